"""A program or service that renders: asked for one sound at a time, it answers with a WAV file."""

from __future__ import annotations

import re
import subprocess
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec

from sfxgen.audio import Audio
from sfxgen.audio.recording import read_recording
from sfxgen.errors import FinishError, RenderError, UnavailableError
from sfxgen.files.gate import Gate
from sfxgen.files.pieces import read_up_to
from sfxgen.files.temporary import temporary_folder
from sfxgen.render.external.availability import runner_of
from sfxgen.render.external.process import Resident, last_line
from sfxgen.render.external.runner import PLACES, Runner, program_of, words_of
from sfxgen.render.models import Model

LARGEST_BYTES = 2**29
"""Of one answer."""


def connect(model: Model, device: str) -> Connection:
    """Return the connection to a model's renderer; it starts with the first sound. Raises UnavailableError."""
    try:
        runner = runner_of(model)
    except ValueError as error:
        raise UnavailableError(str(error)) from None
    if runner is None:
        raise UnavailableError(f"this machine has no renderer for {model.label}", "Name it in your own config.")
    if runner.url is not None:
        return Service(model, runner, device)
    program = program_of(runner)
    if program is None:
        raise UnavailableError(f"there is no program {runner.command[0]}", "Mend `renderers` in your own config.")
    kind = OncePerSound if runner.is_started_for_each else Program
    return kind(model, runner, device, words_of(runner, program))


class Connection(ABC):
    """One renderer, and the temporary folder that its answers go through."""

    def __init__(self, model: Model, runner: Runner, device: str) -> None:
        self.model, self.runner, self.device = model, runner, device
        self._open = ExitStack()
        self._gate: Gate = self._open.enter_context(temporary_folder())
        self._count = 0

    def render(self, asked: Mapping[str, Any]) -> Audio:
        """Render one sound. Raises RenderError; UnavailableError if the renderer can't be run at all."""
        self._count += 1
        name = f"{self._count}.wav"
        output = self._gate.root / name
        try:
            self._render({**asked, "device": self.device}, output)
            return read_recording(output)
        except FinishError as error:
            raise RenderError(f"{self.model.label} returned no sound: {error.message}", self._hint) from None
        finally:
            self._gate.remove(name)

    @abstractmethod
    def _render(self, asked: Mapping[str, Any], output: Path) -> None:
        """Have one sound written to a file."""

    def close(self) -> None:
        """End the renderer, if it is ours to end, and delete the folder."""
        self._open.close()

    @property
    def _hint(self) -> str:
        return f"`sfxgen models --try {self.model.name}` shows what it does."


class Program(Connection):
    """A command that is kept running: a line of JSON for each sound, a line back."""

    def __init__(self, model: Model, runner: Runner, device: str, words: list[str]) -> None:
        super().__init__(model, runner, device)
        self.process = Resident(model.label, words, self._gate.root, runner.timeout)
        self._open.callback(self.process.close)

    def _render(self, asked: Mapping[str, Any], output: Path) -> None:
        self.process.ask({**asked, "output": str(output)})


class OncePerSound(Connection):
    """A command that is started for each sound, with the sound's words among its own."""

    def __init__(self, model: Model, runner: Runner, device: str, words: list[str]) -> None:
        super().__init__(model, runner, device)
        self._words = words

    def _render(self, asked: Mapping[str, Any], output: Path) -> None:
        words = [_filled(word, {**asked, "output": str(output)}, self.model.label) for word in self._words]
        try:
            done = subprocess.run(  # noqa: S603 -- the user's own command, and no shell reads it
                words, cwd=self._gate.root, stdin=subprocess.DEVNULL, capture_output=True, timeout=self.runner.timeout
            )
        except subprocess.TimeoutExpired:
            raise RenderError(f"{self.model.label} took longer than {self.runner.timeout:g} s", self._hint) from None
        except (OSError, ValueError) as error:
            raise UnavailableError(f"{self.model.label} can't be started: {error}", self._hint) from None
        if done.returncode:
            said = last_line(done.stderr.decode(errors="replace").splitlines())
            raise RenderError(f"{self.model.label} failed with {done.returncode}{said}", self._hint)


def _filled(word: str, asked: Mapping[str, Any], label: str) -> str:
    """Return a command's word with what stands in braces filled in.

    A prompt comes from a project, which may be a stranger's: as a word of its own it must not look like an option, and
    braces in it are its own.
    """

    def value_of(place: re.Match[str]) -> str:
        value = asked[place[1]]
        if value is None:
            hint = "Say it in the manifest, or in the model's facts in sfxgen.yaml."
            raise RenderError(f"the command of {label} wants {place[1]}, and nothing says it", hint)
        text = f"{value:g}" if isinstance(value, float) else str(value)
        return f" {text}" if place.start() == 0 and place[1] in WORDS and text.startswith(("-", "@", "/")) else text

    return _PLACE.sub(value_of, word)


WORDS = ("prompt", "negative_prompt")
_PLACE = re.compile(rf"\{{({'|'.join(PLACES)})\}}")


class Service(Connection):
    """A service on this machine: the sound's words are posted as JSON, and a WAV comes back."""

    def _render(self, asked: Mapping[str, Any], output: Path) -> None:
        body = msgspec.json.encode(dict(asked))
        request = urllib.request.Request(  # noqa: S310 -- http to this machine, as `problem_of` has checked
            self.runner.url or "", body, {"Content-Type": "application/json", "Accept": "audio/wav"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)
        try:
            with opener.open(request, timeout=self.runner.timeout) as answer:
                data = read_up_to(answer, LARGEST_BYTES + 1)
        except urllib.error.HTTPError as error:
            said = last_line(error.read(4096).decode(errors="replace").splitlines())
            raise RenderError(f"{self.model.label} answers {error.code}{said}", self._hint) from None
        except TimeoutError:
            raise RenderError(f"{self.model.label} took longer than {self.runner.timeout:g} s", self._hint) from None
        except (OSError, ValueError) as error:
            message = f"{self.model.label}: nothing answers at {self.runner.url}: {error}"
            raise UnavailableError(message, "Start it, and build again.") from None
        if len(data) > LARGEST_BYTES:
            raise RenderError(f"{self.model.label} returned more than {LARGEST_BYTES:,} bytes", self._hint)
        self._gate.write(output.name, data)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follow no redirection: it would lead away from this machine."""

    def redirect_request(self, *_: Any) -> None:
        """Refuse."""

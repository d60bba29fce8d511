"""Output for people: lines on the terminal, in colour if it shows colours, and a progress bar while a build runs."""

from __future__ import annotations

import json
import math
import os
import re
import sys
import time
import traceback
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from sfxgen.build.result import TakeReport
from sfxgen.cli.console import takes_escapes
from sfxgen.errors import ManifestError, SfxgenError
from sfxgen.schema.messages import redacted

if TYPE_CHECKING:  # rich loads only when there is a bar to draw
    from rich.progress import Progress, TaskID

_CODES = {"red": "31", "green": "32", "yellow": "33", "blue": "34", "dim": "2", "bold": "1"}


class Terminal:
    """A command's output: results on stdout, the rest on stderr; with `--json` only one object on stdout."""

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        for stream in (sys.stdout, sys.stderr):  # a name that the terminal can't show must not end the build
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        self._out: TextIO = sys.stderr if as_json else sys.stdout

    @property
    def is_seen(self) -> bool:
        """Tell whether results go to a terminal, and not into a pipe or a file."""
        return self._out.isatty()

    def say(self, text: str = "") -> None:
        """Print a line of results."""
        _print_line(text, self._out)

    def script(self, text: str) -> None:
        """Print a text of sfxgen's own to the letter; nothing of a project's is in it."""
        print(text, file=self._out, flush=True)

    def note(self, text: str) -> None:
        """Print a line that is not a result."""
        _print_line(text, sys.stderr)

    def warn(self, text: str) -> None:
        """Print a warning."""
        self.note(f"{self.paint('warning:', 'yellow', sys.stderr)} {text}")

    def error(self, error: SfxgenError) -> None:
        """Print an error with its next step, and with `--json` as an object."""
        if isinstance(error, ManifestError):
            texts = [(str(fault), "") for fault in error.faults]
        else:
            texts = [(error.message, error.hint)]
        for message, hint in texts[:LIMIT]:
            self.note(f"{self.paint('error:', 'red', sys.stderr)} {message}")
            if hint:
                self.note(f"  {hint}")
        if len(texts) > LIMIT:
            self.note(f"… and {len(texts) - LIMIT} more")
        if self.as_json:
            self.json({"errors": _as_faults(error)})

    def traceback(self, error: BaseException) -> None:
        """Print where an error comes from, and before it what it came of."""
        before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if before is not None:
            self.traceback(before)
        self.note("Traceback (most recent call last):")
        for line in "".join(traceback.format_tb(error.__traceback__)).splitlines():
            self.note(line)
        self.note(f"{type(error).__name__}: {error}")

    def json(self, data: Mapping[str, Any]) -> None:
        """Print the object for `--json`: always JSON, and exact, though secrets in URLs are left out."""
        unicode = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "").startswith("utf")
        text = json.dumps(_as_json(data), indent=2, ensure_ascii=not unicode, allow_nan=False)
        print(re.sub(_COMMANDS_IN_JSON, _escaped, text), flush=True)

    def paint(self, text: str, colour: str, stream: TextIO | None = None) -> str:
        """Colour a text if the stream it goes to shows colours."""
        if not has_colour(stream or self._out):
            return text
        return f"\033{_OWN}[{_CODES[colour]}m{text}\033{_OWN}[0m"


_OWN = os.urandom(8).hex()
"""Marks the colours that `paint` sets, so that no text of a project's can pass its own escapes off as those."""

_CONTROLS = (
    "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f"  # all but tab and newline
    "\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069"  # change the direction of what follows
    "\\xad\\u200b\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb"  # invisible
    "\\U000e0000-\\U000e007f"  # invisible copies of ASCII
)
_CI_COMMAND = "##(?=[A-Za-z0-9_.-]*\\[)"
"""GitHub, Azure Pipelines and TeamCity obey `##[…]`, `##vso[…]` and `##teamcity[…]` anywhere in a line."""

_BREAK = re.compile(r"[ \t]*(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])\s*")
_CONTROL = re.compile(f"\033{_OWN}(\\[[0-9]+m)|[{_CONTROLS}]")
_LINE_COMMAND = re.compile(r"^(\s*):(?=:)")
"""GitHub obeys `::error::…` at the beginning of a line."""
_COMMANDS_IN_JSON = f"[{_CONTROLS}\\ud800-\\udfff]|{_CI_COMMAND}"


def harmless(text: str) -> str:
    """Return a line that commands neither the terminal nor the machine that runs CI, and holds no secret of a URL.

    A text of a project's, or of a library's, must not move the cursor, reverse what follows, or look like lines of
    sfxgen's own: so a line stays one line. Only the colours that `Terminal.paint` sets are let through.
    """
    text = _BREAK.sub(" · ", redacted(text).rstrip())
    text = _CONTROL.sub(lambda match: f"\033{match[1]}" if match[1] else "·", text)
    return _LINE_COMMAND.sub(r"\1: ", re.sub(_CI_COMMAND, "# #", text))


def _as_json(value: Any) -> Any:
    """Return a value as JSON can hold it: numbers that it has no word for are null."""
    if isinstance(value, Mapping):
        return {str(key): _as_json(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_as_json(each) for each in value]
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    return redacted(value) if isinstance(value, str) else value


def _escaped(match: re.Match[str]) -> str:
    """Return what was matched as escapes of JSON, which mean the same."""
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


WAITING = "another sfxgen is working on this project; waiting until it is done (Ctrl+C to give up)"

MANY = 20
"""Renders whose transfer is worth lines of its own."""

LIMIT = 100
"""How many faults are printed; `--json` has them all."""


def has_colour(stream: TextIO) -> bool:
    """Tell whether a stream is a terminal that shows colours and NO_COLOR is not set."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return takes_escapes(stream)


def _as_faults(error: SfxgenError) -> list[dict[str, Any]]:
    if isinstance(error, ManifestError):
        return [vars(fault) for fault in error.faults]
    place = {"file": None, "line": None, "column": None, "key": None}
    return [{**place, "message": error.message, "hint": error.hint}]


def _print_line(text: str, stream: TextIO) -> None:
    """Print a line in one write, so that neither ^C nor another process comes between it and its end."""
    print(f"{harmless(text)}\n", end="", file=stream, flush=True)


class PlainProgress:
    """Progress as a line for each finished take, for logs and CI."""

    tells = True
    """Whether each take is named when it is made."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._total = self._count = self._tenth = 0
        self._began = time.monotonic()

    def waiting(self) -> None:
        """Say that another build holds the project."""
        self._terminal.note(WAITING)

    def warned(self, warning: str) -> None:
        """Print a warning."""
        self._terminal.warn(warning)

    def begin(self, takes: int) -> None:
        """Start counting takes."""
        self._total, self._count, self._began = takes, 0, time.monotonic()

    def made(self, name: str, take: TakeReport) -> None:
        """Print the take and its loudness."""
        level = "" if take.measured.lufs is None else f"  {take.measured.lufs:6.1f} LUFS"
        self._terminal.note(f"{self._counted()} {take.action:8}{take.path}{level}".lstrip())

    def failed(self, name: str, error: str) -> None:
        """Name what failed when it does; the summary says why."""
        failed = self._terminal.paint("failed", "red", sys.stderr)
        self._terminal.note(f"{self._counted()} {failed}  {name}".lstrip())

    def _counted(self) -> str:
        """Count a take; return how many of all are done by now, if it is known how many there are."""
        self._count += 1
        width = len(str(self._total))
        return f"[{self._count:{width}}/{self._total}]" if self._total else ""

    def stepped(self, model: str, done: int, of: int) -> None:
        """Print every tenth of a model's denoising; every step would be too much."""
        self._tell_tenth(f"{model}: {done} of {of} denoising steps", done, of)

    def transferred(self, what: str, done: int, of: int) -> None:
        """Print every tenth of what goes to the team's cache."""
        if of >= MANY:
            self._tell_tenth(f"{done} of {of} renders {what}", done, of)

    def close(self) -> None:
        """Do nothing: there is no bar."""

    def _tell_tenth(self, text: str, done: int, of: int) -> None:
        tenth = 10 * done // max(of, 1)
        if tenth != self._tenth:
            self._tenth = tenth
            self._terminal.note(text)


class NoProgress(PlainProgress):
    """Nothing, for people who asked for quiet: what failed is in the summary."""

    def made(self, name: str, take: TakeReport) -> None:
        """Do nothing."""

    def failed(self, name: str, error: str) -> None:
        """Do nothing."""

    def stepped(self, model: str, done: int, of: int) -> None:
        """Do nothing."""

    def transferred(self, what: str, done: int, of: int) -> None:
        """Do nothing."""


class BarProgress(PlainProgress):
    """Progress as a bar with the sound's name, the rate and the time left, for people at a terminal."""

    tells = False

    def __init__(self, terminal: Terminal) -> None:
        super().__init__(terminal)
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def begin(self, takes: int) -> None:
        """Open the bar."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        super().begin(takes)
        self._bar = Progress(
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(compact=True),
            TextColumn("left  {task.description}", markup=False),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar.start()
        self._task = self._bar.add_task("", total=takes, rate="")

    def made(self, name: str, take: TakeReport) -> None:
        """Advance the bar, and show the sound's name."""
        self._advance(name)

    def failed(self, name: str, error: str) -> None:
        """Name what failed above the bar, and advance it; the summary says why."""
        if self._bar is not None:
            self._bar.console.print(harmless(f"failed  {name}"), style="red", markup=False)
        self._advance(name)

    def stepped(self, model: str, done: int, of: int) -> None:
        """Show the denoising step beside the bar."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=harmless(f"{model}: step {done} of {of}"))

    def transferred(self, what: str, done: int, of: int) -> None:
        """Show beside the bar what goes to the team's cache."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=f"{done} of {of} renders {what}")

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _advance(self, name: str) -> None:
        self._count += 1
        if self._bar is not None and self._task is not None:
            rate = self._count / max(time.monotonic() - self._began, 1e-3)
            self._bar.update(self._task, advance=1, description=harmless(name), rate=f"{rate:.1f}/s")


QUIET, USUAL, VERBOSE = "quiet", "usual", "verbose"
Talk = str
"""How much a build says: one of these."""


def progress(terminal: Terminal, talk: Talk = USUAL) -> PlainProgress:
    """Return a bar for a terminal, plain lines for anything else, nothing for quiet."""
    if talk == QUIET:
        return NoProgress(terminal)
    if takes_escapes(sys.stderr) and not any(map(os.environ.get, CI)) and os.environ.get("TERM") != "dumb":
        return BarProgress(terminal)
    return PlainProgress(terminal)


CI = ("CI", "GITHUB_ACTIONS", "TF_BUILD")
"""Set where a machine builds, whose terminal is a log."""

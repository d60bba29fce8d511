"""A program that is kept running: lines of JSON in, lines of JSON out."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import msgspec

from sfxgen.errors import RenderError, UnavailableError

PROTOCOL = 1
"""Stands in every line that a program is sent, as `sfxgen`."""
GRACE_S = 5.0
"""How long a program may take to end after its input has ended."""
LONGEST_LINE = 2**20


class Answer(msgspec.Struct):
    """A line of a program's: which of its questions it answers, and the error if it can't do that."""

    id: int
    error: str = ""
    unavailable: bool = False
    """Whether no sound can be made on this machine, so that drafts stand in."""


class Resident:
    """A program, started when it is first asked for something, and again if it died over a sound.

    label: what messages call it. folder: where it runs. timeout_s: how long a sound may take.
    """

    def __init__(self, label: str, words: Sequence[str], folder: Path, timeout_s: float) -> None:
        self._label, self._words, self._folder, self._timeout_s = label, list(words), folder, timeout_s
        self._hint = f"`sfxgen models --try {label}` shows what it does."
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        self._said: deque[str] = deque(maxlen=50)
        self._asked = 0
        self._has_answered = False
        self._dead: UnavailableError | None = None

    @property
    def pid(self) -> int | None:
        """Return the number of the running process; None where none runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    def ask(self, question: Mapping[str, Any]) -> None:
        """Ask for a sound and wait until it is there.

        Raises RenderError; UnavailableError if the program ends before it has ever answered: it can't be run here.
        """
        if self._dead is not None:
            raise self._dead
        if self.pid is None:
            self._start()
        self._asked += 1
        self._send({"sfxgen": PROTOCOL, "id": self._asked, **question})
        answer = self._answer(self._asked)
        self._has_answered = True
        if answer.error or answer.unavailable:
            if answer.unavailable:
                raise self._never(f"can't run: {answer.error[:500]}")
            raise RenderError(f"{self._label}: {answer.error[:500]}", self._hint)

    def _start(self) -> None:
        self.close()
        try:
            # in the same process group: Ctrl+C ends it together with the build
            self._process = subprocess.Popen(  # noqa: S603 -- the user's own command, and no shell reads it
                self._words, cwd=self._folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        except (OSError, ValueError) as error:
            raise self._never(f"can't be started: {error}") from None
        self._lines = queue.Queue()
        self._said.clear()
        for work, stream in ((self._read, self._process.stdout), (self._listen, self._process.stderr)):
            threading.Thread(target=work, args=(stream, self._lines), daemon=True).start()

    def _read(self, stream: IO[bytes], lines: queue.Queue[bytes | None]) -> None:
        with contextlib.suppress(OSError, ValueError):
            while line := stream.readline(LONGEST_LINE):
                lines.put(line)
        lines.put(None)

    def _listen(self, stream: IO[bytes], _lines: object) -> None:
        with contextlib.suppress(OSError, ValueError):
            while line := stream.readline(LONGEST_LINE):
                self._said.append(line.decode(errors="replace").rstrip())

    def _send(self, question: Mapping[str, Any]) -> None:
        process = self._process
        with contextlib.suppress(OSError):  # it has ended: what it says of that is read below
            if process is not None and process.stdin is not None:
                process.stdin.write(msgspec.json.encode(dict(question)) + b"\n")
                process.stdin.flush()

    def _answer(self, number: int) -> Answer:
        """Wait for the answer to a question; whatever else the program prints is nothing to us."""
        deadline = time.monotonic() + self._timeout_s
        while (left := deadline - time.monotonic()) > 0:
            try:
                line = self._lines.get(timeout=min(left, 0.5))
            except queue.Empty:
                continue
            if line is None:
                raise self._ended()
            with contextlib.suppress(msgspec.DecodeError):
                answer = msgspec.json.decode(line, type=Answer)
                if answer.id == number:
                    return answer
        self._kill()
        raise RenderError(f"{self._label} took longer than {self._timeout_s:g} s", self._hint)

    def _ended(self) -> RenderError:
        """Return the error of a program that ended while a sound was waited for."""
        process = self._process
        code = process.wait(GRACE_S) if process is not None else None
        time.sleep(0.05)  # what it said last may still be on its way
        said = f"ended with {code}{last_line(self._said)}"
        return RenderError(f"{self._label} {said}", self._hint) if self._has_answered else self._never(said)

    def _never(self, why: str) -> UnavailableError:
        self._dead = UnavailableError(f"{self._label} {why}", self._hint)
        return self._dead

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def close(self) -> bool:
        """End the program: its input ends, and if that is not enough, it is killed. Tell whether it ended by itself."""
        process, self._process = self._process, None
        if process is None:
            return True
        ended = True
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            ended = False
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()
        return ended


def last_line(lines: Iterable[str]) -> str:
    """Return the last thing that a program said, to be put after a message; empty if it said nothing."""
    said = [line.strip() for line in lines if line.strip()]
    return f": {said[-1][:300]}" if said else ""

"""stdout and stderr that may end, or may never have been there: a command does its work and keeps its exit code.

`sfxgen build | head` closes the pipe in the middle of the work, `>&-` starts a command without stdout, and `pythonw`
has neither. What nobody can read is dropped. What somebody wanted and did not get, as on a full disk, is told.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO, cast

GONE = {errno.EPIPE, errno.EBADF, errno.ESHUTDOWN, errno.ECONNRESET, *([errno.EINVAL] if os.name == "nt" else [])}
"""Nobody reads any more: the other end of a pipe is closed (Windows says EINVAL), or the stream itself."""
HUNG_UP = {errno.EIO, errno.ENXIO}
"""Of a terminal: it is gone. Of a file, this is a failing disk."""


class Stream(io.TextIOBase):
    """A text stream whose end does no harm: what can't be written is dropped, and `trouble` says why.

    Whatever else is asked of it is the business of the stream that it stands for.
    """

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._gone = GONE | HUNG_UP if self.isatty() else GONE
        self.trouble: OSError | None = None
        """What kept somebody from reading: not that nobody was there."""

    def write(self, text: str) -> int:
        """Write, unless nobody reads any more."""
        if self._stream is not None:
            try:
                self._stream.write(text)
            except (OSError, ValueError) as error:
                self._end(error)
        return len(text)

    def flush(self) -> None:
        """Hand on what was written, unless nobody reads any more."""
        if self._stream is not None:
            try:
                self._stream.flush()
            except (OSError, ValueError) as error:
                self._end(error)

    def isatty(self) -> bool:
        """Tell whether somebody reads at a terminal."""
        try:
            return self._stream is not None and self._stream.isatty()
        except (OSError, ValueError):
            return False

    def writable(self) -> bool:
        """Tell that it can be written to, whatever becomes of it."""
        return True

    def fileno(self) -> int:
        """Return the file descriptor. Raises io.UnsupportedOperation, an OSError, where there is none."""
        if self._stream is None:
            raise io.UnsupportedOperation("fileno")
        return self._stream.fileno()

    def reconfigure(self, **how: Any) -> None:
        """Change how text is encoded, where that can be changed."""
        if self._stream is not None and hasattr(self._stream, "reconfigure"):
            with contextlib.suppress(OSError, ValueError):
                self._stream.reconfigure(**how)

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """Return how text is encoded."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    @property
    def buffer(self) -> Any:
        """Return the stream of bytes below. Raises AttributeError where there is none."""
        return cast("Any", self._stream).buffer

    def _end(self, error: OSError | ValueError) -> None:
        """Write nothing from now on. What is left in the stream goes nowhere, or Python would fail with it at exit."""
        stream, self._stream = self._stream, None
        if isinstance(error, OSError) and error.errno not in self._gone:
            self.trouble = error
        with contextlib.suppress(OSError, ValueError, AttributeError):
            number, nowhere = cast("TextIO", stream).fileno(), os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, number)
            os.close(nowhere)


@contextlib.contextmanager
def patient_streams() -> Iterator[tuple[Stream, Stream]]:
    """Put patient streams in the place of stdout and stderr, and give them back flushed."""
    before = sys.stdout, sys.stderr
    out, err = Stream(sys.stdout), Stream(sys.stderr)
    sys.stdout, sys.stderr = cast("TextIO", out), cast("TextIO", err)
    try:
        yield out, err
    finally:
        out.flush()
        err.flush()
        sys.stdout, sys.stderr = before


def fill_gaps() -> None:
    """Open nothing in the place of a closed stdin, stdout or stderr.

    Else the next file that is opened gets that number, and a library, or a worker process, that writes to its stderr
    would write into a sound.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with contextlib.suppress(OSError):
                opened = os.open(os.devnull, os.O_RDONLY if number == 0 else os.O_WRONLY)
                if opened == number:
                    os.set_inheritable(opened, True)
                else:
                    os.close(opened)

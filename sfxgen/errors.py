"""Every error that sfxgen raises on purpose, each with its exit code and its next step.

SfxgenError            4  unexpected
  UsageError           2  the command line names something that is not there
  ManifestError        2  manifests or sfxgen.yaml hold faults, all of them at once
  LockError            2  sfxgen.lock can't be read as a lock
  SoundError           3  one sound failed; the others go on
    RenderError           its raw audio could not be made
      UnavailableError      its model can't be had here: a draft may stand in
    FinishError           its raw audio could not be finished or encoded
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, order=True)
class Fault:
    """One thing wrong in a file a person wrote: where it is, what was expected, what to do."""

    file: str
    """Path relative to the project root, with `/`."""
    line: int
    """From 1."""
    column: int
    """From 1."""
    key: str
    """The key's path, such as `sounds.rain.loudness.target`; empty for a fault of the whole file."""
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}: "
        key = f"{self.key}: " if self.key else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{key}{self.message}{hint}"


class SfxgenError(Exception):
    """The root: a message that names the thing and the cause, and a hint that names the next step."""

    exit_code = 4

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  {self.hint}" if self.hint else self.message


class UsageError(SfxgenError):
    """The command line, or the place it is used in, can't be what was meant."""

    exit_code = 2


class ManifestError(SfxgenError):
    """One or more faults in manifests or `sfxgen.yaml`."""

    exit_code = 2

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


class LockError(SfxgenError):
    """`sfxgen.lock` is damaged, newer than this version, or holds merge-conflict markers."""

    exit_code = 2


class SoundError(SfxgenError):
    """One sound failed; it is named by whoever catches this, and the other sounds go on."""

    exit_code = 3

    def __reduce__(self) -> tuple[type[SoundError], tuple[str, str]]:
        """Keep the hint when the error crosses a process boundary."""
        return type(self), (self.message, self.hint)


class RenderError(SoundError):
    """The raw audio of a take could not be made."""


class UnavailableError(RenderError):
    """A model's weights can't be had on this machine now: refused, unreachable, or too large for the disk."""


class FinishError(SoundError):
    """Raw audio could not be finished, encoded or measured."""


def explained(error: OSError) -> SfxgenError:
    """Return what the operating system refused as a person should hear it: what, which file, what to do."""
    where = f": {error.filename}" if error.filename else ""
    hint = _NEXT_STEPS.get(error.errno or 0, "Mend that, then run it again.")
    return SfxgenError(f"{error.strerror or error}{where}", hint)


_FULL = "Free space on that disk, then run it again: what is finished is kept."
_REFUSED = "Mend the permissions, or close the program that holds it, then run it again."
_FAILING = "The disk or its connection may be failing: look after it first, then run it again."
_AWAY = "Is its drive connected? Then run it again."
_IN_THE_WAY = "Move what is in the way, then run it again."

_NEXT_STEPS: Mapping[int, str] = {
    errno.ENOSPC: _FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): _FULL,
    errno.EFBIG: "Files can't be that large there: raise the limit, then run it again.",
    errno.EROFS: "It can only be read there: make it writable, then run it again.",
    errno.EACCES: _REFUSED,
    errno.EPERM: _REFUSED,
    errno.EBUSY: _REFUSED,
    errno.EIO: _FAILING,
    getattr(errno, "ESTALE", errno.EIO): _AWAY,
    errno.ENOENT: _AWAY,
    errno.ENODEV: _AWAY,
    errno.ENXIO: _AWAY,
    errno.ENOTCONN: _AWAY,
    errno.ETIMEDOUT: _AWAY,
    getattr(errno, "EHOSTDOWN", errno.ENOTCONN): _AWAY,
    errno.EHOSTUNREACH: _AWAY,
    errno.EEXIST: _IN_THE_WAY,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.EISDIR: _IN_THE_WAY,
    errno.EMFILE: "Too many files are open: raise the limit, or build with `--jobs 1`.",
    errno.ENFILE: "Too many files are open on this machine: close some programs, then run it again.",
}
"""What the system says -> what to do."""

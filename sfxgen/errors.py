"""The errors that sfxgen raises on purpose: each names the thing, the cause and the next step.

error                     exit code
SfxgenError               4   something unexpected
├── UsageError            2   the command line, or the place it runs in, is wrong
│   └── ReadOnlyError         a file that has to change is read-only: 3 where it is an output
├── ManifestError         2   manifests or sfxgen.yaml have faults; it holds all of them
├── LockError             2   sfxgen.lock can't be read
└── SoundError            3   one sound failed; the others are built
    ├── RenderError           its raw audio could not be rendered
    │   └── UnavailableError  its model's weights are not to be had here: a draft may stand in
    └── FinishError           its raw audio could not be finished or encoded
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, order=True)
class Fault:
    """One thing that is wrong in a file a person wrote: where, what was expected, how to fix it."""

    file: str
    """Path relative to the project root, with `/`."""
    line: int
    """From 1."""
    column: int
    """From 1."""
    key: str
    """Path of the key, such as `sounds.rain.loudness.target`; empty for a fault of the whole file."""
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}:{self.column}: "
        key = f"{self.key}: " if self.key else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{key}{self.message}{hint}"


class SfxgenError(Exception):
    """The root of the tree: a message with the thing and the cause, and a hint with the next step."""

    exit_code = 4

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  {self.hint}" if self.hint else self.message


class UsageError(SfxgenError):
    """The command line, or the folder it runs in, can't be what was meant."""

    exit_code = 2


class ReadOnlyError(UsageError):
    """A file is read-only, as version control that locks files makes it, and would have to be replaced or deleted."""

    def __init__(self, path: str) -> None:
        hint = f"Check it out (`p4 edit {path}`, `git lfs lock {path}`) or make it writable, then run it again."
        super().__init__(f"{path} is read-only, and stays as it is", hint)


class ManifestError(SfxgenError):
    """One or more faults in manifests or `sfxgen.yaml`."""

    exit_code = 2

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(dict.fromkeys(faults)))  # mostly in order as they come, so that a million are quick
        super().__init__("\n".join(str(fault) for fault in self.faults))


class LockError(SfxgenError):
    """`sfxgen.lock` is damaged, newer than this version, or holds merge-conflict markers."""

    exit_code = 2


class SoundError(SfxgenError):
    """One sound failed; the others are built. Whoever catches this adds the sound's name."""

    exit_code = 3

    def __reduce__(self) -> tuple[type[SoundError], tuple[str, str]]:
        """Keep the hint when the error crosses a process boundary."""
        return type(self), (self.message, self.hint)


class RenderError(SoundError):
    """The raw audio of a take could not be rendered."""


class UnavailableError(RenderError):
    """A model's weights can't be had on this machine now: access refused, hub unreachable, disk too small."""


class FinishError(SoundError):
    """Raw audio could not be finished, encoded or measured."""


def explained(error: OSError) -> SfxgenError:
    """Turn an error of the operating system into one that names the file and the next step.

    It is a usage fault where something else lies in the place of a file or folder.
    """
    where = f": {error.filename}" if error.filename else ""
    hint = _NEXT_STEPS.get(error.errno or 0, "Fix that, then run it again.")
    kind = UsageError if hint == _IN_THE_WAY else SfxgenError
    return kind(f"{error.strerror or error}{where}", hint)


_FULL = "Free some space on that disk, then run it again: what is finished is kept."
_REFUSED = "Fix its permissions, or close the program that uses it, then run it again."
_FAILING = "The disk or its connection may be failing: check it, then run it again."
_AWAY = "Check that its drive is connected, then run it again."
_IN_THE_WAY = "Move what is in the way, then run it again."

_NEXT_STEPS: Mapping[int, str] = {
    errno.ENOSPC: _FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): _FULL,
    errno.EFBIG: "Files can't get that large there: raise the limit, then run it again.",
    errno.EROFS: "That place is read-only: make it writable, then run it again.",
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
    errno.ELOOP: _IN_THE_WAY,
    errno.EINVAL: _IN_THE_WAY,
    errno.EMFILE: "Too many files are open: raise the limit, or build with `--jobs 1`.",
    errno.ENFILE: "Too many files are open on this machine: close some programs, then run it again.",
}
"""The system's error number -> the next step."""

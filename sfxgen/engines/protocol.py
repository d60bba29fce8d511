"""What every engine's exporter gets and gives: sounds in, texts of side files out. Nothing here touches a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from sfxgen.manifest.sound import Playback, Sound

Read = Callable[[str], str | None]
"""Path relative to the project root -> the file's text with `\\n`, None when there is none."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A sound as the engine gets it: how it is played, and the files that are there for it."""

    name: str
    playback: Playback
    duration: float
    """Of a take, seconds; 0 for a recording's own."""
    paths: tuple[str, ...]
    """Of the takes, relative to the project root, in order; none for a sound that is not built yet."""
    loop: bool
    """Whether these files were made as loops."""
    up_to_date: bool = False
    """Whether all that is about this sound alone is known to be as it should."""


@dataclass(frozen=True, kw_only=True)
class Shared:
    """A file that belongs to the engine and the team, where sfxgen sees to a few lines: `.import`, `.meta`."""

    path: str
    name: str
    """The sound it is about; empty for one about them all."""
    edit: Callable[[str | None], str | None]
    """The text there is (None: no file) -> the text there should be (None: no file is needed)."""
    inherit: Callable[[str], str | None] = lambda _text: None
    """The text of the file of an output that was renamed to this one's -> what to begin with here."""


@dataclass(frozen=True, kw_only=True)
class Owned:
    """A file that is sfxgen's outright: made of the sounds, sealed, replaced whenever they change."""

    path: str
    name: str
    """The sound it is about; empty for one about them all."""
    make: Callable[[], str]
    """Makes its text, unsealed."""
    up_to_date: bool = False
    """Whether it is known to be as it should."""


def entry_of(sound: Sound, paths: Iterable[str], *, loop: bool) -> Entry:
    """Return a sound with the files that are there for it."""
    duration = sound.duration or 0.0
    return Entry(name=sound.name, playback=sound.playback, duration=duration, paths=tuple(paths), loop=loop)


class Exporter(Protocol):
    """One engine."""

    @property
    def companion(self) -> str:
        """Return the suffix of the engine's own file beside an output."""

    def adapted(self, sound: Sound) -> Sound:
        """Return the sound with what the engine's player needs of its file."""

    def warnings(self, entries: Sequence[Entry]) -> Iterable[str]:
        """Say what the engine can't do with these sounds."""

    def shared(self, entry: Entry, path: str) -> Iterator[Shared]:
        """Return the companion of an output, and of the folders it lies in."""

    def owned(self, entries: Sequence[Entry], read: Read) -> Iterator[Owned]:
        """Return every file that sfxgen owns. read: called when a text is made."""

    def shared_of_owned(self, owned: Owned) -> Iterator[Shared]:
        """Return the companion of a file that sfxgen owns, where it writes one."""


def figure(value: float) -> str:
    """Return a number as text, the same on every machine: `0`, `1.5`, `1.05946`."""
    return f"{value:.6g}"

"""What every engine's exporter gets and gives: sounds in, texts of side files out. Nothing here touches a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from sfxgen.sound import Sound

Read = Callable[[str], str | None]
"""Path relative to the project root -> the file's text with `\\n`, None when there is none."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A sound as the engine gets it: its declaration and the files that are there for it."""

    sound: Sound
    paths: tuple[str, ...]
    """Of the takes, relative to the project root, in order; none for a sound that is not built yet."""
    loop: bool
    """Whether these files were made as loops."""

    @property
    def name(self) -> str:
        """Return the sound's name."""
        return self.sound.name


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
    text: str


class Exporter(Protocol):
    """One engine."""

    @property
    def companion(self) -> str:
        """Return the suffix of the engine's own file beside an output."""

    def adapted(self, sound: Sound) -> Sound:
        """Return the sound with what the engine's player needs of its file."""

    def warnings(self, sounds: Sequence[Sound]) -> Iterable[str]:
        """Say what the engine can't do with these sounds."""

    def shared(self, entry: Entry, path: str) -> Iterator[Shared]:
        """Return the companion of an output, and of the folders it lies in."""

    def owned(self, entries: Sequence[Entry], read: Read) -> Iterator[Owned]:
        """Return every file that sfxgen owns, unsealed."""

    def shared_of_owned(self, owned: Owned) -> Iterator[Shared]:
        """Return the companion of a file that sfxgen owns, where it writes one."""


def figure(value: float) -> str:
    """Return a number as text, the same on every machine: `0`, `1.5`, `1.05946`."""
    return f"{value:.6g}"

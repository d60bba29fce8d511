"""What every engine's exporter gets and gives: sounds in, texts of side files out. Nothing here touches a disk."""

from __future__ import annotations

import csv
import io
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sfxgen.engines.identifiers import identifier
from sfxgen.engines.table import Engine
from sfxgen.manifest.sound import Playback, Sound

Read = Callable[[str], str | None]
"""Path relative to the project root -> the file's text with `\\n`, None if there is no such file."""

References = Callable[["Entry"], Sequence[str]]
"""A sound -> what the engine's files refer to each of its outputs by: see `Exporter.reference`."""

DECLICK_S = 0.01
"""Over which an engine fades out what the game stops, where the manifest gives no `fade_out`."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A sound as the engine gets it: how it is played, and its files."""

    name: str
    playback: Playback
    duration: float
    """Of a take, seconds; 0 for a recording that plays to its end."""
    paths: tuple[str, ...]
    """Of the takes, relative to the project root, in order; none for a sound that is not built yet."""
    loop: bool
    """Whether these files were made as loops."""
    up_to_date: bool = False
    """Whether the side files about this sound alone are known to be up to date."""
    references: tuple[str, ...] = ()
    """Of its paths, if they are known and not all empty: see `Exporter.reference`."""


@dataclass(frozen=True, kw_only=True)
class EngineFile:
    """A file that belongs to the engine and the team, in which sfxgen sets a few lines: `.import`, `.meta`."""

    path: str
    name: str
    """The sound it is about; empty if it is about all of them."""
    edit: Callable[[str | None], str | None]
    """The present text (None: no file) -> the text it should have (None: no file is needed)."""
    inherit: Callable[[str], str | None] = lambda _text: None
    """The text of a renamed output's old file -> the text to start from here."""


@dataclass(frozen=True, kw_only=True)
class GeneratedFile:
    """A file that sfxgen alone writes: generated from the sounds, sealed, replaced whenever they change."""

    path: str
    name: str
    """The sound it is about; empty if it is about all of them."""
    make: Callable[[], str]
    """Return its text, with a blank seal."""
    up_to_date: bool = False
    """Whether it is known to be up to date."""


def entry_of(sound: Sound, paths: Iterable[str], *, loop: bool) -> Entry:
    """Return a sound as the engine gets it, with these files."""
    duration = sound.seconds or 0.0
    return Entry(name=sound.name, playback=sound.playback, duration=duration, paths=tuple(paths), loop=loop)


@dataclass(frozen=True, kw_only=True)
class Exporter(ABC):
    """One project of an engine, and the files that the engine needs beside the sounds in it."""

    engine: ClassVar[Engine]

    output: str
    """The output folder, relative to sfxgen's root."""
    folder: str = ""
    """The root of the engine's project, relative to sfxgen's root; empty when they are the same."""

    @abstractmethod
    def import_files(self, entry: Entry, path: str) -> Iterator[EngineFile]:
        """Yield the engine's own files beside an output, and beside the folders it lies in."""

    @abstractmethod
    def generated_files(self, entries: Sequence[Entry], references: References) -> Iterator[GeneratedFile]:
        """Yield the files to generate for these sounds. references: only called while a text is made."""

    def reference(self, path: str, text: str | None) -> str:
        """Return what the engine's files refer to an output by, as the text of its import file has it.

        Empty where the path says it. text: None where there is no file.
        """
        return ""

    def import_files_of(self, generated: GeneratedFile) -> Iterator[EngineFile]:
        """Yield the engine's own files beside a generated one, as far as sfxgen writes them."""
        return iter(())

    def adapted(self, sound: Sound) -> Sound:
        """Return the sound with what the engine's player needs in its file."""
        return sound

    def warnings(self, entries: Sequence[Entry], read: Read) -> Iterable[str]:
        """Say what the engine can't do with these sounds. read: of the engine's project, what it has to say to it."""
        for suffix in dict.fromkeys(f".{entry.playback.format}" for entry in entries):
            if suffix not in self.engine.imports:
                yield self._silent(suffix[1:], [entry.name for entry in entries if entry.playback.format == suffix[1:]])

    def looks_at(self) -> tuple[str, ...]:
        """Return the paths of the engine's own files that `warnings` depend on."""
        return ()

    def can_import(self, path: str) -> bool:
        """Tell whether the engine can import a sound file."""
        return path.endswith(self.engine.imports)

    def in_project(self, path: str) -> str:
        """Return a path relative to the engine's project instead of sfxgen's root."""
        return path.removeprefix(f"{self.folder}/") if self.folder else path

    def identifier(self, name: str) -> str:
        """Return what the game's code calls a sound."""
        return identifier(name, self.engine.reserved)

    def _silent(self, file_format: str, names: Sequence[str]) -> str:
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        instead = f"use `format: {self.engine.file_format}`"
        return f"{self.engine.title} imports no {file_format.upper()}: {names[0]}{more} won't be heard there; {instead}"


def caption_rows(entries: Sequence[Entry], key: Callable[[str], str]) -> list[tuple[str, str, str]]:
    """Return key, text and sound of every caption, for a table that translators work on."""
    said = [(entry.name, entry.playback.caption) for entry in entries]
    return [(key(name), caption, name) for name, caption in said if caption]


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Return a table of comma-separated values, a line for each row."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def figure(value: float) -> str:
    """Return a number as text, the same on every machine: `0`, `1.5`, `1.05946`."""
    return f"{value:.6g}"

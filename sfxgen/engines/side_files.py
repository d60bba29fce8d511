"""Side files on disk: what is missing, stale, edited or left over, and bringing them up to date."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sfxgen.engines.protocol import Entry, Exporter, Owned, Shared, entry_of
from sfxgen.engines.seal import is_own, seal
from sfxgen.errors import SfxgenError
from sfxgen.files import atomic, disk
from sfxgen.lock.records import Lock, SoundRecord
from sfxgen.plan.decide import SoundPlan
from sfxgen.plan.states import EDITED, LEFT_OVER, MISSING, STALE, was_edited


@dataclass(frozen=True, kw_only=True)
class Gap:
    """One side file that is not as it should be."""

    kind: str
    path: str
    name: str
    """The sound it is about; empty for one about them all."""
    text: str = ""
    """What should be in it."""

    def __str__(self) -> str:
        if self.kind == EDITED:
            return f"{was_edited(self.path)}, or is not sfxgen's"
        return f"{self.path} is {self.kind}"


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What became of the side files."""

    gone: set[str]
    """Paths that are left to nobody."""
    told: list[str]
    """What a person should know."""
    failed: list[tuple[str, OSError]]
    """Sound, or empty for a file about them all, and why its side file is not up to date."""
    astray: set[str]
    """Sounds of which a side file is still not as it should be, for whatever reason."""


def entries_of(plans: Iterable[SoundPlan], lock: Lock) -> tuple[Entry, ...]:
    """Return the sounds, each with the files that a lock has for it, in order of the takes."""
    made = []
    for plan in plans:
        record = lock.sounds.get(plan.sound.name)
        there = {take.path for take in record.takes} if record else set()
        paths = tuple(take.path for take in plan.takes if take.path in there)
        made.append(entry_of(plan.sound, paths, loop=record is not None and "loop" in record.spec))
    return tuple(made)


def recorded(lock: Lock, exporter: Exporter | None, entries: Sequence[Entry], gone: set[str]) -> Lock:
    """Return the lock with the side files that the sounds have; those they no longer have stay until they are gone.

    A file about one sound stands in that sound's block, so that branches merge.
    """
    wanted = list(exporter.owned(entries, lambda _path: None)) if exporter else []
    paths = {file.path for file in wanted}
    left = [path for path in lock.side_files_all() if path not in paths and path not in gone]
    by_name: dict[str, list[str]] = {}
    for file in wanted:
        by_name.setdefault(file.name, []).append(file.path)
    sounds = {name: _with_sides(record, tuple(sorted(by_name.get(name, ())))) for name, record in lock.sounds.items()}
    return replace(lock, sounds=sounds, side_files=tuple(sorted({*by_name.get("", ()), *left})))


def _with_sides(record: SoundRecord, paths: tuple[str, ...]) -> SoundRecord:
    return record if record.side_files == paths else replace(record, side_files=paths)


class SideFiles:
    """The side files of a project."""

    def __init__(self, root: Path, scratch: Path, exporter: Exporter | None) -> None:
        self._root, self._scratch, self._exporter = root, scratch, exporter

    def read(self, path: str) -> str | None:
        """Return a file's text, its lines ended by `\\n`; None when there is none, nothing of one that is no text.

        Raises OSError: what the engine keeps in a file that can't be read now must not be replaced.
        """
        try:
            return atomic.read(self._root / path).decode("utf-8").replace("\r\n", "\n")
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (UnicodeDecodeError, IsADirectoryError):
            return ""

    def prepare(self, entry: Entry, path: str, renamed_from: str | None) -> None:
        """Write the companion of an output that is about to be written: an engine that looks in that very moment
        imports it right. Raises OSError, SfxgenError."""
        for shared in self._exporter.shared(entry, path) if self._exporter else ():
            there = self.read(shared.path)
            if there is None and renamed_from is not None and shared.path == path + self._companion:
                old = self.read(renamed_from + self._companion)
                there = shared.inherit(old) if old else None
                self._write(shared.path, shared.edit(there) if there else None)
            self._write(shared.path, shared.edit(self.read(shared.path)))

    def discard(self, path: str) -> None:
        """Delete a file of sfxgen's: first what the engine keeps beside it, for without it that would be nobody's.

        Folders that are empty then go, too. Raises OSError, SfxgenError.
        """
        for suffix in (self._companion, ".uid") if path.endswith(".gd") else (self._companion,):
            if suffix:
                atomic.remove(atomic.inside(self._root, path + suffix))
        place = atomic.inside(self._root, path)
        atomic.remove(place)
        atomic.remove_empty_folders(place.parent, self._root)

    def gaps(self, entries: Sequence[Entry], lock: Lock) -> Iterator[Gap]:
        """Find everything that is not as the entries want it; companions come first.

        lock: says which files are left over when nothing wants them any more.
        """
        if self._exporter is not None:
            seen: set[str] = set()
            yield from self._shared_gaps(self._shared(self._exporter, entries), seen)
            owned = list(self._exporter.owned(entries, self.read))
            yield from self._shared_gaps((s for file in owned for s in self._exporter.shared_of_owned(file)), seen)
            yield from (gap for file in owned if not file.up_to_date and (gap := self._owned_gap(file)))
        else:
            owned = []
        wanted = {file.path for file in owned}
        for path in lock.side_files_all():
            if path not in wanted:
                yield Gap(kind=LEFT_OVER, path=path, name="")

    def settle(self, entries: Sequence[Entry], lock: Lock, *, tidy: bool) -> Settled:
        """Bring the side files up to date. Raises OSError when one can't be read.

        tidy: whether left-over files go, too.
        """
        gone: set[str] = set()
        failed: list[tuple[str, OSError]] = []
        astray: set[str] = set()
        told = list(self._exporter.warnings(entries)) if self._exporter else []
        for gap in self.gaps(entries, lock):  # each is found after those before it are mended
            try:
                if gap.kind == EDITED:
                    astray.add(gap.name)
                    told.append(f"{gap}: it was left alone. Delete it and build again to have sfxgen's.")
                elif gap.kind != LEFT_OVER:
                    self._write(gap.path, gap.text)
                elif tidy:
                    told += self._remove(gap.path)
                    gone.add(gap.path)
            except OSError as error:
                astray.add(gap.name)
                failed.append((gap.name, error))
            except SfxgenError as error:
                astray.add(gap.name)
                told.append(f"{gap.path} could not be brought up to date: {error}")
        return Settled(gone=gone, told=told, failed=failed, astray=astray)

    @property
    def _companion(self) -> str:
        return self._exporter.companion if self._exporter else ""

    def _shared(self, exporter: Exporter, entries: Sequence[Entry]) -> Iterator[Shared]:
        """Yield the companions of outputs and of folders; of sounds at rest, only those of folders."""
        folders: set[str] = set()
        for entry in entries:
            for path in entry.paths:
                folder = posixpath.dirname(path)
                if not entry.up_to_date:
                    yield from exporter.shared(entry, path)
                elif folder not in folders:
                    yield from (file for file in exporter.shared(entry, path) if file.name != entry.name)
                folders.add(folder)

    def _shared_gaps(self, shared: Iterable[Shared], seen: set[str]) -> Iterator[Gap]:
        for file in shared:
            if file.path in seen:
                continue
            seen.add(file.path)
            there = self.read(file.path)
            text = file.edit(there)
            if text is not None and text != there:
                yield Gap(kind=MISSING if there is None else STALE, path=file.path, name=file.name, text=text)

    def _owned_gap(self, file: Owned) -> Gap | None:
        there, text = self.read(file.path), seal(file.make())
        if there == text:
            return None
        kind = MISSING if there is None else STALE if is_own(there) else EDITED
        return Gap(kind=kind, path=file.path, name=file.name, text=text)

    def _write(self, path: str, text: str | None) -> None:
        """Write a text, with the line ends of the file that is there."""
        place = atomic.inside(self._root, path)
        if text is None or text == self.read(path):
            return
        crlf = disk.exists(place) and b"\r\n" in atomic.read(place)
        data = text.replace("\n", "\r\n") if crlf else text
        atomic.write_atomic(place, data.encode(), scratch=self._scratch)

    def _remove(self, path: str) -> list[str]:
        """Delete a left-over side file unless a person edited it; say so when it stays."""
        text = self.read(path)
        if text is not None and not is_own(text):
            return [f"{path} is no longer managed: it was edited by hand, so it stays"]
        self.discard(path)
        return []

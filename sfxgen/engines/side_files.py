"""Side files on disk: find those that are missing, stale, edited or left over, and bring them up to date."""

from __future__ import annotations

import errno
import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sfxgen.engines.protocol import EngineFile, Entry, Exporter, GeneratedFile, entry_of
from sfxgen.engines.seal import is_own, seal
from sfxgen.engines.table import ENGINES
from sfxgen.errors import SfxgenError, UsageError
from sfxgen.files import atomic, disk
from sfxgen.files.gate import Gate
from sfxgen.lock.records import Lock, SoundRecord
from sfxgen.plan.decide import SoundPlan
from sfxgen.plan.states import EDITED, LEFT_OVER, MISSING, OUTSIDE, STALE, was_edited

GENERATED = tuple(suffix for engine in ENGINES.values() for suffix in engine.generated)
"""The only side files to delete, and only with sfxgen's seal in them: a stranger's lock may name any file."""
LARGEST_BYTES = 64 * 2**20
"""The table of a project with as many takes as there may be has some 40 MB."""
ATTACHED = tuple(pair for engine in ENGINES.values() for pair in engine.attached.items())
"""Suffix of a generated file, and of what its engine puts beside it."""


@dataclass(frozen=True, kw_only=True)
class SideFileProblem:
    """A side file that is not as it should be."""

    kind: str
    path: str
    name: str
    """The sound it is about; empty if it is about all of them."""
    text: str = ""
    """The text it should have."""

    refusal: UsageError | None = None
    """Why it is neither read nor written, if it is not the project's own: a link, a pipe."""

    def __str__(self) -> str:
        if self.refusal is not None:
            return self.refusal.message
        if self.kind == EDITED:
            return f"{was_edited(self.path)}, or is not sfxgen's"
        return f"{self.path} is {self.kind}"


@dataclass(frozen=True, kw_only=True)
class Updated:
    """What an update did to the side files."""

    gone: set[str]
    """Paths that sfxgen no longer owns: the lock drops them."""
    warnings: list[str]
    failed: list[tuple[str, OSError | SfxgenError]]
    """Sound (empty for a file about all of them), and why its side file could not be written or deleted."""
    written: list[tuple[str, str]]
    """Generated files that were written, each with its SHA-256."""
    unresolved: set[str]
    """Sounds with a side file that is still not as it should be, for whatever reason."""


def entries_of(plans: Iterable[SoundPlan], lock: Lock) -> tuple[Entry, ...]:
    """Return the sounds as the engine gets them, each with its files that a lock knows, in the order of its takes."""
    made = []
    for plan in plans:
        if not plan.sound.export:
            continue
        record = lock.sounds.get(plan.sound.name)
        recorded_paths = {take.path for take in record.takes} if record else set()
        paths = tuple(take.path for take in plan.takes if take.path in recorded_paths)
        made.append(entry_of(plan.sound, paths, loop=record is not None and "loop" in record.spec))
    return tuple(made)


def recorded(lock: Lock, exporter: Exporter | None, entries: Sequence[Entry], gone: set[str]) -> Lock:
    """Return the lock with the side files that these sounds need; others stay in it until they are gone.

    A file about one sound is listed in that sound's block, so that branches merge.
    """
    generated = list(exporter.generated_files(entries, lambda _entry: ())) if exporter else []
    paths = {file.path for file in generated}
    left = [path for path in lock.side_files_all() if path not in paths and path not in gone]
    by_name: dict[str, list[str]] = {}
    for file in generated:
        by_name.setdefault(file.name, []).append(file.path)
    sounds = {name: _with_sides(record, tuple(sorted(by_name.get(name, ())))) for name, record in lock.sounds.items()}
    return replace(lock, sounds=sounds, side_files=tuple(sorted({*by_name.get("", ()), *left})))


def _with_sides(record: SoundRecord, paths: tuple[str, ...]) -> SoundRecord:
    return record if record.side_files == paths else replace(record, side_files=paths)


class SideFiles:
    """The side files of a project.

    may_delete: tells of a path and the SHA-256 of what is there whether a left-over file may go.
    """

    def __init__(self, gate: Gate, exporter: Exporter | None, may_delete: Callable[[str, str], bool]) -> None:
        self._gate, self._exporter, self._may_delete = gate, exporter, may_delete
        self._references: dict[str, str] = {}

    def read(self, path: str) -> str | None:
        """Return a file's text, its lines ended by `\\n`; None if there is no file, empty if it is not text.

        Raises OSError for a file that can't be read now, or is too large: what the engine keeps in it must not be
        replaced.
        """
        try:
            place = self._gate.check(path)
            data = atomic.read(place, LARGEST_BYTES + 1)
            if len(data) > LARGEST_BYTES:
                raise OSError(errno.EINVAL, "larger than any side file", path)
            return data.decode("utf-8").replace("\r\n", "\n")
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (UnicodeDecodeError, IsADirectoryError):
            return ""

    def prepare(self, entry: Entry, path: str, renamed_from: str | None) -> None:
        """Write the import file of an output before the output itself: an engine that looks at that very moment then
        imports it right. Raises OSError, SfxgenError."""
        for file in self._exporter.import_files(entry, path) if self._exporter else ():
            text = self.read(file.path)
            if text is None and renamed_from is not None and file.path == path + self._import_suffix:
                old = self.read(renamed_from + self._import_suffix)
                inherited = file.inherit(old) if old else None
                self._write(file.path, file.edit(inherited) if inherited else None)
            self._write(file.path, file.edit(self.read(file.path)))

    def discard(self, path: str) -> None:
        """Delete a file of sfxgen's, after what the engine keeps beside it, which would be nobody's without it.

        Delete the folders that this leaves empty, too. Raises OSError, SfxgenError.
        """
        self._gate.require_writable(path)
        attached = [suffix for code, suffix in ATTACHED if path.endswith(code)]
        for suffix in filter(None, (self._import_suffix, *attached)):
            self._gate.remove(path + suffix)
        self._gate.remove(path)
        if folder := posixpath.dirname(path):
            self._gate.remove_empty_folders(folder)

    def warnings(self, entries: Sequence[Entry]) -> list[str]:
        """Say what the engine can't do with these sounds, as far as its project can be read."""
        return list(self._exporter.warnings(entries, self._read_if_possible)) if self._exporter else []

    def _read_if_possible(self, path: str) -> str | None:
        try:
            return self.read(path)
        except (OSError, SfxgenError):
            return None

    def problems(self, entries: Sequence[Entry], lock: Lock) -> Iterator[SideFileProblem]:
        """Find every side file that is not as these sounds need it; the engine's own come first.

        lock: lists the side files there were; those that no sound needs any more are left over.
        """
        generated: list[GeneratedFile] = []
        if self._exporter is not None:
            seen: set[str] = set()
            yield from self._import_problems(self._import_files(self._exporter, entries), seen)
            generated += self._exporter.generated_files(entries, self.references)
            beside = (own for file in generated for own in self._exporter.import_files_of(file))
            yield from self._import_problems(beside, seen)
            for file in generated:
                if not file.up_to_date and (problem := self._generated_problem(file)):
                    yield problem
        needed = {file.path for file in generated}
        for path in lock.side_files_all():
            if path not in needed:
                yield SideFileProblem(kind=LEFT_OVER, path=path, name="")

    def references(self, entry: Entry) -> Sequence[str]:
        """Return what the engine's files refer to each of a sound's outputs by. Raises OSError, UsageError."""
        if entry.up_to_date:
            return entry.references or ("",) * len(entry.paths)
        return tuple(map(self._reference, entry.paths))

    def _reference(self, path: str) -> str:
        """Return what an output is referred to by, as its import file was seen last: each is read once in a build."""
        if self._exporter is None:
            return ""
        if path not in self._references:
            self._references[path] = self._exporter.reference(path, self.read(path + self._import_suffix))
        return self._references[path]

    def update(self, entries: Sequence[Entry], lock: Lock, *, tidy: bool) -> Updated:
        """Bring the side files up to date. Raises OSError when one can't be read.

        tidy: whether to delete left-over files, too.
        """
        gone: set[str] = set()
        failed: list[tuple[str, OSError | SfxgenError]] = []
        unresolved: set[str] = set()
        written: list[tuple[str, str]] = []
        warnings = self.warnings(entries)
        for problem in self.problems(entries, lock):  # lazily: each is found after those before it are mended
            try:
                if problem.refusal is not None:
                    raise problem.refusal
                if problem.kind == EDITED:
                    unresolved.add(problem.name)
                    warnings.append(f"{problem}: it was left alone. Delete it, and the next build writes it again.")
                elif problem.kind != LEFT_OVER:
                    sha256 = self._write(problem.path, problem.text)
                    written += [(problem.path, sha256)] if sha256 and problem.path.endswith(GENERATED) else []
                elif tidy:
                    warnings += self._remove(problem.path)
                    gone.add(problem.path)
            except (OSError, SfxgenError) as error:
                unresolved.add(problem.name)
                failed.append((problem.name, error))
        return Updated(gone=gone, warnings=warnings, failed=failed, written=written, unresolved=unresolved)

    @property
    def _import_suffix(self) -> str:
        return self._exporter.engine.import_suffix if self._exporter else ""

    def _import_files(self, exporter: Exporter, entries: Sequence[Entry]) -> Iterator[EngineFile]:
        """Yield the import files of outputs and of their folders; of a sound known to be up to date, only those of
        its folders."""
        folders: set[str] = set()
        for entry in entries:
            for path in entry.paths:
                folder = posixpath.dirname(path)
                if not path.startswith(f"{exporter.output}/"):  # an adopted file from before `output` was changed
                    continue
                if not entry.up_to_date:
                    yield from exporter.import_files(entry, path)
                elif folder not in folders:
                    yield from (file for file in exporter.import_files(entry, path) if file.name != entry.name)
                folders.add(folder)

    def _import_problems(self, files: Iterable[EngineFile], seen: set[str]) -> Iterator[SideFileProblem]:
        for file in files:
            if file.path in seen:
                continue
            seen.add(file.path)
            try:
                present = self.read(file.path)
            except UsageError as refusal:
                yield SideFileProblem(kind=EDITED, path=file.path, name=file.name, refusal=refusal)
                continue
            text = file.edit(present)
            self._note_reference(file.path, present if text is None else text)
            if text is not None and text != present:
                yield SideFileProblem(
                    kind=MISSING if present is None else STALE, path=file.path, name=file.name, text=text
                )

    def _note_reference(self, path: str, text: str | None) -> None:
        if self._exporter is not None:
            output = path.removesuffix(self._import_suffix)
            self._references[output] = self._exporter.reference(output, text)

    def _generated_problem(self, file: GeneratedFile) -> SideFileProblem | None:
        try:
            present, text = self.read(file.path), seal(file.make())
        except UsageError as refusal:
            return SideFileProblem(kind=EDITED, path=file.path, name=file.name, refusal=refusal)
        if present == text:
            return None
        kind = MISSING if present is None else STALE if is_own(present) else EDITED
        return SideFileProblem(kind=kind, path=file.path, name=file.name, text=text)

    def _write(self, path: str, text: str | None) -> str | None:
        """Write a text, with the line ends that the present file has; return the SHA-256, None if it is there."""
        place = self._gate.check(path)
        if text is None or text == self.read(path):
            return None
        crlf = disk.exists(place) and b"\r\n" in self._gate.read(path)
        data = (text.replace("\n", "\r\n") if crlf else text).encode()
        self._gate.write(path, data)
        return atomic.sha256(data)

    def _remove(self, path: str) -> list[str]:
        """Delete a left-over side file, unless it is a person's; return a warning if it stays."""
        if not path.endswith(GENERATED):
            return [f"{path} is no longer managed: sfxgen writes no such file, so it stays"]
        text = self.read(path)
        if text is not None and not is_own(text):
            return [f"{path} is no longer managed: it was edited by hand, so it stays"]
        if text is not None and not self._may_delete(path, atomic.sha256_file(self._gate.check(path)) or ""):
            return [f"{path} is no longer managed: {OUTSIDE}, so it stays"]
        self.discard(path)
        return []

"""Skip sounds whose inputs and outputs have not changed since a build last found them up to date.

For each, the state remembers what it was found with: its declaration, its block in the lock, the revision of its
model's folder, and the sizes, times and inodes of its files. While all of that is the same, planning would find what
it found then, so the sound is not planned: ten thousand sounds cost one stat per file.
"""

from __future__ import annotations

import functools
import hashlib
import os
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from sfxgen.build.sound_notes import Named, Note, notes_on
from sfxgen.engines.protocol import Entry
from sfxgen.files import disk
from sfxgen.files.stat_index import ABSENT, Key, is_settled, key_of
from sfxgen.files.state import Section, State
from sfxgen.lock.records import Lock, SoundRecord, is_inside
from sfxgen.lock.text import LockText, RecordSummary, digest, short, summarized
from sfxgen.manifest import names
from sfxgen.manifest.sound import Sound
from sfxgen.plan.mixing import layer_names
from sfxgen.project.manifest_cache import SoundSummary
from sfxgen.render.models import is_folder
from sfxgen.schema.paths import caseless

if TYPE_CHECKING:
    from sfxgen.plan.decide import Plan

Revision = Callable[[str], str | None]
"""Model, a folder -> the revision of the weights in it."""


class KnownSound(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a sound was found up to date with."""

    declaration: str
    """`SoundSummary.digest`."""
    weights: str | None
    """The revision of its model's folder."""
    block: bytes
    """Digest of its block in the lock."""
    keys: tuple[Key, ...]
    """Of its files."""
    record: RecordSummary
    notes: tuple[Note, ...] = ()
    """What people are told of it."""
    references: tuple[str, ...] = ()
    """What the engine's files refer to its outputs by, where that is not empty for all."""


class KnownSounds(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The sounds that the last build found up to date."""

    settings: str = ""
    """Digest of all that decides every sound alike."""
    lock: bytes = b""
    """Digest of the lock; empty unless every sound in it is known."""
    sounds: dict[str, KnownSound] = {}
    common: tuple[tuple[str, Key], ...] | None = None
    """The files about all sounds, when the project as a whole was up to date; None when it was not."""


SOUNDS = Section("sounds", KnownSounds)


@dataclass(frozen=True)
class SkippedSounds:
    """The sounds that are not planned, by name."""

    summaries: Mapping[str, SoundSummary] = field(default_factory=dict)
    known: Mapping[str, KnownSound] = field(default_factory=dict)
    text: LockText | None = None
    """The lock that their records are in."""

    def drafts(self, names: Iterable[str] | None = None) -> Counter[str]:
        """Return how many of some of them are drafts, by model; of all unless given."""
        chosen = self.known if names is None else names
        return Counter(self.summaries[name].model for name in chosen if self.known[name].record.is_draft)

    def paths(self, names: Collection[str]) -> Iterator[str]:
        """Yield the paths of the files of some of them."""
        return (path for name in names for path in self.known[name].record.paths)

    def notes(self, names: Iterable[str] | None = None) -> list[Named]:
        """Return what people are told of some of them; of all unless given."""
        return [(name, note) for name in (self.known if names is None else names) for note in self.known[name].notes]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Return them as the engine gets them."""
        return tuple(
            Entry(
                name=name,
                playback=summary.playback,
                duration=summary.seconds / summary.variations,
                paths=self.known[name].record.paths,
                loop=self.known[name].record.is_loop,
                up_to_date=True,
                references=self.known[name].references,
            )
            for name, summary in self.summaries.items()
        )

    def blocks(self) -> dict[str, bytes]:
        """Return name -> block of the lock's text."""
        blocks = self.text.blocks if self.text and self.known else None
        return {name: blocks[name] for name in self.known} if blocks else {}

    def lock(self, names: Iterable[str]) -> Lock:
        """Return the lock of some of them."""
        return self.text.some(names) if self.text else Lock()

    def entangled(self, plan: Plan) -> set[str]:
        """Find those that a plan of the other sounds may have to do with: that share a path or a hash with it."""
        layers = {name for sound in plan.sounds for name in layer_names(sound.sound)}
        paths = {take.path for sound in plan.sounds for take in sound.takes}
        paths |= {take.path for sound in plan.sounds if sound.record for take in sound.record.takes}
        paths |= {leftover.record.path for leftover in plan.leftovers}
        makes = [take for sound in plan.sounds if sound.stale for take in sound.takes]
        made = {digest for take in makes for digest in (take.render, take.draft, take.finish, take.draft_finish)}
        hashes = {short(digest) for digest in made}
        as_blind = set(map(caseless, paths))  # as a disk compares them that takes no account of case
        found = layers & self.known.keys()
        for name, each in self.summaries.items():
            if any(caseless(source) in as_blind for source in each.recordings):
                found.add(name)
        for name, known in self.known.items():
            if not paths.isdisjoint(known.record.paths) or (hashes and known.record.shares(hashes)):
                found.add(name)
        return found

    def without(self, names: Collection[str]) -> SkippedSounds:
        """Return the others."""
        summaries = {name: summary for name, summary in self.summaries.items() if name not in names}
        return SkippedSounds(summaries, {name: self.known[name] for name in summaries}, self.text)


class UpToDate:
    """What a project remembers of its sounds that are up to date.

    settings: all that decides every sound alike. output: the output folder. companion: suffix of the engine's own file
    beside an output. looked_at: files of the engine's that its warnings depend on.
    """

    def __init__(
        self, root: Path, state: State, settings: str, output: str, companion: str, looked_at: tuple[str, ...] = ()
    ) -> None:
        self._root, self._state, self._companion = f"{root}{os.sep}", state, companion
        self._looked_at = looked_at
        self._outputs = re.compile(rf"(?:{re.escape(output)}/{names.PATTERN}\.[a-z0-9]+\n)*+")
        self._settings = hashlib.sha256(settings.encode("utf-8", "surrogateescape")).hexdigest()

    @cached_property
    def _known(self) -> KnownSounds:
        known = self._state.get(SOUNDS)
        return known if known.settings == self._settings else KnownSounds(self._settings)

    def recorded(self, text: LockText) -> dict[str, KnownSound | None] | None:
        """Return the sounds of a lock in its order, each with what is known of it if its block is as it was then.

        None where nothing is known, or the lock can't be taken apart.
        """
        if not self._known.sounds:
            return None
        if text.digest == self._known.lock:
            return {**self._known.sounds}
        if text.blocks is None:
            return None
        found: dict[str, KnownSound | None] = {}
        for name, block in text.blocks.items():
            known = self._known.sounds.get(name)
            found[name] = known if known is not None and known.block == digest(block) else None
        return found

    def find(
        self,
        summaries: Iterable[SoundSummary],
        recorded: Mapping[str, KnownSound | None],
        text: LockText,
        runnable: Callable[[str], bool],
        revision: Revision,
    ) -> SkippedSounds:
        """Find the sounds that are up to date. A draft is not, once its model runs here."""
        skipped: dict[str, SoundSummary] = {}
        found: dict[str, KnownSound] = {}
        runs, weights = functools.cache(runnable), functools.cache(partial(_weights, revision=revision))
        listed = {name: known for name, known in recorded.items() if known is not None}
        if not self._may_be([known.record for known in listed.values()]):
            listed = {name: known for name, known in listed.items() if self._may_be([known.record])}
        for summary in summaries:
            known = listed.get(summary.name)
            if known is None or known.declaration != summary.digest:
                continue
            if known.record.is_draft and runs(summary.model):
                continue
            if known.weights != weights(summary.model) or known.keys != self._keys(summary, known.record):
                continue
            skipped[summary.name], found[summary.name] = summary, known
        return SkippedSounds(skipped, found, text)

    def _may_be(self, records: Sequence[RecordSummary]) -> bool:
        """Tell whether a build can have made these files. The state may be a stranger's, who could name any."""
        paths = [path for record in records for path in record.paths]
        listed = "".join([f"{path}\n" for path in paths])  # one match instead of thousands
        is_output = listed.count("\n") == len(paths) and self._outputs.fullmatch(listed) is not None
        return is_output and all(is_inside(path) for record in records for path in record.side_files)

    def is_whole(self, skipped: SkippedSounds, side_files: Iterable[str]) -> bool:
        """Tell whether the project as a whole is up to date, given that all its sounds are.

        side_files: those about all sounds.
        """
        if self._known.common is None or skipped.known.keys() != self._known.sounds.keys():
            return False
        return self._known.common == self._common(skipped.known, side_files)

    def checked(
        self,
        summary: SoundSummary,
        sound: Sound,
        record: SoundRecord,
        block: bytes,
        revision: Revision,
        hashed: Callable[[str], Key | None],
        references: Sequence[str] = (),
    ) -> KnownSound | None:
        """Return what a sound was found up to date with; None while one of its files may change again unseen.

        block: of the lock, with its record. hashed: path of an output or recording -> the key it was hashed with.
        references: what the engine's files refer to its outputs by.
        """
        found = summarized(record)
        read = {*found.paths, *summary.recordings}
        keys = [hashed(path) if path in read else self._settled_key(path) for path in self._files(summary, found)]
        settled = tuple([key for key in keys if key is not None])
        if len(settled) < len(keys):
            return None
        notes = notes_on(sound, record.takes)
        kept = tuple(references) if any(references) else ()
        return KnownSound(summary.digest, _weights(summary.model, revision), digest(block), settled, found, notes, kept)

    def remember(
        self, sounds: Mapping[str, KnownSound], lock: LockText | None, side_files: Iterable[str] | None
    ) -> None:
        """Note in the state which sounds are up to date.

        lock: as it was written, if all its sounds are among them. side_files: those about all sounds, if the project
        as a whole is up to date.
        """
        common = None if side_files is None else self._common(sounds, side_files)
        if common is not None and not all(is_settled(key) for _, key in common):
            common = None
        known = KnownSounds(self._settings, lock.digest if lock else b"", dict(sorted(sounds.items())), common)
        if known != self._state.get(SOUNDS):
            self._state.put(SOUNDS, known)

    def _files(self, summary: SoundSummary, record: RecordSummary) -> tuple[str, ...]:
        if not self._companion:
            return record.paths + summary.recordings
        beside = [f"{path}{self._companion}" for path in record.paths]
        return (*record.paths, *summary.recordings, *beside, *record.side_files)

    def _keys(self, summary: SoundSummary, record: RecordSummary) -> tuple[Key, ...]:
        return tuple([self._key(path) for path in self._files(summary, record)])

    def _common(self, sounds: Mapping[str, KnownSound], side_files: Iterable[str]) -> tuple[tuple[str, Key], ...]:
        """Return the side files about all sounds, and what an engine keeps beside them and beside folders."""
        if not self._companion:
            return ()
        paths = list(side_files)
        folders = {posixpath.dirname(path) for path in paths}
        folders |= {posixpath.dirname(path) for known in sounds.values() for path in known.record.paths}
        while above := {posixpath.dirname(folder) for folder in folders} - folders:
            folders |= above
        companions = [f"{path}{self._companion}" for path in (*paths, *sorted(folders - {""}))]
        return tuple([(path, self._key(path)) for path in (*paths, *companions, *self._looked_at)])

    def _key(self, path: str) -> Key:
        try:
            place = self._root + path
            return key_of(place, disk.stat(place))
        except (OSError, ValueError):
            return ABSENT

    def _settled_key(self, path: str) -> Key | None:
        """Return a file's key; None for one that changed so lately that it may change again unseen."""
        key = self._key(path)
        return key if is_settled(key) else None


def _weights(model: str, revision: Revision) -> str | None:
    return revision(model) if is_folder(model) else None

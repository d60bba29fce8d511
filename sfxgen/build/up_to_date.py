"""Sounds at rest: those of which nothing that decides them moved since a build last found them up to date.

For each the last build left a token in `.sfxgen/rest`: a digest of the code_version, the settings, the declaration, the
lock's block and the sizes, times and inodes of its files. Where the token comes out the same, planning would find
what it found then, so the sound is not planned: that makes ten thousand sounds a matter of a look at their files.
"""

from __future__ import annotations

import hashlib
import os
import posixpath
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen.engines.protocol import Entry
from sfxgen.files import code_version, disk
from sfxgen.files.stat_index import ABSENT, RACY_NS, Key, key_of
from sfxgen.lock.records import Lock
from sfxgen.lock.scan import hashes, is_draft, is_loop, is_unverified, lock_of_blocks, outputs, side_files
from sfxgen.project.manifest_cache import SoundSummary
from sfxgen.render.models import is_folder

if TYPE_CHECKING:
    from sfxgen.plan.decide import Plan

FILE = "rest"
"""In the project's state folder: the tokens, one after the other."""

_TOKEN = 16


@dataclass(frozen=True)
class SkippedSounds:
    """The sounds that are not planned, by name."""

    summaries: Mapping[str, SoundSummary] = field(default_factory=dict)
    blocks: Mapping[str, str] = field(default_factory=dict)
    """As the lock has them."""

    def drafts(self) -> Counter[str]:
        """Return how many of them are drafts, by model."""
        return Counter(self.summaries[name].model for name in self.drafted())

    def drafted(self) -> list[str]:
        """Return the names of those that are drafts."""
        return [name for name, block in self.blocks.items() if is_draft(block)]

    def unverified(self) -> list[str]:
        """Return the names of those with a render that no lock vouches for."""
        return [name for name, block in self.blocks.items() if is_unverified(block)]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Return them as the engine gets them."""
        return tuple(
            Entry(
                name=name,
                playback=summary.playback,
                duration=summary.seconds / summary.variations,
                paths=tuple(outputs(self.blocks[name])),
                loop=is_loop(self.blocks[name]),
                up_to_date=True,
            )
            for name, summary in self.summaries.items()
        )

    def lock(self, names: Iterable[str]) -> Lock:
        """Return the lock of some of them."""
        return lock_of_blocks((self.blocks[name] for name in names), Lock())

    def entangled(self, plan: Plan) -> set[str]:
        """Find those that a plan of the other sounds may have to do with: that share a path or a hash with it."""
        paths = {take.path for sound in plan.sounds for take in sound.takes}
        paths |= {take.path for sound in plan.sounds if sound.record for take in sound.record.takes}
        paths |= {leftover.record.path for leftover in plan.leftovers}
        makes = [take for sound in plan.sounds if sound.stale for take in sound.takes]
        made = {digest for take in makes for digest in (take.render, take.draft, take.finish, take.draft_finish)}
        found = {name for name, summary in self.summaries.items() if summary.source in paths}
        for name, block in self.blocks.items():
            if not paths.isdisjoint(outputs(block)) or (made and not made.isdisjoint(hashes(block))):
                found.add(name)
        return found

    def without(self, names: Collection[str]) -> SkippedSounds:
        """Return the others."""
        summaries = {name: summary for name, summary in self.summaries.items() if name not in names}
        return SkippedSounds(summaries, {name: self.blocks[name] for name in summaries})


class Rest:
    """What a project remembers of its sounds at rest.

    setting: all that decides every sound alike. companion: suffix of the engine's own file beside an output.
    """

    def __init__(self, root: Path, state: Path, setting: str, companion: str) -> None:
        self._root, self._path, self._companion = f"{root}{os.sep}", state / FILE, companion
        self._base = hashlib.blake2b(f"{code_version.signature()} {setting}".encode(), digest_size=_TOKEN)
        self._known = _tokens(self._path)
        self._tokens: dict[str, bytes] = {}
        """Name -> token, of those at rest."""

    def find(
        self,
        summaries: Iterable[SoundSummary],
        blocks: Mapping[str, str],
        runnable: Callable[[str], bool],
        revision: Callable[[str], str | None],
    ) -> SkippedSounds:
        """Find the sounds at rest. A draft is not, once its model runs here.

        revision: of a folder with a model in it.
        """
        skipped: dict[str, SoundSummary] = {}
        for summary in summaries if self._known else ():
            block = blocks.get(summary.name)
            if block is None or (is_draft(block) and runnable(summary.model)):
                continue
            keys = [self._key(path) for path in self._files(summary, block)]
            token = self._token(summary, block, revision, keys)
            if token in self._known:
                self._tokens[summary.name] = token
                skipped[summary.name] = summary
        return SkippedSounds(skipped, {name: blocks[name] for name in skipped})

    def knows_all(self, blocks: Iterable[str], side_files: Iterable[str]) -> bool:
        """Tell whether the project as a whole is at rest, given that all its sounds, of these blocks, are.

        side_files: those about all sounds.
        """
        return self._whole([self._key(path) for path in self._shared(blocks, side_files)]) in self._known

    def remember(
        self,
        moved: Iterable[tuple[SoundSummary, str]],
        revision: Callable[[str], str | None],
        seen: Callable[[str], Key | None],
        whole: Iterable[str] | None,
        side_files: Iterable[str],
    ) -> bytes | None:
        """Return the tokens to keep; None where they are kept already.

        moved: sounds planned and found up to date, each with its block. seen: path of an output or recording -> the
        key it had when its bytes were looked at. whole: the blocks of all sounds, where all of them are up to date.
        """
        for summary, block in moved:
            read = {*outputs(block), summary.source}
            keys = [seen(path) if path in read else self._calm_key(path) for path in self._files(summary, block)]
            if None not in keys:
                self._tokens[summary.name] = self._token(summary, block, revision, keys)
        tokens = set(self._tokens.values())
        if whole is not None:
            keys = [self._calm_key(path) for path in self._shared(whole, side_files)]
            tokens |= set() if None in keys else {self._whole(keys)}
        return None if tokens == self._known else b"".join(sorted(tokens))

    def _files(self, summary: SoundSummary, block: str) -> Iterator[str]:
        yield from outputs(block)
        if summary.source is not None:
            yield summary.source
        if self._companion:
            yield from (f"{path}{self._companion}" for path in outputs(block))
            yield from side_files(block)

    def _shared(self, blocks: Iterable[str], side_files: Iterable[str]) -> list[str]:
        """Side files about all sounds, and what an engine keeps beside them and beside folders."""
        if not self._companion:
            return []
        paths = list(side_files)
        folders = {posixpath.dirname(path) for path in paths}
        folders |= {posixpath.dirname(path) for block in blocks for path in outputs(block)}
        while above := {posixpath.dirname(folder) for folder in folders} - folders:
            folders |= above
        return [*paths, *(f"{path}{self._companion}" for path in (*paths, *sorted(folders - {""})))]

    def _token(
        self, summary: SoundSummary, block: str, revision: Callable[[str], str | None], keys: Sequence[Key | None]
    ) -> bytes:
        made = self._base.copy()
        weights = revision(summary.model) if is_folder(summary.model) else ""
        made.update(f"{summary.digest} {weights} {keys} {block}".encode("utf-8", "surrogateescape"))
        return made.digest()

    def _whole(self, keys: Sequence[Key | None]) -> bytes:
        made = self._base.copy()
        for name in sorted(self._tokens):
            made.update(self._tokens[name])
        made.update(repr(keys).encode())
        return made.digest()

    def _key(self, path: str) -> Key:
        try:
            return key_of(disk.stat(self._root + path))
        except (OSError, ValueError):
            return ABSENT

    def _calm_key(self, path: str) -> Key | None:
        """Return a file's key; None for one that changed so lately that it may change again unseen."""
        key = self._key(path)
        return key if time.time_ns() - max(key[1], key[2]) > RACY_NS else None


def _tokens(path: Path) -> frozenset[bytes]:
    try:
        data = disk.read(path)
    except OSError:
        return frozenset()
    return frozenset(data[i : i + _TOKEN] for i in range(0, len(data), _TOKEN))

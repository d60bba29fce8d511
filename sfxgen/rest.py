"""Sounds at rest: those of which nothing that decides them moved since a build last found them up to date.

For each the last build left a token in `.sfxgen/rest`: a digest of the program, the settings, the declaration, the
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

from sfxgen import disk, program
from sfxgen.blocks import hashes, is_draft, is_loop, lock_of_blocks, outputs, side_files
from sfxgen.engines.base import Entry
from sfxgen.fingerprints import ABSENT, RACY_NS, Key, key_of
from sfxgen.lock import Lock
from sfxgen.models import is_folder
from sfxgen.outline import Outline

if TYPE_CHECKING:
    from sfxgen.plan import Plan

FILE = "rest"
"""In the project's state folder: the tokens, one after the other."""

_TOKEN = 16


@dataclass(frozen=True)
class Resting:
    """The sounds that are not planned, by name."""

    outlines: Mapping[str, Outline] = field(default_factory=dict)
    blocks: Mapping[str, str] = field(default_factory=dict)
    """As the lock has them."""

    def drafts(self) -> Counter[str]:
        """Return how many of them are drafts, by model."""
        return Counter(self.outlines[name].model for name in self.drafted())

    def drafted(self) -> list[str]:
        """Return the names of those that are drafts."""
        return [name for name, block in self.blocks.items() if is_draft(block)]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Return them as the engine gets them."""
        return tuple(
            Entry(
                name=name,
                playback=outline.playback,
                duration=outline.seconds / outline.variations,
                paths=tuple(outputs(self.blocks[name])),
                loop=is_loop(self.blocks[name]),
                at_rest=True,
            )
            for name, outline in self.outlines.items()
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
        found = {name for name, outline in self.outlines.items() if outline.source in paths}
        for name, block in self.blocks.items():
            if not paths.isdisjoint(outputs(block)) or (made and not made.isdisjoint(hashes(block))):
                found.add(name)
        return found

    def without(self, names: Collection[str]) -> Resting:
        """Return the others."""
        outlines = {name: outline for name, outline in self.outlines.items() if name not in names}
        return Resting(outlines, {name: self.blocks[name] for name in outlines})


class Rest:
    """What a project remembers of its sounds at rest.

    setting: all that decides every sound alike. companion: suffix of the engine's own file beside an output.
    """

    def __init__(self, root: Path, state: Path, setting: str, companion: str) -> None:
        self._root, self._path, self._companion = f"{root}{os.sep}", state / FILE, companion
        self._base = hashlib.blake2b(f"{program.signature()} {setting}".encode(), digest_size=_TOKEN)
        self._known = _tokens(self._path)
        self._tokens: dict[str, bytes] = {}
        """Name -> token, of those at rest."""

    def find(
        self,
        outlines: Iterable[Outline],
        blocks: Mapping[str, str],
        runnable: Callable[[str], bool],
        revision: Callable[[str], str | None],
    ) -> Resting:
        """Find the sounds at rest. A draft is not, once its model runs here.

        revision: of a folder with a model in it.
        """
        resting: dict[str, Outline] = {}
        for outline in outlines if self._known else ():
            block = blocks.get(outline.name)
            if block is None or (is_draft(block) and runnable(outline.model)):
                continue
            keys = [self._key(path) for path in self._files(outline, block)]
            token = self._token(outline, block, revision, keys)
            if token in self._known:
                self._tokens[outline.name] = token
                resting[outline.name] = outline
        return Resting(resting, {name: blocks[name] for name in resting})

    def knows_all(self, blocks: Iterable[str], side_files: Iterable[str]) -> bool:
        """Tell whether the project as a whole is at rest, given that all its sounds, of these blocks, are.

        side_files: those about all sounds.
        """
        return self._whole([self._key(path) for path in self._shared(blocks, side_files)]) in self._known

    def remember(
        self,
        moved: Iterable[tuple[Outline, str]],
        revision: Callable[[str], str | None],
        seen: Callable[[str], Key | None],
        whole: Iterable[str] | None,
        side_files: Iterable[str],
    ) -> bytes | None:
        """Return the tokens to keep; None where they are kept already.

        moved: sounds planned and found up to date, each with its block. seen: path of an output or recording -> the
        key it had when its bytes were looked at. whole: the blocks of all sounds, where all of them are up to date.
        """
        for outline, block in moved:
            read = {*outputs(block), outline.source}
            keys = [seen(path) if path in read else self._calm_key(path) for path in self._files(outline, block)]
            if None not in keys:
                self._tokens[outline.name] = self._token(outline, block, revision, keys)
        tokens = set(self._tokens.values())
        if whole is not None:
            keys = [self._calm_key(path) for path in self._shared(whole, side_files)]
            tokens |= set() if None in keys else {self._whole(keys)}
        return None if tokens == self._known else b"".join(sorted(tokens))

    def _files(self, outline: Outline, block: str) -> Iterator[str]:
        yield from outputs(block)
        if outline.source is not None:
            yield outline.source
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
        self, outline: Outline, block: str, revision: Callable[[str], str | None], keys: Sequence[Key | None]
    ) -> bytes:
        made = self._base.copy()
        weights = revision(outline.model) if is_folder(outline.model) else ""
        made.update(f"{outline.digest} {weights} {keys} {block}".encode("utf-8", "surrogateescape"))
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

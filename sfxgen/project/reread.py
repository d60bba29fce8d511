"""Manifests read again in part: only the entries that changed since the whole was read without a fault.

An entry that stands where it stood, or elsewhere, in the same frame means the same. Not taken as known is what depends
on more than its own lines: families, which share a budget, and entries with layers or advice. Where anything is odd,
a fault above all, the whole manifest is read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import groupby

from msgspec import structs

from sfxgen.manifest.parts import Parts, parts_of
from sfxgen.manifest.reader import Declared
from sfxgen.project.manifest_cache import KnownManifest, SoundSummary, digest, summary

LEAST_BYTES = 2_000
"""A smaller manifest is read as a whole about as fast."""
_SIZE = 16
_UNKNOWN = b"\0" * _SIZE
"""Stands for the digest of an entry that has to be read in any case."""

Read = Callable[[bytes], Sequence[Declared] | None]
"""The text of a manifest -> the sounds in it, None where there is a fault."""


def parts_of_large(data: bytes) -> Parts | None:
    """Take a manifest apart that is worth it."""
    return parts_of(data) if len(data) >= LEAST_BYTES else None


def frame_digest(against: bytes, file: str, parts: Parts) -> str:
    """Return what stands for all that every entry of a manifest is read against."""
    return digest(against, file.encode(), parts.before, parts.after)


def with_entries(known: KnownManifest, parts: Parts, frame: str) -> KnownManifest:
    """Return a manifest that was read without a fault, with what stands for each of its entries."""
    lines = [line for line, _ in groupby(each.line for each in known.summaries)]
    if lines != [*parts.lines]:  # the lines don't tell where entries are
        return known
    advised = {text.removeprefix(f"{known.summaries[0].file}:").partition(":")[0] for text in known.advice}
    texts = dict(zip(parts.lines, parts.entries, strict=True))
    bound = {each.line for each in known.summaries if each.layers or str(each.line) in advised}
    digests = {line: _UNKNOWN if line in bound or b"each" in text else _digest(text) for line, text in texts.items()}
    return structs.replace(known, frame=frame, entries=b"".join(digests[each.line] for each in known.summaries))


def _digest(text: bytes) -> bytes:
    return hashlib.blake2b(text, digest_size=_SIZE).digest()


def reread(parts: Parts, former: KnownManifest, read: Read) -> tuple[list[SoundSummary], list[Declared]] | None:
    """Return the summaries of all sounds, and the sounds of the entries that were read; None where it can't be done."""
    known = dict(zip(_cut(former.entries), former.summaries, strict=False))
    known.pop(_UNKNOWN, None)
    kept = {
        line: structs.replace(found, line=line)
        for line, entry in zip(parts.lines, parts.entries, strict=True)
        if (found := known.get(_digest(entry)))
    }
    changed = [number for number, line in enumerate(parts.lines) if line not in kept]
    declared = list(read(parts.only(changed)) or ()) if changed else []
    if not _are_of([parts.lines[number] for number in changed], declared):
        return None
    made = [*kept.values(), *map(summary, declared)]
    keys = {each.key for each in made}
    if len(keys) < len(parts.entries):  # a key twice, which is a fault
        return None
    return sorted(made, key=lambda each: each.line), declared


def read_only(parts: Parts, lines: Collection[int], read: Read) -> list[Declared] | None:
    """Read the entries that begin on these lines; None where it can't be done."""
    numbers = [number for number, line in enumerate(parts.lines) if line in lines]
    declared = list(read(parts.only(numbers)) or ())
    return declared if _are_of([parts.lines[number] for number in numbers], declared) else None


def _are_of(lines: Sequence[int], declared: Iterable[Declared]) -> bool:
    """Tell whether sounds are declared on each of these lines, and on no others."""
    return [line for line, _ in groupby(each.sound.place.line for each in declared)] == [*lines]


def _cut(entries: bytes) -> list[bytes]:
    return [entries[i : i + _SIZE] for i in range(0, len(entries), _SIZE)]

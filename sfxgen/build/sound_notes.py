"""What a person should know of a sound as it is: targets missed, joints that may be heard, words not understood.

A note belongs to the sound's state, not to the build that made it: it follows from the manifest and the lock, so every
build, `check` and `list` say it until it is mended. Of many sounds with the same trouble one line tells, with a count.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from sfxgen.audio.measure.measured import MOST_DB, missed_lu
from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.schema.messages import first_of

APART_LU = 1.0
"""Takes that differ by more are heard to."""
TARGET = "target"
MISSES = "misses its loudness target "

_PARTICULAR = re.compile(r"`[^`]*`|\"[^\"]*\"|'[^']*'|\S*(?:/|\d|\w[._]\w)\S*")
"""What differs between warnings of one kind: quotations, paths, numbers."""
_SEVERAL = re.compile(r"…(?:(?:, | and )…(?: more)?)+")


class Note(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One thing to know of a sound."""

    kind: str
    """Notes of one kind fold into one line."""
    text: str
    """Follows the sound's name."""
    weight: float = 0.0
    """The one with the most is named first."""


Named = tuple[str, Note]
"""A sound's name, and a note on it."""


def notes_on(sound: Sound, takes: Sequence[TakeRecord]) -> tuple[Note, ...]:
    """Return what to know of a sound with these takes, one note of each kind."""
    texts = (text for take in takes for text in (*take.advice, *take.warnings))
    notes = (*_missed(sound, takes), *map(passing, texts))
    return tuple({note.kind: note for note in reversed(notes)}.values())[::-1]


def passing(text: str) -> Note:
    """Return a text about a sound as a note, of the kind of all texts that differ in particulars only."""
    return Note(kind_of(text), text)


def kind_of(text: str) -> str:
    """Return what a text has in common with others of its kind."""
    return _SEVERAL.sub("…", _PARTICULAR.sub("…", text))


def _missed(sound: Sound, takes: Sequence[TakeRecord]) -> Iterator[Note]:
    """Yield a note on the take that is farthest from the sound's target, with what it takes to mend it."""
    target = sound.loudness.target
    worst = max(takes, key=lambda take: abs(missed_lu(take.measured.lufs, target)), default=None)
    if worst is None or target is None or worst.measured.lufs is None:
        return
    lufs, missed = worst.measured.lufs, missed_lu(worst.measured.lufs, target)
    if not missed:
        return
    levels = [take.measured.lufs for take in takes if take.measured.lufs is not None]
    apart = max(levels) - min(levels)
    together = f"; its takes sit up to {apart:.1f} LU apart" if apart > APART_LU else ""
    cure = "; ".join(_cures(sound, worst, max(-60, math.floor(min(levels)))))
    text = f"{MISSES}by {abs(missed):.1f} LU ({lufs:.1f} LUFS, not {target:g}{together}): {cure}"
    yield Note(TARGET, text, abs(missed))


def _cures(sound: Sound, take: TakeRecord, reach: int) -> Iterator[str]:
    """Yield why a take misses its target, and what can be done. reach: a target that all takes can meet."""
    row, held = sound.file_format, take.measured.peak_constrained
    if held and not sound.may_limit:
        lacks = missed_lu(take.measured.lufs, sound.loudness.target)
        does = "holds them back" if lacks <= MOST_DB else f"brings it nearer, by up to {MOST_DB:g} LU"
        yield "its peaks are at their ceiling"
        yield f"`loudness: {{limit: true}}` {does}, or `loudness: {reach}` is in reach"
        return
    if held:
        yield "its peaks are at their ceiling, and its limiter has done what it may"
    elif row.lossy:
        yield f"{row.label} at `quality: {sound.quality:g}` has no step nearer"
        yield "raise it"
    if sound.loudness.target is not None and reach < sound.loudness.target:
        yield f"`loudness: {reach}` is in reach"


def folded(notes: Iterable[Named]) -> list[str]:
    """Return a line for each kind of note: it tells of the worst sound, and how many others there are."""
    kinds: dict[str, dict[str, Note]] = {}
    for name, note in sorted(notes, key=lambda each: (-each[1].weight, each[0])):
        kinds.setdefault(note.kind, {}).setdefault(name, note)
    first = {TARGET: kinds.pop(TARGET)} if TARGET in kinds else {}
    return [_line(kind, list(found.items())) for kind, found in {**first, **kinds}.items()]


def _line(kind: str, found: Sequence[Named]) -> str:
    (name, note), *others = found
    if kind != TARGET:
        return alike(f"{name}: {note.text}", [other for other, _ in others])
    if not others:
        return f"{name} {note.text}"
    how = note.text.removeprefix(MISSES)
    return f"{len(found)} sounds miss their loudness target, the worst {name} {how}; `sfxgen list` shows the others"


def alike(text: str, others: Sequence[str]) -> str:
    """Return a text about one thing, and that it holds for others, too."""
    if not others:
        return text
    the = " The" if text.endswith((".", "…")) else "; the"
    return f"{text}{the} same goes for {first_of(others)} ({len(others) + 1} in all)"


def folded_texts(texts: Iterable[str]) -> list[str]:
    """Return a line for each kind of text: the first, and what others of its kind are about."""
    kinds: dict[str, list[str]] = {}
    for text in dict.fromkeys(texts):
        kinds.setdefault(kind_of(text), []).append(text)
    return [alike(first, list(map(_subject, others))) for first, *others in kinds.values()]


def _subject(text: str) -> str:
    found = _PARTICULAR.search(text)
    return found[0].rstrip(":,;.") if found else text

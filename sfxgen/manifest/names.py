"""Names of sounds: what they may be, what their files are called, and that no two sounds share one."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.manifest.sound import Place
from sfxgen.schema.messages import Problem, shown

ALLOWED = "a sound's name is made of a-z, 0-9, _ and -, with / for folders"
PATTERN = r"[a-z0-9_-]+(?:/[a-z0-9_-]+)*"
MOST, MOST_IN_SEGMENT = 200, 100

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
"""Where a word begins in PlayerJump."""
_LATIN = re.compile("[A-Za-z]")
_LOOK_ALIKE = dict(
    zip(
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d",
        "aeopcyxijshdqw",
        strict=True,
    )
) | dict(zip("\u03bf\u03b1\u03bd\u03c1\u03b9\u03ba\u03c5\u03c7", "oavpikux", strict=True))
"""Letters of other alphabets -> those of ours that they look like."""
_LETTERS = str.maketrans(
    {"\u00df": "ss", "\u1e9e": "ss", "\u00f8": "o", "\u00d8": "O", "\u0142": "l", "\u0141": "L", "\u00e6": "ae"}
    | {"\u00c6": "Ae", "\u0153": "oe", "\u0152": "Oe", "\u0111": "d", "\u0110": "D", "\u00f0": "d", "\u00de": "Th"}
    | {"\u00d0": "D", "\u00fe": "th", "\u0131": "i", "\u0127": "h", "\u014b": "n"}
)
"""Letters that Unicode does not take apart into one of ours and a mark."""
_ALIKE = str.maketrans(_LOOK_ALIKE)

_NAME = re.compile(PATTERN)
_PORTS = tuple(f"{port}{i}" for port in ("com", "lpt") for i in range(10))
_RESERVED = frozenset(("con", "prn", "aux", "nul", *_PORTS))
"""Windows opens a device instead of a file with such a name, whatever its suffix."""


def problem(name: str) -> Problem | None:
    """Return why a sound can't have this name; None if it can."""
    if not _NAME.fullmatch(name):
        return Problem(*_not_allowed(name))
    segments = name.split("/")
    if len(name) > MOST or max(map(len, segments)) > MOST_IN_SEGMENT:
        return Problem(f"longer than {MOST} characters, or {MOST_IN_SEGMENT} between slashes", "shorten it")
    reserved = next((segment for segment in segments if segment in _RESERVED), None)
    if reserved:
        hint = f"call it {reserved}_sound, for example"
        return Problem(f"`{reserved}` is a device on Windows, not a file", hint)
    return None


def _not_allowed(name: str) -> tuple[str, str]:
    """Return why a name is not spelt as sounds' names are, and what to write."""
    if not name.strip():
        return "a sound has no name", "write one before the colon, as in footsteps/gravel_wet"
    better, suffix = suggestion(name), posixpath.splitext(name.strip())[1]
    alike = next((letter for letter in name if letter in _LOOK_ALIKE), None) if _LATIN.search(name) else None
    if alike:
        alphabet = unicodedata.name(alike).split()[0].capitalize()
        looks = f"{alike} is a {alphabet} letter that only looks like {_LOOK_ALIKE[alike]}"
        return looks, f"write {better}"
    if better and suffix.lower() in RECORDING_SUFFIXES:
        return ALLOWED, f"call it {better}: `format` decides whether the file is {suffix}"
    return ALLOWED, f"call it {better}" if better else "as in footsteps/gravel_wet"


def suggestion(name: str) -> str:
    """Return the nearest name that a sound may have; empty if nothing is left of it."""
    text = _HUMP.sub("_", name[:MOST].strip()).translate(_LETTERS)
    text = text.translate(_ALIKE) if _LATIN.search(text) else text
    stem, suffix = posixpath.splitext(text)
    text = stem if suffix.lower() in RECORDING_SUFFIXES else text
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    lost = [letter for letter in unicodedata.normalize("NFKD", text) if letter.isalpha() and not letter.isascii()]
    if len(lost) > len(plain):
        return ""
    segments = (re.sub(r"[^a-z0-9_-]+", "_", segment).strip("_") for segment in re.split(r"[/\\]", plain))
    return "/".join(segment for segment in segments if segment)


def take_names(name: str, variations: int) -> tuple[str, ...]:
    """Return the files of a sound, without suffix: its name, or `name_01` and so on where it has several takes."""
    return (name,) if variations == 1 else tuple(f"{name}_{take:02d}" for take in range(1, variations + 1))


def take_number(path: str, name: str) -> int:
    """Return which take of sound `name` an output path stands for, from 1: what `take_names` counted."""
    stem, _, suffix = path.rpartition(".")
    before, _, number = stem.rpartition("_")
    named = before == name or before.endswith(f"/{name}")
    return int(number) if named and _TAKE.fullmatch(number) and suffix.isalnum() else 1


_TAKE = re.compile("[0-9][0-9]")


class Named(Protocol):
    """A sound, or a summary of one: what has a name and a place."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def variations(self) -> int: ...  # noqa: D102
    @property
    def place(self) -> Place: ...  # noqa: D102


N = TypeVar("N", bound=Named)


def clashes(sounds: Sequence[N]) -> Iterator[tuple[N, N, str]]:
    """Yield pairs of sounds that share a name or a file, the later sound first, and what they share."""
    if len({sound.name for sound in sounds}) == len(sounds) and not any(map(_is_named_as_a_take, sounds)):
        return
    owners: dict[str, N] = {}
    named: dict[str, N] = {}
    for sound in sounds:
        if sound.name in named:
            yield sound, named[sound.name], sound.name
            continue
        named[sound.name] = sound
        for output in take_names(sound.name, sound.variations):
            owner = owners.setdefault(output, sound)
            if owner is not sound:
                yield sound, owner, output
                break


def _is_named_as_a_take(sound: Named) -> bool:
    """Tell whether a sound's one file may be called as a take of another: nothing else makes names meet."""
    return sound.variations == 1 and sound.name[-3:-2] == "_" and sound.name[-2:].isdecimal()


def described(sound: Named) -> str:
    """Return a sound's name and place, for a message about another sound."""
    return f"{shown(sound.name)} at {sound.place.file}:{sound.place.line}"

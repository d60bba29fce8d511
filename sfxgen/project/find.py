"""Sounds by the names that people write on the command line, and which one was meant by a name that is none."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.errors import UsageError
from sfxgen.manifest import names
from sfxgen.manifest.sound import Sound
from sfxgen.project.load import Project
from sfxgen.schema.messages import listing, nearest, quoted

_MOST_SHOWN = 3
_LEAST_PART = 3


def find_sound(project: Project, name: str, *, takes: bool = False) -> Sound:
    """Return the sound of that name. takes: where a take may be named, too. Raises UsageError with the nearest name."""
    found = project.named([name])
    if not found:
        raise UsageError(f"there is no sound {quoted(name)}", name_hint(project, name, takes=takes))
    return found[0]


def require_file(sound: Sound) -> None:
    """Raise UsageError for a sound that has no file, because it is only a layer of others."""
    if not sound.export:
        hint = f"Take `export: false` out of {sound.name}, and the next build writes one."
        raise UsageError(f"{sound.name} is only a layer of other sounds: it has no file", hint)


def name_hint(project: Project, name: str, *, pattern: bool = False, takes: bool = False) -> str:
    """Say which sound may have been meant. pattern: where patterns of names count, too; takes: where takes do."""
    known = {summary.name: summary.variations for summary in project.summaries}
    if not name.strip():
        return "Its name is empty: `sfxgen list` names them all."
    parts = [part for part in re.split(r"[,;\s]+", name[:200].strip()) if part]
    if pattern and ("," in name or (len(parts) > 1 and known.keys() & {*parts})):
        return f"Write it once for each: {' '.join(f'--only {part}' for part in parts)}."
    if len(parts) > 1 and known.keys() >= {*parts}:
        return f"It takes one name: write it once for each, {' and '.join(parts)}."
    if "{" in name:
        members = [each for each in known if fnmatchcase(each, re.sub(r"\{[^{}]*\}", "*", name))]
        if members:
            return f"It is a family: name one of its sounds, such as {listing(members[:_MOST_SHOWN])}."
    plain = _plain(name, project.config.output)
    if plain in known:
        return f"Did you mean {plain}?"
    take = re.fullmatch(r"(.+?)(?:_|#)0*(\d{1,2})", plain)
    if take and 1 < known.get(take[1], 1) >= int(take[2]) >= 1:
        number = int(take[2])
        return f"Did you mean {take[1]}#{number}?" if takes else f"That is take {number} of {take[1]}: name the sound."
    matching = [each for each in known if fnmatchcase(each, plain)] if re.search(r"[*?\[]", plain) else []
    if matching:
        some = listing(matching[:_MOST_SHOWN])
        return f"Did you mean {plain}?" if pattern else f"A name is wanted here, not a pattern: {some}, say."
    inside = [each for each in known if each.startswith(f"{plain}/")]
    if inside:
        return f'"{plain}/*" means all in that folder.' if pattern else f"It is a folder, with {inside[0]} in it."
    part = plain.strip("*?")
    holding = [each for each in known if len(part) >= _LEAST_PART and part in each]
    near = (
        nearest(plain, known)
        or _near_last(plain, known)
        or next(iter(holding), take[1] if take and take[1] in known else None)
    )
    return f"Did you mean {near}?" if near else "`sfxgen list` names them all."


def _near_last(plain: str, known: Iterable[str]) -> str | None:
    """Return the sound in a folder whose own name is near."""
    lasts = {each.rpartition("/")[2]: each for each in known if "/" in each}
    near = nearest(plain.rpartition("/")[2], lasts)
    return lasts[near] if near else None


def _plain(name: str, output: str) -> str:
    """Return a name as sounds have them: of a path to an output, the sound's part, in small letters."""
    text = name.strip().replace("\\", "/").removeprefix("./").removeprefix(f"{output}/").strip("/")
    stem, suffix = posixpath.splitext(text)
    text = (stem if suffix.lower() in RECORDING_SUFFIXES else text).casefold()
    return text if re.search(r"[*?\[#]", text) else names.suggestion(text) or text

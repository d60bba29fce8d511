"""What number was meant by a text that is none: `2s`, `0,3`, `1:30`, `44.1k`, `two`, a range, a wrong sign."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from sfxgen.schema.messages import quoted

SECONDS, HERTZ = "seconds", "Hz"

_UNITS: dict[str, dict[str, float]] = {
    SECONDS: {
        **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1.0),
        **dict.fromkeys(("ms", "msec", "msecs", "millis", "millisecond", "milliseconds"), 0.001),
        **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60.0),
    },
    HERTZ: {"hz": 1.0, "khz": 1000.0, "k": 1000.0},
    "semitones": {"st": 1.0, "semitone": 1.0, "semitones": 1.0, "cent": 0.01, "cents": 0.01, "ct": 0.01},
}
"""Unit of a field -> the units that people write, and how many of the field's own one of them is."""

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MINUS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"), "-")
_QUOTES = "\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u00b4"
_ODD_SPACES = "\u00a0\u2007\u202f\u2009\u200b\ufeff\u3000"

_FIGURE = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
_WITH_UNIT = re.compile(rf"({_FIGURE})\s*([^\d\s].*)?")
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):([0-5]?\d(?:\.\d+)?)")
_FRACTION = re.compile(r"(\d+)\s*/\s*(\d+)")
_RANGE = re.compile(rf"({_FIGURE})\s*(?:-|\.\.+|to|bis|~|,)\s*({_FIGURE})\s*[a-zA-Z]*")


def text_hint(text: str, least: float, most: float, unit: str, whole: bool) -> str:
    """Say which number to write for a text that is none; empty if that can't be told."""
    if len(text) > 60:
        return ""
    for number, how in _readings(text, unit, whole):
        if least <= number <= most and (not whole or number.is_integer()):
            return f"write {figure(number)}{how}"
    plain = text.strip(_QUOTES + _ODD_SPACES + " ").translate(_MINUS)
    if plain.lower() in ("auto", "default", "none", "any", "automatic", "unset", "null"):
        return "write a number, or leave the field out"
    if plain.lower() in ("random", "rand", "rnd", "shuffle"):
        return f"write a whole number, such as {max(0, math.ceil(least))}" if whole else "write a number"
    if plain.lower().lstrip("+-.") in ("nan", "inf", "infinity", "infinite"):
        return "write a number with digits"
    if (cut := re.match(rf"({_FIGURE})\s*#", plain)) is not None:
        return f"write {cut[1]}, and a space before #"
    if found := _RANGE.fullmatch(plain):
        return f"write one number, such as {found[1]}"
    if plain.lower() in _VAGUE:
        return "write a number, such as -14 for loud or -24 for soft" if unit == "LUFS" else "write a number"
    return "write a plain number" if _WITH_UNIT.fullmatch(plain.replace(",", ".", 1)) else ""


def _readings(text: str, unit: str, whole: bool) -> Iterator[tuple[float, str]]:
    """Yield the numbers that a text may stand for, the likeliest first, and what was wrong with its spelling."""
    bare = text.strip(_ODD_SPACES + " ").rstrip(",;")
    plain = bare.strip(_QUOTES + _ODD_SPACES + " ").removeprefix("=").lstrip()
    how = ", without the =" if bare[:1] == "=" else ", without quotes" if bare != plain else ""
    how = f", without the {text.rstrip()[-1]}" if text.rstrip().endswith((",", ";")) else how
    how = ", without the non-breaking space" if re.search(f"[{_ODD_SPACES}]", text) else how
    if plain.translate(_MINUS) != plain:
        plain, how = plain.translate(_MINUS), f", with the minus of the keyboard, in place of {quoted(plain[0])}"
    if (spoken := _spoken(plain, unit)) is not None:
        yield spoken, ""
    if plain.lower() in _WORDS:
        yield float(_WORDS.index(plain.lower())), ""
    if unit == SECONDS and (clock := _CLOCK.fullmatch(plain)):
        yield 3600 * float(clock[1] or 0) + 60 * float(clock[2]) + float(clock[3]), ", in seconds"
    if (fraction := _FRACTION.fullmatch(plain)) and float(fraction[2]):
        yield round(float(fraction[1]) / float(fraction[2]), 3), ""
    if re.fullmatch(r"[-+]?\d{1,3}(?:[_' ,.]\d{3})+" if whole else r"[-+]?\d{1,3}(?:[_' ]\d{3})+", plain):
        yield float(re.sub(r"[_' ,.]", "", plain)), ""
    if re.match(r"[-+]\s+[\d.]|[-+]?\d*(?:\s+\.|\.\s+)\d", plain):
        plain, how = re.sub(r"(?<=[-+.])\s+|\s+(?=\.)", "", plain), ", without the space"
    if re.match(r"[-+]?\d*,\d", plain) and plain.count(",") == 1:
        plain, how = plain.replace(",", "."), ", with a point"
    yield from _with_unit(plain, unit, how)


def _with_unit(plain: str, unit: str, how: str) -> Iterator[tuple[float, str]]:
    found = _WITH_UNIT.fullmatch(plain)
    if not found:
        return
    number, suffix = float(found[1]), (found[2] or "").strip(" .").lower()
    factor = _UNITS.get(unit, {}).get(suffix)
    if not suffix:
        yield number, how
    elif factor not in (None, 1.0):
        yield round(number * float(factor or 1), 6), f", in {unit}"
    elif factor or unit.lower().startswith(suffix) or suffix in _DECIBELS or suffix in _COUNTED:
        yield number, ", without the unit" + (" and with a point" if how == ", with a point" else "")


def _spoken(text: str, unit: str) -> float | None:
    """Return the number that words stand for: `half a second`, `two seconds`, `about 2`."""
    said = re.split(r"\s+|-(?=[a-z])", text.lower())
    words = [word for word in said if word not in _FILLERS]
    if (
        not words
        or (len(words) == len(said) and not _AMOUNTS.keys() & {*words})
        or (len(said) == 1 and words[0] in _WORDS)
    ):
        return None
    factor = _UNITS.get(unit, {}).get(words[-1]) if len(words) > 1 or words[-1] in ("second", "minute") else None
    amounts = words[:-1] if factor else words
    values = [_AMOUNTS.get(word, _number(word)) for word in amounts]
    if any(value is None for value in values):
        return None
    return round((sum(value or 0.0 for value in values) if values else 1.0) * (factor or 1.0), 6)


def _number(word: str) -> float | None:
    return float(word) if re.fullmatch(_FIGURE, word) else None


_VAGUE = {"loud", "louder", "soft", "softer", "quiet", "quieter", "silent", "high", "higher", "low", "lower", "medium"}
_VAGUE |= {"mid", "normal", "best", "max", "min", "maximum", "minimum", "short", "long", "fast", "slow", "big", "small"}
"""Words for more or less of something."""


_FILLERS = (
    "a",
    "an",
    "of",
    "and",
    "about",
    "around",
    "approx",
    "approx.",
    "ca",
    "ca.",
    "circa",
    "roughly",
    "~",
    "just",
)
_AMOUNTS = {
    **{word: float(i) for i, word in enumerate(_WORDS)},
    "half": 0.5,
    "quarter": 0.25,
    "third": 0.333,
    "couple": 2.0,
}


_COUNTED = ("x", "\u00d7", "take", "takes", "times", "variations", "variants", "steps", "candidates", "files", "pieces")
_DECIBELS = ("db", "lufs", "lkfs", "lu", "dbfs", "dbtp", "db tp", "dbu", "lufs-i")


def number_hint(value: float, least: float, most: float, unit: str, whole: bool) -> str:
    """Say which number was probably meant by one that is out of range; empty if that can't be told."""
    if not math.isfinite(value):
        return "write a number with digits"
    if whole and least <= value <= most:
        return f"write {math.floor(value)} or {math.ceil(value)}"
    likely = {SECONDS: value / 1000 if value > most else None, HERTZ: value * 1000}.get(unit)
    if likely is not None and least <= likely <= most:
        return f"did you mean {figure(likely)}? It is in {unit}"
    if value < 0 == least:
        return "write 0 or more, or leave the field out"
    if most == 0 < value and least <= -value:
        return f"did you mean {figure(-value)}?"
    return ""


def figure(value: float) -> str:
    """Return a number as a person writes it: 2, 0.05."""
    return str(int(value)) if value == int(value) else f"{value:.10g}"

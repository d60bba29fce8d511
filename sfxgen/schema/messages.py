"""Wording that messages share: a problem with its fix, long texts cut short, lists, the nearest known word."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

LONGEST_MISSPELLING = 80
"""Characters; the search for the nearest word gets slow beyond this, and finds nothing."""


class Problem(NamedTuple):
    """Why a value can't be used, and how to fix it."""

    message: str
    hint: str = ""


def shown(text: str, most: int = 60) -> str:
    """Shorten a text to one printable line without the secrets of a URL, as messages can hold it."""
    text = redacted(text)  # before the cut hides that it is a URL
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return cut if cut.isprintable() else "".join(c if c.isprintable() else "·" for c in cut)


def quoted(text: str) -> str:
    """Return a text in quotes, shortened to one line."""
    return f'"{shown(text, 40)}"'


def nearest(word: str, words: Collection[str]) -> str | None:
    """Return the word that was probably meant; None if no word is close."""
    if len(word) > LONGEST_MISSPELLING:
        return None
    spelt, folded = word.casefold(), {other.casefold(): other for other in words}
    import difflib  # only for who misspells something

    matches = difflib.get_close_matches(spelt, folded, n=3)
    near = (match for match in matches if _slips(spelt, match) <= max(1, len(spelt) // 3))
    return next((folded[match] for match in near), None)


def _slips(word: str, other: str) -> int:
    """Return how many letters have to be put in, left out, replaced or swapped with the next (Damerau, 1964)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]


def listing(words: Collection[str]) -> str:
    """Join words as in `a, b or c`."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


def first_of(names: Sequence[str], most: int = 3) -> str:
    """Name the first of many things."""
    return ", ".join([*names[:most], *(["…"] if len(names) > most else [])])


def count(number: int, noun: str) -> str:
    """Return `1 sound` or `3 sounds`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def lasting(seconds: float) -> str:
    """Return a length as people read it: 0.2 ms, 45 ms, 1.5 s."""
    value, unit = (seconds, "s") if seconds >= 1 or not seconds else (seconds * 1000, "ms")
    return f"{value:.2g} {unit}" if value < 10 else f"{value:.0f} {unit}"


def redacted(text: str) -> str:
    """Return a text with the secrets of its URLs as `***`: passwords, and parameters such as `token=` and `sig=`."""
    if "://" in text:
        text = re.sub(_USERINFO, r"\1***@", text)
        text = re.sub(_LONE_USERINFO, r"\1***@", text)
    return re.sub(_PARAMETER, r"\1***", text) if "=" in text else text


_USERINFO = r"(://[^\s/:@'\"]*:)[^\s'\"]*@"
"""Up to the last `@`: the secret keys of S3 hold slashes."""
_LONE_USERINFO = r"((?<=http)://|(?<=https)://|://(?=[^\s/:@]{20}))[^\s/:@'\"]+@"
_PARAMETER = (
    r"(?i)([?&;#](?=[^\s=&]*(?:token|secret|passw|pwd|auth|sig|cred|key|policy|session|sas|jwt|x-amz-|x-goog-|code))"
    r"[^\s=&]+=)[^\s&;#'\"]+"
)
"""Patterns are compiled where they are first used: most runs show no address."""

"""Words for messages: texts cut short, lists, the name that was probably meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection


def shown(text: str, most: int = 60) -> str:
    """A text as a message may hold it: short, on one line, without the secrets of a URL."""
    text = redacted(text)  # before a cut hides what tells that it is one
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return cut if cut.isprintable() else "".join(c if c.isprintable() else "·" for c in cut)


def quoted(text: str) -> str:
    """A text in quotes, short, on one line."""
    return f'"{shown(text, 40)}"'


def nearest(word: str, words: Collection[str]) -> str | None:
    """The word that was probably meant, if one is near."""
    if len(word) > 80:
        return None
    matches = difflib.get_close_matches(word.casefold(), words, n=1)
    return matches[0] if matches else None


def listing(words: Collection[str]) -> str:
    """`a, b or c`."""
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


def count(number: int, noun: str) -> str:
    """Return `1 sound` or `3 sounds`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def redacted(text: str) -> str:
    """Return a text with the secrets of its URLs as `***`: passwords, and parameters such as `token=` and `sig=`."""
    if "://" in text:
        text = _PASSWORD.sub(r"\1***@", text)
        text = _LONE_TOKEN.sub(r"\1***@", text)
    return _PARAMETER.sub(r"\1***", text) if "=" in text else text


_PASSWORD = re.compile(r"(://[^\s/:@'\"]*:)[^\s'\"]*@")
"""Up to the last `@`: the secret keys of S3 hold slashes."""
_LONE_TOKEN = re.compile(r"((?<=http)://|(?<=https)://|://(?=[^\s/:@]{20}))[^\s/:@'\"]+@")
_PARAMETER = re.compile(
    r"([?&;#](?=[^\s=&]*(?:token|secret|passw|pwd|auth|sig|cred|key|policy|session|sas|jwt|x-amz-|x-goog-|code))"
    r"[^\s=&]+=)[^\s&;#'\"]+",
    re.IGNORECASE,
)

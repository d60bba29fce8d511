"""What licences ask for, told by the ids and names that people write: attribution, no sale, where to read them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from sfxgen.render.models import STABILITY


@dataclass(frozen=True, kw_only=True)
class Terms:
    """A licence."""

    name: str
    """Its id, as in `CC-BY-4.0`; what was written, where it is none that we know."""
    url: str = ""
    """Where to read it; empty if we don't know."""
    wants_credit: bool = False
    """Whether the author has to be named, with a link."""
    forbids_sale: bool = False
    sale_cap: str = ""
    """Yearly revenue up to which a game may be sold under it; empty where it sets none."""
    allows_sale: bool = field(default=False, compare=False)
    """Whether it is known to let a game be sold."""


@lru_cache(maxsize=1000)
def terms_of(written: str) -> Terms:
    """Return what is known of a licence: `CC BY 4.0`, `cc-by-4.0` and the address of its deed are the same."""
    text = written.strip()[:200].casefold()
    if re.search(r"\bcc[\s_-]?(?:0|zero)\b|publicdomain/zero", _in_letters(text)):
        return Terms(name="CC0-1.0", url="https://creativecommons.org/publicdomain/zero/1.0/", allows_sale=True)
    words = re.split(r"[^a-z0-9.+]+", _in_letters(text))
    version = next((word for word in words if re.fullmatch(r"[1-4]\.[05]", word)), "")
    if {"cc", "creativecommons", "creativecommons.org", "www.creativecommons.org"} & {*words}:
        parts = [part for part in _PARTS if part in words]
        if "by" in parts or "sampling+" in words:
            return _creative_commons(parts or ["sampling+"], version)
    if "oga" in words and "by" in words:
        name = f"OGA-BY-{version or '3.0'}"
        return Terms(name=name, url=f"{_OGA}{version or '3.0'}.txt", wants_credit=True, allows_sale=True)
    if _STABILITY.search(text):
        return Terms(name=STABILITY["licence"], url=STABILITY["terms"], sale_cap=STABILITY["revenue_cap"])
    permissive = next((name for name in _PERMISSIVE if re.fullmatch(_loosely(name), text)), "")
    return Terms(
        name=permissive or written.strip(),
        forbids_sale=bool(_NO_SALE.search(text)) and not permissive,
        allows_sale=bool(permissive),
    )


def same(licence: str | None, other: str) -> bool:
    """Tell whether two texts name the same licence."""
    if licence is None:
        return False
    name, wanted = terms_of(licence).name.casefold(), terms_of(other).name.casefold()
    return wanted in (name, _VERSION.sub("", name)) if wanted.startswith("cc-") else name == wanted


_VERSION = re.compile(r"-[1-4]\.[05]$")
"""Of a Creative Commons licence: a name without one means all of them."""


_STABILITY = re.compile(r"\bstability[\s-]*(?:ai)?[\s-]*(?:ai)?[\s-]*community|\bstable[\s-]audio[\s-]community")
_PERMISSIVE = ("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Unlicense", "0BSD")
"""What lets anybody do nearly anything with what it covers."""


def _loosely(name: str) -> str:
    """Return a pattern for a licence's id with other marks between its words, and `License` around it."""
    between = r"(?:[\s,_-]|version|v|licen[cs]e)*"
    return r"(?:the\s+)?" + between.join(map(re.escape, name.casefold().split("-"))) + r"(?:[\s_-]*licen[cs]e)?"


_PARTS = ("by", "nc", "nd", "sa")
_OGA = "https://static.opengameart.org/OGA-BY-"
_NO_SALE = re.compile(r"non-?\s?commercial|not for (?:sale|commercial)|personal use only|\bnc\b")


def _in_letters(text: str) -> str:
    """Return a licence's name in the letters of its id: `Creative Commons Attribution` is `cc by`."""
    for long, letters in (
        (r"creative[\s-]*commons(?!\.)", "cc"),
        (r"^(?:cc[\s:_-]*)?attribution\b(?! (?:is|not|required))", "cc by"),
        (r"non[\s-]?commercial", "nc"),
        (r"share[\s-]?alike", "sa"),
        (r"no[\s-]?deriv\w*", "nd"),
        (r"\bccby", "cc by"),
        (r"\bcc[\s_-]by(nc)?(nd|sa)?\b", r"cc by \1 \2"),
    ):
        text = re.sub(long, letters, text)
    return text


def _creative_commons(parts: list[str], version: str) -> Terms:
    code = "-".join(parts)
    deed = (
        f"https://creativecommons.org/licenses/{code}/{version}/"
        if version
        else "https://creativecommons.org/licenses/"
    )
    return Terms(
        name="-".join(filter(None, ("CC", code.upper(), version))),
        url=deed,
        wants_credit=True,
        forbids_sale="nc" in parts,
        allows_sale="nc" not in parts,
    )

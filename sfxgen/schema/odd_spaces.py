"""Spaces that look like ordinary ones, or like nothing, and are no spaces to YAML."""

from __future__ import annotations

import re

_NAMES = {0xA0: "a non-breaking space", 0x202F: "a narrow non-breaking space", 0x3000: "an ideographic space"}
_ODD = "\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
_WHERE_IT_COUNTS = re.compile(
    rf"^[ \t]*(?:- +)*(?:[\w\-]*[ \t]*)?([{_ODD}])"  # before or in a key
    rf"|[:,\-\[{{][ \t]*([{_ODD}])"  # after a sign of YAML
    rf"|([{_ODD}])[ \t]*(?:[:,\]}}#]|$)"  # before one, or at the end
)


def odd_space_hint(line: str) -> str:
    """Say where a line has such a space in a place where it counts; empty if it has none."""
    found = _WHERE_IT_COUNTS.search(line) if not line.isascii() else None
    if found is None:
        return ""
    at = next(i for i in (1, 2, 3) if found[i])
    code = ord(found[at])
    name = _NAMES.get(code, "an invisible character" if 0x200A < code < 0x2010 or code > 0x205F else "an odd space")
    cure = "delete it" if name == "an invisible character" or code == 0xAD else "put an ordinary space in its place"
    return f"column {found.start(at) + 1} is {name} (U+{code:04X}): {cure}"

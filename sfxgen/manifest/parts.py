"""The text of a manifest in parts: its entries, one by one, and the frame around them.

So one entry of ten thousand can be read alone, with the others' lines left empty: every place in it stays what it is.
Whoever takes a text apart sees to it that each entry was read once as part of a whole; where lines can't tell what an
entry is, there are no parts.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from sfxgen.schema.yaml12 import MAX_NODES

_SOUNDS = re.compile(rb"^sounds:[ \t]*(?:#.*)?\n", re.MULTILINE)
_END = re.compile(rb"^[^ \n#]", re.MULTILINE)
"""The first line that is not part of `sounds`."""
_FIRST = re.compile(rb"^( +)[^ \n#]", re.MULTILINE)
_JOINS = re.compile(rb"[&*][\w-]|\r")
"""What may be an anchor or an alias, which tie entries together; or a line end that is no `\\n`."""


@dataclass(frozen=True)
class Parts:
    """A text that was taken apart: joined again, its parts are the text."""

    before: bytes
    entries: tuple[bytes, ...]
    after: bytes

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """Return the line, from 1, on which each entry begins."""
        sizes = [self.before.count(b"\n") + 1, *(entry.count(b"\n") for entry in self.entries[:-1])]
        return tuple(accumulate(sizes))

    def only(self, numbers: Collection[int]) -> bytes:
        """Return the text with these entries, numbered from 0, and empty lines in place of the others."""
        chosen = {*numbers}
        listed = [entry if i in chosen else b"\n" * entry.count(b"\n") for i, entry in enumerate(self.entries)]
        return b"".join((self.before, *listed, self.after))


def parts_of(data: bytes) -> Parts | None:
    """Take a manifest apart; None where that can't be done by its lines, or it may have too many values."""
    opening = _SOUNDS.search(data)
    if opening is None or len(data) > MAX_NODES or _JOINS.search(data):
        return None
    end = _END.search(data, opening.end())
    stop = end.start() if end else len(data)
    first = _FIRST.search(data, opening.end(), stop)
    if first is None:
        return None
    begins = re.compile(rb"^%b(?=[^ \n#])" % first[1], re.MULTILINE)
    starts = [found.start() for found in begins.finditer(data, opening.end(), stop)]
    entries = [data[at:until] for at, until in zip(starts, [*starts[1:], stop], strict=True)]
    return Parts(data[: starts[0]], tuple(entries), data[stop:])

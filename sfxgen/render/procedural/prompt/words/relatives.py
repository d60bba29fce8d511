"""Nouns and verbs that the tables lack, each with the one of theirs that it is most like, and mere adjectives.

They come from WordNet; `tests/render/procedural/prompt/derive_relatives.py` writes them into `relatives.txt`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_suffix(".txt")
QUALITIES = "-"
"""What stands before the adjectives and adverbs."""

VERB = "to "
"""What stands before a verb."""

HEAD = """\
# Derived from WordNet 3.0: a noun or verb of the tables, and those like it.
#
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
# distribute this software and database and its documentation for any purpose and without fee or royalty is hereby
# granted, provided that you agree to comply with the following copyright notice and statements, including the
# disclaimer, and that the same appear on ALL copies of the software, database and documentation, including
# modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
# PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT
# LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY
# PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD
# PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used
# in advertising or publicity pertaining to distribution of the software and/or database. Title to copyright in this
# software, database and any associated documentation shall at all times remain with Princeton University and LICENSEE
# agrees to preserve same.
"""


@cache
def rows() -> dict[str, tuple[str, ...]]:
    """Return the table: a noun of the tables, or a verb after `to`, and those like it."""
    lines = (line for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {like: tuple(nouns.split(", ")) for like, _, nouns in (line.partition(": ") for line in lines)}


@cache
def relatives() -> dict[str, str]:
    """Return a noun -> the one that it is like."""
    return {noun: like for like, nouns in rows().items() if not like.startswith((VERB, QUALITIES)) for noun in nouns}


@cache
def verb_relatives() -> dict[str, str]:
    """Return a verb -> the one that it is like."""
    return {verb: like.removeprefix(VERB) for like, found in rows().items() if like.startswith(VERB) for verb in found}


@cache
def qualities() -> frozenset[str]:
    """Return adjectives and adverbs that leave a sound what it is."""
    return frozenset(rows().get(QUALITIES, ()))

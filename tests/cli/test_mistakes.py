"""What is said of a newcomer's mistakes: where it is, why, and what to write instead; nothing is touched."""

from __future__ import annotations

import re
import sys

import pytest
from mistakes import TABLE, Mistake, read_table, run
from slices import sliced

ROWS = list(read_table(TABLE.read_text("utf-8")))
PYTHON = re.compile(r"\b(?:True|False|None|NoneType|Traceback)\b|\{'|\['|<(?:class|function|object)|_at_least")
"""What only a programmer of Python understands."""


def test_the_table_is_long_enough_and_names_each_mistake_once():
    assert len(ROWS) >= 100
    assert len({row.name for row in ROWS}) == len(ROWS)


def sloped(lines: list[str]) -> list[str]:
    """Return lines with the slashes that paths have elsewhere."""
    return [line.replace("\\", "/") for line in lines]


@pytest.mark.parametrize("row", sliced(ROWS, 6), ids=lambda row: row.name)
def test_a_mistake_is_told_in_these_words(row: Mistake):
    if sys.platform == "win32" and "\\" in row.command:
        pytest.skip("there it is no mistake")
    said, untouched = run(row)
    assert said == row.said or (sys.platform == "win32" and sloped(said) == sloped(row.said))
    assert untouched or said[-1] == "exit 3"
    assert not PYTHON.search("\n".join(said)), "words of Python"
    assert not re.search(r"\bNAME\b", "\n".join(said).replace("NAME[#TAKE]", "").replace("needs NAME", ""))
    faults = [line for line in said if line.startswith("error: ")]
    if said[-1] == "exit 2":
        assert faults
    for fault in faults:  # a cure is in the message, in brackets at its end, or in the line below
        below = said[said.index(fault) + 1]
        assert "expected" in fault or fault.endswith(")") or below.startswith("  "), "no cure"

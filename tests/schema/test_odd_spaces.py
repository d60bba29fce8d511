"""Spaces that YAML takes for letters: told where they count, left alone inside a text."""

from __future__ import annotations

import pytest

from sfxgen.schema.odd_spaces import odd_space_hint

NBSP, ZWSP = "\u00a0", "\u200b"


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (f"{NBSP}{NBSP}door:", 1),
        (f"  {NBSP}door:", 3),
        (f"prompt:{NBSP}a", 8),
        (f"prompt{NBSP}: a", 7),
        (f"- {NBSP}a", 3),
        (f"{{a: 1,{NBSP}b: 2}}", 7),
        (f"duration: 1{NBSP}", 12),
        (f"dura{ZWSP}tion: 1", 5),
    ],
)
def test_an_odd_space_is_told_where_it_counts(line, column):
    assert odd_space_hint(line).startswith(f"column {column} is ")


@pytest.mark.parametrize(
    "line", ["prompt: a door", f"prompt: une porte{NBSP}!", f'"a{NBSP}b": 1', "prompt: 👩\u200d🚒 runs"]
)
def test_elsewhere_it_is_part_of_the_text(line):
    assert odd_space_hint(line) == ""

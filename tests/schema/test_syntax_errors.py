"""Syntax errors: the same place, cause and fix from both parsers, where a person looks for them."""

from __future__ import annotations

import pytest

from sfxgen.schema.nodes import Faults
from sfxgen.schema.yaml12 import compose


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1, 2\nb: 3\n", "2:2: the [ on line 1 is never closed, or a comma is missing (write ] at the end of it"),
        ("a: 'it's'\n", "1:7: the ' inside the text ends it (write a: 'it''s')"),
        ("a: [1] 2\n", '1:4: text that begins with [ needs quotes (write a: "[1] 2")'),
        ('a: "\\q"\n', "unknown escape in quoted text (write"),
        ("a: - b\n", "1:4: unexpected list item (begin the list on a line of its own; quote text that begins with -)"),
        (
            "a:\n  b: 1\n c: 2\n",
            "3:2: this line is indented less than the one above: 1 space, not 2 (begin what belongs",
        ),
        ("a: %b\n", "1:4: % can't begin unquoted text (quote it)"),
        ("a:\n  - b\n\t- c\n", "3:1: YAML can't be indented with tabs (indent with spaces)"),
        ('a: "b\n\n\n', "1:4: this quote is never closed (add the closing quote)"),
    ],
)
def test_a_syntax_error_says_how_to_fix_it(loader, text, message):
    faults = Faults("a.yaml")
    assert compose(text, faults) is None
    (fault,) = faults.listed
    assert message in str(fault)

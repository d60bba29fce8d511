from __future__ import annotations

import pytest

from sfxgen.schema.nodes import MOST_NEAREST_NAMES, Faults, describe, did_you_mean, key_path, place_of
from sfxgen.schema.yaml12 import compose


@pytest.mark.parametrize(
    ("before", "place"), [("", (1, 1)), ("ab", (1, 3)), ("a\n", (2, 1)), ("a\r\nb", (2, 2)), ("\r\r", (3, 1))]
)
def test_line_and_column_after_a_text(before, place):
    assert place_of(before) == place


def test_the_path_of_a_key():
    assert key_path(["servers", "web", "ports", "[0]", "number"]) == "servers.web.ports[0].number"
    assert key_path([]) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{}", "{ } with nothing in it"),
        ("{b: 1}", "{b: …}"),
        ("{b}", "{b}"),
        ("[]", "an empty list"),
        ("[1]", "a list"),
        ("~", "nothing"),
        ("1.50", "1.50"),
        ("b c", '"b c"'),
        ("true", "true"),
    ],
)
def test_what_a_node_holds(text, words):
    assert describe(compose(f"a: {text}", Faults("a.yaml")).get("a")) == words


def test_after_many_faults_nobody_searches_for_nearest_names():
    faults = Faults("a.yaml")
    for line in range(MOST_NEAREST_NAMES):
        faults.add_at(line + 1, 1, "", "wrong")
    assert did_you_mean("lop", ["loop"], faults) == "did you mean loop?"
    faults.add_at(1, 1, "", "wrong")
    assert did_you_mean("lop", ["loop"], faults) == ""

"""JSON of strangers costs bounded time and memory, and raises nothing but ValueError."""

from __future__ import annotations

import pytest

from sfxgen.files import json_text


def test_what_json_holds_is_returned():
    assert json_text.parse('{"a": [1, 2.5, null, "x"]}') == {"a": [1, 2.5, None, "x"]}
    assert json_text.parse('{"a": 1, "a": 2}') == {"a": 2}
    assert json_text.parse("[Infinity]") == [float("inf")]


@pytest.mark.parametrize("text", ["NaN", "[-Infinity]", "1e999"])
def test_strictly_no_number_is_read_that_json_has_not(text):
    with pytest.raises(ValueError, match=r"not JSON|too large"):
        json_text.parse(text, strict=True)


@pytest.mark.parametrize("levels", [65, 500, 2_000, 200_000])
@pytest.mark.parametrize("brackets", [("[", "]"), ('{"a":', "}")])
def test_depth_is_limited(levels, brackets):
    before, after = brackets
    with pytest.raises(ValueError, match="nested more than 64 levels deep"):
        json_text.parse(f"{before * levels}1{after * levels}")
    assert json_text.parse(f"{before * 60}1{after * 60}")


def test_more_values_than_any_file_holds_are_refused_before_they_take_memory():
    with pytest.raises(ValueError, match="more than 10,000,000 values"):
        json_text.parse(f"[{'[],' * 6_000_000}1]")


def test_a_file_too_large_is_not_read(tmp_path):
    path = tmp_path / "config.json"
    with path.open("wb") as file:
        file.truncate(json_text.LARGEST_FILE + 1)
    with pytest.raises(ValueError, match="larger than 64 MiB"):
        json_text.read(path)

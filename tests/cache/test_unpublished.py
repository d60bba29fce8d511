"""The list of renders that the team is still to get: short, in order, and nothing depends on it."""

from __future__ import annotations

import pytest

from sfxgen.cache.unpublished import Unpublished

ONE, TWO = ("a" * 64, "1" * 64), ("b" * 64, "2" * 64)


@pytest.fixture
def unpublished(tmp_path):
    (tmp_path / ".sfxgen").mkdir()
    return Unpublished(tmp_path / ".sfxgen")


def test_what_was_noted_is_there_until_it_is_removed(unpublished, tmp_path):
    assert unpublished.read() == []
    for named in (ONE, TWO, ONE):
        unpublished.note(*named)
    assert unpublished.read() == [ONE, TWO]
    unpublished.remove({ONE})
    assert unpublished.read() == [TWO]
    unpublished.remove({TWO})
    assert unpublished.read() == [] and not (tmp_path / ".sfxgen/unpublished").exists()


@pytest.mark.parametrize("text", [b"", b"\0" * 100, b"x" * 64 + b" " + b"1" * 64, b"../../etc passwd\n", b"\xff\n"])
def test_lines_that_are_none_are_passed_over(unpublished, tmp_path, text):
    (tmp_path / ".sfxgen/unpublished").write_bytes(text)
    assert unpublished.read() == []


def test_a_link_is_not_followed(unpublished, tmp_path):
    (tmp_path / "elsewhere").write_text(f"{ONE[0]} {ONE[1]}\n")
    (tmp_path / ".sfxgen/unpublished").symlink_to(tmp_path / "elsewhere")
    assert unpublished.read() == []


def test_where_nothing_can_be_noted_nothing_fails(tmp_path):
    (tmp_path / ".sfxgen").write_text("a file")
    unpublished = Unpublished(tmp_path / ".sfxgen")
    unpublished.note(*ONE)
    unpublished.remove({ONE})
    assert unpublished.read() == []

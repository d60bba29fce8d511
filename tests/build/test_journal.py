from __future__ import annotations

import os

import pytest

from sfxgen.build import journal
from sfxgen.build.journal import Journal
from sfxgen.files.gate import Gate


@pytest.fixture(autouse=True)
def anchor(tmp_path):
    (tmp_path / ".gitignore").write_text("*\n")
    return tmp_path / ".gitignore"


def a_journal(folder) -> Journal:
    return Journal(Gate(folder), "journal", "written")


def test_what_is_noted_survives_and_says_that_a_build_was_interrupted(tmp_path):
    a_journal(tmp_path).note("a.ogg", "1" * 64)
    a_journal(tmp_path).note("a.ogg", "2" * 64)
    assert a_journal(tmp_path).interrupted
    assert dict(a_journal(tmp_path).read()) == {"a.ogg": {"1" * 64, "2" * 64}}


def test_cleared_it_is_in_the_ledger(tmp_path):
    a_journal(tmp_path).note("a.ogg", "1" * 64)
    a_journal(tmp_path).clear()
    assert not a_journal(tmp_path).interrupted
    assert dict(a_journal(tmp_path).read()) == {"a.ogg": {"1" * 64}}


def test_a_torn_line_is_no_line(tmp_path):
    a_journal(tmp_path).note("a.ogg", "1" * 64)
    with (tmp_path / "journal").open("ab") as file:
        file.write(b"\n" + b"2" * 30)
    a_journal(tmp_path).note("b.ogg", "3" * 64)
    assert dict(a_journal(tmp_path).read()) == {"a.ogg": {"1" * 64}, "b.ogg": {"3" * 64}}


def test_a_ledger_that_grows_too_large_keeps_the_latest_hash_of_each(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "LARGEST_LEDGER", 500)
    for number in range(20):
        a_journal(tmp_path).note("a.ogg", f"{number:064}")
        a_journal(tmp_path).clear()
    assert f"{19:064}" in a_journal(tmp_path).read()["a.ogg"]
    assert (tmp_path / "written").stat().st_size <= 500


@pytest.mark.parametrize("name", ["journal", "written"])
def test_what_came_with_a_project_is_not_believed(tmp_path, anchor, name):
    """Lines without a seal, with another line's, and those of another checkout: the same file of another time."""
    line = "1" * 64 + " a.ogg"
    (tmp_path / name).write_text(f"\n{line}\n\n{'0' * 32} {line}\n")
    assert dict(a_journal(tmp_path).read()) == {}
    a_journal(tmp_path).note("b.ogg", "1" * 64)
    sealed = (tmp_path / "journal").read_text().strip().rpartition("\n")[2]
    (tmp_path / name).write_text(f"\n{sealed.replace('b.ogg', 'a.ogg')}\n", newline="\n")
    assert dict(a_journal(tmp_path).read()).keys() <= {"b.ogg"}
    (tmp_path / name).write_text(f"\n{sealed}\n", newline="\n")
    assert "b.ogg" in a_journal(tmp_path).read()
    os.utime(anchor, ns=(0, 1))
    assert dict(a_journal(tmp_path).read()) == {}
    anchor.unlink()
    assert dict(a_journal(tmp_path).read()) == {}

"""The lock as git may have laid it into the folder."""

from __future__ import annotations

import pytest
from projects import STEPS


@pytest.fixture
def checked_out(game):
    """A built project whose lock git has checked out with `core.autocrlf`."""
    game.built(STEPS)
    lock = game.root / "sfxgen.lock"
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    return game, lock


@pytest.mark.first(1)
@pytest.mark.parametrize("command", [["build"], ["check"], ["lock", "--resolve"], ["build", "--force", "click"]])
def test_a_lock_with_windows_line_ends_is_not_written_anew(checked_out, command):
    game, lock = checked_out
    before = lock.read_bytes()
    assert game.run(*command).code == 0
    assert lock.read_bytes() == before


def test_a_lock_that_changes_keeps_its_line_ends(checked_out):
    game, lock = checked_out
    game.built(STEPS + "  coin: {prompt: a coin, duration: 0.1}\n")
    text = lock.read_bytes()
    assert b'"coin"' in text and text.count(b"\r\n") == text.count(b"\n")
    game.sounds(STEPS)
    assert game.build().code == 0
    assert b'"coin"' not in lock.read_bytes()
    assert game.run("check").code == 0


def test_a_lock_with_conflict_marks_and_windows_line_ends_says_so(checked_out):
    game, lock = checked_out
    lines = lock.read_bytes().split(b"\r\n")
    lock.write_bytes(b"\r\n".join([*lines[:4], b"<<<<<<< HEAD", b"=======", b">>>>>>> other", *lines[4:]]))
    result = game.run("build")
    assert result.code == 2 and "lock --resolve" in result.err
    assert game.run("lock", "--resolve").code == 0
    assert game.run("check").code == 0

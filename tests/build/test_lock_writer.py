from __future__ import annotations

import pytest
from projects import STEPS

from sfxgen.build.lock_writer import CHECKPOINT_S, CHECKPOINT_SHARE, LockWriter
from sfxgen.files import disk

CLICK = "assets/sfx/click.ogg"


class Clock:
    """Seconds that pass when told to, and a fixed time with each write."""

    def __init__(self):
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def writer(game, status, clock):
    game.sounds(STEPS)
    return LockWriter(status(), {"click", "rain", "step"}, clock)


def test_the_lock_says_what_is_done(game, writer, record):
    writer.done[CLICK] = record(CLICK, b"click")
    writer.write()
    assert list(game.lock["sounds"]) == ["click"]
    assert game.lock["sounds"]["click"]["takes"][0]["path"] == CLICK


def test_it_is_written_now_and_then(game, writer, clock, record):
    writer.done[CLICK] = record(CLICK, b"click")
    clock.now = CHECKPOINT_S
    writer.checkpoint()
    assert not (game.root / "sfxgen.lock").exists()
    clock.now += 0.01
    writer.checkpoint()
    assert list(game.lock["sounds"]) == ["click"]
    (game.root / "sfxgen.lock").unlink()
    clock.now += CHECKPOINT_S
    writer.checkpoint()
    assert not (game.root / "sfxgen.lock").exists(), "the next one is due only after as long again"


def test_what_takes_long_to_write_is_written_less_often(game, writer, clock, monkeypatch):
    def slow(old, new):
        clock.now += 1.0
        rename(old, new)

    rename = disk.rename
    monkeypatch.setattr(disk, "rename", slow)
    clock.now = 10.0
    writer.checkpoint()
    (game.root / "sfxgen.lock").unlink()
    clock.now = 11.0 + CHECKPOINT_SHARE * 1.0
    writer.checkpoint()
    assert not (game.root / "sfxgen.lock").exists()
    clock.now += 0.01
    writer.checkpoint()
    assert (game.root / "sfxgen.lock").exists()


def test_a_checkpoint_that_fails_is_tried_again_later(game, writer, clock, monkeypatch):
    def refuse(old, new):
        raise OSError(28, "No space left on device")

    clock.now = 10.0
    with monkeypatch.context() as patch:
        patch.setattr(disk, "rename", refuse)
        writer.checkpoint()
        with pytest.raises(OSError, match="No space"):
            writer.write()
    clock.now += CHECKPOINT_S + 0.01
    writer.checkpoint()
    assert (game.root / "sfxgen.lock").exists()


def test_the_last_lock_is_the_one_that_was_written(writer, record):
    assert writer.last().sounds == {}
    writer.write()
    writer.done[CLICK] = record(CLICK, b"click")
    assert writer.last().sounds == {}
    assert list(writer.current().sounds) == ["click"]


def test_sounds_that_were_not_asked_for_keep_their_spec(game, status, record):
    game.built(STEPS)
    before = game.lock["sounds"]
    game.sounds(STEPS.replace("soft", "hard").replace("steady", "heavy"))
    state = status()
    writer = LockWriter(state, {"click"})
    for plan in state.plan.sounds:
        writer.done |= {take.path: record(take.path, b"new") for take in plan.takes if plan.stale}
    writer.write()
    assert "hard" in game.lock["sounds"]["click"]["spec"]["prompt"]
    assert game.lock["sounds"]["rain"]["spec"] == before["rain"]["spec"]

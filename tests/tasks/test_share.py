"""Bringing renders to the team's cache and from there by hand: all that each take is made of, and counted truly."""

from __future__ import annotations

import numpy as np
import pytest
from projects import Game

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes

MIX = """\
defaults: {model: procedural}
sounds:
  thud: {prompt: a heavy thud, duration: 0.1, export: false}
  hit: {layers: [thud, {sound: click, gain: -3}]}
  low: {layers: [{sound: hit, pitch: -4}]}
  click: {prompt: a click, duration: 0.1, export: false}
"""


@pytest.fixture
def clone(tmp_path, monkeypatch):
    """Makes a clone of a game whose team shares a folder: its manifest, and its lock if there is one."""
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    (tmp_path / "nas").mkdir()

    def make(name: str, sounds: str = MIX, *, lock: Game | None = None) -> Game:
        game = Game(tmp_path / name)
        game.write("sfxgen.yaml", f"cache: {(tmp_path / 'nas').as_posix()}\n")
        game.sounds(sounds)
        if lock is not None:
            game.write("sfxgen.lock", (lock.root / "sfxgen.lock").read_text("utf-8"))
        return game

    return make


def moved(game: Game, action: str) -> tuple[int, int, int, list[str]]:
    """Do it; return the exit code, and what was moved, what was there already, what is lacking."""
    done = game.run("cache", action, "--json")
    return done.code, done.json["moved"], done.json["present"], done.json["lacking"]


@pytest.mark.parametrize("is_locked", [True, False])
def test_every_layer_of_a_mix_is_brought_here(clone, tmp_path, monkeypatch, is_locked):
    one = clone("one")
    one.build()
    two = clone("two", lock=one if is_locked else None)
    assert moved(two, "pull") == (0, 2, 0, [])
    assert moved(two, "pull") == (0, 0, 2, [])
    (tmp_path / "nas").rename(tmp_path / "away")
    monkeypatch.delenv("SFXGEN_CACHE_MODE")
    assert (two.build().summary["rendered"], two.outputs()) == (0, one.outputs())


def test_a_mix_that_lacks_a_layer_is_named(clone, tmp_path):
    one = clone("one")
    one.build()
    next((tmp_path / "nas").rglob("*.wav")).unlink()
    code, brought, _, lacking = moved(clone("two", lock=one), "pull")
    assert (code, brought) == (1, 1) and [path.rpartition("/")[2] for path in lacking] == ["hit.ogg", "low.ogg"]


def test_the_layers_that_the_lock_vouches_for_are_published(clone, tmp_path, monkeypatch):
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    one = clone("one")
    one.build()
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    assert moved(one, "push") == (0, 2, 0, [])
    assert moved(one, "push") == (0, 0, 2, [])
    assert clone("two", lock=one).build().summary["rendered"] == 0


def test_what_several_takes_share_counts_once(clone):
    bell = "{prompt: a bell, duration: 0.1, model: procedural, loudness: -20}"
    sounds = f"sounds:\n  a: {bell}\n  b: {bell.replace('-20', '-25')}\n"
    one = clone("one", sounds)
    one.build()
    assert moved(clone("two", sounds, lock=one), "pull") == (0, 1, 0, [])


def test_a_draft_that_is_here_was_not_brought_here(clone):
    """No final is to be had, here or there."""
    game = clone("one", "sounds:\n  a: {prompt: a bell, duration: 0.1, model: audioldm2}\n")
    assert game.build().summary["drafted"] == 1
    assert moved(game, "pull") == (0, 0, 1, [])


def test_a_recording_that_stands_in_for_its_render_is_no_render_that_lacks(clone):
    """Where the model that is to change it does not run, the recording itself is the draft."""
    noise = np.random.default_rng(0).uniform(-0.5, 0.5, (22050, 1)).astype(np.float32)
    sounds = "sounds:\n  a: {prompt: a bell, source: audio/hit.wav, model: audioldm2}\n"
    one, two = clone("one", sounds), clone("two", sounds)
    for game in (one, two):
        (game.root / "audio/hit.wav").write_bytes(wav_bytes(Audio(noise, 22050), bits=16, loop=False))
    assert one.build().summary["drafted"] == 1
    two.write("sfxgen.lock", (one.root / "sfxgen.lock").read_text("utf-8"))
    assert moved(two, "pull") == (0, 0, 0, [])

from __future__ import annotations

import sys

import numpy as np
import pytest
import soundfile

SOUNDS = """\
sounds:
  hum: {prompt: machine hum, duration: 1, loop: true, channels: stereo, loudness: -24}
  step: {prompt: a footstep on gravel, duration: 0.4, variations: 2}
"""


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


def test_a_built_sound_is_drawn_with_what_it_is_held_to(game):
    game.sounds(SOUNDS)
    assert game.build().code == 0
    drawn = game.run("inspect", "hum", "-o", "hum.png", "--json")
    assert drawn.code == 0, drawn.err
    assert drawn.json["lufs"] == pytest.approx(-24, abs=0.1)
    assert drawn.json["seam"] <= 1 and drawn.json["picture"] == "hum.png"
    png = (game.root / "hum.png").read_bytes()
    step = game.run("inspect", "step#2")
    assert step.code == 0, step.err
    assert size_of(png)[0] == 1800 and size_of(png)[1] > size_of((game.root / "step_02.png").read_bytes())[1]
    again = game.run("inspect", "assets/sfx/hum.ogg", "-o", "again.png")
    assert again.code == 0 and (game.root / "again.png").read_bytes() == png


@pytest.mark.parametrize("seconds", [0.001, 0.05, 3.0])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("loop", [[], ["--loop"]])
def test_any_recording_is_drawn(seconds, channels, loop, game):
    samples = 0.2 * np.random.default_rng(1).standard_normal((max(8, round(seconds * 8000)), channels))
    soundfile.write(game.root / "a.wav", samples, 8000)
    drawn = game.run("inspect", "a.wav", "-o", "a.png", *loop)
    assert drawn.code == 0, drawn.err
    assert size_of((game.root / "a.png").read_bytes())[0] == 1800


def test_silence_is_drawn_as_silence(game):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    assert game.run("inspect", "a.wav").code == 0


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("hmu", "Did you mean hum"),
        ("hum", "sfxgen build"),
        ("step#3", "1 to 2"),
        ("gone.ogg", "gone.ogg"),
        ("text.wav", "text.wav"),
    ],
)
def test_what_cannot_be_drawn_is_said_plainly(what, words, game):
    game.sounds(SOUNDS)
    game.write("text.wav", "no sound")
    result = game.run("inspect", what)
    assert result.code == 2 and words in result.err


def test_the_picture_never_replaces_the_sound(game):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    before = (game.root / "a.wav").read_bytes()
    assert game.run("inspect", "a.wav", "-o", "a.wav").code == 2
    assert (game.root / "a.wav").read_bytes() == before


def test_without_the_extra_it_says_what_to_install(game, monkeypatch):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    for name in [name for name in sys.modules if name.startswith(("matplotlib", "sfxgen.inspect.picture"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    result = game.run("inspect", "a.wav")
    assert result.code == 2 and "pip install 'sfxgen[pictures]'" in result.err

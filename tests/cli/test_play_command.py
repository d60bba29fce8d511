from __future__ import annotations

import builtins
import os
import signal
import subprocess
import sys
import time

import miniaudio
import numpy as np
import pytest
import soundfile
from projects import STEPS, tree

from sfxgen.audio import Audio
from sfxgen.cli import play_command
from sfxgen.errors import UsageError
from sfxgen.tasks import player


@pytest.fixture
def heard(monkeypatch):
    """What `play` was asked to play, through the library's null device: (samples, repeat)."""
    played = []

    def play(audio, **how):
        played.append((audio.samples, how["repeat"]))
        player.play(audio)

    monkeypatch.setattr(player, "backends", lambda: [miniaudio.Backend.NULL])
    monkeypatch.setattr(play_command, "play", play)
    return played


def decoded(game, name: str) -> np.ndarray:
    return soundfile.read(game.root / "assets/sfx" / name, dtype="float32", always_2d=True)[0]


def test_all_takes_play_one_after_the_other_as_they_are_in_the_files(game, heard):
    game.built(STEPS)
    before = tree(game.root)
    result = game.run("play", "step", "rain", "--once")
    assert result.code == 0, result.err
    files = ["step_01.ogg", "step_02.ogg", "step_03.ogg", "rain.ogg"]
    assert [len(samples) for samples, _ in heard] == [len(decoded(game, file)) for file in files]
    for file, (samples, _) in zip(files, heard, strict=True):
        assert np.array_equal(samples, decoded(game, file))
    assert [line.split()[:3] for line in result.out.splitlines()] == [
        ["step#1", "0.40", "s"],
        ["step#2", "0.40", "s"],
        ["step#3", "0.40", "s"],
        ["rain", "1.00", "s"],
    ]
    assert tree(game.root) == before


def test_globs_and_takes_choose(game, heard):
    game.built(STEPS)
    result = game.run("play", "st*#2", "c*", "step#3")
    assert [line.split()[0] for line in result.out.splitlines()] == ["step#2", "click", "step#3"]


def test_loops_repeat_unless_once_is_enough(game, heard):
    game.sounds(STEPS)
    assert game.build("--only", "rain").code == 0
    assert "until Ctrl+C" in game.run("play", "rain").out
    assert "Ctrl+C" not in game.run("play", "rain", "--once").out
    assert [repeat for _, repeat in heard] == [True, False]


def test_matched_takes_are_equally_loud_and_none_clips(game, heard):
    game.sounds(
        "sounds:\n"
        "  low: {prompt: a soft wooden knock, duration: 0.6, loudness: -30}\n"
        "  high: {prompt: a loud metal bang, duration: 0.6, loudness: -18}\n"
    )
    assert game.build().code == 0
    result = game.run("play", "low", "high", "--matched")
    assert result.code == 0, result.err
    takes = [game.lock["sounds"][name]["takes"][0] for name in ("low", "high")]
    gains = [
        20 * np.log10(np.abs(samples).max() / np.abs(decoded(game, f"{name}.ogg")).max())
        for name, (samples, _) in zip(("low", "high"), heard, strict=True)
    ]
    levels = [take["lufs"] + gain for take, gain in zip(takes, gains, strict=True)]
    assert levels[0] == pytest.approx(levels[1], abs=0.02)
    assert levels[0] <= -18 + 0.2
    assert all(take["true_peak"] + gain <= -0.99 or gain <= 0 for take, gain in zip(takes, gains, strict=True))
    assert f"{gains[0]:+.1f} dB" in result.out


def test_a_file_that_the_lock_does_not_know_is_measured(game, heard):
    game.built("sounds:\n  a: {prompt: a knock, duration: 0.5, format: wav}\n  b: {prompt: a click, duration: 0.5}\n")
    file = game.root / "assets/sfx/a.wav"
    samples, rate = soundfile.read(file)
    soundfile.write(file, samples / 4, rate, subtype="PCM_16")
    assert game.run("play", "a", "b", "--matched").code == 0
    quiet, as_built = game.lock["sounds"]["a"]["takes"][0]["lufs"] - 12.04, game.lock["sounds"]["b"]["takes"][0]["lufs"]
    gains = [
        20 * np.log10(np.abs(heard[0][0]).max() / np.abs(samples / 4).max()),
        20 * np.log10(np.abs(heard[1][0]).max() / np.abs(decoded(game, "b.ogg")).max()),
    ]
    assert quiet + gains[0] == pytest.approx(as_built + gains[1], abs=0.1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["stpe"], "Did you mean step?"),
        (["step#4"], "1 to 3"),
        (["gone/*"], "no sound matches"),
        (["st*#9"], 'has a take "9"'),
        (["step"], "`sfxgen build` makes it."),
        (["st*"], "`sfxgen build` makes it."),
    ],
)
def test_what_cannot_be_played_is_said_plainly(words, said, game, heard):
    game.sounds(STEPS)
    result = game.run("play", *words)
    assert result.code == 2 and said in result.err and not heard


@pytest.mark.first(1)
@pytest.mark.parametrize(("content", "said"), [(b"", "is empty"), (b"hello", "is a text"), (b"OggS" + bytes(99), "")])
def test_a_file_that_somebody_broke_is_named_and_can_be_made_again(content, said, game, heard):
    game.built(STEPS)
    (game.root / "assets/sfx/rain.ogg").write_bytes(content)
    result = game.run("play", "rain")
    assert result.code == 2 and not heard
    assert f"assets/sfx/rain.ogg {said}" in result.err and "Delete it" in result.err


def test_a_missing_extra_says_how_to_install_it(game, monkeypatch):
    def without(name, *rest, **more):
        if name == "miniaudio":
            raise ModuleNotFoundError("No module named 'miniaudio'", name="miniaudio")
        return imported(name, *rest, **more)

    game.sounds(STEPS)
    imported = builtins.__import__
    monkeypatch.setattr(builtins, "__import__", without)
    for words in (["play", "step"], ["watch", "--play"]):
        result = game.run(*words)
        assert result.code == 2 and 'pip install "sfxgen[play]"' in result.err
        assert len(result.err.splitlines()) == 2


PLAYS_LOOP = """\
import sys, miniaudio
from sfxgen.tasks import player
player.backends = lambda: [miniaudio.Backend.NULL]
from sfxgen.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="sends SIGINT")
def test_ctrl_c_ends_a_loop_with_130(game):
    game.sounds(STEPS)
    assert game.build("--only", "rain").code == 0
    command = [sys.executable, "-c", PLAYS_LOOP, "play", "rain"]
    process = subprocess.Popen(command, cwd=game.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert "rain" in process.stdout.readline()
    time.sleep(1.5)
    assert process.poll() is None  # longer than the loop lasts
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130 and err == "interrupted\n" and out == ""


WATCHES = """\
import sys, miniaudio
from sfxgen.cli import main, watch_command
from sfxgen.tasks import player
if "null" in sys.argv:
    player.backends = lambda: [miniaudio.Backend.NULL]

def play(audio, *, stop):
    print("heard", audio.frames, flush=True)
    player.play(audio, stop=stop)

watch_command.play = play
sys.exit(main(["watch", "--play", "--poll"]))
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="sends SIGINT")
@pytest.mark.parametrize("device", ["null", "none"])
def test_watch_plays_what_was_made_and_goes_on_without_a_device(device, game, tmp_path):
    game.sounds(STEPS)
    said = tmp_path / "said"
    with said.open("w") as stream:
        process = subprocess.Popen([sys.executable, "-c", WATCHES, device], cwd=game.root, stdout=stream, stderr=stream)
    try:
        wait_for(said, "heard")
        wait_for(said, "3 sounds")
        game.sounds(STEPS.replace("duration: 0.1", "duration: 0.15"))
        wait_for(said, "heard 6615")
        wait_for(said, "2 unchanged")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()
    assert said.read_text().count("no audio device") == (1 if device == "none" and not has_device() else 0)


def wait_for(file, text: str) -> None:
    for _ in range(600):
        if text in file.read_text():
            return
        time.sleep(0.05)
    raise AssertionError(file.read_text())


def has_device() -> bool:
    try:
        player.play(Audio(np.zeros((1, 1), np.float32), 44100))
    except UsageError:
        return False
    return True

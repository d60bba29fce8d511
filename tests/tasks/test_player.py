from __future__ import annotations

import contextlib
import threading
import time

import miniaudio
import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.errors import UsageError
from sfxgen.tasks import player
from sfxgen.tasks.player import DEAF_S, Feed, Jukebox, play, turned


@pytest.fixture
def null_device(monkeypatch):
    """The library's own device that swallows all sound, in real time; what it was given is listed."""
    given: list[np.ndarray] = []
    generator = Feed.generator

    def listening(self):
        frames = generator(self)
        wanted = yield np.zeros((0, 1), np.float32)
        with contextlib.suppress(StopIteration):
            while True:
                samples = frames.send(wanted)
                given.append(np.array(samples))
                wanted = yield samples

    def begun(self):
        frames = listening(self)
        next(frames)
        return frames

    monkeypatch.setattr(player, "backends", lambda: [miniaudio.Backend.NULL])
    monkeypatch.setattr(Feed, "generator", begun)
    return given


def noise(frames: int, channels: int = 1, rate: int = 44100) -> Audio:
    samples = 0.3 * np.random.default_rng(frames).standard_normal((frames, channels))
    return Audio(samples.astype(np.float32), rate)


@pytest.mark.parametrize(("frames", "channels", "rate"), [(4410, 1, 44100), (9601, 2, 48000), (1, 1, 22050)])
def test_a_device_gets_exactly_the_frames_of_the_sound(frames, channels, rate, null_device):
    audio = noise(frames, channels, rate)
    began = time.monotonic()
    play(audio)
    assert time.monotonic() - began >= frames / rate
    heard = np.concatenate(null_device)
    assert np.array_equal(heard[:frames], audio.samples)
    assert not heard[frames:].any()


def test_a_loop_wraps_to_the_sample_until_it_is_stopped(null_device):
    audio, stop = noise(1001), threading.Event()
    threading.Timer(0.5, stop.set).start()
    play(audio, repeat=True, stop=stop)
    heard = np.concatenate(null_device)
    assert len(heard) > 5 * audio.frames
    assert np.array_equal(heard, audio.samples[np.arange(len(heard)) % audio.frames])


def test_a_feed_gives_a_loop_that_is_shorter_than_what_is_asked_for():
    audio = noise(7)
    assert np.array_equal(Feed(audio, repeat=True).generator().send(20)[:, 0], np.resize(audio.samples[:, 0], 20))


def test_the_end_is_only_told_when_the_device_has_played_it():
    feed = Feed(noise(100), repeat=False)
    frames = feed.generator()
    assert len(frames.send(64)) == 64 and len(frames.send(64)) == 36
    assert not frames.send(64).any() and not feed.ended.is_set()


def test_no_device_is_one_clear_error(capfd):
    try:
        play(noise(10))
    except UsageError as error:
        assert "no audio device" in error.message and "sfxgen report" in error.hint
        assert capfd.readouterr().err == ""
    else:
        pytest.skip("this machine has an audio device")


def test_a_device_that_asks_for_nothing_any_more_is_gone(monkeypatch):
    now = iter(np.arange(0, 100, DEAF_S / 2))
    monkeypatch.setattr(player, "SLICE_S", 0.001)
    with pytest.raises(UsageError, match="gone"):
        player._wait(Feed(noise(10), repeat=False), threading.Event(), lambda: next(now))


def test_turning_changes_the_level_alone():
    audio = noise(50)
    assert turned(audio, 0) is audio
    assert turned(audio, -6.0206).samples == pytest.approx(audio.samples / 2, rel=1e-4)


def test_the_newest_interrupts_what_plays():
    played: list[str] = []

    def perform(piece: str, stop: threading.Event) -> None:
        played.append(piece)
        stop.wait(5)

    box = Jukebox(pytest.fail, perform)
    began = time.monotonic()
    box.put_on(["a", "b"])
    while not played:
        time.sleep(0.005)
    box.put_on(["c"])
    while len(played) < 2:
        time.sleep(0.005)
    box.close()
    assert played == ["a", "c"] and time.monotonic() - began < 3


def test_the_same_trouble_is_told_once():
    told: list[str] = []

    def perform(_piece: str, _stop: threading.Event) -> None:
        raise UsageError("there is no audio device")

    box = Jukebox(lambda error: told.append(error.message), perform)
    for _ in range(3):
        box.put_on(["a"])
        box._thread.join()
    assert told == ["there is no audio device"]

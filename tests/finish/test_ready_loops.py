"""`loop: true` on recordings: loops stay as they are, the others get a seam, and both lengths are said."""

from __future__ import annotations

import numpy as np
import pytest
import ready_loops
from slices import sliced

from sfxgen.audio import Audio
from sfxgen.audio.measure.closure import is_closed
from sfxgen.export import decode, export
from sfxgen.finish import cautions, finish
from sfxgen.manifest.sound import Loop, Loudness

RATE = ready_loops.RATE
READY, NONE = ready_loops.ready(), ready_loops.none()
RHYTHMIC = list(READY)[:13]


def raw(x: np.ndarray, rate: int = RATE, **fields) -> Audio:
    return Audio((0.8 * x / np.abs(x).max()).astype(np.float32), rate, **fields)


def wanted(sound, audio: Audio, **fields):
    channels = {1: "mono", 2: "stereo"}[audio.channels]
    loudness = Loudness(target=-24.0)
    return sound(**{"source": "a.wav", "loop": Loop(), "channels": channels, "loudness": loudness, **fields})


def is_in_place(x: np.ndarray, y: np.ndarray) -> bool:
    """Whether no turn of one circle fits the other better than none."""
    fits = np.fft.irfft(np.fft.rfft(y) * np.conj(np.fft.rfft(x)), x.size)
    return fits[0] >= 0.999 * fits.max()


@pytest.mark.first(4)
@pytest.mark.parametrize("file_format", ["wav", "ogg"])
@pytest.mark.parametrize("name", sliced(READY, 8))
def test_a_ready_loop_keeps_its_length_and_its_beat(name, file_format, sound):
    audio = raw(READY[name]())
    spec = wanted(sound, audio, format=file_format)
    finished = finish(audio, spec)
    assert finished.is_circle and cautions(audio, finished, spec) == ()
    made = export(finished, spec)
    played = decode(made.data).samples
    assert played.shape == audio.samples.shape and made.warnings == ()
    if file_format == "wav" or name in RHYTHMIC:
        assert is_in_place(audio.samples[:, 0], played[:, 0])
    if file_format == "wav":  # so each onset is at the frame where it was
        x, y = (z - z.mean(axis=0) for z in (audio.samples, played))
        gain = np.vdot(y, x) / np.vdot(x, x)
        assert np.abs(y - gain * x).max() < 2**-14


@pytest.mark.parametrize("name", sliced(READY, 7))
def test_at_another_rate_it_has_as_many_frames_as_its_length_takes(name, sound):
    audio = raw(READY[name](), 48000)
    finished = finish(audio, wanted(sound, audio))
    assert finished.is_circle and finished.frames == round(audio.frames * 44100 / 48000)


@pytest.mark.parametrize("name", sliced(READY, 10))
def test_it_may_begin_anywhere_on_its_circle(name, sound):
    x = READY[name]()
    for turn in (x.shape[0] // 3, 2 * x.shape[0] // 3):
        audio = raw(np.roll(x, turn, axis=0))
        assert finish(audio, wanted(sound, audio)).frames == audio.frames


@pytest.mark.parametrize("name", sliced(READY, 6))
def test_loop_points_are_believed_and_both_lengths_said(name, sound):
    x = READY[name]()
    before, after = ready_loops.tones(0.5, {333.0: 0.1}, turns=False), ready_loops.tones(0.7, {777.0: 0.1}, turns=False)
    parts = [np.repeat(part[:, None], x.shape[1], axis=1) for part in (before, after)]
    end = before.size + x.shape[0]
    audio = raw(np.concatenate([parts[0], x, parts[1]]), loop=(before.size, end))
    spec = wanted(sound, audio, format="wav")
    finished = finish(audio, spec)
    assert finished.frames == x.shape[0]
    assert is_in_place(x[:, 0], finished.samples[:, 0].astype(np.float64))
    (said,) = cautions(audio, finished, spec)
    lengths = f"{x.shape[0] / RATE:.4g} s of the recording's {audio.seconds:.4g} s"
    assert said == f"its loop has {lengths}, those between its loop points"


@pytest.mark.first(3)
@pytest.mark.parametrize("name", sliced(NONE, 7))
def test_any_other_recording_gets_a_good_seam_and_both_lengths_are_said(name, sound):
    audio = raw(NONE[name]())
    assert not is_closed(audio)
    for file_format in ("wav", "ogg"):
        spec = wanted(sound, audio, format=file_format)
        finished = finish(audio, spec)
        made = export(finished, spec)
        assert made.measured.seam is not None and made.measured.seam <= 1.0
        assert finished.frames < audio.frames
        (said,) = cautions(audio, finished, spec)
        assert said == (
            f"its loop has {finished.seconds:.4g} s of the recording's {audio.seconds:.4g} s: "
            "its end did not meet its beginning, and the rest went into the crossfade"
        )


@pytest.mark.parametrize("fields", [{"duration": 0.5}, {"loop": Loop(crossfade=0.2)}])
def test_who_asks_for_a_length_or_a_crossfade_gets_it(fields, sound):
    audio = raw(READY["a drum loop"]())
    finished = finish(audio, wanted(sound, audio, **fields))
    assert not finished.is_circle and finished.frames < audio.frames
    assert not any("did not meet" in said for said in cautions(audio, finished, wanted(sound, audio, **fields)))


@pytest.mark.parametrize("points", [(10, 1000), (50, 40)])
def test_loop_points_that_make_no_loop_do_not_count(points, sound):
    audio = raw(NONE["a chord cut anywhere"](), loop=points)
    assert not finish(audio, wanted(sound, audio)).is_circle


def test_silence_and_the_shortest_recordings_are_no_loops():
    assert not is_closed(Audio(np.zeros((1000, 1), np.float32), RATE))
    assert not is_closed(Audio(np.ones((3, 1), np.float32), RATE))
    assert is_closed(raw(ready_loops.tones(500 / RATE, {441.0: 0.4})[:, None]))

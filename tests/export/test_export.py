from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.audio.formats import FORMATS
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.audio.measure.seam import seam_score
from sfxgen.audio.measure.true_peak import measure_true_peak
from sfxgen.audio.recording import read_recording
from sfxgen.errors import FinishError
from sfxgen.export import decode, encode, export, wav
from sfxgen.export.codecs import encoder
from sfxgen.export.level import amplified, level
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop, Loudness

LOSSY = [name for name, row in FORMATS.items() if row.lossy]
KINDS = ("noise", "hit", "tone", "engine", "rain", "square")


@pytest.mark.parametrize("row", FORMATS.values(), ids=FORMATS)
def test_every_format_can_be_written_and_read(row, sound, material, tmp_path):
    path = tmp_path / f"x{row.suffix}"
    path.write_bytes(encoder(row)(material.noise(0.2), sound(format=row.name), {}))
    assert read_recording(path).frames == round(0.2 * 44100)


@pytest.mark.first(36)
@pytest.mark.parametrize("codec", FORMATS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("seconds", "channels"), [(0.02, 1), (0.05, 1), (0.3, 2), (1.0, 1)])
def test_the_decoded_file_keeps_its_bounds(codec, kind, seconds, channels, sound, material):
    """On target within 0.1 LU, or at the ceiling and said to be so; never above it; as long as asked."""
    wanted = sound(duration=seconds, format=codec, channels=("mono", "stereo")[channels - 1])
    exported = export(finish(getattr(material, kind)(max(0.1, 1.5 * seconds), channels), wanted), wanted)
    decoded = decode(exported.data)
    assert decoded.frames == exported.frames == round(seconds * 44100)
    assert decoded.channels == channels and decoded.sample_rate == 44100
    assert exported.measured.true_peak == measure_true_peak(decoded) <= -1.0
    assert exported.measured.lufs == measure_loudness(decoded)
    assert exported.measured.peak_constrained == (exported.measured.lufs < -18.1)
    if exported.measured.peak_constrained:
        assert exported.measured.true_peak > -1.3
    else:
        assert exported.measured.lufs == pytest.approx(-18, abs=0.1)


@pytest.mark.first(12)
@pytest.mark.parametrize("codec", FORMATS)
@pytest.mark.parametrize("seconds", [0.02, 0.4, 4.0, pytest.param(20.0, marks=pytest.mark.slow)])
@pytest.mark.parametrize("mode", ["auto", "short"])
def test_a_target_within_reach_is_met(codec, seconds, mode, sound, material):
    wanted = sound(duration=seconds, format=codec, loudness=Loudness(target=-24.0, mode=mode))
    exported = export(finish(material.noise(1.2 * seconds), wanted), wanted)
    assert measure_loudness(decode(exported.data), mode) == pytest.approx(-24, abs=0.1)
    assert not exported.measured.peak_constrained


@pytest.mark.parametrize("codec", FORMATS)
def test_a_ceiling_in_the_way_is_said(codec, sound, material):
    wanted = sound(duration=0.6, format=codec, loudness=Loudness(target=-6.0, true_peak=-2.0, limit=False))
    exported = export(finish(material.hit(0.9), wanted), wanted)
    assert exported.measured.peak_constrained
    assert exported.measured.lufs < -6.1 and -2.4 < exported.measured.true_peak <= -2.0


@pytest.mark.parametrize("codec", FORMATS)
def test_keep_leaves_the_level_alone(codec, sound, material):
    wanted = sound(source="a.wav", format=codec, loudness=Loudness(target=None))
    soft = material.noise(1.0)
    exported = export(finish(soft, wanted), wanted)
    assert exported.measured.lufs == pytest.approx(measure_loudness(soft), abs=0.6)
    assert not exported.measured.peak_constrained
    loud = export(finish(material.audio(soft.samples * 8), wanted), wanted)
    assert -1.8 < loud.measured.true_peak <= -1.0


@pytest.mark.parametrize(("kind", "quality"), [("square", 8.0), ("hit", 6.0)])
def test_what_encoding_moves_above_the_ceiling_is_corrected(kind, quality, sound, material):
    wanted = sound(duration=1.0, quality=quality, loudness=Loudness(target=None, true_peak=-1.0, limit=False))
    raw = material.audio(getattr(material, kind)(1.5).samples * 9)
    finished = level(finish(raw, wanted), wanted, 0.0).audio
    assert measure_true_peak(decode(encode(amplified(finished, 0.1), wanted))) > -1.0
    assert -1.3 < export(finished, wanted).measured.true_peak <= -1.0


def test_one_encoding_suffices_where_it_is_good(sound, material, monkeypatch):
    calls = []
    monkeypatch.setattr(wav, "encode_wav", lambda *given, real=wav.encode_wav: calls.append(1) or real(*given))
    wanted = sound(duration=1.0, format="wav")
    export(finish(material.noise(1.5), wanted), wanted)
    assert len(calls) == 1


@pytest.mark.first(4)
@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg, the outside decoder and meter, is not installed")
@pytest.mark.parametrize("codec", FORMATS)
@pytest.mark.parametrize("kind", ["noise", "square", "rain"])
def test_an_outside_decoder_and_meter_agrees(codec, kind, sound, material, tmp_path):
    wanted = sound(duration=2.0, format=codec)
    exported = export(finish(getattr(material, kind)(3.0), wanted), wanted)
    file = tmp_path / f"x.{codec}"
    file.write_bytes(exported.data)
    command = ["ffmpeg", "-nostats", "-i", str(file), "-af", "ebur128=peak=true", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr.split("Summary:")[1]
    lufs = float(re.search(r"I:\s+(\S+) LUFS", told)[1])
    peak = float(re.search(r"Peak:\s+(\S+) dBFS", told)[1])
    assert lufs == pytest.approx(exported.measured.lufs, abs=0.15)
    assert peak <= -1.0 + 0.1  # told to a tenth


@pytest.mark.first(5)
@pytest.mark.parametrize("codec", ["ogg", "wav", "flac"])
@pytest.mark.parametrize("kind", ["noise", "rain", "engine"])
@pytest.mark.parametrize("seconds", [0.5, 2.0])
def test_loops_have_no_audible_seam_on_the_decoded_file(codec, kind, seconds, sound, material):
    wanted = sound(duration=seconds, format=codec, loop=Loop())
    exported = export(finish(getattr(material, kind)(1.5 * seconds), wanted), wanted)
    assert exported.measured.seam == seam_score(decode(exported.data)) <= 1
    assert exported.frames == round(seconds * 44100)


@pytest.mark.slow
def test_a_tone_s_loop_begins_where_its_seam_is_least(sound, material):
    wanted = sound(duration=2.0, loop=Loop())
    finished = finish(material.tone(3.0), wanted)
    plain = seam_score(decode(encode(finished, sound(duration=2.0))))
    exported = export(finished, wanted)
    assert plain > 10 and exported.measured.seam <= 1
    assert exported.measured.lufs == pytest.approx(-18, abs=0.1)


def test_a_one_shot_has_no_seam(sound, material):
    wanted = sound(duration=0.2)
    assert export(finish(material.hit(0.3), wanted), wanted).measured.seam is None


RUNS = 10
"""In threads, and as many in processes."""


@pytest.mark.slow
def test_the_bytes_are_the_same_over_20_runs_in_any_order_thread_and_process(sound, material):
    jobs = []
    for codec in FORMATS:
        for kind, loop in (("hit", None), ("engine", Loop())):
            wanted = sound(duration=0.2, format=codec, loop=loop, loudness=Loudness(limit=codec == "ogg"))
            jobs.append((getattr(material, kind)(0.3), wanted))
    alone = [_made(job) for job in jobs]
    order = list(range(len(jobs))) * RUNS
    random.Random(0).shuffle(order)
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(_made, [jobs[i] for i in order])) == [alone[i] for i in order]
    finished = [finish(raw, wanted) for raw, wanted in jobs]
    random.Random(1).shuffle(order)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as processes:
        elsewhere = processes.map(export, [finished[i] for i in order], [jobs[i][1] for i in order])
        assert [exported.data for exported in elsewhere] == [alone[i] for i in order]


def _made(job: tuple) -> bytes:
    raw, wanted = job
    return export(finish(raw, wanted), wanted).data


@pytest.mark.first(1)
@pytest.mark.parametrize("codec", LOSSY)
def test_more_than_48_s_can_be_encoded(codec, sound, material):
    long = material.noise(55.0)
    assert decode(encode(long, sound(format=codec))).frames == long.frames


@pytest.mark.parametrize("codec", FORMATS)
@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 32000, 48000, 96000])
@pytest.mark.parametrize("quality", [0.0, 10.0])
def test_every_rate_and_quality(codec, rate, quality, sound):
    x = 0.1 * np.random.default_rng(7).standard_normal((rate // 3, 2)).astype(np.float32)
    wanted = sound(format=codec, quality=quality, sample_rate=rate, channels="stereo")
    if rate not in (FORMATS[codec].sample_rates or [rate]):
        with pytest.raises(FinishError, match="no sample rate of 96000 Hz") as caught:
            encode(Audio(x, rate), wanted)
        assert "48000" in caught.value.hint
    else:
        decoded = decode(encode(Audio(x, rate), wanted))
        assert (decoded.frames, decoded.sample_rate, decoded.channels) == (rate // 3, rate, 2)


@pytest.mark.parametrize("codec", LOSSY)
def test_quality_is_heard(codec, sound, material):
    sizes = [len(encode(material.noise(1.0), sound(format=codec, quality=q))) for q in (0.0, 4.0, 7.0, 10.0)]
    assert sizes == sorted(sizes) and sizes[3] > 1.5 * sizes[0]


def test_bytes_that_are_no_sound_are_refused():
    for data in (b"", b"OggS", b"RIFF" + bytes(40)):
        with pytest.raises(FinishError, match="can't be decoded"):
            decode(data)


def test_a_file_too_quiet_to_measure_is_refused(sound, material):
    wanted = sound(source="a.wav", loudness=Loudness(target=None))
    with pytest.raises(FinishError, match="too quiet"):
        export(material.audio(material.noise(1.0).samples * 1e-4), wanted)


@pytest.mark.slow
def test_importing_it_loads_nothing_heavy():
    code = "import sys, sfxgen.export; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"matplotlib", "torch", "pandas", "IPython"} & set(loaded)

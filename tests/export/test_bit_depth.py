from __future__ import annotations

import io
import shutil
import subprocess

import numpy as np
import pytest
import soundfile

from sfxgen.export import decode, encode, export
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop
from sfxgen.plan.hashes import finish_hash, former_finish_hashes
from sfxgen.render.models import MODELS

DEPTHS = [("wav", None, "PCM_16"), ("wav", 16, "PCM_16"), ("wav", 24, "PCM_24"), ("wav", "float", "FLOAT")]
DEPTHS += [("flac", None, "PCM_24"), ("flac", 24, "PCM_24"), ("flac", 16, "PCM_16")]
ERROR = {"PCM_16": 2.0**-16, "PCM_24": 2.0**-24, "FLOAT": 0.0}


@pytest.mark.parametrize(("codec", "depth", "subtype"), DEPTHS)
@pytest.mark.parametrize("loop", [None, Loop(), Loop(tail_frames=1)])
def test_a_sample_is_as_deep_as_asked(codec, depth, subtype, loop, sound, material):
    wanted, audio = sound(format=codec, bit_depth=depth, loop=loop), material.noise(0.3, 2)
    data = encode(audio, wanted)
    assert soundfile.info(io.BytesIO(data)).subtype == subtype
    error = np.abs(decode(data).samples[: audio.frames] - audio.samples).max()
    assert error <= ERROR[subtype] and error >= 0.9 * ERROR[subtype]
    assert (b"smpl" in data) == (codec == "wav" and loop is not None)


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg, the outside decoder, is not installed")
@pytest.mark.parametrize(("codec", "depth", "subtype"), DEPTHS)
def test_another_decoder_reads_the_same_samples(codec, depth, subtype, sound, material, tmp_path):
    (tmp_path / "x").write_bytes(data := encode(material.hit(0.2, 2), sound(format=codec, bit_depth=depth)))
    command = ["ffmpeg", "-v", "error", "-i", str(tmp_path / "x"), "-f", "f32le", "-c:a", "pcm_f32le", "-"]
    raw = subprocess.run(command, capture_output=True, check=True)
    assert raw.stderr == b""
    assert np.array_equal(np.frombuffer(raw.stdout, "<f4").reshape(-1, 2), decode(data).samples)


@pytest.mark.parametrize(("codec", "depth", "subtype"), DEPTHS)
def test_every_depth_meets_its_target(codec, depth, subtype, sound, material):
    wanted = sound(duration=0.5, format=codec, bit_depth=depth, loop=Loop())
    made = export(finish(material.noise(0.8), wanted), wanted).measured
    assert made.lufs == pytest.approx(-18, abs=0.1) and made.true_peak <= -1 and made.seam <= 1


def test_what_fades_out_in_16_bits_ends_in_silence_without_dither(sound, material):
    """A decaying tone, rounded: what rounding adds is lower than -93 dBFS, where dither's hiss would be."""
    wanted = sound(duration=2.0, format="wav")
    t = np.arange(2 * 44100) / 44100
    raw = material.audio((0.5 * np.sin(2 * np.pi * 440 * t) * np.exp(-4 * t))[:, None])
    finished = finish(raw, wanted)
    decoded = decode(encode(finished, wanted)).samples
    assert not decoded[-1].any()
    error = (decoded - finished.samples)[:, 0]
    assert 10 * np.log10(np.mean(error**2)) < -98
    spectrum = np.abs(np.fft.rfft(error * np.hanning(error.size))) / (error.size / 4)
    assert 20 * np.log10(spectrum.max()) < -110  # no tone of it stands out, either


def test_only_what_is_said_is_in_the_hash(sound):
    plain = "5e13f05bafdb5a9734faa29f854e85a1303fc713940157c2f32edae1bfc7dee9"
    former = "6bf75164a63030600eae69b416f791641a8cbe79fd9c0e436f2c6cc4916a1cc2"
    model = MODELS["audioldm2"]
    assert finish_hash("a" * 64, sound(duration=1.0, format="wav"), model) == plain
    assert former in former_finish_hashes("a" * 64, sound(duration=1.0, format="wav"), model)
    wavs = (sound(duration=1.0, format="wav", bit_depth=depth) for depth in (16, 24, "float"))
    told = {finish_hash("a" * 64, wav, model) for wav in wavs}
    assert len(told | {plain}) == 4


def built(game, fields):
    game.sounds(f"sounds:\n  a: {{prompt: a coin, model: procedural, duration: 0.2, {fields}}}\n")
    return game.build()


@pytest.mark.parametrize(
    ("fields", "message", "hint"),
    [
        ("bit_depth: 24", "OGG has no bit depth", "leave it out, or use format: wav or flac"),
        ("format: mp3, bit_depth: 16", "MP3 has no bit depth", "leave it out, or use format: wav or flac"),
        ("format: flac, bit_depth: float", "FLAC has no bit depth of float", "use 24 or 16"),
        ("format: wav, bit_depth: 32", "expected 16, 24 or `float`, found 32", "write float"),
        ("format: wav, bit_depth: '24'", 'expected 16, 24 or `float`, found "24"', "write it without the quotes"),
        ("format: wav, bit_depth: flaot", 'expected 16, 24 or `float`, found "flaot"', "did you mean float?"),
        ("format: wav, bit_depth: true", "expected 16, 24 or `float`, found true", ""),
    ],
)
def test_a_depth_that_the_format_lacks_is_a_fault_that_names_it(game, fields, message, hint):
    result = built(game, fields)
    (error,) = result.json["errors"]
    assert result.code == 2
    assert (error["key"], error["message"], error["hint"]) == ("sounds.a.bit_depth", message, hint)


def test_a_manifest_asks_for_it_and_a_change_finishes_again(game):
    assert built(game, "format: wav").code == 0
    (before,) = game.outputs().values()
    again = built(game, "format: wav, bit_depth: 24")
    assert again.json["sounds"][0]["reasons"] == ["bit_depth changed: not given -> 24"]
    assert again.summary["drafted"] == again.summary["rendered"] == 0 and again.summary["finished"] == 1
    (after,) = game.outputs().values()
    kinds = [soundfile.info(io.BytesIO(data)).subtype for data in (before, after)]
    assert kinds == ["PCM_16", "PCM_24"]
    assert built(game, "format: wav, bit_depth: 24.0").summary["unchanged"] == 1

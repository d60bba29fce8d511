from __future__ import annotations

import shutil

import numpy as np
import pytest
import soundfile
from odd_recordings import KINDS, Odd, expected
from slices import amounts, sliced

from sfxgen.audio.recording import length_of, read_recording
from sfxgen.errors import FinishError

needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg makes and decodes them")


def placed(odd: Odd, folder):
    path = folder / f"odd{odd.suffix}"
    path.write_bytes(odd.data)
    return path


@pytest.mark.first(8, slow=70)
@needs_ffmpeg
@pytest.mark.parametrize("name", sliced(KINDS, 14))
def test_it_arrives_whole_or_is_refused_with_the_true_cause(name, tmp_path, capfd):
    odd = KINDS[name]()
    path = placed(odd, tmp_path)
    if odd.refused:
        with pytest.raises(FinishError) as caught:
            read_recording(path)
        assert odd.refused in caught.value.message and path.name in caught.value.message and caught.value.hint
        assert (
            length_of(path) == (0.0, 0)
            or "NaN" in odd.refused
            or "cut short" in odd.refused
            or "no sound" in odd.refused
        )
        return
    audio, wanted = read_recording(path), expected(odd)
    assert audio.samples.shape == wanted.shape
    assert np.abs(audio.samples - wanted).max() <= odd.near
    assert length_of(path) == (audio.seconds, audio.samples.size)
    assert odd.said in " ".join(audio.notes) and bool(odd.said) == bool(audio.notes)
    assert audio.loop == odd.loop
    assert capfd.readouterr() == ("", ""), "the decoder itself has nothing to say"


def test_there_are_enough():
    assert len(KINDS) > 120


BUILT = [name for name in KINDS if not name.endswith(("of one frame", "cut short"))]


@needs_ffmpeg
@pytest.mark.parametrize("share", amounts(40, 1))
def test_they_are_built_by_their_names(share, game):
    """One project with many of them: each file is as long and has as many channels as its recording."""
    made = {f"r{i}": KINDS[name]() for i, name in enumerate(BUILT) if i % share == 0}
    lines = []
    for name, odd in made.items():
        (game.root / "audio").mkdir(exist_ok=True)
        (game.root / f"audio/{name}{odd.suffix}").write_bytes(odd.data)
        fields = "trim: false, fade_in: 0, fade_out: 0, loudness: keep, format: wav, channels: stereo, licence: CC0-1.0"
        lines.append(f"  {name}: {{source: {name}{odd.suffix}, sample_rate: 44100, {fields}}}\n")
    game.sounds("sounds:\n" + "".join(lines))
    result = game.build()
    states = {sound["name"]: sound for sound in result.json["sounds"]}
    for name, odd in made.items():
        if odd.refused:
            assert odd.refused in states[name]["errors"][0]
            continue
        audio = read_recording(game.root / f"audio/{name}{odd.suffix}")
        info = soundfile.info(game.root / f"assets/sfx/{name}.wav")
        assert abs(info.frames - audio.frames * 44100 / audio.sample_rate) <= 1 and info.channels == 2

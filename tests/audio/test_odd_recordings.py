from __future__ import annotations

import shutil

import numpy as np
import pytest
from odd_recordings import KINDS, Odd, expected
from slices import sliced

from sfxgen.audio.recording import length_of, read_recording
from sfxgen.errors import FinishError

needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg makes and decodes them")


def placed(odd: Odd, folder):
    path = folder / f"odd{odd.suffix}"
    path.write_bytes(odd.data)
    return path


@needs_ffmpeg
@pytest.mark.parametrize("name", sliced(KINDS, 9))
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

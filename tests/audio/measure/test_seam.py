from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sfxgen.audio import Audio
from sfxgen.audio.measure.seam import MANY, ORDINARY, SLACK, Seams, _quantile, seam_score


@settings(deadline=None, max_examples=100)
@given(
    st.sampled_from([1, 7, 100, MANY - 1, MANY, MANY + 1, 20_011]),
    st.sampled_from(["even", "skewed", "few", "equal", "sorted", "striped"]),
    st.integers(0, 2**32 - 1),
)
def test_the_quantile_is_that_of_all_values_put_in_order(count, shape, seed):
    values = np.random.default_rng(seed).uniform(0, 1, count)
    if shape == "skewed":
        values = values**20
    elif shape == "few":
        values = np.round(values * 3)
    elif shape == "equal":
        values[:] = 0.5
    elif shape == "sorted":
        values.sort()
    elif shape == "striped":  # those that are looked at first are higher than all others
        values[::32] += 10
    expected = np.sort(values)[min(count - 1, int(np.ceil(ORDINARY * count)))] * SLACK
    assert _quantile(values.copy()) == expected


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("frames", [4, 37, 1000, 30000])
def test_a_joint_in_a_longer_recording_is_judged_as_the_loop_that_it_would_close(channels, frames):
    x = np.random.default_rng(frames).standard_normal((frames + 2000, channels)).astype(np.float32)
    x[1000 : 1000 + frames // 2] *= 0.1
    lap = Audio(x[1000 : 1000 + frames], 44100)
    assert Seams(lap).joint_score(x, 1000 + frames, 1000) == pytest.approx(seam_score(lap), rel=1e-6)

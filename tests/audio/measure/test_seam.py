from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sfxgen.audio.measure.seam import MANY, ORDINARY, SLACK, _quantile


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

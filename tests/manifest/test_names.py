"""What outputs are called, and which take one stands for."""

from __future__ import annotations

import pytest

from sfxgen.manifest.names import take_names, take_number


@pytest.mark.parametrize("name", ["step", "step_01", "feet/step"])
@pytest.mark.parametrize("variations", [1, 3, 64])
def test_a_take_s_number_is_read_from_its_name(name, variations):
    paths = [f"sfx/{take}.ogg" for take in take_names(name, variations)]
    assert [take_number(path, name) for path in paths] == list(range(1, variations + 1))


def test_a_number_that_is_part_of_the_sound_s_own_name_counts_no_takes():
    assert take_number("sfx/step_02.ogg", "step_02") == 1
    assert take_number("sfx/step_2.ogg", "step") == 1
    assert take_number("sfx/other_02.ogg", "step") == 1

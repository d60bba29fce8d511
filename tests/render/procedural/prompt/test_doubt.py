"""A draft warns by how often readings like its own were right."""

from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand, warnings


@pytest.mark.parametrize(
    "prompt",
    [
        "a dog barks twice",
        "heavy wooden door slams shut",
        "thunder rolls over the hills",
        "footsteps on gravel",
        "gunshot in an alley",
        "church bell tolls",
        "victory fanfare",
    ],
)
def test_what_is_named_in_so_many_words_is_no_doubt(prompt):
    assert understand(prompt).confidence > 0.7
    assert not warnings(understand(prompt))


@pytest.mark.parametrize(
    "prompt",
    [
        "a door blorp",
        "a grenade, polished",
        "a parrot",
        "electric guitar riff",
        "blorp zindle rain quux",
    ],
)
def test_what_is_not_known_or_not_read_is_a_doubt(prompt):
    assert warnings(understand(prompt))

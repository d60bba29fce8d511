from __future__ import annotations

import pytest

from sfxgen.audio.containers import layouts

FORMERLY = {  # what so many channels counted for, left and right, before anything was read of their places
    3: ((1, 0), (0, 1), (0.5**0.5,) * 2), 4: ((1, 0), (0, 1), (0.5**0.5, 0), (0, 0.5**0.5)),
}  # fmt: skip


@pytest.mark.parametrize(
    ("mask", "channels", "layout"),
    [
        (0x3F, 6, "L R C LFE Lb Rb"), (0x60F, 6, "L R C LFE Ls Rs"), (0x107, 4, "L R C Cb"), (0xB, 3, "L R LFE"),
        (0, 3, "track track track"), (3, 4, "L R track track"), (0x3F, 4, "L R C LFE"),
    ],
)  # fmt: skip
def test_a_mask_names_the_channels_in_the_order_of_its_bits(mask, channels, layout):
    assert layouts.by_mask(mask, channels) == tuple(layout.split())


@pytest.mark.parametrize("layout", [*layouts.WAVE.values(), *layouts.VORBIS.values(), *layouts.APPLE.values()])
def test_full_scale_stays_full_scale_and_both_sides_weigh_the_same(layout):
    rows = layouts.matrix(layout)
    left, right = (sum(row[side] for row in rows) for side in (0, 1))
    assert left == pytest.approx(right) and left == pytest.approx(1)


@pytest.mark.parametrize("channels", FORMERLY)
def test_the_usual_layouts_are_mixed_as_ever(channels):
    rows = layouts.matrix(layouts.WAVE[channels])
    for row, before in zip(rows, FORMERLY[channels], strict=True):
        assert row == pytest.approx([weight / (1 + 0.5**0.5) for weight in before])
    assert layouts.is_usual(layouts.WAVE[channels])


def test_other_orders_and_a_single_channel_at_the_back_are_not():
    assert not layouts.is_usual(layouts.VORBIS[6]) and not layouts.is_usual(layouts.WAVE[7])
    assert layouts.is_usual(layouts.by_mask(0x60F, 6)), "the sides are as loud as the back"


def test_one_and_two_channels_are_heard_as_they_are():
    assert layouts.folds(None, 1) is layouts.folds(None, 2) is layouts.folds(("L", "R"), 2) is None
    assert layouts.folds(("C", "LFE"), 2) == ("C", "LFE")


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        ("L R C LFE Ls Rs", "its 6 channels (L R C LFE Ls Rs) are mixed down, without the LFE"),
        ("L R C", "its 3 channels (L R C) are mixed down"),
        ("track track track", "its 3 tracks are mixed, all as loud"),
    ],
)
def test_what_is_mixed_and_left_out_is_said(layout, said):
    assert layouts.fold_said(tuple(layout.split())) == said

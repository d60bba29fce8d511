"""Rules between the fields of a sound: each fault, and where it is said to be."""

from __future__ import annotations

import pytest
from reading import GOOD, faults


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("prompt: p", ["sounds.s: duration is missing (add duration:, or source: with the path of a recording)"]),
        (
            "prompt: p, duration: auto, loop: true",
            [
                (
                    "sounds.s.duration: a loop that is rendered has no end to find, so it can't have `duration: auto` "
                    "(say how many seconds it lasts)"
                )
            ],
        ),
        (
            "prompt: p, duration: auto, edits: [{start: 1, end: 6, prompt: p}]",
            ["sounds.s.edits[0].end: expected at most 5 (what is rendered for `auto`), found 6"],
        ),
        (
            f"{GOOD}, seeds: [1], variations: 2",
            ["sounds.s.seeds: only 1 seed for 2 takes (list a seed for every take, or lower variations)"],
        ),
        (
            f"{GOOD}, seed: 4294967295, variations: 2",
            ["sounds.s.seed: take 2 would use seed 4294967296, past 4294967295 (use a smaller seed)"],
        ),
        (
            f"{GOOD}, edits: [{{start: 1, end: 1, prompt: p}}]",
            ["sounds.s.edits[0].end: expected more than 1 (the start), found 1"],
        ),
        (
            f"{GOOD}, edits: [{{start: 1, end: 3, prompt: p}}]",
            ["sounds.s.edits[0].end: expected at most 2 (the duration), found 3"],
        ),
        (
            f"{GOOD}, loop: {{crossfade: 1.5}}",
            ["sounds.s.loop.crossfade: expected at most 1 (half the duration), found 1.5"],
        ),
        (
            f"{GOOD}, fade_in: 2, fade_out: 1",
            ["sounds.s.fade_out: the fades take 3 seconds, the sound only 2 (shorten the fades)"],
        ),
        (
            f"{GOOD}, format: mp3, sample_rate: 96000",
            [
                (
                    "sounds.s.sample_rate: MP3 has no sample rate of 96000"
                    " (use 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100 or 48000)"
                ),
            ],
        ),
    ],
)
def test_fields_that_do_not_go_together(fields, said):
    assert faults(fields) == said


def test_a_default_at_odds_with_a_sound_is_a_fault_of_the_sound():
    assert faults(GOOD, "{fade_in: 3}") == [
        "sounds.s.fade_in: the fades take 3 seconds, the sound only 2 (shorten the fades)"
    ]

"""What is no sound is told apart from what is."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.render.diffusion.takes.candidates import Candidate, best, veto
from sfxgen.render.diffusion.takes.checks import defect

RATE = 16000
TONE = (0.5 * np.sin(2 * np.pi * 220 * np.arange(RATE) / RATE)).astype(np.float32)[:, None]


def spoilt(samples, value):
    made = samples.copy()
    made[100] = value
    return made


@pytest.mark.parametrize(
    ("samples", "said"),
    [
        (TONE, ""),
        (2 * TONE, ""),
        (spoilt(TONE, np.nan), "values that are not finite"),
        (spoilt(TONE, np.inf), "values that are not finite"),
        (0 * TONE, "silence"),
        (1e-5 * TONE, "silence"),
        (np.clip(4 * TONE, -1, 1), "clipped audio"),
        (np.sign(TONE) * 0.3, ""),
    ],
)
def test_defects(samples, said):
    assert defect(samples.astype(np.float32)) == said


def test_an_early_end_is_a_veto_but_no_defect():
    ends = TONE.copy()
    ends[RATE // 3 :] = 0
    assert defect(ends) == ""
    assert veto(ends) == "an early end"
    assert veto(TONE) == ""


def test_a_veto_beats_any_score_and_the_first_of_equals_wins():
    good = Candidate(samples=TONE, similarity=0.1)
    bad = Candidate(samples=TONE, similarity=0.9, veto="silence")
    assert best([bad, good]) is good
    assert best([good, Candidate(samples=TONE, similarity=0.1)]) is good
    assert best([good, better := Candidate(samples=TONE, similarity=0.2)]) is better
    assert bad.score is None

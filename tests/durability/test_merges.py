"""Two branches of sounds, merged by git, build to what one branch would have built, and nothing is rendered again."""

from __future__ import annotations

import shutil

import pytest
from merges import Pairs

PAIRS = 100
BATCH = 10


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    return Pairs(tmp_path_factory.mktemp("merges"), tracked=True)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="git merges the branches")
@pytest.mark.first(0, slow=2)
@pytest.mark.parametrize("first", range(0, PAIRS, BATCH))
def test_branches_that_commit_their_outputs_merge(pairs, first, capsys):
    clean = sum(pairs.try_pair(seed) for seed in range(first, first + BATCH))
    with capsys.disabled():
        print(f"\nlocks merged without a conflict: {clean} of {BATCH}")

"""Whatever strangers hand over is accepted or refused in words, in bounded time and memory; the corpus too."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peak import peak_kib
from slices import sliced
from targets import CORPUS, MOST_GROWTH, MOST_SECONDS, TARGETS, inputs

EXAMPLES = 300
"""For each target and way of making inputs."""


def feed(target: str, data: bytes) -> bool:
    """Hand an input to a target, within its bounds."""
    before, began = peak_kib(), time.process_time()
    accepted = TARGETS[target].run(data)
    assert time.process_time() - began < MOST_SECONDS
    assert (peak_kib() - before) * 1024 < MOST_GROWTH
    return accepted


relaxed = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.parametrize("target", TARGETS)
def test_every_input_of_the_corpus(target):
    """Seeds, of which some are accepted, and every input that was once a fault."""
    assert {feed(target, path.read_bytes()) for path in inputs(target)} - {False}


@pytest.mark.parametrize("target", sliced(TARGETS, 5))
@relaxed
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 8))
def test_inputs_like_those_of_the_corpus(target, seed, steps):
    rng = random.Random(seed)
    data = rng.choice(inputs(target)).read_bytes()
    for _ in range(steps):
        data = TARGETS[target].mutate(data, rng)
    feed(target, data)


@pytest.mark.parametrize("target", sliced(TARGETS, 5))
@relaxed
@given(data=st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes(target, data):
    feed(target, data)


def test_every_target_has_a_corpus_and_every_corpus_a_target():
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)

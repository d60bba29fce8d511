"""What was heard before: counts of judged prompts, as a witness beside the grammar."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from sfxgen.render.procedural import understand
from sfxgen.render.procedural.prompt import experience as weigher
from sfxgen.render.procedural.prompt.experience import heard, lead, telling_words
from sfxgen.render.procedural.prompt.negation import denied
from sfxgen.render.procedural.prompt.tokens import tokenize
from sfxgen.render.procedural.prompt.understand import read_clauses
from sfxgen.render.procedural.prompt.words import experience

JUDGED = Path(__file__).parents[1] / "judged"


def clauses(prompt):
    tokens = tokenize(prompt)
    gone = denied(tokens)
    return read_clauses(tokens, gone, [token for token, out in zip(tokens, gone, strict=True) if not out])


def test_the_table_is_what_the_open_sets_count(monkeypatch):
    monkeypatch.syspath_prepend(str(JUDGED))
    import derive_experience

    assert derive_experience.table() == experience.TABLE.read_text(encoding="utf-8")
    assert experience.TABLE.stat().st_size < 500_000


def test_every_kind_of_the_table_is_one_that_drafts_have():
    from sfxgen.render.procedural.patches.table import PATCHES

    assert {kind for word in experience.rows() for kind in experience.counts_of(word)} <= {*PATCHES, "placeholder"}
    assert math.isclose(sum(experience.shares().values()), 1.0)


@pytest.mark.parametrize("prompt", ["a dog barks at the gate", "blorp", "crickets at night, no frogs", "drip"])
def test_what_was_heard_are_shares_of_one(prompt):
    shares = [math.exp(much) for much in heard(clauses(prompt)).values()]
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert sum(shares) <= 1.0 + 1e-9


def test_words_say_less_behind_a_preposition_and_in_later_clauses_and_nothing_when_denied():
    told = telling_words(clauses("thunder over the mountain, then rain on a roof, no wind"))
    assert told["thunder"] > told["rain"] > told["mountain"]
    assert "wind" not in told


def test_the_kind_that_its_words_were_heard_with_comes_first():
    told = heard(clauses("hens clucking in the coop"))
    assert max(told, key=told.__getitem__) == "chicken"
    assert lead(told, "chicken") > 0


def test_no_witness_speaks_for_what_is_denied():
    meaning = understand("surf rolling in, without gulls")
    assert meaning.kind == "waves"
    assert "bird" not in {layer.kind for layer in meaning.layers}


def test_what_was_heard_before_outvotes_the_grammar(monkeypatch):
    prompt = "rats skitter across the floor"
    assert understand(prompt).kind == "chitter"
    understand.cache_clear()
    monkeypatch.setattr(weigher, "heard", lambda _: {})
    assert understand(prompt).kind == "footstep"
    understand.cache_clear()

"""Words that the tables lack are read as what they are most like: WordNet's nouns, by the tables' own."""

from __future__ import annotations

import pytest
from derive_relatives import USUAL_PLACE, WordNet, derive

from sfxgen.render.procedural import understand
from sfxgen.render.procedural.prompt import phrases
from sfxgen.render.procedural.prompt.words import relatives

LIKE = {
    "a collie barks at a stranger": "bark",
    "galleon under full sail": "creak",
    "an osprey above the valley": "screech",
    "bone china shatters": "glass_break",
    "a prairie dog gives the alarm": "squeak",
    "orchids rustling": "leaves",
    "an amethyst glints": "sparkle",
    "an old man ambles by": "footstep",
    "a villain chortles": "laugh",
}


@pytest.mark.parametrize("prompt", LIKE)
def test_a_word_that_the_tables_lack_is_read_as_what_it_is_like(prompt):
    assert understand(prompt).kind == LIKE[prompt]


def test_every_row_is_like_something_of_the_tables():
    for like in relatives.rows():
        if like.startswith(relatives.VERB):
            assert (like.removeprefix(relatives.VERB),) in phrases.deeds()
        elif like != relatives.QUALITIES:
            assert tuple(like.split()) in phrases.things()


def test_what_the_tables_know_they_decide():
    for word in (*relatives.relatives(), *relatives.verb_relatives()):
        assert not phrases.told(tuple(word.split()), 0).known, word


def test_an_adjective_is_no_gap_in_what_is_understood():
    assert "vehement" in relatives.qualities()
    assert understand("a vehement knock on the door").kind == understand("a knock on the door").kind == "knock"


def test_the_table_bears_its_licence():
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in relatives.TABLE.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.skipif(not USUAL_PLACE.is_dir(), reason="needs Debian's wordnet-base")
def test_the_table_is_what_wordnet_says():
    assert derive(WordNet(USUAL_PLACE)) == {like: list(found) for like, found in relatives.rows().items()}

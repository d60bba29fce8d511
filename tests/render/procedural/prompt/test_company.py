from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand, warnings
from sfxgen.render.procedural.prompt.company import company, mentions, root


def test_a_word_knows_the_kinds_that_it_is_found_with():
    assert company(root("bowling"))["clatter"] > company(root("bowling")).get("rain", 0.0)
    assert all(0 < much < 1 for word in mentions()[0] for much in company(root(word)).values())


@pytest.mark.parametrize(("one", "other"), [("muted", "mute"), ("firing", "fire"), ("gates", "gate")])
def test_forms_of_a_word_are_one(one, other):
    assert root(one) == root(other)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Cash drawer springs out", "register"),
        ("Holy light smites undead", "heal"),
        ("a curse lands on the hero, dark and magical", "curse"),
    ],
)
def test_a_kind_that_the_words_know_far_better_takes_the_place_of_one_not_much_better(prompt, kind):
    assert understand(prompt).kind == kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("kitchen sinks gurgle", "pour"),
        ("the cook takes a long sip of broth", "drinking"),
        ("alien ship hum", "hum"),
        ("tax collector knocks", "knock"),
        ("the inside of a large wet cave, slow echoing drips", "cave"),
    ],
)
def test_what_other_words_bear_out_stands_and_what_describes_takes_no_place(prompt, kind):
    assert understand(prompt).kind == kind


def test_a_kind_that_few_words_are_found_with_is_in_doubt():
    assert warnings(understand("Trident thrust into a shield"))
    assert understand("a wooden door slams shut").confidence > 0.9
    assert not warnings(understand("microphone muted"))


def test_a_likeness_and_an_idiom_say_nothing():
    assert not warnings(understand("awkward cough to break the ice at a meeting"))
    assert understand("troll growl, like gravel in a cement mixer").kind == "growl"

"""Which sounds a game may ship: a licence beside a sound adds to its model's, and never takes its place."""

from __future__ import annotations

import pytest

from sfxgen.plan.licences import (
    ALL,
    ALLOWED,
    CONDITIONAL,
    FORBIDDEN,
    SOME,
    Licences,
    answer,
    objection,
    release_objections,
)
from sfxgen.render.models import MODELS, find_model

SOLD = Licences(commercial=True)


def model_of(sound):
    return find_model(sound.model)


def forbidden(sound, policy=SOLD, hands="none"):
    return objection(sound, model_of(sound), policy, hands)


def lacking(sound, policy=SOLD, hands="none"):
    return [message for message, _ in release_objections(sound, model_of(sound), policy, hands)]


@pytest.mark.parametrize("licence", [None, "CC0-1.0", "MIT", "own"])
def test_what_a_person_writes_beside_a_render_gives_no_rights_that_its_model_keeps(sound, licence):
    render = sound(model="audioldm2", licence=licence)
    assert forbidden(render) == "audioldm2's licence CC-BY-NC-SA-4.0 forbids commercial use"
    assert "CC-BY-NC-SA-4.0" in forbidden(render, Licences(deny=("CC-BY-NC-SA-4.0",)))
    assert "CC-BY-NC-SA-4.0" in forbidden(render, Licences(allow=("CC0-1.0", "MIT", "own")))
    assert forbidden(render, Licences(allow=("CC0-1.0", "MIT", "own", "CC-BY-NC-SA-4.0"))) is None


def test_a_model_that_we_do_not_know_is_under_the_licence_that_a_person_found(sound):
    unknown = sound(model="org/name")
    assert forbidden(unknown) is None
    assert lacking(unknown) == ["nobody has said under which licence org/name lets its sounds be sold"]
    known = sound(model="org/name", licence="MIT")
    assert not lacking(known) and forbidden(known, Licences(allow=("MIT",))) is None
    assert (
        forbidden(sound(model="org/name", licence="CC-BY-NC-4.0")) == "its licence CC-BY-NC-4.0 forbids commercial use"
    )


def test_a_recording_that_a_model_alters_is_under_both_licences(sound):
    both = sound(source="a.wav", model="audioldm2", licence="CC0-1.0")
    assert "audioldm2's licence" in forbidden(both)
    unnamed = sound(source="a.wav", model="procedural")
    assert lacking(unnamed) == ["its recording has no licence, and the game is sold"]
    assert forbidden(unnamed, Licences(allow=("CC0-1.0",))) == (
        "its recording's licence (none given) is not among those allowed in sfxgen.yaml"
    )


def test_a_recording_without_a_licence_is_not_sold(sound):
    own = sound(prompt=None, source="a.wav")
    assert forbidden(own) is None and not lacking(own, Licences())
    assert lacking(own) == ["its recording has no licence, and the game is sold"]
    assert not lacking(sound(prompt=None, source="a.wav", licence="own"))


@pytest.mark.parametrize("hands", [SOME, ALL])
def test_neither_is_a_file_made_by_hand(sound, hands):
    made = sound(model="procedural")
    assert lacking(made, hands=hands) == ["it was made by hand and has no licence, and the game is sold"]
    assert not lacking(sound(model="procedural", licence="own"), hands=hands)


@pytest.mark.parametrize("licence", ["CC-BY-4.0", "cc by-sa 3.0", "https://creativecommons.org/licenses/by/4.0/"])
def test_attribution_needs_an_author_and_a_link_sold_or_not(sound, licence):
    given = {"prompt": None, "source": "a.wav", "licence": licence}
    (said,) = lacking(sound(**given), Licences())
    assert said == f"its licence {licence} wants the author named with a link, and it has no author and url"
    assert lacking(sound(**given, author="Ann"), Licences()) == [said.replace("author and url", "url")]
    assert not lacking(sound(**given, author="Ann", url="https://x.org/1"), Licences())
    assert not lacking(sound(licence=licence), Licences())  # of a render: it is no recording of anybody's


def test_the_same_licence_in_other_words_is_allowed_and_denied_alike(sound):
    recording = sound(prompt=None, source="a.wav", licence="CC BY 4.0")
    assert forbidden(recording, Licences(allow=("CC-BY-4.0",))) is None
    assert forbidden(recording, Licences(deny=("cc-by-4.0",))) == "its licence CC BY 4.0 is denied in sfxgen.yaml"


def test_a_licence_that_forbids_a_sale_is_told_in_any_words(sound):
    recording = sound(prompt=None, source="a.wav", licence="Attribution NonCommercial 4.0")
    assert "forbids commercial use" in answer(recording, model_of(recording), SOLD).why


CAPPED = "stable-audio-open's licence Stability-Community holds up to a revenue of US$ 1,000,000 a year"


def test_a_revenue_cap_holds_only_where_it_is_accepted_by_name(sound):
    capped = sound(model="stable-audio-open")
    found = answer(capped, model_of(capped), SOLD)
    assert found.kind == CONDITIONAL and found.why.startswith(CAPPED)
    assert "`licences: {accept: [Stability-Community]}`" in found.hint
    for name in ("Stability-Community", "stability ai community license"):
        assert forbidden(capped, Licences(commercial=True, accept=(name,))) is None
    assert forbidden(capped, Licences(commercial=True, allow=("Stability-Community",))).startswith(CAPPED)
    denied = Licences(commercial=True, accept=("Stability-Community",), deny=("Stability-Community",))
    assert "denied" in forbidden(capped, denied)
    assert forbidden(capped, Licences()) is None  # in a game that nobody sells


def test_so_does_that_of_a_recording_and_of_a_folder_called_like_the_model(sound):
    recording = sound(prompt=None, source="a.wav", licence="Stability AI Community License")
    assert "up to a revenue" in forbidden(recording)
    assert "up to a revenue" in forbidden(sound(model="./models/stable-audio-3"))
    assert "up to a revenue" in forbidden(sound(model="stabilityai/stable-audio-open-1.0"))


def test_accepting_a_licence_gives_no_right_that_it_refuses(sound):
    policy = Licences(commercial=True, accept=("CC-BY-NC-SA-4.0",))
    assert "forbids commercial use" in forbidden(sound(model="audioldm2"), policy)


@pytest.mark.parametrize("model", MODELS.values(), ids=lambda model: model.name)
def test_every_model_gets_one_of_three_answers(sound, model):
    kinds = {True: ALLOWED, False: FORBIDDEN, None: CONDITIONAL}
    assert answer(sound(model=model.name), model, SOLD).kind == kinds[model.commercial]

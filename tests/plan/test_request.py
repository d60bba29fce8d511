"""What a renderer is asked for."""

from __future__ import annotations

import pytest
from reading import sounds

from sfxgen.plan.hashes import finish_hash, render_hash
from sfxgen.plan.request import draft_request, is_recording, request
from sfxgen.render.models import MODELS

MANIFEST = "defaults: {{{defaults}}}\nsounds: {{a: {{prompt: a door creaks, duration: 1, {fields}}}}}"


def of(fields: str, defaults: str = ""):
    sound = sounds(MANIFEST.format(fields=fields, defaults=defaults))["a"]
    return request(sound, MODELS[sound.model], 0)


@pytest.mark.parametrize("model", MODELS)
def test_the_style_is_read_after_the_prompt_and_hashed(model):
    plain, styled = of(f"model: {model}"), of(f"model: {model}, style: dry", "style: 'close-miked.'")
    assert (plain.style, plain.in_style(plain.prompt)) == ("", "a door creaks")
    assert styled.in_style(styled.prompt) == "a door creaks, close-miked, dry"
    assert render_hash(plain, 1) != render_hash(styled, 1)
    assert draft_request(styled).style == "close-miked, dry"


def test_the_hash_without_a_style_is_that_of_before_there_was_one():
    known = "5c18ce053e6a508217fb9303f5c67692"
    assert render_hash(of("model: procedural"), 5)[:32] == known


def test_a_style_changes_no_recording(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"")
    plain, styled = (
        sounds(f"defaults: {{{style}}}\nsounds: {{a: {{source: a.wav}}}}", tmp_path)["a"]
        for style in ("", "style: dry")
    )
    assert is_recording(styled)
    assert finish_hash("0", plain, MODELS["audioldm2"]) == finish_hash("0", styled, MODELS["audioldm2"])

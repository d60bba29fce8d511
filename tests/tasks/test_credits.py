"""Licences, attributions and AI disclosure: per model and per sound, as the lock has them."""

from __future__ import annotations

import pytest
import soundfile
from projects import Game

from sfxgen.render.models import MODELS
from sfxgen.render.procedural import Procedural
from sfxgen.render.protocol import Rendered
from sfxgen.render.registry import RENDERERS, RendererRow


class Final:
    """Renders any model's requests, so that they count as finals."""

    def __init__(self, device="auto", on_progress=None):
        self.device = device

    def render(self, requests):
        for request in requests:
            (made,) = Procedural().render([request])
            yield Rendered(request=request, audio=made.audio)


SOUNDS = """\
sounds:
  bark: {prompt: a dog barks, duration: 0.3, model: audioldm2}
  rain: {prompt: rain, duration: 0.5, model: stable-audio-open}
  coin: {prompt: a coin, duration: 0.1, model: procedural}
  door: {source: door.wav, licence: CC0-1.0}
"""


@pytest.fixture
def mixed(game: Game, monkeypatch):
    monkeypatch.setitem(RENDERERS, "diffusion", RendererRow(name="diffusion", make=Final))
    (made,) = Procedural().render([_request()])
    soundfile.write(game.root / "door.wav", made.audio.samples, made.audio.sample_rate)
    game.sounds(SOUNDS)
    return game


def _request():
    from sfxgen.render.protocol import Request

    return Request(
        model="procedural", revision=None, prompt="a door", negative_prompt="", seed=0, duration=0.3, raw_seconds=0.4
    )


def test_finals_are_disclosed_and_attributed(mixed: Game):
    assert mixed.build().code == 0
    result = mixed.run("credits", "--json")
    assert result.code == 0
    sounds = {sound["name"]: sound for sound in result.json["sounds"]}
    assert sounds["bark"]["disclosure"].startswith("Pre-generated with AI: made by the text-to-audio model audioldm2")
    assert sounds["coin"]["disclosure"].startswith("Not AI: synthesized")
    assert sounds["door"]["disclosure"] == "Not AI: a recording."
    assert sounds["bark"]["licence"] == "CC-BY-NC-SA-4.0"
    assert sounds["door"]["licence"] == "CC0-1.0"
    models = {model["name"]: model for model in result.json["models"]}
    assert set(models) == {"audioldm2", "stable-audio-open", "procedural"}
    assert models["audioldm2"]["commercial"] is False
    assert models["stable-audio-open"]["revenue_cap"] == MODELS["stable-audio-open"].revenue_cap
    assert "say in the credits: Powered by Stability AI" in result.err
    assert "in a commercial game: no" in result.err


def test_a_draft_is_credited_to_what_made_it(mixed: Game, monkeypatch):
    row = RendererRow(name="diffusion", make=Final, obstacle=lambda model, device: "no accelerator")
    monkeypatch.setitem(RENDERERS, "diffusion", row)
    mixed.build()
    sounds = {sound["name"]: sound for sound in mixed.run("credits", "--json").json["sounds"]}
    assert (sounds["bark"]["state"], sounds["bark"]["model"], sounds["bark"]["licence"]) == (
        "draft",
        "procedural",
        "CC0-1.0",
    )
    assert sounds["bark"]["disclosure"].startswith("Not AI")


def test_what_the_policy_forbids_is_named_here_and_fails_check(mixed: Game):
    mixed.write("sfxgen.yaml", "licences: {commercial: true}\n")
    mixed.build()
    result = mixed.run("credits")
    assert result.code == 0
    assert "forbidden: audioldm2's licence CC-BY-NC-SA-4.0 forbids commercial use" in result.out
    checked = mixed.run("check")
    assert checked.code == 1
    assert "audioldm2's licence CC-BY-NC-SA-4.0 forbids commercial use" in checked.out + checked.err


def test_unbuilt_and_hand_made_sounds(mixed: Game):
    assert {sound["state"] for sound in mixed.run("credits", "--json").json["sounds"]} == {"not built"}
    mixed.build()
    path = mixed.root / "assets" / "sfx" / "coin.ogg"
    path.write_bytes((mixed.root / "assets" / "sfx" / "bark.ogg").read_bytes())
    assert mixed.run("adopt", "coin").code == 0
    sounds = {sound["name"]: sound for sound in mixed.run("credits", "--json").json["sounds"]}
    assert sounds["coin"]["disclosure"] == "Not known: a file made or changed by hand."


def test_a_recording_is_credited_as_its_licence_wants(mixed: Game):
    mixed.sounds(
        "sounds:\n"
        "  door: {source: door.wav, licence: CC BY 4.0, author: Ann, url: https://x.org/1, loudness: -20}\n"
        "  gate: {source: door.wav, licence: CC BY 4.0, author: Ann, url: https://x.org/1, loudness: -20}\n"
        "  hum: {source: door.wav, licence: CC-BY-3.0, loop: true, loudness: keep}\n"
        "  own: {source: door.wav}\n"
    )
    mixed.build()
    result = mixed.run("credits", "--json")
    door, hum = sorted(result.json["recordings"], key=lambda credit: credit["sounds"])
    assert door["line"] == (
        '"door" by Ann (https://x.org/1), licensed under CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/), '
        "changed: trimmed, levelled to -20 LUFS, encoded as OGG"
    )
    assert (door["sounds"], door["lacking"]) == (["door", "gate"], [])
    assert hum["line"].endswith("changed: made a loop, encoded as OGG") and hum["lacking"] == ["author", "url"]
    assert f"say in the credits: {door['line']}" in result.err
    assert "the licence wants more: add `author:` and `url:` to the manifest" in result.err
    sounds = {sound["name"]: sound for sound in result.json["sounds"]}
    assert (sounds["door"]["author"], sounds["door"]["url"]) == ("Ann", "https://x.org/1")
    assert sounds["own"]["author"] is None


def test_a_build_says_at_once_and_once_what_may_not_be_sold(mixed: Game):
    mixed.sounds(
        SOUNDS + "  nc: {source: door.wav, licence: CC-BY-NC-4.0}\n"
        "  claimed: {prompt: a bark, duration: 0.2, licence: CC0-1.0}\n"
    )
    assert not any("sold" in warning for warning in mixed.build().json["warnings"])
    mixed.write("sfxgen.yaml", "licences: {commercial: true}\n")
    warning = (
        "3 sounds may not be sold, and sfxgen.yaml says `commercial: true`: "
        "audioldm2's licence CC-BY-NC-SA-4.0 forbids commercial use; nc's licence CC-BY-NC-4.0 forbids commercial use. "
        "Choose a model that may (`sfxgen models` says which), or `model: procedural`, whose sounds are CC0. "
        "Use another recording"
    )
    for words in (["build", "--dry-run"], ["build"], ["build"]):
        result = mixed.run(*words, "--json")
        assert [each for each in result.json["warnings"] if "sold" in each] == [warning]
        assert result.err.count("may not be sold") == 1
    mixed.sounds(SOUNDS.replace("rain, ", "heavy rain, "))
    heard = mixed.run("build").err
    assert heard.index("may not be sold") < heard.index("[1/1]")
    assert "may not be sold" not in mixed.run("build", "--only", "coin").err


def test_a_build_says_once_which_condition_nobody_has_accepted(mixed: Game):
    mixed.write("sfxgen.yaml", "licences: {commercial: true}\n")
    said = [warning for warning in mixed.build().json["warnings"] if "on a condition" in warning]
    assert len(said) == 1 and said[0].startswith("1 sound may ship on a condition")
    assert "US$ 1,000,000 a year" in said[0] and "accept: [Stability-Community]" in said[0]
    checked = {f["name"]: f for f in mixed.run("check", "--json").json["findings"]}
    assert checked["rain"]["kind"] == "unlicensed" and "accept: [Stability-Community]" in checked["rain"]["hint"]
    mixed.write("sfxgen.yaml", "licences: {commercial: true, accept: [Stability-Community]}\n")
    assert "on a condition" not in str(mixed.build().json["warnings"])
    assert [f["name"] for f in mixed.run("check", "--json").json["findings"]] == ["bark"]

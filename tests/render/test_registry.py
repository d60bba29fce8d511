"""A renderer is one row and a model is one row: a made-up one of each builds a sound, and every command knows it."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
from projects import Game

from sfxgen.audio import Audio
from sfxgen.render.models import MODELS, Model
from sfxgen.render.protocol import Rendered
from sfxgen.render.registry import RENDERERS, RendererRow, load, obstacle, revision, runs_in_workers

PITCH_HZ = 880.0


class Beeper:
    """Renders every prompt as a beep."""

    def __init__(self, **batched: object) -> None:
        self.batched = batched

    def render(self, requests):
        for request in requests:
            time = np.arange(round(request.raw_seconds * 44100)) / 44100
            beep = np.sin(2 * np.pi * PITCH_HZ * time).astype(np.float32)[:, None] / 2
            yield Rendered(request=request, audio=Audio(beep, 44100))


SOUNDS = "sounds:\n  beep: {prompt: a beep, duration: 0.3, model: beep-1, format: flac, steps: 7}\n"


@pytest.fixture(params=[True, False], ids=["in workers", "in batches"])
def beeper(request, monkeypatch, game: Game) -> Game:
    """A project with a sound of a model that nothing knows but its own row and its renderer's."""
    row = RendererRow(name="beeper", make=Beeper, in_workers=request.param, revision=lambda *_, **__: "b" * 40)
    model = Model(
        name="beep-1", renderer="beeper", best_for="beeps", licence="MIT", attribution="Beeps by Beep", steps=5,
        uses=frozenset({"steps"}),
    )  # fmt: skip
    monkeypatch.setitem(RENDERERS, "beeper", row)
    monkeypatch.setitem(MODELS, "beep-1", model)
    game.sounds(SOUNDS)
    return game


def pitch_hz(path) -> float:
    samples, rate = soundfile.read(path)
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    return float(np.argmax(np.abs(np.fft.rfft(mono))) * rate / len(mono))


def test_one_row_each_builds_a_sound(beeper: Game):
    result = beeper.build()
    assert result.code == 0, result.err
    assert (result.summary["rendered"], result.summary["drafted"]) == (1, 0)
    record = beeper.lock["sounds"]["beep"]
    assert (record["state"], record["model"], record["licence"]) == ("final", "beep-1", "MIT")
    assert record["revision"] == "b" * 40
    (take,) = record["takes"]
    assert pitch_hz(beeper.root / take["path"]) == pytest.approx(PITCH_HZ, abs=5)
    assert beeper.build().summary["unchanged"] == 1
    beeper.sounds(SOUNDS.replace("steps: 7", "steps: 8"))  # a field that the model uses
    assert beeper.build().summary["rendered"] == 1
    beeper.sounds(SOUNDS.replace("steps: 7", "steps: 8, guidance: 2"))  # and one that it doesn't
    assert beeper.build().summary["rendered"] == 0


def test_the_commands_know_it(beeper: Game):
    beeper.build()
    models = {model["name"]: model for model in beeper.run("models", "--json").json["models"]}
    assert models["beep-1"]["runs_here"] and models["beep-1"]["steps"] == 5
    credited = beeper.run("credits", "--json").json
    assert credited["sounds"][0]["disclosure"].startswith("Pre-generated with AI")
    assert [model["name"] for model in credited["models"]] == ["beep-1"]
    assert beeper.run("check").code == 0


def test_where_it_cannot_run_a_draft_stands_in(beeper: Game, monkeypatch):
    row = RENDERERS["beeper"]
    away = RendererRow(name=row.name, make=row.make, in_workers=row.in_workers, obstacle=lambda *_: "no speaker")
    monkeypatch.setitem(RENDERERS, "beeper", away)
    result = beeper.build()
    assert result.summary["drafted"] == 1
    assert any("no speaker" in warning for warning in result.json["warnings"]), result.json


def test_every_row_is_kept_under_its_own_name():
    assert {name: row.name for name, row in RENDERERS.items()} == {name: name for name in RENDERERS}
    assert {name: model.name for name, model in MODELS.items()} == {name: name for name in MODELS}


def test_every_model_names_a_renderer_that_is_there():
    for model in MODELS.values():
        assert model.renderer in RENDERERS


def test_a_renderer_without_weights_has_no_obstacle_and_no_revision():
    model = MODELS["procedural"]
    assert obstacle(model, "auto") == ""
    assert revision(model, lambda _path: "0" * 64, ask=True) is None
    assert runs_in_workers(model) and not runs_in_workers(MODELS["audioldm2"])


def test_only_a_renderer_in_batches_is_given_a_device(monkeypatch):
    for in_workers, given in ((True, {}), (False, {"device": "cpu", "on_progress": print})):
        monkeypatch.setitem(RENDERERS, "beeper", RendererRow(name="beeper", make=Beeper, in_workers=in_workers))
        assert load("beeper", "cpu", print).batched == given

"""Renderers that work in batches fit the same spine: shown by one that is the procedural renderer, batched."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import SimpleNamespace
from typing import ClassVar

import pytest
from msgspec import structs
from projects import Game

from sfxgen.build.executors import local
from sfxgen.errors import RenderError
from sfxgen.render.models import MODELS, Model
from sfxgen.render.procedural import Procedural
from sfxgen.render.protocol import Rendered
from sfxgen.render.registry import RENDERERS, RendererRow

SOUNDS = "sounds:\n" + "".join(
    f"  s{i}: {{prompt: a coin, duration: 0.2, seed: {i}, model: batched}}\n" for i in range(4)
)


class Batched:
    """Renders any model's requests procedurally, all in one call, in reverse order; notes its calls."""

    calls: ClassVar[list[int]] = []

    def __init__(self, device="auto", on_progress=None):
        self.device = device

    def render(self, requests):
        Batched.calls.append(len(requests))
        for request in reversed(list(requests)):
            if "fail" in request.prompt:
                yield Rendered(request=request, error=RenderError("no such sound", "ask for another"))
                continue
            (made,) = Procedural().render([structs.replace(request, model="procedural")])
            yield Rendered(request=request, audio=made.audio, warnings=("rendered in a batch",))


class Dying(Batched):
    """Gives up after the first."""

    def render(self, requests):
        yield next(super().render(requests))
        raise MemoryError("out of memory")


ROW = RendererRow(name="batched", make=Batched)
NOT_HERE = replace(ROW, obstacle=lambda model, device: "no accelerator")


@pytest.fixture
def batched(monkeypatch, game):
    monkeypatch.setitem(MODELS, "batched", Model(name="batched", renderer="batched", licence="CC0-1.0"))
    monkeypatch.setitem(RENDERERS, "batched", ROW)
    Batched.calls.clear()
    game.sounds(SOUNDS)
    return game


def test_one_call_renders_all_and_they_are_finals(batched: Game):
    result = batched.build()
    assert result.code == 0, result.err
    assert Batched.calls == [4]
    assert result.summary["rendered"] == result.summary["finished"] == 4
    assert {record["state"] for record in batched.lock["sounds"].values()} == {"final"}
    (warning,) = (warning for warning in result.json["warnings"] if "rendered in a batch" in warning)
    assert "(4 in all)" in warning


def test_only_what_the_cache_lacks_is_asked_for(batched: Game):
    batched.build()
    batched.sounds(SOUNDS.replace("seed: 1", "seed: 9").replace("seed: 2", "seed: 2, loudness: -30"))
    result = batched.build()
    assert Batched.calls == [4, 1]
    assert (result.summary["rendered"], result.summary["restored"]) == (1, 1)


def test_a_failed_request_fails_its_sound_only(batched: Game):
    batched.sounds(SOUNDS + "  bad: {prompt: fail, duration: 0.2, model: batched}\n")
    result = batched.build()
    assert result.code == 3
    assert result.summary["rendered"] == 4
    bad = next(sound for sound in result.json["sounds"] if sound["name"] == "bad")
    assert bad["errors"] == ["no such sound\n  ask for another"]


def test_a_renderer_that_dies_keeps_what_it_had(batched: Game, monkeypatch):
    monkeypatch.setitem(RENDERERS, "batched", replace(ROW, make=Dying))
    result = batched.build()
    assert result.code == 3
    assert (result.summary["rendered"], result.summary["failed"]) == (1, 3)
    monkeypatch.setitem(RENDERERS, "batched", ROW)
    assert batched.build().summary["rendered"] == 3


def test_drafts_become_finals_where_the_model_runs(batched: Game, monkeypatch):
    monkeypatch.setitem(RENDERERS, "batched", NOT_HERE)
    assert batched.build().summary["drafted"] == 4
    assert batched.run("check").code == 0
    monkeypatch.setitem(RENDERERS, "batched", ROW)
    result = batched.build()
    assert result.summary["rendered"] == 4
    assert result.json["sounds"][0]["reasons"] == ["batched runs here now, so the draft becomes final"]
    monkeypatch.setitem(RENDERERS, "batched", NOT_HERE)
    assert batched.build().summary["unchanged"] == 4
    batched.sounds(SOUNDS.replace("seed: 1", "seed: 1, loudness: -30"))
    assert batched.build().summary["restored"] == 1
    assert batched.lock["sounds"]["s1"]["state"] == "final"


@pytest.mark.parametrize(("system", "processes"), [("win32", 61), ("linux", 80)])
def test_a_machine_with_more_processors_than_windows_can_wait_for(monkeypatch, system, processes):
    """On Windows, a pool of more than 61 is an error of Python's."""
    monkeypatch.setattr(local, "raw_seconds", lambda job: local.WORTH_PROCESSES_S)
    monkeypatch.setattr(local, "reaches_children", lambda: True)
    monkeypatch.setattr(sys, "platform", system)
    executor = local._executor([SimpleNamespace(sounds=[1])] * 80, 128)
    assert executor._max_workers == processes

"""Compiled blocks: by PyTorch's real compiler, only where it pays back, and never at the price of a sound."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch._inductor.compile_fx
from families import FAMILIES
from torch._dynamo.utils import counters
from torch._inductor.exc import InvalidCxxCompiler

from sfxgen.render import diffusion
from sfxgen.render.diffusion.pipelines import adapter_class
from sfxgen.render.diffusion.sampling import batch, compiler
from sfxgen.render.models import MODELS

TRANSFORMERS = [family for family in FAMILIES if not family.startswith("audioldm2")]


@pytest.fixture
def afresh(checkpoints, monkeypatch):
    """A function that has a family loaded anew: blocks once compiled stay so. Batches hold two shots."""
    torch.compiler.reset()
    counters.clear()
    monkeypatch.setitem(batch.LARGEST, "cpu", 2)

    def load(family):
        adapter = adapter_class(MODELS[family].pipeline).load(checkpoints[family], torch.device("cpu"), "float32")
        monkeypatch.setattr(diffusion, "load_adapter", lambda *_: adapter)
        return adapter

    yield load
    torch.compiler.reset()


@pytest.fixture
def stances(monkeypatch) -> list[str]:
    """How each batch was to run, once blocks were to be compiled."""
    taken = []
    set_stance = torch.compiler.set_stance
    monkeypatch.setattr(torch.compiler, "set_stance", lambda stance: taken.append(stance) or set_stance(stance))
    return taken


@pytest.fixture(scope="module")
def compiles():
    """PyTorch needs a C++ compiler and Python's headers."""
    try:
        torch.compile(lambda x: torch.sin(x) + 1)(torch.ones(8))
    except Exception as error:
        pytest.skip(f"nothing compiles here: {type(error).__name__}")


def requests(studio, family):
    """Three batches' worth, the last of them not full."""
    return [studio.request(family, f"rain, take {letter}", seed) for seed, letter in enumerate("abcde")]


@pytest.mark.parametrize("family", TRANSFORMERS)
def test_what_pays_back_is_compiled_and_sounds_the_same(studio, monkeypatch, compiles, afresh, stances, family):
    expected = studio.render(*requests(studio, family))
    monkeypatch.setattr(compiler, "COST_S", 0.0)
    blocks = afresh(family).blocks()
    made = studio.render(*requests(studio, family))
    assert stances == ["default", "eager_on_recompile"]  # the first batch tells what a step takes
    assert blocks and counters["stats"]["unique_graphs"] == 1  # one for all blocks, and the last batch runs without
    assert max(np.abs(one - other).max() for one, other in zip(made, expected, strict=True)) < 1e-4


def test_a_short_build_compiles_nothing(studio, afresh):
    afresh("stable-audio-open")
    studio.render(*requests(studio, "stable-audio-open"))
    assert not counters["stats"]


def test_where_nothing_compiles_every_sound_is_made_all_the_same(studio, monkeypatch, afresh, stances):
    def no_compiler(*_args, **_named):
        raise InvalidCxxCompiler

    expected = studio.render(*requests(studio, "stable-audio-3"))
    monkeypatch.setattr(compiler, "COST_S", 0.0)
    monkeypatch.setattr(torch._inductor.compile_fx, "compile_fx", no_compiler)
    afresh("stable-audio-3")
    steps = []
    renderer = diffusion.Diffusion("cpu", lambda _model, done, of: steps.append((done, of)))
    asked = requests(studio, "stable-audio-3")
    outcomes = {id(done.request): done for done in renderer.render(asked)}
    assert stances == ["default", "force_eager", "force_eager"]  # it was tried, and tried once
    made = [outcomes[id(request)] for request in asked]
    assert [done.error for done in made] == [None] * 5
    assert max(np.abs(one.audio.samples - other).max() for one, other in zip(made, expected, strict=True)) < 1e-4
    assert steps[-1] == (20, 20)


def test_a_second_try_in_full_precision_runs_as_it_is(monkeypatch):
    monkeypatch.setattr(compiler, "COST_S", 0.0)
    entered = []
    monkeypatch.setattr(torch.compiler, "set_stance", lambda stance: entered.append(stance) or torch.no_grad())
    decides = compiler.Compiler([torch.nn.Linear(1, 1)])
    decides.record_speed(1.0, 1)
    for native in (False, True, False):
        with decides.running(native=native):
            pass
    assert entered == ["force_eager", "default", "force_eager"]
    assert decides.give_up() and not decides.give_up()
    with decides.running(native=True):
        pass
    assert entered[3:] == ["force_eager"]


def test_a_u_net_is_left_as_it_is(afresh):
    assert afresh("audioldm2").blocks() == ()

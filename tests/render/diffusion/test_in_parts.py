"""Models in parts, on machines of their own and on a Ray cluster: the very bytes and the lock of one build."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import torch
from families import LOADED
from projects import Game

from sfxgen.build.executors.remote import Worker
from sfxgen.render import diffusion
from sfxgen.render.diffusion.sampling import batch

TAKES = """\
defaults: {steps: 2, model: ./models/audioldm2, sample_rate: 22050, format: wav}
sounds:
  barks: {prompt: a dog barks, duration: 0.6, variations: 9}
  bell: {prompt: a bell, duration: 0.6, variations: 2, model: ./models/stable-audio-open, export: false}
  chime:
    {prompt: a chime, duration: 0.8, variations: 2, model: ./models/stable-audio-open,
     edits: [{start: 0.3, end: 0.5, prompt: a whistle}]}
  both: {layers: [barks, {sound: bell, gain: -3}], variations: 2}
"""
RENDERS = 13


@pytest.fixture(params=["one at a time", "side by side"])
def ways(request):
    """A processor as it is, and one that renders several takes at once, as a GPU does."""
    if request.param == "side by side":
        request.getfixturevalue("side_by_side")
    return request.param


@pytest.fixture
def machine(tmp_path, checkpoints, monkeypatch):
    """Makes a machine with a clone of the game, which publishes in one folder with the others."""
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    load = diffusion.load_adapter

    def load_once(model, revision, device):
        name = Path(model.folder).name
        return LOADED.get(name) or LOADED.setdefault(name, load(model, revision, device))

    monkeypatch.setattr(diffusion, "load_adapter", load_once)
    (tmp_path / "nas").mkdir()

    def make(name: str, cache: str = "nas") -> Game:
        game = Game(tmp_path / name)
        game.write("sfxgen.yaml", f"cache: {(tmp_path / cache).as_posix()}\n" if cache else "{}\n")
        for family in ("audioldm2", "stable-audio-open"):
            shutil.copytree(checkpoints[family], game.root / "models" / family)
        game.sounds(TAKES)
        return game

    return make


BUILT: dict[bool, Path] = {}
"""Whether takes are rendered side by side -> what one machine has made of the game, in a folder of its own."""


def built_alone(machine, name: str = "alone") -> Game:
    """Build the game on one machine; the second time, copy what it made."""
    is_together, game = batch.LARGEST["cpu"] > 1, machine(name, cache="")
    if is_together in BUILT:
        shutil.copytree(BUILT[is_together], game.root, dirs_exist_ok=True)
        return game
    result = game.build("--device", "cpu")
    assert (result.code, result.summary["rendered"]) == (0, RENDERS), result.err
    BUILT[is_together] = game.root.parent / f"kept {is_together}"
    shutil.copytree(game.root, BUILT[is_together])
    return game


def require_same(game: Game, other: Game) -> None:
    assert game.outputs() == other.outputs()
    assert (game.root / "sfxgen.lock").read_bytes() == (other.root / "sfxgen.lock").read_bytes()


def raws(game: Game) -> dict[str, str]:
    return {take["path"]: take["raw"] for sound in game.lock["sounds"].values() for take in sound["takes"]}


def part(machine, name: str, number: int) -> None:
    done = machine(name).build("--shard", f"{number}/4", "--device", "cpu")
    assert done.code == 0, done.err


@pytest.mark.some(1)
def test_four_parts_are_one_build_whatever_is_killed(machine, ways, tmp_path):
    alone, entries = built_alone(machine), tmp_path / "nas"
    for number in (4, 2, 1):
        part(machine, f"part{number}", number)
    before = {*entries.rglob("*.wav")}
    part(machine, "killed", 3)
    lost = sorted({*entries.rglob("*.wav")} - before)
    assert len(lost) >= 2
    for path in lost[:: 2 if ways == "one at a time" else 1]:  # of batches, what docs/clusters.md promises: whole ones
        path.unlink()
    part(machine, "again", 3)
    assert len(list(entries.rglob("*.wav"))) == RENDERS
    last = machine("last")
    assert last.build("--device", "cpu").summary["rendered"] == 0
    require_same(last, alone)


def test_one_at_a_time_a_take_has_its_bytes_whatever_is_there_already(machine, tmp_path):
    alone, game = built_alone(machine), machine("game")
    game.sounds(TAKES.replace("variations: 9", "variations: 4"))
    assert game.build("--device", "cpu").code == 0
    game.sounds(TAKES)
    assert game.build("--device", "cpu").summary["rendered"] == 5
    require_same(game, alone)


def test_side_by_side_rounds_otherwise_so_it_is_no_idle_promise(machine, request):
    alone = built_alone(machine)
    request.getfixturevalue("side_by_side")
    together = built_alone(machine, "together")
    assert raws(together).keys() == raws(alone).keys() and raws(together) != raws(alone)


def test_the_lock_says_what_rendered_them_and_a_machine_without_a_gpu_gets_finals(machine):
    one = machine("one")
    one.build("--device", "cpu")
    ran_on = one.lock["sounds"]["barks"]["device"]
    assert len(ran_on) == 9 and all(devices == ["cpu"] for devices in ran_on.values())
    laptop = machine("laptop")
    shutil.copy(one.root / "sfxgen.lock", laptop.root)
    result = laptop.build()
    assert (result.code, result.summary["drafted"], result.summary["restored"]) == (0, 0, 13)
    require_same(laptop, one)


class SideBySide(Worker):
    """A worker whose processor renders several takes at once."""

    def run(self, jobs, recordings):
        torch.set_num_threads(1)
        batch.LARGEST["cpu"] = 8
        return super().run(jobs, recordings)


def test_a_cluster_is_one_build(machine, monkeypatch, request):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "build" / "executors"))
    from ray_cluster import two_nodes  # which sets what Ray reads when it is imported

    ray = pytest.importorskip("ray", reason="ray comes with sfxgen[ray]")
    from sfxgen.build.executors import on_ray

    with two_nodes() as cluster:
        for way in ("one at a time", "side by side"):
            if way == "side by side":
                request.getfixturevalue("side_by_side")
                ray.cloudpickle.register_pickle_by_value(sys.modules[__name__])
                monkeypatch.setattr(on_ray, "Worker", SideBySide)
            alone, game = built_alone(machine, f"alone {way}"), machine(f"cluster {way}")
            result = game.build("--device", "cpu", f"--ray={cluster.address}")
            assert (result.code, result.summary["rendered"]) == (0, RENDERS), result.err
            require_same(game, alone)
            shutil.rmtree(game.root.parent / "nas")
            (game.root.parent / "nas").mkdir()

"""Models in parts, on machines of their own and on a Ray cluster: the takes of one build, but for rounding.

How many takes a batch has decides the last bits of a model's arithmetic; parts and clusters make other batches.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
from projects import Game

TAKES = """\
defaults: {steps: 3, model: ./models/audioldm2, sample_rate: 22050, format: wav}
sounds:
  barks: {prompt: a dog barks, duration: 1.2, variations: 4}
  rain: {prompt: rain, duration: 2, loop: true}
  other: {prompt: a bell, duration: 1, variations: 3, model: ./models/stable-audio-open}
"""


@pytest.fixture
def machine(tmp_path, checkpoints, monkeypatch):
    """Makes a machine with a clone of the game, which publishes in one folder with the others."""
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    (tmp_path / "nas").mkdir()

    def make(name: str, cache: str = "nas") -> Game:
        game = Game(tmp_path / name)
        game.write("sfxgen.yaml", f"cache: {(tmp_path / cache).as_posix()}\n" if cache else "{}\n")
        for family in ("audioldm2", "stable-audio-open"):
            shutil.copytree(checkpoints[family], game.root / "models" / family)
        game.sounds(TAKES)
        return game

    return make


@pytest.fixture
def alone(machine):
    game = machine("alone", cache="")
    result = game.build("--device", "cpu")
    assert (result.code, result.summary["rendered"]) == (0, 8), result.err
    return game


def require_same(game: Game, other: Game) -> None:
    assert game.outputs() == other.outputs()
    assert (game.root / "sfxgen.lock").read_bytes() == (other.root / "sfxgen.lock").read_bytes()


def require_alike(game: Game, alone: Game) -> None:
    """Require the same takes of the same requests, which differ by rounding at most."""
    assert hashes_of(game) == hashes_of(alone)
    for path in alone.outputs():
        ours, theirs = (soundfile.read(each.root / path)[0] for each in (game, alone))
        assert ours.shape == theirs.shape and np.abs(ours - theirs).max() < 2e-3, path


def hashes_of(game: Game) -> dict[str, tuple[str, str]]:
    takes = (take for record in game.lock["sounds"].values() for take in record["takes"])
    return {take["path"]: (take["render"], take["finish"]) for take in takes}


def test_four_parts_are_one_build(machine, alone, tmp_path):
    for number in (4, 2, 1, 3):
        part = machine(f"part{number}").build("--shard", f"{number}/4", "--device", "cpu")
        assert part.code == 0, part.err
    assert len(list((tmp_path / "nas").rglob("*.wav"))) == 8
    last, again = machine("last"), machine("again")
    for game in (last, again):
        assert game.build("--device", "cpu").summary["rendered"] == 0
    require_same(last, again)
    require_alike(last, alone)


def test_the_lock_says_what_rendered_them_and_a_machine_without_a_gpu_gets_finals(machine):
    one = machine("one")
    one.build("--device", "cpu")
    ran_on = one.lock["sounds"]["barks"]["device"]
    assert len(ran_on) == 4 and all(devices == ["cpu"] for devices in ran_on.values())
    laptop = machine("laptop")
    shutil.copy(one.root / "sfxgen.lock", laptop.root)
    result = laptop.build()
    assert (result.code, result.summary["drafted"], result.summary["restored"]) == (0, 0, 8)
    require_same(laptop, one)


def test_a_cluster_is_one_build(machine, alone, monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "build" / "executors"))
    from ray_cluster import two_nodes

    pytest.importorskip("ray", reason="ray comes with sfxgen[ray]")
    with two_nodes() as cluster:
        game = machine("cluster")
        result = game.build("--device", "cpu", f"--ray={cluster.address}")
        assert (result.code, result.summary["rendered"]) == (0, 8), result.err
        require_alike(game, alone)

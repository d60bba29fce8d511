"""A real Ray cluster of two nodes on this machine: it makes what one machine makes, whatever becomes of its nodes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec

import pytest
from projects import STEPS, Game
from ray_cluster import NODE, two_nodes

from sfxgen.build.executors import on_ray
from sfxgen.build.executors.remote import Worker
from sfxgen.build.options import Options
from sfxgen.build.run import build
from sfxgen.errors import UsageError
from sfxgen.project.load import load_project

pytestmark = [pytest.mark.slow, pytest.mark.skipif(find_spec("ray") is None, reason="ray comes with sfxgen[ray]")]

MANY = "".join(f"  s{i}: {{prompt: a coin, duration: 0.1, seed: {i}, model: procedural}}\n" for i in range(24))
MIXED = """\
  thud: {prompt: a heavy thud, duration: 0.1, variations: 2, export: false, model: procedural}
  hit: {layers: [thud, {sound: s1, gain: -3}], variations: 2}
  far: {layers: [{sound: hit, pitch: -4}]}
"""
SOUNDS = STEPS + MANY + MIXED
RENDERS = 31
LAYERS = 3
"""Renders that the mixes are made of."""


class SlowWorker(Worker):
    """Takes a tenth of a second for each, so that something can happen meanwhile; some prompts end its process."""

    def run(self, jobs, recordings):
        time.sleep(0.1 * len(jobs))
        if any("deadly" in job.render.request.prompt for job in jobs):
            os._exit(1)
        return super().run(jobs, recordings)


@pytest.fixture(scope="module")
def cluster():
    with two_nodes() as made:
        yield made


@pytest.fixture
def slow(monkeypatch):
    import ray

    ray.cloudpickle.register_pickle_by_value(sys.modules[__name__])
    monkeypatch.setattr(on_ray, "Worker", SlowWorker)


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    game = Game(tmp_path_factory.mktemp("alone") / "game")
    game.built(SOUNDS)
    return game


@pytest.fixture
def game(tmp_path):
    made = Game(tmp_path / "game")
    made.sounds(SOUNDS)
    return made


class Meanwhile:
    """An observer that does something when so many takes are made."""

    def __init__(self, after, action):
        self.left, self.action = after, action

    def made(self, name, take):
        self.left -= 1
        if self.left == 0:
            self.action()

    def __getattr__(self, name):
        return lambda *_: None


def require_same(game: Game, alone: Game) -> None:
    assert game.outputs() == alone.outputs()
    assert (game.root / "sfxgen.lock").read_bytes() == (alone.root / "sfxgen.lock").read_bytes()


def require_restored(game: Game) -> None:
    done = game.build().summary
    assert done["rendered"] == done["drafted"] == 0 and done["restored"] >= 29


def test_a_cluster_makes_what_one_machine_makes(game, alone, cluster, capfd):
    result = game.build(f"--ray={cluster.address}")
    assert (result.code, result.summary["rendered"], result.summary["drafted"]) == (0, 26, 5)
    require_same(game, alone)
    assert "raylet" not in capfd.readouterr().err
    again = game.build(f"--ray={cluster.address}")
    assert again.summary["finished"] == 0
    shutil.rmtree(game.root / "assets")
    require_restored(game)  # from this machine's cache


def test_the_settings_can_name_it(game, alone, cluster, monkeypatch):
    monkeypatch.setenv("RAY_ADDRESS", cluster.address)
    game.write("sfxgen.yaml", "executor: ray\n")
    assert game.build().code == 0
    assert game.outputs() == alone.outputs()


def test_renders_go_to_the_team_s_cache(game, alone, cluster, tmp_path, monkeypatch):
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    (tmp_path / "nas").mkdir()
    game.write("sfxgen.yaml", f"cache: {(tmp_path / 'nas').as_posix()}\n")
    assert game.build(f"--ray={cluster.address}").code == 0
    require_same(game, alone)
    assert len(list((tmp_path / "nas").rglob("*.wav"))) == RENDERS
    here = list((game.root / ".sfxgen/cache").rglob("*.wav"))
    assert len(here) == LAYERS  # which were mixed here
    shutil.rmtree(game.root / "assets")
    (game.root / "sfxgen.lock").unlink()
    require_restored(game)
    require_same(game, alone)


def test_shards_can_run_on_it(game, alone, cluster):
    for number in (1, 2):
        assert game.build("--shard", f"{number}/2", f"--ray={cluster.address}").code == 0
    assert game.build().summary["rendered"] == 0
    require_same(game, alone)


def test_a_node_that_dies_in_mid_build_costs_time_only(game, alone, cluster, slow):
    node = cluster.add_node(**NODE)
    result = build(
        load_project(game.root),
        Options(ray=cluster.address),
        Meanwhile(5, lambda: cluster.remove_node(node, allow_graceful=False)),
    )
    assert not result.failed
    require_same(game, alone)


def test_a_node_that_joins_in_mid_build_is_used(game, alone, cluster, slow, monkeypatch):
    hired = []
    give_out = on_ray._Fleet.give_out

    def counted(self):
        give_out(self)
        hired.append(len(self._hands))

    monkeypatch.setattr(on_ray._Fleet, "give_out", counted)
    nodes = []
    result = build(
        load_project(game.root),
        Options(ray=cluster.address),
        Meanwhile(3, lambda: nodes.append(cluster.add_node(**NODE))),
    )
    cluster.remove_node(nodes[0])
    assert not result.failed and max(hired) >= 3
    require_same(game, alone)


def test_a_render_that_kills_its_worker_fails_by_name_and_no_other(game, cluster, slow):
    game.sounds(f"sounds:\n{MANY}  bad: {{prompt: a deadly coin, duration: 0.1, model: procedural}}\n")
    result = game.build(f"--ray={cluster.address}")
    assert (result.code, result.summary["rendered"], result.summary["failed"]) == (3, 24, 1)
    bad = next(sound for sound in result.json["sounds"] if sound["name"] == "bad")
    assert "ends the process" in bad["errors"][0]


def test_without_a_token_it_is_said_what_to_do(cluster, game, tmp_path):
    game.sounds(STEPS)
    env = {name: value for name, value in os.environ.items() if not name.startswith("RAY_")}
    command = [sys.executable, "-m", "sfxgen", "build", f"--ray={cluster.address}"]
    done = subprocess.run(command, cwd=game.root, env={**env, "HOME": str(tmp_path)}, capture_output=True, text=True)
    assert done.returncode == 2 and "asks for a token" in done.stderr and "ray get-auth-token" in done.stderr
    assert game.outputs() == {}


def test_no_cluster_there_is_said_in_a_line(game):
    import ray

    if ray.is_initialized():
        ray.shutdown()
    result = game.build("--ray=127.0.0.1:1")
    assert result.code == 2 and "can't be reached" in result.err and "Traceback" not in result.err
    assert game.outputs() == {}


def test_where_ray_can_t_run_it_says_so(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(UsageError, match="don't run on Windows"):
        on_ray.require_ray()

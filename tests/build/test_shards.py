"""Parts of a build: whatever order they run in, and however often, a plain build then renders nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from projects import STEPS, Game

from sfxgen.build.shards import parts, read_shard
from sfxgen.errors import UsageError

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.usefixtures("own_settings")

SOUNDS = (
    STEPS
    + "".join(f"  s{i}: {{prompt: a coin, duration: 0.1, seed: {i}, model: procedural}}\n" for i in range(12))
    + """\
  thud: {prompt: a heavy thud, duration: 0.1, variations: 2, export: false}
  hit: {layers: [thud, {sound: s1, gain: -3}], variations: 2}
  far: {layers: [{sound: hit, pitch: -4}]}
"""
)
TAKES, LAYERS = 17, 2
"""What is rendered for takes, and for a layer that has none of its own, as it is not exported."""


@pytest.fixture
def clone(tmp_path):
    (tmp_path / "nas").mkdir()

    def make(name: str, sounds: str = SOUNDS) -> Game:
        game = Game(tmp_path / name)
        game.write("sfxgen.yaml", f"cache: {(tmp_path / 'nas').as_posix()}\n")
        game.sounds(sounds)
        return game

    return make


@pytest.fixture
def alone(tmp_path):
    game = Game(tmp_path / "alone")
    game.built(SOUNDS)
    return game


@pytest.mark.parametrize("text", ["1/1", "4/4", "12/100"])
def test_what_is_a_shard(text):
    assert str(read_shard(text)) == text


@pytest.mark.parametrize("text", ["", "0/4", "5/4", "1", "1/0", "-1/4", "1/4/2", "a/b", "1 / 4", "٣/4"])
def test_what_is_none(text, game):
    with pytest.raises(UsageError, match="expected a part"):
        read_shard(text)
    game.sounds(STEPS)
    assert game.build(f"--shard={text}").code == 2


def test_a_line_is_cut_into_parts_that_cost_the_same():
    costs = [1.0 + (i * 7 % 5) for i in range(1000)]
    found = parts(costs, 7)
    assert found == sorted(found) and set(found) == set(range(1, 8))
    each = [sum(cost for cost, part in zip(costs, found, strict=True) if part == number) for number in range(1, 8)]
    assert max(each) - min(each) <= 2 * max(costs)
    assert parts([], 3) == [] and parts([0.0, 0.0], 3) == [1, 1]


def test_where_sounds_are_added_the_cuts_hardly_move():
    costs = {f"{i * 7919 % 1009:04}": 1.0 for i in range(1000)}
    more = {**costs, **{f"{i * 6007 % 1009:04}x": 1.0 for i in range(20)}}
    before = dict(zip(sorted(costs), parts([costs[n] for n in sorted(costs)], 8), strict=True))
    after = dict(zip(sorted(more), parts([more[n] for n in sorted(more)], 8), strict=True))
    assert sum(before[name] != after[name] for name in costs) < 0.05 * len(costs)


def test_all_parts_and_a_plain_build_are_one_build(clone, alone, tmp_path):
    rendered = 0
    for number in (3, 1, 4, 2):
        part = clone(f"machine{number}")
        done = part.build("--shard", f"{number}/4")
        assert done.code == 0, done.err
        assert part.outputs() == {} and not (part.root / "sfxgen.lock").exists()
        assert done.summary["restored"] == done.summary["finished"] == 0
        rendered += done.summary["rendered"] + done.summary["drafted"]
    assert rendered == TAKES and len(list((tmp_path / "nas").rglob("*.wav"))) == TAKES + LAYERS
    last = clone("last")
    result = last.build()
    assert (result.code, result.summary["rendered"], result.summary["drafted"]) == (0, 0, 0)
    assert last.outputs() == alone.outputs()
    assert (last.root / "sfxgen.lock").read_bytes() == (alone.root / "sfxgen.lock").read_bytes()


def test_a_part_that_runs_again_renders_nothing(clone):
    assert clone("one").build("--shard", "1/2").summary["rendered"] > 0
    again = clone("two").build("--shard", "1/2").summary
    assert again["rendered"] + again["drafted"] == 0 and again["restored"] > 0


def test_parts_need_no_team_s_cache_where_they_share_a_folder(tmp_path, alone):
    game = Game(tmp_path / "game")
    game.sounds(SOUNDS)
    for number in range(1, 4):
        done = game.build("--shard", f"{number}/3")
        assert done.code == 0 and "stays in .sfxgen" in done.err
    assert game.build().summary["rendered"] == 0
    assert (game.root / "sfxgen.lock").read_bytes() == (alone.root / "sfxgen.lock").read_bytes()


def test_it_takes_no_orders_that_make_no_sense(game):
    game.sounds(STEPS)
    for words in (["--dry-run"], ["--force", "click"], ["--rerender", "click"]):
        refused = game.build("--shard", "1/2", *words)
        assert refused.code == 2 and "only renders what is missing" in refused.err


def test_a_part_that_could_not_be_published_has_failed(clone, tmp_path):
    game = clone("one")
    shutil.rmtree(tmp_path / "nas")
    (tmp_path / "nas").write_text("where a folder was")
    failed = game.build("--shard", "1/2")
    assert failed.code == 3 and "Run this part again" in failed.err
    (tmp_path / "nas").unlink()
    (tmp_path / "nas").mkdir()
    again = game.build("--shard", "1/2")
    assert again.code == 0 and again.summary["rendered"] == 0
    there, here = (
        {path.name for path in folder.rglob("*.wav")} for folder in (tmp_path / "nas", game.root / ".sfxgen")
    )
    assert there == here and len(there) >= again.summary["restored"] > 0  # and renders for layers alone


def run(game: Game, *words: str) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-m", "sfxgen", "build", *words]
    return subprocess.Popen(command, cwd=game.root, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["each", "one"])
def test_parts_that_run_at_once_and_are_killed_change_nothing(clone, alone, folder):
    """An array job: four at once, of which two are killed and run again."""
    games = [clone(f"machine{number if folder == 'each' else 0}") for number in range(4)]
    parts_ = [run(game, "--shard", f"{number}/4") for number, game in enumerate(games, 1)]
    for part, after_s in ((parts_[1], 0.8), (parts_[2], 0.3)):
        time.sleep(after_s)
        part.send_signal(signal.SIGKILL)
    for number, part in enumerate(parts_, 1):
        part.wait(120)
        if part.returncode:
            assert run(games[number - 1], "--shard", f"{number}/4").wait(120) == 0
    last = clone("machine0" if folder == "one" else "last")
    result = last.build()
    assert (result.summary["rendered"], result.summary["drafted"]) == (0, 0)
    assert last.outputs() == alone.outputs()
    assert (last.root / "sfxgen.lock").read_bytes() == (alone.root / "sfxgen.lock").read_bytes()


@pytest.mark.slow
def test_the_recipe_with_submitit_is_one_build(clone, alone, tmp_path, monkeypatch):
    """As docs/clusters.md has it, with the executor that tries it without Slurm."""
    submitit = pytest.importorskip("submitit", reason="submitit comes with sfxgen[test-full]")
    game = clone("game")
    monkeypatch.chdir(game.root)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    executor = submitit.AutoExecutor(folder=str(tmp_path / "logs"), cluster="local")
    executor.update_parameters(timeout_min=5)
    shards = [[sys.executable, "-m", "sfxgen", "build", "--shard", f"{number}/4"] for number in range(1, 5)]
    jobs = executor.map_array(subprocess.check_call, shards)
    assert [job.result() for job in jobs] == [0, 0, 0, 0]
    assert game.build().summary["rendered"] == 0
    assert (game.root / "sfxgen.lock").read_bytes() == (alone.root / "sfxgen.lock").read_bytes()


@pytest.mark.slow
def test_the_example_sounds_in_four_parts_are_one_build(tmp_path, monkeypatch):
    """All of `manifests/`, in one folder, as on a cluster's disk."""
    monkeypatch.delenv("SFXGEN_CACHE_MODE")
    games = []
    for name in ("alone", "parts"):
        shutil.copytree(ROOT / "manifests", tmp_path / name / "manifests")
        games.append(Game(tmp_path / name))
    alone, shared = games
    assert alone.build().code == 0
    for number in (2, 4, 1, 3):
        assert shared.build("--shard", f"{number}/4").code == 0
    result = shared.build()
    assert (result.code, result.summary["rendered"], result.summary["drafted"]) == (0, 0, 0)
    assert shared.outputs() == alone.outputs()
    assert (shared.root / "sfxgen.lock").read_bytes() == (alone.root / "sfxgen.lock").read_bytes()

"""An executor is a function in a file and a row in the table; the build knows no more of it."""

from __future__ import annotations

import pytest
from projects import STEPS

from sfxgen.build import executors
from sfxgen.build.executors import load_executor, on_ray, require_executor
from sfxgen.build.executors.local import run_jobs
from sfxgen.build.where import LACKS_CLUSTER
from sfxgen.build.worker import produce
from sfxgen.errors import UsageError

seen: list[int] = []


def one_by_one(jobs, resources):
    """A made-up executor: in order, in this process."""
    for job in jobs:
        seen.append(job.number)
        yield job, produce(job, resources.workspace.cache())


def test_the_local_one_is_there():
    assert load_executor("local") is run_jobs


def test_one_that_this_version_lacks_is_refused_before_anything_is_done(game, monkeypatch):
    with pytest.raises(UsageError, match="`slurm` is not available"):
        require_executor("slurm")
    monkeypatch.setattr(on_ray, "find_spec", lambda name: None)
    monkeypatch.setenv("RAY_ADDRESS", "127.0.0.1:1")
    game.write("sfxgen.yaml", "executor: ray\n")
    game.sounds(STEPS)
    refused = game.build()
    assert refused.code == 2
    (error,) = refused.json["errors"]
    assert "needs the package ray" in error["message"] and 'pip install "sfxgen[ray]"' in error["hint"]
    assert not (game.root / ".sfxgen").exists()


def test_a_cluster_is_one_more_file_and_one_row(game, monkeypatch):
    game.sounds(STEPS)
    assert game.build().code == 0
    expected = game.outputs()
    for path in expected:
        (game.root / path).unlink()
    monkeypatch.setattr(executors, "EXECUTORS", {**executors.EXECUTORS, "ray": f"{__name__}:one_by_one"})
    monkeypatch.setenv("RAY_ADDRESS", "127.0.0.1:1")
    game.write("sfxgen.yaml", "executor: ray\n")
    seen.clear()
    assert game.build().code == 0
    assert seen == [0, 1, 2, 3, 4]
    assert game.outputs() == expected


def test_a_project_alone_starts_no_cluster(game, monkeypatch):
    """Without a name, Ray would start one on this machine, with ports open to it."""
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    monkeypatch.setattr(on_ray, "require_ray", lambda: pytest.fail("asked for a cluster"))
    game.write("sfxgen.yaml", "executor: ray\n")
    game.sounds(STEPS)
    part = game.build("--shard", "1/1")
    assert [text for text in part.json["warnings"] if "executor: ray" in text] == [LACKS_CLUSTER]
    built = game.build()
    assert built.code == 0 and len(game.outputs()) == 5
    assert built.json["warnings"].count(LACKS_CLUSTER) == 1
    again = game.build()  # nothing is rendered, wherever
    assert again.code == 0 and LACKS_CLUSTER not in again.json["warnings"]

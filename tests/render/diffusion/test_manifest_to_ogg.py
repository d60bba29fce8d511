"""The whole way: a manifest, a build, decodable files at their level, a lock that pins what made them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from families import FAMILIES
from hub import Hub
from projects import Game

from sfxgen.files.atomic import sha256_file
from sfxgen.render.diffusion.weights.availability import revision
from sfxgen.render.models import MODELS, find_model

SOUNDS = "defaults: {steps: 4}\nsounds:\n" + "".join(
    f"  {family}: {{prompt: a dog barks, duration: 1.5, model: {family}, sample_rate: 22050}}\n" for family in FAMILIES
)


@pytest.fixture
def hub(hub, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_test")
    return hub


def test_every_family_from_the_hub(hub: Hub, game: Game, monkeypatch):
    game.sounds(SOUNDS)
    result = game.build("--device", "cpu")
    assert result.code == 0, result.err
    assert (result.summary["rendered"], result.summary["drafted"]) == (len(FAMILIES), 0)
    for family in FAMILIES:
        record = game.lock["sounds"][family]
        assert record["state"] == "final"
        assert record["revision"] == hub.commit(MODELS[family].hub_id)
        assert record["licence"] == MODELS[family].licence
        samples, rate = soundfile.read(game.root / record["takes"][0]["path"])
        assert (rate, len(samples)) == (22050, round(1.5 * 22050))
        assert np.abs(samples).max() > 0.01
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    hub.asked.clear()
    again = game.build("--device", "cpu")
    assert again.summary["unchanged"] == len(FAMILIES)
    assert hub.asked == []


def test_a_newer_revision_upstream_changes_nothing_that_is_pinned(hub: Hub, game: Game, tmp_path):
    text = "sounds:\n  a: {prompt: rain, duration: 1, steps: 4, model: audioldm2}\n"
    game.sounds(text)
    assert game.build("--device", "cpu").code == 0
    pinned = game.lock["sounds"]["a"]["revision"]
    copy = shutil.copytree(hub.repositories["cvssp/audioldm2"], tmp_path / "newer")
    (copy / "unet" / "config.json").write_text((copy / "unet" / "config.json").read_text() + " ")
    hub.repositories["cvssp/audioldm2"] = copy
    game.sounds(text + "  b: {prompt: hail, duration: 1, steps: 4, model: audioldm2}\n")
    result = game.build("--device", "cpu")
    assert (result.summary["rendered"], result.summary["unchanged"]) == (1, 1)
    assert {record["revision"] for record in game.lock["sounds"].values()} == {pinned}


def test_a_refused_model_is_a_draft_that_says_why(hub: Hub, game: Game):
    hub.gated[MODELS["stable-audio-open"].hub_id] = 403
    game.sounds("sounds:\n  a: {prompt: rain, duration: 1, steps: 4, model: stable-audio-open}\n")
    result = game.build("--device", "cpu")
    assert result.code == 0, result.err
    assert result.summary["drafted"] == 1
    assert game.lock["sounds"]["a"]["state"] == "draft"
    assert any("is gated" in warning and "hf auth login" in warning for warning in result.json["warnings"])
    hub.gated.clear()
    result = game.build("--device", "cpu")
    assert result.summary["rendered"] == 1
    assert result.json["sounds"][0]["reasons"] == ["stable-audio-open runs here now, so the draft becomes final"]
    assert game.lock["sounds"]["a"]["state"] == "final"


FOLDER = """\
sounds:
  step:
    prompt: a single footstep on gravel
    duration: 0.4
    variations: 3
    takes_per_render: 3
    model: ./models/tiny
    steps: 4
  hum:
    prompt: a deep hum
    duration: 2
    loop: {method: circular}
    candidates: 2
    model: ./models/tiny
    steps: 4
"""


@pytest.fixture
def folder(game: Game, checkpoints) -> Game:
    shutil.copytree(checkpoints["audioldm2"], game.root / "models" / "tiny")
    game.sounds(FOLDER)
    return game


def test_a_folder_of_the_project(folder: Game):
    result = folder.build("--device", "cpu")
    assert result.code == 0, result.err
    assert result.summary["rendered"] == 4
    lock = folder.lock["sounds"]
    assert len(lock["hum"]["takes"][0]["scores"]) == 2
    assert lock["hum"]["takes"][0]["seam"] <= 1
    assert "scores" not in lock["step"]["takes"][0]
    assert lock["step"]["licence"] == "unknown"
    assert len({take["raw"] for take in lock["step"]["takes"]}) == 3
    assert folder.build("--device", "cpu").summary["unchanged"] == 2


@pytest.mark.parametrize("family", ["audioldm2-music", "stable-audio-open", "stable-audio-3", "stable-audio-3-base"])
def test_a_folder_of_the_project_of_every_other_family(game: Game, checkpoints, family):
    """The pipeline class is what the folder declares; the rate and the channels are its own."""
    shutil.copytree(checkpoints[family], game.root / "models" / "tiny")
    game.sounds("sounds:\n  a: {prompt: rain, duration: 1, steps: 4, channels: stereo, model: ./models/tiny}\n")
    result = game.build("--device", "cpu")
    assert result.code == 0, result.err
    assert result.summary["rendered"] == 1
    record = game.lock["sounds"]["a"]
    assert (record["state"], record["model"], record["licence"]) == ("final", "./models/tiny", "unknown")
    model = find_model(str(game.root / "models" / "tiny"))
    assert record["revision"] == revision(model, lambda path: sha256_file(Path(path)), ask=False)
    samples, rate = soundfile.read(game.root / record["takes"][0]["path"])
    assert samples.shape == (44100, 2) and rate == 44100
    assert np.abs(samples).max() > 0.01
    assert np.array_equal(samples[:, 0], samples[:, 1]) == family.startswith("audioldm2")  # mono, or stereo
    assert game.build("--device", "cpu").summary["unchanged"] == 1


def test_scores_outlive_a_change_of_finish(folder: Game):
    folder.build("--device", "cpu")
    scores = folder.lock["sounds"]["hum"]["takes"][0]["scores"]
    folder.sounds(FOLDER.replace("duration: 2\n", "duration: 2\n    loudness: -30\n"))
    result = folder.build("--device", "cpu")
    assert (result.summary["restored"], result.summary["rendered"]) == (1, 0)
    assert folder.lock["sounds"]["hum"]["takes"][0]["scores"] == scores


def test_other_weights_in_the_folder_are_another_sound(folder: Game, checkpoints):
    folder.build("--device", "cpu")
    shutil.rmtree(folder.root / "models" / "tiny")
    shutil.copytree(checkpoints["audioldm2-music"], folder.root / "models" / "tiny")
    result = folder.build("--device", "cpu")
    assert result.summary["rendered"] == 4
    assert result.json["sounds"][0]["reasons"][0].startswith("revision of ./models/tiny changed")


def test_where_the_folder_is_missing_the_lock_says_what_is_current(folder: Game):
    folder.build("--device", "cpu")
    shutil.rmtree(folder.root / "models")
    assert folder.run("check").code == 0
    assert folder.build().summary["unchanged"] == 2


def test_only_sfxgen_speaks_and_an_up_to_date_build_imports_no_torch(folder: Game):
    command = [sys.executable, "-m", "sfxgen", "build", "--device", "cpu"]
    first = subprocess.run(command, cwd=folder.root, capture_output=True, text=True, check=True)
    assert "files written" in first.stdout + first.stderr
    assert "Warning:" not in first.stderr and "site-packages" not in first.stderr, first.stderr
    script = (
        "import sys; from sfxgen.cli import main\n"
        "code = main(['build', '--device', 'cpu', '--json'])\n"
        "print(code, {'torch', 'diffusers', 'transformers', 'numpy'} & set(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=folder.root, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["summary"]["unchanged"] == 2
    assert done.stderr.strip().splitlines()[-1] == "0 set()"

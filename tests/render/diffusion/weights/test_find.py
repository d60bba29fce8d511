"""Finding weights: what is downloaded from a hub on loopback, once and at the pinned revision, and what is refused."""

from __future__ import annotations

import os
import shutil

import pytest
from families import pickled

from sfxgen.errors import RenderError, UnavailableError
from sfxgen.render.diffusion.weights.availability import revision
from sfxgen.render.diffusion.weights.checkpoint import pipeline_class
from sfxgen.render.diffusion.weights.find import downloaded_pipeline, find_weights
from sfxgen.render.diffusion.weights.hub import current_commit, hub_cache, installed_commit
from sfxgen.render.models import MODELS, find_model

SAO = "stabilityai/stable-audio-open-1.0"


@pytest.mark.parametrize("family", ["audioldm2", "audioldm2-music", "stable-audio-open", "stable-audio-3"])
def test_a_model_is_downloaded_once_and_found_again_offline(hub, monkeypatch, family):
    model = MODELS[family]
    folder = find_weights(model, None)
    assert pipeline_class(folder) == model.pipeline
    assert folder.name == hub.commit(model.hub_id) == installed_commit(model.hub_id)
    assert revision(model, lambda _: None, ask=False) == folder.name
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    hub.asked.clear()
    assert find_weights(model, folder.name) == folder
    assert hub.asked == []


def test_only_what_the_pipeline_needs_is_downloaded(hub, tmp_path):
    copy = shutil.copytree(hub.repositories[SAO], tmp_path / "copy")
    for extra in ("model.safetensors", "model.ckpt", "README.md", "vae/diffusion_pytorch_model.fp16.safetensors",
                  "vae/diffusion_pytorch_model.bin", "vae/custom.py", "samples/a.wav"):  # fmt: skip
        (copy / extra).parent.mkdir(exist_ok=True)
        (copy / extra).write_bytes(b"x" * 100)
    hub.repositories[SAO] = copy
    folder = find_weights(MODELS["stable-audio-open"], None)
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    wanted = {path.relative_to(copy).as_posix() for path in copy.rglob("*.*") if path.stat().st_size != 100}
    assert names == {name for name in wanted if not name.endswith((".md", ".wav"))}


def test_a_pinned_revision_is_what_is_fetched(hub, tmp_path):
    model = MODELS["stable-audio-open"]
    pinned = hub.commit(SAO)
    assert find_weights(model, pinned).name == pinned
    newer = shutil.copytree(hub.repositories[SAO], tmp_path / "newer")
    (newer / "vae" / "config.json").write_text((newer / "vae" / "config.json").read_text() + "\n")
    hub.moves_on(SAO, newer)
    assert current_commit(SAO) == hub.commit(SAO) != pinned
    assert find_weights(model, pinned).name == pinned
    assert find_weights(model, hub.commit(SAO)).name == hub.commit(SAO)
    shutil.rmtree(hub_cache())  # as on a colleague's machine: only the lock knows of the older one
    found = find_weights(model, pinned)
    assert found.name == pinned
    assert (found / "vae" / "config.json").read_bytes() != (newer / "vae" / "config.json").read_bytes()


def test_a_missing_component(hub, tmp_path):
    copy = shutil.copytree(hub.repositories[SAO], tmp_path / "copy")
    shutil.rmtree(copy / "vae")
    hub.repositories[SAO] = copy
    with pytest.raises(RenderError, match="lacks its component vae"):
        find_weights(MODELS["stable-audio-open"], None)


def test_no_pipeline_at_all(hub, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "config.json").write_text("{}")
    hub.repositories["some/model"] = tmp_path / "other"
    with pytest.raises(RenderError, match=r"some/model holds no model_index\.json"):
        find_weights(find_model("some/model"), None)


@pytest.mark.parametrize("name", ["stable-audio-3", "stabilityai/stable-audio-3-medium"])
def test_weights_in_a_format_of_their_own_name_the_way_to_convert_them(hub, tmp_path, name):
    """As Stability publishes them; under the name of the folder that is proposed, the model's row goes with them."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "model_config.json").write_text("{}")
    (tmp_path / "own" / "model.safetensors").write_bytes(b"weights")
    hub.repositories["stabilityai/stable-audio-3-medium"] = tmp_path / "own"
    with pytest.raises(UnavailableError, match="published in a format of its own") as raised:
        find_weights(find_model(name), None)
    converter = "scripts/convert_stable_audio_3_to_diffusers.py --checkpoint_path stabilityai/stable-audio-3-medium"
    assert f"{converter} --output_dir models/stable-audio-3," in raised.value.hint
    assert "`model: ./models/stable-audio-3`" in raised.value.hint
    assert not [line for line in hub.asked if line.startswith("GET") and line.endswith(".safetensors")]


def test_pickles_are_refused_before_they_are_downloaded(hub, tmp_path):
    hub.repositories["cvssp/audioldm2"] = pickled(
        shutil.copytree(hub.repositories["cvssp/audioldm2"], tmp_path / "copy")
    )
    with pytest.raises(RenderError, match=r"only as a pickle \(diffusion_pytorch_model\.bin\), which can run any code"):
        find_weights(MODELS["audioldm2"], None)
    assert not [line for line in hub.asked if line.startswith("GET") and line.endswith((".bin", ".safetensors"))]


def test_a_download_that_broke_off_is_not_taken_for_a_model(hub, checkpoints):
    model = MODELS["stable-audio-open"]
    hub.truncated.add("vae/diffusion_pytorch_model.safetensors")
    with pytest.raises(UnavailableError):
        find_weights(model, None)
    assert downloaded_pipeline(SAO) is None
    hub.truncated.clear()
    folder = find_weights(model, None)
    whole = checkpoints["stable-audio-open"] / "vae" / "diffusion_pytorch_model.safetensors"
    assert (folder / "vae" / whole.name).read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("place", ["absolute", "relative", "branch"])
def test_a_revision_that_is_no_commit_loads_nothing(hub, checkpoints, tmp_path, place):
    """A lock may be a stranger's: as a path, its revision would load other weights as those of a known model."""
    model = MODELS["stable-audio-open"]
    find_weights(model, None)
    evil = shutil.copytree(hub.repositories[SAO], tmp_path / "evil")
    snapshots = hub_cache() / "models--stabilityai--stable-audio-open-1.0" / "snapshots"
    revision = {"absolute": str(evil), "relative": os.path.relpath(evil, snapshots), "branch": "main"}[place]
    hub.asked.clear()
    with pytest.raises(RenderError, match="40 hex digits"):
        find_weights(model, revision)
    with pytest.raises(RenderError, match="40 hex digits"):
        downloaded_pipeline(SAO, revision)
    assert hub.asked == []

"""Weights: from folders, and through the hub's own client from a hub on loopback; every refusal says what to do."""

from __future__ import annotations

import errno
import json
import shutil

import pytest
from hub import Hub, serving

from sfxgen.errors import RenderError, UnavailableError
from sfxgen.render.diffusion.weights import availability
from sfxgen.render.diffusion.weights import find as weights
from sfxgen.render.diffusion.weights.checkpoint import pipeline_class
from sfxgen.render.diffusion.weights.find import find_weights
from sfxgen.render.diffusion.weights.hub import current_commit, hub_cache
from sfxgen.render.models import MODELS, find_model

SAO = "stabilityai/stable-audio-open-1.0"


@pytest.fixture
def hub(tmp_path, monkeypatch, checkpoints):
    """A hub with the tiny models under their real ids, and an empty cache for its client."""
    made = Hub()
    for name, folder in checkpoints.items():
        made.repositories[MODELS[name].hub_id] = folder
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN", "HF_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")
    with serving(made) as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        yield made


@pytest.mark.parametrize("family", ["audioldm2", "audioldm2-music", "stable-audio-open", "stable-audio-3"])
def test_a_model_is_downloaded_once_and_found_again_offline(hub, monkeypatch, family):
    model = MODELS[family]
    folder = find_weights(model, None)
    assert pipeline_class(folder) == model.pipeline
    assert folder.name == hub.commit(model.hub_id) == availability.installed_commit(model.hub_id)
    assert availability.revision(model, lambda _: None, ask=False) == folder.name
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


def test_a_revision_that_is_gone(hub):
    with pytest.raises(UnavailableError, match="has no revision 0000"):
        find_weights(MODELS["stable-audio-open"], "0" * 40)


@pytest.mark.parametrize("status", [401, 403])
def test_a_gated_model_names_the_page_and_the_login(hub, status):
    hub.gated[SAO] = status
    with pytest.raises(UnavailableError) as told:
        find_weights(MODELS["stable-audio-open"], None)
    assert f"{SAO} is gated" in str(told.value)
    assert f"({status})" in str(told.value)
    assert f"https://huggingface.co/{SAO}" in told.value.hint
    assert "hf auth login" in told.value.hint


def test_a_missing_repository(hub):
    with pytest.raises(UnavailableError, match="the hub has no nobody/nothing"):
        find_weights(find_model("nobody/nothing"), None)


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
    with pytest.raises(UnavailableError, match="published in a format of its own") as told:
        find_weights(find_model(name), None)
    converter = "scripts/convert_stable_audio_3_to_diffusers.py --checkpoint_path stabilityai/stable-audio-3-medium"
    assert f"{converter} --output_dir models/stable-audio-3," in told.value.hint
    assert "`model: ./models/stable-audio-3`" in told.value.hint
    assert not [line for line in hub.asked if line.startswith("GET") and line.endswith(".safetensors")]


def test_offline_without_weights(hub, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(UnavailableError) as told:
        find_weights(MODELS["audioldm2"], None)
    assert "not downloaded, and HF_HUB_OFFLINE is set" in str(told.value)
    assert "hf download cvssp/audioldm2" in told.value.hint
    assert hub.asked == []


def test_a_hub_that_is_down(hub):
    hub.down = True
    with pytest.raises(UnavailableError):
        find_weights(MODELS["audioldm2"], None)


def test_no_network(hub, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UnavailableError, match=r"cvssp/audioldm2 can't be downloaded|the hub fails"):
        find_weights(MODELS["audioldm2"], None)


def test_too_little_disk_is_said_before_the_download(hub):
    hub.sizes["vae/diffusion_pytorch_model.safetensors"] = 10**16
    with pytest.raises(UnavailableError) as told:
        find_weights(MODELS["audioldm2"], None)
    assert "cvssp/audioldm2 needs 10000000.0 GB" in str(told.value)
    assert "HF_HUB_CACHE" in told.value.hint
    assert not [line for line in hub.asked if line.startswith("GET") and line.endswith(".safetensors")]


def test_a_disk_that_fills_up_while_downloading(hub, monkeypatch):
    import huggingface_hub

    def full(*_args, **_named):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", full)
    with pytest.raises(UnavailableError, match="the disk is full"):
        find_weights(MODELS["audioldm2"], None)


def pickled(folder, component="unet"):
    (folder / component / "diffusion_pytorch_model.bin").write_bytes(b"\x80\x04.")
    (folder / component / "diffusion_pytorch_model.safetensors").unlink()
    return folder


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
    assert availability.snapshot(SAO) is None
    hub.truncated.clear()
    folder = find_weights(model, None)
    whole = checkpoints["stable-audio-open"] / "vae" / "diffusion_pytorch_model.safetensors"
    assert (folder / "vae" / whole.name).read_bytes() == whole.read_bytes()


# Folders


def copied(checkpoints, tmp_path):
    return shutil.copytree(checkpoints["audioldm2"], tmp_path / "model")


def found(folder):
    return find_weights(find_model(str(folder)), None)


def test_a_folder_is_taken_as_it_is(checkpoints, tmp_path):
    assert found(copied(checkpoints, tmp_path)) == tmp_path / "model"


def test_a_folder_without_a_pipeline(tmp_path):
    with pytest.raises(RenderError, match=r"holds no model_index\.json") as told:
        found(tmp_path)
    assert "save_pretrained" in told.value.hint


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"_class_name": 3}', "\0"])
def test_a_damaged_index(checkpoints, tmp_path, text):
    folder = copied(checkpoints, tmp_path)
    (folder / "model_index.json").write_text(text)
    with pytest.raises(RenderError, match=r"model_index\.json"):
        found(folder)


def test_a_folder_with_pickles(checkpoints, tmp_path):
    with pytest.raises(RenderError, match="only as a pickle"):
        found(pickled(copied(checkpoints, tmp_path)))


def test_a_folder_with_code_of_its_own(checkpoints, tmp_path):
    folder = copied(checkpoints, tmp_path)
    (folder / "unet" / "unet.py").write_text("raise SystemExit")
    with pytest.raises(RenderError, match="brings code of its own in unet"):
        found(folder)


def test_a_pipeline_that_sfxgen_does_not_know(checkpoints, tmp_path, studio):
    folder = copied(checkpoints, tmp_path)
    index = json.loads((folder / "model_index.json").read_text())
    (folder / "model_index.json").write_text(json.dumps({**index, "_class_name": "MusicLDMPipeline"}))
    (done,) = studio.outcomes(studio.request(str(folder)))
    assert "sfxgen knows no pipeline class MusicLDMPipeline" in str(done.error)
    assert "StableAudioPipeline" in str(done.error)


def test_damaged_weights_are_told_with_their_folder(checkpoints, tmp_path, studio):
    folder = copied(checkpoints, tmp_path)
    (folder / "unet" / "diffusion_pytorch_model.safetensors").write_bytes(b"no weights")
    (done,) = studio.outcomes(studio.request(str(folder)))
    assert "can't be loaded from" in str(done.error)


def test_a_folders_revision_follows_its_files(checkpoints, tmp_path):
    from sfxgen.files.atomic import sha256_file

    folder = copied(checkpoints, tmp_path)
    model = find_model(str(folder))

    def now():
        return availability.revision(model, lambda path: sha256_file(weights.Path(path)), ask=False)

    before = now()
    (folder / "README.md").write_text("nothing that sounds")
    assert now() == before
    (folder / "unet" / "config.json").write_text((folder / "unet" / "config.json").read_text() + " ")
    assert now() != before

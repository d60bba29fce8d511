"""The hub's own client against a hub on loopback: every refusal names the repository, the cause and the next step."""

from __future__ import annotations

import errno

import pytest

from sfxgen.errors import UnavailableError
from sfxgen.render.diffusion.weights.find import find_weights
from sfxgen.render.models import MODELS, find_model

SAO = "stabilityai/stable-audio-open-1.0"


def test_a_revision_that_is_gone(hub):
    with pytest.raises(UnavailableError, match="has no revision 0000"):
        find_weights(MODELS["stable-audio-open"], "0" * 40)


@pytest.mark.parametrize("status", [401, 403])
def test_a_gated_model_names_the_page_and_the_login(hub, status):
    hub.gated[SAO] = status
    with pytest.raises(UnavailableError) as raised:
        find_weights(MODELS["stable-audio-open"], None)
    assert f"{SAO} is gated" in str(raised.value)
    assert f"({status})" in str(raised.value)
    assert f"https://huggingface.co/{SAO}" in raised.value.hint
    assert "hf auth login" in raised.value.hint


def test_a_missing_repository(hub):
    with pytest.raises(UnavailableError, match="the hub has no nobody/nothing"):
        find_weights(find_model("nobody/nothing"), None)


def test_offline_without_weights(hub, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(UnavailableError) as raised:
        find_weights(MODELS["audioldm2"], None)
    assert "not downloaded, and HF_HUB_OFFLINE is set" in str(raised.value)
    assert "hf download cvssp/audioldm2" in raised.value.hint
    assert hub.asked == []


def test_a_hub_that_is_down(hub):
    hub.down = True
    with pytest.raises(UnavailableError):
        find_weights(MODELS["audioldm2"], None)


def test_no_network(hub, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UnavailableError, match=r"cvssp/audioldm2 can't be downloaded|the hub can't serve"):
        find_weights(MODELS["audioldm2"], None)


def test_too_little_disk_is_said_before_the_download(hub):
    hub.sizes["vae/diffusion_pytorch_model.safetensors"] = 10**16
    with pytest.raises(UnavailableError) as raised:
        find_weights(MODELS["audioldm2"], None)
    assert "cvssp/audioldm2 needs 10000000.0 GB" in str(raised.value)
    assert "HF_HUB_CACHE" in raised.value.hint
    assert not [line for line in hub.asked if line.startswith("GET") and line.endswith(".safetensors")]


def test_a_disk_that_fills_up_while_downloading(hub, monkeypatch):
    import huggingface_hub

    def full(*_args, **_named):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", full)
    with pytest.raises(UnavailableError, match="the disk is full"):
        find_weights(MODELS["audioldm2"], None)

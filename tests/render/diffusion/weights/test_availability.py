"""What stands in a model's way here is told cheaply, without torch, and names the next step."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from sfxgen.render.diffusion.weights import availability
from sfxgen.render.models import MODELS, find_model
from sfxgen.render.registry import obstacle

MODEL = MODELS["stable-audio-open"]


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine with the extra, an accelerator and an empty hub cache; its parts can be taken away."""
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN", "HF_HUB_CACHE", "HF_TOKEN_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    monkeypatch.setattr(availability, "accelerator", lambda _device: "cuda")
    return monkeypatch


@pytest.mark.parametrize("missing", ["torch", "diffusers", "transformers", "accelerate", "torchsde"])
def test_the_extra_is_missing(machine, missing):
    machine.setattr(availability, "_is_installed", lambda name: name != missing)
    assert obstacle(MODEL, "cpu") == f'stable-audio-open needs {missing}: `pip install "sfxgen[diffusion]"`'


def test_only_stable_audio_open_needs_torchsde(machine):
    machine.setattr(availability, "_is_installed", lambda name: name != "torchsde")
    assert obstacle(MODELS["audioldm2"], "cpu") == ""


def test_no_accelerator(machine):
    machine.setattr(availability, "accelerator", lambda _device: "")
    machine.setenv("HF_TOKEN", "t")
    assert "stable-audio-open finds no accelerator here (`--device cpu`" in obstacle(MODEL, "auto")
    assert "finds no cuda device here" in obstacle(MODEL, "cuda")
    assert obstacle(MODEL, "cpu") == ""


def test_a_gated_model_needs_a_login_unless_it_is_here(machine, tmp_path):
    said = obstacle(MODEL, "auto")
    assert "is gated" in said
    assert "https://huggingface.co/stabilityai/stable-audio-open-1.0" in said
    assert "hf auth login" in said
    (tmp_path / "token").write_text("hf_x")
    assert obstacle(MODEL, "auto") == ""


def test_offline_without_weights(machine):
    machine.setenv("HF_HUB_OFFLINE", "1")
    assert "not downloaded, and HF_HUB_OFFLINE is set" in obstacle(MODELS["audioldm2"], "auto")


def test_a_folder(machine, checkpoints, tmp_path):
    assert obstacle(find_model(str(checkpoints["audioldm2"])), "auto") == ""
    assert "is not there" in obstacle(find_model("./nowhere"), "auto")
    assert "save_pretrained" in obstacle(find_model(str(tmp_path)), "auto")


@pytest.mark.parametrize(
    ("said", "cuda"),
    [
        ("cuda: Optional[str] = '13.0'\nhip: Optional[str] = None\n", True),
        ("cuda: Optional[str] = None\nhip: Optional[str] = None\n", False),
        ("cuda = None\nhip = '6.4'\n", True),
        ("", False),
    ],
)
def test_a_torch_without_cuda_is_told_by_its_version_file(monkeypatch, tmp_path, said, cuda):
    (tmp_path / "version.py").write_text(said)
    spec = type("Spec", (), {"origin": str(tmp_path / "__init__.py")})
    monkeypatch.setattr(availability, "find_spec", lambda _name: spec)
    assert availability._torch_has_cuda() is cuda


def test_hidden_devices_are_none(monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert not availability._has_driver()


def test_asking_imports_no_torch():
    script = (
        "import sys\n"
        "from sfxgen.render.models import MODELS\n"
        "from sfxgen.render.registry import load, obstacle\n"
        "[obstacle(model, device) for model in MODELS.values() for device in ('auto', 'cpu')]\n"
        "load('diffusion')\n"
        "print({'torch', 'diffusers', 'transformers', 'numpy', 'huggingface_hub'} & set(sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_model_without_a_name_for_its_weights():
    assert "names neither" in availability.missing_weights(replace(MODEL, hub_id=None))


@pytest.mark.parametrize(
    ("system", "processor", "named"),
    [("Windows", "ARM64", "Windows on Arm"), ("Darwin", "x86_64", "Intel Macs"), ("Windows", "AMD64", "")],
)
def test_where_torch_is_not_made_nobody_is_told_to_install_it(monkeypatch, system, processor, named):
    monkeypatch.setattr(availability, "_is_installed", lambda name: False)
    monkeypatch.setattr(availability.platform, "system", lambda: system)
    monkeypatch.setattr(availability.platform, "machine", lambda: processor)
    said = availability.missing_packages(MODEL)
    assert (named in said) if named else ("pip install" in said)
    assert not named or "pip install" not in said

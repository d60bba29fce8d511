"""What stands in a model's way here is told cheaply, without torch, and names the next step."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from sfxgen.render.diffusion.weights import accelerators, availability
from sfxgen.render.diffusion.weights.accelerators import AMD, INTEL, NVIDIA
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


CPU, CUDA = (
    "__version__ = '2.13.0+cpu'\ncuda: Optional[str] = None\nhip = None\n",
    "cuda: Optional[str] = '12.8'\nhip = None\n",
)
ROCM, XPU = "cuda = None\nhip: Optional[str] = '6.4'\n", "cuda = None\nhip = None\nxpu: Optional[str] = '20250301'\n"


@pytest.fixture
def built(monkeypatch):
    """A function that gives this machine drivers of some makers, and torch a version file."""

    def build(text, *kinds):
        monkeypatch.setattr(accelerators, "torch_version", lambda: text)
        monkeypatch.setattr(accelerators, "drivers", lambda: list(kinds))
        for name in ("CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ZE_AFFINITY_MASK"):
            monkeypatch.delenv(name, raising=False)
        availability.accelerator.cache_clear()
        availability.mending.cache_clear()

    yield build
    availability.accelerator.cache_clear()
    availability.mending.cache_clear()


@pytest.mark.parametrize(
    ("text", "kinds", "device"),
    [
        (CUDA, [NVIDIA], "cuda"),
        (ROCM, [AMD], "cuda"),
        (XPU, [INTEL], "xpu"),
        (CPU, [NVIDIA], ""),
        (CUDA, [AMD], ""),
        (ROCM, [NVIDIA], ""),
        (CUDA, [], ""),
        ("", [NVIDIA], ""),
        (CUDA, [NVIDIA, INTEL], "cuda"),
        (XPU, [NVIDIA, INTEL], "xpu"),
    ],
)
def test_an_accelerator_is_a_driver_and_a_torch_for_it(built, text, kinds, device):
    built(text, *kinds)
    assert accelerators.usable("auto") == device


@pytest.mark.parametrize(
    ("text", "kind", "index"),
    [
        (CPU, NVIDIA, "cu128"),
        (ROCM, NVIDIA, "cu128"),
        (CPU, AMD, "rocm6.4"),
        (CUDA, AMD, "rocm6.4"),
        (CPU, INTEL, "xpu"),
    ],
)
def test_a_driver_that_torch_can_not_use_is_said_with_the_command_that_mends_it(built, text, kind, index):
    """PyPI's torch for Windows is a build for the CPU: the driver is there, and no render ever used it."""
    built(text, kind)
    said = obstacle(MODEL, "auto")
    assert f"finds no accelerator here, since this machine's {kind.maker} GPU takes another build of torch" in said
    command = f"`pip install --force-reinstall torch --index-url https://download.pytorch.org/whl/{index}`"
    assert said.endswith(command)
    assert obstacle(MODEL, kind.device).endswith(command)
    assert "2.13.0+cpu" in said or text is not CPU
    assert "pip install" not in obstacle(MODEL, "mps") and "finds no mps device here" in obstacle(MODEL, "mps")


def test_build_models_and_doctor_say_it(built, game):
    built(CPU, NVIDIA)
    game.sounds("sounds: {a: {prompt: rain, duration: 0.1, model: audioldm2}}\n")
    command = "pip install --force-reinstall torch --index-url https://download.pytorch.org/whl/cu128"
    assert command in str(game.build().json["warnings"])
    assert command in {m["name"]: m for m in game.run("models", "--json").json["models"]}["audioldm2"]["obstacle"]
    rows = {row["name"]: row for row in game.run("doctor", "--json").json["rows"]}
    assert command in rows["audioldm2"]["detail"]


def test_hidden_devices_are_said(built, monkeypatch):
    built(CUDA, NVIDIA)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert accelerators.usable("auto") == ""
    assert "hides the NVIDIA GPU from it: `unset CUDA_VISIBLE_DEVICES`" in obstacle(MODEL, "auto")


@pytest.mark.parametrize(
    ("system", "kinds", "index"),
    [("win32", [NVIDIA], "/cu128"), ("linux", [NVIDIA], ""), ("linux", [AMD], "/rocm6.4"), ("win32", [INTEL], "/xpu")],
)
def test_who_has_no_torch_gets_the_one_for_the_gpu(built, monkeypatch, system, kinds, index):
    built("", *kinds)
    monkeypatch.setattr(accelerators.sys, "platform", system)
    monkeypatch.setattr(availability, "_is_installed", lambda name: name != "torch")
    said = availability.missing_packages(MODEL)
    extra = f" --extra-index-url https://download.pytorch.org/whl{index}" if index else ""
    assert said == f'stable-audio-open needs torch: `pip install "sfxgen[diffusion]"{extra}`'


@pytest.mark.parametrize(
    ("kind", "mark"),
    [(NVIDIA, "/dev/nvidiactl"), (NVIDIA, "/proc/driver/nvidia/version"), (AMD, "/dev/kfd"),
     (INTEL, "/usr/lib64/libze_intel_gpu.so.1")],
)  # fmt: skip
def test_a_driver_is_told_by_what_it_leaves_on_linux(monkeypatch, kind, mark):
    monkeypatch.setattr(accelerators, "_is_there", lambda path: path == mark)
    monkeypatch.setattr(accelerators.shutil, "which", lambda _name: None)
    assert accelerators.drivers() == [kind]


@pytest.mark.parametrize(("kind", "name"), [(NVIDIA, "nvcuda.dll"), (INTEL, "ze_intel_gpu64.dll")])
def test_and_on_windows(monkeypatch, tmp_path, kind, name):
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / name).touch()
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    monkeypatch.setattr(accelerators.sys, "platform", "win32")
    monkeypatch.setattr(accelerators, "_is_there", lambda _path: False)
    monkeypatch.setattr(accelerators.shutil, "which", lambda _name: None)
    assert accelerators.drivers() == [kind]


def test_a_python_for_intel_on_an_apple_chip_is_said(monkeypatch):
    monkeypatch.setattr(availability, "_is_installed", lambda name: False)
    monkeypatch.setattr(accelerators, "system_and_processor", lambda: ("Darwin", "x86_64"))
    monkeypatch.setattr(accelerators.platform, "version", lambda: "Darwin Kernel Version 24: RELEASE_ARM64_T6000")
    assert "install Python for Apple silicon" in availability.missing_packages(MODEL)


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
    [("Windows", "arm64", "Windows on Arm"), ("Darwin", "x86_64", "Intel Macs"), ("Windows", "amd64", "")],
)
def test_where_torch_is_not_made_nobody_is_told_to_install_it(monkeypatch, system, processor, named):
    monkeypatch.setattr(availability, "_is_installed", lambda name: False)
    monkeypatch.setattr(availability, "system_and_processor", lambda: (system, processor))
    said = availability.missing_packages(MODEL)
    assert (named in said) if named else ("pip install" in said)
    assert not named or "pip install" not in said

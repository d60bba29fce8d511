"""Why a model can't run on this machine, read from files alone: every build asks, so torch must not be imported."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from sfxgen.files.machine import system_and_processor
from sfxgen.render.diffusion.weights import accelerators
from sfxgen.render.diffusion.weights.checkpoint import INDEX, folder_revision
from sfxgen.render.diffusion.weights.find import downloaded_pipeline
from sfxgen.render.diffusion.weights.hub import current_commit, has_token, installed_commit, is_offline
from sfxgen.render.models import Model, conversion
from sfxgen.render.registry import ELSEWHERE

PACKAGES = ("torch", "diffusers", "transformers", "accelerate")
WITHOUT_TORCH = {("Windows", "arm64"): "Windows on Arm", ("Darwin", "x86_64"): "Intel Macs"}
"""System and processor of those that torch has no wheel for."""
EXTRA = 'pip install "sfxgen[diffusion]"'


def obstacle(model: Model, device: str) -> str:
    """Say why a model can't run on a device here, with the next step; empty as far as nothing is in the way."""
    absent = missing_folder(model)  # which no machine could do without
    if absent or device == ELSEWHERE:
        return absent
    return missing_packages(model) or missing_accelerator(model, device) or missing_weights(model)


def revision(model: Model, sha256: Callable[[str], str | None], *, ask: bool) -> str | None:
    """Return the commit of a hub model, or the hash of a folder's files; None if it isn't known.

    sha256: returns the hash of the file at a path. ask: if the model isn't downloaded, ask the hub for its newest.
    """
    if model.folder is not None:
        return folder_revision(Path(model.folder), sha256)
    if model.hub_id is None:
        return None
    if downloaded_pipeline(model.hub_id) is not None:
        return installed_commit(model.hub_id)
    return current_commit(model.hub_id) if ask else None


def missing_folder(model: Model) -> str:
    """Say that the folder that a model is named by is not there, or is none of a model's."""
    is_there = model.folder is None or (Path(model.folder) / INDEX).is_file()
    return "" if is_there else _wrong_folder(str(model.folder))


def missing_packages(model: Model) -> str:
    """Say which Python packages are missing, with the one command that installs what suits this machine."""
    missing = [name for name in (*PACKAGES, *model.packages) if not _is_installed(name)]
    if "torch" in missing and accelerators.is_translated():
        return (
            f"{model.name} needs torch, which this Python can't have: it is made for Intel Macs, and this one has an "
            "Apple chip: install Python for Apple silicon from python.org, and sfxgen with it"
        )
    if "torch" in missing and (system := WITHOUT_TORCH.get(system_and_processor())):
        return (
            f"{model.name} needs torch, which is not made for {system}: drafts only, or a shared cache with its renders"
        )
    index = accelerators.extra_index() if "torch" in missing else ""
    return f"{model.name} needs {', '.join(missing)}: `{EXTRA}{index}`" if missing else ""


@cache
def _is_installed(name: str) -> bool:
    return find_spec(name) is not None


def missing_accelerator(model: Model, device: str) -> str:
    """Say that the device asked for is missing, and how that is mended if its driver is here; a CPU never is."""
    if device == "cpu" or accelerator(device):
        return ""
    missing = "no accelerator" if device == "auto" else f"no {device} device"
    if how := mending(device):
        return f"{model.label} finds {missing} here, since {how}"
    return f"{model.label} finds {missing} here (`--device cpu` renders without one, slowly)"


@cache
def mending(device: str) -> str:
    """Say why PyTorch can't use a GPU whose driver is here, and how that is mended; empty without such."""
    return accelerators.mending(device)


@cache
def accelerator(device: str) -> str:
    """Return `cuda`, `xpu` or `mps`, whichever PyTorch would find as far as files tell; empty if none."""
    return accelerators.usable(device)


def missing_weights(model: Model) -> str:
    """Say why a model's weights can't be had, as far as that is known without asking the hub."""
    if model.folder is not None:
        return missing_folder(model) or _outward_link(Path(model.folder))
    if model.hub_id is None:
        return f"{model.name} names neither a folder nor a model on the hub"
    if downloaded_pipeline(model.hub_id) is not None:
        return ""
    if is_offline():
        how = f"`hf download {model.hub_id}` where there is a network"
        return f"the weights of {model.name} are not downloaded, and HF_HUB_OFFLINE is set: unset it, or run {how}"
    if model.gated and not has_token():
        page = f"https://huggingface.co/{model.hub_id}"
        return f"{model.name} is gated: accept its licence at {page}, then `hf auth login` with a read token"
    return ""


def not_converted(model: Model) -> str:
    """Say that a model's weights are published in a format of their own, with the recipe that makes them a pipeline."""
    if not model.converter or model.folder is not None or model.hub_id is None:
        return ""
    if downloaded_pipeline(model.hub_id) is not None:
        return ""
    return f"{model.name} has to be converted. {conversion(model)}"


def _outward_link(folder: Path) -> str:
    """Name the first link in a model's folder that leads out of it, if there is one: what it leads to is not read."""
    home = os.path.realpath(folder)
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(home):
            return f"{path} is a link that leads out of the model's folder: copy the file into it"
    return ""


def _wrong_folder(folder: str) -> str:
    if not Path(folder).is_dir():
        what = "is a file, not a folder" if Path(folder).exists() else "is not there"
        return f"the model's folder {folder} {what}: put the model there, or change `model`"
    return f"{folder} holds no {INDEX}: it must be a folder that diffusers' `save_pretrained` wrote"

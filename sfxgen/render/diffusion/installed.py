"""What this machine has to run a model with, told by files alone: every build asks, so torch stays out."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from sfxgen.models import Model

PACKAGES = ("torch", "diffusers", "transformers", "accelerate")
EXTRA = "pip install 'sfxgen[diffusion]'"
INDEX = "model_index.json"
TRUE = {"1", "on", "yes", "true"}


def obstacle(model: Model, device: str) -> str:
    """Say why a model can't be rendered on `device` here, with the next step; empty when nothing speaks against it."""
    return missing_packages(model) or no_accelerator(model, device) or missing_weights(model)


def revision(model: Model, sha256: Callable[[str], str | None], *, ask: bool) -> str | None:
    """Return the commit of a hub model, or the hash of a folder's files; None where it can't be told.

    sha256: hashes the file at a path. ask: ask the hub what is newest, should the model not be downloaded.
    """
    if model.folder is not None:
        return folder_revision(Path(model.folder), sha256)
    if model.hub_id is None:
        return None
    if snapshot(model.hub_id) is not None:
        return installed_commit(model.hub_id)
    if not ask or is_offline():
        return None
    from sfxgen.render.diffusion.weights import current_commit

    return current_commit(model.hub_id)


def folder_revision(folder: Path, sha256: Callable[[str], str | None]) -> str | None:
    """Return a hash over the names and contents of all files that decide how a folder's model sounds."""
    if not (folder / INDEX).is_file():
        return None
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".json", ".safetensors", ".txt", ".model"))
    facts = [f"{path.relative_to(folder).as_posix()} {sha256(path.as_posix())}" for path in files]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:40]


def missing_packages(model: Model) -> str:
    """Say which packages of the extra are missing."""
    needed = (*PACKAGES, "torchsde") if model.pipeline == "StableAudioPipeline" else PACKAGES
    missing = [name for name in needed if not _is_installed(name)]
    return f"{model.name} needs {', '.join(missing)}: `{EXTRA}`" if missing else ""


@cache
def _is_installed(name: str) -> bool:
    return find_spec(name) is not None


def no_accelerator(model: Model, device: str) -> str:
    """Say why the device asked for is not there; a CPU always is."""
    if device == "cpu" or accelerator(device):
        return ""
    wanted = "no accelerator" if device == "auto" else f"no {device} device"
    return f"{model.label} finds {wanted} here (`--device cpu` renders without one, slowly)"


@cache
def accelerator(device: str) -> str:
    """Return `cuda` or `mps`, as far as files tell that PyTorch would find one; empty where it would not."""
    if device in ("auto", "cuda") and _torch_has_cuda() and _driver_is_there():
        return "cuda"
    if device in ("auto", "mps") and platform.system() == "Darwin" and platform.machine() == "arm64":
        return "mps"
    return ""


def _torch_has_cuda() -> bool:
    """Read from torch's own version file whether it was built for CUDA or ROCm."""
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        return False
    try:
        said = (Path(spec.origin).parent / "version.py").read_text("utf-8")
    except OSError:
        return False
    return re.search(r"^(cuda|hip)\b[^=]*= *['\"]", said, re.MULTILINE) is not None


def _driver_is_there() -> bool:
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return False
    nodes = ("/dev/nvidiactl", "/dev/kfd", "/dev/dxg")
    return any(Path(node).exists() for node in nodes) or shutil.which("nvidia-smi") is not None


def missing_weights(model: Model) -> str:
    """Say why a model's weights can't be had, as far as that can be told without asking the hub."""
    if model.folder is not None:
        return "" if (Path(model.folder) / INDEX).is_file() else _wrong_folder(model.folder)
    if model.hub_id is None:
        return f"{model.name} names neither a folder nor a model on the hub"
    if snapshot(model.hub_id) is not None:
        return ""
    if is_offline():
        how = f"`hf download {model.hub_id}` where there is a network"
        return f"the weights of {model.name} are not downloaded, and HF_HUB_OFFLINE is set: unset it, or run {how}"
    if model.gated and not has_token():
        page = f"https://huggingface.co/{model.hub_id}"
        return f"{model.name} is gated: accept its licence at {page}, then `hf auth login` with a read token"
    return ""


def _wrong_folder(folder: str) -> str:
    if not Path(folder).is_dir():
        return f"there is no folder {folder}"
    return f"{folder} holds no {INDEX}: it must be a folder that diffusers' `save_pretrained` wrote"


def is_offline() -> bool:
    """Tell whether the hub may not be asked."""
    return any(os.environ.get(name, "").lower() in TRUE for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"))


def has_token() -> bool:
    """Tell whether a person has logged in to the hub."""
    if os.environ.get("HF_TOKEN"):
        return True
    return Path(os.environ.get("HF_TOKEN_PATH") or hub_home() / "token").is_file()


def hub_home() -> Path:
    """Return the hub client's own folder."""
    home = os.environ.get("HF_HOME")
    if home:
        return Path(home).expanduser()
    cached = os.environ.get("XDG_CACHE_HOME")
    return (Path(cached) if cached else Path.home() / ".cache") / "huggingface"


def hub_cache() -> Path:
    """Return the folder that the hub client downloads to."""
    own = os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE")
    return Path(own).expanduser() if own else hub_home() / "hub"


def snapshot(hub_id: str, revision: str | None = None) -> Path | None:
    """Return the folder of a downloaded model, at a commit or at what `main` was; None where there is none."""
    found = snapshot_folder(hub_id, revision)
    return found if found is not None and (found / INDEX).is_file() and is_complete(found) else None


def snapshot_folder(hub_id: str, revision: str | None = None) -> Path | None:
    """Return where the hub client puts a repository, at a commit or at what `main` was; None before any download."""
    commit = revision or installed_commit(hub_id)
    return hub_cache() / f"models--{hub_id.replace('/', '--')}" / "snapshots" / commit if commit else None


def is_complete(folder: Path) -> bool:
    """Tell whether all that a pipeline declares is in its folder: a download may have broken off."""
    try:
        index = json.loads((folder / INDEX).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    parts = {name: kind[1] for name, kind in index.items() if isinstance(kind, list) and len(kind) == 2 and kind[1]}
    return all(_has_component(folder / name, str(kind)) for name, kind in parts.items())


def _has_component(place: Path, kind: str) -> bool:
    """Tell whether a component is there: of a model its configuration and all its weights, else any file."""
    if kind.endswith(("Tokenizer", "TokenizerFast", "Scheduler", "FeatureExtractor")):
        return any(place.glob("*.json"))
    shards = [path.name for path in place.glob("*.safetensors")]
    for listing in place.glob("*.safetensors.index.json"):
        try:
            wanted = set(json.loads(listing.read_text("utf-8"))["weight_map"].values())
        except (OSError, ValueError, KeyError, AttributeError):
            return False
        if not wanted <= set(shards):
            return False
    return bool(shards) and (place / "config.json").is_file()


def installed_commit(hub_id: str) -> str | None:
    """Return the commit of a model's downloaded `main`."""
    try:
        said = (hub_cache() / f"models--{hub_id.replace('/', '--')}" / "refs" / "main").read_text("ascii").strip()
    except (OSError, ValueError):
        return None
    return said if re.fullmatch(r"[0-9a-f]{40}", said) else None

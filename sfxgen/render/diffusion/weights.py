"""The weights of a model: a folder, the hub client's cache, or a download. Safetensors only, no remote code."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError, UnavailableError
from sfxgen.models import Model, conversion
from sfxgen.render.diffusion.installed import INDEX, hub_cache, is_offline, snapshot, snapshot_folder

WANTED = ("*.json", "*.safetensors", "*.txt", "*.model")
"""Of each component: configuration, weights, vocabulary. Neither pickles nor code."""
PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl")
VARIANTS = (".fp16.", ".fp32.", ".bf16.", ".non_ema.", ".ema.")
"""The same weights once more; the plain ones are read."""
GIGA = 10**9
JUDGE = "laion/clap-htsat-unfused"
"""LAION's CLAP, Apache-2.0: it puts no licence on what it ranks."""
JUDGE_FILES = ("model.safetensors", "config.json", "preprocessor_config.json", "tokenizer_config.json")


def find_weights(model: Model, revision: str | None) -> Path:
    """Return the folder of a model's weights at a revision, downloading what is missing.

    Raises RenderError for a folder or repository that can't be used, UnavailableError for weights that can't
    be had here now.
    """
    if model.folder is not None:
        return _inspected(Path(model.folder), model.folder)
    if model.hub_id is None:
        raise UnavailableError(
            f"{model.name} names no weights", "Name a folder (`./models/x`) or a hub id (`org/name`)."
        )
    found = snapshot(model.hub_id, revision)
    if found is None:
        found = _downloaded(model, model.hub_id, revision)
    return _inspected(found, model.hub_id)


def find_judge() -> Path:
    """Return the folder of CLAP, by which the candidates of models without one are ranked; downloads it once.

    Raises RenderError where it can't be used, UnavailableError where it can't be had here now.
    """
    found = snapshot_folder(JUDGE)
    if found is not None and all((found / name).is_file() for name in JUDGE_FILES):
        return found
    _require_network(JUDGE)
    with _plainly(JUDGE):
        sizes = _sizes(JUDGE, "main")
        _refuse_pickles(JUDGE, "CLAP", list(sizes))
        wanted = [name for name in sizes if "/" not in name and _is_wanted(name)]
        return _fetched(JUDGE, "main", sizes, wanted)


def pipeline_class(folder: Path) -> str:
    """Return the pipeline class that a folder declares."""
    return str(_index(folder, str(folder)).get("_class_name"))


def current_commit(hub_id: str) -> str | None:
    """Ask the hub for the commit that `main` is now; None where it does not answer."""
    if is_offline():
        return None
    try:
        with _plainly(hub_id):
            return str(_api().model_info(hub_id, timeout=10).sha)
    except RenderError:
        return None


def _index(folder: Path, name: str) -> dict[str, Any]:
    try:
        said = json.loads((folder / INDEX).read_text("utf-8"))
    except FileNotFoundError:
        hint = "It must be a folder that diffusers' `save_pretrained` wrote, or a hub id of such a repository."
        raise RenderError(f"{name} holds no {INDEX}", hint) from None
    except (OSError, ValueError) as error:
        raise RenderError(f"{name}: {INDEX} can't be read: {error}", "Download the model again.") from None
    if not isinstance(said, dict) or not isinstance(said.get("_class_name"), str):
        raise RenderError(f"{name}: {INDEX} names no pipeline class", "Download the model again.")
    return said


def _components(index: dict[str, Any]) -> Iterator[str]:
    for name, kind in index.items():
        if isinstance(kind, list) and len(kind) == 2 and all(isinstance(part, str) for part in kind):
            yield name


def _inspected(folder: Path, name: str) -> Path:
    """Refuse a folder whose weights are pickles, whose code is its own, or that lacks a component."""
    index = _index(folder, name)
    for component in _components(index):
        place = folder / component
        if not place.is_dir():
            raise RenderError(f"{name} lacks its component {component}", "Download the model again.")
        files = [path.name for path in place.iterdir()]
        _refuse_pickles(name, component, files)
        if any(file.endswith(".py") for file in files):
            raise RenderError(f"{name} brings code of its own in {component}", "sfxgen runs no remote code.")
    return folder


def _refuse_pickles(name: str, component: str, files: list[str]) -> None:
    pickled = [file for file in files if file.endswith(PICKLES)]
    if pickled and not any(file.endswith(".safetensors") for file in files):
        raise RenderError(
            f"{name} has the weights of {component} only as a pickle ({pickled[0]}), which can run any code",
            "Use a revision with safetensors, or convert it: diffusers' `save_pretrained` writes them.",
        )


# Download


def _api() -> Any:
    from huggingface_hub import HfApi

    return HfApi(endpoint=os.environ.get("HF_ENDPOINT") or None)


def _downloaded(model: Model, hub_id: str, revision: str | None) -> Path:
    """Download what a pipeline needs of a repository, and nothing else."""
    _require_network(hub_id)
    with _plainly(hub_id, revision):
        sizes = _sizes(hub_id, revision or "main")
        if INDEX not in sizes:
            raise _no_pipeline(model, hub_id)
        return _fetched(hub_id, revision or "main", sizes, _wanted(hub_id, revision or "main", sizes))


def _require_network(hub_id: str) -> None:
    if is_offline():
        raise UnavailableError(
            f"the weights of {hub_id} are not downloaded, and HF_HUB_OFFLINE is set",
            f"Unset it, or run `hf download {hub_id}` where there is a network.",
        )


def _sizes(hub_id: str, revision: str) -> dict[str, int]:
    """Return a repository's files with their sizes in bytes."""
    info = _api().model_info(hub_id, revision=revision, files_metadata=True)
    return {file.rfilename: file.size or 0 for file in info.siblings}


def _fetched(hub_id: str, revision: str, sizes: dict[str, int], wanted: list[str]) -> Path:
    from huggingface_hub import snapshot_download

    _require_space(hub_id, sum(sizes[name] for name in wanted))
    endpoint = os.environ.get("HF_ENDPOINT") or None
    return Path(
        snapshot_download(hub_id, revision=revision, allow_patterns=wanted, cache_dir=hub_cache(), endpoint=endpoint)
    )


def _wanted(hub_id: str, revision: str, names: Any) -> list[str]:
    """Return the files that make up the pipeline. Raises RenderError where they can't be loaded safely."""
    from huggingface_hub import hf_hub_download

    endpoint = os.environ.get("HF_ENDPOINT") or None
    folder = Path(hf_hub_download(hub_id, INDEX, revision=revision, cache_dir=hub_cache(), endpoint=endpoint)).parent
    found = [INDEX]
    for component in _components(_index(folder, hub_id)):
        files = [name for name in names if name.startswith(f"{component}/")]
        if not files:
            raise RenderError(f"{hub_id} lacks its component {component}", "Name another revision or model.")
        _refuse_pickles(hub_id, component, [name.rpartition("/")[2] for name in files])
        found += [name for name in files if Path(name).match("*/*") and _is_wanted(name)]
    return found


def _no_pipeline(model: Model, hub_id: str) -> RenderError:
    if not model.converter:
        return RenderError(f"{hub_id} holds no {INDEX}", "It is no diffusers pipeline; look for one that is.")
    return UnavailableError(f"{hub_id} holds no {INDEX}: it is published in a format of its own", conversion(model))


def _is_wanted(name: str) -> bool:
    return any(Path(name).match(pattern) for pattern in WANTED) and not any(mark in name for mark in VARIANTS)


def _require_space(hub_id: str, size: int) -> None:
    place = hub_cache()
    place.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(place).free
    if free < size:
        raise _no_space(f"{hub_id} needs {size / GIGA:.1f} GB and {place} has {free / GIGA:.1f} GB left")


def _no_space(message: str) -> UnavailableError:
    return UnavailableError(message, "Free space there, or set HF_HUB_CACHE to a folder on a larger disk.")


@contextmanager
def _plainly(hub_id: str, revision: str | None = None) -> Iterator[None]:
    """Turn what the hub client raises into the thing, the cause and the next step."""
    from huggingface_hub import errors

    page = f"https://huggingface.co/{hub_id}"
    try:
        yield
    except RenderError:
        raise
    except errors.GatedRepoError as error:
        raise UnavailableError(
            f"{hub_id} is gated and this account has no access ({_status(error)})",
            f"Accept its licence at {page}, then `hf auth login`; a read token will do.",
        ) from None
    except errors.RevisionNotFoundError:
        hint = "Was it removed? Take `revision` out of sfxgen.lock to use the newest."
        raise UnavailableError(f"{hub_id} has no revision {revision}", hint) from None
    except errors.RepositoryNotFoundError as error:
        raise UnavailableError(
            f"the hub has no {hub_id}, or it is private ({_status(error)})",
            "Check the name; for a private model, `hf auth login` with a token that may read it.",
        ) from None
    except errors.HfHubHTTPError as error:
        if _status(error) in ("401", "403"):
            hint = f"Accept its licence at {page}, then `hf auth login`; a read token will do."
            raise UnavailableError(f"the hub refuses {hub_id} ({_status(error)})", hint) from None
        raise UnavailableError(f"the hub fails for {hub_id}: {error}", "Try again later.") from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _no_space(f"the disk is full: {hub_id} did not fit into {hub_cache()}") from None
        raise _unreachable(hub_id, error) from None
    except Exception as error:
        if type(error).__module__.partition(".")[0].startswith(("httpx", "httpcore", "requests")):
            raise _unreachable(hub_id, error) from None
        raise


def _unreachable(hub_id: str, error: Exception) -> UnavailableError:
    hint = "Is there a network? Then try again."
    return UnavailableError(f"the weights of {hub_id} can't be downloaded: {error}", hint)


def _status(error: Any) -> str:
    response = getattr(error, "response", None)
    return str(getattr(response, "status_code", "no status"))

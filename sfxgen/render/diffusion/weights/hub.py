"""The hub client: what it has downloaded, and downloading the rest, with errors a person can act on."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError, UnavailableError

TRUE = {"1", "on", "yes", "true"}
GIGA = 10**9


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


def snapshot_folder(hub_id: str, revision: str | None = None) -> Path | None:
    """Return where the hub client puts a repository, at a commit or at what `main` was; None before any download."""
    commit = revision or installed_commit(hub_id)
    return hub_cache() / f"models--{hub_id.replace('/', '--')}" / "snapshots" / commit if commit else None


def installed_commit(hub_id: str) -> str | None:
    """Return the commit of a model's downloaded `main`."""
    try:
        said = (hub_cache() / f"models--{hub_id.replace('/', '--')}" / "refs" / "main").read_text("ascii").strip()
    except (OSError, ValueError):
        return None
    return said if re.fullmatch(r"[0-9a-f]{40}", said) else None


def current_commit(hub_id: str) -> str | None:
    """Ask the hub for the commit that `main` is now; None where it does not answer."""
    if is_offline():
        return None
    try:
        with _plainly(hub_id):
            return str(_api().model_info(hub_id, timeout=10).sha)
    except RenderError:
        return None


def _api() -> Any:
    from huggingface_hub import HfApi

    return HfApi(endpoint=os.environ.get("HF_ENDPOINT") or None)


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

"""The client of the model hub: what it has downloaded, and downloads whose errors say what to do."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sfxgen.errors import RenderError, UnavailableError
from sfxgen.files import disk

TRUE = {"1", "on", "yes", "true"}
GIGA = 10**9


def is_offline() -> bool:
    """Tell whether the environment forbids asking the hub."""
    return any(os.environ.get(name, "").lower() in TRUE for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"))


def has_token() -> bool:
    """Tell whether the user has logged in to the hub."""
    if os.environ.get("HF_TOKEN"):
        return True
    return Path(os.environ.get("HF_TOKEN_PATH") or hub_home() / "token").is_file()


def hub_home() -> Path:
    """Return the hub client's folder."""
    home = os.environ.get("HF_HOME")
    if home:
        return Path(home).expanduser()
    user_cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(user_cache) if user_cache else Path.home() / ".cache") / "huggingface"


def hub_cache() -> Path:
    """Return the folder that the hub client downloads to."""
    cache = os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE")
    return Path(cache).expanduser() if cache else hub_home() / "hub"


def snapshot_folder(hub_id: str, revision: str | None = None) -> Path | None:
    """Return where the hub client puts a repository, at a commit or at the last known `main`; None if it knows none.

    Raises RenderError for a revision that is no commit.
    """
    commit = revision or installed_commit(hub_id)
    return _repository(hub_id) / "snapshots" / required_commit(hub_id, commit) if commit else None


def required_commit(hub_id: str, revision: str) -> str:
    """Return a revision that is a commit. Raises RenderError for any other: it may be a path to other weights."""
    if not _COMMIT.fullmatch(revision):
        message = f"{hub_id} can't have the revision {revision[:60]!r}: a commit has 40 hex digits"
        raise RenderError(message, "Take `revision` out of sfxgen.lock to use the newest.")
    return revision


def installed_commit(hub_id: str) -> str | None:
    """Return the commit that `main` was when it was last downloaded."""
    try:
        commit = disk.read(_repository(hub_id) / "refs" / "main", 100).decode("ascii").strip()
    except (OSError, ValueError):
        return None
    return commit if _COMMIT.fullmatch(commit) else None


def _repository(hub_id: str) -> Path:
    return hub_cache() / f"models--{hub_id.replace('/', '--')}"


_COMMIT = re.compile(r"[0-9a-f]{40}")


def current_commit(hub_id: str) -> str | None:
    """Ask the hub for the commit that `main` is now; None if it doesn't answer."""
    if is_offline():
        return None
    try:
        with plain_errors(hub_id):
            return required_commit(hub_id, str(_api().model_info(hub_id, timeout=10).sha))
    except RenderError:
        return None


# Downloads


def file_sizes(hub_id: str, revision: str) -> dict[str, int]:
    """Ask the hub which files a repository has, and return their sizes in bytes."""
    info = _api().model_info(hub_id, revision=revision, files_metadata=True)
    return {file.rfilename: file.size or 0 for file in info.siblings}


CONVERTER, CONVERSION = "SFconvertbot", "Adding `safetensors` variant of this model"
"""The hub's own bot, which offers repositories with pickles their weights as safetensors, and what it calls that."""


def resolved(hub_id: str, revision: str) -> str:
    """Ask the hub which commit a revision is now."""
    return required_commit(hub_id, str(_api().model_info(hub_id, revision=revision).sha))


def conversions(hub_id: str) -> Iterator[str]:
    """Yield the revisions at which the hub's own bot, and nobody else, offers a repository's weights as safetensors."""
    for each in _api().get_repo_discussions(hub_id, discussion_type="pull_request", discussion_status="open"):
        if each.is_pull_request and each.author == CONVERTER and each.title == CONVERSION:
            yield f"refs/pr/{each.num}"


def complete_snapshot(hub_id: str, files: Iterable[str]) -> Path | None:
    """Return the folder of a downloaded repository that has all of these files, at whatever commit; None without."""
    wanted, snapshots = list(files), _repository(hub_id) / "snapshots"
    folders = [snapshots / name for name in sorted(disk.names(snapshots))] if snapshots.is_dir() else []
    first = snapshot_folder(hub_id)
    for folder in (*([first] if first else []), *folders):
        if _COMMIT.fullmatch(folder.name) and all((folder / name).is_file() for name in wanted):
            return folder
    return None


def download_file(hub_id: str, revision: str, name: str) -> Path:
    """Download one file of a repository and return its path."""
    from huggingface_hub import hf_hub_download

    return Path(hf_hub_download(hub_id, name, revision=revision, cache_dir=hub_cache(), endpoint=_endpoint()))


def download(hub_id: str, revision: str, files: Iterable[str], sizes: Mapping[str, int]) -> Path:
    """Download files of a repository and return its folder. Raises UnavailableError if they won't fit on the disk."""
    from huggingface_hub import snapshot_download

    names = list(files)
    _require_space(hub_id, sum(sizes[name] for name in names))
    return Path(
        snapshot_download(hub_id, revision=revision, allow_patterns=names, cache_dir=hub_cache(), endpoint=_endpoint())
    )


def _api() -> Any:
    from huggingface_hub import HfApi

    return HfApi(endpoint=_endpoint())


def _endpoint() -> str | None:
    """Read from the environment which hub to ask: the client itself reads it only once, on import."""
    return os.environ.get("HF_ENDPOINT") or None


# What can go wrong


def require_network(hub_id: str) -> None:
    """Raise UnavailableError if the hub must not be asked."""
    if is_offline():
        raise UnavailableError(
            f"the weights of {hub_id} are not downloaded, and HF_HUB_OFFLINE is set",
            f"Unset it, or run `hf download {hub_id}` where there is a network.",
        )


def access_hint(hub_id: str) -> str:
    """Tell how to get access to a gated model."""
    return f"Accept its licence at https://huggingface.co/{hub_id}, then `hf auth login`; a read token will do."


@contextmanager
def plain_errors(hub_id: str, revision: str | None = None) -> Iterator[None]:
    """Turn what the hub client raises into UnavailableError that names the repository, the cause and the next step."""
    from huggingface_hub import errors

    try:
        yield
    except RenderError:
        raise
    except errors.GatedRepoError as error:
        message = f"{hub_id} is gated and this account has no access ({_status(error)})"
        raise UnavailableError(message, access_hint(hub_id)) from None
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
            raise UnavailableError(f"the hub refuses {hub_id} ({_status(error)})", access_hint(hub_id)) from None
        raise UnavailableError(f"the hub can't serve {hub_id}: {error}", "Try again later.") from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _no_space(f"the disk is full: {hub_id} did not fit into {hub_cache()}") from None
        raise _unreachable(hub_id, error) from None
    except Exception as error:
        if type(error).__module__.partition(".")[0].startswith(("httpx", "httpcore", "requests")):
            raise _unreachable(hub_id, error) from None
        raise


def _require_space(hub_id: str, size: int) -> None:
    cache = hub_cache()
    free = shutil.disk_usage(next(folder for folder in (cache, *cache.absolute().parents) if folder.is_dir())).free
    if free < size:
        raise _no_space(f"{hub_id} needs {size / GIGA:.1f} GB and {cache} has {free / GIGA:.1f} GB left")


def _no_space(message: str) -> UnavailableError:
    return UnavailableError(message, "Free some space there, or set HF_HUB_CACHE to a folder on a larger disk.")


def _unreachable(hub_id: str, error: Exception) -> UnavailableError:
    names = {cause.__name__ for cause in type(error).__mro__}
    if any(_NO_CONNECTION.search(name) for name in names) or _NO_CONNECTION.search(str(error)):
        host = re.sub(r"^\w+://|/.*$", "", os.environ.get("HF_ENDPOINT") or "https://huggingface.co")
        what = f"there is no connection to {host}, so the weights of {hub_id} can't be downloaded"
        return UnavailableError(what, "Check the network and try again.")
    first = next(iter(str(error).splitlines()), type(error).__name__)
    return UnavailableError(f"the weights of {hub_id} can't be downloaded: {first}", "Try again later.")


_NO_CONNECTION = re.compile(
    r"Connect(?:ion)?(?:Error|Timeout|Refused)|Timeout|Name or service not known|getaddrinfo|[Nn]ame resolution"
    r"|Network is unreachable|Connection refused|Errno 1[01]\d|LocalEntryNotFound|OfflineMode"
)
"""In the name or the words of an error of the libraries that ask the hub."""


def _status(error: Any) -> str:
    response = getattr(error, "response", None)
    return str(getattr(response, "status_code", "no status"))

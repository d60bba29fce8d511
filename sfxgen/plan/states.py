"""What can be wrong with a file of the project, and how that is said: of sounds and of side files alike."""

from __future__ import annotations

STALE, MISSING, EDITED, LEFT_OVER = "stale", "missing", "edited", "left over"
"""Not what the manifest asks for; not there; changed by a person; wanted by nobody any more."""
OUTSIDE = "it is outside the output folder, and no build here is known to have written it"
"""Why a left-over file is not deleted on the lock's word alone."""


def is_absent(source: str) -> str:
    """Say that a recording is not there."""
    return f"the recording {source} is missing"


def is_missing(path: str) -> str:
    """Say that a file is not there."""
    return f"{path} is {MISSING}"


def says_missing(reason: str) -> bool:
    """Tell whether a reason is that a file is not there."""
    return reason.endswith(f" is {MISSING}")


def was_edited(path: str) -> str:
    """Say that a person changed a file."""
    return f"{path} was edited by hand"


def says_edited(reason: str) -> bool:
    """Tell whether a reason is that a person changed a file."""
    return reason.endswith(" was edited by hand")


def edited_hint(name: str) -> str:
    """Say what to do about a file of a sound's that a person changed."""
    return f"`sfxgen adopt {name}` keeps it, `sfxgen build --force {name}` replaces it."


def is_foreign(path: str) -> str:
    """Say that something other than a sound file lies in a file's place: a link that leads out, a folder, a pipe."""
    return f"{path} is not a sound file of the project's own"


def says_foreign(reason: str) -> bool:
    """Tell whether a reason is that something other than a sound file lies in a file's place."""
    return reason.endswith(" is not a sound file of the project's own")


FOREIGN_HINT = "Move it away, and the next build writes the file."


def is_in_the_way(path: str) -> str:
    """Say that a file lies in an output's place that builds here are not known to have written."""
    return f"{path} is there, and is not known to be sfxgen's"


def says_in_the_way(reason: str) -> bool:
    """Tell whether a reason is that a file lies in an output's place that is not known to be sfxgen's."""
    return reason.endswith(" is there, and is not known to be sfxgen's")


def runs_here_now(model: str) -> str:
    """Say that a model can make a final in place of a draft."""
    return f"{model} runs here now, so the draft becomes final"


def is_pointer(path: str) -> str:
    """Say that Git LFS has not fetched a file."""
    return f"{path} is a Git LFS pointer"


def is_left_over(path: str) -> str:
    """Say that nothing in the manifests wants a file any more."""
    return f"{path} is {LEFT_OVER}"

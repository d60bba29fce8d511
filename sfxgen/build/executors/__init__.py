"""Which executors there are, and the one that `executor:` in sfxgen.yaml names."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from sfxgen.errors import UsageError

if TYPE_CHECKING:  # its neighbours need numpy, and load when there is something to make
    from sfxgen.build.executors.protocol import Executor

EXECUTORS: Mapping[str, str] = {
    "local": "sfxgen.build.executors.local:run_jobs",
    "ray": "sfxgen.build.executors.on_ray:run_jobs",
}
"""Executor -> module and function, imported when first needed."""

ADDRESS = "RAY_ADDRESS"
"""The environment's variable for a cluster's address, by which Ray's own tools go, too."""


def require_executor(name: str) -> None:
    """Raise UsageError for an executor that this version doesn't have, or that can't run here."""
    if name not in EXECUTORS:
        hint = f"Set `executor: {' or '.join(EXECUTORS)}` in sfxgen.yaml."
        raise UsageError(f"the executor `{name}` is not available in this version of sfxgen", hint)
    if is_cluster(name):
        from sfxgen.build.executors.on_ray import require_ray

        require_ray()


def is_cluster(name: str) -> bool:
    """Tell whether an executor renders on other machines than this one."""
    return EXECUTORS[name].partition(":")[0].endswith(".on_ray")


def load_executor(name: str) -> Executor:
    """Import an executor. Raises UsageError for one that this version doesn't have."""
    require_executor(name)
    module, _, function = EXECUTORS[name].partition(":")
    executor: Executor = getattr(import_module(module), function)
    return executor

"""Where a build's renders are made: on this machine, or on a cluster, whose devices then count instead of its own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from sfxgen.build.executors import ADDRESS, is_cluster, require_executor
from sfxgen.build.options import Options
from sfxgen.project.load import Project
from sfxgen.render.models import find_model
from sfxgen.render.registry import ELSEWHERE, obstacle

LOCAL, RAY = "local", "ray"
LACKS_CLUSTER = (
    "sfxgen.yaml says `executor: ray`, but nobody has named a cluster on this machine, so this build runs here: "
    f"set {ADDRESS} to your cluster's address, or build with --ray"
)


def executor_of(project: Project, options: Options) -> str:
    """Return the executor of a build. Raises UsageError for one that this version lacks, or that can't run here.

    A project may wish for a cluster, but only the person at the machine names one: without a name Ray would start one
    here, with ports that are open and servers that run.
    """
    name = RAY if options.ray is not None else LOCAL if _lacks_cluster(project) else project.config.executor
    require_executor(name)
    return name


def executor_notes(project: Project, options: Options) -> Sequence[str]:
    """Say that renders are made here, although the project wishes for a cluster."""
    return [LACKS_CLUSTER] if options.ray is None and _lacks_cluster(project) else []


def _lacks_cluster(project: Project) -> bool:
    return is_cluster(project.config.executor) and not os.environ.get(ADDRESS)


def with_device(project: Project, options: Options, executor: str) -> Options:
    """Return the options with the device that decides which models run.

    A cluster is only asked where that matters: where a model of the project finds nothing on this machine to run on.
    Raises UsageError if it can't be reached.
    """
    if not is_cluster(executor) or options.device != "auto":
        return options
    models = {find_model(summary.model, root=project.root.as_posix()) for summary in project.summaries}
    if not any(obstacle(model, "auto") and not obstacle(model, ELSEWHERE) for model in models):
        return options
    from sfxgen.build.executors.on_ray import has_gpus

    return replace(options, device=ELSEWHERE) if has_gpus(options.ray or "") else options

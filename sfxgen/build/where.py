"""Where a build's renders are made: on this machine, or on a cluster, whose devices then count instead of its own."""

from __future__ import annotations

from dataclasses import replace

from sfxgen.build.executors import is_cluster, require_executor
from sfxgen.build.options import Options
from sfxgen.project.load import Project
from sfxgen.render.models import find_model
from sfxgen.render.registry import ELSEWHERE, obstacle

RAY = "ray"


def executor_of(project: Project, options: Options) -> str:
    """Return the executor of a build. Raises UsageError for one that this version lacks, or that can't run here."""
    name = project.config.executor if options.ray is None else RAY
    require_executor(name)
    return name


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

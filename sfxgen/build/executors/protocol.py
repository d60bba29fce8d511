"""What an executor is: it takes a build's jobs, and yields each outcome as it comes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from sfxgen.build.job import Job, Product
from sfxgen.build.workspace import Workspace
from sfxgen.render.protocol import OnProgress

Outcome = Product | BaseException
"""What became of a job."""

Ready = Callable[[Sequence[Job]], Iterator[Job]]
"""Yields jobs, each once the team's cache was asked for its render: then that is in this machine's cache, or can't be
had. May be called more than once for a job. Raises UsageError when only a person can help."""


@dataclass(frozen=True, kw_only=True)
class Resources:
    """What a build lends to its executor."""

    workspace: Workspace
    """For its cache, which every render goes into; an executor writes nothing else."""
    workers: int
    """Processes for finishing, at most."""
    device: str = "auto"
    """Where models run."""
    on_progress: OnProgress | None = None
    """Hears of denoising steps; from any thread."""
    address: str = ""
    """Of the cluster, where the executor is one's; empty for the one that is found."""
    ready: Ready | None = None
    """None without a team's cache."""
    abandon: Callable[[], None] = lambda: None
    """To be called when the build ends early: then nobody waits any longer for what `ready` waits for."""


class Executor(Protocol):
    """One way of getting many jobs done at once."""

    def __call__(self, jobs: Sequence[Job], resources: Resources) -> Generator[tuple[Job, Outcome]]:
        """Produce every job, yielding each with its outcome once, in any order.

        The job yielded has the number of one that was given. When the iterator is closed early, no new job is begun,
        and none is running when closing returns.
        """
        ...

"""What a build does with the team's cache: which renders its jobs want from there, and what it publishes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from sfxgen.build.entry_shape import shape_for
from sfxgen.build.job import BatchJob, DraftJob, Job, MixJob, Product, RenderJob, RenderSpec
from sfxgen.build.result import DRAFT, RENDER
from sfxgen.cache.restoring import Want
from sfxgen.cache.team import OnProgress, TeamCache
from sfxgen.errors import UsageError

if TYPE_CHECKING:
    from sfxgen.build.workspace import Workspace


class Shared:
    """The team's cache, if the project names one that this person allows; else nothing, which needs no asking."""

    def __init__(self, workspace: Workspace, on_progress: OnProgress = lambda *_: None) -> None:
        self._team: TeamCache | None = workspace.team(on_progress)
        self._unpublished = workspace.unpublished()

    def __bool__(self) -> bool:
        """Tell whether there is one."""
        return self._team is not None

    @property
    def warnings(self) -> list[str]:
        """Return what a person should know of it."""
        return [] if self._team is None else self._team.warnings

    @property
    def fatal(self) -> UsageError | None:
        """Return why only a person can help; None as long as that is not so."""
        return None if self._team is None else self._team.standing.fatal

    def ready(self, jobs: Sequence[Job]) -> Iterator[Job]:
        """Yield each job once its render is in this machine's cache, or can't be had from the team's.

        Before any of them come the layers of mixes, which may have been rendered elsewhere.
        Raises UsageError when only a person can help.
        """
        if self._team is None:
            yield from jobs
            return
        layers = {want.key: want for job in jobs if isinstance(job, MixJob) for want in _layers_of(job)}
        self._team.look_again(layers.values())
        for _ in self._team.restore((want, [want]) for want in layers.values()):
            pass
        yield from self._team.restore((job, wants_of(job)) for job in jobs)

    def known(self, renders: Iterable[RenderSpec]) -> frozenset[str]:
        """Return the keys of those renders that the team has, by one look at its list."""
        if self._team is None:
            return frozenset()
        wants = [want_of(render) for render in renders]
        self._team.look_up(Want(key=w.key, expected=None, check=w.check, most_bytes=w.most_bytes) for w in wants)
        return frozenset(want.key for want in wants if self._team.has(want.key))

    def publish(self, job: Job, product: Product) -> None:
        """Begin to publish what a job rendered."""
        spec = rendered_by(job, product)
        if self._team is not None and spec is not None:
            self._team.publish(spec.key, product.raw)

    def finish(self, *, patient: bool = False) -> frozenset[str]:
        """Wait for what is being published, and publish what earlier builds could not. Return the keys still due.

        patient: wait as long as anything moves.
        """
        if self._team is None:
            return frozenset()
        local = self._team.local
        waiting = [named for named in self._unpublished.read() if local.is_made_here(*named)]
        self._unpublished.remove({*self._team.finish(waiting, patient=patient)})
        return frozenset(key for key, _ in self._unpublished.read())

    def abandon(self) -> None:
        """Wait for nothing any more: the build ends early."""
        if self._team is not None:
            self._team.abandon()


def wants_of(job: Job) -> list[Want]:
    """Return the renders that spare a job its rendering, the best first."""
    if not isinstance(job, RenderJob | BatchJob | DraftJob) or job.fresh:
        return []
    wants = [want_of(job.render)]
    if isinstance(job, DraftJob) and job.draft is not None and job.render.request.source is None:
        wants.append(want_of(job.draft))
    return wants


def _layers_of(job: MixJob) -> Iterator[Want]:
    return (want_of(leaf.render) for leaf in job.leaves if leaf.render is not None)


def want_of(render: RenderSpec) -> Want:
    """Return a render as something that is looked for."""
    shape = shape_for(render)
    return Want(key=render.key, expected=render.sha256, check=shape.read, most_bytes=shape.most_bytes)


def rendered_by(job: Job, product: Product) -> RenderSpec | None:
    """Return the render that a job made anew; None if it made none."""
    if product.origin not in (RENDER, DRAFT):
        return None
    if not product.is_draft:
        return getattr(job, "render", None)
    return job.draft if isinstance(job, DraftJob) and job.render.request.source is None else None

"""Sounds that are mixed of layers, in a build: first the raw audio of their layers, then the mixes themselves.

A layer's raw audio goes into the cache like any other, so that a change of the mix never renders. Where a sound is
both built and a layer, one render is enough for both.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import structs

from sfxgen.build.executors.protocol import Outcome
from sfxgen.build.job import Job, MixJob, MixLeaf, Product, RenderSpec
from sfxgen.build.jobs import Group, PlannedTake, leaf_job
from sfxgen.build.result import DRAFT, RENDER, RESTORE
from sfxgen.build.status import ProjectStatus
from sfxgen.errors import RenderError, SfxgenError
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import SoundPlan, TakePlan
from sfxgen.plan.hashes import mix_key
from sfxgen.plan.mixing import Leaf, mix_finish
from sfxgen.plan.request import draft_request, is_recording
from sfxgen.render.models import DRAFT_MODEL, Model

_WEIGHTIEST = (RENDER, DRAFT, RESTORE)


class Mixes:
    """The takes of a build that are mixed of layers.

    planned: these. force: names of sounds to render anew.
    """

    def __init__(
        self, planned: Sequence[PlannedTake], state: ProjectStatus, device: str, force: Collection[str]
    ) -> None:
        self.planned = planned
        self._state, self._device, self._force = state, device, force
        self._outcomes: dict[str, Outcome] = {}
        self._own: dict[str, str] = {}
        """Render that only mixes want -> what was done for it, until a mix has taken the credit."""

    def layer_jobs(self, groups: Sequence[Group]) -> list[Job]:
        """Return the jobs that get the raw audio of the layers, but for what these groups get anyway."""
        gotten = {take.render for group in groups for _, take in group}
        wanted: dict[str, Leaf] = {}
        for _, take in self.planned:
            for leaf in take.leaves:
                if not is_recording(leaf.sound) and leaf.render not in gotten:
                    wanted.setdefault(leaf.render, leaf)
        return [self._job(len(groups) + i, leaf) for i, leaf in enumerate(wanted.values())]

    def _job(self, number: int, leaf: Leaf) -> Job:
        self._own[leaf.render] = ""
        return leaf_job(number, leaf, self._state, device=self._device, force=self._force)

    def hear(self, job: Job, outcome: Outcome) -> None:
        """Note what became of a job whose raw audio may be a layer's."""
        key = job.render.key if not isinstance(job, MixJob) and hasattr(job, "render") else None
        if key is None:
            return
        self._outcomes[key] = outcome
        if key in self._own and isinstance(outcome, Product):
            self._own[key] = outcome.origin

    def failed(self) -> Iterator[tuple[SoundPlan, BaseException]]:
        """Yield the mixes that lack a layer, and why."""
        for plan, take in self.planned:
            for leaf in take.leaves:
                outcome = self._outcomes.get(leaf.render)
                if isinstance(outcome, BaseException):
                    yield plan, _of_layer(leaf, outcome)

    def jobs(self) -> list[Job]:
        """Return the jobs of the mixes that have all their layers. Their numbers are places in `planned`."""
        return [
            self._mix_job(number, plan, take)
            for number, (plan, take) in enumerate(self.planned)
            if not any(isinstance(self._outcomes.get(leaf.render), BaseException) for leaf in take.leaves)
        ]

    def _mix_job(self, number: int, plan: SoundPlan, take: TakePlan) -> Job:
        done = {self._own.pop(leaf.render, "") for leaf in take.leaves}
        return MixJob(
            number=number,
            sounds=(plan.sound,),
            take=take.number,
            leaves=tuple(self._leaf(leaf) for leaf in take.leaves),
            origin=next((origin for origin in _WEIGHTIEST if origin in done), ""),
            warnings=tuple(dict.fromkeys(said for leaf in take.leaves for said in self._said_of(leaf))),
        )

    def _leaf(self, leaf: Leaf) -> MixLeaf:
        root, source = self._state.project.root, leaf.sound.source
        made = self._outcomes.get(leaf.render)
        if is_recording(leaf.sound) or not isinstance(made, Product):
            return MixLeaf(key=leaf.render, recording=root / (source or ""))
        if made.is_draft and source is not None:  # the recording that the model was to start from
            return MixLeaf(key=leaf.draft, recording=root / source, is_draft=True)
        request, model, known = leaf.request, leaf.model, leaf.raw
        if made.is_draft:
            request, model, known = draft_request(request), DRAFT_MODEL, leaf.draft_raw
        placed = str(Path(root) / request.source) if request.source else None
        key = leaf.draft if made.is_draft else leaf.render
        render = RenderSpec(
            request=structs.replace(request, model=model.name, source=placed), model=model, key=key, sha256=made.raw
        )
        return MixLeaf(key=key, render=render, is_draft=made.is_draft, is_known=known == made.raw)

    def _said_of(self, leaf: Leaf) -> Iterator[str]:
        """Yield what is to be known of a layer that has no file of its own, where it would be said."""
        made = self._outcomes.get(leaf.render)
        if isinstance(made, Product) and not leaf.sound.export:
            yield from (f"its layer {leaf.title}: {said}" for said in made.warnings if said not in made.passing)


def _of_layer(leaf: Leaf, error: BaseException) -> BaseException:
    if not isinstance(error, SfxgenError):
        return error
    return RenderError(f"its layer {leaf.title}: {error.message}", error.hint)


def mix_record(
    plan: SoundPlan, take: TakePlan, record: TakeRecord, product: Product, model: Callable[[str], Model]
) -> TakeRecord:
    """Return the lock's record of a take; of one that is mixed, with what it was mixed of."""
    if not take.leaves:
        return record
    keys = [text.partition(" ")[0] for text in product.layers]
    recorded: Mapping[str, None] = dict.fromkeys(sorted(product.layers))
    return structs.replace(
        record,
        finish=mix_finish(plan.sound, keys, model),
        draft=record.draft and mix_key(keys),
        unverified=product.is_unproven,
        layers=tuple(recorded),
    )

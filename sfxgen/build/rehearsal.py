"""Takes to be heard and chosen from: made like any other, but neither an output nor the lock knows of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from sfxgen.audio.containers.contents import LONGEST_S
from sfxgen.audio.recording import MOST_SAMPLES, RATES_HZ
from sfxgen.build.executors import load_executor
from sfxgen.build.executors.protocol import Resources
from sfxgen.build.footprint import MOST
from sfxgen.build.job import Job, Output
from sfxgen.build.jobs import job_of
from sfxgen.build.status import ProjectStatus, read_status
from sfxgen.build.worker import finished_from
from sfxgen.cache.entry import Shape
from sfxgen.errors import RenderError, SoundError, UsageError
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import SoundPlan, make_plan
from sfxgen.plan.request import is_recording, seeds
from sfxgen.project.load import Project
from sfxgen.render.protocol import OnProgress

HERE = "local"
"""Who listens waits at this machine: it renders, whatever the project's executor is."""
ANY_RENDER = Shape(
    rates_hz=(RATES_HZ[0], RATES_HZ[-1]), channels=(1, 2), seconds=(0.0, LONGEST_S), most_samples=MOST_SAMPLES
)
"""What the cache may hold of an earlier request, of which only its hash is known."""


@dataclass(frozen=True)
class Heard:
    """A take with a seed of its own, or why there is none."""

    seed: int
    outcome: Output | BaseException
    is_draft: bool = False


def rehearse(
    project: Project, name: str, take: int, with_seeds: Sequence[int], *, device: str, on_progress: OnProgress
) -> Iterator[Heard]:
    """Yield a take of a sound with each of some seeds in place of its own, as it comes; each is in the cache then.

    Raises UsageError for a sound without seeds.
    """
    status = read_status(project, device=device, force=frozenset({name}), whole=False)
    sound = planned(status, name).sound
    if is_recording(sound) or sound.layers:
        raise UsageError(f"{name} is not rendered: it has no seeds to choose from", "Give it a prompt.")
    status.workspace.join()
    jobs = [
        _job(status, replace(sound, seeds=_with(sound, take, seed)), take, i, device)
        for i, seed in enumerate(with_seeds)
    ]
    resources = Resources(
        workspace=status.workspace, workers=os.cpu_count() or 1, device=device, on_progress=on_progress
    )
    with closing(load_executor(HERE)(jobs, resources)) as outcomes:
        for job, outcome in outcomes:
            seed = with_seeds[job.number]
            if isinstance(outcome, BaseException):
                yield Heard(seed, outcome)
            else:
                yield Heard(seed, outcome.outputs[0], outcome.is_draft)


def finish_again(project: Project, name: str, key: str, raw: str) -> Output:
    """Finish a render that the cache still has as a sound is now. key: its hash; raw: the SHA-256 of its file.

    Raises SoundError where it is gone or can't be finished.
    """
    status = read_status(project, device=None, force=frozenset({name}), whole=False)
    sound, cache = planned(status, name).sound, status.workspace.cache()
    entry = cache.get(key, raw, ANY_RENDER.read, ANY_RENDER.most_bytes)
    if entry is None:
        raise RenderError("its render is no longer in the cache", "Reroll it, or bring its seed back and build.")
    output = finished_from(ANY_RENDER.read(entry.data), raw, sound, MOST)
    if isinstance(output, SoundError):
        raise output
    return output


def planned(status: ProjectStatus, name: str) -> SoundPlan:
    """Return the plan of a sound that a status was read for."""
    return next(plan for plan in status.plan.sounds if plan.sound.name == name)


def _with(sound: Sound, take: int, seed: int) -> tuple[int, ...]:
    return tuple(seed if number == take else old for number, old in enumerate(seeds(sound), 1))


def _job(status: ProjectStatus, sound: Sound, take: int, number: int, device: str) -> Job:
    (plan,) = make_plan((sound,), status.lock, status.facts, output=status.project.config.output).sounds
    return job_of(number, [(plan, plan.takes[take - 1])], status, device=device, force=())

"""From the takes that are to be made to the work for them, and from the work's products to the lock's records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from sfxgen.build.job import Job, Output, Product
from sfxgen.build.status import ProjectStatus
from sfxgen.files import atomic
from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import TakePlan
from sfxgen.plan.request import draft_request, is_recording
from sfxgen.render.models import find_model
from sfxgen.render.registry import obstacle, runs_in_workers

Group = list[tuple[Sound, TakePlan]]
"""Takes that share a render."""


def grouped(pending: Iterable[tuple[Sound, TakePlan]], force: Collection[str]) -> list[Group]:
    """Put together what one render is enough for. force: names of sounds to render anew."""
    groups: dict[tuple[str, bool, bool], Group] = {}
    for sound, take in pending:
        key = (take.render, take.known_final is not None, sound.name in force)
        groups.setdefault(key, []).append((sound, take))
    return list(groups.values())


def job_of(number: int, group: Group, state: ProjectStatus, *, device: str, force: Collection[str]) -> Job:
    """Return the work for takes that share a render; number: to know it again by."""
    sound, take = group[0]
    root = state.project.root
    model = find_model(sound.model, root.as_posix())
    why_not = "" if is_recording(sound) else obstacle(model, device)
    drafts = state.project.config.fallback == "draft" and take.known_final is None
    return Job(
        number=number,
        request=replace(take.request, model=model.name, source=str(root / sound.source) if sound.source else None),
        render=take.render,
        draft=draft_request(take.request) if why_not and drafts else None,
        stand_in=draft_request(take.request) if drafts else None,
        draft_key=take.draft,
        recording=root / sound.source if sound.source else None,
        is_recording=is_recording(sound),
        renderable=not why_not and runs_in_workers(model),
        fresh=sound.name in force,
        obstacle=why_not,
        raw=take.known_final.raw if take.known_final else None,
        draft_raw=take.known_draft.raw if take.known_draft else None,
        sounds=tuple(sound for sound, _ in group),
    )


def record_of(take: TakePlan, product: Product, output: Output) -> TakeRecord:
    """Return the lock's record of a take as it was made."""
    return TakeRecord(
        path=take.path,
        seed=take.request.seed,
        render=take.render,
        finish=take.draft_finish if product.is_draft else take.finish,
        draft=take.draft if product.is_draft else None,
        raw=product.raw,
        sha256=atomic.sha256(output.data),
        size=len(output.data),
        lufs=output.lufs,
        true_peak=output.true_peak,
        seam=output.seam,
        scores=product.scores or _known_scores(take),
        peak_constrained=output.peak_constrained,
        gain_reduction=output.gain_reduction or None,
    )


def _known_scores(take: TakePlan) -> tuple[float | None, ...]:
    """Return the scores that the lock has for this very render, which comes from the cache now."""
    old = take.known_final
    return old.scores if old is not None else ()

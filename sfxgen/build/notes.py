"""What a person should know after a build: files left alone, drafts, takes that don't sit level."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

from sfxgen.build.result import SoundReport
from sfxgen.lock.records import Lock
from sfxgen.plan.decide import PROTECT, SoundPlan
from sfxgen.plan.states import is_pointer, says_edited, was_edited
from sfxgen.render.models import DRAFT_MODEL, Model
from sfxgen.render.registry import obstacle

LEVEL_LU = 1.0
"""Takes that differ by more are heard to."""


def in_the_way_note(name: str, path: str) -> str:
    """Say that a file where a take should go is not sfxgen's."""
    return (
        f"{path} is there but not sfxgen's: it was left alone. "
        f"`sfxgen adopt {name}` keeps it, `sfxgen build --force {name}` replaces it."
    )


def edited_notes(plans: Iterable[SoundPlan]) -> list[str]:
    """Say which files were left alone because a person edited them."""
    return [
        f"{was_edited(take.path)}: it was left alone. "
        f"`sfxgen adopt {plan.sound.name}` keeps it, `sfxgen build --force {plan.sound.name}` replaces it."
        for plan in plans
        for take in plan.takes
        if take.action == PROTECT and any(map(says_edited, take.reasons))
    ]


def respelt_notes(former: str, output: str) -> list[str]:
    """Say that the output folder still has another spelling on this disk. former: that; empty if it has not."""
    if not former:
        return []
    rename = f"rename it, with git by `git mv` to another name and from there to {output}"
    return [f"the folder {former} keeps its name, which this disk takes for {output}, and others don't: {rename}"]


def pointer_notes(paths: Collection[str]) -> list[str]:
    """Say which files Git LFS has not fetched."""
    if not paths:
        return []
    some = ", ".join([*sorted(paths)[:3], *(["…"] if len(paths) > 3 else [])])
    if len(paths) == 1:
        return [f"{is_pointer(some)}, not the file itself: `git lfs pull` fetches it"]
    return [f"{len(paths)} files are Git LFS pointers, not the files themselves ({some}): `git lfs pull` fetches them"]


def drafts_of(lock: Lock) -> Counter[str]:
    """Count the drafts by model."""
    return Counter(record.model for record in lock.sounds.values() if record.state == "draft" and record.model)


def draft_notes(drafts: Mapping[str, int], model: Callable[[str], Model], device: str) -> list[str]:
    """Say how many sounds are drafts, and why, once per model. model: what there is to know of one, by name."""
    return [
        f"{count} {'sound is a draft' if count == 1 else 'sounds are drafts'} by {DRAFT_MODEL.name}: {why}"
        for name, count in sorted(drafts.items())
        if (why := obstacle(model(name), device))
    ]


def level_notes(sounds: Iterable[SoundReport]) -> list[str]:
    """Say of which sounds the takes just made don't sit level, because the ceiling stopped some and not others.

    A take is never finished softer for another's sake: its bytes would then depend on how many takes there are.
    """
    notes = []
    for sound in sounds:
        levels = [take.measured.lufs for take in sound.takes if take.measured.lufs is not None]
        apart = max(levels, default=0.0) - min(levels, default=0.0)
        if apart <= LEVEL_LU or not any(take.written for take in sound.takes):
            continue
        limited = any(take.measured.gain_reduction for take in sound.takes)
        notes.append(
            f"{sound.name}: its takes sit up to {apart:.1f} LU apart, for their peaks: "
            f"`loudness: {math.floor(min(levels))}` levels them" + ("" if limited else ", or `loudness: {limit: true}`")
        )
    return notes

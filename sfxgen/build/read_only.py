"""Read-only files, as version control that locks files leaves them: asked for before anything is made."""

from __future__ import annotations

from collections.abc import Iterable

from sfxgen.build.status import ProjectStatus
from sfxgen.errors import ReadOnlyError, SfxgenError, SoundError, UsageError
from sfxgen.files.places import LOCK
from sfxgen.plan.decide import SoundPlan, TakePlan
from sfxgen.project.containment import file_on_the_way


def require_lock(state: ProjectStatus, pending: Iterable[tuple[SoundPlan, TakePlan]], *, removes: bool) -> None:
    """Raise ReadOnlyError if the lock is read-only and will have to change.

    pending: what is to be made. removes: whether the lock will own fewer files.
    """
    if removes or any(_changes_lock(state, plan, take) for plan, take in pending):
        state.workspace.gate.require_writable(LOCK)


def refusal(state: ProjectStatus, take: TakePlan) -> SfxgenError | None:
    """Return why a take's file can't be written; None if it can, or if it may turn out to be what it should be."""
    if blocked := file_on_the_way(state.project.root, take.path):
        return SoundError(f"{blocked} is a file, not a folder", "Move it away, or rename the sound.")
    if take.record is None and (state.project.root / take.path).is_dir():
        return SoundError(f"{take.path} is a folder", "Move it away, or rename the sound.")
    if take.record is None or state.facts.files.get(take.path) is None:
        return None
    try:
        state.workspace.gate.require_writable(take.path)
    except ReadOnlyError as error:
        return error
    except (OSError, UsageError):  # whoever writes it will say so
        return None
    return None


def _changes_lock(state: ProjectStatus, plan: SoundPlan, take: TakePlan) -> bool:
    """Tell whether a take comes out as something else than the lock has: a file that was lost comes out the same."""
    old = take.record
    if old is None or old.path != take.path or old.render != take.render:
        return True
    becomes_final = bool(old.draft) and state.facts.runnable(plan.sound.model)
    return becomes_final or old.finish != (take.draft_finish if old.draft else take.finish)

"""What is wrong with a project's files and licences, found without writing anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sfxgen.build.outcomes import PUT_IT_THERE, absence
from sfxgen.build.sound_notes import folded, folded_texts
from sfxgen.build.status import ProjectStatus, read_status
from sfxgen.build.update_lock import updated_lock
from sfxgen.errors import FinishError
from sfxgen.files import lfs
from sfxgen.files.places import LOCK
from sfxgen.plan.decide import MAKE, PROTECT, SoundPlan, TakePlan
from sfxgen.plan.licences import ALL, UNSAID_HINT, answer, by_hand, release_objections, unsaid_model
from sfxgen.plan.mixing import recordings_of
from sfxgen.plan.request import is_recording
from sfxgen.plan.states import (
    EDITED,
    FOREIGN_HINT,
    LEFT_OVER,
    MISSING,
    OUTSIDE,
    STALE,
    edited_hint,
    is_foreign,
    is_in_the_way,
    is_left_over,
    is_pointer,
    says_foreign,
    says_in_the_way,
    says_missing,
    was_edited,
)
from sfxgen.project.load import Project
from sfxgen.tasks.outliers import outliers

UNLICENSED, DRAFT, DAMAGED, UNVERIFIED = "unlicensed", "draft", "damaged", "unverified"

BUILD = "`sfxgen build` brings it up to date."


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that is wrong, and what to do about it."""

    kind: str
    name: str
    """The sound; empty for the lock itself."""
    message: str
    hint: str


@dataclass(frozen=True, kw_only=True)
class Checkup:
    """What is wrong, and what people should know that is no fault."""

    findings: tuple[Finding, ...]
    warnings: tuple[str, ...]


def check(project: Project, *, release: bool = False, verify: bool = False) -> Checkup:
    """Find everything that is stale, missing, edited by hand, left over or unlicensed; and warn as a build does.

    release: also find drafts, renders from a cache that no lock vouches for, and recordings without what their licence,
    or the sale of the game, asks for.
    verify: read every file instead of trusting its size and time, and decode what people adopted.
    Raises LockError.
    """
    whole = release or project.config.fallback == "error"
    state = read_status(project, device=None, verify=verify, whole=whole)
    warnings = (*folded(state.notes()), *outliers(state), *folded_texts(state.engine_warnings()))
    return Checkup(findings=_findings(state, release, verify), warnings=warnings)


def _findings(state: ProjectStatus, release: bool, verify: bool) -> tuple[Finding, ...]:
    if state.up_to_date and state.project.config.fallback != "error":
        return ()
    findings = [finding for plan in state.plan.sounds for finding in _about(state, plan, release)]
    findings += _damaged(state) if verify else ()
    findings += _pointers(state)
    findings.sort(key=lambda finding: finding.name)
    findings += _left_over(state)
    findings += _side_files(state)
    if not findings and updated_lock(state, {}, set()) != state.lock:
        findings.append(Finding(kind=STALE, name="", message=f"{LOCK} is out of date", hint=BUILD))
    return tuple(findings)


def _about(state: ProjectStatus, plan: SoundPlan, release: bool) -> Iterator[Finding]:
    name = plan.sound.name
    for take in plan.takes:
        if take.action == PROTECT and take.path not in state.facts.pointers:
            yield _protected(name, take)
    made = [take for take in plan.takes if take.action == MAKE]
    for take in made:
        yield from _blocked(name, take)
    reasons = [reason for take in made if not any(_blocked(name, take)) for reason in take.reasons]
    if reasons and plan.sound.absent is not None:
        lost = absence(plan.sound.absent)
        near = f" ({lost.hint})" if plan.sound.absent.hint else ""
        yield Finding(kind=MISSING, name=name, message=f"{lost.message}{near}", hint=PUT_IT_THERE)
    elif reasons:
        missing = all(map(says_missing, reasons))
        message = "; ".join(dict.fromkeys(reasons))
        yield Finding(kind=MISSING if missing else STALE, name=name, message=message, hint=BUILD)
    hands = by_hand(plan.record.takes if plan.record else ())
    policy = state.project.config.licences
    found = answer(plan.sound, plan.model, policy, hands)
    against = found.why if plan.sound.export else ""
    if against:
        hint = found.hint
        if "(none given)" in against:
            hint = f"Add `licence:` to {name}, such as `licence: CC0-1.0`, or `licence: own` for a recording of yours."
        yield Finding(kind=UNLICENSED, name=name, message=against, hint=hint)
    if release and not against:
        for message, hint in release_objections(plan.sound, plan.model, policy, hands):
            yield Finding(kind=UNLICENSED, name=name, message=message, hint=hint)
    by_model = hands != ALL and not plan.sound.layers and not is_recording(plan.sound)
    unsaid = release and by_model and not plan.sound.is_model_said
    is_draft = plan.record is not None and plan.record.state == DRAFT
    if release and is_draft:
        yield _unchosen_draft(name, plan) if unsaid else _draft(name, plan.sound.model)
    elif unsaid and not against:
        yield Finding(kind=UNLICENSED, name=name, message=unsaid_model(plan.model), hint=UNSAID_HINT)
    elif is_draft and state.project.config.fallback == "error":
        yield _draft(name, plan.sound.model, ", and sfxgen.yaml says `fallback: error`")
    if release and plan.record and any(take.unverified for take in plan.record.takes):
        yield _unverified(name)


def _protected(name: str, take: TakePlan) -> Finding:
    if any(map(says_foreign, take.reasons)):
        return Finding(kind=MISSING, name=name, message=is_foreign(take.path), hint=FOREIGN_HINT)
    return Finding(kind=EDITED, name=name, message=was_edited(take.path), hint=edited_hint(name))


def _blocked(name: str, take: TakePlan) -> Iterator[Finding]:
    """Find a new take in whose place something lies already."""
    if any(map(says_foreign, take.reasons)):
        yield Finding(kind=MISSING, name=name, message=is_foreign(take.path), hint=FOREIGN_HINT)
    elif any(map(says_in_the_way, take.reasons)):
        hint = f"Builds leave it alone. {edited_hint(name)}"
        yield Finding(kind=EDITED, name=name, message=is_in_the_way(take.path), hint=hint)


def _damaged(state: ProjectStatus) -> Iterator[Finding]:
    """Find adopted files that can't be decoded, or have another format than their sound."""
    from sfxgen.audio.recording import require_format  # with numpy, which no other check needs

    for plan in state.plan.sounds:
        for take in plan.takes:
            is_there = state.facts.files.get(take.path) and take.path not in state.facts.pointers
            if take.record and take.record.manual and is_there:
                try:
                    require_format(state.workspace.gate.check(take.path), plan.sound.format)
                except FinishError as error:
                    hint = f"{error.hint}; or `sfxgen build --force {plan.sound.name}` replaces it."
                    yield Finding(kind=DAMAGED, name=plan.sound.name, message=error.message, hint=hint)


def _pointers(state: ProjectStatus) -> Iterator[Finding]:
    for plan in state.plan.sounds:
        paths = {take.path for take in plan.takes} | {*recordings_of(plan.sound)}
        for path in sorted(paths & state.facts.pointers):
            message = f"{is_pointer(path)}, not the file itself"
            yield Finding(kind=MISSING, name=plan.sound.name, message=message, hint=lfs.FETCH)


def _unverified(name: str) -> Finding:
    message = "unverified: its render came from a cache, and no lock said which bytes it should have"
    hint = f"`sfxgen build --rerender {name}` renders it again."
    return Finding(kind=UNVERIFIED, name=name, message=message, hint=hint)


def _draft(name: str, model: str, though: str = "") -> Finding:
    return Finding(
        kind=DRAFT, name=name, message=f"still a draft{though}", hint=f"Build it on a machine where {model} runs."
    )


def _unchosen_draft(name: str, plan: SoundPlan) -> Finding:
    return Finding(kind=DRAFT, name=name, message=f"still a draft, and {unsaid_model(plan.model)}", hint=UNSAID_HINT)


def _side_files(state: ProjectStatus) -> Iterator[Finding]:
    for problem in state.side_files.problems(state.entries(state.lock), state.lock):
        hint = "Delete it, and the next build writes it again." if problem.kind == EDITED else BUILD
        hint = problem.refusal.hint if problem.refusal else hint
        yield Finding(kind=problem.kind, name=problem.name, message=str(problem), hint=hint)


def _left_over(state: ProjectStatus) -> Iterator[Finding]:
    for left in state.plan.leftovers:
        what = is_left_over(left.record.path) if left.present else f"{left.record.path} is only in {LOCK}"
        hint = f"It stays: {OUTSIDE}." if left.outside else "`sfxgen build` or `sfxgen clean` removes it."
        yield Finding(kind=LEFT_OVER, name=left.name, message=what, hint=hint)

"""What a person should know after a build: files left alone, and drafts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from sfxgen.build.result import RENDER, SoundReport
from sfxgen.build.sound_notes import folded_texts
from sfxgen.files.places import CONFIG
from sfxgen.lock.records import Lock
from sfxgen.plan.decide import MAKE, PROTECT, SoundPlan
from sfxgen.plan.licences import CONDITIONAL, FORBIDDEN, UNSAID_HINT, Licences, by_hand, sale_answer, unsaid_model
from sfxgen.plan.request import is_recording
from sfxgen.plan.states import (
    FOREIGN_HINT,
    edited_hint,
    is_foreign,
    is_pointer,
    says_edited,
    says_foreign,
    was_edited,
)
from sfxgen.project.load import Project
from sfxgen.project.own_models import EXTERNAL
from sfxgen.render.external.availability import runner_of
from sfxgen.render.models import DRAFT_MODEL, Model
from sfxgen.render.registry import obstacle
from sfxgen.schema.messages import count, first_of


def in_the_way_note(name: str, path: str) -> str:
    """Say that a file where a take should go is not sfxgen's."""
    return f"{path} is there but not sfxgen's: it was left alone. {edited_hint(name)}"


def edited_notes(plans: Iterable[SoundPlan]) -> list[str]:
    """Say which files were left alone because a person edited them."""
    return folded_texts(
        f"{was_edited(take.path)}: it was left alone. {edited_hint(plan.sound.name)}"
        for plan in plans
        for take in plan.takes
        if take.action == PROTECT and any(map(says_edited, take.reasons))
    )


def foreign_notes(plans: Iterable[SoundPlan]) -> list[str]:
    """Say in whose places lies something other than a sound file."""
    return [
        f"{is_foreign(take.path)}: it was left alone. {FOREIGN_HINT}"
        for plan in plans
        for take in plan.takes
        if take.action == PROTECT and any(map(says_foreign, take.reasons))
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
    some = first_of(sorted(paths))
    if len(paths) == 1:
        return [f"{is_pointer(some)}, not the file itself: `git lfs pull` fetches it"]
    return [f"{len(paths)} files are Git LFS pointers, not the files themselves ({some}): `git lfs pull` fetches them"]


def drafts_of(lock: Lock) -> Counter[str]:
    """Count the drafts by model."""
    return Counter(record.model for record in lock.sounds.values() if record.state == "draft" and record.model)


def draft_notes(drafts: Mapping[str, int], model: Callable[[str], Model], device: str) -> list[str]:
    """Say how many sounds are drafts, why, and how they become final. model: what there is to know of one, by name."""
    why_not = {name: why for name in sorted(drafts) if (why := obstacle(model(name), device))}
    number = sum(drafts[name] for name in why_not)
    if not number:
        return []
    why = "; ".join(_shared(why_not))
    are = "sound is a draft" if number == 1 else "sounds are drafts"
    return [f"{number} {are} by {DRAFT_MODEL.name}: {why}. {WAYS_ON}"]


def unwanted_drafts(drafts: Mapping[str, int], fallback: str) -> list[str]:
    """Say that drafts are there which the project wants none of: they are from before it said so."""
    number = sum(drafts.values())
    if fallback != "error" or not number:
        return []
    what = "1 draft is" if number == 1 else f"{number} drafts are"
    return [f"{what} from before {CONFIG} said `fallback: error`, and no final yet: build where their model runs"]


def sale_notes(plans: Iterable[SoundPlan], policy: Licences) -> list[str]:
    """Say, once for all, which sounds a game that is sold may not ship, or only on a condition nobody has accepted."""
    if not policy.commercial:
        return []
    why: dict[str, Counter[str]] = {FORBIDDEN: Counter(), CONDITIONAL: Counter()}
    cures: dict[str, set[str]] = {FORBIDDEN: set(), CONDITIONAL: set()}
    for plan in plans:
        hands = by_hand(plan.record.takes if plan.record else ())
        if reason := (found := sale_answer(plan.sound, plan.model, policy, hands)).why:
            own = reason.startswith("its ")
            why[found.kind][f"{plan.sound.name}'s {reason.removeprefix('its ')}" if own else reason] += 1
            cure = _ANOTHER if own else _SALEABLE
            cures[found.kind].add(cure if found.kind == FORBIDDEN else found.hint.removesuffix("."))
    return [_sale_note(kind, reasons, cures[kind]) for kind, reasons in why.items() if reasons]


def _sale_note(kind: str, why: Counter[str], cures: Collection[str]) -> str:
    number = count(why.total(), "sound")
    what = f"{number} may not be sold" if kind == FORBIDDEN else f"{number} may ship on a condition"
    return f"{what}, and sfxgen.yaml says `commercial: true`: {'; '.join(why)}. {'. '.join(sorted(cures))}"


def unsaid_notes(plans: Iterable[SoundPlan], project: Project) -> list[str]:
    """Say, once for all that is to be made, that nobody has chosen a model anywhere, and what that means."""
    if any(summary.is_model_said for summary in project.summaries):
        return []
    renders = (plan for plan in plans if not plan.sound.layers and not is_recording(plan.sound))
    made = next((plan for plan in renders for take in plan.takes if take.action == MAKE), None)
    if made is None or project.config.licences.commercial:  # in a game that is sold, `sale_notes` has said so
        return []
    return [f"{unsaid_model(made.model)}. {UNSAID_HINT.removesuffix('.')}"]


def external_notes(plans: Iterable[SoundPlan], reports: Iterable[SoundReport]) -> list[str]:
    """Say what a build would have rendered by programs of this machine's own, and what that would cost."""
    renders = {report.name: sum(take.origin == RENDER for take in report.takes) for report in reports}
    by_runner: Counter[Model] = Counter()
    for plan in plans:
        if plan.model.renderer == EXTERNAL and (number := renders.get(plan.sound.name, 0)):
            by_runner[plan.model] += number
    said = []
    for model, number in by_runner.items():
        runner = runner_of(model)
        if runner is not None:
            cost = f", about US$ {runner.cost * number:,.2f}" if runner.cost else ""
            said.append(f"{count(number, 'render')} by {model.label}, which {runner.shown} makes{cost}")
    return said


_ANOTHER = "Use another recording"
_SALEABLE = "Choose a model that may (`sfxgen models` says which), or `model: procedural`, whose sounds are CC0"


def _shared(why_not: Mapping[str, str]) -> Iterator[str]:
    """Yield each obstacle once; models that share one are named after the first."""
    same: dict[str, list[str]] = {}
    for name, why in why_not.items():
        same.setdefault(why.removeprefix(name), []).append(name)
    for first, *others in same.values():
        yield why_not[first] + (f"; the same goes for {', '.join(others)}" if others else "")


WAYS_ON = (
    "Two ways on: build on a machine with a GPU, or say `model: procedural`, whose sounds are final, and free (CC0-1.0)"
)

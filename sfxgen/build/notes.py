"""What a person should know after a build: files left alone, and drafts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from sfxgen.build.sound_notes import folded_texts
from sfxgen.files.places import CONFIG
from sfxgen.lock.records import Lock
from sfxgen.plan.decide import PROTECT, SoundPlan
from sfxgen.plan.licences import Licences, by_hand, sale_objection
from sfxgen.plan.states import (
    FOREIGN_HINT,
    edited_hint,
    is_foreign,
    is_pointer,
    says_edited,
    says_foreign,
    was_edited,
)
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
    """Say, once for all, which sounds may not be sold with a game that is."""
    if not policy.commercial:
        return []
    why: Counter[str] = Counter()
    cures = set()
    for plan in plans:
        hands = by_hand(plan.record.takes if plan.record else ())
        if reason := sale_objection(plan.sound, plan.model, hands):
            own = reason.startswith("its ")
            why[f"{plan.sound.name}'s {reason.removeprefix('its ')}" if own else reason] += 1
            cures.add(_ANOTHER if own else _SALEABLE)
    if not why:
        return []
    what = f"{count(why.total(), 'sound')} may not be sold, and sfxgen.yaml says `commercial: true`: {'; '.join(why)}"
    return [f"{what}. {'. '.join(sorted(cures))}"]


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

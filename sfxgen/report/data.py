"""What a report's page knows without its files: rows and details as the studio has them, licences, what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sfxgen import __version__
from sfxgen.build.status import read_status
from sfxgen.files.gate import Gate
from sfxgen.lock.records import Lock
from sfxgen.manifest.origins import written_entries
from sfxgen.manifest.sound import Sound
from sfxgen.plan.licences import by_hand, licence
from sfxgen.plan.plans import SoundPlan
from sfxgen.project.load import Project
from sfxgen.render.models import DRAFT_MODEL, find_model
from sfxgen.report.revision import Revision
from sfxgen.report.since import Change
from sfxgen.studio import measuring
from sfxgen.studio.catalogue import Catalogue
from sfxgen.studio.rows import Row, plain, short_id
from sfxgen.tasks.credits import SoundCredit, model_credits, recording_credits, sound_credits

REMOVED = "removed"
"""The state of a sound that was, in the page."""


def page_data(
    project: Project, catalogue: Catalogue, lock: Lock, revision: Revision | None, changed: Iterable[Change]
) -> dict[str, Any]:
    """Return what goes into the page as JSON, its sounds without what they were before."""
    status = read_status(project, device=None)
    sounds = {sound.name: sound for sound in project.sounds}
    plans = {plan.sound.name: plan for plan in status.plan.sounds}
    entries = _entries(project, catalogue)
    rows = [
        {**_row(row), **_detail(sounds[row.name], plans.get(row.name), lock, entries[row.name])}
        for row in catalogue.rows.values()
    ]
    return {
        "report": True,
        "since": None if revision is None else {"name": revision.name, "commit": revision.commit},
        "project": {
            "name": project.root.name,
            "version": __version__,
            "engine": catalogue.engine,
            "revision": 0,
            "server": "report",
            "sounds": rows,
            "faults": [],
            "warnings": list(catalogue.warnings),
            "manifests": [{"id": short_id(path), "path": path} for path in catalogue.manifests],
            "fields": [],
            "models": [],
            "undo": None,
            "redo": None,
            "building": False,
            "summary": catalogue.summary,
        },
        "changes": {short_id(each.name): {"kind": each.kind, "what": list(each.what)} for each in changed},
        "licences": _licences(project, lock),
        "peaks": {},
        "seconds": {},
        "curves": {},
        "media": {},
        "left_out": None,
    }


def _row(row: Row) -> dict[str, Any]:
    return {**plain(row), "file": None}


_NOTHING_MORE: dict[str, Any] = {
    "version": "",
    "values": {},
    "fields": [],
    "negative_prompt": None,
    "understood": None,
    "why": [],
    "note": "",
    "yaml": "",
    "licence": "",
    "history": [],
    "candidates": [],
}
"""The details of a sound of which nothing is known."""


def _detail(sound: Sound, plan: SoundPlan | None, lock: Lock, entry: str) -> dict[str, Any]:
    record = lock.sounds.get(sound.name)
    model = plan.model if plan else find_model(sound.model)
    return {
        **_NOTHING_MORE,
        "negative_prompt": sound.negative_prompt,
        "understood": _understood(sound, record.state if record else ""),
        "why": [] if plan is None else list(plan.reasons),
        "note": sound.notes or "",
        "yaml": entry,
        "licence": licence(sound, model, by_hand(record.takes if record else ())) or "not given",
    }


def _understood(sound: Sound, state: str) -> dict[str, Any] | None:
    """Return what the drafts' grammar understood of a prompt, where a draft is what is heard."""
    if (state != "draft" and sound.model != DRAFT_MODEL.name) or not sound.prompt:
        return None
    return measuring.understood(lambda *_values: None, sound.prompt, sound.style or "")


def gone(change: Change, before: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the row of a sound that is no longer there. before: the takes that it had."""
    spec = change.record.spec
    prompt = spec.get("prompt")
    row = Row(
        id=short_id(change.name),
        name=change.name,
        state=REMOVED,
        notes=(),
        manifest="",
        manifest_id="",
        line=0,
        file=None,
        prompt=prompt if isinstance(prompt, str) else None,
        tags=(),
        category=None,
        model=change.record.model or "",
        loop="loop" in spec,
        source="source" in spec,
        seconds=None,
        lufs=before[0]["lufs"] if before else None,
        true_peak=before[0]["true_peak"] if before else None,
        target=None,
        ceiling=None,
        off_target=False,
        takes=(),
        family=None,
    )
    takes = [_gone_take(number, each) for number, each in enumerate(before, 1)]
    return {**_row(row), **_NOTHING_MORE, "takes": takes, "licence": change.record.licence or ""}


def _gone_take(number: int, before: dict[str, Any]) -> dict[str, Any]:
    known = {name: before[name] for name in ("media", "lufs", "true_peak")}
    absent = dict.fromkeys(("seconds", "seam", "seed", "gain_reduction"))
    return {"number": number, **known, **absent, "format": before["format"], "state": REMOVED, "manual": False}


def _entries(project: Project, catalogue: Catalogue) -> dict[str, str]:
    """Return the lines of each sound's entry in its manifest."""
    gate, found = Gate(project.root), dict[str, str]()
    for path in catalogue.manifests:
        names = [row.name for row in catalogue.rows.values() if row.manifest == path]
        found |= written_entries(gate.read(path).decode("utf-8", "replace"), names)
    return found


def _licences(project: Project, lock: Lock) -> dict[str, Any]:
    """Return who and what made the sounds, as `sfxgen credits` has it."""
    credited = sound_credits(project.sounds, lock, project.config.licences)
    return {
        "models": [
            {
                "name": each.model.name,
                "licence": each.model.licence,
                "terms": each.model.terms,
                "commercial": each.commercial,
                "attribution": each.model.attribution,
                "disclosure": each.disclosure,
                "sounds": len(each.sounds),
            }
            for each in model_credits(credited)
        ],
        "recordings": [
            {"line": each.line, "lacking": list(each.lacking), "sounds": list(each.sounds)}
            for each in recording_credits(credited)
        ],
        "objections": list(_objections(credited)),
    }


def _objections(credited: Iterable[SoundCredit]) -> Iterator[dict[str, str]]:
    for each in credited:
        if each.objection:
            yield {"name": each.name, "why": each.objection}

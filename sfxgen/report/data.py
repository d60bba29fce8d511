"""What a report's page knows: rows and details as the studio has them, outlines, curves, licences, and what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sfxgen import __version__
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.errors import SfxgenError
from sfxgen.files import atomic, disk
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.manifest.origins import written_lines
from sfxgen.manifest.sound import Sound
from sfxgen.plan.licences import by_hand, licence
from sfxgen.plan.plans import SoundPlan
from sfxgen.project.load import Project
from sfxgen.render.models import find_model
from sfxgen.report.media import Shelf
from sfxgen.report.remade import Remaker, sounds_at
from sfxgen.report.revision import Revision
from sfxgen.report.since import REMOVED, Change, changes, differs_in_seeds_alone
from sfxgen.studio.catalogue import Catalogue, read_catalogue
from sfxgen.studio.media import media_type
from sfxgen.studio.row_cache import RowCache
from sfxgen.studio.rows import Row, plain, short_id
from sfxgen.tasks.credits import model_credits, recording_credits, sound_credits

NOT_HERE = "not in git, in git LFS here or in the cache: it can't be heard"
NO_ROOM = "left out, to keep the page small"


@dataclass(kw_only=True)
class Report:
    """A report as values; its files are on the shelf."""

    project: Project
    catalogue: Catalogue
    lock: Lock
    shelf: Shelf
    changes: tuple[Change, ...] = ()
    revision: Revision | None = None
    before: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """Name -> the takes that a changed sound had, as the page shows candidates."""
    remade: int = 0
    """How many of those were made again from a render."""


def read_report(project: Project, room: int, since: str | None) -> Report:
    """Read a project, and what changed since a revision, if one is given.

    room: bytes of the page that files may take. Raises UsageError for a revision that git can't read, and what
    `read_status` raises.
    """
    lock = open_workspace(project).read_lock()
    catalogue = read_catalogue(project, RowCache())
    report = Report(project=project, catalogue=catalogue, lock=lock, shelf=Shelf(room=room))
    if since is not None:
        report.revision = Revision(project.root, since)
        report.changes = changes(report.revision.lock(), lock)
    changed = {each.name for each in report.changes}
    rows = list(catalogue.rows.values())
    _shelve(report, [row for row in rows if row.name in changed])
    if report.revision is not None:
        _add_before(report, report.revision)
    _shelve(report, [row for row in rows if row.name not in changed])
    return report


# Files.


def _shelve(report: Report, rows: Iterable[Row]) -> None:
    """Take the files of some rows onto the shelf."""
    gate = Gate(report.project.root)
    for row in rows:
        for take in row.takes:
            path = report.catalogue.media.get(take.media or "")
            if take.media is None or path is None:
                continue
            try:
                place = gate.check(path)
                if not report.shelf.fits(disk.stat(place).st_size):
                    report.shelf.leave_out(take.media)
                    continue
                data = atomic.read(place)
            except (SfxgenError, OSError):
                continue
            if sha256(data) == take.media:
                report.shelf.put(take.media, media_type(path), data)


def _add_before(report: Report, revision: Revision) -> None:
    """Take the files that changed sounds had onto the shelf: from git, from LFS, or made again from their renders."""
    wanted = [(change, take) for change in report.changes for take in change.before]
    paths = list(dict.fromkeys(take.path for _, take in wanted if take.sha256 not in report.shelf.held))
    stored = revision.read(paths)
    remaker: Remaker | None = None
    for change, take in wanted:
        data = stored.get(take.path)
        problem = None
        if take.sha256 not in report.shelf.held and (data is None or sha256(data) != take.sha256):
            remaker = remaker or Remaker(report.project, sounds_at(revision))
            data = remaker.make(_former(change), change.record, take)
            report.remade += data is not None
        media = take.sha256 if take.sha256 in report.shelf.held else sha256(data) if data is not None else None
        if media is None:
            problem = NOT_HERE
        elif data is not None and not report.shelf.put(media, media_type(take.path), data):
            problem, media = NO_ROOM, None
        shown = report.before.setdefault(change.name, [])
        shown.append(_candidate(report, change, take, len(shown) + 1, media, problem))


def _former(change: Change) -> str:
    """Return the name that a sound had then."""
    first = change.what[0] if change.what else ""
    return first.removeprefix("renamed: it was ") if first.startswith("renamed") else change.name


def _candidate(
    report: Report, change: Change, take: TakeRecord, number: int, media: str | None, problem: str | None
) -> dict[str, Any]:
    """Return a take that was, as the page shows what is compared with the takes that are."""
    comes_back = differs_in_seeds_alone(change.record, report.lock.sounds.get(change.name))
    return {
        "id": f"before-{number}",
        "take": number,
        "seed": take.seed if comes_back else None,
        "media": media,
        "seconds": None,
        "lufs": take.measured.lufs,
        "true_peak": take.measured.true_peak,
        "state": "ready" if media else "failed",
        "problem": problem,
        "unchanged": any(take.sha256 == each.sha256 for each in _takes(report.lock, change.name)),
    }


def _takes(lock: Lock, name: str) -> Sequence[TakeRecord]:
    record = lock.sounds.get(name)
    return record.takes if record is not None else ()


# Values.


def page_data(report: Report, left_out: str | None) -> dict[str, Any]:
    """Return all that goes into the page as JSON."""
    project = report.project
    status = read_status(project, device=None)
    sounds = {sound.name: sound for sound in project.sounds}
    plans = {plan.sound.name: plan for plan in status.plan.sounds}
    texts = {path.as_posix(): _text(project, path.as_posix()) for path in project.manifests}
    rows = [
        {**_row(row), **_detail(sounds[row.name], plans.get(row.name), status, texts[row.manifest], report)}
        for row in report.catalogue.rows.values()
    ]
    gone = [_gone(change, report) for change in report.changes if change.kind == REMOVED]
    held = report.shelf.held
    return {
        "report": True,
        "since": None if report.revision is None else {"name": report.revision.name, "commit": report.revision.commit},
        "project": {
            "name": project.root.name,
            "version": __version__,
            "engine": report.catalogue.engine,
            "revision": 0,
            "server": "report",
            "sounds": [*rows, *gone],
            "faults": [],
            "warnings": list(report.catalogue.warnings),
            "manifests": [{"id": short_id(path), "path": path} for path in texts],
            "fields": [],
            "models": [],
            "undo": None,
            "redo": None,
            "building": False,
            "summary": report.catalogue.summary,
        },
        "changes": {short_id(each.name): {"kind": each.kind, "what": list(each.what)} for each in report.changes},
        "licences": _licences(report),
        "media": {sha256_: {"type": kind, "size": len(data)} for sha256_, (kind, data) in held.items()},
        "left_out": left_out,
    }


def _row(row: Row) -> dict[str, Any]:
    return {**plain(row), "file": None}


def _detail(
    sound: Sound, plan: SoundPlan | None, status: ProjectStatus, text: str, report: Report
) -> dict[str, Any]:
    record = report.lock.sounds.get(sound.name)
    model = plan.model if plan else find_model(sound.model)
    return {
        "version": "",
        "values": {},
        "fields": [],
        "negative_prompt": sound.negative_prompt,
        "understood": _understood(sound, record.state if record else ""),
        "why": [] if plan is None else list(plan.reasons),
        "note": sound.notes or "",
        "yaml": written_lines(text, sound.name),
        "licence": licence(sound, model, by_hand(record.takes if record else ())) or "not given",
        "history": [],
        "candidates": report.before.get(sound.name, []),
    }


def _understood(sound: Sound, state: str) -> dict[str, Any] | None:
    """Return what the drafts' grammar understood of a prompt, where a draft is what is heard."""
    if state != "draft" and sound.model != "procedural" or not sound.prompt:
        return None
    from sfxgen.render.procedural import explain

    first, *others = explain(sound.prompt, sound.style or "")
    return {"text": first, "kind": None, "layers": others, "doubt": None}


def _gone(change: Change, report: Report) -> dict[str, Any]:
    """Return the row of a sound that is no longer there, with the takes that it had."""
    before = report.before.get(change.name, [])
    spec = change.record.spec
    takes = [
        {"number": i, "media": each["media"], "format": "", "seconds": None, "state": "removed", "manual": False}
        | {name: each[name] for name in ("lufs", "true_peak")}
        | {"seam": None, "seed": None, "gain_reduction": None}
        for i, each in enumerate(before, 1)
    ]
    prompt = spec.get("prompt")
    row = Row(
        id=short_id(change.name),
        name=change.name,
        state="removed",
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
    detail = {"values": {}, "fields": [], "why": [], "note": "", "yaml": "", "history": [], "candidates": []}
    return {**_row(row), **detail, "takes": takes, "licence": change.record.licence or "", "understood": None}


def _text(project: Project, path: str) -> str:
    return Gate(project.root).read(path).decode("utf-8", "replace")


def _licences(report: Report) -> dict[str, Any]:
    """Return who and what made the sounds, as `sfxgen credits` has it."""
    project = report.project
    credited = sound_credits(project.sounds, report.lock, project.config.licences)
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


def _objections(credited: Iterable[Any]) -> Iterator[dict[str, str]]:
    for each in credited:
        if each.objection:
            yield {"name": each.name, "why": each.objection}

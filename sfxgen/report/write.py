"""Making a report and putting it where a person wants it."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sfxgen.build.status import open_workspace
from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import gate_to
from sfxgen.project.load import Project
from sfxgen.report.bundle import data_block
from sfxgen.report.data import gone, page_data
from sfxgen.report.files import NO_ROOM, Before, shelve
from sfxgen.report.media import Shelf, in_megabytes, left_out_said
from sfxgen.report.page import HEAD_BYTES, MARK, page
from sfxgen.report.pictures import curves, outlines
from sfxgen.report.revision import Revision
from sfxgen.report.since import REMOVED, Change, changes
from sfxgen.studio.catalogue import Catalogue, read_catalogue
from sfxgen.studio.peaks import Outline
from sfxgen.studio.row_cache import RowCache
from sfxgen.studio.rows import Row, short_id

SUFFIXES = (".html", ".htm")
ABOUT_A_TAKE = 800
"""Bytes of the page, at most, for what it says of a take that was."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A report that was written."""

    size: int
    """Bytes."""
    sounds: int
    files: int
    """How many it can play."""
    changes: tuple[Change, ...]
    remade: int
    """Takes of before that were made again from their renders."""
    lost: int
    """Takes of before that can't be heard."""
    left_out: str | None
    """What the page has no room for, in words."""


def require_place(place: Path, *, force: bool = False) -> None:
    """Raise UsageError if a report can't go there: a page has another name, or something else is there.

    force: replace a file that is no report of sfxgen's.
    """
    if place.suffix.lower() not in SUFFIXES:
        raise UsageError(f"{place} is no name for a page", "Name it so: -o page.html")
    if place.is_symlink() or place.is_dir():
        raise UsageError(f"{place} is a {'link' if place.is_symlink() else 'folder'}", "Name another place.")
    if disk.exists(place) and not force and not _is_ours(place):
        hint = "Delete it first, name another place, or say --force."
        raise UsageError(f"{place} is there, and not a report that sfxgen made", hint)


def write_report(project: Project, place: Path, *, since: str | None, most_bytes: int) -> Written:
    """Write a report of a project. since: a revision to compare with. most_bytes: how large the page may be.

    Raises UsageError if git can't read the revision, or the page would be larger without a single sound.
    """
    lock = open_workspace(project).read_lock()
    revision = None if since is None else Revision(project.root, since)
    changed = () if revision is None else changes(revision.lock(), lock)
    catalogue = read_catalogue(project, RowCache())
    data = page_data(project, catalogue, lock, revision, changed)
    _add_outlines(data, outlines(project.root, catalogue.media))
    title = f"{project.root.name}: sounds"
    shelf = Shelf(room=_room(len(page(title, data, {})), changed, most_bytes))
    before = Before(project, lock, shelf)
    names = {each.name for each in changed}
    rows = list(catalogue.rows.values())
    shelve(project, catalogue.media, shelf, [row for row in rows if row.name in names])
    if revision is not None:
        before.add(changed, revision)
    shelve(project, catalogue.media, shelf, [row for row in rows if row.name not in names])
    _add_files(data, project, catalogue, shelf)
    _add_before(data, before, changed)
    data["left_out"] = left_out_said(_lacking(rows, before, shelf), len(shelf.left_out), most_bytes)
    data["id"] = _id(data)
    made = page(title, data, shelf.held)
    gate, name = gate_to(place, project.root)
    gate.write(name, made)
    return Written(
        size=len(made),
        sounds=len(rows),
        files=len(shelf.held),
        changes=changed,
        remade=before.remade,
        lost=sum(each["media"] is None for takes in before.takes.values() for each in takes),
        left_out=data["left_out"],
    )


def _id(data: Mapping[str, Any]) -> str:
    """Return what stands for this very report: a browser keeps the choices made on it under that."""
    return sha256(data_block(data).encode())[:16]


def _is_ours(place: Path) -> bool:
    try:
        return MARK in disk.read(place, HEAD_BYTES)
    except OSError:
        return False


def _room(bare: int, changed: Iterable[Change], most_bytes: int) -> int:
    """Return how many bytes of the page are left for files. bare: its size without any."""
    room = most_bytes - bare - ABOUT_A_TAKE * sum(2 + len(each.before) for each in changed)
    if room < 0:
        hint = "Give it more room with --max-size."
        raise UsageError(f"without a single sound the page has {in_megabytes(most_bytes - room)}", hint)
    return room


def _add_outlines(data: dict[str, Any], found: Mapping[str, Outline]) -> None:
    """Add what rows draw; of a recording, a mix and what is as long as it is heard, how long that is."""
    takes = [take for row in data["project"]["sounds"] for take in row["takes"] if take["seconds"] is None]
    data["peaks"] = {sha256: base64.b64encode(each.pairs).decode() for sha256, each in found.items()}
    data["seconds"] = {media: round(found[media].seconds, 3) for take in takes if (media := take["media"]) in found}


def _add_files(data: dict[str, Any], project: Project, catalogue: Catalogue, shelf: Shelf) -> None:
    """Say in the page's data which files it holds, and how loud they are over time."""
    held = {sha256: path for sha256, path in catalogue.media.items() if sha256 in shelf.held}
    loops = {take.media for row in catalogue.rows.values() if row.loop for take in row.takes if take.media}
    data["curves"] = curves(project.root, held, loops)
    data["media"] = {sha256: {"type": kind, "size": len(content)} for sha256, (kind, content) in shelf.held.items()}


def _add_before(data: dict[str, Any], before: Before, changed: Iterable[Change]) -> None:
    """Add what changed sounds were, and those that are gone."""
    rows: Mapping[str, dict[str, Any]] = {row["id"]: row for row in data["project"]["sounds"]}
    for change in changed:
        takes = before.takes.get(change.name, [])
        if change.kind == REMOVED:
            data["project"]["sounds"].append(gone(change, takes))
        elif (row := rows.get(short_id(change.name))) is not None:
            row["candidates"] = takes


def _lacking(rows: Iterable[Row], before: Before, shelf: Shelf) -> list[str]:
    """Return the names of the sounds that have a file which did not fit."""
    now = [row.name for row in rows if any(take.media in shelf.left_out for take in row.takes)]
    then = [name for name, takes in before.takes.items() if any(each["problem"] == NO_ROOM for each in takes)]
    return list(dict.fromkeys((*now, *then)))

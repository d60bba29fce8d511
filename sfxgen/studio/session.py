"""A project that is open in the studio: what is known of it now, and what happens when something changes.

Reading it, building it and watching its files each has its thread; who asks gets what was known last, at once. All
that changes is told to the pages that are open, with the rows that changed and no others.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

from sfxgen import __version__
from sfxgen.build.workspace import Workspace
from sfxgen.cache.place import CacheLayout
from sfxgen.errors import LockError, SfxgenError, explained
from sfxgen.files.gate import Gate
from sfxgen.studio.catalogue import Catalogue, read_catalogue, with_faults
from sfxgen.studio.events import Hub
from sfxgen.studio.field_list import field_list
from sfxgen.studio.memory import Tidier
from sfxgen.studio.model_list import model_list
from sfxgen.studio.progress import Progress
from sfxgen.studio.row_cache import read_rows
from sfxgen.studio.rows import ManifestRow, Row
from sfxgen.studio.versions import Versions
from sfxgen.watch.relevance import WatchedProject


class Session:
    """What the server knows of its project. device: where models run."""

    def __init__(self, target: Path, device: str) -> None:
        self.project = WatchedProject(target)
        self.root, self.target, self.device = self.project.root, target, device
        self.hub, self.progress = Hub(), Progress()
        self.server = secrets.token_hex(8)
        self.versions = Versions(self.root)
        self.building = False
        self.steps: dict[str, Any] = {"undo": None, "redo": None}
        """What undo and redo would do, for the page."""
        self.on_changed: Callable[[list[str]], None] = lambda _names: None
        """Hears of sounds whose rows changed, by name."""
        self._rows, self._tidier = read_rows(self.root), Tidier()
        self.is_read = threading.Event()
        """Set once there is something to show."""
        self._reading, self._state = threading.Lock(), threading.RLock()
        self.catalogue = Catalogue(root=self.root)
        self._manifests: tuple[ManifestRow, ...] = ()
        self._revision = 0
        self._models: list[dict[str, Any]] | None = None

    # Reading.

    def refresh(self) -> bool:
        """Read the project anew and tell the pages what changed; tell whether it has no fault."""
        with self._reading:
            try:
                project = self.project.load()
                found = read_catalogue(project, self._rows)
            except SfxgenError as error:
                found = with_faults(self.catalogue, error)
            except OSError as error:
                found = with_faults(self.catalogue, explained(error))
            manifests = self.versions.rows(found.manifests)
            self._rows.save(Gate(self.root))
            with self._state:
                before, self.catalogue = self.catalogue, found
                moved, self._manifests = manifests != self._manifests, manifests
            self._tell_changes(before, found, moved=moved)
            self.on_changed([row.name for id_, row in found.rows.items() if before.rows.get(id_) != row])
        self.is_read.set()
        self._tidier.soon()
        return not found.faults

    def _tell_changes(self, before: Catalogue, now: Catalogue, *, moved: bool) -> None:
        changed = [id_ for id_, row in now.rows.items() if before.rows.get(id_) != row]
        gone = [id_ for id_ in before.rows if id_ not in now.rows]
        order = None if list(before.rows) == list(now.rows) else list(now.rows)
        if (
            changed
            or gone
            or order is not None
            or moved
            or (before.faults, before.warnings) != (now.faults, now.warnings)
        ):
            self.tell(changed, gone=gone, order=order)

    def tell(self, ids: Iterable[str] = (), *, gone: Collection[str] = (), order: list[str] | None = None) -> None:
        """Tell the pages of rows that changed, and how the project as a whole is."""
        with self._state:
            self._revision += 1
            rows = [self.progress.of(row) for id_ in dict.fromkeys(ids) if (row := self.catalogue.rows.get(id_))]
            data = {**self._about(), "rows": rows, "gone": list(gone), "order": order}
            self.hub.publish("project", data, self._revision)

    def tell_progress(self, ids: Iterable[str]) -> None:
        """Tell the pages how far sounds are."""
        for id_ in ids:
            self.hub.publish("progress", self.progress.event(id_))

    def toast(self, kind: str, text: str, hint: str = "") -> None:
        """Tell the pages something that passes. kind: info, warning or error."""
        self.hub.publish("toast", {"kind": kind, "text": text, "hint": hint})

    # What is known.

    def _about(self) -> dict[str, Any]:
        found = self.catalogue
        return {
            "server": self.server,
            "revision": self._revision,
            "faults": found.faults,
            "warnings": found.warnings,
            "manifests": self._manifests,
            "building": self.building,
            "summary": found.summary,
            **self.steps,
        }

    def whole(self) -> tuple[int, dict[str, Any], list[Row]]:
        """Return the revision, all that a page begins with after a connection is made, and the rows."""
        with self._state:
            rows = [self.progress.of(row) for row in self.catalogue.rows.values()]
            return self._revision, {**self._about(), "gone": [], "order": list(self.catalogue.rows)}, rows

    def everything(self) -> tuple[dict[str, Any], list[Row]]:
        """Return the project as `GET /api/project` has it, and its sounds."""
        with self._state:
            rows = [self.progress.of(row) for row in self.catalogue.rows.values()]
            about = self._about()
        about = {
            "name": self.root.name,
            "version": __version__,
            "engine": self.catalogue.engine,
            **about,
            "fields": field_list(),
            "models": self.models(),
        }
        return about, rows

    def models(self) -> list[dict[str, Any]]:
        """Return the models, and whether each can run here."""
        if self._models is None:
            self._models = model_list(self.device)
        return self._models

    def forget_models(self) -> None:
        """Look at the models anew when they are asked for next: the project may name others now."""
        self._models = None

    def row(self, id_: str) -> Row:
        """Return a sound's row. Raises KeyError."""
        with self._state:
            return self.progress.of(self.catalogue.rows[id_])

    def path_of(self, media: str) -> str | None:
        """Return where the file of a hash is, from the root; None for one that is not known."""
        return self.catalogue.media.get(media)

    def lock_bytes(self) -> bytes | None:
        """Return the lock as it is now; None where there is none, or none that can be read."""
        try:
            text = Workspace(self.root, CacheLayout(local="")).lock_text()
        except LockError:
            return None
        return text.data if text else None

    def set_steps(self, undo: str | None, redo: str | None) -> None:
        """Note what undo and redo would do."""
        labels = {"undo": undo, "redo": redo}
        self.steps = {name: {"label": label} if label else None for name, label in labels.items()}
        self.tell()

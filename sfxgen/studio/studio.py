"""The studio as a whole: the session, its builds, its eye on the files, and what pages ask of them. Nothing of HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sfxgen.project.find import find_sound
from sfxgen.project.load import load_project
from sfxgen.studio.aside import AsideFiles
from sfxgen.studio.builder import Builder
from sfxgen.studio.changing import Changing
from sfxgen.studio.choices import Choices
from sfxgen.studio.details import details_of
from sfxgen.studio.history import History
from sfxgen.studio.listening import Listening
from sfxgen.studio.media import place_of
from sfxgen.studio.memory import share_arenas
from sfxgen.studio.peaks import Outline
from sfxgen.studio.rows import plain
from sfxgen.studio.session import Session
from sfxgen.studio.uploads import Uploads
from sfxgen.studio.watcher import Watcher


class Studio:
    """An open project. poll: look for changes every second, where saves go unnoticed."""

    def __init__(self, target: Path, *, device: str = "auto", poll: bool = False) -> None:
        share_arenas()
        self.session = Session(target, device)
        self.watcher = Watcher(self.session, poll=poll)
        self.builder = Builder(self.session, self.watcher.built)
        self.changing = Changing(self.session, self.builder)
        self.listening = Listening(self.session.root)
        self.aside = AsideFiles(self.session.root)
        self.choices = Choices(self.session, self.changing, self.builder.helper, self.aside)
        self.history = History(self.session, self.changing, self.builder.helper, self.aside)
        self.uploads = Uploads(self.session, self.changing, self.listening.helper)
        self.session.on_changed = self.history.look

    def open(self) -> None:
        """Read the project, then watch and build it, all in threads of their own."""
        threading.Thread(target=self._open, name="open", daemon=True).start()

    def _open(self) -> None:
        self.session.refresh()
        self.aside.clear()
        self.uploads.clear()
        self.builder.start()
        self.watcher.start(self.builder)

    def close(self) -> None:
        """End all threads and processes; what a build has finished is kept."""
        self.session.hub.close()
        self.watcher.close()
        self.builder.close()
        self.listening.helper.close(1.0)

    def kill(self) -> None:
        """End all processes at once: what is finished is in the cache, and the next build carries on."""
        self.builder.helper.kill()
        self.listening.helper.kill()

    # What is asked.

    def details(self, id_: str) -> dict[str, Any]:
        """Return a sound's row and all beside it. Raises KeyError."""
        row = self.session.row(id_)
        project = load_project(self.session.target)
        sound = find_sound(project, row.name)
        found = details_of(project, sound, row, self.session.device)
        words = found.pop("drafted_from")
        return {
            **plain(row),
            **found,
            "understood": self.listening.understood(*words) if words else None,
            "history": self.history.of(project, sound),
            "candidates": self.choices.of(id_),
        }

    def path_of(self, media: str) -> str | None:
        """Return where the file of a hash is, from the root; None for one that is not known."""
        return self.session.path_of(media) or self.aside.path_of(media)

    def outlines(self, media: Iterable[str]) -> dict[str, Outline]:
        """Return the outlines of files; of those that are not known, or can't be read, none."""
        paths = {sha256: self.path_of(sha256) for sha256 in media}
        return self.listening.outlines((sha256, path) for sha256, path in paths.items() if path)

    def curves(self, media: str) -> dict[str, Any]:
        """Return the loudness of a file over time. Raises KeyError for one that is not known."""
        path = self.path_of(media)
        place = place_of(self.session.root, path) if path else None
        if place is None:
            raise KeyError(media)
        rows = self.session.catalogue.rows.values()
        loop = any(row.loop for row in rows for take in row.takes if take.media == media)
        return self.listening.curves(media, place, loop)

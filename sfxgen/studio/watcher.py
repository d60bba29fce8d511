"""The studio's eye on the project's files: what changes there is read, told and built as `sfxgen watch` does it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from sfxgen.errors import SfxgenError
from sfxgen.files.places import LOCK
from sfxgen.studio.builder import Builder
from sfxgen.studio.making import Built
from sfxgen.studio.session import Session
from sfxgen.watch.events import Stamp, stamp
from sfxgen.watch.loop import BRIEF_S, watch
from sfxgen.watch.outputs import Outputs
from sfxgen.watch.settling import Patience

LOOK_EVERY_S = 3.0
"""How often outputs are looked at: no event tells of those, as builds write them."""


class Watcher:
    """Watches a project in a thread of its own."""

    def __init__(self, session: Session, *, poll: bool = False) -> None:
        self._session, self._poll = session, poll
        self._outputs, self._patience = Outputs(session.root), Patience()
        self._stop = threading.Event()
        self._stamps: dict[str, Stamp | None] = {}
        self._look_at = 0.0
        self._builder: Builder | None = None
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self, builder: Builder) -> None:
        """Watch from now on, and build once all is watched."""
        self._builder = builder
        self._thread.start()

    def close(self) -> None:
        """Stop watching."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(3.0)

    def built(self, result: Built) -> None:
        """Note which files a build left: one that goes is made again."""
        self._outputs.remember(result.paths)
        self._stamps[LOCK] = stamp(f"{self._session.root}/{LOCK}")
        self._patience.learn(failed=bool(result.errors))

    def _run(self) -> None:
        project = self._session.project
        try:
            watch(
                self._session.root,
                relevant=project.is_relevant,
                prune=project.is_pruned,
                act=self._act,
                ready=self._ready,
                stop=self._stop,
                notify=lambda text: self._session.toast("info", text),
                brief_s=BRIEF_S,
                poll=self._poll,
                is_recording=project.is_recording,
                patience=self._patience,
                gone=self._look_at_outputs,
            )
        except SfxgenError as error:
            self._session.toast("error", error.message, error.hint)

    def _look_at_outputs(self) -> frozenset[Path]:
        """Return outputs that are gone, to be made again; read the project anew where a person has changed one."""
        if time.monotonic() >= self._look_at and not self._session.building:
            before, self._stamps = self._stamps, self._output_stamps()
            self._look_at = time.monotonic() + LOOK_EVERY_S
            if before != self._stamps:  # what is new may have been changed since it was made
                self._read_anew()
        return self._outputs.gone()

    def _read_anew(self) -> None:
        """Read the project; build what had to wait for the lock to be mended."""
        waited = bool(self._session.catalogue.faults)
        if self._session.refresh() and waited and self._builder is not None:
            self._builder.order()

    def _output_stamps(self) -> dict[str, Stamp | None]:
        """Return path -> stamp of the outputs and of the lock, which others may change: a checkout, another build."""
        root = f"{self._session.root}/"
        return {path: stamp(root + path) for path in (*self._session.catalogue.media.values(), LOCK)}

    def _ready(self) -> None:
        if self._builder is not None:
            self._builder.order()

    def _act(self, changed: frozenset[Path]) -> None:
        if all(map(self._is_known, changed)):
            return
        self._session.forget_models()
        self._outputs.renew()
        if self._session.refresh() and self._builder is not None:
            self._builder.order()

    def _is_known(self, path: Path) -> bool:
        """Tell whether a change is one that the studio has made itself, and builds already.

        That it has read it is not enough: a build reads the project at its end, and may see a save before it is told.
        """
        relative = path.relative_to(self._session.root).as_posix()
        return not self._session.catalogue.faults and self._session.versions.is_ordered(relative)

"""The studio's builds, one after the other in a helper process, and what the pages hear of them."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from sfxgen.errors import SfxgenError, explained
from sfxgen.studio import making
from sfxgen.studio.catalogue import NEEDS_A_LOOK
from sfxgen.studio.helper import Helper
from sfxgen.studio.making import Built
from sfxgen.studio.rows import Row, short_id
from sfxgen.studio.session import Session

IDLE_S = 600.0
"""How long the process stays, and with it a model that is loaded, when nothing is made."""
LOOK_EVERY_S = 2.5
"""How often the lock is looked at while a build goes on: it is written as often."""


@dataclass(frozen=True)
class Order:
    """What to build: sounds by name, all if there are none. force: those to make anew."""

    only: tuple[str, ...] = ()
    force: tuple[str, ...] = ()


class Builder:
    """Builds what is ordered, in a thread of its own. on_built: called with each result."""

    def __init__(self, session: Session, on_built: Callable[[Built], None] = lambda _built: None) -> None:
        self._session, self._on_built = session, on_built
        self.helper = Helper("the build", IDLE_S)
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._waiting: list[Order] = []
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="builds", daemon=True)
        self._looked, self._closing = 0.0, False
        self.interrupted = False
        """Whether it was closed in the middle of a build."""

    def start(self) -> None:
        """Begin to take orders."""
        self._thread.start()

    def order(self, only: Collection[str] = (), force: Collection[str] = ()) -> None:
        """Build these sounds, or all, after what is being built now; the same order is not taken twice."""
        order = Order(tuple(only), tuple(force))
        if not only:
            self._session.versions.note_ordered()
        with self._lock:
            if order not in self._waiting:
                self._waiting.append(order)
                self._orders.put(order)

    def close(self) -> None:
        """Stop: what is being built is interrupted, and what is finished of it is kept."""
        self._closing, self.interrupted = True, self._session.building
        self._orders.put(None)
        self.helper.close()
        if self._thread.is_alive():
            self._thread.join(5.0)

    def _run(self) -> None:
        while (order := self._orders.get()) is not None and not self._closing:
            with self._lock:
                self._waiting.remove(order)
            try:
                self._build(order)
            except Exception as error:  # the thread must live: the next build may go well
                self._session.building = False
                self._session.toast("error", f"{type(error).__name__}: {error}", "This is a bug in sfxgen.")

    def _build(self, order: Order) -> None:
        session = self._session
        if session.catalogue.faults and not session.refresh():
            return
        session.building = True
        rows = [row for row in session.catalogue.rows.values() if _is_due(row, order)]
        session.tell(session.progress.begin(rows))
        errors: dict[str, str] = {}
        try:
            built: Built = self.helper.call(
                f"{making.__name__}:run_build",
                session.target,
                order.only,
                order.force,
                session.device,
                tell=self._heard,
            )
            errors = {short_id(name): problem for name, problem in built.errors.items()}
            self._on_built(built)
        except SfxgenError as error:
            session.toast("error", error.message, error.hint)
        except OSError as error:
            told = explained(error)
            session.toast("error", told.message, told.hint)
        session.building = False
        changed = session.progress.end(errors)
        session.refresh()
        session.tell(changed)

    def _heard(self, kind: str, *values: Any) -> None:
        """Pass on what a build tells while it runs."""
        session, progress = self._session, self._session.progress
        if kind == making.MADE:
            progress.made(short_id(values[0]))
            session.tell_progress([short_id(values[0])])
        elif kind == making.FAILED:
            progress.failed(short_id(values[0]), values[1])
            session.tell([short_id(values[0])])
        elif kind == making.STEPPED:
            session.tell_progress(progress.stepped(*values)[:64])
        elif kind == making.WARNED:
            session.toast("warning", values[0])
        elif kind == making.WAITS:
            session.toast("info", "another sfxgen is working on this project; waiting until it is done")
        if kind in (making.MADE, making.STEPPED) and time.monotonic() > self._looked:
            began = time.monotonic()
            session.refresh()
            self._looked = time.monotonic() + max(LOOK_EVERY_S, 10 * (time.monotonic() - began))


def _is_due(row: Row, order: Order) -> bool:
    if order.only and row.name not in order.only:
        return False
    return row.name in order.force or row.state in NEEDS_A_LOOK[:2] or row.problem is not None

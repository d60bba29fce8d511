"""Bringing what a build needs from the team's cache: one search for each thing that needs a render, some at a time."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from sfxgen.cache.local import Check
from sfxgen.cache.transfers import Task

if TYPE_CHECKING:
    from sfxgen.cache.team import TeamCache

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Want:
    """A render that is looked for."""

    key: str
    expected: str | None
    """Its SHA-256 in the lock."""
    check: Check
    most_bytes: int


@dataclass(eq=False)
class Search(Generic[T]):
    """Something that needs a render: the wants, the best first, and the entries that were tried."""

    item: T
    wants: Sequence[Want]
    tried: set[str] = field(default_factory=set)


class Restoring(Generic[T]):
    """A run through searches: a window of transfers, so that memory does not grow with their number."""

    def __init__(self, team: TeamCache, searches: Sequence[Search[T]]) -> None:
        self._team, self._window = team, 2 * team.place.threads
        self._ahead = deque(searches)
        self._running: dict[Search[T], str] = {}
        self._done: queue.Queue[tuple[Search[T], Task[bool]]] = queue.Queue()

    def run(self) -> Iterator[T]:
        """Yield each item once what it needs is here, or nothing is left to try."""
        while self._ahead or self._running:
            while self._ahead and len(self._running) < self._window:
                search = self._ahead.popleft()
                if not self._begin(search):
                    yield search.item
            if not self._running:
                continue
            outcome = self._team.wait_for(self._done)
            if outcome is None:
                break
            search, task = outcome
            if self._team.settle(self._running.pop(search), task) or not self._begin(search):
                yield search.item
        yield from [search.item for search in (*self._running, *self._ahead)]

    def _begin(self, search: Search[T]) -> bool:
        """Begin the next transfer of a search; tell whether there is one."""
        found = self._team.next_entry(search)
        if found is None:
            return False
        name, want = found
        if not search.tried - {name}:
            self._team.allow_waiting(1, want.most_bytes)
        self._running[search] = name
        self._team.fetch(name, want, lambda task: self._done.put((search, task)))
        return True

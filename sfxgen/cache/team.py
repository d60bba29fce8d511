"""The team's cache in a build: restores what others rendered, publishes what was rendered here, and is never waited for
longer than it is worth.

Whatever the place does, the outcome is a render that was verified, or none.
"""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from sfxgen.cache.faults import is_damage, is_gone
from sfxgen.cache.local import MOST_TRIED, Cache, verified
from sfxgen.cache.packed import most_packed, pack, read_header
from sfxgen.cache.places import TeamPlace
from sfxgen.cache.restoring import Restoring, Search, Want
from sfxgen.cache.standing import Standing
from sfxgen.cache.store import LARGEST, entries_for, entry_name
from sfxgen.cache.transfers import Task, Transfers
from sfxgen.cache.unpublished import Named
from sfxgen.errors import UsageError

T = TypeVar("T")

LIST_S, LIST_MOST_S = 30.0, 120.0
"""What a list may take: until the next thousand entries, and in all."""
FIRST_S, USUAL_S, LONGEST_S = 10.0, 15.0, 120.0
"""What an operation may take, before its bytes count: until the place has answered once, after that, and at most."""
LEAST_RATE = 2**18
"""Bytes a second that a place must manage."""
WAIT_S, WAIT_EACH_S = 60.0, 1.0
"""What a build waits for a place in all, apart from rendering: so long, and so much more for every render."""
AGAIN_S = 10.0
"""How old an answer may be, just before a batch is rendered, without asking again."""

OnProgress = Callable[[str, int, int], None]
"""Hears what is done, of how many."""


class _LocalError(Exception):
    """This machine's cache can't take a render, or has it no longer."""


class _SkippedError(Exception):
    """Meanwhile the place is left alone."""


class TeamCache:
    """One build's use of a place.

    publishes: whether this person allows storing renders there, and so believes what others store.
    """

    def __init__(
        self,
        place: TeamPlace,
        local: Cache,
        *,
        publishes: bool,
        on_progress: OnProgress = lambda *_: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.place, self.local, self.publishes = place, local, publishes
        self.standing = Standing(place.text, clock)
        self._on_progress, self._clock = on_progress, clock
        self._transfers = Transfers(place.threads, clock)
        place.beat = self._transfers.beat
        self._mutex = threading.Lock()
        self._listed: dict[str, list[str]] = {}
        """First 32 digits of a key -> names."""
        self._listed_at: dict[str, float] = {}
        """The same -> when they were listed."""
        self._missed: dict[str, float] = {}
        """Name -> when it was not there."""
        self._waited_s, self._may_wait_s = 0.0, WAIT_S
        self._sending: list[tuple[Named, Task[None]]] = []

    @property
    def warnings(self) -> list[str]:
        """Return what a person should know of the place."""
        return self.standing.warnings

    # Restoring.

    def look_up(self, wants: Iterable[Want]) -> None:
        """List what the place has for keys whose renders no lock knows, unless that was done a moment ago.

        Raises UsageError when only a person can help.
        """
        unknown = {want.key for want in wants if not want.expected and not self.local.has(want.key)}
        now = self._clock()
        stale = {key[:32] for key in unknown if not self._is_listed(key)}
        if not stale or not self.standing.allows(writing=False):
            return
        task = self._transfers.submit(partial(self.place.names, stale), LIST_S)
        if not task.wait(None if self._may_wait_s == float("inf") else LIST_MOST_S):
            self.standing.gave_up(writing=False, waited_s=LIST_MOST_S)
            return
        if task.error is not None:
            self.standing.failed(task.error, writing=False)
            self._raise_fatal()
            return
        self.standing.answered()
        with self._mutex:
            self._listed_at.update(dict.fromkeys(stale, now))
            for key in stale:
                self._listed.pop(key, None)
            for name in sorted(task.result or ()):
                names = self._listed.setdefault(name[:32], [])
                if name not in names:
                    names.append(name)

    def has(self, key: str) -> bool:
        """Tell whether the place had a render for a key when it was listed."""
        return bool(entries_for(key, self._listed.get(key[:32], ())))

    def restore(self, asked: Iterable[tuple[T, Sequence[Want]]]) -> Iterator[T]:
        """Yield each item once the first of its wants that is to be had is in this machine's cache, or none is.

        Raises UsageError when only a person can help.
        """
        searches = [Search(item, wants) for item, wants in asked]
        self.look_up(want for search in searches for want in search.wants)
        yield from Restoring(self, searches).run()

    def next_entry(self, search: Search[T]) -> tuple[str, Want] | None:
        """Return the entry to fetch next; None if a want is here, or nothing is left to try."""
        for want in search.wants:
            if self.local.has(want.key, want.expected):
                return None
            for name in self._candidates(want):
                if name not in search.tried and self.standing.allows(writing=False):
                    search.tried.add(name)
                    return name, want
        return None

    def fetch(self, name: str, want: Want, done: Callable[[Task[bool]], None]) -> None:
        """Begin to bring an entry into this machine's cache; the result tells whether the place has it."""
        self._transfers.submit(partial(self._fetch, name, want), self._deadline(want.most_bytes), done)

    def settle(self, name: str, task: Task[bool]) -> bool:
        """Take note of what came of fetching an entry; tell whether it is here, or can't be kept here anyway.

        Raises UsageError when only a person can help.
        """
        error = task.error
        if error is None:
            self.standing.answered()
            if not task.result:
                self._missed[name] = self._clock()
            return bool(task.result)
        if isinstance(error, _LocalError | _SkippedError):
            return isinstance(error, _LocalError)
        if is_damage(error):
            self.standing.damaged(name)
        else:
            self.standing.failed(error, writing=False)
            self._raise_fatal()
        return False

    def allow_waiting(self, wants: int, size: int) -> None:
        """Let the build wait longer, for so many renders of so many bytes at most."""
        self._may_wait_s += wants * WAIT_EACH_S + size / LEAST_RATE / self.place.threads

    def abandon(self) -> None:
        """Wait for nothing any more, in whatever thread: the build ends early."""
        self._may_wait_s = float("-inf")
        self._transfers.close()

    def be_patient(self) -> None:
        """Wait for the place as long as it answers: a person asked for nothing else."""
        self._may_wait_s = float("inf")

    def wait_for(self, done: queue.Queue[T]) -> T | None:
        """Wait for the next outcome; None once the build has waited for the place as long as it may."""
        while self._waited_s < self._may_wait_s:
            began = self._clock()
            try:
                return done.get(timeout=0.2)
            except queue.Empty:
                continue
            finally:
                self._waited_s += self._clock() - began
        self.standing.gave_up(writing=False, waited_s=self._waited_s)
        return None

    def _candidates(self, want: Want) -> list[str]:
        if not want.expected:
            return self._listed.get(want.key[:32], [])[:MOST_TRIED]
        name = entry_name(want.key, want.expected)
        if self._clock() - self._missed.get(name, float("-inf")) <= AGAIN_S:
            return []
        return [name] if not self._is_listed(want.key) or name in self._listed.get(want.key[:32], ()) else []

    def look_again(self, wants: Iterable[Want]) -> None:
        """Forget that renders were not there: others may have published them since."""
        for want in wants:
            self._listed_at.pop(want.key[:32], None)
            self._missed.pop(entry_name(want.key, want.expected or ""), None)

    def _is_listed(self, key: str) -> bool:
        return self._clock() - self._listed_at.get(key[:32], float("-inf")) <= AGAIN_S

    def _fetch(self, name: str, want: Want) -> bool:
        if not self.standing.allows(writing=False):
            raise _SkippedError
        try:
            data = self.place.read(name, most_packed(want.most_bytes))
        except Exception as error:
            if is_gone(error):
                return False
            raise
        if data is None:
            return False
        render = verified(name, data, want.check, want.most_bytes)
        if want.expected not in (None, render.sha256):
            raise ValueError("not what the lock says")
        try:
            if self.publishes and not want.expected:
                self.local.vouch(want.key, render.sha256)
            self.local.take_in(name, data)
        except (OSError, UsageError) as error:
            raise _LocalError from error
        return True

    def _deadline(self, size: int) -> float:
        return min(LONGEST_S, (USUAL_S if self.standing.has_answered else FIRST_S) + size / LEAST_RATE)

    def _raise_fatal(self) -> None:
        if self.standing.fatal is not None:
            raise self.standing.fatal

    # Publishing.

    def publish(self, key: str, sha256: str) -> None:
        """Begin to store a render of this machine's cache in the place, if that is allowed and it answers."""
        if self.publishes and self.standing.allows(writing=True):
            name = entry_name(key, sha256)
            work = partial(self._send, name)
            deadline = self._deadline(self.local.folder.size(name))
            self._sending.append(((key, sha256), self._transfers.submit(work, deadline, self._settle_sent)))

    def finish(self, unpublished: Collection[Named] = (), *, patient: bool = False) -> list[Named]:
        """Publish what earlier builds could not, wait a while for all that is on its way, and end. Return what arrived.

        unpublished: renders of earlier builds. patient: wait as long as anything moves.
        """
        begun = {named for named, _ in self._sending}
        if self._is_worth_asking():
            for key, sha256 in unpublished:
                if (key, sha256) not in begun and self.local.has(key, sha256):
                    self.publish(key, sha256)
        self._wait_until_sent(patient=patient)
        self._transfers.close()
        return [named for named, task in self._sending if task.is_over and task.error is None]

    def call(self, work: Callable[[], T], deadline_s: float = LONGEST_S) -> T:
        """Do something with the place, within a deadline. Raises what it raises."""
        return self._transfers.submit(work, deadline_s).value()

    def _is_worth_asking(self) -> bool:
        return self.publishes and self.standing.allows(writing=True)

    def _send(self, name: str) -> None:
        if not self.standing.allows(writing=True):
            raise _SkippedError
        try:
            data = self.local.folder.read(name)
        except OSError as error:
            raise _LocalError from error
        if data is None:
            raise _LocalError
        render = verified(name, data, None, LARGEST)
        self.place.write(name, pack(render.data) if read_header(data) is None else data)

    def _settle_sent(self, task: Task[None]) -> None:
        if task.error is None:
            self.standing.answered()
        elif not isinstance(task.error, _LocalError | _SkippedError | ValueError):
            self.standing.failed(task.error, writing=True)

    def _wait_until_sent(self, *, patient: bool) -> None:
        total = len(self._sending)
        waiting = deque(task for _, task in self._sending if not task.is_over)
        until = self._clock() + WAIT_S + len(waiting) * WAIT_EACH_S
        while waiting and (patient or self._clock() < until):
            if waiting[0].wait(0.5 if patient else min(0.5, max(0.0, until - self._clock()))):
                waiting.popleft()
            self._on_progress("published", total - len(waiting), total)
        if waiting:
            self.standing.gave_up(writing=True, waited_s=WAIT_S + len(waiting) * WAIT_EACH_S)

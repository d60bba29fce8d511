"""A few threads that carry bytes to and from a place, each operation with a deadline.

A thread that hangs in a system call or a library can't be stopped. So the threads are daemons, which no exit waits for;
one that passes its deadline is left behind, and another takes its place.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

CHECK_EVERY_S = 0.1


class Task(Generic[T]):
    """One operation: it ends with a result, or with an error."""

    def __init__(self, work: Callable[[], T], deadline_s: float, done: Callable[[Task[T]], None] | None) -> None:
        self._work, self.deadline_s, self._done = work, deadline_s, done
        self._over = threading.Event()
        self._mutex = threading.Lock()
        self.began = 0.0
        """By the monotonic clock; 0 until a thread takes it up."""
        self.result: T | None = None
        self.error: BaseException | None = None

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until it is over; tell whether it is."""
        until = None if timeout_s is None else time.monotonic() + timeout_s
        while not self._over.wait(0.5 if until is None else max(0.0, min(0.5, until - time.monotonic()))):
            if until is not None and time.monotonic() >= until:  # in steps: a wait can't be interrupted on Windows
                return False
        return True

    def value(self) -> T:
        """Wait for the result. Raises what the operation raised, TimeoutError after its deadline."""
        self.wait()
        if self.error is not None:
            raise self.error
        return self.result  # type: ignore[return-value]

    def run(self) -> None:
        """Do it, in a thread of the pool."""
        try:
            result = self._work()
        except BaseException as error:
            self.end(None, error)
        else:
            self.end(result, None)

    def end(self, result: T | None, error: BaseException | None) -> None:
        """Set what came of it, unless that is settled."""
        with self._mutex:
            if self._over.is_set():
                return
            self.result, self.error = result, error
            self._over.set()
        if self._done is not None:
            self._done(self)

    @property
    def is_over(self) -> bool:
        """Tell whether it has a result or an error."""
        return self._over.is_set()


class Transfers:
    """Threads that take up operations in the order in which they are given."""

    def __init__(self, threads: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = threads, clock
        self._change = threading.Condition()
        self._waiting: deque[Task[object]] = deque()
        self._running: dict[threading.Thread, Task[object] | None] = {}
        self._watch: threading.Thread | None = None
        self._closed = False

    def submit(
        self, work: Callable[[], T], deadline_s: float, done: Callable[[Task[T]], None] | None = None
    ) -> Task[T]:
        """Have a thread do something within so many seconds from when it begins. done: called when it is over."""
        task = Task(work, deadline_s, done)
        if self._closed:
            task.end(None, TimeoutError())
            return task
        with self._change:
            self._waiting.append(task)  # type: ignore[arg-type]
            idle = sum(running is None for running in self._running.values())
            if idle < len(self._waiting) and len(self._running) < self._most:
                self._start()
            if self._watch is None:
                self._watch = threading.Thread(target=self._watch_deadlines, daemon=True, name="deadlines")
                self._watch.start()
            self._change.notify()
        return task

    def beat(self) -> None:
        """Begin the deadline of the calling thread's operation anew: it gets on, piece by piece."""
        with self._change:
            task = self._running.get(threading.current_thread())
            if task is not None:
                task.began = self._clock()

    def close(self) -> None:
        """Begin nothing more, and wait for nothing: what runs is left to itself."""
        with self._change:
            self._closed = True
            dropped = [*self._waiting, *(task for task in self._running.values() if task is not None)]
            self._waiting.clear()
            self._change.notify_all()
        for task in dropped:
            task.end(None, TimeoutError())

    def _start(self) -> None:
        thread = threading.Thread(target=self._work, daemon=True, name="transfer")
        self._running[thread] = None
        thread.start()

    def _work(self) -> None:
        me = threading.current_thread()
        while (task := self._next(me)) is not None:
            task.run()
            with self._change:
                if me not in self._running:  # too late: another has taken this one's place
                    return
                self._running[me] = None

    def _next(self, me: threading.Thread) -> Task[object] | None:
        with self._change:
            while not self._waiting and not self._closed:
                self._change.wait()
            if self._closed:
                return None
            task = self._waiting.popleft()
            task.began = self._clock()
            self._running[me] = task
            return task

    def _watch_deadlines(self) -> None:
        while not self._closed:
            time.sleep(CHECK_EVERY_S)
            now, overdue = self._clock(), []
            with self._change:
                for thread, task in list(self._running.items()):
                    if task is not None and not task.is_over and now - task.began > task.deadline_s:
                        overdue.append(task)
                        del self._running[thread]
                        self._start()
            for task in overdue:
                with contextlib.suppress(Exception):  # of whoever hears of it: others are to be watched, too
                    task.end(None, TimeoutError())

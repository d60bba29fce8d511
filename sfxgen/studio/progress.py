"""How far a build is, sound by sound."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import msgspec

from sfxgen.studio.rows import BUILDING, FAILED, WAITING, Row


@dataclass
class Activity:
    """What a build is doing about one sound."""

    state: str
    progress: float | None = None
    problem: str | None = None


class Progress:
    """What builds are doing, or did in vain, about each sound by its id. clock: seconds, from anywhere."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._began = clock, clock()
        self._activities: dict[str, Activity] = {}
        self._made: Counter[str] = Counter()
        self._takes: dict[str, int] = {}
        self._models: dict[str, str] = {}

    def begin(self, rows: Iterable[Row]) -> list[str]:
        """Note the sounds that a build is about to make; return the ids of all whose activity changed."""
        changed = [id_ for id_, activity in self._activities.items() if activity.state != FAILED]
        self._began = self._clock()
        self._activities = {id_: each for id_, each in self._activities.items() if each.state == FAILED}
        self._made.clear()
        chosen = list(rows)
        self._takes = {row.id: max(1, len(row.takes)) for row in chosen}
        self._models = {row.id: row.model for row in chosen}
        for row in chosen:
            self._activities[row.id] = Activity(WAITING)
        return [*changed, *self._takes]

    def made(self, id_: str) -> None:
        """Note that a take of a sound is on disk."""
        self._made[id_] += 1
        self._activities[id_] = Activity(BUILDING, min(1.0, self._made[id_] / self._takes.get(id_, 1)))

    def failed(self, id_: str, problem: str) -> None:
        """Note that a sound failed."""
        self._activities[id_] = Activity(FAILED, None, problem)

    def stepped(self, model: str, done: int, of: int) -> list[str]:
        """Note how far a model is; return the ids of the sounds that it makes."""
        busy = [id_ for id_, name in self._models.items() if name == model and not self._is_over(id_)]
        for id_ in busy:
            self._activities[id_] = Activity(BUILDING, done / of if of else None)
        return busy

    def end(self, errors: Mapping[str, str]) -> list[str]:
        """Note that the build is over; return the ids of all whose activity changed. errors: by id."""
        before = dict(self._activities)
        self._activities = {id_: Activity(FAILED, None, problem) for id_, problem in errors.items()}
        kept = {id_: each for id_, each in before.items() if each.state == FAILED and id_ not in self._takes}
        self._activities = {**kept, **self._activities}
        self._takes, self._models = {}, {}
        return list(before.keys() | self._activities.keys())

    def of(self, row: Row) -> Row:
        """Return a row with what a build is doing about it."""
        activity = self._activities.get(row.id)
        if activity is None:
            return row
        return msgspec.structs.replace(
            row, activity=activity.state, progress=activity.progress, problem=activity.problem
        )

    def event(self, id_: str) -> dict[str, object]:
        """Return what pages are told of a sound that is being made."""
        activity = self._activities.get(id_) or Activity("")
        done, left = activity.progress, None
        if done and done < 1:
            left = round((self._clock() - self._began) * (1 - done) / done, 1)
        return {"id": id_, "activity": activity.state or None, "progress": done, "left_s": left}

    def _is_over(self, id_: str) -> bool:
        activity = self._activities.get(id_)
        return activity is None or activity.state == FAILED or self._made[id_] >= self._takes.get(id_, 1)

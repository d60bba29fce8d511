"""The renders that a cluster is still to make, and the batches that its workers take from them.

A worker stays with the model that it holds as long as there is work for it, and takes up the one that most work is left
of for each that has it loaded: so few models are loaded twice. Within a model the longest come first, as
what begins last should be short; and towards the end batches get small, so that no worker waits long for another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sfxgen.build.job import Job
from sfxgen.build.shards import cost, spec_of

LARGEST_BATCH = 16
"""A GPU gets no faster with more."""
ROUNDS = 3
"""How many more batches each worker gets, at least, before the work is all given out."""
MOST_DEATHS = 2
"""Workers that a single render may take with it before it counts as failed."""


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Jobs for one worker, all of one model."""

    model: str
    jobs: tuple[Job, ...]
    deaths: int = 0
    """Workers that died of it, or of a batch that it was part of."""


class Backlog:
    """What nobody has taken yet."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._groups: dict[str, list[Job]] = {}
        self._costs: dict[int, float] = {}
        self._returned: list[Batch] = []
        """Of workers that died: taken as they are."""
        for job in jobs:
            spec = spec_of(job)
            self._costs[job.number] = 0.0 if spec is None else cost(spec)
            self._groups.setdefault("" if spec is None else spec.model.name, []).append(job)
        for group in self._groups.values():
            group.sort(key=lambda job: self._costs[job.number])
        self._left = {model: sum(self._costs[job.number] for job in group) for model, group in self._groups.items()}
        self._holders: Counter[str] = Counter()
        """Model -> how many workers have it loaded, as far as they were given work."""

    def __len__(self) -> int:
        return sum(map(len, self._groups.values())) + sum(len(batch.jobs) for batch in self._returned)

    def take(self, held: str) -> Batch | None:
        """Take the next batch for a worker; None if nothing is left. held: the model that it has loaded."""
        for batch in sorted(self._returned, key=lambda batch: batch.model != held):
            self._returned.remove(batch)
            return batch
        pending = [model for model, group in self._groups.items() if group]
        if not pending:
            return None
        model = held if held in pending else max(pending, key=lambda each: self._left[each] / (1 + self._holders[each]))
        if model != held:
            self._holders.subtract([held] if held else [])
            self._holders[model] += 1
        group = self._groups[model]
        size = max(1, min(LARGEST_BATCH, len(group) // (ROUNDS * max(self._holders[model], 1))))
        jobs = tuple(group.pop() for _ in range(min(size, len(group))))
        self._left[model] -= sum(self._costs[job.number] for job in jobs)
        return Batch(model=model, jobs=jobs)

    def forget(self, held: str) -> None:
        """Note that a worker is gone, and the model that it had loaded with it."""
        self._holders.subtract([held] if held else [])

    def give_back(self, batch: Batch) -> None:
        """Have another worker do a batch."""
        self._returned.append(batch)

    def split(self, batch: Batch) -> Batch | None:
        """Give back a batch of which a worker died, in halves; return it if it is a single job that has done it again.

        What one render did to its worker must not cost the others theirs.
        """
        deaths = batch.deaths + 1
        if len(batch.jobs) == 1 and deaths >= MOST_DEATHS:
            return batch
        middle = max(1, len(batch.jobs) // 2)
        for jobs in (batch.jobs[:middle], batch.jobs[middle:]):
            if jobs:
                self.give_back(Batch(model=batch.model, jobs=jobs, deaths=deaths if len(batch.jobs) == 1 else 0))
        return None

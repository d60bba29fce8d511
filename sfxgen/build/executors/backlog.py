"""The renders that a cluster is still to make, and the batches that its workers take from them.

A worker stays with the model that it holds as long as there is work for it, and takes up the one that most work is left
of for each that has it loaded: so few models are loaded twice. Within a model the longest come first, as
what begins last should be short. What is to be rendered side by side stays together; of the rest, batches get small
towards the end, so that no worker waits long for another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

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


@dataclass(eq=False)
class _Piece:
    """Jobs that one worker does together, and what they cost."""

    jobs: list[Job] = field(default_factory=list)
    cost: float = 0.0


class Backlog:
    """What nobody has taken yet."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._groups: dict[str, list[_Piece]] = {}
        """Model -> what is left of it, the longest last."""
        self._returned: list[Batch] = []
        """Of workers that died: taken as they are."""
        pieces: dict[tuple[str, str], _Piece] = {}
        for job in jobs:
            spec = spec_of(job)
            model, batch = ("", "") if spec is None else (spec.model.name, spec.request.batch)
            piece = pieces.setdefault((model, batch or str(job.number)), _Piece())
            piece.jobs.append(job)
            piece.cost += 0.0 if spec is None else cost(spec)
        for (model, _), piece in pieces.items():
            self._groups.setdefault(model, []).append(piece)
        for group in self._groups.values():
            group.sort(key=lambda piece: piece.cost)
        self._cost = {model: sum(piece.cost for piece in group) for model, group in self._groups.items()}
        self._number = {model: sum(len(piece.jobs) for piece in group) for model, group in self._groups.items()}
        """Model -> how many jobs are left of it."""
        self._holders: Counter[str] = Counter()
        """Model -> how many workers have it loaded, as far as they were given work."""

    def __len__(self) -> int:
        return sum(self._number.values()) + sum(len(batch.jobs) for batch in self._returned)

    def take(self, held: str, workers: int = 1) -> Batch | None:
        """Take the next batch for a worker; None if nothing is left.

        held: the model that it has loaded. workers: how many there are or will be: who comes first leaves the others
        their share.
        """
        for batch in sorted(self._returned, key=lambda batch: batch.model != held):
            self._returned.remove(batch)
            return batch
        pending = [model for model, group in self._groups.items() if group]
        if not pending:
            return None
        model = held if held in pending else max(pending, key=lambda each: self._cost[each] / (1 + self._holders[each]))
        if model != held:
            self._holders.subtract([held] if held else [])
            self._holders[model] += 1
        group = self._groups[model]
        takers = max(self._holders[model], round(workers * self._cost[model] / (sum(self._cost.values()) or 1.0)), 1)
        size = min(LARGEST_BATCH, self._number[model] // (ROUNDS * takers))
        pieces = [group.pop()]
        while group and sum(len(piece.jobs) for piece in (*pieces, group[-1])) <= size:
            pieces.append(group.pop())
        jobs = tuple(job for piece in pieces for job in piece.jobs)
        self._cost[model] -= sum(piece.cost for piece in pieces)
        self._number[model] -= len(jobs)
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

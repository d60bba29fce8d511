"""The executor of a Ray cluster: one actor for each GPU, or for each processor where models don't need one.

Ray restarts nothing and retries nothing here: an actor that retries its tasks hangs when its node dies. The build
itself gives the work of a worker that died to another.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sfxgen import __version__
from sfxgen.build.executors import ADDRESS, local
from sfxgen.build.executors.backlog import Backlog, Batch
from sfxgen.build.executors.protocol import Outcome, Resources
from sfxgen.build.executors.remote import Delivery, Worker, rendered
from sfxgen.build.job import BatchJob, DraftJob, Job, MixJob, RecordingJob, RenderJob
from sfxgen.build.shared import wants_of
from sfxgen.errors import RenderError, UsageError
from sfxgen.render.registry import ELSEWHERE
from sfxgen.schema.messages import listing

IN_FLIGHT = 2
"""Batches that a worker has at once: one in the making, and one that waits, so that it never waits for the build."""
ANSWER_S = 10.0
PATIENCE_S = 300.0
"""How long to wait for a node, as a cluster that grows on demand needs it."""
MOST_FALSE_STARTS = 3
"""Workers in a row that end before they are there: then none will be."""
LOOK_EVERY_S = 1.0
"""How often to look for nodes that have joined."""
INSTALL = 'pip install "sfxgen[ray]"'


def require_ray() -> None:
    """Raise UsageError where Ray can't run."""
    if sys.platform == "win32":
        hint = "Build on the cluster itself (`ray job submit`), or with --shard and any scheduler."
        raise UsageError("Ray's clusters don't run on Windows", hint)
    if find_spec("ray") is None:
        raise UsageError("the executor `ray` needs the package ray", INSTALL)


def has_gpus(address: str) -> bool:
    """Tell whether a cluster has GPUs. Raises UsageError if it can't be reached."""
    return bool(_connect(address).cluster_resources().get("GPU", 0) >= 1)


def run_jobs(jobs: Sequence[Job], resources: Resources) -> Generator[tuple[Job, Outcome]]:
    """Produce every job, yielding each outcome as it comes.

    What needs no rendering is finished here; of the rest, each worker gets a batch at a time.
    """
    require_ray()
    ready = resources.ready(jobs) if resources.ready is not None else iter(jobs)
    cache = resources.workspace.cache()
    there = [job for job in ready if not _is_at_hand(job, cache)]
    numbers = {job.number for job in there}
    here = [job for job in jobs if job.number not in numbers]
    if here:
        yield from local.run_jobs(here, replace(resources, ready=None))
    if there:
        yield from _on_cluster(there, resources)


def _is_at_hand(job: Job, cache: Any) -> bool:
    if isinstance(job, RecordingJob | MixJob):
        return True
    return any(cache.has(want.key, want.expected) for want in wants_of(job))


def _on_cluster(jobs: Sequence[Job], resources: Resources) -> Iterator[tuple[Job, Outcome]]:
    ray = _connect(resources.address)
    caches, cache = resources.workspace.caches, resources.workspace.cache()
    place = caches.shared if caches.publish else ""
    needs_gpu = resources.device in (ELSEWHERE, "cuda")
    gpu = [job for job in jobs if needs_gpu and isinstance(job, BatchJob)]
    cpu = [job for job in jobs if not (needs_gpu and isinstance(job, BatchJob))]
    device = "cuda" if needs_gpu else resources.device
    fleets = [_Fleet(ray, gpu, "GPU", device, place), _Fleet(ray, cpu, "CPU", device, place)]
    heard = time.monotonic()
    try:
        while any(fleet.busy for fleet in fleets):
            if any(fleet.busy and fleet.there for fleet in fleets):
                heard = time.monotonic()
            elif time.monotonic() - heard > PATIENCE_S:
                kinds = listing([fleet.kind for fleet in fleets if fleet.busy])
                raise UsageError(f"the Ray cluster has no {kinds} any more", "Look at it with `ray status`.")
            for delivery in _deliveries(ray, [fleet for fleet in fleets if fleet.busy]):
                made = rendered(delivery.job, delivery.outcome)
                if made is not None and delivery.entry is not None:
                    cache.receive(*made, delivery.entry)
                elif made is not None:
                    cache.vouch(*made)
                yield delivery.job, delivery.outcome
    finally:
        for fleet in fleets:
            fleet.dismiss()


def _deliveries(ray: Any, fleets: Sequence[_Fleet]) -> Iterator[Delivery]:
    """Give out work, and yield what has come back since."""
    for fleet in fleets:
        fleet.give_out()
    waiting = [ref for fleet in fleets for ref in fleet.refs]
    done, _ = ray.wait(waiting, num_returns=1, timeout=LOOK_EVERY_S)
    for ref in done:
        for fleet in fleets:
            yield from fleet.take_in(ref)


@dataclass(eq=False)
class _Hand:
    """A worker on the cluster, the model that it holds, and the batches it has, the one in the making first."""

    actor: Any
    hello: Any
    """What it says when a machine has room for it; None once it has."""
    node: str = ""
    model: str = ""
    batches: dict[Any, Batch] = field(default_factory=dict)


class _Fleet:
    """The workers of one kind, and what they are to do."""

    def __init__(self, ray: Any, jobs: Sequence[Job], kind: str, device: str, place: str) -> None:
        self._ray, self.kind, self._device, self._place = ray, kind, device, place
        self._false_starts = 0
        self.there = 0
        """How many there are in the cluster."""
        self._backlog = Backlog(jobs)
        self._hands: list[_Hand] = []
        options = {"num_gpus": 1} if kind == "GPU" else {"num_cpus": 1}
        self._make = ray.remote(max_restarts=0, max_task_retries=0, **options)(Worker)

    @property
    def busy(self) -> bool:
        """Tell whether anything is left to do."""
        return len(self._backlog) > 0 or any(hand.batches for hand in self._hands)

    @property
    def refs(self) -> list[Any]:
        """Return what is waited for."""
        return [ref for hand in self._hands for ref in (*hand.batches, *([hand.hello] if hand.hello else []))]

    def give_out(self) -> None:
        """Hire workers for the nodes that are there now, and give each its next batches."""
        self.there = int(self._ray.cluster_resources().get(self.kind, 0))
        wanted = min(max(self.there, 1), len(self._hands) + len(self._backlog))
        while len(self._hands) < wanted:
            actor = self._make.remote(self._device, self._place, __version__)
            self._hands.append(_Hand(actor, actor.hello.remote()))
        for hand in [hand for hand in self._hands if hand.hello][: max(0, len(self._hands) - wanted)]:
            self._let_go(hand)  # the machine that it waited for is gone
        for turn in range(IN_FLIGHT):
            for hand in [hand for hand in self._hands if not hand.hello and len(hand.batches) == turn]:
                if batch := self._backlog.take(hand.model, len(self._hands)):
                    hand.model = batch.model
                    hand.batches[hand.actor.run.remote(batch.jobs, _recordings(batch.jobs))] = batch

    def take_in(self, ref: Any) -> Iterator[Delivery]:
        """Yield what came of a batch, if it was one of this fleet's."""
        hand = next((hand for hand in self._hands if ref in hand.batches or ref == hand.hello), None)
        if hand is None:
            return
        try:
            if ref == hand.hello:
                hand.node, hand.hello, self._false_starts = self._ray.get(ref), None, 0
                return
            yield from self._ray.get(ref)
            del hand.batches[ref]
        except self._ray.exceptions.RayTaskError as error:
            text = str(error).strip().splitlines()[-1]
            batch = hand.batches.pop(ref)
            yield from _failures(batch, f"a worker of the cluster failed: {text}", "Look at its logs with `ray logs`.")
        except self._ray.exceptions.RayError as error:
            yield from self._bury(hand, error)

    def dismiss(self) -> None:
        """Let all workers go, whatever they do."""
        for hand in list(self._hands):
            self._let_go(hand)

    def _let_go(self, hand: _Hand) -> None:
        self._hands.remove(hand)
        self._backlog.forget(hand.model)
        with contextlib.suppress(Exception):
            self._ray.kill(hand.actor)

    def _is_alive(self, node: str) -> bool:
        return any(each["NodeID"] == node and each["Alive"] for each in self._ray.nodes())

    def _bury(self, hand: _Hand, error: Exception) -> Iterator[Delivery]:
        """Give the work of a worker that died to others; the batch that it died of, in parts."""
        self._let_go(hand)
        if not hand.batches:
            self._false_starts += 1
            if self._false_starts >= MOST_FALSE_STARTS:
                text = " ".join(str(error).split())[-200:]
                hint = "Is this version of sfxgen installed on every node, for the same Python?"
                raise UsageError(f"the cluster's workers can't start: {text}", hint)
            return
        first, *rest = hand.batches.values()
        for batch in rest:
            self._backlog.give_back(batch)
        if not self._is_alive(hand.node):
            self._backlog.give_back(first)
        elif self._backlog.split(first) is not None:
            hint = "Is the machine out of memory? Shorten the sound, or render it on a larger one."
            yield from _failures(first, "rendering it ends the process that does it", hint)


def _failures(batch: Batch, message: str, hint: str) -> Iterator[Delivery]:
    return (Delivery(job=job, outcome=RenderError(message, hint)) for job in batch.jobs)


def _recordings(jobs: Sequence[Job]) -> dict[str, bytes]:
    """Return the recordings that renders start from: other machines may not have them."""
    found = {}
    for job in jobs:
        source = job.render.request.source if isinstance(job, RenderJob | BatchJob | DraftJob) else None
        if source is not None:
            found[source] = Path(source).read_bytes()
    return found


def _require_answer(address: str) -> None:
    """Raise OSError if nobody listens at an address: Ray itself tries for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host, int(port)), ANSWER_S).close()


def _connect(address: str) -> Any:
    """Return the package ray, connected to a cluster: the one named, else the one that runs here, else one of its own,
    since a person has asked for it.

    Raises UsageError if there is none at that address, or its Python is another.
    """
    require_ray()
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_AUTH_MODE", "token")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    os.environ.setdefault("RAY_DEDUP_LOGS_SKIP_REGEX", ".*")  # what raylets say on stdout, whatever `log_to_driver` is
    import ray

    if ray.is_initialized():
        return ray
    try:
        _require_answer(address or os.environ.get(ADDRESS, ""))
        ray.init(address=address or None, log_to_driver=False, logging_level=logging.ERROR, configure_logging=False)
    except ray.exceptions.AuthenticationError:
        hint = "Make one with `ray get-auth-token --generate`, and copy it to each node; or set RAY_AUTH_MODE=disabled."
        raise UsageError("the Ray cluster asks for a token, and there is none here that it knows", hint) from None
    except (RuntimeError, ConnectionError, ValueError, OSError, ray.exceptions.RayError) as error:
        text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        hint = "Run it on the cluster, `ray job submit -- sfxgen build --ray`; Python must be the same to the patch."
        raise UsageError(f"the Ray cluster can't be reached: {text}", hint) from None
    return ray

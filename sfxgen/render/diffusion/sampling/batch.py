"""Batches: shots of any takes of any sounds, side by side on the device, as many as its memory holds.

One thread keeps the device busy and another waits for what comes off it; that is checked, cut and written elsewhere.
"""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from sfxgen.audio import Samples
from sfxgen.errors import RenderError
from sfxgen.render.diffusion.device import Watermark, exact, free_bytes, is_out_of_memory, release
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.diffusion.sampling.compiler import Compiler
from sfxgen.render.diffusion.sampling.denoise import Landing, decode, render_batch
from sfxgen.render.diffusion.shots import Shot

LARGEST = {"cuda": 64, "mps": 16, "cpu": 8}
"""Batches gain nothing past these."""
SHARE = 0.8
"""Of the free memory, what a batch may be expected to take."""
AHEAD = 64
"""Finished shots that may wait for whoever cuts and writes them, before the device waits too."""

OnProgress = Callable[[int, int], None]
"""Hears how many denoising steps are done, of how many."""


@dataclass(eq=False)
class Ticket:
    """A shot on its way, what makes others the same, and who waits: (owner, place among the owner's shots)."""

    shot: Shot
    identity: Any
    waiting: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, eq=False, kw_only=True)
class Finished:
    """What became of one of an owner's shots."""

    owner: int
    place: int
    outcome: Samples | RenderError


class Batches:
    """A queue of shots and the threads that render them. Use as a context: leaving it stops them."""

    def __init__(self, adapter: Adapter, on_progress: OnProgress) -> None:
        self._adapter = adapter
        self._on_progress = on_progress
        self._open: list[Ticket] = []
        self._by_shot: dict[Any, Ticket] = {}
        self._wake = threading.Condition()
        self._out: queue.Queue[Finished | BaseException] = queue.Queue(AHEAD)
        self._stop = threading.Event()
        self._most: dict[Any, int] = {}
        self._measured: dict[Any, int] = {}
        self._steps_done = self._steps_asked = 0
        self._compiler = Compiler(adapter.blocks())
        self._landings: queue.Queue[tuple[list[Ticket], list[Landing]] | None] = queue.Queue(1)
        self._threads = [threading.Thread(target=work, name="diffusion") for work in (self._work, self._land)]

    def __enter__(self) -> Batches:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        with self._wake:
            self._wake.notify_all()
        while any(thread.is_alive() for thread in self._threads):
            self._drain()
            self._threads[-1].join(timeout=0.05)
        release(self._adapter.device)

    def submit(self, asked: Sequence[tuple[int, Sequence[Shot]]]) -> None:
        """Queue the shots of owners; a shot that is on its way already is rendered once."""
        with self._wake:
            for owner, shots in asked:
                for place, shot in enumerate(shots):
                    self._ticket(shot).waiting.append((owner, place))
            self._wake.notify_all()

    def next(self) -> Finished:
        """Wait for a shot to be finished. Raises whatever ended the work."""
        while True:  # a wait without limit can't be interrupted on Windows
            try:
                found = self._out.get(timeout=0.5)
            except queue.Empty:
                continue
            if isinstance(found, BaseException):
                raise found
            return found

    def _ticket(self, shot: Shot) -> Ticket:
        identity = shot.identity()
        if identity in self._by_shot:
            return self._by_shot[identity]
        made = self._by_shot[identity] = Ticket(shot, identity)
        self._open.append(made)
        self._steps_asked += shot.steps
        return made

    def _drain(self) -> None:
        while not self._out.empty():
            self._out.get_nowait()

    # The threads

    def _work(self) -> None:
        try:
            with torch.inference_mode():
                while batch := self._take():
                    self._render(batch)
        except _StoppedError:
            pass
        except BaseException as error:  # whoever waits must hear of it, or would wait for ever
            self._put(error)
        finally:
            self._landings.put(None)

    def _land(self) -> None:
        while (landing := self._landings.get()) is not None:
            try:
                self._landed(*landing)
            except BaseException as error:  # as above; and the other thread must not wait for this one
                self._put(error)

    def _landed(self, batch: list[Ticket], parts: list[Landing]) -> None:
        outcomes: list[Samples | RenderError]
        try:
            outcomes = [samples for part in parts for samples in part()]
        except Exception as raised:  # of the device, which tells late: no second try would mend it
            outcomes = [_unexpected(raised)] * len(batch)
        self._deliver(batch, outcomes)

    def _take(self) -> list[Ticket]:
        """Wait for shots and take a batch of those like the first; none when it is time to stop.

        What does not fit into one batch is spread evenly: a last one of a single shot would waste the device.
        """
        with self._wake:
            while not self._open and not self._stop.is_set():
                self._wake.wait()
            if self._stop.is_set():
                return []
            key = self._adapter.key(self._open[0].shot)
            alike = [ticket for ticket in self._open if self._adapter.key(ticket.shot) == key]
            batches = math.ceil(len(alike) / self._size(key, alike[0].shot))
            batch = alike[: math.ceil(len(alike) / batches)]
            chosen = set(map(id, batch))
            self._open = [ticket for ticket in self._open if id(ticket) not in chosen]
            return batch

    def _size(self, key: Any, shot: Shot) -> int:
        each = self._measured.get(key) or self._adapter.bytes_of(shot)
        fits = int(SHARE * free_bytes(self._adapter.device) // max(1, each))
        return max(1, min(fits, self._most.get(key, LARGEST[self._adapter.device.type])))

    def _render(self, batch: list[Ticket]) -> None:
        shots = [ticket.shot for ticket in batch]
        before = self._steps_done
        try:
            self._landings.put((batch, self._rendered(shots)))
            return
        except _StoppedError:
            raise
        except Exception as raised:
            error = _failure(raised)
        self._steps_done = before
        release(self._adapter.device)
        if error is not None and self._compiler.gives_up():
            self._render(batch)
        else:
            self._again(batch, error)

    def _rendered(self, shots: list[Shot]) -> list[Landing]:
        adapter, precision = self._adapter, shots[0].precision or self._adapter.native
        began, before, steps = time.perf_counter(), self._steps_done, sum(shot.steps for shot in shots)
        with adapter.in_precision(precision), exact(precision):
            mark = Watermark(adapter.device)
            with self._compiler.running(native=precision == adapter.native):
                latents = render_batch(adapter, shots, self._step)
            risen = mark.rise()
            if risen is not None:
                self._measured[adapter.key(shots[0])] = risen // len(shots)
            made = self._decoded(latents, shots)
        if spared := before + steps - self._steps_done:  # what starts from a recording takes fewer than it asks for
            self._step(spared)
        self._compiler.saw((time.perf_counter() - began) / steps, self._steps_asked - self._steps_done)
        return made

    def _decoded(self, latents: torch.Tensor, shots: list[Shot]) -> list[Landing]:
        """Decode as many at once as fit; where one does not, offloaded: what is denoised is not denoised again."""
        adapter = self._adapter
        made: list[Landing] = []
        done = 0
        fits = int(SHARE * free_bytes(adapter.device) // max(map(adapter.decode_bytes_of, shots)))
        size = max(1, min(fits, len(shots)))
        while done < len(shots):
            part = slice(done, done + size)
            try:
                made.append(decode(adapter, latents[part], shots[part]))
                done += size
                continue
            except Exception as error:
                if not is_out_of_memory(error) or (size == 1 and adapter.offloaded):
                    raise
            if size == 1:
                adapter.offload()
            size = max(1, size // 2)
            release(adapter.device)  # only here, past the error, is what it held free
        return made

    def _again(self, batch: list[Ticket], error: RenderError | None) -> None:
        """Try in halves, so that memory suffices or only the culprit fails; then offloaded; then give up."""
        key = self._adapter.key(batch[0].shot)
        if len(batch) > 1:
            half = (len(batch) + 1) // 2
            if error is None:
                self._most[key] = half
            self._render(batch[:half])
            self._render(batch[half:])
        elif error is None and not self._adapter.offloaded:
            self._adapter.offload()
            release(self._adapter.device)
            self._render(batch)
        else:
            self._deliver(batch, [error or _out_of_memory(self._adapter, batch[0].shot)])

    def _deliver(self, batch: Sequence[Ticket], outcomes: Sequence[Samples | RenderError]) -> None:
        for ticket, outcome in zip(batch, outcomes, strict=True):
            with self._wake:
                del self._by_shot[ticket.identity]
                waiting = tuple(ticket.waiting)
            for owner, place in waiting:
                self._put(Finished(owner=owner, place=place, outcome=outcome))

    def _put(self, outcome: Finished | BaseException) -> None:
        while not self._stop.is_set():
            try:
                self._out.put(outcome, timeout=0.1)
            except queue.Full:
                continue
            return

    def _step(self, shots: int) -> None:
        if self._stop.is_set():
            raise _StoppedError
        self._steps_done += shots
        self._on_progress(self._steps_done, self._steps_asked)


class _StoppedError(Exception):
    """Nobody waits for the rest any more."""


def _failure(raised: Exception) -> RenderError | None:
    """Return the error for whoever waits; None where memory did not suffice, which calls for another try."""
    if is_out_of_memory(raised):
        return None
    if isinstance(raised, RenderError):
        return raised
    return _unexpected(raised)


def _unexpected(raised: Exception) -> RenderError:
    return RenderError(f"{type(raised).__name__}: {raised}", "Run the build again with --debug.")


def _out_of_memory(adapter: Adapter, shot: Shot) -> RenderError:
    return RenderError(
        f"{adapter.device.type} has too little memory for {shot.seconds:.3g} s, even alone and offloaded",
        "Close what else uses it, ask for a shorter `duration`, or render with `--device cpu`.",
    )

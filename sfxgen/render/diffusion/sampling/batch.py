"""Batches: shots of several takes, denoised together, as many as the device's memory holds.

The last bits of a shot may depend on the shots it is denoised with. So these are only such as were submitted together,
under one label; and on a CPU, which is no faster with more, each shot is denoised alone.

One thread keeps the device busy, a second one receives the samples. The caller's thread checks, cuts and writes them.
"""

from __future__ import annotations

import math
import queue
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from sfxgen.audio import Samples
from sfxgen.errors import RenderError
from sfxgen.render.diffusion.device import Watermark, exact, free_bytes, is_out_of_memory, release
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.diffusion.sampling.denoise import PendingTransfer, decode, render_batch
from sfxgen.render.diffusion.shots import FULL, Shot
from sfxgen.render.diffusion.takes.checks import NOT_FINITE, defect
from sfxgen.render.registry import ONE_AT_A_TIME

LARGEST = {"cuda": 64, "xpu": 32, "mps": 16, **dict.fromkeys(ONE_AT_A_TIME, 1)}
"""Larger batches are no faster."""
SHARE = 0.8
"""Share of the free memory that a batch may be expected to take."""
APART = 1.5
"""Shots that differ in length by more are decoded apart."""
OVERFLOWS = 3
"""After so many batches of one kind ran out of memory, its batches are smaller."""
AHEAD = 64
"""How many finished shots may wait to be fetched before the device waits, too."""

OnSteps = Callable[[int, int], None]
"""Called with the denoising steps done, and steps in all."""


@dataclass(eq=False)
class PendingShot:
    """A shot that is queued or being rendered, and who waits for it."""

    shot: Shot
    label: str
    identity: Any
    waiting: list[tuple[int, int]] = field(default_factory=list)
    """(owner, place among the owner's shots)"""


@dataclass(frozen=True, eq=False, kw_only=True)
class FinishedShot:
    """What became of one of an owner's shots."""

    owner: int
    place: int
    outcome: Samples | RenderError


class Batches:
    """A queue of shots and the two threads that render them. Use as a context: leaving it stops the threads."""

    def __init__(self, adapter: Adapter, on_progress: OnSteps) -> None:
        self._adapter = adapter
        self._on_progress = on_progress
        self._queue: list[PendingShot] = []
        self._pending: dict[Any, PendingShot] = {}
        self._wake = threading.Condition()
        self._finished: queue.Queue[FinishedShot | BaseException] = queue.Queue(AHEAD)
        self._stop = threading.Event()
        self._largest: dict[Any, int] = {}
        """Key -> the largest batch, after several ran out of memory."""
        self._overflows: Counter[Any] = Counter()
        """Key -> how many batches ran out of memory."""
        self._proven = False
        """Whether a batch in the model's own precision came out well."""
        self._shot_bytes: dict[Any, int] = {}
        """Key -> measured peak memory of denoising one shot."""
        self._steps_done = self._steps_asked = 0
        self._transfers: queue.Queue[tuple[list[PendingShot], list[PendingTransfer]] | None] = queue.Queue(1)
        self._threads = [threading.Thread(target=work, name="diffusion") for work in (self._work, self._receive)]

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

    def submit(self, asked: Sequence[tuple[int, Sequence[Shot]]], label: str) -> None:
        """Queue shots of (owner, its shots); one that is pending under the same label is rendered only once."""
        with self._wake:
            for owner, shots in asked:
                for place, shot in enumerate(shots):
                    self._pending_shot(shot, label).waiting.append((owner, place))
            self._wake.notify_all()

    def next(self) -> FinishedShot:
        """Wait for the next finished shot. Raises whatever error ended a thread."""
        while True:  # a wait without a timeout can't be interrupted on Windows
            try:
                finished = self._finished.get(timeout=0.5)
            except queue.Empty:
                continue
            if isinstance(finished, BaseException):
                raise finished
            return finished

    def _pending_shot(self, shot: Shot, label: str) -> PendingShot:
        identity = label, shot.identity()
        if identity in self._pending:
            return self._pending[identity]
        pending = self._pending[identity] = PendingShot(shot, label, identity)
        self._queue.append(pending)
        self._steps_asked += shot.steps
        return pending

    def _drain(self) -> None:
        while not self._finished.empty():
            self._finished.get_nowait()

    # The thread that keeps the device busy

    def _work(self) -> None:
        try:
            with torch.inference_mode():
                while batch := self._next_batch():
                    self._render(batch)
        except _StoppedError:
            pass
        except BaseException as error:  # or the caller would wait for ever
            self._put(error)
        finally:
            self._transfers.put(None)

    def _next_batch(self) -> list[PendingShot]:
        """Wait for shots and take a batch of those that go with the first; empty when it is time to stop.

        Shots that need several batches are spread evenly: a last batch of one shot would waste the device.
        """
        with self._wake:
            while not self._queue and not self._stop.is_set():
                self._wake.wait()
            if self._stop.is_set():
                return []
            key = self._key(self._queue[0])
            alike = [pending for pending in self._queue if self._key(pending) == key]
            batches = math.ceil(len(alike) / self._batch_size(alike[0].shot))
            batch = sorted(alike[: math.ceil(len(alike) / batches)], key=self._decoded_frames)
            chosen = set(map(id, batch))
            self._queue = [pending for pending in self._queue if id(pending) not in chosen]
            return batch

    def _key(self, pending: PendingShot) -> Any:
        return pending.label, self._adapter.key(pending.shot)

    def _decoded_frames(self, pending: PendingShot) -> int:
        return self._adapter.decoded_frames(pending.shot)

    def _batch_size(self, shot: Shot) -> int:
        key = self._adapter.key(shot)
        each = self._shot_bytes.get(key) or self._adapter.bytes_of(shot)
        fits = int(SHARE * free_bytes(self._adapter.device) // max(1, each))
        return max(1, min(fits, self._largest.get(key, LARGEST[self._adapter.device.type])))

    def _render(self, batch: list[PendingShot]) -> None:
        shots = [pending.shot for pending in batch]
        before = self._steps_done
        try:
            self._transfers.put((batch, self._denoise_and_decode(shots)))
            return
        except _StoppedError:
            raise
        except Exception as raised:
            error = _failure(raised)
        self._steps_done = before
        release(self._adapter.device)
        self._retry(batch, error)

    def _denoise_and_decode(self, shots: list[Shot]) -> list[PendingTransfer]:
        adapter = self._adapter
        if adapter.half_failed and adapter.half:
            adapter.settle_in(FULL)
        precision = shots[0].precision or adapter.native
        before, steps = self._steps_done, sum(shot.steps for shot in shots)
        with adapter.in_precision(precision), exact(precision):
            watermark = Watermark(adapter.device)
            latents = render_batch(adapter, shots, self._step)
            rise = watermark.rise()
            if rise is not None:
                self._shot_bytes[adapter.key(shots[0])] = rise // len(shots)
            transfers = self._decode(latents, shots)
        if skipped := before + steps - self._steps_done:  # a shot that starts from a recording skips the first steps
            self._step(skipped)
        return transfers

    def _decode(self, latents: torch.Tensor, shots: list[Shot]) -> list[PendingTransfer]:
        """Decode as many at once as fit, and offload if one does not: nothing is denoised again for it.

        shots: the shortest first. Short ones are not decoded beside long ones, as long as those.
        """
        adapter = self._adapter
        transfers: list[PendingTransfer] = []
        done, most = 0, len(shots)
        while done < len(shots):
            size = min(self._alike(shots, done), most)
            part = slice(done, done + size)
            try:
                transfers.append(decode(adapter, latents[part], shots[part]))
                done += size
                continue
            except Exception as error:
                if not is_out_of_memory(error) or (size == 1 and adapter.offloaded):
                    raise
            if size == 1:
                adapter.offload()
            most = max(1, size // 2)
            release(adapter.device)  # only after the `except` is gone what the error held
        return transfers

    def _alike(self, shots: list[Shot], start: int) -> int:
        """Return how many shots from `start` on to decode together: of about the same length, and as many as fit."""
        adapter = self._adapter
        shortest, free = adapter.decoded_frames(shots[start]), SHARE * free_bytes(adapter.device)
        end = start + 1
        while end < len(shots) and adapter.decoded_frames(shots[end]) <= APART * shortest:
            if (end + 1 - start) * adapter.decode_bytes_of(shots[end]) > free:
                break
            end += 1
        return end - start

    def _retry(self, batch: list[PendingShot], error: RenderError | None) -> None:
        """Retry in halves, so that memory suffices or only the culprit fails; then offloaded; then give up.

        error: None if memory ran out.
        """
        key = self._adapter.key(batch[0].shot)
        if len(batch) > 1:
            half = (len(batch) + 1) // 2
            if error is None:  # once may be another program's doing, which is over by the next batch
                self._overflows[key] += 1
                if self._overflows[key] >= OVERFLOWS:
                    self._largest[key] = half
            self._render(batch[:half])
            self._render(batch[half:])
        elif error is None and not self._adapter.offloaded:
            self._adapter.offload()
            release(self._adapter.device)
            self._render(batch)
        else:
            self._deliver(batch, [error or _out_of_memory(self._adapter, batch[0].shot)])

    # The thread that receives the samples

    def _receive(self) -> None:
        while (transfer := self._transfers.get()) is not None:
            try:
                self._wait_for(*transfer)
            except BaseException as error:  # or the caller would wait for ever, and the other thread for this one
                self._put(error)

    def _wait_for(self, batch: list[PendingShot], transfers: list[PendingTransfer]) -> None:
        outcomes: list[Samples | RenderError]
        try:
            outcomes = [samples for transfer in transfers for samples in transfer()]
        except Exception as raised:  # an error of the device, reported late: a second try would fail as well
            outcomes = [_unexpected(raised)] * len(batch)
        self._learn(batch, outcomes)
        self._deliver(batch, outcomes)

    def _learn(self, batch: Sequence[PendingShot], outcomes: Sequence[Samples | RenderError]) -> None:
        """Note that half precision fails here, if the first batch fails as a whole: each would be made twice."""
        if self._proven or batch[0].shot.precision is not None or not self._adapter.half:
            return
        faults = ["" if isinstance(made, RenderError) else defect(made) for made in outcomes]
        self._proven = not all(faults)
        if not self._proven and (len(faults) > 1 or faults[0] == NOT_FINITE):
            self._adapter.half_failed = True

    # Both

    def _deliver(self, batch: Sequence[PendingShot], outcomes: Sequence[Samples | RenderError]) -> None:
        for pending, outcome in zip(batch, outcomes, strict=True):
            with self._wake:
                del self._pending[pending.identity]
                waiting = tuple(pending.waiting)
            for owner, place in waiting:
                self._put(FinishedShot(owner=owner, place=place, outcome=outcome))

    def _put(self, outcome: FinishedShot | BaseException) -> None:
        while not self._stop.is_set():
            try:
                self._finished.put(outcome, timeout=0.1)
            except queue.Full:
                continue
            return

    def _step(self, shots: int) -> None:
        if self._stop.is_set():
            raise _StoppedError
        self._steps_done += shots
        self._on_progress(self._steps_done, self._steps_asked)


class _StoppedError(Exception):
    """The caller has stopped listening."""


def _failure(raised: Exception) -> RenderError | None:
    """Return the error to deliver; None if memory ran out, which calls for another try."""
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
        "Close what else uses it, set a shorter `duration`, or render with `--device cpu`.",
    )

"""The renderer that runs diffusers' text-to-audio pipelines. Only rendering imports torch, not this package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from sfxgen.errors import RenderError, SoundError
from sfxgen.render import keeping
from sfxgen.render.diffusion.advice import advice
from sfxgen.render.models import Model, find_model
from sfxgen.render.protocol import OnProgress, Rendered, Request

if TYPE_CHECKING:
    import torch

    from sfxgen.audio import Samples
    from sfxgen.render.diffusion.pipelines.base import Adapter
    from sfxgen.render.diffusion.sampling.batch import Batches, FinishedShot
    from sfxgen.render.diffusion.shots import Shot, ShotCoroutine
    from sfxgen.render.diffusion.takes.take import TakeResult


class Diffusion:
    """Renders requests in batches, and loads each model once."""

    def __init__(self, device: str = "auto", on_progress: OnProgress | None = None) -> None:
        self._device = device
        self._on_progress = on_progress or (lambda *_: None)

    def render(self, requests: Sequence[Request]) -> Iterator[Rendered]:
        """Render all requests, one model after the other, yielding each take as soon as it is done."""
        ordered = sorted(requests, key=lambda request: (request.model, request.revision or ""))
        for (name, revision), group in groupby(ordered, key=lambda request: (request.model, request.revision)):
            yield from self._of_model(find_model(name), revision, list(group))

    def _of_model(self, model: Model, revision: str | None, requests: list[Request]) -> Iterator[Rendered]:
        """Render a model's requests. It is let go before the next one is loaded, unless models are kept."""
        key = ("diffusion", model.name, model.folder, revision, self._device)
        try:
            adapter = keeping.take(key, lambda: load_adapter(model, revision, self._device))
        except SoundError as error:
            yield from (Rendered(request=request, error=error) for request in requests)
            return
        try:
            yield from self._render(requests, model, adapter)
        finally:
            keeping.put_back(key, adapter, partial(free, adapter.device))

    def _render(self, requests: list[Request], model: Model, adapter: Adapter) -> Iterator[Rendered]:
        from sfxgen.render.diffusion.device import device_name
        from sfxgen.render.diffusion.sampling.batch import Batches
        from sfxgen.render.diffusion.takes.take import Take

        recommended, ran_on = adapter.recommended_for(model), device_name(adapter.device)
        with Batches(adapter, lambda done, of: self._on_progress(model.label, done, of)) as batches:
            takes = [Take(request, model, adapter).shots() for request in requests]
            labels = [request.batch for request in requests]
            for number, result in TakeScheduler(takes, labels, batches).results():
                request = requests[number]
                yield _rendered(request, advice(request, model.label, recommended), result, ran_on)


class TakeScheduler:
    """Runs many takes side by side: hands each the audio of its shots, and their next shots to the batches.

    The next shots of a batch's takes are handed on together, once all those before are done: what is rendered side by
    side must not depend on which take was faster. labels: of each take's batch.
    """

    def __init__(self, takes: Sequence[ShotCoroutine[TakeResult]], labels: Sequence[str], batches: Batches) -> None:
        self._takes, self._labels, self._batches = takes, labels, batches
        self._together: dict[str, list[int]] = {}
        for take, label in enumerate(labels):
            self._together.setdefault(label, []).append(take)
        self._under_way = {label: len(members) for label, members in self._together.items()}
        """Label -> how many takes wait for shots that were handed on."""
        self._asked: dict[int, list[Shot]] = {}
        """Take -> the shots it waits for."""
        self._made: dict[int, dict[int, Samples | RenderError]] = {}
        """Take -> place among its shots -> what became of the shot."""

    def results(self) -> Iterator[tuple[int, TakeResult | SoundError]]:
        """Yield what became of each take, with its number."""
        for number in range(len(self._takes)):
            yield from self._go_on(number, None)
        while self._asked:
            take = self._record(self._batches.next())
            if take is not None:
                made = self._made.pop(take)
                yield from self._go_on(take, [made[place] for place in range(len(made))])

    def _go_on(
        self, take: int, made: list[Samples | RenderError] | None
    ) -> Iterator[tuple[int, TakeResult | SoundError]]:
        """Let a take go on, and yield its result if that was all; hand on its batch's next shots if it was the last."""
        result, label = self._advance(take, made), self._labels[take]
        self._under_way[label] -= 1
        if not self._under_way[label]:
            waiting = [(member, self._asked[member]) for member in self._together[label] if member in self._asked]
            self._under_way[label] = len(waiting)
            self._batches.submit(waiting, label)
        if result is not None:
            yield take, result

    def _record(self, finished: FinishedShot) -> int | None:
        """Keep what became of a shot; return its take if that was the last one it waited for."""
        made = self._made.setdefault(finished.owner, {})
        made[finished.place] = finished.outcome
        return finished.owner if len(made) == len(self._asked[finished.owner]) else None

    def _advance(self, take: int, made: list[Samples | RenderError] | None) -> TakeResult | SoundError | None:
        """Let a take go on with its shots' samples; return its result, None if it asks for more shots."""
        coroutine = self._takes[take]
        self._asked.pop(take, None)
        try:
            failed = next((one for one in made or () if isinstance(one, RenderError)), None)
            if failed is not None:
                coroutine.close()
                return failed
            self._asked[take] = next(coroutine) if made is None else coroutine.send(made)  # type: ignore[arg-type]
        except StopIteration as stop:
            result: TakeResult = stop.value
            return result
        except SoundError as error:
            return error
        except Exception as error:
            return RenderError(f"{type(error).__name__}: {error}", "Run the build again with --debug.")
        return None


def load_adapter(model: Model, revision: str | None, device: str) -> Adapter:
    """Load a model. Raises RenderError; UnavailableError if its weights can't be had on this machine."""
    from sfxgen.render.diffusion.loading import load

    return load(model, revision, device)


def free(device: torch.device) -> None:
    """Give back to a device what a model held that is no longer used."""
    from sfxgen.render.diffusion.device import release

    release(device)


def _rendered(request: Request, warnings: tuple[str, ...], result: TakeResult | SoundError, device: str) -> Rendered:
    if isinstance(result, SoundError):
        return Rendered(request=request, error=result)
    warnings = (*warnings, *result.warnings)
    return Rendered(
        request=request,
        audio=result.audio,
        scores=result.scores,
        judge=result.judge,
        warnings=warnings,
        device=device,
    )

"""The diffusion renderers. Importing this package imports no torch: rendering does."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from sfxgen.errors import RenderError, SoundError
from sfxgen.render.diffusion.advice import advice
from sfxgen.render.models import Model, find_model
from sfxgen.render.protocol import Rendered, Request

if TYPE_CHECKING:
    from sfxgen.audio import Samples
    from sfxgen.render.diffusion.pipelines.base import Adapter
    from sfxgen.render.diffusion.sampling.batch import Batches, Finished
    from sfxgen.render.diffusion.shots import Shot
    from sfxgen.render.diffusion.takes.take import Taken

    Program = Generator[list[Shot], list[Samples], Taken]

OnProgress = Callable[[str, int, int], None]
"""Hears a model's name and how many denoising steps are done, of how many."""


class Diffusion:
    """Renders with diffusers' text-to-audio pipelines, in batches, each model loaded once."""

    def __init__(self, device: str = "auto", on_progress: OnProgress | None = None) -> None:
        self._device = device
        self._on_progress = on_progress or (lambda *_: None)

    def render(self, requests: Sequence[Request]) -> Iterator[Rendered]:
        """Render every request, one model after the other, yielding each take as soon as it is there."""
        ordered = sorted(requests, key=lambda request: (request.model, request.revision or ""))
        for (name, revision), group in groupby(ordered, key=lambda request: (request.model, request.revision)):
            model = find_model(name)
            asked = list(group)
            try:
                adapter = load_adapter(model, revision, self._device)
            except SoundError as error:
                yield from (Rendered(request=request, error=error) for request in asked)
                continue
            yield from self._render(asked, model, adapter)
            del adapter  # or two models at once would have to fit while the next one loads

    def _render(self, requests: list[Request], model: Model, adapter: Adapter) -> Iterator[Rendered]:
        from sfxgen.render.diffusion.sampling.batch import Batches
        from sfxgen.render.diffusion.takes.take import Take

        with Batches(adapter, lambda done, of: self._on_progress(model.label, done, of)) as batches:
            desk = _Desk(requests, [Take(request, model, adapter).program() for request in requests], batches)
            for request, outcome in desk.outcomes():
                yield _rendered(request, advice(request, model.label, adapter.usual(model)), outcome)


class _Desk:
    """The takes on their way: each is told what became of its shots, and asks for more or is done."""

    def __init__(self, requests: list[Request], programs: list[Program], batches: Batches) -> None:
        self._requests, self._programs, self._batches = requests, programs, batches
        self._asked: dict[int, list[Shot]] = {}
        self._made: dict[int, dict[int, Samples | RenderError]] = {}

    def outcomes(self) -> Iterator[tuple[Request, Taken | SoundError]]:
        """Yield what became of every take."""
        first = [(number, self._advance(number, None)) for number in range(len(self._programs))]
        self._batches.submit([(number, self._asked[number]) for number, done in first if done is None])
        yield from ((self._requests[number], done) for number, done in first if done is not None)
        while self._asked:
            number = self._note(self._batches.next())
            if number is None:
                continue
            made = self._made.pop(number)
            done = self._advance(number, [made[place] for place in range(len(made))])
            if done is None:
                self._batches.submit([(number, self._asked[number])])
            else:
                yield self._requests[number], done

    def _note(self, finished: Finished) -> int | None:
        """Keep a shot's outcome; return its owner when that was the last one it waited for."""
        made = self._made.setdefault(finished.owner, {})
        made[finished.place] = finished.outcome
        return finished.owner if len(made) == len(self._asked[finished.owner]) else None

    def _advance(self, number: int, made: list[Samples | RenderError] | None) -> Taken | SoundError | None:
        """Let a take go on; its outcome, or None when it has asked for more."""
        program = self._programs[number]
        self._asked.pop(number, None)
        try:
            failed = next((one for one in made or () if isinstance(one, RenderError)), None)
            if failed is not None:
                program.close()
                return failed
            self._asked[number] = next(program) if made is None else program.send(made)  # type: ignore[arg-type]
        except StopIteration as stop:
            taken: Taken = stop.value
            return taken
        except SoundError as error:
            return error
        except Exception as error:
            return RenderError(f"{type(error).__name__}: {error}", "Run the build again with --debug.")
        return None


def load_adapter(model: Model, revision: str | None, device: str) -> Adapter:
    """Load a model. Raises RenderError (UnavailableError where its weights can't be had here)."""
    from sfxgen.render.diffusion.loading import load

    return load(model, revision, device)


def _rendered(request: Request, advised: tuple[str, ...], outcome: Taken | SoundError) -> Rendered:
    if isinstance(outcome, SoundError):
        return Rendered(request=request, error=outcome)
    told = (*advised, *outcome.warnings)
    return Rendered(request=request, audio=outcome.audio, scores=outcome.scores, warnings=told)

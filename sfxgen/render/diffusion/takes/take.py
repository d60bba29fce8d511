"""From one request to one take: which shots it needs, and how they are put together.

Whatever needs audio is a coroutine that yields shots and is sent their audio, so that the shots of all takes,
candidates, segments and edits can share batches.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from sfxgen.audio import Audio, Samples
from sfxgen.audio.recording import read_recording
from sfxgen.audio.resample import convert_rate_for_model, stretch_circle
from sfxgen.errors import RenderError
from sfxgen.manifest.sound import Edit
from sfxgen.render.diffusion.pipelines.base import Adapter
from sfxgen.render.diffusion.shots import FULL, KnownAudio, Shot, ShotCoroutine, derived_seed
from sfxgen.render.diffusion.takes import edits
from sfxgen.render.diffusion.takes.candidates import Candidate, best, veto
from sfxgen.render.diffusion.takes.checks import defect
from sfxgen.render.diffusion.takes.events import cut_event, find_events
from sfxgen.render.diffusion.takes.segments import join, overlap_s, segment_lengths
from sfxgen.render.models import Model
from sfxgen.render.protocol import Request

VARIATION = 0.7
"""How much noise audio-to-audio starts from: the outline of the recording stays, the prompt decides the rest."""
EVENT_ENERGY_SHARE = 0.1
"""A further event of a shared render is good enough for a take if it has this share of the best one's energy."""


@dataclass(frozen=True, eq=False, kw_only=True)
class TakeResult:
    """A finished take: its audio, the scores of its candidates, and warnings."""

    audio: Audio
    scores: tuple[float | None, ...] = ()
    judge: str = ""
    warnings: tuple[str, ...] = ()


class Take:
    """One request and the model that renders it."""

    def __init__(self, request: Request, model: Model, adapter: Adapter) -> None:
        self.request, self.model, self.adapter = request, model, adapter
        self.recommended = adapter.recommended_for(model)
        self.scores: tuple[float | None, ...] = ()
        self.judge = ""
        self.warnings: list[str] = []
        self.tried_half = False

    def shots(self) -> ShotCoroutine[TakeResult]:
        """Yield the shots to render and return the finished take. Raises RenderError."""
        rate = self.adapter.sample_rate
        if self.request.source is None:
            base = yield from self._best(self._sound)
        else:
            recording = read_recording(Path(self.request.source))
            rate, base = recording.sample_rate, recording.samples
            if self.request.prompt:
                base = yield from self._best(lambda seed: self._variation(recording, seed))
                rate = self.adapter.sample_rate
        for edit in self.request.edits:
            base = yield from self._edited(Audio(base, rate), edit)
        return TakeResult(audio=Audio(base, rate), scores=self.scores, judge=self.judge, warnings=tuple(self.warnings))

    def _best(self, make: Callable[[int], ShotCoroutine[Samples]]) -> ShotCoroutine[Samples]:
        """Make the take; if it has candidates, choose the one that CLAP finds closest to the prompt."""
        seed, count = self.request.seed, self.request.candidates
        made = yield from _together(
            [make(seed if i == 0 else derived_seed(seed, "candidate", i)) for i in range(count)]
        )
        if count > 1:
            ranked = self._ranked(made)
            self.scores = tuple(one.score for one in ranked)
            winner = best(ranked)
            if winner.veto:
                self.warnings.append(f"all {count} candidates have {winner.veto}")
        else:
            winner = Candidate(samples=made[0], similarity=None)
        if fault := defect(winner.samples):
            again = " in full precision too" if self.tried_half else ""
            raise RenderError(f"{self.model.label} made {fault}{again}", "Try another seed, prompt or guidance.")
        return winner.samples

    def _ranked(self, made: Sequence[Samples]) -> list[Candidate]:
        """Return the candidates with their scores: all those without a defect are scored together."""
        fit = [samples for samples in made if not defect(samples)]
        scores = iter(self._similarities(fit) if fit else [])
        similarity = [None if defect(samples) else next(scores) for samples in made]
        return [Candidate(samples=s, similarity=score, veto=veto(s)) for s, score in zip(made, similarity, strict=True)]

    def _similarities(self, takes: Sequence[Samples]) -> Sequence[float | None]:
        """Ask CLAP; if it can't be had, warn: the first candidate without a veto wins then."""
        try:
            found = self.adapter.similarities(self.request.prompt, takes)
        except RenderError as error:
            warning = f"its candidates are not ranked: {error}"
            if warning not in self.warnings:
                self.warnings.append(warning)
            return [None] * len(takes)
        self.judge = self.adapter.clap().name
        return found

    def _sound(self, seed: int) -> ShotCoroutine[Samples]:
        request = self.request
        if request.circular and request.duration <= self.recommended.limit_s:
            return self._loop(seed)
        if request.window_s:
            return self._event(seed)
        return self._long(seed)

    def _event(self, seed: int) -> ShotCoroutine[Samples]:
        """Render a length that the model is good at, and cut an event out: the one that the take asks for."""
        request, rate = self.request, self.adapter.sample_rate
        frames = math.ceil(request.raw_seconds * rate)
        if request.event and seed == request.seed:
            shared = yield from self._checked([self._shot(request.event_seed or 0, request.window_s)])
            events = find_events(shared[0], rate, request.duration)
            if len(events) > request.event and events[request.event].energy >= EVENT_ENERGY_SHARE * events[0].energy:
                return cut_event(shared[0], rate, events[request.event], frames)
        made = yield from self._checked([self._shot(seed, request.window_s)])
        return cut_event(made[0], rate, find_events(made[0], rate, request.duration)[0], frames)

    def _loop(self, seed: int) -> ShotCoroutine[Samples]:
        """Render the loop as a circle, stretch it to its exact length and repeat it as long as is asked for."""
        rate = self.adapter.sample_rate
        (made,) = yield from self._checked([replace(self._shot(seed, self.request.duration), circular=True)])
        exact = round(self.request.duration * rate)
        loop = made if len(made) == exact else stretch_circle(made, exact).astype(np.float32)
        return np.resize(loop, (math.ceil(self.request.raw_seconds * rate), loop.shape[1]))

    def _long(self, seed: int) -> ShotCoroutine[Samples]:
        """Render the sound, in overlapping segments if it is longer than the model's limit."""
        rate, limit = self.adapter.sample_rate, self.recommended.limit_s
        lengths = segment_lengths(self.request.raw_seconds, limit)
        seeds = [seed if i == 0 else derived_seed(seed, "segment", i) for i in range(len(lengths))]
        made = yield from self._checked([self._shot(s, length) for s, length in zip(seeds, lengths, strict=True)])
        joined = join(made, round(overlap_s(limit) * rate))
        return joined[: math.ceil(self.request.raw_seconds * rate)]

    def _variation(self, recording: Audio, seed: int) -> ShotCoroutine[Samples]:
        """Render from the recording instead of from noise alone."""
        if not self.adapter.varies:
            raise RenderError(
                f"{self.model.label} can't start from a recording",
                "Use stable-audio-open or stable-audio-3, or leave out the prompt and use `edits`.",
            )
        if recording.seconds > self.recommended.limit_s:
            limit = f"{self.recommended.limit_s:.3g} s"
            raise RenderError(f"{self.request.source} is longer than {self.model.label}'s limit of {limit}", "Cut it.")
        samples = convert_rate_for_model(recording.samples, recording.sample_rate, self.adapter.sample_rate)
        known = KnownAudio(samples=samples, start_s=0.0, end_s=recording.seconds, strength=VARIATION)
        made = yield from self._checked([replace(self._shot(seed, recording.seconds), known=known)])
        return made[0]

    def _edited(self, base: Audio, edit: Edit) -> ShotCoroutine[Samples]:
        """Render a region anew: inpaint it if the model can start from audio, else crossfade into a new render."""
        seed = self.request.seed if edit.seed is None else edit.seed
        if edit.start >= base.seconds:
            raise RenderError(f"an edit begins at {edit.start:g} s, after the end at {base.seconds:.3g} s", "Move it.")
        start_s, end_s = edits.region(edit, base.seconds)
        if end_s - start_s > self.recommended.limit_s:
            raise RenderError(
                f"the edit at {edit.start:g} s takes {end_s - start_s:.3g} s with its crossfades, and "
                f"{self.model.label}'s limit is {self.recommended.limit_s:.3g} s",
                "Split it into shorter ones.",
            )
        if self.adapter.varies:
            start, made = yield from self._inpainted(base, edit, seed)
        else:
            start, made = yield from self._replaced(base, edit, seed)
        if fault := defect(made):
            raise RenderError(f"{self.model.label} made {fault} of the edit at {edit.start:g} s", "Try another seed.")
        made = convert_rate_for_model(made, self.adapter.sample_rate, base.sample_rate)
        if made.shape[1] != base.channels:
            made = np.repeat(made.mean(axis=1, keepdims=True), base.channels, axis=1)
        return edits.splice(base.samples, made, start, edit, base.sample_rate)

    def _inpainted(self, base: Audio, edit: Edit, seed: int) -> ShotCoroutine[tuple[int, Samples]]:
        """Render a region with its surroundings; return the frame of the base that the render starts at, and it."""
        start, end = edits.surroundings(edit, base.seconds, self.recommended.limit_s)
        first = round(start * base.sample_rate)
        stretch = base.samples[first : round(end * base.sample_rate)]
        samples = convert_rate_for_model(stretch, base.sample_rate, self.adapter.sample_rate)
        inner = edits.region(edit, base.seconds)
        known = KnownAudio(samples=samples, start_s=inner[0] - start, end_s=inner[1] - start)
        shot = replace(self._shot(seed, end - start), prompt=self.request.in_style(edit.prompt), known=known)
        (made,) = yield from self._checked([shot])
        return first, made

    def _replaced(self, base: Audio, edit: Edit, seed: int) -> ShotCoroutine[tuple[int, Samples]]:
        """Render something new for a region; return the frame of the base that it starts at, and it."""
        start, end = edits.region(edit, base.seconds)
        window = self.model.window_s(end - start)
        shot = replace(self._shot(seed, window or end - start), prompt=self.request.in_style(edit.prompt))
        (made,) = yield from self._checked([shot])
        rate = self.adapter.sample_rate
        if window:
            frames = math.ceil((end - start) * rate)
            made = cut_event(made, rate, find_events(made, rate, end - start)[0], frames)
        return round(start * base.sample_rate), made

    def _checked(self, shots: list[Shot]) -> ShotCoroutine[list[Samples]]:
        """Render shots; if one comes out defective in half precision, try it once more in full."""
        half = self.adapter.half  # as it is now: the batch itself may find out that half precision fails
        self.tried_half = self.tried_half or half
        made = list((yield shots))
        failed = [i for i, samples in enumerate(made) if defect(samples)] if half else []
        if failed:
            again = yield [replace(shots[i], precision=FULL) for i in failed]
            for i, samples in zip(failed, again, strict=True):
                made[i] = samples
        return made

    def _shot(self, seed: int, seconds: float) -> Shot:
        request, recommended = self.request, self.recommended
        return Shot(
            prompt=request.in_style(request.prompt),
            negative_prompt=request.negative_prompt,
            seed=seed,
            seconds=seconds,
            steps=request.steps or recommended.steps,
            guidance=recommended.guidance if request.guidance is None else request.guidance,
        )


def _together(coroutines: Sequence[ShotCoroutine[Samples]]) -> ShotCoroutine[list[Samples]]:
    """Run several coroutines side by side, yielding the shots of all in one list."""
    done: dict[int, Samples] = {}
    asked = {i: next(coroutine) for i, coroutine in enumerate(coroutines)}
    while asked:
        made = iter((yield [shot for shots in asked.values() for shot in shots]))
        for i, shots in list(asked.items()):
            try:
                asked[i] = coroutines[i].send([next(made) for _ in shots])
            except StopIteration as stop:
                done[i] = stop.value
                del asked[i]
    return [done[i] for i in range(len(coroutines))]

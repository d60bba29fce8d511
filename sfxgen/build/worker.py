"""From a job to finished files: the part of a build that runs in workers, one call per job.

Nothing here touches the project: renders go into the cache, finished bytes go back to the build.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from sfxgen.audio import Audio
from sfxgen.audio.recording import read_recording
from sfxgen.audio.wav import wav_bytes
from sfxgen.build.entry_shape import shape_for
from sfxgen.build.footprint import MOST, require_memory, require_memory_to_render
from sfxgen.build.job import (
    RECORDING,
    CachedJob,
    DraftJob,
    MixJob,
    MixLeaf,
    Output,
    Product,
    RecordingJob,
    RenderJob,
    RenderSpec,
    WorkerJob,
)
from sfxgen.build.mix import mix_of, mix_tags
from sfxgen.build.result import DRAFT, RENDER, RESTORE
from sfxgen.cache.local import Cache, Render
from sfxgen.cache.packed import Account
from sfxgen.errors import RenderError, SoundError
from sfxgen.export import export
from sfxgen.export.tags import tags_of
from sfxgen.files.atomic import sha256, sha256_file
from sfxgen.finish import cautions, finish
from sfxgen.manifest.sound import Sound
from sfxgen.render.registry import advice_on, load
from sfxgen.schema.messages import lasting

SHORTEST_S = 0.01
"""A silent recording below this is none that somebody meant to make."""


@dataclass(frozen=True, kw_only=True)
class _Raw:
    """Raw audio, and where it came from."""

    audio: Audio
    sha256: str
    origin: str
    made_by: RenderSpec | None = None
    """None for a recording."""
    is_draft: bool = False
    is_unproven: bool = False
    scores: tuple[float | None, ...] = ()
    judge: str = ""
    warnings: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    device: str = ""
    stored: Future[Render] | None = None
    """It is on its way into the cache."""


def produce(job: WorkerJob, cache: Cache, most_bytes: int = MOST) -> Product:
    """Get the raw audio of a job, from the cache or anew, and finish it for every sound.

    most_bytes: how much memory one sound may take. Raises SoundError when there is no raw audio to be had, OSError when
    the cache can't be written.
    """
    raw = _raw(job, cache, most_bytes)
    made: dict[Sound, Output | SoundError] = {}
    try:
        for sound in job.sounds:  # one after the other; the takes of a recording are one and the same file
            if sound not in made:
                made[sound] = _finished(raw, sound, most_bytes)
    finally:
        if raw.stored is not None:  # whatever becomes of the sounds, what was rendered stays found
            raw.stored.result()
    return Product(
        origin=raw.origin,
        is_draft=raw.is_draft,
        raw=raw.sha256,
        is_unproven=raw.is_unproven,
        outputs=tuple(made[sound] for sound in job.sounds),
        scores=raw.scores,
        judge=raw.judge,
        warnings=raw.warnings,
        passing=raw.passing,
        layers=raw.layers,
        device=raw.device,
        notices=cache.warnings,
    )


def _raw(job: WorkerJob, cache: Cache, most_bytes: int) -> _Raw:
    match job:
        case RecordingJob():
            return _recorded(job.recording, RECORDING)
        case MixJob():
            return _mixed(job, cache, most_bytes)
        case CachedJob():
            raw = _cached(job.render, cache, job.origin)
            if raw is None:
                raise RenderError("its render is no longer in the cache", "Run the build again.")
            if job.origin == RESTORE:
                return raw
            return replace(raw, scores=job.scores, judge=job.judge, warnings=job.warnings)
        case RenderJob():
            known = None if job.fresh else _cached(job.render, cache, RESTORE)
            return known or _rendered(job.render, cache, RENDER, most_bytes)
        case DraftJob():
            known = None if job.fresh else _cached(job.render, cache, RESTORE)
            raw = known or _drafted(job, cache, most_bytes)
            return replace(raw, warnings=(*job.warnings, *raw.warnings), passing=job.warnings)


def _mixed(job: MixJob, cache: Cache, most_bytes: int) -> _Raw:
    """Return the layers of a sound as one; each goes in as it sounds on its own."""
    used: list[_Raw] = []

    def raws() -> Iterator[Audio]:
        for leaf in job.leaves:
            used.append(_leaf(leaf, cache))
            yield used[-1].audio

    (sound,) = job.sounds
    audio = mix_of(sound, raws(), most_bytes)
    layers = tuple(f"{leaf.key} {raw.sha256}" for leaf, raw in zip(job.leaves, used, strict=True))
    unproven = (raw.is_unproven and not leaf.is_known for leaf, raw in zip(job.leaves, used, strict=True))
    return _Raw(
        audio=audio,
        sha256=sha256("\n".join(layers).encode()),
        origin=job.origin,
        is_draft=any(leaf.is_draft for leaf in job.leaves),
        is_unproven=any(unproven),
        warnings=job.warnings,
        layers=layers,
    )


def _leaf(leaf: MixLeaf, cache: Cache) -> _Raw:
    if leaf.recording is not None:
        return _recorded(leaf.recording, RECORDING)
    raw = _cached(leaf.render, cache, RESTORE) if leaf.render is not None else None
    if raw is None:
        raise RenderError("the render of a layer is no longer in the cache", "Run the build again.")
    return raw


def _drafted(job: DraftJob, cache: Cache, most_bytes: int) -> _Raw:
    """Return what stands in for a render: the recording it was to start from, else a draft of the prompt."""
    if job.draft is None:
        force = f"; `sfxgen build --force {job.name}` drafts it" if job.name else ""
        raise RenderError(job.obstacle, f"{_WITHOUT_DRAFT}{force}.")
    if job.render.request.source is not None:
        raw = _recorded(Path(job.render.request.source), DRAFT)
    else:
        known = None if job.fresh else _cached(job.draft, cache, RESTORE)
        raw = known or _rendered(job.draft, cache, DRAFT, most_bytes)
    return replace(raw, is_draft=True)


_WITHOUT_DRAFT = "Build it on a machine that can, or share a cache (`cache:` in sfxgen.yaml) that holds the render"


def _cached(render: RenderSpec, cache: Cache, origin: str) -> _Raw | None:
    shape = shape_for(render)
    entry = cache.get(render.key, render.sha256, shape.read, shape.most_bytes)
    if entry is None:
        return None
    unproven = origin == RESTORE and not cache.is_made_here(render.key, entry.sha256)
    audio = shape.read(entry.data)
    account = entry.account
    return _Raw(
        audio=audio,
        sha256=entry.sha256,
        origin=origin,
        made_by=render,
        is_unproven=unproven,
        warnings=account.warnings or advice_on(render.model, render.request),
        scores=account.scores,
        judge=account.judge,
        device=account.device,
    )


def _rendered(render: RenderSpec, cache: Cache, origin: str, most_bytes: int) -> _Raw:
    require_memory_to_render(render.request.raw_seconds, most_bytes)
    (rendered,) = load(render.model.renderer).render([render.request])
    if rendered.audio is None:
        raise rendered.error or RenderError(
            f"{render.model.label} returned nothing", "Run the build again with --debug."
        )
    data = wav_bytes(rendered.audio, bits=32, loop=False)
    keeper = ThreadPoolExecutor(max_workers=1)  # the disk is waited for while the sound is finished
    stored = keeper.submit(cache.put, render.key, data, Account(warnings=rendered.warnings))
    keeper.shutdown(wait=False)  # its thread ends with this render: none is there when a process forks
    return _Raw(
        audio=rendered.audio,
        sha256=sha256(data),
        origin=origin,
        made_by=render,
        warnings=rendered.warnings,
        stored=stored,
    )


def _recorded(path: Path, origin: str) -> _Raw:
    audio = read_recording(path)
    if not audio.samples.any():
        short = audio.seconds < SHORTEST_S
        what = f"lasts {lasting(audio.seconds)}, too short for a sound" if short else "holds only silence"
        raise RenderError(f"{path.name} {what}", "record or export it again, or name another file")
    return _Raw(audio=audio, sha256=sha256_file(path) or "", origin=origin)


def finished_from(audio: Audio, raw: str, sound: Sound, most_bytes: int) -> Output | SoundError:
    """Finish raw audio of which only its bytes are known. raw: the SHA-256 of its file."""
    return _finished(_Raw(audio=audio, sha256=raw, origin=RESTORE), sound, most_bytes)


def _finished(raw: _Raw, sound: Sound, most_bytes: int) -> Output | SoundError:
    made_by = raw.made_by
    request, model = (made_by.request, made_by.model) if made_by else (None, None)
    tags = mix_tags(sound) if sound.layers else tags_of(request, model, sound.licence)
    try:
        require_memory(sound, raw.audio.seconds, raw.audio.samples.size, most_bytes)
        finished = finish(raw.audio, sound)
        made = export(finished, sound, tags)
    except SoundError as error:
        return error
    return Output(
        data=made.data,
        measured=made.measured.rounded(),
        warnings=(*cautions(raw.audio, finished, sound), *made.warnings),
    )

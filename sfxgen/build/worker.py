"""From one raw render to finished files: the part of a build that runs in workers, one call per raw audio.

Nothing here touches the project: renders go into the cache, finished bytes go back to the build.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sfxgen.audio import Audio
from sfxgen.audio.recording import read_recording
from sfxgen.audio.wav import wav_bytes
from sfxgen.build.entry_shape import shape_for
from sfxgen.build.job import RECORDING, Job, Output, Product
from sfxgen.build.result import DRAFT, RENDER, RESTORE
from sfxgen.cache.layers import Cache
from sfxgen.errors import RenderError, SoundError
from sfxgen.export import export
from sfxgen.export.tags import tags_of
from sfxgen.files.atomic import sha256_file
from sfxgen.finish import finish
from sfxgen.finish.convert import cautions
from sfxgen.manifest.sound import Sound
from sfxgen.render.models import find_model
from sfxgen.render.protocol import Request
from sfxgen.render.registry import load


def produce(job: Job, cache: Cache) -> Product:
    """Get the raw audio of a job, from the cache or anew, and finish it for every sound.

    Raises SoundError when there is no raw audio to be had, OSError when the cache can't be written.
    """
    raw = _raw(job, cache)
    outputs = tuple(_finished(raw, sound) for sound in job.sounds)
    return Product(
        origin=raw.origin,
        is_draft=raw.is_draft,
        raw=raw.sha256,
        is_unproven=raw.is_unproven,
        outputs=outputs,
        scores=() if raw.is_draft else job.scores,
        warnings=(*job.told, *raw.warnings),
        notices=cache.warnings,
    )


@dataclass(frozen=True, kw_only=True)
class _Raw:
    audio: Audio
    sha256: str
    origin: str
    made_by: Request | None = None
    """None for a recording."""
    is_draft: bool = False
    is_unproven: bool = False
    warnings: tuple[str, ...] = ()


def _raw(job: Job, cache: Cache) -> _Raw:
    """Try the recording, the cache, the model, and last a draft, in this order."""
    if job.is_recording and job.recording is not None:
        return _recorded(job.recording, RECORDING, is_draft=False)
    if not job.fresh and (found := _cached(cache, job.request, job.render, job.raw, job.origin)):
        return found
    if job.renderable:
        return _rendered(job.request, job.render, cache, RENDER)
    if job.draft is None:
        raise RenderError(job.obstacle, _WITHOUT_DRAFT)
    if job.recording is not None:
        return _recorded(job.recording, DRAFT, is_draft=True)
    stored = None if job.fresh else _cached(cache, job.draft, job.draft_key, job.draft_raw, RESTORE, is_draft=True)
    if stored is not None:
        return stored
    return _rendered(job.draft, job.draft_key, cache, DRAFT, is_draft=True)


_WITHOUT_DRAFT = (
    "Build it on a machine that can, or share a cache (`cache:` in sfxgen.yaml) that holds the render; "
    "`sfxgen build --force NAME` makes a draft of it."
)


def _cached(
    cache: Cache, request: Request, key: str, expected: str | None, origin: str, is_draft: bool = False
) -> _Raw | None:
    shape = shape_for(request, expected)
    entry = cache.get(key, expected, shape.read, shape.most_bytes)
    if entry is None:
        return None
    unproven = origin == RESTORE and not cache.is_made_here(key, entry.sha256)
    return _Raw(
        audio=shape.read(entry.data),
        sha256=entry.sha256,
        origin=origin,
        made_by=request,
        is_draft=is_draft,
        is_unproven=unproven,
    )


def _rendered(request: Request, key: str, cache: Cache, origin: str, is_draft: bool = False) -> _Raw:
    renderer = load(find_model(request.model).renderer)
    (rendered,) = renderer.render([request])
    if rendered.audio is None:
        raise rendered.error or RenderError(f"{request.model} returned nothing")
    entry = cache.put(key, wav_bytes(rendered.audio, bits=32, loop=False))
    return _Raw(
        audio=rendered.audio,
        sha256=entry.sha256,
        origin=origin,
        made_by=request,
        is_draft=is_draft,
        warnings=rendered.warnings,
    )


def _recorded(path: Path, origin: str, *, is_draft: bool) -> _Raw:
    audio = read_recording(path)
    return _Raw(audio=audio, sha256=sha256_file(path) or "", origin=origin, is_draft=is_draft)


def _finished(raw: _Raw, sound: Sound) -> Output | SoundError:
    tags = tags_of(raw.made_by, sound.licence)
    try:
        made = export(finish(raw.audio, sound), sound, tags)
    except SoundError as error:
        return error
    return Output(
        data=made.data,
        lufs=_rounded(made.lufs),
        true_peak=_rounded(made.true_peak),
        seam=_rounded(made.seam),
        peak_constrained=made.peak_constrained,
        gain_reduction=_rounded(made.gain_reduction) or 0.0,
        warnings=(*cautions(raw.audio, sound), *made.warnings),
    )


def _rounded(value: float | None) -> float | None:
    """Round a measure to 0.01, far above what platforms differ by, far below what an ear hears."""
    return None if value is None or value != value or abs(value) == float("inf") else round(float(value), 2) + 0.0

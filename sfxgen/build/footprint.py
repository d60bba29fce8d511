"""How much memory a job takes, told before it begins, and how much is too much for one sound."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sfxgen.audio.recording import length_of
from sfxgen.build.job import Job, RecordingJob
from sfxgen.errors import FinishError, RenderError, UsageError
from sfxgen.finish.loop import FADE_MOST_S
from sfxgen.manifest.sound import CHANNELS, Sound

RENDERED, RAW, PROCESSED, FINISHED, FADED = 60, 24, 24, 50, 80
"""Bytes at the peak that a sample takes: of raw audio while it is rendered, and while its channels are converted; of
the whole raw audio at the sound's own rate; of the finished sound while it is encoded and measured; of a crossfade.
Measured on noise and rain; loops of OGG take most."""
RAW_RATE_HZ, RAW_CHANNELS = 44100, 2
LEAST, MOST = 4 * 2**30, 12 * 2**30
"""Bytes that one sound may take on any machine, and that none may: in between, as much as there is."""


def footprint(job: Job) -> int:
    """Return about how many bytes a job takes at its peak, all the files that come of it included."""
    recording, sounds = recording_of(job), {*job.sounds}
    seconds, samples = _rendered(job) if recording is None else length_of(recording)
    rendering = 0 if recording else round(RENDERED * samples)
    finishing = max((needed(sound, seconds, samples) for sound in sounds), default=0)
    return max(rendering, finishing) + sum(_file_bytes(sound, seconds) for sound in sounds)


def needed(sound: Sound, raw_seconds: float, raw_samples: float) -> int:
    """Return about how many bytes it takes at the peak to make a sound of so much raw audio."""
    values = sound.sample_rate * CHANNELS[sound.channels]
    fade_s = min(raw_seconds / 2, (sound.loop.crossfade or FADE_MOST_S) if sound.loop else 0.0)
    shaping = values * (PROCESSED * raw_seconds + FADED * fade_s)
    return round(max(RAW * raw_samples, shaping, FINISHED * values * _seconds(sound, raw_seconds)))


def limit(available: int) -> int:
    """Return how many bytes one sound may take on a machine with so many to spare."""
    return min(MOST, max(LEAST, available))


def require_memory_to_render(seconds: float, most: int) -> None:
    """Raise RenderError for a render on the CPU that would take more than `most` bytes."""
    need = RENDERED * seconds * RAW_RATE_HZ * RAW_CHANNELS
    if need > most:
        message = f"a render of {seconds:.0f} s would take {need / 1e9:.1f} GB of memory, more than {most / 1e9:.1f} GB"
        raise RenderError(message, "Shorten the sound, or its crossfade.")


def require_memory(sound: Sound, raw_seconds: float, raw_samples: float, most: int) -> None:
    """Raise FinishError for a sound that would take more than `most` bytes."""
    need = needed(sound, raw_seconds, raw_samples)
    if need > most:
        what = f"{raw_seconds:.0f} s of {sound.channels} at {sound.sample_rate} Hz"
        message = f"{what} would take {need / 1e9:.1f} GB of memory, more than the {most / 1e9:.1f} GB that it may"
        raise FinishError(message, "Shorten the sound or its recording, lower `sample_rate`, or make it mono.")


def _file_bytes(sound: Sound, raw_seconds: float) -> int:
    """Return about how many bytes a file has: of one that is not compressed, which is the largest."""
    if sound.file_format.lossy:
        return 0
    return round(_seconds(sound, raw_seconds) * sound.sample_rate * CHANNELS[sound.channels] * sound.bits / 8)


def _seconds(sound: Sound, raw_seconds: float) -> float:
    return raw_seconds if sound.duration is None else sound.duration


def _rendered(job: Job) -> tuple[float, float]:
    """Return the length of a job's render, in seconds and in samples."""
    seconds = raw_seconds(job)
    return seconds, seconds * RAW_RATE_HZ * RAW_CHANNELS


def recording_of(job: Job) -> Path | None:
    """Return the recording that a job is made of, or that its render starts from."""
    if isinstance(job, RecordingJob):
        return job.recording
    return Path(job.render.request.source) if job.render.request.source else None


def raw_seconds(job: Job) -> float:
    """Return the length of a job's raw audio as far as the manifest tells it."""
    if isinstance(job, RecordingJob):
        return max(sound.duration or 0.0 for sound in job.sounds)
    return job.render.request.raw_seconds


def require_bounded(jobs: Iterable[Job], most_seconds: float) -> None:
    """Raise UsageError if there are more seconds of recordings to finish, each counted for every sound made of it."""
    recordings = [job for job in jobs if isinstance(job, RecordingJob)]
    seconds = sum(length_of(job.recording)[0] * len({*job.sounds}) for job in recordings)
    if seconds > most_seconds:
        hours = f"{seconds / 3600:,.0f} hours, more than {most_seconds / 3600:,.0f}"
        hint = "Cut out the parts to use, or build some of the sounds with --only."
        raise UsageError(f"the recordings to finish last {hours}", hint)

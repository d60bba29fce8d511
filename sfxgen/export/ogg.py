"""OGG Vorbis, the same bytes for the same samples; loops cut out of a longer stream where they meet best.

An encoder treats the first and the last block of a stream unlike the others, and its errors before the wrap know
nothing of those after it: a low tone clicks. So a loop is encoded with what precedes and follows it on its circle,
and the file is the run of packets, of all that are one lap long, whose ends agree best. No decoder needs to know:
it is a stream like any other.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import soundfile

from sfxgen.audio import Audio, Samples
from sfxgen.audio.measure.pre_echo import INAUDIBLE_DB, pre_echo_db
from sfxgen.audio.measure.seam import GOOD, narrow_scores, seam_score
from sfxgen.export.ogg_stream import HEADERS, frames_after, read_packets, with_comments, write_stream
from sfxgen.manifest.sound import Sound

CHUNK_FRAMES = 65536
"""Frames per write. It decides the encoder's blocks, hence the bytes; one write of 48 s overruns its stack."""
LEAD_FRAMES = 8192
"""Two of the longest blocks before and after a lap: beyond, the encoder does not know that a stream has ends."""
SEARCH_FRAMES = 2**18
"""How far along the loop its start is looked for."""
SHIFTS = (0, 397, 631, 149, 907, 271)
"""Frames the stream begins earlier by when no packet of it was a good start: other blocks, other errors."""
FINER, FINER_SHIFTS = (2.0, 4.0), (0, 397, 631)
"""How much more quality a loop gets when its own makes none of these a good start, or a one-shot against pre-echo."""
BEST_QUALITY = 10.0
FINALISTS = 12
"""How many of the starts that meet best are judged in full."""


def encode_ogg(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """An OGG Vorbis file at `sound.quality` of 10, as many frames long as the audio.

    A loop's file may begin anywhere on its circle, as near its given start as a good seam allows. The quality is
    higher where its own makes a seam or a pre-echo that is heard.
    """
    return _one_shot(audio, sound, tags) if sound.loop is None else _loop(audio, sound, tags)


def _one_shot(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """The first quality from the sound's own on whose pre-echo is inaudible, else the one with the least."""
    best, least = b"", np.inf
    for quality in dict.fromkeys((*_qualities(sound), BEST_QUALITY)):
        packets = with_comments(read_packets(_vorbis(audio.samples, replace(sound, quality=quality))), tags)
        data = write_stream(packets, audio.frames)
        if sound.sample_rate >= sound.file_format.sharp_from_hz:
            return data
        echo_db = pre_echo_db(audio, _decoded(data, audio.sample_rate))
        if not best or echo_db < least:
            best, least = data, echo_db
        if least <= INAUDIBLE_DB:
            break
    return best


def _qualities(sound: Sound) -> Iterator[float]:
    """The sound's own, and some above it."""
    yield sound.quality
    if sound.quality < BEST_QUALITY:
        yield from dict.fromkeys(min(BEST_QUALITY, sound.quality + more) for more in FINER)


def _loop(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """The cut of the first stream whose seam is good, else the one with the best."""
    best, least = b"", np.inf
    for quality, shift in _loop_tries(sound):
        data, score = _cut_loop(audio, replace(sound, quality=quality), tags, shift)
        if score < least:
            best, least = data, score
        if least <= GOOD:
            break
    return best


def _loop_tries(sound: Sound) -> Iterator[tuple[float, int]]:
    """Quality and shift of one encoding after the other."""
    for quality in _qualities(sound):
        for shift in SHIFTS if quality == sound.quality else FINER_SHIFTS:
            yield quality, shift


def _vorbis(samples: Samples, sound: Sound) -> bytes:
    """What libsndfile makes of the samples."""
    data = io.BytesIO()
    with soundfile.SoundFile(
        data,
        "w",
        sound.sample_rate,
        samples.shape[1],
        format="OGG",
        subtype="VORBIS",
        compression_level=1 - sound.quality / 10,
    ) as file:
        for start in range(0, samples.shape[0], CHUNK_FRAMES):
            file.write(samples[start : start + CHUNK_FRAMES])
    return data.getvalue()


def _decoded(data: bytes, sample_rate: int) -> Audio:
    return Audio(soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)[0], sample_rate)


def _cut_loop(audio: Audio, sound: Sound, tags: Mapping[str, str], shift: int) -> tuple[bytes, float]:
    """One lap cut out of a longer stream, and its seam score."""
    frames, lead = audio.frames, LEAD_FRAMES + shift
    end = frames + min(frames, SEARCH_FRAMES) + LEAD_FRAMES
    around = np.take(audio.samples, range(-lead, end), axis=0, mode="wrap")
    data = _vorbis(around, sound)
    packets = with_comments(read_packets(data), tags)
    decoded = _decoded(data, audio.sample_rate)
    after = np.array(frames_after(packets))
    usable = np.flatnonzero((after >= LEAD_FRAMES // 2) & (after + frames <= decoded.frames - LEAD_FRAMES // 2))
    first, score = _best_packet(decoded, frames, {int(after[i]): int(i) for i in usable}, lead)
    return write_stream([*packets[:HEADERS], *packets[HEADERS + first :]], frames), score


def _best_packet(decoded: Audio, frames: int, starts: dict[int, int], lead: int) -> tuple[int, float]:
    """Of the packets by the frame they start at, the one to begin with, and the score of its seam.

    Of those that meet well by step and slope, the nearest to the loop's own start that is good in all respects.
    """
    places = np.array(sorted(starts))
    narrow = narrow_scores(decoded.samples, frames, places)
    finalists = np.argsort(narrow, kind="stable")[:FINALISTS]
    order = sorted(finalists, key=lambda i: (narrow[i] > GOOD, abs(places[i] - lead)))
    best, least = 0, np.inf
    for place in places[order]:
        score = seam_score(Audio(decoded.samples[place : place + frames], decoded.sample_rate))
        if score < least:
            best, least = starts[int(place)], score
        if least <= GOOD:
            break
    return best, least

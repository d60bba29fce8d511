"""OGG Vorbis, the same bytes for the same samples; loops are cut out of a longer stream where they meet best.

An encoder treats the first and the last block of a stream differently, and its errors before and after the wrap are
unrelated: a low tone clicks. So a loop is encoded with what comes before and after it on its circle, and of all runs
of packets that are one lap long, the file gets the one whose ends agree best. Decoders need not know: it is a stream
like any other.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

import numpy as np
import soundfile

from sfxgen.audio import Audio, Samples, around
from sfxgen.audio.measure.closure import has_onsets, is_as_it_was
from sfxgen.audio.measure.pre_echo import INAUDIBLE_DB, pre_echo_db
from sfxgen.audio.measure.seam import GOOD, Seams, narrow_scores, seam_score
from sfxgen.export.ogg_stream import HEADERS, frames_after, read_packets, with_comments, write_stream
from sfxgen.manifest.sound import Sound

CHUNK_FRAMES = 65536
"""Frames per write. They decide the encoder's blocks, hence the bytes; a single write of 48 s overflows its stack."""
LEAD_FRAMES = 8192
"""Encoded before and after a lap: two of the longest blocks, so that the ends of the stream don't matter."""
SEARCH_FRAMES = 2**16
"""How far along the loop to look for its start."""
SHIFTS = (0, 397, 631, 149, 907, 271)
"""If no packet is a good start, the stream begins this many frames earlier: other blocks, other errors."""
FINER, FINER_SHIFTS = (2.0, 4.0), (0, 397, 631)
"""If none of these gives a loop a good start, or if a one-shot has pre-echo, it gets this much more quality."""
BEST_QUALITY = 10.0
LEAD_STEP, LEAD_TRIES, MOST_LEADS = 64, 16, 4
"""A lap that must begin at its own start is encoded behind leads of so many lengths: blocks begin at such multiples."""
FINALISTS = 12
"""How many of the best starts are judged in full."""


def encode_ogg(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """Encode an OGG Vorbis file at `sound.quality` of 10, exactly as long as the audio.

    A loop's file may begin anywhere on its circle, as near to its own start as a good seam allows; what was a loop
    before, and has a beat, begins where it began. The quality is raised if the seam or a pre-echo would be heard
    otherwise.
    """
    return _one_shot(audio, sound, tags) if sound.loop is None else _loop(audio, sound, tags)


def _one_shot(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """Take the first quality from the sound's own upwards with inaudible pre-echo, else the one with the least."""
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
    """Yield the sound's own quality, and some above it."""
    yield sound.quality
    if sound.quality < BEST_QUALITY:
        yield from dict.fromkeys(min(BEST_QUALITY, sound.quality + more) for more in FINER)


def _loop(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """Cut the loop out of the first stream that gives a good seam, else the one with the best."""
    best, least = _begun_at_its_start(audio, sound, tags) if audio.is_circle else (b"", np.inf)
    if best and (least <= GOOD or is_as_it_was(audio, least) or has_onsets(audio)):
        return best
    for quality, shift in _loop_tries(sound):
        data, score = _cut_loop(audio, replace(sound, quality=quality), tags, shift)
        if score < least:
            best, least = data, score
        if least <= GOOD:
            break
    return best


def _loop_tries(sound: Sound) -> Iterator[tuple[float, int]]:
    """Yield the quality and the shift of one try after the other."""
    for quality in _qualities(sound):
        for shift in SHIFTS if quality == sound.quality else FINER_SHIFTS:
            yield quality, shift


def _begun_at_its_start(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> tuple[bytes, float]:
    """Encode a loop that begins where it begins: behind a lead by which a packet begins just there.

    A joint that the recording has, such as a beat at its start, can't be bettered.
    """
    best, least = _plain(audio, sound, tags)
    good = max(GOOD, seam_score(audio))
    for quality in _qualities(sound):
        if least <= good:
            break
        trial = replace(sound, quality=quality)
        for lead in islice(_leads(audio, trial), MOST_LEADS):
            data, score = _cut_at(audio, trial, tags, lead)
            if score < least:
                best, least = data, score
            if least <= good:
                break
    return best, least


def _plain(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> tuple[bytes, float]:
    """Encode a lap by itself; return it with its seam score."""
    data = write_stream(with_comments(read_packets(_vorbis(audio.samples, sound)), tags), audio.frames)
    return data, seam_score(_decoded(data, audio.sample_rate))


def _leads(audio: Audio, sound: Sound) -> Iterator[int]:
    """Yield the lengths of what is encoded before a lap by which a packet begins with it, of those that are tried."""
    for steps in range(LEAD_TRIES):
        lead = LEAD_FRAMES + steps * LEAD_STEP
        excerpt = np.take(audio.samples, range(-lead, LEAD_FRAMES), axis=0, mode="wrap")
        if lead in frames_after(read_packets(_vorbis(excerpt, sound))):
            yield lead


def _cut_at(audio: Audio, sound: Sound, tags: Mapping[str, str], lead: int) -> tuple[bytes, float]:
    """Cut the lap after a lead out of a longer stream; return it with its seam score, which is infinite if it fails."""
    frames = audio.frames
    data = _vorbis(around(audio.samples, lead, LEAD_FRAMES), sound)
    packets = with_comments(read_packets(data), tags)
    after = frames_after(packets)
    if lead not in after:
        return b"", np.inf
    first = after.index(lead)
    cut = write_stream([*packets[:HEADERS], *packets[HEADERS + first :]], frames)
    return cut, seam_score(_decoded(cut, audio.sample_rate))


def _vorbis(samples: Samples, sound: Sound) -> bytes:
    """Encode by libsndfile."""
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
    """Cut one lap out of a longer stream; return it with its seam score."""
    frames, lead = audio.frames, LEAD_FRAMES + shift
    end = frames + min(frames, SEARCH_FRAMES) + LEAD_FRAMES
    data = _vorbis(around(audio.samples, lead, end - frames), sound)
    packets = with_comments(read_packets(data), tags)
    decoded = _decoded(data, audio.sample_rate)
    after = np.array(frames_after(packets))
    usable = np.flatnonzero((after >= LEAD_FRAMES // 2) & (after + frames <= decoded.frames - LEAD_FRAMES // 2))
    first, score = _best_packet(decoded, frames, {int(after[i]): int(i) for i in usable}, lead)
    return write_stream([*packets[:HEADERS], *packets[HEADERS + first :]], frames), score


def _best_packet(decoded: Audio, frames: int, starts: dict[int, int], lead: int) -> tuple[int, float]:
    """Choose the packet to begin with; return its number and the score of its seam. starts: frame -> packet.

    It is the nearest to the loop's own start of those that meet well by step and slope and are good in all respects.
    What the sound does anyway is measured once, on the lap from the first of them.
    """
    places = np.array(sorted(starts))
    narrow = narrow_scores(decoded.samples, frames, places)
    finalists = np.argsort(narrow, kind="stable")[:FINALISTS]
    order = sorted(finalists, key=lambda i: (narrow[i] > GOOD, abs(places[i] - lead)))
    best, least = 0, np.inf
    first = places[order[0]] if order else 0
    ordinary = Seams(Audio(decoded.samples[first : first + frames], decoded.sample_rate))
    for place in places[order]:
        score = ordinary.joint_score(decoded.samples, place + frames, place)
        if score < least:
            best, least = starts[int(place)], score
        if least <= GOOD:
            break
    return best, least

"""The formats: samples to bytes, and back to the samples a player gets."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import soundfile

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.export.flac import encode_flac
from sfxgen.export.mp3 import encode_mp3
from sfxgen.export.ogg import encode_ogg
from sfxgen.export.wav import encode_wav
from sfxgen.manifest.sound import Sound

FORMATS: Mapping[str, Callable[[Audio, Sound, Mapping[str, str]], bytes]] = {
    "ogg": encode_ogg,
    "wav": encode_wav,
    "flac": encode_flac,
    "mp3": encode_mp3,
}
NO_TAGS: Mapping[str, str] = {}


def encode(audio: Audio, sound: Sound, tags: Mapping[str, str] = NO_TAGS) -> bytes:
    """The file's bytes in the sound's format; the same for the same samples and tags. May raise FinishError."""
    return FORMATS[sound.format](audio, sound, tags)


def decode(data: bytes) -> Audio:
    """The samples a player gets. Raises FinishError for bytes that are not sound."""
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    except (soundfile.LibsndfileError, TypeError) as error:
        raise FinishError(f"the encoded file can't be decoded: {error}", "try another `format`") from error
    return Audio(samples, int(rate))


def one_lap(decoded: Audio, sound: Sound) -> Audio:
    """What is played of a file: all of it, but for the tail that a WAV loop has after its end."""
    tail = sound.loop.tail_frames if sound.loop is not None and sound.format == "wav" else 0
    return Audio(decoded.samples[:-tail], decoded.sample_rate) if tail else decoded

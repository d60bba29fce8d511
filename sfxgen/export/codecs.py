"""Samples to the bytes of a file, and back to the samples a player gets."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias, cast

import soundfile

from sfxgen.audio import Audio
from sfxgen.audio.formats import DEFAULT, Format
from sfxgen.errors import FinishError
from sfxgen.manifest.sound import Sound

Encoder: TypeAlias = Callable[[Audio, Sound, Mapping[str, str]], bytes]
"""Turns samples into a file that has these tags (TAG -> text, in the names of Vorbis comments) and nothing in it that
changes from run to run. A loop may begin elsewhere on its circle, and its tail may follow its end."""

NO_TAGS: Mapping[str, str] = {}


def encode(audio: Audio, sound: Sound, tags: Mapping[str, str] = NO_TAGS) -> bytes:
    """Encode in the sound's format: the same samples and tags give the same bytes.

    Raises FinishError for a sample rate that the format does not have.
    """
    row = sound.file_format
    if row.sample_rates and audio.sample_rate not in row.sample_rates:
        hint = f"use one of {', '.join(map(str, row.sample_rates))}, or format: {DEFAULT}"
        raise FinishError(f"{row.label} has no sample rate of {audio.sample_rate} Hz", hint)
    return encoder(row)(audio, sound, tags)


def encoder(row: Format) -> Encoder:
    """Import the encoder of a format."""
    module, _, function = row.encoder.partition(":")
    return cast(Encoder, getattr(import_module(module), function))


def decode(data: bytes) -> Audio:
    """Decode the samples that a player gets. Raises FinishError for bytes that are not sound."""
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    except (soundfile.LibsndfileError, TypeError) as error:
        raise FinishError(f"the encoded file can't be decoded: {error}", "try another `format`") from error
    return Audio(samples, int(rate))

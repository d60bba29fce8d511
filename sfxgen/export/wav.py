"""WAV: by default with 16 bits, which every engine plays, and with the loop points that engines read.

Samples are rounded to the nearest level, without dither. A sound is some bits louder than the last one, and fades to
silence within milliseconds of -66 dB under its peak, so there is no long quiet tail for rounding to roughen. Dither
would put a hiss of -93 dBFS under a game's silence, and hide from engines that a sound is over.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes
from sfxgen.manifest.sound import Sound

INFO = {"TITLE": b"INAM", "LICENSE": b"ICOP", "ENCODED_BY": b"ISFT"}
"""Tags that RIFF has names for; the others become lines TAG=value of its comment."""


def encode_wav(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """Encode a WAV file; a loop gets a `smpl` chunk, and after its end the tail that the engine's player needs."""
    if sound.loop is None:
        return wav_bytes(audio, bits=sound.bits, loop=False, info=info(tags))
    tail = min(sound.loop.tail_frames, audio.frames)
    longer = Audio(np.concatenate([audio.samples, audio.samples[:tail]]), audio.sample_rate)
    return wav_bytes(longer, bits=sound.bits, loop=True, tail=tail, info=info(tags))


def info(tags: Mapping[str, str]) -> dict[bytes, str]:
    """Return the tags as entries of a LIST INFO chunk."""
    named = {INFO[name]: value for name, value in tags.items() if name in INFO}
    others = "\n".join(f"{name}={value}" for name, value in tags.items() if name not in INFO)
    return {**named, **({b"ICMT": others} if others else {})}

"""WAV: 16 bits, what every engine plays, with the loop points they read."""

from __future__ import annotations

from sfxgen.audio import Audio
from sfxgen.riff import wav_bytes
from sfxgen.sound import Sound


def encode_wav(audio: Audio, sound: Sound) -> bytes:
    """A 16-bit WAV file; a loop's has a `smpl` chunk."""
    return wav_bytes(audio, bits=16, loop=sound.loop is not None)

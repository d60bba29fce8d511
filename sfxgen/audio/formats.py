"""The audio formats, one row each: what sounds are written as, and what recordings may be.

Whatever depends on a format reads its row: the manifest's fields and rules, the names of outputs, the files that a
lock may own, levelling, encoding, reading, the tables in the docs. A new format is one row here and one file with its
encoder in `sfxgen/export/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Format:
    """One format; the defaults are those of a lossless one that any player loops without a gap."""

    name: str
    """What `format:` says, in lower case."""
    suffixes: tuple[str, ...]
    """Of its files, in lower case; outputs get the first. A recording's suffix decides nothing: its bytes do."""
    first_bytes: tuple[bytes, ...] = ()
    """What a file may begin with, at most four bytes, where `sfxgen/audio/containers/` does not look into it: then
    libsndfile gets the whole."""
    encoder: str = ""
    """`module:function` with the signature of `sfxgen.export.codecs.Encoder`; empty if sfxgen only reads the format.
    A name, so that nobody loads an encoder, nor numpy, to read a manifest or a lock."""
    codec: str = ""
    """libsndfile's name of the only codec that engines take in it; empty if any will do."""
    lossy: bool = False
    """Lossy formats have a `quality`, and move peaks, loudness and the seams of loops."""
    sample_rates: tuple[int, ...] = ()
    """In Hz, if the format has only some."""
    bit_depths: tuple[int | str, ...] = ()
    """What `bit_depth` may say, the default first; empty if samples have no depth of their own."""
    loops: bool = True
    """False if players add a gap to each lap."""
    headroom_db: float = 0.01
    """Kept under the ceiling at first: what encoding commonly adds to a peak, if only by rounding."""
    loss_lu: float = 0.0
    """What encoding commonly takes from the loudness. Adding it beforehand saves encoding again."""
    sharp_from_hz: int = 0
    """Below this sample rate the codec's blocks are so long that attacks may be smeared: pre-echo is measured."""

    @property
    def label(self) -> str:
        """Return the name as people write it."""
        return self.name.upper()

    @property
    def suffix(self) -> str:
        """Return the suffix of outputs."""
        return self.suffixes[0]


ROWS = (
    Format(
        name="ogg",
        suffixes=(".ogg", ".oga", ".opus", ".ogx"),
        encoder="sfxgen.export.ogg:encode_ogg",
        codec="VORBIS",
        lossy=True,
        headroom_db=0.1,
        loss_lu=0.06,
        sharp_from_hz=40000,  # from there on blocks last at most 6.4 ms; below 26 kHz, at least 20 ms at any quality
    ),
    Format(
        name="wav",
        suffixes=(".wav", ".wave", ".bwf", ".rf64"),
        encoder="sfxgen.export.wav:encode_wav",
        bit_depths=(16, 24, "float"),
    ),
    Format(
        name="flac",
        suffixes=(".flac", ".fla"),
        encoder="sfxgen.export.flac:encode_flac",
        bit_depths=(24, 16),
    ),
    Format(
        name="mp3",
        suffixes=(".mp3", ".mp2", ".mpga"),
        encoder="sfxgen.export.mp3:encode_mp3",
        codec="MPEG_LAYER_III",
        lossy=True,
        sample_rates=(8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000),  # MPEG 1, 2 and 2.5, layer III
        loops=False,
        headroom_db=0.1,
    ),
    Format(name="aiff", suffixes=(".aiff", ".aif", ".aifc")),
    Format(name="caf", suffixes=(".caf",)),
    Format(name="au", suffixes=(".au", ".snd")),
    Format(name="w64", suffixes=(".w64",)),
)
"""In the order of messages and tables."""

FORMATS: Mapping[str, Format] = {row.name: row for row in ROWS if row.encoder}
"""Those that sounds are written as, by name; the first is the default."""
DEFAULT = next(iter(FORMATS))
LOSSLESS = next(name for name, row in FORMATS.items() if not row.lossy)
"""What to suggest where a codec is in the way."""
OUTPUT_SUFFIXES = tuple(row.suffix for row in FORMATS.values())
RECORDING_SUFFIXES = tuple(suffix for row in ROWS for suffix in row.suffixes)
"""Of what a `source:` may be."""
READ = f"{', '.join(row.label for row in ROWS[:-1])} or {ROWS[-1].label}"
"""For messages: the formats that recordings may have."""

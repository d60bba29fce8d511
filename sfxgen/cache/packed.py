"""How a render lies in a cache: packed without loss, behind a header that says who made it.

A file is `MAGIC`, the length of the header, the header as JSON, and one zstd frame. In the frame the bytes are
shuffled: first the lowest byte of every sample, then the next, and so on, as bytes of one kind pack better side by
side. Unpacked, it is the very WAV file that the lock knows by its SHA-256. Earlier versions stored that file as it is;
it is still read.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import msgspec

from sfxgen import __version__
from sfxgen.files.machine import host_name
from sfxgen.schema.messages import shown

MAGIC = b"sfxgen render 1\n"
LONGEST_HEADER = 4096
LEVEL = 3
"""Of zstd: higher ones save 1 % more and take four times as long."""
_LENGTH = struct.Struct("<I")
_HEAD_BYTES = len(MAGIC) + _LENGTH.size
_SAMPLE, _MOST_CHANNELS = 4, 8
_LONGEST_TEXT, _MOST_WARNINGS, _MOST_SCORES = 200, 64, 64


class Account(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a renderer said of a render: whoever restores it writes the same into the lock."""

    device: str = ""
    """What rendered it."""
    warnings: tuple[str, ...] = ()
    scores: tuple[float | None, ...] = ()
    """Of the candidates that it was the best of."""
    judge: str = ""
    """Which CLAP gave them."""

    def bounded(self) -> Account:
        """Return what is short enough for a header, and fit to be shown."""
        fit = len(self.scores) <= _MOST_SCORES and all(score is None or -1 <= score <= 1 for score in self.scores)
        return Account(
            device=shown(self.device, _LONGEST_TEXT),
            warnings=tuple(shown(text, 2 * _LONGEST_TEXT) for text in self.warnings[:_MOST_WARNINGS]),
            scores=self.scores if fit else (),
            judge=shown(self.judge, _LONGEST_TEXT) if fit else "",
        )


NO_ACCOUNT = Account()


class Header(Account, frozen=True, kw_only=True, omit_defaults=True):
    """What a packed render says of itself; only the sizes decide anything."""

    size: int
    """Bytes of the WAV file."""
    width: int
    """Bytes of a frame, by which they are shuffled."""
    host: str = ""
    sfxgen: str = ""
    """The version."""


def pack(data: bytes, account: Account = NO_ACCOUNT) -> bytes:
    """Pack a render's WAV file. account: what its renderer said of it; of one that is too long, the device alone."""
    import zstandard

    said: dict[str, Any] = msgspec.structs.asdict(account.bounded())
    host = host_name()[:_LONGEST_TEXT]
    header = Header(**said, size=len(data), width=_width(data), host=host, sfxgen=__version__)
    frame = zstandard.ZstdCompressor(level=LEVEL).compress(_shuffled(data, header.width))
    text = msgspec.json.encode(header)
    if len(text) > LONGEST_HEADER:
        text = msgspec.json.encode(msgspec.structs.replace(header, warnings=(), scores=(), judge=""))
    return b"".join((MAGIC, _LENGTH.pack(len(text)), text, frame))


def unpack(data: bytes, most: int) -> bytes:
    """Return the WAV file of a cache's file. Raises ValueError for damage, and for more than `most` bytes."""
    header = read_header(data)
    if header is None:
        if len(data) > most:
            raise ValueError(f"more than {most:,} bytes")
        return data
    if not 0 <= header.size <= most or not 0 < header.width <= _SAMPLE * _MOST_CHANNELS:
        raise ValueError("sizes that no render has")
    unpacked = _restored(_unpacked(data[_frame_at(data) :], header.size), header.width)
    if len(unpacked) != header.size:
        raise ValueError("not as long as its header says")
    return unpacked


def read_header(data: bytes) -> Header | None:
    """Return what the beginning of a cache's file says of it; None for an old one. Raises ValueError for damage."""
    if not data.startswith(MAGIC):
        return None
    text = data[_HEAD_BYTES : _frame_at(data)]
    try:
        return msgspec.json.decode(text, type=Header)
    except msgspec.MsgspecError as error:
        raise ValueError(f"a damaged header: {error}") from None


def most_packed(most: int) -> int:
    """Return the size of the largest file that `most` bytes can be packed into."""
    return most + most // 128 + LONGEST_HEADER + _HEAD_BYTES + 512


def _frame_at(data: bytes) -> int:
    if len(data) < _HEAD_BYTES:
        raise ValueError("cut short")
    (length,) = _LENGTH.unpack_from(data, len(MAGIC))
    if length > LONGEST_HEADER:
        raise ValueError("a header that is too long")
    return _HEAD_BYTES + int(length)


def _unpacked(frame: bytes, size: int) -> bytes:
    import zstandard

    try:
        if zstandard.frame_content_size(frame) != size:  # which the library would make room for unasked
            raise ValueError("not the size that its header says")
        decompress: Callable[..., Any] = zstandard.ZstdDecompressor().decompress
        data: bytes = decompress(frame, max_output_size=max(size, 1), allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise ValueError(f"can't be unpacked: {error}") from None
    return data


def _width(data: bytes) -> int:
    """Return the bytes of a WAV file's frame, as far as its header tells; else of one sample."""
    channels = int.from_bytes(data[22:24], "little") if data[:4] == b"RIFF" else 1
    return _SAMPLE * (channels if 0 < channels <= _MOST_CHANNELS else 1)


def _shuffled(data: bytes, width: int) -> bytes:
    import numpy as np  # here, as an up-to-date build unpacks nothing

    whole = len(data) - len(data) % width
    return np.frombuffer(data, np.uint8, whole).reshape(-1, width).T.tobytes() + data[whole:]


def _restored(data: bytes, width: int) -> bytes:
    import numpy as np

    whole = len(data) - len(data) % width
    return np.frombuffer(data, np.uint8, whole).reshape(width, -1).T.tobytes() + data[whole:]

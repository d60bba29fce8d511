"""Reading a team's own recordings: untrusted files, so all is checked and bounded, and refused in plain words."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from sfxgen.audio import Audio, Samples
from sfxgen.audio.formats import FORMATS, READ, ROWS
from sfxgen.errors import FinishError
from sfxgen.files import atomic, disk, lfs

LONGEST_S = 1200.0
"""Twice the longest sound that a manifest can ask for."""
MOST_CHANNELS = 8
MOST_SAMPLES = 2**27
"""Over all channels: 1200 s of stereo at 48 kHz fit, in half a gigabyte of memory."""
LARGEST_BYTES = 2**31
RATES_HZ = range(1000, 384001)
BLOCK_FRAMES = 2**18
"""Read at a time, so that memory grows with what is in the file, not with what its header claims."""
FIRST_BYTES = tuple(first for row in ROWS for first in row.first_bytes)
STREAMED = {0, 0x7FFFFFFF, 0xFFFFFFFF}
"""Chunk sizes of writers that stream: they can't go back to fill in the real one."""

HALF = float(np.sqrt(0.5))
FOLD_DOWN: dict[int, tuple[tuple[float, ...], tuple[float, ...]]] = {
    3: ((1, 0, HALF), (0, 1, HALF)),
    4: ((1, 0, HALF, 0), (0, 1, 0, HALF)),
    5: ((1, 0, HALF, HALF, 0), (0, 1, HALF, 0, HALF)),
    6: ((1, 0, HALF, 0, HALF, 0), (0, 1, HALF, 0, 0, HALF)),
    7: ((1, 0, HALF, 0, HALF, HALF, 0), (0, 1, HALF, 0, HALF, 0, HALF)),
    8: ((1, 0, HALF, 0, HALF, 0, HALF, 0), (0, 1, HALF, 0, 0, HALF, 0, HALF)),
}
"""Number of channels -> weights for left and right, after ITU-R BS.775, without the LFE; channels in WAVE order (L R C
LFE, back, side)."""


def read_recording(path: Path) -> Audio:
    """Read a whole recording as mono or stereo; fold more channels down to stereo without clipping.

    Raises FinishError, naming the file, the cause and the next step, when the file can't be read, is damaged
    or cut short, holds no frames or samples that are not numbers, or goes beyond the bounds above.
    """
    try:
        _require_file(path)
        with soundfile.SoundFile(path) as file:
            _require_bounds(path, file.frames, file.channels, file.samplerate)
            samples = _read_all(file)
            rate = int(file.samplerate)
    except (OSError, RuntimeError, TypeError, ValueError) as error:  # soundfile raises any of these on damaged files
        raise FinishError(f"{path.name} can't be read: {error}", _AGAIN) from error
    if not len(samples):
        raise FinishError(f"{path.name} holds no sound", _AGAIN)
    if not all(np.isfinite(samples[at : at + BLOCK_FRAMES]).all() for at in range(0, len(samples), BLOCK_FRAMES)):
        raise FinishError(f"{path.name} holds NaN or infinite samples", _AGAIN)
    if _is_cut_short(path):
        raise FinishError(f"{path.name} is cut short: it ends before the length that its header gives", _AGAIN)
    return Audio(samples, rate)


_AGAIN = f"export it again as {READ}"


def length_of(path: Path) -> tuple[float, int]:
    """Return how long a recording is, and how many samples `read_recording` makes of it, as its header tells.

    The size of its file tells neither: hours of silence take some kilobytes. 0 for one that can't be read.
    """
    try:
        _require_file(path)
        found = soundfile.info(path)
        _require_bounds(path, found.frames, found.channels, found.samplerate)
    except (OSError, RuntimeError, TypeError, ValueError, FinishError):
        return 0.0, 0
    return found.frames / found.samplerate, found.frames * min(found.channels, 2)


def require_format(path: Path, name: str) -> None:
    """Require of a file that it can be read as a recording, and has one of the formats that sounds are written as.

    Raises FinishError.
    """
    read_recording(path)
    wanted = FORMATS[name]
    with disk.reader(path) as file:
        head = file.read(4)
    codec = soundfile.info(path).subtype
    if not head.startswith(wanted.first_bytes) or (wanted.codec and codec != wanted.codec):
        found = next(row.label for row in ROWS if head.startswith(row.first_bytes))
        which = f"{found} with {codec.replace('_', ' ')}" if found == wanted.label else found
        raise FinishError(f"{path.name} is {which}, not {wanted.label}", f"export it again as {wanted.label}")


def _require_file(path: Path) -> None:
    """Refuse other kinds of files before libsndfile, which has parsers for 25 more, sees them.

    Raises OSError, FinishError.
    """
    with atomic.patiently(lambda: disk.reader(path)) as file:
        head = file.read(lfs.MOST_BYTES)
        size = os.fstat(file.fileno()).st_size
    if lfs.is_pointer(head):
        raise FinishError(f"{path.name} is a Git LFS pointer, not the recording itself", lfs.FETCH)
    if not head.startswith(FIRST_BYTES):
        raise FinishError(f"{path.name} is not {READ}", _AGAIN)
    if size > LARGEST_BYTES:
        raise FinishError(f"{path.name} is larger than {LARGEST_BYTES // 2**30} GiB", "cut out the part to use")


def _require_bounds(path: Path, frames: int, channels: int, rate: int) -> None:
    if not 1 <= channels <= MOST_CHANNELS:
        raise FinishError(f"{path.name} has {channels} channels, more than {MOST_CHANNELS}", "mix it to stereo")
    if rate not in RATES_HZ:
        raise FinishError(f"{path.name} has a sample rate of {rate} Hz", _AGAIN)
    if not 0 <= frames < _NO_LENGTH:
        raise FinishError(f"{path.name} does not say how long it is", _AGAIN)
    if frames > LONGEST_S * rate:
        message = f"{path.name} lasts {frames / rate:.0f} s, more than {LONGEST_S:.0f}"
        raise FinishError(message, "cut out the part to use")
    if frames * channels > MOST_SAMPLES:
        message = f"{path.name} holds {frames * channels:,} samples, more than {MOST_SAMPLES:,}"
        raise FinishError(message, "cut out the part to use, or export it with 48 kHz in stereo")


_NO_LENGTH = 2**62
"""What libsndfile returns as the number of frames if the file doesn't give it."""


def _read_all(file: soundfile.SoundFile) -> Samples:
    """Read all frames, folding down block by block, so that memory grows only with what is there."""
    channels = min(file.channels, 2)
    samples = np.empty((file.frames, channels), np.float32)  # takes up memory only as it is filled
    frames = 0
    while frames < len(samples) and len(block := file.read(BLOCK_FRAMES, dtype="float32", always_2d=True)):
        samples[frames : frames + len(block)] = _folded(block)
        frames += len(block)
    if frames < file.frames:
        raise ValueError(f"its header says {file.frames} frames, but there are {frames}")
    return samples


def _folded(block: npt.NDArray[np.float32]) -> Samples:
    weights = FOLD_DOWN.get(block.shape[1])
    if weights is None:
        return block
    matrix = np.array(weights, np.float64).T
    folded: Samples = (block @ (matrix / matrix.sum(axis=0))).astype(np.float32)
    return folded


def _is_cut_short(path: Path) -> bool:
    """Find what libsndfile overlooks: a WAV or AIFF that ends within a chunk, an OGG without its last page."""
    with disk.reader(path) as file:
        head = file.read(12)
        if head[:4] == b"OggS":
            return not _ends_with_last_page(path)
        order = {b"RIFF": "<", b"FORM": ">"}.get(head[:4])
        if order is None:
            return False
        end = path.stat().st_size
        while len(header := file.read(8)) == 8:
            size = struct.unpack(order + "I", header[4:])[0]
            if file.tell() + size > end:
                return size not in STREAMED
            file.seek(size + size % 2, 1)
    return False


def _ends_with_last_page(path: Path) -> bool:
    """Tell whether the file ends with a whole Ogg page flagged as the stream's last (RFC 3533, section 6)."""
    with disk.reader(path) as file:
        file.seek(max(0, path.stat().st_size - 65307))  # the longest page there can be
        tail = file.read()
    page = tail[tail.rfind(b"OggS") :]
    return len(page) > 27 and bool(page[5] & 4) and len(page) == 27 + page[26] + sum(page[27 : 27 + page[26]])

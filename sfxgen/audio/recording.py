"""Reading a team's own recordings: untrusted files, so all is checked and bounded, and refused in plain words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from sfxgen.audio import Audio, Samples
from sfxgen.audio.containers import layouts
from sfxgen.audio.containers.contents import LONGEST_S, Contents, Part
from sfxgen.audio.containers.find import AGAIN, contents_of
from sfxgen.audio.containers.layouts import Layout
from sfxgen.audio.containers.source import COPY_AGAIN, Pieces, Source, UnreadableError
from sfxgen.audio.formats import FORMATS
from sfxgen.errors import FinishError
from sfxgen.files import atomic, disk, lfs

MOST_CHANNELS = 8
MOST_SAMPLES = 2**27
"""Over all channels: 1200 s of stereo at 48 kHz fit, in half a gigabyte of memory."""
LARGEST_BYTES = 2**31
RATES_HZ = range(1000, 384001)
BLOCK_FRAMES = 2**18
"""Read at a time, so that memory grows with what is in the file, not with what its header claims."""


def read_recording(path: Path) -> Audio:
    """Read a whole recording as mono or stereo; fold more channels down to stereo without clipping.

    Raises FinishError, naming the file, the cause and the next step, when the file can't be read, is damaged
    or cut short, holds no frames or samples that are not numbers, or goes beyond the bounds above.
    """
    with _opened(path) as (source, contents):
        shape = _measured(path, source, contents)
        samples = _read_all(source, contents, shape)
    if not len(samples):
        raise FinishError(f"{path.name} holds no sound", AGAIN)
    if not all(np.isfinite(samples[at : at + BLOCK_FRAMES]).all() for at in range(0, len(samples), BLOCK_FRAMES)):
        raise FinishError(f"{path.name} holds NaN or infinite samples", AGAIN)
    first, end = contents.loop or (0, 0)
    end = min(end, len(samples))
    return Audio(samples, shape.rate, loop=(first, end) if first < end else None, notes=tuple(_notes(contents, shape)))


def length_of(path: Path) -> tuple[float, int]:
    """Return how long a recording is, and how many samples `read_recording` makes of it, without decoding it.

    The size of its file tells neither: hours of silence take some kilobytes. 0 for one that can't be read.
    """
    try:
        with _opened(path) as (source, contents):
            shape = _measured(path, source, contents)
    except FinishError:
        return 0.0, 0
    return shape.frames / shape.rate, shape.frames * min(shape.channels, 2)


def require_format(path: Path, name: str) -> None:
    """Require of a file that it can be read as a recording, and has one of the formats that sounds are written as.

    Raises FinishError.
    """
    read_recording(path)
    wanted = FORMATS[name]
    with _opened(path) as (source, contents), _decoder(source, contents.parts[0]) as decoder:
        codec = decoder.subtype
    if contents.kind != wanted.label or (wanted.codec and codec != wanted.codec):
        found = contents.kind
        which = f"{found} with {codec.replace('_', ' ')}" if found == wanted.label else found
        raise FinishError(f"{path.name} is {which}, not {wanted.label}", f"export it again as {wanted.label}")


@dataclass(frozen=True)
class _Shape:
    """What decoding will give."""

    frames: int
    channels: int
    """The most that any part has."""
    rate: int


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Source, Contents]]:
    """Open a recording and find what is in it. Raises FinishError for that, and for whatever its reading raises."""
    try:
        with atomic.patiently(lambda: disk.reader(path)) as file:
            _require_plain(path, file.read(lfs.MOST_BYTES), os.fstat(file.fileno()).st_size)
            source = Source(file)
            yield source, contents_of(source)
    except UnreadableError as error:
        raise FinishError(f"{path.name} {error.message}", error.hint or AGAIN) from error
    except (OSError, RuntimeError, TypeError, ValueError) as error:  # soundfile raises any of these on damaged files
        raise FinishError(f"{path.name} can't be read: {_in_words(error)}", AGAIN) from error


def _in_words(error: Exception) -> str:
    """Return what an error says; of libsndfile's, without the name of the object that stands for the file."""
    return str(getattr(error, "error_string", error)).removeprefix("Error : ").rstrip(".")


def _require_plain(path: Path, head: bytes, size: int) -> None:
    if lfs.is_pointer(head):
        raise FinishError(f"{path.name} is a Git LFS pointer, not the recording itself", lfs.FETCH)
    if size > LARGEST_BYTES:
        raise FinishError(f"{path.name} is larger than {LARGEST_BYTES // 2**30} GiB", "cut out the part to use")


@contextmanager
def _decoder(source: Source, part: Part) -> Iterator[soundfile.SoundFile]:
    """Open a part for decoding. Raises OSError where the disk fails meanwhile."""
    pieces = Pieces(source, part.pieces, part.unread)
    try:
        with soundfile.SoundFile(pieces) as decoder:
            yield decoder
    finally:
        if pieces.error is not None:
            raise pieces.error


def _measured(path: Path, source: Source, contents: Contents) -> _Shape:
    """Return what decoding will give. Raises FinishError for what goes beyond the bounds."""
    frames, counts, rates = 0, set(), set()
    for part in contents.parts:
        with _decoder(source, part) as decoder:
            frames += decoder.frames if part.frames is None else part.frames
            counts.add(int(decoder.channels))
            rates.add(int(decoder.samplerate))
            _require_bounds(path, frames, decoder.channels, int(decoder.samplerate))
    if len(rates) > 1:
        parts = " and ".join(str(rate) for rate in sorted(rates))
        raise FinishError(f"{path.name} is joined of parts with {parts} Hz", "export it again with one sample rate")
    if len(counts) > 1 and max(counts) > 2:
        parts = " and ".join(str(number) for number in sorted(counts))
        message = f"{path.name} is joined of parts with {parts} channels"
        raise FinishError(message, "export it again with one number of channels")
    return _Shape(frames, max(counts), rates.pop())


def _require_bounds(path: Path, frames: int, channels: int, rate: int) -> None:
    if not 1 <= channels <= MOST_CHANNELS:
        raise FinishError(f"{path.name} has {channels} channels, more than {MOST_CHANNELS}", "mix it to stereo")
    if rate not in RATES_HZ:
        raise FinishError(f"{path.name} has a sample rate of {rate} Hz", AGAIN)
    if not 0 <= frames < _NO_LENGTH:
        raise FinishError(f"{path.name} does not say how long it is", AGAIN)
    if frames > LONGEST_S * rate:
        message = f"{path.name} lasts {frames / rate:.0f} s, more than {LONGEST_S:.0f}"
        raise FinishError(message, "cut out the part to use")
    if frames * channels > MOST_SAMPLES:
        message = f"{path.name} holds {frames * channels:,} samples, more than {MOST_SAMPLES:,}"
        raise FinishError(message, "cut out the part to use, or export it with 48 kHz in stereo")


_NO_LENGTH = 2**62
"""What libsndfile returns as the number of frames if the file doesn't give it."""


def _read_all(source: Source, contents: Contents, shape: _Shape) -> Samples:
    """Read all frames, folding down block by block, so that memory grows only with what is there."""
    layout = layouts.folds(contents.layout, shape.channels)
    samples = np.empty((shape.frames, min(shape.channels, 2)), np.float32)  # takes up memory only as it is filled
    done = 0
    for part in contents.parts:
        with _decoder(source, part) as decoder:
            said = decoder.frames if part.frames is None else part.frames
            frames, trouble = _read_part(decoder, samples[done : done + said], layout)
        end = done + frames
        if end < done + said - part.spare:
            raise UnreadableError(_shortage(frames, said, shape.rate, trouble), COPY_AGAIN)
        done = end
    return samples[:done]


def _read_part(decoder: soundfile.SoundFile, samples: Samples, layout: Layout | None) -> tuple[int, str]:
    """Fill samples from a decoder, as far as it goes; return how many frames, and what kept it from going on."""
    frames = 0
    while frames < len(samples):
        try:
            block = decoder.read(min(BLOCK_FRAMES, len(samples) - frames), dtype="float32", always_2d=True)
        except RuntimeError as error:
            return frames, _in_words(error)
        if not len(block):
            break
        samples[frames : frames + len(block)] = _folded(block, layout)
        frames += len(block)
    return frames, ""


def _shortage(frames: int, said: int, rate: int, trouble: str) -> str:
    """Say why not all of a part was decoded."""
    if trouble:
        return f"can't be decoded to its end: it is damaged, cut short, or too much for its decoder ({trouble})"
    return f"is damaged or cut short: {frames / rate:.4g} s of it can be decoded, and {said / rate:.4g} s should be"


def _folded(block: npt.NDArray[np.float32], layout: Layout | None) -> Samples:
    if layout is None:
        return block
    folded: Samples = (block @ np.array(layouts.matrix(layout), np.float64)).astype(np.float32)
    return folded


def _notes(contents: Contents, shape: _Shape) -> Iterator[str]:
    """Say what was folded, and what the file holds besides."""
    layout = layouts.folds(contents.layout, shape.channels)
    if layout is not None:
        yield layouts.fold_said(layout)
    if contents.left_out:
        yield f"it also holds {' and '.join(contents.left_out)}, left out"

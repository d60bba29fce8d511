"""MPEG audio, layers I to III: every frame is counted, whatever a header says or a decoder would guess.

ISO/IEC 11172-3 and 13818-3; the Xing, Info and VBRI headers as their encoders write them. A decoder that finds none
guesses the length from the file's size, and stops there: it is shown a size that no guess falls short of.
"""

from __future__ import annotations

import functools
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sfxgen.audio.containers import tags
from sfxgen.audio.containers.contents import LONGEST_S, Contents, Part
from sfxgen.audio.containers.source import COPY_AGAIN, Piece, Source, UnreadableError, joined, patch

HEADER = 4
RATES = (44100, 48000, 32000)
_V1 = {
    3: (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    2: (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
}
_V2_I = (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256)
_V2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
IN_A_ROW = 3
"""Frames that have to follow each other before bytes count as MPEG audio."""
MOST_TRIES = 20_000
"""Places where a frame is looked for in what is none, over a whole file."""
COUNTED_ITSELF = 1
"""Some encoders count the frame that the count is in."""
LEAST_UNREAD = 4096
SPARE_FRAMES = 2
"""A decoder is silent about the first frames of a stream that was cut out of another."""


@dataclass(frozen=True)
class Frame:
    """What the header of a frame says."""

    version: int
    """1, 2, or 25 for MPEG 2.5."""
    layer: int
    rate: int
    is_mono: bool
    size: int
    samples: int

    @property
    def side(self) -> int:
        """Return how far behind the header a Xing header begins: after layer III's side information."""
        return (17 if self.is_mono else 32) if self.version == 1 else (9 if self.is_mono else 17)

    @property
    def stream(self) -> tuple[int, int, int, bool]:
        """Return what all frames of a stream have in common."""
        return self.version, self.layer, self.rate, self.is_mono


@functools.lru_cache(maxsize=4096)
def frame_of(head: bytes) -> Frame | None:
    """Read a frame's header of four bytes; None if it is none, or of the kind whose size it does not tell."""
    if len(head) < HEADER or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer_bits = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate_index, bitrate_index, padding = head[2] >> 2 & 3, head[2] >> 4, head[2] >> 1 & 1
    if version == 1 or not layer_bits or rate_index == 3 or bitrate_index in (0, 15) or head[3] & 3 == 2:
        return None
    is_first = version == 3
    rate = RATES[rate_index] // {3: 1, 2: 2, 0: 4}[version]
    table = _V1[layer_bits] if is_first else (_V2_I if layer_bits == 3 else _V2)
    bits = table[bitrate_index] * 1000
    if layer_bits == 3:
        size, samples = (12 * bits // rate + padding) * 4, 384
    else:
        samples = 576 if layer_bits == 1 and not is_first else 1152
        size = samples // 8 * bits // rate + padding
    return Frame({3: 1, 2: 2, 0: 25}[version], 4 - layer_bits, rate, head[3] >> 6 == 3, size, samples)


@dataclass
class _Run:
    """Frames of one stream that were encoded together."""

    kind: Frame
    frames: list[tuple[int, int]] = field(default_factory=list)
    """Start and end of each."""
    info: tuple[int, bytes] | None = None
    """Place and bytes of a frame that holds a header of the whole instead of audio."""
    said: int = 0
    """How many frames that header counts; 0 if it does not."""


def is_stream(source: Source, place: int, end: int) -> bool:
    """Tell whether MPEG audio begins at a place: some frames in a row, or fewer and then the end."""
    first = None
    for number in range(IN_A_ROW):
        if number and (place >= end or tags.trim(source, place, end) <= place):
            return True
        frame = frame_of(source.at(place, HEADER))
        if frame is None or (first is not None and frame.stream[:3] != first.stream[:3]):
            return False
        first = first or frame
        if place + frame.size > end:
            return number > 0
        place += frame.size
    return True


def read(source: Source, start: int, end: int) -> Contents:
    """Find the frames of MPEG audio that begins at a place. Raises UnreadableError."""
    runs = _Scan(source, start, end).runs()
    parts, mended = [], len(runs) > 1
    for run in runs:
        made = list(_parts(run))
        parts += made
        mended |= len(made) > 1 or not run.info or run.said != len(run.frames)
    if not parts:
        raise UnreadableError("holds no whole frame of MPEG audio")
    kind = "MP3" if runs[0].kind.layer == 3 else f"MP{runs[0].kind.layer}"
    return Contents(kind=kind, parts=tuple(parts), is_mended=mended)


class _Scan:
    """One way through a file, from frame to frame."""

    def __init__(self, source: Source, start: int, end: int) -> None:
        self._source, self._place, self._end = source, start, end
        self._tries, self._seconds = 0, 0.0
        self._runs: list[_Run] = []

    def runs(self) -> list[_Run]:
        """Return the runs of frames. Raises UnreadableError for a file that ends within a frame, or is endless."""
        while self._place < self._end:
            head = self._source.at(self._place, HEADER)
            frame = frame_of(head)
            if frame is None or not self._continues(frame):
                if not self._skip():
                    break
                continue
            if self._place + frame.size > self._end:
                raise UnreadableError("is cut short: it ends within a frame", COPY_AGAIN)
            self._add(frame)
            self._place += frame.size
        return [run for run in self._runs if run.frames]

    def _continues(self, frame: Frame) -> bool:
        """Tell whether a frame is one of the run; another kind of frame has to be followed by more."""
        if self._runs and self._runs[-1].kind.stream == frame.stream:
            return True
        return is_stream(self._source, self._place, self._end)

    def _add(self, frame: Frame) -> None:
        self._seconds += frame.samples / frame.rate
        if self._seconds > LONGEST_S + 1:
            raise UnreadableError(f"lasts more than {LONGEST_S:.0f} s", "cut out the part to use")
        said = _said(self._source.at(self._place + HEADER, frame.side + 20), frame)
        if not self._runs or said is not None or self._runs[-1].kind.stream != frame.stream:
            self._runs.append(_Run(frame))
        run = self._runs[-1]
        if said is not None:
            run.info, run.said = (self._place, self._source.at(self._place, frame.size)), said
        else:
            run.frames.append((self._place, self._place + frame.size))

    def _skip(self) -> bool:
        """Go on behind what is no audio, to the next frame; tell whether there is one."""
        after = tags.skip(self._source, self._place)
        if after > self._place:
            self._place = after
            return True
        for place in self._candidates(self._place + 1):
            self._tries += 1
            if is_stream(self._source, place, self._end):
                self._place = place
                return True
            if self._tries >= MOST_TRIES:
                break
        return False

    def _candidates(self, place: int) -> Iterator[int]:
        """Yield the places from one on where a frame may begin."""
        while place < self._end - HEADER:
            block = self._source.at(place, min(2**16, self._end - place))
            for found in SYNC.finditer(block):
                yield place + found.start()
            place += max(1, len(block) - HEADER + 1)


SYNC = re.compile(rb"\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff](?=[\x10-\xef])", re.DOTALL)


def _said(body: bytes, frame: Frame) -> int | None:
    """Return how many frames a header of the whole counts, 0 if it does not; None where a frame holds none."""
    if frame.layer != 3:
        return None
    if body[frame.side : frame.side + 4] in (b"Xing", b"Info"):
        flags = int.from_bytes(body[frame.side + 4 : frame.side + 8], "big")
        return int.from_bytes(body[frame.side + 8 : frame.side + 12], "big") if flags & 1 else 0
    if body[32:36] == b"VBRI":
        return int.from_bytes(body[46:50], "big")
    return None


def _parts(run: _Run) -> Iterator[Part]:
    """Yield a run as parts: what its own header counts, and the rest. Raises UnreadableError where frames lack."""
    there = len(run.frames)
    if run.said > there + COUNTED_ITSELF:
        rate, samples = run.kind.rate, run.kind.samples
        lengths = f"{there * samples / rate:.4g} s of the {run.said * samples / rate:.4g} s that its header says"
        raise UnreadableError(f"is cut short: it holds {lengths}", COPY_AGAIN)
    if run.said and there > run.said + COUNTED_ITSELF:
        yield _part(replace(run, frames=run.frames[: run.said]))
        run = _Run(run.kind, run.frames[run.said :])
    yield _part(run)


def _part(run: _Run) -> Part:
    samples = run.kind.samples
    spare = SPARE_FRAMES * samples
    if run.info is not None and run.said and run.info[1][36:40] != b"VBRI":
        info = (
            Piece(run.info[0], run.info[0] + len(run.info[1])) if run.said == len(run.frames) else patch(_counted(run))
        )
        return Part(pieces=(info, *joined(run.frames)), spare=spare)
    longest = max(end - start for start, end in run.frames)
    unread = max(LEAST_UNREAD, 2 * (len(run.frames) + 1) * longest - sum(end - start for start, end in run.frames))
    return Part(pieces=joined(run.frames), frames=len(run.frames) * samples, spare=spare, unread=unread)


def _counted(run: _Run) -> bytes:
    """Return a run's own header with the true count of its frames."""
    assert run.info is not None  # noqa: S101  (the caller's condition, for the type checker)
    data, at = run.info[1], HEADER + run.kind.side + 8
    return data[:at] + struct.pack(">I", len(run.frames)) + data[at + 4 :]

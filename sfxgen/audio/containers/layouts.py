"""Which channel is which loudspeaker's, by the order of each container, and what each counts for in stereo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Layout = tuple[str, ...]
"""The loudspeaker of each channel: L R C LFE, Lb Rb Cb at the back, Ls Rs at the sides, Lc Rc between front and
centre, T… above. `track` is a microphone's or instrument's, in no place."""

TRACK = "track"
HALF = 0.5**0.5
WEIGHTS: Mapping[str, tuple[float, float]] = {
    "L": (1, 0),
    "R": (0, 1),
    "C": (HALF, HALF),
    "LFE": (0, 0),
    "Lb": (HALF, 0),
    "Rb": (0, HALF),
    "Cb": (0.5, 0.5),
    "Ls": (HALF, 0),
    "Rs": (0, HALF),
    "Lc": (HALF, 0),
    "Rc": (0, HALF),
    "Tc": (0.5, 0.5),
    "TL": (HALF, 0),
    "TC": (0.5, 0.5),
    "TR": (0, HALF),
    "TLb": (HALF, 0),
    "TCb": (0.5, 0.5),
    "TRb": (0, HALF),
    TRACK: (HALF, HALF),
}
"""Shares of left and right, after ITU-R BS.775-3: an LFE has none."""


def _layout(text: str) -> Layout:
    return tuple(text.split())


def _by_count(*texts: str) -> Mapping[int, Layout]:
    return {len(layout): layout for layout in map(_layout, texts)}


MASK = _layout("L R C LFE Lb Rb Lc Rc Cb Ls Rs Tc TL TC TR TLb TCb TRb")
"""By the bits of WAVE's channel mask, which Apple's bitmap shares."""
WAVE = _by_count(
    "C", "L R", "L R C", "L R Lb Rb", "L R C Lb Rb", "L R C LFE Lb Rb", "L R C LFE Cb Ls Rs", "L R C LFE Lb Rb Ls Rs"
)
"""What so many channels are where nothing says so; FLAC's specification has the same."""
VORBIS = _by_count(
    "C", "L R", "L C R", "L R Lb Rb", "L C R Lb Rb", "L C R Lb Rb LFE", "L C R Ls Rs Cb LFE", "L C R Ls Rs Lb Rb LFE"
)
"""Vorbis I, section 4.3.9; Opus has the same (RFC 7845, section 5.1.1.2)."""
_APPLE = """
100 C; 101 L R; 102 L R; 103 L R; 106 L R; 108 L R Lb Rb; 109 L R Lb Rb C; 110 L R Lb Rb C Cb;
111 L R Lb Rb C Cb Ls Rs; 113 L R C; 114 C L R; 115 L R C Cb; 116 C L R Cb; 117 L R C Ls Rs; 118 L R Ls Rs C;
119 L C R Ls Rs; 120 C L R Ls Rs; 121 L R C LFE Ls Rs; 122 L R Ls Rs C LFE; 123 L C R Ls Rs LFE; 124 C L R Ls Rs LFE;
125 L R C LFE Ls Rs Cb; 126 L R C LFE Ls Rs Lc Rc; 127 C Lc Rc L R Ls Rs LFE; 128 L R C LFE Ls Rs Lb Rb; 131 L R Cb;
132 L R Ls Rs; 133 L R LFE; 134 L R LFE Cb; 135 L R LFE Ls Rs; 136 L R C LFE; 137 L R C LFE Cb; 138 L R Ls Rs LFE
"""
APPLE: Mapping[int, Layout] = {int(row.split()[0]): tuple(row.split()[1:]) for row in _APPLE.split(";")}
"""Core Audio's layout tags, without the count in their lower half (CoreAudioBaseTypes.h)."""
APPLE_LABELS = {**{1 + i: name for i, name in enumerate(MASK)}, 33: "Lb", 34: "Rb", 37: "LFE", 42: "C"}
"""Core Audio's labels of single channels."""


def by_mask(mask: int, channels: int) -> Layout:
    """Return the layout of a WAVE mask: channels beyond its bits are tracks, and so are all without any."""
    named = [name for bit, name in enumerate(MASK) if mask >> bit & 1][:channels]
    return (*named, *[TRACK] * (channels - len(named)))


def matrix(layout: Sequence[str]) -> tuple[tuple[float, float], ...]:
    """Return what each channel counts for on the left and on the right, so that full scale stays full scale."""
    rows = [WEIGHTS[name] for name in layout]
    most = max(sum(row[0] for row in rows), sum(row[1] for row in rows)) or 1.0
    return tuple((left / most, right / most) for left, right in rows)


def usual(channels: int) -> Layout | None:
    """Return the layout of so many channels where nothing says what they are; None for one and two, and too many."""
    return WAVE.get(channels) if channels > 2 else None


def is_usual(layout: Layout) -> bool:
    """Tell whether a layout is mixed as any with so many channels was once: in WAVE's order, and the back aloud."""
    return "Cb" not in layout and matrix(layout) == matrix(WAVE.get(len(layout), ()))


def folds(layout: Sequence[str] | None, channels: int) -> Layout | None:
    """Return the layout to fold by; None for one or two channels that are heard as they are."""
    if channels <= 2 and (channels == 1 or layout is None or TRACK in layout or matrix(layout) == ((1, 0), (0, 1))):
        return None
    return tuple(layout) if layout is not None else WAVE.get(channels, (TRACK,) * channels)


def fold_said(layout: Layout) -> str:
    """Say what is folded, and what is left out."""
    if set(layout) == {TRACK}:
        return f"its {len(layout)} tracks are mixed, all as loud"
    silent = [name for name in layout if WEIGHTS[name] == (0, 0)]
    left_out = f", without the {' and the '.join(dict.fromkeys(silent))}" if silent else ""
    return f"its {len(layout)} channels ({' '.join(layout)}) are mixed down{left_out}"

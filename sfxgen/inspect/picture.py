"""The picture, drawn by matplotlib without a screen."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

import numpy as np

from sfxgen.inspect.views import RANGE_DB, Facts, around_the_wrap, loudness_curve, outline, peak_curve, spectrogram

with contextlib.chdir(Path(__file__).parent):  # it would obey a matplotlibrc in the current folder
    import matplotlib
    from matplotlib.axes import Axes
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, NullLocator

PAPER, PANEL, INK, FAINT = "#12141a", "#181b23", "#e8e6e1", "#6d7483"
WAVE, WAVE_CORE, LEVEL, TARGET, CEILING, SECOND = "#4fb3bf", "#a7e0e2", "#f2c14e", "#7bd389", "#ef6f6c", "#c792ea"
HEAT = LinearSegmentedColormap.from_list(
    "heat", ["#12141a", "#1c2440", "#3b2f6b", "#7a3b7d", "#c4526b", "#f08a5d", "#f9d976", "#fffbe6"]
)
WIDTH_IN, DPI, COLUMNS = 12.0, 150, 1500
NOTE_LETTERS = 56
MINUS = "\N{MINUS SIGN}"
FLOOR_LUFS = -60.0


def draw(facts: Facts) -> bytes:
    """A PNG of the sound: waveform, spectrogram, loudness against target and ceiling, and a loop's seam."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()  # whatever a person's own matplotlibrc says: the same picture for everyone
        return _drawn(facts)


def _drawn(facts: Facts) -> bytes:
    heights = [1.5, 2.3, 1.6] + ([1.7] if facts.loop else [])
    figure = Figure(figsize=(WIDTH_IN, 1.35 + 1.14 * sum(heights)), dpi=DPI, facecolor=PAPER)
    top = 1 - 1.12 / figure.get_figheight()
    grid = figure.add_gridspec(
        len(heights), 2, height_ratios=heights, left=0.065, right=0.975, top=top, bottom=0.055, hspace=0.27, wspace=0.14
    )
    wave = figure.add_subplot(grid[0, :])
    heat = figure.add_subplot(grid[1, :], sharex=wave)
    level = figure.add_subplot(grid[2, :], sharex=wave)
    _draw_head(figure, facts)
    _draw_wave(wave, facts)
    _draw_heat(heat, facts)
    _draw_level(level, facts)
    wave.set_xlim(0, facts.audio.seconds)
    level.set_xlabel("seconds", color=FAINT, fontsize=8)
    if facts.loop:
        _draw_seam(figure.add_subplot(grid[3, 0]), facts, 0.020, "seam, 40 ms around the wrap", dots=False)
        _draw_seam(figure.add_subplot(grid[3, 1]), facts, 0.0006, "seam, sample by sample", dots=True)
    data = io.BytesIO()
    figure.savefig(data, format="png", facecolor=PAPER, metadata={"Software": None})
    return data.getvalue()


def _draw_head(figure: Figure, facts: Facts) -> None:
    height = figure.get_figheight()
    figure.text(0.065, 1 - 0.40 / height, facts.title, color=INK, fontsize=17, fontweight="bold", va="center")
    figure.text(0.065, 1 - 0.70 / height, "   ".join(_described(facts)), color=FAINT, fontsize=9, va="center")
    place = 0.975
    for label, value, colour in reversed(_figures(facts)):
        figure.text(place, 1 - 0.38 / height, value, color=colour, fontsize=15, ha="right", va="center")
        figure.text(place, 1 - 0.70 / height, label, color=FAINT, fontsize=8, ha="right", va="center")
        place -= 0.105


def _described(facts: Facts) -> list[str]:
    audio = facts.audio
    channels = {1: "mono", 2: "stereo"}.get(audio.channels, f"{audio.channels} channels")
    kind = ["loop"] if facts.loop else []
    notes = [note if len(note) <= NOTE_LETTERS else note[: NOTE_LETTERS - 1] + "…" for note in facts.notes]
    return [f"{audio.seconds:.3g} s", f"{audio.sample_rate:g} Hz", channels, *kind, *notes]


def _figures(facts: Facts) -> list[tuple[str, str, str]]:
    """Label, value and colour of each figure of the head."""
    mode = "" if facts.mode == "auto" else f" {facts.mode}"
    held = ", at ceiling" if facts.peak_constrained else ""
    figures = [(f"LUFS{mode}{held}", _number(facts.lufs), LEVEL), ("dBTP", _number(facts.true_peak), CEILING)]
    if facts.target is not None:
        figures.insert(0, ("target LUFS", _number(facts.target), TARGET))
    if facts.range_lu is not None:
        figures.append(("range LU", f"{facts.range_lu:.1f}", INK))
    if facts.seam is not None:
        figures.append(("seam (good to 1)", f"{facts.seam:.2f}", TARGET if facts.seam <= 1 else CEILING))
    return figures


def _number(value: float) -> str:
    return f"{value:.1f}".replace("-", MINUS) if np.isfinite(value) else "silent"


def _dress(axes: Axes, title: str) -> None:
    axes.set_facecolor(PANEL)
    axes.set_title(title, loc="left", color=FAINT, fontsize=8, pad=4)
    axes.tick_params(colors=FAINT, labelsize=7, length=2, which="both")
    axes.grid(True, color="#ffffff", alpha=0.05, linewidth=0.6)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _draw_wave(axes: Axes, facts: Facts) -> None:
    """Each channel in a lane of its own: what it reaches, and within that its root mean square."""
    _dress(axes, "waveform" + (", left above right" if facts.audio.channels == 2 else ""))
    channels = facts.audio.channels
    loudest = max(float(np.abs(facts.audio.samples).max(initial=0)), 1e-6) * 1.06
    for channel in range(channels):
        low, high, rms = outline(facts.audio.samples[:, channel], COLUMNS)
        middle = (channels - 1 - 2 * channel) * loudest
        seconds = (np.arange(low.size) + 0.5) / low.size * facts.audio.seconds
        axes.fill_between(seconds, middle + low, middle + high, color=WAVE, alpha=0.55, linewidth=0.5)
        axes.fill_between(seconds, middle - rms, middle + rms, color=WAVE_CORE, alpha=0.7, linewidth=0)
        axes.axhline(middle, color=INK, alpha=0.15, linewidth=0.5)
    axes.set_ylim(-channels * loudest, channels * loudest)
    axes.yaxis.set_major_locator(NullLocator())
    axes.tick_params(labelbottom=False)


def _draw_heat(axes: Axes, facts: Facts) -> None:
    """Frequency upwards, by octaves; colour is level."""
    _dress(axes, f"spectrogram, Hz; {RANGE_DB:.0f} dB from dark to bright")
    levels, hz = spectrogram(facts.audio, facts.loop)
    extent = (0.0, facts.audio.seconds, float(np.log2(hz[0])), float(np.log2(hz[-1])))
    axes.imshow(
        levels,
        origin="lower",
        aspect="auto",
        extent=extent,
        cmap=HEAT,
        vmin=-RANGE_DB,
        vmax=0,
        interpolation="bilinear",
    )
    marks = [f for f in (50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000) if hz[0] <= f <= hz[-1]]
    axes.set_yticks([np.log2(f) for f in marks], [f"{f // 1000} k" if f >= 1000 else str(f) for f in marks])
    axes.grid(False)
    axes.tick_params(labelbottom=False)


def _draw_level(axes: Axes, facts: Facts) -> None:
    """Momentary loudness and true peak over time, against the lines they are held to."""
    _dress(axes, "momentary loudness (400 ms), LUFS, and true peak, dBTP")
    seconds, peaks = peak_curve(facts.audio)
    axes.fill_between(seconds, FLOOR_LUFS * 2, peaks, color=CEILING, alpha=0.13, linewidth=0)
    axes.plot(seconds, peaks, color=CEILING, alpha=0.45, linewidth=0.7)
    seconds, lufs = loudness_curve(facts)
    lufs = np.where(np.isfinite(lufs), lufs, np.nan)
    axes.plot(seconds, lufs, color=LEVEL, linewidth=1.8)
    lines = [(facts.target, TARGET, "target"), (facts.ceiling, CEILING, "ceiling")]
    for value, colour, word in lines:
        if value is not None:
            axes.axhline(value, color=colour, linewidth=1.0, linestyle=(0, (5, 3)))
            _label(axes, value, f"{word} {_number(value)}", colour)
    floor = np.nanmin(lufs) if np.isfinite(lufs).any() else FLOOR_LUFS
    low = max(FLOOR_LUFS, min(floor, facts.target if facts.target is not None else 0.0) - 6)
    axes.set_ylim(low, max(3.0, float(peaks.max()) + 3))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.0f}".replace("-", MINUS)))


def _label(axes: Axes, height: float, text: str, colour: str) -> None:
    axes.annotate(
        text,
        (1, height),
        xycoords=("axes fraction", "data"),
        xytext=(-4, 2),
        textcoords="offset points",
        color=colour,
        fontsize=7.5,
        ha="right",
    )


def _draw_seam(axes: Axes, facts: Facts, seconds: float, title: str, *, dots: bool) -> None:
    """What is played around the wrap: the end of the file, the line, and its beginning."""
    _dress(axes, title)
    at_ms, around = around_the_wrap(facts.audio, seconds)
    style: dict[str, Any] = {"marker": "o", "markersize": 3.2} if dots else {}
    for channel, colour in zip(range(around.shape[1]), (WAVE_CORE, SECOND), strict=False):
        axes.plot(at_ms, around[:, channel], color=colour, linewidth=1.0, alpha=0.9, **style)
    axes.axvline(-0.5e3 / facts.audio.sample_rate, color=LEVEL, linewidth=1.0)
    axes.axvspan(float(at_ms[0]), -0.5e3 / facts.audio.sample_rate, color=LEVEL, alpha=0.04, linewidth=0)
    axes.text(0.012, 0.9, "end", transform=axes.transAxes, color=FAINT, fontsize=7.5)
    axes.text(0.988, 0.9, "start", transform=axes.transAxes, color=FAINT, fontsize=7.5, ha="right")
    axes.set_xlim(float(at_ms[0]), float(at_ms[-1]))
    axes.set_xlabel("milliseconds from the wrap", color=FAINT, fontsize=8)
    axes.yaxis.set_major_locator(NullLocator())

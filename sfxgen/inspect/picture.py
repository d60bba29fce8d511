"""The picture, drawn by matplotlib without a screen."""

from __future__ import annotations

import contextlib
import io
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from sfxgen.inspect.analysis import (
    RANGE_DB,
    Analysis,
    around_the_wrap,
    loudness_curve,
    outline,
    peak_curve,
    spectrogram,
)
from sfxgen.schema.messages import shown

with contextlib.chdir(Path(__file__).parent):  # a matplotlibrc in the current folder would be read
    import matplotlib
    from matplotlib.axes import Axes
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure
    from matplotlib.text import Text
    from matplotlib.ticker import FuncFormatter, NullLocator

PAPER, PANEL, INK, FAINT = "#12141a", "#181b23", "#e8e6e1", "#6d7483"
WAVE, WAVE_CORE, LEVEL, TARGET, CEILING, SECOND = "#4fb3bf", "#a7e0e2", "#f2c14e", "#7bd389", "#ef6f6c", "#c792ea"
HEAT = LinearSegmentedColormap.from_list(
    "heat", ["#12141a", "#1c2440", "#3b2f6b", "#7a3b7d", "#c4526b", "#f08a5d", "#f9d976", "#fffbe6"]
)
WIDTH_IN, DPI, COLUMNS = 12.0, 150, 1500
LEFT, RIGHT = 0.065, 0.975
"""Of all that is drawn, as shares of the width; STEP and GAP: from figure to figure, and between texts at least."""
STEP, GAP = 0.105, 0.02
HEAD_IN, MOST_LETTERS = 1.34, 300
MINUS = "\N{MINUS SIGN}"
FLOOR_LUFS = -60.0


def draw(analysis: Analysis) -> bytes:
    """Return a PNG of the sound: waveform, spectrogram, loudness against target and ceiling, and a loop's seam."""
    with matplotlib.rc_context(), warnings.catch_warnings():
        matplotlib.rcdefaults()  # the same picture for everyone, whatever their own matplotlibrc says
        warnings.simplefilter("ignore")  # of letters that the font does not have
        return _drawn(analysis)


def _drawn(analysis: Analysis) -> bytes:
    heights = [1.5, 2.3, 1.6] + ([1.7] if analysis.loop else [])
    figure = Figure(figsize=(WIDTH_IN, HEAD_IN + 0.23 + 1.14 * sum(heights)), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)  # texts are measured with it
    top = 1 - HEAD_IN / figure.get_figheight()
    grid = figure.add_gridspec(
        len(heights), 2, height_ratios=heights, left=LEFT, right=RIGHT, top=top, bottom=0.055, hspace=0.27, wspace=0.14
    )
    wave = figure.add_subplot(grid[0, :])
    heat = figure.add_subplot(grid[1, :], sharex=wave)
    level = figure.add_subplot(grid[2, :], sharex=wave)
    _draw_head(figure, analysis)
    _draw_wave(wave, analysis)
    _draw_heat(heat, analysis)
    _draw_level(level, analysis)
    wave.set_xlim(0, analysis.audio.seconds)
    level.set_xlabel("seconds", color=FAINT, fontsize=8)
    if analysis.loop:
        _draw_seam(figure.add_subplot(grid[3, 0]), analysis, 0.020, "seam, 40 ms around the wrap", dots=False)
        _draw_seam(figure.add_subplot(grid[3, 1]), analysis, 0.0006, "seam, sample by sample", dots=True)
    data = io.BytesIO()
    figure.savefig(data, format="png", facecolor=PAPER, metadata={"Software": "sfxgen"})
    return data.getvalue()


def _draw_head(figure: Figure, analysis: Analysis) -> None:
    """Draw the title and what kind of sound it is, beside them the figures, and below both the prompt."""
    left = _draw_figures(figure, analysis) - GAP
    title = _text(figure, LEFT, 0.38, analysis.title, color=INK, fontsize=17, fontweight="bold")
    for size in range(17, 10, -1):
        title.set_fontsize(size)
        if _width(title) <= left - LEFT:
            break
    _fit(title, left - LEFT, in_the_middle=True)
    _fit(_text(figure, LEFT, 0.70, "   ".join(_described(analysis)), color=FAINT, fontsize=9), left - LEFT)
    _fit(_text(figure, LEFT, 0.98, analysis.prompt, color=FAINT, fontsize=9), RIGHT - LEFT)


def _draw_figures(figure: Figure, analysis: Analysis) -> float:
    """Draw the figures from the right to the left, each as wide as it needs; return where the leftmost begins."""
    place, begins = RIGHT, RIGHT
    for label, value, colour in reversed(_figures(analysis)):
        place = min(place, begins - GAP) if begins < RIGHT else place
        texts = [
            _text(figure, place, 0.38, value, color=colour, fontsize=15, ha="right"),
            _text(figure, place, 0.70, label, color=FAINT, fontsize=8, ha="right"),
        ]
        begins = place - max(_width(text) for text in texts)
        place -= STEP
    return begins


def _text(figure: Figure, x: float, inches: float, text: str, **style: Any) -> Text:
    """Write a text, which is no formula whatever signs it holds, so far below the figure's top."""
    y = 1 - inches / figure.get_figheight()
    return figure.text(x, y, shown(text, MOST_LETTERS), va="center", parse_math=False, **style)


def _width(text: Text) -> float:
    """Return a text's width as a share of the figure's."""
    return text.get_window_extent().width / (WIDTH_IN * DPI)


def _fit(text: Text, room: float, *, in_the_middle: bool = False) -> None:
    """Cut a text until it fits: at its end, or in the middle, where a path needs it least."""
    letters = text.get_text()
    keep = len(letters)
    while keep and (width := _width(text)) > room:
        keep = max(0, min(keep - 1, int(keep * room / width)))
        tail = keep - keep // 3 if in_the_middle else 0
        text.set_text(f"{letters[: keep - tail]}…{letters[len(letters) - tail :]}")


def _described(analysis: Analysis) -> list[str]:
    audio = analysis.audio
    channels = {1: "mono", 2: "stereo"}.get(audio.channels, f"{audio.channels} channels")
    kind = ["loop"] if analysis.loop else []
    return [f"{audio.seconds:.3g} s", f"{audio.sample_rate:g} Hz", channels, *kind, *analysis.notes]


def _figures(analysis: Analysis) -> list[tuple[str, str, str]]:
    """Return label, value and colour of each figure in the head."""
    mode = "" if analysis.mode == "auto" else f" {analysis.mode}"
    measured = analysis.measured
    held = ", at ceiling" if measured.peak_constrained else ""
    figures = [(f"LUFS{mode}{held}", _number(measured.lufs), LEVEL), ("dBTP", _number(measured.true_peak), CEILING)]
    if analysis.loudness is not None and analysis.loudness.target is not None:
        figures.insert(0, ("target LUFS", _number(analysis.loudness.target), TARGET))
    if analysis.range_lu is not None:
        figures.append(("range LU", f"{analysis.range_lu:.1f}", INK))
    if measured.seam is not None:
        figures.append(("seam (good to 1)", f"{measured.seam:.2f}", TARGET if measured.seam <= 1 else CEILING))
    return figures


def _number(value: float | None) -> str:
    return "silent" if value is None or not np.isfinite(value) else f"{value:.1f}".replace("-", MINUS)


def _dress(axes: Axes, title: str) -> None:
    axes.set_facecolor(PANEL)
    axes.set_title(title, loc="left", color=FAINT, fontsize=8, pad=4)
    axes.tick_params(colors=FAINT, labelsize=7, length=2, which="both")
    axes.grid(True, color="#ffffff", alpha=0.05, linewidth=0.6)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _draw_wave(axes: Axes, analysis: Analysis) -> None:
    """Draw each channel in a lane of its own: its extremes, and inside them its root mean square."""
    _dress(axes, "waveform" + (", left above right" if analysis.audio.channels == 2 else ""))
    channels = analysis.audio.channels
    loudest = max(float(np.abs(analysis.audio.samples).max(initial=0)), 1e-6) * 1.06
    for channel in range(channels):
        low, high, rms = outline(analysis.audio.samples[:, channel], COLUMNS)
        middle = (channels - 1 - 2 * channel) * loudest
        seconds = (np.arange(low.size) + 0.5) / low.size * analysis.audio.seconds
        axes.fill_between(seconds, middle + low, middle + high, color=WAVE, alpha=0.55, linewidth=0.5)
        axes.fill_between(seconds, middle - rms, middle + rms, color=WAVE_CORE, alpha=0.7, linewidth=0)
        axes.axhline(middle, color=INK, alpha=0.15, linewidth=0.5)
    axes.set_ylim(-channels * loudest, channels * loudest)
    axes.yaxis.set_major_locator(NullLocator())
    axes.tick_params(labelbottom=False)


def _draw_heat(axes: Axes, analysis: Analysis) -> None:
    """Draw the spectrogram: frequency by octaves, level as colour."""
    _dress(axes, f"spectrogram, Hz; {RANGE_DB:.0f} dB from dark to bright")
    levels, hz = spectrogram(analysis.audio, analysis.loop)
    extent = (0.0, analysis.audio.seconds, float(np.log2(hz[0])), float(np.log2(hz[-1])))
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


def _draw_level(axes: Axes, analysis: Analysis) -> None:
    """Draw momentary loudness and true peak over time, with lines for target and ceiling."""
    _dress(axes, "momentary loudness (400 ms), LUFS, and true peak, dBTP")
    seconds, peaks = peak_curve(analysis.audio)
    axes.fill_between(seconds, FLOOR_LUFS * 2, peaks, color=CEILING, alpha=0.13, linewidth=0)
    axes.plot(seconds, peaks, color=CEILING, alpha=0.45, linewidth=0.7)
    seconds, lufs = loudness_curve(analysis)
    lufs = np.where(np.isfinite(lufs), lufs, np.nan)
    axes.plot(seconds, lufs, color=LEVEL, linewidth=1.8)
    aim = analysis.loudness
    target = aim.target if aim else None
    lines = [(target, TARGET, "target"), (aim.true_peak if aim else None, CEILING, "ceiling")]
    for value, colour, word in lines:
        if value is not None:
            axes.axhline(value, color=colour, linewidth=1.0, linestyle=(0, (5, 3)))
            _label(axes, value, f"{word} {_number(value)}", colour)
    floor = np.nanmin(lufs) if np.isfinite(lufs).any() else FLOOR_LUFS
    low = max(FLOOR_LUFS, min(floor, target if target is not None else 0.0) - 6)
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


def _draw_seam(axes: Axes, analysis: Analysis, seconds: float, title: str, *, dots: bool) -> None:
    """Draw what is played around the wrap: the end of the file, a line, and its beginning."""
    _dress(axes, title)
    at_ms, around = around_the_wrap(analysis.audio, seconds)
    style: dict[str, Any] = {"marker": "o", "markersize": 3.2} if dots else {}
    for channel, colour in zip(range(around.shape[1]), (WAVE_CORE, SECOND), strict=False):
        axes.plot(at_ms, around[:, channel], color=colour, linewidth=1.0, alpha=0.9, **style)
    axes.axvline(-0.5e3 / analysis.audio.sample_rate, color=LEVEL, linewidth=1.0)
    axes.axvspan(float(at_ms[0]), -0.5e3 / analysis.audio.sample_rate, color=LEVEL, alpha=0.04, linewidth=0)
    axes.text(0.012, 0.9, "end", transform=axes.transAxes, color=FAINT, fontsize=7.5)
    axes.text(0.988, 0.9, "start", transform=axes.transAxes, color=FAINT, fontsize=7.5, ha="right")
    axes.set_xlim(float(at_ms[0]), float(at_ms[-1]))
    axes.set_xlabel("milliseconds from the wrap", color=FAINT, fontsize=8)
    axes.yaxis.set_major_locator(NullLocator())

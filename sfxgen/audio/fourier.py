"""Fourier transforms in the precision of what they are given, and convolution by them.

They are scipy's, to the last bit, loaded as `sfxgen.audio.compiled` says: pocketfft, or ducc from scipy 1.18 on.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio.compiled import extension

__all__ = ["fast_length", "fft_convolve", "irfft", "overlap_add", "resample_circle", "rfft", "rfftfreq"]

Array = npt.NDArray[Any]

NAMES = ("scipy.fft._pocketfft.pypocketfft", "scipy.fft._duccfft.pyduccfft")
"""One module, before scipy 1.18 and from it on: the functions take the same."""
_compiled: Any = next(filter(None, map(extension, NAMES)), None)


def _answers() -> bool:
    """Tell whether the compiled transforms take what is passed below, and return what they should."""
    try:
        line = _compiled.r2c(np.array([[1.0, 0.0, -1.0, 0.0]]), (-1,), True, 0, None, 1)
        back = _compiled.c2r(line, (-1,), 4, False, 2, None, 1)
        length = _compiled.good_size(7, True)
    except (AttributeError, TypeError, ValueError):
        return False
    return bool(np.allclose(line, [[0, 2, 0]]) and np.allclose(back, [[1, 0, -1, 0]]) and length == 8)


if not _answers():
    from scipy import fft as _public

    _compiled = None


def rfft(x: Array, frames: int | None = None) -> Array:
    """Transform real samples along the last axis, cut or filled with zeros to so many frames."""
    if _compiled is None:
        return np.asarray(_public.rfft(x, frames))
    x = _as_floats(x)
    return np.asarray(_compiled.r2c(x if frames is None else _fitted(x, frames), (-1,), True, 0, None, 1))


def irfft(lines: Array, frames: int | None = None) -> Array:
    """Return the real samples, along the last axis, of which these are the spectral lines."""
    if _compiled is None:
        return np.asarray(_public.irfft(lines, frames))
    if not np.iscomplexobj(lines):
        lines = _as_floats(lines) + 0.0j
    frames = 2 * (lines.shape[-1] - 1) if frames is None else frames
    return np.asarray(_compiled.c2r(_fitted(lines, frames // 2 + 1), (-1,), frames, False, 2, None, 1))


def rfftfreq(frames: int, spacing_s: float) -> npt.NDArray[np.float64]:
    """Return the frequencies in Hz of the spectral lines of so many frames."""
    return np.asarray(np.fft.rfftfreq(frames, spacing_s), np.float64)


def fast_length(least: int) -> int:
    """Return the first length from `least` on that real samples are transformed quickly at: 2^a 3^b 5^c."""
    if _compiled is None:
        return int(_public.next_fast_len(least, real=True))
    return int(_compiled.good_size(least, True))


def fft_convolve(x: Array, kernel: Array, *, whole: bool = False) -> Array:
    """Convolve two lines of samples, where the kernel lies within x; whole: also where it reaches beyond."""
    frames = x.size + kernel.size - 1
    size = fast_length(frames)
    made = irfft(rfft(x, size) * rfft(kernel, size), size)
    return made[:frames] if whole else made[kernel.size - 1 : x.size]


def overlap_add(x: Array, kernels: Array, size: int) -> Array:
    """Convolve lines of samples each with its own short kernel, to where the last reaches, in blocks of `size` frames.

    Each block of the output takes the end of the one before (Oppenheim & Schafer, section 8.7.3).
    """
    reach = kernels.shape[-1] - 1
    frames = x.shape[-1] + reach
    if size >= x.shape[-1]:
        size = fast_length(frames)
        return irfft(rfft(x, size) * rfft(kernels, size), size)[..., :frames]
    step = size - reach
    count = -(-frames // step)
    pieces = _fitted(x, count * step).reshape(*x.shape[:-1], count, step)
    made = irfft(rfft(pieces, size) * rfft(kernels, size)[..., None, :], size)
    made[..., 1:, :reach] += made[..., :-1, step:]
    return made[..., :step].reshape(*x.shape[:-1], -1)[..., :frames]


def resample_circle(x: Array, frames: int) -> Array:
    """Resample one lap of a circle, along the last axis, to so many frames by its Fourier series.

    The line at half the lower of both rates stands for two of the longer lap's, or two of them for it.
    """
    before = x.shape[-1]
    common = min(frames, before)
    lines = rfft(x)[..., : common // 2 + 1]
    if common % 2 == 0 and frames != before:
        lines[..., common // 2] *= 2 if frames < before else 0.5
    return irfft(lines / (before / frames), frames)


def _as_floats(x: Array) -> Array:
    return np.asarray(x) if x.dtype in (np.float32, np.float64) else np.asarray(x, np.float64)


def _fitted(x: Array, length: int) -> Array:
    """Return the last axis at a length, cut or filled with zeros."""
    if x.shape[-1] >= length:
        return x[..., :length]
    fitted = np.zeros((*x.shape[:-1], length), x.dtype)
    fitted[..., : x.shape[-1]] = x
    return fitted

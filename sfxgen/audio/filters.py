"""Recursive filters in double precision: scipy's, to the last bit, loaded as `sfxgen.audio.compiled` says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio.compiled import extension

Array = npt.NDArray[np.float64]

_sigtools: Any = extension("scipy.signal._sigtools")
_cascade: Any = extension("scipy.signal._sosfilt")


def _answer() -> bool:
    """Tell whether the compiled filters take what is passed below, and return what they should."""
    sections, line, state = np.array([[1.0, 0.0, 0.0, 1.0, -0.5, 0.0]]), np.array([[1.0, 0.0]]), np.zeros((1, 1, 2))
    try:
        _cascade._sosfilt(sections, line, state)
        alone = _sigtools._linear_filter(np.array([1.0]), np.array([1.0, -0.5]), np.array([1.0, 0.0]), -1)
    except (AttributeError, TypeError, ValueError):
        return False
    return bool(np.allclose(line, [[1, 0.5]]) and np.allclose(alone, [1, 0.5]) and np.allclose(state, [[[0.25, 0]]]))


if not _answer():
    from scipy import signal as _public

    _sigtools = _cascade = None


def lfilter(b: Sequence[float] | Array, a: Sequence[float] | Array, x: Array) -> Array:
    """Filter a line of samples by a[0] y[n] = b[0] x[n] + b[1] x[n-1] + ... - a[1] y[n-1] - ... (direct form II
    transposed: Oppenheim & Schafer, Discrete-Time Signal Processing, section 6.3.3). a has two coefficients or more."""
    if _sigtools is None:
        return np.asarray(_public.lfilter(b, a, x))
    numbers = np.asarray(b, np.float64), np.asarray(a, np.float64), np.asarray(x, np.float64)
    return np.asarray(_sigtools._linear_filter(*numbers, -1))


def sosfilt(sections: Array, x: npt.NDArray[np.floating[Any]], state: Array) -> Array:
    """Filter a line of samples by second-order sections, one after the other.

    sections: (sections, 6), b before a, a[0] = 1. state: (sections, 2), from where the last stretch ended; it is
    written over with where this one ends.
    """
    if _cascade is None:
        filtered, state[:] = _public.sosfilt(sections, x, zi=state)
        return np.asarray(filtered)
    line, held = np.array(x, np.float64).reshape(1, -1), np.array(state, np.float64)[None]
    _cascade._sosfilt(np.ascontiguousarray(sections), line, held)
    state[:] = held[0]
    return np.asarray(line[0])


def highpass(hz: float, rate: int) -> Array:
    """Return a Butterworth high pass of second order as one section, shape (1, 6).

    The poles of the low pass at e^(j pi 3/4) and its conjugate are turned into a high pass by s -> w / s and moved by
    the bilinear transform, prewarped (Oppenheim & Schafer, sections 7.2.2 and 7.4); both zeros lie at 0 Hz.
    """
    warped = 4 * np.tan(np.pi * (2 * hz / rate) / 2.0)
    low = -np.exp(1j * np.pi * np.array([-1.0, 1.0]) / 4)
    high = warped / low
    gain = np.real(1 / np.prod(-low)) * np.real(16.0 / np.prod(4.0 - high))
    poles = (4.0 + high) / (4.0 - high)
    return np.concatenate([gain * np.array([1.0, -2.0, 1.0]), np.real(np.poly(poles))])[None]


def settled(section: Array) -> Array:
    """Return the state of a section that a constant 1 has gone through for ever, shape (1, 2).

    What comes out is then b(1) / a(1) for ever, and each element of the state is the sum of what is still to come of
    it. Solving the recursion's equations says the same, but loses five digits near 0 Hz, other ones on each machine.
    """
    b, a = section[0, :3], section[0, 3:]
    to_come = b - b.sum() / a.sum() * a
    return np.array([[to_come[1] + to_come[2], to_come[2]]])

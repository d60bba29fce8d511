"""The K-weighting filter of ITU-R BS.1770-5 at any sample rate.

The standard gives coefficients for 48 kHz only and asks for the same frequency response at other rates. The usual
redesign by bilinear transform bends the response towards the Nyquist frequency: 0.5 dB off at 8 kHz. So both stages
are fitted to the response at 48 kHz: within 0.03 dB at 8 kHz, and 0.002 dB from 16 kHz on.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from numpy.polynomial.polynomial import polyval

Array = npt.NDArray[np.float64]

STANDARD_HZ = 48000
SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
"""BS.1770-5, table 1: the head's acoustics."""
HIGHPASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
"""BS.1770-5, table 2: the RLB curve."""
SHELF_HZ, SHELF_Q, SHELF_DB, SHELF_BEND = 1681.9744509555319, 0.7071752369554193, 3.99984385397, 0.499666774155
CUT_HZ, CUT_Q = 38.13547087613982, 0.5003270373253953
"""The analogue filters behind both tables."""
POINTS, REFINEMENTS = 512, 4
PASS_HZ = 1000.0
"""Where the level of the high pass is matched, far above its bend."""

Section = tuple[Array, Array]


@lru_cache(maxsize=4)
def bilinear_stages(rate: int) -> tuple[Section, Section]:
    """Return both stages by bilinear transform of the analogue filters behind the standard's coefficients.

    Brecht De Man's parameters, as pyloudnorm has them (its class "DeMan"): the standard's response from 44.1 kHz on.
    """
    k = np.tan(np.pi * SHELF_HZ / rate)
    high = np.power(10.0, SHELF_DB / 20.0)
    middle = np.power(high, SHELF_BEND)
    scale = 1.0 + k / SHELF_Q + k * k
    b0, b2 = ((high + sign * middle * k / SHELF_Q + k * k) / scale for sign in (1, -1))
    shelf = np.array([b0, 2.0 * (k * k - high) / scale, b2]), _poles(k, SHELF_Q)
    return shelf, (np.array([1.0, -2.0, 1.0]), _poles(np.tan(np.pi * CUT_HZ / rate), CUT_Q))


def _poles(k: float, quality: float) -> Array:
    """Return the denominator of a bilinear section whose tan(pi f / rate) is k."""
    scale = 1.0 + k / quality + k * k
    return np.array([1.0, 2.0 * (k * k - 1.0) / scale, (1.0 - k / quality + k * k) / scale])


@lru_cache(maxsize=16)
def k_sections(rate: int) -> Array:
    """Return both stages as second-order sections, shape (2, 6)."""
    if rate == STANDARD_HZ:
        return np.array([[*b, *a] for b, a in (SHELF, HIGHPASS)])
    return np.array([np.concatenate(_shelf(rate)), np.concatenate(_highpass(rate))])


def _shelf(rate: int) -> Section:
    """Fit a section to the power response of the shelf, as far up as both rates reach.

    A section's power response is a ratio of two quadratics in cos w. They are fitted by least squares, reweighted so
    that errors count in decibels, and factored into the roots inside the unit circle.
    """
    hz = (np.arange(POINTS) + 0.5) / POINTS * min(rate, STANDARD_HZ) / 2
    cosine = np.cos(2 * np.pi * hz / rate)
    power = np.square(_response(SHELF, hz, STANDARD_HZ))
    terms = np.stack([np.ones(POINTS), cosine, cosine**2, -power * cosine, -power * cosine**2], axis=1)
    weight = np.ones(POINTS)
    for _ in range(REFINEMENTS):
        fit = np.linalg.lstsq(terms * weight[:, None], power * weight, rcond=None)[0]
        weight = 1 / (np.abs(1 + fit[3] * cosine + fit[4] * cosine**2) * power)
    b, a = _factor(np.asarray(fit[:3], np.float64)), _factor(np.array([1.0, fit[3], fit[4]]))
    return b / a[0], a / a[0]


def _factor(quadratic: Array) -> Array:
    """Return the coefficients with the power response p0 + p1 cos w + p2 cos^2 w and all roots inside the circle."""
    inside = []
    for cosine in np.roots(quadratic[::-1].astype(np.complex128)):
        pair = np.roots([1.0, -2 * cosine, 1.0])  # cos w = (z + 1/z) / 2
        inside.append(pair[np.argmin(np.abs(pair))])
    shape = np.real(np.poly(inside))
    return np.asarray(shape * np.sqrt(quadratic.sum()) / shape.sum())


def _highpass(rate: int) -> Section:
    """Move the poles to the other rate (matched z-transform) and keep the double zero at 0 Hz."""
    poles = np.roots(HIGHPASS[1]).astype(np.complex128) ** (STANDARD_HZ / rate)
    a, b = np.real(np.poly(poles)), np.array(HIGHPASS[0])
    at = np.array([PASS_HZ])
    level = _response(HIGHPASS, at, STANDARD_HZ) / _response((b, a), at, rate)
    return b * level, a


def _response(section: tuple[object, object], hz: Array, rate: int) -> Array:
    """Return the magnitude at some frequencies."""
    delay = np.exp(-1j * (2 * np.pi * hz / rate))
    b, a = (polyval(delay, np.asarray(coefficients, np.float64)) for coefficients in section)
    return np.asarray(np.abs(b / a))

"""The states of games and interfaces that come in pairs: on and off, joined and left, in and out."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band
from sfxgen.render.procedural.dsp.envelopes import breakpoints, hump, strike
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import moving_noise, noise
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import blow
from sfxgen.render.procedural.patches.ui import melody


def toggle(take: PatchContext) -> Signal:
    """Make a switch on a screen: a click, and two short tones up for on, down for off."""
    steps = take.turned(take.choice(((0, 5), (0, 7), (0, 4))))
    tones = melody(take, 880, steps, 0.055, 0.12, "soft")
    n = take.frames
    tick = noise(take.rng, n, lambda f: band(f, take.hz(1500), 9000)) * strike(n, 0.0004, 0.02)
    return tones + 0.25 * tick


def zoom(take: PatchContext) -> Signal:
    """Make a view drawing near or away: a tone and air that sweep up, or down."""
    n = take.frames
    length = take.s(0.32, 0.95)
    low, high = take.turned((0.55, 1.9))
    part = min(1.0, length / take.seconds)
    centre = take.hz(take.own(620, 0.12))
    path = breakpoints(n, (0, low), (part, high), (1, high))
    air = moving_noise(
        take.rng, n, lambda f, t: band(f, centre * np.interp(t, [0, part], (low, high)), centre * 4.5), 128
    )
    tone = sine(cycles(centre * path, n)) + 0.3 * sine(cycles(2.005 * centre * path, n))
    return tone * hump(n, -0.003, length, 0.55, 0.6) + 0.25 * air * hump(n, -0.002, length, 0.6)


def register(take: PatchContext) -> Signal:
    """Make a cash register: the drawer's clunk and the bell where money comes in, coins and a knock where it goes."""
    n = take.frames
    length = take.s(0.75, 0.8)
    clunk = blow(take.cut(min(n, 12000)), "metal", 0.08, 0.9)
    bell = modes(
        min(n, int(1.4 * SAMPLE_RATE)),
        take.hz(take.own(2350, 0.06), 0.004) * np.array([1, 2.74, 5.1]),
        take.s(0.9) * np.array([1, 0.5, 0.25]),
        np.array([1, 0.4, 0.2]),
    )
    coins = [blow(take.cut(9000), "metal", 0.25, float(s)) for s in take.pick(6.5, 10.0, 5)]
    if take.traits.gesture < 0:
        at = np.array([0.0, 0.16, 0.3, 0.42, 0.6, 0.85]) * length
        return add_grains(n, at * SAMPLE_RATE, [*coins, clunk], np.array([1.0, 0.8, 0.9, 0.6, 0.7, 0.5]))
    at = np.array([0.0, 0.18, 0.22, 0.4, 0.5, 0.62, 0.75]) * length
    return add_grains(n, at * SAMPLE_RATE, [clunk, 3.0 * bell, *coins], np.array([0.6, 1.0, 0.5, 0.4, 0.5, 0.35, 0.3]))


PATCHES = {
    "toggle": Patch(toggle, longest_s=1.0, every_s=0.5, directed=True),
    "zoom": Patch(zoom, longest_s=2.0, every_s=0.6, directed=True),
    "register": Patch(register, longest_s=2.5, every_s=1.2, directed=True),
}

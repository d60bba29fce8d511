"""Sounds of screens: short, tuned, out of the way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band
from sfxgen.render.procedural.dsp.envelopes import breakpoints, decay, hump, strike
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import moving_noise, noise
from sfxgen.render.procedural.dsp.tones import cycles, fm, semitones, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import blow


def note(take: PatchContext, hz: float, t60_s: float, timbre: str) -> Signal:
    """Make one tone of an interface: glass, wood, bell or soft."""
    n = max(64, min(take.frames, int(1.3 * t60_s * SAMPLE_RATE)))
    if timbre == "wood":
        return modes(n, hz * np.array([1, 3.93, 9.4]), t60_s * np.array([0.5, 0.22, 0.1]), np.array([1, 0.4, 0.15]))
    if timbre == "glass":
        return modes(
            n, hz * np.array([1, 2.0, 2.76, 5.4]), t60_s * np.array([1, 0.7, 0.5, 0.25]), np.array([1, 0.25, 0.2, 0.1])
        )
    phase = cycles(hz, n)
    if timbre == "bell":
        return fm(phase, 3.5, 1.4 * decay(n, 0.5 * t60_s)) * strike(n, 0.002, t60_s)
    return (sine(phase) + 0.2 * sine(2 * phase) * decay(n, 0.4 * t60_s)) * strike(n, 0.008, t60_s)


def melody(
    take: PatchContext, root_hz: float, steps: Sequence[float], apart_s: float, t60_s: float, timbre: str
) -> Signal:
    """Make notes one after the other, in semitones above a root; the last rings longest."""
    root = take.hz(take.own(root_hz, 0.12), 0.012)
    apart = take.s(apart_s * (len(steps) + 1), 0.75, 0.02) / (len(steps) + 1)
    sounds = [
        note(take, root * float(semitones(step)), take.s(t60_s * (1.6 if i == len(steps) - 1 else 1.0)), timbre)
        for i, step in enumerate(steps)
    ]
    gains = 0.85 ** np.arange(len(steps))[::-1] * take.pick(0.92, 1.0, len(steps))
    return add_grains(take.frames, np.arange(len(steps)) * apart * SAMPLE_RATE, sounds, gains)


def timbre(take: PatchContext) -> str:
    """Return the timbre of this interface."""
    return {"wood": "wood", "glass": "glass", "metal": "bell"}.get(
        take.traits.material or "", take.choice(("glass", "bell", "soft"))
    )


def click(take: PatchContext) -> Signal:
    """Make a key press: a tick and a short body."""
    n = take.frames
    tick = noise(take.rng, n, lambda f: band(f, take.hz(1800), 11000)) * strike(n, 0.0004, take.s(0.018))
    pip = sine(cycles(take.hz(take.own(1250, 0.2)) * (1 + 0.6 * decay(n, 0.02)), n)) * strike(n, 0.0008, take.s(0.045))
    return 0.35 * tick + pip + 0.3 * blow(take, take.traits.material or "plastic", 0.4, 1.8)


def hover(take: PatchContext) -> Signal:
    """Make a tone that is barely there."""
    n = take.frames
    tone = sine(cycles(take.hz(take.own(1900, 0.15)) * breakpoints(n, (0, 0.97), (1, 1.03)), n)) * hump(
        n, -0.002, take.s(0.07), 0.25
    )
    return tone + 0.05 * noise(take.rng, n, lambda f: band(f, 4000, 12000)) * hump(n, -0.001, take.s(0.05), 0.2)


def confirm(take: PatchContext) -> Signal:
    """Make two or three notes going up."""
    return melody(take, 784, take.choice(((0, 7), (0, 5), (0, 4, 7))), 0.075, 0.3, timbre(take))


def error(take: PatchContext) -> Signal:
    """Make two low, sour, buzzing notes."""
    n = take.frames
    root = take.hz(take.own(196, 0.08), 0.01)
    apart = take.s(0.15, 0.45)
    sounds = []
    for step in (0, -1):
        m = max(64, min(n, int(0.17 * SAMPLE_RATE)))
        hz = root * float(semitones(step))
        reeds = np.arange(1, max(3, int(7000.0 / hz))) ** -0.75
        tone = wave(cycles(hz, m), reeds) + 0.6 * wave(cycles(hz * 1.059, m), reeds)
        sounds.append(tone * breakpoints(m, (0, 0), (0.04, 1), (0.6, 0.8), (1, 0)))
    return add_grains(n, np.array([0, apart]) * SAMPLE_RATE, sounds, np.ones(2))


def swipe(take: PatchContext, upward: bool) -> Signal:
    """Make a panel sliding: soft noise and a tone moving together."""
    n = take.frames
    length = take.s(0.28)
    ends = (0.6, 1.6) if upward else (1.6, 0.6)
    centre = take.hz(1500)
    air = moving_noise(take.rng, n, lambda f, t: band(f, centre * np.interp(t, [0, 1], ends) * 0.6, centre * 2.5), 128)
    tone = sine(
        cycles(
            take.hz(take.own(520, 0.1))
            * breakpoints(n, (0, ends[0]), (min(1.0, length / take.seconds), ends[1]), (1, ends[1])),
            n,
        )
    )
    return 0.3 * air * hump(n, -0.002, length, 0.5) + tone * hump(n, -0.003, length, 0.35, 0.8)


def opened(take: PatchContext) -> Signal:
    """Make a menu opening."""
    return swipe(take, True)


def closed(take: PatchContext) -> Signal:
    """Make a menu closing."""
    return swipe(take, False)


def notification(take: PatchContext) -> Signal:
    """Make a small chime; of what comes or goes, two soft notes up or down."""
    if take.traits.gesture:
        return melody(take, 587, take.turned(take.choice(((0, 7), (0, 5), (0, 4, 9)))), 0.12, 0.35, timbre(take))
    return melody(take, 880, take.choice(((0, 4, 12), (7, 12), (0, 7, 4), (12, 7))), 0.12, 0.9, timbre(take))


def reward(take: PatchContext) -> Signal:
    """Make something being won: a quick climb that sparkles."""
    sparkle = melody(take, 1568, (0, 7, 12, 16, 19, 24), 0.06, 0.5, "glass")
    return melody(take, 523, (0, 4, 7, 12), 0.09, 0.6, timbre(take)) + 0.25 * sparkle


def pop(take: PatchContext) -> Signal:
    """Make a bubble popping up."""
    n = take.frames
    hz = take.hz(take.own(420, 0.15)) * (1 + 1.2 * np.linspace(0, 1, n) * take.seconds / 0.1)
    return sine(cycles(np.minimum(hz, 3000), n)) * hump(n, -0.001, take.s(0.085), 0.25)


def countdown(take: PatchContext) -> Signal:
    """Make one beep."""
    n = take.frames
    phase = cycles(take.hz(take.own(880, 0.1), 0.003), n)
    return (
        (sine(phase) + 0.25 * sine(3 * phase))
        * breakpoints(n, (0, 1), (1, 1))
        * strike(n, 0.004, 9)
        * (hump(n, -0.01, take.s(0.2), 0.5, 0.15))
    )


PATCHES = {
    "ui_click": Patch(click, longest_s=0.6, every_s=0.4),
    "ui_hover": Patch(hover, longest_s=0.5, every_s=0.4),
    "ui_confirm": Patch(confirm, longest_s=2.0, every_s=0.9),
    "ui_error": Patch(error, longest_s=1.2, every_s=0.8),
    "ui_open": Patch(opened, longest_s=1.0, every_s=0.8),
    "ui_close": Patch(closed, longest_s=1.0, every_s=0.8),
    "notification": Patch(notification, longest_s=3.0, every_s=1.6, directed=True),
    "reward": Patch(reward, longest_s=3.0, every_s=1.8),
    "pop": Patch(pop, longest_s=0.6, every_s=0.3),
    "beep": Patch(countdown, longest_s=1.5, every_s=0.6),
}

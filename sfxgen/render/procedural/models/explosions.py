"""Large, sudden pressure: explosions, cannon, thunder."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, glide, hump, strike, wander
from sfxgen.render.procedural.dsp.grains import impulses
from sfxgen.render.procedural.dsp.noise import causal, moving_noise, noise, unit
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.models.impacts import shards
from sfxgen.render.procedural.take import Model, Take


def darkening(take: Take, top: float, end: float, t_s: float, slope: float = -3.0) -> Signal:
    """Noise whose upper end falls from top to end: the highs of a blast die first."""
    span = take.seconds

    def curve(f: Signal, t: Signal) -> Signal:
        corner = end + (top - end) * np.exp(-3.0 * t * span / t_s)
        return lowpass(f, corner, 2) * tilt(f, slope) * (f > 20)

    return moving_noise(take.rng, take.frames, curve, 256)


def explosion(take: Take) -> Signal:
    """A shock, a boom that falls in pitch, a fireball that darkens and rolls, and debris."""
    n, force = take.frames, take.traits.force
    length = take.s(2.2)
    shock = noise(take.rng, n, lambda f: band(f, 300, 12000)) * strike(n, 0.0008, take.s(0.06, 0.3))
    boom = sine(cycles(take.hz(33.0) + glide(n, take.hz(75.0), 0.0, take.s(0.35)), n)) * strike(n, 0.006, length * 0.7)
    roll = wander(take.rng, n, 9.0, 0.35)
    fire = darkening(take, take.hz(6500) * force, take.hz(160), length * 0.5) * strike(n, 0.01, length) * roll
    return np.tanh(1.8 * (0.9 * boom + 0.8 * fire)) + 0.6 * shock + 0.12 * shards(take, "stone", 1.8, 30, 1.2, 0.12)


def gunshot(take: Take) -> Signal:
    """Muzzle blast (a Friedlander wave), the crack, the mechanism's rattle, and the place answering."""
    n, force = take.frames, take.traits.force
    t = np.arange(n) / SAMPLE_RATE
    width = 0.0018 * take.traits.size**0.8
    blast = (1.0 - t / width) * np.exp(-t / width)
    crack = noise(take.rng, n, lambda f: band(f, take.hz(700), 14000) * tilt(f, -1)) * strike(n, 0.0004, take.s(0.075))
    body = darkening(take, take.hz(4500) * force, take.hz(220), take.s(0.12)) * strike(n, 0.001, take.s(0.3))
    thump = sine(cycles(take.hz(55) + glide(n, take.hz(120), 0.0, take.s(0.06)), n)) * strike(n, 0.002, take.s(0.16))
    tail = darkening(take, take.hz(1800), take.hz(260), take.s(0.6)) * hump(n, 0.01, take.s(1.1), 0.12)
    return np.asarray(np.tanh(2.0 * (blast + crack + 0.7 * body + 0.8 * thump)) + 0.09 * tail)


def cannon(take: Take) -> Signal:
    """A gun the size of a cart."""
    n = take.frames
    boom = sine(cycles(take.hz(36.0) + glide(n, take.hz(80.0), 0.0, take.s(0.2)), n)) * strike(n, 0.003, take.s(0.8))
    blast = darkening(take, take.hz(3200), take.hz(110), take.s(0.5)) * strike(n, 0.002, take.s(1.2))
    return np.tanh(2.2 * (boom + 0.8 * blast))


def thunder(take: Take) -> Signal:
    """Claps from a crooked channel, strand by strand, over a rumble that rolls away (Farnell, ch. 40)."""
    n = take.frames
    length = take.s(5.0)
    nearness = 1.0 - 0.8 * min(1.0, 2.0 * take.traits.distance)
    strands = impulses(take.rng, 22.0 * hump(n, -0.02, length * 0.35, 0.1), hump(n, -0.02, length * 0.4, 0.1), 1.0)
    strands[: min(n, 30)] += take.pick(-0.3, 0.3, min(n, 30))
    claps = causal(strands, lambda f: band(f, take.hz(70), 3500) * tilt(f, -4), 0.2)
    tear = (
        noise(take.rng, n, lambda f: band(f, 250, 5500) * tilt(f, -2)) * np.abs(claps) / (np.max(np.abs(claps)) + 1e-9)
    )
    rolling = wander(take.rng, n, 2.5, 0.7)
    rumble = darkening(take, take.hz(420), take.hz(75), length * 0.7, -5) * hump(n, 0.0, length, 0.16) * rolling
    near = nearness * (0.9 * tear + 0.35 * unit(claps) * decay(n, length * 0.6))
    return np.asarray(np.tanh(0.4 * unit(rumble) + 0.8 * near))


def burst(take: Take) -> Signal:
    """Something small going off: a balloon, a firework overhead."""
    n = take.frames
    pop = noise(take.rng, n, lambda f: band(f, take.hz(250), take.hz(7000))) * strike(n, 0.0006, take.s(0.09))
    return pop + 0.5 * sine(cycles(take.hz(120) + glide(n, take.hz(200), 0, 0.04), n)) * strike(n, 0.001, take.s(0.1))


MODELS = {
    "explosion": Model(explosion, longest_s=8.0, every_s=2.2),
    "gunshot": Model(gunshot, longest_s=4.0, every_s=0.35),
    "cannon": Model(cannon, longest_s=6.0, every_s=2.0),
    "thunder": Model(thunder, longest_s=12.0, every_s=6.0),
    "burst": Model(burst, longest_s=2.0, every_s=0.5),
}

"""What things are made of, as far as the ear can tell: which modes, how long they ring, how bright the contact.

Ratios are those of free bars, plates and shells (Fletcher & Rossing, The Physics of Musical Instruments, chapters 2, 3
and 21), thinned and roughened because real objects are neither pure nor uniform. Damping rises with frequency: that is
how materials are heard (Wildes & Richards, 1988).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, decay_frames, falling
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import struck_noise
from sfxgen.render.procedural.dsp.tones import sine
from sfxgen.render.procedural.patch import PatchContext


@dataclass(frozen=True)
class Material:
    """How a material sounds when struck.

    base_hz: lowest mode of a hand-sized piece; ratios: its modes relative to that; t60_s: decay of the lowest mode;
    loss: decay falls as ratio^-loss; slope: gain falls as ratio^-slope; contact: level of the contact noise;
    contact_hz: its upper end.
    """

    base_hz: float
    ratios: tuple[float, ...]
    t60_s: float
    loss: float
    slope: float
    contact: float
    contact_hz: float


BAR = (1.0, 2.76, 5.4, 8.93, 13.34, 18.6)
PLATE = (1.0, 1.59, 2.14, 2.3, 2.65, 2.92, 3.5, 4.06, 4.83, 5.9, 7.2, 9.1)
SHELL = (1.0, 1.52, 2.32, 2.74, 3.46, 4.12, 5.2, 6.37, 8.1, 10.3)
BOX = (1.0, 1.33, 1.71, 2.05, 2.6, 3.2, 3.9, 4.7, 5.8)

MATERIALS: dict[str, Material] = {
    "wood": Material(190.0, BOX, 0.22, 1.0, 0.7, 0.7, 2800.0),
    "metal": Material(430.0, PLATE, 1.4, 0.45, 0.35, 0.25, 9000.0),
    "stone": Material(520.0, BOX, 0.09, 0.7, 0.3, 1.1, 5200.0),
    "glass": Material(1500.0, SHELL, 0.55, 0.4, 0.2, 0.25, 12000.0),
    "ceramic": Material(900.0, SHELL, 0.28, 0.6, 0.4, 0.4, 8000.0),
    "plastic": Material(420.0, BOX, 0.09, 0.9, 0.6, 0.7, 3800.0),
    "flesh": Material(85.0, (1.0, 1.6, 2.3), 0.13, 1.2, 1.3, 1.0, 900.0),
    "earth": Material(75.0, (1.0, 1.7, 2.4), 0.12, 1.2, 1.2, 1.2, 1100.0),
    "cloth": Material(95.0, (1.0, 1.8), 0.08, 1.3, 1.5, 0.9, 1500.0),
    "leather": Material(160.0, (1.0, 1.5, 2.2), 0.09, 1.1, 1.0, 0.9, 2400.0),
    "bone": Material(700.0, BAR, 0.08, 0.6, 0.4, 0.8, 5000.0),
    "ice": Material(1150.0, BAR, 0.2, 0.5, 0.3, 0.7, 9000.0),
    "water": Material(260.0, (1.0, 1.6, 2.6), 0.12, 1.0, 1.0, 1.2, 4000.0),
}

SURFACES = {
    "gravel": "stone", "grass": "earth", "snow": "earth", "mud": "earth", "sand": "earth", "leaves": "earth",
    "carpet": "cloth", "dirt": "earth", "paper": "cloth", "concrete": "stone", "tile": "ceramic",
}  # fmt: skip
"""Grounds that are not solid bodies, and the material nearest to each."""


def material_named(name: str) -> Material:
    """Return the material of that name or, for a ground or anything else, the nearest one."""
    return MATERIALS.get(SURFACES.get(name, name), MATERIALS["wood"])


def material_of(take: PatchContext, default: str) -> Material:
    """Return the material that the prompt names, else the patch's own."""
    return material_named(take.traits.material or default)


def ratios(take: PatchContext, material: Material, count: int = 24) -> Signal:
    """Return this object's own mode ratios: the material's and looser ones above, roughened once for all takes."""
    above = material.ratios[-1] * np.cumprod(1.0 + take.character.uniform(0.06, 0.25, count))
    rough = np.exp(0.035 * take.character.standard_normal(len(material.ratios)))
    return np.concatenate((np.asarray(material.ratios) * rough, above))[:count]


def body(take: PatchContext, material: Material, scale: float = 1.0, ring: float = 1.0) -> Signal:
    """Make the object ring after one blow.

    Each take hits it elsewhere, so the levels of the modes differ; a harder blow excites more of the high ones.
    """
    r = ratios(take, material)
    base = take.hz(take.own(material.base_hz * scale, 0.06), 0.015)
    t60 = take.s(material.t60_s * ring, 0.9) * r**-material.loss
    where = 0.35 + 0.65 * np.abs(np.sin(np.pi * (np.arange(len(r)) + 1) * take.pick(0.1, 0.5, 1)))
    hardness = np.exp(-r * base / (5200.0 * take.traits.force**1.2))
    return modes(take.frames, base * r, t60, r**-material.slope * where * hardness)


def contact(take: PatchContext, material: Material, length_s: float = 0.014) -> Signal:
    """Make two surfaces touching: a few milliseconds of noise, brighter and shorter when harder."""
    top = take.hz(material.contact_hz, 0.1) * take.traits.force**0.5
    rise_s, t60_s = 0.0008 / take.traits.force, take.s(length_s * 3.0, 0.5)
    return material.contact * struck_noise(
        take.rng, take.frames, lambda f: lowpass(f, top, 1.5) * tilt(f, -1.5), rise_s, t60_s
    )


def blow(take: PatchContext, name: str, ring: float = 1.0, scale: float = 1.0) -> Signal:
    """Make one blow on an object: its modes, the contact, and the thump of what carries it (small parts have none)."""
    material = material_named(name)
    high, low, t60_s = take.hz(72.0), take.hz(38.0, 0.0), take.s(0.22)
    reach = min(take.frames, decay_frames(t60_s))
    thump = sine(np.cumsum(high * falling(reach, 1.0 / 3000.0) + low) / SAMPLE_RATE) * decay(reach, t60_s)
    weight = 0.25 * take.traits.force * take.traits.size**0.7 * min(1.0, scale**-2.5)
    out = body(take, material, scale, ring) + contact(take, material)
    out[:reach] += weight * thump
    return out

"""The table of all patches, by kind."""

from __future__ import annotations

from sfxgen.render.procedural.patch import Patch
from sfxgen.render.procedural.patches import (
    ambience,
    creatures,
    crowds,
    doors,
    explosions,
    foley,
    footsteps,
    grand,
    hooves,
    impacts,
    instruments,
    machines,
    magic,
    mechanisms,
    people,
    retro,
    signals,
    small_creatures,
    states,
    table_games,
    throats,
    ui,
    vehicles,
    water,
    weapons,
    weather,
)

FAMILIES = (
    ambience, creatures, crowds, doors, explosions, foley, footsteps, grand, hooves, impacts, instruments, machines,
    magic, mechanisms,
    people, retro, signals, small_creatures, states, table_games, throats, ui, vehicles, water, weapons, weather,
)  # fmt: skip

PATCHES: dict[str, Patch] = {kind: patch for family in FAMILIES for kind, patch in family.PATCHES.items()}

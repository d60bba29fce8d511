"""Words of several senses, rows as in `homonyms`: what goes on and off, and what is done in a kitchen."""

from __future__ import annotations

TURNS = """
satchel > panel: inventory
bag > panel: inventory
backpack > panel: inventory
rucksack > panel: inventory
pouch > panel: inventory
cloak > stealth mode: optical, active, engaged, disengaged, activated, deactivated, camo, shimmer, invisibility,
    thermal
gutter > extinguish: candle, candles, flame, wick, torch, lantern
cream > batter: whip, whips, whipping, whisk, whisked, bowl, beaten, beats
"""

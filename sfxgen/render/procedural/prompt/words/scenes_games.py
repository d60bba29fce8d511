"""Expressions and words that together make a kind wherever they stand: what games of many sorts ask for.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
latch: docking clamp, docking clamps
power_up: to full power, to full charge, to full strength, to full brightness
power_down: to nothing, health bar drains, health bar drained
whoosh: cast a line, cast the line, cast a fishing line, cast the fishing line, cast a lure, cast the lure, cast line
ui_error: backpack is full, bag is full, inventory is full, pack is full
"""

TOGETHER = """
engine: chainsaw + tree wood fell log lumberjack stump door bite biting rev idle
footstep: crunch crackle squish squelch + shoe shoes boot boots foot feet underfoot sneaker sole heel
pop: carrot turnip radish beet leek potato mandrake parsnip weed + yank pluck uproot yanked plucked uprooted
impact: enemy foe goon minion + stomp stomped
punch: fist elbow knee headbutt uppercut knuckles haymaker + jaw face ribs gut belly stomach chin cheek nose temple
"""

"""What a kind becomes by what else the prompt says."""

from __future__ import annotations

ON_SCREEN = {
    "door_open": "ui_open", "door_close": "ui_close", "impact": "ui_click", "switch": "ui_click", "latch": "ui_click",
    "whoosh": "ui_open", "bell": "notification", "chime": "notification", "knock": "ui_click", "jump": "pop",
    "page": "ui_open", "clock": "ui_hover", "insect": "ui_error", "alarm": "ui_error", "scrape": "ui_open",
}  # fmt: skip
"""What a kind becomes where the prompt speaks of an interface."""

SCREEN_WORDS = frozenset(
    {"ui", "menu", "interface", "button", "hud", "gui", "cursor", "inventory", "icon", "popup", "tooltip", "slider"}
    | {"widget", "screen", "notification"}
)
"""Words that speak of an interface."""

PLACES = frozenset({"forest", "night", "cave", "dungeon", "swamp", "city", "room_tone", "underwater"})
"""Kinds whose words more often say where something sounds than what."""

CONTEXT = {
    "door_open": ({"shut", "shuts", "slam", "slams", "slammed", "bang", "closes", "closing"}, "door_close"),
    "engine": ({"start", "starts", "starting", "ignition"}, "engine_start"),
}
"""What a kind becomes where any of some words stands in the prompt."""

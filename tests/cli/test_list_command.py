from __future__ import annotations

from projects import STEPS


def test_list_shows_states(game):
    game.sounds(STEPS)
    game.run("build", "--only", "click")
    states = {sound["name"]: sound["state"] for sound in game.run("list", "--json").json["sounds"]}
    assert states == {"click": "draft", "rain": "missing", "step": "missing"}
    assert "click" in game.run("list").out


def test_only_some_sounds_are_listed(game):
    game.sounds(STEPS)
    names = [sound["name"] for sound in game.run("list", "--only", "c*", "--only", "rain", "--json").json["sounds"]]
    assert names == ["click", "rain"]

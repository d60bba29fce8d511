from __future__ import annotations

from projects import STEPS


def test_explain_tells_why_field_by_field(game):
    game.built(STEPS)
    assert game.run("explain", "step", "--json").json["stale"] is False
    game.sounds(STEPS.replace("duration: 0.4", "duration: 0.5\n    loudness: -20"))
    told = game.run("explain", "step", "--json").json
    assert told["stale"] is True
    assert told["reasons"] == ["duration changed: 0.4 -> 0.5", "loudness.target changed: -18 -> -20"]
    assert "audioldm2" in told["obstacle"]
    assert "duration changed" in game.run("explain", "step").out

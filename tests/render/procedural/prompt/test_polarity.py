from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand


def way(prompt):
    meaning = understand(prompt)
    return meaning.kind, meaning.traits.gesture


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("inventory panel slides in from the left", "inventory panel slides away to the left", ("ui_open", "ui_close")),
        ("diver breathes in through the mouth", "diver breathes out through the mouth", ("breath",)),
        ("desk lamp in the office, on", "desk lamp in the office, off", ("switch",)),
        ("old chest, lid up", "old chest, lid down", ("chest", "door_close")),
        ("notification: gamepad connected", "notification: gamepad disconnected", ("notification",)),
        ("vsync option ticked", "vsync option unticked", ("toggle",)),
        ("game paused", "game unpaused", ("ui_open", "ui_close")),
        ("bow strung", "bow unstrung", ("bow",)),
        ("trapdoor lifted", "trapdoor dropped", ("door_open", "door_close")),
        ("a teammate joins the lobby", "a teammate leaves the lobby", ("notification",)),
        ("airlock pressurises", "airlock depressurises", ("sliding_door",)),
        ("camera in, from satellite to street", "camera out, from street to satellite", ("zoom",)),
        ("jeep shifts up a gear", "jeep shifts down a gear", ("gears",)),
        ("brightness +1", "brightness -1", ("toggle", "ui_hover")),
    ],
)
def test_opposites_are_told_apart(one, other, kinds):
    assert way(one) != way(other)
    assert {way(one)[0], way(other)[0]} <= {*kinds}


@pytest.mark.parametrize("prompt", ["wind on the plateau", "an open field, quiet", "leaves rustling in a close wood"])
def test_an_adjective_goes_no_way(prompt):
    assert way(prompt)[1] == 0

"""Files made by hand, kept in a sound's place."""

from __future__ import annotations

from projects import STEPS


def test_an_adopted_file_is_never_overwritten(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(b"by hand")
    result = built.run("adopt", "click", "--json")
    assert result.json == {"name": "click", "state": "manual", "adopted": ["assets/sfx/click.ogg"]}
    assert built.lock["sounds"]["click"]["state"] == "manual"
    assert built.run("check").code == 0
    built.sounds(STEPS.replace("soft user", "hard user").replace("steady", "heavy"))
    result = built.build()
    assert result.summary["drafted"] == 1
    assert path.read_bytes() == b"by hand"
    assert built.run("check").code == 0
    built.build("--force", "click")
    assert path.read_bytes()[:4] == b"OggS"
    assert built.lock["sounds"]["click"]["state"] == "draft"


def test_one_take_may_be_adopted(built):
    path = built.root / "assets/sfx/step_02.ogg"
    path.write_bytes(b"by hand")
    built.run("adopt", "step")
    built.sounds(STEPS.replace("on gravel", "on snow"))
    assert built.build().summary["drafted"] == 2
    assert path.read_bytes() == b"by hand"


def test_an_adopted_file_that_vanishes_is_made_again(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(b"by hand")
    built.run("adopt", "click")
    path.unlink()
    assert built.run("check").code == 1
    assert built.build().code == 0
    assert path.read_bytes()[:4] == b"OggS"


def test_an_adopted_file_stays_when_its_sound_goes(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(b"by hand")
    built.run("adopt", "click")
    built.sounds(STEPS.replace("  click:", "  other:"))
    built.build()
    assert path.read_bytes() == b"by hand"
    assert "click" not in built.lock["sounds"]


def test_a_users_own_file_in_a_new_sounds_place_can_be_adopted(game):
    game.sounds(STEPS)
    game.write("assets/sfx/click.ogg", "my own")
    assert game.run("adopt", "click").code == 0
    game.build()
    assert game.outputs()["assets/sfx/click.ogg"] == b"my own"
    assert game.lock["sounds"]["click"]["state"] == "manual"


def test_nothing_to_adopt_is_said(built):
    result = built.run("adopt", "click")
    assert result.code == 2
    assert "nothing to adopt" in result.err
    assert "click" in built.run("adopt", "clik").err

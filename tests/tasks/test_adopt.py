"""Files made by hand, kept in a sound's place."""

from __future__ import annotations

import hashlib
import io

import numpy as np
import pytest
import soundfile
from projects import STEPS


def by_hand(kind: str = "OGG", subtype: str | None = None) -> bytes:
    """Return a file as a person's own editor writes it."""
    file = io.BytesIO()
    soundfile.write(file, 0.1 * np.sin(np.arange(8000)), 48000, format=kind, subtype=subtype)
    return file.getvalue()


BY_HAND = by_hand()


def pointer(data: bytes) -> bytes:
    """Return what git has in a file's place where Git LFS keeps it and did not fetch it."""
    oid = hashlib.sha256(data).hexdigest()
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {len(data)}\n".encode()


def test_an_adopted_file_is_never_overwritten(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(BY_HAND)
    result = built.run("adopt", "click", "--json")
    assert result.json == {"name": "click", "state": "manual", "adopted": ["assets/sfx/click.ogg"]}
    assert built.lock["sounds"]["click"]["state"] == "manual"
    assert built.run("check").code == 0
    built.sounds(STEPS.replace("soft user", "hard user").replace("steady", "heavy"))
    result = built.build()
    assert result.summary["drafted"] == 1
    assert path.read_bytes() == BY_HAND
    assert built.run("check").code == 0
    built.build("--force", "click")
    assert path.read_bytes()[:4] == b"OggS"
    assert built.lock["sounds"]["click"]["state"] == "draft"


def test_one_take_may_be_adopted(built):
    path = built.root / "assets/sfx/step_02.ogg"
    path.write_bytes(BY_HAND)
    built.run("adopt", "step")
    built.sounds(STEPS.replace("on gravel", "on snow"))
    assert built.build().summary["drafted"] == 2
    assert path.read_bytes() == BY_HAND


def test_an_adopted_file_that_vanishes_is_made_again(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(BY_HAND)
    built.run("adopt", "click")
    path.unlink()
    assert built.run("check").code == 1
    assert built.build().code == 0
    assert path.read_bytes()[:4] == b"OggS"


def test_an_adopted_file_stays_when_its_sound_goes(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(BY_HAND)
    built.run("adopt", "click")
    built.sounds(STEPS.replace("  click:", "  other:"))
    built.build()
    assert path.read_bytes() == BY_HAND
    assert "click" not in built.lock["sounds"]


def test_a_users_own_file_in_a_new_sounds_place_can_be_adopted(game):
    game.sounds(STEPS)
    game.write("assets/sfx/click.ogg", "").write_bytes(BY_HAND)
    assert game.run("adopt", "click").code == 0
    game.build()
    assert game.outputs()["assets/sfx/click.ogg"] == BY_HAND
    assert game.lock["sounds"]["click"]["state"] == "manual"


def test_nothing_to_adopt_is_said(built):
    result = built.run("adopt", "click")
    assert result.code == 2
    assert "nothing to adopt" in result.err
    assert "click" in built.run("adopt", "clik").err


@pytest.mark.first(3)
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"by hand", "is a text"),
        (b"\x00\x01by hand\xff", "is not OGG, WAV, FLAC"),
        (by_hand("WAV"), "is WAV, not OGG"),
        (by_hand("FLAC"), "is FLAC, not OGG"),
        (by_hand("MP3"), "is MP3, not OGG"),
        (by_hand("OGG", "OPUS"), "is OGG with OPUS, not OGG"),
        (BY_HAND[:-100], "is cut short"),
        (BY_HAND[:4] + bytes(2000), "without a whole page"),
        (pointer(BY_HAND), "git lfs pull"),
    ],
)
def test_only_a_sound_of_its_format_is_adopted(data, words, built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(data)
    before = (built.root / "sfxgen.lock").read_bytes()
    result = built.run("adopt", "click")
    assert result.code == 2 and words in result.err and "click.ogg" in result.err
    assert (built.root / "sfxgen.lock").read_bytes() == before and path.read_bytes() == data
    assert built.run("adopt", "click", "--debug").code == 2


@pytest.mark.first(1)
@pytest.mark.parametrize("kind", ["wav", "flac", "mp3"])
def test_every_format_can_be_adopted(kind, game):
    game.built(f"sounds: {{a: {{prompt: a beep, duration: 0.2, format: {kind}}}}}\n")
    (game.root / f"assets/sfx/a.{kind}").write_bytes(by_hand(kind.upper()))
    assert game.run("adopt", "a").code == 0
    assert game.run("check", "--verify").code == 0


def test_every_take_that_is_no_sound_is_named(built):
    for number in (1, 3):
        (built.root / f"assets/sfx/step_0{number}.ogg").write_bytes(b"by hand")
    result = built.run("adopt", "step")
    assert result.code == 2 and "step_01.ogg" in result.err and "step_03.ogg" in result.err


def test_verify_decodes_what_was_adopted(built):
    path = built.root / "assets/sfx/click.ogg"
    path.write_bytes(BY_HAND)
    built.run("adopt", "click")
    assert built.run("check", "--verify").code == 0
    lock = (built.root / "sfxgen.lock").read_text()
    path.write_bytes(b"no sound at all")  # and a lock that says so, as an old version or a stranger may have made it
    lock = lock.replace(hashlib.sha256(BY_HAND).hexdigest(), hashlib.sha256(b"no sound at all").hexdigest())
    (built.root / "sfxgen.lock").write_text(lock)
    result = built.run("check", "--verify", "--json")
    assert result.code == 1
    (finding,) = (finding for finding in result.json["findings"] if finding["kind"] == "damaged")
    assert finding["name"] == "click" and "click.ogg" in finding["message"] and "--force click" in finding["hint"]


def test_an_adopted_file_never_has_the_models_licence(built):
    (built.root / "assets/sfx/click.ogg").write_bytes(BY_HAND)
    (built.root / "assets/sfx/step_02.ogg").write_bytes(BY_HAND)
    assert built.run("adopt", "click").code == built.run("adopt", "step").code == 0
    credits_ = {sound["name"]: sound for sound in built.run("credits", "--json").json["sounds"]}
    assert credits_["click"]["licence"] is None and credits_["click"]["model"] is None
    assert "Some takes: not known" in credits_["step"]["disclosure"]
    assert "licence not given" in credits_["step"]["disclosure"]
    assert "licence: not given" in built.run("explain", "click").out
    assert "licence" not in built.lock["sounds"]["click"] and "licence" in built.lock["sounds"]["rain"]
    built.write("sfxgen.yaml", f"licences: {{allow: ['{built.lock['sounds']['rain']['licence']}']}}\n")
    for _ in range(2):
        findings = built.run("check", "--json").json["findings"]
        assert {finding["name"] for finding in findings if finding["kind"] == "unlicensed"} == {"click", "step"}
        built.build()
    built.sounds(STEPS.replace("    duration: 0.1\n", "    duration: 0.1\n    licence: CC0-1.0\n"))
    built.build()
    credits_ = {sound["name"]: sound for sound in built.run("credits", "--json").json["sounds"]}
    assert credits_["click"]["licence"] == built.lock["sounds"]["click"]["licence"] == "CC0-1.0"

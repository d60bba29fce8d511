from __future__ import annotations

from projects import STEPS

from sfxgen.build.notes import WAYS_ON, draft_notes, drafts_of, edited_notes
from sfxgen.lock.records import parse_lock
from sfxgen.render.models import find_model
from sfxgen.render.registry import obstacle


def test_drafts_are_counted_by_model_and_explained_once(game):
    game.built(STEPS + "  coin: {prompt: a coin, duration: 0.1, model: procedural}\n")
    drafts = drafts_of(parse_lock((game.root / "sfxgen.lock").read_text()))
    assert drafts == {"audioldm2": 3}
    why = obstacle(find_model("./nowhere"), "cpu")
    assert draft_notes({"./nowhere": 1, "procedural": 5}, find_model, "cpu") == [
        f"1 sound is a draft by procedural: {why}. {WAYS_ON}"
    ]
    assert "nowhere" in why
    (note,) = draft_notes({"./nowhere": 2, "./gone": 3}, find_model, "cpu")
    assert note.startswith("5 sounds are drafts") and "./nowhere" in note and "./gone" in note
    assert note.count("Two ways on") == 1
    assert draft_notes({"procedural": 5}, find_model, "cpu") == draft_notes({}, find_model, "cpu") == []


def test_files_edited_by_hand_are_named_with_both_ways_on(game, status):
    game.built(STEPS)
    (game.root / "assets/sfx/step_02.ogg").write_bytes(b"by hand")
    (note,) = edited_notes(status().plan.sounds)
    assert note.startswith("assets/sfx/step_02.ogg was edited by hand")
    assert "sfxgen adopt step`" in note and "--force step`" in note
    (game.root / "assets/sfx/step_03.ogg").write_bytes(b"by hand")
    (note,) = edited_notes(status().plan.sounds)
    assert "sfxgen adopt step`" in note and note.endswith(" The same goes for assets/sfx/step_03.ogg (2 in all)")

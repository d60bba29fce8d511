from __future__ import annotations

from projects import STEPS

from sfxgen.audio.measure.measured import Measured
from sfxgen.build.notes import draft_notes, drafts_of, edited_notes, level_notes
from sfxgen.build.result import FINISH, SoundReport, TakeReport
from sfxgen.lock.records import parse_lock
from sfxgen.render.models import find_model
from sfxgen.render.registry import obstacle


def test_drafts_are_counted_by_model_and_explained_once_each(game):
    game.sounds(STEPS + "  coin: {prompt: a coin, duration: 0.1, model: procedural}\n")
    game.build()
    drafts = drafts_of(parse_lock((game.root / "sfxgen.lock").read_text()))
    assert drafts == {"audioldm2": 3}
    notes = draft_notes({"./nowhere": 1, "procedural": 5}, find_model, "cpu")
    assert notes == [f"1 sound is a draft by procedural: {obstacle(find_model('./nowhere'), 'cpu')}"]
    assert "nowhere" in notes[0]
    assert draft_notes({"./nowhere": 2}, find_model, "cpu")[0].startswith("2 sounds are drafts")


def test_files_edited_by_hand_are_named_with_both_ways_on(game, status):
    game.sounds(STEPS)
    game.build()
    (game.root / "assets/sfx/step_02.ogg").write_bytes(b"by hand")
    (note,) = edited_notes(status().plan.sounds)
    assert note.startswith("assets/sfx/step_02.ogg was edited by hand")
    assert "sfxgen adopt step`" in note and "--force step`" in note


def takes(*levels, written=True, **measured) -> SoundReport:
    made = (Measured(lufs=level, **measured) for level in levels)
    reports = (TakeReport(path="", seed=0, action=FINISH, written=written, measured=each) for each in made)
    return SoundReport(name="a", state="final", takes=tuple(reports))


def test_takes_that_differ_by_more_than_is_heard_to_are_told_how_to_sit_level():
    (note,) = level_notes([takes(-18.0, -20.4), takes(-18.0, -18.9), takes(-18.0), takes(None)])
    assert "2.4 LU apart" in note and "`loudness: -21`" in note and "limit: true" in note
    (limited,) = level_notes([takes(-18.0, -20.4, gain_reduction=9.0)])
    assert "limit: true" not in limited


def test_takes_that_were_not_written_now_are_not_told_again():
    assert level_notes([takes(-18.0, -22.0, written=False)]) == []

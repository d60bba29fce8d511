from __future__ import annotations

import json

from sfxgen.audio.measure.measured import Measured
from sfxgen.build.result import DRAFT, FAILED, FINISH, RENDER, RESTORE, UNCHANGED, BuildResult, SoundReport, TakeReport


def take(action=UNCHANGED, **fields) -> TakeReport:
    return TakeReport(**{"path": "a.ogg", "seed": 3, "action": action, **fields})


def test_a_take_tells_what_was_measured_and_the_seam_of_loops_only():
    plain = take(measured=Measured(lufs=-18.0, true_peak=-1.2)).to_dict()
    assert plain == {"path": "a.ogg", "seed": 3, "lufs": -18.0, "true_peak": -1.2, "peak_constrained": False}
    loop = take(measured=Measured(lufs=-18.0, true_peak=-1.0, seam=0.4, gain_reduction=2.5)).to_dict()
    assert (loop["seam"], loop["gain_reduction"]) == (0.4, 2.5)
    assert take().to_dict()["lufs"] is None


def test_a_sound_s_action_is_the_weightiest_of_its_takes():
    def action(*takes, **fields):
        return SoundReport(name="a", state="final", takes=takes, **fields).action

    assert action(take(UNCHANGED), take(FINISH), take(RESTORE)) == RESTORE
    assert action(take(DRAFT), take(RENDER)) == RENDER
    assert action(take(RENDER), errors=("no",)) == FAILED
    assert action() == UNCHANGED


def test_counts_and_json_cover_the_skipped_sounds_too():
    made = SoundReport(
        name="b", state="draft", takes=(take(DRAFT, origin=DRAFT, written=True),), reasons=("new sound",)
    )
    skipped = SoundReport(name="a", state="final", takes=(take(),))
    whole = BuildResult(sounds=(made,), seconds=1.23456, skipped=("a",), skipped_reports=lambda: (skipped,))
    assert whole.counts == {"rendered": 0, "drafted": 1, "restored": 0, "finished": 1, "unchanged": 1, "failed": 0}
    printed = json.loads(json.dumps(whole.to_dict()))
    assert [sound["name"] for sound in printed["sounds"]] == ["a", "b"]
    assert printed["summary"]["seconds"] == 1.235
    assert printed["sounds"][1]["action"] == "draft"

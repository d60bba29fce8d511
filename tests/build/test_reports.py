from __future__ import annotations

import pytest
from msgspec import structs
from projects import STEPS

from sfxgen.audio.measure.measured import Measured
from sfxgen.build import result
from sfxgen.build.reports import action_of, foreseen, removed, take_report


@pytest.fixture
def built(game):
    game.built(STEPS)
    return game


def plans(state):
    return {plan.sound.name: plan for plan in state.plan.sounds}


def test_a_report_is_of_what_is_on_disk(built, status):
    (take,) = plans(status())["click"].takes
    report = take_report(take, take.record, result.UNCHANGED)
    assert (report.path, report.measured) == (take.path, take.record.measured)
    assert report.measured.lufs < -10
    assert take_report(take, None, result.UNCHANGED).measured == Measured()


def test_a_render_from_the_cache_that_the_take_had_before_is_only_finished_anew(built, status):
    built.sounds(STEPS.replace("duration: 0.1", "duration: 0.1\n    loudness: -30"))
    (take,) = plans(status())["click"].takes
    assert action_of(take, result.RESTORE) == result.FINISH
    assert action_of(structs.replace(take, render="0" * 64), result.RESTORE) == result.RESTORE
    assert action_of(take, result.DRAFT) == result.DRAFT
    assert action_of(take, "") == result.FINISH
    assert action_of(structs.replace(take, twin=take.record), "") == result.MOVE


def test_what_a_build_would_do_is_told_without_doing_it(built, status, monkeypatch):
    runs_here = {"procedural"}
    monkeypatch.setattr("sfxgen.build.reports.obstacle", lambda model, _: "" if model.name in runs_here else "no GPU")
    built.sounds(
        STEPS.replace("soft", "hard").replace("rain:", "drizzle:").replace("0.4", "0.4\n    loudness: -30")
        + "  coin: {prompt: a coin, duration: 0.1, model: procedural}\n"
    )
    state = status()
    told = {name: foreseen(plan, plan.takes[0], state, "cpu", ()) for name, plan in plans(state).items()}
    assert (told["click"].action, told["click"].origin) == (result.DRAFT, result.DRAFT)
    assert told["coin"].origin == result.RENDER
    assert (told["drizzle"].action, told["drizzle"].origin) == (result.MOVE, "")
    assert told["step"].origin == result.RESTORE


def test_sounds_that_only_the_lock_knows_are_removed(built, status):
    built.sounds(STEPS.replace("rain:", "drizzle:").replace("variations: 3", "variations: 2"))
    (report,) = removed(status().plan, status().plan.leftovers)
    assert (report.name, report.action, report.state) == ("rain", result.REMOVED, None)

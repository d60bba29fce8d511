from __future__ import annotations

import pytest

from sfxgen.build.outcomes import Outcomes
from sfxgen.build.result import KEPT, RENDER, TakeReport
from sfxgen.errors import FinishError

TAKE = TakeReport(path="sfx/a.ogg", seed=0, action=RENDER)


@pytest.fixture
def outcomes(listener):
    return Outcomes(listener)


def test_what_is_made_is_heard_of_and_what_is_left_alone_is_not(outcomes, listener):
    outcomes.made("a", TAKE)
    outcomes.kept(kept := TakeReport(path="sfx/b.ogg", seed=0, action=KEPT))
    assert outcomes.takes == {"sfx/a.ogg": TAKE, "sfx/b.ogg": kept}
    assert listener.heard == [("made", "a", "sfx/a.ogg")]


def test_the_same_failure_of_several_takes_is_said_once(outcomes, listener):
    for _ in range(3):
        outcomes.failed("a", FinishError("too quiet", "raise it"))
    outcomes.failed("a", FinishError("too short"))
    assert outcomes.errors == {"a": ["too quiet\n  raise it", "too short"]}
    assert listener.heard == [("failed", "a", "too quiet\n  raise it"), ("failed", "a", "too short")]


def test_every_failure_names_the_next_step(outcomes):
    outcomes.failed("full", OSError(28, "No space left on device", "a.ogg"))
    outcomes.failed("fault", ZeroDivisionError("by zero"))
    (full,), (fault,) = outcomes.errors["full"], outcomes.errors["fault"]
    assert full.startswith("No space left on device: a.ogg\n") and "Free some space" in full
    assert fault.startswith("ZeroDivisionError: by zero\n") and "report it" in fault


def test_an_interrupt_is_nobody_s_failure(outcomes):
    with pytest.raises(KeyboardInterrupt):
        outcomes.failed("a", KeyboardInterrupt())
    assert not outcomes.errors


def test_trouble_with_the_project_ends_the_build_unless_sounds_failed_too(outcomes):
    outcomes.close()
    outcomes.stuck(OSError(13, "Permission denied", "old.ogg"))
    with pytest.raises(OSError, match=r"old\.ogg"):
        outcomes.close()
    outcomes.failed("a", FinishError("too quiet"))
    outcomes.close()
    assert "Permission denied: old.ogg" in outcomes.warnings[0]

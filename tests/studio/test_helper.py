"""The processes beside the server: what they return, raise and tell, and that nothing hangs when they die."""

from __future__ import annotations

import os
import threading
import time

import pytest

from sfxgen.errors import RenderError, SfxgenError, UsageError
from sfxgen.studio.helper import Helper

HERE = "sfxgen.studio.measuring"


@pytest.fixture(scope="module")
def helper():
    helper = Helper("the test", idle_s=60)
    yield helper
    helper.close(1.0)


def test_a_value_comes_back_and_errors_are_raised_whole(helper, tmp_path):
    assert helper.call(f"{HERE}:understood", "a door creaks", "")["kind"]
    (tmp_path / "a.wav").write_bytes(b"text")
    with pytest.raises(SfxgenError) as caught:
        helper.call(f"{HERE}:taken_in", tmp_path, "a.wav", "recordings", "a.wav")
    assert caught.value.message and caught.value.hint
    with pytest.raises(UsageError, match=r"leads out|not a path"):
        helper.call(f"{HERE}:taken_in", tmp_path, "../a.wav", "recordings", "a.wav")
    with pytest.raises(SfxgenError, match="TypeError"):
        helper.call(f"{HERE}:understood")


@pytest.mark.slow
def test_one_that_dies_is_an_error_and_the_next_call_starts_another(helper):
    helper.call(f"{HERE}:understood", "a", "")
    process = helper._process
    process.kill()
    process.join()
    assert helper.call(f"{HERE}:understood", "a bell", "")["kind"]
    killer = threading.Timer(0.5, lambda: os.kill(helper._process.pid, 9))
    killer.start()
    with pytest.raises(RenderError, match="ended unexpectedly"):
        helper.call("studio_sleep:sleeps", 20.0)
    assert helper.call(f"{HERE}:understood", "a bell", "")["kind"]


@pytest.mark.slow
def test_one_that_takes_too_long_is_ended(helper):
    began = time.monotonic()
    with pytest.raises(SfxgenError, match=r"longer than 0\.5 s"):
        helper.call("studio_sleep:sleeps", 20.0, timeout_s=0.5)
    assert time.monotonic() - began < 10


@pytest.mark.slow
def test_an_idle_one_ends_and_a_closed_one_stays_closed():
    helper = Helper("the test", idle_s=0.3)
    helper.call(f"{HERE}:understood", "a", "")
    process = helper._process
    process.join(10)
    assert not process.is_alive()
    helper.close()


@pytest.mark.parametrize("by_signal", [True, False], ids=["posix", "windows"])
def test_an_interrupted_one_ends_soundly_and_does_the_next_thing(helper, monkeypatch, by_signal):
    """Were it ended instead, what it has finished would be lost, and the message would speak of memory."""
    monkeypatch.setattr("sfxgen.studio.helper.INTERRUPTS_BY_SIGNAL", by_signal and os.name == "posix")
    helper.call(f"{HERE}:understood", "a", "")
    process, began = helper._process, time.monotonic()
    with pytest.raises(SfxgenError, match="interrupted"):
        helper.call("studio_sleep:naps", 20.0, tell=lambda *_: helper.interrupt())
    assert time.monotonic() - began < 10
    assert helper.call(f"{HERE}:understood", "a bell", "")["kind"]
    assert helper._process is process

"""Two machines that round differently, one lock, and outputs that are not committed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from msgspec import structs
from projects import STEPS, Game

from sfxgen.audio import Audio
from sfxgen.build.rounding import is_close
from sfxgen.lock.records import parse_lock
from sfxgen.render.procedural import Procedural

ROUNDING = 3e-7
RENDER = Procedural.render


@pytest.fixture(params=["drafts", "finals"])
def first(request, game):
    """A project as the first machine built it."""
    made_by = "defaults: {model: procedural}\n" if request.param == "finals" else ""
    game.built(made_by + STEPS)
    return game


@pytest.fixture
def elsewhere(first, tmp_path, monkeypatch):
    """The same project on a machine that rounds differently, without the first one's outputs."""
    other = Game(tmp_path / "elsewhere" / "game")
    for name in ("audio", "sfxgen.lock"):
        (shutil.copytree if (first.root / name).is_dir() else shutil.copy)(first.root / name, other.root / name)
    rounds_differently(monkeypatch, ROUNDING)
    return other


def rounds_differently(monkeypatch, amount):
    def render(self, requests):
        for made in RENDER(self, requests):
            noise = np.random.default_rng(1).uniform(-amount, amount, made.audio.samples.shape)
            samples = (made.audio.samples * (1 + noise)).astype(np.float32)
            yield replace(made, audio=Audio(samples, made.audio.sample_rate))

    monkeypatch.setattr(Procedural, "render", render)


@pytest.mark.first(1)
def test_the_lock_stays_as_the_first_machine_wrote_it(first, elsewhere):
    lock = (first.root / "sfxgen.lock").read_bytes()
    assert elsewhere.build().code == 0
    assert elsewhere.outputs() != first.outputs(), "they do round differently"
    for _ in range(2):
        assert (elsewhere.root / "sfxgen.lock").read_bytes() == lock
        result = elsewhere.build()
        assert (result.code, result.summary["unchanged"], result.summary["finished"]) == (0, 3, 0), result.out
    for words in (["check"], ["check", "--verify"], ["list"], ["clean"]):
        assert elsewhere.run(*words).code == 0, words
    assert (elsewhere.root / "sfxgen.lock").read_bytes() == lock


@pytest.mark.first(1)
def test_made_again_it_is_as_good_again(first, elsewhere):
    lock = (first.root / "sfxgen.lock").read_bytes()
    assert elsewhere.build().code == 0
    (elsewhere.root / "assets/sfx/click.ogg").unlink()
    assert elsewhere.build("--force", "rain").code == 0
    shutil.rmtree(elsewhere.root / ".sfxgen/cache")
    assert elsewhere.build("--force", "step").code == 0
    (elsewhere.root / ".sfxgen/state").unlink()
    assert elsewhere.build().code == 0
    assert (elsewhere.root / "sfxgen.lock").read_bytes() == lock
    assert elsewhere.run("check").code == 0


@pytest.mark.first(1)
def test_an_edited_file_is_a_person_s_there_too(elsewhere):
    assert elsewhere.build().code == 0
    assert elsewhere.run("adopt", "click").code == 2
    (elsewhere.root / "assets/sfx/click.ogg").write_bytes(b"mine")
    result = elsewhere.build()
    assert "click.ogg was edited by hand" in " ".join(result.json["warnings"])
    assert elsewhere.run("check").code == 1


@pytest.mark.first(1)
def test_a_change_reaches_the_lock(first, elsewhere):
    assert elsewhere.build().code == 0
    elsewhere.sounds((elsewhere.root / "audio/a.sfx.yaml").read_text().replace("duration: 0.1", "duration: 0.2"))
    assert elsewhere.build().code == 0
    old, new = first.lock["sounds"], elsewhere.lock["sounds"]
    assert new["click"] != old["click"] and {**new, "click": 0} == {**old, "click": 0}
    assert elsewhere.run("check").code == 0


@pytest.mark.first(1)
def test_more_than_rounding_is_another_file(first, elsewhere, monkeypatch):
    rounds_differently(monkeypatch, 0.3)
    assert elsewhere.build().code == 0
    assert elsewhere.lock != first.lock


@pytest.mark.first(3)
@pytest.mark.parametrize(
    ("change", "close"),
    [
        ({}, True),
        ({"lufs": -22.02}, True),
        ({"lufs": -22.05}, False),
        ({"true_peak": -9.2}, True),  # as a codec moves peaks
        ({"true_peak": -9.5}, False),
        ({"seam": 0.4}, False),
        ({"peak_constrained": True}, False),
        ({"gain_reduction": 0.05}, True),
        ({"gain_reduction": 0.2}, False),
    ],
)
def test_what_counts_as_equal(first, change, close):
    record = parse_lock((first.root / "sfxgen.lock").read_text()).sounds["click"].takes[0]
    free = replace(record.measured, lufs=-22.0, true_peak=-9.0, peak_constrained=False, gain_reduction=None)
    old = structs.replace(record, measured=free)
    assert is_close(old, structs.replace(old, measured=replace(old.measured, **change))) == close
    assert not is_close(old, structs.replace(old, size=2 * old.size))


def test_a_loop_may_be_cut_at_another_packet(first):
    record = parse_lock((first.root / "sfxgen.lock").read_text()).sounds["rain"].takes[0]
    assert record.measured.seam is not None
    assert is_close(record, structs.replace(record, size=round(1.04 * record.size)))
    assert not is_close(record, structs.replace(record, size=round(1.1 * record.size)))


def test_what_is_shorter_than_a_block_may_move_by_a_tenth(first):
    record = parse_lock((first.root / "sfxgen.lock").read_text()).sounds["click"].takes[0]
    old = structs.replace(record, measured=replace(record.measured, lufs=-22.0, gain_reduction=None))
    for lufs, close in ((-22.08, True), (-22.2, False)):
        assert is_close(old, structs.replace(old, measured=replace(old.measured, lufs=lufs)), is_short=True) == close


@pytest.mark.parametrize(
    ("change", "close"),
    [
        ({"lufs": -20.98, "true_peak": -1.17, "gain_reduction": 0.14}, True),  # as an Arm processor made it
        ({"lufs": -20.9}, False),
        ({"gain_reduction": 0.3}, False),
    ],
)
def test_loudness_that_peaks_have_set_moves_with_them(first, change, close):
    record = parse_lock((first.root / "sfxgen.lock").read_text()).sounds["click"].takes[0]
    held = replace(record.measured, lufs=-21.01, true_peak=-1.21, gain_reduction=0.12, peak_constrained=False)
    old = structs.replace(record, measured=held)
    assert is_close(old, structs.replace(old, measured=replace(held, **change))) == close
    constrained = structs.replace(old, measured=replace(held, gain_reduction=None, peak_constrained=True))
    assert is_close(constrained, structs.replace(constrained, measured=replace(constrained.measured, lufs=-20.95)))


@pytest.mark.slow
@pytest.mark.parametrize("without", ["AVX512F AVX512_SKX X86_V4", "AVX2 FMA3 AVX512F AVX512_SKX X86_V3 X86_V4"])
def test_processors_of_several_ages_leave_each_other_s_lock_alone(first, tmp_path, without):
    """numpy takes the widest instructions that the processor has, unless told otherwise."""
    other = Game(tmp_path / "other")
    shutil.copytree(first.root / "audio", other.root / "audio")
    shutil.copy(first.root / "sfxgen.lock", other.root / "sfxgen.lock")
    environment = {**os.environ, "NPY_DISABLE_CPU_FEATURES": without}
    words = [sys.executable, "-W", "ignore", "-m", "sfxgen", "build", str(other.root), "--json"]
    done = subprocess.run(words, env=environment, capture_output=True, text=True)
    assert json.loads(done.stdout)["summary"]["finished"] == 5, done.stderr
    assert (other.root / "sfxgen.lock").read_bytes() == (first.root / "sfxgen.lock").read_bytes()

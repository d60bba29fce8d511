"""Which kind of job a take becomes, and what the lock records of its product."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs
from recorded_tone import write_tone

from sfxgen.audio.measure.measured import Measured
from sfxgen.build.job import BatchJob, DraftJob, Output, Product, RecordingJob, RenderJob
from sfxgen.build.jobs import grouped, job_of, record_of
from sfxgen.files.atomic import sha256

SOUNDS = """\
sounds:
  coin: {prompt: a coin, duration: 0.1, model: procedural}
  same: {prompt: a coin, duration: 0.1, model: procedural, loudness: -30}
  wolf: {prompt: a wolf, duration: 0.1}
  door: {source: door.wav}
  gate: {source: door.wav, prompt: a heavy gate}
"""


@pytest.fixture
def pending(game, status):
    """Plans the game's sounds; returns the state, and name -> the sound with its take."""
    write_tone(game.root / "audio/door.wav")
    game.sounds(SOUNDS)

    def plan(**options):
        state = status(**options)
        return state, {plan.sound.name: (plan, plan.takes[0]) for plan in state.plan.sounds}

    return plan


def test_takes_that_one_render_is_enough_for_are_one_job(pending):
    _, takes = pending()
    names = [[plan.sound.name for plan, _ in group] for group in grouped(takes.values(), force=())]
    assert names == [["coin", "same"], ["door"], ["gate"], ["wolf"]]
    forced = grouped(takes.values(), force={"same"})
    assert len(forced) == 5, "a forced one renders anew, the other need not"


@pytest.fixture
def obstacle(monkeypatch):
    """Sets what keeps every model from rendering here."""
    return lambda why: monkeypatch.setattr("sfxgen.build.jobs.obstacle", lambda model, device: why)


def kind(pending, name, force=()):
    state, takes = pending()
    return job_of(7, [takes[name]], state, device="cpu", force=force)


def test_a_recording_needs_no_render(pending, game):
    job = kind(pending, "door")
    assert isinstance(job, RecordingJob)
    assert job.recording == game.root / "audio/door.wav"
    assert (job.number, [sound.name for sound in job.sounds]) == (7, ["door"])


def test_a_renderer_that_runs_anywhere_renders_in_the_worker(pending):
    job = kind(pending, "coin")
    assert isinstance(job, RenderJob)
    assert (job.render.model.name, job.render.request.model, job.fresh) == ("procedural", "procedural", False)
    assert kind(pending, "coin", force={"coin"}).fresh


def test_where_the_model_can_t_run_a_draft_stands_in_unless_the_project_forbids_it(pending, game, obstacle):
    obstacle("no accelerator")
    job = kind(pending, "wolf")
    assert isinstance(job, DraftJob)
    assert job.draft.model.name == "procedural" and job.render.model.name == "audioldm2"
    assert job.obstacle == "no accelerator"
    game.write("sfxgen.yaml", "fallback: error\n")
    assert kind(pending, "wolf").draft is None


def test_where_it_runs_in_batches_the_executor_gets_the_whole_request(pending, game, obstacle):
    obstacle("")
    job = kind(pending, "gate")
    assert isinstance(job, BatchJob)
    assert job.render.request.source == str(game.root / "audio/door.wav")
    assert job.draft is not None


def test_a_draft_never_stands_in_for_a_final_that_the_lock_knows(pending, obstacle):
    obstacle("no accelerator")
    state, takes = pending()
    plan, take = takes["wolf"]
    record = record_of(take, PRODUCT, OUTPUT)
    job = job_of(0, [(plan, structs.replace(take, known_final=record))], state, device="cpu", force=())
    assert job.draft is None
    assert job.render.sha256 == PRODUCT.raw


OUTPUT = Output(data=b"finished", measured=Measured(lufs=-18.0))
PRODUCT = Product(origin="render", is_draft=False, raw="e" * 64, outputs=(OUTPUT,), scores=(0.5, None))


def test_a_record_says_what_the_file_is_made_of(pending):
    _, takes = pending()
    _, take = takes["wolf"]
    final = record_of(take, PRODUCT, OUTPUT)
    assert (final.finish, final.draft, final.scores) == (take.finish, None, (0.5, None))
    assert (final.sha256, final.size, final.measured) == (sha256(b"finished"), 8, OUTPUT.measured)
    draft = record_of(take, replace(PRODUCT, is_draft=True, scores=()), OUTPUT)
    assert (draft.finish, draft.draft, draft.scores) == (take.draft_finish, take.draft, ())
    again = record_of(structs.replace(take, known_final=final), replace(PRODUCT, scores=()), OUTPUT)
    assert again.scores == (0.5, None), "from the cache it comes without its scores, which the lock still has"

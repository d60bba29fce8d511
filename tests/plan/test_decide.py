"""The plan decides from values alone, and says why in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.manifest.sound import Loop, Loudness, MixLayer
from sfxgen.plan import hashes
from sfxgen.plan.decide import KEEP, MAKE, PROTECT, Facts, make_plan, output_paths
from sfxgen.plan.hashes import finish_hash, render_hash, spec
from sfxgen.plan.request import raw_seconds, request, seeds
from sfxgen.render.models import MODELS

AUDIOLDM2 = MODELS["audioldm2"]


def plan_for(sounds, lock=None, files=None, **facts):
    return make_plan(sounds, lock or Lock(), Facts(files=files or {}, **facts), output="sfx")


def lock_for(*sounds, draft=True):
    """Return the lock, and the files, of a project that has built these sounds."""
    records = {}
    for plan in plan_for(sounds).sounds:
        takes = tuple(
            TakeRecord(
                path=take.path,
                seed=take.request.seed,
                render=take.render,
                finish=take.draft_finish if draft else take.finish,
                draft=take.draft if draft else None,
                raw="e" * 64,
                sha256=f"{number:064x}",
                size=1,
            )
            for number, take in enumerate(plan.takes, 1)
        )
        records[plan.sound.name] = SoundRecord(model=plan.sound.model, spec=spec(plan.sound), takes=takes)
    lock = Lock(sounds=records)
    return lock, {take.path: take.sha256 for record in records.values() for take in record.takes}


@pytest.fixture
def step(sound):
    return sound(name="step", prompt="a step", duration=1.0, variations=3)


def actions(plan):
    return [take.action for each in plan.sounds for take in each.takes]


def test_what_is_as_it_should_be_is_kept(step):
    plan = plan_for([step], *lock_for(step))
    assert actions(plan) == [KEEP] * 3
    assert plan.up_to_date


def test_planning_changes_none_of_its_arguments(step):
    lock, files = lock_for(step)
    before = (lock.to_text(), dict(files))
    plan_for([replace(step, prompt="two steps")], lock, files)
    assert (lock.to_text(), files) == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"prompt": "two steps"}, 'prompt changed: "a step" -> "two steps"'),
        ({"duration": 2.0}, "duration changed: 1 -> 2"),
        ({"loop": Loop()}, "loop changed: false -> true"),
        ({"loudness": Loudness(target=-20.0)}, "loudness.target changed: -18 -> -20"),
        ({"loudness": Loudness(target=None)}, "loudness.target changed: -18 -> not given"),
        ({"format": "wav"}, 'format changed: "ogg" -> "wav"'),
        ({"trim": False}, "trim changed: true -> false"),
        ({"model": "stable-audio-open"}, 'model changed: "audioldm2" -> "stable-audio-open"'),
        ({"seed": 7}, "take 1: seed changed: 0 -> 7"),
    ],
)
def test_reasons_are_words_a_person_understands(step, change, reason):
    plan = plan_for([replace(step, **change)], *lock_for(step))
    assert actions(plan) == [MAKE] * 3
    assert plan.sounds[0].reasons[0] == reason


@pytest.fixture
def recipe_4(monkeypatch):
    """What recipe 4 made of sounds, in which `limit` was false unless a manifest said otherwise."""

    def built(*sounds):
        with monkeypatch.context() as patch:
            patch.setattr(hashes, "FINISH_RECIPE", 4)
            return lock_for(*sounds)

    return built


@pytest.mark.parametrize(
    ("before", "now", "reason"),
    [
        (None, None, "recipe raised"),
        (None, True, "recipe raised"),
        (None, False, "recipe raised"),
        (True, None, "recipe raised"),
        (True, True, "recipe raised"),
        (True, False, "loudness.limit changed: true -> false"),
    ],
)
def test_what_only_a_raised_recipe_makes_anew_is_called_so(before, now, reason, step, recipe_4):
    old = recipe_4(replace(step, loudness=Loudness(limit=before)))
    (plan,) = plan_for([replace(step, loudness=Loudness(limit=now))], *old).sounds
    assert plan.reasons == (reason,)


def test_what_changed_as_well_is_the_reason(step, recipe_4):
    (plan,) = plan_for([replace(step, trim=False)], *recipe_4(step)).sounds
    assert plan.reasons == ("trim changed: true -> false",)


def test_a_recording_keeps_its_recipe(sound, recipe_4):
    door = sound(name="door", prompt=None, source="door.wav")
    assert plan_for([door], *recipe_4(door)).up_to_date


@pytest.fixture
def before_lossy_loops(monkeypatch):
    """What was built before loops in a lossy format had a recipe of their own."""

    def built(*sounds):
        with monkeypatch.context() as patch:
            patch.setattr(hashes, "_encoding", lambda sound: {})
            return lock_for(*sounds)

    return built


@pytest.mark.parametrize("made_of", [{}, {"prompt": None, "source": "door.wav"}, {"layers": True}])
@pytest.mark.parametrize(
    ("loop", "codec", "is_remade"),
    [
        (Loop(), "ogg", True),
        (Loop(), "mp3", False),
        (Loop(), "wav", False),
        (None, "ogg", False),
    ],
)
def test_of_what_was_built_only_lossy_loops_are_made_anew(made_of, loop, codec, is_remade, sound, before_lossy_loops):
    if "layers" in made_of:  # which are loops themselves, and have no format in a mix
        inner = sound(name="inner", loop=Loop(), layers=(MixLayer(sound="b", of=sound(name="b", loop=Loop())),))
        made_of = {"prompt": None, "layers": (MixLayer(sound="inner", of=inner),)}
    wanted = sound(name="door", duration=1.0, loop=loop, format=codec, **made_of)
    (plan,) = plan_for([wanted], *before_lossy_loops(wanted)).sounds
    assert len(plan.reasons) == is_remade
    assert wanted.layers or plan.reasons in ((), ("recipe raised",))


@pytest.mark.parametrize("change", [{"tags": ("a",)}, {"notes": "n"}])
def test_metadata_makes_nothing_stale(step, change):
    assert plan_for([replace(step, **change)], *lock_for(step)).up_to_date


def test_a_number_written_otherwise_is_the_same_number(step):
    assert plan_for([replace(step, duration=1)], *lock_for(step)).up_to_date


def test_the_render_hash_knows_no_name_place_or_finish(step):
    def key(**changes):
        changed = replace(step, **changes)
        model = MODELS[changed.model]
        return render_hash(request(changed, model, 0), model.recipe)

    same = [{"name": "other"}, {"format": "wav"}, {"loop": Loop()}, {"loudness": Loudness(target=-9.0)}]
    assert {key(), *(key(**change) for change in [*same, {"channels": "stereo"}, {"sample_rate": 8000}])} == {key()}
    differ = [{"prompt": "b"}, {"duration": 2.0}, {"steps": 7}, {"guidance": 1.0}, {"negative_prompt": "n"}]
    assert (
        len({key(), *(key(**change) for change in [*differ, {"candidates": 3}, {"model": "stable-audio-open"}])}) == 8
    )
    assert render_hash(request(step, AUDIOLDM2, 0), 1) != render_hash(request(step, AUDIOLDM2, 1), 1)
    assert render_hash(request(step, AUDIOLDM2, 0), 1) != render_hash(request(step, AUDIOLDM2, 0), 2)


def test_the_models_recommendation_said_aloud_changes_nothing(step):
    said = replace(step, steps=100, guidance=3.5)
    assert request(step, AUDIOLDM2, 0) == request(said, AUDIOLDM2, 0)


def test_the_finish_hash_covers_every_field_of_its_stage(step):
    fields = {
        "loop": Loop(),
        "loudness": Loudness(target=-9.0),
        "trim": False,
        "fade_in": 0.1,
        "fade_out": 0.1,
        "channels": "stereo",
        "sample_rate": 48000,
        "format": "wav",
        "quality": 3.0,
        "duration": 2.0,
    }
    hashes = {finish_hash("raw", replace(step, **{name: value}), AUDIOLDM2) for name, value in fields.items()}
    assert len(hashes | {finish_hash("raw", step, AUDIOLDM2), finish_hash("other", step, AUDIOLDM2)}) == len(fields) + 2


def test_a_loop_renders_no_longer_than_a_one_shot_unless_its_crossfade_asks(step):
    assert raw_seconds(replace(step, loop=Loop())) == raw_seconds(step) == 1.5
    assert raw_seconds(replace(step, duration=20.0)) == 22.0
    assert raw_seconds(replace(step, duration=20.0, loop=Loop(crossfade=5.0))) == 25.0


def test_takes_have_seeds_and_paths(step):
    assert seeds(step) == (0, 1, 2)
    assert seeds(replace(step, seeds=(5, 9, 2), variations=2)) == (5, 9)
    assert output_paths(step, "sfx") == ("sfx/step_01.ogg", "sfx/step_02.ogg", "sfx/step_03.ogg")
    assert output_paths(replace(step, variations=1, format="wav"), "sfx") == ("sfx/step.wav",)


def test_new_takes_new_sounds_and_renamed_ones_are_told_apart(step):
    lock, files = lock_for(step)
    more = plan_for([replace(step, variations=5)], lock, files)
    assert actions(more) == [KEEP, KEEP, KEEP, MAKE, MAKE]
    assert more.sounds[0].reasons == ("take 4 is new", "take 5 is new")
    renamed = plan_for([replace(step, name="stride")], lock, files)
    assert renamed.sounds[0].reasons == ("renamed from step",)
    assert [take.twin.path for take in renamed.sounds[0].takes] == list(files)
    assert [left.record.path for left in renamed.leftovers] == list(files)
    assert plan_for([replace(step, name="new", prompt="other")]).sounds[0].reasons == ("new sound",)


def test_a_file_that_differs_from_the_lock_is_protected_whatever_else_changed(step):
    lock, files = lock_for(step)
    files["sfx/step_02.ogg"] = "f" * 64
    assert actions(plan_for([step], lock, files)) == [KEEP, PROTECT, KEEP]
    assert actions(plan_for([replace(step, prompt="b")], lock, files)) == [MAKE, PROTECT, MAKE]
    forced = make_plan([step], lock, Facts(files=files), output="sfx", force=frozenset({"step"}))
    assert actions(forced) == [MAKE] * 3


def test_what_an_interrupted_build_wrote_is_its_own(step):
    lock, files = lock_for(step)
    files["sfx/step_02.ogg"] = "f" * 64
    plan = plan_for([step], lock, files, written={"sfx/step_02.ogg": frozenset({"f" * 64})})
    assert actions(plan) == [KEEP, MAKE, KEEP]


def test_a_draft_becomes_a_final_where_its_model_runs(step):
    lock, files = lock_for(step)
    plan = plan_for([step], lock, files, runnable=lambda model: True)
    assert actions(plan) == [MAKE] * 3
    assert plan.sounds[0].reasons == ("audioldm2 runs here now, so the draft becomes final",)
    final = lock_for(step, draft=False)
    assert actions(plan_for([step], *final, runnable=lambda model: True)) == [KEEP] * 3
    assert actions(plan_for([step], *final)) == [KEEP] * 3


def test_a_final_that_must_be_finished_anew_may_not_become_a_draft(step):
    plan = plan_for([replace(step, format="wav")], *lock_for(step, draft=False))
    assert all(take.known_final for take in plan.sounds[0].takes)
    assert not any(
        take.known_final for take in plan_for([replace(step, format="wav")], *lock_for(step)).sounds[0].takes
    )


def test_left_overs_that_a_person_changed_or_adopted_stay(step):
    lock, files = lock_for(step)
    files["sfx/step_01.ogg"] = "f" * 64
    (record,) = lock.sounds.values()
    takes = (record.takes[0], structs.replace(record.takes[1], manual=True), record.takes[2])
    plan = plan_for([], Lock(sounds={"step": replace(record, takes=takes)}), files)
    assert [left.removable for left in plan.leftovers] == [False, False, True]


def test_a_recording_counts_by_its_bytes(sound):
    door = sound(name="door", prompt=None, source="door.wav")
    one, two = (plan_for([door], sources={"door.wav": digest * 64}).sounds[0].takes[0] for digest in "ab")
    moved = replace(door, source="other.wav")
    same = plan_for([moved], sources={"other.wav": "a" * 64}).sounds[0].takes[0]
    assert one.render == same.render != two.render
    assert one.finish == same.finish != two.finish


def test_auto_asks_for_five_seconds_and_says_that_the_sound_ends_by_itself(sound):
    auto = sound(prompt="a click", duration="auto")
    wanted = request(auto, AUDIOLDM2, 0)
    assert (wanted.duration, wanted.raw_seconds, wanted.length) == (5.0, 7.0, "auto")
    five = request(sound(prompt="a click", duration=5.0), AUDIOLDM2, 0)
    assert five == structs.replace(wanted, length="")
    assert render_hash(five, 1) != render_hash(wanted, 1)
    assert spec(auto)["duration"] == "auto"


def test_a_change_to_auto_renders_and_is_said(sound):
    one = sound(prompt="a click", duration=1.0)
    plan = plan_for([replace(one, duration="auto")], *lock_for(one))
    assert plan.sounds[0].reasons == ('duration changed: 1 -> "auto"',)


@pytest.mark.parametrize(("duration", "raw"), [(0.02, 0.045), (0.04, 0.065), (0.05, 0.075), (1.0, 1.5), (10.0, 12.0)])
def test_a_tick_has_room_for_what_stands_before_its_onset(sound, duration, raw):
    assert raw_seconds(sound(duration=duration)) == pytest.approx(raw)

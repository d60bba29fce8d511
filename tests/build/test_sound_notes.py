"""What is said of sounds as they are, and how many warnings become one line."""

from __future__ import annotations

import pytest

from sfxgen.audio.measure.measured import Measured
from sfxgen.build.sound_notes import TARGET, Note, alike, folded, folded_texts, kind_of, notes_on, passing
from sfxgen.manifest.sound import Loudness


@pytest.fixture
def taken(record):
    """Makes the records of takes that were measured at these levels."""

    def make(*levels, advice=(), warnings=(), **measured):
        return [
            record(f"{i}.ogg", b"", measured=Measured(lufs=lufs, **measured), advice=advice, warnings=warnings)
            for i, lufs in enumerate(levels)
        ]

    return make


HELD, SPENT = "its peaks are at their ceiling", "and its limiter has done what it may"
LIMIT, NONE = "`loudness: {limit: true}` holds them back", "has no step nearer; raise it"
APART = "its takes sit up to 2.4 LU apart"


@pytest.mark.parametrize(
    ("fields", "levels", "measured", "said"),
    [
        (
            {"source": "a.wav"},
            [-28.24],
            {"peak_constrained": True},
            f"by 10.2 LU (-28.2 LUFS, not -18): {HELD}; {LIMIT}, or `loudness: -29` is in reach",
        ),
        (
            {},
            [-20.4],
            {"peak_constrained": True, "gain_reduction": 12.0},
            f"by 2.4 LU (-20.4 LUFS, not -18): {HELD}, {SPENT}; `loudness: -21` is in reach",
        ),
        (
            {"loudness": Loudness(target=-12.5, limit=False)},
            [-12.6, -15.0, -13.0],
            {"peak_constrained": True},
            f"by 2.5 LU (-15.0 LUFS, not -12.5; {APART}): {HELD}; {LIMIT}, or `loudness: -15` is in reach",
        ),
        (
            {"format": "mp3", "quality": 1.0},
            [-18.3],
            {},
            f"by 0.3 LU (-18.3 LUFS, not -18): MP3 at `quality: 1` {NONE}; `loudness: -19` is in reach",
        ),
        (
            {"format": "mp3"},
            [-17.7],
            {},
            f"by 0.3 LU (-17.7 LUFS, not -18): MP3 at `quality: 6` {NONE}",
        ),
    ],
)
def test_a_missed_target_is_said_with_its_cause_and_its_cure(fields, levels, measured, said, sound, taken):
    (note,) = notes_on(sound(**fields), taken(*levels, **measured))
    assert (note.kind, note.text) == (TARGET, f"misses its loudness target {said}")


@pytest.mark.parametrize(
    ("fields", "levels"),
    [
        ({}, [-18.0]),
        ({}, [-18.1, -17.9]),
        ({}, [None]),
        ({}, []),
        ({"loudness": Loudness(target=None)}, [-40.0, -3.0]),
    ],
)
def test_what_meets_its_target_or_has_none_is_not_spoken_of(fields, levels, sound, taken):
    assert notes_on(sound(**fields), taken(*levels)) == ()


def test_what_was_warned_of_is_told_once_for_all_takes(sound, taken):
    seam, words = "its loop's joint may be heard (seam 1.42, over 1)", 'no sound model for "zorb"'
    notes = notes_on(sound(), taken(-18.0, -18.0, advice=(words,), warnings=(seam, seam.replace("1.42", "3"))))
    assert [note.text for note in notes] == [words, seam]


def missed(name: str, lu: float) -> tuple[str, Note]:
    return name, Note(TARGET, f"misses its loudness target by {lu} LU (why): cure", lu)


def test_many_missed_targets_are_one_line_with_count_worst_and_cure():
    assert folded([missed("a", 2.0)]) == ["a misses its loudness target by 2.0 LU (why): cure"]
    assert folded([missed("a", 2.0), missed("c", 9.5), missed("b", 3.0)]) == [
        "3 sounds miss their loudness target, the worst c by 9.5 LU (why): cure; `sfxgen list` shows the others"
    ]


def test_notes_of_one_kind_are_one_line_with_a_count():
    mp3 = "MP3 can't loop without a gap: use `format: ogg`"
    names = ["rain", "wind", "fire", "sea", "owl"]
    notes = [(name, passing(mp3)) for name in names] + [missed("a", 2.0)]
    assert folded(notes) == [
        "a misses its loudness target by 2.0 LU (why): cure",
        f"fire: {mp3}; the same goes for owl, rain, sea, … (5 in all)",
    ]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("its loop's joint may be heard (seam 1.42, over 1)", "its loop's joint may be heard (seam 12, over 1)", True),
        ('no sound model for "a": x', 'no sound model for "b", "c" and 3 more: x', True),
        ('understood as "step"; no sound model for "a"', 'understood as "coin"; no sound model for "b", "c"', True),
        ("a/b.ogg was edited by hand: it stays", "c.ogg was edited by hand: it stays", True),
        ("a/b.ogg was edited by hand: it stays", "a/b.ogg is no longer managed: it stays", False),
        ("its channels cancel by 12 dB", "its channels cancel to silence", False),
    ],
)
def test_texts_are_of_one_kind_that_differ_in_particulars_only(one, other, alike):
    assert (kind_of(one) == kind_of(other)) is alike


def test_texts_of_one_kind_are_one_line():
    texts = [f"sfx/{n}.ogg is left over: it stays" for n in range(5)]
    assert folded_texts([*texts, "another", "another"]) == [
        "sfx/0.ogg is left over: it stays; the same goes for sfx/1.ogg, sfx/2.ogg, sfx/3.ogg, … (5 in all)",
        "another",
    ]
    assert alike("All is lost.", ["b"]) == "All is lost. The same goes for b (2 in all)"


GOOD = """\
sounds:
  step: {prompt: a single footstep on gravel, duration: 0.4, variations: 3, loudness: -22}
  click: {prompt: a short soft user interface click, duration: 0.1, loudness: -24}
  rain: {prompt: steady rain on leaves, duration: 1, loop: true, channels: stereo}
"""
TROUBLE = """\
  beat: {prompt: a clock tick, duration: 0.1, loudness: {target: -4, limit: false}}
  hum: {prompt: a low electric hum, duration: 1, loop: true, format: mp3}
  zorb: {prompt: zorbly quuxing frobnicator, duration: 0.2}
"""


@pytest.fixture
def game(game):
    """A project that says its model, so that no build says that nobody did."""
    game.write("sfxgen.yaml", "defaults: {model: audioldm2}\n")
    return game


FAULTY = GOOD + TROUBLE
SAID = ("beat misses its loudness target", "hum: MP3 can't loop", 'zorb: no sound model for "zorbly"')


def said(warnings: list[str]) -> list[str]:
    return [line for line in warnings if "draft" not in line]


def test_warnings_belong_to_the_sound_and_not_to_the_moment(game):
    game.sounds(FAULTY)
    first = said(game.build().json["warnings"])
    assert [line.startswith(words) for line, words in zip(first, SAID, strict=True)] == [True] * 3
    again = game.build()
    assert again.summary["unchanged"] == 6 and said(again.json["warnings"]) == first
    for words in ("build", "check", "list"):
        assert said(game.run(words, "--json").json["warnings"]) == first
    (game.root / ".sfxgen/state").unlink()
    for words in ("check", "list", "build"):
        assert said(game.run(words, "--json").json["warnings"]) == first, "on a fresh clone, too"
    sounds = {sound["name"]: sound.get("warnings", []) for sound in game.run("list", "--json").json["sounds"]}
    assert [name for name, warnings in sounds.items() if warnings] == ["beat", "hum", "zorb"]
    assert sounds["beat"][0] in game.run("explain", "beat").out
    assert game.run("explain", "zorb", "--json").json["warnings"] == sounds["zorb"]


def test_what_was_mended_is_warned_of_no_more(game):
    game.built(FAULTY)
    game.sounds(FAULTY.replace("target: -4", "target: -30").replace("format: mp3", "format: ogg"))
    (left,) = said(game.build().json["warnings"])
    assert left.startswith(SAID[2])
    game.sounds(GOOD)
    assert said(game.build().json["warnings"]) == said(game.run("check", "--json").json["warnings"]) == []


def test_a_sound_that_is_only_finished_again_keeps_what_its_renderer_warned_of(game):
    game.built(FAULTY)
    game.sounds(FAULTY.replace("duration: 0.2", "duration: 0.2, loudness: -25"))
    assert game.build().json["warnings"][-1].startswith(SAID[2])
    (game.root / "sfxgen.lock").unlink()
    for path in (game.root / "assets").rglob("*.*"):
        path.unlink()
    result = game.build()
    assert result.summary["drafted"] == 0 and result.json["warnings"][-1].startswith(SAID[2])


def test_only_what_was_asked_for_is_counted(game):
    game.sounds(FAULTY)
    for state in ("new", "up to date"):
        warnings = game.build("--only", "hum").json["warnings"]
        assert [line.split(":")[0] for line in warnings] == ["1 sound is a draft by procedural", "hum"], state
        warnings = game.build("--only", "step", "--only", "rain").json["warnings"]
        assert [line.split(":")[0] for line in warnings] == ["2 sounds are drafts by procedural"], state
        game.build()


def test_a_file_that_a_person_edited_is_not_measured_by_the_lock(game):
    game.built(FAULTY)
    (game.root / "assets/sfx/beat.ogg").write_bytes(b"by hand")
    for words in ("build", "check", "list"):
        assert "beat misses" not in game.run(words).err

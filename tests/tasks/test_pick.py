from __future__ import annotations

import io
import os
import sys

import pytest
from projects import STEPS, tree

from sfxgen.files.gate import Gate

MANIFEST = "audio/a.sfx.yaml"


@pytest.fixture
def pick(built, monkeypatch):
    """Run `sfxgen pick` with a text on stdin."""

    def run(text: str, *words: str):
        stdin = io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8")
        monkeypatch.setattr(sys, "stdin", stdin)
        return built.run("pick", *words)

    return run


def manifest(game) -> str:
    return (game.root / MANIFEST).read_bytes().decode()


def added(game, before: str) -> list[str]:
    """Return the lines that are new; every other is as it was."""
    lines = manifest(game).splitlines()
    new = [line for line in lines if line not in before.splitlines()]
    assert [line for line in lines if line not in new] == before.splitlines()
    return [line.strip() for line in new]


def test_a_kept_seed_comes_into_the_manifest_and_nothing_else_changes(built, pick):
    text = STEPS.replace("variations: 3", "variations: 3   # three will do\n    # so far")
    built.sounds(text)
    result = pick("> step#2 = keep 41  # crisper\r\n", "--json")
    assert result.code == 0, result.err
    assert added(built, text) == ['notes: "take 2: crisper"', "seeds: [0, 41, 2]"]
    assert result.json["sounds"] == [
        {"name": "step", "file": MANIFEST, "changes": {"seeds": [0, 41, 2], "notes": "take 2: crisper"}}
    ]
    assert built.build().summary["drafted"] == 1


def test_a_kept_take_is_pinned_and_picking_twice_changes_nothing(built, pick):
    assert pick("step#1 = keep 0\nstep#3 = keep").code == 0
    assert added(built, STEPS) == ["seeds: [0, 1, 2]"]
    once = manifest(built)
    again = pick("step#1 = keep 0\nstep#3 = keep  \n")
    assert manifest(built) == once and "as it is" in again.out and "next:" not in again.out
    assert built.build().summary["drafted"] == 0


def test_takes_are_dropped_and_the_others_keep_their_seeds(built, pick):
    before = built.outputs()
    assert pick("step#1 = drop 0  # dull\nstep#3 = keep 2  # this").code == 0
    text = manifest(built)
    assert "variations: 2" in text and "seeds: [1, 2]" in text
    assert 'notes: "seed 0 dropped: dull; take 2: this"' in text
    assert built.build().summary["drafted"] == 0
    after = built.outputs()
    assert after["assets/sfx/step_01.ogg"] == before["assets/sfx/step_02.ogg"]
    assert after["assets/sfx/step_02.ogg"] == before["assets/sfx/step_03.ogg"]
    assert "assets/sfx/step_03.ogg" not in after


def test_one_take_alone_may_stay(built, pick):
    assert pick("step#3 = only 2").code == 0
    assert "variations: 1" in manifest(built) and "seeds: [2]" in manifest(built)


def test_a_rerolled_take_gets_a_seed_that_none_has(built, pick):
    assert pick("step#1 = keep 7\nstep#2 = reroll\nclick = reroll 0  # harsh").code == 0
    assert "seeds: [7, 8, 2]" in manifest(built) and "seeds: [1]" in manifest(built)
    assert 'notes: "seed 0 rerolled: harsh"' in manifest(built)


def test_comments_are_added_to_the_notes_once(built, pick):
    built.sounds(STEPS.replace("duration: 0.1", "duration: 0.1\n    notes: dry"))
    for _ in range(2):
        assert pick('click = note # too long\nrain = note  # fine: {as} it "is"').code == 0
    assert "notes: dry; too long" in manifest(built)
    assert 'notes: "fine: {as} it \\"is\\""' in manifest(built)


FAMILY = """\
sounds:
  # all the ground there is
  step_{ground}:
    each: {ground: [gravel, wood]}
    prompt: a footstep on {ground}   # dry
    duration: 0.3
    variations: 2
"""


def test_a_member_of_a_family_is_changed_alone(built, pick):
    built.sounds(FAMILY)
    assert pick("step_wood#2 = keep 9  # {ground} is fine").code == 0
    assert manifest(built).startswith(FAMILY)
    assert "seeds: [0, 9]" in manifest(built).removeprefix(FAMILY)
    assert built.build().code == 0


def test_crlf_and_flow_style_stay(built, pick):
    text = "sounds:\r\n  a: {prompt: a click, duration: 0.1, variations: 2}  # flow\r\n"
    (built.root / MANIFEST).write_bytes(text.encode())
    assert pick("a#2 = keep 5").code == 0
    assert manifest(built) == text.replace("{prompt", "{seeds: [0, 5], prompt")


FAULTY = [
    ("step#4 = keep", "step has no take 4"),
    ("stepp#1 = keep", "Did you mean step?"),
    ("step = drop", "no take is named"),
    ("step = keep 3", "no take is named"),
    ("step#1 = drop 9", "has the seed 0 now, not 9"),
    ("step#1 = keep 3\nstep#1 = keep 4", "line 2 says `keep 3`"),
    ("step#1 = only\nstep#2 = keep", "only take 1 is to stay"),
    ("click = drop", "no take of click would be left"),
    ("step#1 = drop\nstep#2 = drop\nstep#3 = drop", "no take of step would be left"),
    ("step#2 = keep 0", "takes 1 and 2 of step would be the same"),
    ("step#1 = keep 9\nstep#3 = keep 9", "both have the seed 9"),
    ("gibberish", "is no choice"),
    ("", "there is no choice"),
]


@pytest.mark.parametrize(("text", "said"), FAULTY)
def test_a_faulty_choice_changes_nothing(text, said, built, pick):
    before = tree(built.root)
    result = pick(f"rain = reroll\n{text}" if text else "")
    assert result.code == 2 and said.lower() in result.err.lower()
    after = tree(built.root)
    assert {path for path in before if before[path] != after[path]} <= {".sfxgen/state"}


def test_every_fault_is_named_at_once_with_its_line(built, pick):
    result = pick("step#4 = keep\nnonsense\nstepp = keep\nclick = drop\n")
    assert [line.split(": ")[1] for line in result.err.splitlines() if line.startswith("error")] == [
        f"stdin:{line}:1" for line in (1, 2, 3, 4)
    ]


def test_recordings_and_mixes_have_no_seed_but_take_a_note(built, pick):
    built.sounds(
        "sounds:\n  a: {prompt: a knock, duration: 0.2, export: false}\n  b: {layers: [{sound: a}], duration: 0.2}\n"
    )
    assert "mixed of layers" in pick("b = keep 1").err
    assert pick("b = note # fine").code == 0 and "notes: fine" in manifest(built)


def test_all_manifests_are_written_or_none(built, pick, monkeypatch):
    other = "sounds:\n  tick: {prompt: a tick, duration: 0.1}\n"
    built.write("audio/b.sfx.yaml", other)
    write, written = Gate.write, []

    def fails_once(self, path, data):
        written.append(path)
        if len(written) == 2:
            raise OSError(28, "No space left on device", path)
        write(self, path, data)

    monkeypatch.setattr(Gate, "write", fails_once)
    result = pick("step#1 = keep 9\ntick = keep 9")
    assert result.code != 0 and "No space left" in result.err
    monkeypatch.undo()
    assert manifest(built) == STEPS and (built.root / "audio/b.sfx.yaml").read_text() == other


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is writable for root")
def test_a_read_only_manifest_is_named_before_anything_is_written(built, pick):
    path = built.write("audio/b.sfx.yaml", "sounds:\n  tick: {prompt: a tick, duration: 0.1}\n")
    path.chmod(0o444)
    assert "read-only" in pick("step#1 = keep 9\ntick = keep 9").err
    assert manifest(built) == STEPS


def test_a_file_may_hold_the_choices_in_any_encoding(built):
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        (built.root / "mine.txt").write_bytes("click = keep 5".encode(encoding))
        assert built.run("pick", "mine.txt", "--dry-run").code == 0
    assert manifest(built) == STEPS
    (built.root / "mine.txt").write_bytes(b"\x80\xff")
    assert "UTF-8" in built.run("pick", "mine.txt").err
    assert "can't be read" in built.run("pick", "gone.txt").err

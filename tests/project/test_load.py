from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from folders import GOOD, faults, write

from sfxgen.errors import ManifestError, UsageError
from sfxgen.project import load as project
from sfxgen.project.load import find_root, load_project
from sfxgen.render.models import MODELS, Model

# Root.


def test_the_root_is_the_nearest_marked_folder_upward(root):
    write(root, "game/sfxgen.yaml", "")
    manifest = write(root, "game/audio/deep/a.sfx.yaml")
    assert find_root(manifest) == find_root(manifest.parent) == root / "game"
    write(root, "game/audio/sfxgen.lock", "{}")
    assert find_root(manifest) == root / "game/audio"


def test_failing_marks_the_root_is_what_was_named(root):
    manifest = write(root, "game/audio/a.yaml")
    write(root, "game/audio/b.yaml", "broken: [")
    assert find_root(root / "game") == root / "game"
    assert find_root(manifest) == root / "game/audio"
    loaded = load_project(manifest)
    assert (loaded.root, loaded.manifests) == (root / "game/audio", (Path("a.yaml"),))


def test_a_named_manifest_belongs_to_its_folder_with_and_without_a_lock(root):
    manifest = write(root, "sounds.yaml")
    assert load_project(manifest).focus is None
    write(root, "other.sfx.yaml", f"sounds: {{b: {GOOD}}}")
    before = load_project(manifest)
    assert (before.manifests, before.focus) == ((Path("other.sfx.yaml"), Path("sounds.yaml")), "sounds.yaml")
    write(root, "sfxgen.lock", "{}")
    assert load_project(manifest) == before


def test_a_manifest_of_a_project_stands_for_the_project(root):
    write(root, "sfxgen.yaml", "manifests: ['audio/*.yaml']")
    manifest = write(root, "audio/a.yaml")
    write(root, "audio/b.yaml", f"sounds: {{b: {GOOD}}}")
    other = write(root, "other/c.yaml")
    assert [sound.name for sound in load_project(manifest).sounds] == ["a", "b"]
    with pytest.raises(UsageError, match=r"other/c\.yaml is not one of the project's manifests"):
        load_project(other)


def test_the_target_may_be_relative_or_sfxgen_yaml_itself(root, monkeypatch):
    write(root, "audio/a.sfx.yaml")
    config = write(root, "sfxgen.yaml", "")
    monkeypatch.chdir(root / "audio")
    assert load_project(Path()).root == load_project(Path("..")).root == load_project(config).root == root


@pytest.mark.parametrize("target", ["nowhere", "a\0b", "x" * 5000])
def test_a_target_that_is_not_there(root, target):
    with pytest.raises(UsageError, match="there is no folder or manifest"):
        load_project(root / target)


def test_a_project_without_manifests(root):
    with pytest.raises(UsageError, match="there is no manifest in") as raised:
        load_project(root)
    assert "sfxgen init" in raised.value.hint


# Sounds and faults.


def test_sounds_are_sorted_and_know_their_file(root):
    write(root, "b.sfx.yaml", f"sounds: {{x/z: {GOOD}, c: {GOOD}}}")
    write(root, "a.sfx.yaml", f"sounds: {{b: {GOOD}}}")
    loaded = load_project(root)
    assert [(sound.name, sound.place.file) for sound in loaded.sounds] == [
        ("b", "a.sfx.yaml"),
        ("c", "b.sfx.yaml"),
        ("x/z", "b.sfx.yaml"),
    ]


def test_every_fault_of_every_file_is_told_at_once(root):
    write(root, "sfxgen.yaml", "engine: 1\noutput: ..\n")
    write(root, "a.sfx.yaml", "sounds: {a: {prompt: 1}, b: {lop: 1}}")
    write(root, "b.sfx.yaml", "sounds: [")
    (root / "c.sfx.yaml").write_bytes(b"\xff")
    assert [fault.rsplit(":", 1)[0].split(": ")[0] for fault in faults(root)] == [
        "a.sfx.yaml:1:10",  # no duration
        "a.sfx.yaml:1:22",  # a prompt that is no text
        "a.sfx.yaml:1:26",  # no prompt
        "a.sfx.yaml:1:26",  # no duration
        "a.sfx.yaml:1:30",  # no such field
        "b.sfx.yaml:1:10",  # a bracket that is not closed
        "c.sfx.yaml:1:1",  # not UTF-8
        "sfxgen.yaml:1:9",
        "sfxgen.yaml:2:9",
    ]


def test_a_name_is_unique_in_the_project(root):
    write(root, "a.sfx.yaml", f"sounds:\n  rain: {GOOD}\n")
    write(root, "b.sfx.yaml", f"sounds:\n  wind: {GOOD}\n  rain: {{prompt: p}}\n")
    assert faults(root) == [
        "b.sfx.yaml:3:3: sounds.rain: declared twice; the first is rain at a.sfx.yaml:2 (rename one)",
        "b.sfx.yaml:3:3: sounds.rain: duration is missing (add duration:, or source: with the path of a recording)",
    ]


def test_outputs_are_unique_too(root):
    write(root, "a.sfx.yaml", f"sounds:\n  step_02: {GOOD}\n  step: {{prompt: p, duration: 1, variations: 3}}\n")
    assert faults(root) == [
        "a.sfx.yaml:3:3: sounds.step: its output step_02 is also one of step_02 at a.sfx.yaml:2 (rename one)"
    ]


def test_members_of_families_are_unique_too(root):
    write(
        root,
        "a.sfx.yaml",
        "sounds:\n  '{a}{b}': {each: {a: [x, xx], b: [x, xx]}, prompt: p, duration: 1}\n",
    )
    assert "declared twice; the first is xxx at a.sfx.yaml:2" in faults(root)[0]


def test_a_project_has_its_limits(root, monkeypatch):
    write(root, "a.sfx.yaml", f"sounds: {{a: {GOOD}, b: {{prompt: p, duration: 1, variations: 9}}}}")
    monkeypatch.setattr(project, "MOST_TAKES", 9)
    assert faults(root) == ["a.sfx.yaml:1:39: sounds.b: the project passes 9 takes here (split it)"]
    monkeypatch.setattr(project, "MOST_TAKES", 10)
    monkeypatch.setattr(project, "MOST_SECONDS", 9)
    assert faults(root) == ["a.sfx.yaml:1:39: sounds.b: the project passes 0 hours here (split it)"]


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may read everything")
def test_an_unreadable_manifest(root):
    write(root, "a.sfx.yaml").chmod(0)
    assert faults(root) == ["a.sfx.yaml:1:1: can't be read: Permission denied (check the file's permissions)"]


@pytest.mark.skipif(sys.getfilesystemencoding() != "utf-8", reason="elsewhere every byte is a letter")
def test_a_manifest_with_an_unspeakable_name(root):
    write(root, "a\n.sfx.yaml")
    (root / os.fsdecode(b"b\xff.sfx.yaml")).write_text("sounds: {}")
    assert [fault.split(" (")[0] for fault in faults(root)] == [
        "a·.sfx.yaml:1:1: the file's name holds characters that can't be shown",
        "b·.sfx.yaml:1:1: the file's name holds characters that can't be shown",
    ]


@pytest.mark.slow
def test_thousands_of_missing_sources_are_told_in_good_time(root):
    for i in range(1000):
        write(root, f"recordings/door_{i}.wav", "")
    names = "".join(f"  s{i}: {{source: recordings/dor_{i}.wav}}\n" for i in range(2000))
    write(root, "a.sfx.yaml", f"sounds:\n{names}")
    before = os.times()
    told = [str(sound.absent) for sound in load_project(root).sounds]
    assert len(told) == 2000
    assert 'there is no file "recordings/dor_0.wav" (did you mean recordings/door_0.wav?)' in told[0]
    assert os.times().user - before.user < 10.0


def test_the_models_are_those_of_the_table(root, monkeypatch):
    write(root, "a.sfx.yaml", "sounds: {a: {prompt: p, duration: 1, model: mine}}")
    with pytest.raises(ManifestError):
        load_project(root)
    monkeypatch.setitem(MODELS, "mine", Model(name="mine", renderer="procedural"))
    assert load_project(root).sounds[0].model == "mine"


def test_reading_a_project_loads_nothing_heavy():
    heavy = "numpy scipy soundfile jsonschema rich"
    modules = "sfxgen.project.load, sfxgen.manifest.json_schema, sfxgen.manifest.edit"
    script = f"import sys, {modules}; print([name for name in '{heavy}'.split() if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_ten_thousand_sounds_are_read_in_good_time(root):
    fields = "    prompt: a single footstep\n    duration: 0.6\n    variations: 5\n    loudness: -20\n"
    write(root, "a.sfx.yaml", "sounds:\n" + "".join(f"  step_{i}:\n{fields}" for i in range(10_000)))
    before = os.times()
    assert len(load_project(root).sounds) == 10_000
    assert os.times().user - before.user < 5.0  # 0.7 s on the machine this was written on

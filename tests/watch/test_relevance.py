from __future__ import annotations

import pytest
from projects import STEPS

from sfxgen.errors import ManifestError
from sfxgen.watch.relevance import WatchedProject, is_hidden


def test_hidden_folders_and_packages_are_pruned(tmp_path):
    assert [is_hidden(tmp_path / name) for name in (".git", "node_modules", "audio")] == [True, True, False]


@pytest.fixture
def project(game):
    game.write("rec/door.wav", "not read before a build")
    game.write("sfxgen.yaml", "output: out\n")
    game.sounds(STEPS + "  door:\n    source: rec/door.wav\n")
    return WatchedProject(game.root)


def relevant(project, *names):
    return [name for name in names if project.is_relevant(project.root / name)]


def test_settings_manifests_and_the_recordings_they_name_matter(project):
    project.load()
    assert project.sound_count == 4
    names = ("sfxgen.yaml", "audio/a.sfx.yaml", "new/b.sfx.yaml", "rec/door.wav")
    assert relevant(project, *names, "rec/other.wav", "a.yaml", "sfxgen.lock", "out/a.sfx.yaml") == list(names)


def test_after_a_load_that_failed_any_recording_may_be_the_missing_one(project, game):
    project.load()
    game.sounds(STEPS + "  door:\n    source: rec/other.wav\n    duration: long\n")
    with pytest.raises(ManifestError):
        project.load()
    assert relevant(project, "rec/other.wav", "rec/notes.txt") == ["rec/other.wav"]
    assert project.sound_count == 4


def test_while_a_recording_is_missing_any_that_appears_may_be_it(project, game):
    game.sounds(STEPS + "  door:\n    source: rec/other.wav\n")
    project.load()
    assert relevant(project, "rec/other.wav", "rec/notes.txt") == ["rec/other.wav"]
    assert project.sound_count == 4


def test_nothing_matters_in_folders_of_outputs_and_of_sfxgen_nor_outside(project):
    project.load()
    pruned = [name for name in ("out", "out/ui", ".sfxgen", "rec", "audio") if project.is_pruned(project.root / name)]
    assert pruned == ["out", "out/ui", ".sfxgen"]
    assert not project.is_relevant(project.root.parent / "sfxgen.yaml")


def test_paths_are_compared_as_a_disk_that_takes_no_account_of_case_does_it(project, game):
    """Events spell a path as the disk does, manifests as their writer; macOS composes accents as it likes."""
    game.write("rec/t\u00f6r.wav", "not read before a build")
    game.sounds(STEPS + "  door:\n    source: rec/door.wav\n  gate:\n    source: rec/t\u00f6r.wav\n")
    project.load()
    names = ("Rec/Door.wav", "rec/to\u0308r.wav", "SFXGEN.yaml")
    assert relevant(project, *names, "rec/tor.wav", "OUT/a.sfx.yaml") == list(names)
    assert project.is_pruned(game.root / "Out")


def test_manifests_whose_folders_are_accented_are_seen_however_the_disk_composes_them(project, game):
    game.write("sfxgen.yaml", 'manifests: ["t\u00f6ne/*.yaml"]\n')
    game.write("t\u00f6ne/a.yaml", STEPS)
    project.load()
    assert relevant(project, "t\u00f6ne/a.yaml", "to\u0308ne/a.yaml", "tone/a.yaml") == [
        "t\u00f6ne/a.yaml",
        "to\u0308ne/a.yaml",
    ]


def test_what_an_editor_fills_by_itself_is_not_watched(project, game):
    game.write("ProjectSettings/ProjectVersion.txt", "m_EditorVersion: 6000.0.1f1\n")
    assert [project.is_pruned(game.root / name) for name in ("Library", "audio", "audio/Library")] == [
        True,
        False,
        False,
    ]

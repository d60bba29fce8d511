"""Paths: what every system can have, and what stays inside the project."""

from __future__ import annotations

import os

import pytest

from sfxgen.schema.paths import caseless, folder_problem, is_file, leads_out, path_problem, within


@pytest.mark.parametrize("text", ["a.wav", "a/b.wav", "../a.wav", "a b.wav", "tür.wav"])
def test_paths_that_every_system_can_have(text):
    assert path_problem(text) is None


@pytest.mark.parametrize("text", ["/a", "\\a", "C:a", "c:/a", "a\\b", "a\nb", "a\tb"])
def test_paths_that_not_every_system_can_have(text):
    problem = path_problem(text)
    assert problem.message and problem.hint


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("sfx/con", '"con" is a device on Windows, not a folder'),
        ("COM1.ogg/a", '"COM1.ogg" is a device on Windows, not a folder'),
        ("sfx./a", '"sfx." ends with a dot or a space, which Windows drops'),
        ("a/b /c", '"b " ends with a dot or a space, which Windows drops'),
        ("a?b", 'folder names can\'t contain "?" on Windows'),
    ],
)
def test_folders_that_windows_can_t_have(path, message):
    assert folder_problem(path).message == message
    assert folder_problem("game/./sfx/console") is None


def test_paths_from_a_folder_are_turned_into_paths_from_the_root():
    assert within("b.wav", "a") == "a/b.wav"
    assert within("../b.wav", "a") == "b.wav"
    assert within("..", "a") == "."
    assert within("../../b.wav", "a") is None


def test_case_and_composition_make_no_difference_to_disks_that_ignore_them():
    assert caseless("Töne/A.wav") == caseless("to\u0308ne/a.WAV")
    assert caseless("a") != caseless("b")


def test_links_are_followed(tmp_path, tmp_path_factory):
    root, outside = tmp_path.resolve(), tmp_path_factory.mktemp("outside")
    (root / "folder").mkdir()
    (root / "in").symlink_to(root / "folder")
    (root / "out").symlink_to(outside)
    (root / "loop").symlink_to(root / "loop")
    assert not leads_out(root, "in/new.wav")
    assert not leads_out(root, "nothing/there.wav")
    for path in ("out", "out/new.wav", "../x", "loop/x", "a\0b"):
        assert leads_out(root, path), path


def test_only_regular_files_are_files(tmp_path):
    (tmp_path / "file").write_text("")
    os.mkfifo(tmp_path / "pipe")
    assert is_file(tmp_path / "file")
    for name in ("pipe", "", "nothing", "file/below", "a\0b", "x" * 5000):
        assert not is_file(tmp_path / name), name

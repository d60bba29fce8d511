"""Which files of a project are manifests."""

from __future__ import annotations

import pytest
from folders import manifests, write

from sfxgen.files import disk


def test_manifests_are_found_by_patterns_and_nowhere_else(root):
    for name in (
        "a.sfx.yaml",
        "audio/b.sfx.yaml",
        "manifests/c.yaml",
        "manifests/x/y/d.yaml",
        "Library/not_unity.sfx.yaml",
    ):
        write(root, name, "sounds: {}")
    for name in (
        ".git/a.sfx.yaml",
        ".hidden/a.sfx.yaml",
        "node_modules/a.sfx.yaml",
        "x/venv/a.sfx.yaml",
        "x/__pycache__/a.sfx.yaml",
        "assets/sfx/a.sfx.yaml",
        "audio/c.yaml",
        "other/manifests/c.yaml",
        "nested/a.sfx.yaml",
        "nested/deep/a.sfx.yaml",
        "manifests/d.yml",
    ):
        write(root, name, "broken: [")
    write(root, "nested/sfxgen.yaml", "")
    assert manifests(root) == [
        "Library/not_unity.sfx.yaml",
        "a.sfx.yaml",
        "audio/b.sfx.yaml",
        "manifests/c.yaml",
        "manifests/x/y/d.yaml",
    ]
    (root / "ProjectSettings").mkdir()
    assert "Library/not_unity.sfx.yaml" not in manifests(root)


def test_links_do_not_lead_out_of_the_project_nor_in_circles(root, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside")
    write(outside, "x.sfx.yaml", "broken: [")
    write(root, "audio/a.sfx.yaml")
    (root / "linked.sfx.yaml").symlink_to(outside / "x.sfx.yaml")
    (root / "folder").symlink_to(outside)
    (root / "audio/circle").symlink_to(root)
    (root / "dangling.sfx.yaml").symlink_to(root / "nothing")
    assert manifests(root) == ["audio/a.sfx.yaml"]


def test_junctions_are_links(root, monkeypatch):
    for name in ("a.sfx.yaml", "other/a.sfx.yaml"):
        write(root, name)
    monkeypatch.setattr(disk, "is_junction", lambda entry: entry.name == "other")
    assert manifests(root) == ["a.sfx.yaml"]


def test_accents_match_however_the_disk_composes_them(root):
    write(root, "to\u0308ne/a.yaml")
    write(root, "sfxgen.yaml", 'manifests: ["t\u00f6ne/*.yaml"]')
    assert manifests(root) == ["to\u0308ne/a.yaml"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("**", ["a.yaml", "x/a.yaml", "x/y/b.yaml"]),
        ("**/*.yaml", ["a.yaml", "x/a.yaml", "x/y/b.yaml"]),
        ("x/**/b.yaml", ["x/y/b.yaml"]),
        ("**/y/**/*.yaml", ["x/y/b.yaml"]),
        ("*/a.yaml", ["x/a.yaml"]),
        ("./x//[ab].yaml", ["x/a.yaml"]),
        ("?.yaml", ["a.yaml"]),
        ("x", []),
        ("/".join(["**", "*"] * 12), []),
        ("[z-a].yaml", []),
    ],
)
def test_patterns(root, pattern, found):
    for name in ("a.yaml", "x/a.yaml", "x/y/b.yaml"):
        write(root, name, "sounds: {}")
    write(root, "sfxgen.yaml", f"manifests: ['{pattern}', always.yml]")
    write(root, "sfxgen.lock", "{}")
    write(root, "always.yml", "sounds: {}")
    assert [name for name in manifests(root) if name != "always.yml"] == found

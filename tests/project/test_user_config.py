"""The user's own config: where it is, its faults, and how `cache trust` edits it."""

from __future__ import annotations

import ntpath
from pathlib import Path

import pytest
from folders import faults, write

from sfxgen.cache.place import CacheLayout
from sfxgen.errors import UsageError
from sfxgen.project import user_config
from sfxgen.project.load import load_project
from sfxgen.project.user_config import UserConfig, allow, read_user_config, user_config_path


@pytest.fixture
def path(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    return tmp_path / "home/sfxgen/config.yaml"


@pytest.fixture
def root(tmp_path):
    write(tmp_path / "game", "a.sfx.yaml")
    return (tmp_path / "game").resolve()


def read() -> UserConfig:
    listed = []
    config = read_user_config(listed)
    assert listed == []
    return config


def test_where_it_is(path, monkeypatch):
    assert user_config_path() == path
    for value in ("", "relative/folder"):  # a relative one would be a folder of the project
        monkeypatch.setenv("XDG_CONFIG_HOME", value)
        monkeypatch.setenv("APPDATA", value)
        found = user_config_path()
        assert found is not None and found.is_relative_to(Path.home())


def test_without_one_nothing_is_allowed(path):
    assert read() == UserConfig()
    assert read().allowed("s3://bucket/sfx") == ""


def test_places_are_told_apart_by_what_they_mean(path):
    write(path.parent, "config.yaml", 'caches:\n  S3://bucket/sfx/: read\n  "/srv/./cache": write\n')
    assert read().allowed("s3://bucket/sfx") == "read"
    assert read().allowed("/srv/cache/") == "write"
    assert read().allowed("/srv") == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cache: {}", "1:1: cache: unknown field (did you mean caches?)"),
        (
            "caches: [a]",
            "1:9: caches: expected places (a folder's whole path, or a URL), each with `read` or `write`, found a list",
        ),
        ("caches: {/srv: raed}", '1:16: caches./srv: expected `read` or `write`, found "raed" (did you mean read?)'),
        (
            "caches: {srv: read}",
            "1:10: caches.srv: expected a folder's whole path, or a URL (a folder inside a ",
        ),
        ("caches: {'a::s3://b': read}", "1:10: caches.a::s3://b: a chain of URLs can't be a cache (write the one "),
        (
            "caches: {'https://a/b': write}",
            "1:10: caches.https://a/b: sfxgen can't write to a web server (allow ",
        ),
        ("caches: {", "1:10: "),
    ],
)
def test_its_faults_are_listed_as_those_of_every_file(root, path, text, said):
    write(path.parent, "config.yaml", text)
    (fault,) = faults(root)
    assert fault.startswith(f"{path.as_posix()}:{said}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'caches:\n  "/srv/a": read\n'),
        ("# mine\n", '# mine\ncaches:\n  "/srv/a": read\n'),
        ("caches: {}\n", 'caches: {"/srv/a": read}\n'),
        ("caches: {/srv/b: write}\n", 'caches: {"/srv/a": read, /srv/b: write}\n'),
        ("caches:\n    # team\n    /srv/b: write\n", 'caches:\n    # team\n    "/srv/a": read\n    /srv/b: write\n'),
        ("caches: {/srv/a: write}  # was\n", "caches: {/srv/a: read}  # was\n"),
        ("caches:\n  /srv/a/: write", "caches:\n  /srv/a/: read"),
    ],
)
def test_allowing_changes_one_line(path, before, after):
    if before:
        write(path.parent, "config.yaml", before)
    assert allow("/srv/a", "read") == path
    assert path.read_text("utf-8") == after
    assert read().allowed("/srv/a") == "read"


# Places that are elsewhere on each machine.


def test_a_place_is_where_this_machine_has_it(path, root):
    write(path.parent, "config.yaml", "mounts:\n  //nas/sfx: /mnt/nas/sfx\ncaches:\n  /mnt/nas/sfx: write\n")
    write(root, "sfxgen.yaml", "cache: //nas/sfx\n")
    assert load_project(root).caches == CacheLayout(local=".sfxgen/cache", shared="/mnt/nas/sfx", publish=True)
    write(root, "sfxgen.yaml", "cache: //nas/other\n")
    assert "not allowed" in load_project(root).caches.warning


def test_a_mount_alone_allows_nothing(path, root):
    write(path.parent, "config.yaml", "mounts: {//nas/sfx: /mnt/nas/sfx}\n")
    write(root, "sfxgen.yaml", "cache: //nas/sfx\n")
    assert "/mnt/nas/sfx" in load_project(root).caches.warning


@pytest.mark.parametrize(
    ("text", "said"), [("mnt/nas", "expected a folder's whole path"), ("a::s3://b", "a chain of URLs")]
)
def test_a_mount_that_is_no_place_is_a_fault(path, root, text, said):
    write(path.parent, "config.yaml", f"mounts: {{//nas/sfx: '{text}'}}\n")
    (fault,) = faults(root)
    assert f"1:21: mounts.//nas/sfx: {said}" in fault


def test_the_environment_names_a_place_and_by_that_allows_to_read_it(path, root, monkeypatch):
    write(root, "sfxgen.yaml", "cache: //nas/sfx\n")
    monkeypatch.setenv("SFXGEN_CACHE", "/mnt/here")
    assert load_project(root).caches == CacheLayout(local=".sfxgen/cache", shared="/mnt/here")
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    assert load_project(root).caches == CacheLayout(local=".sfxgen/cache", shared="/mnt/here", publish=True)
    monkeypatch.setenv("SFXGEN_CACHE", "here")
    with pytest.raises(UsageError, match="SFXGEN_CACHE is 'here'"):
        load_project(root)


def test_windows_takes_no_account_of_case_or_slashes(monkeypatch):
    config = UserConfig(caches=(("Z:\\Team\\Cache", "read"),))
    monkeypatch.setattr(user_config.os, "path", ntpath)
    assert config.allowed("z:/team/cache/") == "read"

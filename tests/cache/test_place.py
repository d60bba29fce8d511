"""Places of a cache: which texts can be one, where links lead, and what messages show of them."""

from __future__ import annotations

import os

import pytest

from sfxgen.cache.place import canonical, place_problem, shown, way_out

pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.parametrize(
    "text",
    [
        ".sfxgen/cache",
        "cache",
        "/srv/cache",
        "C:\\cache",
        "\\\\nas\\cache",
        "file:///srv/cache",
        "s3://bucket/sfx",
        "S3://bucket",
        "gs://bucket/sfx",
        "az://container/sfx",
        "abfs://container@account.dfs.core.windows.net/sfx",
        "sftp://host/sfx",
        "smb://host/share",
        "https://host/sfx?token=a",
        "memory://sfx",
    ],
)
def test_what_can_be_a_place(text):
    assert place_problem(text) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("reference://a", 'a cache can\'t be at "reference://"'),
        ("REFERENCE://a", 'a cache can\'t be at "reference://"'),
        ("simplecache::s3://bucket/a", "a chain of URLs can't be a cache"),
        ("reference::/srv/cache", "a chain of URLs can't be a cache"),
        ("zip://a::file:///b.zip", "a chain of URLs can't be a cache"),
        ("file:///srv/::reference://", "a chain of URLs can't be a cache"),
        ("zip://a.zip", 'a cache can\'t be at "zip://"'),
        ("local:///srv", 'a cache can\'t be at "local://"'),
        ("ftp://host/a", 'a cache can\'t be at "ftp://"'),
        ("github://org:repo@/a", 'a cache can\'t be at "github://"'),
        ("file://srv/cache", "expected an absolute path after file://"),
        ("file://~/cache", "expected an absolute path after file://"),
        ("file:///srv/../etc", "`..` can't be part of a URL here"),
        ("s3://", "expected a place after ://"),
        ("s3://bucket/a?b", "a place at s3:// can't have a query"),
        ("../cache", '"../cache" leads out of the project'),
        ("~/cache", "`~` is not expanded"),
    ],
)
def test_what_can_not(text, why):
    problem = place_problem(text)
    assert problem is not None and problem.message == why and problem.hint


def test_one_spelling_for_each_place():
    assert canonical("S3://bucket/sfx//") == canonical("s3://bucket/sfx") == "s3://bucket/sfx"
    assert canonical("https://host/a/?b") == "https://host/a?b"
    assert canonical("/srv/./a/../cache/") == canonical("/srv/cache") == os.path.normpath("/srv/cache")


def test_no_secret_of_a_url_is_shown():
    text = shown("https://me:hunter2@host/sfx?X-Amz-Signature=secret")
    assert "hunter2" not in text and "secret" not in text and "host/sfx" in text
    assert "hunter2" not in shown("sftp://me:hunter2@[host/sfx")
    assert shown("s3://bucket/sfx") == "s3://bucket/sfx"


def test_where_links_lead(tmp_path):
    root = tmp_path / "game"
    (root / "a/b").mkdir(parents=True)
    (root / "inner").symlink_to(root / "a")
    (root / "a/up").symlink_to("../a/b")
    (root / "out").symlink_to("/net/evil/cache")
    (root / "a/far").symlink_to("../../elsewhere")
    (root / "chain").symlink_to("a/far")
    (root / "loop").symlink_to("loop")
    assert way_out(root, "a/b/c") is None
    assert way_out(root, "inner/b") is None
    assert way_out(root, "a/up/c") is None
    assert way_out(root, "out/x") == "/net/evil/cache/x"
    assert way_out(root, "a/far/x") == way_out(root, "chain/x") == (tmp_path / "elsewhere/x").as_posix()
    assert way_out(root, "loop") is not None

"""A folder, S3, SFTP and a web server hold entries alike: the same suite on real servers."""

from __future__ import annotations

import logging
import os
import threading
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import pytest
from servers import Requests, http_server, s3_environment, s3_server, sftp_server
from swift_server import LOGIN

from sfxgen.cache.fsspec_store import FsspecStore
from sfxgen.cache.open_place import open_place
from sfxgen.cache.store import DAY_S, entry_name
from sfxgen.errors import UsageError

pytest.importorskip("fsspec", reason="fsspec comes with sfxgen[shared]")

KEYS = [f"{number:02x}{number:030x}" + "0" * 32 for number in range(1, 6)]
NAMES = [entry_name(key, f"{number}" * 64) for number, key in enumerate(KEYS)]
PLAIN = ["folder", "file", "memory"]
SERVED = ["s3", "swift", "sftp", "http"]


@pytest.fixture(scope="module")
def s3():
    pytest.importorskip("moto", reason="moto comes with sfxgen[test-full]")
    pytest.importorskip("s3fs", reason="s3fs comes with sfxgen[test-full]")
    with s3_server() as made:
        yield made


@dataclass(frozen=True, kw_only=True)
class Where:
    """An empty place: the text that names it for those who write there, and for those who read; what it is asked."""

    writing: str
    reading: str
    asked: Requests


@pytest.fixture
def place(request, tmp_path):
    kind = request.param
    (tmp_path / "game").touch()  # an empty folder may be where a drive goes that is away
    with ExitStack() as stack:
        if kind == "http":
            pytest.importorskip("aiohttp", reason="aiohttp comes with sfxgen[test-full]")
            url, asked = stack.enter_context(http_server(tmp_path))
            yield Where(writing=(tmp_path / "cache").as_posix(), reading=f"{url}/cache", asked=asked)
        else:
            text, asked = _place_to_write(kind, request, tmp_path, stack)
            yield Where(writing=text, reading=text, asked=asked)


def _place_to_write(kind, request, tmp_path, stack):
    if kind == "swift":
        stack.enter_context(s3_environment(request.getfixturevalue("swift"), LOGIN))
        return f"s3://team/{tmp_path.name}", Requests()
    if kind == "s3":
        endpoint, asked = request.getfixturevalue("s3")
        stack.enter_context(s3_environment(endpoint))
        asked.lines.clear()
        return f"s3://team/{tmp_path.name}", asked
    if kind == "sftp":
        pytest.importorskip("asyncssh", reason="asyncssh comes with sfxgen[test-full]")
        pytest.importorskip("paramiko", reason="paramiko comes with sfxgen[test-full]")
        return stack.enter_context(sftp_server(tmp_path))
    texts = {"folder": (tmp_path / "cache").as_posix(), "file": f"file://{(tmp_path / 'cache').as_posix()}"}
    return texts.get(kind, f"memory://{tmp_path.name}/cache"), Requests()


every_place = pytest.mark.parametrize(
    "place", [*PLAIN, *(pytest.param(kind, marks=pytest.mark.slow) for kind in SERVED)], indirect=True
)


@every_place
def test_what_is_written_is_there_and_nothing_else(place):
    store, again = open_place(place.writing), open_place(place.reading)
    assert again.names(set(KEYS)) == set() and again.read(NAMES[0], 100) is None
    for number, name in enumerate(NAMES):
        store.write(name, bytes([number]) * 50)
    again = open_place(place.reading)
    assert NAMES[1] in again.names({KEYS[1]})
    assert again.names(set(KEYS)) == set(NAMES)
    assert [again.read(name, 50) for name in NAMES] == [bytes([number]) * 50 for number in range(5)]
    told = 50 if place.reading == place.writing else 0  # a web server's list has no sizes
    assert sorted((each.name, each.size) for each in again.entries()) == sorted((name, told) for name in NAMES)
    store.remove(NAMES[0])
    store.remove(NAMES[0])
    assert again.read(NAMES[0], 50) is None and len(again.names(set(KEYS))) == 4


@every_place
def test_more_than_was_asked_for_is_refused(place):
    open_place(place.writing).write(NAMES[0], bytes(100))
    store = open_place(place.reading)
    assert store.read(NAMES[0], 100) == bytes(100)
    with pytest.raises(ValueError, match="more than 99 bytes"):
        store.read(NAMES[0], 99)


@every_place
@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_many_writers_of_one_entry_leave_one_whole_entry(place):
    data = b"the same render" * 20_000
    stores = [open_place(place.writing) for _ in range(4)]
    seen: list[bytes | None] = []
    threads = [threading.Thread(target=store.write, args=(NAMES[0], data)) for store in stores]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        seen.append(open_place(place.reading).read(NAMES[0], len(data)))
    for thread in threads:
        thread.join()
    assert set(seen) <= {None, data}
    assert [each.name for each in open_place(place.reading).entries()] == NAMES[:1]
    assert open_place(place.reading).read(NAMES[0], len(data)) == data


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "puts", "gets", "lists"), [("s3", 1, 1, 1), ("sftp", 2, 1, 5), ("http", 0, 1, 5)], indirect=["place"]
)
def test_requests_are_counted(place, puts, gets, lists):
    store, asked = open_place(place.reading), place.asked
    writer = store if puts else open_place(place.writing)
    store.names(set(KEYS))
    for name in NAMES:
        writer.write(name, b"x")
    writing = [line for line in asked.lines if line.startswith(("PUT", "RENAME"))]
    assert len(writing) == 5 * puts and len(asked.lines) - len(writing) <= lists
    asked.lines.clear()
    assert all(store.read(name, 10) == b"x" for name in NAMES)
    assert len(asked.lines) == 5 * gets
    asked.lines.clear()
    assert store.names(set(KEYS)) == set(NAMES) and len(asked.lines) == lists


@pytest.mark.slow
@pytest.mark.parametrize("place", ["sftp"], indirect=True)
def test_what_a_killed_writer_left_goes_after_a_day(place, tmp_path):
    store = open_place(place.writing)
    store.write(NAMES[0], b"x")
    shelf = tmp_path / "cache" / NAMES[0][:2]
    old, young, strange = (
        shelf / f"{name}.part" for name in (f"{NAMES[0]}.{'a' * 16}", f"{NAMES[0]}.{'b' * 16}", "my")
    )
    for path in (old, young, strange):
        path.write_bytes(b"half")
    for path in (old, strange, shelf / NAMES[0]):
        os.utime(path, (time.time() - 2 * DAY_S,) * 2)
    store.sweep()
    assert sorted(shelf.iterdir()) == sorted([shelf / NAMES[0], young, strange])


def test_a_package_that_is_missing_is_a_usage_error_before_anything_is_asked(monkeypatch):
    def missing(protocol):
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr("fsspec.get_filesystem_class", missing)
    with pytest.raises(UsageError, match="can't be opened: Install s3fs") as raised:
        FsspecStore("s3://team/sfx")
    assert raised.value.hint == "pip install s3fs"


def test_a_store_that_nobody_uses_connects_to_nothing():
    pytest.importorskip("paramiko", reason="paramiko comes with sfxgen[test-full]")
    FsspecStore("sftp://me:secret@192.0.2.1/cache")


def test_what_libraries_print_of_errors_is_not_heard_unless_somebody_listens(capfd, caplog):
    """Python prints records that no handler hears; pytest's own would hear these."""
    pytest.importorskip("paramiko", reason="paramiko comes with sfxgen[test-full]")
    FsspecStore("sftp://me:secret@192.0.2.1/cache")
    for name in ("paramiko.transport", "botocore.retries", "asyncio"):
        logger = logging.getLogger(name)
        with _without_root_handlers():
            logger.error("Traceback (most recent call last):")
        assert capfd.readouterr().err == ""
        logger.error("heard")
        assert caplog.messages[-1] == "heard"


@contextmanager
def _without_root_handlers():
    root = logging.getLogger()
    handlers, root.handlers = root.handlers, []
    try:
        yield
    finally:
        root.handlers = handlers

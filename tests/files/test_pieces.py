"""What is read is no more memory than it is: Windows sets aside all that is asked for, though it is not there."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from sfxgen.cache.fsspec_store import FsspecStore
from sfxgen.files import disk
from sfxgen.files.disk import Slot
from sfxgen.files.pieces import STEP, read_up_to

MOST = 2**32
NAME = f"{'0' * 32}-{'1' * 32}.wav"


def readers(root):
    file = root / "00" / NAME
    store = FsspecStore(f"file://{root}")
    return {
        "read": lambda: disk.read(file, MOST),
        "read_plain": lambda: disk.read_plain(file, MOST),
        "read_held": lambda: disk.read_held(Slot(file), MOST),
        "fsspec": lambda: store.read(NAME, MOST),
    }


@pytest.mark.parametrize("name", ["read", "read_plain", "read_held", "fsspec"])
def test_a_small_file_takes_little_memory_whatever_it_might_be(tmp_path, name):
    (tmp_path / "00").mkdir()
    (tmp_path / "00" / NAME).write_bytes(b"small")
    read = readers(tmp_path)[name]
    assert read() == b"small"
    tracemalloc.start()
    try:
        assert read() == b"small"
        assert tracemalloc.get_traced_memory()[1] < 4 * STEP
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("expected", [1, 10, STEP, 5 * STEP])
def test_all_is_read_up_to_the_limit(expected):
    data = bytes(range(256)) * (3 * STEP // 256) + b"end"
    for most in (0, 1, 255, STEP + 1, len(data), len(data) + 1, MOST):
        assert read_up_to(io.BytesIO(data), most, expected) == data[:most]


def test_a_limit_that_is_negative_is_none(tmp_path):
    (tmp_path / "a").write_bytes(b"all of it")
    assert disk.read(tmp_path / "a") == b"all of it" and disk.read(tmp_path / "a", 3) == b"all"

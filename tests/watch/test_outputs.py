from __future__ import annotations

import os
import shutil

import pytest

from sfxgen.watch.outputs import EVERY, Outputs


@pytest.fixture
def outputs(tmp_path):
    for name in ("a.ogg", "ui/b.ogg", "ui/c.ogg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"1")
    outputs = Outputs(tmp_path)
    outputs.remember(["a.ogg", "ui/b.ogg", "ui/c.ogg", "never/made.ogg"])
    return outputs


def look(outputs, times=2):
    found = [outputs.gone() for _ in range(times)]
    return {path.name for path in found[-1]}


def test_while_nothing_goes_nothing_is_told(outputs, tmp_path):
    assert look(outputs, 3 * EVERY) == set()
    (tmp_path / "ui/new.ogg").write_bytes(b"1")
    (tmp_path / "a.ogg").write_bytes(b"2")
    assert look(outputs) == set()


def test_what_goes_is_told_once_no_more_goes(outputs, tmp_path):
    (tmp_path / "ui/b.ogg").unlink()
    assert outputs.gone() == frozenset()
    shutil.rmtree(tmp_path / "ui")
    assert outputs.gone() == frozenset()
    assert {path.name for path in outputs.gone()} == {"b.ogg", "c.ogg"}


def test_what_no_build_could_make_again_is_not_waited_for(outputs, tmp_path):
    (tmp_path / "a.ogg").unlink()
    assert look(outputs) == {"a.ogg"}
    outputs.renew()
    assert look(outputs) == set()
    outputs.remember(["a.ogg", "ui/b.ogg"])
    assert look(outputs, EVERY) == set()


def test_a_disk_with_coarse_time_stamps_is_looked_at_in_full_now_and_then(outputs, tmp_path):
    stat = tmp_path.stat()
    (tmp_path / "a.ogg").unlink()
    os.utime(tmp_path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert look(outputs) == set()
    assert {path.name for told in (outputs.gone() for _ in range(EVERY)) for path in told} == {"a.ogg"}

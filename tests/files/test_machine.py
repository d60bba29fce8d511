from __future__ import annotations

import os
import platform
import sysconfig

import pytest

from sfxgen.cache.packed import pack, read_header
from sfxgen.files.machine import host_name, system_and_processor


@pytest.fixture
def windows(monkeypatch):
    monkeypatch.delattr(os, "uname", raising=False)
    monkeypatch.setenv("COMPUTERNAME", "ANNS-PC")
    monkeypatch.setattr(sysconfig, "get_platform", lambda: "win-arm64")


def test_on_windows_it_is_told_without_the_management_service(windows, monkeypatch):
    """`platform` asks that, for which two threads of a build waited for ever under Wine."""
    for name in ("uname", "node", "system", "machine"):
        monkeypatch.setattr(platform, name, lambda: pytest.fail("asks Windows' management service"))
    assert (host_name(), system_and_processor()) == ("ANNS-PC", ("Windows", "arm64"))
    assert read_header(pack(b"RIFF")).host == "ANNS-PC"


def test_a_machine_without_a_name_has_an_empty_one(windows, monkeypatch):
    monkeypatch.delenv("COMPUTERNAME")
    assert host_name() == ""


@pytest.mark.skipif(not hasattr(os, "uname"), reason="Windows has no uname")
def test_elsewhere_it_is_what_platform_says():
    assert host_name() == platform.node()
    assert system_and_processor() == (platform.system(), platform.machine().lower())

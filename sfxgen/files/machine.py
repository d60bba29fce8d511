"""What machine this is: its name, its system, its processor.

Not by `platform`, which on Windows asks the management service, or else runs `ver` in a shell. Under Wine, two threads
of a build that asked at once never had an answer.
"""

from __future__ import annotations

import os
import sysconfig


def host_name() -> str:
    """Return the name of this machine; empty if it has none."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def system_and_processor() -> tuple[str, str]:
    """Return what this Python was made for: Windows, Darwin or Linux, and arm64, amd64, x86_64 or another."""
    if hasattr(os, "uname"):
        here = os.uname()
        return here.sysname, here.machine.lower()
    return "Windows", sysconfig.get_platform().removeprefix("win-")

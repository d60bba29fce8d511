"""How this machine runs a renderer of its own: a command or a service, as the user's config or a package names it.

A project never says so: a command of a stranger's would run here.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sfxgen.files.on_path import on_path
from sfxgen.schema.fields import Choice, ListOf, Number, Text, declared
from sfxgen.schema.messages import Problem, quoted

ADAPTERS = {"stable-audio-3": "for_stable_audio_3.py"}
"""Name -> script of ours that speaks sfxgen's protocol for a program that doesn't; the program's own Python runs it.
None has the name of a package: Python would find the script in the package's place."""
EXAMPLE = "/home/ann/stable-audio-3/.venv/bin/python"
EXAMPLES = {
    "win32": r"C:\Users\ann\stable-audio-3\.venv\Scripts\python.exe",
    "darwin": "/Users/ann/stable-audio-3/.venv/bin/python",
}
"""System -> a program's whole path there."""
PLACES = ("prompt", "negative_prompt", "seconds", "seed", "steps", "guidance", "output")
"""What a command that is started for each sound can have in braces among its words."""


@dataclass(frozen=True, kw_only=True)
class Runner:
    """A renderer on this machine: the command or the service that it is."""

    command: tuple[str, ...] = declared(
        ListOf(Text(4096), least=1, most=100),
        default=(),
        meaning="the program and its arguments; with `{output}` among them, it is started anew for each sound",
    )
    adapter: str | None = declared(
        Choice(*ADAPTERS), meaning="a script that sfxgen brings, which the program in `command`, a Python, then runs"
    )
    url: str | None = declared(Text(500), meaning="a service on this machine, in place of `command`")
    cost: float = declared(
        Number(0.0, 1000.0, "US$"), default=0.0, meaning="US dollars for one render; `build --dry-run` adds them up"
    )
    timeout: float = declared(
        Number(1.0, 86400.0, "seconds"), default=600.0, meaning="seconds after which a render has failed"
    )

    @property
    def is_started_for_each(self) -> bool:
        """Tell whether each sound takes a process of its own, because the command takes a sound's words."""
        return any("{output}" in word for word in self.command)

    @property
    def shown(self) -> str:
        """Return what it is, in a word for messages: its program or its address."""
        return self.url or Path(self.command[0]).name


def problem_of(runner: Runner) -> Problem | None:
    """Return why this can't be a renderer; None if it can."""
    if bool(runner.command) == bool(runner.url):
        return Problem("expected either a command or a url", "as in {command: [python, serve.py]}")
    if runner.url is not None:
        return _url_problem(runner.url) or (
            Problem("adapter goes with a command", "leave it out") if runner.adapter else None
        )
    program = runner.command[0]
    if not _is_whole(program) and ("/" in program or "\\" in program):
        return Problem(f"{quoted(program)} is no program's whole path", f"as in {EXAMPLES.get(sys.platform, EXAMPLE)}")
    return None


def _url_problem(url: str) -> Problem | None:
    import ipaddress

    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname or parts.username or parts.password:
        return Problem(f"{quoted(url)} is no address of a service", "as in http://127.0.0.1:8190/render")
    try:
        local = parts.hostname == "localhost" or ipaddress.ip_address(parts.hostname).is_loopback
        _ = parts.port
    except ValueError:
        local = False
    if not local:
        hint = "let a small service of yours on 127.0.0.1 ask it"
        return Problem(f"{quoted(parts.hostname)} is not this machine", hint)
    return None


def _is_whole(program: str) -> bool:
    return Path(os.path.expanduser(program)).is_absolute()  # noqa: PTH111 -- Path's own raises without a home


def program_of(runner: Runner) -> str | None:
    """Return the whole path of a command's program; None if there is none on this machine.

    Only whole paths and PATH are looked at: the current folder may be a stranger's project.
    """
    program = runner.command[0]
    if _is_whole(program):
        path = os.path.expanduser(program)  # noqa: PTH111
        return path if os.access(path, os.X_OK) and Path(path).is_file() else None
    return on_path(program)


def words_of(runner: Runner, program: str) -> list[str]:
    """Return the command line to start, its adapter's script in it. program: its whole path."""
    script = [str(Path(__file__).parent / "adapters" / ADAPTERS[runner.adapter])] if runner.adapter else []
    return [program, *script, *runner.command[1:]]

"""What is made in the studio's builder, a process of its own: builds, with word of how they go."""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sfxgen.build.options import Options
from sfxgen.build.result import BuildResult, TakeReport
from sfxgen.build.run import build
from sfxgen.project.load import load_project
from sfxgen.render.keeping import keeping
from sfxgen.studio.helper import Tell
from sfxgen.studio.row_cache import STUDIO
from sfxgen.tasks.adopt import adopt

BEGIN, MADE, FAILED, STEPPED, WARNED, WAITS = "begin", "made", "failed", "stepped", "warned", "waits"
"""What is told while a build runs."""
HEARD = "heard"
"""What is told of each candidate."""
HEARD_FOLDER = f"{STUDIO}/heard"

_kept = contextlib.ExitStack()


@dataclass(frozen=True, kw_only=True)
class Built:
    """What a build did."""

    counts: Mapping[str, int]
    errors: Mapping[str, str]
    """Sound -> what went wrong."""
    warnings: tuple[str, ...]
    paths: tuple[str, ...]
    interrupted: bool
    seconds: float


@dataclass(frozen=True, kw_only=True)
class Aside:
    """A file that is only to be heard; path: from the root."""

    media: str
    path: str
    lufs: float | None
    true_peak: float | None


class Teller:
    """Passes on what a build tells."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._next_step = 0.0

    def waiting(self) -> None:
        """Tell that another build is at work."""
        self._tell(WAITS)

    def warned(self, warning: str) -> None:
        """Tell what a person should know."""
        self._tell(WARNED, warning)

    def begin(self, takes: int) -> None:
        """Tell how many takes will be made."""
        self._tell(BEGIN, takes)

    def made(self, name: str, _take: TakeReport) -> None:
        """Tell that a take is on disk."""
        self._tell(MADE, name)

    def failed(self, name: str, error: str) -> None:
        """Tell that a sound failed."""
        self._tell(FAILED, name, error)

    def transferred(self, what: str, done: int, of: int) -> None:
        """Say nothing: the page shows sounds."""

    def stepped(self, model: str, done: int, of: int) -> None:
        """Tell how far a model is, a few times a second."""
        if done >= of or time.monotonic() >= self._next_step:
            self._next_step = time.monotonic() + 0.25
            self._tell(STEPPED, model, done, of)


def run_build(tell: Tell, target: Path, only: tuple[str, ...], force: tuple[str, ...], device: str) -> Built:
    """Bring a project, or some of its sounds, up to date; models stay loaded for the next time."""
    keep_models()
    project = load_project(target)
    known = {summary.name for summary in project.summaries}
    options = Options(only=only, force=tuple(name for name in force if name in known), device=device)
    return _built(build(project, options, Teller(tell)))


def run_adopt(tell: Tell, target: Path, name: str) -> tuple[str, ...]:
    """Adopt the files of a sound that a person made."""
    return adopt(load_project(target), name, lambda: tell(WAITS))


@functools.cache
def keep_models() -> None:
    """Keep models loaded, as long as this process lives."""
    _kept.enter_context(keeping())


def _built(result: BuildResult) -> Built:
    return Built(
        counts=dict(result.counts),
        errors={sound.name: "\n".join(sound.errors) for sound in result.sounds if sound.errors},
        warnings=tuple(warning for warning in result.warnings if warning not in result.heard),
        paths=tuple(result.paths),
        interrupted=result.interrupted,
        seconds=result.seconds,
    )

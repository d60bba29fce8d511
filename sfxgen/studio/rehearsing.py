"""What is made in the studio's builder to be heard and chosen from; it loads numpy, and the server never imports it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sfxgen.build.job import Output
from sfxgen.build.rehearsal import finish_again, rehearse
from sfxgen.errors import explained
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.project.find import find_sound
from sfxgen.project.load import Project, load_project
from sfxgen.studio.helper import Tell
from sfxgen.studio.making import HEARD, HEARD_FOLDER, Aside, Teller, keep_models


def run_candidates(tell: Tell, target: Path, name: str, take: int, seeds: Sequence[int], device: str) -> None:
    """Render a take with each of these seeds, and tell of each what came of it."""
    keep_models()
    project = load_project(target)
    suffix = find_sound(project, name).file_format.suffix
    teller = Teller(tell)
    for heard in rehearse(project, name, take, seeds, device=device, on_progress=teller.stepped):
        if isinstance(heard.outcome, Output):
            tell(HEARD, heard.seed, _kept_aside(project, heard.outcome, suffix), None)
        else:
            tell(HEARD, heard.seed, None, _problem(heard.outcome))


def _problem(error: BaseException) -> str:
    told = explained(error) if isinstance(error, OSError) else error
    return str(told) or type(error).__name__


def run_hear(_tell: Tell, target: Path, name: str, key: str, raw: str) -> Aside:
    """Finish an earlier render as a sound is now."""
    project = load_project(target)
    output = finish_again(project, name, key, raw)
    return _kept_aside(project, output, find_sound(project, name).file_format.suffix)


def _kept_aside(project: Project, output: Output, suffix: str) -> Aside:
    """Write a file that is only to be heard."""
    digest, measured = sha256(output.data), output.measured
    path = f"{HEARD_FOLDER}/{digest}{suffix}"
    Gate(project.root).write(path, output.data)
    return Aside(media=digest, path=path, lufs=measured.lufs, true_peak=measured.true_peak)

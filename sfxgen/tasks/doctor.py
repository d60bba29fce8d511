"""A check of this machine and project: libraries, models, lock, cache, disk."""

from __future__ import annotations

import os
import platform
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from sfxgen import __version__
from sfxgen.audio.measure.measured import TOLERANCE_LU
from sfxgen.build.status import open_workspace
from sfxgen.cache.place import shown
from sfxgen.engines import engine_of
from sfxgen.errors import LockError, SfxgenError, UsageError
from sfxgen.files.machine import system_and_processor
from sfxgen.project.cache_access import TRUST, outside_place
from sfxgen.project.load import Project, load_project
from sfxgen.render.models import MODELS
from sfxgen.render.registry import obstacle
from sfxgen.schema.messages import count
from sfxgen.watch.network_drives import is_network_folder

PACKAGES = ("numpy", "scipy", "soundfile", "soxr", "pyloudnorm", "pyyaml", "watchdog")
METER_HZ = 48000
LITTLE_SPACE = 2 * 2**30  # bytes


@dataclass(frozen=True)
class Row:
    """One thing that was checked."""

    name: str
    ok: bool
    detail: str
    hint: str = ""
    is_fault: bool = False
    """Whether nothing works until it is mended."""


def examine(target: str) -> Iterator[Row]:
    """Check Python, the libraries, the models and the project, in this order."""
    yield Row("sfxgen", True, f"{__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}")
    yield Row("cores", True, str(os.cpu_count() or 1))
    yield from (_package(name) for name in PACKAGES)
    yield _encoders()
    yield _meter()
    yield from (_model(name) for name in MODELS)
    yield from _project(target)


def _package(name: str) -> Row:
    try:
        return Row(name, True, version(name))
    except PackageNotFoundError:
        if name == "soxr" and system_and_processor() == ("Windows", "arm64"):
            return Row(name, True, "not made for Windows on Arm: scipy resamples")
        return Row(name, False, "not installed", "pip install --force-reinstall sfxgen")


def _encoders() -> Row:
    import soundfile

    missing = {"OGG", "FLAC", "MP3"} - set(soundfile.available_formats())
    detail = f"libsndfile {soundfile.__libsndfile_version__}"
    if missing:
        return Row("encoders", False, f"{detail} without {', '.join(sorted(missing))}", "pip install -U soundfile")
    return Row("encoders", True, f"{detail}: OGG, WAV, FLAC, MP3")


def _meter() -> Row:
    """Hold the loudness meter against pyloudnorm's, on two seconds of noise of which the last is 20 dB softer."""
    import numpy as np
    from pyloudnorm import Meter

    from sfxgen.audio import Audio
    from sfxgen.audio.measure.loudness import measure_loudness

    noise = np.random.default_rng(0).uniform(-0.5, 0.5, (2 * METER_HZ, 1)).astype(np.float32)
    noise[METER_HZ:] *= 0.1
    theirs = float(Meter(METER_HZ, filter_class="DeMan").integrated_loudness(noise.astype(np.float64)))
    off_lu = abs(measure_loudness(Audio(noise, METER_HZ)) - theirs)
    hint = "" if off_lu <= TOLERANCE_LU else "pip install --force-reinstall sfxgen"
    return Row("loudness meter", not hint, f"within {off_lu:.2f} LU of pyloudnorm's", hint)


def _model(name: str) -> Row:
    why_not = obstacle(MODELS[name], "auto")
    if why_not:
        return Row(name, False, why_not.removeprefix(f"{name} "), "until it runs here, its sounds are drafts")
    return Row(name, True, "runs here")


def _project(target: str) -> Iterator[Row]:
    try:
        project = load_project(Path(target))
    except SfxgenError as error:
        more = len(error.message.splitlines()) - 1
        hint = error.hint or (f"`sfxgen check` lists {count(more, 'more fault')}" if more else "")
        yield Row("project", False, error.message.splitlines()[0], hint, is_fault=True)
        return
    engine, _ = engine_of(project.root, project.config.output, project.config.engine)
    sounds, manifests = count(len(project.summaries), "sound"), count(len(project.manifests), "manifest")
    detail = f"{project.root}: {sounds} in {manifests}, engine {engine}"
    yield Row("project", True, detail)
    yield from (_lock(project), _cache(project), *_team(project), _disk(project), _events(project))


def _lock(project: Project) -> Row:
    try:
        lock = open_workspace(project).read_lock()
    except LockError as error:
        return Row("lock", False, error.message, error.hint)
    return Row("lock", True, count(len(lock.sounds), "sound"))


def _cache(project: Project) -> Row:
    if project.caches.warning:
        place = outside_place(project.root, project.config.cache)
        return Row("cache", False, f"{shown(place)} is outside the project and not allowed", TRUST)
    entries = list(open_workspace(project).local_cache().entries())
    size = sum(path.stat().st_size for path in entries) / 2**20
    place = project.config.cache if not project.caches.shared else project.caches.local
    return Row("cache", True, f"{shown(place)}: {count(len(entries), 'render')}, {size:.0f} MiB")


def _team(project: Project) -> Iterator[Row]:
    """Try the team's cache once."""
    caches = project.caches
    if not caches.shared:
        return
    from sfxgen.tasks.share import open_team, reached

    began = time.monotonic()
    try:
        team = open_team(open_workspace(project))
        reached(team, lambda: team.place.names({_PROBE}))
    except UsageError as error:
        yield Row("team's cache", False, error.message, error.hint)
        return
    may = "restores from it and publishes there" if caches.publish else "only restores from it"
    took = f"answered in {1000 * (time.monotonic() - began):.0f} ms"
    yield Row("team's cache", True, f"{shown(caches.shared)}: {took}; this machine {may}")


_PROBE = "0" * 64
"""A key that no render has."""


def _disk(project: Project) -> Row:
    free = shutil.disk_usage(project.root).free
    hint = "" if free > LITTLE_SPACE else "`sfxgen clean` deletes renders that nothing needs"
    return Row("disk", free > LITTLE_SPACE, f"{free / 2**30:.1f} GiB free", hint)


def _events(project: Project) -> Row:
    if is_network_folder(project.root):
        detail = "a network or shared drive, which sends no events"
        return Row("watching", False, detail, "`sfxgen watch` looks for changes every second")
    return Row("watching", True, "file-system events")

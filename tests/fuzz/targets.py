"""What strangers may hand to sfxgen, each as a function of bytes that reads them as a command would.

A target returns whether the input was accepted. It catches the errors that are declared for it and checks what is
promised of them; whatever else comes out of it is a fault.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
from mutations import audio_like, json_like, text_like

from sfxgen.audio.containers.contents import LONGEST_S
from sfxgen.audio.recording import read_recording
from sfxgen.audio.wav import read_wav
from sfxgen.build.job import RenderSpec
from sfxgen.build.journal import Journal
from sfxgen.build.result import RESTORE
from sfxgen.build.up_to_date import SOUNDS, UpToDate
from sfxgen.build.worker import _cached
from sfxgen.cache.local import Cache
from sfxgen.cache.store import Folder
from sfxgen.engines.godot.import_file import PARAMS, edited, inherited
from sfxgen.engines.godot.project import enable_add_on
from sfxgen.engines.install import version_of
from sfxgen.engines.seal import is_own
from sfxgen.engines.unity.meta import guid_in
from sfxgen.errors import Fault, FinishError, LockError, ManifestError, SfxgenError, UsageError
from sfxgen.files.anchor import Anchor
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.files.stat_index import FILES, StatIndex
from sfxgen.files.state import State, _head, state_from
from sfxgen.lock.records import Lock, is_owned_path, parse_lock
from sfxgen.lock.text import LockText
from sfxgen.manifest import names
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.edit import set_field
from sfxgen.manifest.families import Budget
from sfxgen.manifest.reader import read_manifest
from sfxgen.manifest.sound import Place, Sound
from sfxgen.plan.decide import Facts, make_plan
from sfxgen.project import globs
from sfxgen.project.config import read_config
from sfxgen.project.manifest_cache import MANIFESTS, ManifestCache
from sfxgen.render.models import MODELS
from sfxgen.render.protocol import Request
from sfxgen.schema.nodes import Faults
from sfxgen.tasks.repair_lock import salvage

MOST_SECONDS = 5.0
MOST_GROWTH = 2**30
"""Bytes that one input may make the process grow by."""

MOST_PLANNED = 200


@dataclass(frozen=True)
class Target:
    """One kind of input."""

    run: Callable[[bytes], bool]
    mutate: Callable[..., bytes]
    """(data, random) -> data: one step that keeps some of the input's structure."""
    longest: int = 4096
    """Bytes of an input that the fuzzer makes."""


@cache
def ground() -> Path:
    """A folder: a project with a recording, and a place for the input."""
    folder = tempfile.TemporaryDirectory(prefix="sfxgen-fuzz-")
    _KEPT.append(folder)
    root = Path(folder.name).resolve()
    (root / "recordings").mkdir()
    (root / "recordings/door.wav").write_bytes(b"")
    return root


_KEPT: list[object] = []


def _place(name: str, data: bytes) -> Path:
    path = ground() / f"{name}-{os.getpid()}"
    path.write_bytes(data)
    return path


def _check_faults(faults: list[Fault]) -> None:
    """Each fault has a place and says, on one line, what is wrong."""
    error = ManifestError(faults)
    for fault in error.faults:
        assert fault.line >= 1 and fault.column >= 1 and fault.file
        assert fault.message and "\n" not in str(fault) and len(str(fault)) < 2000
        assert str(fault).isprintable(), fault


def _check_error(error: SfxgenError) -> bool:
    assert error.message and error.hint, error
    return False


def manifest(data: bytes) -> bool:
    """A manifest; what is accepted can be planned."""
    faults: list[Fault] = []
    site = ManifestContext(ground(), "assets/sfx", tuple(MODELS))
    declared = read_manifest(data, site, Faults("a.sfx.yaml", faults), Budget())
    if faults:
        _check_faults(faults)
        return False
    sounds = [each.sound for each in declared]
    list(names.clashes(sounds))
    if sum(sound.variations for sound in sounds) <= MOST_PLANNED:
        make_plan(sounds, Lock(), Facts(files={}, sources={"recordings/door.wav": "0" * 64}), output="assets/sfx")
    return True


def config(data: bytes) -> bool:
    """`sfxgen.yaml`; its patterns can be matched."""
    faults: list[Fault] = []
    (ground() / "sfxgen.yaml").write_bytes(data)
    settings, _, _ = read_config(ground(), tuple(MODELS), faults)
    if faults:
        _check_faults(faults)
        return False
    matcher = globs.Patterns(settings.manifests)
    matcher.matches(matcher.step(matcher.start, "audio"))
    return True


PLANNED = tuple(
    Sound(name=name, place=Place(file="a.sfx.yaml", line=1, column=1), prompt="a step", duration=0.4, variations=takes)
    for name, takes in (("step", 3), ("click", 1))
)


def _refused(text: LockText) -> bool:
    try:
        text.some(text.blocks or ())
    except LockError as error:
        return not _check_error(error)
    return False


def lock(data: bytes) -> bool:
    """`sfxgen.lock`; what is accepted reads the same when written, or when taken apart, and can be planned with."""
    text = data.decode("utf-8", errors="replace")
    try:
        salvage(text)[0].to_bytes()
    except LockError as error:
        _check_error(error)
    taken = LockText(text.encode())
    try:
        found = parse_lock(text)
    except LockError as error:
        assert taken.blocks is None or _refused(taken)
        return _check_error(error)
    if taken.blocks is not None and taken.frame is not None:
        assert taken.some(taken.blocks).to_text() == found.to_text()
        assert taken.frame.to_bytes(taken.blocks) == taken.data
    assert parse_lock(found.to_text()).to_text() == found.to_text()
    there = {path: sorted(hashes)[0] for path, hashes in found.owned().items()}
    make_plan(PLANNED, found, Facts(files=there), output="assets/sfx")
    return True


def recording(data: bytes) -> bool:
    """A `source` in any format; what is accepted is finite sound within the bounds."""
    accepted = False
    try:
        assert np.isfinite(read_wav(data).samples).all() or data.find(b"\x03\x00") > 0  # floats may be NaN
        accepted = True
    except ValueError as error:
        assert str(error).startswith("WAV")
    try:
        audio = read_recording(_place("recording.wav", data))
    except FinishError as error:
        return _check_error(error) or accepted
    assert audio.channels in (1, 2) and 0 < audio.frames <= LONGEST_S * audio.sample_rate
    assert audio.samples.dtype == np.float32 and np.isfinite(audio.samples).all()
    return True


def pattern(data: bytes) -> bool:
    """Patterns of manifests, and a path for each to match: one a line."""
    lines = data.decode("utf-8", errors="surrogateescape").split("\n")[:20]
    accepted = [line[:500] for line in lines if globs.problem(line[:500]) is None]
    matcher = globs.Patterns(accepted)
    for line in lines:
        state = matcher.start
        for name in line.split("/")[:50]:
            state = matcher.step(state, name[:255])
        matcher.matches(state)
    return bool(accepted)


def name(data: bytes) -> bool:
    """The name of a sound; one that is accepted is a safe file name everywhere, as is the one suggested."""
    text = data.decode("utf-8", errors="surrogateescape")
    trouble = names.problem(text)
    if trouble is not None:
        assert all(part and len(part) < 400 for part in trouble)
        better = names.suggestion(text)
        assert not better or is_owned_path(f"{better[:200].strip('/')}.ogg")
        return False
    assert is_owned_path(f"assets/sfx/{text}.ogg") and text == text.lower() and text.isascii()
    return True


REQUEST = Request(
    model="audioldm2", revision=None, prompt="a", negative_prompt="", seed=0, duration=0.003, raw_seconds=0.003
)
"""As short as the seeds of the corpus, so that some entries are what it asks for."""


def cache_entry(data: bytes) -> bool:
    """An entry of a stranger's cache, whose name tells the truth about its bytes; and one whose name lies."""
    key = "ab" * 16
    store = Folder(ground() / f"cache-{os.getpid()}")
    entry = store.path / "ab" / f"{key}-{sha256(data)[:32]}.wav"
    entry.parent.mkdir(parents=True, exist_ok=True)
    entry.write_bytes(data)
    try:
        render = RenderSpec(request=REQUEST, model=MODELS["audioldm2"], key=key + "0" * 32)
        found = _cached(render, Cache(store), RESTORE)
    finally:
        entry.unlink(missing_ok=True)
    if found is not None:
        assert found.audio.samples.ndim == 2 and np.isfinite(found.audio.samples).all()
        assert (found.audio.sample_rate, found.audio.channels) == (16000, 1) and 0 < found.audio.seconds < 0.2
    return found is not None


def edit(data: bytes) -> bool:
    """A manifest that `reroll` edits: refused in words, or changed in one place."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    try:
        changed = set_field(text, "step", "seeds", [1, 2, 4_000_000_000])
    except UsageError as error:
        return _check_error(error)
    assert "seeds" in changed
    return True


def engine_file(data: bytes) -> bool:
    """Files of Godot and Unity that sfxgen reads and edits: `.import`, `.meta`, project.godot, a sealed script."""
    text = data.decode("utf-8", errors="replace").replace("\r\n", "\n")
    for loops in PARAMS[".wav"].items():
        once = edited(text, params=loops[1], create=loops[0])
        assert once is not None and edited(once, params=loops[1], create=loops[0]) == once
    try:
        enable_add_on(Gate(_place("project.godot", data).parent), "project.godot")
        version_of(_place("plugin.cfg", data))
    except SfxgenError as error:
        return _check_error(error)
    is_own(text)
    return guid_in(text) is not None or inherited(text) is not None


SECTIONS = (FILES, MANIFESTS, SOUNDS)


def state(data: bytes) -> bool:
    """The state that came with a project, with a checksum that is right: its sections as JSON, or any bytes."""
    read = state_from(_head(data) + data)
    accepted = any(read.get(section) for section in (FILES, MANIFESTS))
    made = State()
    for section in SECTIONS:
        try:
            listed = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
            made.put(section, msgspec.json.decode(listed[section.name], type=section.kind))
        except (msgspec.MsgspecError, KeyError, RecursionError, UnicodeDecodeError):
            continue
        accepted = True
    try:
        written = made.to_bytes()
    except OverflowError:  # JSON has larger integers
        return False
    read = state_from(written)
    assert [read.get(section) for section in SECTIONS] == [made.get(section) for section in SECTIONS]
    site = ManifestContext(ground(), "assets/sfx", tuple(MODELS))
    cache = ManifestCache(read.get(MANIFESTS))
    found = [cache.find(key, "audio/a.sfx.yaml", site) for key in cache.known]
    summaries = [summary for manifest in found if manifest for summary in manifest.summaries]
    StatIndex(ground(), read).sha256("recordings/door.wav")
    memory = UpToDate(ground(), read, "", "assets/sfx", ".import")
    known = {name: known for name, known in read.get(SOUNDS).sounds.items() if name}
    skipped = memory.find(summaries, known, LockText(b""), lambda _model: False, lambda _model: None)
    memory.is_whole(skipped, ())
    assert skipped.entries is not None and skipped.drafts() is not None and skipped.notes() is not None
    skipped.entangled(make_plan(PLANNED, Lock(), Facts(files={}), output="assets/sfx"))
    return accepted


def journal(data: bytes) -> bool:
    """The journal of a build that was killed."""
    (ground() / ".gitignore").touch()
    anchor = Anchor(ground())
    lines = data.decode("utf-8", "replace").split("\n")
    sealed = "\n".join(f"{anchor.seal(line)} {line}" for line in lines).encode()
    names = [_place(name, sealed).name for name in ("journal", "written")]
    return bool(Journal(Gate(ground()), *names).read())


TARGETS: dict[str, Target] = {
    "manifest": Target(manifest, text_like),
    "config": Target(config, text_like, 2048),
    "lock": Target(lock, json_like),
    "recording": Target(recording, audio_like, 16384),
    "pattern": Target(pattern, text_like, 512),
    "name": Target(name, text_like, 300),
    "cache_entry": Target(cache_entry, audio_like, 2048),
    "edit": Target(edit, text_like, 2048),
    "engine_file": Target(engine_file, text_like, 2048),
    "journal": Target(journal, text_like, 1024),
    "state": Target(state, json_like),
}
CORPUS = Path(__file__).parent / "corpus"


def inputs(target: str) -> list[Path]:
    """The corpus of a target: seeds, and every input that was once a fault."""
    return sorted(path for path in (CORPUS / target).iterdir() if path.is_file())

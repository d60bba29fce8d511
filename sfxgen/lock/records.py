"""The lockfile: what was built of what, one block per sound, no timestamps, the same on every machine."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import Any, TypeGuard

import msgspec
from msgspec import structs

from sfxgen.audio.formats import OUTPUT_SUFFIXES
from sfxgen.audio.measure.measured import MEASURES, Measured
from sfxgen.errors import LockError
from sfxgen.files import json_text, lfs
from sfxgen.files.places import LOCK
from sfxgen.lock.conflicts import MARK
from sfxgen.lock.layout import block, body, joined
from sfxgen.lock.told import TOLD, Told, pop_told, told_of
from sfxgen.lock.values import is_count, is_flag, is_hash, is_layer, is_measure

VERSION = 1

_COMMIT = re.compile(r"[0-9a-f]{40}")
_UNSAFE = re.compile(r'[\\:"<>|?*\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]')
"""No folder of a project has these: no output folder may, and no sound's name."""
_UNSAFE_NAME = re.compile(r"['`\[\](){}$;&]")
"""Nor has a file that sfxgen wrote, whose name is a sound's or fixed: quotes and brackets mean code somewhere."""
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
"""May be a lone surrogate, which UTF-8 can't encode."""


class TakeRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One output file and what it was made of."""

    path: str
    """Relative to the project root, with `/`."""
    seed: int
    render: str
    """Hash of what the sound's own model would render (of the recording's bytes for a recording)."""
    finish: str
    """Hash of the raw audio used and all that happened after."""
    draft: str | None = None
    """Hash of the draft's request, when a draft stands in for the model's render."""
    raw: str
    """SHA-256 of the raw render's file in the cache."""
    sha256: str
    """Of the output file."""
    size: int
    """Of the output file, bytes."""
    measured: Measured = Measured()
    """On the decoded output."""
    scores: tuple[float | None, ...] = ()
    """How well each candidate matched the prompt, by CLAP; None for one with a veto."""
    layers: tuple[str, ...] = ()
    """Of a take that is mixed of layers: for each raw audio its hash, be it a render's or a draft's, and the SHA-256 of
    its file; sorted."""
    judge: str | None = None
    """Which CLAP gave the scores."""
    manual: bool = False
    """A person's own file, adopted."""
    unverified: bool = False
    """Its raw audio came from a cache, and no lock said which bytes it has."""
    advice: tuple[str, ...] = ()
    """What its renderer warned of."""
    warnings: tuple[str, ...] = ()
    """What was warned of when it was finished."""
    device: tuple[str, ...] = ()
    """What its model ran on: on another one, the same render may differ by rounding. Empty where that plays no part."""


@dataclass(frozen=True, kw_only=True)
class SoundRecord:
    """One sound as it was last built."""

    model: str | None = None
    """None for a recording."""
    revision: str | None = None
    licence: str | None = None
    spec: Mapping[str, Any] = field(default_factory=dict)
    """The declared fields that decided it, for saying what changed."""
    takes: tuple[TakeRecord, ...] = ()
    side_files: tuple[str, ...] = ()
    """What sfxgen wrote for the engine about this sound alone; sealed, so that no hash is needed here."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What other tools wrote here; kept."""

    @cached_property
    def body(self) -> str:
        """Return the inside of the sound's block in the lock, as text."""
        return body(_sound_to_dict(self))

    @property
    def state(self) -> str:
        """Return `draft` if any take is one, then `manual`, then `recorded` or `final`."""
        if any(take.draft for take in self.takes):
            return "draft"
        if any(take.manual for take in self.takes):
            return "manual"
        recorded = "source" in self.spec and not {"prompt", "edits"} & set(self.spec)
        return "recorded" if recorded else "final"


@dataclass(frozen=True, kw_only=True)
class Lock:
    """The whole lockfile."""

    sounds: Mapping[str, SoundRecord] = field(default_factory=dict)
    side_files: tuple[str, ...] = ()
    """What sfxgen wrote for the engine about all sounds together."""
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_bytes(self, besides: Mapping[str, bytes] | None = None) -> bytes:
        """Return the lock as JSON, sorted, a line per value: what git merges best.

        besides: name -> block of text, of sounds that this lock does not have.
        Raises UnicodeEncodeError for a lone surrogate.
        """
        sides = {"side_files": list(self.side_files)} if self.side_files else {}
        blocks = {**(besides or {}), **{name: self.block(name) for name in self.sounds}}
        return joined({**self.extra, **sides, "version": VERSION}, blocks)

    def to_text(self) -> str:
        """Return the same as text."""
        return self.to_bytes().decode()

    def block(self, name: str) -> bytes:
        """Return a sound's block of the text."""
        return block(name, self.sounds[name].body)

    def owned(self) -> dict[str, set[str]]:
        """Return path -> the hashes of what sfxgen itself put there."""
        owned: dict[str, set[str]] = {}
        for record in self.sounds.values():
            for take in record.takes:
                owned.setdefault(take.path, set()).add(take.sha256)
        return owned

    def side_files_all(self) -> tuple[str, ...]:
        """Return the paths of all side files, sorted."""
        return tuple(sorted({*self.side_files, *(p for record in self.sounds.values() for p in record.side_files)}))


def parse_lock(text: str) -> Lock:
    """Read a lock strictly.

    Raises LockError for conflict markers, damage (with the key's path) and a version newer than this one's.
    """
    if MARK.search(text):
        raise LockError(f"{LOCK} holds merge-conflict markers", RESOLVE)
    try:
        data = json_text.parse(text, strict=True, unique=True)
    except ValueError as error:
        if lfs.is_pointer(text[: lfs.MOST_BYTES].encode("utf-8", "replace")):
            raise LockError(f"{LOCK} is a Git LFS pointer, not the lock itself", lfs.FETCH) from None
        raise LockError(_no_json(text, error), RESOLVE) from None
    lock = lock_from(data)
    if _SURROGATE.search(text) and not is_text(lock):
        raise LockError(f"{LOCK} holds a lone surrogate, which is no character", RESOLVE)
    return lock


def _no_json(text: str, error: ValueError) -> str:
    """Say what is wrong with a lock that is no JSON."""
    if not text.strip():
        return f"{LOCK} is empty"
    if not isinstance(error, json.JSONDecodeError):
        return f"{LOCK} can't be read: {error}"
    line, column, at = error.lineno, error.colno, error.pos
    if not text.lstrip().startswith("{"):
        return f"{LOCK} is no lock: it does not begin with {{"
    if not text[at:].strip() or "Unterminated" in str(error):
        return f"{LOCK} is cut short (line {text.rstrip().count(chr(10)) + 1} is its last)"
    return f"{LOCK} is damaged at line {line}, column {column}"


def is_text(lock: Lock) -> bool:
    """Tell whether a lock can be written: all its texts are whole characters."""
    try:
        lock.to_bytes()
    except UnicodeEncodeError:
        return False
    return True


RESOLVE = "Run `sfxgen lock --resolve`: it rebuilds the lock from manifests, cache and files, without rendering."


def lock_from(data: object) -> Lock:
    """Turn parsed JSON into a lock. Raises LockError naming the key that is wrong."""
    top = _dict(data, "the lock")
    version = top.pop("version", None)
    if isinstance(version, int) and version > VERSION:
        message = f"{LOCK} has version {version}; this sfxgen knows {VERSION}"
        raise LockError(message, "Upgrade sfxgen: `pip install --upgrade sfxgen`.")
    if version != VERSION or isinstance(version, bool):
        raise LockError(f"{LOCK}: version: expected {VERSION}, found {_shown(version)}", RESOLVE)
    blocks = _dict(top.pop("sounds", {}), "sounds")
    sounds = {name: _sound_from(block, f"sounds.{name}") for name, block in blocks.items()}
    return Lock(sounds=sounds, side_files=_side_files(top, "side_files"), extra=top)


def take_from(data: object, where: str) -> TakeRecord:
    """Turn one take's JSON into its record. Raises LockError naming the key that is wrong."""
    values = _dict(data, where)
    known = all(name in _TAKE_CHECKS and _TAKE_CHECKS[name][0](value) for name, value in values.items())
    if not known or not values.keys() >= _REQUIRED:
        raise LockError(f"{LOCK}: {where}.{_wrong_in_take(values)}", RESOLVE)
    measured = Measured(**{name: values.pop(name) for name in MEASURES if name in values})
    values.update({name: tuple(values[name]) for name in ("scores", "layers") if name in values})
    return TakeRecord(**values, measured=measured)


def _wrong_in_take(values: Mapping[str, Any]) -> str:
    """Say which key of a take's is wrong, and why."""
    for name, (check, expected) in _TAKE_CHECKS.items():
        if name in values and not check(values[name]):
            return f"{name}: expected {expected}, found {_shown(values[name])}"
    missing = [name for name in _TAKE_CHECKS if name in _REQUIRED and name not in values]
    return f"{missing[0]}: missing" if missing else f"{min(values.keys() - _TAKE_CHECKS.keys())}: unknown key"


def is_owned_path(path: object) -> bool:
    """Tell whether a lock may own this path: relative, inside the project, and a sound file.

    Nothing else, so that a stranger's lock can't name a script for deletion.
    """
    return is_inside(path) and path.endswith(OUTPUT_SUFFIXES)


def is_inside(path: object) -> TypeGuard[str]:
    """Tell whether a path is relative, in normal form and inside the project."""
    if not isinstance(path, str) or len(path) > 1000 or _UNSAFE.search(path):
        return False
    parts = path.split("/")
    return not {"", ".", ".."} & {*parts} and not _UNSAFE_NAME.search(parts[-1])


def is_commit(value: object) -> TypeGuard[str]:
    """Tell whether a value is a revision: a commit of the hub, or as much of the hash of a folder's files.

    Anything else, used as one, may be a path to other weights.
    """
    return isinstance(value, str) and _COMMIT.fullmatch(value) is not None


def _shown(value: object) -> str:
    """Return a value for a message, cut to what fits into a line."""
    if isinstance(value, dict | list):
        return "values by name" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:79]}…"


_REQUIRED = frozenset(field.name for field in structs.fields(TakeRecord) if field.required)
_TAKE_CHECKS: dict[str, Any] = {
    "path": (is_owned_path, "a sound file's path inside the project"),
    "seed": (is_count, "a seed"),
    "render": (is_hash, "a hash"),
    "finish": (is_hash, "a hash"),
    "draft": (lambda value: value is None or is_hash(value), "a hash"),
    "raw": (is_hash, "a hash"),
    "sha256": (is_hash, "a hash"),
    "size": (is_count, "a number of bytes"),
    "lufs": (is_measure, "a number"),
    "true_peak": (is_measure, "a number"),
    "seam": (is_measure, "a number"),
    "scores": (lambda value: isinstance(value, list) and all(map(is_measure, value)), "a list of numbers"),
    "layers": (lambda value: isinstance(value, list) and all(map(is_layer, value)), "a list of hashes in pairs"),
    "judge": (lambda value: isinstance(value, str) and 0 < len(value) <= 200 and value.isprintable(), "a name"),
    "peak_constrained": (is_flag, "true or false"),
    "gain_reduction": (is_measure, "a number"),
    "manual": (is_flag, "true or false"),
    "unverified": (is_flag, "true or false"),
}


def _sound_from(data: object, where: str) -> SoundRecord:
    block = _dict(data, where)
    block.pop("state", None)
    listed = block.pop("takes", [])
    if not isinstance(listed, list):
        raise LockError(f"{LOCK}: {where}.takes: expected a list", RESOLVE)
    told = pop_told(block)
    takes = [_told_take(take, f"{where}.takes.{i}", told) for i, take in enumerate(listed)]
    model, revision, licence = (block.pop(name, None) for name in ("model", "revision", "licence"))
    if any(not isinstance(text, str | None) for text in (model, revision, licence)):
        raise LockError(f"{LOCK}: {where}: model, revision and licence are texts", RESOLVE)
    if revision is not None and not is_commit(revision):
        raise LockError(f"{LOCK}: {where}.revision: expected 40 hex digits, found {_shown(revision)}", RESOLVE)
    return SoundRecord(
        model=model,
        revision=revision,
        licence=licence,
        spec=_dict(block.pop("spec", {}), f"{where}.spec"),
        takes=tuple(takes),
        side_files=_side_files(block, f"{where}.side_files"),
        extra=block,
    )


def _told_take(data: object, where: str, told: Told) -> TakeRecord:
    take = take_from(data, where)
    if not told:
        return take
    return structs.replace(
        take,
        advice=tuple(told.get("advice", {}).get(take.path, ())),
        warnings=tuple(told.get("warnings", {}).get(take.path, ())),
        device=tuple(told.get("device", {}).get(take.path, ())),
    )


def _side_files(block: dict[str, Any], where: str) -> tuple[str, ...]:
    """Take the list of side files out of a block."""
    paths = block.pop("side_files", [])
    if not isinstance(paths, list) or not all(map(is_inside, paths)):
        raise LockError(f"{LOCK}: {where}: expected paths of side files inside the project", RESOLVE)
    return tuple(paths)


def _sound_to_dict(record: SoundRecord) -> dict[str, Any]:
    takes = [_take_to_dict(take) for take in record.takes]
    own = {"model": record.model, "revision": record.revision, "licence": record.licence}
    said = {name: text for name, text in own.items() if text is not None}
    sides = {"side_files": list(record.side_files)} if record.side_files else {}
    rest = {"state": record.state, "spec": dict(record.spec), "takes": takes}
    return {**record.extra, **said, **sides, **told_of(record.takes), **rest}


def _take_to_dict(take: TakeRecord) -> dict[str, Any]:
    values = (*zip(_PLAIN, _plain_of(take), strict=True), *take.measured.to_dict().items())
    return {name: value for name, value in values if value is not None and value is not False and value != ()}


_PLAIN = tuple(name for name in TakeRecord.__struct_fields__ if name not in {"measured", *TOLD})
_plain_of = attrgetter(*_PLAIN)


def _dict(data: object, where: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise LockError(f"{LOCK}: {where}: expected values by name", RESOLVE)
    return dict(data)

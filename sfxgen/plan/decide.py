"""What is to be done, and why: a pure function of the sounds, the lock and facts about files.

Nothing here reads or writes; every decision comes with reasons that a person understands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.hashes import finish_hash, plain, recording_hash, render_hash, spec
from sfxgen.plan.request import draft_request, is_recording, request, seeds
from sfxgen.render.protocol import Request
from sfxgen.schema.fields import declarations

KEEP, MAKE, PROTECT = "keep", "make", "protect"
"""What becomes of a take: nothing, made anew, or left alone because a person changed its file."""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that planning needs to know of the world."""

    files: Mapping[str, str | None]
    """Path -> SHA-256 of every output that the lock or the manifests name; None or absent when missing."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Path -> SHA-256 of every recording."""
    runnable: Callable[[str], bool] = lambda _model: False
    """Whether a model can render on this machine."""
    revision: Callable[[str, SoundRecord | None], str | None] = lambda _model, record: (
        record.revision if record else None
    )
    """Which revision of a model's weights a sound is made with, given what the lock has for it."""
    written: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Path -> hashes that an interrupted build was about to put there: sfxgen's own, though not in the lock."""


@dataclass(frozen=True, kw_only=True)
class TakePlan:
    """One output file: what made it or will make it, and what becomes of it."""

    number: int
    """From 1."""
    path: str
    request: Request
    render: str
    """Render hash of the request."""
    finish: str
    """Finish hash when the sound's own model (or recording) is the raw audio."""
    draft: str
    """Render hash of the draft that may stand in."""
    draft_finish: str
    """Finish hash when the draft is the raw audio."""
    action: str
    reasons: tuple[str, ...] = ()
    record: TakeRecord | None = None
    """What the lock has for this take."""
    twin: TakeRecord | None = None
    """An intact file of the lock's that holds these very bytes already, as after a rename."""
    known_final: TakeRecord | None = None
    """A final of this very render that the lock holds: a draft may not replace it."""
    known_draft: TakeRecord | None = None
    """A draft of this very request that the lock holds."""


@dataclass(frozen=True, kw_only=True)
class SoundPlan:
    """One sound: its takes and, in a sentence each, why anything happens to it."""

    sound: Sound
    takes: tuple[TakePlan, ...]
    record: SoundRecord | None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return the reasons of all takes, each once, in order."""
        return tuple(dict.fromkeys(reason for take in self.takes for reason in take.reasons))

    @property
    def stale(self) -> bool:
        """Tell whether anything is to be made."""
        return any(take.action == MAKE for take in self.takes)


@dataclass(frozen=True, kw_only=True)
class Leftover:
    """A file of the lock's that no sound wants any more."""

    name: str
    """The sound it belonged to."""
    record: TakeRecord
    present: bool
    removable: bool
    """False when a person changed or adopted it: then it is theirs, and stays."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Everything a build will do."""

    sounds: tuple[SoundPlan, ...]
    leftovers: tuple[Leftover, ...]

    @property
    def up_to_date(self) -> bool:
        """Tell whether a build would change nothing."""
        return not self.leftovers and not any(sound.stale for sound in self.sounds)


def output_paths(sound: Sound, output: str) -> tuple[str, ...]:
    """Return the path of every take, relative to the project root: `<output>/<name>.ogg`, or `…_01.ogg` with takes."""
    stem, suffix = f"{output}/{sound.name}", sound.file_format.suffix
    if sound.variations == 1:
        return (stem + suffix,)
    return tuple(f"{stem}_{number:02d}{suffix}" for number in range(1, sound.variations + 1))


def make_plan(
    sounds: Iterable[Sound], lock: Lock, facts: Facts, *, output: str, force: frozenset[str] = frozenset()
) -> Plan:
    """Decide what becomes of every take of every sound, and of every file that only the lock still knows.

    force: names of sounds to make anew, edited files included.
    """
    desk = _Desk(lock, facts, output, force)
    plans = tuple(desk.plan(sound) for sound in sounds)
    return Plan(sounds=plans, leftovers=_leftovers(plans, lock, facts))


class _Desk:
    """The lock and the facts, indexed for looking things up."""

    def __init__(self, lock: Lock, facts: Facts, output: str, force: frozenset[str]) -> None:
        self._lock, self._facts, self._output, self._force = lock, facts, output, force
        self._owned = {path: frozenset(hashes) for path, hashes in lock.owned().items()}
        records = [(name, take) for name, record in lock.sounds.items() for take in record.takes]
        self._by_finish = {take.finish: take for _, take in records if not take.manual and self._is_intact(take)}
        self._finals = {take.render: (name, take) for name, take in records if not take.draft and not take.manual}
        self._drafts = {take.draft: (name, take) for name, take in records if take.draft}

    def plan(self, sound: Sound) -> SoundPlan:
        record = self._lock.sounds.get(sound.name)
        paths = output_paths(sound, self._output)
        known = _by_number(record.takes if record else (), sound.name, paths)
        changes = tuple(spec_changes(record.spec, spec(sound))) if record else ()
        revision = None if is_recording(sound) else self._facts.revision(sound.model, record)
        takes = []
        for number, path in enumerate(paths, 1):
            old = known.get(number)
            take = self._wanted(sound, number, old.path if old and old.manual else path, revision)
            takes.append(self._decided(sound, take, old, changes))
        return SoundPlan(sound=sound, takes=tuple(takes), record=record)

    def _wanted(self, sound: Sound, number: int, path: str, revision: str | None) -> TakePlan:
        wanted = request(sound, seeds(sound)[number - 1], revision, number)
        source = self._facts.sources.get(sound.source or "")
        if is_recording(sound):
            render = draft = recording_hash(source or "")
        else:
            render = render_hash(wanted, source)
            draft = recording_hash(source) if source else render_hash(draft_request(wanted))
        return TakePlan(
            number=number,
            path=path,
            request=wanted,
            render=render,
            finish=finish_hash(render, sound),
            draft=draft,
            draft_finish=finish_hash(draft, sound),
            action=KEEP,
        )

    def _decided(self, sound: Sound, take: TakePlan, old: TakeRecord | None, changes: Sequence[str]) -> TakePlan:
        action, reasons = self._action(sound, take, old, self._why_stale(sound, take, old, changes))
        forced = sound.name in self._force
        return replace(
            take,
            action=action,
            reasons=tuple(reasons),
            record=old,
            twin=None if forced else self._twin(sound, take),
            known_final=None if forced else self._finals.get(take.render, (None, None))[1],
            known_draft=None if forced else self._drafts.get(take.draft, (None, None))[1],
        )

    def _why_stale(self, sound: Sound, take: TakePlan, old: TakeRecord | None, changes: Sequence[str]) -> list[str]:
        """Say why the take is not what its spec wants, in words; nothing when it is."""
        if sound.name in self._force:
            return ["forced"]
        if old is None:
            return [self._origin(sound, take)]
        if old.manual:
            return [] if self._facts.files.get(old.path) else [f"{old.path} is missing"]
        reasons = []
        if old.render != take.render or old.finish != (take.draft_finish if old.draft else take.finish):
            reasons += self._what_changed(sound, take, old, changes)
        elif old.draft and self._facts.runnable(sound.model):
            reasons.append(f"{sound.model} runs here now: draft -> final")
        if old.path != take.path:
            reasons.append(f"{old.path} is now {take.path}")
        elif self._facts.files.get(take.path) is None:
            reasons.append(f"{take.path} is missing")
        return reasons

    def _what_changed(self, sound: Sound, take: TakePlan, old: TakeRecord, changes: Sequence[str]) -> list[str]:
        reasons = list(changes)
        if old.seed != take.request.seed:
            reasons.append(f"take {take.number}: seed changed: {old.seed} -> {take.request.seed}")
        if reasons:
            return reasons
        if old.draft and old.render != take.render and self._facts.runnable(sound.model):
            return [f"{sound.model} runs here now: draft -> final"]
        before = self._lock.sounds[sound.name].revision if sound.name in self._lock.sounds else None
        if old.render != take.render and before != take.request.revision:
            return [f"revision of {sound.model} changed: {_shown(before)} -> {_shown(take.request.revision)}"]
        if sound.source is not None and old.render != take.render:
            return [f"the recording {sound.source} changed"]
        stage = "renderer" if old.render != take.render or (old.draft or take.draft) != take.draft else "finisher"
        return [f"sfxgen's {stage} makes it differently now"]

    def _origin(self, sound: Sound, take: TakePlan) -> str:
        """Say where a take comes from that the lock does not have under this name."""
        twin = self._finals.get(take.render) or self._drafts.get(take.draft)
        if sound.name in self._lock.sounds:
            return f"take {take.number} is new"
        return f"renamed from {twin[0]}" if twin else "new sound"

    def _action(
        self, sound: Sound, take: TakePlan, old: TakeRecord | None, reasons: list[str]
    ) -> tuple[str, list[str]]:
        if sound.name in self._force or old is None:
            return MAKE, reasons
        there = self._facts.files.get(old.path)
        if there is not None and there != old.sha256 and there not in self._ours(old.path):
            return PROTECT, [f"{old.path} was edited by hand", *reasons]
        if not reasons and there != old.sha256:
            return MAKE, [f"{take.path} holds what an interrupted build wrote"]
        return (MAKE if reasons else KEEP), reasons

    def _twin(self, sound: Sound, take: TakePlan) -> TakeRecord | None:
        """Find an intact file with the wanted bytes: the final's if known; a draft's only if no final can be made."""
        final = self._by_finish.get(take.finish)
        if final is not None and final.draft is None:
            return final
        draft = self._by_finish.get(take.draft_finish)
        usable = draft is not None and draft.render == take.render and not self._facts.runnable(sound.model)
        return draft if usable else None

    def _is_intact(self, take: TakeRecord) -> bool:
        return self._facts.files.get(take.path) == take.sha256

    def _ours(self, path: str) -> frozenset[str]:
        return self._owned.get(path, frozenset()) | self._facts.written.get(path, frozenset())


def spec_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterable[str]:
    """Say field by field what changed, as `prompt changed: 'a step' -> 'two steps'`."""
    flat_old, flat_new = _flat(old), _flat(new)
    for name in sorted(flat_old.keys() | flat_new.keys()):
        before, after = (flat.get(name, _DEFAULTS.get(name)) for flat in (flat_old, flat_new))
        if before != after and type(before) is type(after) is str:
            yield f"{name} changed: {_between(str(before), str(after))}"
        elif before != after:
            yield f"{name} changed: {_shown(before)} -> {_shown(after)}"


def _between(before: str, after: str) -> str:
    """Show two texts, cut so that the first difference is in sight."""
    same = next((i for i, pair in enumerate(zip(before, after, strict=False)) if len(set(pair)) > 1), 0)
    start = before.rfind(" ", 0, max(0, same - 11)) + 1 if max(len(before), len(after)) > _SHOWN else 0
    return " -> ".join(_shown(("…" if start else "") + text[start:]) for text in (before, after))


_SHOWN = 40


def _shown(value: Any) -> str:
    if value is None:
        return "not set"
    text = value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return f"'{text}'" if isinstance(value, str) else text


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Mapping):
            flat.update(_flat(value, f"{prefix}{name}."))
        else:
            flat[prefix + name] = value
    return flat


def _by_number(takes: Sequence[TakeRecord], name: str, paths: Sequence[str]) -> dict[int, TakeRecord]:
    """Match records with takes: by path, else (after a change of format, say) by the number in the path."""
    here = sorted(takes, key=lambda take: take.path in paths)
    return {take_number(take.path, name): take for take in here}


def take_number(path: str, name: str) -> int:
    """Return which take of sound `name` an output path stands for, from 1."""
    stem, _, suffix = path.rpartition(".")
    before, _, number = stem.rpartition("_")
    named = before == name or before.endswith(f"/{name}")
    return int(number) if named and _TAKE.fullmatch(number) and suffix.isalnum() else 1


_TAKE = re.compile("[0-9][0-9]")
_DEFAULTS = {**_flat({name: plain(field.default) for name, field in declarations(Sound).items()}), "loop": False}


def _leftovers(plans: Sequence[SoundPlan], lock: Lock, facts: Facts) -> tuple[Leftover, ...]:
    wanted = {take.path for plan in plans for take in plan.takes}
    sources = {plan.sound.source for plan in plans}
    found = []
    for name, record in sorted(lock.sounds.items()):
        for take in record.takes:
            if take.path not in wanted and take.path not in sources:
                there = facts.files.get(take.path)
                ours = {take.sha256, *facts.written.get(take.path, ())}
                removable = there in ours and not take.manual
                found.append(Leftover(name=name, record=take, present=there is not None, removable=removable))
    return tuple(found)

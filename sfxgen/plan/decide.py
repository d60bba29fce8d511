"""What a build will do, and why: a pure function of the sounds, the lock and facts about files.

Nothing here reads or writes; every decision comes with reasons that a person understands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.manifest.names import take_names, take_number
from sfxgen.manifest.sound import Sound
from sfxgen.plan.changes import shown, spec_changes
from sfxgen.plan.hashes import finish_hash, former_finish_hashes, recording_hash, render_hash, spec
from sfxgen.plan.lock_index import LockIndex
from sfxgen.plan.request import draft_request, is_recording, request, seeds
from sfxgen.plan.states import is_absent, is_foreign, is_in_the_way, is_missing, is_pointer, runs_here_now, was_edited
from sfxgen.render.models import DRAFT_MODEL, Model, find_model
from sfxgen.render.protocol import Request
from sfxgen.schema.paths import caseless

KEEP, MAKE, PROTECT = "keep", "make", "protect"
"""What becomes of a take: nothing, made anew, or left alone because a person changed its file."""
RECIPE_RAISED = "recipe raised"
"""Why a take is finished anew of which the manifest says what it said before: this version finishes differently."""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that planning needs to know about the world outside manifests and lock."""

    files: Mapping[str, str | None]
    """Path -> SHA-256 of every output that the lock or the manifests name; None or absent when missing."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Path -> SHA-256 of every recording."""
    read_anew: frozenset[str] = frozenset()
    """Paths of recordings that earlier versions read otherwise: in part, or with channels taken for others."""
    model: Callable[[str], Model] = find_model
    """What there is to know of a model, by its name in a manifest."""
    runnable: Callable[[str], bool] = lambda _model: False
    """Whether a model can render on this machine, by the same name."""
    revision: Callable[[str, SoundRecord | None], str | None] = lambda _model, record: (
        record.revision if record else None
    )
    """Which revision of a model's weights a sound is made with, given what the lock has for it."""
    written: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Path -> hashes that builds here were about to put there: sfxgen's own, although the lock doesn't have them."""
    foreign: frozenset[str] = frozenset()
    """Paths of what is no file of the project's own."""
    as_good: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Path -> hash of what this machine made there, and of what the lock has: the same take, but for rounding."""
    pointers: frozenset[str] = frozenset()
    """Paths where Git LFS has a pointer and not the file; their hashes are those of the files."""

    def on_disk(self, take: TakeRecord) -> str | None:
        """Return the hash of a take's file; the lock's, where the file is as good."""
        found = self.files.get(take.path)
        return take.sha256 if self.as_good.get(take.path) == (found, take.sha256) else found


@dataclass(frozen=True, kw_only=True)
class TakePlan:
    """One output file: what it is made of, and what becomes of it."""

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
    """Another intact file in the lock that holds these very bytes already, as after a rename."""
    known_final: TakeRecord | None = None
    """A final of this very render that the lock holds: a draft may not replace it."""
    known_draft: TakeRecord | None = None
    """A draft of this very request that the lock holds."""


@dataclass(frozen=True, kw_only=True)
class SoundPlan:
    """One sound: its takes and, in a sentence each, why anything happens to it."""

    sound: Sound
    model: Model
    """The row of the sound's model; plays no part in a recording."""
    takes: tuple[TakePlan, ...]
    record: SoundRecord | None
    """What the lock has for this sound."""

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
    """A file in the lock that no sound wants any more."""

    name: str
    """The sound it belonged to."""
    record: TakeRecord
    present: bool
    removable: bool
    """False when a person changed or adopted it: then it is theirs, and stays. So does one outside the output folder,
    unless builds here are known to have written it: the lock alone, which may be a stranger's, is no proof."""
    outside: bool = False
    """Whether it is not removable only because it is outside the output folder."""

    @property
    def deletable(self) -> bool:
        """Tell whether there is a file, and it may go."""
        return self.present and self.removable


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
    suffix = sound.file_format.suffix
    return tuple(f"{output}/{name}{suffix}" for name in take_names(sound.name, sound.variations))


def make_plan(
    sounds: Iterable[Sound],
    lock: Lock,
    facts: Facts,
    *,
    output: str,
    force: frozenset[str] = frozenset(),
    rerender: frozenset[str] = frozenset(),
) -> Plan:
    """Decide what becomes of every take of every sound, and of every file that only the lock still knows.

    force: names of sounds to make anew, edited files included. rerender: the same, but edited files stay.
    """
    planner = _Planner(LockIndex(lock, facts.files, facts.written), facts, output, force, rerender)
    plans = tuple(map(planner.plan, sounds))
    return Plan(sounds=plans, leftovers=_leftovers(plans, lock, facts, output))


class _Planner:
    """Decides about one sound after the other, against one lock and one set of facts."""

    def __init__(
        self, index: LockIndex, facts: Facts, output: str, force: frozenset[str], rerender: frozenset[str]
    ) -> None:
        self._index, self._facts, self._output = index, facts, output
        self._force, self._rerender = force, rerender

    def plan(self, sound: Sound) -> SoundPlan:
        """Decide about every take of a sound."""
        record, model = self._index.sound(sound.name), self._facts.model(sound.model)
        paths = output_paths(sound, self._output)
        known = _by_number(record.takes if record else (), sound.name, paths)
        changes = tuple(spec_changes(record.spec, spec(sound))) if record else ()
        revision = None if is_recording(sound) else self._facts.revision(sound.model, record)
        takes = []
        for number, path in enumerate(paths, 1):
            old = known.get(number)
            take = self._wanted(sound, model, number, self._place(sound, old, path), revision)
            takes.append(self._decided(sound, take, old, changes))
        return SoundPlan(sound=sound, model=model, takes=tuple(takes), record=record)

    def _place(self, sound: Sound, old: TakeRecord | None, path: str) -> str:
        """Return where a take is to be: an adopted file stays where it is, as long as it does."""
        stays = old is not None and old.manual and sound.name not in self._force and self._facts.files.get(old.path)
        return old.path if old is not None and stays else path

    def _wanted(self, sound: Sound, model: Model, number: int, path: str, revision: str | None) -> TakePlan:
        """Return a take as the manifest wants it, whatever is there."""
        wanted = request(sound, model, seeds(sound)[number - 1], revision, number)
        source = self._facts.sources.get(sound.source or "")
        anew = sound.source in self._facts.read_anew
        if is_recording(sound):
            render = draft = recording_hash(source or "", read_anew=anew)
        else:
            render = render_hash(wanted, model.recipe, source, read_anew=anew)
            recorded = recording_hash(source, read_anew=anew) if source else ""
            draft = recorded or render_hash(draft_request(wanted), DRAFT_MODEL.recipe)
        return TakePlan(
            number=number,
            path=path,
            request=wanted,
            render=render,
            finish=finish_hash(render, sound, model),
            draft=draft,
            draft_finish=finish_hash(draft, sound, model),
            action=KEEP,
        )

    def _decided(self, sound: Sound, take: TakePlan, old: TakeRecord | None, changes: Sequence[str]) -> TakePlan:
        """Return the take with what becomes of it; old: the lock's record of it."""
        action, reasons = self._action(sound, take, old, self._why_stale(sound, take, old, changes))
        forced = sound.name in self._force
        final, draft = self._index.final(take.render), self._index.draft(take.draft)
        return replace(
            take,
            action=action,
            reasons=tuple(reasons),
            record=old,
            twin=None if forced or sound.name in self._rerender else self._twin(sound, take),
            known_final=final[1] if final and not forced else None,
            known_draft=draft[1] if draft and not forced else None,
        )

    def _why_stale(self, sound: Sound, take: TakePlan, old: TakeRecord | None, changes: Sequence[str]) -> list[str]:
        """Say why the take is not as its spec wants it, in words; nothing when it is."""
        if sound.name in self._force:
            return ["forced"]
        if old is None:
            return [self._origin(sound, take)]
        if old.manual:
            return [] if self._facts.files.get(old.path) else [is_missing(old.path)]
        if sound.absent is not None and sound.source is not None:
            return [is_absent(sound.source)]
        reasons = ["to be rendered again"] if sound.name in self._rerender else []
        if old.render != take.render or old.finish != (take.draft_finish if old.draft else take.finish):
            reasons += self._what_changed(sound, take, old, changes)
        elif old.draft and self._facts.runnable(sound.model):
            reasons.append(runs_here_now(sound.model))
        if old.path != take.path:
            reasons.append(f"{old.path} is now {take.path}")
        elif self._facts.files.get(take.path) is None:
            reasons.append(is_missing(take.path))
        return reasons

    def _what_changed(self, sound: Sound, take: TakePlan, old: TakeRecord, changes: Sequence[str]) -> list[str]:
        if sound.source is None and old.finish in former_finish_hashes(
            old.draft or old.render, sound, self._facts.model(sound.model)
        ):
            return [RECIPE_RAISED]
        reasons = list(changes)
        if old.seed != take.request.seed:
            reasons.append(f"take {take.number}: seed changed: {old.seed} -> {take.request.seed}")
        if reasons:
            return reasons
        if old.draft and old.render != take.render and self._facts.runnable(sound.model):
            return [runs_here_now(sound.model)]
        record = self._index.sound(sound.name)
        before, now = record.revision if record else None, take.request.revision
        if old.render != take.render and before != now:
            return [f"revision of {sound.model} changed: {shown(before)} -> {shown(now)}"]
        if sound.source in self._facts.read_anew and self._is_the_same_file(sound, take, old):
            return [f"sfxgen reads all of {sound.source} now, or its channels as they are meant"]
        if sound.source is not None and old.render != take.render:
            return [f"the recording {sound.source} changed"]
        if old.render != take.render or (old.draft or take.draft) != take.draft:
            return ["sfxgen's renderer makes it differently now"]
        return [RECIPE_RAISED]

    def _is_the_same_file(self, sound: Sound, take: TakePlan, old: TakeRecord) -> bool:
        """Tell whether a take was made of the same recording by a version that read it otherwise."""
        source, model = self._facts.sources.get(sound.source or "") or "", self._facts.model(sound.model)
        before = recording_hash(source) if is_recording(sound) else render_hash(take.request, model.recipe, source)
        return old.render == before != take.render

    def _origin(self, sound: Sound, take: TakePlan) -> str:
        """Say where a take comes from that the lock does not have under this name."""
        if sound.absent is not None and sound.source is not None:
            return is_absent(sound.source)
        if self._index.sound(sound.name) is not None:
            return f"take {take.number} is new"
        same = self._index.final(take.render) or self._index.draft(take.draft)
        return f"renamed from {same[0]}" if same else "new sound"

    def _action(
        self, sound: Sound, take: TakePlan, old: TakeRecord | None, reasons: list[str]
    ) -> tuple[str, list[str]]:
        if sound.name in self._force or old is None:
            return MAKE, reasons if sound.name in self._force else [*reasons, *self._in_the_way(take.path)]
        on_disk = self._facts.on_disk(old)
        if on_disk is not None and on_disk != old.sha256 and not self._index.is_own(old.path, on_disk):
            return PROTECT, [self._what_lies_there(old.path), *reasons]
        if not reasons and on_disk != old.sha256:
            return MAKE, [f"{take.path} holds what an interrupted build wrote"]
        return (MAKE if reasons else KEEP), reasons

    def _in_the_way(self, path: str) -> list[str]:
        there = None if path in self._facts.pointers else self._facts.files.get(path)
        if there is None or self._index.is_own(path, there):
            return []
        return [is_foreign(path) if path in self._facts.foreign else is_in_the_way(path)]

    def _what_lies_there(self, path: str) -> str:
        if path in self._facts.foreign:
            return is_foreign(path)
        return is_pointer(path) if path in self._facts.pointers else was_edited(path)

    def _twin(self, sound: Sound, take: TakePlan) -> TakeRecord | None:
        """Find an intact file with the wanted bytes: the final's if known; a draft's only if no final can be made."""
        final = self._index.intact(take.finish)
        if final is not None and final.draft is None:
            return final
        draft = self._index.intact(take.draft_finish)
        usable = draft is not None and draft.render == take.render and not self._facts.runnable(sound.model)
        return draft if usable else None


def _by_number(takes: Sequence[TakeRecord], name: str, paths: Sequence[str]) -> dict[int, TakeRecord]:
    """Match records with takes: by path, else (after a change of format, say) by the number in the path."""
    in_place_last = sorted(takes, key=lambda take: take.path in paths)
    return {take_number(take.path, name): take for take in in_place_last}


def _leftovers(plans: Sequence[SoundPlan], lock: Lock, facts: Facts, output: str) -> tuple[Leftover, ...]:
    wanted = {take.path for plan in plans for take in plan.takes}
    sources = {caseless(plan.sound.source) for plan in plans if plan.sound.source}
    found = []
    for name, record in sorted(lock.sounds.items()):
        for take in record.takes:
            if take.path not in wanted and caseless(take.path) not in sources:
                found.append(_leftover(name, take, facts, output))
    return tuple(found)


def _leftover(name: str, take: TakeRecord, facts: Facts, output: str) -> Leftover:
    on_disk, written = facts.files.get(take.path), facts.written.get(take.path, ())
    inside = take.path.startswith(f"{output}/")
    removable = not take.manual and (on_disk in written or (inside and on_disk == take.sha256))
    outside = not take.manual and not inside and not removable and on_disk == take.sha256
    return Leftover(name=name, record=take, present=on_disk is not None, removable=removable, outside=outside)

"""What a build will do, and why: a pure function of the sounds, the lock and facts about files.

Nothing here reads or writes; every decision comes with reasons that a person understands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import structs

from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.manifest.names import take_names, take_number
from sfxgen.manifest.sound import Sound
from sfxgen.plan.changes import shown, spec_changes
from sfxgen.plan.hashes import former_finish_hashes, recording_hash, render_hash, spec
from sfxgen.plan.lock_index import LockIndex
from sfxgen.plan.mixing import drafted, layer_names, recorded_keys, recordings_of
from sfxgen.plan.plans import KEEP, MAKE, PROTECT, Facts, Leftover, Plan, SoundPlan, TakePlan
from sfxgen.plan.request import is_recording
from sfxgen.plan.states import is_absent, is_foreign, is_in_the_way, is_missing, is_pointer, runs_here_now, was_edited
from sfxgen.plan.wanted import WantedTakes
from sfxgen.schema.paths import caseless

__all__ = [
    "KEEP",
    "MAKE",
    "PROTECT",
    "RECIPE_RAISED",
    "Facts",
    "Leftover",
    "Plan",
    "SoundPlan",
    "TakePlan",
    "make_plan",
    "output_paths",
]

RECIPE_RAISED = "recipe raised"
"""Why a take is finished anew of which the manifest says what it said before: this version finishes differently."""


def output_paths(sound: Sound, output: str) -> tuple[str, ...]:
    """Return the path of every take, relative to the project root: `<output>/<name>.ogg`, or `…_01.ogg` with takes.

    A sound that is only a layer of others has none.
    """
    suffix = sound.file_format.suffix
    if not sound.export:
        return ()
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
        self._wanted = WantedTakes(index, facts)

    def plan(self, sound: Sound) -> SoundPlan:
        """Decide about every take of a sound."""
        record, model = self._index.sound(sound.name), self._facts.model(sound.model)
        paths = output_paths(sound, self._output)
        known = _by_number(record.takes if record else (), sound.name, paths)
        changes = tuple(spec_changes(record.spec, spec(sound))) if record else ()
        places = [self._place(sound, known.get(number), path) for number, path in enumerate(paths, 1)]
        wanted = self._wanted.mixed(sound, places, known) if sound.layers else self._wanted.plain(sound, places)
        takes = tuple([self._decided(sound, take, known.get(take.number), changes) for take in wanted])
        return SoundPlan(sound=sound, model=model, takes=takes, record=record)

    def _place(self, sound: Sound, old: TakeRecord | None, path: str) -> str:
        """Return where a take is to be: an adopted file stays where it is, as long as it does."""
        stays = old is not None and old.manual and sound.name not in self._force and self._facts.files.get(old.path)
        return old.path if old is not None and stays else path

    def _decided(self, sound: Sound, take: TakePlan, old: TakeRecord | None, changes: Sequence[str]) -> TakePlan:
        """Return the take with what becomes of it; old: the lock's record of it."""
        action, reasons = self._action(sound, take, old, self._why_stale(sound, take, old, changes))
        forced = sound.name in self._force
        final, draft = self._index.final(take.render), self._index.draft(take.draft)
        return structs.replace(
            take,
            action=action,
            reasons=tuple(reasons),
            record=old,
            twin=None if self._is_asked_for(sound) else self._twin(sound, take),
            known_final=final[1] if final and not forced else None,
            known_draft=draft[1] if draft and not forced else None,
        )

    def _is_asked_for(self, sound: Sound) -> bool:
        """Tell whether a sound, or a layer of it, is to be made anew whatever there is."""
        asked = self._force | self._rerender
        return bool(asked) and not asked.isdisjoint([sound.name, *layer_names(sound)])

    def _why_stale(self, sound: Sound, take: TakePlan, old: TakeRecord | None, changes: Sequence[str]) -> list[str]:
        """Say why the take is not as its spec wants it, in words; nothing when it is."""
        if sound.name in self._force:
            return ["forced"]
        if old is None:
            return [self._origin(sound, take)]
        if old.manual:
            return [] if self._facts.files.get(old.path) else [is_missing(old.path)]
        if (lost := sound.absent_path) is not None:
            return [is_absent(lost)]
        reasons = ["to be rendered again"] if sound.name in self._rerender else []
        anew = dict.fromkeys(name for name in layer_names(sound) if name in self._force | self._rerender)
        reasons += [f"its layer {name} is made anew" for name in anew]
        if old.render != take.render or old.finish != (take.draft_finish if old.draft else take.finish):
            reasons += self._what_changed(sound, take, old, changes)
        elif old.draft and (model := self._runs_here(sound, take, old)):
            reasons.append(runs_here_now(model))
        if old.path != take.path:
            reasons.append(f"{old.path} is now {take.path}")
        elif self._facts.files.get(take.path) is None:
            reasons.append(is_missing(take.path))
        return reasons

    def _runs_here(self, sound: Sound, take: TakePlan, old: TakeRecord) -> str | None:
        """Return the model that would make a final of a draft, or of a layer that is one, on this machine."""
        drafts = drafted(take.leaves, recorded_keys(old.layers))
        models = [leaf.sound.model for leaf in drafts] if take.leaves else [sound.model]
        return next(filter(self._facts.runnable, models), None)

    def _what_changed(self, sound: Sound, take: TakePlan, old: TakeRecord, changes: Sequence[str]) -> list[str]:
        if (
            sound.source is None
            and not sound.layers
            and old.finish in former_finish_hashes(old.draft or old.render, sound, self._facts.model(sound.model))
        ):
            return [RECIPE_RAISED]
        reasons = list(changes)
        if old.seed != take.request.seed:
            reasons.append(f"take {take.number}: seed changed: {old.seed} -> {take.request.seed}")
        if reasons:
            return reasons
        if take.leaves:
            return _changed_layers(take, old)
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
        if (lost := sound.absent_path) is not None:
            return is_absent(lost)
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


def _changed_layers(take: TakePlan, old: TakeRecord) -> list[str]:
    """Say which layers of a mix have other raw audio than they had."""
    recorded = recorded_keys(old.layers)
    changed = dict.fromkeys(leaf.title for leaf in take.leaves if not {leaf.render, leaf.draft} & recorded)
    return [f"its layer {name} changed" for name in changed] or ["how a layer of it sounds on its own changed"]


def _by_number(takes: Sequence[TakeRecord], name: str, paths: Sequence[str]) -> dict[int, TakeRecord]:
    """Match records with takes: by path, else (after a change of format, say) by the number in the path."""
    if [take.path for take in takes] == [*paths]:
        return dict(enumerate(takes, 1))
    in_place_last = sorted(takes, key=lambda take: take.path in paths)
    return {take_number(take.path, name): take for take in in_place_last}


def _leftovers(plans: Sequence[SoundPlan], lock: Lock, facts: Facts, output: str) -> tuple[Leftover, ...]:
    wanted = {take.path for plan in plans for take in plan.takes}
    sources = {caseless(path) for plan in plans for path in recordings_of(plan.sound)}
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

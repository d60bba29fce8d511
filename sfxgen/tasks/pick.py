"""Writing choices of takes into the manifests: seeds, the number of takes, and notes; nothing else changes there."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sfxgen.errors import Fault, ManifestError, SfxgenError, UsageError
from sfxgen.files.gate import Gate
from sfxgen.manifest.edit import set_field
from sfxgen.manifest.families import Budget
from sfxgen.manifest.reader import read_manifest
from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import is_recording, seeds
from sfxgen.project.config import read_config
from sfxgen.project.find import find_sound
from sfxgen.project.load import Project
from sfxgen.render.models import MODELS
from sfxgen.schema.messages import count
from sfxgen.schema.nodes import Faults
from sfxgen.tasks.choices import DROP, KEEP, NOTE, ONLY, REROLL, Choice, read_choices

AGAIN = "make the report again, and choose from that"


@dataclass(frozen=True, kw_only=True)
class Picked:
    """What becomes of a sound."""

    name: str
    file: str
    """Its manifest."""
    changes: Mapping[str, object]
    """Field -> its new value; empty where the manifest says so already."""
    told: tuple[str, ...]
    """What that means, in words."""


@dataclass
class _Errand:
    """The choices of one sound."""

    sound: Sound
    choices: list[Choice] = field(default_factory=list)


def pick(project: Project, text: str, file: str, *, dry_run: bool = False) -> tuple[Picked, ...]:
    """Write the choices of a text into the manifests; return what became of each sound, in the order of the text.

    file: where the text is from, for the faults. dry_run: write nothing.
    Raises ManifestError with every fault of the text, before anything is written: what is no choice, names no sound or
    take, contradicts another, was heard before a seed changed, or can't be edited. Raises UsageError if there is none.
    """
    faults: list[Fault] = []
    choices = read_choices(text, file, faults)
    errands = _errands(project, choices, file, faults)
    picked = [found for errand in errands if (found := _picked(errand, file, faults)) is not None]
    gate = Gate(project.root)
    before = {each.file: gate.read(each.file) for each in picked if each.changes}
    after = _edited(before, picked, errands, file, faults)
    if faults:
        raise ManifestError(faults)
    if not choices:
        raise UsageError(f"there is no choice in {file}", "One a line, as in `ui/click#2 = keep 41  # crisper`.")
    _require_readable(project, after)
    if not dry_run:
        _write(gate, before, after)
    return tuple(picked)


def _errands(project: Project, choices: Sequence[Choice], file: str, faults: list[Fault]) -> list[_Errand]:
    """Return the choices sound by sound; the faults get what names none."""
    errands: dict[str, _Errand] = {}
    for choice in choices:
        try:
            errand = errands.get(choice.name) or _Errand(find_sound(project, choice.name, takes=True))
        except UsageError as error:
            faults.append(_fault(file, choice, error.message, error.hint))
            continue
        wrong = _wrong(choice, errand)
        if wrong:
            faults.append(_fault(file, choice, *wrong))
        else:
            errand.choices.append(choice)
        errands[choice.name] = errand
    return list(errands.values())


def _wrong(choice: Choice, errand: _Errand) -> tuple[str, str] | None:
    """Return why a choice can't be followed, and what to do; None if it can."""
    sound, takes = errand.sound, errand.sound.variations
    if choice.take is not None and not 1 <= choice.take <= takes:
        of = f"its takes are 1 to {takes}" if takes > 1 else "it has one take"
        return f"{sound.name} has no take {choice.take}", f"{of}; {AGAIN}"
    if choice.action == NOTE:
        return None
    if sound.layers or is_recording(sound):
        kind = "is mixed of layers" if sound.layers else "is a recording"
        return f"{sound.name} {kind}: it has no seed", f"write `{sound.name} = note  # …` for a comment"
    if choice.take is None and takes > 1 and (choice.action in (DROP, ONLY) or choice.seed is not None):
        return f"{sound.name} has {takes} takes, and no take is named", f"as in `{sound.name}#2 = {choice.action}`"
    if choice.action in (DROP, REROLL, ONLY) and choice.seed is not None:
        now = seeds(sound)[(choice.take or 1) - 1]
        if now != choice.seed:
            which = sound.name if choice.take is None else f"{sound.name}#{choice.take}"
            return f"{which} has the seed {now} now, not {choice.seed}: another take was heard", AGAIN
    return _contradiction(choice, errand)


def _contradiction(choice: Choice, errand: _Errand) -> tuple[str, str] | None:
    """Return why a choice can't be followed after those before it."""
    takes = range(1, errand.sound.variations + 1)
    for other in errand.choices:
        if other.action == NOTE:
            continue
        same = {choice.take or takes[0]} & {other.take or takes[0]} or None in (choice.take, other.take)
        if same and (choice.action, choice.seed) != (other.action, other.seed):
            deed = other.action if other.seed is None else f"{other.action} {other.seed}"
            return f"line {other.line} says `{deed}` of the same take", "leave one of them out"
        only = next((each for each in (choice, other) if each.action == ONLY), None)
        rest = other if only is choice else choice
        if only and not same and rest.action != DROP:
            return f"only take {only.take} is to stay (line {only.line})", "leave one of them out"
    return None


# What becomes of a sound.


def _picked(errand: _Errand, file: str, faults: list[Fault]) -> Picked | None:
    """Return what becomes of a sound; None where no take of it would be left, which goes into the faults."""
    sound, told = errand.sound, []
    deeds = [each for each in errand.choices if each.action != NOTE]
    changes: dict[str, object] = {}
    if deeds:
        old, new = seeds(sound), _new_seeds(sound, deeds)
        if not new:
            message = f"no take of {sound.name} would be left"
            faults.append(_fault(file, deeds[-1], message, "keep one, or take the sound out of its manifest"))
            return None
        if (twice := _twice(deeds, new)) is not None:
            choice, message = twice
            faults.append(_fault(file, choice, message, "keep another, or drop one of the two"))
            return None
        if len(new) != len(old):
            changes["variations"] = len(new)
            told.append(f"{count(len(old) - len(new), 'take')} less")
        if tuple(new.values()) != sound.seeds:
            changes["seeds"] = list(new.values())
        told.append(f"seeds {', '.join(map(str, new.values()))}" if changes else "as it is")
    notes = _notes(errand, _new_numbers(sound, deeds))
    if notes != (sound.notes or ""):
        changes["notes"] = notes
        told.append("notes")
    return Picked(name=sound.name, file=sound.place.file, changes=changes, told=tuple(told))


def _new_seeds(sound: Sound, deeds: Sequence[Choice]) -> dict[int, int]:
    """Return take, as it is numbered now -> its seed then; without those that go."""
    new = dict(enumerate(seeds(sound), 1))
    fresh = max([*new.values(), *(each.seed for each in deeds if each.seed is not None)]) + 1
    for choice in deeds:
        for take in [choice.take] if choice.take else range(1, sound.variations + 1):
            if choice.action == KEEP and choice.seed is not None:
                new[take] = choice.seed
            elif choice.action == DROP:
                new.pop(take, None)
            elif choice.action == ONLY:
                new = {take: new[take]} if take in new else {}
    rerolled = {each.take for each in deeds if each.action == REROLL}
    for take in list(new):
        if take in rerolled or None in rerolled:
            new[take], fresh = fresh % 2**32, fresh + 1
    return new


def _twice(deeds: Sequence[Choice], new: Mapping[int, int]) -> tuple[Choice, str] | None:
    """Return the choice that gives a take the seed of another, and the fault; None if none does."""
    for choice in deeds:
        if choice.action == KEEP and choice.seed is not None:
            same = [take for take, seed in new.items() if seed == choice.seed]
            if len(same) > 1:
                takes = " and ".join(map(str, same))
                return choice, f"takes {takes} of {choice.name} would be the same: both have the seed {choice.seed}"
    return None


def _new_numbers(sound: Sound, deeds: Sequence[Choice]) -> dict[int, int]:
    """Return take, as it is numbered now -> its number then."""
    return {take: number for number, take in enumerate(_new_seeds(sound, deeds), 1)}


def _notes(errand: _Errand, numbers: Mapping[int, int]) -> str:
    """Return the notes with the comments after them, those that are not there yet."""
    sound = errand.sound
    notes = sound.notes or ""
    for choice in errand.choices:
        line = _note(choice, sound, numbers)
        if line and line not in notes:
            joint = "" if not notes else "\n" if "\n" in notes else "; "
            notes = f"{notes}{joint}{line}"
    return notes


def _note(choice: Choice, sound: Sound, numbers: Mapping[int, int]) -> str:
    if not choice.comment:
        return ""
    if choice.action in (DROP, REROLL):
        was = [seeds(sound)[choice.take - 1]] if choice.take else list(seeds(sound))
        which = f"seed{'s'[: len(was) > 1]} {', '.join(map(str, was))}"
        return f"{which} {'dropped' if choice.action == DROP else 'rerolled'}: {choice.comment}"
    if choice.take is None or sound.variations == 1:
        return choice.comment
    return f"take {numbers.get(choice.take, choice.take)}: {choice.comment}"


# The manifests.


def _edited(
    before: Mapping[str, bytes],
    picked: Sequence[Picked],
    errands: Sequence[_Errand],
    file: str,
    faults: list[Fault],
) -> dict[str, bytes]:
    """Return the manifests as they will be; what can't be edited goes into the faults."""
    after = dict(before)
    first = {errand.sound.name: errand.choices[0] for errand in errands if errand.choices}
    for each in picked:
        for name, value in each.changes.items():
            try:
                text = set_field(after[each.file].decode(), each.name, name, value)
            except UsageError as error:
                faults.append(_fault(file, first[each.name], f"{each.file}: {error.message}", error.hint))
                break
            after[each.file] = text.encode()
    return after


def _require_readable(project: Project, after: Mapping[str, bytes]) -> None:
    """Raise ManifestError if the manifests would have faults then."""
    faults: list[Fault] = []
    _, site, level = read_config(project.root, tuple(MODELS), faults)
    for path, data in after.items():
        read_manifest(data, site, Faults(path, faults), Budget(), level)
    if faults:
        raise ManifestError(faults)


def _write(gate: Gate, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> None:
    """Write all that changed, or nothing: what was written is taken back if the next can't be."""
    changed = [path for path, data in after.items() if data != before[path]]
    for path in changed:
        gate.require_writable(path)
        if gate.read(path) != before[path]:
            raise UsageError(f"{path} has just been changed by another program", "Run it again.")
    done: list[str] = []
    try:
        for path in changed:
            gate.write(path, after[path])
            done.append(path)
    except (OSError, SfxgenError):
        for path in done:
            with contextlib.suppress(OSError, SfxgenError):
                gate.write(path, before[path])
        raise


def _fault(file: str, choice: Choice, message: str, hint: str) -> Fault:
    hint = hint[:1].lower() + hint[1:] if hint[:1].isupper() and hint[1:2].islower() else hint
    return Fault(file=file, line=choice.line, column=choice.column, key="", message=message, hint=hint.rstrip("."))

"""What changed since a revision, sound by sound: the lock that it had against the one that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.plan.changes import spec_changes

ADDED, REMOVED, CHANGED = "added", "removed", "changed"


@dataclass(frozen=True, kw_only=True)
class Change:
    """A sound that is heard differently now."""

    name: str
    kind: str
    what: tuple[str, ...]
    """In words."""
    before: tuple[TakeRecord, ...] = ()
    """The takes that it had; none for one that is new."""
    record: SoundRecord = field(default_factory=SoundRecord)
    """What the lock had for it; empty for one that is new."""
    former: str = ""
    """Its name then."""


def changes(before: Lock, after: Lock) -> tuple[Change, ...]:
    """Return the sounds whose files are others than they were, by name. A renamed sound counts as the one it was."""
    gone = {name: record for name, record in before.sounds.items() if name not in after.sounds}
    found = []
    for name, record in sorted(after.sounds.items()):
        former, old = name, before.sounds.get(name)
        if old is None:
            former = next((each for each, was in gone.items() if _hashes(was) == _hashes(record)), "")
            old = gone.pop(former, None)
        if old is None:
            found.append(Change(name=name, kind=ADDED, what=("new",)))
        elif former != name or _hashes(old) != _hashes(record):
            what = tuple(_what(former, name, old, record))
            found.append(Change(name=name, kind=CHANGED, what=what, before=old.takes, record=old, former=former))
    removed = [
        Change(name=name, kind=REMOVED, what=("removed",), before=old.takes, record=old, former=name)
        for name, old in gone.items()
    ]
    return tuple(sorted((*found, *removed), key=lambda each: each.name))


def _hashes(record: SoundRecord) -> tuple[str, ...]:
    return tuple(take.sha256 for take in record.takes)


def _what(former: str, name: str, old: SoundRecord, new: SoundRecord) -> Iterator[str]:
    if former != name:
        yield f"renamed: it was {former}"
    if old.state != new.state:
        yield f"{old.state} -> {new.state}"
    if old.model != new.model and "model" not in old.spec:
        yield f"model changed: {old.model} -> {new.model}"
    yield from spec_changes(old.spec, new.spec)
    if len(old.takes) != len(new.takes) and "variations" not in {**old.spec, **new.spec}:
        yield f"{len(old.takes)} -> {len(new.takes)} takes"
    seeds = [take.seed for take in old.takes], [take.seed for take in new.takes]
    if seeds[0] != seeds[1] and "source" not in new.spec:
        yield f"seeds changed: {_listed(seeds[0])} -> {_listed(seeds[1])}"
    if old.revision != new.revision and old.model == new.model:
        yield "another revision of the model"


def _listed(seeds: Sequence[int]) -> str:
    return ", ".join(map(str, seeds[:8])) + (", …" if len(seeds) > 8 else "")


def differs_in_seeds_alone(old: SoundRecord, new: SoundRecord | None) -> bool:
    """Tell whether a seed of the old record, written into the manifest, brings its take back."""
    return new is not None and old.model == new.model and _plain(old.spec) == _plain(new.spec)


def _plain(spec: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in spec.items() if name not in ("seed", "seeds", "variations")}

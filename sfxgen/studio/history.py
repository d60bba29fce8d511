"""Earlier renders of a sound: told with what differs, heard as the sound is now, and brought back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from sfxgen.build.status import open_workspace
from sfxgen.errors import LockError
from sfxgen.lock.records import SoundRecord
from sfxgen.lock.text import LockText
from sfxgen.manifest.sound import RENDER, Sound
from sfxgen.plan.changes import spec_changes
from sfxgen.plan.hashes import spec
from sfxgen.plan.request import seeds
from sfxgen.project.load import Project
from sfxgen.schema.declare import declarations
from sfxgen.studio.aside import AsideFiles
from sfxgen.studio.changing import Changing
from sfxgen.studio.choices import REHEARSING, require_take, with_seed
from sfxgen.studio.edits import Change, apply, can_go
from sfxgen.studio.helper import Helper
from sfxgen.studio.ledger import Entry, Ledger, key_of
from sfxgen.studio.making import Aside
from sfxgen.studio.session import Session

BROUGHT_BACK = tuple(
    field.name
    for field in declarations(Sound).values()
    if field.stage == RENDER and field.name not in ("style", "source")
)
"""Fields that come back with a render; the style is joined of several places, and a recording is no setting."""


class History:
    """The earlier renders of a project."""

    def __init__(self, session: Session, changing: Changing, helper: Helper, aside: AsideFiles) -> None:
        self._session, self._changing, self._helper, self._aside = session, changing, helper, aside
        self.ledger = Ledger(session.root)
        self._lock = threading.Lock()
        self._lock_bytes: bytes | None = None
        """The lock as it was seen last."""

    def look(self, names: list[str]) -> None:
        """Note what became of sounds whose rows changed, by comparing the lock with the one seen last."""
        with self._lock:
            before, self._lock_bytes = self._lock_bytes, self._session.lock_bytes()
            now = self._lock_bytes
            if before is not None and now is not None and before != now:
                self.ledger.note(_records(LockText(before), names), _records(LockText(now), names))

    def of(self, project: Project, sound: Sound) -> list[dict[str, Any]]:
        """Return the renders of a sound that can be heard, those of now first."""
        cache, now, data = open_workspace(project).cache(), spec(sound), self._lock_bytes
        record = _records(LockText(data), [sound.name]).get(sound.name) if data else None
        listed = [
            _told(key_of(take), number, take.seed, sound.prompt, None, is_current=True, what="as it is now")
            for number, take in enumerate(record.takes if record else (), 1)
            if not take.manual
        ]
        current = {each["render"] for each in listed}
        for entry in self.ledger.of(sound.name):
            if entry.key not in current and cache.has(entry.key, entry.raw):
                what = "; ".join(_differences(entry, sound, now))
                listed.append(
                    _told(
                        entry.key,
                        entry.take,
                        entry.seed,
                        entry.spec.get("prompt"),
                        entry.when,
                        is_current=False,
                        what=what,
                    )
                )
        return listed

    def hear(self, id_: str, render: str, take: int) -> str:
        """Finish an earlier render as the sound is now; return the id of the file."""
        row = self._session.row(id_)
        entry = self.ledger.find(row.name, take, render)
        made: Aside = self._helper.call(
            f"{REHEARSING}:run_hear", self._session.target, row.name, entry.key, entry.raw, timeout_s=300.0
        )
        self._aside.add(made)
        return made.media

    def restore(self, id_: str, version: str, render: str, take: int) -> str:
        """Bring back the seed of an earlier render, and what was asked for; return the manifest's new version."""
        row = self._session.row(id_)
        entry, sound = self.ledger.find(row.name, take, render), self._changing.sound(row.name)
        require_take(sound, take)
        changes = [*_settings(entry, sound), Change("seeds", with_seed(sound, take, entry.seed))]

        def edit(text: str) -> str:
            kept = [change for change in changes if not change.is_removed or can_go(text, row.name, change.field)]
            return apply(text, row.name, kept)

        return self._changing.edit_text(row, version, edit, f"earlier render of {row.name}#{take}")


def _settings(entry: Entry, sound: Sound) -> Iterator[Change]:
    now = spec(sound)
    for name in BROUGHT_BACK:
        if name in entry.spec and entry.spec[name] != now.get(name):
            yield Change(name, entry.spec[name])
        elif name in now and name not in entry.spec:
            yield Change(name, is_removed=True)


def _differences(entry: Entry, sound: Sound, now: dict[str, Any]) -> Iterator[str]:
    """Say what differs now from when a render was made."""
    yield from spec_changes(entry.spec, now)
    known = seeds(sound)
    if entry.take <= len(known) and known[entry.take - 1] != entry.seed:
        yield f"seed changed: {entry.seed} -> {known[entry.take - 1]}"


def _told(
    render: str, take: int, seed: int, prompt: str | None, when: str | None, *, is_current: bool, what: str
) -> dict[str, Any]:
    return {
        "render": render,
        "take": take,
        "seed": seed,
        "prompt": prompt,
        "when": when,
        "current": is_current,
        "what": what,
    }


def _records(text: LockText, names: list[str]) -> dict[str, SoundRecord]:
    """Return the records of some sounds in a lock; none where it can't be read."""
    try:
        blocks = text.blocks
        if blocks is None:
            return {}
        return dict(text.some([name for name in names if name in blocks]).sounds)
    except LockError:
        return {}

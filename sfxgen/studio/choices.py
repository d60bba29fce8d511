"""Candidates: takes of a sound with other seeds, side by side, of which one may be kept."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sfxgen.errors import SfxgenError, UsageError, explained
from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import seeds
from sfxgen.studio import making
from sfxgen.studio.aside import AsideFiles
from sfxgen.studio.changing import Changing
from sfxgen.studio.edits import Change
from sfxgen.studio.helper import Helper
from sfxgen.studio.making import Aside
from sfxgen.studio.rows import FAILED, WAITING
from sfxgen.studio.session import Session
from sfxgen.tasks.reroll import require_seeds

RENDERING, READY = "rendering", "ready"
MOST = 16
"""Candidates of a sound at once."""
REHEARSING = "sfxgen.studio.rehearsing"
SEEDS = 2**32


@dataclass
class Candidate:
    """One take with another seed."""

    id: str
    take: int
    seed: int
    seconds: float | None
    media: str | None = None
    lufs: float | None = None
    true_peak: float | None = None
    state: str = WAITING
    problem: str | None = None


class Choices:
    """The candidates of all sounds."""

    def __init__(self, session: Session, changing: Changing, helper: Helper, aside: AsideFiles) -> None:
        self._session, self._changing, self._helper, self._aside = session, changing, helper, aside
        self._lock = threading.Lock()
        self._candidates: dict[str, list[Candidate]] = {}

    def of(self, id_: str) -> list[Candidate]:
        """Return the candidates of a sound."""
        with self._lock:
            return list(self._candidates.get(id_, ()))

    def add(self, id_: str, take: int, count: int) -> list[Candidate]:
        """Begin to render so many candidates of a take; return all of the sound's."""
        row = self._session.row(id_)
        sound = self._changing.sound(row.name)
        require_seeds(sound)
        require_take(sound, take)
        with self._lock:
            listed = self._candidates.setdefault(id_, [])
            if len(listed) + count > MOST:
                raise UsageError(
                    f"{row.name} would have more than {MOST} candidates", "Drop those that you don't want."
                )
            fresh = [
                Candidate(secrets.token_hex(8), take, seed, sound.seconds, state=RENDERING)
                for seed in _fresh(sound, listed, count)
            ]
            listed += fresh
        self._tell(id_)
        threading.Thread(target=self._render, args=(id_, row.name, take, fresh), daemon=True).start()
        return self.of(id_)

    def drop(self, id_: str) -> None:
        """Let go of a sound's candidates."""
        with self._lock:
            gone = self._candidates.pop(id_, [])
        self._aside.drop([each.media for each in gone if each.media])
        self._tell(id_)

    def keep(self, id_: str, version: str, candidate: str, note: str | None) -> str:
        """Write a candidate's seed, and a note why, into the manifest; return its new version."""
        row = self._session.row(id_)
        chosen = next((each for each in self.of(id_) if each.id == candidate), None)
        if chosen is None:
            raise KeyError(candidate)
        sound = self._changing.sound(row.name)
        require_take(sound, chosen.take)
        changes = [Change("seeds", with_seed(sound, chosen.take, chosen.seed))]
        if note:
            changes.append(Change("notes", with_note(sound, note)))
        return self._changing.set_fields(row, version, changes, f"choice of {row.name}#{chosen.take}")

    def _render(self, id_: str, name: str, take: int, fresh: Sequence[Candidate]) -> None:
        by_seed = {each.seed: each for each in fresh}

        def heard(kind: str, *values: Any) -> None:
            if kind == making.HEARD:
                seed, made, problem = values
                self._settle(id_, by_seed[seed], made, problem)

        args = self._session.target, name, take, list(by_seed), self._session.device
        try:
            self._helper.call(f"{REHEARSING}:run_candidates", *args, tell=heard)
        except (SfxgenError, OSError) as error:
            told = explained(error) if isinstance(error, OSError) else error
            for each in fresh:
                if each.state == RENDERING:
                    self._settle(id_, each, None, told.message)

    def _settle(self, id_: str, candidate: Candidate, made: Aside | None, problem: str | None) -> None:
        with self._lock:
            is_wanted = candidate in self._candidates.get(id_, ())
            if made is not None:
                candidate.media, candidate.lufs, candidate.true_peak = made.media, made.lufs, made.true_peak
            candidate.state, candidate.problem = (READY if made else FAILED), problem
        if made is not None:
            self._aside.add(made)
            if not is_wanted:
                self._aside.drop([made.media])
        self._tell(id_)

    def _tell(self, id_: str) -> None:
        self._session.hub.publish("candidates", {"id": id_, "candidates": self.of(id_)})


def require_take(sound: Sound, take: int) -> None:
    """Raise UsageError for a take that a sound does not have."""
    if not 1 <= take <= sound.variations:
        raise UsageError(f"{sound.name} has no take {take}", f"Its takes are numbered 1 to {sound.variations}.")


def with_seed(sound: Sound, take: int, seed: int) -> list[int]:
    """Return the seeds of a sound with that of one take in place of its own."""
    return [seed if number == take else old for number, old in enumerate(seeds(sound), 1)]


def with_note(sound: Sound, note: str) -> str:
    """Return a sound's notes with another."""
    said = (sound.notes or "").strip()
    return note if not said or note in said else f"{said}; {note}"


def _fresh(sound: Sound, listed: Sequence[Candidate], count: int) -> list[int]:
    """Return seeds that neither the sound nor its candidates have."""
    highest = max([*seeds(sound), *(each.seed for each in listed)])
    return [(highest + 1 + i) % SEEDS for i in range(count)]

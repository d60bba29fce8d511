"""The takes of a sound as its manifest wants them, whatever is there: their requests and hashes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import structs

from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.hashes import finish_blank, mix_key, recording_hash, render_blank
from sfxgen.plan.lock_index import LockIndex
from sfxgen.plan.mixing import Leaf, keys_used, leaves_of, mix_finish, recorded_keys
from sfxgen.plan.plans import KEEP, Facts, TakePlan
from sfxgen.plan.request import draft_request, is_recording, mix_request, requests, seeds
from sfxgen.render.models import DRAFT_MODEL
from sfxgen.render.protocol import Request


class _Raw(NamedTuple):
    """What decides the raw audio of a take: the request, its hash, and that of the draft that may stand in."""

    request: Request
    render: str
    draft: str


class WantedTakes:
    """Works out takes, with each place that is given for one; what becomes of them is yet to be decided."""

    def __init__(self, index: LockIndex, facts: Facts) -> None:
        self._index, self._facts = index, facts

    def plain(self, sound: Sound, places: Sequence[str]) -> Iterator[TakePlan]:
        """Yield the takes of a sound without layers."""
        raws = self._raws(sound, range(1, len(places) + 1))
        finish = finish_blank(sound, self._facts.model(sound.model))
        for number, (path, raw) in enumerate(zip(places, raws, strict=True), 1):
            yield TakePlan(
                number=number,
                path=path,
                request=raw.request,
                render=raw.render,
                finish=finish.hashed(raw.render),
                draft=raw.draft,
                draft_finish=finish.hashed(raw.draft),
                action=KEEP,
            )

    def mixed(self, sound: Sound, places: Sequence[str], known: Mapping[int, TakeRecord]) -> Iterator[TakePlan]:
        """Yield the takes of a sound that is mixed of layers. known: what the lock has of them, drafts or not."""
        model = self._facts.model
        for number, path in enumerate(places, 1):
            old = known.get(number)
            leaves = tuple(self._leaf(*each) for each in leaves_of(sound, number))
            stand_ins = keys_used(leaves, recorded_keys(old.layers if old else ()))
            yield TakePlan(
                number=number,
                path=path,
                request=mix_request(sound, seeds(sound)[number - 1]),
                render=mix_key(leaf.render for leaf in leaves),
                finish=mix_finish(sound, (leaf.render for leaf in leaves), model),
                draft=mix_key(stand_ins),
                draft_finish=mix_finish(sound, stand_ins, model),
                action=KEEP,
                leaves=leaves,
            )

    def _leaf(self, sound: Sound, number: int) -> Leaf:
        (raw,) = self._raws(sound, [number])
        return Leaf(
            sound=sound,
            number=number,
            request=raw.request,
            model=self._facts.model(sound.model),
            render=raw.render,
            draft=raw.draft,
            raw=self._index.raw(raw.render),
            draft_raw=self._index.raw(raw.draft),
        )

    def _raws(self, sound: Sound, numbers: Iterable[int]) -> Iterator[_Raw]:
        """Yield what decides the raw audio of some takes."""
        model, source = self._facts.model(sound.model), self._facts.sources.get(sound.source or "")
        anew = sound.source in self._facts.read_anew
        if is_recording(sound):
            key = recording_hash(source or "", read_anew=anew)
            yield from (_Raw(wanted, key, key) for wanted in requests(sound, model, None, numbers))
            return
        recorded = recording_hash(source, read_anew=anew) if source else ""
        revision = self._facts.revision(sound.model, self._index.sound(sound.name))
        alike: Request | None = None
        for wanted in requests(sound, model, revision, numbers):
            if alike is None or structs.replace(wanted, seed=alike.seed) != alike:
                alike = wanted
                render = render_blank(wanted, model.recipe, source, read_anew=anew)
                draft = render_blank(draft_request(wanted), DRAFT_MODEL.recipe)
            yield _Raw(wanted, render.hashed(wanted.seed), recorded or draft.hashed(wanted.seed))

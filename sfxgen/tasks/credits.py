"""Who and what made a project's sounds: licences, attributions, and the AI disclosure that storefronts ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sfxgen.lock.records import Lock
from sfxgen.manifest.sound import Sound
from sfxgen.plan.licences import ALL, SOME, Licences, by_hand, licence, objection
from sfxgen.plan.request import is_recording
from sfxgen.render.models import DRAFT_MODEL, Model, find_model

AI = "Pre-generated with AI: made by the text-to-audio model {model} from a written prompt, before release."
AI_EDIT = "Pre-generated with AI in part: a recording, altered by the text-to-audio model {model}, before release."
NOT_AI = "Not AI: synthesized by signal processing, without a trained model."
RECORDED = "Not AI: a recording."
BY_HAND = "Not known: a file made or changed by hand."


@dataclass(frozen=True, kw_only=True)
class SoundCredit:
    """One sound: what it is, under which licence, and whether AI made it."""

    name: str
    state: str
    """As in the lock; `not built` where there is nothing yet."""
    model: str | None
    """What made it as it now is; None for a recording or a file made by hand."""
    licence: str | None
    disclosure: str
    objection: str | None
    """Why the project's licence policy forbids it."""


@dataclass(frozen=True, kw_only=True)
class ModelCredit:
    """One model: its licence and what that asks."""

    model: Model
    sounds: tuple[str, ...]
    disclosure: str

    @property
    def commercial(self) -> str:
        """Return whether a commercial game may ship what it makes, in words."""
        return commercial_use(self.model)


def commercial_use(model: Model) -> str:
    """Say whether a commercial game may ship what a model makes."""
    if model.commercial is None and model.revenue_cap:
        return f"yes, up to a revenue of {model.revenue_cap}"
    return {True: "yes", False: "no", None: "read the licence"}[model.commercial]


def sound_credits(sounds: Iterable[Sound], lock: Lock, policy: Licences) -> tuple[SoundCredit, ...]:
    """Return a credit for every sound, as the lock has it."""
    return tuple(_sound_credit(sound, lock, policy) for sound in sounds)


def model_credits(credited: Iterable[SoundCredit]) -> tuple[ModelCredit, ...]:
    """Return a credit for every model that made any of these sounds, by name."""
    made: dict[str, list[str]] = {}
    for credit in credited:
        if credit.model is not None:
            made.setdefault(credit.model, []).append(credit.name)
    return tuple(
        ModelCredit(model=model, sounds=tuple(names), disclosure=_model_disclosure(model))
        for model, names in ((find_model(name), made[name]) for name in sorted(made))
    )


def _sound_credit(sound: Sound, lock: Lock, policy: Licences) -> SoundCredit:
    record = lock.sounds.get(sound.name)
    state = record.state if record and record.takes else "not built"
    hands = by_hand(record.takes if record else ())
    model = _maker(sound, state, hands)
    row = find_model(sound.model)
    return SoundCredit(
        name=sound.name,
        state=state,
        model=model,
        licence=DRAFT_MODEL.licence if model == DRAFT_MODEL.name else licence(sound, row, hands),
        disclosure=_disclosure(sound, hands, model),
        objection=objection(sound, row, policy, hands),
    )


def _maker(sound: Sound, state: str, hands: str) -> str | None:
    if is_recording(sound) or hands == ALL:
        return None
    if state == "draft":
        return DRAFT_MODEL.name if sound.source is None else None
    return sound.model


def _disclosure(sound: Sound, hands: str, model: str | None) -> str:
    if hands == ALL:
        return BY_HAND
    if model is None:
        made = RECORDED
    elif not find_model(model).is_ai:
        made = NOT_AI
    else:
        made = (AI_EDIT if sound.source else AI).format(model=model)
    if hands != SOME:
        return made
    under = f"licence {sound.licence}" if sound.licence else "licence not given"
    return f"{made} Some takes: {BY_HAND[0].lower()}{BY_HAND[1:-1]}, {under}."


def _model_disclosure(model: Model) -> str:
    return AI.format(model=model.name) if model.is_ai else NOT_AI

"""Who and what made a project's sounds: licences, attributions, and the AI disclosure that storefronts ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from sfxgen.lock.records import Lock
from sfxgen.manifest.sound import Sound
from sfxgen.plan.licence_terms import terms_of
from sfxgen.plan.licences import ALL, NONE, SOME, Licences, by_hand, licence, objection
from sfxgen.plan.mixing import leaves_of
from sfxgen.plan.request import is_recording
from sfxgen.render.models import DRAFT_MODEL, Model, find_model

AI = "Pre-generated with AI: made by the text-to-audio model {model} from a written prompt, before release."
AI_EDIT = "Pre-generated with AI in part: a recording, altered by the text-to-audio model {model}, before release."
AI_MIX = (
    "Pre-generated with AI in part: some of its layers were made by the text-to-audio model {model}, before release."
)
NOT_AI_MIX = "Not AI: mixed of sounds that were synthesized by signal processing, or recorded."
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
    title: str | None = None
    """Of its recording: the file's name."""
    author: str | None = None
    url: str | None = None
    licence_url: str | None = None
    changes: str | None = None
    """What was done to its recording."""


@dataclass(frozen=True, kw_only=True)
class RecordingCredit:
    """One recording, and what its licence asks to be said of it."""

    title: str
    author: str | None
    url: str | None
    licence: str
    licence_url: str | None
    changes: str
    lacking: tuple[str, ...]
    """Fields that the licence wants, and that are not given."""
    sounds: tuple[str, ...]

    @property
    def line(self) -> str:
        """Return what to say in the game's credits."""
        by = f" by {self.author}" if self.author else ""
        source = f" ({self.url})" if self.url else ""
        deed = f" ({self.licence_url})" if self.licence_url else ""
        return f'"{self.title}"{by}{source}, licensed under {self.licence}{deed}, {self.changes}'


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


def recording_credits(credited: Iterable[SoundCredit]) -> tuple[RecordingCredit, ...]:
    """Return a credit for every recording whose licence wants one, or whose author is named, by title."""
    used: dict[tuple[str, str | None, str | None, str, str], list[str]] = {}
    for credit in credited:
        wanted = credit.author is not None or terms_of(credit.licence or "").wants_credit
        if credit.title is not None and credit.licence is not None and wanted:
            key = (credit.title, credit.author, credit.url, credit.licence, credit.changes or "")
            used.setdefault(key, []).append(credit.name)
    return tuple(_recording_credit(*key, tuple(names)) for key, names in sorted(used.items(), key=str))


def _recording_credit(
    title: str, author: str | None, url: str | None, licence: str, changes: str, names: tuple[str, ...]
) -> RecordingCredit:
    terms = terms_of(licence)
    given = {"author": author, "url": url}
    return RecordingCredit(
        title=title,
        author=author,
        url=url,
        licence=terms.name,
        licence_url=terms.url or None,
        changes=changes,
        lacking=tuple(name for name, value in given.items() if value is None and terms.wants_credit),
        sounds=names,
    )


def changes_of(sound: Sound, hands: str = NONE) -> str:
    """Say what is done to a sound's recording, as licences want it said: `changed: trimmed, encoded as OGG`."""
    if hands == ALL:
        return "changed: by hand"
    done = {
        f"altered by the model {sound.model}": not is_recording(sound) and not sound.layers,
        "mixed with others": bool(sound.layers),
        "trimmed": sound.trim and sound.loop is None,
        "made a loop": sound.loop is not None,
        f"cut to {sound.seconds or 0:g} s": sound.seconds is not None,
        "faded": bool(sound.fade_in or sound.fade_out),
        f"levelled to {sound.loudness.target or 0:g} LUFS": sound.loudness.target is not None,
        f"encoded as {sound.file_format.label}": True,
        "changed by hand": hands == SOME,
    }
    return f"changed: {', '.join(what for what, is_done in done.items() if is_done)}"


def _sound_credit(sound: Sound, lock: Lock, policy: Licences) -> SoundCredit:
    record = lock.sounds.get(sound.name)
    state = record.state if record and record.takes else "not built" if sound.export else "layer"
    hands = by_hand(record.takes if record else ())
    model = _maker(sound, state, hands)
    row = find_model(sound.model)
    return SoundCredit(
        name=sound.name,
        state=state,
        model=model,
        licence=DRAFT_MODEL.licence if model == DRAFT_MODEL.name else licence(sound, row, hands),
        disclosure=_disclosure_of_mix(sound, state)
        if sound.layers and hands != ALL
        else _disclosure(sound, hands, model),
        objection=objection(sound, row, policy, hands),
        **_attribution(sound, hands),
    )


def _attribution(sound: Sound, hands: str) -> dict[str, str | None]:
    """Return what there is to say of a sound's recording, or of a file made by hand."""
    source = sound.source or next((layer.source for layer in sound.layers if layer.source), None)
    if source is None and hands == NONE:
        return {}
    return {
        "title": PurePosixPath(source or sound.name).stem,
        "author": sound.author,
        "url": sound.url,
        "licence_url": (terms_of(sound.licence).url or None) if sound.licence else None,
        "changes": changes_of(sound, hands),
    }


def _maker(sound: Sound, state: str, hands: str) -> str | None:
    if is_recording(sound) or hands == ALL or sound.layers:
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


def _disclosure_of_mix(sound: Sound, state: str) -> str:
    """Say whether AI made any layer of a mix; of its drafts, none did."""
    models = [find_model(part.model) for part, _ in leaves_of(sound, 1) if not is_recording(part)]
    by_ai = [model.name for model in models if model.is_ai and state != "draft"]
    if by_ai:
        return AI_MIX.format(model=" and ".join(dict.fromkeys(by_ai)))
    return NOT_AI_MIX if models else RECORDED


def _model_disclosure(model: Model) -> str:
    return AI.format(model=model.name) if model.is_ai else NOT_AI

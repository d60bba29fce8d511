"""Whether a game may ship a sound: by the licence of what made it, and by the one that its entry names.

There are three answers. A licence allows it, forbids it, or allows it on a condition, such as a revenue below a cap:
that holds only where somebody has accepted it, by the licence's name, under `licences: {accept: […]}`.

An entry's `licence` is the licence of a recording, or of a file made by hand. It adds to a model's licence, and never
takes its place: what a person writes beside a sound can't give them rights that the model's maker has kept. Only for a
model of which sfxgen knows no licence does it say what that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.licence_terms import same, terms_of
from sfxgen.plan.mixing import leaves_of
from sfxgen.plan.request import is_recording
from sfxgen.render.models import OTHER, Model, find_model
from sfxgen.schema.fields import Flag, ListOf, Text, declared

NONE, SOME, ALL = "none", "some", "all"
"""How many of a sound's takes are files that a person made."""


@dataclass(frozen=True, kw_only=True)
class Licences:
    """The licences that the game may ship."""

    allow: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids; any, if not given")
    deny: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids")
    accept: tuple[str, ...] = declared(
        ListOf(Text(200)), default=(), meaning="ids of licences with a condition, such as a revenue cap, that you meet"
    )
    commercial: bool = declared(Flag(), default=False, meaning="the game is sold")


AKA = {
    "accept": "accepted agree agreed conditions",
    "allow": "allowed allowlist whitelist only",
    "deny": "denied forbid forbidden denylist blacklist exclude",
    "commercial": "sold sale sell commercial_use",
}
"""Other words for its fields, for messages."""


def by_hand(takes: Iterable[TakeRecord]) -> str:
    """Return how many of a sound's takes are files that a person made: NONE, SOME or ALL."""
    manual = [take.manual for take in takes]
    return (ALL if all(manual) else SOME) if any(manual) else NONE


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Whether a game may ship a sound: ALLOWED, FORBIDDEN or CONDITIONAL, why not, and the next step."""

    kind: str
    why: str = ""
    hint: str = ""


ALLOWED, FORBIDDEN, CONDITIONAL = "allowed", "forbidden", "conditional"
_YES = Answer(kind=ALLOWED)
OTHERWISE = "Choose another model or recording, or change `licences` in sfxgen.yaml."


def answer(sound: Sound, model: Model, policy: Licences, hands: str = NONE) -> Answer:
    """Return the project's licence policy's answer to a sound.

    hands: how many of its takes a person made.
    """
    for whose, under in _licences(sound, model, hands):
        if any(same(under, denied) for denied in policy.deny):
            return Answer(kind=FORBIDDEN, why=f"{whose} licence {under} is denied in sfxgen.yaml", hint=OTHERWISE)
        if policy.allow and not any(same(under, allowed) for allowed in policy.allow):
            why = f"{whose} licence {under or '(none given)'} is not among those allowed in sfxgen.yaml"
            return Answer(kind=FORBIDDEN, why=why, hint=OTHERWISE)
    return sale_answer(sound, model, policy, hands) if policy.commercial else _YES


def objection(sound: Sound, model: Model, policy: Licences, hands: str = NONE) -> str | None:
    """Say why the project's licence policy doesn't let a sound be shipped; None when it does."""
    return answer(sound, model, policy, hands).why or None


def sale_answer(sound: Sound, model: Model, policy: Licences, hands: str = NONE) -> Answer:
    """Return whether a game with a sound may be sold, as the licences say and somebody has accepted."""
    if sound.layers:
        return _sale_answer_to_mix(sound, policy) if hands != ALL else _YES
    by_model = _is_by_model(sound, hands)
    if by_model and model.commercial is False:
        why = f"{sound.model}'s licence {model.licence} forbids commercial use"
        return Answer(kind=FORBIDDEN, why=why, hint=OTHERWISE)
    own = _sale_answer_to_its_own(sound, policy)
    if own.kind != FORBIDDEN and by_model and model.revenue_cap and not accepts(policy, model.licence):
        return _conditional(f"{sound.model}'s", model.licence, model.revenue_cap, model.terms)
    return own


def _sale_answer_to_its_own(sound: Sound, policy: Licences) -> Answer:
    """Return the answer of the licence that a sound's entry names."""
    own = terms_of(sound.licence or "")
    if sound.licence is not None and own.forbids_sale:
        return Answer(kind=FORBIDDEN, why=f"its licence {sound.licence} forbids commercial use", hint=OTHERWISE)
    if own.sale_cap and not accepts(policy, own.name):
        return _conditional("its", own.name, own.sale_cap, own.url)
    return _YES


def _sale_answer_to_mix(sound: Sound, policy: Licences) -> Answer:
    """Return the strictest answer of what a mix is made of, and of its own licence."""
    answers = [sale_answer(part, find_model(part.model), policy) for part in _parts_of(sound)]
    answers.append(_sale_answer_to_its_own(sound, policy))
    return next((each for kind in (FORBIDDEN, CONDITIONAL) for each in answers if each.kind == kind), _YES)


def accepts(policy: Licences, licence: str) -> bool:
    """Tell whether the project accepts a licence's condition, by its name."""
    return any(same(licence, accepted) for accepted in policy.accept)


def _conditional(whose: str, licence: str, cap: str, terms: str) -> Answer:
    read = f" Read {terms}." if terms else ""
    return Answer(
        kind=CONDITIONAL,
        why=f"{whose} licence {licence} holds up to a revenue of {cap}, which nobody has accepted",
        hint=f"If yours stays below it, say `licences: {{accept: [{licence}]}}` in sfxgen.yaml.{read}",
    )


def _parts_of(sound: Sound) -> Iterator[Sound]:
    """Yield the sounds and recordings that a mix is made of."""
    return (part for part, _ in leaves_of(sound, 1))


def licence_of_mix(sound: Sound) -> str | None:
    """Return the licence that a mix is under: its own if given, else the strictest of its layers; None if that of any
    is unknown."""
    if sound.licence is not None:
        return sound.licence
    under = [licence(part, find_model(part.model)) for part in _parts_of(sound)]
    if None in under:
        return None
    return max(filter(None, under), key=lambda name: (*_strictness(name), name), default=None)


def _strictness(name: str) -> tuple[bool, bool]:
    terms = terms_of(name)
    return terms.forbids_sale, terms.wants_credit


def release_objections(sound: Sound, model: Model, policy: Licences, hands: str = NONE) -> Iterator[tuple[str, str]]:
    """Yield what a release still lacks to be lawful, each with the next step."""
    if not sound.export:
        return
    people_s = sound.source is not None or hands != NONE or any(layer.source for layer in sound.layers)
    if sound.licence is None and policy.commercial and people_s:
        what = "it was made by hand and has" if hands != NONE and sound.source is None else "its recording has"
        hint = "Add `licence:` to it, such as `licence: CC0-1.0`, or `licence: own` for a recording of yours."
        yield f"{what} no licence, and the game is sold", hint
    if sound.licence is None and policy.commercial and _is_by_model(sound, hands) and model.licence == OTHER.licence:
        hint = "Read its terms, and add `licence:` with what you found there."
        yield f"nobody has said under which licence {sound.model} lets its sounds be sold", hint
    if sound.licence is not None and people_s and terms_of(sound.licence).wants_credit:
        lacking = [name for name in ("author", "url") if getattr(sound, name) is None]
        if lacking:
            lacks = " and ".join(lacking)
            hint = f"Add {' and '.join(f'`{name}:`' for name in lacking)} to it: who made it, and where it is from."
            yield f"its licence {sound.licence} wants the author named with a link, and it has no {lacks}", hint


def unsaid_model(model: Model) -> str:
    """Say that nothing names a model, and what that means for what is made."""
    sale = f"may not be sold with a game ({model.licence})" if model.commercial is False else f"are {model.licence}"
    return f"no `model` is said anywhere, so {model.name} makes it, whose sounds {sale}"


UNSAID_HINT = "Say which, under `defaults` in sfxgen.yaml: `sfxgen models` lists them, and what each may be used for."


def licence(sound: Sound, model: Model, hands: str = NONE) -> str | None:
    """Return the licence a sound is under: its own if given, else its model's.

    That of a recording is unknown unless given, and so is that of a sound whose takes a person made.
    """
    if sound.layers and hands != ALL:
        return licence_of_mix(sound)
    return sound.licence or (model.licence if _is_by_model(sound, hands) else None)


def _is_by_model(sound: Sound, hands: str) -> bool:
    """Tell whether a model made any of a sound's takes."""
    return hands != ALL and not is_recording(sound)


def _licences(sound: Sound, model: Model, hands: str) -> Iterator[tuple[str, str | None]]:
    """Yield every licence that a sound is under, with whose it is; None for one that nobody has named."""
    by_model = _is_by_model(sound, hands)
    if sound.layers and hands != ALL:
        for part in _parts_of(sound):
            for _, under in _licences(part, find_model(part.model), NONE):
                yield (f"its layer {part.name}'s" if part.name else "its recording's"), under
        by_model = False
    if sound.licence is not None:
        yield "its", sound.licence
    elif sound.layers:
        return
    elif not by_model:
        yield "its", None
    elif hands == SOME:
        yield "a take is adopted, and its", None
    elif sound.source is not None:
        yield "its recording's", None
    if by_model and not (sound.licence is not None and model.licence == OTHER.licence):
        yield ("its" if sound.licence is None else f"{sound.model}'s"), model.licence

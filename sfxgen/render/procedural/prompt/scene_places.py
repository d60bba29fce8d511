"""Where the words of a scene stand in a clause, and how much that leaves of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import Clause
from sfxgen.render.procedural.prompt.fits import PLACING
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.phrases import Item, deed_of, stem
from sfxgen.render.procedural.prompt.position import is_particle
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR


def share_of_scene(clause: Clause, here: Mapping[str, int], made: Sequence[str]) -> float:
    """Return which share of its weight a scene keeps, 0..1.

    here: where the stem of each word stands; made: the stems that make the scene.
    """
    told = [{stem(word) for word in item.words} for item in clause.items if is_expression(item)]
    if any(expression.issuperset(made) for expression in told) or is_agent(here, made):
        return 0.0
    share = 1.0 if all(expression.isdisjoint(made) for expression in told) else weights.SPLIT
    at = [here[word] for word in made]
    end = max(at) + 1
    share *= weights.AFTER_PREPOSITION if is_worn_place(clause, min(at), end) else 1.0
    describes = end - min(at) == len(at) and any(item.at == end and is_head(item) for item in clause.items)
    share *= weights.NOUN_BEFORE_NOUN if describes or is_part_of_noun(clause, at) else 1.0
    if is_where_weather_is(clause, min(at)):
        share *= weights.WEATHER_THERE
    elif is_only_place(clause, min(at)):
        share *= weights.SCENE_IN_PLACE
    return share * (weights.AFTER_PREPOSITION if is_only_purpose(clause, min(at)) else 1.0)


def is_expression(item: Item) -> bool:
    """Return whether words name a sound or a thing together."""
    return len(item.words) > 1 and (item.sense.weight >= weights.NAMED or item.thing is not None)


def is_head(item: Item) -> bool:
    """Return whether a phrase can be what the words right before it only describe: a noun, or a sound's own name."""
    return item.noun or item.sense.weight >= weights.NAMED or (item.deed is not None and item.deed.sure)


def is_part_of_noun(clause: Clause, at: Collection[int]) -> bool:
    """Return whether one of the words is a thing that only says which one the thing right behind it is."""
    things = [item for item in clause.items if item.thing]
    return any(o.at in at and p.at == o.end and p.at not in at and not o.deed for o in things for p in things)


def is_only_place(clause: Clause, at: int) -> bool:
    """Return whether words from there on are only where or what for something else sounds: sparks on a dead battery."""
    where = next((i for i in range(1, at) if leads_away(clause, i)), None)
    return where is not None and any(o.end <= where and is_heard(o) for o in clause.items)


def leads_away(clause: Clause, at: int) -> bool:
    """Return whether what follows says where something happens, or what for: swallow the pill to restore health."""
    if clause.words[at] == "to":
        after_verb = any(o.deed and o.end == at for o in clause.items)
        return not after_verb and deed_of(tuple(clause.words[at + 1 : at + 2]) or ("",)) is not None
    return clause.words[at] in BEHIND and not is_particle(clause, at)


BEHIND = PLACING | {"for"}
"""What follows one of these is where something happens, or what for."""


def is_heard(item: Item) -> bool:
    """Return whether a phrase is something that sounds, or happens."""
    return bool(item.deed or item.sense.kind or (item.thing and item.thing.sure and item.thing.kind != NOTHING))


def is_where_weather_is(clause: Clause, at: int) -> bool:
    """Return whether a clause begins with a kind of weather, and what stands there says where: wind through a hull."""
    weather = next((o for o in clause.items if o.thing and "weather" in o.thing.tags and o.at < 2), None)
    return weather is not None and clause.words[weather.end : weather.end + 1] == ["through"] and at > weather.end


def is_agent(here: Mapping[str, int], made: Sequence[str]) -> bool:
    """Return whether "by" says who did it, not that something goes past: hit by a truck."""
    return "by" in made and any(here[word] > here["by"] for word in made)


def is_only_purpose(clause: Clause, at: int) -> bool:
    """Return whether words from there on only say what a sound is for: a drum loop for the rowing crew."""
    purpose = clause.words.index("for") if "for" in clause.words[1:at] else 0
    return any(o.end <= purpose and (o.sense.kind or (o.thing and o.thing.sure)) for o in clause.items)


def is_worn_place(clause: Clause, at: int, end: int) -> bool:
    """Return whether two words only say what has become of the place where it sounds: wind through a broken window."""
    past = clause.words[at].endswith("ed") or clause.words[at] in IRREGULAR
    placed = any(word in PREPOSITIONS for word in clause.words[1:at])
    return past and placed and end == at + 2

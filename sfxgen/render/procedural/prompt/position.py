"""How much a phrase counts where it stands in its clause."""

from __future__ import annotations

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import COMPARED, SETTING, Clause
from sfxgen.render.procedural.prompt.context import CONVENTIONS, INSTRUMENTS, MUSIC_WORDS, PLACES
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.phrases import Item, deed_of, singular, stem
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.syntax import is_owner
from sfxgen.render.procedural.prompt.words.settings import VAGUE


def position_weight(clause: Clause, item: Item) -> float:
    """Return how much a phrase counts where it stands: after prepositions and before nouns less."""
    weight = 1.0
    follower = next((other for other in clause.items if other.at == item.end), None)
    if is_figure(clause, item):
        return weights.FIGURE
    verbal = item.deed and not item.thing and item.words[0].endswith(("s", "ed", "ing"))
    finite = verbal and item.at > 1 and not (follower and follower.noun)
    for at in range(0 if finite else item.at):
        word = clause.words[at]
        if word == "of" and not (at and clause.words[at - 1] in VAGUE | FIGURES):
            weight = min(weight, weights.AFTER_OF)
        elif (
            word in PREPOSITIONS
            and not is_comparison(clause, at)
            and not is_particle(clause, at)
            and clause.words[max(0, at - 1)] != "the"
        ):
            weight = min(weight, weights.AFTER_PREPOSITION if at or clause.role != SETTING else 1.0)
    if is_owner(item):
        weight *= weights.OWNER
    if item.at and len(item.words) > 1 and item.words[0] in PREPOSITIONS:
        weight *= weights.AFTER_PREPOSITION if is_where(item) else weights.AFTER_OF  # inside a helmet
    if follower and follower.noun and item.words[-1] in ADJECTIVES:
        return weight * weights.NOUN_BEFORE_NOUN
    if follower and item.sense.kind in CONVENTIONS and stem(follower.words[-1]) in TUNES:
        return weight
    if follower and item.sense.kind and gives_way(clause, item, follower):
        return weight * weights.NOUN_BEFORE_NOUN
    if follower and follower.noun:
        if item.thing and not DRIVEN.isdisjoint(item.thing.tags) and follower.words[-1] in MOTORS:
            return weight
        if item.thing and not item.deed:
            guess = not follower.thing and follower.sense.weight < weights.NAMED
            guess = guess or stem(follower.words[-1]) in MUSIC_WORDS or follower.deed is not None
            plays = not INSTRUMENTS.isdisjoint(item.thing.tags)
            return weight * (weights.NOUN_BEFORE_GUESS if guess and plays else weights.NOUN_BEFORE_NOUN)
        if item.words[-1].endswith(("ing", "ed")) and not is_where(follower):
            return weight * weights.PARTICIPLE
    return weight


def is_where(item: Item) -> bool:
    """Return whether an expression names the place where something sounds: under the stars."""
    return len(item.words) > 1 and item.words[0] in PREPOSITIONS and item.sense.kind in PLACES


def gives_way(clause: Clause, item: Item, follower: Item) -> bool:
    """Return whether what names a sound only says whose or where the next one is: an ice queen laughs."""
    if item.words[-1].endswith(("s", "ed")) and deed_of(item.words[-1:]):
        return False  # a verb before its object: sword hits armour
    if item.sense.kind in PLACES:
        return follower.thing is not None and follower.thing.kind != NOTHING
    does = any(o.deed and not o.thing and o.at == follower.end for o in clause.items)
    noun = follower.thing is not None and follower.thing.sure and item.sense.kind not in CONVENTIONS
    sounding = follower.deed is not None and follower.deed.sure and not follower.thing
    verbal = follower.words[-1].endswith(("s", "ed", "ing"))
    if verbal and follower.deed is not None and any(kind == item.sense.kind for _, kind in follower.deed.fits):
        return False  # it does what it always does: a rotary phone rings
    if noun and len(item.words) == 1 and not verbal and not item.words[0].endswith(("ing", "ed", "s")):
        return True
    noun = noun or (does and follower.thing is not None and item.sense.kind not in CONVENTIONS)
    return (sounding or noun) and len(item.words) > 1 and item.deed is None


def is_figure(clause: Clause, item: Item) -> bool:
    """Return whether a phrase only says how much or in what way of what follows "of": thunder of hooves."""
    end = item.end
    if singular(item.words[-1]) not in FIGURES:
        if clause.words[end : end + 1] == [] or singular(clause.words[end]) not in FIGURES:
            return False
        end += 1
    if clause.words[end : end + 1] != ["of"]:
        return False
    named = (o for o in clause.items if o.at > end)
    return any(o.sense.kind or (o.thing and o.thing.kind != NOTHING) for o in named)


FIGURES = words(
    """
    wave sheet ripple peal hail shower cascade torrent storm flood river orchestra chorus choir symphony volley barrage
    flurry jet gust wall sea ocean rain explosion thunder drum patter drumroll hammering carpet blanket rush swell roll
    clap avalanche cloud curtain fountain crescendo concert blast crackle deluge salvo spray surge tide whirlwind
    blizzard gale
    """
)
"""Before "of" these say how much there is of what follows, or in what way it comes."""

ADJECTIVES = words(
    """
    arcane demonic divine magical magic robotic industrial urban haunted electrical electric hydraulic pneumatic alien
    mechanical metallic musical mystical electronic pretty sci retro wooden underwater burning frozen cursed
    """
)
"""Words that can name a sound, but before a noun only describe it."""

TUNES = words("jingl jingle tun tune sting stinger theme motif melody music")
"""Stems: after what has happened in a game, these say that it is told in notes."""

MOTORS = frozenset({"engine", "motor", "engines", "motors"})
"""After a vehicle or machine, these name what of it is heard."""
DRIVEN = frozenset({"vehicle", "motor", "appliance"})
"""Tags of what has a motor."""


def is_comparison(clause: Clause, at: int) -> bool:
    """Return whether "like" says what the sound is to be like: it should feel like a deep breath."""
    before = clause.words[at - 1] if at else ""
    return clause.words[at] == "like" and before in COMPARED


def is_particle(clause: Clause, at: int) -> bool:
    """Return whether a preposition belongs to the verb before it: picks up, turned on, at the very end."""
    after = clause.words[at + 1] if at + 1 < len(clause.words) else ""
    return not after or after in PREPOSITIONS

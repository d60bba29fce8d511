"""Which way something goes: on or off, up or down, in or out, won or lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from sfxgen.render.procedural.prompt.context import SCREEN_WORDS
from sfxgen.render.procedural.prompt.lexicon import words as lexicon_words
from sfxgen.render.procedural.prompt.phrases import ARTICLES, bases
from sfxgen.render.procedural.prompt.words.polarity import (
    AFTER_PARTICLES,
    ALARMS,
    ASLEEP,
    AWAY_IS_ON,
    BETWEEN,
    CLOSING,
    DOWN,
    DOWN_PARTICLES,
    FLYERS,
    LIDS,
    LIFTING,
    MEASURES,
    MOVING,
    NEITHER,
    NOUN_ENDINGS,
    OPPOSITE,
    PUTTING,
    ROLLED,
    SCABBARDS,
    SHUTTING,
    SPREADING,
    SWITCHING,
    TUNES,
    UP,
    UP_PARTICLES,
    WAYS,
    WEAPONS,
)
from sfxgen.render.procedural.prompt.words.relatives import verb_relatives

THROUGH = frozenset({"through", "into", "onto", "of"})
"""Before one of these a first word is a particle: out through the mouth."""
BREAKS = frozenset(",.;:!?()[]\n\u2014")


def direction(words: Sequence[str]) -> int:
    """Return 1 for what goes up, on, in or well, -1 for its opposite, 0 for neither.

    A particle decides, because it turns verbs round: zoom out, switch off, die down.
    """
    words = without_dropdown(words)
    kept = next((value for at in range(len(words)) if (value := kept_in(words, at) or of_flight(words, at))), 0)
    let_go = any(pair in RELEASES for pair in pairwise(words))
    kept = kept or (let_go and (-1 if SHOOTERS.isdisjoint(words) else 1))
    particles = [particle(words, at) for at in range(len(words))]
    if kept or any(particles):
        return kept or next(value for value in reversed(particles) if value)
    free = [at for at in range(len(words)) if not describes(words, at) and not when(words, at)]
    total = sum(direction_of(words[at]) * (-1 if is_undone(words, at) else 1) for at in free)
    total += sum(of_tune(words, at) for at in range(len(words)))
    return (total > 0) - (total < 0)


def without_dropdown(words: Sequence[str]) -> Sequence[str]:
    """Return the words with what only looks like a way down as one: a drop-down list expands."""
    at = next((i for i, pair in enumerate(pairwise(words)) if pair in {("drop", "down"), ("drops", "down")}), None)
    if at is None:
        return words
    before, after = words[max(0, at - 1) : at], words[at + 2 : at + 3]
    noun = not DROPDOWNS.isdisjoint({*before, *after})
    noun = noun or (before in (["the"], ["a"]) and bool(after) and direction_of(after[0]) != 0)
    return [*words[:at], "dropdown", *words[at + 2 :]] if noun else words


SHUTTERS = frozenset({"window", "windows", "door", "doors", "shutter", "shutters", "gate", "grille", "blind", "blinds"})
"""When these are rolled up, they go up; a map is then put away."""
DROPDOWNS = frozenset({"list", "menu", "box", "panel", "selector"})
"""After "drop down" these are what opens and closes."""


def is_undone(words: Sequence[str], at: int) -> bool:
    """Return whether a verb is denied where it stands: not enough, cannot afford, no longer connected."""
    lack = words[at - 1] in LACKS and words[at].startswith(("start", "beg", "end", "lift"))
    return at > 0 and (lack or words[at - 1] in {"not", "cannot"} or tuple(words[max(0, at - 2) : at]) in NO_LONGER)


LACKS = frozenset({"blackout", "brownout", "outage", "cut", "jamming", "lockdown", "curfew"})
"""Of these the start goes down, and the end up."""


RELEASES = frozenset({("let", "go"), ("lets", "go"), ("letting", "go")})
"""What is said of who no longer holds something."""

SHOOTERS = frozenset({"bow", "bowstring", "string", "arrow", "catapult", "trebuchet", "crossbow", "ballista", "sling"})
"""What is let go of these begins."""

NO_LONGER = frozenset({("no", "longer"), ("not", "yet"), ("fails", "to"), ("failed", "to"), ("unable", "to")})


def undone(tokens: Sequence[str]) -> int:
    """Return the direction of what a prompt says does not happen: a lock will not open goes down."""
    for at in range(len(tokens)):
        if tokens[at] == "not" and at and tokens[at - 1] in AUXILIARIES and at + 1 < len(tokens):
            way = direction_of(tokens[at + 1])
            if way:
                return -way
    return 0


AUXILIARIES = frozenset({"do", "does", "did", "will", "would", "can", "could", "is", "are", "was", "were", "has"})


def kept_in(words: Sequence[str], at: int) -> int:
    """Return whether something comes out of what it is kept in, or out of sleep, or goes into it: from its holster."""
    if words[at] not in SCABBARDS | ASLEEP:
        return 0
    near = set(words[max(0, at - 3) : at])
    out = not near.isdisjoint({"from", "of"})
    inwards = not near.isdisjoint({"in", "into", "to", "back", "enters"})
    way = out - (inwards and not out)
    return way if words[at] in SCABBARDS or "from" in near or "out" in near or inwards else 0


def of_flight(words: Sequence[str], at: int) -> int:
    """Return the direction of what begins or ends a flight: takes wing, lands."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word not in FLIGHTS or FLYERS.isdisjoint(forms(words)):
        return 0
    if word == "landing" and after and after not in AFTER_PARTICLES | BREAKS:
        return 0  # a landing ramp
    if word == "wing" or (word.startswith("touch") and after != "down"):
        return int(word == "wing")
    return -1


FLIGHTS = frozenset({"land", "lands", "landed", "landing", "touches", "touching", "wing"})


def of_tune(words: Sequence[str], at: int) -> int:
    """Return the direction of a time of day, or of what comes next, right before a tune or a page: a night stinger."""
    if words[at + 1 : at + 2] == [] or words[at + 1] not in TUNES:
        return 0
    return (words[at] in {"morning", "day", "next", "dawn"}) - (words[at] in {"night", "evening", "previous", "dusk"})


def describes(words: Sequence[str], at: int) -> bool:
    """Return whether a word is no verb there, but an adjective or noun: open ground, a close strike, after the show."""
    after = words[at + 1] if at + 1 < len(words) else ""
    ends = not after or after in AFTER_PARTICLES or after.endswith("ly")
    screen = not at and not SCREEN_WORDS.isdisjoint(words[at + 2 : at + 4])
    done = after in OBJECTS or screen  # an imperative: close the door, open menu, close pause screen
    foliage = words[at] == "leaves" and after not in {"the", "a", "an", "his", "her", "their", "our"}
    adjective = words[at] in {"open", "close"} and not (done or (ends and at))
    became = words[at] == "empty" and at and not after
    still = words[at] in {"slow", "empty", "sleep"} and after not in {"down", "the", "a", "to"} and not became
    became = at and not BECOMING.isdisjoint(bases(words[at - 1]))
    still = still or (words[at] in STATES and not became)
    before = words[at - 1] if at else ""
    still = still or (words[at] == "full" and (after == "of" or not ends))
    still = still or (words[at] == "show" and (before in ARTICLES or not after))
    return adjective or still or (foliage and (not (at == 1 and not after) or words[0] in LEAFY))


LEAFY = frozenset({"dry", "wet", "dead", "autumn", "fallen", "crisp", "green", "rustling", "brown"})
"""After one of these, leaves are foliage."""
OBJECTS = SCREEN_WORDS | {"the", "his", "her", "your", "my", "map", "chat", "settings", "shop", "log", "scoreboard"}
"""Before one of these, "open" and "close" are verbs."""
STATES = frozenset(
    {"quiet", "calm", "dim", "slack", "taut", "louder", "quieter", "content", "visible", "invisible", "dark"}
)
"""Adjectives: they say how something is, unless it becomes so."""
BECOMING = frozenset({"go", "get", "turn", "become", "fall", "grow", "pull"})
"""Verbs after which an adjective says what becomes of something."""

TIMES_OF_DAY = frozenset({"dawn", "dusk", "sunrise", "sunset"})
PURPOSES = frozenset({"for", "during", "at", "by", "near", "before", "until", "around", "of"})


def when(words: Sequence[str], at: int) -> bool:
    """Return whether a word only says when or what for: crows at dusk, a beep for the start."""
    near = set(words[max(0, at - 2) : at])
    return bool(at) and (not near.isdisjoint(PURPOSES) if words[at] in TIMES_OF_DAY | {"start", "end"} else False)


def particle(words: Sequence[str], at: int) -> int:
    """Return the direction of a particle; 0 for anything else, also for a preposition before its noun."""
    word = words[at]
    value = (word in UP_PARTICLES) - (word in DOWN_PARTICLES)
    if not value:
        return 0
    if not at and len(words) > 1:
        return value if words[1] in THROUGH and word != "back" else 0
    verb = next((w for w in reversed(words[:at]) if w not in BETWEEN), "")
    verbs = frozenset(bases(verb))
    after = words[at + 1] if at + 1 < len(words) else ""
    noun = at and words[at - 1] in {"the", "a", "an", "his", "her", "its", "my"}
    if noun or not verbs.isdisjoint(NEITHER.get(word, ())) or (word == "down" and words[at - 2 : at] == ["up", "and"]):
        return 0
    if word == "up" and after == "and":
        return 0
    free = not after or after in AFTER_PARTICLES or after in BREAKS or after.isdigit()
    free = free or (after in {"a", "one", "two"} and words[at + 2 : at + 3] != [] and words[at + 2] in MEASURES)
    goes = not verbs.isdisjoint(MOVING)
    free = free or (goes and (after in {"on", "of"} or (word in {"up", "off", "down"} and not is_way(words, at))))
    free = free or not verbs.isdisjoint(SWITCHING if word in {"on", "in"} else SWITCHING | PUTTING)
    return turned_by_verb(words, at, value, verbs) if free else 0


def forms(words: Sequence[str]) -> frozenset[str]:
    """Return all words and what they can be forms of."""
    return frozenset(form for word in words for form in bases(word))


def is_way(words: Sequence[str], at: int) -> bool:
    """Return whether a particle only says along what something goes: down the street."""
    return not WAYS.isdisjoint(words[at + 1 : at + 4])


INSERTING = frozenset({"push", "slide", "shove", "slot", "click", "plug", "clip", "snap", "screw", "press"})
"""What is put back in by these goes in."""


def turned_by_verb(words: Sequence[str], at: int, value: int, verbs: frozenset[str]) -> int:
    """Return which way a particle goes after its verb: what takes off flies, what hangs up ends, a sword comes out."""
    if words[at] == "up" and not verbs.isdisjoint(CLOSING) and not ("roll" in verbs and not SHUTTERS.isdisjoint(words)):
        return -1
    if words[at] == "back" and not verbs.isdisjoint(INSERTING) and words[at + 1 : at + 2] in (["in"], ["into"]):
        return 1
    if words[at] == "out" and "climb" in verbs:
        return 1
    if words[at] == "back" and "come" in verbs:
        return 1
    if words[at] == "in" and not verbs.isdisjoint(SHUTTING):
        return -1
    if words[at] == "off" and not verbs.isdisjoint(AWAY_IS_ON):
        begun = forms(words) & (FLYERS if "take" in verbs else ALARMS)
        return 1 if begun or verbs & {"lift", "blast"} else value
    spread = not verbs.isdisjoint(SPREADING) or ("roll" in verbs and not ROLLED.isdisjoint(words))
    if words[at] == "out" and spread:
        return 1
    if words[at] in {"off", "on"} and not verbs.isdisjoint(LIFTING) and not LIDS.isdisjoint(words):
        return -value
    drawn = words[at] == "out" and not verbs.isdisjoint({"pull", "take", "get", "bring", "draw", "whip"})
    return 1 if drawn and not WEAPONS.isdisjoint(words) else value


@cache
def direction_of(word: str) -> int:
    """Return the direction of one verb, noun or adjective, turned round by un-, dis- or de-: a deactivation."""
    akin = tuple(verb_relatives()[form] for form in bases(word) if form in verb_relatives())
    for form in (bases(word), verbs_of(word), akin):
        for base in form:
            if base in UP or base in DOWN:
                return (base in UP) - (base in DOWN)
        for base in form:
            for prefix in OPPOSITE:
                for rest in bases(base.removeprefix(prefix)) if base.startswith(prefix) else ():
                    if rest in UP or rest in DOWN or rest in TURNED:
                        return (rest in DOWN) - (rest in UP) - (rest in TURNED)
    return 0


def verbs_of(word: str) -> tuple[str, ...]:
    """Return the verbs that a noun can be made of: activation, approval, removal."""
    out: list[str] = []
    for ending in NOUN_ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) >= 4:
            out += [root, root + "e", root.removesuffix("at") + "e"]
    return tuple(out)


TURNED = lexicon_words(
    """
    arm bolt brief buckle button check clamp clasp clip cock coil compress cork dock dress equip fasten fill fold
    follow frost furl hitch holster hook lace latch link lock mist mount pack pin plug pressurise pressurize roll
    screw seal select stick strap string subscribe tether tie wind wrap zip
    bar pause strung tick bridle chain cover mask belt box crate burden clog stuff veil harness saddle yoke knot braid
    wire block twist couple bind lash bend friend archive ban cork cap collar peg nail staple glue thread
    mute muzzle wrap tangle seat jam cuff shackle leash star favourite favorite bookmark
    """
)
"""Verbs that go no way by themselves, but back with a prefix: unplug."""

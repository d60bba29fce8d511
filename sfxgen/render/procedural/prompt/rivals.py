"""Readings that yield to others of the same prompt: states to sources, words for music to instruments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import BESIDE, LATER, MAIN, Clause
from sfxgen.render.procedural.prompt.context import CONVENTIONS, INSTRUMENTS, MUSIC_WORDS, PLACES, VOICE_VERBS
from sfxgen.render.procedural.prompt.fits import LIVING
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.landing import MOTIONS
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.phrases import bases, known_phrase, stem
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR

SOUND_NAMES = frozenset(
    map(
        stem,
        words(
            """
            fanfare chime ding ping beep bleep blip jingle stinger buzzer trumpet till register click tick trombone
            pop tone sting achievement buzz chirp horn brass tap music melody herald purchase bought coin cash
            """
        ),
    )
)
"""Words that name one of these sounds itself, not what it stands for."""

PLAYED = INSTRUMENTS - {"arpeggio", "pad"}


def settled(
    readings: Sequence[Reading], clauses: Sequence[Clause], denied: frozenset[str], silent: frozenset[str]
) -> list[Reading]:
    """Return the readings of a prompt, those that yield to another one weighed down, best first.

    denied: the stems of the words that the prompt denies. silent: the kinds of what they stand for.
    """
    sources = [r for r in readings if is_source(r) and clauses[r.clause].role in {MAIN, BESIDE}]
    players = {r.clause for r in readings if plays(r, clauses)}
    forbidden = with_their_like(frozenset(kinds_of(denied))) | (silent & CONVENTIONS)
    wanted = any(r.kind not in forbidden for r in readings)
    heard_as = {r.clause - 1 for r in readings if says_how(r, clauses[r.clause])}
    noted = not players and any(is_tune(r) for r in readings)
    states = {r.clause for r in readings if is_state(r)}
    tellers = {r.clause: r for r in readings if tells(r, clauses, states)}
    out = []
    for reading in readings:
        if reading.kind in forbidden and denied.isdisjoint(reading.words) and wanted:
            continue
        score = reading.score
        colours = is_state(reading) and not clauses[reading.clause].wanted and not (noted and reading.kind in OUTCOMES)
        switched = [
            r for r in sources if reading.kind in SWITCHED and (r.clause, r.end) == (reading.clause, reading.at)
        ]
        told = reading.clause in heard_as and reading.kind in CONVENTIONS and SOUND_NAMES.isdisjoint(reading.words)
        if told or (colours and any(set(r.words).isdisjoint(reading.words) and r not in switched for r in sources)):
            score *= weights.STATE_OF_SOURCE
        teller = tellers.get(reading.clause + 1)
        if teller and reading.kind != teller.kind and reading.kind not in CONVENTIONS:
            score *= weights.STATE_OF_SOURCE
        if reading is tellers.get(reading.clause):
            score = max(score, weights.TOLD)
        if reading.event and reading.kind in FAINT and any(is_plainer(r, reading) for r in sources):
            score *= weights.FAINT_EVENT
        if plays(reading, clauses) and any(is_tune(r) and r.clause == reading.clause for r in readings):
            score = max(score, weights.THING)  # three notes on little bells
        if follows_player(reading, readings, clauses):
            score *= weights.MUSIC_OF_INSTRUMENT
        if reading.kind == "fanfare" and reading.clause in players and not plays(reading, clauses):
            score *= weights.MUSIC_OF_INSTRUMENT  # a gong announces the emperor
        near = {reading.clause - 1, reading.clause, reading.clause + 1}
        reading = alone(reading, clauses[reading.clause].words)
        if players & near and is_tune(reading) and not plays(reading, clauses):
            score *= weights.MUSIC_OF_INSTRUMENT
        out.append((reading, score))
    return sorted(supported(out), key=lambda reading: -reading.score)


def says_how(reading: Reading, clause: Clause) -> bool:
    """Return whether a sound is how what the clause before tells is heard: a house is placed, with a solid thunk."""
    worldly = reading.named and reading.kind not in CONVENTIONS - {"pop"}
    return worldly and clause.break_before == "with" and clause.words[0] in {"a", "an"}


def supported(scored: Sequence[tuple[Reading, float]]) -> Iterator[Reading]:
    """Yield readings with their scores, those raised for which other words speak as well: a roulette, a ball."""
    by_kind: dict[str, dict[frozenset[str], float]] = {}
    for reading, score in scored:
        scores = by_kind.setdefault(reading.kind, {})
        chosen = frozenset(reading.words)
        scores[chosen] = max(score, scores.get(chosen, 0.0))
    for reading, score in scored:
        scores = by_kind[reading.kind]
        others = sum(scores.values()) - scores[frozenset(reading.words)] if len(scores) > 1 else 0.0
        yield replace(reading, score=score + min(weights.MOST_SUPPORT, weights.SUPPORT * others), support=others)


def tells(reading: Reading, clauses: Sequence[Clause], states: set[int]) -> bool:
    """Return whether all that a clause says is the sound of what is done in the one before: card played, a snicker.

    states: the clauses that say what has become of something in a game.
    """
    clause = clauses[reading.clause]
    if reading.clause != 1 or clause.break_before != "," or not (reading.named or reading.thing) or is_tune(reading):
        return False
    bare = reading.end == len(clause.words) and not any(o.at < reading.at and (o.thing or o.deed) for o in clause.items)
    before = clauses[0]
    if stem(clause.words[-1]) in VOICE_VERBS and not any(
        item.thing and not LIVING.isdisjoint(item.thing.tags) for item in before.items
    ):
        return False  # a scope switched on, soft whine
    done = before.words[-1].endswith("ed") or before.words[-1] in IRREGULAR or 0 in states
    bare = bare and (reading.at > 0 or reading.named)
    return bare and before.role == MAIN and done and reading.kind not in PLACES and not reading.still


def is_tune(reading: Reading) -> bool:
    """Return whether only words for music chose a reading."""
    return set(reading.words) <= MUSIC_WORDS | {"two", "three", "four", "five"}


def is_plainer(source: Reading, faint: Reading) -> bool:
    """Return whether another clause says in so many words what is heard."""
    return source.clause != faint.clause and (source.named or source.event) and source.kind not in FAINT


ONE_OF_MANY = {"birds": "bird", "swarm": "insect", "drips": "drip", "wings": "wings", "applause": "clap"}
"""What is heard of many, when there is only one."""
SWITCHED = frozenset({"power_up", "power_down"})
"""What a machine does itself: it is no state that the machine, named right before, outweighs."""
OUTCOMES = frozenset({"fanfare", "defeat", "game_over", "reward"})
"""How a game ends: where a tune is named as well, that is what tells it, and not what was played with."""
FAINT = frozenset({"effort", "whoosh", "swing"})
"""What is hardly heard of a movement: it yields to what another clause names."""
PURSES = words(
    "coins picked pick get purse pouch sack bag pile collect collected pickup slot machine fountain jar hopper chute"
)


SOFT = words("carpet rug grass sand snow mud pillow bed cushion hay straw lawn mattress sofa blanket moss")
"""Ground on which nothing breaks."""


def alone(reading: Reading, text: Sequence[str]) -> Reading:
    """Return what a reading becomes if the prompt names a single one: a coin falls, one lone bird."""
    if (
        reading.kind == "glass_break"
        and not SOFT.isdisjoint(text)
        and any(not MOTIONS.isdisjoint(bases(word)) for word in text)
    ):
        return replace(reading, kind="thud")
    falls = any(word.endswith(("s", "ed")) or word in {"a", "one", "single", "lone"} for word in text)
    if (
        falls
        and reading.kind == "coins"
        and "coin" in text
        and PURSES.isdisjoint(text)
        and reading.score >= weights.AMBIENCE
    ):
        return replace(reading, kind="coin_slot")
    one = (reading.kind == "drips" and "once" in text) or any(
        text[at] in {"single", "one", "lone"} for at in range(max(0, reading.at - 2), min(reading.at + 1, len(text)))
    )
    return replace(reading, kind=ONE_OF_MANY[reading.kind]) if one and reading.kind in ONE_OF_MANY else reading


def is_state(reading: Reading) -> bool:
    """Return whether a reading says what has become of something in a game, and names no sound."""
    refusal = reading.kind == "ui_error" and reading.words[0] in REFUSING
    return reading.kind in CONVENTIONS and reading.state and SOUND_NAMES.isdisjoint(reading.words) and not refusal


REFUSING = words("not insufficient cannot")
"""What begins so is no state of what follows: not enough mana."""


def is_source(reading: Reading) -> bool:
    """Return whether a reading is something in the world that sounds, named well enough to be what is wanted."""
    if reading.kind in CONVENTIONS or reading.kind in PLACES or reading.living or reading.still:
        return False
    return reading.score >= weights.THING * weights.NEXT_CLAUSE**2


def plays(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """Return whether a reading is an instrument, named in the foreground."""
    if clauses[reading.clause].role == LATER:
        return False
    return any(
        item.thing and not PLAYED.isdisjoint(item.thing.tags) and item.thing.kind == reading.kind
        for item in clauses[reading.clause].items
    )


def follows_player(reading: Reading, readings: Sequence[Reading], clauses: Sequence[Clause]) -> bool:
    """Return whether a reading is only what the instrument right before it does: a flute trill, an organ stab."""
    if len(reading.words) != 1:
        return False
    before = (r for r in readings if r.end == reading.at and r.clause == reading.clause and r.kind != reading.kind)
    return any(plays(r, clauses) for r in before)


def unheard(words: Sequence[str], denied: frozenset[str]) -> frozenset[str]:
    """Return the kinds of what a prompt denies, and of what goes with it: no gulls is no birds.

    words: the denied words as written; "other" among them leaves those that are named elsewhere. denied: their stems.
    """
    kinds = set(with_their_like(frozenset({*kinds_of(denied), *kinds_of(frozenset(words)), *kinds_of_pairs(words)})))
    kinds |= VOICES if not SPEECH.isdisjoint(words) else set()
    kinds |= TUNEFUL if "music" in words else set()
    return frozenset(kinds if {"other", "else", "more"}.isdisjoint(words) else ())


SPEECH = words("voice voices vocals talking speech people chatter dialogue humans nobody talk")
VOICES = frozenset({"shout", "gibberish", "whisper", "choir", "crowd", "laugh", "cheer"})
"""What nobody does where nobody speaks."""
TUNEFUL = frozenset({"pad", "piano", "strings", "choir", "organ", "lute", "flute", "arpeggio", "fanfare", "stinger"})
"""What does not play without music."""


def kinds_of_pairs(words: Sequence[str]) -> Iterator[str]:
    """Yield the kinds of things with names of two words."""
    things = (known_phrase(pair, 0).thing for pair in pairwise(words))
    yield from (thing.kind for thing in things if thing and thing.sure and thing.kind != "-")


FAMILIES = tuple(map(frozenset, (("bird", "birds"), ("drip", "drips"), ("insect", "swarm"), ("coin", "coins"))))
"""Kinds of one source: who denies one of them, denies the others too."""


def with_their_like(kinds: frozenset[str]) -> frozenset[str]:
    """Return some kinds, and those that are one or many of the same."""
    return kinds.union(*(family for family in FAMILIES if family & kinds))


def kinds_of(stems: frozenset[str]) -> Iterator[str]:
    """Yield the kinds that single words name by themselves."""
    for word in stems | {f"{stem_}e" for stem_ in stems}:
        item = known_phrase((word,), 0)
        deed = item.deed.kind if item.deed and item.deed.sure else None
        thing = item.thing.kind if item.thing and item.thing.sure else None
        yield from (kind for kind in (item.sense.kind, deed, thing) if kind and kind != "-")

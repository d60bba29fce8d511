"""A prompt's clauses: what each is for, and the phrases in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sfxgen.render.procedural.prompt.context import CONVENTIONS, PLACE_SOUNDS
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import GROUND, PLURALS, PREPOSITIONS, STOP
from sfxgen.render.procedural.prompt.phrases import ARTICLES, Item, Sense, bases, deed_of, look_up, stem, things
from sfxgen.render.procedural.prompt.senses import NOTHING, replacement
from sfxgen.render.procedural.prompt.stuffs import of_stuff
from sfxgen.render.procedural.prompt.syntax import is_light, is_state, is_yet_to_come, only_counts
from sfxgen.render.procedural.prompt.tokens import DASH, THEN
from sfxgen.render.procedural.prompt.words.ordinary import ORDINARY
from sfxgen.render.procedural.prompt.words.relatives import qualities
from sfxgen.render.procedural.prompt.words.settings import REQUESTS, SETTINGS, SUBORDINATES

MAIN, BESIDE, LATER, EARLIER, SETTING, OCCASION = "main", "beside", "later", "earlier", "setting", "occasion"
"""What a clause is for."""

LATER_WORDS = words("then followed afterwards afterward finally before later next") | {THEN}
EARLIER_WORDS = words("after following")
BESIDE_WORDS = words("with and while plus or but")
STOPS = frozenset(",;.:!?()[]\n") | {DASH}
ENDINGS = frozenset(".!?;\n")
"""Breaks after which a thought begins anew."""
INTRODUCTIONS = frozenset({":", DASH})
"""What stands before one of these is a setting, if what follows names a sound."""

PURPOSES = words("for on upon by")
"""Before a verb in -ing these say when or what for: a chime for collecting a star."""

MEANWHILE = ("ing", "ed", "stuck", "hidden", "caught", "bound")
"""While somebody is or does what ends so, something else sounds: gasping while stuck in a lift."""
SAYING = words("say yell shout call tell cry announce warn claim complain whisper mutter sing scream declare joke")
"""What somebody says after one of these and "that" is no sound: a mother yells that dinner is ready."""
CONTINUED = frozenset({"such", "well", "soon", "same", "just"})
"""After one of these, "as" begins no clause."""


@dataclass
class Clause:
    """What stands between two breaks: its words, what it is for, and what was found in it."""

    words: list[str]
    role: str = MAIN
    break_before: str = ""
    wanted: bool = False
    """The writer asks for it in so many words."""
    items: list[Item] = field(default_factory=list)
    changes: list[Mapping[str, Any]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    strength: float = 0.0
    """The score of its best reading, if it stood alone."""
    idle: set[int] = field(default_factory=set)
    """Where words stand that say nothing here, as in an idiom."""
    matched: list[tuple[str, str]] = field(default_factory=list)
    """Each phrase and what it was taken for, for `explain`."""


def split_clauses(tokens: Sequence[str], denied: Sequence[bool]) -> list[Clause]:
    """Return the clauses of a prompt in order, without what it denies."""
    clauses = [Clause([])]
    for at, (token, gone) in enumerate(zip(tokens, denied, strict=True)):
        role = role_after(token, tokens, at, clauses[-1])
        if role is None:
            if not gone:
                clauses[-1].words.append(token)
            continue
        if not clauses[-1].words and clauses[-1].break_before not in INTRODUCTIONS:
            role = role if token not in STOPS or token in ENDINGS else clauses[-1].role
            clauses.pop()
        clauses.append(Clause([], role, token))
    return [clause for clause in with_wishes(clauses) if clause.words]


def role_after(word: str, tokens: Sequence[str], at: int, clause: Clause) -> str | None:
    """Return what a clause after this word is for; None if the word begins none."""
    before = tokens[at - 1] if at else ""
    if word in STOPS:
        ends = word in ENDINGS
        fresh = ends or word != "," or clause.role in {SETTING, OCCASION, EARLIER} or clause.break_before == "before"
        return BESIDE if fresh else clause.role
    if word == "as":
        after = tokens[at + 1 : at + 2]
        return None if before in CONTINUED or not clause.words or after in (["if"], ["a"], ["an"]) else OCCASION
    if word in {"you", "we"} and tokens[at + 1 : at + 2] == ["hear"] and clause.words:
        return BESIDE
    if word == "next" and (tokens[at + 1 : at + 2] in (["to"], ["room"]) or is_following_one(tokens, at)):
        return None
    if word == "that" and not SAYING.isdisjoint(bases(before)):
        return OCCASION
    if word == "but" and before == "nothing":
        return None
    if word == "finally" and clause.words and not any(map(is_finite, clause.words)):
        return None
    if word in LATER_WORDS:
        return LATER
    if word == "while" and tokens[at + 1 : at + 2] and tokens[at + 1].endswith(MEANWHILE):
        return OCCASION
    if word in PURPOSES and tokens[at + 1 : at + 2] and tokens[at + 1].endswith("ing") and clause.words:
        return OCCASION if deed_of((tokens[at + 1],)) else None
    if word in EARLIER_WORDS:
        return None if before == "named" else EARLIER
    if word == "and" and (before, word, *tokens[at + 1 : at + 2]) in things():
        return None
    if word in BESIDE_WORDS:
        goes_on = clause.role in {LATER, EARLIER} and not (word == "with" and before == ",")
        return clause.role if goes_on and word not in {"but", "while"} else BESIDE
    return OCCASION if word in SUBORDINATES else None


def is_following_one(tokens: Sequence[str], at: int) -> bool:
    """Return whether "next" only says which one: reaches the next level, next wave."""
    return not NEXT_ONES.isdisjoint(tokens[at + 1 : at + 3]) and (at == 0 or tokens[at - 1] not in STOPS)


NEXT_ONES = words(
    "level stage wave round page turn tier rank growth chapter floor track song day year phase rung letter lane"
)
"""Behind one of these, "next" tells which, and not when."""


def with_wishes(clauses: list[Clause]) -> Iterator[Clause]:
    """Mark the clauses that say what the writer wants, and those that only place it."""
    for clause in clauses:
        asked = any(word in REQUESTS for word in clause.words[:3])
        role = BESIDE if asked and clause.role == OCCASION else clause.role
        only_so = is_yet_to_come(clause.words) or (clause.break_before == "with" and is_state(clause.words))
        yield replace(clause, wanted=asked, role=OCCASION if only_so else role)


def read_clause(clause: Clause, around: frozenset[str]) -> None:
    """Find the phrases of a clause, the traits that they change, and the words that mean nothing here."""
    clause.words = without_likeness(clause.words)
    at, ground = 0, False
    while at < len(clause.words):
        item = look_up(clause.words, at)
        other, length = replacement(clause.words, at, around, item.words)
        if other is not None:
            item = substitute(clause.words[at : at + length], at, item, other)
        item = closes(clause, item) or split_verb(clause.words, item) or of_stuff(clause.words, item) or item
        if (len(item.words) == 1 and is_light(clause.words, at)) or (
            clause.break_before == "," and only_counts(clause.words, item)
        ):
            item, other = Item(at, item.words), (NOTHING,)
        ground = ground or clause.words[at] in GROUND
        if item.known:
            note_changes(clause, item, ground)
            clause.matched.append((" ".join(item.words), describe_item(item)))
            clause.items.append(item)
        elif other != (NOTHING,):
            note_unknown(clause, at)
        if other == (NOTHING,) and length > 1:
            clause.idle.update(range(at, item.end))
        at = item.end
    clause.wanted |= bool(clause.break_before) and is_called_sound(clause)


def is_called_sound(clause: Clause) -> bool:
    """Return whether a clause ends in what it says the sound is: a quick collect sound."""
    if clause.words[-1] not in SOUND or clause.role not in {MAIN, BESIDE}:
        return False
    return any(item.end >= len(clause.words) - 1 and item.sense.kind in CONVENTIONS for item in clause.items)


SOUND = frozenset({"sound", "sfx", "noise", "cue"})
"""What stands right before one of these, at a clause's end, is what is wanted."""


def closes(clause: Clause, item: Item) -> Item | None:
    """Return "close" as a verb where it ends what is said of a thing that opens: quest log close."""
    before = clause.items[-1].thing if clause.items and clause.items[-1].end == item.at else None
    if item.words != ("close",) or item.end != len(clause.words) or before is None:
        return None
    verb = look_up(["closes"], 0)
    opens = {tag for tag, _ in verb.deed.fits} if verb.deed else set()
    return replace(verb, at=item.at, words=item.words) if opens & {*before.tags, *before.name} else None


SHOVES = words("knock push shove nudge bat paw swat elbow")
"""What is treated so and then "off" something falls from there: nudges a mug off the shelf."""
PARTICLES = words("on off up down in out away over back shut open together apart to")
FARTHEST_PARTICLE = 5
"""In words: as far behind its verb a particle may stand."""


def split_verb(text: Sequence[str], item: Item) -> Item | None:
    """Return a verb with the particle behind its object, if they are one: takes the apron off, pushes the gate shut."""
    if item.deed is None or len(item.words) > 1:
        return None
    for at in range(item.end, min(len(text), item.end + FARTHEST_PARTICLE)):
        last = at + 1 == len(text) or text[at + 1] in PREPOSITIONS
        made = deed_of((RESULTS[text[at]],)) if text[at] in RESULTS and not item.deed.sure else None
        if text[at] == "off" and at > item.end and not SHOVES.isdisjoint(bases(item.words[0])):
            made = deed_of(("knock", "off"))
        if text[at] in PARTICLES and last and at > item.end:
            made = made or deed_of((item.words[0], text[at]))
        if made:
            return replace(item, deed=made, thing=None, sense=Sense(change=item.sense.change))
        if text[at] in PREPOSITIONS or is_finite(text[at]):
            return None
    return None


def is_finite(word: str) -> bool:
    """Return whether a word is a verb's form and no noun: picks, in "the wind picks up"."""
    return word.endswith(("s", "ed", "ing")) and deed_of((word,)) is not None and not look_up([word], 0).thing


RESULTS = {"open": "open", "shut": "close", "closed": "close"}
"""What comes of a verb that itself says only how: kicked open, eased shut."""


COMPARED = words("sound sounds feel feels be something more sounding feeling much rather just would i you")
"""After these, "like" says what the sound is to be like."""


def without_likeness(text: list[str]) -> list[str]:
    """Return a clause's words without what something is only compared to: purrs like a cat."""
    for at, word in enumerate(text[:-1]):
        if (
            word == "like"
            and any(look_up(text, place).thing for place in range(at))
            and text[at - 1] not in COMPARED
            and (text[at + 1] in ARTICLES or verbal(text[at - 1]))
        ):
            return text[:at]
    return text


def verbal(word: str) -> bool:
    """Return whether a word looks like a verb's form."""
    return word.endswith(("s", "ed", "ing"))


def substitute(written: list[str], at: int, item: Item, other: tuple[str, ...]) -> Item:
    """Return what to read for some words in another sense: the adjective in them stays."""
    kept = Sense(change=item.sense.change)
    if other == (NOTHING,):
        return Item(at, tuple(written), kept)
    read = look_up(list(other), 0)
    if len(read.words) < len(other):
        read = look_up(list(other[-1:]), 0)
    return replace(
        read, at=at, words=tuple(written), sense=replace(read.sense, change={**kept.change, **read.sense.change})
    )


def note_unknown(clause: Clause, at: int) -> None:
    """Let a bare number count events; remember a word that means nothing."""
    word = clause.words[at]
    number = int(word) if word.isascii() and word.isdigit() and len(word) < 3 else 0
    after = clause.words[at + 1] if at + 1 < len(clause.words) else ""
    if number and after and after not in UNITS and counts_events(clause.words, at, number):
        clause.changes.append({"count": min(32, number)})
        clause.matched.append((word, f"count {number}"))
    means = word in MEANT or word in qualities()
    if not means and not word.isdigit() and not word.endswith("'s") and len(word) > 1:
        clause.unknown.append(word)


PLACE_WORDS = frozenset().union(*PLACE_SOUNDS.values())
MEANT = STOP | ORDINARY | PLACE_WORDS
"""Words that are no gap in understanding."""
UNITS = words("s sec second seconds ms hz khz db bit d m meter meters k")


def note_changes(clause: Clause, item: Item, ground: bool) -> None:
    """Remember the traits that a phrase changes."""
    change = dict(item.sense.change)
    if ground and "material" in change:
        clause.changes.append({"ground": change["material"]})
    if "size" in change and is_place_of(clause.words, item.at):
        change.pop("size")
    counted = not any(w in PREPOSITIONS for w in clause.words[: item.at]) or item.words[0] in TIMES
    bare = not item.sense.kind and not item.thing and not item.deed
    if "count" in change and (not counted or (bare and not counts_events(clause.words, item.at, change["count"]))):
        change.pop("count")
    if change:
        clause.changes.append(change)
    first = sounds(item) and not any(sounds(other) for other in clause.items)
    if item.words[-1] in PLURALS and first and not has_single_subject(clause.words, item.end - 1):
        clause.changes.append({"repeated": True})


def sounds(item: Item) -> bool:
    """Return whether a phrase can be what sounds."""
    return bool(item.sense.kind or item.thing or item.deed)


def is_place_of(text: Sequence[str], at: int) -> bool:
    """Return whether a word belongs to the place where something sounds: a mouse in a huge cathedral."""
    last = max((i for i in range(at) if text[i] in PREPOSITIONS), default=-1)
    anew = any(word in ARTICLES for word in text[last + 2 : at])
    return last >= 0 and text[last] in INSIDES and not anew


INSIDES = words("in inside into across through near at under behind from outside within beside along around")
"""What follows one of these is where it sounds, whatever its size."""

TIMES = frozenset({"once", "twice", "thrice"})
"""Words that say how often something happens, wherever they stand."""


def counts_events(text: Sequence[str], at: int, count: int) -> bool:
    """Return whether a number counts events: three knocks, twice, a double click; not two swords that clash."""
    if count == 1 or text[at] in {"twice", "thrice", "double", "triple"}:
        return True
    return any(word in PLURALS for word in text[at + 1 : at + 4])


def has_single_subject(text: Sequence[str], at: int) -> bool:
    """Return whether what looks like a plural is what one subject does: a wolf howls, axe hits a tree."""
    if at == 0:
        return False
    follower = text[at + 1] if at + 1 < len(text) else ""
    does = follower in ARTICLES | AFTER_DEEDS and not text[at - 1].endswith("s")
    return does or any(word in {"a", "an", "one", "single", "lone"} for word in text[:at])


AFTER_DEEDS = frozenset({"shut", "closed", "open", "its", "his", "her", "their", "another"})
"""After one of these, or an article, a word that ends in s is a verb."""


def describe_item(item: Item) -> str:
    """Return in words what a phrase was taken for: its kind and the traits that it changes."""
    deed = item.deed.kind if item.deed and item.deed.kind != NOTHING else ""
    thing = item.thing.kind if item.thing and item.thing.kind != NOTHING else ""
    kind = item.sense.kind or thing or deed
    changes = [
        f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in item.sense.change.items()
    ]
    said = [*([kind] if kind else []), *(text.removesuffix(" True") for text in changes)]
    return ", ".join(said) or ("what happens" if item.deed else "what it is about" if item.thing else "no change")


def is_setting(clause: Clause) -> bool:
    """Return whether a clause is made of words for places, games and styles only, or begins with a preposition."""
    if clause.words[0] in PREPOSITIONS | {"on", "in", "at"} and clause.words[0] not in {"over", "under", "like"}:
        return True
    return all(w in SETTINGS or w in STOP or not w.isalpha() or stem(w) in SETTINGS for w in clause.words)

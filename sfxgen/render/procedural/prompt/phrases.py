"""Phrases and what they mean, looked up as written or by their stems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.by_stem import ByStem, Phrase
from sfxgen.render.procedural.prompt.context import PLACES
from sfxgen.render.procedural.prompt.lexicon import STRONG, WEAK, phrases_in, words
from sfxgen.render.procedural.prompt.modifiers import MATERIAL_WORDS, MODIFIERS, STOP, Change
from sfxgen.render.procedural.prompt.words.beings import BEINGS
from sfxgen.render.procedural.prompt.words.belongings import BELONGINGS
from sfxgen.render.procedural.prompt.words.deeds import DEEDS
from sfxgen.render.procedural.prompt.words.doings import DOINGS
from sfxgen.render.procedural.prompt.words.handling import HANDLING
from sfxgen.render.procedural.prompt.words.instruments import INSTRUMENTS
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR as IRREGULAR
from sfxgen.render.procedural.prompt.words.irregular import REVERSIBLE, UNDONE
from sfxgen.render.procedural.prompt.words.motions import MOTIONS
from sfxgen.render.procedural.prompt.words.opposites import NOUNS, OPPOSITES, TURNS
from sfxgen.render.procedural.prompt.words.ordinary import FUNCTION_WORDS
from sfxgen.render.procedural.prompt.words.particulars import PARTICULARS
from sfxgen.render.procedural.prompt.words.phrasal import PHRASAL
from sfxgen.render.procedural.prompt.words.polarity import INWARDS, MOVING, PATHS
from sfxgen.render.procedural.prompt.words.relatives import relatives, verb_relatives
from sfxgen.render.procedural.prompt.words.scenes import expressions
from sfxgen.render.procedural.prompt.words.screen import SCREEN, STATE_SOUNDS, STATES
from sfxgen.render.procedural.prompt.words.settings import ROOMS, WHERE
from sfxgen.render.procedural.prompt.words.things import THINGS

LONGEST_PHRASE = 5
"""In words."""


@dataclass(frozen=True)
class Sense:
    """What a phrase means: a kind (with a weight), a change of traits, or both."""

    kind: str | None = None
    weight: float = 0.0
    change: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Thing:
    """A noun: what it is, and how it sounds when nobody says what happens to it."""

    tags: tuple[str, ...]
    kind: str
    sure: bool
    name: tuple[str, ...] = ()
    """The noun, if it is one word: what verbs say of it comes first."""
    near: bool = False
    """There is no kind of its own: this one is only the nearest."""
    last: tuple[str, ...] = ()
    """The last word of a longer one: what verbs say of it comes last."""


@dataclass(frozen=True)
class Deed:
    """A verb: the kinds it makes with things of some tags, and the one it makes with others."""

    kind: str
    sure: bool
    fits: tuple[tuple[str, str], ...]
    state: bool = False
    """It is what becomes of things on screens and in games."""


@dataclass(frozen=True)
class Item:
    """A phrase of a prompt and all that it can be."""

    at: int
    words: Phrase
    sense: Sense = Sense()
    thing: Thing | None = None
    deed: Deed | None = None
    akin: bool = False
    """The tables lack it: it is read as what WordNet says it is like."""

    @property
    def end(self) -> int:
        """Return where the phrase ends."""
        return self.at + len(self.words)

    @property
    def known(self) -> bool:
        """Return whether it means anything."""
        return bool(self.sense.kind or self.sense.change or self.thing or self.deed)

    @property
    def noun(self) -> bool:
        """Return whether it can be the noun that a word before it describes."""
        return self.thing is not None or bool(self.sense.kind and not self.deed)


def look_up(words: list[str], at: int) -> Item:
    """Return the longest known phrase that starts there; of one word, if none is known."""
    for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
        if length > 1 and (splits_verb(words, at + length) or leads_along(words, at, at + length)):
            continue
        item = known_phrase(tuple(words[at : at + length]), at)
        if item.known or (item := without_articles(words[at : at + length + 1], at)).known:
            return item
        *first, last = words[at : at + length]
        if last.endswith("'s") and (item := known_phrase((*first, last[:-2]), at)).known:
            return replace(item, words=(*first, last), deed=None)
    return Item(at, (words[at],))


def splits_verb(words: list[str], end: int) -> bool:
    """Return whether a phrase that ends there cuts a verb from its particle: an enemy falls apart."""
    particle = words[end] if end < len(words) else ""
    return particle in {"apart", "off", "over"} and deed_of((words[end - 1], particle)) is not None


def leads_along(words: list[str], at: int, end: int) -> bool:
    """Return whether a verb's particle only says along what somebody moves: running down the stairs."""
    if end - at != 2 or words[end - 1] not in {"up", "down", "in"}:
        return False
    if words[end - 1] == "in":
        return words[end : end + 1] != [] and words[end] in ARTICLES and INWARDS.isdisjoint(bases(words[at]))
    return not PATHS.isdisjoint(words[end : end + 3]) and not MOVING.isdisjoint(bases(words[at]))


ARTICLES = frozenset({"a", "an", "the", "some", "his", "her", "its", "their", "my", "your"})
"""What only leads a noun in."""


def without_articles(written: list[str], at: int) -> Item:
    """Return the sound that words with an article among them name, as an expression has them: opens the chest."""
    plain = tuple(word for word in written if word not in ARTICLES)
    none = Item(at, tuple(written))
    if len(plain) != len(written) - 1 or len(plain) < 2 or {written[0], written[-1]} & ARTICLES:
        return none
    exact, stems = phrase_index()
    sense = exact.get(plain) or stems.get(tuple(map(stem, plain)), Sense())
    return replace(none, sense=sense) if sense.kind else none


def known_phrase(phrase: Phrase, at: int) -> Item:
    """Return all that exactly this phrase can be: as the tables say, or else as what it is most like."""
    item = told(phrase, at)
    if item.known or len(phrase) > 2 or len(phrase[-1]) < 3 or phrase[0] in STOP:
        return item
    forms = bases(phrase[0]) if len(phrase) == 1 else ()
    verb = next((verb_relatives()[form] for form in forms if form in verb_relatives()), "")
    return replace(item, thing=relative(phrase), deed=deeds().get((verb,)), akin=True)


def relative(phrase: Phrase) -> Thing | None:
    """Return what a noun is like that the tables lack: a poodle is like a dog."""
    like = relatives().get(" ".join(phrase)) or relatives().get(" ".join((*phrase[:-1], singular(phrase[-1]))))
    found = things().get(tuple(like.split())) if like else None
    one = len(phrase) == 1
    return replace(found, name=phrase if one else (), last=() if one else phrase[-1:]) if found else None


def told(phrase: Phrase, at: int) -> Item:
    """Return all that the tables say of exactly this phrase."""
    exact, stems = phrase_index()
    key = tuple(stem(word) for word in phrase)
    plain = len(phrase) == 1 and phrase[0] in FUNCTION_WORDS
    thing = None if plain else things().get(phrase) or things().get((*phrase[:-1], singular(phrase[-1])))
    deed = None if plain else deed_of(phrase)
    mere = len(phrase) == 1 and (phrase[0] in STOP or phrase[0] in QUALITIES)
    near = Sense() if mere else stems.get(key, Sense())
    sense = exact.get(phrase, near)
    if phrase in exact and not sense.kind:
        sense = replace(near, change={**near.change, **sense.change})
    if len(phrase) == 1 and ((thing and thing.kind != "-") or (deed and deed.kind != "-")):
        named = (not thing or thing.kind == "-") and phrase in exact and sense.weight >= weights.NAMED
        sense = sense if named else replace(sense, kind=None, weight=0.0)
        deed = replace(deed, kind="-") if deed and named else deed
    if len(phrase) == 1 and (phrase[0] in QUALITIES or is_worn(phrase, deed)):
        thing = deed = None
        sense = replace(sense, kind=None, weight=0.0)
    return Item(at, phrase, sense, thing, deed)


def is_worn(phrase: Phrase, deed: Deed | None) -> bool:
    """Return whether a word only says what somebody has: an armoured enemy, hooded, masked."""
    return phrase[0].endswith("ed") and deed is None and phrase not in things() and (stem(phrase[0]),) in things()


QUALITIES = words(
    "burnt calm clean clear close cool crisp dry empty even faint flat hard heavy light low sharp soft stale still warm"
)
"""Adjectives first, whatever else they can be."""


@cache
def things() -> dict[Phrase, Thing]:
    """Index nouns as written and by their stems; the first row that lists a noun decides."""
    out: dict[Phrase, Thing] = {}
    tables = (NOUNS, THINGS, INSTRUMENTS, BEINGS, SCREEN, BELONGINGS)
    for row, phrases in (row for table in tables for row in table.items()):
        tags, _, kind = row.partition(" = ")
        thing = Thing(tuple(tags.split()), kind.rstrip("?~"), not kind.endswith("?"), near=kind.endswith("~"))
        for phrase in phrases_in(phrases):
            one = len(phrase) == 1
            names, last = (phrase, ()) if one else ((), phrase[-1:])
            own = Thing(thing.tags, thing.kind, thing.sure, names, thing.near, last)
            out.setdefault(phrase, own)
            out.setdefault((*phrase[:-1], singular(phrase[-1])), own)
    return out


def singular(noun: str) -> str:
    """Return a noun without the ending of its plural."""
    noun = IRREGULAR.get(noun, noun)
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us")) and len(noun) > 3 else noun


@cache
def deeds() -> dict[Phrase, Deed]:
    """Index verbs by their base form; a verb listed several times has all their preferences, the first ones first."""
    out: dict[Phrase, Deed] = {}
    tables = (TURNS, PHRASAL, DEEDS, DOINGS, STATES, MOTIONS, PARTICULARS, HANDLING, OPPOSITES)
    for verbs, text in (row for table in tables for row in table.items()):
        first, *fits = text.split()
        pairs = ((tag, made) for tag, _, made in (fit.partition("=") for fit in fits))
        deed = Deed(first.rstrip("!"), first.endswith("!"), tuple(pairs), verbs in STATES)
        for phrase in phrases_in(verbs):
            out[phrase] = join_deeds(out.get(phrase), deed)
    return out


def join_deeds(old: Deed | None, new: Deed) -> Deed:
    """Return one verb of two rows: the first row's default, both rows' preferences."""
    if old is None:
        return new
    own = (("game", new.kind), ("screen", new.kind)) if new.state and new.kind != "-" else ()
    return Deed(old.kind, old.sure, (*old.fits, *new.fits, *own), old.state)


def deed_of(phrase: Phrase) -> Deed | None:
    """Return the verb of a phrase in whatever form its first or last word stands: slid in, slides, sliding."""
    table = deeds()
    for first in bases(phrase[0]):
        if (first, *phrase[1:]) in table:
            return table[(first, *phrase[1:])]
    back = reversed_bases(phrase[0]) if phrase[1:] != ("in",) else []
    undone = next((table[(first, *phrase[1:])] for first in back if (first, *phrase[1:]) in table), None)
    return undo(undone) if undone else None


def undo(deed: Deed) -> Deed:
    """Return what the reverse of a verb makes: what is unsealed opens."""
    fits = tuple((tag, UNDONE.get(kind, kind)) for tag, kind in deed.fits)
    return replace(deed, kind=UNDONE.get(deed.kind, deed.kind), fits=fits)


def reversed_bases(word: str) -> list[str]:
    """Return the verbs of which a word is the reverse: despawns, undocked."""
    rest = next((word[len(prefix) :] for prefix in ("un", "dis", "de") if word.startswith(prefix)), "")
    free = word.startswith("un") and not word.endswith("ed")
    return [b for b in bases(rest) if len(rest) > 3 and (b in REVERSIBLE or (free and (b,) in deeds()))]


@cache
def bases(word: str) -> tuple[str, ...]:
    """Return the verbs that a word can be a form of, the word itself first."""
    out = [word, IRREGULAR.get(word, word), singular(word)]
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= 2 and set(root) & set("aeiouy"):
            out += [root + "e", root, root[:-1] if root[-1:] == root[-2:-1] else root]
            out += [root[:-1] + "y"] if root.endswith("i") else []
    return tuple(dict.fromkeys(out))


@cache
def phrase_index() -> tuple[dict[Phrase, Sense], ByStem[Sense]]:
    """Index phrases as written and by their stems; a phrase listed several times has all its meanings."""
    exact: dict[Phrase, Sense] = {}
    none = Sense()
    for table, weight in ((STATE_SOUNDS, weights.NAMED), (STRONG, weights.NAMED), (WEAK, weights.THING_GUESS)):
        for kind, phrases in table.items():
            alone, longer = Sense(kind, weights.PLACE if kind in PLACES else weight), Sense(kind, weight)
            for phrase in phrases_in(phrases):
                sense = alone if len(phrase) == 1 else longer
                if sense.weight > exact.get(phrase, none).weight:
                    exact[phrase] = sense
    for kind, phrases in expressions():
        for phrase in phrases_in(phrases):
            where = phrase[-1] in ROOMS if len(phrase) > 1 else kind in PLACES or phrase[0] in WHERE
            exact[phrase] = Sense(kind, weights.PLACE if where else weights.NAMED)
    for phrase, change in changes():
        old = exact.get(phrase, none)
        exact[phrase] = Sense(old.kind, old.weight, {**old.change, **change})
    materials = {p[0]: s.change["material"] for p, s in exact.items() if len(p) == 1 and "material" in s.change}
    for phrase, sense in exact.items():
        if not materials.keys().isdisjoint(phrase):
            material = next(materials[word] for word in reversed(phrase) if word in materials)
            exact[phrase] = Sense(sense.kind, sense.weight, {"material": material, **sense.change})
    return exact, ByStem(exact, IRREGULAR.get, lambda some: by_stems(some, exact))


def by_stems(phrases: Sequence[Phrase], exact: Mapping[Phrase, Sense]) -> dict[Phrase, Sense]:
    """Index phrases by their stems; what they change adds up."""
    stems: dict[Phrase, Sense] = {}
    for phrase in phrases:
        key, sense = tuple(map(stem, phrase)), exact[phrase]
        if key not in stems or sense.weight > stems[key].weight:
            known = stems.get(key)
            stems[key] = replace(sense, change={**known.change, **sense.change}) if known else sense
    return stems


def changes() -> Iterator[tuple[Phrase, Change]]:
    """Yield each phrase that changes traits, and how."""
    for phrases, change in MODIFIERS:
        yield from ((phrase, change) for phrase in phrases_in(phrases))
    for name, phrases in MATERIAL_WORDS.items():
        yield from ((phrase, {"material": name}) for phrase in phrases_in(phrases))


@cache
def stem(word: str) -> str:
    """Return a crude English stem, enough to bring the inflections of a word together."""
    word = IRREGULAR.get(word, word)
    if word[-1:] not in "sgde" and word[-1:] != word[-2:-1]:  # no -s, -ing, -ed or -e, and no double letter
        return word
    word = singular(word)
    for suffix in ("ing", "ed"):
        root = word[: -len(suffix)]
        if word.endswith(suffix) and len(root) >= 3 and set(root) & set("aeiouy"):
            word = root
            break
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word

"""Which sense of a word is meant, by the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sfxgen.render.procedural.prompt.by_stem import Phrase
from sfxgen.render.procedural.prompt.lexicon import phrases_in
from sfxgen.render.procedural.prompt.phrases import bases, singular, stem
from sfxgen.render.procedural.prompt.words.homonyms import HOMONYMS
from sfxgen.render.procedural.prompt.words.homonyms_turns import TURNS
from sfxgen.render.procedural.prompt.words.homonyms_wares import WARES
from sfxgen.render.procedural.prompt.words.idioms import IDIOMS
from sfxgen.render.procedural.prompt.words.more_homonyms import MORE_HOMONYMS

Rule = tuple[tuple[str, ...], frozenset[str]]
"""The words to read instead (none: it says nothing), and the stems of the cues."""

NOTHING = "-"


@cache
def rules() -> dict[Phrase, tuple[Rule, ...]]:
    """Index the rows of the table by the word that they are about."""
    out: dict[Phrase, tuple[Rule, ...]] = {}
    tables = "\n".join(table.strip() for table in (TURNS, HOMONYMS, WARES, MORE_HOMONYMS))
    for line in tables.replace("\n    ", " ").splitlines():
        word, _, rest = line.partition(" > ")
        other, _, cues = rest.partition(": ")
        rule = (tuple(other.split()), frozenset(stem(cue) for (*_, cue) in phrases_in(cues)))
        key = tuple(word.split())
        out[key] = (*out.get(key, ()), rule)
    for meant, expressions in IDIOMS.items():
        for phrase in phrases_in(expressions):
            out[phrase] = ((tuple(meant.split()), frozenset({"*"})), *out.get(phrase, ()))
    return out


@cache
def leaders() -> frozenset[str]:
    """Return the first words of all expressions of the table."""
    return frozenset(phrase[0] for phrase in rules() if len(phrase) > 1)


def inflected(phrase: Phrase) -> tuple[Phrase, ...]:
    """Return an expression's forms with its first word as the tables have verbs: kicked the bucket."""
    return tuple((base, *phrase[1:]) for base in bases(phrase[0])) if len(phrase) > 1 else ()


def replacement(
    words: Sequence[str], at: int, around: frozenset[str], found: Phrase
) -> tuple[tuple[str, ...] | None, int]:
    """Return what to read instead of the words there (None: as written), and how many they are.

    around: the stems of all words that the prompt doesn't deny. found: the longest known phrase there; a cue outside
    it may overrule it, a rule without a cue may not.
    """
    inside = {stem(word) for word in found}
    begins = not leaders().isdisjoint(bases(words[at]))
    for length in (4, 3, 2, 1) if begins else (1,):
        phrase = tuple(words[at : at + length])
        if len(phrase) != length:
            continue
        for key in dict.fromkeys((phrase, (*phrase[:-1], singular(phrase[-1])), *inflected(phrase))):
            for other, cues in rules().get(key, ()):
                free = "*" in cues and length >= len(found)
                if free or cues & (around - inside - {stem(word) for word in phrase}):
                    return other, length
                if length < len(found) and cues & inside:
                    return None, 1
    return None, 1

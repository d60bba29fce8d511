"""Which language a prompt is in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from sfxgen.render.procedural.prompt.modifiers import STOP
from sfxgen.render.procedural.prompt.phrases import bases, deeds, phrase_index, things
from sfxgen.render.procedural.prompt.tokens import is_word
from sfxgen.render.procedural.prompt.words import languages
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR
from sfxgen.render.procedural.prompt.words.ordinary import FUNCTION_WORDS, ORDINARY
from sfxgen.render.procedural.prompt.words.relatives import qualities, relatives, verb_relatives

ENOUGH = 0.7
"""So much must speak for a language."""
OUTWEIGHS = 3.5
"""So many words of a language outweigh a word that only English has."""
UNACCENTED, INFLECTED, PART, LOOKS = 0.7, 0.5, 0.7, 0.3
"""What a word without its accents, another form of a word, and a compound of one count for."""
SHORT = {1: 0.3, 2: 0.5, 3: 0.69}
"""What words of so many letters count for: names and exclamations have them in every language."""
LETTERS, ODD_LETTER = 0.5, 0.7
"""What the letters of a word count for a language that has them, and against one that lacks some."""


def foreign_language(tokens: Sequence[str], english: Collection[str]) -> str | None:
    """Return the language of a prompt that is not English, or None.

    Words of other languages speak for it, those that English has as well hardly; words that only English has speak
    against it, and outweigh several: names and borrowed words stand in English prompts, too.
    """
    text = [token for token in tokens if is_word(token) and not token.isdigit()]
    script = named_by_script("".join(text))
    if script and script != "Cyrillic":
        return script
    if all(word in english for word in text):
        return None
    names = [name for name in languages.LETTERS if (name in languages.CYRILLIC) == (script == "Cyrillic")]
    parts = list(dict.fromkeys(part for word in text for part in split_elision(word, english)))
    clues = [clues_of(word) for word in parts]
    ours = [word for word in parts if word in english or is_listed(word)]
    ranks = {name: rank(parts, clues, name, ours) for name in names}
    best = sorted(names, key=lambda name: -ranks[name])[:2]
    if script:
        return best[0]
    strength = sum(speaks_for(word, clue, best[0], english) for word, clue in zip(parts, clues, strict=True))
    against = sum(only_english(word, best[0]) for word in ours)
    if strength < ENOUGH or strength <= OUTWEIGHS * against:
        return None
    return " or ".join(best) if ranks[best[0]] - ranks[best[1]] < 1e-6 else best[0]


def split_elision(word: str, english: Collection[str]) -> list[str]:
    """Return a word without the article before its apostrophe: l'eau as l and eau."""
    article, apostrophe, noun = word.partition("'")
    known = apostrophe and word not in english and article in languages.vocabulary() and len(noun) > 2
    return [article, noun] if known else [word]


@cache
def clues_of(word: str) -> dict[str, float]:
    """Return how well each language knows a word: as it stands, without accents, in another form, or in a compound."""
    bare = languages.unaccent(word)
    found = dict.fromkeys(languages.vocabulary().get(word, ()), 1.0)
    if len(word) > 2 or not found:
        for name in languages.unaccented().get(bare, ()):
            found.setdefault(name, UNACCENTED)
    if not is_english(word):
        for end in range(len(bare), max(3, len(bare) - 5), -1):
            for name in languages.stems().get(bare[:end], ()):
                found.setdefault(name, INFLECTED)
        for name, known in in_compound(bare).items():
            found[name] = max(found.get(name, 0.0), known)
        for name in languages.looks(word) if len(word) > 4 else ():
            found.setdefault(name, LOOKS)
    return found


def in_compound(word: str) -> dict[str, float]:
    """Return the languages that have a compound's first or, better, its last part, if English lacks it: feuerball."""
    found: dict[str, float] = {}
    for cut in range(4, len(word) - 3):
        for part, known in ((word[:cut], INFLECTED), (word[cut:], PART)):
            names = languages.unaccented().get(part, set()) & languages.COMPOUNDING
            if names and not (is_english(part) or is_listed(part)):
                known = known if len(part) > 4 and part in languages.vocabulary() else INFLECTED
                found |= {name: max(found.get(name, 0.0), known) for name in names}
    return found


def rank(parts: Sequence[str], clues: Sequence[dict[str, float]], name: str, ours: Collection[str]) -> float:
    """Return how much of a text is in a language; what several languages share counts less."""
    total = 0.0
    for word, clue in zip(parts, clues, strict=True):
        shared = 0.4 + 0.6 / max(1, len(clue))
        total += clue.get(name, 0.0) * shared * (0.4 if len(word) == 1 else 1.0)
        odd = {letter for letter in word if not letter.isascii() and letter.isalpha()}
        if odd:
            total += LETTERS if odd <= set(languages.LETTERS[name]) else -ODD_LETTER
    return total - sum(only_english(word, name) for word in ours)


def speaks_for(word: str, clue: dict[str, float], name: str, english: Collection[str]) -> float:
    """Return how surely a word is of a language and no English one."""
    if word in english or word in languages.EVERYWHERE or word in languages.ENGLISH_TOO:
        return 0.0
    known = clue.get(name, 0.0)
    if word in languages.IN_NAMES or is_listed(word):
        known /= 2
    known *= SHORT.get(len(word), 1.0)
    odd = {letter for letter in word if not letter.isascii()}
    if len(word) > 1 and odd and odd <= set(languages.LETTERS[name]):
        known += 0.5 if odd <= languages.BORROWED else 1.0
    return min(1.0, known)


def only_english(word: str, name: str) -> float:
    """Return how surely a word that English has is not one of a language."""
    if clues_of(word).get(name, 0.0) >= UNACCENTED:
        return 0.0
    return 1.0 if word in FUNCTION_WORDS or len(word) > 3 else 0.5


def named_by_script(text: str) -> str | None:
    """Return the script or the language whose letters most of a text is written in, if they are not Latin."""
    kana = any("\u3040" <= letter <= "\u30ff" for letter in text)
    for name, first, last in languages.SCRIPTS:
        last = "\u9fff" if name == "Japanese" and kana else last
        count = sum(first <= letter <= last for letter in text)
        if count and 2 * count >= len(text) - sum(letter.isdigit() for letter in text):
            near = {other: letters for other, (script, letters) in languages.RELATIVES.items() if script == name}
            return next((other for other, letters in near.items() if set(letters) & set(text)), name)
    return None


@cache
def english_words() -> frozenset[str]:
    """Return every word that drafts know, to tell English from other languages."""
    return STOP.union(ORDINARY, IRREGULAR, *phrase_index()[0], *things(), *deeds())


@cache
def is_english(word: str) -> bool:
    """Return whether a word is English, in whatever form."""
    return word in english_words() or any(base in english_words() for base in bases(word))


def is_listed(word: str) -> bool:
    """Return whether a word is English though drafts do not know it, as WordNet has it or else our own list."""
    tables = (relatives(), verb_relatives(), qualities())
    return word in languages.ENGLISH_TOO or any(base in table for base in bases(word) for table in tables)

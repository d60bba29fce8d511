"""Which language a prompt is in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from sfxgen.render.procedural.prompt.modifiers import STOP
from sfxgen.render.procedural.prompt.phrases import bases, deeds, phrase_index, things
from sfxgen.render.procedural.prompt.tokens import is_word
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR
from sfxgen.render.procedural.prompt.words.languages import LANGUAGES, LETTERS, SCRIPTS, UKRAINIAN
from sfxgen.render.procedural.prompt.words.ordinary import ORDINARY


@cache
def everyday_words() -> dict[str, frozenset[str]]:
    """Return each language's everyday words."""
    return {name: frozenset(text.split()) for name, text in LANGUAGES.items()}


def foreign_language(tokens: Sequence[str], english: Collection[str]) -> str | None:
    """Return the language of a prompt that is not English, or None.

    Words that English has as well count half for either side, and letters that only one language has count for it.
    """
    text = [token for token in tokens if is_word(token)]
    script = named_by_script("".join(text))
    if script or all(word in english for word in text):
        return script
    counts = {name: score(text, known, LETTERS.get(name, ""), english) for name, known in everyday_words().items()}
    best = max(counts, key=lambda name: counts[name])
    shared = everyday_words()[best]
    ours = sum(0.5 if word in shared else 1.0 for word in text if word in english)
    strange = sum(STRANGER for word in text if word not in english and word not in shared)
    most = counts[best] + strange
    return best if counts[best] >= LEAST and most >= 1.0 and most > ours else None


LEAST, STRANGER = 0.6, 0.25
"""So much of a text is in a language at least; and how much a word counts for it that is in neither table."""


def score(text: Sequence[str], known: frozenset[str], letters: str, english: Collection[str]) -> float:
    """Return how much of a text is in a language."""
    everyday = sum((0.5 if word in english else 1.0) for word in text if word in known)
    return everyday + sum(0.6 for word in text if set(letters) & set(word) and word not in english)


def named_by_script(text: str) -> str | None:
    """Return the language whose letters most of a text is written in, if they are of another script."""
    kana = any("\u3040" <= letter <= "\u30ff" for letter in text)
    for name, first, last in SCRIPTS:
        last = "\u9fff" if name == "Japanese" and kana else last
        count = sum(first <= letter <= last for letter in text)
        if count and 2 * count >= len(text) - sum(letter.isdigit() for letter in text):
            return "Ukrainian" if name == "Russian" and UKRAINIAN & set(text) else name
    return None


@cache
def english_words() -> frozenset[str]:
    """Return every word that drafts know, to tell English from other languages."""
    return STOP.union(ORDINARY, IRREGULAR, *phrase_index()[0], *things(), *deeds())


def is_english(word: str) -> bool:
    """Return whether a word is English, in whatever form."""
    return word in english_words() or any(base in english_words() for base in bases(word))

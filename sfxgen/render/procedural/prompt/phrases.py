"""Phrases and what they mean, looked up as written or by their stems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from sfxgen.render.procedural.prompt.context import PLACES
from sfxgen.render.procedural.prompt.lexicon import STRONG, WEAK
from sfxgen.render.procedural.prompt.modifiers import MATERIAL_WORDS, MODIFIERS, STOP, Change

LONGEST_PHRASE = 5
"""In words."""


@dataclass(frozen=True)
class Sense:
    """What a phrase means: a kind (with a weight), a change of traits, or both."""

    kind: str | None = None
    weight: float = 0.0
    change: Mapping[str, Any] = field(default_factory=dict)


def longest_match(words: list[str], at: int) -> tuple[Sense | None, int]:
    """Return the sense of the longest known phrase that starts there, and its number of words."""
    exact, stems = phrase_index()
    for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
        phrase = tuple(words[at : at + length])
        near = stems.get(tuple(stem(word) for word in phrase), Sense())
        if phrase in exact:
            sense = exact[phrase]
            return (sense if sense.kind else replace(near, change={**near.change, **sense.change})), length
        if (near.kind or near.change) and not (length == 1 and phrase[0] in STOP):
            return near, length
    return None, 1


@cache
def phrase_index() -> tuple[dict[tuple[str, ...], Sense], dict[tuple[str, ...], Sense]]:
    """Index phrases as written and by their stems; a phrase listed several times has all its meanings."""
    exact: dict[tuple[str, ...], Sense] = {}
    for table, weight in ((STRONG, 1.0), (WEAK, 0.6)):
        for kind, phrases in table.items():
            for phrase in phrases_in(phrases):
                score = 0.55 if kind in PLACES and len(phrase) == 1 else weight
                if score > exact.get(phrase, Sense()).weight:
                    exact[phrase] = Sense(kind, score)
    changes: list[tuple[str, Change]] = [(words, {"material": name}) for name, words in MATERIAL_WORDS.items()]
    for phrases, change in [*MODIFIERS, *changes]:
        for phrase in phrases_in(phrases):
            old = exact.get(phrase, Sense())
            exact[phrase] = replace(old, change={**old.change, **change})
    for phrase, sense in exact.items():
        made_of = {k: v for word in phrase for k, v in exact.get((word,), Sense()).change.items() if k == "material"}
        exact[phrase] = replace(sense, change={**made_of, **sense.change})
    stems: dict[tuple[str, ...], Sense] = {}
    for phrase, sense in exact.items():
        key = tuple(stem(word) for word in phrase)
        if key not in stems or sense.weight > stems[key].weight:
            stems[key] = replace(sense, change={**stems.get(key, Sense()).change, **sense.change})
    return exact, stems


def phrases_in(phrases: str) -> list[tuple[str, ...]]:
    """Split a comma-separated list into phrases of words."""
    return [tuple(phrase.split()) for phrase in phrases.split(",") if phrase.strip()]


def stem(word: str) -> str:
    """Return a crude English stem, enough to bring the inflections of a word together."""
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3:
        word = word[:-1]
    for suffix in ("ing", "ed"):
        root = word[: -len(suffix)]
        if word.endswith(suffix) and len(root) >= 3 and set(root) & set("aeiouy"):
            word = root
            break
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word

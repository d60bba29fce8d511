"""Tables by the stems of their words, worked out for the stems that are asked for: a prompt needs few of thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

Phrase = tuple[str, ...]
T = TypeVar("T")

KEPT = 2
"""As many letters at the start of a word's regular form no stem loses."""


class Forms:
    """Words by the stems that a function finds. regular: a word's form without irregular inflection."""

    def __init__(self, words: Iterable[str], regular: Callable[[str, str], str], stem: Callable[[str], str]) -> None:
        self._stem = stem
        self._words: dict[str, list[str]] = defaultdict(list)
        for word in words:
            self._words[regular(word, word)[:KEPT]].append(word)

    def of(self, stem: str) -> list[str]:
        """Return the words with a stem."""
        return [word for word in self._words.get(stem[:KEPT], ()) if self._stem(word) == stem]


class ByStem(Generic[T]):
    """Phrases by the stems of their words.

    regular: a word's form without irregular inflection; index: what some phrases mean, by their stems.
    """

    def __init__(
        self,
        phrases: Iterable[Phrase],
        regular: Callable[[str, str], str],
        index: Callable[[Sequence[Phrase]], dict[Phrase, T]],
    ) -> None:
        self._index = index
        self._known: dict[str, dict[Phrase, T]] = {}
        self._phrases: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            self._phrases[regular(phrase[0], phrase[0])[:KEPT]].append(phrase)

    def get(self, stems: Phrase, otherwise: T) -> T:
        """Return what phrases with these stems mean."""
        start = stems[0][:KEPT]
        known = self._known.get(start)
        if known is None:
            known = self._known[start] = self._index(self._phrases.get(start, ()))
        return known.get(stems, otherwise)

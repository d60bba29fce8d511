from __future__ import annotations

import time

from sfxgen.schema.messages import listing, nearest, quoted, shown


def test_texts_are_cut_to_one_printable_line():
    assert shown("a door") == "a door"
    assert shown("x" * 61) == "x" * 59 + "…"
    assert shown("a\nb\u202ec") == "a·b·c"
    assert quoted("x" * 50) == '"' + "x" * 39 + '…"'


def test_words_are_joined():
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "c"]) == "a, b or c"


def test_the_nearest_word_is_found_whatever_its_case():
    assert nearest("LODNESS", ["loop", "loudness"]) == "loudness"
    assert nearest("zzz", ["loop", "loudness"]) is None
    began = time.perf_counter()
    assert nearest("loudness" * 100_000, ["loudness"]) is None
    assert time.perf_counter() - began < 0.1

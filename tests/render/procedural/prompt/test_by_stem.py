from __future__ import annotations

from sfxgen.render.procedural.prompt.by_stem import KEPT, Forms
from sfxgen.render.procedural.prompt.company import mentions, root
from sfxgen.render.procedural.prompt.phrases import phrase_index, stem
from sfxgen.render.procedural.prompt.speech import english_words
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR


def test_no_stem_and_no_root_loses_the_letters_by_which_words_are_grouped():
    for word in english_words() | mentions()[0].keys():
        start = IRREGULAR.get(word, word)[:KEPT]
        assert stem(word)[:KEPT] == root(word)[:KEPT] == start, word


def test_every_phrase_is_found_by_its_stems():
    exact, stems = phrase_index()
    assert all(stems.get(tuple(map(stem, phrase)), None) is not None for phrase in exact)
    assert stems.get(("none", "such"), None) is None


def test_forms_are_the_words_of_a_stem():
    assert sorted(Forms(["door", "doors", "drew", "dozes"], IRREGULAR.get, stem).of("door")) == ["door", "doors"]
    assert Forms(["drew", "draw", "drag"], IRREGULAR.get, stem).of("draw") == ["drew", "draw"]

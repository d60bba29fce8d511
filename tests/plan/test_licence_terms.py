"""Licences by the names that people and websites give them."""

from __future__ import annotations

import pytest

from sfxgen.plan.licence_terms import Terms, same, terms_of

BY = "https://creativecommons.org/licenses/by/"


@pytest.mark.parametrize(
    "written",
    [
        "CC-BY-4.0",
        "cc by 4.0",
        "CC_BY_4.0",
        "CCBY 4.0",
        "Attribution 4.0",
        "Creative Commons Attribution 4.0 International",
        "https://creativecommons.org/licenses/by/4.0/",
        "http://creativecommons.org/licenses/by/4.0/legalcode",
        "https://www.creativecommons.org/licenses/by/4.0/",
        "Attribution 4.0 (CC BY 4.0)",
    ],
)
def test_the_same_licence_in_many_words(written):
    assert terms_of(written) == Terms(name="CC-BY-4.0", url=f"{BY}4.0/", wants_credit=True)
    assert same(written, "CC-BY-4.0")


@pytest.mark.parametrize(
    ("written", "name", "wants_credit", "forbids_sale"),
    [
        ("CC0", "CC0-1.0", False, False),
        ("CC0-1.0", "CC0-1.0", False, False),
        ("Creative Commons 0", "CC0-1.0", False, False),
        ("http://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0", False, False),
        ("CC-BY-3.0", "CC-BY-3.0", True, False),
        ("CC-BY", "CC-BY", True, False),
        ("CC-BY-SA-4.0", "CC-BY-SA-4.0", True, False),
        ("CC BY-NC 4.0", "CC-BY-NC-4.0", True, True),
        ("Attribution NonCommercial 4.0", "CC-BY-NC-4.0", True, True),
        ("https://creativecommons.org/licenses/by-nc-sa/3.0/", "CC-BY-NC-SA-3.0", True, True),
        ("OGA-BY 3.0", "OGA-BY-3.0", True, False),
        ("for non-commercial use", "for non-commercial use", False, True),
        ("MIT", "MIT", False, False),
        ("Royalty free, attribution not required", "Royalty free, attribution not required", False, False),
        ("Pixabay License (no attribution required)", "Pixabay License (no attribution required)", False, False),
        ("own", "own", False, False),
        ("bought by us, 2024", "bought by us, 2024", False, False),
    ],
)
def test_what_a_licence_asks(written, name, wants_credit, forbids_sale):
    found = terms_of(written)
    assert (found.name, found.wants_credit, found.forbids_sale) == (name, wants_credit, forbids_sale)


def test_a_licence_without_a_version_has_no_deed_of_its_own():
    assert terms_of("CC-BY").url == "https://creativecommons.org/licenses/"


def test_licences_that_differ_are_not_the_same():
    assert not same("CC-BY-4.0", "CC-BY-3.0") and not same("CC-BY-4.0", "CC-BY-SA-4.0") and not same(None, "MIT")
    assert same("mit", "MIT")

"""Kinds of single values: what they read, and what they say of the rest."""

from __future__ import annotations

import pytest
from values import read

from sfxgen.schema.kinds import UNREAD, Choice, Flag, Integer, Number, Text
from sfxgen.schema.places import Path


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Number(0, 1), "0.5", 0.5),
        (Number(0, 1), "1", 1.0),
        (Integer(1, 9), "9", 9),
        (Integer(1, 9), "3.0", 3),
        (Text(), " a  b ", "a  b"),
        (Text(), "|\n two\n lines\n", "two\nlines"),
        (Text(), "no", "no"),
        (Text(), "'1'", "1"),
        (Flag(), "true", True),
        (Choice("a", "b"), "b", "b"),
        (Path(), "../x/y.wav", "../x/y.wav"),
    ],
)
def test_reads(kind, text, value):
    got, faults = read(kind, text)
    assert (got, faults) == (value, [])
    assert type(got) is type(value)


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (
            Number(0.05, 600, "seconds"),
            "long",
            'expected a number from 0.05 to 600 (seconds), found "long" (write a number)',
        ),
        (Number(0, 1), "true", "expected a number from 0 to 1, found true"),
        (Number(0, 1), ".nan", "expected a number from 0 to 1, found .nan (write a number with digits)"),
        (Number(0, 1), "1e999", "expected a number from 0 to 1, found 1e999 (write a number with digits)"),
        (Number(0, 1), "'0.5'", 'expected a number from 0 to 1, found "0.5" (write it without the quotes)'),
        (
            Number(0, 1),
            "",
            "expected a number from 0 to 1, found nothing (write a value after the colon, or leave the field out)",
        ),
        (Number(0, 1), "[1]", "expected a number from 0 to 1, found a list (write 1 alone, without [ ])"),
        (
            Integer(0, 2**32 - 1),
            "-1",
            "expected a whole number from 0 to 4294967295, found -1 (write 0 or more, or leave the field out)",
        ),
        (Integer(1, 64), "1.5", "expected a whole number from 1 to 64, found 1.5 (write 1 or 2)"),
        (Integer(1, 64), "true", "expected a whole number from 1 to 64, found true"),
        (Text(), "12", "expected text, found 12 (quote it)"),
        (Text(), "", "expected text, found nothing (write it after the colon, in quotes if it begins with #)"),
        (Text(), "'  '", "expected text, found only spaces (write it, or leave the field out)"),
        (Text(), '"a\\0b"', "text can't contain the control character U+0000 (write \\\\ for a backslash)"),
        (Text(), "x" * 2001, "expected text, found 2,001 characters (write at most 2,000)"),
        (Text(), "{a}", 'expected text, found {a} (quote it: "{a}")'),
        (Flag(), "yes", 'expected true or false, found "yes" (did you mean true?)'),
        (Flag(), "1", "expected true or false, found 1 (did you mean true?)"),
        (
            Choice("mono", "stereo"),
            "sterio",
            'expected `mono` or `stereo`, found "sterio" (did you mean stereo?)',
        ),
        (Choice("mono", "stereo"), "2", "expected `mono` or `stereo`, found 2"),
        (Path(), "a\\b.wav", "backslashes separate folders only on Windows (write a/b.wav)"),
        (
            Path(),
            "/a.wav",
            'expected a path inside the project, found "/a.wav" (write it relative to this file)',
        ),
        (
            Path(),
            "C:a.wav",
            'expected a path inside the project, found "C:a.wav" (write it relative to this file)',
        ),
        (Path(), "true", "expected a path, found true (quote it)"),
    ],
)
def test_faults(kind, text, said):
    got, faults = read(kind, text)
    assert got is UNREAD
    assert [str(fault) for fault in faults] == [f"a.yaml:1:{faults[0].column}: key: {said}"]


def test_long_and_unprintable_texts_are_cut_in_messages():
    _, faults = read(Number(0, 1), '"' + "\\u202e" + "x" * 500 + '"')
    assert len(faults[0].message) < 120
    assert faults[0].message.isprintable()


def test_a_number_of_thousands_of_digits_is_a_fault_like_any_other():
    got, (fault,) = read(Choice(16, 24, "float"), "1" * 5000)
    assert got is UNREAD and fault.message.startswith("expected 16, 24 or `float`, found 1111")

"""Which number was meant by a text, or by a number that is out of range."""

from __future__ import annotations

import pytest

from sfxgen.schema.figures import number_hint, text_hint


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2s", "write 2, without the unit"),
        ("2 sec.", "write 2, without the unit"),
        ("500ms", "write 0.5, in seconds"),
        ("1.5 min", "write 90, in seconds"),
        ("1:30", "write 90, in seconds"),
        ("0,3", "write 0.3, with a point"),
        ("0,3 s", "write 0.3, without the unit and with a point"),
        ("\u201c1\u201d", "write 1, without quotes"),
        ("1\u00a0", "write 1, without the non-breaking space"),
        ("three", "write 3"),
        ("1/4", "write 0.25"),
        ("0.5-1", "write one number, such as 0.5"),
        ("1 to 2 s", "write one number, such as 1"),
        ("1,5-2", "write a plain number"),
        ("2 apples", "write a plain number"),
        ("1/0", "write a plain number"),
        ("999 s", "write a plain number"),
        ("long", "write a number"),
        ("a while", ""),
        ("", ""),
        ("1" * 100, ""),
    ],
)
def test_seconds(text, said):
    assert text_hint(text, 0.05, 600.0, "seconds", whole=False) == said


@pytest.mark.parametrize(
    ("text", "unit", "least", "most", "whole", "said"),
    [
        ("-18 LUFS", "LUFS", -60, 0, False, "write -18, without the unit"),
        ("\u221218", "LUFS", -60, 0, False, 'write -18, with the minus of the keyboard, in place of "\u2212"'),
        ("\u201318 dB", "LUFS", -60, 0, False, "write -18, without the unit"),
        ("-1 dBTP", "dBTP", -20, 0, False, "write -1, without the unit"),
        ("44.1k", "Hz", 8000, 96000, True, "write 44100, in Hz"),
        ("44,100", "Hz", 8000, 96000, True, "write 44100"),
        ("44'100 Hz", "Hz", 8000, 96000, True, "write a plain number"),
        ("48 kHz", "Hz", 8000, 96000, True, "write 48000, in Hz"),
        ("3x", "", 1, 64, True, "write 3, without the unit"),
        ("3 takes", "", 1, 64, True, "write 3, without the unit"),
        ("2.5", "", 1, 64, True, "write a plain number"),
        ("50 cents", "semitones", 0, 12, False, "write 0.5, in semitones"),
    ],
)
def test_other_units(text, unit, least, most, whole, said):
    assert text_hint(text, least, most, unit, whole) == said


@pytest.mark.parametrize(
    ("value", "least", "most", "unit", "whole", "said"),
    [
        (18.0, -60, 0, "LUFS", False, "did you mean -18?"),
        (1.0, -20, 0, "dBTP", False, "did you mean -1?"),
        (1500.0, 0.05, 600, "seconds", False, "did you mean 1.5? It is in seconds"),
        (44.1, 8000, 96000, "Hz", True, "did you mean 44100? It is in Hz"),
        (2.5, 1, 64, "", True, "write 2 or 3"),
        (100.0, 1, 64, "", True, ""),
        (-70.0, -60, 0, "LUFS", False, ""),
        (0.0, 0.05, 600, "seconds", False, ""),
        (float("inf"), 0, 1, "", False, "write a number with digits"),
        (float("nan"), 0, 1, "", False, "write a number with digits"),
    ],
)
def test_numbers_out_of_range(value, least, most, unit, whole, said):
    assert number_hint(value, least, most, unit, whole) == said

"""Lists, records and alternatives: what they read, and what they say of the rest."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from values import read

from sfxgen.schema.fields import (
    UNREAD,
    Choice,
    Flag,
    Integer,
    ListOf,
    Number,
    OneOf,
    Record,
    Text,
    declarations,
    declared,
)
from sfxgen.schema.nodes import Faults
from sfxgen.schema.yaml12 import compose


@dataclass(frozen=True, kw_only=True)
class Point:
    x: int = declared(Integer(0, 9), required=True, meaning="across")
    label: str = declared(Text(), default="p", meaning="name")


@dataclass(frozen=True, kw_only=True)
class Style:
    width: int = declared(Integer(1, 9), default=1, meaning="of its lines")
    colour: str = declared(Text(), default="black", meaning="of its lines")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (ListOf(Integer(0, 9)), "[]", ()),
        (ListOf(Integer(0, 9)), "[1, 2]", (1, 2)),
        (Record(Point), "{x: 3}", Point(x=3)),
        (OneOf(Flag(), Number(0, 1)), "false", False),
        (OneOf(Number(0, 1), Choice("keep"), Record(Point)), "keep", "keep"),
        (OneOf(Number(0, 1), Choice("keep"), Record(Point)), "{x: 1, label: q}", Point(x=1, label="q")),
    ],
)
def test_reads(kind, text, value):
    got, faults = read(kind, text)
    assert (got, faults) == (value, [])
    assert type(got) is type(value)


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (ListOf(Text(), most=2), "[a, b, c]", "expected a list of at most 2 items, each text, found 3 items"),
        (
            ListOf(Text(), least=1, most=2),
            "[]",
            "expected a list of 1 to 2 items, each text, found an empty list (write one in it, or leave the field out)",
        ),
        (ListOf(Text(), most=2), "a", 'expected a list of at most 2 items, each text, found "a" (put it in [ ]: [a])'),
        (
            OneOf(Flag(), Number(0, 1)),
            "on",
            'expected true or false or a number from 0 to 1, found "on" (did you mean true?)',
        ),
        (
            OneOf(Number(0, 1), Choice("keep")),
            "kep",
            'expected a number from 0 to 1 or `keep`, found "kep" (did you mean keep?)',
        ),
    ],
)
def test_faults(kind, text, said):
    got, faults = read(kind, text)
    assert got is UNREAD
    assert [str(fault) for fault in faults] == [f"a.yaml:1:{faults[0].column}: key: {said}"]


def test_every_fault_of_a_record_and_list():
    got, faults = read(ListOf(Record(Point)), "[{x: 1, labl: a}, {label: 3}]")
    assert got is UNREAD
    assert [(fault.key, fault.message, fault.hint) for fault in faults] == [
        ("key[0].labl", "unknown field", "did you mean label?"),
        ("key[1].label", "expected text, found 3", "quote it"),
        ("key[1].x", "expected a whole number from 0 to 9, found nothing", "add x: across"),
    ]


@dataclass(frozen=True, kw_only=True)
class Drawing:
    origin: Point | None = declared(OneOf(Flag(), Record(Point)), meaning="where it starts")
    style: Style = declared(Record(Style), default=Style(), meaning="how it looks")
    title: str = declared(Text(), default="untitled", stage="print", meaning="name")
    made: str = ""


def test_values_leave_inner_records_open():
    faults = Faults("a.yaml")
    root = compose("origin: {label: q}\nstyle: {width: 2, colour: 3}\nmade: now\nmore: 1\n", faults)
    values = Record(Drawing).values(root, "", faults, also=("more",))
    assert values == {"origin": {"label": "q"}, "style": {"width": 2, "colour": UNREAD}}
    assert [fault.key for fault in faults.listed] == ["style.colour", "made"]


def test_reading_leniently_puts_defaults_in_place_of_what_cannot_be_read():
    faults = Faults("a.yaml")
    root = compose("origin: true\nstyle: {width: 2, colour: 3}\ntitle: [1]\n", faults)
    assert Record(Drawing).read_leniently(root, "", faults) == Drawing(origin=True, style=Style(width=2))
    assert [fault.key for fault in faults.listed] == ["style.colour", "title"]
    assert Record(Drawing).read_leniently(compose("[]", faults), "", faults) == Drawing()


def test_declarations_hold_all_that_was_declared():
    fields = declarations(Drawing)
    assert list(fields) == ["origin", "style", "title"]
    assert (fields["title"].stage, fields["title"].meaning, fields["style"].default) == ("print", "name", Style())
    assert (declarations(Point)["x"].required, declarations(Point)["label"].default) == (True, "p")

"""What was meant by a field that does not exist: another name of one that does, a word of it, or a part of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, NamedTuple, Protocol

from sfxgen.schema.declare import Declaration, declarations
from sfxgen.schema.messages import listing, nearest, quoted, shown
from sfxgen.schema.nodes import Faults, Node, Scalar, is_empty
from sfxgen.schema.yaml12 import plain_value

FEW = 8
"""Fields that a message can name."""


class Record(Protocol):
    """A mapping of declared fields, and the words that people use in place of theirs."""

    @property
    def of(self) -> Any: ...  # noqa: D102
    @property
    def aka(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def elsewhere(self) -> Mapping[str, str]: ...  # noqa: D102


class Meant(NamedTuple):
    """The field that was probably meant, if any, and how to write it."""

    field: str | None
    hint: str


def meant(name: str, value: Node, record: Record, also: Collection[str], faults: Faults) -> Meant:
    """Tell what a name that is no field of a record was meant for. also: keys that are allowed, too."""
    fields = declarations(record.of)
    if glued := _glued(name, value, [*fields, *also]):
        return glued
    spelt = snake_case(name)
    if spelt in fields or spelt in also:
        return Meant(spelt, f"did you mean {spelt}?")
    if spelt in record.elsewhere:
        return Meant(None, record.elsewhere[spelt])
    for way in (_by_other_name, _by_word, _by_part):
        for field in fields.values():
            if hint := way(spelt, value, field, record):
                return Meant(field.name, hint)
    if hint := _unnamed_value(name, value, record):
        return Meant(None, hint)
    words = [*fields, *also]
    near = None if faults.many else nearest(spelt, words)
    if near is None and not faults.many and (alias := nearest(spelt, aliases := _aliases(record))):
        return Meant(aliases[alias], _written(fields[aliases[alias]], value))
    if near:
        return Meant(near, f"did you mean {near}?")
    return Meant(None, f"use {listing(words)}" if len(words) <= FEW else "`sfxgen schema` lists every field")


def _aliases(record: Record) -> dict[str, str]:
    """Return the other names of fields that are long enough to be misspelt, each with its field."""
    return {word: field for field, words in record.aka.items() for word in words.split() if len(word) >= LONG}


LONG = 5
"""Letters of a name that may be misspelt; shorter ones are near to too much."""


def _glued(name: str, value: Node, words: Collection[str]) -> Meant | None:
    """Tell what is meant by a name that holds its value, as in `{duration=2}`."""
    pair = re.fullmatch("\\s*([\\w-]+)\\s*([=:\uff1a])\\s*(\\S.*)", name)
    if pair is None or snake_case(pair[1]) not in words or not is_empty(value):
        return None
    field = snake_case(pair[1])
    return Meant(field, f"write {field}: {shown(pair[3], 40)}")


def words_of(of: Any) -> frozenset[str]:
    """Return the names of the fields of a record, and of the records in them."""
    words = set(declarations(of))
    for field in declarations(of).values():
        kind = getattr(field.kind, "kind", field.kind)
        for each in getattr(kind, "kinds", (kind,)):
            words |= words_of(each.of) if hasattr(each, "of") else set()
    return frozenset(words)


def snake_case(name: str) -> str:
    """Return a name as fields are spelt: `fadeIn`, `Fade-In` and `fade in` are `fade_in`."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name[:100].strip())
    return re.sub(r"[\s\-.]+", "_", parted).lower()


def _by_other_name(spelt: str, value: Node, field: Declaration, record: Record) -> str:
    return _written(field, value) if spelt in record.aka.get(field.name, "").split() else ""


def _by_word(spelt: str, value: Node, field: Declaration, _: Record) -> str:
    """Say how to write a value that stands as a field, as in `stereo: true`."""
    return f"write {field.name}: {spelt}" if spelt in _words(field.kind) and _is_on(value) else ""


def _by_part(spelt: str, value: Node, field: Declaration, _: Record) -> str:
    """Say how to write a part of a field that stands beside it, as `true_peak` beside `loudness`."""
    kinds: tuple[Any, ...] = getattr(field.kind, "kinds", (field.kind,))
    for kind in kinds:
        for part in declarations(kind.of).values() if hasattr(kind, "of") else ():
            if spelt == part.name or spelt in kind.aka.get(part.name, "").split():
                return f"write {field.name}: {{{pair(part, value)}}}"
    return ""


def _words(kind: Any) -> tuple[str, ...]:
    return tuple(word for each in getattr(kind, "kinds", (kind,)) for word in getattr(each, "words", ()))


def _unnamed_value(name: str, value: Node, record: Record) -> str:
    """Say how to write a number that stands between braces without its field, as in `{-18, -1}`."""
    number = plain_value(name) if name else name
    if not isinstance(value, Scalar) or value.value is not None or not isinstance(number, int | float):
        return ""
    bare = replace(value, text=name, value=number, plain=True)
    field = next((each for each in declarations(record.of).values() if _fits(each, bare)), None)
    return f"write a name before each value, as in {{{pair(field, bare)}}}" if field else ""


def _is_on(value: Node) -> bool:
    return isinstance(value, Scalar) and value.value in (True, None, "yes", "on", 1)


def _written(field: Declaration, value: Node) -> str:
    """Say how a field is written with a value that was given another name."""
    if _fits(field, value):
        return f"write {pair(field, value)}"
    if not isinstance(value, Scalar) and field.kind.accepts(value):
        return f"call it {field.name}"
    item = getattr(field.kind, "kind", None)
    if item is not None and isinstance(value, Scalar) and item.accepts(value):
        return f"write {field.name}: [{shown(value.text, 40)}]"
    return f"call it {field.name}: {field.kind.describe()}"


def pair(field: Declaration, value: Node) -> str:
    """Return `name: value`, with dots for a value that does not fit."""
    if not isinstance(value, Scalar) or not _fits(field, value):
        return f"{field.name}: …"
    return f"{field.name}: {shown(value.text, 40) if value.plain else quoted(value.text)}"


def _fits(field: Declaration, value: Node) -> bool:
    return isinstance(value, Scalar) and field.kind.accepts(value) and reads(field, value)


def reads(field: Declaration, value: Node) -> bool:
    """Tell whether a value is one of a field's."""
    trial = Faults("")
    field.kind.read(value, "", trial)
    return not trial.listed

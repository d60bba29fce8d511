"""Families: an entry with `each` stands for many sounds; `members` says what is different for some of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from typing import NamedTuple

from sfxgen.manifest import names
from sfxgen.manifest.each import PLACEHOLDER, Each, check_placeholders, read_each, scalars
from sfxgen.schema.fields import Text, join
from sfxgen.schema.messages import Problem, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, describe, did_you_mean, is_empty

MEMBERS = "members"
MOST_MEMBERS = 10_000
MOST_SOUNDS = 100_000
MOST_TEXT = 50_000_000
"""Characters and values that the members of all families may expand to."""


@dataclass
class Budget:
    """How many sounds, and how much text, the project's families may still expand to."""

    sounds: int = MOST_SOUNDS
    text: int = MOST_TEXT

    @property
    def spent(self) -> bool:
        """Return whether the project asked for more than there was."""
        return self.sounds < 0 or self.text < 0

    def spend(self, sounds: int, text: int) -> bool:
        """Take an amount; return whether there was enough left."""
        self.sounds -= sounds
        self.text -= text
        return not self.spent


class Member(NamedTuple):
    """A sound of an entry: its name and fields, placeholders filled in; at, own: what `members` says of it alone."""

    name: str
    fields: Mapping
    at: Scalar | None = None
    own: Mapping | None = None


def members(name: Scalar, entry: Mapping, key: str, faults: Faults, budget: Budget) -> Iterator[Member]:
    """Return the sounds that an entry stands for."""
    each = entry.get("each")
    special = [field for field in _NO_FIELDS if field in entry.pairs]
    fields = _without(entry, special) if special else entry
    if each is None:
        if MEMBERS in entry.pairs:
            hint = "write its fields in the sound itself, or add `each` to make a family"
            faults.add(entry.pairs[MEMBERS][0], join(key, MEMBERS), "only a family has `members`", hint)
        _check_name(name, name.text, key, faults)
        if _afford(1, 0, name, key, faults, budget):
            yield Member(name.text, fields)
        return
    listed = read_each(each, join(key, "each"), faults)
    if listed is None or not _fits(name, fields, listed, key, faults):
        return
    if listed.count > MOST_MEMBERS:
        message = f"stands for {listed.count:,} sounds, more than {MOST_MEMBERS:,}"
        faults.add(each, join(key, "each"), message, "split it")
    elif _afford(listed.count, listed.count * _weight(fields), name, key, faults, budget):
        given = entry.get(MEMBERS)
        own = {} if given is None else _own_fields(given, name, listed, join(key, MEMBERS), faults)
        yield from _expanded(name, fields, listed, own, key, faults)


_NO_FIELDS = ("each", MEMBERS)


def _without(entry: Mapping, names_: Collection[str]) -> Mapping:
    return replace(entry, pairs={field: pair for field, pair in entry.pairs.items() if field not in names_})


def _expanded(
    name: Scalar, fields: Mapping, listed: Each, own: MappingOf[str, tuple[Scalar, Mapping]], key: str, faults: Faults
) -> Iterator[Member]:
    for words, texts in listed.combinations():
        member = _named(name, words)
        _check_name(name, member, key, faults)
        at, mine = own.get(member, (None, None))
        yield Member(member, _filled_fields(fields, texts), at, mine and _filled_fields(mine, texts))


def _named(name: Scalar, words: dict[str, str]) -> str:
    return PLACEHOLDER.sub(lambda match: words[match[1]], name.text)


def _member_names(name: Scalar, listed: Each) -> dict[str, None]:
    return {_named(name, words): None for words, _ in listed.combinations()}


def family_of(sounds: Mapping, member: str) -> str | None:
    """Return the family under `sounds` that makes a sound; None if none does."""
    for family, (name, entry) in sounds.pairs.items():
        each = entry.get("each") if isinstance(entry, Mapping) else None
        if each is None or not _may_make(family, member):
            continue
        trial = Faults("")
        listed = read_each(each, "", trial)
        fits = listed and listed.count <= MOST_MEMBERS and _fits(name, replace(sounds, pairs={}), listed, "", trial)
        if listed and fits and member in _member_names(name, listed):
            return family
    return None


def _may_make(family: str, member: str) -> bool:
    parts = PLACEHOLDER.split(family)[::2]
    return member.startswith(parts[0]) and member.endswith(parts[-1])


def _afford(count: int, text: int, name: Scalar, key: str, faults: Faults, budget: Budget) -> bool:
    if budget.spent or budget.spend(count, text):
        return not budget.spent
    message = f"with this entry the project has more than {MOST_SOUNDS:,} sounds, or too much text"
    faults.add(name, key, message, "split the project")
    return False


def _check_name(at: Scalar, name: str, key: str, faults: Faults) -> None:
    problem = names.problem(name)
    if problem and "{" in name:
        problem = Problem("a name with { } makes a family, which needs `each`", "add each: {word: [one, two]}")
    if problem:
        message, hint = problem
        faults.add(at, key, message if name == at.text else f"{shown(name)}: {message}", hint)


# What one member has for itself.


def _own_fields(
    node: Node, family: Scalar, listed: Each, key: str, faults: Faults
) -> dict[str, tuple[Scalar, Mapping]]:
    """Return what `members` says of members, by name."""
    if is_empty(node):
        return {}
    names_ = _member_names(family, listed)
    if not isinstance(node, Mapping):
        hint = f"as in {MEMBERS}: {{{next(iter(names_))}: {{loudness: -20}}}}"
        faults.add(node, key, f"expected members by name, found {describe(node)}", hint)
        return {}
    own = {}
    for name, (at, value) in node.pairs.items():
        path = join(key, name)
        if name not in names_:
            faults.add(at, path, "the family has no such member", _meant_member(name, names_, faults))
        elif isinstance(value, Mapping):
            if _check_own(value, listed, path, faults):
                own[name] = at, value
        elif not is_empty(value):
            hint = f"as in {name}: {{loudness: -20}}"
            faults.add(value, path, f"expected the fields of a sound, found {describe(value)}", hint)
    return own


def _meant_member(name: str, names_: Collection[str], faults: Faults) -> str:
    near = did_you_mean(name, names_, faults)
    whole = [each for each in names_ if name in each.replace("/", "_").split("_")]
    if not near and len(whole) == 1:
        near = f"did you mean {whole[0]}?"
    some = list(names_)[:_FEW]
    return near or f"it makes {', '.join(some)}{' …' if len(names_) > _FEW else ''}"


_FEW = 3


def _check_own(fields: Mapping, listed: Each, key: str, faults: Faults) -> bool:
    """Check the fields of one member: those of a sound, with known placeholders."""
    known = len(faults.listed)
    for name in _NO_FIELDS:
        if name in fields.pairs:
            faults.add(fields.pairs[name][0], join(key, name), "a member is no family", "it has fields of a sound only")
    for field, (_, value) in fields.pairs.items():
        for path, scalar in scalars(value, join(key, field)):
            check_placeholders(scalar, listed.columns, path, faults)
    return len(faults.listed) == known


# Names and placeholders.


def _fits(name: Scalar, fields: Mapping, listed: Each, key: str, faults: Faults) -> bool:
    """Check that the name tells members apart, and that name and fields use no unknown placeholder."""
    known = len(faults.listed)
    check_placeholders(name, listed.columns, key, faults)
    used = PLACEHOLDER.findall(name.text)
    for variable in listed.needed:
        if variable not in used:
            hint = f"add {{{variable}}} to it"
            faults.add(name, key, f"the name has no {{{variable}}}, so members would share a name", hint)
    for field, (_, value) in fields.pairs.items():
        for path, scalar in scalars(value, join(key, field)):
            check_placeholders(scalar, listed.columns, path, faults)
    if len(faults.listed) == known:
        listed.check_names(name, used, key, faults)
    if len(faults.listed) == known:
        _check_name(name, PLACEHOLDER.sub("x", name.text), key, faults)
    return len(faults.listed) == known


def _weight(fields: Mapping) -> int:
    return sum(1 + len(scalar.text) for _, scalar in scalars(fields, ""))


# Filling in.


def _filled(node: Node, texts: dict[str, Scalar]) -> Node:
    if isinstance(node, Scalar):
        return _filled_scalar(node, texts) if "{" in node.text else node
    if isinstance(node, Sequence):
        return replace(node, items=tuple(_filled(item, texts) for item in node.items))
    return _filled_fields(node, texts)


def _filled_fields(node: Mapping, texts: dict[str, Scalar]) -> Mapping:
    return replace(node, pairs={key: (at, _filled(value, texts)) for key, (at, value) in node.pairs.items()})


def _filled_scalar(node: Scalar, texts: dict[str, Scalar]) -> Scalar:
    """Put in the value itself, number or flag, where the placeholder stands alone; its text among other text."""
    alone = PLACEHOLDER.fullmatch(node.text)
    if alone:
        return texts[alone[1]]
    if len(node.text) > Text().most:
        return node
    parts, length = [], 0
    for i, part in enumerate(PLACEHOLDER.split(node.text)):
        parts.append(texts[part].text if i % 2 else part)
        length += len(parts[-1])
        if length > Text().most:  # a fault already; the rest would only cost memory
            break
    text = "".join(parts)
    return replace(node, text=text, value=text, plain=False)


def is_placeholder(node: Node) -> bool:
    """Tell whether a value is one placeholder alone."""
    return isinstance(node, Scalar) and PLACEHOLDER.fullmatch(node.text) is not None

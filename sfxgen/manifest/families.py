"""Families: one entry with `each` stands for a sound per combination of its lists."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sfxgen.manifest import names
from sfxgen.schema.fields import UNREAD, Text, join
from sfxgen.schema.messages import listing, shown
from sfxgen.schema.nodes import Mapping, Node, Report, Scalar, Sequence, did_you_mean, found

MOST_MEMBERS = 10_000
MOST_SOUNDS = 100_000
MOST_TEXT = 50_000_000
"""Characters and values that all members together may unfold to."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_MEMBER = re.compile(r"[a-z0-9_/-]{1,100}")

Choices = dict[str, dict[str, Scalar]]
"""By variable: what the name takes, and what the fields take."""


@dataclass
class Budget:
    """What is left for the sounds of a project to unfold to."""

    sounds: int = MOST_SOUNDS
    text: int = MOST_TEXT

    @property
    def spent(self) -> bool:
        """Whether more was asked for than there is."""
        return self.sounds < 0 or self.text < 0

    def spend(self, sounds: int, text: int) -> bool:
        """Take some; whether it was there."""
        self.sounds -= sounds
        self.text -= text
        return not self.spent


def members(name: Scalar, entry: Mapping, key: str, report: Report, budget: Budget) -> Iterator[tuple[str, Mapping]]:
    """The sounds that an entry stands for: each one's name and fields, placeholders filled in."""
    each = entry.get("each")
    if each is None:
        _check_name(name, name.text, key, report)
        if _afford(1, 0, name, key, report, budget):
            yield name.text, entry
        return
    choices = _choices(each, join(key, "each"), report)
    fields = replace(entry, pairs={field: pair for field, pair in entry.pairs.items() if field != "each"})
    if choices is None or not _fits(name, fields, choices, key, report):
        return
    count = math.prod(map(len, choices.values()))
    if count > MOST_MEMBERS:
        message = f"stands for {count:,} sounds, more than {MOST_MEMBERS:,}"
        report.at(each, join(key, "each"), message, "split it")
    elif _afford(count, count * _weight(fields), name, key, report, budget):
        yield from _product(name, fields, choices, key, report)


def _product(
    name: Scalar, fields: Mapping, choices: Choices, key: str, report: Report
) -> Iterator[tuple[str, Mapping]]:
    for chosen in itertools.product(*(texts.items() for texts in choices.values())):
        keys = {variable: word for variable, (word, _) in zip(choices, chosen, strict=True)}
        texts = {variable: text for variable, (_, text) in zip(choices, chosen, strict=True)}
        member = _PLACEHOLDER.sub(lambda match, keys=keys: keys[match[1]], name.text)  # type: ignore[misc]
        _check_name(name, member, key, report)
        yield member, _filled_fields(fields, texts)


def _afford(count: int, text: int, name: Scalar, key: str, report: Report, budget: Budget) -> bool:
    if budget.spent or budget.spend(count, text):
        return not budget.spent
    message = f"with this entry the project grows past {MOST_SOUNDS:,} sounds, or its texts too far"
    report.at(name, key, message, "split the project")
    return False


def _check_name(at: Scalar, name: str, key: str, report: Report) -> None:
    trouble = names.trouble(name)
    if trouble and "{" in name:
        trouble = "a name with { } stands for a family, which needs `each`", "add each: {word: [one, two]}"
    if trouble:
        message, hint = trouble
        report.at(at, key, message if name == at.text else f"{shown(name)}: {message}", hint)


# each:


def _choices(each: Node, key: str, report: Report) -> Choices | None:
    if not isinstance(each, Mapping) or not each.pairs:
        hint = "as in each: {family: {wolf: a wolf, boar: a wild boar}}"
        report.at(each, key, f"expected lists by name, found {found(each)}", hint)
        return None
    known = len(report.faults)
    choices = {}
    for variable, (at, listed) in each.pairs.items():
        path = join(key, variable)
        if not _VARIABLE.fullmatch(variable):
            report.at(at, path, "a placeholder is made of at most 40 letters, digits and _", "give it a plain name")
        choices[variable] = _texts(listed, path, report)
    return choices if len(report.faults) == known else None


def _texts(listed: Node, key: str, report: Report) -> dict[str, Scalar]:
    if isinstance(listed, Mapping) and listed.pairs:
        pairs: list[tuple[Node, Node]] = list(listed.pairs.values())
    elif isinstance(listed, Sequence) and listed.items:
        pairs = [(item, item) for item in listed.items]
    else:
        message = f"expected a list or a mapping of texts, found {found(listed)}"
        report.at(listed, key, message, "as in [wolf, boar]")
        return {}
    texts: dict[str, Scalar] = {}
    for word, text in pairs:
        if not isinstance(word, Scalar) or not isinstance(text, Scalar) or text.value is None:
            report.at(text, key, f"expected text, found {found(text)}")
        elif not _MEMBER.fullmatch(word.text):
            better = names.suggestion(word.text) or "wolf"
            paired = f"write {{{better}: {shown(text.text)}}}"
            hint = paired if isinstance(listed, Sequence) else f"call it {better}"
            report.at(word, join(key, word.text), names.MADE_OF, hint)
        elif word.text in texts:
            report.at(word, join(key, word.text), "given twice", "keep one")
        elif Text().read(replace(text, plain=False), join(key, word.text), report) is not UNREAD:
            texts[word.text] = replace(text, text=text.text.strip(), plain=False)
    return texts


def _fits(name: Scalar, fields: Mapping, choices: Choices, key: str, report: Report) -> bool:
    """Whether name and fields use the placeholders that are there, and the name uses all of them."""
    known = len(report.faults)
    _check_placeholders(name, choices, key, report)
    used = _PLACEHOLDER.findall(name.text)
    for variable in choices:
        if variable not in used:
            hint = f"put {{{variable}}} into the name"
            report.at(name, key, f"the name does not tell the members of `{variable}` apart", hint)
    for field, (_, value) in fields.pairs.items():
        for path, scalar in _scalars(value, join(key, field)):
            _check_placeholders(scalar, choices, path, report)
    if len(report.faults) == known:
        _check_name(name, _PLACEHOLDER.sub("x", name.text), key, report)
    return len(report.faults) == known


def _check_placeholders(scalar: Scalar, choices: Choices, key: str, report: Report) -> None:
    for variable in _PLACEHOLDER.findall(scalar.text) if "{" in scalar.text else ():
        if variable not in choices:
            hint = did_you_mean(variable, choices, report) or f"each has {shown(listing(choices))}"
            report.at(scalar, key, f"unknown placeholder {{{shown(variable)}}}", hint)


def _scalars(node: Node, key: str) -> Iterator[tuple[str, Scalar]]:
    if isinstance(node, Scalar):
        yield key, node
    elif isinstance(node, Sequence):
        for i, item in enumerate(node.items):
            yield from _scalars(item, f"{key}[{i}]")
    else:
        for name, (_, value) in node.pairs.items():
            yield from _scalars(value, join(key, name))


def _weight(fields: Mapping) -> int:
    return sum(1 + len(scalar.text) for _, scalar in _scalars(fields, ""))


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
    """A placeholder alone takes the place of its value, number or flag; among other text it is its text."""
    alone = _PLACEHOLDER.fullmatch(node.text)
    if alone:
        return texts[alone[1]]
    if len(node.text) > Text().most:
        return node
    parts, length = [], 0
    for i, part in enumerate(_PLACEHOLDER.split(node.text)):
        parts.append(texts[part].text if i % 2 else part)
        length += len(parts[-1])
        if length > Text().most:  # a fault already; the rest would only cost memory
            break
    text = "".join(parts)
    return replace(node, text=text, value=text, plain=False)

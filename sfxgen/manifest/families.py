"""Families: an entry with `each` stands for many sounds, one for each combination of its lists' items."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sfxgen.manifest import names
from sfxgen.schema.cut_texts import split_texts
from sfxgen.schema.fields import UNREAD, Text, join
from sfxgen.schema.messages import Problem, shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, describe, did_you_mean

MOST_MEMBERS = 10_000
MOST_SOUNDS = 100_000
MOST_TEXT = 50_000_000
"""Characters and values that the members of all families may expand to."""

VARIABLE = r"[A-Za-z_][A-Za-z0-9_]{0,39}"
"""What may stand between the braces of a placeholder."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_VARIABLE = re.compile(VARIABLE)
_MEMBER = re.compile(r"[a-z0-9_/-]{1,100}")

Choices = dict[str, dict[str, Scalar]]
"""Variable -> its items: the word that goes into the name -> the value that goes into the fields."""


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


def members(name: Scalar, entry: Mapping, key: str, faults: Faults, budget: Budget) -> Iterator[tuple[str, Mapping]]:
    """Return the sounds that an entry stands for: the name and the fields of each, placeholders filled in."""
    each = entry.get("each")
    if each is None:
        _check_name(name, name.text, key, faults)
        if _afford(1, 0, name, key, faults, budget):
            yield name.text, entry
        return
    choices = _choices(each, join(key, "each"), faults)
    fields = replace(entry, pairs={field: pair for field, pair in entry.pairs.items() if field != "each"})
    if choices is None or not _fits(name, fields, choices, key, faults):
        return
    count = math.prod(map(len, choices.values()))
    if count > MOST_MEMBERS:
        message = f"stands for {count:,} sounds, more than {MOST_MEMBERS:,}"
        faults.add(each, join(key, "each"), message, "split it")
    elif _afford(count, count * _weight(fields), name, key, faults, budget):
        yield from _product(name, fields, choices, key, faults)


def _product(
    name: Scalar, fields: Mapping, choices: Choices, key: str, faults: Faults
) -> Iterator[tuple[str, Mapping]]:
    for chosen in itertools.product(*(texts.items() for texts in choices.values())):
        keys = {variable: word for variable, (word, _) in zip(choices, chosen, strict=True)}
        texts = {variable: text for variable, (_, text) in zip(choices, chosen, strict=True)}
        member = _PLACEHOLDER.sub(lambda match, keys=keys: keys[match[1]], name.text)  # type: ignore[misc]
        _check_name(name, member, key, faults)
        yield member, _filled_fields(fields, texts)


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


# What `each` lists.


def _choices(each: Node, key: str, faults: Faults) -> Choices | None:
    if not isinstance(each, Mapping) or not each.pairs:
        hint = "as in each: {family: {wolf: a wolf, boar: a wild boar}}"
        faults.add(each, key, f"expected placeholders with their lists, found {describe(each)}", hint)
        return None
    known = len(faults.listed)
    choices = {}
    cut: set[str] = set()
    for variable, pieces in split_texts(each, ()):
        value = each.pairs[variable][1]
        words = ", ".join(shown(piece.text) for piece in (value, *pieces) if isinstance(piece, Scalar))
        message = f"expected a list, or a mapping from words to texts, found {describe(value)}"
        faults.add(value, join(key, variable), message, f"put them in [ ]: {variable}: [{words}]")
        cut |= {variable, *(piece.text for piece in pieces)}
    for variable, (at, listed) in each.pairs.items():
        if variable in cut:
            continue
        path = join(key, variable)
        if not _VARIABLE.fullmatch(variable):
            faults.add(at, path, "a placeholder is at most 40 letters, digits and _", "use a plain name such as family")
        choices[variable] = _texts(listed, path, faults)
    return choices if len(faults.listed) == known else None


def _texts(listed: Node, key: str, faults: Faults) -> dict[str, Scalar]:
    if isinstance(listed, Mapping) and listed.pairs:
        pairs: list[tuple[Node, Node]] = list(listed.pairs.values())
    elif isinstance(listed, Sequence) and listed.items:
        pairs = [(item, item) for item in listed.items]
    else:
        message = f"expected a list, or a mapping from words to texts, found {describe(listed)}"
        faults.add(listed, key, message, "as in [wolf, boar]")
        return {}
    texts: dict[str, Scalar] = {}
    for word, text in pairs:
        if not isinstance(word, Scalar) or not isinstance(text, Scalar) or text.value is None:
            faults.add(text, key, f"expected text, found {describe(text)}")
        elif not _MEMBER.fullmatch(word.text):
            better = names.suggestion(word.text) or "wolf"
            paired = f"write {{{better}: {shown(text.text)}}}"
            hint = paired if isinstance(listed, Sequence) else f"call it {better}"
            faults.add(word, join(key, word.text), names.ALLOWED, hint)
        elif word.text in texts:
            faults.add(word, join(key, word.text), "listed twice", "keep one")
        elif Text().read(replace(text, plain=False), join(key, word.text), faults) is not UNREAD:
            texts[word.text] = replace(text, text=text.text.strip(), plain=False)
    return texts


def _fits(name: Scalar, fields: Mapping, choices: Choices, key: str, faults: Faults) -> bool:
    """Check that the name uses every placeholder, and that name and fields use no unknown one."""
    known = len(faults.listed)
    _check_placeholders(name, choices, key, faults)
    used = _PLACEHOLDER.findall(name.text)
    for variable in choices:
        if variable not in used:
            hint = f"add {{{variable}}} to it"
            faults.add(name, key, f"the name has no {{{variable}}}, so members would share a name", hint)
    for field, (_, value) in fields.pairs.items():
        for path, scalar in _scalars(value, join(key, field)):
            _check_placeholders(scalar, choices, path, faults)
    if len(faults.listed) == known:
        _check_name(name, _PLACEHOLDER.sub("x", name.text), key, faults)
    return len(faults.listed) == known


def _check_placeholders(scalar: Scalar, choices: Choices, key: str, faults: Faults) -> None:
    for variable in _PLACEHOLDER.findall(scalar.text) if "{" in scalar.text else ():
        if variable not in choices:
            hint = did_you_mean(variable, choices, faults) or f"`each` lists {shown(', '.join(choices))}"
            faults.add(scalar, key, f"unknown placeholder {{{shown(variable)}}}", hint)


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
    """Put in the value itself, number or flag, where the placeholder stands alone; its text among other text."""
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

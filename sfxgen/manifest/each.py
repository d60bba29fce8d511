"""What `each` lists: items by placeholder, of which every combination is a sound, or rows, of which each is one."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace

from sfxgen.manifest import names
from sfxgen.schema.cut_texts import split_texts, without_split_texts
from sfxgen.schema.fields import UNREAD, Text, join
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, describe, did_you_mean, is_empty

VARIABLE = r"[A-Za-z_][A-Za-z0-9_]{0,39}"
"""What may stand between the braces of a placeholder."""

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_VARIABLE = re.compile(VARIABLE)
_MEMBER = re.compile(r"[a-z0-9_/-]{1,100}")

Choices = dict[str, dict[str, Scalar]]
"""Variable -> its items: the word that goes into the name -> the value that goes into the fields."""
Combination = tuple[dict[str, str], dict[str, Scalar]]
"""Variable -> the word in the name; variable -> the value in the fields."""


@dataclass(frozen=True)
class Each:
    """The placeholders of a family and what they stand for, sound by sound."""

    columns: tuple[str, ...]
    needed: tuple[str, ...]
    """Placeholders that the name must have."""
    count: int
    combinations: Callable[[], Iterator[Combination]]
    rows: tuple[Mapping, ...] = ()

    def check_names(self, name: Scalar, used: Collection[str], key: str, faults: Faults) -> None:
        """Check that the rows make names, each another one. The items of lists were checked on their own."""
        if not self.rows:
            return
        if not used:
            hint = f"add {{{self.columns[0]}}} to it"
            faults.add(name, key, "the name has no placeholder, so members would share a name", hint)
            return
        seen: dict[str, Mapping] = {}
        for i, (row, (words, _)) in enumerate(zip(self.rows, self.combinations(), strict=True)):
            path = f"{join(key, 'each')}[{i}]"
            for column in dict.fromkeys(used):
                _check_word(row.pairs[column][1], words[column], join(path, column), faults)
            made = PLACEHOLDER.sub(lambda match, words=words: words[match[1]], name.text)  # type: ignore[misc]
            first = seen.setdefault(made, row)
            if first is not row:
                message = f"makes {shown(made)} again, as line {first.line} does"
                faults.add(row, path, message, "give each row another name")


def read_each(each: Node, key: str, faults: Faults) -> Each | None:
    """Return what stands under `each`; None if it has a fault."""
    if isinstance(each, Sequence) and any(isinstance(item, Mapping) for item in each.items):
        return _table(each, key, faults)
    choices = _choices(each, key, faults)
    if choices is None:
        return None
    return Each(tuple(choices), tuple(choices), math.prod(map(len, choices.values())), lambda: _product(choices))


def _product(choices: Choices) -> Iterator[Combination]:
    for chosen in itertools.product(*(texts.items() for texts in choices.values())):
        words = {variable: word for variable, (word, _) in zip(choices, chosen, strict=True)}
        yield words, {variable: text for variable, (_, text) in zip(choices, chosen, strict=True)}


# Rows.


def _table(each: Sequence, key: str, faults: Faults) -> Each | None:
    known = len(faults.listed)
    columns: tuple[str, ...] = ()
    rows: list[dict[str, Scalar]] = []
    for i, row in enumerate(each.items):
        path = f"{key}[{i}]"
        if not isinstance(row, Mapping) or not row.pairs:
            hint = f"as in {{{': …, '.join(columns or ('who', 'text'))}: …}}"
            faults.add(row, path, f"expected a row of columns, found {describe(row)}", hint)
            continue
        rows.append(_cells(row, path, faults))
        given = tuple(row.pairs) if len(faults.listed) == known else tuple(rows[-1])
        columns = columns or _columns(row, path, faults)
        if len(faults.listed) == known:
            _check_columns(row, given, columns, path, faults)
    if len(faults.listed) > known:
        return None
    items = tuple(row for row in each.items if isinstance(row, Mapping))
    return Each(columns, (), len(rows), lambda: _by_rows(rows), items)


def _by_rows(rows: list[dict[str, Scalar]]) -> Iterator[Combination]:
    for row in rows:
        yield {column: cell.text for column, cell in row.items()}, row


def _columns(row: Mapping, key: str, faults: Faults) -> tuple[str, ...]:
    for column, (at, _) in row.pairs.items():
        _check_variable(at, join(key, column), faults)
    return tuple(row.pairs)


def _cells(row: Mapping, key: str, faults: Faults) -> dict[str, Scalar]:
    written = [column for column, (_, value) in row.pairs.items() if not is_empty(value)]
    cells = {}
    for column, (_, cell) in without_split_texts(row, written, (), key, faults, {}):
        path = join(key, column)
        if not isinstance(cell, Scalar) or cell.value is None:
            hint = "write a value, or leave the column out of all rows" if is_empty(cell) else ""
            faults.add(cell, path, f"expected text, a number or a flag, found {describe(cell)}", hint)
        elif Text().read(replace(cell, plain=False), path, faults) is not UNREAD:
            cells[column] = replace(cell, text=cell.text.strip(), plain=False)
    return cells


def _check_columns(row: Mapping, given: Collection[str], columns: Collection[str], key: str, faults: Faults) -> None:
    """Record columns that a row has too many, or too few; the first row's count."""
    missing = [column for column in columns if column not in given]
    for column in given:
        if column not in columns:
            near = did_you_mean(column, missing or columns, faults)
            at, path = row.pairs[column][0], join(key, column)
            faults.add(at, path, "the first row has no such column", near or f"its columns are {', '.join(columns)}")
            if near:
                missing = [each for each in missing if not near.endswith(f" {each}?")]
    for column in missing:
        faults.add(row, key, f"the row has no {shown(column)}, which the first row has", "give every row all columns")


def _check_variable(at: Scalar, key: str, faults: Faults) -> None:
    if not _VARIABLE.fullmatch(at.text):
        faults.add(at, key, "a placeholder is at most 40 letters, digits and _", "use a plain name such as family")


def _check_word(at: Node, word: str, key: str, faults: Faults) -> None:
    if not _MEMBER.fullmatch(word):
        better = names.suggestion(word)
        faults.add(at, key, names.ALLOWED, f"call it {better or 'wolf'}, and put other words into another column")


# Lists.


def _choices(each: Node, key: str, faults: Faults) -> Choices | None:
    if not isinstance(each, Mapping) or not each.pairs:
        expected = "expected placeholders with their lists, or rows"
        hint = "as in each: {family: {wolf: a wolf, boar: a wild boar}}, or each: [{who: wolf, text: a wolf}]"
        faults.add(each, key, f"{expected}, found {describe(each)}", hint)
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
        _check_variable(at, path, faults)
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


# Placeholders in other fields.


def check_placeholders(scalar: Scalar, columns: Collection[str], key: str, faults: Faults) -> None:
    """Record placeholders of a text that `each` does not list."""
    for variable in PLACEHOLDER.findall(scalar.text) if "{" in scalar.text else ():
        if variable not in columns:
            hint = did_you_mean(variable, columns, faults) or f"`each` lists {shown(', '.join(columns))}"
            faults.add(scalar, key, f"unknown placeholder {{{shown(variable)}}}", hint)


def scalars(node: Node, key: str) -> Iterator[tuple[str, Scalar]]:
    """Yield the single values in a node, each with the path of its key."""
    if isinstance(node, Scalar):
        yield key, node
    elif isinstance(node, Sequence):
        for i, item in enumerate(node.items):
            yield from scalars(item, f"{key}[{i}]")
    else:
        for name, (_, value) in node.pairs.items():
            yield from scalars(value, join(key, name))

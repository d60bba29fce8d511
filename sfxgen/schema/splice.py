"""Changes of single keys and values in a YAML text: each is a piece to cut and what to put in its place.

None reads the result; whoever applies them has to `compose` the new text and see that it says what it should.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sfxgen.schema.spans import Pair, Span
from sfxgen.schema.write import as_block, written

_BREAK = re.compile("\r\n|\r|\n")
_COLON = re.compile(r"[ \t]*:")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(\r\n|\r|\n|\Z)")


class Cut(NamedTuple):
    """A piece of a text, from `start` to before `end`, and what stands there instead."""

    start: int
    end: int
    text: str


def spliced(text: str, cuts: Iterable[Cut]) -> str:
    """Return a text with pieces of it replaced, none of which overlap."""
    for cut in sorted(cuts, reverse=True):
        text = text[: cut.start] + cut.text + text[cut.end :]
    return text


def newline_at(text: str, at: int) -> str:
    """Return the line ending in use at a place; if its line is the last and has none, the one above."""
    ending = _BREAK.search(text, at)
    if ending:
        return ending.group()
    above = _BREAK.findall(text)
    return str(above[-1]) if above else "\n"


def newline_before(text: str, at: int) -> str:
    """Return the line ending that stands right before a place; empty if none does."""
    found = re.search(r"(?:\r\n|\r|\n)\Z", text[max(0, at - 2) : at])
    return found.group() if found else ""


def line_start(text: str, at: int) -> int:
    """Return where the line of a place begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def column(text: str, at: int) -> str:
    """Return the spaces that indent what stands at a place, or the `?` before it."""
    start = line_start(text, at)
    before = text[start:at]
    return " " * (before.index("?") if before.strip() == "?" else len(before))


# Replacing a value.


def replace_value(text: str, pair: Pair, value: Any, *, flow: bool) -> list[Cut]:
    """Put a value in place of a pair's; its anchor stays, a tag does not. flow: the pair stands between braces."""
    span = pair.value
    new = _in_style(text, span, value, column(text, pair.start), flow)
    if span.is_block and new.startswith("- "):
        return [Cut(span.start, span.end, new)]
    colon = _COLON.match(text, pair.end)
    if span.before < span.end and (span.before < span.start or not span.is_block):
        anchor = f"&{span.anchor} " if span.anchor else ""
        return [Cut(span.before, span.end, anchor + new)]
    if colon is None:
        return [Cut(span.start, span.end, new)] if span.is_block else [Cut(pair.end, pair.end, f": {new}")]
    if not span.is_block:
        return [Cut(colon.end(), colon.end(), f" {new}")]
    gap = text[colon.end() : span.start].rstrip()  # a comment after the colon stays
    value_cut = Cut(colon.end() + len(gap), span.end, "" if gap else f" {new}")
    return [Cut(colon.end(), colon.end(), f" {new}"), value_cut] if gap else [value_cut]


def replace_items(text: str, span: Span, values: Sequence[Any]) -> list[Cut] | None:
    """Put values in place of items of a list, where they are not None; None if an item is not written out."""
    if len(span.items) != len(values) or any(item.before == item.end for item in span.items):
        return None
    cuts = []
    for item, value in zip(span.items, values, strict=True):
        if value is not None:
            quote = item.style if isinstance(value, str) and item.style in ("'", '"') else ""
            anchor = f"&{item.anchor} " if item.anchor else ""
            cuts.append(Cut(item.before, item.end, anchor + written(value, quote=quote)))
    return cuts


def _in_style(text: str, span: Span, value: Any, indent: str, flow: bool) -> str:
    """Return a value written as the one before it was: in its quotes, under its `|`, by lines with dashes."""
    old = text[span.start : span.end]
    newline = newline_at(text, span.start)
    if isinstance(value, str) and span.style in ("|", ">"):
        header = re.match(r"([|>])[+-]?(?=[ \t]*(?:#[^\r\n]*)?[\r\n])", old)
        lines = _BREAK.split(old)[1:]
        inner = next((line[: len(line) - len(line.lstrip(" "))] for line in lines if line.strip()), f"{indent}  ")
        block = as_block(value, header[1], inner, newline) if header else None
        if header and block:
            rest = _BREAK.split(old)[0][1:]
            return block[0] + rest + block[1:]
        return written(value, flow=flow)
    if span.is_block and span.kind == "list" and isinstance(value, list | tuple) and value:
        return f"{newline}{column(text, span.start)}".join(f"- {written(item)}" for item in value)
    quote = span.style if isinstance(value, str) and span.style in ("'", '"') else ""
    return written(value, flow=flow, quote=quote)


# Adding a pair.


def add_pair(text: str, span: Span, key: str, value: str, *, last: bool = False) -> list[Cut]:
    """Add a key with a value, as YAML, to a mapping: after its first pair, or as its last.

    Lines of the value beyond its first begin with the spaces that they have beyond the key's.
    """
    if span.style == "flow":
        return _add_between_braces(text, span, f"{key}: {value}", last)
    pair = span.pairs[-1] if last else next((each for each in span.pairs if each.key != "<<"), span.pairs[0])
    indent, newline = column(text, pair.start), newline_at(text, pair.start)
    lines = f"{key}:{'' if value.startswith(chr(10)) else ' '}{value}".replace("\n", newline + indent)
    begin = line_start(text, pair.start) + len(indent)  # before a `?`
    end = pair.value.end if pair.value.end > pair.end else _after_colon(text, pair)
    if not last and (pair.value.is_block or _BREAK.search(text, pair.start, end)):
        return [Cut(begin, begin, f"{lines}{newline}{indent}")]
    rest = _REST_OF_LINE.match(text, end)
    if rest is None:
        return [Cut(begin, begin, f"{lines}{newline}{indent}")]
    at = rest.end()
    if not rest[1]:
        return [Cut(at, at, f"{newline}{indent}{lines}")]
    lines = lines.replace(newline, rest[1])  # with \\r alone, a \\n after it would be taken for one break with it
    return [Cut(at, at, f"{indent}{lines}{rest[1]}")]


def _add_between_braces(text: str, span: Span, line: str, last: bool) -> list[Cut]:
    if not span.pairs:
        return [Cut(span.start + 1, span.start + 1, line)]
    if not last:
        at = span.pairs[0].start
        return [Cut(at, at, f"{line}, ")]
    pair = span.pairs[-1]
    end = max(pair.value.end, _after_colon(text, pair))
    comma = _next_comma(text, end)
    return [Cut(comma, comma, f" {line},")] if comma else [Cut(end, end, f", {line}")]


def _after_colon(text: str, pair: Pair) -> int:
    colon = _COLON.match(text, pair.end)
    return colon.end() if colon else pair.end


_COMMA = re.compile(r"(?:\s+(?:#[^\r\n]*)?)*,")


def _next_comma(text: str, at: int) -> int | None:
    """Return the place after the comma that ends an item between brackets; None where it has none."""
    comma = _COMMA.match(text, at)
    return comma.end() if comma else None


def end_of_entry(text: str, pair: Pair, *, deeper: bool) -> int:
    """Return where the line after a pair begins. deeper: past comments that are indented more than its key."""
    rest = _REST_OF_LINE.match(text, max(pair.value.end, _after_colon(text, pair)))
    at = rest.end() if rest else pair.value.end
    comment = re.compile(rf"(?:[ \t]*(?:\r\n|\r|\n))*{column(text, pair.start)}[ \t]+#[^\r\n]*(?:\r\n|\r|\n|\Z)")
    while deeper and (below := comment.match(text, at)):
        at = below.end()
    return at


# Taking a pair out.


def remove_pair(text: str, span: Span, key: str) -> list[Cut]:
    """Take a pair out of a mapping of several, with the rest of its line; comments above it stay."""
    i = next(i for i, pair in enumerate(span.pairs) if pair.key == key)
    pair = span.pairs[i]
    end = max(pair.value.end, _after_colon(text, pair))
    if span.style == "flow":
        return [_removed_between_braces(text, span, i, end)]
    start = line_start(text, pair.start)
    rest = _REST_OF_LINE.match(text, end)
    if rest is None or text[start : pair.start].strip(" ?"):  # it shares its line, as after a dash
        later = span.pairs[i + 1].start if i + 1 < len(span.pairs) else end
        return [Cut(pair.start, later, "")]
    if not rest[1] and start:  # the file's last line, which has no ending: the one above has none then
        return [Cut(start - len(newline_before(text, start)), rest.end(), "")]
    return [Cut(start, rest.end(), "")]


def _removed_between_braces(text: str, span: Span, i: int, end: int) -> Cut:
    pair = span.pairs[i]
    comma = _next_comma(text, end)
    if comma and i + 1 < len(span.pairs):
        gap = re.compile(r"[ \t]*").match(text, comma)
        return Cut(pair.start, gap.end() if gap else comma, "")
    if i:
        before = span.pairs[i - 1]
        ends = max(before.value.end, _after_colon(text, before))
        if re.fullmatch(r"\s*,\s*", text[ends : pair.start]):
            return Cut(ends, end, "")
    return Cut(pair.start, comma or end, "")


def rename_key(text: str, pair: Pair, key: str) -> list[Cut]:
    """Give a pair another key, and a colon right after it."""
    colon = _COLON.match(text, pair.end)
    return [Cut(pair.start, colon.end(), f"{key}:") if colon else Cut(pair.start, pair.end, key)]

"""Syntax errors of YAML in words that say how to fix them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from sfxgen.lock.conflicts import BOUNDARY, END, MARK
from sfxgen.schema.messages import Problem, count, shown
from sfxgen.schema.nodes import place_of
from sfxgen.schema.odd_spaces import odd_space_hint

_NO_KEY = "expected a key here"
_CHECK_KEY = "check the indentation; quote text that begins with { or a quote"
_NO_VALUE = "expected a value here"
_CHECK_VALUE = "is a bracket left open, or is there a comma too many?"
_NO_ESCAPE = "unknown escape in quoted text"

_OPEN_QUOTE = "this quote is never closed"
_OPEN_BRACKET = "is never closed, or a comma is missing"
_QUOTE_ALL = Problem("unexpected text after the closing bracket", "quote text that begins with { or [")
_QUOTE_TWICE = Problem(
    "unexpected text after the closing quote",
    "write '' for a quote inside, or use the other kind of quotes",
)
_AFTER = {"}": _QUOTE_ALL, "]": _QUOTE_ALL, "'": _QUOTE_TWICE, '"': _QUOTE_TWICE}
"""Last character before a place where the parser missed a key -> what is really wrong."""

_SPECIAL = "special"
_EXPLAINED = (  # the words of libyaml, and of the parser in Python that stands in where it is missing
    ("mapping values are not allowed", "unexpected `: `", "quote text that contains `: `, or fix the indentation"),
    ("unexpected end of stream", _OPEN_QUOTE, "add the closing quote"),
    ("document indicator", _OPEN_QUOTE, "add the closing quote"),
    ("did not find expected ',' or '", _OPEN_BRACKET, "quote text with brackets or commas"),
    ("expected ',' or '", _OPEN_BRACKET, "quote text with brackets or commas"),
    ("did not find expected node content", _NO_VALUE, _CHECK_VALUE),
    ("expected the node content", _NO_VALUE, _CHECK_VALUE),
    ("did not find expected key", _NO_KEY, _CHECK_KEY),
    ("expected <block end>", _NO_KEY, _CHECK_KEY),
    ("could not find expected ':'", "expected `: ` after the key", "is a `:` missing, or the indentation wrong?"),
    (
        "sequence entries are not allowed",
        "unexpected list item",
        "begin the list on a line of its own; quote text that begins with -",
    ),
    ("did not find expected '-'", "expected a `- ` here", "check the indentation"),
    ("unknown escape character", _NO_ESCAPE, "write \\\\ for a backslash, or use single quotes"),
    ("did not find expected hexdecimal", _NO_ESCAPE, "write \\\\ for a backslash"),
    ("mapping keys are not allowed", _SPECIAL, ""),
    ("alphabetic or numeric character", _SPECIAL, ""),
    ("comment or line break", _SPECIAL, ""),
    ("chomping or indentation indicator", _SPECIAL, ""),
    ("comment or a line break", _SPECIAL, ""),
    ("directive", "a line that begins with % is no YAML here", "delete it, or begin a comment with #"),
    ("<document start>", "unexpected text after the end", "indent it, or quote the whole text"),
)
_ANY = Problem("this can't be read as YAML", "quote the text here, or check the line above")


MOST_LOOKED_AT = 500
"""Characters of a line: nobody reads further, and some patterns take a time that grows with the square."""


class Found(NamedTuple):
    """What is wrong, and the line and column of it, both from 1."""

    line: int
    column: int
    problem: Problem


def conflict(text: str) -> Found | None:
    """Find the marks that a merge left in a text; None if there are none."""
    mark = BOUNDARY.search(text)
    if mark is None:
        return None
    first = place_of(text[: mark.start()])[0]
    ends = [each.start() for each in MARK.finditer(text) if each[0].startswith(END)]
    last = place_of(text[: ends[-1]])[0] if ends else first
    lines = f"lines {first} to {last}" if last > first else f"line {first}"
    return Found(first, 1, Problem(f"git could not merge {lines}, and left its marks there", _MERGE))


_MERGE = "keep the version you want, and delete the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>"


def explain(error: yaml.YAMLError, text: str) -> Found:
    """Return what is wrong where YAML has a syntax error, and where to look."""
    problem = str(getattr(error, "problem", None) or "")
    context = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or context
    if mark is None:
        return Found(1, 1, _ANY)
    lines = text.splitlines()
    written = text.rstrip()
    line, column = place_of(written) if mark.index >= len(written) else (mark.line + 1, mark.column + 1)
    tabs = _tab_indents(text, mark.index)
    if not tabs and (found := _in_words_of_a_person(lines, line)):
        return found
    explained = _explained(problem, text, mark.index)
    if explained.message == _OPEN_QUOTE:
        place = context or mark  # where the quote was opened
        line, column = place_of(written) if place.index >= len(written) else (place.line + 1, place.column + 1)
    if explained.message == _OPEN_BRACKET:
        explained = _open_bracket(text, context or mark, mark.index, lines, line)
    return Found(line, column, explained)


def _explained(problem: str, text: str, at: int) -> Problem:
    if _tab_indents(text, at):
        return Problem("YAML can't be indented with tabs", "indent with spaces")
    if "cannot start any token" in problem:
        return Problem(f"{text[at : at + 1].strip() or 'a tab'} can't begin unquoted text", "quote it")
    for part, message, hint in _EXPLAINED:
        if part in problem and message == _NO_KEY and text[at : at + 2] == "- ":
            return Problem("a list item stands among fields", "leave out the `- `, or indent it under its key")
        if part in problem and message == _NO_KEY and text[at : at + 1] in ("]", "}"):
            return Problem(f"there is a {text[at]} too many", "delete it")
        if part in problem:
            before = text[:at].rstrip()[-1:] if message == _NO_KEY else ""
            return _AFTER.get(before, _special(text, at) if message == _SPECIAL else Problem(message, hint))
    return _ANY


def _special(text: str, at: int) -> Problem:
    """Name the character that began the text, and that means something in YAML."""
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    signs = re.findall(r"(?:^|[\s:,\[{])([*&>|?!])", text[begin : at + 1])
    return Problem(f"{signs[-1]} can't begin unquoted text", "quote it") if signs else _ANY


def _open_bracket(text: str, context: yaml.Mark, at: int, lines: list[str], line: int) -> Problem:
    opened = text[context.index : context.index + 1]
    bracket = f"the {opened} on line {context.line + 1}" if opened in ("{", "[") else "this bracket"
    there = lines[line - 1] if line <= len(lines) else ""
    before = text[max(0, at - 200) : at].rstrip(" ")[-1:]
    hint = "quote text with brackets or commas"
    if line == context.line + 1 and before in ('"', "'", "}", "]"):
        return Problem("a comma is missing between the fields", "write , here")
    if line == context.line + 1 and text[at : at + 2] == ": " and ";" not in there:
        return Problem("text with `: ` in it needs quotes", 'write " before and after the whole text')
    if ";" in there:
        hint = "write commas between the fields, in place of ;"
    elif line > context.line + 1:
        hint = f"write {'}' if opened == '{' else ']'} at the end of it; quote text with brackets"
    return Problem(f"{bracket} {_OPEN_BRACKET}", hint)


def _tab_indents(text: str, at: int) -> bool:
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    indent = text[begin : at + 1]
    return "\t" in indent[: len(indent) - len(indent.lstrip())]


# What people write, line by line: the line where the parser gave up, then the one above.


def _in_words_of_a_person(lines: list[str], line: int) -> Found | None:
    above = next((i for i in range(min(line - 1, len(lines)), 0, -1) if lines[i - 1].strip()), 0)
    for number in filter(None, (line, above)):
        here = lines[number - 1][:MOST_LOOKED_AT] if number <= len(lines) else ""
        if hint := odd_space_hint(here):
            return Found(number, 1, Problem("this line has a space that YAML takes for a letter", hint))
        for pattern, told in _SLIPS:
            if found := pattern.search(here):
                return Found(number, found.start(1) + 1, told(found))
    here, before = (lines[i - 1][:MOST_LOOKED_AT] if 0 < i <= len(lines) else "" for i in (line, above))
    return (
        _missing_colon(before, above, here)
        or _no_field(lines, (above, line))
        or _shifted(before, here, line)
        or _colon_in_text(here, line)
    )


def _told_conflict(_: re.Match[str]) -> Problem:
    return Problem("git could not merge this, and left a mark here", _MERGE)


def _told_wide(found: re.Match[str]) -> Problem:
    plain = {"\uff1a": ":", "\uff0c": ",", "\u3001": ","}[found[1]]
    return Problem(f"{found[1]} is a full-width sign, which means nothing in YAML", f"write {plain} and a space")


def _told_comment(found: re.Match[str]) -> Problem:
    return Problem(f"{found[1]} begins no comment in YAML", "begin it with #")


def _told_unspaced(found: re.Match[str]) -> Problem:
    return Problem(f"there is no space after the colon of `{found[1]}`", f"write {found[1]}: {shown(found[2], 40)}")


def _told_equals(found: re.Match[str]) -> Problem:
    return Problem("fields are written with a colon, not with =", f"write {found[1]}: {shown(found[2], 40)}")


def _told_quotes(found: re.Match[str]) -> Problem:
    return Problem(f"the quote {found[1]} is not the keyboard's, and means nothing in YAML", "write \" or '")


_SLIPS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Problem]], ...] = (
    (re.compile(f"({MARK.pattern})"), _told_conflict),
    (re.compile("^[^#'\"]*?([\uff1a\uff0c\u3001])"), _told_wide),
    (re.compile(r"^(%)"), lambda _: Problem("a line that begins with % is no YAML here", "delete it")),
    (re.compile(r"^\s*(//|/\*|<!--|--(?!-)|;)"), _told_comment),
    (re.compile(r"^\s*([A-Za-z_][\w-]*):([^\s:/\\][^:]*?)\s*$"), _told_unspaced),
    (re.compile(r"^\s*([A-Za-z_][\w-]*)\s*=\s*([^=].*?)\s*$"), _told_equals),
    (re.compile(r"[:,]\s+(\{\{)"), lambda _: Problem("text that begins with {{ needs quotes", 'write " around it')),
    (re.compile("[:,\\[{]\\s*([\u201c\u201d\u201e\u2018\u2019])"), _told_quotes),
)
"""What a line looks like, the first group where the fault is, and what is wrong with it."""


def _missing_colon(before: str, above: int, here: str) -> Found | None:
    word = re.fullmatch(r"(\s*)([\w/{}-]+)\s*", before)
    if not word or not re.match(r"\s*[\w\"'-]+\s*:", here) or _indent(here) <= len(word[1]):
        return None
    key = shown(word[2])
    return Found(above, len(word[1]) + 1, Problem(f"there is no colon after `{key}`", f"write {key}:"))


def _no_field(lines: list[str], numbers: tuple[int, int]) -> Found | None:
    """Tell of a line among fields that is none, in the column of the others: a text that goes on, or a bare word."""
    for number in numbers:
        here = lines[number - 1] if 0 < number <= len(lines) else ""
        before = lines[number - 2] if number > 1 else ""
        field = re.match(r"\s*[\w\"'-]+\s*:(?:\s|$)", before)
        text = re.match(r"\s*[^\s#\-\[{\"'&*!|>%@`?:][^:]*$", here)
        if field and text and _indent(here) <= _indent(before):
            hint = "indent it further if it goes on with the text above, or write `key: value`"
            return Found(number, _indent(here) + 1, Problem("this line is no field: it has no colon", hint))
    return None


def _shifted(before: str, here: str, line: int) -> Found | None:
    """Tell of a field that is indented further than the one above it, or to no place that another is at."""
    field = re.compile(r"\s*[\w\"'-]+\s*:\s+\S")
    if not field.match(here) or not field.match(before) or here.count(": ") != 1 or "{" in before:
        return None
    if _indent(here) == _indent(before):
        return None
    further = "further" if _indent(here) > _indent(before) else "less"
    message = (
        f"this line is indented {further} than the one above: {count(_indent(here), 'space')}, not {_indent(before)}"
    )
    return Found(line, _indent(here) + 1, Problem(message, "begin what belongs together in the same column"))


def _colon_in_text(here: str, line: int) -> Found | None:
    """Tell of a text with a colon in it, between no braces."""
    found = re.fullmatch(r"(\s*[\w-]+:\s+)([^\s'\"\[{|>&*!#%@`].*?: .*?)\s*", here)
    if not found:
        return None
    key, text = found[1].strip(), found[2].replace("\\", "\\\\").replace('"', '\\"')
    hint = f'write {key} "{shown(text)}"'
    if re.match(r"[\w-]+: ", text):
        hint += f", or begin a line of its own after {key}"
    return Found(line, len(found[1]) + 1, Problem("text with `: ` in it needs quotes", hint))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

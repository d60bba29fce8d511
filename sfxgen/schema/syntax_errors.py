"""Syntax errors of YAML in words that say how to fix them."""

from __future__ import annotations

import re
from collections.abc import Collection

import yaml

from sfxgen.lock.conflicts import BOUNDARY, END, MARK
from sfxgen.schema.brackets import missing_comma, second_text
from sfxgen.schema.messages import Problem
from sfxgen.schema.nodes import place_of
from sfxgen.schema.slips import MERGE, Found, in_words_of_a_person

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


def conflict(text: str) -> Found | None:
    """Find the marks that a merge left in a text; None if there are none."""
    mark = BOUNDARY.search(text)
    if mark is None:
        return None
    first = place_of(text[: mark.start()])[0]
    ends = [each.start() for each in MARK.finditer(text) if each[0].startswith(END)]
    last = place_of(text[: ends[-1]])[0] if ends else first
    lines = f"lines {first} to {last}" if last > first else f"line {first}"
    return Found(first, 1, Problem(f"git could not merge {lines}, and left its marks there", MERGE))


def explain(error: yaml.YAMLError, text: str, words: Collection[str] = ()) -> Found:
    """Return what is wrong where YAML has a syntax error, and where to look. words: keys that may be meant."""
    problem = str(getattr(error, "problem", None) or "")
    context = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or context
    if mark is None:
        return Found(1, 1, _ANY)
    lines = text.splitlines()
    written = text.rstrip()
    line, column = place_of(written) if mark.index >= len(written) else (mark.line + 1, mark.column + 1)
    tabs = _tab_indents(text, mark.index)
    if not tabs and (found := in_words_of_a_person(lines, line, words)):
        return found
    explained = _explained(problem, text, mark.index)
    here = lines[line - 1] if line <= len(lines) else ""
    flow = explained.message == _OPEN_BRACKET
    if (flow or explained in (_QUOTE_ALL, _QUOTE_TWICE)) and (found := second_text(here, line, column, flow=flow)):
        return found
    opened = (context or mark).line + 1
    if flow and (found := missing_comma(text, mark.index, line, opened, lines, words)):
        return found
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
    hint = "quote text with brackets or commas"
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

"""Syntax errors of YAML in words that say how to fix them."""

from __future__ import annotations

import yaml

from sfxgen.schema.messages import Problem
from sfxgen.schema.nodes import place_of

_OPEN_BRACKET = "this bracket is never closed, or a comma is missing"
_NO_KEY = "expected a key here"
_CHECK_KEY = "check the indentation; quote text that begins with { or a quote"
_NO_VALUE = "expected a value here"
_CHECK_VALUE = "is a bracket left open, or is there a comma too many?"
_NO_ESCAPE = "unknown escape in quoted text"

_OPEN_QUOTE = "this quote is never closed"
_QUOTE_ALL = Problem("unexpected text after the closing bracket", "quote text that begins with { or [")
_QUOTE_TWICE = Problem(
    "unexpected text after the closing quote",
    "write '' for a quote inside, or use the other kind of quotes",
)
_AFTER = {"}": _QUOTE_ALL, "]": _QUOTE_ALL, "'": _QUOTE_TWICE, '"': _QUOTE_TWICE}
"""Last character before a place where the parser missed a key -> what is really wrong."""

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
    ("sequence entries are not allowed", "unexpected list item", "check the indentation"),
    ("did not find expected '-'", "expected a `- ` here", "check the indentation"),
    ("unknown escape character", _NO_ESCAPE, "write \\\\ for a backslash, or use single quotes"),
    ("did not find expected hexdecimal", _NO_ESCAPE, "write \\\\ for a backslash"),
)


def explain(error: yaml.YAMLError, text: str) -> tuple[int, int, Problem]:
    """Return the line and column of a syntax error, both from 1, and what is wrong there."""
    problem = str(getattr(error, "problem", None) or "can't be read as YAML")
    context = str(getattr(error, "context", None) or "")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return 1, 1, Problem(problem, "check the syntax")
    explained = _explained(problem, context, text, mark.index)
    if explained.message == _OPEN_QUOTE:
        mark = getattr(error, "context_mark", None) or mark  # where the quote was opened
    written = text.rstrip()
    line, column = place_of(written) if mark.index >= len(written) else (mark.line + 1, mark.column + 1)
    return line, column, explained


def _explained(problem: str, context: str, text: str, at: int) -> Problem:
    if _tab_indents(text, at):
        return Problem("YAML can't be indented with tabs", "indent with spaces")
    if "cannot start any token" in problem:
        return Problem(f"{text[at : at + 1].strip() or 'a tab'} can't begin unquoted text", "quote it")
    for part, message, hint in _EXPLAINED:
        if part in problem:
            before = text[:at].rstrip()[-1:] if message == _NO_KEY else ""
            return _AFTER.get(before, Problem(message, hint))
    return Problem(problem, context or "check the syntax")


def _tab_indents(text: str, at: int) -> bool:
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    indent = text[begin : at + 1]
    return "\t" in indent[: len(indent) - len(indent.lstrip())]

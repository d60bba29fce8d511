"""Syntax errors of YAML, said so that a person can mend them."""

from __future__ import annotations

import yaml

from sfxgen.schema.nodes import place_of

_OPEN_BRACKET = "this bracket is not closed, or a comma is missing"
_NO_KEY = "expected a key here"
_CHECK_KEY = "check the indent; quote a text that begins with { or a quote"
_NO_VALUE = "expected a value here"
_CHECK_VALUE = "is a bracket not closed, or a comma too many?"
_NO_ESCAPE = "no such escape in a quoted text"

_OPEN_QUOTE = "this quote is never closed"
_QUOTE_ALL = "text goes on after the bracket", "quote a text that begins with { or ["
_QUOTE_TWICE = (
    "text goes on after the closing quote",
    "write a quote inside as '' or use the other kind outside",
)
_AFTER = {"}": _QUOTE_ALL, "]": _QUOTE_ALL, "'": _QUOTE_TWICE, '"': _QUOTE_TWICE}
"""What a missing key means after a closing character."""

_EXPLAINED = (
    ("mapping values are not allowed", "`: ` has no place here", "quote a text with `: `, or fix the indent"),
    ("unexpected end of stream", _OPEN_QUOTE, "close it"),
    ("document indicator", _OPEN_QUOTE, "close it"),
    ("did not find expected ',' or '", _OPEN_BRACKET, "quote a text with brackets or commas"),
    ("expected ',' or '", _OPEN_BRACKET, "quote a text with brackets or commas"),
    ("did not find expected node content", _NO_VALUE, _CHECK_VALUE),
    ("expected the node content", _NO_VALUE, _CHECK_VALUE),
    ("did not find expected key", _NO_KEY, _CHECK_KEY),
    ("expected <block end>", _NO_KEY, _CHECK_KEY),
    ("could not find expected ':'", "expected `: ` after the key", "is a `:` missing, or an indent?"),
    ("sequence entries are not allowed", "a list is not expected here", "check the indent"),
    ("did not find expected '-'", "expected a `- ` here", "check the indent"),
    ("unknown escape character", _NO_ESCAPE, "write \\\\ for a backslash, or use single quotes"),
    ("did not find expected hexdecimal", _NO_ESCAPE, "write \\\\ for a backslash"),
)


def explain(error: yaml.YAMLError, text: str) -> tuple[int, int, str, str, str]:
    """Line, column, key (none), message and hint of a syntax error."""
    problem = str(getattr(error, "problem", None) or "can't be read as YAML")
    context = str(getattr(error, "context", None) or "")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return 1, 1, "", problem, "check the syntax"
    message, hint = _explained(problem, context, text, mark.index)
    if message == _OPEN_QUOTE:
        mark = getattr(error, "context_mark", None) or mark  # where the quote was opened
    written = text.rstrip()
    line, column = place_of(written) if mark.index >= len(written) else (mark.line + 1, mark.column + 1)
    return line, column, "", message, hint


def _explained(problem: str, context: str, text: str, at: int) -> tuple[str, str]:
    if _tab_indents(text, at):
        return "a tab can't indent YAML", "indent with spaces"
    if "cannot start any token" in problem:
        return f"{text[at : at + 1].strip() or 'a tab'} can't begin a text", "quote the text"
    for part, message, hint in _EXPLAINED:
        if part in problem:
            return _AFTER.get(text[:at].rstrip()[-1:], (message, hint)) if message == _NO_KEY else (message, hint)
    return problem, context or "check the syntax"


def _tab_indents(text: str, at: int) -> bool:
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    indent = text[begin : at + 1]
    return "\t" in indent[: len(indent) - len(indent.lstrip())]

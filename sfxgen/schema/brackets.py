"""What is wrong after a closing quote or bracket, and between the fields in braces: a comma too many, or too few."""

from __future__ import annotations

import re
from collections.abc import Collection

from sfxgen.schema.messages import Problem, shown
from sfxgen.schema.slips import MOST_LOOKED_AT, Found

_SIGNS = {",": "a comma", ";": "a semicolon", ".": "a point", ":": "a colon"}
_ENDS = {'"': re.compile(r'"(?:[^"\\]|\\.)*"$'), "'": re.compile(r"'(?:[^']|'')*'$")}
"""Quote -> the quoted text that a line, so far, ends with."""
_FIELD = re.compile(r"\s*([\"']?[\w./-]+[\"']?)\s*:(?:\s|$)")
_LAST_KEY = re.compile(r"[\"']?([\w./-]+)[\"']?\s*$")
_PLACEHOLDER = re.compile(r"([{\[])([\w ]*)[}\]]$")


def second_text(here: str, line: int, column: int, *, flow: bool) -> Found | None:
    """Tell of what follows a closing quote or bracket on its line, where nothing may; None if nothing does.

    column: of the first character that should not be there, from 1. flow: whether it is between brackets.
    """
    before, rest = here[: column - 1], here[column - 1 : MOST_LOOKED_AT]
    prefix = before.rstrip()
    last = prefix[-1:]
    if last not in ("'", '"', "}", "]") or len(prefix) > MOST_LOOKED_AT:
        return None
    sign = re.match(r"([,;.:])\s*(?:#.*)?$", rest)
    if sign and not flow:
        what = "bracket" if last in "}]" else "quote"
        cure = f"delete the {_SIGNS[sign[1]].split()[-1]}"
        return Found(line, column, Problem(f"{_SIGNS[sign[1]]} stands after the closing {what}", cure))
    if flow and _FIELD.match(rest):
        return None
    return _more_quotes(prefix, rest, line, flow) if last in "'\"" else _begins_with_bracket(before, rest, line, flow)


def _more_quotes(prefix: str, rest: str, line: int, flow: bool) -> Found | None:
    quote = prefix[-1]
    text = _ENDS[quote].search(prefix)
    if text is None:
        return None
    key = _key_before(prefix[: text.start()])
    end = re.search(rf"{quote}\s*(?=[,}}\]]|$)" if flow else rf"{quote}\s*(?:#.*)?$", rest)
    if end is not None:
        inner = text[0][1:] + rest[: end.start()]
        escaped = re.sub(r'(?<!\\)"', r"\\" + '"', inner) if quote == '"' else inner.replace("'", "''")
        message = f"the {quote} inside the text ends it"
        return Found(line, text.end(), Problem(message, f"write {key}{quote}{shown(escaped)}{quote}"))
    more = re.match(r"[^,}\]]*" if flow else r"[^#]*", rest)[0].strip()  # type: ignore[index]
    whole = f"{quote}{text[0][1:-1]} {more}{quote}"
    hint = f"put it inside the quotes: {key}{shown(whole)}"
    return Found(line, len(prefix) + 1, Problem("there is more text after the closing quote", hint))


def _begins_with_bracket(written: str, rest: str, line: int, flow: bool) -> Found | None:
    bracket = _PLACEHOLDER.search(written.rstrip())
    if bracket is None:
        return None
    before, gap = written[: bracket.start()], written[bracket.end() :]
    if not before.strip() and (named := re.match(r"([^:]*):(?:\s|$)", rest)):
        hint = f'write "{bracket[0]}{shown(named[1])}":'
    else:
        more = re.match(r"[^,}\]]*" if flow else r"[^#]*", rest)[0].rstrip()  # type: ignore[index]
        hint = f'write {_key_before(before)}"{bracket[0]}{gap}{shown(more)}"'
    return Found(line, bracket.start() + 1, Problem(f"text that begins with {bracket[1]} needs quotes", hint))


def _key_before(text: str) -> str:
    """Return `key: ` of the key that a line ends with; empty if it ends with none."""
    key = re.search(r"([\w./-]+)\s*:\s*$", text)
    return f"{key[1]}: " if key else ""


def missing_comma(text: str, at: int, line: int, opened: int, lines: list[str], words: Collection[str]) -> Found | None:
    """Tell where a comma is missing between fields in braces; None if that is not what is wrong.

    at: where the parser gave up. opened: the line of the brace. words: keys that may be meant.
    """
    here = lines[line - 1] if line <= len(lines) else ""
    column = at - max(text.rfind("\n", 0, at), text.rfind("\r", 0, at))
    prefix = here[: column - 1][:MOST_LOOKED_AT]
    if text[at : at + 1] == ":":
        key = _LAST_KEY.search(prefix)
        if key is None:
            return None
        prefix = prefix[: key.start()]
        column = key.start() + 1
    if not prefix.strip():
        inside = line > opened and _indent(here) > _indent(lines[opened - 1])
        return _at_line_end(lines, line) if inside else None
    named = _FIELD.match(here[column - 1 : MOST_LOOKED_AT])
    if named is None or prefix.rstrip()[-1:] in "{[,:":
        return None
    value = here[column - 1 + named.end() : MOST_LOOKED_AT].lstrip()
    name = named[1].strip("\"'")
    if name not in words and prefix.rstrip()[-1:] not in "\"'}]" and not re.match(r"[-\d.\"'{\[]|true|false", value):
        return None
    cure = f"write , {name}: {_first(value)}"
    if (before := prefix.rstrip())[-1:] == ";":
        return Found(line, len(before), Problem("a semicolon stands in place of a comma", cure))
    return Found(line, column, Problem(f"a comma is missing before {name}:", cure))


def _first(value: str) -> str:
    plain = re.match(r"[^,{}\[\]]*", value)[0].rstrip()  # type: ignore[index]
    return shown(plain, 30) if plain else "…"


def _at_line_end(lines: list[str], line: int) -> Found | None:
    above = next((i for i in range(line - 1, 0, -1) if lines[i - 1].strip() and lines[i - 1].lstrip()[0] != "#"), 0)
    written = re.sub(r"\s+#.*$", "", lines[above - 1]).rstrip() if above else ""
    if not written or written[-1] in ",{[:;":
        return None
    whole = written.strip()
    hint = f"write {shown(whole)}," if len(whole) <= 60 else "write it there"
    return Found(above, len(written) + 1, Problem(f"a comma is missing at the end of line {above}", hint))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

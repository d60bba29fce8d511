"""What people write by mistake, line by line, told in their words: where YAML gave up, and on the line above."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import NamedTuple

from sfxgen.lock.conflicts import MARK
from sfxgen.schema.messages import Problem, count, shown
from sfxgen.schema.odd_spaces import odd_space_hint
from sfxgen.schema.paths import backslash_problem

MOST_LOOKED_AT = 500
"""Characters of a line: nobody reads further, and some patterns take a time that grows with the square."""


class Found(NamedTuple):
    """What is wrong, and the line and column of it, both from 1."""

    line: int
    column: int
    problem: Problem


MERGE = "keep the version you want, and delete the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>"

_KEY = r"[\w/.{}-]+"
_WIDE = {
    "\uff1a": ":",
    "\uff0c": ",",
    "\u3001": ",",
    "\uff5b": "{",
    "\uff5d": "}",
    "\uff3b": "[",
    "\uff3d": "]",
    "\u3010": "[",
    "\u3011": "]",
    "\uff02": '"',
    "\uff03": "#",
}
"""Signs of an East Asian keyboard -> those of YAML."""


def in_words_of_a_person(lines: list[str], line: int, words: Collection[str]) -> Found | None:
    """Find what is wrong on the line where YAML gave up, or on the one above. words: keys that may be meant."""
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
        or _shifted(before, here, line, words)
        or _colon_in_text(here, line, words)
    )


def _told_conflict(_: re.Match[str]) -> Problem:
    return Problem("git could not merge this, and left a mark here", MERGE)


def _told_wide(found: re.Match[str]) -> Problem:
    plain = _WIDE[found[1]]
    pair = re.fullmatch(rf"\s*({_KEY})\s*\uff1a\s*(.*?)\s*", found.string)
    what = f"write {plain}{' and a space' if plain in ':,' else ''}"
    if pair and plain == ":":
        what = f"write {pair[1]}: {shown(pair[2], 40)}".rstrip()
    return Problem(f"{found[1]} is a full-width sign, which means nothing in YAML", what)


def _told_comment(found: re.Match[str]) -> Problem:
    return Problem(f"{found[1]} begins no comment in YAML", "begin it with #")


def _told_fence(found: re.Match[str]) -> Problem:
    return Problem(f"{found[1]} is Markdown, not YAML", f"delete this line, and the other one with {found[1]}")


def _told_unspaced(found: re.Match[str]) -> Problem:
    return Problem(f"there is no space after the colon of `{found[1]}`", f"write {found[1]}: {shown(found[2], 40)}")


def _told_equals(found: re.Match[str]) -> Problem:
    return Problem("fields are written with a colon, not with =", f"write {found[1]}: {shown(found[2], 40)}")


def _told_quotes(found: re.Match[str]) -> Problem:
    return Problem(f"the quote {found[1]} is not the keyboard's, and means nothing in YAML", "write \" or '")


def _told_template(found: re.Match[str]) -> Problem:
    text = re.sub(r"\{\{\s*(\w+)\s*\}\}", r"{\1}", found[1])
    text = re.match(r"(?:\{\w+\}|[^,{}#])*", text)[0].strip()  # type: ignore[index]
    return Problem("a placeholder has single braces, and needs quotes", f'write "{shown(text)}"')


def _told_minus(found: re.Match[str]) -> Problem:
    return Problem("there is a space after the minus", f"write -{found[2]}, without the space")


def _told_windows(found: re.Match[str]) -> Problem:
    return backslash_problem(found[1])


_WINDOWS = re.compile(r'(?:^|[\s:,\[{])("(?:[^"\\ ]|\\\\)(?:[^"\\ ]|\\(?!"))*\\(?!")[^"]*")')
"""A path with backslashes in double quotes."""

_SLIPS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Problem]], ...] = (
    (re.compile(f"({MARK.pattern})"), _told_conflict),
    (re.compile(f"^[^#'\"]*?([{''.join(_WIDE)}])"), _told_wide),
    (re.compile(r"^\s*(```|~~~)"), _told_fence),
    (re.compile(r"^(%)"), lambda _: Problem("a line that begins with % is no YAML here", "delete it")),
    (_WINDOWS, _told_windows),
    (re.compile(r"^\s*(//|/\*|<!--|--(?!-)|;)"), _told_comment),
    (re.compile(r"^\s*([A-Za-z_][\w-]*):([^\s:/\\][^:]*?)\s*$"), _told_unspaced),
    (re.compile(r"^\s*([A-Za-z_][\w-]*)\s*=\s*([^=].*?)\s*$"), _told_equals),
    (re.compile(r"[:,]\s+(\{\{.*)"), _told_template),
    (re.compile("[:,\\[{]\\s*([\u201c\u201d\u201e\u2018\u2019])"), _told_quotes),
    (re.compile(r":\s+(-\s+(\d+(?:\.\d+)?))\s*(?=[,}\]#]|$)"), _told_minus),
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


_FIELD = re.compile(rf"\s*[\"']?({_KEY})[\"']?\s*:(?:\s+(\S.*)|$)")
"""A line that is a field or a name: its key, and its value."""


def _shifted(before: str, here: str, line: int, words: Collection[str]) -> Found | None:
    """Tell of a field that is indented further than the one above it, or to no place that another is at."""
    field, other = _FIELD.match(here), _FIELD.match(before)
    value = field[2] if field else None
    if not field or not other or (other[2] is None and _indent(here) > _indent(before)):
        return None
    if (here.count(": ") > 1 and (value or "")[:1] not in "{[\"'") or before.count("{") != before.count("}"):
        return None
    if _indent(here) == _indent(before):
        return None
    further = "further" if _indent(here) > _indent(before) else "less"
    message = (
        f"this line is indented {further} than the one above: {count(_indent(here), 'space')}, not {_indent(before)}"
    )
    hint = "begin what belongs together in the same column"
    if further == "further" and before.rstrip().endswith("}") and field[1] in words:
        hint += ", or write it between the braces above"
    return Found(line, _indent(here) + 1, Problem(message, hint))


_WRAPPED = re.compile("([(<\uff5b])(.*)[)>\uff5d]")


def _colon_in_text(here: str, line: int, words: Collection[str]) -> Found | None:
    """Tell of a text with a colon in it, between no braces; or of fields that want braces."""
    found = re.fullmatch(r"(\s*([\w/{}-]+):\s+)([^\s'\"\[{|>&*!#%@`].*?: .*?)\s*", here)
    if not found:
        return None
    place = len(found[1]) + 1
    if (fields := in_braces(found[3], words)) and (found[2] not in words or fields.count(": ") > 1):
        return Found(line, place, Problem("fields on one line stand between { and }", f"write {found[2]}: {fields}"))
    key, text = found[1].strip(), found[3].replace("\\", "\\\\").replace('"', '\\"')
    hint = f'write {key} "{shown(text)}"'
    if re.match(r"[\w-]+: ", text):
        hint += f", or begin a line of its own after {key}"
    return Found(line, place, Problem("text with `: ` in it needs quotes", hint))


def in_braces(text: str, words: Collection[str]) -> str:
    """Return fields that stand in one text as they are written between braces; empty if they are none.

    words: names of fields.
    """
    wrapped = _WRAPPED.fullmatch(text.strip())
    pieces = _PAIR.split(wrapped[2] if wrapped else text)
    named = [_SIGN.split(piece, maxsplit=1) for piece in pieces]
    if not all(len(pair) == 2 and pair[0] in words and pair[1] for pair in named):
        return ""
    return "{" + ", ".join(f"{name}: {_in_flow(value.strip())}" for name, value in named) + "}"


_PAIR = re.compile("(?:\\s*[,;\uff0c]\\s*|\\s+)(?=[a-z_]+\\s*[:=\uff1a])")
_SIGN = re.compile("\\s*[:=\uff1a]\\s*")


def _in_flow(value: str) -> str:
    """Return a value as it can stand between braces."""
    bare = value[:1] in "[{\"'" or not re.search(r"[,\[\]{}]|: |:$| #", value)
    return shown(value) if bare else '"' + shown(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

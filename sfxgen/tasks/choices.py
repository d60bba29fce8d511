"""Choices as people write and pass them on: a line each, whatever a chat or a review comment did to it on the way.

    ui/click#2 = keep 41  # crisper
    ui/click#3 = drop
    wind = reroll 7  # too busy

A line names a sound, or one of its takes; says what becomes of it, with the seed that was heard; and may end in a
comment. Marks of quotes, lists and code around it don't count, nor do lines that begin with `#`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sfxgen.errors import Fault
from sfxgen.manifest.names import PATTERN
from sfxgen.schema.messages import nearest, quoted

KEEP, ONLY, DROP, REROLL, NOTE = "keep", "only", "drop", "reroll", "note"
ACTIONS = {
    KEEP: "its seed stays, or comes back",
    ONLY: "of all takes, this one stays",
    DROP: "the take goes",
    REROLL: "it gets a new seed",
    NOTE: "nothing but the comment",
}
MOST_COMMENT = 500
MOST_LINES = 100_000
HIGHEST_SEED = 2**32 - 1

_EXAMPLE = "write it as in `ui/click#2 = keep 41  # crisper`, or put # before it"
_ODD = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What chats leave in texts, unseen."""
_SPACES = str.maketrans("\t\u00a0\u2007\u202f\u3000", "     ")
_FENCE = re.compile(r"\s*(?:>\s*)*(?:```|~~~)")
_MARKS = re.compile(r"(?:>\s*|(?:[-*+\u2022\u2013\u2014]|\d{1,4}[.)])\s+|\[[ xX]\]\s+|`+)*")
"""Before a line: quotes, bullets, numbers, boxes to tick, code."""
_ESCAPED = re.compile(r"\\(?=[^A-Za-z0-9\s])")
_CHOICE = re.compile(
    rf"(?P<name>{PATTERN})\s*(?:#\s*(?P<take>\d{{1,6}}))?\s*=\s*(?P<action>[A-Za-z]+)"
    r"(?:\s+(?P<seed>\d{1,20}))?(?:\s*#(?P<comment>.*))?",
    re.IGNORECASE,
)
_NEXT = re.compile(rf";\s*(?={PATTERN}\s*(?:#\s*\d+)?\s*=\s*(?:{'|'.join(ACTIONS)})\b)", re.IGNORECASE)
"""Between choices that share a line."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One choice, and where it stands."""

    name: str
    take: int | None
    """From 1; None where only the sound is named."""
    action: str
    seed: int | None
    """Which seed was heard."""
    comment: str
    line: int
    column: int

    def __str__(self) -> str:
        take = "" if self.take is None else f"#{self.take}"
        seed = "" if self.seed is None else f" {self.seed}"
        return f"{self.name}{take} = {self.action}{seed}{f'  # {self.comment}' if self.comment else ''}"


def read_choices(text: str, file: str, faults: list[Fault]) -> list[Choice]:
    """Return the choices of a text; what looks like none of them goes into the faults.

    file: where it is from, for the faults. Where code stands in fences, what is around it is talk.
    """
    lines = re.split(r"\r\n|\r|\n", text)
    if len(lines) > MOST_LINES:
        faults.append(_fault(file, 1, 1, f"more than {MOST_LINES:,} lines", "is it the right file?"))
        return []
    has_code = any(map(_FENCE.match, lines))
    inside, found = False, []
    for number, raw in enumerate(lines, 1):
        if _FENCE.match(raw):
            inside = not inside
            continue
        for column, part in _parts(_ODD.sub("", raw.translate(_SPACES))):
            choice = _read(part, number, column)
            if isinstance(choice, Choice):
                found.append(choice)
            elif inside or not has_code or "=" in part:
                faults.append(_fault(file, number, column, *choice))
    return found


def _parts(line: str) -> Iterator[tuple[int, str]]:
    """Yield the column and text of each choice on a line, without the marks around it."""
    marks = _MARKS.match(line.lstrip())
    start = len(line) - len(line.lstrip()) + (marks.end() if marks else 0)
    rest = line[start:].rstrip()
    if "`" in line[:start]:
        rest = rest.rstrip("`").rstrip()
    if not rest or rest.startswith("#"):
        return
    at = 0
    for gap in _NEXT.finditer(rest):
        yield start + at + 1, rest[at : gap.start()].rstrip()
        at = gap.end()
    yield start + at + 1, rest[at:]


def _read(text: str, line: int, column: int) -> Choice | tuple[str, str]:
    """Return the choice that a text is; else what is wrong with it, and what to write."""
    head, mark, comment = text.partition(" #")
    match = _CHOICE.fullmatch(_ESCAPED.sub("", head) + mark + comment)
    if match is None:
        return _misread(text)
    action, seed = match["action"].lower(), match["seed"]
    if action not in ACTIONS:
        near = nearest(action, ACTIONS) or {"seed": KEEP, "delete": DROP, "remove": DROP, "again": REROLL}.get(action)
        hint = f"did you mean {near}?" if near else f"one of {', '.join(ACTIONS)}"
        return f"{quoted(action)} is nothing that can become of a take", hint
    if seed is not None and int(seed) > HIGHEST_SEED:
        return f"{seed} is no seed", f"seeds go up to {HIGHEST_SEED}"
    said = " ".join((match["comment"] or "").split())
    if len(said) > MOST_COMMENT:
        return f"the comment is longer than {MOST_COMMENT} characters", "shorten it, or write it into the manifest"
    if action == NOTE and not said:
        return "a note without a comment", "write it after #, as in `ui/click = note  # a bit long`"
    return Choice(
        name=match["name"].lower(),
        take=int(match["take"]) if match["take"] else None,
        action=action,
        seed=None if seed is None or action == NOTE else int(seed),
        comment=said,
        line=line,
        column=column,
    )


def _misread(text: str) -> tuple[str, str]:
    """Say why a text is no choice."""
    name, equals, rest = text.partition("=")
    if not equals:
        return f"{quoted(text)} is no choice", _EXAMPLE
    if not re.fullmatch(rf"{PATTERN}\s*(?:#\s*\d{{1,6}})?\s*", name, re.IGNORECASE):
        return f"{quoted(name.strip())} names no sound and no take", _EXAMPLE
    if not rest.split("#")[0].strip():
        return "what becomes of it is missing", f"after the = comes one of {', '.join(ACTIONS)}"
    hint = "after it comes the seed, a whole number, and # before a comment"
    return f"{quoted(rest.split('#')[0].strip())} can't be read", hint


def _fault(file: str, line: int, column: int, message: str, hint: str) -> Fault:
    return Fault(file=file, line=line, column=column, key="", message=message, hint=hint)

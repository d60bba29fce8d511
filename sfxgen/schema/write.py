"""Values as YAML: as plainly as a person would write them, and in quotes where they would be read as something else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sfxgen.schema.yaml12 import find_unprintable, plain_value

_PLAIN = re.compile(r"[^\W\d_](?:[\w.;,()'!?+*%/& -]|:(?=\S))*")
_FLOW_SIGNS = re.compile(r"[,:?]")
_OTHER_YAML = frozenset(("y", "n", "yes", "no", "on", "off"))
"""Text in YAML 1.2, and a flag for those who read YAML 1.1."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(value: Any, *, flow: bool = True, quote: str = "") -> str:
    """Return a value as YAML on one line; lists and mappings between brackets.

    flow: it will stand between brackets itself. quote: what a text is put in, if it can be.
    Raises TypeError for what no manifest can hold.
    """
    if isinstance(value, str):
        return _text(value, flow, quote)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_text(str(key), True, '')}: {written(each)}" for key, each in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return f"[{', '.join(map(written, value))}]"
    if value is None:
        return "null"
    raise TypeError(f"a manifest can't hold {type(value).__name__}")


def as_block(text: str, style: str, indent: str, newline: str) -> str | None:
    """Return a text under `|` or `>`, lines indented; None if it would be read as another one."""
    lines = text.split("\n")
    odd = not text or find_unprintable(text) or "\r" in text
    if odd or any(line != line.strip() or not line for line in lines):
        return None
    style = style if len(lines) == 1 else style.replace(">", "|")
    return style + "".join(f"{newline}{indent}{line}" for line in lines)


def _text(text: str, flow: bool, quote: str) -> str:
    plain = _PLAIN.fullmatch(text) and text[-1] not in " ," and isinstance(plain_value(text), str)
    if not quote and plain and text.lower() not in _OTHER_YAML and not (flow and _FLOW_SIGNS.search(text)):
        return text
    if quote == "'" and not re.search(r"[\r\n\t]", text) and not find_unprintable(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_ESCAPES.get(sign) or _escaped(sign) for sign in text) + '"'


def _escaped(sign: str) -> str:
    if not find_unprintable(sign):
        return sign
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"

"""Placeholders in families as other programs write them: `{{k}}`, `${k}`, `$k`, `%k%` or `<k>` in place of `{k}`."""

from __future__ import annotations

import re
from collections.abc import Collection

from sfxgen.manifest.each import scalars
from sfxgen.manifest.other_names import EACH, ELSEWHERE
from sfxgen.schema.fields import Text, join
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults, Mapping, Node, Scalar, Sequence, describe, did_you_mean, is_bare, is_empty
from sfxgen.schema.unknown import snake_case

PLAIN = re.compile(r"\{([A-Za-z_]\w{0,39})\}")


def require_placeholders(name: Scalar, entry: Mapping, key: str, faults: Faults) -> bool:
    """Record what stands in a family for one of its placeholders and is none; tell whether all is well."""
    each, known = entry.get("each"), len(faults.listed)
    words = words_of_family(each)
    _require_lists(each, join(key, "each"), faults)
    if not words:
        return _no_other_each(name, entry, key, faults)
    fields = {field: value for field, (_, value) in entry.pairs.items() if field != "each"}
    values = [each for field, value in fields.items() for each in scalars(value, join(key, field))]
    for path, scalar in [(key, name), *values]:
        if meant := _meant(scalar.text[: Text().most], words):
            found, cure = meant
            faults.add(scalar, path, f"{shown(found, 40)} is no placeholder", f"write {shown(cure)}")
        for word in PLAIN.findall(scalar.text):
            if word not in words and not meant:
                hint = did_you_mean(word, words, faults) or f"`each` lists {shown(', '.join(words))}"
                faults.add(scalar, path, f"unknown placeholder {{{shown(word)}}}", hint)
    return len(faults.listed) == known


def _require_lists(each: Node | None, key: str, faults: Faults) -> None:
    """Record a single value where `each` wants a list, with the list that was meant."""
    pairs = each.pairs if isinstance(each, Mapping) else {}
    if any(is_bare(at, value) for at, value in pairs.values()):
        return
    for name, (_, value) in pairs.items():
        if isinstance(value, Scalar) and value.value is not None:
            expected = f"expected a list, found {describe(value)}"
            faults.add(value, join(key, name), expected, f"write {shown(name)}: [{shown(_as_list(value.text))}]")


def _as_list(text: str) -> str:
    span = re.fullmatch(r"(\d{1,4})\s*(?:\.\.+|-|to)\s*(\d{1,4})", text)
    if span and 0 < int(span[2]) - int(span[1]) <= MOST_SPELT:
        return ", ".join(map(str, range(int(span[1]), int(span[2]) + 1)))
    return ", ".join(filter(None, re.split(r"[\s,;|]+", text)))


MOST_SPELT = 20
"""Numbers of a range that a message spells out."""


def _no_other_each(name: Scalar, entry: Mapping, key: str, faults: Faults) -> bool:
    """Record another name of `each`, in an entry whose name makes a family; tell whether there is none."""
    if "{" not in name.text or entry.get("each") is not None:
        return True
    for field, (at, value) in entry.pairs.items():
        if ELSEWHERE.get(snake_case(field)) == EACH or snake_case(field) in ("each", "eahc", "ech"):
            faults.add(at, join(key, field), "unknown field", EACH)
            return False
        if isinstance(value, Mapping) and "each" in value.pairs:
            message = "it is a field of the sound, not a part of one"
            faults.add(value.pairs["each"][0], f"{join(key, field)}.each", message, f"write it beside {shown(field)}:")
            return False
    return True


def words_of_family(each: Node | None) -> Collection[str]:
    """Return the placeholders that `each` lists."""
    if isinstance(each, Sequence):  # rows, whose columns they are
        each = next((item for item in each.items if isinstance(item, Mapping)), None)
    if not isinstance(each, Mapping):
        return ()
    return [name for name, (at, value) in each.pairs.items() if not (is_empty(value) and value.start == at.end)]


def _meant(text: str, words: Collection[str]) -> tuple[str, str] | None:
    """Return what is written for a placeholder, and how it is written; None if all are as they should be."""
    rest = text
    for word in words:
        rest = rest.replace(f"{{{word}}}", "")
    if not any(sign in rest for sign in "{}$%<"):
        return None
    if re.search(r"\{\s*\}", text):
        some = next(iter(words))
        return "{}", f"the name of the placeholder in it: {{{some}}}"
    listed = "|".join(map(re.escape, words))
    for pattern in _FORMS:
        found = re.search(pattern.replace("WORD", f"({listed})"), text, re.IGNORECASE)
        if found:
            word = next(word for word in words if word.lower() == found[1].lower())
            if found[0] != f"{{{word}}}" and found[1] not in (set(words) - {word}):
                return found[0], f"{{{word}}}"
    return None


_FORMS = (
    r"\{WORD\}(?!\})",
    r"\$?\{\{\s*WORD\s*\}\}",
    r"\$\{\s*WORD\s*\}",
    r"\{\s*WORD\s*[:!][^{}]*\}",
    r"\{\s+WORD\s*\}",
    r"\{WORD\s+\}",
    r"(?<!\w)\$WORD\b",
    r"%WORD%",
    r"%\(?WORD\)?s?\b",
    r"<WORD>",
    r"\{WORD(?![\w}])(?=[^{}]*(?:\{|$))",
    r"(?<![{\w])WORD\}",
)
"""How others write a placeholder, and halves of ours."""

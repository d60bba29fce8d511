"""What changed between two specs of a sound, field by field, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sfxgen.manifest.sound import Sound
from sfxgen.plan.hashes import plain
from sfxgen.schema.fields import declarations

LONGEST_SHOWN = 40
"""Letters of a value that a reason has room for."""


def spec_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterable[str]:
    """Say field by field what changed, as `prompt changed: "a step" -> "two steps"`."""
    flat_old, flat_new = _flat(old), _flat(new)
    for name in sorted(flat_old.keys() | flat_new.keys()):
        before, after = (flat.get(name, _default(name, flat)) for flat in (flat_old, flat_new))
        if before != after and type(before) is type(after) is str:
            yield f"{name} changed: {_cut_to_difference(str(before), str(after))}"
        elif before != after:
            yield f"{name} changed: {shown(before)} -> {shown(after)}"


def shown(value: Any) -> str:
    """Return a value as a reason shows it: texts in quotes, cut where they are long."""
    if value is None:
        return "not given"
    text = written(value)
    text = text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
    return f'"{text}"' if isinstance(value, str) else text


def written(value: Any) -> str:
    """Return a value as a manifest has it."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{name}: {written(inner)}' for name, inner in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(written, value))}]"
    if value is None:
        return "not set"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _cut_to_difference(before: str, after: str) -> str:
    """Show two texts, cut so that the first difference is in sight."""
    same = next((i for i, pair in enumerate(zip(before, after, strict=False)) if len(set(pair)) > 1), 0)
    start = before.rfind(" ", 0, max(0, same - 11)) + 1 if max(len(before), len(after)) > LONGEST_SHOWN else 0
    return " -> ".join(shown(("…" if start else "") + text[start:]) for text in (before, after))


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return nested fields side by side: `loudness.target`."""
    flat: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Mapping):
            flat.update({name: True} if name in _SWITCHES else {})
            flat.update(_flat(value, f"{prefix}{name}."))
        else:
            flat[prefix + name] = value
    return flat


_SWITCHES = frozenset({"loop"})
"""Fields that are on where their details are given."""


def _default(name: str, values: Mapping[str, Any]) -> Any:
    """Return what holds for a field where the values do not name it."""
    return "source" not in values if name == "loudness.limit" else _DEFAULTS.get(name)


_DEFAULTS = {**_flat({name: plain(field.default) for name, field in declarations(Sound).items()}), "loop": False}

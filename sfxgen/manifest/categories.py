"""Categories: kinds of sounds that `sfxgen.yaml` names, and the fields that all sounds of a kind have in common.

A sound is of the category that its `category` names; else of the first of its tags that is a category's name. A
category stands right behind the place that names it: what that place says itself goes before, what is farther away
goes after. So where the sound itself names it, the order is the sound, its category, its manifest's defaults, those of
`sfxgen.yaml`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sfxgen.manifest.layer import Layer
from sfxgen.schema.fields import join
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults, Node, describe, did_you_mean, is_empty
from sfxgen.schema.nodes import Mapping as MappingNode

NO_KINDS = ("category", "tags", "prompt", "source", "layers", "edits", "caption")
"""Fields that choose a category, or that make a sound the one it is."""
MOST = 200


def entries_of(node: Node | None, faults: Faults) -> dict[str, tuple[MappingNode, str]]:
    """Return the categories under `categories`: name -> fields, and their key; faults for what can't be one."""
    if node is None or is_empty(node):
        return {}
    if not isinstance(node, MappingNode):
        hint = "as in categories: {ui: {loudness: -22, bus: UI}}"
        faults.add(node, "categories", f"expected categories by name, found {describe(node)}", hint)
        return {}
    if len(node.pairs) > MOST:
        faults.add(node, "categories", f"expected at most {MOST} categories, found {len(node.pairs):,}")
        return {}
    found = {}
    for name, (at, fields) in node.pairs.items():
        key = join("categories", name)
        if not isinstance(fields, MappingNode):
            faults.add(fields, key, f"expected the fields of a category, found {describe(fields)}", "as in {bus: UI}")
            continue
        for field in NO_KINDS:
            if field in fields.pairs:
                message = "this is for a single sound to say, not for all of a kind"
                faults.add(fields.pairs[field][0], f"{key}.{field}", message, "write it in the sound")
        kept = {field: pair for field, pair in fields.pairs.items() if field not in NO_KINDS}
        found[at.text] = replace(fields, pairs=kept), key
    return found


def unknown(name: str, known: Collection[str], faults: Faults) -> tuple[str, str]:
    """Return what is wrong with a category that there is not, and what to do."""
    hint = did_you_mean(name, known, faults) or f"add {shown(name)} under `categories:` in sfxgen.yaml"
    return f'there is no category "{shown(name)}"', hint


def with_category(layers: Sequence[Layer], categories: Mapping[str, Layer]) -> list[Layer]:
    """Return a sound's layers, the nearest first, with that of its category, if it has one."""
    for at, layer in enumerate(layers):
        if "category" in layer.values:
            return _behind(layers, at, str(layer.values["category"]), categories)
    for at, layer in enumerate(layers):
        if "tags" in layer.values:
            name = next((tag for tag in layer.values["tags"] if tag in categories), None)
            return _behind(layers, at, name, categories)
    return list(layers)


def _behind(layers: Sequence[Layer], at: int, name: str | None, categories: Mapping[str, Layer]) -> list[Layer]:
    if name is None:
        return list(layers)
    return [Layer({"category": name}), *layers[: at + 1], categories.get(name, Layer()), *layers[at + 1 :]]

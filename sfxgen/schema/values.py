"""What a YAML text says, as plain Python values, and whether two texts say the same."""

from __future__ import annotations

from typing import Any

from sfxgen.schema.nodes import Node, Scalar, Sequence


def values_of(node: Node) -> Any:
    """Return what a node says, as Python values."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [values_of(item) for item in node.items]
    return {key: values_of(value) for key, (_, value) in node.pairs.items()}


def comparable(values: Any) -> Any:
    """Return values of which those that mean the same are equal, and no others: 1, 1.0 and True are equal in Python."""
    if isinstance(values, dict):
        return {key: comparable(each) for key, each in values.items()}
    if isinstance(values, list | tuple):
        return [comparable(each) for each in values]
    if isinstance(values, float) and values.is_integer():
        return repr(int(values))
    return repr(values.strip() if isinstance(values, str) else values)

"""Fields given in one place, one over the other: a sound's entry, a category, the defaults of a manifest or project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Layer:
    """The fields given in one place: values by name, and the names of those whose value could not be read."""

    values: dict[str, Any] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    categories: Mapping[str, Layer] = field(default_factory=dict)
    """What stands beside the project's defaults: the fields of each kind of sound."""

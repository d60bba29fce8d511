"""How a dataclass declares its fields: each once, with all that is known of it."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sfxgen.schema.kinds import Kind


@dataclass(frozen=True)
class Declaration:
    """All that is known of one field."""

    name: str
    kind: Kind
    default: Any
    required: bool
    stage: str | None
    meaning: str
    usual: Any = None
    """What a default of None amounts to for most, where another field decides it."""


def declared(
    kind: Kind,
    *,
    default: Any = None,
    required: bool = False,
    stage: str | None = None,
    meaning: str,
    usual: Any = None,
) -> Any:
    """Declare a field of a frozen dataclass: its kind, its default, the stage it belongs to, what it means.

    usual: what a default of None amounts to for most.
    """
    metadata = {"kind": kind, "required": required, "stage": stage, "meaning": meaning, "usual": usual}
    if required:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


@functools.cache
def declarations(cls: Any) -> dict[str, Declaration]:
    """Return the declared fields of a dataclass by name, in order."""
    return {
        field.name: Declaration(name=field.name, default=field.default, **field.metadata)
        for field in dataclasses.fields(cls)
        if "kind" in field.metadata
    }

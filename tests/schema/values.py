"""A single value read by a kind, for tests."""

from __future__ import annotations

from sfxgen.errors import Fault
from sfxgen.schema.kinds import Kind
from sfxgen.schema.nodes import Faults
from sfxgen.schema.yaml12 import compose


def read(kind: Kind, text: str) -> tuple[object, list[Fault]]:
    found = Faults("a.yaml")
    root = compose(f"key: {text}", found)
    assert not found.listed
    return kind.read(root.get("key"), "key", found), found.listed

"""Every field of a sound is declared in full."""

from __future__ import annotations

from sfxgen.manifest.sound import FINISH, META, RENDER, Sound
from sfxgen.schema.fields import declarations


def test_declarations_know_everything():
    fields = declarations(Sound)
    assert "name" not in fields and "place" not in fields
    assert list(fields)[:3] == ["prompt", "negative_prompt", "duration"]
    assert {field.stage for field in fields.values()} == {RENDER, FINISH, META}
    assert all(field.meaning and field.kind.describe() for field in fields.values())

"""Where outputs are not committed, git changes lock and manifests under files that stay: still sfxgen's own."""

from __future__ import annotations

import pytest
from projects import STEPS, Game


class Branch:
    """Manifest and lock as git would put them back."""

    def __init__(self, game: Game) -> None:
        self.files = {name: (game.root / name).read_bytes() for name in ("audio/a.sfx.yaml", "sfxgen.lock")}
        self.outputs = game.outputs()

    def check_out(self, game: Game) -> None:
        for name, data in self.files.items():
            (game.root / name).write_bytes(data)


@pytest.fixture
def branches(game):
    made = []
    for text in (STEPS, STEPS.replace("on gravel", "on snow").replace("duration: 0.1", "duration: 0.15")):
        game.built(text)
        made.append(Branch(game))
    return made


@pytest.mark.slow
def test_switching_back_and_forth_replaces_the_outputs_and_renders_nothing(game, branches):
    for branch in (*branches, *branches):
        branch.check_out(game)
        result = game.build()
        assert result.code == 0
        assert result.summary["rendered"] == result.summary["drafted"] == 0
        assert not [warning for warning in result.json["warnings"] if "left alone" in warning]
        assert game.outputs() == branch.outputs
        assert (game.root / "sfxgen.lock").read_bytes() == branch.files["sfxgen.lock"]


def test_what_a_person_edited_stays_through_a_switch(game, branches):
    edited = game.root / "assets/sfx/click.ogg"
    edited.write_bytes(b"by hand")
    branches[0].check_out(game)
    result = game.build()
    assert edited.read_bytes() == b"by hand"
    assert [warning for warning in result.json["warnings"] if "click.ogg" in warning and "left alone" in warning]


@pytest.mark.slow
def test_a_ledger_that_is_lost_or_torn_costs_no_edit(game, branches):
    (game.root / ".sfxgen/written").write_bytes(b"\0torn\n" + b"a" * 64)
    edited = game.root / "assets/sfx/click.ogg"
    edited.write_bytes(b"by hand")
    branches[0].check_out(game)
    assert game.build().code == 0
    assert edited.read_bytes() == b"by hand"


@pytest.mark.slow
def test_the_ledger_stays_small(game, branches, monkeypatch):
    from sfxgen.build import journal

    monkeypatch.setattr(journal, "LARGEST_LEDGER", 2000)
    ledger = game.root / ".sfxgen/written"
    for branch in branches * 5:
        branch.check_out(game)
        game.build()
        assert ledger.stat().st_size <= 2000
    assert game.outputs() == branches[1].outputs

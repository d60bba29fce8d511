"""What the studio builds of what it is told of: every save of a person's, and nothing twice."""

from __future__ import annotations

import pytest
from projects import Game

from sfxgen.studio.builder import Builder
from sfxgen.studio.session import Session
from sfxgen.studio.watcher import Watcher

CLICK = "sounds:\n  click: {prompt: a click, duration: 0.1}\n"


@pytest.fixture
def studio(tmp_path):
    """A project that is read and built, and what would build and watch it."""
    (tmp_path / "audio").mkdir()
    (tmp_path / "audio" / "a.sfx.yaml").write_text(CLICK)
    session = Session(tmp_path, "auto")
    watcher, builder = Watcher(session), Builder(session)
    watcher._builder = builder
    session.refresh()
    builder.order()
    builder._waiting.clear()
    return session, watcher, builder


def save(session, text):
    path = session.root / "audio" / "a.sfx.yaml"
    path.write_text(text)
    return frozenset({path})


def test_a_save_that_was_read_before_it_was_told_is_built(studio):
    """As at the end of a build, where the project is read anew; Windows tells of a save later than Linux."""
    session, watcher, builder = studio
    changed = save(session, CLICK.replace("a click", "a loud click"))
    session.refresh()
    watcher._act(changed)
    assert len(builder._waiting) == 1


def test_what_is_being_built_already_is_not_built_again(studio):
    session, watcher, builder = studio
    changed = save(session, CLICK.replace("a click", "a loud click"))
    session.refresh()
    builder.order()  # as after an edit on the page
    builder._waiting.clear()
    watcher._act(changed)
    assert builder._waiting == []
    builder.order(["click"])  # of one sound alone
    builder._waiting.clear()
    changed = save(session, CLICK.replace("0.1", "0.2"))
    session.refresh()
    builder.order(["click"])
    builder._waiting.clear()
    watcher._act(changed)
    assert len(builder._waiting) == 1


def test_a_manifest_with_a_fault_is_read_again(studio):
    session, watcher, builder = studio
    watcher._act(save(session, CLICK + "  broken: {"))
    assert session.catalogue.faults and builder._waiting == []
    watcher._act(save(session, CLICK))
    assert not session.catalogue.faults and len(builder._waiting) == 1


def test_an_output_that_is_changed_before_it_was_ever_looked_at_is_noticed(studio, monkeypatch):
    session, watcher, _ = studio
    assert Game(session.root).build().code == 0
    session.refresh()
    (session.root / "assets/sfx/click.ogg").write_bytes(b"by hand")
    watcher._look_at_outputs()
    (row,) = session.catalogue.rows.values()
    assert row.state == "edited"
    monkeypatch.setattr(session, "refresh", lambda: pytest.fail("nothing has changed"))
    watcher._look_at = 0.0
    watcher._look_at_outputs()

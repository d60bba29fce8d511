"""What pages are told of a build, take by take."""

from __future__ import annotations

from sfxgen.studio.progress import Progress
from sfxgen.studio.rows import Row, Take, short_id


def row(name: str, takes: int = 2, model: str = "procedural") -> Row:
    listed = tuple(Take(i, None, "ogg", None) for i in range(1, takes + 1))
    rest = {"notes": (), "manifest": "", "manifest_id": "", "line": 1, "file": None, "prompt": "", "tags": ()}
    figures = {"seconds": None, "lufs": None, "true_peak": None, "target": None, "ceiling": None, "off_target": False}
    more = {"category": None, "model": model, "loop": False, "source": False, "family": None}
    return Row(id=short_id(name), name=name, state="stale", takes=listed, **rest, **figures, **more)


def test_a_sound_waits_is_built_and_is_done():
    now = [0.0]
    progress = Progress(lambda: now[0])
    a, b = row("a"), row("b", takes=1)
    assert progress.begin([a, b]) == [a.id, b.id]
    assert (progress.of(a).activity, progress.of(a).progress) == ("waiting", None)
    now[0] = 4.0
    progress.made(a.id)
    assert progress.event(a.id) == {"id": a.id, "activity": "building", "progress": 0.5, "left_s": 4.0}
    progress.made(a.id)
    progress.failed(b.id, "no such file")
    assert (progress.of(b).activity, progress.of(b).problem) == ("failed", "no such file")
    assert {*progress.end({b.id: "no such file"})} == {a.id, b.id}
    assert progress.of(a) == a and progress.of(b).problem == "no such file"


def test_a_model_s_steps_are_those_of_its_sounds_that_are_not_done():
    progress = Progress(lambda: 1.0)
    a, b, c = row("a", 1), row("b", 1, "sao"), row("c", 1, "sao")
    progress.begin([a, b, c])
    progress.made(b.id)
    assert progress.stepped("sao", 5, 50) == [c.id]
    assert progress.of(c).progress == 0.1 and progress.of(b).progress == 1.0


def test_a_failure_stays_until_the_sound_is_built_again():
    progress = Progress()
    a, b = row("a"), row("b")
    progress.begin([a])
    progress.end({a.id: "why"})
    progress.begin([b])
    assert progress.of(a).problem == "why"
    progress.end({})
    assert progress.of(a).problem == "why"
    progress.begin([a])
    assert progress.of(a).activity == "waiting"
    progress.end({})
    assert progress.of(a) == a

"""A large manifest that is read again in part means what it means when it is read as a whole."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfxgen.errors import ManifestError
from sfxgen.files.gate import Gate
from sfxgen.manifest import parts as taken_apart
from sfxgen.manifest.parts import parts_of
from sfxgen.project import load, reread
from sfxgen.project.load import load_project

FRAMES = [
    ("sounds:\n", ""),
    ("defaults: {model: procedural}\n\nsounds:  # all of them\n", "# the end\n"),
    ("sounds:\n  # footsteps\n\n", "defaults:\n  style: dry\n"),
    ("defaults:\n  layers: [a]\nsounds:\n", ""),
]
ENTRIES = [
    "  {name}: {{prompt: a coin, duration: 1}}\n",
    "  {name}:\n    prompt: a door\n    duration: 0.5  # short\n\n",
    '  {name}:\n    prompt: "a bell\n\n      that rings"\n    duration: 2\n',
    '  {name}:\n    prompt: "a bell\n  b: that rings"\n    duration: 2\n',
    "  {name}:\n    prompt: |\n      # rain\n\n      on a roof\n    duration: 2\n# a comment\n",
    '  "{name}": {{prompt: [rain], duration: 1}}\n',
    "  {name}: {{duration: 1}}\n",
    "  {name}_{{x}}:\n    each: {{x: [wolf, boar]}}\n    prompt: a {{x}}\n    duration: 1\n",
    "  {name}: {{layers: [a, {{sound: b, gain: -3}}]}}\n",
    "  {name}: {{source: here.wav}}\n",
    "  {name}: {{source: nowhere.wav}}\n",
    "  {name}: {{prompt: a horn // loud, duration: 1, steps: 3, model: procedural}}\n",
    "  {name}: &it {{prompt: a horn, duration: 1}}\n",
    "  {name}: *it\n",
    "  {name}: {{prompt: rock & roll, duration: 1}}\n",
    "  {name}:\n    prompt: a horn\n  duration: 1\n",
    "  {name}: {{prompt: a horn, duration: 1\n",
    "   {name}: {{prompt: a horn, duration: 1}}\n",
    "\t{name}: {{prompt: a horn, duration: 1}}\n",
    "  - {name}\n",
    "  ? {name}\n  : {{prompt: a horn, duration: 1}}\n",
    "  {name}: !!map {{prompt: a horn, duration: 1}}\n",
    "<<<<<<< ours\n",
    "---\n",
    "\n",
]
FINE = [*ENTRIES[:3], *ENTRIES[4:5]]
named_entries = st.tuples(st.sampled_from(FINE * 4 + ENTRIES), st.sampled_from("abcdefgh"))
entries = st.lists(named_entries, min_size=1, max_size=7)
different = st.lists(
    st.tuples(st.sampled_from(ENTRIES[:12]), st.sampled_from("abcdefgh")),
    min_size=2,
    max_size=7,
    unique_by=lambda each: each[1],
)


@pytest.fixture
def root(tmp_path_factory, monkeypatch):
    monkeypatch.setattr(reread, "LEAST_BYTES", 0)
    root = tmp_path_factory.mktemp("game")
    (root / "here.wav").write_bytes(b"RIFF")
    return root


def text_of(frame, listed):
    return frame[0] + "".join(entry.format(name=name) for entry, name in listed) + frame[1]


def told(root, *, fresh):
    """Return all that a load tells: faults, or summaries, advice, and every sound, one by one and all together."""
    try:
        project = load_project(root, fresh=fresh)
    except ManifestError as error:
        return [*error.faults]
    names = [summary.name for summary in project.summaries]
    one_by_one = [project.named([name]) for name in names]
    assert [sound for found in one_by_one for sound in found] == [*project.sounds]
    return project.summaries, project.advice, project.sounds


def remember(root):
    project = load_project(root)
    project.state.save(Gate(root))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(FRAMES), different, st.data())
def test_what_is_read_in_part_is_what_is_read_as_a_whole(root, frame, before, data):
    manifest = root / "a.sfx.yaml"
    (root / ".sfxgen/state").unlink(missing_ok=True)
    manifest.write_text(text_of(frame, before), newline="\n")
    try:
        remember(root)
    except ManifestError:
        before = [each for each in before if each[0] in FINE]
        manifest.write_text(text_of(FRAMES[0], before or [(FINE[0], "a")]), newline="\n")
        remember(root)
    dice = data.draw(st.randoms(use_true_random=False))
    after = [each for each in before if dice.random() < 0.8]
    dice.shuffle(after) if dice.random() < 0.3 else None
    for new in data.draw(entries)[: dice.randint(0, 3)]:
        after.insert(dice.randint(0, len(after)), new)
    other = data.draw(st.sampled_from([frame] * 4 + FRAMES))
    manifest.write_text(text_of(other, after), newline="\n")
    assert told(root, fresh=False) == told(root, fresh=True)


@settings(max_examples=200)
@given(st.sampled_from(FRAMES), entries)
def test_parts_joined_are_the_text(frame, listed):
    text = text_of(frame, listed).encode()
    parts = parts_of(text)
    if parts is not None:
        assert parts.only(range(len(parts.entries))) == text
        assert parts.only([]).count(b"\n") == text.count(b"\n")
        assert all(
            text.split(b"\n")[line - 1] == entry.split(b"\n")[0]
            for line, entry in zip(parts.lines, parts.entries, strict=True)
        )


@pytest.fixture
def read(monkeypatch):
    """How many lines with text each manifest had that was read."""
    sizes = []
    whole = load.read_manifest

    def counted(data, *rest):
        sizes.append(sum(bool(line.strip()) for line in data.splitlines()))
        return whole(data, *rest)

    monkeypatch.setattr(load, "read_manifest", counted)
    return sizes


def sounds(prompts):
    return "sounds:\n" + "".join(f"  s{i}: {{prompt: {text}, duration: 1}}\n" for i, text in enumerate(prompts))


def test_only_what_changed_is_read(root, read):
    prompts = [f"coin {i}" for i in range(50)]
    manifest = root / "a.sfx.yaml"
    manifest.write_text(sounds(prompts), newline="\n")
    remember(root)
    prompts[7] = "a bell"
    manifest.write_text(sounds(prompts) + "  new: {prompt: rain, duration: 2}\n", newline="\n")
    read.clear()
    project = load_project(root)
    assert [sound.prompt for sound in project.named(["s7", "new"])] == ["rain", "a bell"]
    assert read == [3]
    assert project.named(["s9"])[0].place.line == 11
    assert read == [3, 2]
    assert len(project.sounds) == 51 and read == [3, 2, 52]


def test_entries_that_moved_are_known_and_where_they_are_now(root, read):
    manifest = root / "a.sfx.yaml"
    manifest.write_text(sounds(["a", "b", "c"]), newline="\n")
    remember(root)
    lines = manifest.read_text().splitlines(keepends=True)
    manifest.write_text("".join([lines[0], lines[3], lines[1]]), newline="\n")
    read.clear()
    project = load_project(root)
    assert read == []
    assert {each.name: each.line for each in project.summaries} == {"s2": 2, "s0": 3}


def test_a_manifest_whose_entries_lines_do_not_tell_is_read_as_a_whole():
    for text in ("sounds: {a: {prompt: b, duration: 1}}\n", "sounds:\n", "sounds:\n  a: &b {}\n", "x: 1\n"):
        assert parts_of(text.encode()) is None
    assert parts_of(b"sounds:\n  a: 1\r\n") is None


def test_what_may_have_too_many_values_is_read_as_a_whole(monkeypatch):
    text = sounds(itertools.repeat("a", 20)).encode()
    assert parts_of(text) is not None
    monkeypatch.setattr(taken_apart, "MAX_NODES", len(text) - 1)
    assert parts_of(text) is None

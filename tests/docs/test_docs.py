"""README and docs tell the truth: their tables, examples, commands, paths and links."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from projects import Game
from tables import PAGES, ROOT, parser_of, with_tables
from test_architecture import ROOMS

from sfxgen.cli import COMMANDS
from sfxgen.manifest.sound import LOUDNESS_MODES, Sound
from sfxgen.project.load import load_project
from sfxgen.render.models import MODELS
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.schema.fields import declarations

TEXTS = {page.relative_to(ROOT).as_posix(): page.read_text("utf-8") for page in PAGES}
README = TEXTS["README.md"]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
TABLE = re.compile(r"<!-- table: \w+ -->.*?<!-- end -->", re.DOTALL)
PATH = re.compile(r"(?<![\w./-])(?:sfxgen|tests|docs|manifests|engine_integrations|\.ci)/[\w./-]*\w/?")


def blocks(*kinds: str) -> list[str]:
    """Return the fenced blocks of these kinds on all pages."""
    return [text for page in TEXTS.values() for kind, text in FENCE.findall(page) if kind in kinds]


def shown_commands() -> Iterator[tuple[str, ...]]:
    """Return the words of every sfxgen command in a shell's block or in a line of text."""
    lines = [line.removeprefix("$ ") for block in blocks("sh") for line in block.splitlines()]
    lines += [line[2:] for block in blocks("console") for line in block.splitlines() if line.startswith("$ ")]
    for page in TEXTS.values():
        lines += re.findall(r"`(sfxgen [^`\n]+)`", FENCE.sub("", TABLE.sub("", page)))
    for line in lines:
        for command in re.split(r"&&|\||;|>", line):
            words = shlex.split(command, comments=True)
            if words[:1] == ["sfxgen"]:
                yield tuple(words[1:])


@pytest.mark.parametrize("page", TEXTS)
def test_every_generated_table_is_current(page):
    assert TEXTS[page] == with_tables(TEXTS[page]), "run `python -m tests.docs.tables --write`"


def test_every_table_stands_somewhere():
    marked = [name for page in TEXTS.values() for name in re.findall(r"<!-- table: (\w+) -->", page)]
    assert sorted(marked) == [
        "commands",
        "engines",
        "exit_codes",
        "fields",
        "formats",
        "layer",
        "models",
        "settings",
        "user_settings",
    ]


@pytest.mark.parametrize("words", dict.fromkeys(shown_commands()), ids=" ".join)
def test_every_command_shown_exists_with_its_options(words):
    command, *rest = words
    assert command in (*COMMANDS, "--version")
    if rest and rest != ["--help"]:  # without arguments it is only spoken of
        parser_of(command).parse_args(rest)


@pytest.mark.first(7)
@pytest.mark.parametrize("block", blocks("yaml"))
def test_every_manifest_shown_builds_and_all_settings_shown_are_read(game: Game, block):
    wave = 0.2 * np.sin(2 * np.pi * 200 * np.arange(22050) / 44100)
    (game.root / "audio/recordings").mkdir(parents=True)
    soundfile.write(game.root / "audio/recordings/door.wav", wave, 44100)
    if block.startswith("# sfxgen.yaml"):
        game.sounds("sounds: {a: {prompt: a click, duration: 0.1}}")
        game.write("sfxgen.yaml", block)
        assert len(load_project(game.root).sounds) == 1
        return
    game.sounds(re.sub(r"duration: (18|20)\b", "duration: 6", block))
    result = game.build()
    assert result.code == 0, result.err
    assert result.summary["finished"] >= sum(sound.export for sound in load_project(game.root).sounds)


@pytest.mark.parametrize("page", TEXTS)
def test_every_path_named_exists(page):
    missing = [path for path in PATH.findall(TEXTS[page]) if not (ROOT / path).exists()]
    assert not missing


@pytest.mark.parametrize("page", TEXTS)
def test_every_link_leads_somewhere(page):
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)", TEXTS[page]):
        place = (ROOT / page).parent / target if target else ROOT / page
        assert place.exists(), target
        if anchor:
            assert anchor in anchors(place), f"{target}#{anchor}"


def anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub gives a page's headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_is_reached_from_the_readme():
    linked = set(re.findall(r"\]\((docs/\w+\.md)", README))
    assert linked == {name for name in TEXTS if name.startswith("docs/")}


def test_the_readme_is_one_page_with_the_proof_at_its_top():
    head = "\n".join(README.splitlines()[:25])
    assert len(README.splitlines()) <= 120
    assert "sounds:" in head and "up to date" in head and "ls assets/sfx" in head


def test_the_first_commands_are_those_that_ci_runs():
    assert re.search(r"^pip install \.\nsfxgen build manifests$", README, re.MULTILINE)
    assert re.search(r'^pip install "\.\[test\]"\npytest$', README, re.MULTILINE)


def test_the_torch_that_is_named_is_the_one_the_tests_want():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    (torch,) = (need for need in extras["test-full"] if need.startswith("torch=="))
    assert f"pip install {torch} --index-url" in README


def test_what_is_counted_is_counted_right():
    assert f"all {len(load_project(ROOT / 'manifests').sounds)} example sounds" in README
    assert f"knows {len(PATCHES)} kinds" in TEXTS["docs/models_and_licences.md"]


def test_the_choice_in_the_readme_is_what_the_models_are():
    rows = re.findall(r"^\| `([\w-]+)`[^|]*\| (.+?) \| (.+?) \| (.*?) ?\| .+ \|$", README, re.MULTILINE)
    assert {name for name, *_ in rows} >= {"stable-audio-open", "stable-audio-3", "audioldm2", "procedural"}
    for name, makes, sold, cost in rows[1:]:
        model = MODELS[name]
        sound = f"{model.sample_rate / 1000:g} kHz {'stereo' if model.channels == 2 else 'mono'}, {model.limit_s:g} s"
        cap = f"up to {model.revenue_cap}" if model.revenue_cap else {True: "yes", False: "no"}[model.commercial]
        assert (makes, sold, cost) == (sound, cap, f"{model.tflop:g} TFLOP" if model.tflop else ""), name


def test_every_way_to_measure_is_explained():
    modes = re.findall(r"^\| `(\w+)` \|", TEXTS["docs/loudness_and_loops.md"], re.MULTILINE)
    assert tuple(modes) == LOUDNESS_MODES


def test_the_house_has_every_room_and_no_other():
    table = TEXTS["docs/the_house.md"].partition("## ")[0]
    named = re.findall(r"^\| `sfxgen/([\w.]+)/?`", table, re.MULTILINE)
    assert [name.removesuffix(".py") for name in named] == list(ROOMS)  # which are the folders there are


def test_every_field_that_changes_playback_is_explained():
    fields = {field.name for field in declarations(Sound).values()}
    table = TEXTS["docs/engines.md"].partition("## Playback")[2].partition("## ")[0]
    named = {name for cell in re.findall(r"^\| (.+?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)", cell)}
    assert named <= fields and {"bus", "volume", "volume_jitter", "pitch_jitter"} <= named


@pytest.mark.parametrize("page", TEXTS)
def test_no_code_is_broken_over_two_lines(page):
    broken = [line for line in FENCE.sub("", TEXTS[page]).splitlines() if line.count("`") % 2]
    assert not broken  # a command would escape the tests above


def told_in(path: Path) -> list[str]:
    """Return the commands that a file tells people to type, and hints of the code."""
    commands = "pip install|" + "|".join(f"sfxgen {name}" for name in COMMANDS)
    return re.findall(rf"(?:{commands}) [^`\n]*", path.read_text("utf-8"))


@pytest.mark.parametrize("folder", ["README.md", "docs", "sfxgen", "engine_integrations", "tests/conftest.py"])
def test_commands_can_be_typed_in_every_shell(folder):
    """cmd.exe takes single quotes for letters; the PowerShell that Windows comes with knows no `&&`."""
    place = ROOT / folder
    files = [place] if place.is_file() else [*place.rglob("*.md"), *place.rglob("*.py"), *place.rglob("*.gd")]
    told = {path.relative_to(ROOT).as_posix(): told_in(path) for path in files}
    assert any(told.values())
    odd = re.compile(r" '[\w.*\[]|&&")
    assert [(path, words) for path, listed in told.items() for words in listed if odd.search(words)] == []

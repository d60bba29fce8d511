from __future__ import annotations

import sys
from itertools import product
from pathlib import PureWindowsPath

import numpy as np
import pytest
import soundfile
from slices import sliced

from sfxgen.cli.inspect_command import shown_path

SOUNDS = """\
sounds:
  hum: {prompt: machine hum, duration: 1, loop: true, channels: stereo, loudness: -24}
  step: {prompt: a footstep on gravel, duration: 0.4, variations: 2}
"""


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


def test_a_built_sound_is_drawn_with_what_it_is_held_to(game):
    game.built(SOUNDS)
    drawn = game.run("inspect", "hum", "-o", "hum.png", "--json")
    assert drawn.code == 0, drawn.err
    assert drawn.json["lufs"] == pytest.approx(-24, abs=0.1)
    assert drawn.json["seam"] <= 1 and drawn.json["picture"] == "hum.png"
    png = (game.root / "hum.png").read_bytes()
    step = game.run("inspect", "step#2")
    assert step.code == 0, step.err
    other = (game.root / ".sfxgen/pictures/step_02.png").read_bytes()
    assert size_of(png)[0] == 1800 and size_of(png)[1] > size_of(other)[1]
    again = game.run("inspect", "assets/sfx/hum.ogg", "-o", "again.png")
    assert again.code == 0 and (game.root / "again.png").read_bytes() == png


@pytest.mark.first(1)
@pytest.mark.parametrize("recording", sliced(product([0.001, 0.05, 3.0], [1, 2], [[], ["--loop"]]), 5))
def test_any_recording_is_drawn(recording, game):
    seconds, channels, loop = recording
    samples = 0.2 * np.random.default_rng(1).standard_normal((max(8, round(seconds * 8000)), channels))
    soundfile.write(game.root / "a.wav", samples, 8000)
    drawn = game.run("inspect", "a.wav", "-o", "a.png", *loop)
    assert drawn.code == 0, drawn.err
    assert size_of((game.root / "a.png").read_bytes())[0] == 1800


def test_silence_is_drawn_as_silence(game):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    assert game.run("inspect", "a.wav").code == 0


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("hmu", "Did you mean hum"),
        ("hum", "sfxgen build"),
        ("step#3", "1 to 2"),
        ("gone.ogg", "gone.ogg"),
        ("text.wav", "text.wav"),
    ],
)
def test_what_cannot_be_drawn_is_said_plainly(what, words, game):
    game.sounds(SOUNDS)
    game.write("text.wav", "no sound")
    result = game.run("inspect", what)
    assert result.code == 2 and words in result.err


def test_the_picture_never_replaces_the_sound(game):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    before = (game.root / "a.wav").read_bytes()
    assert game.run("inspect", "a.wav", "-o", "a.wav").code == 2
    assert (game.root / "a.wav").read_bytes() == before


def files(game) -> dict[str, bytes]:
    found = (path for path in game.root.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(game.root).as_posix(): path.read_bytes() for path in found}


@pytest.mark.first(1)
@pytest.mark.parametrize(
    "what_and_picture",
    sliced(
        [
            ("ui/hum", "ui/hum.png"),
            ("step", "step_01.png"),
            ("step#2", "step_02.png"),
            ("assets/sfx/ui/hum.ogg", "ui/hum.png"),
            ("assets/sfx/step_02.ogg", "step_02.png"),
            ("recordings/wind.wav", "recordings/wind.wav.png"),
        ],
        5,
    ),
)
def test_pictures_go_where_no_engine_imports_them_and_replace_nothing_of_the_games(what_and_picture, game):
    what, picture = what_and_picture
    game.built(SOUNDS.replace("hum:", "ui/hum:"))
    for name in ("hum", "ui/hum", "step", "step_01", "step_02", "wind", "recordings/wind", "assets/sfx/ui/hum"):
        game.write(f"{name}.png", "the game's own")
    (game.root / "recordings").mkdir(exist_ok=True)
    soundfile.write(game.root / "recordings/wind.wav", 0.1 * np.ones(8000), 8000)
    before = files(game)
    for _ in range(2):
        done = game.run("inspect", what, "--json")
        assert done.code == 0 and done.json["picture"] == f".sfxgen/pictures/{picture}", done.err
        assert f".sfxgen/pictures/{picture}" in done.err
    assert {**files(game), **before} == files(game)
    assert files(game).keys() - before.keys() == {f".sfxgen/pictures/{picture}"}


def test_a_picture_is_told_with_the_slashes_of_a_project_on_windows_too():
    here = PureWindowsPath("C:\\game")
    assert shown_path(here / ".sfxgen/pictures/ui/hum.png", here) == ".sfxgen/pictures/ui/hum.png"
    assert shown_path(PureWindowsPath("D:\\hum.png"), here) == "D:/hum.png"


@pytest.mark.slow
def test_nothing_is_overwritten_unasked(game, tmp_path):
    game.built(SOUNDS)
    outside = tmp_path / "outside.png"
    outside.write_bytes(b"theirs")
    game.write("mine.png", "my own")
    game.write(".sfxgen/pictures/hum.png", "my own")
    (game.root / "link.png").symlink_to(outside)
    (game.root / "dangling.png").symlink_to(tmp_path / "nothing.png")
    (game.root / "folder.png").mkdir()
    before = files(game)
    for place in ("mine.png", "link.png", "dangling.png", "folder.png"):
        done = game.run("inspect", "hum", "-o", place)
        assert done.code == 2 and place in done.err and "another place" in done.err
    done = game.run("inspect", "hum")
    assert done.code == 2 and ".sfxgen/pictures/hum.png" in done.err
    assert files(game) == before and outside.read_bytes() == b"theirs"
    assert not (tmp_path / "nothing.png").exists()
    for _ in range(2):
        assert game.run("inspect", "hum", "-o", "new.png").code == 0


@pytest.mark.parametrize("folder", [".sfxgen/pictures", ".sfxgen/pictures/ui"])
def test_a_linked_folder_of_pictures_is_refused(folder, game, tmp_path):
    game.built(SOUNDS.replace("hum:", "ui/hum:"))
    (tmp_path / "outside").mkdir()
    (game.root / folder).parent.mkdir(exist_ok=True)
    (game.root / folder).symlink_to(tmp_path / "outside")
    done = game.run("inspect", "ui/hum")
    assert done.code == 2 and folder.split("/ui")[0] in done.err
    assert not list((tmp_path / "outside").iterdir())


@pytest.mark.first(3)
@pytest.mark.parametrize("name", ["x.jpg", "x.jpeg", "x", "x.ogg", "x.png.exe", "sfxgen.lock"])
def test_a_picture_is_what_its_name_says(name, game):
    game.built(SOUNDS)
    before = files(game)
    done = game.run("inspect", "hum", "-o", name)
    assert done.code == 2 and name in done.err and "PNG" in done.err
    assert files(game) == before


@pytest.mark.slow
def test_of_several_takes_it_says_which(game):
    game.built(SOUNDS)
    first, second = game.run("inspect", "step"), game.run("inspect", "step#2", "--json")
    assert "take 1 of 2" in first.out and "sfxgen inspect step#2" in first.out
    assert (second.json["take"], second.json["takes"]) == (2, 2)
    assert "take" not in game.run("inspect", "hum").out


def test_signs_of_a_formula_in_a_prompt_or_a_name_are_letters(game):
    game.built("sounds:\n  a: {prompt: 'costs $x^_{ and $\\frac', duration: 0.1}\n")
    assert game.run("inspect", "a").code == 0
    soundfile.write(game.root / "$a_{$.wav", 0.1 * np.ones(8000), 8000)
    assert game.run("inspect", "$a_{$.wav").code == 0


def test_without_the_extra_it_says_what_to_install(game, monkeypatch):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    for name in [name for name in sys.modules if name.startswith(("matplotlib", "sfxgen.inspect.picture"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    result = game.run("inspect", "a.wav")
    assert result.code == 2 and 'pip install "sfxgen[pictures]"' in result.err

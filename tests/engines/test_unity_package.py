"""The Unity package: its layout by Unity's rules, a compile check against stubs, and its engine-free half run."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from real_engines import INTEGRATIONS, command, example, is_running

import sfxgen
from sfxgen.engines.unity import meta
from sfxgen.engines.unity.exporter import LIBRARY_SCRIPT, Unity

PACKAGE = INTEGRATIONS / "unity/com.sfxgen.unity"
EXAMPLE = INTEGRATIONS / "unity/example"
STUBS = Path(__file__).with_name("unity_stubs")
ENGINE_FREE = [
    "Runtime/Shuffle.cs",
    "Runtime/Jitter.cs",
    "Runtime/Voices.cs",
    *(f"Editor/{n}.cs" for n in ("Json", "Answer", "Command", "Programs", "Session")),
]


def is_hidden(path: Path) -> bool:
    """Tell whether Unity ignores a path of the package: folders whose name ends with `~`, and what is in them."""
    return any(part.endswith("~") for part in path.parts)


def visible():
    return [p for p in sorted(PACKAGE.rglob("*")) if not is_hidden(p.relative_to(PACKAGE))]


def test_every_file_and_folder_has_its_meta_and_every_meta_its_file():
    paths = visible()
    assets = {path for path in paths if path.suffix != ".meta"}
    metas = {path for path in paths if path.suffix == ".meta"}
    assert {path.with_name(path.name + ".meta") for path in assets} == metas
    assert len(assets) > 15


def test_guids_are_32_hex_unique_and_of_their_paths():
    guids = {}
    for path in (*PACKAGE.rglob("*.meta"), *EXAMPLE.rglob("*.meta")):
        text = path.read_text("utf-8")
        assert text.startswith("fileFormatVersion: 2\nguid: ")
        guid = meta.guid_in(text)
        assert guid is not None
        assert guid not in guids, (path, guids[guid])
        guids[guid] = path
        yaml.safe_load(text)
        if path.is_relative_to(PACKAGE):
            assert guid == meta.guid_for(f"Packages/{path.relative_to(PACKAGE.parent).as_posix()[:-5]}")


def test_the_library_names_the_packages_script():
    assert meta.guid_in((PACKAGE / "Runtime/SfxLibrary.cs.meta").read_text()) == LIBRARY_SCRIPT


def test_the_package_is_laid_out_as_unity_wants_it():
    package = json.loads((PACKAGE / "package.json").read_text())
    assert package["name"] == PACKAGE.name
    assert package["version"] == sfxgen.__version__
    for sample in package["samples"]:
        assert (PACKAGE / sample["path"]).is_dir()
    for folder, name in (("Runtime", "Runtime"), ("Editor", "Editor"), ("Tests/Editor", "Tests")):
        assembly = json.loads((PACKAGE / folder / f"Sfxgen.{name}.asmdef").read_text())
        assert assembly["name"] == f"Sfxgen.{name}"
        assert (assembly.get("includePlatforms") == ["Editor"]) == (folder != "Runtime")
    assert (PACKAGE / "Documentation~/sfxgen.md").exists()
    for path in PACKAGE.rglob("*.cs"):
        if "UnityEditor" in path.read_text():
            assert "Editor" in path.relative_to(PACKAGE).parts


def test_the_component_in_a_file_has_the_files_name():
    for path in (*PACKAGE.rglob("*.cs"), *EXAMPLE.rglob("*.cs")):
        for name in re.findall(r"class (\w+) : (?:MonoBehaviour|ScriptableObject|EditorWindow)", path.read_text()):
            assert name == path.stem


def test_the_example_is_the_sample():
    sample = PACKAGE / "Samples~/Footsteps/FootstepsDemo.cs"
    assert sample.read_bytes() == (EXAMPLE / "Assets/Demo/FootstepsDemo.cs").read_bytes()
    scene = (EXAMPLE / "Assets/Demo/Demo.unity").read_text()
    script = meta.guid_in((EXAMPLE / "Assets/Demo/FootstepsDemo.cs.meta").read_text())
    assert f"guid: {script}" in scene
    dependency = json.loads((EXAMPLE / "Packages/manifest.json").read_text())["dependencies"]["com.sfxgen.unity"]
    assert (EXAMPLE / "Packages" / dependency.removeprefix("file:")).resolve() == PACKAGE


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The Unity example, built."""
    game = example(tmp_path_factory.mktemp("unity") / "game", "unity")
    assert game.build().code == 0
    return game


def test_the_librarys_fields_are_the_scripts(built):
    text = (built.root / "Assets/Sfx/Resources/SfxLibrary.asset").read_text()
    library = yaml.safe_load(text.split("\n", 3)[3])["MonoBehaviour"]
    fields = set(re.findall(r"public [\w\[\]]+ (\w+)(?: =|;)", (PACKAGE / "Runtime/SfxSound.cs").read_text()))
    assert all(set(sound) == fields for sound in library["sounds"])
    assert [sound["id"] for sound in library["sounds"]] == sorted(built.lock["sounds"])
    by_id = {sound["id"]: sound for sound in library["sounds"]}
    assert by_id["ambience/wind"]["loop"] == 1
    assert by_id["footsteps/wood"]["pitchJitter"] == 0.7
    for take, clip in enumerate(by_id["footsteps/wood"]["clips"], 1):
        text = (built.root / f"Assets/Sfx/footsteps/wood_{take:02d}.wav.meta").read_text()
        assert clip == {"fileID": 8300000, "guid": meta.guid_in(text), "type": 3}


@pytest.mark.parametrize(
    ("path", "load_type", "compression"),
    [("ui/click", 0, 2), ("footsteps/wood_01", 0, 2), ("ambience/wind", 1, 1)],
)
def test_a_meta_loads_a_sound_by_its_use(built, path, load_type, compression):
    importer = yaml.safe_load((built.root / f"Assets/Sfx/{path}.wav.meta").read_text())["AudioImporter"]
    assert importer["serializedVersion"] == 7
    assert importer["normalize"] == importer["forceToMono"] == 0
    settings = importer["defaultSettings"]
    assert (settings["loadType"], settings["compressionFormat"]) == (load_type, compression)


def test_music_is_streamed_and_an_output_outside_assets_is_told(sound):
    from sfxgen.engines.protocol import entry_of
    from sfxgen.engines.unity.exporter import how_to_load

    music = entry_of(sound(name="m", duration=60.0, tags=("music",)), ["m.wav"], loop=True)
    assert how_to_load(music) == meta.MUSIC
    assert any("outside Assets" in warning for warning in Unity(output="sounds").warnings([], lambda _path: None))


def test_wav_loops_for_unity_have_no_frame_more(built):
    import soundfile

    assert soundfile.info(built.root / "Assets/Sfx/ambience/wind.wav").frames == 8 * 44100


def test_folders_have_their_meta(built):
    for folder in ("Assets/Sfx", "Assets/Sfx/footsteps", "Assets/Sfx/Resources"):
        assert "folderAsset: yes" in (built.root / f"{folder}.meta").read_text()
    assert not (built.root / "Assets.meta").exists()


# What follows needs mono.

no_mono = pytest.mark.skipif(
    not (shutil.which("mcs") and shutil.which("mono")),
    reason="mcs or mono is missing: apt-get install mono-mcs mono-runtime",
)


def mcs(*words):
    done = subprocess.run(
        ["mcs", "-nologo", "-langversion:7", "-warn:4", *map(str, words)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in done.stdout + done.stderr


@pytest.mark.slow
@no_mono
def test_compile_check_against_stubs_of_unitys_api(built, tmp_path):
    """A compile check, no more: the stubs are names and signatures after Unity's public reference."""
    stubs, runtime, editor = (tmp_path / f"{name}.dll" for name in ("stubs", "runtime", "editor"))
    mcs("-target:library", f"-out:{stubs}", *sorted(STUBS.glob("Unity*.cs")))
    mcs("-target:library", f"-r:{stubs}", f"-out:{runtime}", *sorted(PACKAGE.glob("Runtime/*.cs")))
    mcs("-target:library", f"-r:{stubs}", f"-r:{runtime}", f"-out:{editor}", *sorted(PACKAGE.glob("Editor/*.cs")))
    game = [built.root / "Assets/Sfx/Sfx.cs", built.root / "Assets/Demo/FootstepsDemo.cs"]
    mcs("-target:library", f"-r:{stubs}", f"-r:{runtime}", f"-out:{tmp_path / 'game.dll'}", *game)
    mcs("-target:library", f"-out:{tmp_path / 'alone.dll'}", game[0])  # the registry needs nothing of the package


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    path = tmp_path_factory.mktemp("mono") / "tests.exe"
    sources = [PACKAGE / name for name in ENGINE_FREE]
    sources += [*sorted(PACKAGE.glob("Tests/Editor/*.cs")), STUBS / "NUnit.cs", STUBS / "SessionRun.cs"]
    mcs(f"-out:{path}", *sources)
    return path


@pytest.mark.slow
@no_mono
def test_the_packages_own_tests_pass(program):
    done = subprocess.run(["mono", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("passed") == sum(p.read_text().count("[Test]") for p in PACKAGE.glob("Tests/Editor/*.cs"))


def session(program, executable, root):
    """What the window's session shows after opening and after a build."""
    done = subprocess.run(["mono", program, executable, root], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
@no_mono
def test_the_session_lists_and_builds_with_the_real_sfxgen(program, tmp_path):
    game = example(tmp_path / "game", "unity")
    opened, built = session(program, command(tmp_path), game.root).split("built ")
    assert "missing=False version=sfxgen" in opened
    assert "footsteps/wood missing 4 audio/sounds.sfx.yaml:" in opened
    assert "summary=16 rendered, 0 unchanged progress=16/16 files=True" in built
    assert "footsteps/wood final 4" in built
    game.write("audio/sounds.sfx.yaml", "sounds:\n  a: {duration: soon}\n")
    assert "fault audio/sounds.sfx.yaml:2" in session(program, command(tmp_path), game.root)


@pytest.mark.slow
@no_mono
def test_the_session_says_that_sfxgen_is_missing(program, tmp_path):
    assert "missing=True" in session(program, tmp_path / "nothing", tmp_path)
    assert "missing=True" in session(program, shutil.which("true"), tmp_path)


@pytest.mark.slow
@no_mono
def test_what_the_watch_says_is_read_right_whatever_pipes_are_encoded_in(program, tmp_path):
    game = example(tmp_path / "game", "unity")
    environment = {**os.environ, "LANG": "C.UTF-8", "PYTHONIOENCODING": "cp1252"}  # as it is on Windows
    words = ["mono", program, command(tmp_path), game.root, "watch"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, encoding="utf-8", env=environment) as process:
        next(line for line in process.stdout if line.startswith("watch "))
        game.write("audio/sounds.sfx.yaml", "sounds:\n  a: {prompt: p, duration: später}\n")
        fault = next(line for line in process.stdout if "fault" in line)
        process.kill()
    assert "später" in fault


@pytest.mark.slow
@no_mono
@pytest.mark.skipif(sys.platform == "win32", reason="looks at /proc")
def test_the_watch_dies_with_the_editor(program, tmp_path, built):
    words = ["mono", program, command(tmp_path), built.root, "watch"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    line = next(line for line in process.stdout if line.startswith("watch "))
    watch = int(line.split()[1])
    time.sleep(1.0)
    assert is_running(watch)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    began = time.monotonic()
    while is_running(watch) and time.monotonic() - began < 10:
        time.sleep(0.05)
    assert not is_running(watch)

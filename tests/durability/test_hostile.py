"""Projects from strangers: each trick is one clear fault, or one failed sound, and nothing outside is touched."""

from __future__ import annotations

import json
import os
import struct
import sys
import time
import unicodedata

import numpy as np
import pytest
import soundfile
from peak import peak_kib
from projects import STEPS, Game

from sfxgen.audio.wav import wav_bytes

MIB = 2**20


@pytest.fixture
def outside(tmp_path):
    """A folder that is not the project's, with a file in it that must stay as it is."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "file").write_bytes(b"mine")
    return folder


def state(game: Game) -> dict[str, bytes | None]:
    """Everything in the project, `.sfxgen` included: path -> bytes of a regular file."""
    paths = sorted(game.root.rglob("*"))
    return {p.as_posix(): p.read_bytes() if p.is_file() and not p.is_symlink() else None for p in paths}


def refused(game: Game, *words: str) -> str:
    """Build, check and resolve: each ends with the same one error and leaves everything as it was. Return it."""
    before = state(game)
    told = set()
    for command in (("build",), ("check",), ("lock", "--resolve")):
        result = game.run(*command, "--json", *words)
        assert result.code == 2, result.err
        (error,) = result.json["errors"]
        assert "Traceback" not in result.err
        told.add(f"{error['message']} ({error['hint']})")
    assert state(game) == before
    (error,) = told
    return error


def failed(game: Game, name: str) -> str:
    """Build: one sound fails by name, the others are made. Return why."""
    result = game.build()
    assert result.code == 3, result.err
    failures = {sound["name"]: sound["errors"] for sound in result.json["sounds"] if sound.get("errors")}
    assert list(failures) == [name]
    assert "sfxgen's own fault" not in result.err
    return " ".join(failures[name])


# Links, pipes and devices in the places of sfxgen's own files.


@pytest.mark.parametrize("name", ["sfxgen.yaml", "sfxgen.lock"])
@pytest.mark.parametrize("kind", ["link out", "pipe", "device", "folder"])
def test_settings_and_lock_are_files_of_the_projects_own(game, outside, name, kind):
    game.sounds(STEPS)
    place = game.root / name
    if kind == "link out":
        place.symlink_to(outside / "file")
    elif kind == "pipe":
        os.mkfifo(place)
    elif kind == "device":
        place.symlink_to("/dev/zero")
    else:
        place.mkdir()
    assert f"{name} is not a regular file in the project" in refused(game)
    assert (outside / "file").read_bytes() == b"mine"


def test_the_local_folder_is_no_link(game, outside):
    game.sounds(STEPS)
    (game.root / ".sfxgen").symlink_to(outside, target_is_directory=True)
    assert ".sfxgen is a link" in refused(game)
    assert [path.name for path in outside.iterdir()] == ["file"]


@pytest.mark.parametrize("name", ["journal", "build.lock", "index.json", "tmp", ".gitignore"])
def test_nothing_in_the_local_folder_leads_out(game, outside, name):
    game.sounds(STEPS)
    (game.root / ".sfxgen").mkdir()
    (game.root / ".sfxgen" / name).symlink_to(outside / ("file" if name != "tmp" else ""))
    assert f".sfxgen/{name} is neither a regular file nor a folder" in refused(game)
    assert (outside / "file").read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["journal", "build.lock"])
def test_a_pipe_in_the_local_folder_holds_nothing_up(game, name):
    game.sounds(STEPS)
    (game.root / ".sfxgen").mkdir()
    os.mkfifo(game.root / ".sfxgen" / name)
    assert f".sfxgen/{name} is neither" in refused(game)


def test_the_cache_may_be_a_link_to_a_larger_disk_that_a_person_allowed(game, outside, monkeypatch):
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    game.sounds(STEPS)
    (game.root / ".sfxgen").mkdir()
    (game.root / ".sfxgen/cache").symlink_to(outside, target_is_directory=True)
    assert game.build().code == 0
    assert (outside / "file").read_bytes() == b"mine"
    assert len(list(outside.glob("??/*.wav"))) == 5


@pytest.mark.parametrize("declared", [True, False])
def test_the_output_folder_does_not_lead_out(game, outside, declared):
    game.sounds(STEPS)
    if declared:
        game.write("sfxgen.yaml", "output: assets/sfx\n")
    (game.root / "assets").symlink_to(outside, target_is_directory=True)
    assert "leads out of the project" in refused(game)
    assert [path.name for path in outside.iterdir()] == ["file"]


def test_a_hidden_link_is_not_looked_into(game, tmp_path):
    outside = Game(tmp_path / "outside")
    outside.write("mine.sfx.yaml", "sounds: {}\n")
    game.built(STEPS)
    (game.root / ".notes").symlink_to(outside.root)
    assert "mine" not in game.run("check").err
    (game.root / ".notes").unlink()
    outside.root.rename(game.root / ".notes")
    assert ".notes/mine.sfx.yaml is not read" in game.run("check").err


def test_a_folder_below_the_output_that_leads_out_fails_its_sounds(game, outside):
    game.sounds(STEPS + "  far/away: {prompt: a click, duration: 0.1}\n")
    (game.root / "assets/sfx").mkdir(parents=True)
    (game.root / "assets/sfx/far").symlink_to(outside, target_is_directory=True)
    assert "leads out of the project through a link" in failed(game, "far/away")
    assert [path.name for path in outside.iterdir()] == ["file"]


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_pipe_in_an_outputs_place_is_not_read(game, kind):
    game.sounds("sounds:\n  a: {prompt: a click, duration: 0.1}\n")
    (game.root / "assets/sfx").mkdir(parents=True)
    place = game.root / "assets/sfx/a.ogg"
    os.mkfifo(place) if kind == "pipe" else place.symlink_to("/dev/zero")
    result = game.build()
    assert result.code == 3, result.err
    assert "a.ogg" in result.err and ("not a regular file" in result.err or "is a link" in result.err)
    assert place.is_fifo() or place.is_symlink()


def test_a_link_among_the_outputs_is_nobodys_to_write_or_delete(game, outside):
    """One sound's output is a link, and so is what another has left; both lead to the bytes that sfxgen made."""
    game.built(STEPS)
    for name in ("click", "step_03"):
        place = game.root / f"assets/sfx/{name}.ogg"
        place.rename(outside / place.name)
        place.symlink_to(outside / place.name)
    before = {path.name: path.read_bytes() for path in outside.iterdir()}
    assert "click.ogg is not a sound file of the project's own" in game.run("check").out
    game.sounds(STEPS.replace("variations: 3", "variations: 2").replace("soft user", "hard user"))
    result = game.build()
    assert result.code == 0
    assert any("assets/sfx/click.ogg is not a sound file" in warning for warning in result.json["warnings"])
    assert any("assets/sfx/step_03.ogg" in warning for warning in result.json["warnings"])
    assert "assets/sfx/click.ogg is a link" in game.build("--force", "click").err
    assert (game.root / "assets/sfx/step_03.ogg").is_symlink()
    assert {path.name: path.read_bytes() for path in outside.iterdir()} == before


@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_what_is_no_sound_file_is_not_called_an_edited_one(game, outside, kind):
    game.built("sounds:\n  a: {prompt: a click, duration: 0.1}\n")
    place = game.root / "assets/sfx/a.ogg"
    made = place.read_bytes()
    place.rename(outside / "a.ogg")
    put = {"link": lambda: place.symlink_to(outside / "a.ogg"), "folder": place.mkdir, "pipe": lambda: os.mkfifo(place)}
    put[kind]()
    checked, built = game.run("check", "--json"), game.build()
    (finding,) = checked.json["findings"]
    assert (checked.code, finding["kind"]) == (1, "missing")
    assert "a.ogg is not a sound file of the project's own" in finding["message"] and "Move it away" in finding["hint"]
    assert finding["message"] in [warning.partition(": ")[0] for warning in built.json["warnings"]]
    assert "edited" not in checked.out + built.out + game.run("list").out
    place.rename(outside / "moved")
    assert game.build().code == 0 and place.read_bytes() == made


def test_a_pipe_beside_an_output_is_not_read(game):
    game.write("project.godot", "config_version=5\n")
    game.sounds("sounds:\n  a: {prompt: rain, duration: 1, loop: true}\n")
    (game.root / "assets/sfx").mkdir(parents=True)
    os.mkfifo(game.root / "assets/sfx/a.ogg.import")
    result = game.build()
    assert result.code != 0
    assert "a.ogg.import" in result.err and "Traceback" not in result.err


# Names and paths.


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../../etc/x", "a sound's name is made of"),
        ("/etc/x", "a sound's name is made of"),
        ("a//b", "a sound's name is made of"),
        ("'a\\b'", "a sound's name is made of"),
        ('"a\\0b"', "a sound's name is made of"),
        ('"a\\u202Eb"', "a sound's name is made of"),
        ("'trailing.'", "a sound's name is made of"),
        ("'trailing '", "a sound's name is made of"),
        ("con", "is a device on Windows"),
        ("ui/nul", "is a device on Windows"),
        ("aux/x", "is a device on Windows"),
        ("com1", "is a device on Windows"),
        ("lpt0", "is a device on Windows"),
        ("Rain", "call it rain"),
        ('"caf\\u00e9"', "call it cafe"),
        ('"cafe\\u0301"', "call it cafe"),
        ('"ra\\u0131n"', "a sound's name is made of"),
        ('"\\uFF52ain"', "call it rain"),
    ],
)
def test_names_that_some_disk_would_confuse(game, name, said):
    game.sounds(f"sounds:\n  {name}: {{prompt: a click, duration: 0.1}}\n")
    assert said in refused(game)


@pytest.mark.parametrize(
    "output",
    [
        *("../out", "/tmp/out", "'C:\\out'", "'C:out'", "a/../../b", '"a\\0b"', ".git/hooks", ".SFXGEN/x", ".GIT", "."),
        *("con", "assets/NUL", "aux.sfx/x", "Com1.d", "sfx./x", "'a /b'", "'a?b'", "a<b", "'a:b'", "'a|b'"),
        *('"LPT\\u00b9"', "CONIN$"),
    ],
)
def test_output_folders_that_not_every_system_has(game, output):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", f"output: {output}\n")
    assert refused(game)


@pytest.mark.skipif(sys.getfilesystemencoding() != "utf-8", reason="elsewhere no file has such a name")
def test_a_source_among_the_outputs_however_it_is_spelt(game):
    folder = unicodedata.normalize("NFD", "Töne")
    game.write(f"assets/{folder}/door.wav", "")
    game.write("sfxgen.yaml", f"output: {unicodedata.normalize('NFC', 'ASSETS/töne')}\n")
    game.write("a.sfx.yaml", f"sounds:\n  a: {{source: assets/{folder}/door.wav}}\n")
    assert "is in the output folder" in refused(game)


def test_a_lock_from_a_stranger_owns_nothing_outside(game, outside):
    game.built(STEPS)
    lock = game.lock
    for path in ("../outside/file.ogg", (outside / "file.ogg").as_posix(), "a/../../x.ogg", "a\nb.ogg", "x\0.ogg"):
        lock["sounds"]["click"]["takes"][0]["path"] = path
        game.write("sfxgen.lock", json.dumps(lock))
        result = game.build()
        assert result.code == 2
        assert "sounds.click.takes.0.path" in result.json["errors"][0]["message"]


def test_what_a_terminal_would_obey_is_not_printed(game):
    game.built(STEPS)
    lock = game.lock
    lock["sounds"]["\033]0;owned\a\033[2Jx\u202e"] = lock["sounds"].pop("click")
    game.write("sfxgen.lock", json.dumps(lock))
    for command in ("check", "build", "list", "credits"):
        result = game.run(command)
        assert not {"\033", "\a", "\u202e"} & set(result.out + result.err), command


# Bombs.


def test_yaml_that_unfolds_to_millions_is_refused(game):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    game.sounds("\n".join(lines))
    assert "holds more than 2,000,000 values" in refused(game)


def test_a_family_that_unfolds_to_millions_is_refused(game):
    words = ", ".join(f"w{i}" for i in range(200))
    game.sounds(f"sounds:\n  '{{a}}{{b}}{{c}}': {{each: {{a: [{words}], b: [{words}], c: [{words}]}}, prompt: p}}\n")
    assert "stands for 8,000,000 sounds" in refused(game)


@pytest.mark.slow
def test_years_of_sound_are_refused_before_anything_is_made(game):
    numbers = ", ".join(f"n{i}" for i in range(10_000))
    game.sounds(f"sounds:\n  's_{{n}}': {{each: {{n: [{numbers}]}}, prompt: p, duration: 600, variations: 64}}\n")
    began = time.process_time()
    assert "the project passes" in game.build().json["errors"][0]["message"]
    assert time.process_time() - began < 15.0
    assert not (game.root / ".sfxgen").exists()


def flac_of_silence(seconds: int, rate: int, channels: int) -> bytes:
    """A valid FLAC file of silence: some twelve bytes for 65,535 frames. https://www.rfc-editor.org/rfc/rfc9639"""
    frames = seconds * rate
    info = struct.pack(">HH", 65535, 65535) + bytes(6)
    packed = rate << 44 | (channels - 1) << 41 | 15 << 36 | frames
    blocks = b"fLaC" + b"\x80" + (34).to_bytes(3, "big") + info + packed.to_bytes(8, "big") + bytes(16)
    made = [blocks]
    for number in range(-(-frames // 65535)):
        length = min(65535, frames - number * 65535)
        head = b"\xff\xf8\x70" + bytes([(channels - 1) << 4 | 0x08]) + _utf8(number) + struct.pack(">H", length - 1)
        body = head + bytes([_crc8(head)]) + b"\x00\x00\x00" * channels  # a constant subframe: its head, one sample
        made.append(body + struct.pack(">H", _crc16(body)))
    return b"".join(made)


def _utf8(number: int) -> bytes:
    return chr(number).encode("utf-8", "surrogatepass")


def _crc8(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 0xFF if crc & 0x80 else crc << 1
    return crc


def _crc16(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x8005) & 0xFFFF if crc & 0x8000 else crc << 1
    return crc


@pytest.mark.first(1)
@pytest.mark.parametrize(
    ("seconds", "rate", "channels", "said"),
    [
        (36_000, 8000, 1, "lasts 36000 s, more than 1200"),
        (1199, 96_000, 8, "holds 920,832,000 samples, more than 134,217,728"),
        (1100, 192_000, 1, "holds 211,200,000 samples, more than 134,217,728"),
    ],
)
def test_hours_of_silence_in_a_few_bytes_are_refused_by_their_header(game, seconds, rate, channels, said):
    data = flac_of_silence(seconds, rate, channels)
    assert len(data) < seconds * rate * channels / 1000
    (game.root / "audio").mkdir()
    (game.root / "audio/bomb.flac").write_bytes(data)
    assert soundfile.info(game.root / "audio/bomb.flac").frames == seconds * rate
    game.sounds("sounds:\n  bomb: {source: bomb.flac}\n  a: {prompt: a click, duration: 0.1}\n")
    before = peak_kib()
    assert said in failed(game, "bomb")
    assert peak_kib() - before < 300 * 1024


# Recordings that lie.


def wav(**changes: int) -> bytes:
    """A WAV file of 1000 frames whose header says what it is told to."""
    said = {"riff": 2036, "tag": 1, "channels": 1, "rate": 44100, "bytes": 88200, "block": 2, "bits": 16, "data": 2000}
    said |= changes
    head = struct.pack("<4sI4s4sI", b"RIFF", said["riff"], b"WAVE", b"fmt ", 16)
    fmt = struct.pack("<HHIIHH", *(said[name] for name in ("tag", "channels", "rate", "bytes", "block", "bits")))
    return head + fmt + struct.pack("<4sI", b"data", said["data"]) + np.arange(1000, dtype="<i2").tobytes()


def test_the_wav_that_tells_the_truth_is_read(game):
    (game.root / "a.wav").write_bytes(wav())
    game.write("a.sfx.yaml", "sounds:\n  a: {source: a.wav}\n")
    assert game.build().code == 0


@pytest.mark.parametrize("changes", [{"data": 2**31}, {"data": 2**32 - 3, "riff": 2**32 - 1}, {"data": 0}], ids=str)
def test_a_size_that_no_file_has_is_a_streaming_writers_and_all_is_read(game, changes):
    (game.root / "a.wav").write_bytes(wav(**changes))
    game.write("a.sfx.yaml", "sounds:\n  a: {source: a.wav, trim: false, fade_out: 0}\n")
    assert game.build().code == 0
    assert soundfile.info(game.root / "assets/sfx/a.ogg").frames == 1000


@pytest.mark.parametrize(
    "changes",
    [
        {"data": 4000},
        {"rate": 0},
        {"rate": 1},
        {"rate": 2**32 - 1},
        {"channels": 0},
        {"channels": 65535, "block": 65535},
        {"channels": 1000, "block": 2000},
        {"bits": 0},
        {"tag": 0xFFFE},
        {"tag": 0x1234},
    ],
    ids=str,
)
def test_a_wav_that_lies_fails_by_name(game, changes):
    (game.root / "audio").mkdir()
    (game.root / "audio/liar.wav").write_bytes(wav(**changes))
    game.sounds("sounds:\n  liar: {source: liar.wav}\n  a: {prompt: a click, duration: 0.1}\n")
    assert "liar.wav" in failed(game, "liar")


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_recording_of_what_is_no_number_fails_by_name(game, bad):
    from sfxgen.audio import Audio

    samples = np.zeros((44100, 1), np.float32)
    samples[20_000] = bad
    (game.root / "audio").mkdir()
    (game.root / "audio/a.wav").write_bytes(wav_bytes(Audio(samples, 44100), bits=32, loop=False))
    game.sounds("sounds:\n  a: {source: a.wav}\n  b: {prompt: a click, duration: 0.1}\n")
    assert "holds NaN or infinite samples" in failed(game, "a")


def test_formats_that_nobody_was_promised_are_not_handed_to_the_library(game):
    (game.root / "audio").mkdir()
    soundfile.write(game.root / "audio/a.wav", np.zeros(1000), 44100, format="PAF", subtype="PCM_16")
    game.sounds("sounds:\n  a: {source: a.wav}\n  b: {prompt: a click, duration: 0.1}\n")
    assert "is not OGG, WAV, FLAC, MP3, AIFF" in failed(game, "a")


# A stranger's cache.


@pytest.mark.parametrize("entry", [b"", b"not a sound", wav()[:60]])
def test_a_cache_entry_that_is_no_render_is_dropped_and_made_again(game, entry):
    from sfxgen.files.atomic import sha256

    game.sounds("sounds:\n  a: {prompt: a click, duration: 0.1}\n")
    first = game.build()
    assert first.code == 0
    (good,) = (game.root / ".sfxgen/cache").glob("*/*.wav")
    planted = good.with_name(f"{good.name[:32]}-{sha256(entry)[:32]}.wav")
    good.unlink()
    planted.write_bytes(entry)
    for path in (game.root / "sfxgen.lock", game.root / "assets/sfx/a.ogg"):
        path.unlink()
    again = game.build()
    assert again.code == 0, again.err
    assert again.summary["drafted"] == 1
    assert any(planted.name in warning and "damaged" in warning for warning in again.json["warnings"])
    assert not planted.exists()

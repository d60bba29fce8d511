from __future__ import annotations

import io
import struct
import subprocess

import mutagen
import numpy as np
import pytest

from sfxgen.audio.formats import FORMATS
from sfxgen.export import decode, encode
from sfxgen.export.tags import tags_of
from sfxgen.manifest.sound import Loop
from sfxgen.plan.hashes import finish_hash
from sfxgen.plan.request import draft_request, request
from sfxgen.render.models import MODELS, PROCEDURAL, find_model

TAGS = {
    "ENCODED_BY": "sfxgen",
    "TITLE": "Größe 大",
    "DESCRIPTION": "a = b; 'c' and \"d\" " * 20,
    "SEED": "3",
    "LICENSE": "CC0-1.0",
}


def read_back(data: bytes, codec: str) -> dict[str, str]:
    """The tags as another program reads them."""
    if codec in ("ogg", "flac"):
        return {name.upper(): values[0] for name, values in mutagen.File(io.BytesIO(data)).tags.as_dict().items()}
    if codec == "mp3":
        frames = mutagen.File(io.BytesIO(data)).tags
        own = {"TIT2": "TITLE", "TCOP": "LICENSE", "TSSE": "ENCODED_BY"}
        return {own.get(f.FrameID) or f.desc: str(f) for f in frames.values()}
    place = data.index(b"LIST")
    chunk, place, found = data[place + 12 : place + 8 + struct.unpack_from("<I", data, place + 4)[0]], 0, {}
    while place < len(chunk):
        size = struct.unpack_from("<I", chunk, place + 4)[0]
        found[chunk[place : place + 4].decode()] = chunk[place + 8 : place + 8 + size].rstrip(b"\0").decode()
        place += 8 + size + size % 2
    others = dict(line.split("=", 1) for line in found.pop("ICMT").split("\n"))
    return {{"INAM": "TITLE", "ICOP": "LICENSE", "ISFT": "ENCODED_BY"}[k]: v for k, v in found.items()} | others


@pytest.mark.parametrize("codec", FORMATS)
@pytest.mark.parametrize("loop", [None, Loop()])
def test_other_programs_read_every_tag_and_the_sound_is_the_same(codec, loop, sound, material):
    wanted, audio = sound(format=codec, loop=loop), material.noise(0.5)
    plain, tagged = encode(audio, wanted), encode(audio, wanted, TAGS)
    assert read_back(tagged, codec) == TAGS
    assert np.array_equal(decode(plain).samples, decode(tagged).samples)
    assert encode(audio, wanted, TAGS) == tagged


@pytest.mark.first(2)
@pytest.mark.parametrize("codec", FORMATS)
def test_ffmpeg_decodes_a_tagged_file_to_the_frame(codec, sound, material, tmp_path):
    pytest.importorskip("shutil").which("ffmpeg") or pytest.skip("ffmpeg, the outside decoder, is not installed")
    for frames in (100, 5000, 30001):
        audio = material.audio(material.noise(1.0).samples[:frames])
        (tmp_path / "x").write_bytes(encode(audio, sound(format=codec), TAGS))
        raw = subprocess.run(
            ["ffmpeg", "-v", "error", "-i", str(tmp_path / "x"), "-f", "f32le", "-"], capture_output=True, check=True
        )
        assert raw.stderr == b""
        if codec != "mp3":  # whose padding ffmpeg leaves at the end
            assert len(raw.stdout) // 4 == frames


def test_every_ogg_comment_is_what_godot_accepts(sound, material):
    data = encode(material.noise(0.2), sound(), TAGS)
    for name, _ in mutagen.File(io.BytesIO(data)).tags:
        assert name.upper() == name and name.replace("_", "").isalpha()


def test_a_render_tells_what_made_it(sound):
    prompt = "heavy rain on a tin roof, with distant thunder that rolls over the hills"
    model = MODELS["audioldm2"]
    made = tags_of(request(sound(prompt=prompt, seed=7), model, 7), model, None)
    assert made["DESCRIPTION"] == prompt and made["TITLE"].endswith("…") and len(made["TITLE"]) <= 60
    assert (made["MODEL"], made["SEED"], made["AI_GENERATED"]) == ("audioldm2", "7", "yes")
    assert made["LICENSE"] == "CC-BY-NC-SA-4.0"
    draft = tags_of(draft_request(request(sound(prompt=prompt), model, 0)), PROCEDURAL, None)
    assert (draft["MODEL"], draft["AI_GENERATED"], draft["LICENSE"]) == ("procedural", "no", "CC0-1.0")


def test_where_a_model_lies_on_this_machine_is_nobodys_business(sound):
    model = find_model("./models/mine", root="/home/me/game")
    made = tags_of(request(sound(model=model.name), model, 0), model, None)
    assert made["MODEL"] == "mine"


def test_a_recording_tells_only_its_licence():
    assert tags_of(None, None, "CC-BY-4.0") == {"ENCODED_BY": "sfxgen", "LICENSE": "CC-BY-4.0"}
    assert tags_of(None, None, None) == {"ENCODED_BY": "sfxgen"}


def test_what_the_tags_tell_is_in_the_hash_and_a_name_is_not(sound):
    model = MODELS["audioldm2"]
    assert finish_hash("a" * 64, sound(name="x"), model) == finish_hash("a" * 64, sound(name="y"), model)
    assert finish_hash("a" * 64, sound(), model) != finish_hash("a" * 64, sound(licence="CC0-1.0"), model)
    assert finish_hash("a" * 64, sound(), model) != finish_hash("a" * 64, sound(), PROCEDURAL)


def test_a_built_file_is_tagged_and_a_new_licence_finishes_it_again(game):
    game.built("sounds:\n  a: {prompt: a coin, duration: 0.2}\n")
    (data,) = game.outputs().values()
    assert read_back(data, "ogg")["TITLE"] == "a coin"
    game.sounds("sounds:\n  a: {prompt: a coin, duration: 0.2, licence: CC-BY-4.0}\n")
    again = game.build()
    assert again.summary["drafted"] == 0 and again.summary["finished"] == 1
    assert again.json["sounds"][0]["reasons"] == ['licence changed: not given -> "CC-BY-4.0"']
    (data,) = game.outputs().values()
    assert read_back(data, "ogg")["LICENSE"] == "CC-BY-4.0"
    game.sounds("sounds:\n  b: {prompt: a coin, duration: 0.2, licence: CC-BY-4.0}\n")
    renamed = game.build()
    assert renamed.summary["drafted"] == renamed.summary["restored"] == 0
    assert list(game.outputs().values()) == [data]

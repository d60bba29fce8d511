"""Folders that hold a pipeline: which are refused, and what their revision follows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from families import copied, pickled

from sfxgen.errors import RenderError
from sfxgen.files.atomic import sha256_file
from sfxgen.render.diffusion.weights.availability import revision
from sfxgen.render.diffusion.weights.checkpoint import components, is_complete
from sfxgen.render.diffusion.weights.find import find_weights
from sfxgen.render.models import find_model


def found(folder):
    return find_weights(find_model(str(folder)), None)


def test_a_folder_is_taken_as_it_is(checkpoints, tmp_path):
    assert found(copied(checkpoints, tmp_path)) == tmp_path / "model"


def test_a_folder_without_a_pipeline(tmp_path):
    with pytest.raises(RenderError, match=r"holds no model_index\.json") as raised:
        found(tmp_path)
    assert "save_pretrained" in raised.value.hint


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", '{"_class_name": 3}', "\0", "[" * 100_000, '{"a":' * 900 + "1" + "}" * 900]
)
def test_a_damaged_index(checkpoints, tmp_path, text):
    folder = copied(checkpoints, tmp_path)
    (folder / "model_index.json").write_text(text)
    with pytest.raises(RenderError, match=r"model_index\.json"):
        found(folder)


def test_a_folder_with_pickles(checkpoints, tmp_path):
    with pytest.raises(RenderError, match="only as a pickle"):
        found(pickled(copied(checkpoints, tmp_path)))


def test_a_folder_with_code_of_its_own(checkpoints, tmp_path):
    folder = copied(checkpoints, tmp_path)
    (folder / "unet" / "unet.py").write_text("raise SystemExit")
    with pytest.raises(RenderError, match="brings code of its own in unet"):
        found(folder)


def test_a_folder_that_git_lfs_did_not_fetch(checkpoints, tmp_path):
    folder = copied(checkpoints, tmp_path)
    weights = next((folder / "unet").glob("*.safetensors"))
    weights.write_bytes(b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 9\n")
    with pytest.raises(RenderError, match=f"unet/{weights.name} is a Git LFS pointer") as raised:
        found(folder)
    assert "git lfs pull" in raised.value.hint


def test_a_folders_revision_follows_its_files(checkpoints, tmp_path):
    folder = copied(checkpoints, tmp_path)
    model = find_model(str(folder))

    def now():
        return revision(model, lambda path: sha256_file(Path(path)), ask=False)

    before = now()
    (folder / "README.md").write_text("nothing that sounds")
    assert now() == before
    (folder / "unet" / "config.json").write_text((folder / "unet" / "config.json").read_text() + " ")
    assert now() != before


@pytest.mark.parametrize(("name", "most"), [("config.json", 2**26), ("more.txt", 2**26), ("more.safetensors", 2**34)])
def test_files_larger_than_any_are_not_read(checkpoints, tmp_path, name, most):
    folder = copied(checkpoints, tmp_path)
    with (folder / "unet" / name).open("ab") as file:
        file.truncate(most + 1)
    read = []
    assert revision(find_model(str(folder)), lambda path: read.append(Path(path).name), ask=False)
    assert read.count(name) == len(list(folder.rglob(name))) - 1
    with pytest.raises(RenderError, match=f"unet/{name} is larger than {most // 2**20:,} MiB"):
        found(folder)


@pytest.mark.parametrize("name", ["..", "../elsewhere", "/etc", "a/b", "a\\b", "C:", ""])
def test_a_component_is_a_folder_of_the_model(checkpoints, tmp_path, name):
    folder = copied(checkpoints, tmp_path)
    (tmp_path / "elsewhere").mkdir()
    index = json.loads((folder / "model_index.json").read_text())
    assert name not in set(components({**index, name: ["diffusers", "AutoencoderKL"]}))


def test_weights_listed_as_anything_but_names_are_no_complete_model(checkpoints, tmp_path):
    folder = copied(checkpoints, tmp_path)
    assert is_complete(folder)
    (folder / "unet" / "x.safetensors.index.json").write_text('{"weight_map": {"a": [1], "b": {}}}')
    assert not is_complete(folder)
    (folder / "model_index.json").write_text("[" * 100_000)
    assert not is_complete(folder)

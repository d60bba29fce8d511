"""Models that can't be loaded: the error names what is wrong, and where."""

from __future__ import annotations

import json

from families import copied


def test_a_pipeline_that_sfxgen_does_not_know(checkpoints, tmp_path, studio):
    folder = copied(checkpoints, tmp_path)
    index = json.loads((folder / "model_index.json").read_text())
    (folder / "model_index.json").write_text(json.dumps({**index, "_class_name": "MusicLDMPipeline"}))
    (done,) = studio.outcomes(studio.request(str(folder)))
    assert "sfxgen knows no pipeline class MusicLDMPipeline" in str(done.error)
    assert "StableAudioPipeline" in str(done.error)


def test_damaged_weights_are_told_with_their_folder(checkpoints, tmp_path, studio):
    folder = copied(checkpoints, tmp_path)
    (folder / "unet" / "diffusion_pytorch_model.safetensors").write_bytes(b"no weights")
    (done,) = studio.outcomes(studio.request(str(folder)))
    assert "can't be loaded from" in str(done.error)

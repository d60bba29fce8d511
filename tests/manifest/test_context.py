"""Paths have to be spelt as on disk, or nobody with a disk that minds case could build."""

from __future__ import annotations

import unicodedata

import pytest

from sfxgen.manifest.context import ManifestContext


@pytest.mark.parametrize(
    ("path", "exact"),
    [("raw/Tür.wav", True), ("raw/tür.wav", False), ("Raw/Tür.wav", False), ("raw/no.wav", False)],
)
def test_a_path_is_compared_with_the_names_on_disk(tmp_path, path, exact):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/Tür.wav").write_bytes(b"")
    context = ManifestContext(tmp_path, "assets/sfx", ())
    assert context.is_spelt_exactly(path) is exact
    assert context.is_spelt_exactly(unicodedata.normalize("NFD", path)) is exact


def test_a_folder_that_can_t_be_listed_raises_no_doubt(tmp_path):
    assert ManifestContext(tmp_path, "assets/sfx", ()).is_spelt_exactly("raw/door.wav") is False
    assert ManifestContext(tmp_path / "nowhere", "assets/sfx", ()).is_spelt_exactly("raw/door.wav") is True

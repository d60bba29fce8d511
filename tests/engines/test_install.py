"""Add-ons: copied into a game, upgraded, and never downgraded."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from projects import tree

from sfxgen.engines.install import bundle, install, version_of
from sfxgen.engines.table import ENGINES

ADD_ONS = {name: engine.add_on for name, engine in ENGINES.items() if engine.add_on}


@pytest.mark.parametrize("engine", ADD_ONS)
def test_an_older_add_on_is_upgraded_and_a_newer_one_kept(tmp_path, engine):
    add_on = ADD_ONS[engine]
    list(install(tmp_path, engine))
    target = tmp_path / add_on.target
    ours = tree(target)
    assert ours == {p: d for p, d in tree(bundle(engine)).items() if "__pycache__" not in p}
    manifest = target / add_on.manifest
    version = ".".join(map(str, version_of(manifest)))
    for other, is_kept in (("0.0.9", False), ("99.0", True)):
        manifest.write_text(manifest.read_text().replace(version, other))
        old = target / f"left_over{add_on.code}"
        old.write_text("")
        (_, done), *_ = install(tmp_path, engine)
        assert ("kept" in done) == is_kept
        assert (tree(target) == ours) != is_kept


def test_the_wheel_carries_every_add_on_where_it_is_looked_for():
    root = Path(__file__).parents[2]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    places = {f"engine_integrations/{add_on.source}": f"sfxgen/addons/{name}" for name, add_on in ADD_ONS.items()}
    assert carried == places
    assert all((root / source).is_dir() for source in places)

"""Settings: defaults, all of them, and faults."""

from __future__ import annotations

import pytest
from folders import faults, write

from sfxgen.plan.licences import Licences
from sfxgen.project.config import Config
from sfxgen.project.load import load_project


def test_settings_have_defaults(root):
    write(root, "a.sfx.yaml")
    assert load_project(root).config == Config()
    assert Config() == Config(
        manifests=("**/*.sfx.yaml", "manifests/**/*.yaml"),
        output="assets/sfx",
        engine="auto",
        cache=".sfxgen/cache",
        fallback="draft",
        licences=Licences(allow=(), deny=(), commercial=False),
        executor="local",
    )


def test_every_setting(root):
    write(
        root,
        "sfxgen.yaml",
        "manifests: [sounds/*.yml]\noutput: ./game//sfx/\nengine: godot\ncache: s3://bucket/cache\nfallback: error\n"
        "licences: {allow: [CC0-1.0], deny: [GPL-3.0], commercial: true}\nexecutor: ray\n"
        "defaults: {model: procedural, loudness: {true_peak: -3}}\n",
    )
    write(root, "sounds/a.yml", "defaults: {loudness: -24}\nsounds: {a: {prompt: p, duration: 1}}")
    loaded = load_project(root)
    assert loaded.config == Config(
        manifests=("sounds/*.yml",),
        output="game/sfx",
        engine="godot",
        cache="s3://bucket/cache",
        fallback="error",
        licences=Licences(allow=("CC0-1.0",), deny=("GPL-3.0",), commercial=True),
        executor="ray",
    )
    (sound,) = loaded.sounds
    assert (sound.model, sound.loudness.target, sound.loudness.true_peak) == ("procedural", -24.0, -3.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("enigne: godot", "1:1: enigne: unknown field (did you mean engine?)"),
        ("defualts: {}", "1:1: defualts: unknown field (did you mean defaults?)"),
        (
            "engine: gdot",
            '1:9: engine: expected `auto`, `godot`, `unity` or `none`, found "gdot" (did you mean godot?)',
        ),
        (
            "output: /abs",
            '1:9: output: expected a path inside the project, found "/abs" (write it relative to this file)',
        ),
        ("output: ..", '1:9: output: ".." leads out of the project (as in assets/sfx)'),
        ("output: a/../../b", '1:9: output: "a/../../b" leads out of the project (as in assets/sfx)'),
        ("output: ./", "1:9: output: the project's root can't be the output folder (as in assets/sfx)"),
        ("output: .sfxgen/x", '1:9: output: ".sfxgen/x" can\'t be the output folder (as in assets/sfx)'),
        ("output: a\\b", "1:9: output: backslashes separate folders only on Windows (write a/b)"),
        (
            "manifests: [a, ../b]",
            "1:16: manifests[1]: expected a pattern from the project's root (as in audio/**/*.sfx.yaml)",
        ),
        (
            "manifests: []",
            (
                "1:12: manifests: expected a list of 1 to 100 items, each text, found an empty list "
                "(write one in it, or leave the field out)"
            ),
        ),
        ("cache: ../cache", '1:8: cache: "../cache" leads out of the project (write an absolute path)'),
        ("cache: .git", '1:8: cache: ".git" can\'t be the cache (as in .sfxgen/cache)'),
        ("cache: ./a/../.GIT/hooks", '1:8: cache: "./a/../.GIT/hooks" can\'t be the cache (as in .sfxgen/cache)'),
        ("cache: .sfxgen/state", '1:8: cache: ".sfxgen/state" can\'t be the cache (as in .sfxgen/cache)'),
        ("cache: .SFXGEN/cache", '1:8: cache: ".SFXGEN/cache" can\'t be the cache (as in .sfxgen/cache)'),
        (
            "cache: Assets/SFX/x",
            '1:8: cache: "Assets/SFX/x" is in the output folder, which the engine imports (as in .sfxgen/cache)',
        ),
        ("cache: a/nul", '1:8: cache: "nul" is a device on Windows, not a folder (choose another name)'),
        ("cache: x./y", '1:8: cache: "x." ends with a dot or a space, which Windows drops (leave it out)'),
        ("cache: ~/cache", "1:8: cache: `~` is not expanded (write the whole path)"),
        ("licences: {alow: []}", "1:12: licences.alow: unknown field (did you mean allow?)"),
        (
            "licences: {commercial: yes}",
            '1:24: licences.commercial: expected true or false, found "yes" (did you mean true?)',
        ),
        (
            "defaults: {duration: x}",
            '1:22: defaults.duration: expected a number from 0.02 to 600 (seconds) or `auto`, found "x"',
        ),
        ("defaults: 1", "1:11: defaults: expected fields with their values, found 1"),
        (
            "- a",
            "1:1: expected {manifests, output, engine, cache, fallback, licences, models, executor}, found a list",
        ),
        ("a: [", "1:5: expected a value here (is a bracket left open, or is there a comma too many?)"),
    ],
)
def test_faults_of_settings(root, text, said):
    write(root, "sfxgen.yaml", text)
    write(root, "a.sfx.yaml")
    assert faults(root) == [f"sfxgen.yaml:{said}"]


@pytest.mark.parametrize("cache", ["cache", "/srv/cache", "gs://x/y", "file:///x", "'C:\\cache'", "'\\\\nas\\cache'"])
def test_places_of_a_cache(root, cache):
    write(root, "sfxgen.yaml", f"cache: {cache}")
    write(root, "a.sfx.yaml")
    assert load_project(root).config.cache == cache.strip("'")


def test_an_output_folder_that_links_out_of_the_project(root, tmp_path_factory):
    (root / "out").symlink_to(tmp_path_factory.mktemp("outside"))
    write(root, "sfxgen.yaml", "output: out/sfx")
    write(root, "a.sfx.yaml")
    assert faults(root) == ['sfxgen.yaml:1:9: output: "out/sfx" leads out of the project (as in assets/sfx)']

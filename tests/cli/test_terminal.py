"""What is printed reaches every terminal, whatever letters it knows, and commands none."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import pytest
import soundfile
from projects import STEPS

from sfxgen.cli.terminal import Terminal, harmless

ASCII = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb c é 音 👩\u200d🚀", "a\tb c é 音 👩\u200d🚀"),
        ("\033[31mred\033[8m gone \033[0m", "·[31mred·[8m gone ·[0m"),
        ("\033[2J\033]0;owned\a", "·[2J·]0;owned·"),
        ("\033]8;;http://evil\033\\click\033]8;;\033\\", "·]8;;http://evil·\\click·]8;;·\\"),
        ("a\rb\x08c\x9b1A", "a · b·c·1A"),
        ("gpj\u202etxt.wav", "gpj·txt.wav"),
        ("\u2066a\u2069\u061c\u200f\u200b\ufeff\U000e0041", "·a······"),
        ("all\nis well\r\n\nreally\x85no\u2028wonder\n", "all · is well · really · no · wonder"),
        ("::error file=a::owned", ": :error file=a::owned"),
        ("  \u00a0::set-output name=a::b", "  \u00a0: :set-output name=a::b"),
        ("fine\n::warning::owned", "fine · ::warning::owned"),
        ("a ##vso[task.setvariable variable=a]b", "a # #vso[task.setvariable variable=a]b"),
        ("##teamcity[buildStatus status='SUCCESS']", "# #teamcity[buildStatus status='SUCCESS']"),
        ("it said ##[error]owned", "it said # #[error]owned"),
        ("sounds::rain, C## minor, a [b]", "sounds::rain, C## minor, a [b]"),
    ],
)
def test_a_text_commands_neither_the_terminal_nor_a_ci_log(text, shown):
    assert harmless(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("s3://AKIA:wJalr/XUt+nFE@MI@bucket/sfx", "s3://AKIA:***@bucket/sfx"),
        ("https://ghp_16C7e42F292c6912E7@host/a", "https://***@host/a"),
        ("sftp://alice@nas/sfx and ftp://bob:pw@nas", "sftp://alice@nas/sfx and ftp://bob:***@nas"),
        ("https://h/c?a=1&token=abc&b=2", "https://h/c?a=1&token=***&b=2"),
        ("https://h/c?sv=1&sig=abc%3D&X-Amz-Signature=f00#access_token=x", None),
        ("403 for /b?X-Goog-Credential=me&AWSAccessKeyId=AKIA", None),
        ("https://example.com/licence?id=4&v=b at 3:4 @ me", "https://example.com/licence?id=4&v=b at 3:4 @ me"),
    ],
)
def test_a_url_is_printed_without_its_secrets(text, shown):
    assert shown in (None, harmless(text))
    secrets = ("wJalr", "ghp_", ":pw@", "=abc", "f00", "=x", "=me", "=AKIA")
    assert not [secret for secret in secrets if secret in harmless(text)]


HOSTILE = "\033[8m\033]0;owned\a\u202e ##vso[task.complete]\n::error::owned\n##teamcity[x]\nall in order: 9 sounds"

PRINTABLE = HOSTILE.replace("\033", "").replace("\a", "")
"""The same as far as a manifest may hold it."""


def hostile_game(game):
    text = json.dumps(PRINTABLE)
    game.sounds(f"""\
sounds:
  a: {{prompt: {text}, duration: 0.1, licence: {text}, tags: [{text}], notes: {text}}}
  b: {{prompt: {text}, duration: 0.1, licence: CC0-1.0, model: ./nothing, variations: 2}}
""")


def require_harmless(text: str) -> None:
    assert not [c for c in text if c in "\033\a\r\x9b\u202e"]
    assert "##vso[" not in text and "##teamcity[" not in text
    lines = [line.strip() for line in text.splitlines()]
    assert not [line for line in lines if line.startswith(("::", "all in order: 9"))]


COMMANDS = ["build --dry-run", "build", "check", "explain a", "explain b", "list", "credits", "inspect a", "reroll a"]


@pytest.mark.first(4)
@pytest.mark.parametrize("words", [*COMMANDS, "doctor"])
@pytest.mark.parametrize("as_json", [False, True])
def test_no_command_prints_what_a_project_says_as_a_command(words, as_json, game):
    hostile_game(game)
    game.write("sfxgen.yaml", f"licences: {{allow: [{json.dumps(PRINTABLE)}]}}\n")
    if words.split()[0] not in ("build", "check"):
        game.build()
    done = game.run(*words.split(), *(["--json"] if as_json else []))
    assert done.code in (0, 1, 3), done.err
    require_harmless(done.out)
    require_harmless(done.err)
    assert not as_json or done.json


def test_faults_and_command_lines_are_harmless_too(game):
    name = json.dumps(HOSTILE)
    game.sounds(f"sounds:\n  {name}: {{prompt: a, duration: {name}, {name}: 1, model: {name}, source: {name}}}\n")
    for words in (["build"], ["build", "--json"], ["check"], ["explain", HOSTILE], ["build", "--only", HOSTILE]):
        done = game.run(*words)
        assert done.code == 2
        require_harmless(done.out + done.err)
    for words in ([HOSTILE], ["build", f"--{HOSTILE}"], ["build", "--device", HOSTILE], ["build", "--jobs", HOSTILE]):
        done = game.run(*words)
        assert done.code == 2
        require_harmless(done.out + done.err)


def test_an_errors_traceback_is_harmless(game):
    done = game.run("build", HOSTILE, "--debug")
    assert done.code == 2 and "Traceback" in done.err
    require_harmless(done.err)


def test_the_paths_of_a_project_are_harmless(game, tmp_path):
    other = type(game)(tmp_path / HOSTILE.replace("/", "_"))
    other.sounds(STEPS.replace("prompt: steady rain on leaves", "source: gone.wav"))
    for words in ("build", "list", "doctor", "inspect step"):
        done = other.run(*words.split())
        require_harmless(done.out + done.err)


def test_json_is_exact_and_always_json(capsys):
    data = {"a": float("-inf"), "b": [float("nan"), 1.5], "c": HOSTILE, "d": "\ud800", "é": "\x9b\x7f\U000e0041"}
    Terminal(as_json=True).json(data)
    out = capsys.readouterr().out
    require_harmless(out)
    assert json.loads(out, parse_constant=pytest.fail) == {**data, "a": None, "b": [None, 1.5]}


def test_silence_has_no_loudness_in_json(game):
    soundfile.write(game.root / "a.wav", np.zeros(8000), 8000)
    done = game.run("inspect", "a.wav", "--json")
    assert json.loads(done.out, parse_constant=pytest.fail)["lufs"] is None


URL = "s3://AKIA:wJalrXUtnFEMI@bucket/sfx?token=hush-hush-hush-hush-hush-hush-hush-hush-hush-hush"


@pytest.mark.parametrize("settings", [f"cache: {URL}", f"output: {URL}", f"manifests: ['/{URL}']", f"engine: '{URL}'"])
def test_the_secrets_of_a_cache_are_never_printed(settings, game):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", f"{settings}\n")
    for words in ("build", "build --json", "doctor", "doctor --json", "check", "clean", "explain step"):
        done = game.run(*words.split())
        said = done.out + done.err
        assert not [word for word in ("wJalr", "hush", "Traceback") if word in said]


def run_in_ascii(game, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "sfxgen", *words]
    return subprocess.run(command, cwd=game.root, capture_output=True, env={**os.environ, **ASCII})


@pytest.mark.first(3)
@pytest.mark.parametrize(
    "words",
    [pytest.param("build", marks=pytest.mark.slow), "check", "list", "credits", "schema", "models", "doctor", "--help"],
)
def test_every_command_speaks_to_an_ascii_terminal(game, words):
    game.sounds(STEPS.replace("on gravel", "on gr\u00e4vel, \u97f3"))
    done = run_in_ascii(game, words)
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout.isascii() and done.stderr.isascii()
    assert b"Error" not in done.stderr and b"Traceback" not in done.stderr


def test_json_keeps_its_letters_in_an_ascii_terminal(game):
    game.sounds("sounds:\n  töne: {prompt: p, duration: 1}\n")
    done = run_in_ascii(game, "build", "--json")
    assert done.returncode == 2
    (fault,) = json.loads(done.stdout)["errors"]
    assert fault["key"] == "sounds.töne"


def test_a_name_that_the_system_can_not_write_is_said_plainly(game):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", "output: assets/Töne\n")
    done = run_in_ascii(game, "build")
    assert done.returncode in (0, 2, 3)
    assert b"Traceback" not in done.stderr
    if done.returncode:
        assert b"UTF-8" in done.stderr

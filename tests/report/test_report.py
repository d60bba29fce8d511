"""The page as a file: what is in it, what is left out, where it may go. What it does in a browser: `test_page.py`."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import numpy as np
import pytest
import soundfile
from projects import STEPS, tree

HOSTILE = "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>\u2028{{constructor}}"


def read(game, name: str = "page.html") -> dict:
    """Return the data of a page, with the files it holds."""
    text = (game.root / name).read_text("utf-8")
    (block,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', text)
    files = re.findall(r'<script type="text/plain" id="media-([0-9a-f]{64})">([^<]*)</script>', text)
    return {**json.loads(block), "files": {sha: base64.b64decode(content) for sha, content in files}}


def sounds(data: dict) -> dict[str, dict]:
    return {sound["name"]: sound for sound in data["project"]["sounds"]}


def test_every_file_is_in_the_page_as_it_is(built):
    result = built.run("report", "-o", "page.html", "--json")
    assert result.code == 0, result.err
    data = read(built)
    outputs = {hashlib.sha256(content).hexdigest(): content for content in built.outputs().values()}
    assert data["files"] == outputs and data["left_out"] is None
    assert data["media"].keys() == data["peaks"].keys() == data["curves"].keys() == outputs.keys()
    assert result.json["files"] == 5 and result.json["size"] == (built.root / "page.html").stat().st_size
    step = sounds(data)["step"]
    assert [take["seed"] for take in step["takes"]] == [0, 1, 2] and step["state"] == "draft"
    assert step["file"] is None and step["understood"]["text"] and "single footstep" in step["yaml"]
    assert step["licence"] and data["licences"]["models"][0]["name"] == "procedural"
    assert str(built.root) not in (built.root / "page.html").read_text("utf-8")


def test_a_recording_is_as_long_as_it_is(game):
    soundfile.write(game.root / "hit.wav", np.sin(np.arange(22050) * 0.06) * 0.4, 44100)
    game.built("sounds:\n  hit: {source: ../hit.wav, licence: CC0-1.0, trim: false}\n")
    assert game.run("report", "-o", "page.html").code == 0
    data = read(game)
    assert data["seconds"] == {sounds(data)["hit"]["takes"][0]["media"]: 0.5}


@pytest.mark.first(1)
@pytest.mark.parametrize(
    ("mark", "engine"), [("project.godot", "godot"), ("ProjectSettings/ProjectVersion.txt", "unity")]
)
def test_a_project_of_an_engine_says_which(mark, engine, built):
    built.write(mark, "m_EditorVersion: 2022.3.1f1\n" if engine == "unity" else "config_version=5\n")
    built.build()
    assert built.run("report", "-o", "page.html").code == 0
    assert read(built)["project"]["engine"] == engine


def test_the_same_project_gives_the_same_bytes(built):
    built.run("report", "-o", "page.html")
    first = (built.root / "page.html").read_bytes()
    built.run("report", "-o", "page.html")
    assert (built.root / "page.html").read_bytes() == first


def test_the_policy_allows_what_is_in_the_page_by_hash_and_nothing_else(built):
    built.run("report", "-o", "page.html")
    text = (built.root / "page.html").read_text("utf-8")
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert "unsafe" not in policy and "http" not in policy and "*" not in policy
    for tag, rule in (('script type="module"', "script-src"), ("style", "style-src")):
        (inline,) = re.findall(rf"<{tag}>(.*?)</{tag.split()[0]}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    assert not re.search(r"\son\w+=|style=\"|src=\"|https?://(?!www\.w3\.org)", text.split("<script")[0])


def test_nothing_of_a_project_becomes_markup(built):
    prompt, tag = json.dumps(f"a click {HOSTILE}"), json.dumps(HOSTILE[:40])
    built.built(f"sounds:\n  a: {{prompt: {prompt}, duration: 0.1, tags: [{tag}], notes: {json.dumps(HOSTILE)}}}\n")
    assert built.run("report", "-o", "page.html").code == 0
    text = (built.root / "page.html").read_text("utf-8")
    assert text.count("<script") == text.count("</script>") == 3 and "<img" not in text and "\u2028" not in text
    a = sounds(read(built))["a"]
    assert a["prompt"] == f"a click {HOSTILE}" and a["note"] == HOSTILE and a["tags"] == [HOSTILE[:40]]


def test_the_page_is_kept_under_its_size_and_says_what_is_left_out(versioned):
    versioned.built(STEPS.replace("steady rain", "heavy rain"))
    whole = versioned.run("report", "-o", "page.html", "--since", "main", "--json").json["size"]
    most = whole - 4000
    result = versioned.run("report", "-o", "page.html", "--since", "main", "--max-size", str(most))
    assert result.code == 0, result.err
    assert (versioned.root / "page.html").stat().st_size <= most
    data = read(versioned)
    rain = sounds(data)["rain"]
    assert rain["takes"][0]["media"] in data["files"] and rain["candidates"][0]["media"] in data["files"]
    assert "can't be played" in data["left_out"] and data["left_out"] in result.err
    assert "--max-size" in result.err and len(data["files"]) < 6
    small = versioned.run("report", "-o", "page.html", "--max-size", "1kB")
    assert small.code == 2 and "--max-size" in small.err


@pytest.mark.parametrize("size", ["0", "many", "-5MB", "5 parsecs"])
def test_a_size_that_is_none_is_said(size, built):
    result = built.run("report", "-o", "page.html", f"--max-size={size}")
    assert result.code == 2 and "20MB" in result.err


def test_before_and_after_come_from_git(versioned):
    before = versioned.outputs()
    versioned.run("reroll", "step#2")
    versioned.write("audio/b.sfx.yaml", "sounds:\n  tick: {prompt: a tick, duration: 0.1}\n")
    versioned.sounds((versioned.root / "audio/a.sfx.yaml").read_text().replace("  click:", "  clack:"))
    versioned.build()
    result = versioned.run("report", "-o", "page.html", "--since", "HEAD")
    assert result.code == 0, result.err
    assert "1 added, 2 changed" in result.out
    data = read(versioned)
    step, clack = sounds(data)["step"], sounds(data)["clack"]
    changes = {sound["name"]: data["changes"].get(sound["id"]) for sound in data["project"]["sounds"]}
    assert changes["rain"] is None and changes["tick"]["kind"] == "added"
    assert changes["clack"]["what"] == ["renamed: it was click"]
    assert "seeds changed: 0, 1, 2 -> 0, 3, 2" in changes["step"]["what"]
    assert [take["same"] for take in step["candidates"]] == [True, False, True]
    assert step["candidates"][1]["seed"] == 1
    assert data["files"][step["candidates"][1]["media"]] == before["assets/sfx/step_02.ogg"]
    assert clack["candidates"][0]["media"] == clack["takes"][0]["media"]


def test_what_is_gone_is_there_to_be_heard(versioned):
    versioned.built(STEPS.partition("  rain:")[0])
    assert "1 removed" in versioned.run("report", "-o", "page.html", "--since", "HEAD").out
    data = read(versioned)
    rain = sounds(data)["rain"]
    assert rain["state"] == "removed" and rain["loop"] and rain["takes"][0]["media"] in data["files"]


@pytest.mark.slow
def test_takes_that_git_does_not_have_are_made_again_from_their_renders(versioned):
    versioned.write(".gitignore", ".sfxgen/\nassets/\n")
    versioned.git("rm", "-rq", "--cached", "assets")
    versioned.commit()
    before = versioned.outputs()
    versioned.built(STEPS.replace("on gravel", "on wood"))
    result = versioned.run("report", "-o", "page.html", "--since", "HEAD")
    assert result.code == 0 and "can't be heard" not in result.err
    data = read(versioned)
    heard = [data["files"][take["media"]] for take in sounds(data)["step"]["candidates"]]
    assert heard == [before[f"assets/sfx/step_0{number}.ogg"] for number in (1, 2, 3)]
    assert not any(take["remade"] for take in sounds(data)["step"]["candidates"])


def test_what_cannot_be_heard_any_more_is_said(versioned):
    lock = versioned.root / "sfxgen.lock"
    text = lock.read_text("utf-8")
    sha = versioned.lock["sounds"]["step"]["takes"][0]["sha256"]
    raw = versioned.lock["sounds"]["step"]["takes"][0]["raw"]
    lock.write_text(text.replace(sha, "f" * 64).replace(raw, "e" * 64), "utf-8")
    versioned.commit()
    lock.write_text(text, "utf-8")
    result = versioned.run("report", "-o", "page.html", "--since", "HEAD")
    assert result.code == 0, result.err
    take = sounds(read(versioned))["step"]["candidates"][0]
    if take["media"] is None:
        assert "1 take of before can't be heard" in result.err and "cache" in take["problem"]
    else:
        assert take["remade"]


def test_lfs_pointers_stand_for_what_was_fetched(versioned):
    path = versioned.root / "assets/sfx/click.ogg"
    content = path.read_bytes()
    oid = hashlib.sha256(content).hexdigest()
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {len(content)}\n"
    path.write_text(pointer)
    versioned.commit()
    path.write_bytes(content)
    stored = versioned.root / ".git/lfs/objects" / oid[:2] / oid[2:4] / oid
    stored.parent.mkdir(parents=True)
    stored.write_bytes(content)
    versioned.run("reroll", "click")
    versioned.build()
    assert versioned.run("report", "-o", "page.html", "--since", "HEAD").code == 0
    data = read(versioned)
    assert data["files"][sounds(data)["click"]["candidates"][0]["media"]] == content


@pytest.mark.first(1)
@pytest.mark.parametrize("rev", ["gone", "-x", "--output=/tmp/x", "main:sfxgen.lock", "a b", "", "HEAD^{tree}"])
def test_a_revision_that_git_does_not_know_is_said(rev, versioned):
    result = versioned.run("report", "-o", "page.html", f"--since={rev}")
    assert result.code == 2 and "revision" in result.err and not (versioned.root / "page.html").exists()


@pytest.mark.first(1)
@pytest.mark.parametrize("branch", ["größe", "fix/#12", "a,b", "日本"])
def test_branches_have_names_in_any_language(branch, versioned):
    versioned.git("branch", branch)
    result = versioned.run("report", "-o", "page.html", "--since", branch)
    assert result.code == 0 and f"since {branch}" in result.out


def test_outside_git_a_revision_is_refused(built):
    result = built.run("report", "-o", "page.html", "--since", "main")
    assert result.code == 2 and "git" in result.err


def test_only_its_own_pages_are_replaced(built):
    mine = built.write("page.html", "<p>mine</p>")
    refused = built.run("report", "-o", "page.html")
    assert refused.code == 2 and "--force" in refused.err and mine.read_text() == "<p>mine</p>"
    assert built.run("report", "-o", "page.html", "--force").code == 0
    assert built.run("report", "-o", "page.html").code == 0
    for name, said in (("page.ogg", "-o page.html"), ("audio", "-o page.html")):
        assert said in built.run("report", "-o", name).err
    (built.root / "link.html").symlink_to(mine)
    assert "link" in built.run("report", "-o", "link.html", "--force").err


def test_a_report_changes_nothing_but_itself(built):
    before = tree(built.root)
    assert built.run("report", "-o", "page.html").code == 0
    after = tree(built.root)
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed <= {"page.html", ".sfxgen/state", ".sfxgen/studio/peaks"}


def test_faults_and_projects_without_files_are_no_pages_of_nonsense(built):
    built.sounds("sounds:\n  a: {prompt: x, duration: 0.1}\n  b: {duration: -1}\n")
    assert built.run("report", "-o", "page.html").code == 2 and not (built.root / "page.html").exists()
    built.sounds("sounds:\n  fresh: {prompt: a click, duration: 0.1}\n")
    assert built.run("report", "-o", "page.html").code == 0
    assert sounds(read(built))["fresh"]["state"] == "missing"

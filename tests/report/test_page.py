"""The page in a real browser, opened from the disk: it plays, keeps its policy, and its choices are picked."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
from projects import Game
from slices import sliced

from browsing import Page, browser, needs_a_browser  # isort: skip

needs_a_browser()
pytestmark = pytest.mark.slow

HOSTILE = "</script><script>globalThis.hit=1</script><img src=x onerror=globalThis.hit=2><!-- ${1} {{x}} & \"'"
MANIFEST = """\
defaults: {model: procedural}
sounds:
  steps/gravel: {prompt: a footstep on gravel, duration: 0.5, variations: 3, tags: [ground]}  # as it is
  hum: {prompt: a deep electric hum, duration: 1, loop: true, format: wav}
  rain: {prompt: steady rain on leaves, duration: 1, loop: true, channels: stereo, sample_rate: 48000}
  tick: {prompt: a soft user interface tick, duration: 0.1, format: flac}
  gone: {prompt: a short beep, duration: 0.2}
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as found:
        yield found


@pytest.fixture
def opened(versioned: Game, chromium: Any) -> Iterator[Any]:
    """A page of a game in git, in which sounds changed since; and the game."""
    versioned.built(MANIFEST)
    versioned.commit()
    assert versioned.run("reroll", "steps/gravel#2").code == 0
    text = (versioned.root / "audio/a.sfx.yaml").read_text().partition("  gone:")[0]
    versioned.sounds(text.replace("on leaves", "on a roof"))
    assert versioned.build().code == 0
    made = versioned.run("report", "-o", "page.html", "--since", "HEAD")
    assert made.code == 0, made.err
    yield from _opened(versioned, chromium)


def _opened(game: Game, chromium: Any) -> Iterator[Any]:
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    requests: list[str] = []
    context.on("request", lambda request: requests.append(request.url))
    context.add_init_script(
        "globalThis.violations = []; document.addEventListener('securitypolicyviolation',"
        " event => violations.push(`${event.violatedDirective} ${event.blockedURI}`))"
    )
    try:
        page = Page(context, (game.root / "page.html").as_uri()).open()
        yield SimpleNamespace(page=page, game=game)
        assert page.run("() => violations") == [] and not page.complaints
        assert {url for url in requests if not url.startswith(("data:", "blob:"))} == {page.address}
        page.shot("report")
    finally:
        context.close()


def choose(page: Page, name: str) -> None:
    page.page.get_by_role("button", name="All", exact=True).click()
    page.select(name)


def samples(page: Page, media: str) -> np.ndarray:
    found = page.run(
        "async media => { const b = await sfxgen.player.buffer(media);"
        " return Array.from({ length: b.numberOfChannels }, (_, i) => [...b.getChannelData(i)]) }",
        media,
    )
    return np.array(found, np.float32).T


def test_opens_from_the_disk_lists_what_changed_first_and_plays_the_files(opened: Any) -> None:
    page, game = opened.page, opened.game
    assert page.names() == ["steps/gravel", "rain", "gone"]
    assert "3 sounds changed since HEAD" in re.sub(r"\s+", " ", page.page.locator(".report-since").inner_text())
    page.page.get_by_role("button", name="All", exact=True).click()
    assert page.names() == ["steps/gravel", "hum", "rain", "tick", "gone"]
    for name, file in (("steps/gravel", "steps/gravel_01.ogg"), ("hum", "hum.wav"), ("tick", "tick.flac")):
        page.select(name)
        playing = page.playing()
        wanted, rate = soundfile.read(game.root / "assets/sfx" / file, dtype="float32", always_2d=True)
        assert (playing["length"], playing["rate"]) == (len(wanted), rate)
        tolerance = 2**-15 if file.endswith(("wav", "flac")) else 2e-4
        assert np.abs(samples(page, playing["media"]) - wanted).max() <= tolerance
    page.select("rain")
    page.playing()
    page.page.locator(".transport .play").click()
    assert page.run("() => sfxgen.player.now") is None
    page.page.locator(".transport .play").click()
    first = page.playing()
    assert first["state"] == "running" and first["loop"]
    page.wait("at => sfxgen.player.context.currentTime > at + 0.3", page.run("() => sfxgen.player.context.currentTime"))


def test_before_and_after_are_heard_one_against_the_other(opened: Any) -> None:
    page = opened.page
    page.select("rain")
    page.page.get_by_role("button", name=re.compile("^Before 1")).click()
    before = page.playing()
    page.page.get_by_role("button", name=re.compile("^Now 1")).click()
    row = page.row("rain")
    after = page.playing(row["takes"][0]["media"])
    was = page.run("() => sfxgen.store.selectedDetail.value.candidates[0].lufs")
    assert was + before["db"] == pytest.approx(row["takes"][0]["lufs"] + after["db"], abs=0.01)
    assert before["loop"] and after["loop"]
    assert "prompt changed" in page.page.locator(".what-changed").inner_text()


def test_a_sound_that_is_gone_is_heard(opened: Any) -> None:
    page = opened.page
    page.select("gone")
    assert page.page.get_by_role("tab").all_inner_texts() == ["Before and after", "About"]
    page.page.get_by_role("button", name=re.compile("^Before 1")).click()
    assert page.playing()["length"] > 8000


def test_what_is_chosen_and_copied_is_picked_and_nothing_else_changes(opened: Any, monkeypatch: Any) -> None:
    page, game = opened.page, opened.game
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    choose(page, "steps/gravel")
    page.page.get_by_role("tab", name="Choose").click()
    take = page.page.locator(".pick-take")
    take.nth(1).get_by_role("button", name="As before").click()
    take.nth(1).get_by_label("A comment on take 2").fill(f"crisper {HOSTILE}")
    take.nth(2).get_by_role("button", name="Drop").click()
    page.select("hum")
    page.page.get_by_label("About the sound as a whole").fill("a bit # long")
    page.page.get_by_role("button", name="3 choices").click()
    page.page.get_by_role("button", name="Copy").click()
    page.page.get_by_role("button", name="Copied").wait_for()
    copied = page.run("() => navigator.clipboard.readText()")
    assert copied.splitlines()[0].startswith("steps/gravel#2 = keep 1  # crisper")
    assert copied.splitlines()[1:] == ["steps/gravel#3 = drop 2", "hum = note  # a bit # long"]
    page.page.reload()
    page.wait("() => sfxgen.store.project.value !== null")
    assert page.run("() => sfxgen.choices.value.size") == 3
    before = (game.root / "audio/a.sfx.yaml").read_text()
    quoted = "".join(f"> {line}\r\n" for line in copied.splitlines())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(quoted.encode()), "utf-8"))
    picked = game.run("pick", "--json")
    assert picked.code == 0, picked.err
    changes = {each["name"]: each["changes"] for each in picked.json["sounds"]}
    assert changes["steps/gravel"]["seeds"] == [0, 1] and changes["steps/gravel"]["variations"] == 2
    assert changes["steps/gravel"]["notes"] == f"take 2: crisper {HOSTILE}"
    assert changes["hum"] == {"notes": "a bit # long"}
    after = (game.root / "audio/a.sfx.yaml").read_text()
    assert [line for line in after.splitlines() if "steps/gravel" not in line and "hum" not in line] == [
        line for line in before.splitlines() if "steps/gravel" not in line and "hum" not in line
    ]
    assert "# as it is" in after and game.build().code == 0


def test_choices_of_a_sound_never_contradict_each_other(opened: Any) -> None:
    page = opened.page
    page.select("steps/gravel")
    page.page.get_by_role("tab", name="Choose").click()
    take = page.page.locator(".pick-take")
    take.nth(1).get_by_role("button", name="Drop").click()
    take.nth(1).get_by_label("A comment on take 2").fill("dull")
    take.nth(0).get_by_role("button", name="Only this").click()
    said = page.page.locator(".pick-said")
    assert said.inner_text().splitlines() == ["steps/gravel#1 = only 0", "steps/gravel#2 = note  # dull"]
    take.nth(2).get_by_role("button", name="Keep").click()
    assert said.inner_text().splitlines() == ["steps/gravel#2 = note  # dull", "steps/gravel#3 = keep 2"]
    take.nth(2).get_by_role("button", name="Keep").click()
    assert said.inner_text().splitlines() == ["steps/gravel#2 = note  # dull"]


def test_hostile_texts_are_texts(versioned: Game, chromium: Any) -> None:
    text = json.dumps(HOSTILE)
    prompt, tag = json.dumps(f"a click {HOSTILE}"), json.dumps(HOSTILE[:60])
    fields = f"prompt: {prompt}, duration: 0.1, tags: [{tag}], notes: {text}, model: procedural"
    versioned.built(f"sounds:\n  a: {{{fields}}}\n")
    assert versioned.run("report", "-o", "page.html").code == 0
    for opened in _opened(versioned, chromium):
        page = opened.page
        page.select("a")
        page.page.get_by_role("tab", name="About").click()
        assert page.page.locator(".heading-prompt").inner_text() == f"a click {HOSTILE}"
        assert HOSTILE in page.page.locator(".note").inner_text()
        assert page.run("() => globalThis.hit") is None and page.page.locator("#app img, #app script").count() == 0


def test_what_is_left_out_is_said_on_the_page(versioned: Game, chromium: Any) -> None:
    versioned.built(MANIFEST)
    whole = versioned.run("report", "-o", "page.html", "--json").json["size"]
    assert versioned.run("report", "-o", "page.html", f"--max-size={whole - 4000}").code == 0
    for opened in _opened(versioned, chromium):
        page = opened.page
        assert "can't be played" in page.page.locator(".report-left").inner_text()
        held = page.run("() => Object.keys(JSON.parse(document.getElementById('data').textContent).media)")
        lost = next(row["name"] for row in map(page.row, page.names()) if row["takes"][0]["media"] not in held)
        page.select(lost)
        page.press("Enter")
        page.page.get_by_text("This file is not in the page").wait_for()


@pytest.mark.parametrize("scheme", sliced(["light", "dark"], 1))
def test_axe_finds_nothing_serious(scheme: str, opened: Any) -> None:
    page = opened.page
    page.page.emulate_media(color_scheme=scheme)
    page.select("steps/gravel")
    assert page.axe() == []
    page.page.get_by_role("tab", name="Choose").click()
    page.page.locator(".choice-action").first.click()
    assert page.axe() == []
    page.page.get_by_role("button", name="1 choice").click()
    assert page.axe() == []
    page.press("Escape")
    page.page.get_by_role("button", name="Licences").click()
    assert page.axe() == []


def test_everything_is_done_by_keyboard(opened: Any) -> None:
    page = opened.page
    page.page.focus("#sounds")
    page.press("ArrowDown", "ArrowUp")
    page.page.locator("#tab-changed").focus()
    page.press("ArrowRight")
    assert page.page.locator("#tab-pick").get_attribute("aria-selected") == "true"
    page.press("Tab", "Tab", "Tab", "Tab", "Space")
    assert page.run("() => sfxgen.choices.value.size") == 1
    page.page.focus("#choices")
    page.press("Enter")
    page.page.get_by_role("dialog").wait_for()
    page.press("Escape")
    page.page.get_by_role("dialog").wait_for(state="hidden")

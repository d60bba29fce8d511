"""The page in a real browser, kept open: faults, edits elsewhere, a server that goes, texts that look like scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from browsing import Page, browser, built, needs_a_browser, page_of, serving, until, write

needs_a_browser()
pytestmark = pytest.mark.slow

MANIFEST = """\
defaults: {model: procedural}
sounds:
  click: {prompt: a soft click, duration: 0.2, variations: 2, tags: [ui]}
  hum: {prompt: a low electric hum, duration: 1, loop: true}
  off: {prompt: a click, duration: 0.1, loudness: -6}
"""

SCRIPT = "<img src=x onerror=alert(1)>"
STRANGE = f"""\
defaults: {{model: procedural}}
sounds:
  click:
    prompt: "{SCRIPT} a click"
    duration: 0.2
    notes: "</script><script>alert(2)</script>"
    tags: ["{SCRIPT}", "javascript:alert(3)", "{{{{constructor.constructor('alert(4)')()}}}}"]
    caption: "{SCRIPT}"
  plain: {{prompt: a click, duration: 0.2, tags: ["\\u202egnirts", "a&amp;b"]}}
"""


@pytest.fixture(scope="module")
def found() -> Iterator[Any]:
    with browser() as found:
        yield found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return built(tmp_path / "game", MANIFEST)


def _quiet(page: Page) -> None:
    page.run("() => { sfxgen.store.playsOnSelect.value = false }")


def test_a_fault_is_shown_with_its_place_and_goes_once_it_is_mended(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        _quiet(page)
        write(root, MANIFEST.replace("duration: 1,", "duration: long,"))
        faults = page.page.locator(".faults")
        faults.wait_for()
        place = faults.locator("a.place")
        assert place.inner_text().startswith("sounds.sfx.yaml:4")
        assert place.get_attribute("href").startswith(f"vscode://file{root}/sounds.sfx.yaml:4:")
        assert "expected a number" in faults.inner_text()
        assert len(page.names()) == 3  # what was built can still be heard
        page.shot("fault")
        assert page.axe() == []
        write(root, MANIFEST)
        faults.wait_for(state="detached")


def test_edits_elsewhere_are_shown(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        _quiet(page)
        write(root, MANIFEST + "  fresh: {prompt: a bell, duration: 0.3}\n")
        page.wait("() => sfxgen.store.rows.value.size === 4")
        page.wait("() => [...sfxgen.store.rows.value.values()].find(row => row.name === 'fresh').takes[0]?.media")
        write(root, "sounds: {ding: {prompt: a bell, duration: 0.3, model: procedural}}\n", "more.sfx.yaml")
        page.wait("() => sfxgen.store.rows.value.size === 5")
        write(root, MANIFEST.replace("  off:", "  renamed:"))
        page.wait("() => sfxgen.store.visible.value.length === 4")
        assert page.names() == ["click", "hum", "renamed", "ding"] or sorted(page.names()) == [
            "click", "ding", "hum", "renamed"
        ]  # fmt: skip


def test_a_server_that_comes_back_is_joined_again(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        _quiet(page)
        page.select("click")
        page.run("() => { sfxgen.store.tab.value = 'edit' }")
        page.page.locator("#field-prompt").fill("not written yet")
        server.stop(hard=True)
        page.page.get_by_text("does not answer").first.wait_for()
        write(root, MANIFEST.replace("  off:", "  other:"))
        server.start()
        page.page.locator(".banner").wait_for(state="detached")
        page.wait("() => [...sfxgen.store.rows.value.values()].some(row => row.name === 'other')")
        assert page.page.locator("#field-prompt").input_value() == "not written yet"
        page.page.locator("#field-prompt").press("Enter")
        until(lambda: "not written yet" in (root / "sounds.sfx.yaml").read_text())


def test_a_server_with_another_key_says_what_to_do(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        page.run("() => sessionStorage.setItem('sfxgen.token', 'f'.repeat(64))")
        page.page.goto(server.address.split("#")[0])
        page.page.get_by_text("another key").wait_for()
        assert page.axe() == []


def test_an_empty_project_says_how_to_begin_and_begins(found: Any, tmp_path: Path) -> None:
    (tmp_path / "game").mkdir()
    (tmp_path / "game" / "sfxgen.yaml").write_text("{}\n")
    with serving(tmp_path / "game") as server:
        page = Page(found.new_context(color_scheme="dark"), server.address)
        page.page.goto(server.address)
        page.page.get_by_text("sfxgen add").wait_for()
        page.shot("empty")
        assert page.axe() == []
        write(tmp_path / "game", MANIFEST)
        page.page.wait_for_selector("#sounds [role=row][id]")
        assert page.names() == ["click", "hum", "off"]
        assert not page.complaints
        page.context.close()


def test_texts_that_look_like_scripts_stay_texts(found: Any, tmp_path: Path) -> None:
    root = built(tmp_path / f"game {SCRIPT.replace('/', '')}", STRANGE)
    with serving(root) as server, page_of(found, server) as page:
        alerts: list[str] = []
        page.page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
        _quiet(page)
        page.select("click")
        for tab in ("About", "Edit", "Choose", "History"):
            page.page.get_by_role("tab", name=tab).click()
            page.page.wait_for_timeout(150)
            assert page.page.locator("img").count() == 0
        page.page.get_by_role("tab", name="About").click()
        assert SCRIPT in page.page.locator(".heading-prompt").inner_text()
        assert "alert(2)" in page.page.locator(".note").inner_text()
        page.page.get_by_role("button", name="Tag", exact=True).click()
        page.page.locator(".option", has_text="onerror").locator("input").check()
        assert page.names() == ["click"]
        assert alerts == []


def test_recordings_mixes_and_what_is_as_long_as_it_is_heard_have_a_length(found: Any, tmp_path: Path) -> None:
    root = tmp_path / "game"
    root.mkdir()
    soundfile.write(root / "hit.wav", np.sin(np.arange(22050) * 0.06) * 0.4, 44100)
    manifest = """\
defaults: {model: procedural}
sounds:
  hit: {source: hit.wav, licence: CC0-1.0, trim: false}
  auto: {prompt: a bell, duration: auto}
  mix: {layers: [{sound: hit}, {sound: hit, offset: 1}]}
"""
    built(root, manifest)
    with serving(root) as server, page_of(found, server) as page:
        cells = {name: page.page.locator("#sounds [role=row]", has_text=name).first for name in ("hit", "auto", "mix")}
        page.wait(
            "() => [...document.querySelectorAll('[role=row][id] .cell.seconds')]"
            ".every(cell => cell.textContent.includes(' s'))"
        )
        assert cells["hit"].locator(".cell.seconds").inner_text().strip() == "0.50 s"
        assert cells["mix"].locator(".cell.seconds").inner_text().strip() == "1.50 s"
        assert "a mix" in cells["mix"].inner_text()
        page.select("mix")
        assert "1.50 s" in page.page.locator(".facts").inner_text()
        assert page.page.locator(".transport .time").inner_text().endswith("0:01.50")
        page.run("() => { sfxgen.store.sorting.value = { by: 'seconds', down: false } }")
        assert page.names().index("hit") < page.names().index("mix")


def test_enter_in_the_search_selects_the_first_that_is_found(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        _quiet(page)
        page.select("off")  # whose prompt is found too, behind the sound of that name
        page.page.fill("#search", "click")
        assert page.names() == ["click", "off"]
        page.press("Enter")
        page.wait("() => sfxgen.store.selectedRow.value.name === 'click'")
        page.page.focus("#search")
        page.press("ArrowDown", "Enter")
        page.wait("() => sfxgen.store.selectedRow.value.name === 'off' && document.activeElement.id === 'sounds'")


def test_the_longest_prompt_leaves_room_for_the_sound(found: Any, tmp_path: Path) -> None:
    long = f"click {'very long words ' * 120}".strip()
    root = built(
        tmp_path / "game", f"defaults: {{model: procedural}}\nsounds:\n  a: {{prompt: {long}, duration: 0.1}}\n"
    )
    with serving(root) as server, page_of(found, server) as page:
        page.select("a")
        box = page.page.locator(".viewer").bounding_box()
        assert box["y"] + box["height"] < 700
        assert page.page.locator(".heading-prompt").get_attribute("title") == long


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_any_view(found: Any, root: Path, scheme: str) -> None:
    with serving(root) as server, page_of(found, server, color_scheme=scheme, reduced_motion="reduce") as page:
        _quiet(page)
        page.select("click")
        page.page.wait_for_timeout(500)
        for tab in ("About", "Edit", "Choose", "History"):
            page.page.get_by_role("tab", name=tab).click()
            page.page.wait_for_timeout(150)
            assert page.axe() == [], tab
        page.page.locator(".filters").get_by_role("button", name="State").click()
        assert page.axe() == [], "a filter"
        page.press("Escape")
        page.page.focus("#sounds")
        page.press("?")
        page.page.get_by_role("dialog").wait_for()
        assert page.axe() == [], "help"
        page.press("Escape")
        page.page.set_viewport_size({"width": 820, "height": 900})
        assert page.axe() == [], "narrow"


def test_the_list_is_a_grid_for_a_screen_reader(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        _quiet(page)
        grid = page.page.get_by_role("grid", name="Sounds")
        grid.focus()
        page.press("Home", "ArrowDown")
        active = grid.get_attribute("aria-activedescendant")
        row = page.page.locator(f"#{active}")
        assert row.get_attribute("aria-selected") == "true"
        assert row.get_attribute("aria-rowindex") == "3"
        assert "a loop" in row.inner_text() or "a loop" in (row.text_content() or "")
        tree = page.page.locator(".detail").aria_snapshot()
        for name in ("Play", "Loop", "Seam", "Matched", "Reroll", "slider", "meter", "tablist"):
            assert name in tree


def test_focus_goes_round_the_whole_page(found: Any, root: Path) -> None:
    with serving(root) as server, page_of(found, server) as page:
        _quiet(page)
        page.select("click")
        seen = []
        for _ in range(60):
            page.press("Tab")
            seen.append(page.run("() => document.activeElement.id || document.activeElement.innerText.trim()"))
        assert {"search", "sounds"} <= set(seen)
        assert any("Reroll" in each for each in seen) and "tab-about" in seen

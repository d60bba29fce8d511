"""The page in a real browser: rerolls, candidates, earlier renders, recordings, and hand-made files."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from browsing import Page, Server, browser, built, needs_a_browser, page_of, serving, until

needs_a_browser()
pytestmark = pytest.mark.slow

MANIFEST = """\
defaults: {model: procedural}
sounds:
  click: {prompt: a soft click, duration: 0.3}   # the only one
  steps: {prompt: a footstep on gravel, duration: 0.3, variations: 2, seeds: [4, 5]}
  door:
    prompt: a wooden door creaks
    duration: 0.6
    notes: for the cellar
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Server, Path]]:
    root = built(tmp_path_factory.mktemp("studio") / "game", MANIFEST)
    with serving(root) as server, browser() as found:
        yield found, server, root


@pytest.fixture
def root(served: tuple[Any, Server, Path]) -> Path:
    return served[2]


@pytest.fixture
def page(served: tuple[Any, Server, Path]) -> Iterator[Page]:
    (served[2] / "sounds.sfx.yaml").write_text(MANIFEST)
    with page_of(served[0], served[1]) as page:
        page.wait("() => !sfxgen.store.project.value.building")
        yield page


def _text(root: Path) -> str:
    return (root / "sounds.sfx.yaml").read_text()


def _built(page: Page) -> None:
    page.wait(
        "() => !sfxgen.store.project.value.building &&"
        " sfxgen.store.selectedRow.value.takes.every(take => take.media && take.lufs !== null)"
    )


def test_a_reroll_writes_new_seeds_and_is_heard(page: Page, root: Path) -> None:
    page.select("click")
    was = page.row("click")["takes"][0]
    page.press("r")
    until(lambda: "seeds: [" in _text(root))
    page.wait("was => sfxgen.store.selectedRow.value.takes[0].media !== was", was["media"])
    _built(page)
    assert page.playing(page.row("click")["takes"][0]["media"])  # at once, unasked
    assert "# the only one" in _text(root)


def test_a_reroll_of_one_take_leaves_the_others(page: Page, root: Path) -> None:
    page.select("steps")
    page.press("2", "r")
    until(lambda: "seeds: [4, 5]" not in _text(root))
    assert re.search(r"seeds: \[4, \d+\]", _text(root))


def test_a_candidate_is_heard_and_kept_with_the_keyboard_alone(page: Page, root: Path) -> None:
    page.press("/")
    page.page.keyboard.type("door")
    page.press("Enter")
    page.wait("() => sfxgen.store.selectedDetail.value && sfxgen.store.selectedRow.value.name === 'door'")
    page.press("c")
    page.wait("() => document.activeElement?.id === 'make-candidates'")
    page.press("Enter")
    page.wait("() => sfxgen.store.selectedDetail.value.candidates?.filter(each => each.state === 'ready').length === 4")
    assert _text(root) == MANIFEST  # nothing changes until one is kept
    page.press("Escape")
    candidates = page.run("() => sfxgen.store.selectedDetail.value.candidates")
    for number in (1, 2, 0, 3):
        page.press(str(number))
        media = candidates[number - 1]["media"] if number else page.row("door")["takes"][0]["media"]
        assert page.playing(media)["db"] <= 0
    page.press("Enter")
    page.page.locator("dialog[open] input:focus").wait_for()
    page.page.keyboard.type("creaks longest")
    page.press("Enter")
    until(lambda: f"seeds: [{candidates[2]['seed']}]" in _text(root))
    assert "creaks longest" in _text(root)
    assert "for the cellar" in _text(root)
    _built(page)
    page.wait("seed => sfxgen.store.selectedRow.value.takes[0].seed === seed", candidates[2]["seed"])


def test_candidates_are_levelled_with_the_take_of_now(page: Page) -> None:
    page.select("click")
    page.page.get_by_role("tab", name="Choose").click()
    page.page.get_by_label("How many candidates").select_option("2")
    page.page.locator("#make-candidates").click()
    page.wait("() => sfxgen.store.selectedDetail.value.candidates.filter(each => each.state === 'ready').length >= 2")
    levels = [page.row("click")["takes"][0]["lufs"]]
    candidates = page.run("() => sfxgen.store.selectedDetail.value.candidates")
    levels += [each["lufs"] for each in candidates]
    page.page.get_by_role("button", name="Hear candidate 1").click()
    assert page.playing(candidates[0]["media"])["db"] == pytest.approx(min(levels) - levels[1], abs=1e-6)
    page.page.get_by_role("button", name="Drop them").click()
    page.wait("() => sfxgen.store.selectedDetail.value.candidates.length === 0")


def test_an_earlier_render_is_heard_and_brought_back(page: Page, root: Path) -> None:
    page.select("click")
    first = page.row("click")["takes"][0]
    page.press("r")
    page.wait("was => sfxgen.store.selectedRow.value.takes[0].media !== was", first["media"])
    _built(page)
    page.page.get_by_role("tab", name="History").click()
    earlier = page.page.locator(".history li:not(.current)", has_text=f"seed {first['seed']}").first
    earlier.get_by_role("button", name="Hear").click()
    page.wait("now => sfxgen.heard !== null && sfxgen.heard.media !== now", page.row("click")["takes"][0]["media"])
    earlier.get_by_role("button", name="Bring back").click()
    page.wait("seed => sfxgen.store.selectedRow.value.takes[0].seed === seed", first["seed"])
    _built(page)
    assert page.row("click")["takes"][0]["media"] == first["media"]


def test_a_recording_becomes_the_source(page: Page, root: Path, tmp_path: Path) -> None:
    recording = tmp_path / "<img src=x onerror=alert(1)> ä.wav"
    time = np.arange(22050) / 44100
    soundfile.write(recording, 0.4 * np.sin(2 * np.pi * 440 * time) * np.exp(-6 * time), 44100)
    page.select("door")
    page.page.locator("input[type=file]").set_input_files(recording)
    until(lambda: "source:" in _text(root))
    page.wait("() => sfxgen.store.selectedRow.value.source && sfxgen.store.selectedRow.value.state === 'recorded'")
    _built(page)
    assert page.playing(page.row("door")["takes"][0]["media"])["length"] > 4410  # heard at once


def test_a_recording_is_dropped_on_a_row(page: Page, root: Path, tmp_path: Path) -> None:
    time = np.arange(22050) / 44100
    samples = 0.3 * np.sin(2 * np.pi * 300 * time) * np.exp(-8 * time)
    soundfile.write(tmp_path / "dropped.wav", samples, 44100)
    page.run(
        """text => {
            const row = [...document.querySelectorAll('.rows [role=row]')].find(row => row.innerText.includes('click'));
            const bytes = Uint8Array.from(atob(text), each => each.charCodeAt(0));
            const data = new DataTransfer();
            data.items.add(new File([bytes], 'dropped.wav', { type: 'audio/wav' }));
            for (const kind of ['dragover', 'drop'])
                row.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
        }""",
        base64.b64encode((tmp_path / "dropped.wav").read_bytes()).decode(),
    )
    until(lambda: "dropped" in _text(root))
    page.select("click")
    page.wait("() => sfxgen.store.selectedRow.value.state === 'recorded'")


def test_what_is_no_recording_is_refused_with_a_reason(page: Page, root: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.wav").write_text("no sound at all")
    page.select("door")
    page.page.locator("input[type=file]").set_input_files(tmp_path / "notes.wav")
    page.page.locator(".toast.error").wait_for()
    assert _text(root) == MANIFEST


def test_a_file_edited_by_hand_is_adopted(page: Page, root: Path) -> None:
    page.select("click")
    _built(page)
    file = next((root / "assets").rglob("click.ogg"))
    samples, rate = soundfile.read(file)
    soundfile.write(file, samples * 0.5, rate)
    page.wait("() => sfxgen.store.selectedRow.value.state === 'edited'")
    page.page.get_by_role("tab", name="About").click()
    page.page.get_by_role("button", name="Adopt").click()
    page.wait("() => sfxgen.store.selectedRow.value.state === 'manual'")

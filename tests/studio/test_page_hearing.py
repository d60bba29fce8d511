"""The page in a real browser: finding sounds, and hearing them as their files are."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from browsing import Page, Server, browser, built, file_of, needs_a_browser, page_of, serving

needs_a_browser()
pytestmark = pytest.mark.slow

MANIFEST = """\
defaults: {model: procedural, loudness: {limit: true}}
sounds:
  steps/gravel: {prompt: a footstep on gravel, duration: 0.5, variations: 3, tags: [steps, ground]}
  steps/wood: {prompt: a footstep on wood, duration: 0.4, tags: [steps]}
  bell: {prompt: a small brass bell rings, duration: 2.5, variations: 2, loudness: -16, sample_rate: 48000}
  rain: {prompt: steady rain on leaves, duration: 5, loop: true, channels: stereo, loudness: -26, tags: [bed]}
  hum: {prompt: a deep electric hum, duration: 3, loop: true, format: wav, tags: [bed]}
  tick: {prompt: a soft user interface tick, duration: 0.1, format: flac, sample_rate: 22050}
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Server, Path]]:
    root = built(tmp_path_factory.mktemp("studio") / "game", MANIFEST)
    with serving(root) as server, browser() as found:
        yield found, server, root


@pytest.fixture
def page(served: tuple[Any, Server, Path]) -> Iterator[Page]:
    with page_of(served[0], served[1]) as page:
        yield page


def _samples(page: Page, media: str) -> np.ndarray:
    text = page.run(
        """async media => {
            const buffer = await sfxgen.player.buffer(media);
            const all = new Float32Array(buffer.length * buffer.numberOfChannels);
            for (let i = 0; i < buffer.numberOfChannels; i++) all.set(buffer.getChannelData(i), i * buffer.length);
            let text = "";
            const bytes = new Uint8Array(all.buffer);
            for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
            return [btoa(text), buffer.numberOfChannels, buffer.sampleRate];
        }""",
        media,
    )
    return np.frombuffer(base64.b64decode(text[0]), np.float32).reshape(text[1], -1).T


def test_lists_every_sound_with_its_figures(page: Page) -> None:
    assert page.names() == ["steps/gravel", "steps/wood", "bell", "rain", "hum", "tick"]
    row = page.page.locator("[role=row]", has_text="steps/gravel")
    assert row.locator(".cell.takes").inner_text() == "3"
    assert row.locator(".cell.seconds").inner_text().startswith("0.50 s")
    assert row.locator(".cell.lufs").inner_text().startswith("\N{MINUS SIGN}18.")
    assert page.page.locator("#sounds").get_attribute("aria-rowcount") == "7"
    assert "#token" not in page.page.url


def test_the_outline_of_each_row_is_drawn(page: Page) -> None:
    page.wait(
        """() => [...document.querySelectorAll('.rows canvas')].length === 6 &&
        [...document.querySelectorAll('.rows canvas')].every(canvas => {
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            let inked = 0;
            for (let i = 3; i < data.length; i += 4) inked += data[i] > 100;
            return inked > canvas.width * 2 })"""
    )


def test_search_and_filters_stack(page: Page) -> None:
    page.press("/")
    page.page.keyboard.type("steps")
    assert page.names() == ["steps/gravel", "steps/wood"]
    page.page.keyboard.type(" wood")
    assert page.names() == ["steps/wood"]
    page.page.get_by_role("button", name="Clear the search").click()
    page.page.get_by_role("button", name="Tag", exact=True).click()
    page.page.get_by_label("bed").check()
    assert page.names() == ["rain", "hum"]
    page.press("Escape", "/")
    page.page.keyboard.type("hum")
    assert page.names() == ["hum"]
    page.page.reload()
    page.wait("() => sfxgen.store.project.value !== null")
    assert page.names() == ["hum"]  # it remembers where one was
    page.page.get_by_role("button", name="Clear filters").click()
    assert len(page.names()) == 6


def test_sorts_by_a_column(page: Page) -> None:
    page.page.get_by_role("button", name="Length").click()
    assert page.names()[0] == "tick"
    page.page.get_by_role("button", name="Length").click()
    assert page.names()[0] == "rain"
    assert page.page.locator("[aria-sort=descending]").inner_text().startswith("Length")
    page.page.get_by_role("button", name="Length").click()
    assert page.names()[0] == "steps/gravel"


@pytest.mark.parametrize("name", ["steps/gravel", "bell", "rain", "hum", "tick"])
def test_what_is_heard_are_the_samples_of_the_file(page: Page, served: tuple[Any, Server, Path], name: str) -> None:
    page.select(name)
    take = page.row(name)["takes"][0]
    heard = _samples(page, take["media"])
    file = file_of(served[2], take["media"])
    meant, rate = soundfile.read(file, dtype="float32", always_2d=True)
    assert heard.shape == meant.shape
    assert np.max(np.abs(heard - meant)) < (2e-4 if take["format"] == "ogg" else 1.6e-5)  # half a step of 16 bits
    assert rate == page.run("async media => (await sfxgen.player.buffer(media)).sampleRate", take["media"])


def test_selecting_plays_and_time_really_passes(page: Page) -> None:
    page.page.focus("#sounds")
    page.press("j")
    page.select("bell")
    before = page.playing()
    assert (before["state"], before["rate"], before["media"]) == (
        "running",
        48000,
        page.row("bell")["takes"][0]["media"],
    )
    page.page.wait_for_timeout(300)
    assert page.playing()["at"] > before["at"] + 0.15
    assert page.run("() => sfxgen.player.context.sampleRate") == 48000
    page.press("Space")
    assert page.run("() => sfxgen.player.now") is None
    page.press("Space")
    page.playing()
    page.wait("() => sfxgen.store.playing.value === null")  # at its end, it says so


def test_takes_are_switched_at_the_same_place_and_at_matched_loudness(page: Page) -> None:
    page.select("bell")
    takes = page.row("bell")["takes"]
    quietest = min(take["lufs"] for take in takes)
    for number, take in enumerate(takes, 1):
        page.press(str(number))
        db = page.playing(take["media"])["db"]
        assert db == pytest.approx(quietest - take["lufs"], abs=1e-9)
        assert db <= 0  # never up, so never over the ceiling
        gain = page.run("() => sfxgen.player.now.gain.gain.value")
        assert 0 <= gain <= 1
    page.press("m")
    assert page.playing()["db"] == 0
    page.wait("() => Math.abs(sfxgen.player.now.gain.gain.value - 1) < 0.01")


def test_switching_goes_on_where_the_other_take_was(page: Page) -> None:
    offsets = page.run(
        """async () => {
            const { player, store } = sfxgen;
            const row = [...store.rows.value.values()].find(row => row.name === 'rain');
            const media = row.takes[0].media;
            await player.play(media, { loop: true });
            await new Promise(done => setTimeout(done, 400));
            const before = player.position();
            const at = player.context.currentTime;
            await player.play(media, { from: 'same', loop: true });
            const { offset, start } = player.now;
            player.stop();
            return [before, offset, start - at];
        }"""
    )
    assert offsets[1] == pytest.approx(offsets[0] + offsets[2], abs=0.002)


@pytest.mark.parametrize("name", ["rain", "hum"])
def test_a_loop_goes_round_to_the_sample(page: Page, name: str) -> None:
    page.select(name)
    take = page.row(name)["takes"][0]
    worst, length = page.run(
        """async media => {
            const { voice } = await import('/audio.js');
            const buffer = await sfxgen.player.buffer(media);
            const frames = buffer.length * 2 + 1000;
            const context = new OfflineAudioContext(buffer.numberOfChannels, frames, buffer.sampleRate);
            const { gain } = voice(context, buffer, { loop: true });
            gain.connect(context.destination);
            const heard = await context.startRendering();
            let worst = 0;
            for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
                const [was, is] = [buffer.getChannelData(channel), heard.getChannelData(channel)];
                for (let i = 0; i < frames; i++) worst = Math.max(worst, Math.abs(is[i] - was[i % was.length]));
            }
            return [worst, buffer.length];
        }""",
        take["media"],
    )
    assert worst < 1e-6
    assert length == round(take["seconds"] * page.playing()["rate"])


def test_the_seam_is_one_key_the_end_and_then_the_beginning(page: Page) -> None:
    page.select("rain")
    page.press("s")
    page.wait("() => sfxgen.player.now?.seam")
    now = page.playing()
    offset = page.run("() => sfxgen.player.now.offset")
    assert offset == pytest.approx(now["length"] / now["rate"] - 2, abs=1e-6)
    page.wait("() => sfxgen.player.now !== null && sfxgen.player.position() < 1.5")  # it went over the seam
    page.wait("() => sfxgen.store.playing.value === null")


def test_the_pictures_of_a_sound_are_drawn_and_clicking_seeks(page: Page) -> None:
    page.select("bell")
    page.wait(
        """() => { const canvas = document.querySelectorAll('.lane')[1];
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Set(Array.from(data).filter((_, i) => i % 4 === 0)).size > 20 }"""
    )
    box = page.page.locator(".lanes").bounding_box()
    page.page.mouse.click(box["x"] + 0.5 * box["width"], box["y"] + 20)
    page.wait("() => sfxgen.player.position() > 1.2")
    page.wait(
        "() => Number(document.querySelector('[role=slider][aria-valuetext]').getAttribute('aria-valuenow')) > 1.2"
    )


def test_remembers_theme_volume_and_selection(page: Page) -> None:
    page.select("hum")
    page.page.get_by_role("button", name="Theme").click()
    page.run("() => { sfxgen.store.volume.value = 0.5 }")
    page.page.reload()
    page.wait("() => sfxgen.store.selectedRow.value?.name === 'hum'")
    assert page.run("() => [document.documentElement.dataset.theme, sfxgen.player.volume]") == ["light", 0.5]


def test_works_where_nothing_can_be_stored(served: tuple[Any, Server, Path]) -> None:
    context = served[0].new_context()
    context.add_init_script(
        "for (const name of ['localStorage']) Object.defineProperty(window, name, { get() { throw new Error('no') } })"
    )
    page = Page(context, served[1].address).open()
    page.select("bell")
    assert not page.complaints
    context.close()

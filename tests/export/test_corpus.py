"""Hundreds of sounds of all kinds, lengths, rates and formats, judged by meters that are not sfxgen's."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass

import pytest
import recordings
import reference

from sfxgen.audio import Audio
from sfxgen.audio.formats import FORMATS
from sfxgen.audio.measure.measured import missed_lu
from sfxgen.audio.recording import read_recording
from sfxgen.errors import FinishError
from sfxgen.export import Exported, decode, export
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loop, Loudness, Sound
from sfxgen.render.protocol import Request
from sfxgen.render.registry import load

pytestmark = pytest.mark.slow

PROMPTS = """a single footstep on gravel; a sword clash; a coin pickup; heavy rain; a wooden door creaks; a laser shot;
a dog barks; a glass breaks; a car engine idling; wind in the trees; a menu click; an explosion; a bell; a heartbeat;
a splash of water; a bow release; a crow caws; thunder; a machine hum; a campfire crackles; a magic spell; a whoosh;
a punch; an alarm beeps; a wolf howls; a page turns; a rock falls; a steam hiss; a drum hit; crickets at night"""
SECONDS = (0.02, 0.05, 0.1, 0.15, 0.25, 0.39, 0.41, 0.6, 0.8, 1.1)
CODECS = tuple(FORMATS)
RATES = (44100, 48000, 22050, 8000, 96000, 16000, 11025, 32000)
MODES = ("auto", "auto", "auto", "integrated", "momentary", "short")
QUALITIES = (6.0, 6.0, 3.0, 9.0, 6.0, 0.0, 10.0)
TARGETS = (-18.0, -24.0, -30.0, -12.0, None)
LONG = (("heavy rain", 60.0, "ogg"), ("a car engine idling", 20.0, "flac"), ("wind in the trees", 12.0, "mp3"))


@dataclass
class Case:
    raw: Audio
    sound: Sound
    made: Exported
    decoded: Audio

    @property
    def name(self) -> str:
        s = self.sound
        return f"{s.name} {self.decoded.seconds:.3g} s {s.format} q{s.quality:g} {s.sample_rate} Hz {s.loudness}"


def rendered(prompt: str, seed: int, seconds: float) -> Audio:
    wanted = Request(
        model="procedural", revision=None, prompt=prompt, negative_prompt="", seed=seed, duration=seconds,
        raw_seconds=seconds * 1.5,
    )  # fmt: skip
    (made,) = load("procedural").render([wanted])
    return made.audio


def varied(number: int, name: str, sound, **fields) -> Sound:
    """One of many combinations: the lists' lengths have few common factors, so that all pairs come up."""
    codec = CODECS[number % 4]
    rates = [rate for rate in RATES if rate in (FORMATS[codec].sample_rates or RATES)]
    target, mode = TARGETS[number % 5], MODES[number % 6]
    return sound(
        name=name,
        format=codec,
        sample_rate=rates[number // 2 % len(rates)],
        channels=("mono", "stereo")[number // 4 % 2],
        quality=QUALITIES[number % 7],
        loudness=Loudness(target=target, mode=mode, true_peak=(-1.0, -3.0)[number % 3 == 0], limit=number % 11 == 0),
        **fields,
    )


def finished(raw: Audio, sound: Sound) -> Case:
    made = export(finish(raw, sound), sound)
    return Case(raw, sound, made, decode(made.data))


@pytest.fixture(scope="module")
def synthetic(sound) -> list[Case]:
    cases = []
    prompts = [" ".join(prompt.split()) for prompt in PROMPTS.split(";")]
    for number in range(210):
        prompt, seconds = prompts[number % len(prompts)], SECONDS[number // 3 % len(SECONDS)]
        loop = Loop() if number % 9 == 4 and seconds >= 0.25 and FORMATS[CODECS[number % 4]].loops else None
        wanted = varied(number, prompt, sound, duration=seconds, loop=loop)
        cases.append(finished(rendered(prompt, number, seconds), wanted))
    for prompt, seconds, codec in LONG:
        wanted = sound(name=prompt, duration=seconds, format=codec, channels="stereo", sample_rate=44100)
        cases.append(finished(rendered(prompt, 0, seconds), wanted))
    return cases


@pytest.fixture(scope="module")
def recorded(sound, request) -> list[Case]:
    try:
        paths = recordings.fetch(request.config.cache.mkdir("recordings"))
    except recordings.UnavailableError as why:
        pytest.skip(str(why))
    cases = []
    for number, path in enumerate(paths):
        raw = read_recording(path)
        if raw.seconds > 6:
            raw = Audio(raw.samples[: 6 * raw.sample_rate], raw.sample_rate)
        try:
            cases.append(finished(raw, varied(number, path.stem, sound, source=path.name)))
        except FinishError as error:
            assert "silent" in error.message or "quiet" in error.message
    return cases


def judge(cases: list[Case]) -> None:
    """Every claim against the reference's reading of the decoded file."""
    wrong = []
    for case in cases:
        sound, made = case.sound, case.made.measured
        told, loop = sound.loudness, sound.loop is not None
        lufs = reference.loudness(case.decoded.samples, case.decoded.sample_rate, told.mode, loop)
        peak = reference.true_peak(case.decoded.samples, loop)
        if abs(lufs - made.lufs) > 0.05:
            wrong.append(f"{case.name}: reads {lufs:.2f}, told {made.lufs:.2f} LUFS")
        if peak > told.true_peak + 0.15 or abs(peak - made.true_peak) > 0.4:
            wrong.append(f"{case.name}: reads {peak:.2f}, told {made.true_peak:.2f} dBTP")
        if made.true_peak > told.true_peak:
            wrong.append(f"{case.name}: over its ceiling: {made.true_peak:.2f}")
        off = told.target is not None and abs(lufs - told.target) > 0.12
        if off and not made.peak_constrained and not missed_lu(made.lufs, told.target):
            wrong.append(f"{case.name}: {lufs:.2f} LUFS, and not a word of it")
        if made.peak_constrained and (not off or made.true_peak < told.true_peak - 0.3 or lufs > told.target):
            wrong.append(f"{case.name}: not peak-constrained: {lufs:.2f} LUFS, {made.true_peak:.2f} dBTP")
    assert not wrong, "\n".join(wrong)


def ffmpeg_integrated(cases: list[Case], folder) -> list[float]:
    """What ffmpeg's ebur128 reads of every file, many files per process."""
    read: list[float] = []
    for start in range(0, len(cases), 40):
        batch = cases[start : start + 40]
        command, graph = ["ffmpeg", "-nostats", "-hide_banner"], []
        for number, case in enumerate(batch):
            file = folder / f"{start + number}.{case.sound.format}"
            file.write_bytes(case.made.data)
            command += ["-i", str(file)]
            graph.append(f"[{number}:a]ebur128[o{number}]")
        command += ["-filter_complex", ";".join(graph)]
        for number in range(len(batch)):
            command += ["-map", f"[o{number}]"]
        told = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True).stderr
        found = dict(re.findall(r"Parsed_ebur128_(\d+) @ \S+ Summary:\s+Integrated loudness:\s+I:\s+(\S+) LUFS", told))
        read += [float(found[str(number)]) for number in range(len(batch))]
    return read


def compare_with_ffmpeg(cases: list[Case], folder) -> int:
    """Files that ffmpeg can read the integrated loudness of, in the modes that are that."""
    told = [c for c in cases if c.sound.loudness.mode in ("auto", "integrated") and c.decoded.seconds >= 0.5]
    told = [c for c in told if c.sound.loop is None or c.decoded.seconds >= 3]
    told = [c for c in told if c.decoded.sample_rate >= 16000]  # its resampler takes the top of lower bands away
    wrong = [
        f"{case.name}: ffmpeg {lufs}, told {case.made.measured.lufs:.2f}"
        for case, lufs in zip(told, ffmpeg_integrated(told, folder), strict=True)
        if abs(lufs - case.made.measured.lufs) > 0.15
    ]
    assert not wrong, "\n".join(wrong)
    return len(told)


def test_synthetic_sounds_keep_their_word(synthetic):
    assert len(synthetic) >= 200
    assert {c.decoded.channels for c in synthetic} == {1, 2}
    assert min(c.decoded.seconds for c in synthetic) <= 0.02 and max(c.decoded.seconds for c in synthetic) >= 60
    judge(synthetic)


def test_recordings_keep_their_word(recorded):
    assert len(recorded) >= 90
    judge(recorded)


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg, the outside meter, is not installed")
def test_ffmpeg_agrees_about_synthetic_sounds(synthetic, tmp_path):
    assert compare_with_ffmpeg(synthetic, tmp_path) >= 25


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg, the outside meter, is not installed")
def test_ffmpeg_agrees_about_recordings(recorded, tmp_path):
    assert compare_with_ffmpeg(recorded, tmp_path) > 20


def test_what_is_said_is_the_exception(synthetic):
    """Nearly all are on target or at their ceiling; few are reported off it, and those by little."""
    aimed = [c for c in synthetic if c.sound.loudness.target is not None]
    met = [c for c in aimed if abs(c.made.measured.lufs - c.sound.loudness.target) <= 0.1]
    off = [c for c in aimed if c not in met and not c.made.measured.peak_constrained]
    held = sum(c.made.measured.peak_constrained for c in aimed)
    print(f"\n{len(aimed)} sounds: {len(met)} on target, {held} at their ceiling, {len(off)} off and said so")
    assert len(off) <= 0.03 * len(aimed)

"""Finishing 200 files for a game: sfxgen, and ffmpeg-normalize with the same targets, both writing OGG.

    python -m tests.benchmarks.finishing [FILES] [--before CHECKOUT]

The files are one-shots of the built-in synthesizer, 0.15 to 3 s, raw as rendered. sfxgen trims, fades, levels, encodes
and checks the decoded file, on all cores; ffmpeg-normalize (`pip install ffmpeg-normalize`) is run once over them all
with two-pass EBU R 128, libvorbis at the same quality, and then in parallel, a process per core, which it does not do
by itself. Both results are measured by ffmpeg's ebur128, where a file is long enough for that, and by sfxgen's meter.
A checkout of another version makes the same files in a project of its own, as this one does, from recordings.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.audio.measure.true_peak import measure_true_peak
from sfxgen.audio.recording import read_recording
from sfxgen.audio.wav import wav_bytes
from sfxgen.export import decode, export
from sfxgen.finish import finish
from sfxgen.manifest.sound import Loudness, Place, Sound
from sfxgen.render.protocol import Request
from sfxgen.render.registry import load
from tests.benchmarks.against import HERE, Run, Version, pairs, report

PROMPTS = """a footstep on gravel; a sword clash; a coin pickup; a wooden door creaks; a laser shot; a bell;
a dog barks; a glass breaks; an explosion; a heartbeat; a splash of water; a bow release; a crow caws; thunder;
a magic spell; a punch; a whoosh; a page turns; a rock falls; a steam hiss; heavy rain; wind in the trees;
a machine hum; a campfire crackles"""
SECONDS = (0.15, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0)
TARGET, CEILING = -23.0, -1.0
"""A target that most of the sounds can reach under the ceiling: the tools are compared, not the sounds."""
CORES = os.cpu_count() or 1


def sound(seconds: float) -> Sound:
    """What sfxgen is asked for."""
    place = Place(file="a.yaml", line=1, column=1)
    return Sound(
        name="a", place=place, duration=seconds, loudness=Loudness(target=TARGET, true_peak=CEILING, limit=False)
    )


def write_raws(folder: Path, count: int) -> list[tuple[Path, float]]:
    """Render the raw audio of every file, half as long again as the sound."""
    files, prompts = [], PROMPTS.split(";")
    for number in range(count):
        seconds = SECONDS[number % len(SECONDS)]
        wanted = Request(
            model="procedural",
            revision=None,
            prompt=" ".join(prompts[number % len(prompts)].split()),
            negative_prompt="",
            seed=number,
            duration=seconds,
            raw_seconds=1.5 * seconds,
        )
        (made,) = load("procedural").render([wanted])
        path = folder / f"{number:03d}.wav"
        path.write_bytes(wav_bytes(made.audio, bits=32, loop=False))
        files.append((path, seconds))
    return files


def finish_one(job: tuple[Path, float, Path]) -> bool:
    """Finish one file; tell whether its ceiling stopped it."""
    path, seconds, out = job
    wanted = sound(seconds)
    made = export(finish(read_recording(path), wanted), wanted)
    (out / f"{path.stem}.ogg").write_bytes(made.data)
    return made.measured.peak_constrained


def ours(files: list[tuple[Path, float]], out: Path) -> float:
    """Seconds that sfxgen takes, its processes' start included."""
    began = time.perf_counter()
    with ProcessPoolExecutor(CORES) as pool:
        list(pool.map(finish_one, [(path, seconds, out) for path, seconds in files], chunksize=8))
    return time.perf_counter() - began


def normalize(paths: list[Path], out: Path) -> None:
    """Run ffmpeg-normalize over some files."""
    tool = shutil.which("ffmpeg-normalize") or str(Path(sys.executable).with_name("ffmpeg-normalize"))
    command = [tool, *map(str, paths), "-of", str(out), "-ext", "ogg", "-c:a", "libvorbis", "-e=-q:a 6", "-q", "-f"]
    command += ["-t", str(TARGET), "-tp", str(CEILING), "-ar", "44100", "--keep-loudness-range-target"]
    subprocess.run(command, check=True, capture_output=True)


def theirs(files: list[tuple[Path, float]], out: Path, processes: int) -> float:
    """Seconds that ffmpeg-normalize takes."""
    paths = [path for path, _ in files]
    began = time.perf_counter()
    with ThreadPoolExecutor(processes) as pool:
        list(pool.map(lambda part: normalize(part, out), [paths[i::processes] for i in range(processes)]))
    return time.perf_counter() - began


def ffmpeg_lufs(path: Path) -> float:
    """Integrated loudness by ffmpeg."""
    command = ["ffmpeg", "-nostats", "-i", str(path), "-af", "ebur128", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return float(re.findall(r"I:\s+(\S+) LUFS", told)[-1])


def errors(out: Path, files: list[tuple[Path, float]]) -> dict[str, str]:
    """What the files sit at, against what was asked."""
    heard: list[tuple[Path, Audio, float]] = [
        (path, decode((out / f"{path.stem}.ogg").read_bytes()), seconds) for path, seconds in files
    ]
    peaks = [measure_true_peak(audio) for _, audio, _ in heard]
    held = [peak > CEILING - 0.35 for peak in peaks]
    reached = [entry for entry, constrained in zip(heard, held, strict=True) if not constrained]
    short = [abs(measure_loudness(audio) - TARGET) for _, audio, seconds in reached if audio.seconds < 0.4]
    long = [abs(measure_loudness(audio) - TARGET) for _, audio, seconds in reached if audio.seconds >= 0.4]
    outside = [
        abs(ffmpeg_lufs(out / f"{path.stem}.ogg") - TARGET) for path, audio, _ in reached if audio.seconds >= 0.5
    ]
    rates = {audio.sample_rate for _, audio, _ in heard}
    return {
        "miss from 0.4 s on, median / worst": f"{statistics.median(long):.2f} / {max(long):.2f} LU",
        "the same, read by ffmpeg": f"{statistics.median(outside):.2f} / {max(outside):.2f} LU",
        "miss under 0.4 s, median / worst": f"{statistics.median(short):.2f} / {max(short):.2f} LU",
        "above the ceiling": f"{sum(peak > CEILING for peak in peaks)} files, worst {max(peaks):+.2f} dBTP",
        "at the ceiling, under target": f"{sum(held)} files",
        "sample rates": ", ".join(map(str, sorted(rates))),
    }


def beside(folder: Path, files: list[tuple[Path, float]], before: Path) -> None:
    """Build a project of these files as recordings, by this version and by another, and print the ratio."""
    versions = [Version(checkout, folder / name) for name, checkout in (("this", HERE), ("before", before.resolve()))]
    sounds = "".join(f"  s{path.stem}: {{source: {path.name}, duration: {seconds:g}}}\n" for path, seconds in files)
    for version in versions:
        version.game.mkdir()
        (version.game / "sfxgen.yaml").write_text("{}\n")
        loudness = f"loudness: {{target: {TARGET:g}, true_peak: {CEILING:g}}}"
        (version.game / "a.sfx.yaml").write_text(f"defaults: {{{loudness}}}\nsounds:\n{sounds}")
        for path, _ in files:
            shutil.copy(path, version.game)

    def anew(version: Version) -> Run:
        for made in ("assets", ".sfxgen"):
            shutil.rmtree(version.game / made, ignore_errors=True)
        (version.game / "sfxgen.lock").unlink(missing_ok=True)
        return version.run("build")

    print("this version, the one before, their ratio, median of 3 pairs")
    report("a build of these recordings", pairs(versions, 3, anew))


def main() -> None:
    """Run both and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=int, nargs="?", default=200)
    parser.add_argument("--before", type=Path, metavar="CHECKOUT", help="another version")
    args = parser.parse_args()
    count = args.files
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = [folder / part for part in ("raw", "ours", "theirs", "parallel")]
        for place in places:
            place.mkdir()
        files = write_raws(places[0], count)
        times = [ours(files, places[1]), theirs(files, places[2], 1), theirs(files, places[3], CORES)]
        print(f"{count} files, {sum(seconds for _, seconds in files):.0f} s of sound, {CORES} cores\n")
        print(f"{'':38}{'sfxgen':>26}{'ffmpeg-normalize':>26}{f'{CORES} of them at once':>26}")
        print(f"{'seconds':38}" + "".join(f"{taken:26.1f}" for taken in times))
        print(f"{'files per second':38}" + "".join(f"{count / taken:26.1f}" for taken in times))
        judged = [errors(place, files) for place in places[1:]]
        for row in judged[0]:
            print(f"{row:38}" + "".join(f"{result[row]:>26}" for result in judged))
        alone, parallel = times[1] / times[0], times[2] / times[0]
        print(f"\nratio: {alone:.1f} times as fast as ffmpeg-normalize, {parallel:.1f} times it in parallel")
        if args.before:
            beside(folder, files, args.before)


if __name__ == "__main__":
    main()

"""Coverage-guided fuzzing of one target, or of all in turn, by libFuzzer (`pip install atheris`; Linux).

    python -m tests.fuzz.run TARGET|all [--runs N] [--seconds S] [--log FILE] [--keep DIR]

A child process is fed; it may grow by 1 GB and take 5 s for an input. One that dies of an input, natively too, is
started again. Every input that is a fault is written to DIR (else to the target's corpus) and told once per place in
the code; at the end a line of counts goes to the log. Exit code 1 if there was a fault.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

ALL = (
    *("manifest", "config", "lock", "recording", "pattern"),
    *("name", "cache_entry", "edit", "engine_file", "journal", "state"),
)
MOST_DEATHS = 200
AFRESH = 0.4
"""Share of inputs made of the corpus itself: what libFuzzer has gathered is mostly refused early."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("target", choices=[*ALL, "all"])
    parser.add_argument("--runs", type=int, default=100_000, help="inputs for each target")
    parser.add_argument("--seconds", type=int, default=3600, help="at most, for each target")
    parser.add_argument("--log", type=Path, help="file to append a line of counts to")
    parser.add_argument("--keep", type=Path, help="folder for inputs that are faults")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        fuzz(args.target, args.runs, args.seconds, args.child)
    faults = 0
    for target in ALL if args.target == "all" else (args.target,):
        counts = supervise(target, args.runs, args.seconds, args.keep or Path(__file__).parent / "corpus" / target)
        print(json.dumps(counts), flush=True)
        if args.log:
            with args.log.open("a", encoding="utf-8") as log:
                log.write(json.dumps(counts) + "\n")
        faults += len(counts["faults"])
    return 1 if faults else 0


def supervise(target: str, runs: int, seconds: int, keep: Path) -> dict:
    """Feed children until so many inputs are through; return the counts."""
    began, inputs, accepted, slowest, growth = time.monotonic(), 0, 0, 0.0, 0
    faults: dict[str, str] = {}
    deaths = 0
    keep.mkdir(parents=True, exist_ok=True)
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=memory) as folder:
        state = Path(folder)
        (state / "corpus").mkdir()
        environment = {**os.environ, "TMPDIR": folder}  # a child that dies leaves nothing elsewhere
        while inputs < runs and time.monotonic() - began < seconds and deaths < MOST_DEATHS:
            left = [str(runs - inputs), str(max(1, int(seconds - (time.monotonic() - began))))]
            command = [sys.executable, __file__, target, "--runs", left[0], "--seconds", left[1], "--child", folder]
            child = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
            if not (state / "counts.json").exists():
                raise SystemExit(f"the fuzzer did not start:\n{child.stderr.decode(errors='replace')[-3000:]}")
            counts = json.loads((state / "counts.json").read_text("utf-8"))
            inputs, accepted = inputs + counts["inputs"], accepted + counts["accepted"]
            slowest, growth = max(slowest, counts["slowest_s"]), max(growth, counts["growth_mb"])
            found = {place: Path(path).read_bytes() for place, path in counts["faults"].items()}
            if child.returncode:
                deaths += 1
                last = (state / "last").read_bytes()
                found[f"died with {child.returncode}: {_last_words(child.stderr)}"] = last
            for place, data in found.items():
                if place not in faults:
                    name = f"fault-{hashlib.sha256(data).hexdigest()[:12]}"
                    (keep / name).write_bytes(data)
                    faults[place] = name
                    print(f"{target}: {place}: {name}", file=sys.stderr, flush=True)
    return {
        "target": target,
        "inputs": inputs,
        "accepted": accepted,
        "minutes": round((time.monotonic() - began) / 60, 1),
        "slowest_s": round(slowest, 2),
        "growth_mb": growth,
        "deaths": deaths,
        "faults": faults,
    }


def _last_words(told: bytes) -> str:
    lines = [line for line in told.decode(errors="replace").splitlines() if "ERROR" in line or "SUMMARY" in line]
    return " | ".join(lines)[:300] or "no last words"


def fuzz(name: str, runs: int, seconds: int, state: Path) -> None:
    """Run libFuzzer in this process; it ends the process. Counts and the last input are kept in a folder."""
    import atheris

    with atheris.instrument_imports(include=["sfxgen"]):
        import targets

    target, seeds = targets.TARGETS[name], [path.read_bytes() for path in targets.inputs(name)]
    last = (state / "last").open("w+b", buffering=0)
    counts = {"inputs": 0, "accepted": 0, "slowest_s": 0.0, "growth_mb": 0, "faults": {}}
    first_peak = peak_mb()
    told = time.monotonic()

    def note() -> None:
        counts["growth_mb"] = peak_mb() - first_peak
        (state / "counts.tmp").write_text(json.dumps(counts), "utf-8")
        (state / "counts.tmp").replace(state / "counts.json")

    def one(data: bytes) -> None:
        nonlocal told
        last.seek(0)
        last.write(data)
        last.truncate()
        before, began = peak_mb(), time.process_time()
        try:
            counts["accepted"] += target.run(data)
            fault = ""
        except Exception as error:
            fault = place_of(error)
        took = time.process_time() - began
        if took > targets.MOST_SECONDS:
            fault = fault or f"took {took:.0f} s"
        if (peak_mb() - before) * 2**20 > targets.MOST_GROWTH:
            fault = fault or "grew by more than 1 GB"
        counts["inputs"] += 1
        counts["slowest_s"] = max(counts["slowest_s"], took)
        if fault and fault not in counts["faults"]:
            path = state / hashlib.sha256(data).hexdigest()
            path.write_bytes(data)
            counts["faults"][fault] = str(path)
        if fault or time.monotonic() - told > 2.0 or counts["inputs"] >= runs:
            told = time.monotonic()
            note()

    def mutate(data: bytes, longest: int, seed: int) -> bytes:
        rng = random.Random(seed)
        if rng.random() < AFRESH:
            data = rng.choice(seeds)
        elif rng.random() < 0.5:
            return atheris.Mutate(data, longest)
        for _ in range(rng.choice((1, 1, 2, 4))):
            data = target.mutate(data, rng)
        return data[:longest]

    note()
    size = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + targets.MOST_GROWTH + 2**28,) * 2)  # and some for libFuzzer
    limits = [
        f"-runs={runs}",
        f"-max_total_time={seconds}",
        f"-max_len={target.longest}",
        "-timeout=20",
        "-len_control=0",
    ]
    quiet = ["-verbosity=0", "-print_final_stats=0", "-rss_limit_mb=3000", f"-artifact_prefix={state}/"]
    atheris.Setup(
        [name, *limits, *quiet, str(state / "corpus"), str(targets.CORPUS / name)], one, custom_mutator=mutate
    )
    atheris.Fuzz()


def place_of(error: Exception) -> str:
    """The kind of an error and the innermost line of sfxgen it came from."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/sfxgen/" in frame.filename]
    inner = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(inner.filename).name}:{inner.name}"


def peak_mb() -> int:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())

"""A renderer that keeps to the contract; a word after its name says what it does wrong."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import soundfile

FAULT = sys.argv[1] if len(sys.argv) > 1 else ""
RATE = 22050


def note(text: str) -> None:
    with Path(os.environ["PROGRAM_LOG"]).open("a") as log:
        log.write(f"{text}\n")


def sound(prompt: str, seconds: float, seed: int) -> np.ndarray:
    if FAULT == "silent":
        return np.zeros(int(seconds * RATE))
    rng = np.random.default_rng(None if FAULT == "random" else [0 if FAULT == "seedless" else seed, *prompt.encode()])
    made = 0.2 * rng.standard_normal(int((1.0 if FAULT == "short" else seconds) * RATE) * (2 if FAULT == "rate" else 1))
    return np.full_like(made, np.nan) if FAULT == "nan" else made


def main() -> None:
    note("start")
    if FAULT == "broken":
        sys.exit("there are no weights here")
    for number, line in enumerate(sys.stdin, 1):
        asked = json.loads(line)
        note(json.dumps(asked))
        print("a line of its own, which is no answer", flush=True)
        if FAULT == "dies" and number % 2 == 0:
            os._exit(9)
        if FAULT == "hangs":
            time.sleep(60)
        if not asked["seconds"] > 0 and FAULT != "careless":
            print(json.dumps({"id": asked["id"], "error": "nothing can't be made"}), flush=True)
            continue
        if FAULT != "nothing":
            rate = 2 * RATE if FAULT == "rate" else RATE
            made = sound(asked["prompt"], asked["seconds"] or 1.0, asked["seed"])
            soundfile.write(asked["output"], np.stack([made] * 2, 1) if FAULT == "stereo" else made, rate, "FLOAT")
        if FAULT == "slow":
            time.sleep(3)
        print(json.dumps({"id": asked["id"]}), flush=True)
    if FAULT == "stays":
        time.sleep(60)


if __name__ == "__main__":
    if FAULT == "deaf":
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)
    main()

"""A command that makes one sound and ends: --text PROMPT --length SECONDS --seed N --out FILE."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np
import soundfile

parser = argparse.ArgumentParser()
parser.add_argument("--text")
parser.add_argument("--length", type=float)
parser.add_argument("--seed", type=int)
parser.add_argument("--out")
parser.add_argument("--evil", action="store_true")
args = parser.parse_args()
assert not args.evil, "a prompt was taken for an option"
if not args.length > 0:
    raise SystemExit("no length")
with Path(os.environ["PROGRAM_LOG"]).open("a") as log:
    log.write(f"start {args.text}\n")
rng = np.random.default_rng([args.seed, *args.text.encode()])
soundfile.write(args.out, 0.2 * rng.standard_normal(int(args.length * 22050)), 22050, "FLOAT")

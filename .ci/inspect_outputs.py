"""Decode every output of a built project and compare it with the lock: length, level, bytes."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import soundfile


def main(root: Path) -> None:
    """Check all takes of the lock in `root`; exit 1 at the first that is not what it says."""
    lock = json.loads((root / "sfxgen.lock").read_text("utf-8"))
    takes = [(name, take) for name, record in lock["sounds"].items() for take in record["takes"]]
    for name, take in takes:
        path = root / take["path"]
        samples, rate = soundfile.read(path, always_2d=True)
        seconds = lock["sounds"][name]["spec"]["duration"]
        assert hashlib.sha256(path.read_bytes()).hexdigest() == take["sha256"], name
        assert abs(len(samples) / rate - seconds) < 1 / rate, f"{name} is {len(samples) / rate} s, not {seconds}"
        assert np.isfinite(samples).all() and np.sqrt(np.mean(samples**2)) > 1e-4, f"{name} is silent"
    drafts = sum(record["state"] == "draft" for record in lock["sounds"].values())
    assert len(lock["sounds"]) >= 60
    print(f"{len(lock['sounds'])} sounds, {len(takes)} files: decoded, not silent, of their length; {drafts} drafts")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""How long a team's cache takes, and how much memory: publishing and restoring takes on an S3 server on loopback.

`PYTHONPATH=tests python tests/benchmarks/team_cache.py [TAKES] [SECONDS]`; the server is moto, in a process of its own.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from servers import s3_environment, s3_server

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes
from sfxgen.cache.local import Cache
from sfxgen.cache.open_place import open_place
from sfxgen.cache.restoring import Want
from sfxgen.cache.store import Folder
from sfxgen.cache.team import TeamCache


def serve(pipe) -> None:
    with s3_server() as (endpoint, requests):
        pipe.send(endpoint)
        while pipe.recv() != "end":
            pipe.send(len(requests.lines))
            requests.lines.clear()


def used_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(takes: int, seconds: float) -> None:
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    server.start()
    endpoint = here.recv()
    noise = np.random.default_rng(0).standard_normal((round(seconds * 44100) + takes, 1)).astype(np.float32) * 0.1
    keys = [f"{number * 2654435761 % 2**32:08x}{number:056x}" for number in range(takes)]
    with s3_environment(endpoint), tempfile.TemporaryDirectory() as folder:
        first = Cache(Folder(Path(folder) / "one"))
        team = TeamCache(open_place("s3://team/sfx"), first, publishes=True)
        began, raw, shas = time.perf_counter(), 0, {}
        for number, key in enumerate(keys):
            audio = Audio(noise[number : number + round(seconds * 44100)], 44100)
            data = wav_bytes(audio, bits=32, loop=False)
            raw += len(data)
            shas[key] = first.put(key, data).sha256
        made = time.perf_counter() - began
        packed = sum(path.stat().st_size for path in first.folder.entries())
        print(
            f"{takes} takes of {seconds} s: {raw / 2**20:.0f} MiB raw, {packed / 2**20:.0f} MiB packed in {made:.1f} s"
        )
        began = time.perf_counter()
        for key, sha in shas.items():
            team.publish(key, sha)
        arrived = team.finish(patient=True)
        took = time.perf_counter() - began
        here.send("count")
        print(
            f"published {len(arrived)} in {took:.1f} s: {here.recv() / takes:.3f} requests each, {used_mib():.0f} MiB"
        )
        for name, lock in (("with a lock", shas), ("without one", {})):
            second = Cache(Folder(Path(folder) / name))
            team = TeamCache(open_place("s3://team/sfx"), second, publishes=False)
            team.be_patient()
            wants = [Want(key=key, expected=lock.get(key), check=lambda data: None, most_bytes=2**22) for key in keys]
            began = time.perf_counter()
            number = sum(second.has(key, lock.get(key)) for key in team.restore((w.key, [w]) for w in wants))
            took = time.perf_counter() - began
            here.send("count")
            print(
                f"restored {number} {name} in {took:.1f} s: {here.recv() / takes:.3f} requests each, "
                f"{used_mib():.0f} MiB {'; '.join(team.warnings)}"
            )
        here.send("end")


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000, float(sys.argv[2]) if len(sys.argv) > 2 else 0.1)

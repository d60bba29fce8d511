"""Two builds of one project at once, again and again: `PYTHONPATH=tests python meeting.py TIMES FOLDER`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from drive import fork, require, status
from scene import AFTER, BEFORE, Ledger, make_template, remember_pure_parts, tree

WORDS = ("--jobs", "1")


def main(times: int, folder: Path) -> None:
    remember_pure_parts()
    game = make_template(folder / "game")
    calm = make_template(folder / "calm")
    waited = 0
    for turn in range(times):
        manifest = (AFTER if turn % 2 else BEFORE).replace("seed: ", f"seed: {turn}")
        for each in (game, calm):
            each.sounds(manifest)
        Ledger.path = None
        require(calm.build(*WORDS).code == 0, "undisturbed, it fails")
        ledger = Ledger.path = folder / f"ledger-{turn}"

        def build(later_s: float) -> None:
            time.sleep(later_s)
            result = game.build(*WORDS)
            require(result.code == 0, result.err)
            if "waiting" in result.err:
                Ledger.note("waited", "")

        children = [fork(lambda: build(0)), fork(lambda turn=turn: build(0.001 * turn))]
        require([status(child) for child in children] == [0, 0], f"a build failed in turn {turn}")
        rendered = Ledger.read(ledger, "rendered")
        require(len(rendered) == len(set(rendered)), f"rendered twice in turn {turn}")
        require(tree(game.root) == tree(calm.root), f"not what one build makes, in turn {turn}")
        waited += len(Ledger.read(ledger, "waited"))
    require(waited > times // 4, f"they met only {waited} times")
    print(f"{times} pairs of builds; in {waited} one waited for the other")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))

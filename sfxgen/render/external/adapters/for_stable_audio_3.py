"""sfxgen's protocol for Stability AI's `stable-audio-3`: run by that package's own Python, it needs nothing else.

For each line of JSON it runs the package's published command line, `stable-audio`, in this process, where the model
stays loaded from one sound to the next.
"""

from __future__ import annotations

import contextlib
import functools
import json
import sys
from typing import Any

PREFIX = "stable-audio-3-"
"""Before the id of the command line's own in sfxgen's names: `stable-audio-3-small-sfx` is `small-sfx`."""


def words_for(asked: dict[str, Any]) -> list[str]:
    """Return the command line that makes a sound.

    A value stands in one word with its option, so that no prompt can be taken for an option.
    """
    name = str(asked["model"]).rpartition("/")[2]
    words = [
        f"--model={name[len(PREFIX) :] if name.startswith(PREFIX) else 'small-sfx'}",
        f"--prompt={asked['prompt']}",
        f"--duration={asked['seconds']!r}",
        f"--seed={asked['seed']}",
        f"--output={asked['output']}",
    ]
    if asked.get("steps") is not None:
        words.append(f"--steps={asked['steps']}")
    if asked.get("guidance") is not None:
        words.append(f"--cfg-scale={asked['guidance']!r}")
    if asked.get("negative_prompt"):
        words.append(f"--negative-prompt={asked['negative_prompt']}")
    if asked.get("device", "auto") != "auto":
        words.append(f"--device={asked['device']}")
    return words


class UnavailableError(Exception):
    """The model can't be loaded on this machine, so that none of its sounds can be made."""


def keep_models() -> None:
    """Let every run of the command line have the model that the first one loaded."""
    import stable_audio_3

    kind = stable_audio_3.StableAudioModel
    load = kind.from_pretrained

    @functools.cache
    def loaded(name: str, **how: object) -> object:
        try:
            return load(name, **how)
        except Exception as error:
            raise UnavailableError(f"{type(error).__name__}: {error}") from error

    kind.from_pretrained = staticmethod(loaded)


def render(asked: dict[str, Any]) -> None:
    """Make one sound. Raises whatever the command line raises."""
    from stable_audio_3 import cli

    if not asked["seconds"] > 0:
        raise ValueError(f"a sound of {asked['seconds']} s can't be made")
    sys.argv = ["stable-audio", *words_for(asked)]
    cli.main()


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """Make a sound and return what went wrong; nothing if nothing did."""
    try:
        with contextlib.redirect_stdout(sys.stderr):  # the answers have stdout to themselves
            render(asked)
    except SystemExit as end:  # argparse's way out
        return {"error": f"stable-audio refuses its command line ({end.code})"} if end.code else {}
    except UnavailableError as error:
        return {"error": str(error), "unavailable": True}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {}


def main() -> None:
    """Answer line after line, until there are no more."""
    keep_models()
    out = sys.stdout
    for line in sys.stdin:
        asked = json.loads(line)
        out.write(json.dumps({"id": asked["id"], **answer(asked)}) + "\n")
        out.flush()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()

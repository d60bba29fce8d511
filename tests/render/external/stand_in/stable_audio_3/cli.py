"""The options of `stable-audio`, as its repository has them: README.md and `stable_audio_3/cli.py`, May 2026."""

from __future__ import annotations

import argparse
from pathlib import Path

import soundfile

from stable_audio_3 import MODELS, RATE, StableAudioModel

OPTIONS = {
    "--model": {"default": "medium", "choices": MODELS},
    "--device": {},
    "--no-half": {"action": "store_true"},
    "--negative-prompt": {"nargs": "+"},
    "--duration": {"type": float, "nargs": "+", "default": [120.0]},
    "--steps": {"type": int, "default": 8},
    "--cfg-scale": {"type": float, "default": 1.0},
    "--seed": {"type": int, "default": -1},
    "--batch-size": {"type": int},
    "--init-audio": {},
    "--init-noise-level": {"type": float, "default": 0.9},
    "--inpaint-audio": {},
    "--inpaint-start": {"type": float, "action": "append"},
    "--inpaint-end": {"type": float, "action": "append"},
    "--chunked-decode": {"action": "store_true"},
    "--no-chunked-decode": {"action": "store_true"},
    "--lora-ckpt-path": {"action": "append"},
    "--lora-strength": {"type": float},
    "--lora-index": {"type": int},
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="stable-audio")
    parser.add_argument("-p", "--prompt", required=True, nargs="+")
    parser.add_argument("-o", "--output", default="output.wav")
    for name, how in OPTIONS.items():
        parser.add_argument(name, **how)
    args = parser.parse_args()
    if args.lora_ckpt_path:
        raise RuntimeError("a prompt was taken for an option")
    print(f"Loading model '{args.model}'…")
    model = StableAudioModel.from_pretrained(args.model, device=args.device, model_half=not args.no_half)
    print("Generating…")
    audio = model.generate(
        prompt=args.prompt[0],
        negative_prompt=args.negative_prompt,
        duration=args.duration[0],
        steps=args.steps,
        cfg_scale=args.cfg_scale,
        seed=args.seed,
    )
    path = Path(args.output)
    path = path if path.suffix else path.with_suffix(".wav")
    soundfile.write(path, audio, RATE, subtype="FLOAT")
    print(f"Saved: {path}")


if __name__ == "__main__":
    main()

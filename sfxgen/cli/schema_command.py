"""Print the JSON Schema of manifests, so that your editor completes fields and marks mistakes.

For the YAML extension of VS Code, save it in your game's folder and add this to the settings:
  "yaml.schemas": {"./sfx.schema.json": ["*.sfx.yaml"]}
"""

from __future__ import annotations

import argparse

from sfxgen.cli.terminal import Terminal
from sfxgen.manifest.json_schema import schema

EXAMPLES = """\
sfxgen schema > sfx.schema.json
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments: none, except --json, which every command takes."""
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print the schema."""
    terminal.json(schema())
    return 0

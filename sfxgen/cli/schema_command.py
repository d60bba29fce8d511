"""Print the JSON Schema of manifests, so that an editor completes and checks them.

For VS Code's YAML extension: sfxgen schema > sfx.schema.json, and in the settings
  "yaml.schemas": {"./sfx.schema.json": ["*.sfx.yaml"]}
"""

from __future__ import annotations

import argparse

from sfxgen.cli.terminal import Terminal
from sfxgen.manifest.json_schema import schema


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments: none; the schema is JSON anyway."""
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print it."""
    terminal.json(schema())
    return 0

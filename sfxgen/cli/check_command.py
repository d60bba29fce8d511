"""Look, touch nothing: exit 1 if anything is stale, missing, changed by hand, left over or unlicensed.

Made for CI: needs neither a GPU nor a model. `--release` also fails while a draft remains.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import asdict

from sfxgen.cli.common import count, json_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.tasks.check import check


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--release", action="store_true", help="fail while a draft remains")
    parser.add_argument("--verify", action="store_true", help="read every file instead of trusting sizes and times")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print every finding with its next step."""
    project = open_project(args, fresh=args.verify)
    findings = check(project, release=args.release, verify=args.verify)
    for found in findings:
        name = f"{found.name}: " if found.name else ""
        terminal.say(f"{terminal.paint(f'{found.kind:10}', 'red')} {name}{found.message}")
    for hint in dict.fromkeys(found.hint for found in findings):
        terminal.say(f"  {hint}")
    if findings:
        kinds = Counter(found.kind for found in findings)
        terminal.say(", ".join(f"{number} {kind}" for kind, number in kinds.items()))
    else:
        terminal.say(terminal.paint(f"all in order: {count(len(project.summaries), 'sound')}", "green"))
    if args.json:
        terminal.json({"ok": not findings, "findings": [asdict(found) for found in findings]})
    return 1 if findings else 0

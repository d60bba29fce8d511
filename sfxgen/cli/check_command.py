"""Only read, and exit with 1 if a file is stale, missing, edited by hand, left over or not licensed for your game.

Made for CI: it needs neither a GPU nor a model. Each finding comes with what to do about it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import asdict

from sfxgen.cli.common import json_option, manifest_warnings, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.schema.messages import count
from sfxgen.tasks.check import check

EXAMPLES = """\
sfxgen check                # for every pull request
sfxgen check --release      # before you ship: no drafts, no unknown renders, no licence without its author
sfxgen check --verify       # when files may have changed without their time stamps
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    shipping = "also fail while a sound is a draft, no lock knew its render, or its licence wants more"
    parser.add_argument("--release", action="store_true", help=shipping)
    parser.add_argument("--verify", action="store_true", help="read every file instead of trusting its size and time")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print every finding with its next step."""
    project = open_project(args, fresh=args.verify)
    done = check(project, release=args.release, verify=args.verify)
    findings = done.findings
    for finding in findings:
        name = f"{finding.name}: " if finding.name else ""
        terminal.say(f"{terminal.paint(f'{finding.kind:10}', 'red')} {name}{finding.message}")
    for hint in dict.fromkeys(finding.hint for finding in findings):
        terminal.say(f"  {hint}")
    warnings = [*done.warnings, *manifest_warnings(project)]
    for warning in warnings:
        terminal.warn(warning)
    if findings:
        kinds = Counter(finding.kind for finding in findings)
        terminal.say(", ".join(f"{number} {kind}" for kind, number in kinds.items()))
    else:
        terminal.say(terminal.paint(f"all in order: {count(len(project.summaries), 'sound')}", "green"))
    if args.json:
        found = [asdict(finding) for finding in findings]
        terminal.json({"ok": not findings, "findings": found, "warnings": warnings})
    return 1 if findings else 0

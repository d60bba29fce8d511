"""What the suite leaves out on Windows, with the reason of each: a plug-in of pytest, which `run.py` names.

Most tests that can't run there say so themselves: by a mark, or by making a link or a pipe (`tests/capabilities.py`).
Here is what only Wine can't do, or what takes a program that isn't there. All of that together is counted at the end,
and a run of the whole suite fails if it is 5 % or more.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest

EXCLUDED: dict[str, str] = {}
"""A folder, a file or a test -> why it is left out."""
MOST = 0.05


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for place, why in EXCLUDED.items():
            if re.match(re.escape(place) + r"($|[/\[:])", item.nodeid):
                item.add_marker(pytest.mark.skip(reason=why))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped)
    for reason, count in reasons.most_common():
        terminalreporter.write_line(f"left out: {count} {reason}")
    terminalreporter.write_line(f"left out: {_share(terminalreporter):.1%} in all")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if session.config.args == ["tests"] and reporter is not None and _share(reporter) >= MOST:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _share(reporter: pytest.TerminalReporter) -> float:
    ran = sum(len(reporter.stats.get(kind, [])) for kind in ("passed", "failed", "skipped", "xfailed", "xpassed"))
    return len(reporter.stats.get("skipped", [])) / ran if ran else 0.0

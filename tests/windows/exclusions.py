"""What of the test suite is not run under Wine, and why: a plugin for pytest."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

EXCLUDED: Mapping[str, str] = {}
"""The beginning of a test's name, from the repository's folder -> why it is not run."""

MOST = 0.05
"""Of all tests."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out what is excluded, and say how much that is."""
    kept, left_out = [], []
    for item in items:
        (left_out if item.nodeid.startswith(tuple(EXCLUDED)) else kept).append(item)
    config.hook.pytest_deselected(items=left_out)
    config.stash[COUNTS] = len(left_out), len(items)
    items[:] = kept


COUNTS = pytest.StashKey[tuple[int, int]]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how many tests were left out."""
    left_out, all_ = config.stash.get(COUNTS, (0, 0))
    terminalreporter.write_line(f"excluded under Wine: {left_out} of {all_} tests, for the reasons in exclusions.py")

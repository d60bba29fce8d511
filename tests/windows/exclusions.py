"""What the suite leaves out on Windows, with the reason of each: a plug-in of pytest, which `run.py` names.

Most tests that can't run there say so themselves: by a mark, or by making a link or a pipe (`tests/capabilities.py`).
Here is what only Wine can't do, or what takes a program that isn't there. All of that together is counted at the end,
and a run of the whole suite fails if it is 5 % or more.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest

NAMES, PATHS = "names that Windows can't have", "paths as POSIX has them"
RENAMED = "Wine tells wrongly of files in folders that are renamed"
EXCLUDED = {
    "tests/build/executors/test_executors.py::test_one_that_this_version_lacks_is_refused_before_anything_is_done": (
        "Ray's clusters don't run there, which is said"
    ),
    "tests/build/executors/test_local.py::test_a_machine_with_more_processors_than_windows_can_wait_for[linux-80]": (
        "Linux can't be simulated there"
    ),
    "tests/build/test_respell.py::test_where_case_counts_another_spelling_is_another_folder": "there case never counts",
    "tests/build/test_lock_as_input.py::test_a_path_from_the_lock_is_no_code_in_the_engines_files": NAMES,
    "tests/cli/test_terminal.py::test_the_paths_of_a_project_are_harmless": NAMES,
    "tests/project/test_load.py::test_a_manifest_with_an_unspeakable_name": NAMES,
    "tests/project/test_unmatched.py::test_settings_under_another_name_are_told[SFXGen.yaml]": (
        "on a disk that takes no account of case, it is the name"
    ),
    "tests/project/test_user_config.py::test_allowing_changes_one_line": PATHS,
    "tests/project/test_user_config.py::test_a_place_is_where_this_machine_has_it": PATHS,
    "tests/project/test_user_config.py::test_a_mount_alone_allows_nothing": PATHS,
    "tests/project/test_user_config.py::test_the_environment_names_a_place_and_by_that_allows_to_read_it": PATHS,
    "tests/render/external/test_contract.py::test_every_config_in_the_docs_is_read": PATHS,
    "tests/watch/test_watch_loop.py::test_a_renamed_folder_tells_its_files_by_both_names": RENAMED,
    "tests/watch/test_watch_loop.py::test_a_folder_that_was_moved_out_and_in_is_heard_by_its_new_name": RENAMED,
    "tests/watch/test_watch_loop.py::test_a_root_that_goes_away_is_a_usage_error[events-deleted]": (
        "Wine keeps a folder that is deleted until nobody watches it"
    ),
}
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

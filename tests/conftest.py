"""Fixtures for every test, and what plain `pytest` leaves out.

Plain `pytest` answers in a few minutes: it leaves out what is marked `slow`. `pytest -m slow` runs exactly that,
and a test that is named on the command line runs in any case.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from capabilities import skip_without
from hypothesis import HealthCheck, settings
from material import Material
from projects import Game
from swift_server import swift_is_there, swift_server

from sfxgen.manifest.sound import Place, Sound

for name in ("SFXGEN_CACHE", "SFXGEN_CACHE_MODE"):  # what the person who runs the tests allows
    os.environ.pop(name, None)
os.environ.setdefault("OMP_NUM_THREADS", "1")  # a worker per core is enough; before torch is imported
if threading.current_thread() is threading.main_thread():  # under nohup ^C is ignored, and children would inherit that
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

HERE = Path(__file__).parent
HEAVY = {HERE / "render" / "diffusion": ("torch", "diffusers", "transformers", "accelerate", "torchsde")}
"""Folder -> the packages of the extra `test-full` that its tests import. All of them are slow."""
DEFAULT = "not slow and not exhaustive"
SLOW = "slow and not exhaustive"
FIRST = "first(n, slow=m): n cases of the test are in a plain run, m more are slow, the rest is exhaustive"
SOME = "some(n): n cases of a slow test, spread over all of them, are slow, the rest is exhaustive"
LONG = ("durability/test_faults.py", "durability/test_crash.py", "durability/test_disk.py", "cli/test_watch_command.py")
"""Files of few tests that take minutes, or wait."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run one worker more than there are processors: many tests wait for a disk or another program."""
    return (os.cpu_count() or 1) + 1


def pytest_configure(config: pytest.Config) -> None:
    skip_without()
    own = tempfile.mkdtemp(prefix="sfxgen-config-")  # not the `config.yaml` of the person who runs the tests
    config.add_cleanup(lambda: shutil.rmtree(own, ignore_errors=True))
    os.environ["XDG_CONFIG_HOME"] = os.environ["APPDATA"] = own
    config.addinivalue_line("markers", "slow: not in a plain run; `pytest -m slow` runs these")
    config.addinivalue_line("markers", FIRST)
    config.addinivalue_line("markers", SOME)
    config.addinivalue_line("markers", "exhaustive: takes an hour; `pytest -m exhaustive` runs these")
    if not config.option.markexpr and config.args_source != pytest.Config.ArgsSource.ARGS:
        config.option.markexpr = DEFAULT
    if config.option.markexpr == "slow":
        config.option.markexpr = SLOW


def missing(folder: Path) -> list[str]:
    """Return the packages that a folder's tests need and that are not installed."""
    return [name for name in HEAVY.get(folder, ()) if find_spec(name) is None]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    if collection_path in HEAVY and (config.option.markexpr == DEFAULT or missing(collection_path)):
        return True  # not even imported: torch alone takes seconds in each worker
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if any(folder in item.path.parents for folder in HEAVY):
            item.add_marker(pytest.mark.slow)
    _keep_the_first(items)
    _keep_some(items)
    # what takes longest begins first, so that no worker is left with it at the end
    items.sort(key=lambda item: item.path.relative_to(HERE).as_posix() not in LONG)


def _keep_the_first(items: list[pytest.Item]) -> None:
    """Obey the marker `first`: of each test's cases so many are in a plain run, so many are slow."""
    seen: Counter[tuple[str, str]] = Counter()
    for item in items:
        first = item.get_closest_marker("first")
        if first is None or item.get_closest_marker("exhaustive"):
            continue
        test = item.nodeid.partition("[")[0]
        for mark, next_mark, most in (("", "slow", first.args[0]), ("slow", "exhaustive", first.kwargs.get("slow"))):
            if bool(item.get_closest_marker("slow")) == bool(mark) and most is not None:
                seen[test, mark] += 1
                if seen[test, mark] > most:
                    item.add_marker(next_mark)


def _keep_some(items: list[pytest.Item]) -> None:
    """Obey the marker `some`: of each test's cases so many are slow, evenly spread, and the rest is exhaustive."""
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("some"):
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for each in cases.values():
        most = each[0].get_closest_marker("some").args[0]
        for at, item in enumerate(each):
            if at and at * most // len(each) == (at - 1) * most // len(each):
                item.add_marker("exhaustive")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.option.markexpr == DEFAULT:
        install = '`pip install ".[test-full]"`'
        terminalreporter.write_line(f"left out: what is slow; {install}, then `pytest -m slow`, runs it")
        return
    for folder in HEAVY:
        if lacking := missing(folder):
            place = folder.relative_to(HERE.parent).as_posix()
            terminalreporter.write_line(f'left out: {place} needs {", ".join(lacking)}: pip install ".[test-full]"')


@pytest.fixture
def game(tmp_path: Path) -> Game:
    return Game(tmp_path / "game")


@pytest.fixture(scope="session")
def sound() -> Callable[..., Sound]:
    """Makes a sound with the fields a test is about."""

    def make(**fields) -> Sound:
        return Sound(**{"name": "a", "place": Place(file="a.yaml", line=1, column=1), "prompt": "a", **fields})

    return make


@pytest.fixture(scope="session")
def material() -> Material:
    return Material()


@pytest.fixture(scope="session")
def swift(tmp_path_factory):
    """OpenStack Swift's S3, if its programs are on the PATH."""
    pytest.importorskip("s3fs", reason="s3fs comes with sfxgen[test-full]")
    if not swift_is_there():
        pytest.skip("OpenStack Swift: `pip install swift` into an environment of its own, and its bin on the PATH")
    with swift_server(tmp_path_factory.mktemp("swift")) as endpoint:
        yield endpoint

"""Build on every change of a manifest, of sfxgen.yaml or of a recording, until ^C.

A faulty save prints its faults; the last good state stays, and the next save is tried again.
"""

from __future__ import annotations

import _thread
import argparse
import os
import signal
import threading
import time
from pathlib import Path

from sfxgen.build.run import Options, build
from sfxgen.cli.build_command import show
from sfxgen.cli.common import count, project_argument
from sfxgen.cli.terminal import Terminal, progress
from sfxgen.errors import SfxgenError, explained
from sfxgen.project.load import find_root
from sfxgen.watch.loop import watch
from sfxgen.watch.relevance import Follower


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--poll", action="store_true", help="compare files every second, for folders without events")
    parser.add_argument("--debounce", type=float, default=0.15, metavar="S", help="seconds of quiet before a build")
    parser.add_argument("--device", default="auto", choices=("auto", "cuda", "mps", "cpu"), help="where models run")
    stop = "stop when stdin ends: for an editor that starts the watch, so that it dies with the editor"
    parser.add_argument("--until-eof", action="store_true", help=stop)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Watch until ^C."""
    target = Path(args.project)
    follower = Follower(target)
    interrupted = False

    def rebuild(changed: frozenset[Path]) -> None:
        nonlocal interrupted
        if changed:
            names = sorted(path.name for path in changed)
            terminal.note(f"{time.strftime('%H:%M:%S')} {', '.join(names[:3])}{' …' if len(names) > 3 else ''} changed")
        interrupted = _build(follower, Options(device=args.device), terminal)
        if interrupted:
            raise KeyboardInterrupt

    def first() -> None:
        terminal.note(f"watching {find_root(target)}; ^C stops")
        rebuild(frozenset())
        _warm_up()

    if args.until_eof:
        threading.Thread(target=_interrupt_at_eof, daemon=True).start()
    try:
        watch(
            find_root(target),
            relevant=follower.is_relevant,
            prune=follower.is_pruned,
            act=rebuild,
            ready=first,
            stop=threading.Event(),
            notify=terminal.note,
            debounce_s=args.debounce,
            poll=args.poll,
        )
    except KeyboardInterrupt:
        terminal.note("stopped")
    return 130 if interrupted else 0


def _build(follower: Follower, options: Options, terminal: Terminal) -> bool:
    """Build once; tell whether ^C ended it. Faults and failures are printed, and the watch goes on."""
    observer = progress(terminal)
    try:
        report = build(follower.load(), options, observer)
    except SfxgenError as error:
        observer.close()
        terminal.error(error)
        terminal.note(f"nothing was touched; waiting for the next save ({count(follower.good, 'sound')} as before)")
        return False
    except OSError as error:
        terminal.error(explained(error))
        terminal.note("waiting for the next save")
        return False
    finally:
        observer.close()
    show(report, terminal)
    return report.interrupted


def _interrupt_at_eof() -> None:
    """Wait for the end of stdin, then do what ^C does."""
    while os.read(0, 4096):
        pass
    if hasattr(signal, "pthread_kill"):  # wakes the main thread, whatever it waits for
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        _thread.interrupt_main()


def _warm_up() -> None:
    """Import what the first change would wait for."""
    import sfxgen.build.executors.local  # noqa: F401

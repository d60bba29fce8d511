"""Build after every change of a manifest, of sfxgen.yaml or of a recording, until you press Ctrl+C.

If a save has faults, they are printed and the sounds stay as they are until the next save. A sound file that you
delete is made again, and a recording is waited for until it is written.
"""

from __future__ import annotations

import _thread
import argparse
import contextlib
import os
import signal
import threading
import time
from pathlib import Path

from sfxgen.build.options import Options
from sfxgen.build.run import build
from sfxgen.cli.build_report import show
from sfxgen.cli.common import device_option, project_argument, talk_of, talk_options, tell_editor
from sfxgen.cli.terminal import QUIET, Talk, Terminal, progress
from sfxgen.errors import SfxgenError, explained
from sfxgen.render.keeping import keeping
from sfxgen.schema.messages import count
from sfxgen.tasks.play import made
from sfxgen.tasks.player import Jukebox, backends, play
from sfxgen.watch.loop import BRIEF_S, watch
from sfxgen.watch.outputs import Outputs
from sfxgen.watch.relevance import WatchedProject
from sfxgen.watch.settling import Patience

EXAMPLES = """\
sfxgen watch              # build now, and again whenever you save
sfxgen watch ../game      # of a game in another folder
sfxgen watch --play       # and hear what was made
sfxgen watch --poll       # on a drive where saves go unnoticed
"""

MOST_HEARD = 8
"""How many takes of a build `--play` plays: of a first build of hundreds, nobody wants to hear all."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--poll", action="store_true", help="look for changes every second, on drives without events")
    heard = "play what was just made: the first takes of it, each loop once; the newest interrupts"
    parser.add_argument("--play", action="store_true", help=heard)
    device_option(parser)
    talk_options(parser)
    stop = "stop when stdin ends: for editors that start a watch, so that it ends with the editor"
    parser.add_argument("--until-eof", action="store_true", help=stop)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Build and watch until Ctrl+C."""
    session = _Session(WatchedProject(Path(args.project)), Options(device=args.device), terminal, talk_of(args))
    if args.play:
        session.jukebox = _jukebox(terminal)
    stdin = _own_stdin() if args.until_eof else None
    try:
        if stdin is not None:
            threading.Thread(target=_interrupt_at_eof, args=(stdin,), daemon=True).start()
        with keeping():
            _watch(session, poll=args.poll)
    except KeyboardInterrupt:
        terminal.note("stopped")
    finally:
        if session.jukebox is not None:
            session.jukebox.close()
    return 130 if session.interrupted else 0


def _watch(session: _Session, *, poll: bool) -> None:
    """Build again and again, until Ctrl+C. The model that was loaded last is kept from one build to the next."""
    watch(
        session.project.root,
        relevant=session.project.is_relevant,
        prune=session.project.is_pruned,
        act=session.rebuild,
        ready=session.begin,
        stop=threading.Event(),
        notify=session.terminal.note,
        brief_s=BRIEF_S,
        poll=poll,
        is_recording=session.project.is_recording,
        patience=session.patience,
        gone=session.outputs.gone,
    )


class _Session:
    """The builds of one watch, and what is printed about them."""

    def __init__(self, project: WatchedProject, options: Options, terminal: Terminal, talk: Talk) -> None:
        self.project = project
        self.outputs, self.patience = Outputs(project.root), Patience()
        self.interrupted = False
        """Whether Ctrl+C came in the middle of a build."""
        self.jukebox: Jukebox | None = None
        """Plays what was made; None where nothing is to be heard."""
        self._options = options
        self.terminal, self._talk = terminal, talk

    def begin(self) -> None:
        """Build for the first time."""
        self.terminal.note(f"watching {self.project.root}; Ctrl+C stops")
        self._build()
        import sfxgen.build.executors.local  # noqa: F401 -- before the first change has to wait for it

    def rebuild(self, changed: frozenset[Path]) -> None:
        """Build after these files changed."""
        if self._talk != QUIET:
            self.terminal.note(f"{time.strftime('%H:%M:%S')} {_told(changed)}")
        failed = self._build()
        if any(map(self.project.is_recording, changed)):
            self.patience.learn(failed=failed)

    def _build(self) -> bool:
        """Build once, and tell whether a sound failed. Faults and failures are printed, and the watch goes on.

        Raises KeyboardInterrupt.
        """
        observer = progress(self.terminal, self._talk)
        self.outputs.renew()
        try:
            project = self.project.load()
            tell_editor(project.root, project.config)
            result = build(project, self._options, observer)
        except SfxgenError as error:
            observer.close()
            self.terminal.error(error)
            left = count(self.project.sound_count, "sound")
            self.terminal.note(f"nothing was changed; waiting for the next save ({left} as before)")
            return False
        except OSError as error:
            self.terminal.error(explained(error))
            self.terminal.note("waiting for the next save")
            return False
        finally:
            observer.close()
        self.outputs.remember(result.paths)
        show(result, self.terminal, self._talk, told=observer.tells)
        if self.jukebox is not None and (heard := made(project, result)):
            self.jukebox.put_on(heard[:MOST_HEARD])
        if result.interrupted:
            self.interrupted = True
            raise KeyboardInterrupt
        return result.failed


def _jukebox(terminal: Terminal) -> Jukebox:
    """Return what plays beside the builds. Raises UsageError if that can't be had."""
    backends()
    return Jukebox(terminal.error, lambda take, stop: play(take.read(), stop=stop))


def _told(changed: frozenset[Path]) -> str:
    """Say which files changed, and which are gone: the names of some."""
    names = sorted(path.name for path in changed)
    more = " …" if len(names) > 3 else ""
    verb = "changed" if any(path.exists() for path in changed) else "deleted"
    return f"{', '.join(names[:3])}{more} {verb}"


def _own_stdin() -> int:
    """Return a descriptor of stdin that nothing else has, and leave an empty file in its place.

    On Windows, whoever looks at a pipe waits until a read of it is over: numpy's runtime looks at stdin when it is
    imported, and would wait for ever for the thread that waits for the end (numpy#24290); so would workers.
    """
    own = os.dup(0)  # of a stdin that is closed, an empty file: see `streams.fill_gaps`
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    return own


def _interrupt_at_eof(stdin: int) -> None:
    """Wait for the end of stdin, then do what Ctrl+C does."""
    with contextlib.suppress(OSError):  # a pipe that breaks has ended, too
        while os.read(stdin, 4096):
            pass
    if hasattr(signal, "pthread_kill"):  # wakes the main thread even from a blocking wait
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        _thread.interrupt_main()

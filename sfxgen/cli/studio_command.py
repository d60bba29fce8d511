"""Open a page in your browser on which you hear, compare, choose and tune the project's sounds, until Ctrl+C.

It builds whenever you save, as `sfxgen watch` does. The page is served to this machine alone, and only to who has the
address that is printed.
"""

from __future__ import annotations

import argparse
import threading
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen.cli.common import device_option, project_argument, tell_editor
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import SfxgenError, UsageError
from sfxgen.project.load import load_project
from sfxgen.schema.messages import quoted

if TYPE_CHECKING:
    from sfxgen.studio.studio import Studio

EXAMPLES = """\
sfxgen studio              # of the game in this folder
sfxgen studio ../game      # of a game in another folder
sfxgen studio --no-open    # only print the address
"""

MISSING = 'pip install "sfxgen[studio]"'


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--port", type=_port, metavar="N", help="the port to listen at (default: the first free one)")
    meaning = "the address to listen at (default: 127.0.0.1, this machine alone)"
    parser.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help=meaning)
    parser.add_argument("--no-open", action="store_true", help="only print the address, and open no browser")
    parser.add_argument("--poll", action="store_true", help="look for changes every second, on drives without events")
    device_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Serve the page until Ctrl+C."""
    try:
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError:
        raise UsageError("the studio needs two packages that are not installed", f"Install them: {MISSING}") from None
    from sfxgen.studio.studio import Studio

    studio = Studio(Path(args.project), device=args.device, poll=args.poll)
    try:
        _serve(args, studio, terminal)
    except KeyboardInterrupt:
        pass
    finally:
        _close(studio, terminal)
    terminal.note("stopped")
    return 130 if studio.builder.interrupted else 0


def _close(studio: Studio, terminal: Terminal) -> None:
    """End what is being done soundly, unless the person is in a hurry."""
    if studio.session.building:
        terminal.note("finishing what is being made; Ctrl+C again stops at once")
    try:
        studio.close()
    except KeyboardInterrupt:
        studio.kill()


def _serve(args: argparse.Namespace, studio: Studio, terminal: Terminal) -> None:
    from sfxgen.studio.security import is_loopback, token_for
    from sfxgen.studio.server import bound, serve

    with bound(args.host, args.port) as listener:
        token = token_for(studio.session.root)
        shown = "127.0.0.1" if args.host in ("0.0.0.0", "::") else args.host  # noqa: S104 -- compared, not bound
        at = f"[{shown}]" if ":" in shown else shown
        address = f"http://{at}:{listener.getsockname()[1]}/#token={token}"
        if not is_loopback(args.host):
            terminal.warn(
                f"{args.host} can be reached from other machines: whoever sees this address there can hear and change"
                " the project, and what is sent is not encrypted"
            )

        def ready() -> None:
            studio.open()
            threading.Thread(target=_tell_editor, args=(args, studio), daemon=True).start()
            terminal.script(f"the studio is at {address}")  # `say` would hide the token
            terminal.note("Ctrl+C stops")
            if not args.no_open:
                threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

        serve(studio, listener, token, args.host, ready)


def _tell_editor(args: argparse.Namespace, studio: Studio) -> None:
    """Do for the add-on in the game's editor what a build does, once the page has what it waits for."""
    studio.session.is_read.wait()
    try:
        project = load_project(Path(args.project))
    except SfxgenError:  # the page says what is wrong
        return
    tell_editor(project.root, project.config)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text[:6]) <= 65535):
        raise argparse.ArgumentTypeError(f"expected a whole number from 0 to 65535, found {quoted(text)}")
    return int(text)

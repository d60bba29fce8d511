"""Processes that do for the server what is heavy or risky: builds, and decoding files that may be anything.

The server itself stays small and answers at once, whatever is rendered; a decoder that dies takes nobody with it. A
helper starts when there is work, and ends when it has been idle for a while, when the server closes it, or when the
server is gone.
"""

from __future__ import annotations

import _thread
import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from sfxgen.errors import RenderError, SfxgenError
from sfxgen.files.import_path import reaches_children

Tell = Callable[..., None]

_NOTE, _RESULT, _ERROR = "note", "result", "error"

INTERRUPTS_BY_SIGNAL = os.name == "posix"
"""Elsewhere a Ctrl+C reaches all processes of a console or none, so the server asks by a pipe."""


class Helper:
    """One process that does one thing after the other. what: the thing that failed, for the message if it dies."""

    def __init__(self, what: str, idle_s: float) -> None:
        self._what, self._idle_s = what, idle_s
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._interrupts: Connection | None = None
        self._timer: threading.Timer | None = None
        self._closed = False

    def call(
        self,
        function: str,
        *args: Any,
        tell: Tell = lambda *_: None,
        timeout_s: float | None = None,
    ) -> Any:
        """Return what `module:function` returns; it gets a function that passes values on to `tell` meanwhile.

        Raises what it raises; SfxgenError if the process died, or said nothing for timeout_s.
        """
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            if self._closed:
                raise SfxgenError("the studio is closing", "Start it again.")
            if not reaches_children():
                return _found(function)(tell, *args)
            try:
                return self._called(function, args, tell, timeout_s)
            except (EOFError, OSError):
                self._end()
                raise RenderError(f"{self._what} ended unexpectedly", "Is the machine out of memory?") from None
            finally:
                self._rest()

    def interrupt(self) -> None:
        """Do what Ctrl+C does to the work that is on its way."""
        process, interrupts = self._process, self._interrupts
        if process is not None and process.pid is not None and interrupts is not None and process.is_alive():
            with contextlib.suppress(OSError):
                if INTERRUPTS_BY_SIGNAL:
                    os.kill(process.pid, signal.SIGINT)
                else:
                    interrupts.send(None)

    def close(self, patience_s: float = 60.0) -> None:
        """End the process: what it is doing is interrupted, and gets a while to end soundly."""
        self._closed = True
        if not self._lock.acquire(blocking=False):
            self.interrupt()
            if not self._lock.acquire(timeout=patience_s):
                process = self._process
                if process is not None:
                    process.terminate()
                self._lock.acquire(timeout=1.0)
        if self._timer is not None:
            self._timer.cancel()
        self._end()

    def kill(self) -> None:
        """End the process at once."""
        self._closed = True
        process = self._process
        if process is not None and process.is_alive():
            process.kill()

    def _called(self, function: str, args: Any, tell: Tell, timeout_s: float | None) -> Any:
        pipe = self._started()
        pipe.send((function, args))
        while True:
            if timeout_s is not None and not pipe.poll(timeout_s):
                self._end()
                raise SfxgenError(f"{self._what} took longer than {timeout_s:g} s", "Try a shorter file.")
            kind, value = pipe.recv()
            if kind == _NOTE:
                tell(*value)
            elif kind == _RESULT:
                return value
            else:
                raise value

    def _started(self) -> Connection:
        if self._process is None or not self._process.is_alive() or self._pipe is None:
            self._end()
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            heard, self._interrupts = context.Pipe(duplex=False)
            self._process = context.Process(target=_serve, args=(theirs, heard), name=self._what)
            self._process.start()
            theirs.close()
            heard.close()
        return self._pipe

    def _rest(self) -> None:
        """End the process once it has been idle for a while."""
        self._timer = threading.Timer(self._idle_s, self._end_if_idle)
        self._timer.daemon = True
        self._timer.start()

    def _end_if_idle(self) -> None:
        if self._lock.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._lock.release()

    def _end(self) -> None:
        pipe, process, self._pipe, self._process = self._pipe, self._process, None, None
        interrupts, self._interrupts = self._interrupts, None
        for each in (pipe, interrupts):
            if each is not None:
                each.close()
        if process is not None:
            process.join(2.0)
            if process.is_alive():
                process.terminate()
                process.join(2.0)


def _serve(pipe: Connection, interrupts: Connection) -> None:
    """Do what comes through the pipe until it ends, or the server does."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which may be ignored, as in a shell's background
    _leave_the_terminal()
    _follow_the_server(interrupts)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            function, args = pipe.recv()
            try:
                answer = _RESULT, _found(function)(lambda *note: pipe.send((_NOTE, note)), *args)
            except KeyboardInterrupt:
                answer = _ERROR, SfxgenError("interrupted", "What was finished is kept.")
            except Exception as error:
                answer = _ERROR, _portable(error)
            pipe.send(answer)


def _found(function: str) -> Callable[..., Any]:
    """Return a function by its name: only the helper imports what it is made of."""
    module, _, name = function.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found


def _portable(error: Exception) -> Exception:
    """Return an error that crosses to the server whole: of sfxgen's own, the message and the next step."""
    if isinstance(error, SfxgenError | OSError):
        return error
    return SfxgenError(f"{type(error).__name__}: {error}", "This is a bug in sfxgen; please report it.")


def _leave_the_terminal() -> None:
    """Have a Ctrl+C in the terminal come by way of the server, once."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetConsoleCtrlHandler(None, True)
    else:
        with contextlib.suppress(OSError):
            os.setpgid(0, 0)


def _follow_the_server(interrupts: Connection) -> None:
    """Be interrupted when the server asks for it, and when it is gone."""
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            _thread.interrupt_main()

    def listen() -> None:
        with contextlib.suppress(EOFError, OSError):
            while True:
                interrupts.recv()
                _thread.interrupt_main()

    for each in (follow, listen):
        threading.Thread(target=each, daemon=True).start()

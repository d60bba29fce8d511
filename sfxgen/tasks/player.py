"""Playing samples on this machine's audio device, through miniaudio."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

from sfxgen.audio import Audio, Samples
from sfxgen.errors import UsageError

PERIOD_MS = 40
"""How much a device asks for at a time: little enough that Ctrl+C is heard at once."""
TAIL_S = 0.25
"""Silence after the last frame, until which a device has played what it was given."""
SLICE_S = 0.1
"""Longest wait between two looks at the device; Windows delivers Ctrl+C only between waits."""
DEAF_S = 5.0
"""After so long without asking for frames, a device is gone."""
NO_DEVICE = "Connect or enable one; or `sfxgen report -o page.html` makes a page that plays in any browser."


def backends() -> list[Any]:
    """Return the ways to a device that miniaudio knows, without the one that swallows all sound.

    Raises UsageError if miniaudio is not installed.
    """
    try:
        from miniaudio import Backend
    except ModuleNotFoundError as error:
        install = '`pip install "sfxgen[play]"` installs it.'
        raise UsageError(f"playing needs {error.name}, which is not installed", install) from None
    return [each for each in Backend if each is not Backend.NULL]


def play(audio: Audio, *, repeat: bool = False, stop: threading.Event | None = None) -> None:
    """Play a sound to its end; with `repeat` again and again, sample after sample, until `stop` is set.

    Raises UsageError where no device can be opened, or it goes away, and KeyboardInterrupt.
    """
    from miniaudio import MiniaudioError, PlaybackDevice, SampleFormat

    feed = Feed(audio, repeat=repeat)
    ways = backends()
    try:
        with _quiet_libraries():
            device = PlaybackDevice(
                SampleFormat.FLOAT32,
                audio.channels,
                audio.sample_rate,
                PERIOD_MS,
                backends=ways,
                app_name="sfxgen",
            )
        try:
            device.start(feed.generator())
            _wait(feed, stop or threading.Event())
        finally:
            device.close()
    except MiniaudioError as error:
        reason = error.args[0] if error.args else "it gave no reason"
        raise UsageError(f"there is no audio device to play on ({reason})", NO_DEVICE) from None


class Feed:
    """The frames of a sound as a device asks for them."""

    def __init__(self, audio: Audio, *, repeat: bool) -> None:
        self._samples, self._repeat = audio.samples, repeat
        self._tail = round(TAIL_S * audio.sample_rate)
        self.ended = threading.Event()
        """Set when all has been heard."""
        self.asked = 0
        """How often frames were asked for."""

    def generator(self) -> Generator[Samples, int, None]:
        """Return a generator, begun already, to which a number of frames is sent for as many, or for the last ones."""
        frames = self._frames()
        next(frames)
        return frames

    def _frames(self) -> Generator[Samples, int, None]:
        import numpy as np

        samples, at = self._samples, 0
        wanted = yield samples[:0]
        while at < len(samples) or self._repeat:
            self.asked += 1
            places = np.arange(at, at + wanted)
            at += wanted
            wanted = yield samples[places % len(samples)] if self._repeat else samples[places[0] : at]
        silent = 0
        while silent < self._tail:
            self.asked += 1
            silent += wanted
            wanted = yield np.zeros((wanted, samples.shape[1]), np.float32)
        self.ended.set()


def _wait(feed: Feed, stop: threading.Event, clock: Callable[[], float] = time.monotonic) -> None:
    """Wait until all has been heard, or `stop` is set. Raises UsageError if the device asks for nothing any more."""
    asked, since = feed.asked, clock()
    while not feed.ended.wait(SLICE_S) and not stop.is_set():
        if feed.asked != asked:
            asked, since = feed.asked, clock()
        elif clock() - since > DEAF_S:
            raise UsageError("the audio device has gone", NO_DEVICE)


def turned(audio: Audio, gain_db: float) -> Audio:
    """Return a sound turned up or down."""
    import numpy as np

    if gain_db == 0:
        return audio
    return audio.with_samples((audio.samples * np.float32(10 ** (gain_db / 20))).astype(np.float32))


@contextlib.contextmanager
def _quiet_libraries() -> Iterator[None]:
    """Keep stderr from ALSA, which writes twenty lines there, past Python, for every device that is not there."""
    try:
        own = os.dup(2)
    except OSError:  # stderr is closed
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(own, 2)
        os.close(own)
        os.close(nowhere)


class Jukebox:
    """Plays beside other work: the newest that was put on interrupts what plays."""

    def __init__(self, tell: Callable[[UsageError], None], perform: Callable[[Any, threading.Event], None]) -> None:
        """tell: called once for each different error. perform: plays one piece, until the event at the latest."""
        self._tell, self._perform = tell, perform
        self._told: set[str] = set()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()

    def put_on(self, pieces: Sequence[Any]) -> None:
        """Play these, one after the other, in place of whatever plays. Returns at once."""
        former, self._stop = self._thread, self._silenced()
        self._thread = threading.Thread(target=self._run, args=(tuple(pieces), self._stop, former), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Fall silent."""
        self._silenced()
        if self._thread is not None:
            self._thread.join()

    def _silenced(self) -> threading.Event:
        """Have what plays stop; return what will stop the next."""
        self._stop.set()
        return threading.Event()

    def _run(self, pieces: Sequence[Any], stop: threading.Event, former: threading.Thread | None) -> None:
        if former is not None:
            former.join()
        for piece in pieces:
            if stop.is_set():
                return
            try:
                self._perform(piece, stop)
            except UsageError as error:
                if error.message not in self._told:
                    self._told.add(error.message)
                    self._tell(error)
                return

"""What `build` and `watch` print when a build is done: what was made, what is wrong, and the summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from sfxgen.build.result import FAILED, FINISH, KEPT, REMOVED, UNCHANGED, BuildResult, SoundReport, TakeReport
from sfxgen.cli.terminal import QUIET, VERBOSE, Talk, Terminal
from sfxgen.plan.decide import RECIPE_RAISED
from sfxgen.schema.messages import count


def show(result: BuildResult, terminal: Terminal, talk: Talk, *, dry_run: bool = False, told: bool = False) -> None:
    """Print the sounds to know about, the warnings and the summary; in a dry run, every sound that would change.

    told: whether each take was named when it was made; otherwise each sound is named now, to people at a terminal.
    """
    told = told or not terminal.is_seen
    anew = set() if talk == VERBOSE else {sound.name for sound in result.sounds if _is_anew(sound)}
    for sound in result.sounds:
        for line in _lines(sound, terminal, talk, dry_run=dry_run, told=told, folded=sound.name in anew):
            terminal.say(line)
        for error in sound.errors:
            _show_error(error, terminal)
    if anew and (dry_run or talk != QUIET):
        takes = (take for sound in result.sounds if sound.name in anew for take in sound.takes)
        files = count(sum(take.action not in (UNCHANGED, KEPT) for take in takes), "file")
        terminal.say(f"{files} finished anew: {RECIPE_RAISED} (docs/upgrading.md says why)")
    for warning in result.warnings:
        if warning not in result.heard:
            terminal.warn(warning)
    if dry_run or talk != QUIET or result.failed or result.interrupted:
        terminal.say(_summary(result, terminal, dry_run))


def _is_anew(sound: SoundReport) -> bool:
    return sound.action == FINISH and sound.reasons == (RECIPE_RAISED,)


def _lines(
    sound: SoundReport, terminal: Terminal, talk: Talk, *, dry_run: bool, told: bool, folded: bool
) -> Iterator[str]:
    """Yield what is said of a sound: what was done, if that was not told already or is amiss, and what went."""
    amiss = sound.action in (KEPT, REMOVED, FAILED)
    if (dry_run and sound.action != UNCHANGED and not folded) or (not dry_run and amiss):
        yield _line(sound, terminal)
    elif not dry_run and talk == VERBOSE and sound.action != UNCHANGED:
        yield from _take_lines(sound, terminal)
    elif not dry_run and talk != QUIET and not told and not folded and sound.action != UNCHANGED:
        yield _line(sound, terminal, _levels(sound))
    if talk != QUIET or dry_run:
        for path in sound.deleted:
            verb = terminal.paint(f"{'delete' if dry_run else 'deleted':9}", "dim")
            yield f"{verb} {path}  left over from {sound.name}"


def _show_error(error: str, terminal: Terminal) -> None:
    """Print what went wrong, and the next step, if there is one, on a line of its own."""
    message, mark, hint = error.rpartition("\n  ")
    terminal.say(f"  {message if mark else hint}")
    if mark:
        terminal.say(f"    {hint}")


def _line(sound: SoundReport, terminal: Terminal, levels: str = "") -> str:
    reasons = f"  {'; '.join(sound.reasons)}" if sound.reasons else ""
    return f"{_painted(sound.action, terminal)} {sound.name}{levels}{reasons}"


def _take_lines(sound: SoundReport, terminal: Terminal) -> Iterator[str]:
    """Yield a line for each take that something was done for."""
    for take in sound.takes:
        if take.action != UNCHANGED:
            peak = take.measured.true_peak
            level = _level(take) + ("" if peak is None else f", {peak:.1f} dBTP")
            facts = [f"{take.path}  seed {take.seed}", level, "; ".join(sound.reasons)]
            yield f"{_painted(take.action, terminal)} {'  '.join(filter(None, facts))}"


def _painted(action: str, terminal: Terminal) -> str:
    colour = {FAILED: "red", KEPT: "yellow", REMOVED: "dim"}.get(action, "green")
    return terminal.paint(f"{action:9}", colour)


def _levels(sound: SoundReport) -> str:
    """Return how many takes a sound has, if several, and how loud the softest and the loudest are."""
    takes = f"  {len(sound.takes)} takes" if len(sound.takes) > 1 else ""
    found = sorted(take.measured.lufs for take in sound.takes if take.measured.lufs is not None)
    levels = list(dict.fromkeys(f"{level:.1f}" for level in (found[0], found[-1]))) if found else []
    return takes + (f"  {' to '.join(levels)} LUFS" if levels else "")


def _level(take: TakeReport) -> str:
    return "" if take.measured.lufs is None else f"{take.measured.lufs:.1f} LUFS"


def _summary(result: BuildResult, terminal: Terminal, dry_run: bool) -> str:
    seconds = f"{result.seconds:.1f} s" if result.seconds >= 0.1 else f"{result.seconds * 1000:.0f} ms"
    unchanged = result.counts["unchanged"]
    parts = list(_phrases(result, dry_run))
    if result.interrupted:
        done = ", ".join(parts) or "nothing done"
        return terminal.paint(f"interrupted after {seconds}: {done}; the next build goes on from here", "yellow")
    if not parts:
        return terminal.paint(f"up to date: {count(unchanged, 'sound')} unchanged ({seconds})", "green")
    total = count(len(result.sounds) + len(result.skipped), "sound")
    colour = "red" if result.failed else "green"
    return terminal.paint(f"{total}: {', '.join([*parts, f'{unchanged} unchanged'])} ({seconds})", colour)


def _phrases(result: BuildResult, dry_run: bool) -> Iterable[str]:
    """Yield what was done, as `2 takes drafted`, or in a dry run what is to do, as `2 takes to draft`."""
    actions = Counter(sound.action for sound in result.sounds)
    deleted = sum(len(sound.deleted) for sound in result.sounds if not sound.removed)
    counts = {**result.counts, REMOVED: actions[REMOVED], KEPT: actions[KEPT], "deleted": deleted}
    if dry_run:
        takes = (take for sound in result.sounds if sound.action != REMOVED for take in sound.takes)
        counts["finished"] = sum(take.action not in (UNCHANGED, KEPT) for take in takes)
    for name, (noun, done, to_do) in _WORDS.items():
        if number := counts[name]:
            yield f"{count(number, noun) if noun else number} {to_do if dry_run else done}"


_WORDS = {
    "rendered": ("take", "rendered", "to render"),
    "drafted": ("take", "drafted", "to draft"),
    "restored": ("take", "restored from the cache", "to restore from the cache"),
    "finished": ("file", "written", "to write"),
    REMOVED: ("", "removed", "to remove"),
    "deleted": ("file", "deleted", "to delete"),
    KEPT: ("", "left alone", "to leave alone"),
    FAILED: ("", "failed", "failed"),
}
"""Count -> what is counted, what was done, what is to do."""

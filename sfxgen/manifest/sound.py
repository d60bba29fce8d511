"""One sound as the manifest declares it: every field, declared once.

The manifest reader, the JSON Schema, the table in the docs, the hashes, the lock and the messages all follow from
the declarations in this file. To add a field, add it to `Sound` with its kind, its stage and its meaning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from sfxgen.audio.formats import DEFAULT, FORMATS, Format
from sfxgen.errors import Fault
from sfxgen.manifest import other_names
from sfxgen.schema.fields import Choice, Flag, Integer, Link, ListOf, Number, OneOf, Path, Record, Text, declared

RENDER, FINISH, META = "render", "finish", "meta"
"""The stage that a field belongs to: it decides the raw audio, what is done with it, or neither."""

AUTO = "auto"
"""The duration of a sound that ends where it is no longer heard."""
AUTO_S = 5.0
"""What is asked for in its place, seconds: most one-shots are shorter, and every model can do it in one piece."""

LOUDNESS_MODES = ("auto", "integrated", "momentary", "short")
PRIORITY = 50
HIDDEN = {"hidden": True}
"""Marks what a record knows besides its declared fields: it is in no hash."""
CHANNELS = {"mono": 1, "stereo": 2}

_ROWS = FORMATS.values()
_LOSSY = " and ".join(row.label for row in _ROWS if row.lossy)
_BIT_DEPTHS = dict.fromkeys(depth for row in _ROWS for depth in row.bit_depths)
_DEEP = " and ".join(f"{row.label} ({', '.join(map(str, row.bit_depths))})" for row in _ROWS if row.bit_depths)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a sound is declared: file relative to the project root with `/`, line and column from 1."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, kw_only=True)
class Loop:
    """How a seamless loop is made."""

    crossfade: float | None = declared(
        Number(0.005, 60.0, "seconds"), meaning="seconds of crossfade at the joint; chosen by length unless given"
    )
    method: str = declared(Choice("crossfade", "circular"), default="crossfade", meaning="how the joint is made")
    tail_frames: int = 0
    """Frames of the loop's beginning to repeat after its end, for engines whose player needs them. The engine sets it,
    no manifest does."""


@dataclass(frozen=True, kw_only=True)
class Loudness:
    """How loud a sound is: BS.1770 loudness in LUFS (None: keep the recording's own), true peak in dBTP."""

    target: float | None = declared(
        OneOf(Number(-60.0, 0.0, "LUFS"), Choice("keep", aka=other_names.KEEP)),
        default=-18.0,
        meaning="LUFS, or `keep` for mastered recordings",
    )
    true_peak: float = declared(Number(-20.0, 0.0, "dBTP"), default=-1.0, meaning="ceiling of the decoded file, dBTP")
    mode: str = declared(Choice(*LOUDNESS_MODES), default="auto", meaning="how loudness is measured")
    limit: bool | None = declared(
        Flag(),
        usual=True,
        meaning="limit the peaks where they keep a sound from its target; of a `source`, only if asked to",
    )


@dataclass(frozen=True, kw_only=True)
class Edit:
    """A region to render again, in seconds."""

    start: float = declared(Number(0.0, 600.0, "seconds"), required=True, meaning="where the region begins, seconds")
    end: float = declared(Number(0.0, 600.0, "seconds"), required=True, meaning="where it ends, seconds")
    prompt: str = declared(Text(), required=True, meaning="what it sounds like there")
    seed: int | None = declared(Integer(0, 2**32 - 1), meaning="the take's own seed unless given")
    crossfade: float = declared(Number(0.0, 10.0, "seconds"), default=0.05, meaning="seconds of crossfade at each edge")


@dataclass(frozen=True, kw_only=True)
class MixLayer:
    """A sound or a recording that is part of another sound, and how it goes into the mix."""

    sound: str | None = declared(Text(200), meaning="the name of a sound")
    source: str | None = declared(Path(), meaning="or a recording, which goes in as it is")
    gain: float = declared(Number(-60.0, 24.0, "dB"), default=0.0, meaning="dB louder or softer than it is on its own")
    offset: float = declared(Number(0.0, 600.0, "seconds"), default=0.0, meaning="seconds after which it begins")
    pitch: float = declared(
        Number(-24.0, 24.0, "semitones"), default=0.0, meaning="semitones higher or lower, and so much faster or slower"
    )
    pan: float = declared(Number(-1.0, 1.0), default=0.0, meaning="from -1 on the left to 1 on the right")
    place: Place | None = field(default=None, repr=False, compare=False, metadata=HIDDEN)
    """Where the manifest has it."""
    absent: Fault | None = field(default=None, metadata=HIDDEN)
    """Why its recording can't be found."""
    of: Sound | None = field(default=None, metadata=HIDDEN)
    """The sound itself, once all manifests are read; of a recording, one that leaves it as it is."""


class Playback(NamedTuple):
    """How an engine plays a sound: what the files that it reads say about it."""

    format: str = DEFAULT
    volume: float = 0.0
    volume_jitter: float = 0.0
    pitch_jitter: float = 0.0
    bus: str | None = None
    music: bool = False
    caption: str | None = None
    priority: int = PRIORITY
    max_voices: int | None = None
    cooldown: float = 0.0
    max_distance: float | None = None
    fade_out: float | None = None


@dataclass(frozen=True, kw_only=True)
class Sound:
    """One resolved sound: defaults applied, family members expanded, paths checked.

    None means that the manifest leaves it open: the model or the finisher chooses.
    """

    name: str
    place: Place
    absent: Fault | None = None
    """Why its recording can't be found, and where the manifest names it; then the sound fails, and no other."""
    is_model_said: bool = True
    """Whether its entry, or any defaults, name the model; otherwise it has the default, which nobody has chosen."""

    prompt: str | None = declared(
        Text(), stage=RENDER, meaning="what it sounds like; needed unless `source` or `layers`"
    )
    negative_prompt: str | None = declared(
        Text(), stage=RENDER, meaning="what to avoid; the model's default unless given"
    )
    duration: float | str | None = declared(
        OneOf(Number(0.02, 600.0, "seconds"), Choice(AUTO, aka=other_names.AUTO)),
        stage=RENDER,
        meaning="seconds of the finished file, or `auto`: as long as it is heard; needed unless `source` or `layers`",
    )
    style: str | None = declared(
        Text(500),
        stage=RENDER,
        meaning="the house style, which models read after the prompt; that of defaults and of the sound are joined",
    )
    variations: int = declared(Integer(1, 64), default=1, stage=META, meaning="takes")
    seed: int = declared(Integer(0, 2**32 - 1), default=0, stage=META, meaning="take i uses `seed + i`")
    seeds: tuple[int, ...] = declared(
        ListOf(Integer(0, 2**32 - 1), least=1, most=64), default=(), stage=META, meaning="take i uses `seeds[i]`"
    )
    loop: Loop | None = declared(
        OneOf(Flag(), Record(Loop, other_names.LOOP)),
        default=None,
        stage=FINISH,
        meaning="seamless loop; a flag or the details",
    )
    loudness: Loudness = declared(
        OneOf(Number(-60.0, 0.0, "LUFS"), Choice("keep", aka=other_names.KEEP), Record(Loudness, other_names.LOUDNESS)),
        default=Loudness(target=-18.0, true_peak=-1.0, mode="auto"),
        stage=FINISH,
        meaning="LUFS target, `keep`, or {target, true_peak, mode, limit}; a `source` is limited only if asked to",
    )
    model: str = declared(Text(), default="audioldm2", stage=RENDER, meaning="name, hub id or folder of the model")
    steps: int | None = declared(Integer(1, 1000), stage=RENDER, meaning="denoising steps; the model's recommended")
    guidance: float | None = declared(
        Number(0.0, 100.0), stage=RENDER, meaning="guidance scale; the model's recommended"
    )
    candidates: int | None = declared(
        Integer(1, 64), stage=RENDER, meaning="best of N renders per take, by how well CLAP hears the prompt in them"
    )
    takes_per_render: int | None = declared(
        Integer(1, 16), stage=RENDER, meaning="takes of a short one-shot cut out of one render, where it holds as many"
    )
    edits: tuple[Edit, ...] = declared(
        ListOf(Record(Edit, other_names.EDIT), most=64), default=(), stage=RENDER, meaning="regions to render again"
    )
    source: str | None = declared(Path(), stage=RENDER, meaning="a recording to finish, or to start from")
    layers: tuple[MixLayer, ...] = declared(
        ListOf(OneOf(Text(200), Record(MixLayer, other_names.LAYER)), least=1, most=32),
        default=(),
        stage=FINISH,
        meaning="sounds and recordings that it is mixed of, in place of a prompt or a source",
    )
    trim: bool = declared(Flag(), default=True, stage=FINISH, meaning="cut leading silence from one-shots")
    fade_in: float | None = declared(
        Number(0.0, 60.0, "seconds"), stage=FINISH, meaning="seconds; just enough against a click"
    )
    fade_out: float | None = declared(
        Number(0.0, 60.0, "seconds"),
        stage=FINISH,
        meaning="seconds; just enough against a click; the engine takes as long when the game stops the sound",
    )
    channels: str = declared(
        Choice(*CHANNELS, aka=other_names.CHANNELS),
        default="mono",
        stage=FINISH,
        meaning="mono for positional sounds, stereo for beds",
    )
    sample_rate: int = declared(Integer(8000, 96000, "Hz"), default=44100, stage=FINISH, meaning="samples a second")
    format: str = declared(
        Choice(*FORMATS, aka=other_names.FORMATS), default=DEFAULT, stage=FINISH, meaning="the file the engine imports"
    )
    quality: float = declared(
        Number(0.0, 10.0), default=6.0, stage=FINISH, meaning=f"of {_LOSSY}: 0 small, 10 transparent"
    )
    bit_depth: int | str | None = declared(
        Choice(*_BIT_DEPTHS, aka=other_names.BIT_DEPTHS), stage=FINISH, meaning=f"of {_DEEP}; the first unless given"
    )
    export: bool = declared(
        Flag(), default=True, stage=META, meaning="false for a sound that is only a layer of others: it gets no file"
    )
    bus: str | None = declared(
        Text(100), stage=META, meaning="the engine's audio bus (Godot) or mixer group (Unity); its master unless given"
    )
    volume: float = declared(
        Number(-60.0, 24.0, "dB"), default=0.0, stage=META, meaning="dB that the engine plays it louder or softer by"
    )
    volume_jitter: float = declared(
        Number(0.0, 24.0, "dB"), default=0.0, stage=META, meaning="dB that each play differs by at most, up or down"
    )
    pitch_jitter: float = declared(
        Number(0.0, 12.0, "semitones"),
        default=0.0,
        stage=META,
        meaning="semitones that each play differs by at most, up or down",
    )
    max_voices: int | None = declared(
        Integer(1, 64),
        stage=META,
        meaning="how often it may sound at once: the oldest gives way; any number unless given",
    )
    priority: int = declared(
        Integer(0, 100),
        default=PRIORITY,
        stage=META,
        meaning="which sounds give way where too many play at once: those with less",
    )
    cooldown: float = declared(
        Number(0.0, 60.0, "seconds"),
        default=0.0,
        stage=META,
        meaning="seconds after a play in which others are left out",
    )
    max_distance: float | None = declared(
        Number(0.1, 1_000_000.0, "units"),
        stage=META,
        meaning="where in the world it is no longer heard, in the engine's units; the engine's own unless given",
    )
    caption: str | None = declared(Text(500), stage=META, meaning="what players read who can't hear it")
    category: str | None = declared(
        Text(100), stage=META, meaning="the kind of sound, of those in sfxgen.yaml; by its tags unless given"
    )
    tags: tuple[str, ...] = declared(ListOf(Text(), most=64), default=(), stage=META, meaning="labels of your own")
    licence: str | None = declared(Text(), stage=FINISH, meaning="licence id, for recordings")
    author: str | None = declared(Text(200), stage=META, meaning="who made the recording, for the credits")
    url: str | None = declared(Link(), stage=META, meaning="where the recording is from, for the credits")
    notes: str | None = declared(Text(), stage=META, meaning="for people")

    @property
    def seconds(self) -> float | None:
        """Return the length that is asked for; None where the sound has its own."""
        return self.duration if isinstance(self.duration, int | float) else None

    @property
    def absent_path(self) -> str | None:
        """Return the path of the recording that can't be found, its own or a layer's; None if all are there."""
        if self.absent is None or self.source is not None:
            return self.source if self.absent is not None else None
        own = [layer.source for layer in self.layers if layer.absent is not None]
        deeper = [layer.of.absent_path for layer in self.layers if layer.of is not None]
        return next(filter(None, [*own, *deeper]), None)

    @property
    def is_auto(self) -> bool:
        """Tell whether a render ends where it is no longer heard; a recording's own length is no matter of that."""
        return self.duration == AUTO

    @property
    def playback(self) -> Playback:
        """Return how the engine plays it."""
        return Playback(
            format=self.format,
            volume=self.volume,
            volume_jitter=self.volume_jitter,
            pitch_jitter=self.pitch_jitter,
            bus=self.bus,
            music="music" in self.tags or self.model.endswith("-music"),
            caption=self.caption,
            priority=self.priority,
            max_voices=self.max_voices,
            cooldown=self.cooldown,
            max_distance=self.max_distance,
            fade_out=self.fade_out,
        )

    @property
    def may_limit(self) -> bool:
        """Tell whether its peaks may be held back: those of a render, but a mastered recording's only if asked to."""
        return self.source is None if self.loudness.limit is None else self.loudness.limit

    @property
    def file_format(self) -> Format:
        """Return all that is known of its format."""
        return FORMATS[self.format]

    @property
    def is_lossy_loop(self) -> bool:
        """Tell whether it is a loop in a lossy format that can loop."""
        return self.loop is not None and self.file_format.lossy and self.file_format.loops

    @property
    def bits(self) -> int:
        """Return the bits of a sample, where its format has bit depths; 32 are floating point."""
        depth = self.bit_depth or self.file_format.bit_depths[0]
        return 32 if depth == "float" else int(depth)

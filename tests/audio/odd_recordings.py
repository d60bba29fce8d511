"""Recordings as they come from the field, made from scratch: containers, codecs, layouts, sizes, heads, tails and tags.

Each is bytes and what ffmpeg, which shares no code with libsndfile, makes of it: of the file that it was before it
became odd, or of its parts one by one.
"""

from __future__ import annotations

import io
import itertools
import struct
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import soundfile

RATE, SECONDS = 44100, 1.3
PLAIN, CLOSE, NEAR = 0.0, 2e-5, 3e-3
"""How far samples may differ: not at all, by rounding, or by what two decoders of a lossy codec differ in."""


@dataclass(frozen=True, kw_only=True)
class Odd:
    """A recording, and what is to be made of it."""

    data: bytes
    suffix: str
    whole: tuple[tuple[bytes, str], ...] = ()
    """Files that ffmpeg decodes, with their suffixes: together they are the recording."""
    near: float = PLAIN
    weights: tuple[tuple[float, float], ...] = ()
    """What each channel counts for, on the left and on the right, before all are made to fit; empty if not folded."""
    refused: str = ""
    """Part of the reason."""
    said: str = ""
    """Part of what is said of it."""
    loop: tuple[int, int] | None = None


def signal(channels: int = 1, rate: int = RATE, seconds: float = SECONDS) -> np.ndarray:
    """A tone of its own and some noise in each channel."""
    t, rng = np.arange(round(seconds * rate)) / rate, np.random.default_rng(channels)
    tones = [0.3 * np.sin(2 * np.pi * (300 + 170 * k) * t + k) for k in range(channels)]
    return np.stack(tones, axis=1) * 0.9 + 0.02 * rng.standard_normal((t.size, channels))


def ffmpeg(*words: str, stdin: bytes = b"") -> bytes:
    done = subprocess.run(["ffmpeg", "-v", "error", "-y", *words], input=stdin, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-500:]
    return done.stdout


@cache
def folder() -> Path:
    import tempfile

    kept = tempfile.TemporaryDirectory(prefix="odd-")
    _KEPT.append(kept)
    return Path(kept.name)


_KEPT: list[object] = []
_numbers = itertools.count()


@cache
def encoded(suffix: str, *words: str, channels: int = 1, rate: int = RATE, layout: str = "", turn: int = 0) -> bytes:
    """The signal as ffmpeg encodes it; turn: another of the same kind."""
    place = folder() / f"{next(_numbers)}"
    soundfile.write(place.with_suffix(".wav"), np.roll(signal(channels, rate), 1000 * turn, axis=0), rate, "FLOAT")
    out = place.with_name(f"{place.name}-out{suffix}")
    if layout:  # of a WAV, ffmpeg takes the layout from the file
        raw = np.roll(signal(channels, rate), 1000 * turn, axis=0).astype("<f4").tobytes()
        source = ("-f", "f32le", "-ar", str(rate), "-ac", str(channels), "-channel_layout", layout, "-i", "-")
        ffmpeg(*source, *words, str(out), stdin=raw)
    else:
        ffmpeg("-i", str(place.with_suffix(".wav")), *words, str(out))
    return out.read_bytes()


def decoded(data: bytes, suffix: str) -> np.ndarray:
    """What ffmpeg makes of a file."""
    place = folder() / f"{next(_numbers)}{suffix}"
    place.write_bytes(data)
    told = subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", "stream=channels", "-of", "csv=p=0", str(place)],
        capture_output=True,
        check=True,
        text=True,
    )
    raw = ffmpeg("-i", str(place), "-f", "f32le", "-c:a", "pcm_f32le", "-")
    return np.frombuffer(raw, "<f4").reshape(-1, int(told.stdout.split()[0].strip(",")))


def expected(odd: Odd) -> np.ndarray:
    """What the recording is, as mono or stereo."""
    parts = [decoded(*file) for file in odd.whole]
    most = max(part.shape[1] for part in parts)
    x = np.concatenate([np.repeat(part, most // part.shape[1], axis=1) for part in parts])
    if not odd.weights:
        return x
    weights = np.array(odd.weights)
    return (x.astype(np.float64) @ (weights / weights.sum(axis=0).max())).astype(np.float32)


# WAV


def chunk(name: bytes, data: bytes, order: str = "<") -> bytes:
    return name + struct.pack(f"{order}I", len(data)) + data + b"\0" * (len(data) % 2)


def chunks(data: bytes) -> dict[bytes, bytes]:
    found, place = {}, 12
    while place + 8 <= len(data):
        size = struct.unpack_from("<I", data, place + 4)[0]
        found[data[place : place + 4]] = data[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
    return found


def wav(*words: str, **kwargs) -> bytes:
    return encoded(".wav", *(words or ("-c:a", "pcm_s16le")), "-bitexact", **kwargs)


def with_sizes(data: bytes, size: int, riff: int | None = None) -> bytes:
    """A WAV with other sizes in its header, as who streams leaves them; the data comes last in it."""
    place = data.index(b"data")
    changed = data[: place + 4] + struct.pack("<I", size) + data[place + 8 :]
    return changed if riff is None else changed[:4] + struct.pack("<I", riff) + changed[8:]


def riff(*parts: bytes, mark: bytes = b"RIFF", order: str = "<") -> bytes:
    body = b"WAVE" + b"".join(parts)
    return mark + struct.pack(f"{order}I", len(body)) + body


def masked(mask: int, channels: int, guid: int = 1) -> bytes:
    """A WAV with a channel mask."""
    fmt = chunks(wav(channels=channels))[b"fmt "][:14] + struct.pack("<HHHI", 16, 22, 16, mask)
    fmt = struct.pack("<H", 0xFFFE) + fmt[2:] + struct.pack("<H", guid) + bytes.fromhex("000000001000800000aa00389b71")
    return riff(chunk(b"fmt ", fmt), chunk(b"data", chunks(wav(channels=channels))[b"data"]))


def plain(data: bytes, suffix: str = ".wav", **fields) -> Odd:
    """A file that ffmpeg, too, reads as it is."""
    return Odd(data=data, suffix=suffix, whole=((data, suffix),), **fields)


def like(data: bytes, whole: bytes, suffix: str = ".wav", **fields) -> Odd:
    """A file that holds what another holds."""
    return Odd(data=data, suffix=suffix, whole=((whole, suffix),), **fields)


def refused(data: bytes, reason: str, suffix: str = ".wav") -> Odd:
    return Odd(data=data, suffix=suffix, refused=reason)


H = 0.5**0.5
L, R, C, LFE, BL, BR, BC = (1, 0), (0, 1), (H, H), (0, 0), (H, 0), (0, H), (0.5, 0.5)
ID3V1 = b"TAG" + bytes(125)
ID3V2 = b"ID3\x04\0\0" + bytes([0, 0, 3, 0x68]) + b"\xff\xfb" * 244
APE_FOOT = b"APETAGEX" + struct.pack("<IIII", 2000, 32 + 20, 1, 0x80000000) + bytes(8)
APE = APE_FOOT[:20] + struct.pack("<I", 0xA0000000) + bytes(8) + bytes(20) + APE_FOOT
LYRICS = b"LYRICSBEGIN" + b"IND0000200" + b"000021LYRICS200"
JUNK = np.random.default_rng(77).integers(0, 256, 3333, np.uint8).tobytes()
LIST = chunk(b"LIST", b"INFO" + chunk(b"INAM", b"a door\0"))
SMPL = chunk(b"smpl", struct.pack("<9I", 0, 0, 22676, 60, 0, 0, 0, 1, 0) + struct.pack("<6I", 0, 0, 1000, 40999, 0, 0))


def _wavs() -> Mapping[str, Callable[[], Odd]]:
    s16 = lambda **k: wav(**k)  # noqa: E731
    data = lambda: chunks(wav())[b"data"]  # noqa: E731
    fmt = lambda: chunk(b"fmt ", chunks(wav())[b"fmt "][:16])  # noqa: E731
    s24 = lambda: wav("-c:a", "pcm_s24le")  # noqa: E731
    found: dict[str, Callable[[], Odd]] = {
        f"wav {codec}": (lambda codec=codec, near=near: plain(wav("-c:a", codec), near=near))
        for codec, near in {
            "pcm_u8": 0, "pcm_s16le": 0, "pcm_s24le": 0, "pcm_s32le": 1e-7, "pcm_f32le": 0, "pcm_f64le": 1e-7,
            "pcm_alaw": 0, "pcm_mulaw": 0, "adpcm_ms": 1e-4,
        }.items()
    }  # fmt: skip
    sizes = (0, 0xFFFFFFFF, 0x7FFFFFFF, 0x7FFFF000, 0x7FFFEFFC, 0x80000000, 0xFFFFFFDB, 0x7FFFFFD8, 0xFFFFFFF8)
    for size in sizes:
        found[f"wav with data size {size:#x}"] = lambda size=size: like(with_sizes(s16(), size), s16())
    found |= {
        "wav with all sizes 0": lambda: like(with_sizes(s16(), 0, 0), s16()),
        "wav with all sizes -1": lambda: like(with_sizes(s16(), 0xFFFFFFFF, 0xFFFFFFFF), s16()),
        "stereo wav to a pipe": lambda: like(with_sizes(s16(channels=2), 0xFFFFFFFF, 0xFFFFFFFF), s16(channels=2)),
        "24-bit wav with size 0": lambda: like(with_sizes(s24(), 0), s24()),
        "wav whose riff size is too small": lambda: like(s16()[:4] + struct.pack("<I", 100) + s16()[8:], s16()),
        "wav whose riff size is too large": lambda: like(s16()[:4] + struct.pack("<I", 2**30) + s16()[8:], s16()),
        "wav whose data size counts its header": lambda: like(with_sizes(s16(), len(data()) + 8), s16()),
        "wav with an ID3v1 tag": lambda: like(s16() + ID3V1, s16()),
        "wav with an APE tag": lambda: like(s16() + APE, s16()),
        "wav with zeros after it": lambda: like(s16() + bytes(1001), s16()),
        "wav with junk after it": lambda: like(s16() + JUNK, s16()),
        "wav with one byte after it": lambda: like(s16() + b"\0", s16()),
        "wav with a chunk cut short after it": lambda: like(s16() + b"LIST\xff\xff\0\0INFO", s16()),
        "wav with half a chunk name after it": lambda: like(s16() + b"LI", s16()),
        "wav with a list after it": lambda: like(s16() + LIST, s16()),
        "wav with a list before the data": lambda: plain(riff(LIST, fmt(), LIST, chunk(b"data", data()))),
        "wav with padding before the format": lambda: plain(
            riff(chunk(b"JUNK", bytes(28)), chunk(b"PAD ", bytes(1000)), fmt(), chunk(b"data", data()))
        ),
        "wav with odd chunks that are not padded": lambda: like(
            riff(fmt(), b"note" + struct.pack("<I", 3) + b"abc", chunk(b"data", data())), s16()
        ),
        "wav of an odd size": lambda: plain(riff(*_odd_24())),
        "wav that ends within a sample": lambda: like(riff(fmt(), chunk(b"data", data() + b"\x11")), s16()),
        "wav without its padding": lambda: like(riff(*_odd_24())[:-1], riff(*_odd_24())),
        "wav after an ID3v2 tag": lambda: like(ID3V2 + s16(), s16()),
        "wav after junk": lambda: like(JUNK[:100] + s16(), s16()),
        "wav with zeros before it": lambda: like(bytes(512) + s16(), s16()),
        "wav streamed, with an ID3v1 tag": lambda: like(with_sizes(s16(), 0xFFFFFFFF) + ID3V1, s16()),
        "two wavs in one file": lambda: Odd(
            data=s16() + s16(turn=1), suffix=".wav", whole=((s16(), ".wav"), (s16(turn=1), ".wav"))
        ),
        "wav with its data in two chunks": lambda: like(
            riff(fmt(), chunk(b"data", data()[:20000]), LIST, chunk(b"data", data()[20000:])), s16()
        ),
        "rf64": lambda: plain(wav("-c:a", "pcm_s16le", "-rf64", "always")),
        "bw64": lambda: like(b"BW64" + _rf64()[4:], _rf64()),
        "rf64 without its size": lambda: like(_rf64().replace(_rf64()[20:36], bytes(16), 1), _rf64()),
        "rifx": lambda: like(_rifx(), s16()),
        "w64": lambda: plain(encoded(".w64", "-c:a", "pcm_s16le"), ".w64"),
        "w64 with junk after it": lambda: like(_w64() + JUNK, _w64(), ".w64"),
        "wav with samples of 24 in 32 bits": lambda: _in_32_bits(),
        "wav with an extensible format": lambda: plain(masked(3, 2)),
        "wav of one frame": lambda: plain(riff(fmt(), chunk(b"data", b"\x00\x20"))),
        "wav at 8 kHz": lambda: plain(wav(rate=8000)),
        "wav at 192 kHz": lambda: plain(wav(rate=192000)),
        "wav by the name of an ogg": lambda: Odd(data=s16(), suffix=".ogg", whole=((s16(), ".wav"),)),
        "wav by the name .wave": lambda: Odd(data=s16(), suffix=".wave", whole=((s16(), ".wav"),)),
        "mp3 in wav": lambda: _mp3_in_wav(),
        "wav with a loop": lambda: like(s16() + SMPL, s16(), loop=(1000, 41000)),
        "wav with a loop before the data": lambda: plain(riff(fmt(), SMPL, chunk(b"data", data())), loop=(1000, 41000)),
        "wav cut short": lambda: refused(s16()[:-5000], "is cut short: it holds 1.243 s of the 1.3 s"),
        "wav cut within its header": lambda: refused(s16()[:30], "cut short"),
        "wav with no audio": lambda: refused(riff(fmt(), chunk(b"data", b""), LIST), "holds no sound"),
        "wav with AC-3": lambda: refused(riff(chunk(b"fmt ", _tag(0x2000)), chunk(b"data", data())), "WAV with AC-3"),
    }
    return found


def _odd_24() -> tuple[bytes, ...]:
    data = chunks(wav("-c:a", "pcm_s24le"))[b"data"][: 3 * 40001]
    return chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, RATE, 3 * RATE, 3, 24)), chunk(b"data", data)


def _tag(tag: int) -> bytes:
    return struct.pack("<H", tag) + chunks(wav())[b"fmt "][2:16] + struct.pack("<H", 0)


def _rf64() -> bytes:
    return wav("-c:a", "pcm_s16le", "-rf64", "always")


def _w64() -> bytes:
    return encoded(".w64", "-c:a", "pcm_s16le")


def _rifx() -> bytes:
    samples = np.frombuffer(chunks(wav())[b"data"], "<i2").astype(">i2").tobytes()
    fmt = struct.pack(">HHIIHH", 1, 1, RATE, 2 * RATE, 2, 16)
    return riff(chunk(b"fmt ", fmt, ">"), chunk(b"data", samples, ">"), mark=b"RIFX", order=">")


def _in_32_bits() -> Odd:
    samples = np.frombuffer(chunks(wav("-c:a", "pcm_s32le"))[b"data"], "<i4") & ~0xFF
    fmt = struct.pack("<HHIIHHHHI", 0xFFFE, 1, RATE, 4 * RATE, 4, 32, 22, 24, 4)
    fmt += struct.pack("<H", 1) + bytes.fromhex("000000001000800000aa00389b71")
    data = chunk(b"data", samples.astype("<i4").tobytes())
    whole = riff(chunk(b"fmt ", chunks(wav("-c:a", "pcm_s32le"))[b"fmt "]), data)  # ffmpeg takes the odd one for floats
    return like(riff(chunk(b"fmt ", fmt), data), whole, near=1e-7)


def _mp3_in_wav() -> Odd:
    mp3 = encoded(".mp3", "-c:a", "libmp3lame", "-write_xing", "0", "-id3v2_version", "0")
    fmt = struct.pack("<HHIIHHHHIHHH", 0x55, 1, RATE, 16000, 1, 0, 12, 1, 2, 417, 1, 1393)
    return like(
        riff(chunk(b"fmt ", fmt), chunk(b"data", mp3)), riff(chunk(b"fmt ", fmt), chunk(b"data", mp3)), near=NEAR
    )


# layouts


def _layouts() -> Mapping[str, Callable[[], Odd]]:
    masks = {
        "4.0": (0x107, (L, R, C, BC)), "quad": (0x33, (L, R, BL, BR)), "2.1": (0xB, (L, R, LFE)),
        "3.0": (0x7, (L, R, C)), "5.0": (0x37, (L, R, C, BL, BR)), "5.1": (0x3F, (L, R, C, LFE, BL, BR)),
        "5.1(side)": (0x60F, (L, R, C, LFE, BL, BR)), "6.1": (0x70F, (L, R, C, LFE, BC, BL, BR)),
        "7.1": (0x63F, (L, R, C, LFE, BL, BR, BL, BR)), "4.1": (0x10F, (L, R, C, LFE, BC)),
        "3.1": (0xF, (L, R, C, LFE)), "centre and LFE": (0xC, (C, LFE)),
    }  # fmt: skip
    found: dict[str, Callable[[], Odd]] = {
        f"wav, {name}": lambda mask=mask, w=weights: plain(
            masked(mask, len(w)), weights=w, near=1e-6, said="mixed down"
        )
        for name, (mask, weights) in masks.items()
    }
    tracks = {
        "wav of four tracks": lambda: plain(masked(0, 4), weights=((1, 1),) * 4, near=1e-6, said="its 4 tracks"),
        "wav of three tracks by iXML": lambda: _ixml(3),
        "wav with two channels beyond its mask": lambda: plain(
            masked(3, 4), weights=(L, R, C, C), near=1e-6, said="L R track track"
        ),
        "wav of nine channels": lambda: refused(wav(channels=9), "9 channels, more than 8"),
        "wav, six channels without a mask": lambda: plain(
            _unmasked(6), weights=(L, R, C, LFE, BL, BR), near=1e-6, said="without the LFE"
        ),
    }
    orders = {
        "3.0": (3, (L, R, C)),
        "quad": (4, (L, R, BL, BR)),
        "5.1": (6, (L, R, C, LFE, BL, BR)),
        "7.1": (8, (L, R, C, LFE, BL, BR, BL, BR)),
        "6.1": (7, (L, R, C, LFE, BC, BL, BR)),
    }  # fmt: skip  -- ffmpeg puts them into WAVE's order itself
    for name, (count, weights) in orders.items():
        for kind, words in {
            ".ogg": ("-c:a", "libvorbis"), ".flac": (), ".opus": ("-c:a", "libopus"), ".aiff": (), ".caf": (),
        }.items():  # fmt: skip
            if kind != ".opus" or name != "4.0":
                found[f"{name} in {kind}"] = lambda a=(count, weights, kind, words, name): _folded(*a)
    return found | tracks


def _folded(count: int, weights: tuple, kind: str, words: tuple, name: str) -> Odd:
    data = encoded(kind, *words, channels=count, layout=name)
    return plain(data, kind, weights=weights, near=NEAR if kind in (".ogg", ".opus") else 1e-6, said="mixed down")


def _unmasked(channels: int) -> bytes:
    data = chunks(wav(channels=channels))[b"data"]
    fmt = struct.pack("<HHIIHH", 1, channels, RATE, RATE * 2 * channels, 2 * channels, 16)
    return riff(chunk(b"fmt ", fmt), chunk(b"data", data))


def _ixml(channels: int) -> Odd:
    found = chunks(_unmasked(channels))
    text = b"<BWFXML><TRACK_LIST><TRACK_COUNT>3</TRACK_COUNT></TRACK_LIST></BWFXML>"
    data = riff(chunk(b"fmt ", found[b"fmt "]), chunk(b"iXML", text), chunk(b"data", found[b"data"]))
    return plain(data, weights=((1, 1),) * channels, near=1e-6, said="its 3 tracks are mixed")


# AIFF, AU, CAF


def _others() -> Mapping[str, Callable[[], Odd]]:
    aiff = lambda *words: encoded(".aiff", *words)  # noqa: E731
    kinds = {
        "aiff": (".aiff", ()), "aiff pcm_s8": (".aiff", ("-c:a", "pcm_s8")),
        "aiff pcm_s24be": (".aiff", ("-c:a", "pcm_s24be")),
        "aiff pcm_s32be": (".aiff", ("-c:a", "pcm_s32be")), "aifc sowt": (".aiff", ("-c:a", "pcm_s16le")),
        "aifc fl32": (".aiff", ("-c:a", "pcm_f32be")), "aifc fl64": (".aiff", ("-c:a", "pcm_f64be")),
        "aifc ulaw": (".aiff", ("-c:a", "pcm_mulaw")), "aifc alaw": (".aiff", ("-c:a", "pcm_alaw")),
        "au": (".au", ()), "au pcm_s8": (".au", ("-c:a", "pcm_s8")), "au pcm_s24be": (".au", ("-c:a", "pcm_s24be")),
        "au pcm_f32be": (".au", ("-c:a", "pcm_f32be")), "au pcm_mulaw": (".au", ("-c:a", "pcm_mulaw")),
        "caf": (".caf", ()), "caf pcm_s8": (".caf", ("-c:a", "pcm_s8")),
        "caf pcm_s24le": (".caf", ("-c:a", "pcm_s24le")),
        "caf pcm_f32le": (".caf", ("-c:a", "pcm_f32le")), "caf pcm_s16be": (".caf", ("-c:a", "pcm_s16be")),
        "caf pcm_alaw": (".caf", ("-c:a", "pcm_alaw")),
    }  # fmt: skip
    found: dict[str, Callable[[], Odd]] = {
        name: lambda suffix=suffix, words=words: plain(encoded(suffix, *words), suffix, near=1e-7)
        for name, (suffix, words) in kinds.items()
    }
    found |= {
        "aiff with an ID3v1 tag": lambda: like(aiff() + ID3V1, aiff(), ".aiff"),
        "aiff with junk after it": lambda: like(aiff() + JUNK, aiff(), ".aiff"),
        "aiff by the name .aifc": lambda: Odd(data=aiff(), suffix=".aifc", whole=((aiff(), ".aiff"),)),
        "aiff after a MacBinary head": lambda: like(bytes(2) + b"door" + bytes(122) + aiff(), aiff(), ".aiff"),
        "aiff with all sizes 0": lambda: like(_aiff_sizes(0), aiff(), ".aiff"),
        "aiff with all sizes -1": lambda: like(_aiff_sizes(0xFFFFFFFF), aiff(), ".aiff"),
        "aiff with a loop": lambda: like(_aiff_loop(), aiff(), ".aiff", loop=(500, 30500)),
        "aiff cut short": lambda: refused(aiff()[:-5000], "is cut short: it holds 1.2", ".aiff"),
        "au without its size": lambda: like(
            encoded(".au")[:8] + b"\xff" * 4 + encoded(".au")[12:], encoded(".au"), ".au"
        ),
        "au by the name .snd": lambda: Odd(data=encoded(".au"), suffix=".snd", whole=((encoded(".au"), ".au"),)),
        "au cut short": lambda: refused(encoded(".au")[:-5000], "is cut short", ".au"),
        "caf alac": lambda: plain(_alac(), ".caf", near=1e-7),
        "caf without its size": lambda: like(_caf_unsized(), encoded(".caf"), ".caf"),
        "caf cut short": lambda: refused(encoded(".caf")[:-5000], "is cut short", ".caf"),
    }
    return found


def _aiff_sizes(size: int) -> bytes:
    data = encoded(".aiff")
    place, form = data.index(b"SSND"), data.index(b"COMM")
    told = data[: form + 10] + struct.pack(">I", size) + data[form + 14 :]
    return told[: place + 4] + struct.pack(">I", size) + told[place + 8 :]


def _aiff_loop() -> bytes:
    marks = struct.pack(">H", 2) + struct.pack(">HI", 1, 500) + b"\x01a" + struct.pack(">HI", 2, 30500) + b"\x01b"
    instrument = struct.pack(">6bh", 60, 0, 0, 127, 1, 127, 0) + struct.pack(">6H", 1, 1, 2, 0, 0, 0)
    return encoded(".aiff") + chunk(b"MARK", marks, ">") + chunk(b"INST", instrument, ">")


def _alac() -> bytes:
    data = io.BytesIO()
    soundfile.write(data, signal(), RATE, format="CAF", subtype="ALAC_16")
    return data.getvalue()


def _caf_unsized() -> bytes:
    data = encoded(".caf")
    place = data.index(b"data")
    return data[: place + 4] + b"\xff" * 8 + data[place + 12 :]


# FLAC and Ogg


def pages(data: bytes) -> list[bytes]:
    found, place = [], 0
    while place < len(data):
        body = place + 27 + data[place + 26]
        end = body + sum(data[place + 27 : body])
        found.append(data[place:end])
        place = end
    return found


def sealed(page: bytes) -> bytes:
    """A page with the checksum that it should have."""
    from sfxgen.audio.containers.ogg import seal

    return seal(bytearray(page))


def unended(data: bytes) -> bytes:
    found = pages(data)
    return b"".join([*found[:-1], sealed(found[-1][:5] + bytes([found[-1][5] & ~4]) + found[-1][6:])])


def renamed(data: bytes, serial: int) -> list[bytes]:
    return [sealed(page[:14] + struct.pack("<I", serial) + page[18:]) for page in pages(data)]


def multiplexed(one: bytes, two: bytes) -> bytes:
    a, b = renamed(one, 1), renamed(two, 2)
    heads = [a[0], b[0], a[1], b[1]]
    rest = [page for pair in itertools.zip_longest(a[2:], b[2:]) for page in pair if page]
    return b"".join([*heads, *rest])


def _compressed() -> Mapping[str, Callable[[], Odd]]:
    ogg = lambda **k: encoded(".ogg", "-c:a", "libvorbis", "-page_duration", "200000", **k)  # noqa: E731
    opus = lambda **k: encoded(".opus", "-c:a", "libopus", **k)  # noqa: E731
    flac = lambda *words, **k: encoded(".flac", *words, **k)  # noqa: E731
    oga = lambda: encoded(".oga", "-c:a", "flac")  # noqa: E731

    def streamed() -> bytes:
        return flac()[:21] + bytes([flac()[21] & 0xF0]) + bytes(4) + flac()[26:]

    def chained(*files: bytes, suffix: str = ".ogg", between: bytes = b"") -> Odd:
        return Odd(data=between.join(files), suffix=suffix, whole=tuple((file, suffix) for file in files), near=CLOSE)

    return {
        "flac": lambda: plain(flac(), ".flac"),
        "flac of 24 bits": lambda: plain(flac("-sample_fmt", "s32", "-bits_per_raw_sample", "24"), ".flac", near=1e-7),
        "flac to a pipe": lambda: like(streamed(), flac(), ".flac"),
        "flac to a pipe, with a tag": lambda: like(streamed() + ID3V1, flac(), ".flac"),
        "flac to a pipe, cut short": lambda: refused(streamed()[:-100], "is cut short", ".flac"),
        "flac after an ID3v2 tag": lambda: like(ID3V2 + flac(), flac(), ".flac"),
        "flac with an ID3v1 tag": lambda: like(flac() + ID3V1, flac(), ".flac"),
        "flac with an APE tag": lambda: like(flac() + APE + ID3V1, flac(), ".flac"),
        "flac with zeros after it": lambda: like(flac() + bytes(1000), flac(), ".flac"),
        "flac with junk after it": lambda: like(flac() + JUNK, flac(), ".flac"),
        "two flacs in one file": lambda: Odd(
            data=flac() + flac(turn=1), suffix=".flac", whole=((flac(), ".flac"), (flac(turn=1), ".flac"))
        ),
        "flac cut short": lambda: refused(flac()[:-3000], "damaged, cut short", ".flac"),
        "flac in ogg": lambda: like(oga(), flac(), ".oga"),
        "flac in ogg, chained": lambda: Odd(data=oga() * 2, suffix=".oga", whole=((flac(), ".flac"),) * 2),
        "ogg": lambda: plain(ogg(), ".ogg", near=CLOSE),
        "stereo ogg": lambda: plain(ogg(channels=2), ".ogg", near=CLOSE),
        "ogg by the name .oga": lambda: plain(ogg(), ".oga", near=CLOSE),
        "ogg by the name of a wav": lambda: Odd(data=ogg(), suffix=".wav", whole=((ogg(), ".ogg"),), near=CLOSE),
        "ogg without its end flag": lambda: like(unended(ogg()), ogg(), ".ogg", near=CLOSE),
        "ogg with an ID3v1 tag": lambda: like(ogg() + ID3V1, ogg(), ".ogg", near=CLOSE),
        "ogg with zeros after it": lambda: like(ogg() + bytes(5000), ogg(), ".ogg", near=CLOSE),
        "ogg with junk after it": lambda: like(ogg() + JUNK, ogg(), ".ogg", near=CLOSE),
        "ogg without its end flag, with junk": lambda: like(unended(ogg()) + JUNK, ogg(), ".ogg", near=CLOSE),
        "ogg after an ID3v2 tag": lambda: like(ID3V2 + ogg(), ogg(), ".ogg", near=CLOSE),
        "ogg after junk": lambda: like(JUNK[:500] + ogg(), ogg(), ".ogg", near=CLOSE),
        "ogg of three links": lambda: chained(ogg(), ogg(turn=1), ogg(turn=2)),
        "ogg of two links, the first without its end flag": lambda: Odd(
            data=b"".join([*renamed(unended(ogg()), 5), *renamed(ogg(turn=1), 6)]),
            suffix=".ogg",
            whole=((ogg(), ".ogg"), (ogg(turn=1), ".ogg")),
            near=CLOSE,
        ),
        "ogg of two links with zeros between": lambda: chained(ogg(), ogg(turn=1), between=bytes(100)),
        "ogg of a mono and a stereo link": lambda: chained(ogg(), ogg(channels=2)),
        "ogg of two links at two rates": lambda: refused(ogg() + ogg(rate=22050), "22050 and 44100 Hz", ".ogg"),
        "ogg with two streams at once": lambda: like(
            multiplexed(ogg(), ogg(turn=1)), ogg(), ".ogg", near=CLOSE, said="it also holds Vorbis, left out"
        ),
        "ogg cut short": lambda: refused(ogg()[:-700], "is cut short", ".ogg"),
        "ogg cut after a page's mark": lambda: refused(
            b"".join(pages(unended(ogg()))[:-1]) + b"OggS\0", "is cut short", ".ogg"
        ),
        "ogg with a page missing": lambda: refused(
            b"".join(p for i, p in enumerate(pages(ogg())) if i != 4), "pages are missing", ".ogg"
        ),
        "ogg with speex": lambda: refused(
            encoded(".ogg", "-c:a", "libspeex", rate=16000), "is an OGG with Speex", ".ogg"
        ),
        "opus": lambda: plain(opus(), ".opus", near=1e-4),
        "stereo opus": lambda: plain(opus(channels=2), ".opus", near=1e-4),
        "opus by the name .ogg": lambda: plain(opus(), ".ogg", near=1e-4),
        "opus of two links": lambda: Odd(
            data=opus() + opus(turn=1), suffix=".opus", whole=((opus(), ".opus"), (opus(turn=1), ".opus")), near=1e-4
        ),
        "opus without its end flag": lambda: like(unended(opus()), opus(), ".opus", near=1e-4),
    }


# MPEG


def _mpegs() -> Mapping[str, Callable[[], Odd]]:
    xing = lambda *words, **k: encoded(".mp3", "-c:a", "libmp3lame", *words, "-id3v2_version", "0", **k)  # noqa: E731
    bare = lambda *words, **k: xing(*words, "-write_xing", "0", **k)  # noqa: E731

    def mp3(data: bytes, *whole: bytes, **fields) -> Odd:
        files = tuple((each, ".mp3") for each in whole or (data,))
        return Odd(data=data, suffix=".mp3", whole=files, near=NEAR, **fields)

    found = {
        "mp3": lambda: mp3(xing()),
        "stereo mp3": lambda: mp3(xing(channels=2)),
        "mp3 of a variable rate": lambda: mp3(xing("-q:a", "3")),
        "mp3 to a pipe": lambda: mp3(bare()),
        "mp3 of a variable rate, to a pipe": lambda: mp3(bare("-q:a", "3")),
        "stereo mp3 of a variable rate, to a pipe": lambda: mp3(bare("-q:a", "0", channels=2)),
        "mp3 to a pipe, with an ID3v1 tag": lambda: mp3(bare() + ID3V1, bare()),
        "mp3 with an ID3v2 tag": lambda: mp3(ID3V2 + xing(), xing()),
        "mp3 with two ID3v2 tags": lambda: mp3(ID3V2 + ID3V2 + bare(), bare()),
        "mp3 with an APE tag": lambda: mp3(xing() + APE, xing()),
        "mp3 with lyrics and an ID3v1 tag": lambda: mp3(xing() + LYRICS + ID3V1, xing()),
        "mp3 with zeros after it": lambda: mp3(xing() + bytes(2000), xing()),
        "mp3 with junk after it": lambda: mp3(xing() + JUNK, xing()),
        "mp3 to a pipe, with junk after it": lambda: mp3(bare() + JUNK, bare()),
        "mp3 with junk before it": lambda: mp3(JUNK[:777] + xing(), xing()),
        "mp3 with zeros before it": lambda: mp3(bytes(4096) + bare(), bare()),
        "two mp3s joined": lambda: mp3(xing() + xing(turn=1), xing(), xing(turn=1)),
        "three mp3s joined, with tags": lambda: mp3(
            ID3V2 + xing() + ID3V1 + ID3V2 + xing(turn=1) + ID3V1 + xing(turn=2), xing(), xing(turn=1), xing(turn=2)
        ),
        "two mp3s to pipes, joined": lambda: mp3(bare() + bare()),
        "an mp3 and one to a pipe, joined": lambda: mp3(xing() + bare(turn=1), xing(), bare(turn=1)),
        "a mono and a stereo mp3, joined": lambda: mp3(xing() + xing(channels=2), xing(), xing(channels=2)),
        "an mp3 whose count is one too high": lambda: mp3(_recount(xing(), 1), xing()),
        "mp3 with junk in the middle": lambda: mp3(_with_junk(bare())),
        "mp3 by the name of a wav": lambda: Odd(data=xing(), suffix=".wav", whole=((xing(), ".mp3"),), near=NEAR),
        "mp3 cut short": lambda: refused(xing()[: len(xing()) // 2], "is cut short", ".mp3"),
        "mp3 cut short between frames": lambda: refused(_frames(xing(), 20), "is cut short: it holds", ".mp3"),
        "mp3 to a pipe, cut within a frame": lambda: refused(bare()[:-100], "ends within a frame", ".mp3"),
        "mp2": lambda: Odd(data=_mp2(), suffix=".mp2", whole=((_mp2(), ".mp2"),), near=NEAR),
        "mp2 by the name .mp3": lambda: Odd(data=_mp2(), suffix=".mp3", whole=((_mp2(), ".mp2"),), near=NEAR),
    }  # fmt: skip
    for rate in (8000, 11025, 16000, 22050, 24000, 32000, 48000):
        found[f"mp3 at {rate} Hz, to a pipe"] = lambda rate=rate: mp3(bare("-b:a", "64k", rate=rate))
    return found


def _mp2() -> bytes:
    return encoded(".mp2", "-c:a", "mp2", "-b:a", "128k")


def _recount(data: bytes, more: int) -> bytes:
    place = max(data.find(b"Xing"), data.find(b"Info")) + 8
    return data[:place] + struct.pack(">I", struct.unpack_from(">I", data, place)[0] + more) + data[place + 4 :]


def _frames(data: bytes, count: int) -> bytes:
    from sfxgen.audio.containers.mpeg import frame_of

    place = 0
    for _ in range(count):
        place += frame_of(data[place : place + 4]).size
    return data[:place]


def _with_junk(data: bytes) -> bytes:
    half = len(_frames(data, 20))
    return data[:half] + bytes(300) + data[half:]


# what is no recording


def _strangers() -> Mapping[str, Callable[[], Odd]]:
    m4a = lambda: encoded(".m4a", "-c:a", "aac")  # noqa: E731
    return {
        "m4a": lambda: refused(m4a(), "is an MP4 or M4A file", ".wav"),
        "aac": lambda: refused(encoded(".aac", "-c:a", "aac"), "is AAC", ".mp3"),
        "wma": lambda: refused(encoded(".wma", "-c:a", "wmav2"), "is a Windows Media file", ".mp3"),
        "webm": lambda: refused(encoded(".mka", "-c:a", "libvorbis"), "is a Matroska or WebM file", ".ogg"),
        "wavpack": lambda: refused(encoded(".wv", "-c:a", "wavpack"), "is a WavPack file", ".wav"),
        "a web page": lambda: refused(b"<!DOCTYPE html><html>404</html>" * 20, "is a web page"),
        "a midi file": lambda: refused(b"MThd\0\0\0\6\0\1\0\1\0\x60" + bytes(50), "is a MIDI file"),
        "an avi": lambda: refused(riff(bytes(100)).replace(b"WAVE", b"AVI "), "is an AVI video"),
        "zeros": lambda: refused(bytes(50000), "nothing but zeros"),
        "nothing": lambda: refused(b"", "is empty"),
        "text": lambda: refused(b"hello, world " * 500, "is a text"),
        "random bytes": lambda: refused(JUNK, "is not OGG"),
    }


KINDS: Mapping[str, Callable[[], Odd]] = {
    **_wavs(), **_layouts(), **_others(), **_compressed(), **_mpegs(), **_strangers(),
}  # fmt: skip

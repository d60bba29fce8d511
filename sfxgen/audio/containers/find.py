"""Which container a file is, by what it holds and whatever its name says; what it is instead, if none of them."""

from __future__ import annotations

from pathlib import Path

from sfxgen.audio.containers import aiff, flac, mpeg, ogg, riff, tags
from sfxgen.audio.containers.contents import Contents, Part
from sfxgen.audio.containers.layouts import folds, is_usual
from sfxgen.audio.containers.source import COPY_AGAIN, Piece, Source, UnreadableError
from sfxgen.audio.formats import READ, ROWS
from sfxgen.files import disk

MOST_JUNK = 2**16
"""Bytes before the audio that are passed over."""
AGAIN = f"export it again as {READ}"
DOWNLOAD_AGAIN = "download it again, from the link that leads to the file itself"
STRANGERS = (
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM file"), (4, b"ftyp", "an MP4 or M4A file"),
    (0, b"0&\xb2u\x8ef\xcf\x11", "a Windows Media file (WMA)"), (0, b"MThd", "a MIDI file: notes without sound"),
    (0, b"wvpk", "a WavPack file"), (0, b"MAC ", "a Monkey's Audio file"), (0, b"TTA1", "a True Audio file"),
    (0, b"MPCK", "a Musepack file"), (0, b"MP+", "a Musepack file"), (0, b"#!AMR", "an AMR file"),
    (0, b".RMF", "a RealAudio file"), (0, b".ra\xfd", "a RealAudio file"), (0, b"FLV", "a Flash video"),
    (0, b"Creative Voice File", "a VOC file"), (0, b"NIST_1A", "a NIST Sphere file"), (0, b"ADIF", "AAC"),
    (0, b"PK\x03\x04", "a ZIP archive"), (0, b"\x1f\x8b", "a gzip archive"), (0, b"7z\xbc\xaf", "a 7z archive"),
    (0, b"Rar!", "a RAR archive"), (0, b"%PDF", "a PDF"), (0, b"\x89PNG", "a picture"),
    (0, b"\xff\xd8\xff", "a picture"),
    (0, b"GIF8", "a picture"), (0, b"\x7fELF", "a program"), (0, b"MZ", "a program"), (0, b"FSB", "an FMOD bank"),
    (0, b"BKHD", "a Wwise bank"), (0, b"AKPK", "a Wwise package"), (0, b"RIFF", ""),
)  # fmt: skip
"""Place, bytes and name of what people mistake for recordings. An MP3 could be found in some of them."""
RIFFS = {b"AVI ": "an AVI video", b"WEBP": "a picture", b"RMID": "a MIDI file: notes without sound",
         b"XWMA": "an xWMA file", b"sfbk": "a SoundFont", b"CDDA": "a CD track's index without its sound",
         b"ACON": "a cursor"}  # fmt: skip
FORMS = {b"8SVX": "an 8SVX file", b"16SV": "a 16SV file", b"ILBM": "a picture"}
PAGES = (b"<!doctype html", b"<html", b"<?xml")


def is_read_anew(path: Path) -> bool:
    """Tell whether earlier versions, if they read a recording at all, read less of it, or mixed it otherwise."""
    try:
        with disk.reader(path) as file:
            contents = contents_of(Source(file))
    except (OSError, ValueError):
        return False
    layout = contents.layout
    folded = folds(layout, len(layout)) if layout is not None else None
    return contents.is_mended or (folded is not None and not is_usual(folded))


def contents_of(source: Source) -> Contents:
    """Find what a file holds. Raises UnreadableError, which says what it is instead, or what is wrong."""
    place = tags.skip(source, 0)
    found = _read(source, place)
    if found is not None:
        return found
    require_no_stranger(source, place)
    head = source.at(place, 4)
    row = next((row for row in ROWS if head.startswith(row.first_bytes)), None)
    if row is not None:
        return Contents(kind=row.label, parts=(Part(pieces=(Piece(place, source.size),)),))
    junk = source.at(place, MOST_JUNK)
    for at in _marks_in(junk):
        found = _read(source, place + at)
        if found is not None:
            return found
    if not junk.strip(b"\0"):
        zeros = "holds nothing but zeros at its beginning: it was never written, or copied badly"
        raise UnreadableError(zeros if junk else "is empty", COPY_AGAIN)
    if (text := _text_of(junk)) is not None:
        raise UnreadableError(f"is a text{text}, not a recording", DOWNLOAD_AGAIN)
    raise UnreadableError(f"is not {READ}", AGAIN)


def _text_of(head: bytes) -> str | None:
    """Return how a text begins, in quotes; None for what is no text."""
    try:
        text = head[:512].decode("utf-8", "strict" if len(head) <= 512 else "ignore").strip()
    except UnicodeDecodeError:
        return None
    if not text or any(not letter.isprintable() and letter not in "\r\n\t" for letter in text):
        return None
    first = text.splitlines()[0]
    return f' ("{first if len(first) <= 40 else f"{first[:39]}…"}")'


def _read(source: Source, place: int) -> Contents | None:
    """Read the container that begins at a place; None if none does."""
    head = source.at(place, 40)
    if head[:4] in riff.MARKS and head[8:12] == b"WAVE":
        return riff.read(source, place)
    if head[:16] == riff.W64 and head[24:28] == b"wave":
        return riff.read_w64(source, place)
    if head[:4] == ogg.MARK:
        return ogg.read(source, place, source.size)
    if head[:4] == flac.MARK:
        return flac.read(source, place, source.size)
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return aiff.read(source, place)
    if head[:4] == b"caff":
        return aiff.read_caf(source, place)
    if head[:4] in (b".snd", b"dns."):
        return aiff.read_au(source, place)
    end = tags.trim(source, place, source.size)
    return mpeg.read(source, place, end) if mpeg.is_stream(source, place, end) else None


def _marks_in(junk: bytes) -> list[int]:
    """Return where a container may begin in what comes before it, the nearest first."""
    marks = (b"RIFF", b"RF64", b"OggS\0", b"fLaC\0\0\0\x22", b"fLaC\x80\0\0\x22", b"FORM")
    places = {junk.find(mark, 1) for mark in marks}
    places |= {found.start() for found in mpeg.SYNC.finditer(junk, 1, 2**14)}
    return sorted(place for place in places if place > 0)


def require_no_stranger(source: Source, place: int) -> None:
    """Raise UnreadableError for a file of another kind, by its name."""
    head = source.at(place, 64)
    text = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    known = next((name for at, mark, name in STRANGERS if head[at:].startswith(mark) and name), "")
    known = known or {b"RIFF": RIFFS, b"FORM": FORMS}.get(head[:4], {}).get(head[8:12], "")
    if text.startswith(PAGES):
        raise UnreadableError("is a web page, not a recording", DOWNLOAD_AGAIN)
    if len(head) >= 2 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0:
        known = "AAC (ADTS)"
    if known:
        raise UnreadableError(f"is {known}, not {READ}", AGAIN)

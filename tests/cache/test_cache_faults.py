"""Errors of every backend are sorted into four kinds, and said without the secrets of the place."""

from __future__ import annotations

import errno
import socket

import pytest

from sfxgen.cache.faults import FolderAwayError, Kind, hint_for, is_damage, is_gone, kind_of, told

PLACE = "sftp://me:hunter2%21@host/cache"


class AnswerError(Exception):
    """As libraries have it: a status, a code, or both."""

    def __init__(self, status=None, code=None, text="no"):
        super().__init__(text)
        if status is not None:
            self.status = status
        if code is not None:
            self.response = {"Error": {"Code": code}}


def of_class(name):
    return type(name, (Exception,), {})("no")


def caused(error, cause):
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "reading", "writing"),
    [
        (TimeoutError(), Kind.PLACE, Kind.PLACE),
        (ConnectionResetError(errno.ECONNRESET, "reset"), Kind.PLACE, Kind.PLACE),
        (socket.gaierror(-2, "Name or service not known"), Kind.PLACE, Kind.PLACE),
        (EOFError(), Kind.PLACE, Kind.PLACE),
        (OSError(errno.ESTALE, "Stale file handle"), Kind.PLACE, Kind.PLACE),
        (FolderAwayError(errno.ENOENT, "away"), Kind.PLACE, Kind.PLACE),
        (AnswerError(500), Kind.PLACE, Kind.PLACE),
        (AnswerError(503, "SlowDown"), Kind.PLACE, Kind.PLACE),
        (AnswerError(401), Kind.PLACE, Kind.PLACE),
        (caused(PermissionError("expired"), AnswerError(code="ExpiredToken")), Kind.PLACE, Kind.PLACE),
        (PermissionError(errno.EACCES, "no"), Kind.REFUSED, Kind.REFUSED),
        (AnswerError(403), Kind.REFUSED, Kind.REFUSED),
        (OSError(errno.EROFS, "read-only"), Kind.PLACE, Kind.REFUSED),
        (OSError(errno.ENOSPC, "full"), Kind.PLACE, Kind.REFUSED),
        (AnswerError(507), Kind.PLACE, Kind.REFUSED),
        (OSError("Failure"), Kind.PLACE, Kind.REFUSED),
        (OSError("Socket is closed"), Kind.PLACE, Kind.PLACE),
        (ValueError("not what its name says"), Kind.OBJECT, Kind.PLACE),
        (AnswerError(416), Kind.OBJECT, Kind.PLACE),
        (caused(FileNotFoundError("no bucket"), AnswerError(code="NoSuchBucket")), Kind.SETTINGS, Kind.SETTINGS),
        (caused(PermissionError("no"), AnswerError(code="InvalidAccessKeyId")), Kind.SETTINGS, Kind.SETTINGS),
        (of_class("NoCredentialsError"), Kind.SETTINGS, Kind.SETTINGS),
        (of_class("AuthenticationException"), Kind.SETTINGS, Kind.SETTINGS),
    ],
)
def test_every_error_has_its_kind(error, reading, writing):
    assert kind_of(error) is reading
    assert kind_of(error, writing=True) is writing


def test_an_entry_that_is_not_there_is_no_error():
    assert is_gone(FileNotFoundError("x")) and is_gone(AnswerError(404)) and is_gone(OSError(errno.ENOENT, "x"))
    assert not is_gone(caused(FileNotFoundError("x"), AnswerError(code="NoSuchBucket")))
    assert not is_gone(FolderAwayError(errno.ENOENT, "x"))
    assert is_damage(ValueError("x")) and not is_damage(TimeoutError())


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (PLACE, f"can't open {PLACE}/ab"),
        (PLACE, "me:hunter2! was refused"),
        (PLACE, "login me with hunter2%21 failed"),
        ("https://host/a?X-Amz-Signature=hunter2&b=1", "GET /a?X-Amz-Signature=hunter2&b=1 failed: hunter2"),
    ],
)
def test_no_secret_of_the_place_is_told(place, text):
    said = told(place, OSError(text))
    assert "hunter2" not in said and "***" in said


def test_what_is_told_is_one_short_line():
    said = told(PLACE, OSError("one\ntwo\n" + "x" * 1000))
    assert "\n" not in said and len(said) <= 200
    assert told(PLACE, TimeoutError()) == "it does not answer"
    assert told(PLACE, EOFError()) == "EOFError"


def test_who_must_log_in_is_told_so():
    assert hint_for(AnswerError(401), PLACE) == "Log in there again."
    assert "spelt right" in hint_for(AnswerError(code="NoSuchBucket"), PLACE)

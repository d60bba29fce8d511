"""What an error of a team's place means: whether it is about one render, about writing, the place, or its settings.

Every backend has errors of its own, and none of them may be imported here: they are told by the system's error numbers,
by the HTTP status and code that they carry, and by the names of their classes.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from sfxgen.cache.place import is_url, shown
from sfxgen.schema.messages import redacted

LONGEST = 200
"""Characters of a library's message that a warning repeats."""


class Kind(Enum):
    """What an error is about, and so what a build does."""

    OBJECT = "one render: that one is rendered"
    REFUSED = "leave: reading, or writing, is over for this build"
    PLACE = "the place: it is left alone for a while"
    SETTINGS = "the settings: a person has to see to them"


class FolderAwayError(OSError):
    """A shared folder is not there: its drive may be away."""


_SETTINGS = frozenset(
    (
        *("NoSuchBucket", "InvalidBucketName", "AllAccessDisabled", "PermanentRedirect", "ContainerNotFound"),
        *("InvalidAccessKeyId", "SignatureDoesNotMatch", "AuthorizationHeaderMalformed", "InvalidSecurity"),
        *("NoCredentialsError", "PartialCredentialsError", "ProfileNotFound", "NoRegionError", "InvalidConfigError"),
        *("DefaultCredentialsError", "ClientAuthenticationError", "AuthenticationFailed", "InvalidAuthenticationInfo"),
        *("AuthenticationException", "BadAuthenticationType", "PasswordRequiredException", "BadHostKeyException"),
        *("LogonFailure", "ParamValidationError", "InvalidURL", "InvalidUrlClientError", "InvalidRegionError"),
    )
)
"""Codes and classes of errors that will not go away by waiting."""
_EXPIRED = frozenset(
    (
        *("ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired", "InvalidToken"),
        *("UnauthorizedSSOTokenError", "SSOTokenLoadError", "TokenRetrievalError", "RefreshError"),
        *("CredentialRetrievalError", "RequestTimeTooSkewed", "LoginRefreshRequired"),
    )
)
_REFUSALS = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))
_FULL = frozenset((errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)))
_GONE = frozenset((errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP))


def kind_of(error: BaseException, *, writing: bool = False) -> Kind:
    """Tell what an error of a place is about."""
    names, status = _names(error), _status(error)
    if names & _EXPIRED or status == 401:
        return Kind.PLACE
    if names & _SETTINGS:
        return Kind.SETTINGS
    number = error.errno if isinstance(error, OSError) else None
    is_refused = number in _REFUSALS | _FULL or status in (403, 405, 413, 507) or is_refusal(error)
    if writing and (is_refused or _is_mere_failure(error)):
        return Kind.REFUSED
    if is_damage(error) and not writing:
        return Kind.OBJECT
    if is_refusal(error):
        return Kind.REFUSED
    return Kind.PLACE


def is_gone(error: BaseException) -> bool:
    """Tell whether an error says that there is no such entry."""
    if _names(error) & _SETTINGS or isinstance(error, FolderAwayError):
        return False
    return isinstance(error, FileNotFoundError) or _status(error) == 404 or getattr(error, "errno", None) in _GONE


def is_refusal(error: BaseException) -> bool:
    """Tell whether an error says that this person may not do that there."""
    return isinstance(error, PermissionError) or _status(error) == 403


def _is_mere_failure(error: BaseException) -> bool:
    """Tell whether a server did answer, and said no more than that it failed: SFTP has no number for a full disk."""
    return type(error) is OSError and error.errno is None and not str(error).endswith("closed")


def is_damage(error: BaseException) -> bool:
    """Tell whether an error says that what came is no render, or not the one asked for: the place did answer."""
    return (isinstance(error, ValueError) or _status(error) == 416) and not _names(error) & _SETTINGS


def hint_for(error: BaseException, place: str) -> str:
    """Return what a person can do about an error that the settings, or a login, are to blame for."""
    names = _names(error)
    if names & _EXPIRED or _status(error) == 401:
        return "Log in there again."
    if names & {"NoSuchBucket", "InvalidBucketName", "ContainerNotFound", "PermanentRedirect"}:
        return f"Is {shown(place)} spelt right, and has somebody made it?"
    return "Check the login that this machine has for it; `sfxgen doctor` tries it."


def told(place: str, error: BaseException) -> str:
    """Return an error in a few words, without any secret of the place's URL."""
    if isinstance(error, TimeoutError) and not str(error):
        return "it does not answer"
    text = (error.strerror if isinstance(error, OSError) else "") or str(error) or type(error).__name__
    text = " ".join(text.split())
    for secret in sorted(_secrets(place), key=len, reverse=True):
        text = text.replace(secret, "***")
    text = redacted(text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _secrets(place: str) -> Iterator[str]:
    """Yield the URL itself and every secret in it, in each spelling that a library may repeat."""
    if not is_url(place):
        return
    try:
        parts = urlsplit(place)
        found = [parts.password or "", parts.netloc.rpartition("@")[0]]
    except ValueError:
        return
    found += [value for _, value in parse_qsl(parts.query)] + [parts.query]
    for text in (*found, *map(unquote, found)):
        if len(text) > 2:
            yield text


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    for _ in range(10):
        if seen is None:
            return
        yield seen
        seen = seen.__cause__ or seen.__context__


def _names(error: BaseException) -> set[str]:
    """Return the classes of an error and of what it came of, and the codes that they carry."""
    found: set[str] = set()
    for each in _chain(error):
        found |= {kind.__name__ for kind in type(each).__mro__}
        answer = getattr(each, "response", None)
        for code in (_dig(answer, "Error", "Code"), getattr(each, "error_code", None)):
            found |= {str(code)} if code else set()
    return found


def _status(error: BaseException) -> int | None:
    for each in _chain(error):
        found = _dig(getattr(each, "response", None), "ResponseMetadata", "HTTPStatusCode")
        for status in (found, *(getattr(each, name, None) for name in ("status", "status_code", "code"))):
            if isinstance(status, int) and 100 <= status < 600:
                return status
    return None


def _dig(value: Any, *keys: str) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value

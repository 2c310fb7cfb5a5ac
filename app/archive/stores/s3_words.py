"""What a store that speaks S3 answers with, told to a person; and what only means: try again."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    HTTPClientError,
    IncompleteReadError,
    ResponseStreamingError,
    SSLError,
)
from botocore.exceptions import (
    ConnectionError as NoConnectionError,
)
from urllib3.exceptions import HTTPError

from app.archive.stores.holder import LineCutError
from app.model.errors import AppError, StorageError
from app.model.text import T, Text

_AGAIN = frozenset(
    ("SlowDown", "ServiceUnavailable", "InternalError", "RequestTimeout", "Throttling")
)
_STRANGER = (
    T("stores", "The store does not know this access key, or the secret key is wrong.")(),
    T("stores", "Enter both keys again under “Stores”.")(),
)
_REFUSED = (
    T("stores", "The store refuses: this access key has no right to do that.")(),
    T("stores", "Ask whoever keeps the store for the right to read and write there.")(),
)
_SENTENCES: dict[str, tuple[Text, Text]] = {
    **dict.fromkeys(("InvalidAccessKeyId", "SignatureDoesNotMatch"), _STRANGER),
    **dict.fromkeys(("AccessDenied", "403", "Forbidden", "AllAccessDisabled"), _REFUSED),
    "NoSuchBucket": (
        T("stores", "The store has no bucket of that name.")(),
        T("stores", "Correct the name under “Stores”, or have the bucket made.")(),
    ),
    "RequestTimeTooSkewed": (
        T("stores", "The store refuses: this computer’s clock is wrong.")(),
        T("stores", "Set the clock, then go on.")(),
    ),
}
_FULL = frozenset(
    ("QuotaExceeded", "XAmzQuotaExceeded", "XMinioStorageFull", "InsufficientStorage")
)
_SERVER_FAULT = 500


@contextmanager
def in_words() -> Generator[None, None, None]:
    """Turn what the block meets into :class:`LineCutError` or an error with words."""
    try:
        yield
    except ClientError as error:
        raise _answered(error) from error
    except SSLError as error:
        raise _stranger_certificate() from error
    except (
        NoConnectionError,
        HTTPClientError,
        IncompleteReadError,
        ResponseStreamingError,
        HTTPError,
        ConnectionError,
        TimeoutError,
    ) as error:
        raise LineCutError(type(error).__name__) from error
    except BotoCoreError as error:
        raise _other(type(error).__name__) from error


def code_of(error: ClientError) -> str:
    """The store's own word for what it refused."""
    return str(error.response.get("Error", {}).get("Code", ""))


def is_absent(error: ClientError) -> bool:
    """True where nothing lies under a name."""
    return code_of(error) in ("404", "NoSuchKey", "NotFound")


def _answered(error: ClientError) -> Exception:
    code = code_of(error)
    status = int(error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0))
    if code in _FULL:
        return _sentence(
            T("stores", "The store has no room left.")(),
            T("stores", "Ask whoever keeps the store for more room, then go on."),
        )
    if code in _AGAIN or (status >= _SERVER_FAULT and code != "NotImplemented"):
        return LineCutError(code)
    known = _SENTENCES.get(code)
    return _sentence(*known) if known is not None else _other(code or str(status))


def _stranger_certificate() -> AppError:
    return _sentence(
        T("stores", "The store’s certificate is not trusted: it may be another machine.")(),
        T("stores", "Ask whoever keeps the store for its certificate and name it there."),
    )


def _other(reason: str) -> AppError:
    return _sentence(
        T("stores", "The store refuses: {reason}.")(reason=reason),
        T("stores", "Tell whoever keeps the store this word; what was sent stays there."),
    )


def _sentence(what: Text, action: Text) -> AppError:
    return StorageError(
        what, meaning=T("stores", "The package is not counted as kept there."), action=action
    )

"""An engine older than its client: the program was updated while the engine ran on."""

from __future__ import annotations

from app import __version__
from app.model.errors import EngineError, RemoteError
from app.model.text import T

_UNKNOWN = T("engine", "There is no command named “{name}”.")
_OTHER_DETAILS = T("engine", "The command “{name}” was given the wrong details: {detail}.")


class OlderEngineError(EngineError):
    """The engine that runs is too old to do what was asked of it."""


def is_older(version: str, than: str = __version__) -> bool:
    """Whether an engine's version (“0.1.0”) is an older one; one that cannot be read is not."""
    try:
        return _numbers(version) < _numbers(than)
    except ValueError:
        return False


def refusal(error: RemoteError, version: str) -> RemoteError | OlderEngineError:
    """The error as a client is to meet it; ``version`` is that of the engine that answered.

    A client sends no command that an engine of its own age does not know; other details than it
    takes may be a fault of ours as well, unless the engine is known to be older.
    """
    too_old = error.what.source == _UNKNOWN.source or (
        error.what.source == _OTHER_DETAILS.source and is_older(version)
    )
    if not too_old:
        return error
    return OlderEngineError(
        T(
            "engine",
            "The recording service that still runs is of an older version and cannot do this until"
            " the program has been started again.",
        )
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))

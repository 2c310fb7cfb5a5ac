"""The one tree of errors that a person is meant to read.

Each carries three sentences: what happened, what it means for the session, what to do.
"""

from __future__ import annotations

from typing import Any

from app.model.text import Text


class AppError(Exception):
    """An error with words for the operator. ``exit_status`` is that of a command that meets it."""

    exit_status = 1

    def __init__(self, what: Text, *, meaning: Text | None = None, action: Text | None = None):
        super().__init__(str(what))
        self.what = what
        self.meaning = meaning
        self.action = action

    def texts(self) -> list[Text]:
        """The sentences in reading order, absent ones left out."""
        return [text for text in (self.what, self.meaning, self.action) if text is not None]

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol; :func:`error_from_json` reads it back."""
        return {
            "kind": type(self).__name__,
            "what": self.what.to_json(),
            "meaning": self.meaning.to_json() if self.meaning else None,
            "action": self.action.to_json() if self.action else None,
            "exit_status": self.exit_status,
        }


class BadUsageError(AppError):
    """The caller asked for something that makes no sense; nothing was begun."""

    exit_status = 2


class DeviceError(AppError):
    """A camera, microphone or speaker cannot be opened or was lost."""


class StorageError(AppError):
    """A disk or folder cannot take what has to be written."""


class RecordingError(AppError):
    """The recorder cannot start, go on or close."""


class TwoPersonsError(RecordingError):
    """A recording may start only where two persons answer for what is open."""


class SettingsError(AppError):
    """A setting or the settings file cannot be taken.

    ``field`` names the setting; ``final`` means that the file must be left as it is.
    """

    def __init__(self, what: Text, *, field: str = "", final: bool = False, **more: Text | None):
        super().__init__(what, meaning=more.get("meaning"), action=more.get("action"))
        self.field = field
        self.final = final


class StoreError(AppError):
    """The database cannot be opened, migrated or written."""


class ArchiveError(AppError):
    """A package or copy cannot be made or does not verify."""


class ChecklistError(AppError):
    """A test run cannot do what was asked."""


class ReceptionError(AppError):
    """A session or one of its records cannot be made or changed."""


class EngineError(AppError):
    """The engine cannot be started, found or spoken to."""


class EngineTakenError(EngineError):
    """Another engine runs on the same data."""


class RemoteError(AppError):
    """An error that the engine answered with, as its client meets it."""

    def __init__(self, kind: str, exit_status: int, what: Text, **more: Text | None):
        super().__init__(what, meaning=more.get("meaning"), action=more.get("action"))
        self.kind = kind
        self.exit_status = exit_status


def error_from_json(data: dict[str, Any]) -> RemoteError:
    """Rebuild an error that :meth:`AppError.to_json` made in another process."""

    def text(key: str) -> Text | None:
        return Text.from_json(data[key]) if data.get(key) else None

    what = text("what")
    assert what is not None
    return RemoteError(
        str(data["kind"]),
        int(data["exit_status"]),
        what,
        meaning=text("meaning"),
        action=text("action"),
    )

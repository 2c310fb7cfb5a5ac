"""What engine and clients say to each other: JSON lines with a protocol version.

A client opens with ``hello`` and the token. The engine answers ``welcome``, sends a ``snapshot`` of
all topics and then numbered ``change`` messages. ``levels`` carry meters and may be dropped.
A ``command`` carries an id chosen by the client; repeating it returns the first answer.
"""

from __future__ import annotations

import json
from typing import Any

from app.model.errors import EngineError
from app.model.text import T

PROTOCOL_VERSION = 1
MAX_LINE_BYTES = 16 * 1024 * 1024

Message = dict[str, Any]


def encode(message: Message) -> bytes:
    """One message as one line of UTF-8 JSON."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Read one line; raises :class:`EngineError` where it is not a JSON object with a ``kind``."""
    try:
        message = json.loads(line)
    except ValueError as error:
        raise _malformed() from error
    if not isinstance(message, dict) or not isinstance(message.get("kind"), str):
        raise _malformed()
    return message


def _malformed() -> EngineError:
    return EngineError(
        T("engine", "A message that cannot be read reached the recording service."),
        meaning=T("engine", "The recording is not touched; the command was not carried out."),
        action=T("engine", "Try again; if it comes back, close the window and open it again."),
    )

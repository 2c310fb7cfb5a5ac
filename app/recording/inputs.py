"""What the recorder is given: pictures from a frame ring, sound from any number of sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app.model.devices import AudioBlock


class SoundSource(Protocol):
    """Where captured sound comes from, as a microphone feed gives it."""

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        """Have every block handed to ``callback`` (from a thread); returns the way to stop."""


@dataclass(frozen=True, slots=True)
class SourceInputs:
    """The inputs of one source.

    ``ring_path`` gives the camera's frame ring, None while there is no camera; ``sounds`` goes by
    the role of the track, and a role that is wanting is recorded as silence.
    """

    ring_path: Callable[[], Path | None]
    sounds: Mapping[str, SoundSource] = field(default_factory=dict)

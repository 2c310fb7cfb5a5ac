"""What a call gives the recorder: a ring of pictures and the sound of the other points."""

from __future__ import annotations

import logging
from pathlib import Path

from app.engine.call_sound import FarSound

log = logging.getLogger(__name__)


class CallInputs:
    """The picture and sound of the call as they come at the moment, from whichever road.

    Made with the devices, before anything knows of platforms: a recording that goes on has its
    source at once, as a slate, until somebody delivers again.
    """

    def __init__(self) -> None:
        self.far = FarSound()
        self._ring: Path | None = None

    def ring_path(self) -> Path | None:
        """The ring of the call's pictures; None while there is none."""
        return self._ring

    def show(self, ring: Path | None) -> None:
        """Pictures come from this ring from now on."""
        if ring != self._ring:
            log.info("the pictures of the call come from %s", ring)
            self._ring = ring

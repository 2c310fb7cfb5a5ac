"""The settings of the archive, beside those of the room (:mod:`app.settings.values`).

Annotations are evaluated on purpose (no ``from __future__ import annotations`` here), as there.
"""

from dataclasses import dataclass
from typing import Annotated

from app.model.text import T
from app.settings.declaration import Address, Whole
from app.settings.meeting_values import MeetingSettings


@dataclass(frozen=True, slots=True)
class ArchiveSettings(MeetingSettings):
    """How the archive looks after itself."""

    check_every_days: Annotated[
        int,
        Whole(
            title=T("settings", "Days between two checks of the archive"),
            hint=T("settings", "Every copy is read back so often; 0: only when a person asks."),
            minimum=0,
            maximum=1825,
            unit="d",
        ),
    ] = 90
    disc_least_kbps: Annotated[
        int,
        Whole(
            title=T("settings", "Least picture bit rate on a disc"),
            hint=T("settings", "Below it a session is not encoded anew to fit onto one disc."),
            minimum=150,
            maximum=5000,
            unit="kb/s",
        ),
    ] = 500
    time_stamp_address: Annotated[
        str,
        Address(
            title=T("settings", "Time stamp server"),
            hint=T("settings", "Stamps the log as RFC 3161 says. Empty: no stamps are asked for."),
        ),
    ] = ""

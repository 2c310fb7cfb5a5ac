"""The settings of the online meeting, beside those of the room (:mod:`app.settings.values`).

Annotations are evaluated on purpose (no ``from __future__ import annotations`` here), as there.
"""

from dataclasses import dataclass
from typing import Annotated

from app.model.conference import PlatformKind
from app.model.text import T
from app.settings.declaration import Address, Choice, Device, Folder, Whole, Words, words_of


@dataclass(frozen=True, slots=True)
class MeetingSettings:
    """What the room uses for the online meeting. Empty text means “not chosen yet”."""

    conference_platform: Annotated[
        str,
        Words(
            title=T("settings", "Meeting platform"),
            hint=T("settings", "The platform on which this room usually meets the other points."),
            longest=41,
        ),
    ] = ""
    conference_kind: Annotated[
        str,
        Choice(
            title=T("settings", "Way into the meeting"),
            hint=T("settings", "Empty: the way that the platform usually goes."),
            options=("", *words_of(PlatformKind)),
        ),
    ] = ""
    conference_address: Annotated[
        str,
        Address(
            title=T("settings", "Address of the meeting"),
            hint=T("settings", "The whole link of the room, as the invitation gives it."),
        ),
    ] = ""
    conference_room: Annotated[
        str,
        Words(
            title=T("settings", "Meeting room"),
            hint=T("settings", "Name or number of the room on the platform."),
            longest=300,
        ),
    ] = ""
    conference_display_name: Annotated[
        str,
        Words(
            title=T("settings", "Name in the meeting"),
            hint=T("settings", "Empty: level, name and role of this point."),
        ),
    ] = ""
    conference_user: Annotated[
        str,
        Words(
            title=T("settings", "Meeting account"),
            hint=T("settings", "The account that this room signs in with, where one is asked for."),
        ),
    ] = ""
    point_level: Annotated[
        str,
        Words(
            title=T("settings", "Level of this point"),
            hint=T("settings", "Stands first in the name that the others see."),
            longest=40,
        ),
    ] = ""
    call_speaker: Annotated[
        str,
        Device(
            title=T("settings", "Speaker of the meeting"),
            hint=T("settings", "The loudspeaker that plays the other points into the room."),
        ),
    ] = ""
    call_sound: Annotated[
        str,
        Device(
            title=T("settings", "Sound of the meeting"),
            hint=T("settings", "Where the sound of the other points is recorded from."),
        ),
    ] = ""
    call_camera: Annotated[
        str,
        Device(
            title=T("settings", "Picture of the meeting"),
            hint=T("settings", "The capture device or window that shows the other points."),
        ),
    ] = ""
    conference_width: Annotated[
        int,
        Whole(
            title=T("settings", "Picture width of the meeting"),
            hint=T("settings", "Width of the recorded picture of the meeting."),
            minimum=320,
            maximum=1920,
            step=2,
            unit="px",
        ),
    ] = 1280
    conference_height: Annotated[
        int,
        Whole(
            title=T("settings", "Picture height of the meeting"),
            hint=T("settings", "Height of the recorded picture of the meeting."),
            minimum=180,
            maximum=1080,
            step=2,
            unit="px",
        ),
    ] = 720
    conference_fps: Annotated[
        int,
        Whole(
            title=T("settings", "Pictures a second of the meeting"),
            hint=T("settings", "How many pictures of the meeting are recorded a second."),
            minimum=5,
            maximum=30,
            unit="1/s",
        ),
    ] = 25
    room_screen: Annotated[
        str,
        Words(
            title=T("settings", "Screen of the room"),
            hint=T("settings", "The screen on which citizens and officials see the other points."),
            longest=300,
        ),
    ] = ""
    chair_screen: Annotated[
        str,
        Words(
            title=T("settings", "Screen of the chair"),
            hint=T("settings", "The second screen, on which the chair reads the case's dossier."),
            longest=300,
        ),
    ] = ""
    camera_control: Annotated[
        str,
        Words(
            title=T("settings", "Control of the camera"),
            hint=T("settings", "Address or serial port through which the camera is moved."),
            longest=200,
        ),
    ] = ""
    readiness_folder: Annotated[
        str,
        Folder(
            title=T("settings", "Folder shared by the points"),
            hint=T("settings", "Where the points put their readiness files for each other."),
        ),
    ] = ""

"""What the room uses: devices, disks, picture. Chosen for good, or for one practice only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.conference.addresses import shown, shown_room
from app.model.devices import MicrophoneChoice, masked
from app.model.errors import BadUsageError
from app.model.media import VideoFormat
from app.model.text import T
from app.settings.host import host_in
from app.settings.values import Settings, check
from app.system.paths import DataPaths

SIMULATOR = "sim"
DEVICES = (
    *("camera", "camera2", "microphone", "speaker", "headphones"),
    *("call_speaker", "call_sound", "call_camera"),
)
HIDDEN_IN: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys((*DEVICES, "camera_control"), masked),
    "conference_address": shown,
    "conference_room": shown_room,
}
"""What may hold a password or be one, and how it is told."""
ROOM, ROOM2 = "room", "room2"
"""The sources of a session that come from cameras of the room."""

# Names on the command line and in the ``setup`` topic, and the settings that keep them.
KEPT_AS = {
    "camera": "camera",
    "camera2": "camera2",
    "microphone": "microphone",
    "channels": "microphone_channels",
    "more_microphones": "more_microphones",
    "speaker": "speaker",
    "headphones": "headphones",
    "primary": "primary_folder",
    "external": "external_folder",
    "width": "video_width",
    "height": "video_height",
    "fps": "video_fps",
    "width2": "video2_width",
    "height2": "video2_height",
    "fps2": "video2_fps",
    "operator": "operator",
    "platform_host": "platform_host",
    "conference_platform": "conference_platform",
    "conference_kind": "conference_kind",
    "conference_address": "conference_address",
    "conference_room": "conference_room",
    "conference_display_name": "conference_display_name",
    "conference_user": "conference_user",
    "conference_width": "conference_width",
    "conference_height": "conference_height",
    "conference_fps": "conference_fps",
    "point_level": "point_level",
    "call_speaker": "call_speaker",
    "call_sound": "call_sound",
    "call_camera": "call_camera",
    "room_screen": "room_screen",
    "chair_screen": "chair_screen",
    "camera_control": "camera_control",
    "readiness_folder": "readiness_folder",
}


@dataclass(frozen=True, slots=True)
class Setup:
    """The room's choice as the engine works with it; empty text means nothing is chosen.

    ``channels`` are those of the room's own microphone: 1, or 2 for left and right.
    """

    camera: str = ""
    camera2: str = ""
    microphone: str = ""
    more_microphones: tuple[MicrophoneChoice, ...] = ()
    speaker: str = ""
    headphones: str = ""
    primary: str = ""
    external: str = ""
    width: int = 1280
    height: int = 720
    fps: int = 25
    width2: int = 1280
    height2: int = 720
    fps2: int = 15
    channels: int = 1
    operator: str = ""
    platform_host: str = ""
    conference_platform: str = ""
    conference_kind: str = ""
    conference_address: str = ""
    conference_room: str = ""
    conference_display_name: str = ""
    conference_user: str = ""
    conference_width: int = 1280
    conference_height: int = 720
    conference_fps: int = 25
    point_level: str = ""
    call_speaker: str = ""
    call_sound: str = ""
    call_camera: str = ""
    room_screen: str = ""
    chair_screen: str = ""
    camera_control: str = ""
    readiness_folder: str = ""

    @property
    def video(self) -> VideoFormat:
        """The session's picture format."""
        return VideoFormat(self.width, self.height, self.fps)

    @property
    def conference_video(self) -> VideoFormat:
        """Picture format of the recorded meeting."""
        return VideoFormat(self.conference_width, self.conference_height, self.conference_fps)

    @property
    def cameras(self) -> dict[str, tuple[str, VideoFormat]]:
        """SPEC and picture format of each source whose camera is chosen, the room's first."""
        second = VideoFormat(self.width2, self.height2, self.fps2)
        both = {ROOM: (self.camera, self.video), ROOM2: (self.camera2, second)}
        return {source: chosen for source, chosen in both.items() if chosen[0]}

    @property
    def microphones(self) -> tuple[MicrophoneChoice, ...]:
        """All microphones that are chosen, the room's first; each has a role of its own."""
        own = (MicrophoneChoice(ROOM, self.microphone),) if self.microphone else ()
        return (*own, *self.more_microphones)

    @property
    def primary_folder(self) -> Path | None:
        """Folder on the main disk, if one is chosen."""
        return Path(self.primary) if self.primary else None

    @property
    def external_folder(self) -> Path | None:
        """Folder on the external disk, if one is chosen."""
        return Path(self.external) if self.external else None

    def changed(self, values: dict[str, Any]) -> Setup:
        """A copy with these values; raises :class:`BadUsageError` for a name it does not have."""
        for name in values:
            if name not in KEPT_AS:
                raise BadUsageError(
                    T("setup", "There is nothing named “{name}” to choose.")(name=name)
                )
        return replace(self, **values)

    def shown(self) -> dict[str, Any]:
        """What clients are told of it: without the passwords of addresses."""
        more = [{**asdict(one), "spec": masked(one.spec)} for one in self.more_microphones]
        hidden = {name: hide(getattr(self, name)) for name, hide in HIDDEN_IN.items()}
        return {**asdict(self), **hidden, "more_microphones": more}

    def read(self, values: dict[str, Any]) -> dict[str, Any]:
        """Values from a client, as they are kept.

        The address of a device as :meth:`shown` told it stands for the whole one; of a link to the
        platform the host stays. Raises :class:`~app.model.errors.SettingsError` for microphones
        that cannot be taken.
        """
        told, found = self.shown(), dict(values)
        for name in HIDDEN_IN:
            if name in found and found[name] == told[name]:
                found[name] = getattr(self, name)
        if "more_microphones" in found:
            check({"more_microphones": found["more_microphones"]})
            found["more_microphones"] = _choices(found["more_microphones"])
        if isinstance(found.get("platform_host"), str):
            found["platform_host"] = host_in(found["platform_host"])
        return found

    def for_practice(self, paths: DataPaths) -> Setup:
        """The same with simulators and folders of the data directory where nothing is chosen."""
        return replace(
            self,
            camera=self.camera or SIMULATOR,
            microphone=self.microphone or SIMULATOR,
            speaker=self.speaker or SIMULATOR,
            primary=self.primary or str(paths.practice_primary),
            external=self.external or str(paths.practice_external),
        )


def setup_from_json(data: Mapping[str, Any]) -> Setup:
    """Read what ``asdict`` made of a setup; raises ``KeyError`` or ``TypeError`` on another."""
    values = dict(data)
    more = tuple(MicrophoneChoice(**row) for row in values.pop("more_microphones"))
    return Setup(**values, more_microphones=more)


def setup_from(settings: Settings) -> Setup:
    """The setup that the settings keep."""
    kept = {name: getattr(settings, kept) for name, kept in KEPT_AS.items()}
    return Setup(**{**kept, "more_microphones": _choices(settings.more_microphones)})


def settings_values(values: dict[str, Any]) -> dict[str, Any]:
    """The same choices under the names of the settings, as the file keeps them."""
    kept = {KEPT_AS[name]: value for name, value in values.items()}
    if "more_microphones" in kept:
        kept["more_microphones"] = [asdict(one) for one in kept["more_microphones"]]
    return kept


def _choices(listed: list[dict[str, str]]) -> tuple[MicrophoneChoice, ...]:
    return tuple(MicrophoneChoice(**one) for one in listed)

"""What the room uses: devices, disks, picture. Chosen for good, or for one practice only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.model.devices import masked
from app.model.errors import BadUsageError
from app.model.media import VideoFormat
from app.model.text import T
from app.settings.host import host_in
from app.settings.values import Settings
from app.system.paths import DataPaths

SIMULATOR = "sim"
DEVICES = ("camera", "microphone", "speaker")

# Names on the command line and in the ``setup`` topic, and the settings that keep them.
KEPT_AS = {
    "camera": "camera",
    "microphone": "microphone",
    "speaker": "speaker",
    "primary": "primary_folder",
    "external": "external_folder",
    "width": "video_width",
    "height": "video_height",
    "fps": "video_fps",
    "operator": "operator",
    "platform_host": "platform_host",
}


@dataclass(frozen=True, slots=True)
class Setup:
    """The room's choice as the engine works with it; empty text means nothing is chosen."""

    camera: str = ""
    microphone: str = ""
    speaker: str = ""
    primary: str = ""
    external: str = ""
    width: int = 1280
    height: int = 720
    fps: int = 25
    operator: str = ""
    platform_host: str = ""

    @property
    def video(self) -> VideoFormat:
        """The session's picture format."""
        return VideoFormat(self.width, self.height, self.fps)

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
        return {**asdict(self), **{name: masked(getattr(self, name)) for name in DEVICES}}

    def read(self, values: dict[str, Any]) -> dict[str, Any]:
        """Values from a client, as they are kept.

        The address of a device as :meth:`shown` told it stands for the whole one; of a link to the
        platform the host stays.
        """
        told, found = self.shown(), dict(values)
        for name in DEVICES:
            if name in found and found[name] == told[name]:
                found[name] = getattr(self, name)
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


def setup_from(settings: Settings) -> Setup:
    """The setup that the settings keep."""
    return Setup(**{name: getattr(settings, kept) for name, kept in KEPT_AS.items()})


def settings_values(values: dict[str, Any]) -> dict[str, Any]:
    """The same choices under the names of the settings."""
    return {KEPT_AS[name]: value for name, value in values.items()}

"""Every setting of the program, each declared once: type, default, limits and words.

Annotations are evaluated on purpose (no ``from __future__ import annotations`` here): they carry
the declarations that validation, the settings page and the how-to page read.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Annotated, Any, get_type_hints

from app.model.errors import SettingsError
from app.model.reception import PointRole, Scenario
from app.model.text import T, Text
from app.settings.archive_values import ArchiveSettings
from app.settings.declaration import (
    Choice,
    Declared,
    Device,
    Folder,
    Host,
    Microphones,
    Whole,
    Words,
    words_of,
)


@dataclass(frozen=True, slots=True)
class Settings(ArchiveSettings):
    """The choices of a person, never changed in place. Empty text means “not chosen yet”."""

    language: Annotated[
        str,
        Choice(
            title=T("settings", "Language"),
            hint=T("settings", "The language of windows, messages and papers."),
            options=("vi", "en"),
        ),
    ] = "vi"
    operator: Annotated[
        str,
        Words(
            title=T("settings", "Operator"),
            hint=T("settings", "The name that stands in the record beside what is done here."),
        ),
    ] = ""
    camera: Annotated[
        str,
        Device(
            title=T("settings", "Camera"),
            hint=T("settings", "The camera that films the room."),
        ),
    ] = ""
    camera2: Annotated[
        str,
        Device(
            title=T("settings", "Second camera"),
            hint=T("settings", "A second view of the room, recorded beside the first one."),
        ),
    ] = ""
    microphone: Annotated[
        str,
        Device(
            title=T("settings", "Microphone"),
            hint=T("settings", "The microphone that hears the room."),
        ),
    ] = ""
    more_microphones: Annotated[
        list[dict[str, str]],
        Microphones(
            title=T("settings", "Further microphones"),
            hint=T("settings", "Each is recorded on a track of its own, or stands in for another."),
        ),
    ] = field(default_factory=list)
    speaker: Annotated[
        str,
        Device(
            title=T("settings", "Speaker"),
            hint=T("settings", "The loudspeaker that the room hears."),
        ),
    ] = ""
    headphones: Annotated[
        str,
        Device(
            title=T("settings", "Headphones"),
            hint=T("settings", "Where the operator listens to what has been recorded."),
        ),
    ] = ""
    primary_folder: Annotated[
        str,
        Folder(
            title=T("settings", "Main storage"),
            hint=T("settings", "The folder on the main disk that recordings are written to."),
        ),
    ] = ""
    external_folder: Annotated[
        str,
        Folder(
            title=T("settings", "External disk"),
            hint=T("settings", "The folder on the external disk that takes the second copy."),
        ),
    ] = ""
    platform_host: Annotated[
        str,
        Host(
            title=T("settings", "Server of the online meeting"),
            hint=T("settings", "The check of the line looks up the address of this server."),
        ),
    ] = ""
    microphone_channels: Annotated[
        int,
        Whole(
            title=T("settings", "Channels of the room's microphone"),
            hint=T("settings", "2 where left and right come from different places, otherwise 1."),
            minimum=1,
            maximum=2,
        ),
    ] = 1
    video_width: Annotated[
        int,
        Whole(
            title=T("settings", "Picture width"),
            hint=T("settings", "Width of the recorded picture."),
            minimum=320,
            maximum=3840,
            step=2,
            unit="px",
        ),
    ] = 1280
    video_height: Annotated[
        int,
        Whole(
            title=T("settings", "Picture height"),
            hint=T("settings", "Height of the recorded picture."),
            minimum=180,
            maximum=2160,
            step=2,
            unit="px",
        ),
    ] = 720
    video_fps: Annotated[
        int,
        Whole(
            title=T("settings", "Pictures a second"),
            hint=T("settings", "How many pictures a second are recorded."),
            minimum=5,
            maximum=60,
            unit="1/s",
        ),
    ] = 25
    video2_width: Annotated[
        int,
        Whole(
            title=T("settings", "Picture width of the second camera"),
            hint=T("settings", "Width of the second recorded picture."),
            minimum=320,
            maximum=3840,
            step=2,
            unit="px",
        ),
    ] = 1280
    video2_height: Annotated[
        int,
        Whole(
            title=T("settings", "Picture height of the second camera"),
            hint=T("settings", "Height of the second recorded picture."),
            minimum=180,
            maximum=2160,
            step=2,
            unit="px",
        ),
    ] = 720
    video2_fps: Annotated[
        int,
        Whole(
            title=T("settings", "Pictures a second of the second camera"),
            hint=T("settings", "How many of its pictures a second are recorded."),
            minimum=5,
            maximum=60,
            unit="1/s",
        ),
    ] = 15
    video_bitrate_kbps: Annotated[
        int,
        Whole(
            title=T("settings", "Picture bit rate"),
            hint=T("settings", "Archives ask for 1500 kb/s or more."),
            minimum=1500,
            maximum=20000,
            unit="kb/s",
        ),
    ] = 2500
    audio_bitrate_kbps: Annotated[
        int,
        Whole(
            title=T("settings", "Sound bit rate"),
            hint=T("settings", "Archives ask for 128 kb/s or more."),
            minimum=128,
            maximum=320,
            unit="kb/s",
        ),
    ] = 128
    segment_s: Annotated[
        int,
        Whole(
            title=T("settings", "Length of a recording file"),
            hint=T("settings", "A recording is kept in files of this length, without a gap."),
            minimum=10,
            maximum=300,
            unit="s",
        ),
    ] = 300
    planned_minutes: Annotated[
        int,
        Whole(
            title=T("settings", "Planned length of a session"),
            hint=T("settings", "What a new session starts from; disk space is judged by it."),
            minimum=5,
            maximum=720,
            unit="min",
        ),
    ] = 120
    point_name: Annotated[
        str,
        Words(
            title=T("settings", "This bridge point"),
            hint=T("settings", "The name under which this room joins a session."),
        ),
    ] = ""
    point_role: Annotated[
        str,
        Choice(
            title=T("settings", "Usual role of this point"),
            hint=T("settings", "What a new session starts from."),
            options=words_of(PointRole),
        ),
    ] = str(PointRole.CENTRAL)
    scenario: Annotated[
        str,
        Choice(
            title=T("settings", "Usual connection scenario"),
            hint=T("settings", "What a new session starts from."),
            options=words_of(Scenario),
        ),
    ] = str(Scenario.D6)

    def to_json(self) -> dict[str, Any]:
        """Return all settings as a plain dictionary, in the order of :func:`declarations`."""
        values = asdict(self)
        return {name: values[name] for name in declarations()}

    def changed(self, **values: Any) -> "Settings":
        """Return a copy with these values; raises :class:`SettingsError` naming a bad one."""
        check(values)
        return replace(self, **values)


def declarations() -> dict[str, Declared]:
    """Name of each setting and its declaration: those of the room, then meeting and archive."""
    hints = get_type_hints(Settings, include_extras=True)
    later = {field.name for field in fields(ArchiveSettings)}
    names = sorted((field.name for field in fields(Settings)), key=lambda name: name in later)
    return {name: hints[name].__metadata__[0] for name in names}


def check(values: Mapping[str, Any]) -> None:
    """Check names and values; raises :class:`SettingsError` whose ``field`` is the bad name."""
    known = declarations()
    for name, value in values.items():
        if name not in known:
            raise SettingsError(
                T("settings", "There is no setting named “{name}”.")(name=name), field=name
            )
        fault = known[name].fault(value)
        if fault is not None:
            raise SettingsError(bad_value(known[name].title, value, fault), field=name)


def bad_value(title: Text, value: object, fault: Text) -> Text:
    """The sentence that says which setting has a value that cannot be taken, and why."""
    return T("settings", "“{value}” cannot be taken for “{title}”: {fault}.")(
        value=str(value)[:80], title=title, fault=fault
    )

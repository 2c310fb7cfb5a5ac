"""What can go wrong with a microphone or loudspeaker, in words for the operator."""

from __future__ import annotations

from typing import Any

from app.model.devices import masked
from app.model.errors import DeviceError
from app.model.text import T, Text

NO_SOUND_TRACK = T("sound", "it has no sound track")
NO_PULSE_PLUGIN = T("sound", "the package libasound2-plugins is missing")
NO_PORTAUDIO_DEVICE = T("sound", "another program holds it")
MICROPHONE = T("sound", "microphone")
SPEAKER = T("sound", "speaker")


class LostDeviceError(DeviceError):
    """A device that was open is gone; the same one is opened again when it is back."""


def unknown_device(identity: str) -> DeviceError:
    """No device of this identity is there."""
    return DeviceError(
        T("sound", "Sound device “{id}” is not connected to this computer.")(id=identity),
        meaning=T("sound", "No other device is used in its place without you knowing."),
        action=T("sound", "Plug the device in, or choose another one in the list of devices."),
    )


def ambiguous_device(identity: str) -> DeviceError:
    """Two devices answer to one name and cannot be told apart."""
    return DeviceError(
        T("sound", "Two sound devices are both called “{id}”.")(id=identity),
        meaning=T("sound", "The program cannot tell which of them is meant."),
        action=T("sound", "Rename one of them in the sound settings of the computer."),
    )


def unopened_device(identity: str, reason: str | Text) -> DeviceError:
    """The device is there but the system does not open it; ``reason`` is the system's word."""
    return DeviceError(
        T("sound", "Sound device “{id}” cannot be opened: {reason}.")(id=identity, reason=reason),
        meaning=T("sound", "Another program may be holding it, or it is not ready yet."),
        action=T("sound", "Close other programs that use sound, then unplug it and plug it in."),
    )


def lost_device(name: str) -> LostDeviceError:
    """The open device vanished."""
    return LostDeviceError(
        T("sound", "Sound device “{name}” was lost.")(name=name),
        meaning=T("sound", "There is no sound from or to it until it is back."),
        action=T("sound", "Check its cable and power; it is opened again by itself."),
    )


def stalled_device(name: str, seconds: float) -> LostDeviceError:
    """The open device delivers nothing any more."""
    return LostDeviceError(
        T("sound", "Sound device “{name}” has delivered nothing for {seconds} s.")(
            name=name, seconds=seconds
        ),
        meaning=T("sound", "There is no sound from or to it until it is back."),
        action=T("sound", "Check its cable and power; it is opened again by itself."),
    )


def missing_library() -> DeviceError:
    """PortAudio is not installed."""
    return DeviceError(
        T("sound", "The sound library PortAudio is missing."),
        meaning=T("sound", "Real microphones and speakers cannot be used."),
        action=T("sound", "Install the package libportaudio2, then start the program again."),
    )


def unknown_simulator(name: str) -> DeviceError:
    """A simulator of this name does not exist."""
    return DeviceError(
        T("sound", "There is no sound simulator called “{name}”.")(name=name),
        action=T("sound", "Write sim, or one of the names in the manual."),
    )


def unusable_spec(spec: str) -> DeviceError:
    """The SPEC is of a kind that sound devices do not have."""
    return DeviceError(
        T("sound", "“{spec}” cannot serve as a sound device.")(spec=masked(spec)),
        action=T("sound", "Write sim, file:PATH or an id from “devices”."),
    )


def unreadable_file(path: str, reason: str | Text) -> DeviceError:
    """A sound file is missing, broken or without sound."""
    return DeviceError(
        T("sound", "File “{path}” gives no sound: {reason}.")(path=path, reason=reason),
        action=T("sound", "Choose a WAV, MP3 or MP4 file that has sound."),
    )


def unready_device(spec: str, seconds: float) -> DeviceError:
    """The helper did not report an open device in time."""
    return DeviceError(
        T("sound", "Sound device “{id}” was not ready within {seconds} s.")(
            id=spec, seconds=seconds
        ),
        meaning=T("sound", "Another program may be holding it, or it is not ready yet."),
        action=T("sound", "Close other programs that use sound, then unplug it and plug it in."),
    )


def ended_helper(device: Text) -> LostDeviceError:
    """The helper process that held the device ended; it is being started again."""
    return LostDeviceError(
        T("sound", "The process that serves the {device} ended without being asked.")(
            device=device
        ),
        meaning=T("sound", "It is being started again; there is no sound for about a second."),
    )


def device_error_from_json(data: dict[str, Any] | None) -> DeviceError | None:
    """The error that a helper sent (``AppError.to_json``), None where it sent none."""
    if data is None:
        return None

    def text(key: str) -> Text | None:
        return Text.from_json(data[key]) if data[key] else None

    what = text("what")
    assert what is not None
    return DeviceError(what, meaning=text("meaning"), action=text("action"))

"""PortAudio in a helper process: one device by its identity, never the default one.

On Linux with a sound server, PortAudio sees the server as one device, ``pulse``; which source or
sink it stands for is told through the environment before it is opened. Without a server the
card's own ALSA device is taken; on Windows the WASAPI device of the endpoint's name.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any

from app.devices import sound_alsa, sound_pulse
from app.devices.sound_errors import (
    NO_PORTAUDIO_DEVICE,
    NO_PULSE_PLUGIN,
    ambiguous_device,
    lost_device,
    missing_library,
    unknown_device,
    unopened_device,
)
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState, read_volume
from app.model.devices import DeviceKind
from app.model.errors import DeviceError
from app.model.media import AudioFormat

PULSE_VARIABLES = {DeviceKind.MICROPHONE: "PULSE_SOURCE", DeviceKind.SPEAKER: "PULSE_SINK"}
CHANNEL_KEYS = {
    DeviceKind.MICROPHONE: "max_input_channels",
    DeviceKind.SPEAKER: "max_output_channels",
}
STREAMS = {DeviceKind.MICROPHONE: "RawInputStream", DeviceKind.SPEAKER: "RawOutputStream"}
HOST_WASAPI = "Windows WASAPI"
REOPENING_S = 2.0
"""ALSA's plugin for PulseAudio makes a new stream after an underrun; for so long none is fine."""


def load_portaudio() -> Any:
    """The ``sounddevice`` module; raises ``DeviceError`` where PortAudio is not installed."""
    try:
        import sounddevice
    except OSError as error:
        raise missing_library() from error
    return sounddevice


class StreamPlace:
    """Whether our stream stands on its device; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen_s = clock()

    def is_right(self, places: Collection[int], device: int) -> bool:
        """False where a stream of ours stands elsewhere, or none stood anywhere for a while.

        ``places`` are the devices that our streams stand on at this moment.
        """
        if places:
            self._seen_s = self._clock()
        return set(places) <= {device} and self._clock() - self._seen_s <= REOPENING_S


class SystemDevice:
    """One sound device of this computer, found by identity and watched while it is open."""

    def __init__(self, kind: DeviceKind, identity: str):
        self.kind = kind
        self.identity = identity
        self.name = identity
        self._pulse: Any | None = None
        self._stream: Any = None
        self._place = StreamPlace()

    def find(self, portaudio: Any) -> int:
        """Number of the PortAudio device to open, as PortAudio lists it now.

        Raises ``DeviceError`` where no device has the identity.
        """
        if sys.platform == "win32":
            self.name = self._endpoint_name()
            _list_anew(portaudio)
            return wasapi_index(
                portaudio.query_devices(), portaudio.query_hostapis(), self.kind, self.name
            )
        self._pulse = sound_pulse.connect()
        if self._pulse is None or sound_pulse.is_plain_alsa(self.identity):
            os.environ.setdefault("PULSE_SERVER", sound_pulse.NO_SERVER)
            hardware = sound_alsa.hardware_name(self.identity)
            _list_anew(portaudio)
            return alsa_index(portaudio.query_devices(), self.kind, hardware, self.identity)
        self.name = str(sound_pulse.find(self._pulse, self.kind, self.identity).description)
        os.environ[PULSE_VARIABLES[self.kind]] = self.identity
        _list_anew(portaudio)
        return pulse_index(portaudio.query_devices(), self.identity)

    def check(self) -> VolumeState:
        """Mute and volume; raises ``LostDeviceError`` when the device is gone.

        Also when the sound server has moved our stream to another device, as it does by itself
        when one is unplugged: the wrong microphone is worse than none.
        """
        if self._pulse is None:
            return self._plain_check()
        try:
            device = sound_pulse.find(self._pulse, self.kind, self.identity)
            places = sound_pulse.own_streams(self._pulse, self.kind)
        except (sound_pulse.PulseError, DeviceError) as error:
            raise lost_device(self.name) from error
        if not self._place.is_right(places, device.index):
            raise lost_device(self.name)
        return VolumeState(*sound_pulse.volume_of(device))

    def stream(
        self,
        index: int,
        audio: AudioFormat,
        *,
        block_samples: int,
        latency_s: float,
        callback: Callable[[Any, int, Any, Any], None],
    ) -> None:
        """Start a stream of s16le samples on the device that :meth:`find` found.

        ``callback`` takes or fills each block on PortAudio's own thread. Raises ``DeviceError``.
        """
        portaudio = load_portaudio()
        make = getattr(portaudio, STREAMS[self.kind])
        try:
            self._stream = make(
                device=index,
                samplerate=audio.rate,
                channels=audio.channels,
                dtype="int16",
                blocksize=block_samples,
                latency=latency_s,
                callback=callback,
            )
            self._stream.start()
            self._place = StreamPlace()
        except portaudio.PortAudioError as error:
            raise unopened_device(self.name, str(error)) from error

    def end_stream(self) -> None:
        """Stop the stream without waiting for what is still on its way."""
        if self._stream is not None:
            self._stream.abort(ignore_errors=True)
            self._stream.close(ignore_errors=True)
            self._stream = None

    def release(self) -> None:
        """Let go of the connection that watches the device."""
        if self._pulse is not None:
            self._pulse.close()
            self._pulse = None

    def _plain_check(self) -> VolumeState:
        try:
            if sys.platform == "win32":
                return read_volume(self.kind, self.identity)
            sound_alsa.hardware_name(self.identity)
        except DeviceError as error:
            raise lost_device(self.name) from error
        return UNKNOWN_VOLUME

    def _endpoint_name(self) -> str:
        from app.devices import sound_windows

        for device in sound_windows.list_devices(self.kind):
            if device.id == self.identity:
                return device.name
        raise unknown_device(self.identity)


def pulse_index(devices: Sequence[dict[str, Any]], identity: str) -> int:
    """Number of PortAudio's device ``pulse``; raises ``DeviceError`` where ALSA has no such one."""
    for index, device in enumerate(devices):
        if device["name"] == "pulse":
            return index
    raise unopened_device(identity, NO_PULSE_PLUGIN)


def alsa_index(
    devices: Sequence[dict[str, Any]], kind: DeviceKind, hardware: str, identity: str
) -> int:
    """Number of the PortAudio device on ``hw:C,D``; raises ``DeviceError`` where there is none."""
    for index, device in enumerate(devices):
        if device["name"].endswith(f"({hardware})") and device[CHANNEL_KEYS[kind]] > 0:
            return index
    raise unopened_device(identity, NO_PORTAUDIO_DEVICE)


def wasapi_index(
    devices: Sequence[dict[str, Any]],
    hosts: Sequence[dict[str, Any]],
    kind: DeviceKind,
    name: str,
) -> int:
    """Number of the one WASAPI device of this name; raises ``DeviceError`` for none or two."""
    host = next((n for n, host in enumerate(hosts) if host["name"] == HOST_WASAPI), None)
    found = [
        index
        for index, device in enumerate(devices)
        if device["name"] == name and device["hostapi"] == host and device[CHANNEL_KEYS[kind]] > 0
    ]
    if len(found) > 1:
        raise ambiguous_device(name)
    if not found:
        raise unknown_device(name)
    return found[0]


def _list_anew(portaudio: Any) -> None:
    """Make PortAudio list the devices again; it does so once only. No stream may be open."""
    portaudio._terminate()
    portaudio._initialize()

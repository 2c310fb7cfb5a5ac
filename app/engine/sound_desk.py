"""The desk of volumes: every layer at which sound may be off in one row, and the way back on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from app.devices.sound_layers import (
    KINDS,
    QUIET_PERCENT,
    Chosen,
    Layer,
    Side,
    identity_of,
    layers_of,
    system_volume,
)
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState, set_volume
from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.device_desk import DeviceDesk
from app.engine.setup_desk import SetupDesk
from app.model.devices import SpecKind, parse_spec
from app.model.errors import BadUsageError, DeviceError
from app.model.text import T

log = logging.getLogger(__name__)

WATCH_S = 1.0
USUAL_PERCENT = 60.0
"""What a volume that was turned down to nothing is set to by the one press."""
Seen = dict[Side, tuple[str, VolumeState]]


class SoundDesk:
    """Keeps the topic ``sound_layers``. Event-loop thread; the system is asked in threads.

    ``unmute_call`` switches the program's own layer on again; the desk of the meeting sets it.
    """

    def __init__(self, board: Board, setup: SetupDesk, devices: DeviceDesk) -> None:
        self._board = board
        self._setup = setup
        self._devices = devices
        self._seen: Seen = {}
        self._simulated: dict[Side, VolumeState] = {}
        self.unmute_call: Callable[[], Awaitable[None]] = _no_call
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"sound.volume": self.volume, "sound.unmute": self.unmute}

    async def volume(
        self, device: str, percent: float | None = None, muted: bool | None = None
    ) -> dict[str, Any]:
        """Set volume (0-100) and mute of the room's microphone or speaker where given."""
        side = _side(device)
        if percent is not None and (
            isinstance(percent, bool)
            or not isinstance(percent, int | float)
            or not 0 <= percent <= 100
        ):
            raise BadUsageError(T("sound layers", "A volume lies between 0 and 100."))
        if muted is not None and not isinstance(muted, bool):
            raise BadUsageError(T("sound layers", "Mute is either on or off."))
        state = await self._set(side, percent, muted)
        return {"muted": state.muted, "percent": state.percent}

    async def unmute(self) -> dict[str, Any]:
        """Switch on every layer that is ours by one press; names those that a person must see to.

        Returns ``{"opened": [...], "left": [...]}`` with the layers as the topic has them.
        """
        await self._look_again()
        before = self._rows()
        for row in before:
            if row["muted"] and row["owned"]:
                await self._open(Side(row["side"]), Layer(row["layer"]), row["percent"])
        self._announce()
        after = self._rows()
        opened = [
            was for was, now in zip(before, after, strict=True) if was["muted"] and not now["muted"]
        ]
        left = [row for row in after if row["muted"] or (row["muted"] is None)]
        return {"opened": opened, "left": left}

    def look(self) -> Seen:
        """What the system says of the chosen devices. Blocking; called in a thread."""
        chosen = self._chosen()
        return {side: (spec, system_volume(side, spec)) for side, (spec, _) in chosen.items()}

    def tell(self, seen: Seen) -> None:
        """Take what was seen."""
        self._seen = seen
        self._announce()

    async def _look_again(self) -> None:
        self.tell(await asyncio.to_thread(self.look))

    async def _open(self, side: Side, layer: Layer, percent: float | None) -> None:
        if layer is Layer.PROGRAM:
            await self.unmute_call()
        elif layer is Layer.SYSTEM:
            quiet = percent is not None and percent < QUIET_PERCENT
            try:
                await self._set(side, USUAL_PERCENT if quiet else None, False)
            except DeviceError as error:  # gone meanwhile: the row says so, the others go on
                log.info("the %s cannot be switched on: %s", side, error)

    async def _set(self, side: Side, percent: float | None, muted: bool | None) -> VolumeState:
        spec, _name = self._chosen()[side]
        if not spec:
            raise DeviceError(
                T("sound layers", "No such device is chosen in this room."),
                action=T("sound layers", "Choose it in the preparation first."),
            )
        state = await self._apply(side, spec, percent, muted)
        if state.muted is None:
            raise DeviceError(
                T("sound layers", "The computer has no volume for this device."),
                action=T("sound layers", "Set it on the device itself."),
            )
        self._seen = {**self._seen, side: (spec, state)}
        self._announce()
        return state

    async def _apply(
        self, side: Side, spec: str, percent: float | None, muted: bool | None
    ) -> VolumeState:
        """Have it set where the device is; what is there then, unknown where nothing can be."""
        identity = identity_of(spec)
        if identity:
            return await asyncio.to_thread(
                set_volume, KINDS[side], identity, percent=percent, muted=muted
            )
        if parse_spec(spec).kind is not SpecKind.SIMULATOR:
            return UNKNOWN_VOLUME
        now = self._state(side)
        state = VolumeState(
            now.muted if muted is None else muted, now.percent if percent is None else percent
        )
        self._simulated[side] = state
        return state

    def _chosen(self) -> dict[Side, tuple[str, str]]:
        """SPEC and name of the devices of the room."""
        setup = self._setup.current
        topics = {
            Side.MICROPHONE: (self._board.get("microphones") or [{}])[0],
            Side.SPEAKER: self._board.get("speaker") or {},
        }
        specs = {
            Side.MICROPHONE: setup.microphone,
            Side.SPEAKER: setup.call_speaker or setup.speaker,
        }
        return {side: (specs[side], str(topics[side].get("name") or "")) for side in Side}

    def _state(self, side: Side) -> VolumeState:
        spec, _ = self._chosen()[side]
        if not spec:
            return UNKNOWN_VOLUME
        if not identity_of(spec) and parse_spec(spec).kind is SpecKind.SIMULATOR:
            return self._simulated.get(side, VolumeState(False, 65.0))
        seen_spec, state = self._seen.get(side, ("", UNKNOWN_VOLUME))
        return state if seen_spec == spec else UNKNOWN_VOLUME

    def _rows(self) -> list[dict[str, Any]]:
        call = self._board.get("conference") or {}
        microphone = self._devices.microphone
        zero_s = microphone.health.zero_s if microphone is not None else 0.0
        page = {
            Side.MICROPHONE: call.get("page_muted"),
            Side.SPEAKER: call.get("page_speaker_muted"),
        }
        rows = []
        for side, (spec, name) in self._chosen().items():
            layers = layers_of(
                Chosen(side, spec, name),
                self._state(side),
                program=bool(call.get("muted", False)),
                page=page[side],
                zero_s=zero_s,
            )
            rows += [layer.to_json() for layer in layers]
        return rows

    def _announce(self) -> None:
        self._board.set("sound_layers", self._rows())


async def _no_call() -> None:
    """There is no meeting whose layer could be switched on."""


def _side(device: str) -> Side:
    if device not in set(Side):
        raise BadUsageError(
            T("sound layers", "There is no volume of “{name}”.")(name=str(device)[:40])
        )
    return Side(device)

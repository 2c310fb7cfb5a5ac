"""What a test depends on, as it is now: identities of the chosen things, and what is bad of them.

Everything comes from topics on the board, so that a look costs nothing. A device counts by its
hardware's identity, a disk by that of its volume. Of what no topic knows yet nothing is said.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from app.checklist import touches
from app.engine.board import Board
from app.model.devices import DeviceState, SpecKind, parse_spec
from app.model.readiness import PointState
from app.model.reception import PointRole
from app.model.recording import CopyState
from app.model.text import T, Text
from app.system.boot_note import boot_identity

_GONE = frozenset({DeviceState.LOST, DeviceState.FAILED})
_LISTS = {
    touches.CAMERA: "cameras",
    touches.MICROPHONE: "microphones",
    touches.SPEAKER: "speakers",
}
_PLATFORM = (
    *("conference_platform", "conference_kind", "conference_address", "conference_room"),
    "platform_host",
)


class Surroundings:
    """Reads the board; see :mod:`app.checklist.touches` for the names."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._fixed = {touches.MACHINE: boot_identity(), touches.ENGINE: uuid.uuid4().hex}

    def identities(self) -> dict[str, str]:
        """What each thing is now; ``""`` where it is not there or not chosen."""
        setup = self._board.get("setup") or {}
        found = dict(self._fixed)
        for name in _LISTS:
            found[name] = self._device(name, str(setup.get(name) or ""))
        found |= dict(self._disks(setup))
        found[touches.PLATFORM] = "|".join(str(setup.get(name) or "") for name in _PLATFORM)
        network = self._board.get("network") or {}
        if network.get("state", "unknown") != "unknown":
            found[touches.LINE] = _link(network)
        dossiers = self._board.get("dossiers") or {}
        session = str((self._board.get("session") or {}).get("id") or "")
        if session and dossiers.get("session") == session:
            found[touches.DOSSIER] = _documents(dossiers["cases"])
        return found

    def points_not_ready(self) -> tuple[str, ...]:
        """Names of the required points, this one aside, that the central point's board does not
        call ready; none where no board is kept.
        """
        board = self._board.get("readiness") or {}
        if board.get("role") != PointRole.CENTRAL:
            return ()
        return tuple(
            str(point["name"])
            for point in board["points"]
            if point["required"] and not point["own"] and point["state"] != PointState.READY
        )

    def troubles(self) -> dict[str, Text]:
        """What is bad now of what is looked at all the time, in words."""
        return dict(self._troubles())

    def _troubles(self) -> Iterator[tuple[str, Text]]:
        for name, words in (
            (touches.CAMERA, T("checklist", "The camera gives no picture any more.")),
            (touches.MICROPHONE, T("checklist", "The microphone gives no sound any more.")),
            (touches.SPEAKER, T("checklist", "The speaker is not there any more.")),
        ):
            status = self._status(name)
            if status.get("state") in _GONE:
                yield name, words
            elif status.get("muted") and name != touches.CAMERA:
                yield name, T("checklist", "It was muted in the system.")
        for volume in (self._board.get("recording") or {}).get("volumes") or []:
            if volume.get("state") == CopyState.LOST:
                yield str(volume["role"]), T("checklist", "The disk is not there any more.")
        if (self._board.get("network") or {}).get("state") == "caution":
            yield touches.LINE, T("checklist", "The line has no way to the outside any more.")

    def _status(self, name: str) -> Mapping[str, Any]:
        if name == touches.MICROPHONE:
            listed: Sequence[Mapping[str, Any]] = self._board.get("microphones") or []
            return listed[0] if listed else {}
        status: Mapping[str, Any] = self._board.get(name) or {}
        return status

    def _device(self, name: str, spec: str) -> str:
        """The SPEC of a chosen device; nothing where the system does not list it any more."""
        if not spec or self._status(name).get("state") == DeviceState.LOST:
            return ""
        listed = [one["id"] for one in (self._board.get("devices") or {}).get(_LISTS[name]) or []]
        hardware = parse_spec(spec).kind is SpecKind.HARDWARE
        return "" if hardware and listed and spec not in listed else spec

    def _disks(self, setup: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """The volume of each chosen folder: the one mounted nearest above it."""
        volumes = (self._board.get("devices") or {}).get("volumes") or []
        states = {
            str(volume["role"]): volume.get("state")
            for volume in (self._board.get("recording") or {}).get("volumes") or []
        }
        for name in (touches.PRIMARY, touches.EXTERNAL):
            folder = str(setup.get(name) or "")
            if not folder or states.get(name) == CopyState.LOST:
                yield name, ""
                continue
            above = [one for one in volumes if PurePath(folder).is_relative_to(str(one["path"]))]
            if above:
                nearest = max(above, key=lambda one: len(str(one["path"])))
                yield name, f"{nearest['id']} {folder}"


def _documents(cases: Sequence[Mapping[str, Any]]) -> str:
    """A hash of which documents there are, and which of them count: no name, no title."""
    parts = [
        [
            case["id"],
            [
                [one["id"], one["bytes"], one["required"], one["withdrawn"]]
                for one in case["documents"]
            ],
        ]
        for case in cases
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _link(network: Mapping[str, Any]) -> str:
    value = network.get("value") or {}
    return str((value.get("params") or {}).get("link") or "")

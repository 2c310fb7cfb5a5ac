"""Devices that were seen on this machine, by hardware identity."""

from __future__ import annotations

from collections.abc import Iterable

from app.model.devices import DeviceInfo, DeviceKind, DeviceState, SeenDevice
from app.store.connection import Connection


class Devices:
    """The table of devices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note_seen(self, devices: Iterable[DeviceInfo], at: str) -> None:
        """Note that these devices are here at ``at`` (ISO 8601); a new name replaces the old."""
        with self._connection.writing() as db:
            db.conn.executemany(
                "INSERT INTO devices (kind, id, name, first_seen, last_seen) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE "
                "SET name = excluded.name, last_seen = excluded.last_seen",
                [(str(device.kind), device.id, device.name, at, at) for device in devices],
            )

    def all(self) -> list[SeenDevice]:
        """All devices ever seen; their state is ``off``, for this is not about now."""
        rows = self._connection.db.conn.execute(
            "SELECT kind, id, name, first_seen, last_seen FROM devices ORDER BY kind, name, id"
        )
        return [
            SeenDevice(DeviceInfo(row[1], row[2], DeviceKind(row[0]), DeviceState.OFF), *row[3:])
            for row in rows
        ]

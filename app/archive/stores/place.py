"""Where a store is and how it is spoken to; its secret key is never part of it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.model.errors import BadUsageError
from app.model.text import T, Text

MOST_LIMIT_BYTES_PER_S = 10 * 1024**3


class StoreKind(StrEnum):
    """What a store is."""

    S3 = "s3"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class StorePlace:
    """One store. ``endpoint``, ``region``, ``bucket`` and ``access_key`` belong to S3, ``folder``
    to a share; ``prefix`` stands before every package's name. ``limit_bytes_per_s`` is what it may
    take of the line, 0 for all of it. ``ca_file`` names certificates to trust instead of the
    system's. ``lock_mode`` is asked for with each upload that names a date: empty, ``GOVERNANCE``
    or ``COMPLIANCE``.
    """

    name: str
    kind: str
    endpoint: str = ""
    region: str = ""
    bucket: str = ""
    prefix: str = ""
    access_key: str = ""
    folder: str = ""
    ca_file: str = ""
    lock_mode: str = ""
    limit_bytes_per_s: int = 0

    @property
    def address(self) -> str:
        """Where packages lie, as a person reads it."""
        if self.kind == StoreKind.SHARE:
            return str(Path(self.folder, self.prefix))
        return f"{self.endpoint.rstrip('/')}/{self.bucket}/{self.prefix}"

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary; :func:`place_from_json` reads it back."""
        return asdict(self)


def place_of(place: StorePlace, package: str) -> str:
    """Where a package lies in a store, as custody and papers name it."""
    if place.kind == StoreKind.SHARE:
        return str(Path(place.folder, place.prefix, package))
    return f"{place.address}{package}/"


def place_from_json(values: Mapping[str, Any]) -> StorePlace:
    """A store as it was kept or typed in; raises :class:`BadUsageError` for what cannot be."""
    known = {field.name for field in fields(StorePlace)}
    unknown = sorted(values.keys() - known)
    if unknown:
        raise _refused(T("stores", "“{name}” is unknown")(name=unknown[0]))
    limit = values.get("limit_bytes_per_s") or 0
    if not isinstance(limit, int) or not 0 <= limit <= MOST_LIMIT_BYTES_PER_S:
        raise _refused(T("stores", "the limit of the line is no number of bytes a second")())
    texts = {name: str(values.get(name) or "").strip() for name in known - {"limit_bytes_per_s"}}
    prefix = texts["prefix"].strip("/")
    place = StorePlace(
        **{**texts, "prefix": f"{prefix}/" if prefix else ""}, limit_bytes_per_s=limit
    )
    fault = _fault(place)
    if fault is not None:
        raise _refused(fault)
    return place


def _fault(place: StorePlace) -> Text | None:
    if not place.name:
        return T("stores", "it has no name")()
    if any(part in (".", "..") for part in place.prefix.split("/")) or "\\" in place.prefix:
        return T("stores", "the folder in it is no plain name")()
    if place.kind == StoreKind.SHARE:
        absolute = Path(place.folder).is_absolute()
        return None if absolute else T("stores", "the folder has to be given with its whole path")()
    if place.kind != StoreKind.S3:
        return T("stores", "its kind is unknown")()
    return _s3_fault(place)


def _s3_fault(place: StorePlace) -> Text | None:
    if place.lock_mode not in ("", "GOVERNANCE", "COMPLIANCE"):
        return T("stores", "the kind of lock is unknown")()
    if not (place.bucket and place.access_key):
        return T("stores", "its bucket or its access key is missing")()
    return _address_fault(place.endpoint)


def _address_fault(endpoint: str) -> Text | None:
    try:
        parts = urlsplit(endpoint)
        host = parts.hostname or ""
    except ValueError:
        return T("stores", "its address is no web address")()
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query:
        return T("stores", "its address is no web address")()
    if parts.scheme == "http" and not _is_this_machine(host):
        return T("stores", "its address has to begin with https: recordings go over this line")()
    return None


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refused(why: Text) -> BadUsageError:
    return BadUsageError(
        T("stores", "The store cannot be used as described: {why}.")(why=why),
        action=T("stores", "Correct it and save again."),
    )

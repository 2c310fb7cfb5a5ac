"""What is asked of a store, looked at before anything is begun; and the sentences of refusals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.stores.place import StorePlace
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.packages import Package
from app.model.reception import LEAST_REASON
from app.model.text import T
from app.settings.secrets import account


def account_of(place: StorePlace) -> str:
    """Under which name the secret key of a store is kept."""
    return account("store", f"{place.endpoint}/{place.bucket}", place.access_key)


def need_reason(reason: str) -> None:
    """Raise :class:`BadUsageError` where nobody says what for."""
    if len(" ".join(reason.split())) < LEAST_REASON:
        raise BadUsageError(
            T("stores", "Say what for, in at least {count} letters.")(count=LEAST_REASON),
            meaning=T("stores", "It stands in the log and in the history of the package."),
        )


def read_until(place: StorePlace, until: str) -> str:
    """The day up to which a lock is asked for, with its zone; empty for none."""
    if not until:
        return ""
    try:
        day = datetime.fromisoformat(until)
    except ValueError as error:
        raise BadUsageError(T("stores", "“{text}” is no date.")(text=until)) from error
    day = day if day.tzinfo else day.astimezone()
    if not place.lock_mode or day <= datetime.now().astimezone():
        raise BadUsageError(
            T("stores", "The store cannot be asked to lock the package up to that day."),
            action=T("stores", "Choose a kind of lock under “Stores”, and a day that is to come."),
        )
    return day.isoformat(timespec="seconds")


def package_args(package: Package) -> dict[str, Any]:
    """What long work keeps of the package that it is about."""
    return {
        "session": package.session,
        "folder": package.path,
        "name": Path(package.path).name,
        "seal": package.sha256,
        "bytes": package.bytes,
    }


def no_package() -> ArchiveError:
    """Nothing is there to be sent."""
    return ArchiveError(
        T("stores", "There is no verified package of this session at hand."),
        meaning=T("stores", "Only a package that was read back whole is sent."),
        action=T("stores", "Make the package first, or connect the disk it lies on."),
    )


def not_matching(found: Mapping[str, Any]) -> ArchiveError:
    """What lies in the store is not the package: the files are named."""
    bad = [*found["changed"], *found["missing"], *found["extra"]]
    return ArchiveError(
        T("stores", "{matched} of {expected} files match in the store; not: {files}")(
            matched=found["matched"], expected=found["expected"], files=", ".join(bad[:5])
        ),
        meaning=T("stores", "The package is not counted as kept there."),
        action=T("stores", "Have whoever keeps the store look; then go on, or send it anew."),
    )


def no_secret(place: StorePlace) -> StorageError:
    """The system's store of passwords does not know the key any more."""
    return StorageError(
        T("stores", "The secret key of the store “{store}” is not known any more.")(
            store=place.name
        ),
        meaning=T("stores", "Without it the store gives and takes nothing."),
        action=T("stores", "Enter it again under “Stores”, then go on with the work."),
    )

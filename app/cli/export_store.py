"""``export --store``: the session's package is sent to a store and read back from there."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Protocol

from app.cli.engine_work import finished_job
from app.cli.options import data_dir
from app.ipc.client import EngineClient
from app.system.i18n import tr


class _Group(Protocol):
    def add_argument(self, *names: str, **more: Any) -> Any: ...


def add_store_arguments(parser: argparse.ArgumentParser, place: _Group) -> None:
    """``--store`` beside the other places, and what it needs."""
    place.add_argument(
        "--store",
        default="",
        metavar="NAME",
        help=tr("cli", "store that takes the package, as it is named in the archive"),
    )
    parser.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help=tr("cli", "what for, with --store: it stands in the log"),
    )
    parser.add_argument(
        "--until",
        default="",
        metavar="DAY",
        help=tr("cli", "day up to which the store is asked to lock it, as 2036-12-31"),
    )


def package_at_hand(client: EngineClient, session: str) -> str:
    """The newest verified package of a session whose folder can be reached; empty for none."""
    packages = client.ask("session.show", id=session)["packages"]
    known = [one["path"] for one in packages if one["verified"] and Path(one["path"]).is_dir()]
    return known[-1] if known else ""


def folder_of_packages(options: argparse.Namespace) -> Path:
    """Where a package is made that is to be sent and lies nowhere yet."""
    folder = data_dir(options) / "archive" / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def send_to_store(
    client: EngineClient, options: argparse.Namespace, package: str
) -> dict[str, Any]:
    """Send it; returns the facts of the command's outcome. Raises what ends the job."""
    reason = options.reason or tr("cli", "Handed over by the command export")
    started = client.ask(
        "store.send",
        session=options.session,
        store=options.store,
        reason=reason,
        package=package,
        until=options.until,
        release=options.release,
        person=options.person,
    )
    found = finished_job(client, started["job"])["result"]
    names = ("expected", "read", "matched", "lock")
    volume = {"name": options.store, "path": found["place"], **{key: found[key] for key in names}}
    return {"package": package, "volumes": [volume], "verified": found["verified"]}

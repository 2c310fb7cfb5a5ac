"""Options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.model.devices import parse_spec
from app.system.i18n import tr
from app.system.paths import default_data_dir


def add_common(parser: argparse.ArgumentParser, *, top: bool = False) -> None:
    """Add ``--json`` and ``--data``; only the top parser carries their defaults."""
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if top else argparse.SUPPRESS,
        help=tr("cli", "end with one JSON object on the last line"),
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=default_data_dir() if top else argparse.SUPPRESS,
        metavar="DIR",
        help=tr("cli", "where settings, database and recordings live"),
    )


SPARE = "spare"
"""A microphone of this role stands in for the room's own one when that fails."""


def data_dir(options: argparse.Namespace) -> Path:
    """The data directory as an absolute path."""
    given: Path = options.data
    return given.expanduser().absolute()


def add_devices(parser: argparse.ArgumentParser) -> None:
    """Add the device and disk options of ``rehearse``."""
    spec = tr("cli", "sim, sim:NAME, file:PATH, rtsp://…, http://… or an id from “devices”")
    parser.add_argument("--camera", metavar="SPEC", help=spec)
    parser.add_argument(
        "--camera2", metavar="SPEC", help=tr("cli", "a second camera, recorded beside the first")
    )
    parser.add_argument("--microphone", metavar="SPEC", help=spec)
    parser.add_argument(
        "--channels",
        type=int,
        choices=(1, 2),
        help=tr("cli", "channels of the room's microphone; 2 for left and right"),
    )
    parser.add_argument(
        "--add-microphone",
        action="append",
        type=_further_microphone,
        metavar="ROLE=SPEC",
        help=tr(
            "cli", "a further microphone on its own track, such as chair=SPEC; may be repeated"
        ),
    )
    parser.add_argument("--speaker", metavar="SPEC", help=spec)
    parser.add_argument("--primary", metavar="DIR", help=tr("cli", "folder on the main disk"))
    parser.add_argument("--external", metavar="DIR", help=tr("cli", "folder on the external disk"))


def chosen_devices(options: argparse.Namespace) -> dict[str, Any]:
    """The device options that were given, as arguments of ``setup.choose``.

    Raises ``BadUsageError`` for a SPEC that names nothing; paths are made absolute, because the
    engine has a working directory of its own.
    """
    chosen: dict[str, Any] = {}
    for name in ("camera", "camera2", "microphone", "speaker"):
        value = getattr(options, name)
        if value is not None:
            chosen[name] = _absolute_spec(value)
    if options.channels is not None:
        chosen["channels"] = options.channels
    if options.add_microphone:
        chosen["more_microphones"] = [
            {
                "role": role,
                "name": role_name(role),
                "spec": _absolute_spec(spec),
                "stands_in_for": "room" if role == SPARE else "",
            }
            for role, spec in options.add_microphone
        ]
    for name in ("primary", "external"):
        value = getattr(options, name)
        if value is not None:
            chosen[name] = str(Path(value).expanduser().absolute())
    return chosen


def role_name(role: str) -> str:
    """What a person calls the seat of a microphone; the role itself where there is no word."""
    names = {
        "chair": tr("cli", "Chair"),
        "citizen": tr("cli", "Citizen"),
        "secretary": tr("cli", "Secretary"),
        SPARE: tr("cli", "Spare"),
    }
    return names.get(role, role)


def _further_microphone(text: str) -> tuple[str, str]:
    role, mark, spec = text.partition("=")
    if not (role and mark and spec):
        raise argparse.ArgumentTypeError(
            tr("cli", "“{text}” does not name a role and a device").format(text=text)
        )
    return role, spec


def _absolute_spec(text: str) -> str:
    spec = parse_spec(text)
    if text.startswith("file:"):
        return f"file:{Path(spec.detail).expanduser().absolute()}"
    return str(spec)


def positive_seconds(text: str) -> float:
    """Argument type: a length in seconds above zero and at most a day."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds <= 86_400:
        raise argparse.ArgumentTypeError(
            tr("cli", "“{text}” is not a length in seconds").format(text=text)
        )
    return seconds

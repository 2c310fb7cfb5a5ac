"""``export`` onto discs: the package, its images, or the discs themselves, one after the other."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from app.cli.engine_work import finished_job
from app.cli.outcome import DONE, FAILED, Outcome, say
from app.ipc.client import EngineClient
from app.model.errors import BadUsageError
from app.model.text import T
from app.system import figures
from app.system.i18n import tr

STANDS_IN = "stdio:"
GOOD = ("imaged", "verified")


def add_disc_arguments(parser: argparse.ArgumentParser, place: Any) -> None:
    """Options for discs; ``place`` is the group of the places of which one is chosen."""
    place.add_argument(
        "--iso",
        type=Path,
        metavar="FILE",
        help=tr("cli", "write images of discs; several get -1, -2 and so on before the ending"),
    )
    place.add_argument(
        "--burn",
        metavar="DEVICE",
        help=tr("cli", "burn discs in this drive, such as /dev/sr0 or E:"),
    )
    parser.add_argument(
        "--capacity",
        default="",
        metavar="cd|dvd|dvd-dl|bd|BYTES",
        help=tr("cli", "how much a disc holds; with --burn the blank itself is asked"),
    )
    parser.add_argument(
        "--recovery",
        type=int,
        default=0,
        metavar="PERCENT",
        help=tr("cli", "recovery data on each disc, in per cent of what it holds"),
    )
    parser.add_argument(
        "--re-encode",
        action="store_true",
        dest="reencode",
        help=tr("cli", "encode the picture anew so that all of it fits onto one disc"),
    )


def need_discs(options: argparse.Namespace) -> None:
    """Raise :class:`BadUsageError` where a picture is to be encoded anew for no disc."""
    if options.reencode and options.iso is None and not options.burn:
        raise BadUsageError(
            T("cli", "--re-encode goes with --iso or --burn: a package keeps its recordings.")
        )


def fitted_package(
    client: EngineClient, options: argparse.Namespace, package: str, capacity: str
) -> str:
    """The package whose picture is encoded anew so that it fits onto one disc."""
    began = client.ask("disc.fit", **_wanted(options, package, capacity))
    made = finished_job(client, began["job"])["result"]
    words = tr("cli", "Re-encoded copy, no original: picture at {rate} kb/s.")
    say(words.format(rate=made["bit_rate"] // 1000))
    return str(made["package"])


def wanted_capacity(client: EngineClient, options: argparse.Namespace) -> str:
    """The capacity that was given, else what the blank in the drive says.

    Raises :class:`BadUsageError` where neither says it.
    """
    if options.capacity:
        return str(options.capacity)
    if options.iso is not None:
        return "dvd"
    blank = client.ask("disc.probe", device=options.burn)
    if blank["state"] != "blank":
        raise BadUsageError(
            T("cli", "There is no blank in the drive {device}.")(device=options.burn),
            action=T("cli", "Put in an empty disc, or say how much it holds: --capacity"),
        )
    return str(blank["bytes"])


def onto_discs(
    client: EngineClient, options: argparse.Namespace, package: str, capacity: str
) -> Outcome:
    """Divide the package among discs and write or burn them all."""
    made = client.ask("disc.begin", **_wanted(options, package, capacity))
    for name in made["left_out"]:
        say(tr("cli", "Larger than a disc, so left out: {file}").format(file=name))
    count = len(made["discs"])
    words = tr("cli", "Discs: {count}, of {size} each.")
    say(words.format(count=count, size=figures.size(made["capacity"])))
    if options.iso is not None:
        paths = image_paths(options.iso.expanduser().absolute(), count)
        began = client.ask(
            "disc.images", set_id=made["id"], paths=list(map(str, paths)), person=options.person
        )
        discs = finished_job(client, began["job"])["result"]["discs"]
    else:
        discs = _burn_all(client, made, options.burn, options.person)
    verified = len(discs) == count and all(disc["state"] in GOOD for disc in discs)
    for disc in discs:
        say(_line(disc))
    facts = {"package": package, "set": made["id"], "volumes": [_volume(d) for d in discs]}
    facts |= {"verified": verified, "left_out": made["left_out"]}
    return Outcome(DONE if verified else FAILED, facts)


def _wanted(options: argparse.Namespace, package: str, capacity: str) -> dict[str, Any]:
    """Of what discs are made, and who has it done."""
    return {
        "session": options.session,
        "capacity": capacity,
        "package": package,
        "recovery_percent": options.recovery,
        "person": options.person,
    }


def image_paths(file: Path, count: int) -> list[Path]:
    """The file, or one for each disc: ``goi-1.iso``, ``goi-2.iso``."""
    if count == 1:
        return [file]
    return [file.with_name(f"{file.stem}-{n}{file.suffix}") for n in range(1, count + 1)]


def _burn_all(
    client: EngineClient, made: dict[str, Any], device: str, person: str
) -> list[dict[str, Any]]:
    """Burn disc after disc; a person puts in the blanks, a stand-in gets a file for each."""
    done: list[dict[str, Any]] = []
    for disc in made["discs"]:
        number, used = disc["number"], device
        if device.startswith(STANDS_IN) and number > 1:
            used = f"{device}-{number}"
        elif number > 1 and not _next_blank(number, len(made["discs"])):
            break
        order = {"number": number, "device": used, "person": person}
        began = client.ask("disc.burn", set_id=made["id"], **order)
        done += finished_job(client, began["job"])["result"]["discs"]
    return done


def _next_blank(number: int, count: int) -> bool:
    """Ask for the next blank; False where nobody is there to put it in."""
    words = tr("cli", "Put in blank disc {number} of {count}, then press Enter.")
    say(words.format(number=number, count=count))
    return sys.stdin.isatty() and sys.stdin.readline() != ""


def _line(disc: dict[str, Any]) -> str:
    if disc["state"] in GOOD:
        words = tr("cli", "Disc {number} of {count}: {matched} of {expected} files match.")
        return words.format(**disc)
    words = tr("cli", "Disc {number} of {count} does not match: {problem}")
    return words.format(**disc)


def _volume(disc: dict[str, Any]) -> dict[str, Any]:
    return {
        "path": disc["image"] or disc["device"],
        "number": disc["number"],
        "count": disc["count"],
        "label": disc["label"],
        "seal": disc["seal"],
        "bytes": disc["bytes"],
        "state": disc["state"],
        "expected": disc["expected"],
        "matched": disc["matched"],
        "problem": disc["problem"],
    }

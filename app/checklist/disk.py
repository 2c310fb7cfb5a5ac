"""What the disk items share: the place as facts, and the rule for its space."""

from __future__ import annotations

from typing import Any

from app.checklist.contract import Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import StoragePlace
from app.devices.storage.volumes import is_fat32
from app.model.devices import VolumeKind
from app.model.recording import CopyRole, CopyState, RecordState
from app.model.text import T, Text

_GB = 1e9
_RUNS = frozenset({RecordState.RECORDING, RecordState.RECOVERING})


def place_facts(place: StoragePlace) -> dict[str, Any]:
    """The place as plain values; ``present`` is false where no volume was found for the folder."""
    facts: dict[str, Any] = {
        "path": str(place.path),
        "present": place.volume is not None,
        "planned_minutes": place.planned_minutes,
        "bitrate_bits_s": place.bitrate_bits_s,
    }
    if place.volume is not None:
        volume = place.volume.to_json()
        wanted = ("free_bytes", "total_bytes", "file_system", "serial", "writable", "kind")
        facts |= {name: volume[name] for name in wanted} | {"volume": volume["id"]}
    return facts


def recording_facts(role: CopyRole, recording: Values | None) -> dict[str, Any]:
    """What the topic ``recording`` adds while one runs: the state of the copy in ``writing``, and
    only the minutes that are still to be recorded. Empty while nothing is recorded.
    """
    if not recording or recording.get("state") not in _RUNS:
        return {}
    states = {row["role"]: row["state"] for row in recording["volumes"]}
    return {
        "writing": str(states.get(str(role), CopyState.IDLE)),
        "recorded_minutes": round(float(recording["seconds"]) / 60, 1),
    }


def needed_bytes(facts: Values, thresholds: Thresholds) -> float:
    """Bytes that must be free: the forecast of the session with its factor, and the reserve."""
    minutes = max(0.0, facts["planned_minutes"] - facts.get("recorded_minutes", 0.0))
    forecast = facts["bitrate_bits_s"] / 8 * minutes * 60
    return float(thresholds.number("forecast_factor") * forecast) + thresholds.number(
        "reserve_bytes"
    )


def judge_space(facts: Values, thresholds: Thresholds, findings: Findings) -> None:
    """Add what is wrong with the place of ``facts`` (its ``present`` must be true)."""
    needed = needed_bytes(facts, thresholds)
    if not facts["writable"]:
        findings.fail(T("checks", "The disk is locked against writing."))
    if facts["free_bytes"] < needed:
        findings.fail(
            T("checks", "Only {free} GB are free; this session needs {needed} GB.")(
                free=facts["free_bytes"] / _GB, needed=needed / _GB
            )
        )
    if is_fat32(str(facts["file_system"])):
        findings.caution(
            T("checks", "The disk has the file system FAT32, which holds no file over 4 GB.")
        )
    if facts["kind"] == VolumeKind.MEMORY:
        findings.caution(
            T("checks", "The folder lies in the machine's memory and is lost when it is off.")
        )


def space_rule(thresholds: Thresholds) -> Text:
    """The rule of RC1 in words, with its figures."""
    return T("checks", "free: at least {factor} × the forecast of the session + {reserve} GB")(
        factor=thresholds.number("forecast_factor"),
        reserve=thresholds.number("reserve_bytes") / _GB,
    )


def free_text(facts: Values) -> Text:
    """How much is free, for the value of an item."""
    return T("checks", "{free} GB free of {total} GB")(
        free=facts["free_bytes"] / _GB, total=facts["total_bytes"] / _GB
    )


FOLDER_MISSING = T("checks", "The disk of the folder {path} is not there.")

"""A made-up run of a pre-session test, with the real items, their real rules and texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.checklist.catalogue import items_for
from app.checklist.contract import Item
from app.checklist.measurement import source_of, threshold_of
from app.checklist.records import topic_item
from app.checklist.summary import summarise
from app.model.checklist import Evidence, ItemResult, ItemState, Phase
from app.model.reception import PointRole
from app.model.text import T, Text
from app.settings.profile import profile_in_force
from app.settings.test_rules import windows_of

PERSON = "Trần Văn Bình"
WINDOWS = windows_of(profile_in_force(practice=False))
SESSION = "20261123-1400-a1"

VALUES: Mapping[str, tuple[Text, str]] = {
    "NT1": (
        T("checks", "link {links}, route {route}, {count} addresses of {host}")(
            links="eth0", route="eth0 10.12.4.1", count=2, host="gomeet.example.vn"
        ),
        "eth0",
    ),
    "VI1": (T("checks", "opened in {seconds} s")(seconds=1.4), "Logitech C922"),
    "VI2": (
        T("checks", "{width}×{height}, {rate} pictures/s")(width=1280, height=720, rate=25.0),
        "Logitech C922",
    ),
    "VI3": (T("checks", "brightness {luma} of 255")(luma=118), "Logitech C922"),
    "VI4": (
        T("checks", "sharpness {sharpness}, still {share}% of the time")(
            sharpness=212.0, share=0.0
        ),
        "Logitech C922",
    ),
    "AU1": (T("checks", "device {name}")(name="Jabra Speak 510"), "Jabra Speak 510"),
    "AU2": (
        T("checks", "speech {speech} dBFS, peak {peak} dBFS")(speech=-19.4, peak=-7.2),
        "Jabra Speak 510",
    ),
    "AU3": (T("checks", "noise {noise} dBFS")(noise=-46.3), "Jabra Speak 510"),
    "AU4": (T("checks", "volume {volume}%")(volume=65), "Jabra Speak 510"),
    "RC1": (T("checks", "{free} GB free of {total} GB")(free=1200.0, total=2000.0), "/media/D"),
    "RC2": (
        T("checks", "{free}, writes {speed} MB/s, serial number {serial}")(
            free=T("checks", "{free} GB free of {total} GB")(free=480.0, total=1000.0),
            speed=92.0,
            serial="WX22A71",
        ),
        "/media/LUUTRU-02",
    ),
    "RC3": (
        T("checks", "{copies} copies of {seconds} s, sound {rms} dBFS")(
            copies=2, seconds=60.0, rms=-21.2
        ),
        "(D:), LUUTRU-02",
    ),
    "RC5": (T("checks", "off by {offset} ms")(offset=40), "pool.ntp.org"),
    "PW1": (T("checks", "charge {percent}%")(percent=96), ""),
}
EXPLANATIONS: Mapping[str, Text] = {
    "AU2": T("checks", "Speech is much too quiet."),
    "AU3": T("checks", "The room is rather loud."),
    "AU4": T("checks", "The volume is set too low."),
    "VI3": T("checks", "The picture is too dark."),
    "RC2": T("checks", "Both copies would lie on one disk: if it breaks, both are lost."),
}


def measured(item: Item, state: str, at: datetime, **more: Any) -> ItemResult:
    """The result of an item as it stands after its measurement."""
    value, device = VALUES[item.id]
    profile = profile_in_force(practice=False)
    if state in {"not_done", "running"}:
        return ItemResult(item.id, ItemState(state))
    caption = T("checks", "Picture of the camera at the time of the check")
    kept = [Evidence(f"{item.id}-01.json", "7c" * 32, T("checklist", "The measured figures"))]
    if item.group == "VI":
        kept.insert(0, Evidence(f"{item.id}-01.jpg", "3f" * 32, caption))
    return ItemResult(
        item.id,
        ItemState(state),
        value=value,
        threshold=threshold_of(item, profile),
        source=source_of(item, profile),
        explanation=EXPLANATIONS.get(item.id) if state != "pass" else None,
        device=device,
        evidence=tuple(kept),
        measured_at=at.isoformat(),
        **more,
    )


def settled(item: Item, state: str, at: datetime) -> ItemResult:
    """A result that a person stands by."""
    more: dict[str, Any] = {"acknowledged_by": PERSON, "acknowledged_at": at.isoformat()}
    if item.question is not None:
        more["answer"] = "yes"
    if state == "waived":
        more = {"waived_by": PERSON, "waiver_reason": "Đang chờ thợ điện thay bộ lưu điện"}
    return measured(item, state, at, **more)


def test_topic(
    now: datetime,
    standing: Mapping[str, str],
    shown: Mapping[str, str] | None = None,
    *,
    phase: Phase = Phase.T_MINUS_2H,
    finished: bool = False,
) -> dict[str, Any]:
    """The topic ``test``: ``standing`` are settled items by state, ``shown`` merely measured."""
    profile = profile_in_force(practice=False)
    pairs = []
    listed = [item for item in items_for(phase, PointRole.CENTRAL) if item.id in VALUES]
    for index, item in enumerate(listed):
        at = now - timedelta(minutes=20 - index)
        if item.id in standing:
            result = settled(item, standing[item.id], at)
        else:
            result = measured(item, (shown or {}).get(item.id, "not_done"), at)
        pairs.append((item, result))
    summary = summarise(phase, pairs).to_json()
    if finished:
        summary |= {"finished_by": PERSON, "result_sha256": "9f86d081884c7d65" + "0" * 48}
    return {
        "run_id": f"{phase}-7",
        "phase": str(phase),
        "session": SESSION,
        "practice": False,
        "profile": profile.id,
        "state": "finished" if finished else "running",
        "started_at": (now - timedelta(minutes=22)).isoformat(),
        "finished_at": now.isoformat() if finished else "",
        "summary": summary,
        "items": [topic_item(item, result, profile, phase) for item, result in pairs],
    }


test_topic.__test__ = False  # type: ignore[attr-defined]

ALL_PASSED = dict.fromkeys(VALUES, "pass")

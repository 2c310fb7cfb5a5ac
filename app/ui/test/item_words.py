"""An item in words: its group, its threshold's source, what is kept of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.model.text import T, Text
from app.system import figures
from app.system.i18n import render, told_words, tr
from app.ui.test.course import UNMEASURED, Item
from app.ui.test.phase_words import name_of

_FRESH_S = 60.0

_GROUPS: Mapping[str, Text] = {
    "PL": T("test group", "Plan and papers"),
    "NT": T("test group", "Network line"),
    "PF": T("test group", "Conference platform"),
    "VI": T("test group", "Picture"),
    "AU": T("test group", "Sound"),
    "EP": T("test group", "Conference endpoint"),
    "DI": T("test group", "Displays"),
    "RC": T("test group", "Recording and storage"),
    "PW": T("test group", "Power"),
    "PC": T("test group", "Computer"),
    "SE": T("test group", "Security"),
    "PE": T("test group", "People"),
    "LV": T("test group", "During the session"),
    "AF": T("test group", "After the session"),
}


def group_name(group: str) -> str:
    """The name of a group of items by its letters."""
    name = _GROUPS.get(group)
    return render(name) if name is not None else group


def source_words(item: Item) -> str:
    """Where the threshold comes from, so that no one takes our own figure for a rule."""
    origin, source = item.get("origin"), str(item.get("source") or "")
    if origin == "stated":
        return source
    if origin == "inherited":
        return tr("test page", "taken over from {source}").format(source=source)
    if origin == "inferred":
        return tr("test page", "inferred from {source}").format(source=source)
    return tr("test page", "the program's own default; the regulations set no figure")


def standing_words(item: Item) -> str:
    """Who stands by the item, and since when; empty while nobody does."""
    if item.get("waived_by"):
        return _waiver_words(item)
    if item.get("deferred_by"):
        return tr("test page", "{name} put it off to “{gate}”: “{reason}”").format(
            name=item["deferred_by"],
            gate=name_of(str(item.get("deferred_to"))),
            reason=item.get("deferral_reason", ""),
        )
    if not item.get("acknowledged_by"):
        return ""
    at = figures.parse_time(str(item.get("acknowledged_at") or ""))
    time = figures.clock_time(at, seconds=True) if at is not None else "–"
    answer = next(
        (told_words(a["label"]) for a in item.get("answers", []) if a["id"] == item.get("answer")),
        "",
    )
    if answer:
        return tr("test page", "{name} answered “{answer}” at {time}").format(
            name=item["acknowledged_by"], answer=answer, time=time
        )
    return tr("test page", "{name} confirmed at {time}").format(
        name=item["acknowledged_by"], time=time
    )


def _waiver_words(item: Item) -> str:
    """Who accepts the item, why and until when."""
    name = str(item["waived_by"])
    if item.get("waived_with"):
        name = tr("test page", "{one} and {other}").format(one=name, other=item["waived_with"])
    said = tr("test page", "{name} accepts it: “{reason}”").format(
        name=name, reason=item.get("waiver_reason", "")
    )
    until = figures.parse_time(str(item.get("waived_until") or ""))
    if until is None:
        return said
    end = tr("test page", "until {time} on {day}").format(
        time=figures.clock_time(until), day=figures.date(until)
    )
    return f"{said} · {end}"


def age_words(item: Item, now: datetime) -> str:
    """How old the value is; empty for one that was never measured."""
    at = figures.parse_time(str(item.get("measured_at") or ""))
    if at is None:
        return ""
    age_s = max(0.0, (now - at).total_seconds())
    if age_s < _FRESH_S:
        return tr("test page", "measured just now")
    return tr("test page", "measured {span} ago").format(span=figures.span(age_s))


def device_words(item: Item) -> str:
    """The device that was measured; a simulator is called one."""
    if item.get("simulated"):
        return tr("test page", "Simulated device: {name}").format(name=item.get("device", ""))
    return str(item.get("device") or "")


def evidence_words(item: Item) -> str:
    """What is kept of the item as proof, or will be."""
    kept = [told_words(piece["caption"]) for piece in item.get("evidence") or []]
    if kept and item.get("state") not in UNMEASURED:
        return "\n".join(f"• {caption}" for caption in dict.fromkeys(kept))
    parts = [tr("test page", "figures")]
    if item.get("live") == "picture":
        parts.append(tr("test page", "picture of the camera"))
    if item.get("live") == "meter":
        parts.append(tr("test page", "sample of the sound"))
    parts += [
        tr("test page", "name of the device"),
        tr("test page", "who confirmed"),
        tr("test page", "time"),
    ]
    return " · ".join(parts)


def open_reason(item: Item) -> str:
    """Why the item keeps the gate shut."""
    state = item.get("state")
    if state == "stale":
        return told_words(item.get("explanation"))
    if state in UNMEASURED:
        return tr("test page", "not measured yet")
    if item.get("question") and not item.get("answer"):
        return tr("test page", "the question is not answered")
    if not item.get("acknowledged_by"):
        return tr("test page", "nobody has confirmed it")
    return told_words(item.get("explanation")) or told_words(item.get("value"))

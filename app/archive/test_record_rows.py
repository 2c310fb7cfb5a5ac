"""The rows of a test's record: an item each, in words that officials use."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.document import Cell, Gallery, Picture
from app.archive.test_record_facts import Values, text_of

Words = Mapping[str, str]
PICTURES = frozenset({".jpg", ".jpeg", ".png"})
UNSETTLED = ("fail", "could_not_test", "stale", "not_done", "running", "deferred")
"""States that a record tells of before all others, the gravest first."""


def moment(words: Words, at: str) -> str:
    """``08 giờ 05 phút ngày 05/02/2026`` of an ISO 8601 time; dots where there is none."""
    if not at:
        return "." * 12
    when = datetime.fromisoformat(at).astimezone()
    hour, minute = f"{when.hour:02}", f"{when.minute:02}"
    return words["moment"].format(hour=hour, minute=minute, date=f"{when:%d/%m/%Y}")


def state_word(words: Words, item: Values) -> str:
    """The state in words; one waived before it was ever measured was spared the test."""
    state = str(item.get("state") or "not_done")
    if state == "waived" and not item.get("measured_at"):
        state = "waived_untested"
    return words.get(f"state_{state}", state)


def waiver_row(words: Words, item: Values) -> tuple[Cell, ...]:
    """One accepted item: what, why, by whom and until when."""
    said = [str(item.get("waived_by") or "")]
    if item.get("waived_with"):
        said.append(words["second"].format(person=item["waived_with"]))
    if item.get("waived_until"):
        said.append(words["until"].format(until=_until(words, str(item["waived_until"]))))
    return (
        Cell(str(item["id"]), bold=True, centred=True),
        Cell(_lines(text_of(item.get("title")), _valued(words, item), _explained(words, item))),
        Cell(_lines(state_word(words, item), str(item.get("waiver_reason") or ""))),
        Cell("\n".join(said)),
    )


def open_row(words: Words, item: Values) -> tuple[Cell, ...]:
    """One item that is not in order: what, its state, why."""
    gate = str(item.get("deferred_to") or "")
    deferred = words["deferred_to"].format(gate=words.get(f"gate_{gate}", gate)) if gate else ""
    put_off = (str(item.get(name) or "") for name in ("deferral_reason", "deferred_by"))
    return (
        Cell(str(item["id"]), bold=True, centred=True),
        Cell(_lines(text_of(item.get("title")), _valued(words, item))),
        Cell(state_word(words, item), bold=True, centred=True),
        Cell(_lines(text_of(item.get("explanation")), deferred, *put_off) or "–"),
    )


def item_row(words: Words, item: Values) -> tuple[Cell, ...]:
    """One item in full: value, threshold with its source, state, who stood by it, evidence."""
    return (
        Cell(str(item["id"]), bold=True, centred=True),
        Cell(
            _lines(
                text_of(item.get("title")),
                _valued(words, item),
                _explained(words, item),
                _device(words, item),
            )
        ),
        Cell(_lines(text_of(item.get("threshold")), *_sources(words, item))),
        Cell(_lines(state_word(words, item).upper(), *_stood_by(words, item))),
    )


def change_row(words: Words, change: Values) -> tuple[Cell, ...]:
    """One difference from the last good run, its figures side by side."""
    return (
        Cell(str(change["id"]), bold=True, centred=True),
        Cell(text_of(change.get("title"))),
        Cell(_side(words, change.get("before"))),
        Cell(_side(words, change.get("now"))),
        Cell("\n".join(words.get(f"change_{kind}", str(kind)) for kind in change["kinds"])),
    )


def evidence_rows(words: Words, items: Iterable[Values], folder: Path) -> list[tuple[Cell, ...]]:
    """The files of the evidence, each compared with the hash that was noted when it was made."""
    return [
        (
            Cell(str(kept["file"])),
            Cell(text_of(kept.get("caption"))),
            Cell(_grouped(str(kept["sha256"]))),
            Cell(words[f"file_{check_file(folder, kept)}"], centred=True),
        )
        for item in items
        for kept in item.get("evidence") or ()
    ]


def gallery(words: Words, items: Iterable[Values], folder: Path) -> Gallery:
    """The pictures of the evidence that are there and unchanged."""
    pictures = []
    for item in items:
        for kept in item.get("evidence") or ():
            is_picture = Path(str(kept["file"])).suffix.lower() in PICTURES
            if is_picture and check_file(folder, kept) == "good":
                code = words["file_code"].format(code=str(kept["sha256"])[:16])
                caption = f"{item['id']}: {text_of(kept.get('caption'))}\n{kept['file']}\n{code}"
                pictures.append(Picture(folder / str(kept["file"]), caption))
    return Gallery(tuple(pictures))


def check_file(folder: Path, kept: Values) -> str:
    """``good``, ``missing`` or ``changed``; a name that leads out of the folder is missing."""
    name = str(kept["file"])
    if Path(name).name != name:
        return "missing"
    try:
        data = (folder / name).read_bytes()
    except OSError:
        return "missing"
    return "good" if hashlib.sha256(data).hexdigest() == kept["sha256"] else "changed"


def _valued(words: Words, item: Values) -> str:
    value = text_of(item.get("value"))
    return words["value"].format(text=value) if value else ""


def _explained(words: Words, item: Values) -> str:
    text = text_of(item.get("explanation"))
    return words["explanation"].format(text=text) if text else ""


def _device(words: Words, item: Values) -> str:
    device = str(item.get("device") or "")
    if not device:
        return ""
    return words["simulated" if item.get("simulated") else "device"].format(text=device)


def _sources(words: Words, item: Values) -> list[str]:
    source = str(item.get("source") or "")
    lines = [words["source"].format(text=source)] if source else []
    figures: Mapping[str, Any] = item.get("figures") or {}
    quotes = [str(leaf.get("quote") or "") for leaf in figures.values()]
    stated = dict.fromkeys(
        quote
        for quote, leaf in zip(quotes, figures.values(), strict=True)
        if quote and leaf.get("source") == source
    )
    return lines + [words["quote"].format(text=quote) for quote in stated]


def _stood_by(words: Words, item: Values) -> list[str]:
    lines = []
    if item.get("answer"):
        answer = str(item["answer"])
        lines.append(words["answered"].format(answer=words.get(f"answer_{answer}", answer)))
    note = str((item.get("facts") or {}).get("note") or "")
    if note:
        lines.append(words["note"].format(text=note))
    if item.get("acknowledged_by"):
        at = moment(words, str(item.get("acknowledged_at") or ""))
        lines.append(words["confirmed"].format(person=item["acknowledged_by"], moment=at))
    elif item.get("measured_at") and not item.get("waived_by"):
        lines.append(words["sensed_only"])
    if item.get("waived_by"):
        lines.append(str(item["waived_by"]))
    files = [str(kept["file"]) for kept in item.get("evidence") or ()]
    shown = [name for name in files if Path(name).suffix.lower() in PICTURES]
    if shown:
        lines.append(words["evidence_files"].format(files=", ".join(shown)))
    return lines


def _side(words: Words, standing: Values | None) -> str:
    if not standing:
        return "–"
    return _lines(
        state_word(words, standing), text_of(standing.get("value")), str(standing.get("device"))
    )


def _until(words: Words, until: str) -> str:
    try:
        return moment(words, until)
    except ValueError:
        return words.get(f"gate_{until}", until)


def _grouped(code: str, size: int = 32) -> str:
    return "\n".join(code[place : place + size] for place in range(0, len(code), size))


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)


def unsettled(items: Sequence[Values]) -> list[Values]:
    """The items that are not in order, the gravest first."""
    found = [item for item in items if item.get("state") in UNSETTLED]
    return sorted(found, key=lambda item: UNSETTLED.index(str(item["state"])))

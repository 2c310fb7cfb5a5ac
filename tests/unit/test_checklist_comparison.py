"""A run against the last good one of its room: better, worse, new, gone, another device."""

from __future__ import annotations

from typing import Any

from app.checklist.comparison import compare


def item(
    item_id: str, state: str = "pass", value: str = "1", device: str = "cam"
) -> dict[str, Any]:
    text = {"context": "c", "source": value, "params": {}}
    return {"id": item_id, "title": text, "state": state, "value": text, "device": device}


def test_each_kind_of_change_is_told_and_the_rest_is_counted() -> None:
    before = {
        "run_id": "2h-1",
        "session": "s",
        "summary": {"finished_at": "2026-11-01T08:00:00+07:00"},
        "items": [
            item("AU1"),
            item("AU2"),
            item("AU3", "caution"),
            item("VI1"),
            item("VI2"),
            item("RC9"),
            item("NT1", "not_done"),
        ],
    }
    now = [
        item("AU1"),
        item("AU2", "fail"),
        item("AU3"),
        item("VI1", device="other"),
        item("VI2", value="2"),
        item("NT1"),
        item("PW1"),
        item("PW2", "not_done"),
    ]
    found = compare(before, now)
    kinds = {change["id"]: change["kinds"] for change in found["changes"]}
    assert kinds == {
        "AU2": ["worse"],
        "AU3": ["better"],
        "VI1": ["device"],
        "VI2": ["value"],
        "NT1": ["new"],
        "PW1": ["new"],
        "RC9": ["gone"],
    }
    assert (found["same"], found["run_id"]) == (1, "2h-1")
    worse = next(change for change in found["changes"] if change["id"] == "AU2")
    assert (worse["before"]["state"], worse["now"]["state"]) == ("pass", "fail")


def test_what_is_not_measured_yet_is_not_called_worse() -> None:
    before = {"run_id": "1", "items": [item("AU1"), item("AU2")]}
    found = compare(before, [item("AU1", "not_done"), item("AU2", "running")])
    assert (found["changes"], found["same"]) == ([], 0)

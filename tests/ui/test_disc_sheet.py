"""The sheet of discs: from the plan over the next disc to the labels, one step after the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.model.errors import BadUsageError
from app.model.text import T
from app.ui.archive.discs.disc_rows import DiscSetCard
from app.ui.archive.discs.disc_sheet import DiscSheet
from app.ui.bridge import Bridge
from app.ui.widgets.label import Label
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import asked

GB = 1_000_000_000
DRIVE = {"device": "/dev/sr0", "name": "HL-DT-ST DVDRAM GP65NB60"}
KINDS = {"cd": 736_960_512, "dvd": 4_700_372_992, "dvd-dl": 8_543_666_176, "bd": 24_220_008_448}
BLANK = {"device": "/dev/sr0", "state": "blank", "kind": "DVD+R", "bytes": 4_700_372_992}


def disc(number: int, state: str, **more: Any) -> dict[str, Any]:
    """A disc of a set of two, as the engine tells of it."""
    row = {"set_id": "s1", "number": number, "count": 2, "label": f"0758K3M7QA_0{number}02"}
    row |= {"bytes": 4 * GB, "files": 60, "state": state, "seal": "", "image": "", "problem": ""}
    return {**row, "expected": 74, "matched": 74, "burnings": 0, **more}


def made_set(*discs: Mapping[str, Any]) -> dict[str, Any]:
    """A set as the engine tells of it."""
    row = {"id": "s1", "session": "k3m7qa", "package_seal": "a" * 64, "capacity": BLANK["bytes"]}
    row |= {"package": "/data/archive/packages/GOI-BAN-GIAO-20261124-0758-k3m7qa"}
    row |= {"recovery_percent": 0, "made_at": "2026-11-24T16:05:00+07:00", "made_by": "Bình"}
    return {**row, "discs": list(discs)}


def engine_of(*discs: Mapping[str, Any]) -> FakeEngine:
    """A made-up engine with a drive, a blank, a package of two discs, and a set if there is one."""
    engine = FakeEngine({"jobs": []})
    plan = made_set(disc(1, "planned"), disc(2, "planned"))
    engine.answers |= {
        "disc.drives": {"drives": [DRIVE], "capacities": KINDS},
        "disc.probe": BLANK,
        "disc.plan": {**plan, "left_out": []},
        "disc.sets": [made_set(*discs)] if discs else [],
        "disc.begin": {},
        "disc.fitted": [],
        "disc.inspect": {"job": "j3"},
        "disc.fit": {"job": "j4"},
        "disc.burn": {"job": "j1"},
        "disc.label": {"path": ""},
        "session.show": {"id": "k3m7qa", "seals": [], "confidential": False},
    }
    return engine


def sheet_of(qtbot: QtBot, engine: FakeEngine) -> tuple[DiscSheet, list[Any]]:
    """The sheet of a session, and what it told."""
    bridge = Bridge(engine.connect)
    sheet = DiscSheet(bridge)
    told: list[Any] = []
    sheet.told.connect(told.append)
    bridge.topic_changed.connect(sheet.topic_changed)
    qtbot.addWidget(sheet)
    sheet.resize(850, 560)
    sheet.show()
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    sheet.show_session("k3m7qa")
    qtbot.waitUntil(lambda: bool(asked(engine, "disc.plan")) and sheet.choices.capacity != "dvd")
    qtbot.waitUntil(lambda: sheet.choices.words.text() != "")
    return sheet, told


def words(sheet: DiscSheet) -> str:
    action = sheet.primary_action()
    assert action is not None
    return action.text


def test_the_blank_says_how_much_it_holds_and_the_package_is_divided(qtbot: QtBot) -> None:
    engine = engine_of()
    sheet, _told = sheet_of(qtbot, engine)
    assert asked(engine, "disc.plan")[-1]["capacity"] == str(BLANK["bytes"])
    assert "2" in sheet.choices.words.text()
    action = sheet.primary_action()
    assert action is not None and action.enabled
    engine.answers["disc.sets"] = [made_set(disc(1, "planned"), disc(2, "planned"))]
    action.trigger()
    qtbot.waitUntil(lambda: bool(sheet.findChildren(DiscSetCard)))
    assert asked(engine, "disc.begin")[0]["session"] == "k3m7qa"
    assert "1" in words(sheet)


def test_the_next_disc_is_burnt_and_a_bad_one_named(qtbot: QtBot) -> None:
    name = "data/ghi-am-ghi-hinh/room/000002.mp4"
    first = disc(1, "verified", burnings=1, seal="b" * 64)
    engine = engine_of(first, disc(2, "failed", burnings=1, problem=name, matched=73))
    sheet, told = sheet_of(qtbot, engine)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(DiscSetCard)))
    (card,) = sheet.findChildren(DiscSetCard)
    assert any(name in label.text() for label in card.findChildren(Label))
    assert len(card.buttons) == 4
    action = sheet.primary_action()
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: bool(asked(engine, "disc.burn")))
    assert asked(engine, "disc.burn") == [{"set_id": "s1", "number": 2, "device": "/dev/sr0"}]
    job = {"id": "j1", "kind": "disc_burn", "session": "k3m7qa", "state": "running", "done": 1}
    job |= {"total": 4, "rate": 1, "eta_s": 3, "title": T("discs", "Burning a disc").to_json()}
    engine.send("jobs", [{**job, "message": None, "result": None}])
    qtbot.waitUntil(lambda: not sheet.work.job.isHidden())
    action = sheet.primary_action()
    assert action is not None and not action.enabled
    card = sheet.findChildren(DiscSetCard)[-1]
    assert not any(button.isEnabled() for button in card.buttons) and told == []


def test_when_all_are_verified_the_labels_are_next(qtbot: QtBot) -> None:
    discs = [disc(n, "verified", burnings=1, seal=f"{n}" * 64) for n in (1, 2)]
    sheet, told = sheet_of(qtbot, engine_of(*discs))
    qtbot.waitUntil(lambda: bool(sheet.findChildren(DiscSetCard)))
    action = sheet.primary_action()
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_without_a_package_it_is_made_for_such_discs(qtbot: QtBot) -> None:
    engine = engine_of()
    engine.answers["disc.plan"] = BadUsageError(T("discs", "There is no package at hand."))
    engine.answers["archive.export"] = {"job": "j2"}
    sheet, _told = sheet_of(qtbot, engine)
    action = sheet.primary_action()
    assert action is not None and action.enabled
    action.trigger()
    qtbot.waitUntil(lambda: bool(asked(engine, "archive.export")))
    wanted = {"session": "k3m7qa", "discs": str(BLANK["bytes"])}
    assert asked(engine, "archive.export") == [wanted]
    job = {"id": "j2", "kind": "export", "state": "running", "done": 1, "total": 4, "rate": 1}
    job |= {"eta_s": 3, "title": T("discs", "Burning a disc").to_json()}
    engine.send("jobs", [{**job, "session": "", "message": None, "result": None}])
    qtbot.waitUntil(lambda: sheet.work.running and not sheet.work.job.isHidden())


def test_a_session_of_two_discs_is_offered_for_one_and_the_copy_says_what_it_is(
    qtbot: QtBot,
) -> None:
    engine = engine_of()
    sheet, _told = sheet_of(qtbot, engine)
    qtbot.waitUntil(lambda: not sheet.fit.isHidden())
    sheet.fit.encode.click()
    qtbot.waitUntil(lambda: bool(asked(engine, "disc.fit")))
    assert asked(engine, "disc.fit")[0]["capacity"] == str(BLANK["bytes"])
    fitted = {"path": "/data/GOI-NEN-LAI-1-NL", "bit_rate": 812_000, "bytes": 4 * GB}
    engine.answers["disc.fitted"] = [fitted]
    sheet._ask_plan()
    qtbot.waitUntil(lambda: not sheet.fit.take.isHidden())
    assert "812" in sheet.fit.words.text()
    sheet.fit.take.click()
    qtbot.waitUntil(lambda: "package" in asked(engine, "disc.plan")[-1])
    assert asked(engine, "disc.plan")[-1]["package"] == fitted["path"]


def test_a_disc_in_any_drive_is_read_and_what_it_is_told(qtbot: QtBot) -> None:
    engine = engine_of()
    sheet, _told = sheet_of(qtbot, engine)
    card = sheet.inspect
    qtbot.waitUntil(card.read.isEnabled)
    card.read.click()
    qtbot.waitUntil(lambda: bool(asked(engine, "disc.inspect")))
    assert asked(engine, "disc.inspect")[0]["device"] == "/dev/sr0"
    assert len(asked(engine, "disc.drives")) == 1, "once for the sheet and this card"
    counts = {"expected": 74, "read": 74, "matched": 73, "verified": False}
    found = {"known": "disc", "label": "0758K3M7QA_0203", "number": 2, "count": 3, **counts}
    found |= {"package": "GOI-1", "problem": "room/000002.mp4", "other_drive": True}
    job = {"id": "j3", "kind": "disc_inspect", "session": "", "state": "done", "done": 4}
    job |= {"total": 4, "rate": 0, "eta_s": 0, "title": T("discs", "Burning a disc").to_json()}
    engine.send("jobs", [{**job, "message": None, "result": found}])
    qtbot.waitUntil(lambda: not card.found.isHidden())
    text = card.found.text()
    assert "0758K3M7QA_0203" in text and "73" in text and "room/000002.mp4" in text


def test_of_a_disc_without_directory_an_image_is_made_and_checked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_of()
    engine.answers["disc.copy"] = {"job": "j5"}
    sheet, _told = sheet_of(qtbot, engine)
    card = sheet.inspect
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/media/o4")
    qtbot.waitUntil(card.read.isEnabled)
    assert card.copy.isHidden()
    card.read.click()
    qtbot.waitUntil(lambda: bool(asked(engine, "disc.inspect")))
    why = T("discs", "The directory of the disc cannot be read: {reason}")(reason="x").to_json()
    job = {"id": "j3", "kind": "disc_inspect", "session": "", "state": "failed", "done": 0}
    job |= {"total": 4, "rate": 0, "eta_s": 0, "title": T("discs", "Burning a disc").to_json()}
    job |= {"message": why, "error": {"what": why, "meaning": None, "action": None}}
    engine.send("jobs", [{**job, "result": None}])
    qtbot.waitUntil(lambda: not card.copy.isHidden() and not card.rescue.isHidden())
    card.copy.click()
    qtbot.waitUntil(lambda: bool(asked(engine, "disc.copy")))
    asking = {"device": "/dev/sr0", "to": "/media/o4"}
    assert asked(engine, "disc.copy")[0].items() >= asking.items()
    image = {"image": "/media/o4/ANH-DIA-HONG.iso", "map": "ANH-DIA-HONG.iso.map"}
    made = {**job, "id": "j5", "kind": "disc_copy", "state": "done", "message": None, "error": None}
    found = {**image, "bytes": 4_700_000_000, "bad": [[0, 4096], [9000, 6144]]}
    engine.send("jobs", [{**made, "result": found}])
    qtbot.waitUntil(lambda: not card.found.isHidden())
    assert image["image"] in card.found.text() and "10" in card.found.text()
    assert image["map"] in card.found.text()
    card.read.click()
    qtbot.waitUntil(lambda: len(asked(engine, "disc.inspect")) == 2)
    assert asked(engine, "disc.inspect")[1]["device"] == image["image"]

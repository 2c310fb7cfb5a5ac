"""The end: the reading back is followed, and the verdict says what is true and what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.model.errors import ArchiveError
from app.model.text import T
from app.recording.alarms import _CAUSES
from app.ui.closing.job_card import JobCard, job_error, job_words
from app.ui.closing.page import ClosingPage
from app.ui.closing.report_view import CopyCard, FactsCard, HashLine, copy_cards
from app.ui.closing.verdict import (
    check_faults,
    clock_difference_s,
    counted,
    gap_words,
    newest_checks,
    short_hash,
    verdict_of,
)
from app.ui.control_room.rail_state import rail_steps
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import Label
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, recording_topics, text
from tests.helpers.page_rig import asked, page_rig

NOW = datetime.now().astimezone()


def report(*checks: dict[str, Any], copies: int = 2) -> dict[str, Any]:
    record = cases.recording_record()
    record["copies"] = record["copies"][:copies]
    return {"recordings": [record], "checks": list(checks)}


def words_in(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


GOOD, OTHER = cases.check("primary"), cases.check("external")
BAD, WORSE = cases.damaged("external"), cases.damaged("primary")


# --- the verdict


@pytest.mark.parametrize(
    ("found", "state"),
    [
        (report(GOOD, OTHER), "pass"),
        (report(GOOD, BAD), "fail"),
        (report(WORSE, BAD), "fail"),
        (report(), "stale"),
        (report(GOOD), "stale"),
        (report(GOOD, copies=1), "caution"),
    ],
    ids=["both", "one damaged", "both damaged", "unread", "one unread", "one copy"],
)
def test_the_verdict_is_good_only_when_both_copies_were_read_and_match(
    found: dict[str, Any], state: str
) -> None:
    assert verdict_of(found).state == state


def test_every_verdict_has_words_of_its_own() -> None:
    found = [
        verdict_of(r)
        for r in (
            report(GOOD, OTHER),
            report(GOOD, BAD),
            report(WORSE, BAD),
            report(),
            report(GOOD, copies=1),
        )
    ]
    assert len({verdict.title for verdict in found}) == len(found)
    assert len({verdict.words for verdict in found}) == len(found)


def test_a_damaged_copy_that_was_checked_again_and_matches_counts_as_it_stands_now() -> None:
    assert verdict_of(report(GOOD, BAD, GOOD, OTHER)).state == "pass"
    assert verdict_of(report(GOOD, OTHER, GOOD, BAD)).state == "fail"
    assert newest_checks([BAD, OTHER]) == [OTHER]


def test_each_fault_names_its_file() -> None:
    faults = check_faults({**BAD, "extra": ["x.tmp"], "decode_errors": ["room/000009.mp4"]})
    for file in ("room/000012.mp4", "room/000007.mp4", "x.tmp", "room/000009.mp4"):
        assert any(file in fault for fault in faults)
    assert check_faults(GOOD) == []
    unread = cases.check("primary", read=0, matched=0, verified=False)
    assert len(check_faults(unread)) == 1


def test_a_gap_says_where_how_long_and_why() -> None:
    words = gap_words({"start_s": 1812.0, "seconds": 4.0, "cause": "ENOSPC", "copy": "external"})
    assert "00:30:12" in words
    other = gap_words({"start_s": 1812.0, "seconds": 4.0, "cause": "EIO", "copy": ""})
    assert words != other
    for cause in _CAUSES:  # whatever a disk can be lost to is said in words
        assert cause not in gap_words({"start_s": 0, "seconds": 1.0, "cause": cause}).split(", ")
    unknown = gap_words({"start_s": 0, "seconds": 1.0, "cause": "EWHAT", "copy": ""})
    assert "EWHAT" in unknown


def test_numbers_are_grouped_and_hashes_shortened() -> None:
    assert counted(93_350.0) == "93.350"
    assert short_hash(cases.HASH).startswith(cases.HASH[:8])
    assert short_hash(cases.HASH).endswith(cases.HASH[-8:])
    assert len(short_hash(cases.HASH)) == 17


def lost_report() -> dict[str, Any]:
    """Both disks were lost: nothing was closed, so nothing was read back."""
    found = report()
    for copy in found["recordings"][0]["copies"]:
        copy["sha256"] = ""
    return found


def test_with_no_closed_copy_nobody_is_told_to_check_one(qtbot: QtBot) -> None:
    verdict = verdict_of(lost_report())
    assert verdict.state == "fail"
    assert verdict.title != verdict_of(report()).title
    topics = cases.closing_topics(NOW, **lost_report(), verified=False)
    page, _ = page_rig(qtbot, ClosingPage, FakeEngine(topics))
    assert page.report.verdict.title.text() == verdict.title
    assert not page.again.isVisible()
    assert [card.findChildren(StateBadge)[0].state for card in page.findChildren(CopyCard)] == [
        "fail",
        "fail",
    ]


# --- the page


def test_the_report_shows_both_copies_with_their_figures(qtbot: QtBot) -> None:
    page, rig = page_rig(qtbot, ClosingPage, FakeEngine(cases.closing_topics(NOW)))
    assert page.views.currentWidget() is page.report
    assert page.report.verdict.icon.state == "pass"
    cards = page.report.findChildren(CopyCard)
    assert len(cards) == 2
    assert "15" in words_in(cards[0]) and "93.350" in words_in(cards[0])
    assert "01:02:14" in words_in(page.report.findChildren(FactsCard)[0])
    page.press_primary()
    assert rig.gone_to == [("archive", cases.SHOWN_ID)]


def test_a_hash_is_copied_whole(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, ClosingPage, FakeEngine(cases.closing_topics(NOW)))
    page.report.findChildren(HashLine)[0].copy.click()
    assert QGuiApplication.clipboard().text() == cases.HASH


def test_a_damaged_copy_is_never_shown_as_good(qtbot: QtBot) -> None:
    topics = cases.damaged_topics(NOW)
    page, _ = page_rig(qtbot, ClosingPage, FakeEngine(topics))
    assert page.report.verdict.icon.state == "fail"
    assert "room/000007.mp4" in words_in(page.report)
    assert "00:30:12" in words_in(page.report)
    states = {step.page_id: step.state for step in rail_steps(topics)}
    assert states["closing"] == "fail"


def test_the_reading_back_is_followed_and_can_be_stopped(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.reading_topics(NOW))
    page, _ = page_rig(qtbot, ClosingPage, engine)
    assert page.job.isVisible()
    assert "62%" in page.job.words.text()
    action = page.primary_action()
    assert action is not None and not action.enabled
    page.job.cancel.click()
    assert asked(engine, "job.cancel") == [{"id": "96a4555c"}]
    engine.send("closing", cases.closing_topics(NOW)["closing"])
    engine.send("jobs", [cases.job("close", state="done")])
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.report)
    assert not page.job.isVisible()
    assert page.report.verdict.icon.state == "pass"


def test_a_reading_back_that_failed_says_why_and_can_be_asked_for_again(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.reading_topics(NOW))
    engine.answers["session.show"] = {**cases.whole_session(NOW), "checks": []}
    page, _ = page_rig(qtbot, ClosingPage, engine)
    failed = cases.job(
        "close",
        state="failed",
        message=text("Mất ổ ngoài."),
        error={"what": text("Mất ổ ngoài."), "action": text("Cắm lại ổ.")},
    )
    engine.send("jobs", [failed])
    qtbot.waitUntil(page.failure.isVisible)
    assert page.failure.text() == "Mất ổ ngoài. Cắm lại ổ."
    qtbot.waitUntil(lambda: page.report.verdict.icon.state == "stale")
    page.again.click()
    assert asked(engine, "archive.verify") == [{"session": cases.SHOWN_ID}]


def test_a_window_opened_later_asks_the_engine_for_the_report(qtbot: QtBot) -> None:
    topics = cases.closing_topics(NOW)
    topics["closing"] = None
    engine = FakeEngine(topics)
    engine.answers["session.show"] = cases.whole_session(NOW)
    page, _ = page_rig(qtbot, ClosingPage, engine)
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.report)
    assert page.report.verdict.icon.state == "pass"


def test_the_report_of_another_session_is_not_shown(qtbot: QtBot) -> None:
    topics = cases.closing_topics(NOW)
    topics["closing"]["session"] = "other2"
    page, _ = page_rig(qtbot, ClosingPage, FakeEngine(topics))
    assert page.views.currentWidget() is page.nothing


def test_before_and_while_recording_the_page_says_what_it_waits_for(qtbot: QtBot) -> None:
    waiting, rig = page_rig(qtbot, ClosingPage, FakeEngine(cases.preparation_topics(NOW)))
    running, _ = page_rig(qtbot, ClosingPage, FakeEngine(recording_topics(NOW)))
    assert waiting.nothing.text() and running.nothing.text()
    assert waiting.nothing.text() != running.nothing.text()
    waiting.press_primary()
    assert rig.gone_to == [("recording", "")]


def test_a_refused_check_is_told(qtbot: QtBot, allow_log: Callable[[str], None]) -> None:
    allow_log("command refused")
    engine = FakeEngine(cases.closing_topics(NOW))
    refused = ArchiveError(T("archive", "This session has no closed recording."))
    engine.answers["archive.verify"] = refused
    page, rig = page_rig(qtbot, ClosingPage, engine)
    page.again.click()
    qtbot.waitUntil(lambda: rig.told == [refused])


# --- jobs


def test_a_job_is_told_in_figures() -> None:
    words = job_words(cases.job("export"))
    assert words.split(" · ")[0] == "62%"
    assert "1,8 GB" in words and "94 MB" in words and "12" in words
    assert "%" not in job_words(cases.job("export", total=0))
    begun = job_words(cases.job("close", done=0, rate=None, eta_s=None))
    assert "%" not in begun and "3,0 GB" in begun, "a share that stays at zero tells nothing"


def test_work_that_counts_no_bytes_tells_its_share_and_the_time_left_alone() -> None:
    words = job_words(cases.job("export", unit="share"))
    assert (words.split(" · ")[0], len(words.split(" · "))) == ("62%", 2)
    assert "GB" not in words and "12" in words


def test_what_a_running_work_waits_for_stands_on_its_card(qtbot: QtBot) -> None:
    card = JobCard()
    qtbot.addWidget(card)
    message = T("stores", "The store does not answer; it is tried again.").to_json()
    card.show_job(cases.job("export", message=message))
    assert "Kho" in card.words.text() and "62%" in card.words.text()
    card.show_job(cases.job("export"))
    assert card.words.text() == job_words(cases.job("export"))


def test_the_bar_and_the_time_left_follow_a_small_recording(qtbot: QtBot) -> None:
    card = JobCard()
    qtbot.addWidget(card)
    shares = []
    for done in (0, 40_000, 900_000, 1_800_000):
        card.show_job(cases.job("close", done=done, total=1_800_000, rate=90_000, eta_s=20.4))
        shares.append(card.bar.used)
    assert shares == sorted(set(shares))
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert "20" in card.words.text().split(" · ")[-1]


def test_a_job_without_a_fault_says_none() -> None:
    assert job_error(cases.job("export")) == ""


# --- several sources and parts


def two_sources() -> dict[str, Any]:
    """A room and a second camera in the same folders, both read back."""
    room = cases.recording_record()
    gap = {"start_s": 12.0, "seconds": 2.5, "cause": "EIO", "copy": "external"}
    room["gaps"] = [gap]
    second = {**room, "source": "room2", "frames": 100.0, "gaps": [dict(gap)]}
    return {"recordings": [room, second], "checks": [GOOD, OTHER]}


def test_sources_recorded_together_share_their_copies(qtbot: QtBot) -> None:
    found = two_sources()
    assert verdict_of(found).state == "pass"
    cards = copy_cards(found)
    for card in cards:
        qtbot.addWidget(card)
    assert len(cards) == 2
    frames = counted(cases.recording_record()["frames"] + 100.0)
    assert all(frames in words_in(card) for card in cards)


def test_each_source_has_its_length_and_a_gap_of_a_disk_is_told_once(qtbot: QtBot) -> None:
    card = FactsCard(two_sources()["recordings"])
    qtbot.addWidget(card)
    shown = words_in(card)
    assert shown.count("00:00:12") == 1
    assert "Phòng: " in shown
    assert "Camera thứ hai: " in shown


def test_a_part_with_one_closed_copy_is_never_shown_as_two() -> None:
    found = two_sources()
    later = cases.recording_record()
    later["copies"] = [{**later["copies"][0], "path": "/media/D/DiemCau/later-p2"}]
    found["recordings"].append(later)
    found["checks"].append({**GOOD, "path": "/media/D/DiemCau/later-p2"})
    assert verdict_of(found).state == "caution"


@pytest.mark.parametrize(
    ("clock_s", "gaps", "apart_s"),
    [
        (12.04, [], 0.04),
        (14.5, [{"start_s": 3.0, "seconds": 2.5, "cause": "encoder", "copy": ""}], 0.0),
        (14.5, [{"start_s": 0.0, "seconds": 2.5, "cause": "engine", "copy": ""}], 2.5),
        (14.5, [{"start_s": 3.0, "seconds": 2.5, "cause": "EIO", "copy": "external"}], 2.5),
        (None, [], None),
    ],
)
def test_the_length_is_held_against_the_clock(
    clock_s: float | None, gaps: list[dict[str, Any]], apart_s: float | None
) -> None:
    found = clock_difference_s([{"seconds": 12.0, "clock_s": clock_s, "gaps": gaps}])
    assert found == pytest.approx(apart_s)

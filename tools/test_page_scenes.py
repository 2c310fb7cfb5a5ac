"""The scenes of the page of the pre-session tests."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from app.model.checklist import Phase
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import MicrophoneLevel
from app.model.text import T
from app.ui.control_room.window import ControlRoom
from app.ui.test.page import PreSessionTestPage
from app.ui.test.words_given import Word
from tests.helpers import fake_engine as fake
from tests.helpers.fake_test_run import ALL_PASSED, WINDOWS, test_topic

TopicsOf = Callable[[datetime], dict[str, Any]]
BEFORE_SOUND = {k: v for k, v in ALL_PASSED.items() if k[:2] in {"NT", "VI"}}


def on_item(item: str, state: str, *, phase: Phase = Phase.T_MINUS_2H, **settled: str) -> TopicsOf:
    """Topics in which everything before ``item`` is settled and it is measured."""

    def topics_of(now: datetime) -> dict[str, Any]:
        topics = fake.ready_topics(now)
        topics["speaker"]["name"] = "Jabra Speak 510"
        order = list(ALL_PASSED)
        before = {k: ALL_PASSED[k] for k in order[: order.index(item)]} | settled
        topics["test"] = test_topic(now, before, {item: state}, phase=phase)
        return topics

    return topics_of


def start(now: datetime) -> dict[str, Any]:
    topics = fake.ready_topics(now)
    topics["session"]["starts_at"] = fake.iso(now + timedelta(hours=2, minutes=50))
    done = dict(fake.DONE) | {"state": "caution", "passed": 12, "cautions": 2}
    done["finished_at"] = fake.iso(now - timedelta(days=1))
    topics["test_summaries"] = {"1d": done}
    topics["profile"] = {"test_windows": WINDOWS}
    return topics


def nobody(now: datetime) -> dict[str, Any]:
    topics = start(now)
    topics["setup"]["operator"] = ""
    topics["test_summaries"] = {}
    return topics


def finished(now: datetime) -> dict[str, Any]:
    topics = fake.ready_topics(now)
    states = ALL_PASSED | {"AU3": "caution", "PW1": "waived"}
    topics["test"] = test_topic(now, states, finished=True)
    return topics


def summary(now: datetime) -> dict[str, Any]:
    topics = fake.ready_topics(now)
    states = ALL_PASSED | {"AU3": "caution", "AU2": "fail", "PW1": "waived"}
    topics["test"] = test_topic(now, states)
    topics["test"]["summary"]["hasty"] = True
    return topics


def page_of(window: ControlRoom) -> PreSessionTestPage:
    window.go_to("test", "2h")
    page = window.page
    assert isinstance(page, PreSessionTestPage)
    page.measurements._seen_ns = dict.fromkeys(((i["id"], i["measured_at"]) for i in page.items), 0)
    speech = random.Random(4)
    for back in range(150):
        pause = back % 43 < 12
        rms = speech.uniform(-56, -48) if pause else speech.uniform(-27, -15)
        level = MicrophoneLevel(**fake.level(rms))
        for panel in (page.stage.item.live.sound, page.stage.item.live.speaker):
            panel.graph.show_level(level, now_ns() - (150 - back) * NS_PER_S // 15)
    page.refresh()
    return page


def at(item: str) -> Callable[[ControlRoom], None]:
    return lambda window: page_of(window).go_to_item(item)


def waiving(window: ControlRoom) -> None:
    page = page_of(window)
    page.open_waiver()
    page.stage.waiver.reason.setText("Điều hòa không tắt được, chấp nhận")


def waiving_by_two(window: ControlRoom) -> None:
    page = page_of(window)
    page.open_waiver()
    page.stage.waiver.reason.setText("Ổ cứng ngoài hỏng, đang đi mượn ổ khác")


def putting_off(window: ControlRoom) -> None:
    page = page_of(window)
    page.entries.open_word(Word.DEFER)
    page.stage.entry.text.setText("Micro dự phòng đang được mang đến")


def handing_over(window: ControlRoom) -> None:
    page_of(window).go_to_item("")
    page = page_of(window)
    page.entries.open_word(Word.HAND_OVER)
    page.stage.entry.person.setCurrentText("Lê Thị Hoa")


def stale(now: datetime) -> dict[str, Any]:
    """The camera was changed after the test; the microphone's level was put off."""
    topics = fake.ready_topics(now)
    run = topics["test"] = test_topic(now, ALL_PASSED)
    why = T("checklist", "Since this was checked, {device} is another one.")
    for item in run["items"]:
        if item["group"] == "VI":
            words = why(device=T("checklist", "the camera")).to_json()
            item.update(state="stale", standing="stale", explanation=words, acknowledged_by="")
            item["open"] = True
        if item["id"] == "AU2":
            item.update(state="deferred", standing="deferred", deferred_by="Trần Văn Bình")
            item.update(deferred_to="jb", deferral_reason="Micro dự phòng đang được mang đến")
    run["summary"].update(passed=9, deferred=1, stale=4, open=4)
    run.update(timing="late", late_reason="")
    return topics


def early(now: datetime) -> dict[str, Any]:
    topics = start(now)
    topics["session"]["starts_at"] = fake.iso(now + timedelta(hours=1))
    return topics


SCENES = (
    ("test-late", early, lambda w: w.go_to("test", "2h")),
    ("test-just-before", early, lambda w: w.go_to("test", "jb")),
    ("test-waive-two", on_item("RC2", "fail"), waiving_by_two),
    ("test-put-off", on_item("AU2", "fail"), putting_off),
    ("test-stale", stale, at("")),
    ("test-hand-over", stale, handing_over),
    ("test-start", start, lambda w: w.go_to("test", "2h")),
    ("test-nobody", nobody, lambda w: w.go_to("test", "1d")),
    ("test-picture", on_item("VI3", "pass"), page_of),
    ("test-speaker", on_item("AU4", "pass", AU3="caution"), page_of),
    ("test-meter", on_item("AU2", "pass"), page_of),
    ("test-measuring", on_item("AU2", "running"), page_of),
    ("test-bad", on_item("AU2", "fail"), page_of),
    ("test-dark", on_item("VI3", "fail"), page_of),
    ("test-disk", on_item("RC2", "pass"), page_of),
    ("test-disk-caution", on_item("RC2", "caution"), page_of),
    ("test-network", on_item("NT1", "pass"), page_of),
    ("test-none", on_item("PW1", "pass"), page_of),
    ("test-waive", on_item("AU3", "caution"), waiving),
    ("test-waived", summary, at("PW1")),
    ("test-summary", summary, at("")),
    ("test-result", finished, page_of),
)

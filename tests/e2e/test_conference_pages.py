"""Pages that are difficult or mean: what may be had is given, the rest is said in clear words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.model.errors import error_from_json
from app.system.i18n import render
from tests.e2e.conftest import reads_vietnamese
from tests.helpers.certificates import Authority
from tests.helpers.conference_rig import Meeting, meeting_on
from tests.helpers.janus import H264_ONLY
from tests.helpers.web_room import web_room

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

TOLD_S = 10.0


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    """One engine and one window for all of these; each test joins another page."""
    with meeting_on(tmp_path_factory.mktemp("pages")) as made:
        made.open_window().wait_for("page")
        yield made


@pytest.fixture(autouse=True)
def left(meeting: Meeting) -> Iterator[None]:
    """Nobody is in a call before and after."""
    yield
    meeting.ask("conference.leave")
    meeting.wait_for_state("left", "idle", "failed")


@pytest.mark.parametrize("asked", [{"legacy": 1, "wrap": 1}, {"path": "/framed"}])
def test_old_wrapping_and_framed_pages_get_the_rooms_picture(
    meeting: Meeting, asked: dict[str, object]
) -> None:
    far = meeting.far_end()
    meeting.join(meeting.address(**asked))
    assert far.wait_for_pictures(10)[-1].number is not None
    far.leave()
    far.close()


def test_a_frame_of_another_host_gets_neither_camera_nor_microphone(meeting: Meeting) -> None:
    far = meeting.far_end()
    meeting.choose(meeting.address(path="/framed-elsewhere", name="Người lạ"))
    meeting.ask("conference.join")
    meeting.wait_until(lambda _now: meeting.web.heard("failed") != [], 20.0)
    assert far.names() == ["Người lạ"] or far.names() == []
    assert meeting.call["state"] != "in_call"
    far.close()


def test_a_room_of_h264_alone_is_found_out_and_the_browser_offered(meeting: Meeting) -> None:
    far = meeting.far_end(H264_ONLY)
    meeting.choose(meeting.address(H264_ONLY))
    meeting.ask("conference.join")
    took_s = meeting.wait_until(lambda now: now["conference"]["advice"] is not None, 30.0)
    advice = meeting.call["advice"]
    far.close()
    assert took_s < TOLD_S
    assert advice["kind"] == "browser"
    assert advice["reason"]


def test_a_hostile_page_gains_nothing(meeting: Meeting) -> None:
    window = psutil.Process(meeting.windows[-1].process.pid)
    meeting.web.said.clear()
    meeting.choose(meeting.web.address(path="/hostile"))
    meeting.ask("conference.join")
    meeting.wait_until(
        lambda _now: bool(meeting.web.heard("finished") and meeting.web.heard("frame finished")),
        60.0,
    )
    before = meeting.call
    # The floods go on; the window still tells how it fares, and stays where it was.
    shown = (before["picture"] or {}).get("shown", 0)
    meeting.wait_until(
        lambda now: ((now["conference"]["picture"] or {}).get("shown", 0)) > shown + 10, 20.0
    )
    assert meeting.web.heard("gained") == []
    assert meeting.call["host"] == "127.0.0.1"
    assert "/elsewhere" not in meeting.web.asked
    assert meeting.call["state"] != "in_call"
    assert window.is_running()
    assert meeting.topics["points"] == [] or not any(p["present"] for p in meeting.topics["points"])


def test_what_cannot_be_joined_is_told_in_a_clear_sentence(
    meeting: Meeting, tmp_path: Path
) -> None:
    expired = Authority.new(tmp_path).server(first_day=-60, last_day=-2)
    with web_room(security=expired, host="localhost") as secure:
        for address in (
            secure.address(),
            meeting.web.address(path="/missing"),
            "http://127.0.0.1:9/?room=1",
        ):
            meeting.choose(address, platform="other_web")
            meeting.ask("conference.join")
            meeting.wait_until(lambda now: now["conference"]["problem"] is not None)
            assert_clear(meeting)
            meeting.ask("conference.leave")
    assert "/" not in secure.asked


def assert_clear(meeting: Meeting) -> None:
    """The problem is a Vietnamese sentence with something to do about it."""
    problem = meeting.call["problem"]
    error = error_from_json(problem)
    assert reads_vietnamese(render(error.what))
    assert error.action is not None

"""An invitation against the session and the platform: what must be told before joining."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.conference.addresses import read_address
from app.conference.comparison import Expected, check_address, compare, plain_name
from app.conference.invitation_times import VIETNAM
from app.conference.platforms import platform
from app.model.checklist import ItemState
from app.model.conference import Invitation
from app.model.reception import Session

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=VIETNAM)
START = "2026-11-25T14:00:00+07:00"
SESSION = Session("s1", "Buổi tiếp", START, point_name="UBND phường Thạch Khôi")
POINTS = ("Điểm cầu UBND phường Thạch Khôi", "Ban Tiếp công dân thành phố")
INVITATION = Invitation(
    platform="gomeet",
    address="https://gomeet.vnpt.vn/room?sessionToken=abc",
    room="abc",
    starts_at=START,
    expires_at="2026-11-25T23:59:00+07:00",
    points=("Ủy ban nhân dân phường Thạch Khôi", "Trụ sở Ban Tiếp công dân thành phố"),
)
EXPECTED = Expected(SESSION, POINTS, room="abc", platform="gomeet")


def states(invitation: Invitation, expected: Expected = EXPECTED) -> dict[str, ItemState]:
    """The findings that are no pass, by key."""
    found = compare(invitation, platform("gomeet"), expected, NOW)
    order = [finding.state for finding in found]
    assert order == sorted(order, key=["fail", "caution", "could_not_test", "pass"].index)
    assert all(finding.action for finding in found if finding.state is not ItemState.PASS)
    return {finding.key: finding.state for finding in found if finding.state is not ItemState.PASS}


def test_an_invitation_that_fits_raises_nothing() -> None:
    assert states(INVITATION) == {}
    keys = {finding.key for finding in compare(INVITATION, platform("gomeet"), EXPECTED, NOW)}
    assert keys == {"host", "room", "time"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"address": "https://gomeet.evil.example/room?sessionToken=abc"}, {"host": "fail"}),
        ({"address": "http://gomeet.vnpt.vn/room?sessionToken=abc"}, {"http": "fail"}),
        (
            {"address": "https://gomeet.vnpt.vn@evil.example/room?sessionToken=abc"},
            {"host": "fail", "disguised": "fail"},
        ),
        ({"room": "xyz"}, {"room": "fail"}),
        ({"address": "https://gomeet.vnpt.vn/room?sessionToken=zzz"}, {"room": "fail"}),
        ({"platform": "jitsi"}, {"platform": "fail"}),
        ({"expires_at": "2026-11-22T08:59:00+07:00"}, {"expired": "fail"}),
        ({"expires_at": "2026-11-25T15:59:00+07:00"}, {"expired": "caution"}),
        ({"starts_at": "2026-11-26T14:00:00+07:00"}, {"time": "fail"}),
        ({"starts_at": "2026-11-25T14:30:00+07:00"}, {"time": "caution"}),
        ({"starts_at": "2026-11-25T07:00:00Z"}, {}),
        ({"starts_at": "2026-11-25T14:00:00"}, {}),
        (
            {"points": ("Ban Tiếp công dân thành phố",)},
            {"own_point": "caution", "points_missing": "caution"},
        ),
        ({"points": (*POINTS, "Sở Y tế")}, {"points_further": "caution"}),
        ({"points": (), "starts_at": "", "expires_at": "", "room": "", "address": ""}, {}),
        ({"expires_at": "no time", "address": "no link"}, {}),
    ],
)
def test_every_difference_is_told(change: dict[str, object], expected: dict[str, str]) -> None:
    assert states(replace(INVITATION, **change)) == expected  # type: ignore[arg-type]


def test_without_a_session_an_old_invitation_is_told() -> None:
    old = replace(INVITATION, starts_at=(NOW - timedelta(days=7)).isoformat(), expires_at="")
    assert states(old, Expected()) == {"time": ItemState.CAUTION}
    assert states(INVITATION, Expected()) == {}


def test_a_link_alone_is_judged_and_the_practice_room_is_safe() -> None:
    local = check_address(read_address("http://127.0.0.1:8088/?room=1"), platform("janus"))
    assert [finding.state for finding in local] == [ItemState.PASS]
    assert check_address(read_address("diemcau-room://practice/"), platform("practice")) == ()
    elsewhere = check_address(read_address("https://x.vn/"), platform("jitsi"))
    assert [finding.key for finding in elsewhere] == ["host"]


def test_points_are_one_however_they_are_written() -> None:
    assert plain_name("Điểm cầu UBND phường Thạch Khôi") == plain_name("U.B.N.D. Phường THẠCH KHÔI")
    assert plain_name("UBND") != ""

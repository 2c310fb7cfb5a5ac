"""The eight items that an invitation must hold (Quy chế 748, Điều 6), and which are there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from app.conference.findings import caution, passed
from app.model.conference import Finding, Invitation
from app.model.text import T, Text


class InvitationItem(StrEnum):
    """What the regulation asks of an invitation."""

    SESSION = "session"
    GUIDANCE = "guidance"
    LOGIN = "login"
    TEST_TIME = "test_time"
    REHEARSAL_TIME = "rehearsal_time"
    SESSION_TIME = "session_time"
    POINTS = "points"
    REQUEST = "request"


ITEM_WORDS: Mapping[InvitationItem, Text] = {
    InvitationItem.SESSION: T("invitation", "information on the session"),
    InvitationItem.GUIDANCE: T("invitation", "guidance"),
    InvitationItem.LOGIN: T("invitation", "login information"),
    InvitationItem.TEST_TIME: T("invitation", "time of the test"),
    InvitationItem.REHEARSAL_TIME: T("invitation", "time of the dress rehearsal"),
    InvitationItem.SESSION_TIME: T("invitation", "time of the session"),
    InvitationItem.POINTS: T("invitation", "number and list of points"),
    InvitationItem.REQUEST: T("invitation", "request to set up the room and test"),
}
"""The items as people call them, in the order of the regulation."""

_GUIDANCE = re.compile(r"(?i)hướng dẫn|cách (?:đăng nhập|tham gia|kết nối)|các bước|guide|how to")
_REQUEST = re.compile(
    r"(?i)(?:đề nghị|yêu cầu|kính đề nghị|mong)[^.\n]{0,200}(?:chuẩn bị|bố trí|kiểm thử|kiểm tra"
    r"|lắp đặt|thiết lập|chạy thử|thử)"
)
_SUBJECT = re.compile(r"(?i)tiếp công dân|khiếu nại|tố cáo|kiến nghị|phản ánh")


def items_in(text: str, invitation: Invitation) -> dict[InvitationItem, bool]:
    """Of each of the eight items whether the invitation holds it."""
    door = bool(invitation.address or invitation.room)
    return {
        InvitationItem.SESSION: bool(invitation.title) or _SUBJECT.search(text) is not None,
        InvitationItem.GUIDANCE: _GUIDANCE.search(text) is not None,
        InvitationItem.LOGIN: door,
        InvitationItem.TEST_TIME: bool(invitation.test_at),
        InvitationItem.REHEARSAL_TIME: bool(invitation.rehearsal_at),
        InvitationItem.SESSION_TIME: bool(invitation.starts_at),
        InvitationItem.POINTS: bool(invitation.points),
        InvitationItem.REQUEST: _REQUEST.search(text) is not None,
    }


def items_words(items: Mapping[InvitationItem, bool]) -> Iterator[Finding]:
    """One finding: all eight are there, or which are wanting."""
    wanting = [ITEM_WORDS[item] for item, there in items.items() if not there]
    if not wanting:
        yield passed("items", T("invitation", "All eight items of an invitation are there."))
        return
    yield caution(
        "items",
        T("invitation", "The invitation has {count} of 8 items. Wanting: {items}.")(
            count=len(items) - len(wanting), items=listed(wanting)
        ),
        T("invitation", "Ask the main point for what is wanting."),
    )


def listed(words: list[Text]) -> Text:
    """Texts one behind the other with commas between."""
    first, *others = words
    for word in others:
        first = Text("", "{first}, {next}", {"first": first, "next": word})
    return first

"""Which of the times in an invitation is that of the session, of the test, of the rehearsal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.conference.invitation_times import SaidTime, said_times

_WORDS = {
    "test_at": re.compile(
        r"(?i)kiểm thử|chạy thử|kết nối thử|thử (?:đường truyền|kết nối|nghiệm|máy|mạng|kỹ thuật)"
        r"|test|kiểm tra (?:đường truyền|kết nối|kỹ thuật|thiết bị|hệ thống|tín hiệu|âm thanh)"
    ),
    "rehearsal_at": re.compile(r"(?i)tổng duyệt|duyệt thử|duyệt chương trình|rehears"),
    "expires_at": re.compile(
        r"(?i)hết hạn|hết hiệu lực|hiệu lực (?:đến|tới)|có giá trị (?:đến|tới)|valid until|expire"
        r"|(?:sử dụng|truy cập)(?: được)? (?:đến|tới)"
    ),
    "starts_at": re.compile(
        r"(?i)thời gian|bắt đầu|buổi tiếp|phiên tiếp|tiếp công dân|hội nghị|cuộc họp|vào hồi"
        r"|vào lúc|khai mạc|phiên họp|start|time|when|họp chính thức|chính thức"
    ),
}
_SPECIAL = ("test_at", "rehearsal_at", "expires_at")
_REACH = 200
_SPLIT = re.compile(r"[;\n]")


@dataclass(frozen=True, slots=True)
class Schedule:
    """The times of an invitation, ISO 8601; empty where it names none."""

    starts_at: str = ""
    test_at: str = ""
    rehearsal_at: str = ""
    expires_at: str = ""


def schedule_in(text: str, today: date) -> Schedule:
    """Find the times of ``text`` and what each is for; never raises."""
    moments = said_times(text, today)
    found: dict[str, str] = {}
    leftover: list[SaidTime] = []
    for moment in moments:
        purpose = _purpose(text, moment, moments)
        if purpose == "expires_at" and not moment.has_time:
            end = moment.moment + timedelta(hours=23, minutes=59)
            found.setdefault(purpose, end.isoformat())
        elif moment.has_time and purpose:
            found.setdefault(purpose, moment.moment.isoformat())
        elif moment.has_time:
            leftover.append(moment)
    if "starts_at" not in found and leftover:
        found["starts_at"] = leftover[0].moment.isoformat()
    return Schedule(**found)


def _purpose(text: str, moment: SaidTime, moments: Sequence[SaidTime]) -> str:
    """By the last fitting word before the time in its clause, else after it, else above it."""
    before = text[max(0, moment.start - _REACH) : moment.start]
    clause = _SPLIT.split(before)[-1]
    previous = max((m.end for m in moments if m.end <= moment.start), default=0)
    own = text[max(previous, moment.start - len(clause)) : moment.start]
    following = min((m.start for m in moments if m.start >= moment.end), default=len(text))
    after = _SPLIT.split(text[moment.end : min(following, moment.end + _REACH)])[0]
    above = [line for line in _SPLIT.split(before)[:-1] if line.strip()][-1:]
    for words in (own, after, *above):
        purpose = _last_said(words) if words is own else _first_said(words)
        if purpose:
            return purpose
    return ""


def _last_said(words: str) -> str:
    """What is said nearest to the end; the plain words for a session yield to special ones."""
    ends = {
        name: max((found.end() for found in _WORDS[name].finditer(words)), default=-1)
        for name in _WORDS
    }
    special = max(_SPECIAL, key=lambda name: ends[name])
    if ends[special] >= 0:
        return special
    return "starts_at" if ends["starts_at"] >= 0 else ""


def _first_said(words: str) -> str:
    starts = {
        name: found.start() for name in _WORDS if (found := _WORDS[name].search(words)) is not None
    }
    special = [name for name in _SPECIAL if name in starts]
    if special:
        return min(special, key=lambda name: starts[name])
    return "starts_at" if "starts_at" in starts else ""

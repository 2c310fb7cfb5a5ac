"""What the page says of the call: one state, one sentence, what to do; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.model.conference import CallState, PlatformKind
from app.system import figures
from app.system.i18n import told_words, tr

Topic = Mapping[str, Any]

UNDER_WAY = frozenset(
    {CallState.JOINING, CallState.WAITING, CallState.IN_CALL, CallState.RECONNECTING}
)
"""States in which the page shows the call rather than what it needs before."""

_VERDICTS = {"good": "pass", "caution": "caution", "bad": "fail"}
_RAIL = {
    CallState.JOINING: "running",
    CallState.WAITING: "running",
    CallState.IN_CALL: "pass",
    CallState.RECONNECTING: "caution",
    CallState.LOST: "fail",
    CallState.FAILED: "fail",
    CallState.LEFT: "pass",
}


@dataclass(frozen=True, slots=True)
class CallLine:
    """State key of the table, the sentence that matters, and what to do or what it means."""

    state: str
    title: str
    words: str = ""


def state_of_call(conference: Topic) -> CallState:
    """The call's state; idle where the engine says none, or one that is not known here."""
    try:
        return CallState(str(conference.get("state") or "idle"))
    except ValueError:
        return CallState.IDLE


def kind_of(conference: Topic) -> PlatformKind:
    """The road into the meeting; by hand where none is said."""
    try:
        return PlatformKind(str(conference.get("kind") or "by_hand"))
    except ValueError:
        return PlatformKind.BY_HAND


def rail_state(conference: Topic) -> str:
    """The state of the rail's step, as a key of the table."""
    return _RAIL.get(state_of_call(conference), "not_done")


def problem_words(problem: Any) -> tuple[str, str]:
    """What went wrong, and what it means and what to do, of an error as the engine told it."""
    if not isinstance(problem, Mapping):
        return "", ""
    rest = [told_words(problem.get(part)) for part in ("meaning", "action")]
    return told_words(problem.get("what")).rstrip("."), " ".join(words for words in rest if words)


def kind_words(kind: str) -> str:
    """What kind of road this is, in a few words."""
    words = {
        PlatformKind.EMBEDDED: tr("connect page", "opens inside this program"),
        PlatformKind.BROWSER: tr("connect page", "opens in a browser beside this program"),
        PlatformKind.PROGRAM: tr("connect page", "opens the platform's own program"),
        PlatformKind.ENDPOINT: tr("connect page", "conference device plugged into this computer"),
        PlatformKind.BY_HAND: tr("connect page", "you join yourself, on another device"),
    }
    try:
        return words[PlatformKind(kind)]
    except ValueError:
        return ""


def call_line(conference: Topic, call: Topic, left_s: float | None = None) -> CallLine:
    """The line for these topics; ``left_s`` is how long until the next try to reconnect."""
    state = state_of_call(conference)
    what, help_words = problem_words(conference.get("problem"))
    if state is CallState.IN_CALL:
        return _verdict_line(call)
    if state is CallState.RECONNECTING:
        return _again_line(conference, left_s, help_words)
    if state is CallState.LOST:
        title = what or tr("connect page", "The connection to the meeting is lost")
        return CallLine("fail", title, _goes_on(help_words))
    if state is CallState.FAILED:
        title = what or tr("connect page", "The meeting could not be joined")
        return CallLine("fail", title, help_words)
    lines = {
        CallState.JOINING: CallLine(
            "running",
            tr("connect page", "Joining the meeting…"),
            tr("connect page", "If the page asks for something, answer in the picture above."),
        ),
        CallState.WAITING: CallLine(
            "caution",
            tr("connect page", "Waiting at the meeting's door"),
            tr(
                "connect page",
                "Answer what the page asks in the picture above, or wait until the central point"
                " lets you in.",
            ),
        ),
        CallState.LEFT: CallLine("not_done", _left_words(conference)),
    }
    return lines.get(state, CallLine("not_done", tr("connect page", "Not in a meeting yet")))


def _verdict_line(call: Topic) -> CallLine:
    verdict = call.get("verdict")
    words = told_words(verdict.get("words")) if isinstance(verdict, Mapping) else ""
    if not isinstance(verdict, Mapping) or not words:
        return CallLine("running", tr("connect page", "In the meeting · measuring the call"))
    advice = [told_words(one) for one in verdict.get("advice") or []]
    state = _VERDICTS.get(str(verdict.get("state")), "could_not_test")
    return CallLine(state, _capital(words).rstrip("."), " ".join(one for one in advice if one))


def _again_line(conference: Topic, left_s: float | None, help_words: str) -> CallLine:
    title = tr("connect page", "Reconnecting, try {count}")
    goes_on = _goes_on(help_words)
    if left_s is not None and left_s >= 1:
        soon = tr("connect page", "The next try is in {seconds} s.").format(seconds=int(left_s))
        goes_on = f"{soon} {goes_on}"
    return CallLine("caution", title.format(count=int(conference.get("attempts") or 1)), goes_on)


def _goes_on(help_words: str) -> str:
    return help_words or tr("connect page", "The recording of the room goes on.")


def _left_words(conference: Topic) -> str:
    since = figures.parse_time(str(conference.get("since") or ""))
    if since is None:
        return tr("connect page", "You have left the meeting")
    words = tr("connect page", "You have left the meeting at {time}")
    return words.format(time=figures.clock_time(since))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

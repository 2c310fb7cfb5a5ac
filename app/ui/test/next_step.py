"""The one next step of the page outside the items: open, begin, finish, and what comes after."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.system.i18n import tr
from app.ui.page import Action
from app.ui.test.phase_words import AFTER, FIRST, JUST_BEFORE, SECOND, begin_words

Do = Callable[[], None]
GoTo = Callable[[str, str], None]


def open_session(go_to: GoTo) -> Action:
    """Without a session there is nothing to test."""
    return Action(tr("test page", "Open or make a session"), lambda: go_to("session", ""))


def begin(phase: str, do: Do, *, under_way: bool, missing: str, busy: bool) -> Action:
    """Begin the test, or go on with one ``under_way`` that nobody's name stands for yet.

    ``missing`` says what has to be written first; empty where nothing has.
    """
    words = tr("test page", "Go on with the test") if under_way else begin_words(phase)
    return Action(words, do, not missing and not busy, missing)


def missing_name(*, named: bool) -> str:
    """What is said where nobody's name is written."""
    return "" if named else tr("test page", "Write who tests first.")


def missing_reason(*, late: bool) -> str:
    """What is said where the test is out of its time and no reason is written."""
    return tr("test page", "Write why the test is outside its time.") if late else ""


def finish(summary: Mapping[str, Any], do: Do, *, busy: bool) -> Action:
    """Close the run; how much stays open is said on the button."""
    opened = int(summary.get("open") or 0)
    words = tr("test page", "Finish the test")
    if opened:
        words = tr("test page", "Finish, leave {count} items open").format(count=opened)
    return Action(words, do, enabled=not busy)


def after(phase: str, go_to: GoTo, *, joins: bool = False) -> Action:
    """What follows a finished test; ``joins``: a meeting waits to be joined before recording."""
    if phase == AFTER:
        return Action(tr("test page", "Go on to the archive"), lambda: go_to("archive", ""))
    if phase == SECOND:
        words = tr("test page", "Go on to the check just before the start")
        return Action(words, lambda: go_to("test", JUST_BEFORE))
    if phase == FIRST:
        words = tr("test page", "Go on to the test 02 hours before")
        return Action(words, lambda: go_to("test", SECOND))
    if joins:
        return Action(tr("test page", "Join the meeting"), lambda: go_to("connect", ""))
    return Action(tr("test page", "Go on to recording"), lambda: go_to("recording", ""))


def help_words() -> str:
    """What F1 shows on the page."""
    return tr(
        "test page",
        "Each item is measured by itself as soon as it is shown. Look at the value, then press"
        " Enter to confirm it or to give the good answer, K for the bad one. R measures again,"
        " P plays the tone, C accepts with a reason what cannot be met, D puts it off to a later"
        " check; at the summary B hands the test over. The arrow keys go from"
        " item to item. You may leave at any time: the test goes on where it stood.",
    )

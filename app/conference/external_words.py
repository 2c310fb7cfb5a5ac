"""What is said of a program outside that does not show its call."""

from __future__ import annotations

from app.model.text import T, Text


def unstarted(reason: str) -> Text:
    """It could not be started."""
    return T("external", "The meeting's program cannot be started: {reason}.")(reason=reason)


def restarting(name: str) -> Text:
    """It ended and comes back."""
    return T("external", "“{program}” ended. It is being started again.")(program=name)


def over(name: str) -> Text:
    """It ended for good."""
    return T("external", "“{program}” has ended and is not started again. Press “Connect”.")(
        program=name
    )


def no_window(name: str) -> Text:
    """It runs and shows nothing."""
    return T("external", "“{program}” runs but shows no window, so nothing of it is recorded.")(
        program=name
    )


def minimised(title: str) -> Text:
    """Its window cannot be seen."""
    return T("external", "The window “{title}” is minimised and cannot be recorded. Open it.")(
        title=title
    )

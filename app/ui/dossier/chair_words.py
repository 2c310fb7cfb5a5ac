"""The chair's screen in words: how it fares, what stands on it, what the chair asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.dossier import ChairFault, ChairMode, ChairRequest, ChairState
from app.system.i18n import tr
from app.ui.dossier.words import documents_of, is_media, page_words, shown_title

Row = Mapping[str, Any]


def in_use(chair: Row) -> bool:
    """True where a screen was chosen, or the window in place of one."""
    return bool(chair.get("screen") or chair.get("windowed"))


def on_screen(chair: Row) -> bool:
    """True while the chair's screen can show what is taken."""
    return chair.get("state") in {ChairState.SHOWN, ChairState.WINDOWED}


def chair_mark(chair: Row) -> tuple[str, str]:
    """Look and word of the chair's screen, for a badge."""
    if not in_use(chair):
        return "not_done", tr("chair board", "not chosen")
    if on_screen(chair):
        return _mode_mark(chair)
    return {
        ChairState.LOST: ("alarm", tr("chair board", "gone")),
        ChairState.WRONG: ("alarm", tr("chair board", "must not be used")),
    }.get(_state(chair), ("running", tr("chair board", "getting ready")))


def _mode_mark(chair: Row) -> tuple[str, str]:
    if not chair.get("taken"):
        return "not_done", tr("chair board", "nothing taken yet")
    if chair.get("mode") == ChairMode.BLACK:
        return "not_applicable", tr("chair board", "black")
    if chair.get("mode") == ChairMode.FREEZE:
        return "caution", tr("chair board", "held still")
    if chair.get("showing") in {"page", "media"}:
        return "pass", tr("chair board", "showing")
    return "running", tr("chair board", "getting ready")


def _state(chair: Row) -> ChairState:
    state = str(chair.get("state") or "")
    return ChairState(state) if state in set(ChairState) else ChairState.OFF


def trouble(chair: Row) -> str:
    """Why the chair's screen cannot be used and what to do; empty where it can."""
    if not in_use(chair):
        return tr("chair board", "Choose the chair's screen, or show the view in a window.")
    if _state(chair) is ChairState.LOST:
        return tr(
            "chair board",
            "The chair's screen is gone. Check its cable and its power. When it is back it stays"
            " black until you take a page again.",
        )
    if _state(chair) is not ChairState.WRONG:
        return ""
    return {
        ChairFault.MIRRORED: tr("chair board", "The screens show the same. Set them to “extend”."),
        ChairFault.OPERATOR: tr(
            "chair board", "This window stands on the chair's screen. Move it away."
        ),
        ChairFault.ROOM: tr(
            "chair board", "This is the room's screen. Choose another one for the chair."
        ),
    }.get(
        ChairFault(str(chair.get("fault") or "")),
        tr("chair board", "This screen must not be used for the chair."),
    )


def taken_words(chair: Row, cases: list[Row]) -> str:
    """What was taken and where the chair reads; empty while nothing was taken."""
    taken = chair.get("taken") or {}
    document = document_by_id(cases, str(taken.get("document") or ""))
    if document is None:
        return ""
    title = shown_title(document)
    if is_media(document):
        return title
    page = int(chair.get("page") or taken.get("page") or 1)
    return tr("chair board", "{title} · {page}").format(
        title=title, page=page_words(document, page)
    )


def seen_words(chair: Row) -> str:
    """What the chair has before the eyes now, in a sentence."""
    if trouble(chair):
        return trouble(chair)
    mode = chair.get("mode")
    if mode == ChairMode.BLACK:
        return tr("chair board", "The chair's screen is black.")
    if mode == ChairMode.FREEZE:
        return tr("chair board", "The picture stands still; what you do is not seen.")
    if not chair.get("taken"):
        return tr("chair board", "Nothing has been taken yet.")
    if chair.get("follow"):
        return tr("chair board", "The chair sees the pages that you turn.")
    return tr("chair board", "The chair turns the pages alone.")


def request_words(kind: str) -> str:
    """What the chair asks the operator for."""
    return {
        ChairRequest.HELP: tr("chair board", "The chair asks you to come"),
        ChairRequest.NEXT_DOCUMENT: tr("chair board", "The chair wants the next document"),
        ChairRequest.SOUND: tr("chair board", "The chair cannot hear well"),
        ChairRequest.PICTURE: tr("chair board", "The chair cannot see the picture well"),
        ChairRequest.PAUSE: tr("chair board", "The chair asks for a pause"),
    }.get(ChairRequest(kind) if kind in set(ChairRequest) else ChairRequest.HELP, "")


def open_requests(chair: Row) -> list[Row]:
    """What the chair asked for and nobody has done yet, the oldest first."""
    return [one for one in chair.get("requests") or [] if not one.get("done_at")]


def document_by_id(cases: list[Row], document_id: str) -> Row | None:
    """A document of any of the cases; None where there is none."""
    every = (one for case in cases for one in documents_of(case))
    return next((one for one in every if one.get("id") == document_id), None)

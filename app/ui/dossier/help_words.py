"""What F1 shows on the views of the dossier."""

from __future__ import annotations

from app.system.i18n import tr


def board_help() -> str:
    """On the board."""
    return tr(
        "dossier page",
        "Look at the page on the left, then press “Take”: only then the chair sees it. On"
        " the right stands a true picture of the chair's screen. F10 makes it black, F11"
        " holds the picture still, F7 covers the chair's and the room's screens; these"
        " keys work on every page.",
    )


def documents_help() -> str:
    """On the documents of a case."""
    return tr(
        "dossier page",
        "Drag files, folders, a ZIP or what is on a stick onto this page. The originals are"
        " kept as they came. Alt with an arrow moves a document. What is missing of the"
        " list of papers stands below the list.",
    )


def cases_help() -> str:
    """On the cases of the session."""
    return tr(
        "dossier page",
        "The cases of the session, in the order in which they are heard. Alt with an arrow"
        " moves a case, Enter opens its documents. A denunciation is confidential: its names are"
        " hidden.",
    )

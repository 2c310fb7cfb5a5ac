"""What may be put on the timeline as a marker: its kinds, and words that every file can hold."""

from __future__ import annotations

from app.model.errors import BadUsageError
from app.model.text import T

KINDS = frozenset({"marker", "step", "incident", "speaker", "dossier"})
"""Those of an ordered interruption are set by the recorder alone."""

MOST_LETTERS = 500


def marker_words(text: str, kind: str) -> str:
    """The words of a marker that a person sets, ready to be kept.

    Line breaks and all letters stay; half letters that no file can hold become ``?``. Raises
    :class:`BadUsageError` for an unknown kind, for too many words, and for a speaker without a
    name.
    """
    words = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
    words = words.encode("utf-8", "replace").decode()
    if kind not in KINDS:
        raise BadUsageError(T("recorder", "There is no kind of marker named “{kind}”.")(kind=kind))
    if len(words) > MOST_LETTERS:
        raise BadUsageError(
            T("recorder", "A marker holds at most {most} letters, these are {given}.")(
                most=MOST_LETTERS, given=len(words)
            ),
            action=T("recorder", "Shorten the words and set the marker again."),
        )
    if kind == "speaker" and not words:
        raise BadUsageError(T("recorder", "Write who speaks."))
    return words

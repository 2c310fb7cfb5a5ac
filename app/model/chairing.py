"""Who may chair: a deputy at the head's own periodic reception is worth a question.

Since 01/07/2026 deputies may, as far as is known, not be charged with it; a local rule may name
the titles that may chair all the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_PERIODIC = "định kỳ"
_DEPUTY = re.compile(r"\bphó\b")


def deputy_in_doubt(session_title: str, chair: str, allowed: Sequence[str] | None) -> bool:
    """Whether ``chair`` (title and name) is a deputy at a session that is called periodic.

    ``allowed`` are the titles that the rules in force name (``chair.allowed_titles``), None where
    they name none. A name without a title says nothing, and nothing is made of it.
    """
    title, words = _folded(session_title), _folded(chair)
    if _PERIODIC not in title or not _DEPUTY.search(words):
        return False
    return not any(_bears(words, _folded(one)) for one in allowed or ())


def _bears(words: str, title: str) -> bool:
    """“Chủ tịch” is not borne by a “Phó Chủ tịch”."""
    return bool(title) and re.search(rf"(?<!phó )\b{re.escape(title)}\b", words) is not None


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())

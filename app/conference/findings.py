"""The findings before joining, one short call for each state."""

from __future__ import annotations

from app.model.checklist import ItemState
from app.model.conference import Finding
from app.model.text import Text


def passed(key: str, words: Text) -> Finding:
    """Looked at and right."""
    return Finding(ItemState.PASS, words, None, key)


def caution(key: str, words: Text, action: Text) -> Finding:
    """Joining is possible; somebody ought to look first."""
    return Finding(ItemState.CAUTION, words, action, key)


def failed(key: str, words: Text, action: Text) -> Finding:
    """Joining like this is wrong or will not work."""
    return Finding(ItemState.FAIL, words, action, key)


def not_tested(key: str, words: Text, action: Text) -> Finding:
    """It could not be found out, which is neither a pass nor a failure."""
    return Finding(ItemState.COULD_NOT_TEST, words, action, key)

"""A card that stands within another: without ground and border of its own."""

from __future__ import annotations

from app.ui.widgets.label import Card


def flat(card: Card) -> Card:
    """The same card, as a part of the one around it."""
    card.setProperty("surface", "clear")
    card.body.setContentsMargins(0, 0, 0, 0)
    return card

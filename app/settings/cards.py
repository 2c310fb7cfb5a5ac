"""Help cards: what to do in trouble, in numbered steps, with buttons that do it.

A card is one JSON file under ``resources/cards``; its sentences are ``{"context", "source"}`` and
are translated. The window opens a card from the alarm whose key fits one of its ``alarms``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from app.model.errors import SettingsError
from app.model.text import T, Text
from app.system.paths import RESOURCES

FOLDER = RESOURCES / "cards"
PERSON = "{person}"
"""An argument of a button that the window replaces by the operator's name."""


@dataclass(frozen=True, slots=True)
class CardButton:
    """A button: its words, the engine's command and its arguments."""

    label: Text
    command: str
    args: Mapping[str, Any] = field(default_factory=dict)

    def args_for(self, person: str) -> dict[str, Any]:
        """The arguments with the operator's name where the command wants one."""
        return {name: person if value == PERSON else value for name, value in self.args.items()}


@dataclass(frozen=True, slots=True)
class Card:
    """One trouble. ``alarms`` are keys of alarms (``*`` for any ending: ``conference.point.*``)
    and causes of a verdict (``verdict.uplink``).
    """

    id: str
    title: Text
    sign: Text
    steps: tuple[Text, ...]
    buttons: tuple[CardButton, ...] = ()
    alarms: tuple[str, ...] = ()


def load_cards(folder: Path = FOLDER) -> tuple[Card, ...]:
    """All cards in the order of their file names.

    Raises :class:`~app.model.errors.SettingsError` naming the file that is damaged.
    """
    return tuple(_card(path) for path in sorted(folder.glob("*.json")))


def card_for(alarm: str, cards: Iterable[Card]) -> Card | None:
    """The card that opens from the alarm of this key; None where there is none."""
    return next(
        (card for card in cards if any(fnmatchcase(alarm, form) for form in card.alarms)), None
    )


def _card(path: Path) -> Card:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Card(
            id=str(data["id"]),
            title=Text.from_json(data["title"]),
            sign=Text.from_json(data["sign"]),
            steps=tuple(Text.from_json(step) for step in data["steps"]),
            buttons=tuple(_button(entry) for entry in data.get("buttons", ())),
            alarms=tuple(str(key) for key in data.get("alarms", ())),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingsError(
            T("cards", "The help card {file} cannot be read.")(file=path.name),
            field=path.name,
            action=T("cards", "Install the program again."),
        ) from error


def _button(data: Mapping[str, Any]) -> CardButton:
    return CardButton(Text.from_json(data["label"]), str(data["command"]), dict(data["args"]))

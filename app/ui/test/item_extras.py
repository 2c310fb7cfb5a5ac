"""Views of their own for single items: what a person judges an item by, in place of the live area.

A view is a widget made by ``factory(bridge, item)``, ``item`` being the item of the topic ``test``.
It may have:

- a signal ``answered(object)``: what the person has filled in so far, as a dictionary of plain
  values; it goes to the engine as the ``details`` of the answer that is given next;
- a method ``show_item(item)``, called whenever the topic has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.bridge import Bridge
from app.ui.test.details_form import DetailsForm
from app.ui.test.line_view import LineView
from app.ui.test.live_clap import ClapView
from app.ui.test.live_echo import EchoView
from app.ui.test.live_framing import FramingView
from app.ui.test.live_microphones import MicrophonesView
from app.ui.test.roll_call_matrix import RollCallMatrix

ItemExtra = Callable[[Bridge, Mapping[str, Any]], QWidget]

EXTRAS: Mapping[str, ItemExtra] = {
    "AF4": DetailsForm,
    "AF6": DetailsForm,
    "AF7": DetailsForm,
    "AU5": EchoView,
    "AU6": MicrophonesView,
    "AU7": ClapView,
    "NT2": LineView,
    "NT3": LineView,
    "NT4": LineView,
    "NT6": LineView,
    "PF4": RollCallMatrix,
    "PE1": DetailsForm,
    "PE2": DetailsForm,
    "PE3": DetailsForm,
    "PE4": DetailsForm,
    "PL5": DetailsForm,
    "PL6": DetailsForm,
    "RC4": DetailsForm,
    "VI5": FramingView,
}
"""Id of an item -> what makes its view; one line for each."""


def extra_for(bridge: Bridge, item: Mapping[str, Any]) -> QWidget | None:
    """The view of ``item``; None where it has none of its own."""
    make = EXTRAS.get(str(item["id"]))
    return make(bridge, item) if make is not None else None

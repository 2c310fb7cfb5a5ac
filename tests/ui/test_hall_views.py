"""What is drawn beside the items of sound and picture: echo, clap, framing, turns."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.model.checklist_prompts import HALL, Prompt, prompt_json
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.test.item_extras import extra_for
from app.ui.test.live_clap import ClapView
from app.ui.test.live_echo import EchoView
from app.ui.test.live_framing import FramingView
from app.ui.test.live_microphones import MicrophonesView
from app.ui.test.prompt_line import prompt_words
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.readings_hall import GOOD_CLAP, GOOD_ECHO


@pytest.fixture
def bridge() -> Bridge:
    make_application()
    return Bridge(FakeEngine({}).connect)


def item(item_id: str, **facts: Any) -> dict[str, Any]:
    return {"id": item_id, "facts": facts}


def put(bridge: Bridge, topic: str, value: Any) -> None:
    """A topic as if the engine had announced it."""
    bridge.state.put(topic, value)
    bridge.topic_changed.emit(topic)


def painted(qtbot: QtBot, view: Any) -> int:
    """Number of different colours once the view is drawn at a usual size."""
    qtbot.addWidget(view)
    view.resize(700, 420)
    image = view.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, 700, 3) for y in range(0, 420, 3)})


def test_echo_is_drawn_with_its_delay(qtbot: QtBot, bridge: Bridge) -> None:
    view = extra_for(bridge, item("AU5"))
    assert isinstance(view, EchoView)
    empty = painted(qtbot, view)
    view.show_item(item("AU5", **GOOD_ECHO, least_db=20))
    assert view.graph.limit_db == -20
    assert "62" in view.graph.accessibleName()
    assert painted(qtbot, view) > empty
    view.show_item(item("AU5", **{**GOOD_ECHO, "delay_ms": None}))
    assert "62" not in view.graph.accessibleName()


def test_clap_is_drawn_over_time(qtbot: QtBot, bridge: Bridge) -> None:
    view = extra_for(bridge, item("AU7"))
    assert isinstance(view, ClapView)
    empty = painted(qtbot, view)
    view.show_item(item("AU7", **GOOD_CLAP))
    assert "2" in view.timeline.accessibleName()
    assert painted(qtbot, view) > empty


def test_box_of_what_moved_lies_on_the_picture(qtbot: QtBot, bridge: Bridge) -> None:
    view = extra_for(bridge, item("VI5", subject=[0.25, 0.5, 0.5, 0.5]))
    assert isinstance(view, FramingView)
    qtbot.addWidget(view)
    view.picture.resize(800, 400)
    # A picture of 16 by 9 in 800 by 400 is 711 wide and stands 44 from the left.
    box = view.picture.box()
    assert box.left() == pytest.approx(44.4 + 711.1 / 4, abs=1)
    assert [box.top(), box.bottom()] == pytest.approx([200, 400])
    view.show_item(item("VI5", subject=None))
    assert view.picture.box().isEmpty()
    assert view.hint.isHidden()
    put(bridge, "camera_control", {"available": True})
    assert not view.hint.isHidden()


def test_turn_is_called_and_its_result_stands_at_the_seat(qtbot: QtBot, bridge: Bridge) -> None:
    put(bridge, "microphones", [{"role": "room", "title": "Bàn"}, {"role": "chair", "name": "M2"}])
    view = extra_for(bridge, item("AU6"))
    assert isinstance(view, MicrophonesView)
    qtbot.addWidget(view)
    assert list(view.rows) == ["room", "chair"]
    assert view.prompt.isHidden()
    put(bridge, HALL, prompt_json(Prompt.SPEAK, 5, role="chair", title="M2", number=2, of=2))
    assert not view.prompt.isHidden()
    assert view.prompt.role == "chair"
    assert "M2 (2/2)" in view.prompt.text()
    put(bridge, HALL, None)
    assert view.prompt.isHidden()
    seats = [{"role": "room", "speech_dbfs": -19.6}, {"role": "chair", "speech_dbfs": None}]
    view.show_item(item("AU6", seats=seats))
    assert "20" in view.rows["room"].result.text()
    assert view.rows["chair"].result.property("tone") == "fail"


def test_every_prompt_has_words() -> None:
    said = {prompt_words(prompt_json(prompt, 5, title="Bàn")) for prompt in Prompt}
    assert len(said) == len(Prompt)
    assert prompt_words({"prompt": "dance"}) == ""

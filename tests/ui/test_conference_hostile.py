"""A page that wants more than it may have gains nothing; everything it tries is told once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePermission
from pytestqt.qtbot import QtBot

from app.model.conference import figures_from_json
from app.ui.conference.origins import Origins
from app.ui.conference.permissions import PermissionDesk
from tests.helpers.page_rig import asked
from tests.helpers.tls_page import tls_page
from tests.helpers.view_rig import Site, ViewRig, press, site, view_rig

HOSTILE = Path(__file__).parents[1] / "helpers" / "greedy_page.html"
LINK = "<a href=/form target=_blank style='font-size:90px'>go</a>"
STAYS = """<body style="margin:0">
<button style="width:600px;height:400px" onclick="window.pressed = 1">x</button><script>
addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "x"; });
</script>"""


@pytest.fixture(scope="module")
def pages() -> Iterator[Site]:
    with site(
        hostile=HOSTILE.read_text(encoding="utf-8"),
        link="<a href=/form target=_blank style='font-size:90px'>go</a>",
        stays=STAYS,
    ) as s:
        yield s


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[ViewRig]:
    with view_rig(qtbot) as made:
        yield made


def test_a_hostile_page_gains_nothing(rig: ViewRig, pages: Site) -> None:
    rig.join(f"{pages.origin}/hostile", pages.origin)
    rig.wait_for_state("waiting")
    rig.wait_for_value("answers.done", "yes")
    answers = json.loads(rig.value("JSON.stringify(answers)"))
    assert answers["place"] == "denied 1"
    assert answers["notes"] == "got denied"
    assert "got" not in answers["midi"] + answers["clipboard"]
    assert answers["worlds"] == "undefined,undefined,undefined"
    assert answers["names"] == "name,RTCDataChannel"
    assert "native code" in answers["source"]
    assert answers["seen"] == ""
    assert not [path for path in pages.asked if "lure" in path]
    assert rig.call.page.url().toString() == f"{pages.origin}/hostile"
    told = " ".join(str(words) for words in rig.told)
    assert "localhost" in told and "elsewhere.invalid" in told and "virus.exe" in told
    assert told.count("notifications") == 1
    assert len(rig.told) < 12
    measured = asked(rig.engine, "conference.figures")
    assert measured and all(len(one["figures"]["connections"]) == 1 for one in measured)


def test_a_page_that_found_the_channel_out_can_only_lie_in_good_order(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/form", pages.origin)
    rig.wait_for_state("waiting")
    channel = rig.call.page.channel
    before = channel.dropped
    stream = {"media": "video", "id": {}, "bytes": "x", "width": -5, "codec": "video/" + "Q" * 99}
    lie = {"id": "<b>" * 100, "state": "connected; DROP", "round_trip_s": 1e300}
    lies = json.dumps({"kind": "call", "connections": [{**lie, "streams": [stream] * 12}] * 20})
    assert len(lies) < 65_000
    began = time.monotonic()
    for _ in range(300):
        channel.take(lies)
        channel.take('{"kind": "call", "connections": "no list"}')
    for text in ("", "[]", "{", '{"kind": []}', "x" * 100_000, "[" * 50_000, '{"kind": "leave"}'):
        channel.take(text)
    told = asked(rig.engine, "conference.figures")
    assert 1 <= len(told) <= 2 + 2.5 * (time.monotonic() - began)
    assert channel.dropped - before > 100
    for one in told:
        figures = figures_from_json(one["figures"])
        assert len(figures.connections) <= 16
        assert len(json.dumps(one)) < 200_000
        for connection in figures.connections:
            assert connection.state == "new" and connection.round_trip_s is None
            assert "<" not in connection.id and len(connection.id) < 100
            for one_stream in connection.streams:
                assert len(one_stream.codec) <= 64 and one_stream.width == 0


def test_a_link_to_a_new_window_stays_in_the_view(rig: ViewRig, pages: Site) -> None:
    rig.join(f"{pages.origin}/link", pages.origin)
    rig.wait_for_state("waiting")
    mirror = rig.mirror()
    rig.wait(lambda: rig.host.picture is not None)
    press(mirror, 60, 60)
    rig.wait(lambda: rig.call.page.url().path() == "/form")
    assert rig.call.page.url().port() == pages.port


@pytest.mark.allow_log("app.ui.conference")
def test_a_server_that_leads_elsewhere_or_cannot_prove_itself_is_not_joined(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/away", pages.origin)
    report = rig.wait_for_state("failed")
    assert "sends us on" in report["problem"]["what"]["source"]
    with tls_page() as origin:
        rig.join(f"{origin}/", origin)
        report = rig.wait_for_state("failed")
    assert "certificate" in report["problem"]["what"]["source"]


class _Wish:
    """What a page asks for, as the browser engine puts it."""

    def __init__(self, origin: str, kind: QWebEnginePermission.PermissionType) -> None:
        self._origin, self._kind, self.answer = QUrl(origin), kind, ""

    def origin(self) -> QUrl:
        return self._origin

    def permissionType(  # noqa: N802  (Qt's name)
        self,
    ) -> QWebEnginePermission.PermissionType:
        return self._kind

    def grant(self) -> None:
        self.answer = "given"

    def deny(self) -> None:
        self.answer = "refused"


def test_not_even_the_platform_gets_the_picture_of_a_screen() -> None:
    platform = "https://meet.example"
    desk = PermissionDesk(Origins.of([platform]))
    kinds = QWebEnginePermission.PermissionType
    answers = {}
    for kind in (kinds.MediaAudioCapture, kinds.DesktopVideoCapture):
        wish: Any = _Wish(platform, kind)
        desk.answer(wish)
        answers[kind] = wish.answer
    assert answers == {kinds.MediaAudioCapture: "given", kinds.DesktopVideoCapture: "refused"}


def test_a_page_that_will_not_be_left_is_loaded_anew_all_the_same(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/stays", pages.origin)
    rig.wait_for_state("waiting")
    rig.wait(lambda: rig.host.picture is not None)
    press(rig.mirror(), 100, 100)
    rig.wait_for_value("window.pressed", 1)
    rig.call.page.crashed.emit()
    rig.wait(lambda: pages.asked.count("/stays") == 2)
    rig.wait_for_value("window.pressed === undefined", True)
    assert not rig.host.questions


def test_the_microphone_goes_to_the_platforms_origin_alone_and_a_camera_to_nobody() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.helpers.permission_process"],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--use-fake-device-for-media-stream",
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    answers = json.loads(said.stdout.splitlines()[-1])
    ways = ("both", "camera", "blank_frame", "written_frame")
    assert answers["platform"] == {**dict.fromkeys(ways, "refused"), "microphone": "got"}
    nothing = dict.fromkeys((*ways, "microphone"), "refused")
    assert answers["other port"] == answers["other host"] == nothing
    assert len(answers["told"]) == 2 + 2 + 2

"""A page that wants more than it may have gains nothing; everything it tries is told once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.model.conference import figures_from_json
from tests.helpers.page_rig import asked
from tests.helpers.tls_page import tls_page
from tests.helpers.view_rig import Site, ViewRig, press, site, view_rig

HOSTILE = Path(__file__).parents[1] / "helpers" / "greedy_page.html"
LINK = "<a href=/form target=_blank style='font-size:90px'>go</a>"


@pytest.fixture(scope="module")
def pages() -> Iterator[Site]:
    with site(
        hostile=HOSTILE.read_text(encoding="utf-8"),
        link="<a href=/form target=_blank style='font-size:90px'>go</a>",
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


def test_camera_and_microphone_go_to_the_platforms_origin_alone() -> None:
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
    assert answers["platform"] == "camera and microphone"
    assert answers["other port"] == answers["other host"] == "refused"
    assert len(answers["told"]) == 2

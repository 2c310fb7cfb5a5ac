"""A package plays: the film of the whole session as it should be, and the page in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from urllib.parse import unquote

import av
import numpy as np
import pytest

from app.archive.joint import film as joint
from app.archive.package import PackageReport, PackageSource, make_package
from app.devices.camera.frame_number import read_frame_number
from app.model.jobs import Progress
from app.model.recording import Marker, Seal
from tests.helpers.devtools import Browser
from tests.helpers.films import FPS, ORIGIN, make_film_copy

SECONDS, SEALED = 5.0, (2.4, 2.6)
MARGIN_S = 0.6
"""Room for the last key picture before a seal and the first after it."""
QUIET, LOUD = 0.01, 0.2
DARK = 20
STATE = "[player.readyState, player.videoWidth, player.videoHeight, Math.round(player.duration)]"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> PackageReport:
    """Room and meeting, loud throughout, a stretch of them sealed. The film of all is made of
    several stretches at a time.
    """
    folder = tmp_path_factory.mktemp("played")
    copy = make_film_copy(
        folder / "a",
        [(0.0, SECONDS)],
        (Marker(1.0, "Công dân trình bày", "step"), Marker(4.0, "Kết luận", "step")),
        sources=("room", "conference"),
        beep=(0.0, SECONDS),
    )
    seal = Seal("n1", "8f3a", *SEALED, "Bí mật nhà nước", "Ông Bưởi", ORIGIN, ORIGIN)
    source = PackageSource(
        folder_name="20261122-0930-8f3a",
        session_id="8f3a",
        title="Buổi tiếp: hộ bà Nguyễn Thị Hường",
        organization="UBND phường Thạch Khôi",
        recordings=[copy],
        facts={},
        seals=[seal],
        log_dir=folder / "logs",
    )
    (folder / "Ổ đĩa").mkdir()
    progress = Progress()
    with pytest.MonkeyPatch.context() as shorter:
        shorter.setattr(joint, "STRETCH_S", 0.7)
        report = make_package(source, folder / "Ổ đĩa", progress)
    assert progress.done == progress.total
    return report


def test_the_film_of_the_whole_session_shows_and_sounds_all_that_is_not_sealed(
    package: PackageReport,
) -> None:
    black, heard = [], []
    with av.open(str(package.path / "data/xem-lai/toan-buoi.mp4")) as film:
        for number, frame in enumerate(film.decode(video=0)):
            luma = frame.to_ndarray(format="gray")
            assert luma.shape == (540, 1920)
            if luma.max() <= DARK:
                black.append(number)
                continue
            halves = (np.ascontiguousarray(luma[:, :960]), np.ascontiguousarray(luma[:, 960:]))
            assert [read_frame_number(half, 960, 540) for half in halves] == [number, number]
    first, last = min(black), max(black)
    assert number + 1 == SECONDS * FPS and black == [*range(first, last + 1)]
    assert SEALED[0] - MARGIN_S <= first / FPS <= SEALED[0] < SEALED[1] <= (last + 1) / FPS
    assert (last + 1) / FPS <= SEALED[1] + MARGIN_S
    with av.open(str(package.path / "data/xem-lai/toan-buoi.mp4")) as film:
        for block in film.decode(audio=0):
            at_s = float(block.pts * (block.time_base or Fraction(0)))
            heard.append((at_s, float(np.abs(block.to_ndarray()).max())))
    quiet = [peak for at_s, peak in heard if SEALED[0] <= at_s < SEALED[1] - 0.05]
    clear = [p for s, p in heard if 0.2 <= s < 1.4 or SEALED[1] + MARGIN_S + 0.1 <= s < 4.8]
    assert max(quiet) < QUIET and min(clear) > LOUD


@pytest.fixture(scope="module")
def page(package: PackageReport) -> Iterator[Browser]:
    browser = Browser()
    try:
        browser.open((package.path / "index.html").as_uri())
        browser.wait_for("document.readyState == 'complete'")
        yield browser
    finally:
        browser.close()


def test_a_browser_plays_the_page_and_its_films_from_the_disk(
    package: PackageReport, page: Browser
) -> None:
    wide = {"toan-buoi": 1920, "room": 320, "conference": 320}
    films = json.loads(page.evaluate("document.getElementById('films').textContent"))
    assert [Path(film["href"]).stem for film in films] == list(wide)
    for number, (film, width) in enumerate(zip(films, wide.values(), strict=True)):
        page.evaluate(f"document.querySelectorAll('.films button')[{number}].click()")
        page.wait_for(f"player.src.endsWith({json.dumps(film['href'])}) && player.readyState >= 2")
        assert page.evaluate(STATE)[1:] == [width, 540 if width == 1920 else 180, 5]
        page.evaluate("player.playbackRate = 4, player.play()")
        page.wait_for("player.ended || player.error")
        assert page.evaluate("player.error") is None
        assert page.evaluate("player.webkitAudioDecodedByteCount") > 10_000
        assert page.evaluate("player.getVideoPlaybackQuality().totalVideoFrames") > 20
    page.evaluate("document.querySelectorAll('.films button')[0].click()")
    page.wait_for("player.readyState >= 2")
    assert page.evaluate("chapters.children[1].textContent") == "00:00:01  Công dân trình bày"
    page.evaluate("chapters.children[1].firstChild.click()")
    page.wait_for("player.currentTime > 1.2 && player.currentTime < 5")
    links = re.findall(r'href="([^"#]+)"', (package.path / "index.html").read_text("utf-8"))
    named = [package.path / unquote(link) for link in links]
    assert len(named) > 8 and all(path.is_file() for path in named)
    script = "performance.getEntriesByType('resource').map(entry => entry.name)"
    assert all(name.startswith("file:") for name in page.evaluate(script))

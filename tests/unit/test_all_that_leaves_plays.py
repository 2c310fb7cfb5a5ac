"""What leaves the house plays anywhere: in a browser from the medium, and in a stock player."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.archive.discs.fit_plan import FitRoom
from app.archive.discs.fitting import FitWork
from app.archive.discs.making import DiscWork
from app.archive.discs.order import DiscOrder, read_source
from app.archive.excerpt_papers import FACTS
from app.archive.package import PackageReport
from app.archive.play.planning import takes_of
from app.archive.verify import verify_path
from app.model.jobs import Progress
from tests.engine.test_disc_fit import CAPACITY, SECONDS, _package
from tests.helpers.devtools import Browser
from tests.helpers.films import FPS, make_film_copy
from tests.helpers.stock_player import decoded, played
from tests.unit.test_excerpts import make, order

WIDTH = 320
A_FRAME_S = 1.5 / FPS


@dataclass(frozen=True)
class Gone:
    """What left: a package, the same encoded anew for one disc, the discs of both as read off the
    discs by another program, two excerpts.
    """

    package: Path
    fitted: Path
    discs: tuple[Path, ...]
    fitted_disc: Path
    excerpts: tuple[Path, ...]


def _read_off(package: Path, seal: str, capacity: int, root: Path) -> list[Path]:
    """The discs of a package, each copied off its image by a program that is not ours."""
    work = DiscWork(read_source(package, seal), DiscOrder(capacity), root / "set", root / "logs")
    (root / "images").mkdir(parents=True)
    found = []
    for disc in work.plan().discs:
        image, out = root / f"images/{disc.number}.iso", root / f"đĩa {disc.number}"
        assert work.image(disc, image, Progress()).report.verified
        subprocess.run(["7z", "x", "-y", f"-o{out}", image], check=True, capture_output=True)
        found.append(out)
    return found


def _fitted(package: PackageReport, root: Path) -> tuple[Path, str]:
    source, room = read_source(package.path, package.seal), FitRoom(int(CAPACITY), 0, 500_000)
    made_at, name = datetime(2026, 11, 23, 8, 0, tzinfo=UTC), f"{package.name}-NEN-LAI"
    (root / "fitted").mkdir()
    work = FitWork(source, room, root / "fitted", name, made_at, root / "logs", {}, lambda _p: None)
    made = work.run(Progress())
    return made.path, made.seal


@pytest.fixture(scope="module")
def gone(tmp_path_factory: pytest.TempPathFactory) -> Gone:
    root = tmp_path_factory.mktemp("rời nhà")
    package = _package(root)
    fitted, seal = _fitted(package, root)
    discs = _read_off(package.path, package.seal, int(CAPACITY), root / "discs")
    (fitted_disc,) = _read_off(fitted, seal, int(CAPACITY), root / "fitted-discs")
    films = make_film_copy(
        root / "copy/20261122-0930-8f3a",
        [(0.0, 2.0), (2.0, 3.0)],
        sources=("room", "conference"),
        beep=(0.0, 5.0),
    )
    (take,) = takes_of([films], [])
    (root / "excerpts").mkdir()
    exact = order(take, exact=True, together=True, sources=("room", "conference"))
    excerpts = (make(order(take), root / "excerpts"), make(exact, root / "excerpts"))
    return Gone(package.path, fitted, tuple(discs), fitted_disc, tuple(e.path for e in excerpts))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    made = Browser()
    yield made
    made.close()


def films_in(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.mp4"))
    assert found, folder
    return found


def test_the_page_of_a_disc_plays_its_films_one_after_the_other(
    gone: Gone, browser: Browser
) -> None:
    assert len(gone.discs) > 1
    for disc in (*gone.discs, gone.fitted_disc):
        assert verify_path(disc, Progress()).verified
        browser.open((disc / "index.html").as_uri())
        browser.wait_for("document.readyState == 'complete' && !!document.querySelector('video')")
        links = "Array.from(document.querySelectorAll('a[data-film]'))"
        names = browser.evaluate(f"{links}.map(link => link.getAttribute('href'))")
        assert len(names) == len(films_in(disc))
        browser.evaluate(
            "window.seen = [], window.player = document.getElementById('player'),"
            "player.defaultPlaybackRate = 4, player.addEventListener('ended', () => seen.push("
            "[player.getAttribute('src'), player.videoWidth, player.duration,"
            " player.getVideoPlaybackQuality().totalVideoFrames,"
            " player.webkitAudioDecodedByteCount]), true), 0"
        )
        for number, name in enumerate(names):
            folder = name.rpartition("/")[0]
            if number and names[number - 1].rpartition("/")[0] == folder:
                continue  # it comes by itself when the one before has ended
            browser.evaluate(f"{links}[{number}].click()")
            last = max(n for n, one in enumerate(names) if one.rpartition("/")[0] == folder)
            browser.wait_for(
                f"player.error || seen.some(one => one[0] == {json.dumps(names[last])})"
            )
            assert browser.evaluate("player.error && player.error.message") is None
        seen = browser.evaluate("seen")
        assert [one[0] for one in seen] == names
        for _name, width, seconds, frames, sound in seen:
            assert width == WIDTH and seconds == pytest.approx(SECONDS, abs=0.1)
            assert frames > FPS and sound > 10_000


def test_a_browser_plays_excerpts_and_films_encoded_anew(gone: Gone, browser: Browser) -> None:
    folders = (gone.fitted / "data/nen-lai", *gone.excerpts)
    films = [film for folder in folders for film in films_in(folder)]
    assert len(films) >= 4
    for film in films:
        wanted = decoded(film)
        browser.open(film.as_uri())
        browser.wait_for(
            "!!document.querySelector('video') && document.querySelector('video').readyState >= 2"
        )
        browser.evaluate(
            "window.player = document.querySelector('video'),"
            "player.currentTime = 0, player.playbackRate = 4, player.play(), 0"
        )
        browser.wait_for("player.ended || player.error")
        assert browser.evaluate("player.error && player.error.message") is None
        assert browser.evaluate("player.duration") == pytest.approx(wanted.seconds, abs=0.1)
        assert browser.evaluate("player.webkitAudioDecodedByteCount") > 5_000


def test_a_stock_player_plays_every_film_without_a_word(gone: Gone) -> None:
    whole = {SECONDS * FPS, 2 * SECONDS * FPS}
    for folder in (gone.package, gone.fitted, *gone.discs, gone.fitted_disc):
        for film in films_in(folder):
            found = decoded(film)
            assert found.frames in whole, film
            assert found.seconds == pytest.approx(found.frames / FPS, abs=A_FRAME_S), film
            assert found.sound_s == pytest.approx(found.seconds, abs=0.1), film
    for folder in gone.excerpts:
        facts = json.loads((folder / FACTS).read_text("utf-8"))
        for row in facts["films"]:
            found = decoded(folder / row["name"])
            assert found.frames == row["frames"]
            assert found.seconds == pytest.approx(row["seconds"], abs=A_FRAME_S)
            assert found.sound_s == pytest.approx(row["seconds"], abs=0.1)


def test_a_window_of_a_stock_player_goes_to_the_end(gone: Gone) -> None:
    (kept,), (exact,) = map(films_in, gone.excerpts)
    for film in (kept, exact, films_in(gone.fitted_disc)[0], films_in(gone.discs[0])[0]):
        assert played(film) > decoded(film).seconds - 0.5, film


def test_a_damaged_film_is_no_film_to_a_stock_player(gone: Gone, tmp_path: Path) -> None:
    data = bytearray(films_in(gone.package)[0].read_bytes())
    middle = len(data) // 2
    data[middle : middle + 4000] = bytes(4000)
    damaged = tmp_path / "hỏng.mp4"
    damaged.write_bytes(data)
    with pytest.raises(AssertionError, match="hỏng"):
        decoded(damaged)

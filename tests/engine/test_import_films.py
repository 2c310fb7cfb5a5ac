"""A film that comes from elsewhere is decoded to its end: how far that is, is told; it can end."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.archive import child_work
from app.archive.incoming import Incoming, work_folder
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from tests.helpers.films import make_film

ORIGIN = {"session": "8f3a", "origin": "point", "from_whom": "Xã An", "at": "2026-11-24"}
FEW = 3


def incoming(root: Path) -> Incoming:
    """A film of many packets, to be taken to two disks."""
    film = root / "usb" / "Ghi hình.mp4"
    make_film(film, 0.0, 30.0, (0.0, 1.0))
    folders = [root / disk / "nhap-1" for disk in ("a", "b")]
    for folder in folders:
        folder.parent.mkdir()
    return Incoming(film, folders)


def test_it_is_told_how_much_of_a_film_was_decoded(tmp_path: Path) -> None:
    taking, told = incoming(tmp_path), list[int]()
    progress = Progress(lambda done, _total: told.append(done))
    taking.take(progress, ORIGIN, tmp_path)
    size = taking.source.stat().st_size
    decoding = {done for done in told if 3 * size < done < 4 * size}
    assert len(decoding) > FEW
    assert told == sorted(told) and progress.done == progress.total == 4 * size


def test_it_can_be_stopped_while_a_film_is_decoded(tmp_path: Path) -> None:
    taking = incoming(tmp_path)
    size = taking.source.stat().st_size
    progress = Progress(lambda done, _total: progress.cancel() if done > 3 * size else None)
    with pytest.raises(JobCancelledError):
        taking.take(progress, ORIGIN, tmp_path)
    assert progress.done < 4 * size
    assert not any(path.exists() for one in taking.folders for path in (one, work_folder(one)))


@pytest.mark.parametrize(
    ("stop", "error"),
    [(Progress.cancel, JobCancelledError), (Progress.leave_off, JobLeftOffError)],
)
def test_a_child_that_says_nothing_is_hung_up_on(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stop: Callable[[Progress], None],
    error: type[JobCancelledError],
) -> None:
    progress, waits = Progress(), threading.Event()
    silent = "import sys\nwhile sys.stdin.readline():\n    pass"
    monkeypatch.setattr(
        child_work, "python_command", lambda _module: [sys.executable, "-c", silent]
    )
    when_cancelled = progress.when_cancelled

    def noted(function: Callable[[], None]) -> None:
        when_cancelled(function)
        waits.set()

    progress.when_cancelled = noted  # type: ignore[method-assign]
    stopping = threading.Thread(target=lambda: waits.wait(30) and stop(progress))
    stopping.start()
    with pytest.raises(error):
        child_work.ask_child("silent", {}, tmp_path, progress)
    stopping.join()

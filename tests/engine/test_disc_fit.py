"""A session is encoded anew to fit onto one disc: what is in it, what it says, what it never is."""

from __future__ import annotations

import asyncio
import json
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import psutil
import pypdf
import pytest
from lxml import etree

from app.archive.discs.disc_check import check_disc
from app.archive.discs.encode_work import Encoded, encode_film
from app.archive.discs.fit_papers import PREMIS_FILE
from app.archive.package import PackageReport, make_package
from app.archive.verify import verify_path
from app.model.custody import CopyForm
from app.model.jobs import JobLeftOffError, Progress
from app.model.recording import SegmentRecord
from app.recording.copies import FileSum
from app.recording.manifest import manifest_bytes
from app.system.medium import hash_file
from tests.engine.test_discs import PERSON, Desk
from tests.helpers.archive import make_source
from tests.helpers.films import FPS, RATE, make_film

CAPACITY = str(9 * 1024 * 1024)
SECONDS = 4
SCHEMAS = Path("resources/schemas")


def _package(root: Path) -> PackageReport:
    """A package of two films of some megabytes each."""
    folder, rows = root / "films", []
    for number in (1, 2):
        path = folder / f"room/{number:06}.mp4"
        make_film(path, 0.0, SECONDS, (0.0, SECONDS), noisy=True)
        digest, size = hash_file(path)["sha256"], path.stat().st_size
        start_s, frames = float(SECONDS * (number - 1)), SECONDS * FPS
        row = (f"room/{path.name}", digest, size, start_s, float(SECONDS), frames)
        rows.append(SegmentRecord(*row))
    (folder / "journal.jsonl").write_text("")
    empty = FileSum("journal.jsonl", hash_file(folder / "journal.jsonl")["sha256"], 0)
    files = [*(FileSum(row.file, row.sha256, row.bytes) for row in rows), empty]
    head = {"session": "8f3a", "source": "room"}
    data = manifest_bytes(head=head, segments=rows, files=files, gaps=(), markers=())
    (folder / "manifest.json").write_bytes(data)
    (root / "disk").mkdir()
    source = replace(make_source(root), recordings=[folder])
    return make_package(source, root / "disk", Progress())


def _decoded(path: Path) -> tuple[int, Any]:
    """Pictures of a film and all samples of its sound, decoded."""
    with av.open(str(path)) as film:
        frames = sum(1 for _ in film.decode(video=0))
    with av.open(str(path)) as film:
        return frames, np.concatenate([f.to_ndarray()[0] for f in film.decode(audio=0)])


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> PackageReport:
    return _package(tmp_path_factory.mktemp("paket"))


def _on_desk(tmp_path: Path, package: PackageReport, story: Any, **more: Any) -> None:
    async def run() -> None:
        desk = Desk(tmp_path, package)
        desk.desk._least_kbps = lambda: more.get("least_kbps", 500)
        try:
            await story(desk)
        finally:
            await desk.close()

    asyncio.run(run())


def test_all_of_a_session_fits_onto_one_disc_that_says_what_it_is(
    tmp_path: Path, package: PackageReport
) -> None:
    async def story(desk: Desk) -> None:
        assert len((await desk.desk.plan("8f3a", CAPACITY))["discs"]) > 1
        job = await desk.done(await desk.desk.fit("8f3a", CAPACITY))
        assert job["state"] == "done", job
        made = Path(job["result"]["package"])
        assert verify_path(made, Progress(), seal=job["result"]["seal"]).verified
        assert verify_path(package.path, Progress(), seal=package.seal).verified
        told = json.loads((made / "data/nen-lai/danh-sach.json").read_text())
        assert (told["package"], told["package_seal"]) == (package.name, package.seal)
        assert told["picture_bit_rate"] == job["result"]["bit_rate"] >= 500_000
        for film in told["films"]:
            frames, sound = _decoded(made / film["file"])
            assert frames == film["frames"] == SECONDS * FPS
            before = _decoded(package.path / film["original"])[1]
            assert len(sound) >= SECONDS * RATE and np.array_equal(sound, before)
            for name, digests in (
                (film["file"], "digests"),
                (film["original"], "original_digests"),
            ):
                root = made if digests == "digests" else package.path
                assert hash_file(root / name)["sha256"] == film[digests]["sha256"]
        assert len(told["films"]) == 2
        assert not list((made / "data/ghi-am-ghi-hinh").rglob("*.mp4"))
        listed = (made / "ban-goc/manifest-sha256.txt").read_bytes()
        assert listed == (package.path / "manifest-sha256.txt").read_bytes()
        parser = etree.XMLParser(no_network=True)
        schema = etree.XMLSchema(etree.parse(str(SCHEMAS / "premis.xsd"), parser))
        schema.assertValid(etree.parse(str(made / PREMIS_FILE)))
        await _burnt(desk, str(made), tmp_path)

    _on_desk(tmp_path, package, story)


async def _burnt(desk: Desk, made: str, folder: Path) -> None:
    """The one disc of it: burnt, told apart in papers and custody, never a copy that counts."""
    image = folder / "dia.img"
    planned = await desk.desk.begin("8f3a", CAPACITY, package=made)
    assert len(planned["discs"]) == 1
    job = await desk.done(await desk.desk.burn(planned["id"], 1, f"stdio:{image}"))
    assert job["result"]["verified"], job
    assert image.stat().st_size <= int(CAPACITY)
    assert check_disc(image, Progress()).report.verified
    folder_of = folder / "archive/discs" / planned["id"] / "dia-01"
    for name in ("index.html", "HUONG-DAN-KIEM-TRA.txt", "bag-info.txt"):
        text = (folder_of / name).read_text(encoding="utf-8")
        assert desk.package.name in text and desk.package.seal in text, name
    (page,) = pypdf.PdfReader((await desk.desk.label(planned["id"]))["path"]).pages
    assert "KHÔNG PHẢI BẢN GỐC" in page.extract_text()
    held = desk.store.custody.of_session("8f3a")
    (copy,) = held.copies
    assert copy.form is CopyForm.REENCODED and not held.archived
    entry = desk.store.audit.last_of("package.reencoded", "8f3a")
    assert entry is not None and entry.who == PERSON
    first = json.loads(entry.details)["films"][0]
    assert first["sha256"] != first["original_sha256"]


def test_what_needs_no_encoding_or_would_be_too_bad_is_refused(
    tmp_path: Path, package: PackageReport
) -> None:
    async def story(desk: Desk) -> None:
        job = await desk.done(await desk.desk.fit("8f3a", "dvd"))
        assert job["state"] == "failed" and "as they are" in job["message"]["source"]
        job = await desk.done(await desk.desk.fit("8f3a", CAPACITY))
        assert job["state"] == "failed" and "kb/s" in job["message"]["source"]
        assert not list((tmp_path / "archive/packages").iterdir())
        assert await desk.desk.fitted("8f3a") == []

    _on_desk(tmp_path, package, story, least_kbps=4999)


def test_a_restart_encodes_only_what_was_not_encoded(
    tmp_path: Path, package: PackageReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.archive.discs import fitting

    real, encoded = fitting.encode_film, []

    def watched(film: Path, *rest: Any) -> Any:
        encoded.append(film.name)
        if len(encoded) == 2:
            rest[-1].leave_off()
        return real(film, *rest)

    monkeypatch.setattr(fitting, "encode_film", watched)

    async def broken_off(desk: Desk) -> None:
        job = await desk.done(await desk.desk.fit("8f3a", CAPACITY))
        assert job["state"] == "paused", job

    async def gone_on(desk: Desk) -> None:
        (work,) = desk.store.long_work.unfinished()
        desk.long_work.start()
        while not desk.board.get("jobs"):
            await asyncio.sleep(0.02)
        if desk.jobs.state_of(work.id) == "paused":
            await desk.long_work.resume(work.id)
        job = await desk.done({"job": work.id})
        assert job["state"] == "done", job
        assert encoded == ["000001.mp4", "000002.mp4", "000002.mp4"]
        assert not list((tmp_path / "archive/packages").glob(".*"))

    _on_desk(tmp_path, package, broken_off)
    _on_desk(tmp_path, package, gone_on)


def _broken_off(*_args: Any) -> None:
    raise JobLeftOffError


def test_a_package_that_had_its_name_when_the_engine_ended_is_taken_up(
    tmp_path: Path, package: PackageReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.archive.discs import fitting
    from app.engine.disc_fit import DiscFit

    real, encoded = fitting.encode_film, []
    monkeypatch.setattr(fitting, "encode_film", lambda *args: encoded.append(1) or real(*args))

    async def story(desk: Desk) -> None:
        with monkeypatch.context() as killed:
            killed.setattr(DiscFit, "_note", _broken_off)
            job = await desk.done(await desk.desk.fit("8f3a", CAPACITY))
            assert job["state"] == "paused", job
        await desk.long_work.resume(job["id"])
        job = await desk.done({"job": job["id"]})
        assert job["state"] == "done", job
        assert len(encoded) == 2
        (made,) = (tmp_path / "archive/packages").iterdir()
        assert str(made) == job["result"]["package"] and len(await desk.desk.fitted("8f3a")) == 1

    _on_desk(tmp_path, package, story)


def test_encoding_stands_still_while_something_is_recorded(tmp_path: Path) -> None:
    film, made, seconds = tmp_path / "goc.mp4", tmp_path / "nen.mp4", 20.0
    make_film(film, 0.0, seconds, (0.0, 0.0))
    recording, held = threading.Event(), threading.Event()
    recording.set()
    progress = Progress(held=recording.is_set, on_held=lambda on: held.set() if on else None)
    with ThreadPoolExecutor(1) as pool, ExitStack() as released:
        released.callback(recording.clear)
        work = pool.submit(encode_film, film, made, 300_000, tmp_path / "logs", progress)
        assert held.wait(60.0)
        (child,) = _children("encode_child")
        while _cpu_of(child, work, 0.3) > 0.0:
            assert not work.done()
        assert _cpu_of(child, work, 1.0) == 0.0
        assert progress.done < film.stat().st_size // 2
        recording.clear()
        assert work.result(60.0).frames == seconds * FPS


def _children(module: str) -> list[psutil.Process]:
    """The living children that run a module; one that has just ended has no command any more."""
    found = []
    for one in psutil.Process().children(True):
        with suppress(psutil.Error):
            if module in str(one.cmdline()):
                found.append(one)
    return found


def _cpu_of(child: psutil.Process, work: Future[Encoded], seconds: float) -> float:
    """Processor time that the child takes while so many seconds go by."""
    before = child.cpu_times()
    with pytest.raises(TimeoutError):
        work.result(seconds)
    now = child.cpu_times()
    return (now.user + now.system) - (before.user + before.system)

"""What a person has the archive hand over by a command: excerpts, images, discs, a store."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.archive.verify import verify_path
from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine
from app.model.jobs import Progress
from app.model.reception import Session
from app.model.recording import CopyRecord, RecordingRecord, SegmentRecord
from app.store.store import Store, open_store
from app.system.paths import DataPaths
from tests.helpers.engine_process import end_engine, run_app
from tests.helpers.films import ORIGIN, make_film_copy
from tests.helpers.object_store import SECRET, object_store

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

SESSION, LARGE = "k3m7qa", "n4t2wz"
AGAIN = "2026-11-22T10:00:00+07:00"
LONG_S = 30.0
"""Its excerpt takes long enough to be killed in the middle."""
CAPACITY = str(16 * 1024 * 1024)
LARGE_S = 4.0
LARGE_CAPACITY = str(9 * 1024 * 1024)
"""The pictures of the larger session take more than such a disc holds."""
WORDS = (
    *("--purpose", "Phục vụ giải quyết khiếu nại", "--person", "Bà Mai"),
    *("--authority", "Công văn số 12/UBND ngày 23/11/2026"),
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data directory of an engine that knows a session that was recorded twice."""
    root = tmp_path_factory.mktemp("archive") / "dữ liệu"
    root.mkdir()
    with closing(open_store(DataPaths(root).database)) as store:
        store.sessions.add(Session(SESSION, "Buổi tiếp", ORIGIN, chair="Bà Mai"))
        _record(store, root.parent / "d" / "20261122-0930-k3m7qa", ORIGIN, 2.0)
        _record(store, root.parent / "d" / "20261122-1000-k3m7qa", AGAIN, LONG_S)
        store.sessions.add(Session(LARGE, "Buổi dài", ORIGIN, chair="Bà Mai"))
        segments = [(0.0, LARGE_S), (LARGE_S, LARGE_S)]
        _keep(store, LARGE, make_film_copy(root.parent / "d" / LARGE, segments, noisy=True))
    yield root
    end_engine(root)


def _record(store: Store, folder: Path, origin: str, seconds: float) -> None:
    _keep(store, SESSION, make_film_copy(folder, [(0.0, seconds)], origin=origin), origin)


def _keep(store: Store, session: str, copy: Path, origin: str = ORIGIN) -> None:
    rows = json.loads((copy / "manifest.json").read_text())["segments"]
    copies = (CopyRecord("v", str(copy), "a" * 64, 1),)
    number = store.recordings.begin(session, "room", origin, copies)
    files = tuple(SegmentRecord(**row) for row in rows)
    seconds = sum(file.seconds for file in files)
    record = RecordingRecord("room", files, copies, seconds, round(25 * seconds), 0, 0, None)
    store.recordings.close(number, record, origin)


def test_an_excerpt_is_made_of_the_chosen_recording(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "đĩa"
    out.mkdir()
    span = ("--from", "00:05", "--to", "00:08.5", "--out", str(out))
    made = run_app("excerpt", "make", SESSION, *span, *WORDS, "--take", "2", data=data)
    assert made.status == 0, made.errors
    (film,) = made.facts["films"]
    assert (film["start_s"], film["frames"]) == (5.0, 100)
    assert (Path(made.facts["excerpt"]) / film["name"]).stat().st_size == film["bytes"]
    for wrong in (("--take", "3"), ("--source", "conference"), ("--person", " ")):
        answer = run_app("excerpt", "make", SESSION, *span, *WORDS, *wrong, data=data)
        assert answer.status in {1, 2} and answer.facts["error"]["what"], answer
    assert len(list(out.iterdir())) == 1


def test_an_excerpt_whose_engine_was_killed_is_begun_anew_and_noted_once(
    data: Path, tmp_path: Path
) -> None:
    out = tmp_path / "đĩa"
    out.mkdir()
    client = ensure_engine(data)
    words = dict(zip(("purpose", "person", "authority"), WORDS[1::2], strict=True))
    started = client.ask(
        "excerpt.make",
        **{"session": SESSION, "start_s": 1.0, "end_s": LONG_S - 1, "to": str(out), "take": 2},
        **words,
        exact=True,
    )
    client.wait_until(lambda topics: _done(topics, started["job"]) > 0, 60.0)
    (half,) = out.iterdir()
    assert half.name.startswith(".dang-ghi-")
    os.kill(client.topics["engine"]["pid"], signal.SIGKILL)
    client.close()
    client = _next_engine(data, client.topics["engine"]["pid"])
    topics = client.wait_until(lambda now: _state(now, started["job"]) in {"done", "failed"}, 120.0)
    (job,) = [job for job in topics["jobs"] if job["id"] == started["job"]]
    assert job["state"] == "done", job
    assert [str(path) for path in out.iterdir()] == [job["result"]["path"]]
    assert job["result"]["films"][0]["frames"] == (LONG_S - 2) * 25
    rows = client.ask("audit.entries", text="excerpt.made")["rows"]
    assert [row["details"]["path"] for row in rows].count(job["result"]["path"]) == 1
    client.close()


def _next_engine(data: Path, before: int) -> EngineClient:
    while True:
        client = ensure_engine(data)
        if client.topics["engine"]["pid"] != before:
            return client
        client.close()


def _done(topics: dict, job_id: str) -> int:
    return max((job["done"] for job in topics.get("jobs", []) if job["id"] == job_id), default=0)


def _state(topics: dict, job_id: str) -> str:
    states = [job["state"] for job in topics.get("jobs", []) if job["id"] == job_id]
    return str(states[0]) if states else ""


def test_export_writes_an_image_a_disc_and_sends_to_a_store(data: Path, tmp_path: Path) -> None:
    image, disc, share = tmp_path / "đĩa.iso", tmp_path / "burnt.img", tmp_path / "kho"
    share.mkdir()
    made = run_app("export", SESSION, "--iso", str(image), "--capacity", CAPACITY, data=data)
    assert made.status == 0 and made.facts["verified"] and made.facts["whole"], made
    images = [Path(volume["path"]) for volume in made.facts["volumes"]]
    assert images[0].stem.startswith("đĩa")
    assert all(verify_path(path, Progress()).verified for path in images)

    with closing(ensure_engine(data)) as client:
        place = {"name": "Kho phường", "kind": "share", "folder": str(share), "prefix": ""}
        client.ask("store.save", store=place)
    sent = run_app("export", SESSION, "--store", "Kho phường", data=data)
    (volume,) = sent.facts["volumes"]
    assert sent.status == 0 and volume["expected"] == volume["matched"] > 0
    assert sent.facts["package"] == made.facts["package"]

    device = f"stdio:{disc}"
    burnt = run_app("export", SESSION, "--burn", device, "--capacity", CAPACITY, data=data)
    assert burnt.status == 0, burnt
    assert {volume["state"] for volume in burnt.facts["volumes"]} == {"verified"}
    assert run_app("verify", str(disc), data=data).facts["verified"]


def test_export_sends_to_an_object_store_over_a_line_that_is_cut(data: Path) -> None:
    with object_store() as store, closing(ensure_engine(data)) as client:
        place = store.place()
        wanted = ("export", LARGE, "--store", place.name, "--person", "Bà Mai")
        before = client.ask("session.show", id=LARGE)["packages"]
        unknown = run_app(*wanted, data=data)
        assert unknown.status == 2 and place.name in unknown.facts["error"]["what"], unknown
        client.ask("store.save", store=place.to_json())
        assert run_app(*wanted, data=data).status == 1
        made = client.ask("session.show", id=LARGE)["packages"]
        assert made == before, "a package was made for nothing"
        client.ask("store.save", store=place.to_json(), secret=SECRET)
        store.line.cut_at = [store.line.up_bytes + 4_000_000]
        sent = run_app(*wanted, data=data)
        assert not store.line.cut_at, "the line was never cut"
        (volume,) = sent.facts["volumes"]
        assert sent.status == 0 and sent.facts["verified"], sent
        assert volume["expected"] == volume["read"] == volume["matched"] > 0
        package = Path(sent.facts["package"])
        base = f"{place.prefix}{package.name}/"
        assert volume["path"] == f"{place.address}{package.name}/"
        assert {
            key.removeprefix(base): hashlib.sha256(store.read(key)).hexdigest()
            for key in store.objects()
        } == {
            path.relative_to(package).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in package.rglob("*")
            if path.is_file()
        }
        again = run_app(*wanted, data=data)
        assert again.facts["package"] == str(package) and again.facts["verified"], again


def test_what_was_handed_over_is_taken_back_by_a_command(data: Path, tmp_path: Path) -> None:
    with closing(ensure_engine(data)) as client:
        place = {"name": "Kho xã", "kind": "share", "folder": str(tmp_path), "prefix": ""}
        client.ask("store.save", store=place)
    assert run_app("export", SESSION, "--store", "Kho xã", data=data).status == 0
    rows = run_app("custody", "list", SESSION, data=data).facts["copies"]
    (copy,) = [row for row in rows if row["medium_name"] == "Kho xã"]
    sides = ("--receiver", "Vũ Thị Nhận", "--unit", "Trung tâm Lưu trữ", "--person", "Bà Mai")
    why = ("--copy", str(copy["id"]), "--reason", "Giao nộp hồ sơ năm 2026", "--fewer")
    given = run_app("custody", "give", SESSION, *why, *sides, data=data)
    assert given.status == 0, given
    act = ("--handover", str(given.facts["handover"]))
    paper = run_app("custody", "paper", SESSION, *act, "--person", "Bà Mai", data=data)
    assert paper.status == 0, paper
    assert Path(paper.facts["record"]).stem == Path(given.facts["record"]).stem + "-2"
    assert _digest(paper.facts["record"]) == paper.facts["record_sha256"]
    back = ("return", SESSION, *act, "--person", "Bà Mai")
    assert run_app("custody", *back, data=data).status == 2
    returned = run_app("custody", *back, "--condition", "nguyên vẹn", data=data)
    assert returned.status == 0 and returned.facts["away"] == [], returned
    (noted,) = returned.facts["returns"]
    assert (noted["copy"], noted["who"], noted["condition"]) == (copy["id"], "Bà Mai", "nguyên vẹn")
    assert run_app("custody", *back, "--condition", "nguyên vẹn", data=data).status == 2
    wrong = run_app("custody", "paper", LARGE, *act, data=data)
    assert wrong.status == 2 and wrong.facts["error"]["what"], wrong
    (listed,) = run_app("custody", "list", SESSION, data=data).facts["handovers"]
    assert len(listed["papers"]) == 2 and all(one["unchanged"] for one in listed["papers"])


def _digest(path: str) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def test_a_session_is_encoded_anew_onto_one_disc_by_a_command(data: Path, tmp_path: Path) -> None:
    image, folder = tmp_path / "đĩa.iso", str(tmp_path)
    answer = run_app("export", LARGE, "--to", folder, "--re-encode", data=data)
    assert answer.status == 2 and "--iso" in answer.facts["error"]["what"], answer
    words = ("--capacity", LARGE_CAPACITY, "--re-encode", "--person", "Bà Mai")
    made = run_app("export", LARGE, "--iso", str(image), *words, data=data)
    assert made.status == 0 and made.facts["verified"], made
    (volume,) = made.facts["volumes"]
    assert volume["path"] == str(image) and image.stat().st_size <= int(LARGE_CAPACITY)
    assert verify_path(image, Progress()).verified
    (film, other) = sorted(Path(made.facts["package"]).rglob("nen-lai/**/*.mp4"))
    assert film.name == "000001.mp4" and other.name == "000002.mp4"
    with closing(ensure_engine(data)) as client:
        for action in ("package.reencoded", "disc.imaged"):
            rows = client.ask("audit.entries", text=action)["rows"]
            (row,) = [one for one in rows if one["subject"] == LARGE]
            assert row["who"] == "Bà Mai", row
    known = run_app("verify", "--disc", str(image), data=data)
    assert (known.status, known.facts["known"]) == (0, "disc"), known


def test_the_head_of_the_log_that_a_test_record_bears_is_proved(data: Path) -> None:
    tested = run_app("test", "--phase", "1d", "--record", data=data)
    record = tested.facts["record"]
    assert record, tested
    told = subprocess.run(["pdftotext", record["pdf"], "-"], check=True, capture_output=True)
    text = told.stdout.decode()
    (printed,) = re.findall(r"\b\d+:[0-9a-f]{16}\b", text)
    proved = run_app("audit", "verify", "--printed", printed, data=data)
    assert (proved.status, proved.facts["ok"]) == (0, True), proved
    number, code = printed.split(":")
    other = f"{int(code, 16) ^ 1:016x}"
    assert run_app("audit", "verify", "--printed", f"{number}:{other}", data=data).status == 1

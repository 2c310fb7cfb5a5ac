"""The library's picture of a session is a real one, and never of what is sealed or confidential."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import cv2
import pytest

from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.library_view_desk import LibraryViewDesk
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.model.dossier import Case
from app.model.reception import Session
from app.model.recording import CopyRecord, Marker, RecordingRecord, Seal, SegmentRecord
from app.store.store import Store, open_store
from app.system.paths import DataPaths
from tests.helpers.films import ORIGIN, make_film_copy


def recorded(store: Store, folder: Path) -> None:
    """A session with a closed recording of three seconds."""
    store.sessions.add(Session("k3m7qa", "Buổi tiếp", ORIGIN))
    copy = make_film_copy(folder, [(0.0, 3.0)])
    rows = json.loads((copy / "manifest.json").read_text())["segments"]
    files = tuple(SegmentRecord(**row) for row in rows)
    copies = (CopyRecord("v", str(copy), "a" * 64, 1),)
    number = store.recordings.begin("k3m7qa", "room", ORIGIN, copies)
    record = RecordingRecord("room", files, copies, 3.0, 75, 0, 0, None)
    store.recordings.close(number, record, ORIGIN)


def test_a_real_picture_is_taken_kept_and_put_away(tmp_path: Path) -> None:
    store, thread, busy = open_store(tmp_path / "a.sqlite"), StoreThread(), [False]
    recorded(store, tmp_path / "copy")
    store.markers.add("k3m7qa", Marker(1.0, "Bà Hường trình bày"))

    async def course() -> dict[str, Any]:
        loop = asyncio.get_running_loop()
        ground = Ground(Board(), store, thread, DataPaths(tmp_path), loop)
        sessions = SimpleNamespace(recording=lambda: busy[0], get=store.sessions.get)
        desk = LibraryViewDesk(ground, cast(SessionDesk, sessions))
        told: dict[str, Any] = {}
        busy[0] = True
        told["while recording"] = (await desk.thumbnail("k3m7qa"))["path"]
        busy[0] = False
        told["taken"] = (await desk.thumbnail("k3m7qa"))["path"]
        told["picture"] = cv2.imread(told["taken"])
        store.seals.add(Seal("a", "k3m7qa", 1.0, 1.5, "r", "p", ORIGIN, ORIGIN))
        told["sealed"] = (await desk.thumbnail("k3m7qa"))["path"]
        told["left"] = list((tmp_path / "archive" / "thumbs").iterdir())
        told["open"] = await desk.course("k3m7qa")
        case = Case("c1", "Vụ", petitioner="Bà Nguyễn Thị Hường")
        store.dossiers.save_case(replace(case, confidential=True))
        store.dossiers.attach("k3m7qa", "c1")
        told["confidential"] = (await desk.thumbnail("k3m7qa"))["path"]
        told["hushed"] = await desk.course("k3m7qa")
        with pytest.raises(LookupError):
            await desk.thumbnail("../k3m7qa")
        return told

    told = asyncio.run(course())
    thread.close()
    store.close()
    assert told["while recording"] == told["confidential"] == told["sealed"] == ""
    assert told["taken"].endswith("k3m7qa-1200.jpg")
    assert told["picture"].shape == (180, 320, 3)
    assert told["left"] == []
    assert (told["open"]["seconds"], told["open"]["sealed"]) == (3.0, [[1.0, 1.5]])
    assert told["open"]["marks"][0]["text"] == "Bà Hường trình bày"
    assert "Hường" not in str(told["hushed"])

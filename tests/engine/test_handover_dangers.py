"""What must not slip by at a handover: clocks set back, what waits for disposal, names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.archive.handover import handover_words
from app.engine import handover_book
from app.model.custody import CopyForm, CopyState, MediumKind
from app.model.dossier import Case
from tests.engine.test_custody_desk import AT
from tests.engine.test_handover_desk import LATER, GivingRoom, in_giving_room, text_of


def test_no_check_from_before_the_return_counts_where_the_clock_was_set_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: GivingRoom) -> None:
        room.pack(made_at=LATER)
        given = await room.give("third", fewer=True)
        text = text_of((await room.paper(given))["pdf"])
        assert "Đọc lại, khớp toàn bộ lúc 09 giờ 30 phút ngày 24/11/2026" in text
        monkeypatch.setattr(handover_book, "wall_now", lambda: AT)
        back = {"condition": "nguyên vẹn", "person": "Đỗ Văn Lưu"}
        await room.ask("custody.return", handover=given["handover"], **back)
        copy = (await room.copies())["third"]
        assert (copy["verified_at"], copy["counts"]) == ("", False)

    in_giving_room(tmp_path, work)


def test_a_disk_with_what_waits_for_disposal_stays(tmp_path: Path) -> None:
    async def work(room: GivingRoom) -> None:
        room.pack()
        room.pack(session=room.add_session("9b2c"))
        await room.ask("custody.show", session="9b2c")
        [other] = room.store.custody.copies(["9b2c"])
        room.store.custody.set_state(other, CopyState.SET_ASIDE)
        assert "disposed" in await room.refused("third", whole_media=True, fewer=True)

    in_giving_room(tmp_path, work)


def test_every_kind_of_copy_has_its_words_on_the_paper() -> None:
    words = handover_words()
    assert all(f"form_{form}" in words for form in CopyForm)
    assert all(f"medium_{kind}" in words for kind in MediumKind)


def test_a_confidential_case_leaves_on_a_decision_and_is_named_nowhere(tmp_path: Path) -> None:
    name, number = "Bùi Thị Hường", "Quyết định số 15/QĐ-UBND ngày 21/11/2026"
    decided = f"{number} về tố cáo của bà {name}"

    async def work(room: GivingRoom) -> None:
        room.pack()
        case = Case("c1", f"Tố cáo của {name}", petitioner=name, confidential=True)
        room.store.dossiers.save_case(case)
        room.store.dossiers.attach("8f3a", "c1")
        assert "confidential" in await room.refused("third")
        why = f"Giao hồ sơ tố cáo của bà {name}"
        given = await room.give("third", release=decided, why=why)
        text = text_of((await room.paper(given))["pdf"])
        assert number in text and "Hường" not in text
        back = {"condition": f"bà {name} trả, nguyên vẹn", "person": "Đỗ Văn Lưu"}
        await room.ask("custody.return", handover=given["handover"], **back)
        for action in ("copy.given", "copy.returned"):
            entry = room.store.audit.last_of(action, "8f3a")
            assert entry is not None
            assert "Hường" not in json.dumps(json.loads(entry.details), ensure_ascii=False)

    in_giving_room(tmp_path, work)

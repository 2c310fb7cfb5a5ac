"""A copy whose disk was lost meanwhile is closed with a list of its own, and short."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import closing
from app.engine.archive_desk import copies_to_take
from app.engine.sidecars import fullest_copy, sidecar_markers
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.recording import CopyCheck, CopyRecord, CopyRole, Marker, RecordingRecord
from app.model.text import T
from app.recording.copy_check import CopyFigures
from app.recording.manifest import read_manifest
from tests.helpers.films import make_film_copy

MARKERS = (Marker(0.2, "Mở đầu"), Marker(1.5, "Sau khi rút ổ"))


@pytest.fixture
def copies(tmp_path: Path) -> list[Path]:
    """The main disk's copy was lost after its first file; the other one went on."""
    return [
        make_film_copy(tmp_path / "main", [(0.0, 1.0)], MARKERS[:1]),
        make_film_copy(tmp_path / "outer", [(0.0, 1.0), (1.0, 1.0)], MARKERS),
    ]


def test_the_copy_that_holds_all_is_taken_and_its_marks_are_known(copies: list[Path]) -> None:
    segments = read_manifest(copies[1]).segments
    assert fullest_copy(copies, segments) == copies[1]
    assert fullest_copy([copies[1], copies[1].parent], segments) == copies[1]
    assert fullest_copy([copies[0].parent], segments) is None
    assert sidecar_markers(copies) == list(MARKERS)


def test_a_short_copy_is_not_called_whole(
    copies: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def examined(folder: Path, role: CopyRole, **_more: object) -> tuple[CopyCheck, CopyFigures]:
        count = len(read_manifest(folder).segments)
        check = CopyCheck(role, str(folder), count, count, count)
        return check, CopyFigures((), None, None, None, "", ())

    monkeypatch.setattr(closing, "examine_copy", examined)
    pair = zip(copies, CopyRole, strict=True)
    records = tuple(CopyRecord("", str(folder), "ab", 1, role) for folder, role in pair)
    segments = read_manifest(copies[1]).segments
    record = RecordingRecord("room", segments, records, 2.0, 50, 0, 0, None)
    report = closing.check_copies([record], copies[0], Progress())
    assert [check.missing for check in report.checks] == [("room/000002.mp4",), ()]
    assert not report.verified
    longer = replace(record, segments=(replace(segments[0], seconds=9.0), segments[1]))
    report = closing.check_copies([longer], copies[0], Progress())
    assert report.checks[1].missing == ("room/000001.mp4",)


def test_a_package_of_a_short_copy_names_what_is_wanting(copies: list[Path]) -> None:
    segments = read_manifest(copies[1]).segments
    pair = zip(copies, CopyRole, strict=True)
    records = tuple(CopyRecord("", str(folder), "ab", 1, role) for folder, role in pair)
    record = RecordingRecord("room", segments, records, 2.0, 50, 0, 0, None)
    kept: Any = SimpleNamespace(record=record)
    assert copies_to_take([kept]) == ([copies[1]], [])
    (copies[1] / "manifest.json").unlink()
    assert copies_to_take([kept]) == ([copies[0]], ["ghi-am-ghi-hinh/room/000002.mp4"])


def test_no_package_is_made_of_what_lies_on_another_disk(copies: list[Path]) -> None:
    segments = read_manifest(copies[1]).segments
    pair = zip(copies, CopyRole, strict=True)
    records = tuple(CopyRecord("", str(folder), "ab", 1, role) for folder, role in pair)
    record = RecordingRecord("room", segments, records, 2.0, 50, 0, 0, None)
    kept: Any = SimpleNamespace(record=record)
    bring = T("test", "Bring disk 3.")()
    taken, wanted = copies_to_take([kept], {str(copies[1]): bring})
    assert (taken, wanted) == ([copies[0]], ["ghi-am-ghi-hinh/room/000002.mp4"])
    with pytest.raises(ArchiveError) as caught:
        copies_to_take([kept], {str(folder): bring for folder in copies})
    assert caught.value.action == bring

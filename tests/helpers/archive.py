"""A recording copy and a package to be damaged, of real files with Vietnamese names."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

from app.archive.package import PackageReport, PackageSource, RunFolder, make_package
from app.model.jobs import Progress
from app.model.recording import SegmentRecord
from app.recording.copies import FileSum
from app.recording.manifest import manifest_bytes

FOLDER = "20261122-0930-8f3a"
PHOTO = "Ảnh camera phòng tiếp.jpg"


def make_copy(folder: Path, segments: int = 3, size_bytes: int = 300_000) -> Path:
    """A closed copy as the recorder leaves it; its manifest names the first hashes."""
    (folder / "room").mkdir(parents=True)
    random.seed(7)
    files, rows = [], []
    for number in range(1, segments + 1):
        data = random.randbytes(size_bytes + number)
        files.append(_put(folder, f"room/{number:06}.mp4", data))
        first = files[-1]
        start = 300.0 * (number - 1)
        rows.append(SegmentRecord(first.path, first.sha256, first.bytes, start, 300.0, 7500))
    noted = [{"file": r.file, "sha256": r.sha256, "bytes": r.bytes} for r in rows]
    lines = [json.dumps({"kind": "segment", **row}) for row in noted]
    files.append(_put(folder, "journal.jsonl", ("\n".join(lines) + "\n").encode()))
    files.append(_put(folder, "markers.jsonl", '{"at_s":1.5,"text":"Công dân"}\n'.encode()))
    head = {"session": "8f3a", "source": "room"}
    manifest = manifest_bytes(head=head, segments=rows, files=files, gaps=(), markers=())
    (folder / "manifest.json").write_bytes(manifest)
    return folder


def _put(folder: Path, name: str, data: bytes) -> FileSum:
    (folder / name).write_bytes(data)
    return FileSum(name, hashlib.sha256(data).hexdigest(), len(data))


def make_run(folder: Path) -> RunFolder:
    """A test run with an evidence file whose name has Vietnamese letters."""
    folder.mkdir(parents=True)
    (folder / "result.json").write_text('{"state":"pass"}')
    (folder / PHOTO).write_bytes(b"jpeg" * 500)
    digest = hashlib.sha256(b"jpeg" * 500).hexdigest()
    return RunFolder("1d", folder, {PHOTO: digest})


def make_source(folder: Path, practice: bool = False) -> PackageSource:
    """All that goes into a package, under ``folder``."""
    return PackageSource(
        folder_name=FOLDER,
        session_id="8f3a",
        title="Tiếp công dân định kỳ tháng 11: hộ bà Nguyễn Thị Hường",
        organization="UBND phường Thạch Khôi",
        recordings=[make_copy(folder / "copy")],
        facts={"title": "Buổi tiếp", "chair": "Ông Đỗ Văn Bưởi"},
        tests=(make_run(folder / "run"),),
        contact="Trần Thị Ký",
        practice=practice,
    )


def package_of(folder: Path) -> PackageReport:
    """A verified package under ``folder / "disk"``."""
    (folder / "disk").mkdir()
    return make_package(make_source(folder), folder / "disk", Progress())

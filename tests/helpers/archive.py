"""A recording copy and a package to be damaged, of real files with Vietnamese names."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

from app.archive.package import PackageReport, PackageSource, RunFolder, make_package
from app.model.jobs import Progress

FOLDER = "20261122-0930-8f3a"
PHOTO = "Ảnh camera phòng tiếp.jpg"


def make_copy(folder: Path, segments: int = 3, size_bytes: int = 300_000) -> Path:
    """A closed copy: segments, journal, markers and the manifest that names the first hashes."""
    (folder / "room").mkdir(parents=True)
    random.seed(7)
    rows = []
    for number in range(1, segments + 1):
        data = random.randbytes(size_bytes + number)
        (folder / "room" / f"{number:06}.mp4").write_bytes(data)
        digest = hashlib.sha256(data).hexdigest()
        rows.append({"file": f"room/{number:06}.mp4", "sha256": digest, "bytes": len(data)})
    (folder / "journal.jsonl").write_text('{"event":"opened"}\n')
    (folder / "markers.jsonl").write_text('{"at_s":1.5,"text":"Công dân trình bày"}\n')
    manifest = {"session": FOLDER, "sources": [{"source": "room", "segments": rows}]}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    return folder


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
        recording=make_copy(folder / "copy"),
        facts={"title": "Buổi tiếp", "chair": "Ông Đỗ Văn Bưởi"},
        tests=(make_run(folder / "run"),),
        contact="Trần Thị Ký",
        practice=practice,
    )


def package_of(folder: Path) -> PackageReport:
    """A verified package under ``folder / "disk"``."""
    (folder / "disk").mkdir()
    return make_package(make_source(folder), folder / "disk", Progress())

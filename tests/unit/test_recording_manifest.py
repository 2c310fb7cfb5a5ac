"""Manifests of both versions are read; what an interruption hides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.model.clock import now_ns
from app.model.errors import RecordingError
from app.recording.hidden import Hidden
from app.recording.manifest import SourceEntry, TrackEntry, manifest_bytes, read_manifest

HEAD = {"session": "s1", "seconds": 3.0, "frames": 75, "frames_dropped": 1}


def written(folder: Path, head: dict[str, object], version: int) -> Path:
    data = json.loads(manifest_bytes(head=head, segments=(), files=(), gaps=(), markers=()))
    (folder / "manifest.json").write_text(json.dumps({**data, "version": version}))
    return folder


def test_the_first_version_has_one_source_with_one_track(tmp_path: Path) -> None:
    manifest = read_manifest(written(tmp_path, {**HEAD, "source": "room"}, 1))
    (source,) = manifest.sources
    assert (source.id, source.seconds, source.frames, source.frames_dropped) == ("room", 3.0, 75, 1)
    assert source.tracks == (TrackEntry("room"),)
    assert source.owns("room/000001.mp4")
    assert not source.owns("room2/000001.mp4")


def test_sources_come_back_as_they_were_written(tmp_path: Path) -> None:
    source = SourceEntry("room2", "Camera 2", 4.0, 60, tracks=(TrackEntry("chair", "Chủ trì"),))
    head = {"session": "s1", "sources": [source.to_json()]}
    assert read_manifest(written(tmp_path, head, 2)).sources == (source,)
    with pytest.raises(RecordingError):
        read_manifest(written(tmp_path, head, 3))


def test_what_an_interruption_hides_stays_hidden_however_late_it_is_asked() -> None:
    hidden = Hidden()
    before = now_ns()
    assert hidden.begin("one")
    during = now_ns()
    assert not hidden.begin("two")
    assert hidden.end()
    between = now_ns()
    assert hidden.begin("three")
    assert hidden.end()
    lines = [hidden.line_at(at) for at in (before, during, between)]
    assert lines == [None, "one", None]
    assert hidden.line is None
    assert not hidden.end()

"""A practice and a sound track are called the same wherever they leave the program."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import av
import numpy as np
import pytest

from app.archive.bag_info import bag_info
from app.archive.describing.facts import PackageFacts
from app.archive.package_source import PackageSource
from app.archive.track_name import name_track, track_name
from app.model.reception import PRACTICE_MARK

MADE = datetime(2026, 11, 23, 14).astimezone()


@pytest.mark.parametrize("practice", [True, False])
def test_a_practice_bears_its_mark_in_the_bag_and_in_the_description(practice: bool) -> None:
    title = "Tiếp công dân"
    source = PackageSource("f", "8f3a", title, "UBND", (), {}, practice=practice)
    info = bag_info(source, "GOI", 1, MADE)
    facts = PackageFacts("u", "GOI", "8f3a", title, "UBND", MADE, practice=practice)
    marked = f"{PRACTICE_MARK}{title}" if practice else title
    assert (info["External-Description"], facts.shown_title) == (marked, marked)


@pytest.mark.parametrize("name", ["Micro chủ trì", ""])
def test_the_name_of_a_track_is_found_again_in_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as made:
        track = made.add_stream("aac", rate=48_000, layout="mono")
        name_track(track, name)
        silence = np.zeros((1, 1024), np.float32)
        block = av.AudioFrame.from_ndarray(silence, format="fltp", layout="mono")
        block.sample_rate = 48_000
        made.mux([*track.encode(block), *track.encode()])
    with av.open(str(path)) as read:
        found = read.streams.audio[0]
        assert track_name(found) == name
        assert found.metadata["handler_name"] == (name or "SoundHandler")

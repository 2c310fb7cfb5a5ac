"""Children start whatever becomes of their log."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.system.processes import start_child


def _ends_in_order(log_dir: Path) -> bool:
    child = start_child("encoder:room", ["/bin/sh", "-c", "exit 7"], log_dir=log_dir)
    return child.process.wait(20) == 7


def test_a_full_log_disk_keeps_no_encoder_from_starting(tmp_path: Path) -> None:
    (tmp_path / "encoder-room.log").symlink_to("/dev/full")
    assert _ends_in_order(tmp_path)


@pytest.mark.allow_log("cannot be written")
def test_a_log_that_cannot_be_made_keeps_no_encoder_from_starting(tmp_path: Path) -> None:
    (tmp_path / "logs").write_bytes(b"no folder")
    assert _ends_in_order(tmp_path / "logs")

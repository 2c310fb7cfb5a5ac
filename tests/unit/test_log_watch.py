"""The log watch of tests/conftest.py: an unannounced warning fails a test."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from tests.conftest import AllowLog, LogWatch

log = logging.getLogger("app.test_log_watch")


def test_warning_nobody_announced_is_reported(log_watch: LogWatch) -> None:
    log.warning("the disk is odd")
    assert log_watch.unexpected() == ["WARNING app.test_log_watch: the disk is odd"]
    log_watch.records.clear()


def test_announced_warning_passes(log_watch: LogWatch, allow_log: AllowLog) -> None:
    allow_log("disk is odd")
    log.warning("the disk is odd")
    assert len(log_watch.records) == 1
    assert log_watch.unexpected() == []


@pytest.mark.allow_log("^ERROR .*: gone$")
def test_marker_announces_too(log_watch: LogWatch) -> None:
    log.error("gone")
    assert len(log_watch.records) == 1
    assert log_watch.unexpected() == []


def test_information_is_no_offence(log_watch: LogWatch) -> None:
    log.info("all is well")
    assert log_watch.records == []


def test_platform_data_place_lies_in_the_test_folder(tmp_path: Path) -> None:
    from app.system.paths import default_data_dir

    assert default_data_dir().is_relative_to(tmp_path)

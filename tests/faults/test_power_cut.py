"""Power cuts in their short form; ``python -m bench.power_cut`` makes many of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.power import LIMIT_S, cut_while_recording
from tests.helpers.fault_images import FileSystem


@pytest.mark.slow
def test_a_power_cut_costs_the_last_seconds_only(tmp_path: Path) -> None:
    found = cut_while_recording(tmp_path, FileSystem.EXT4, 2, between_s=(0.5, 1.5))
    assert [disk.role for disk in found] == ["primary", "external"] * 2
    for disk in found:
        assert disk.named and disk.lost_s is not None and disk.lost_s <= LIMIT_S, disk

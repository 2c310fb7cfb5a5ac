"""The fault matrix in its short form; ``python -m bench.faults`` runs all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.matrix import MATRIX, Row
from tests.faults.runner import run_row

SHORT = ("encoder-killed", "read-only-primary", "pulled-external", "deleted-primary")


def test_every_row_has_a_name_of_its_own() -> None:
    assert len({row.id for row in MATRIX}) == len(MATRIX)


@pytest.mark.slow
@pytest.mark.parametrize("row", [row for row in MATRIX if row.id in SHORT], ids=lambda row: row.id)
def test_a_fault_is_told_in_time_and_costs_what_it_may(row: Row, tmp_path: Path) -> None:
    outcome = run_row(row, tmp_path)
    assert outcome.wrong == ()

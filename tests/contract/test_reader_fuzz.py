"""A short form of bench/fuzz_documents.py: nothing that a file holds harms the one who asks."""

from __future__ import annotations

from bench.fuzz_documents import run
from tests.conftest import AllowLog


def test_two_hundred_spoiled_files_do_no_harm(allow_log: AllowLog) -> None:
    allow_log("the reader child (died|hung)")
    figures = run(200, seed=6)
    became = figures["became"]
    assert isinstance(became, dict)
    assert sum(became.values()) == 200
    assert {"shown", "unreadable"} <= set(became), "some are still good, some are not"

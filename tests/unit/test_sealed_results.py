"""The last good run of a room is one whose result is still what the audit log sealed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import test_results
from app.model.checklist import Phase, PreSessionTest

RESULT = json.dumps({"summary": {"open": 0}, "items": []}).encode()
SEAL = hashlib.sha256(RESULT).hexdigest()


@pytest.mark.allow_log("not the one that was sealed")
@pytest.mark.parametrize(("kept", "found"), [(RESULT, True), (RESULT + b" ", False), (None, False)])
def test_a_changed_or_missing_result_is_no_last_good_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: bytes | None, *, found: bool
) -> None:
    row = PreSessionTest(7, "s", Phase.T_MINUS_1D, "2026-11-22T08:00:00+07:00")
    folder = tmp_path / "s" / "1d-7"
    folder.mkdir(parents=True)
    if kept is not None:
        (folder / "result.json").write_bytes(kept)
    ground: Any = SimpleNamespace(
        paths=SimpleNamespace(evidence=tmp_path), store=SimpleNamespace(connection=None)
    )
    monkeypatch.setattr(test_results, "finished_runs", lambda *_: [row])
    monkeypatch.setattr(test_results, "sealed_hash", lambda *_: SEAL)
    session: Any = None
    good = test_results.last_good(ground, session, Phase.T_MINUS_1D, 9)
    assert (good is not None) is found

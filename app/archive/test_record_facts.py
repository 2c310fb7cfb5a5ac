"""What the record of a pre-session test is made from: its sealed result, and what stands around it.

The result is read from ``result.json`` as it was sealed, by this process alone, and refused where
its hash is not the one that was noted when the run was closed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.errors import ArchiveError
from app.model.text import T, Text
from app.system.i18n import render

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """The facts of one record. Times are ISO 8601 in ``result`` and ``session``.

    ``window`` is the time that the rule gives the test (begin, end; ISO 8601), None where it gives
    none; ``parties`` are who signs; ``comparison`` is that with the last good run, None without
    one; ``rule`` names the article that demands the test. ``superior``, ``place`` and ``symbol``
    stand in the head, which has dots where they are empty. ``audit_head`` is the head of the audit
    log as papers have it.
    """

    folder: Path
    result: Values
    result_sha256: str
    session: Values
    made_at: datetime
    program: str
    parties: Sequence[str] = ()
    superior: str = ""
    place: str = ""
    symbol: str = ""
    rule: str = ""
    window: tuple[str, str] | None = None
    comparison: Values | None = None
    audit_head: str = ""

    @classmethod
    def read(cls, order: Values) -> RecordFacts:
        """The facts of an order as the engine sends it; raises :class:`ArchiveError`."""
        folder = Path(order["folder"])
        result = read_result(folder / order["result_file"], str(order["result_sha256"]))
        window = order.get("window")
        return cls(
            folder=folder,
            result=result,
            result_sha256=str(order["result_sha256"]),
            session=order["session"],
            made_at=datetime.fromisoformat(order["made_at"]),
            program=str(order["program"]),
            parties=tuple(order.get("parties") or ()),
            superior=str(order.get("superior") or ""),
            place=str(order.get("place") or ""),
            symbol=str(order.get("symbol") or ""),
            rule=str(order.get("rule") or ""),
            window=(str(window[0]), str(window[1])) if window else None,
            comparison=order.get("comparison"),
            audit_head=str(order.get("audit_head") or ""),
        )

    @property
    def items(self) -> Sequence[Values]:
        """The items of the run, in the order of the test."""
        items: Sequence[Values] = self.result.get("items") or ()
        return items

    @property
    def summary(self) -> Values:
        """Counts of the run."""
        summary: Values = self.result.get("summary") or {}
        return summary

    @property
    def practice(self) -> bool:
        """True where the run was a practice."""
        return bool(self.result.get("practice"))


def read_result(path: Path, sha256: str) -> Values:
    """The sealed result; raises :class:`ArchiveError` where it is missing or is not the same."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ArchiveError(
            T("test record", "The result of the test cannot be read: {reason}")(
                reason=error.strerror or str(error)
            ),
            meaning=T("test record", "No record was made; there is nothing to make it from."),
            action=T("test record", "Hold the test again."),
        ) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ArchiveError(
            T("test record", "The result of the test was changed after the test was finished."),
            meaning=T("test record", "No record is made from a result that was changed."),
            action=T("test record", "Hold the test again; keep the changed file for inquiry."),
        )
    result: Values = json.loads(data)
    return result


def text_of(value: Values | None) -> str:
    """A marked text as it reads in the paper's language; empty for none."""
    return render(Text.from_json(value)) if value else ""

"""What the log of preparation says in sum: marks, reasons, the invitation, technical requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from app.model.preparation import EntryKind, PreparationEntry


@dataclass(frozen=True, slots=True)
class Noted:
    """What is noted of one milestone. ``done_at`` None: not marked as done.

    ``auto``: a test, the recording or the dress rehearsal marked it, not a person.
    """

    done_at: datetime | None = None
    person: str = ""
    document: str = ""
    note: str = ""
    late_reason: str = ""
    noted_at: str = ""
    auto: bool = False


@dataclass(frozen=True, slots=True)
class Preparation:
    """The whole log folded: by milestone, and what counts of invitation and requests.

    ``invitation`` says of each of the eight items whether it is there, None: none was read.
    ``told`` holds what windows have told of, as ``milestone:state``.
    """

    noted: Mapping[str, Noted] = field(default_factory=dict)
    invitation: Mapping[str, bool] | None = None
    invitation_at: str = ""
    requests: tuple[Mapping[str, str], ...] = ()
    told: frozenset[str] = frozenset()

    def of(self, milestone: str) -> Noted:
        """What is noted of a milestone."""
        return self.noted.get(milestone, Noted())

    @property
    def open_requests(self) -> list[str]:
        """What was asked for and has no answer yet."""
        return [request["what"] for request in self.requests if not request["answer"]]


def folded(entries: Iterable[PreparationEntry]) -> Preparation:
    """Read the rows in their order; the newest word on a thing counts."""
    noted: dict[str, Noted] = {}
    told: set[str] = set()
    found = Preparation()
    for entry in entries:
        details, subject = entry.details, entry.subject
        if entry.kind is EntryKind.MARK:
            noted[subject] = _marked(entry)
        elif entry.kind is EntryKind.REASON:
            before = noted.get(subject, Noted())
            noted[subject] = replace(before, late_reason=str(details.get("late_reason", "")))
        elif entry.kind is EntryKind.UNMARK:
            noted.pop(subject, None)
        elif entry.kind is EntryKind.INVITATION:
            items = {str(name): bool(there) for name, there in details["items"].items()}
            found = replace(found, invitation=items, invitation_at=entry.noted_at)
        elif entry.kind is EntryKind.REQUESTS:
            found = replace(found, requests=tuple(_request(row) for row in details["requests"]))
        elif entry.kind is EntryKind.TOLD:
            told.add(f"{subject}:{details.get('state', '')}")
    return replace(found, noted=noted, told=frozenset(told))


def _marked(entry: PreparationEntry) -> Noted:
    details = entry.details
    return Noted(
        done_at=datetime.fromisoformat(details["at"]),
        person=entry.person,
        document=str(details.get("document", "")),
        note=str(details.get("note", "")),
        late_reason=str(details.get("late_reason", "")),
        noted_at=entry.noted_at,
    )


def _request(row: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(row.get(name, "")) for name in ("what", "who", "answer")}

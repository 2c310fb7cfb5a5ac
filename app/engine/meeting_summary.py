"""What the record of a session tells of its meeting, put together from the database."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from app.engine.call_rows import summary_of
from app.store.store import Store


def meeting_of(store: Store, session: str) -> dict[str, Any] | None:
    """Figures, points and the platform's own recording of a session; None where it had no meeting.

    ``judged_s`` are the seconds by state of the verdict, ``causes_s`` by its cause; ``measures``
    hold least, mean and most of the whole call. On the store's thread.
    """
    rows = store.call_figures.of_session(session)
    visits = store.call_points.visits(session)
    notes = store.platform_recordings.of_session(session)
    points = store.call_points.of_session(session)
    if not (rows or visits or notes or points):
        return None
    judged: Counter[str] = Counter()
    causes: Counter[str] = Counter()
    for row in rows:
        judged[row.state] += row.seconds
        causes[row.cause] += row.seconds
    return {
        "seconds": sum(row.seconds for row in rows),
        "judged_s": dict(judged),
        "causes_s": dict(causes),
        "measures": {name: list(three) for name, three in summary_of(rows).items()},
        "points": [asdict(point) for point in points],
        "visits": [asdict(visit) for visit in visits],
        "platform_recording": [{**asdict(note), "state": str(note.state)} for note in notes],
    }

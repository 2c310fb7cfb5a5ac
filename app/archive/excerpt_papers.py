"""What an excerpt is made of and made into, and the papers that go with it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from string import Template
from typing import Any

from app.archive.cutting import Span
from app.archive.play.plan import PlayFile, PlayPlan, PlaySource
from app.archive.play.planning import Take
from app.system.figures import timecode
from app.system.medium import hash_file
from app.system.paths import RESOURCES
from app.system.whole_file import write_once

FACTS = "thong-tin-trich-xuat.json"
NOTE = "PHIEU-TRICH-XUAT.txt"
SUMS = "manifest-sha256.txt"
_TEMPLATE = RESOURCES / "documents" / "excerpt-note.txt"
_EXACT = "mã hóa lại, chính xác đến từng hình"
_AS_RECORDED = "chép nguyên dữ liệu đã ghi, không mã hóa lại, cắt tại hình khóa"


@dataclass(frozen=True, slots=True)
class ExcerptOrder:
    """What is cut out of a take, and on whose word.

    ``sources`` are those wanted; ``exact`` cuts at the very picture and encodes anew, without it
    the recorded packets are copied from key picture to key picture; ``together`` puts two sources
    side by side (then ``exact``).
    """

    session: str
    title: str
    take: Take
    span: Span
    sources: tuple[str, ...]
    exact: bool
    together: bool
    purpose: str
    authority: str
    person: str
    sealed_too: bool = False

    @property
    def plan(self) -> PlayPlan:
        """The wanted sources alone; what is sealed was judged before."""
        wanted = tuple(one for one in self.take.plan.sources if one.id in self.sources)
        return PlayPlan(wanted)


@dataclass(frozen=True, slots=True)
class ExcerptFilm:
    """A film of an excerpt; it begins at ``start_s`` of the session's timeline."""

    name: str
    sources: tuple[str, ...]
    start_s: float
    seconds: float
    frames: int
    bytes: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ExcerptReport:
    """An excerpt that was made: its folder, its films as read back, when (ISO 8601)."""

    path: Path
    films: tuple[ExcerptFilm, ...]
    made_at: str

    def to_json(self) -> dict[str, Any]:
        """As the topic ``jobs`` and the log have it."""
        return {
            "path": str(self.path),
            "films": [asdict(film) for film in self.films],
            "made_at": self.made_at,
        }


def touched(source: PlaySource, span: Span) -> list[PlayFile]:
    """The files of a source that a stretch reaches into."""
    return [f for f in source.files if f.start_s < span[1] and f.start_s + f.seconds > span[0]]


def made_before(order: ExcerptOrder, path: Path) -> ExcerptReport | None:
    """The excerpt in ``path`` where it was made on this very order; None for anything else."""
    try:
        facts = json.loads((path / FACTS).read_text("utf-8"))
        films = tuple(
            ExcerptFilm(**{**film, "sources": tuple(film["sources"])}) for film in facts["films"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if any(facts.get(key) != value for key, value in _ordered(order).items()):
        return None
    return ExcerptReport(path, films, facts["made_at"])


def _ordered(order: ExcerptOrder) -> dict[str, Any]:
    return {
        "session": order.session,
        "title": order.title,
        "asked": {"start_s": order.span[0], "end_s": order.span[1]},
        "exact": order.exact or order.together,
        "side_by_side": order.together,
        "sealed_contained": order.sealed_too,
        "purpose": order.purpose,
        "authority": order.authority,
        "person": order.person,
    }


def write_papers(order: ExcerptOrder, report: ExcerptReport, work: Path) -> None:
    """Write facts, slip and hashes into the folder of an excerpt. Raises ``OSError``."""
    facts = {
        "format": "diemcau-excerpt",
        "version": 1,
        **_ordered(order),
        "began_at": _clock(order.take.origin, report.films[0].start_s),
        "made_at": report.made_at,
        "films": [asdict(film) for film in report.films],
        "made_of": [_origin(f) for s in order.plan.sources for f in touched(s, order.span)],
    }
    data = (json.dumps(facts, ensure_ascii=False, indent=1) + "\n").encode()
    write_once(work / FACTS, data)
    write_once(work / NOTE, excerpt_note(order, report))
    names = [*(film.name for film in report.films), FACTS, NOTE]
    lines = [f"{hash_file(work / name)['sha256']}  {name}\n" for name in sorted(names)]
    write_once(work / SUMS, "".join(lines).encode())


def excerpt_note(order: ExcerptOrder, report: ExcerptReport) -> bytes:
    """The slip that goes with an excerpt, in Vietnamese, UTF-8 with the line ends of Windows."""
    films = "".join(
        f"  {film.name}\n    từ {timecode(film.start_s)}, dài {film.seconds:.2f} giây,"
        f" {film.frames} hình\n    SHA-256: {film.sha256}\n"
        for film in report.films
    )
    manner = _EXACT if order.exact or order.together else _AS_RECORDED
    text = Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=order.title,
        session=order.session,
        begin=timecode(order.span[0]),
        end=timecode(order.span[1]),
        clock=_clock(order.take.origin, report.films[0].start_s) or "không rõ",
        manner=manner,
        purpose=order.purpose,
        authority=order.authority,
        person=order.person,
        made_at=report.made_at,
        sealed="có (đã mở theo căn cứ nêu trên)" if order.sealed_too else "không",
        films=films,
    )
    return text.replace("\n", "\r\n").encode()


def _origin(file: PlayFile) -> dict[str, Any]:
    path = Path(file.path)
    return {"file": "/".join(path.parts[-3:]), "sha256": file.sha256, "start_s": file.start_s}


def _clock(origin: str, at_s: float) -> str:
    """The time of day of a second; empty where the timeline has none."""
    try:
        moment = datetime.fromisoformat(origin) + timedelta(seconds=at_s)
    except ValueError:
        return ""
    return moment.isoformat(timespec="milliseconds")

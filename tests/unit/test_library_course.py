"""The strip of a session: marks, sealed stretches and gaps on the timeline of each recording."""

from __future__ import annotations

from app.archive.course import course_of, takes
from app.model.recording import Gap, KeptRecording, Marker, RecordingRecord, Seal, SegmentRecord

START, LATER = "2026-11-23T14:00:00+07:00", "2026-11-23T16:00:00+07:00"


def kept(
    number: int, spans: list[tuple[float, float]], started_at: str, *gaps: Gap, source: str = "room"
) -> KeptRecording:
    files = tuple(
        SegmentRecord(f"{source}/{n:06}.mp4", "a" * 64, 1, start, end - start, 25)
        for n, (start, end) in enumerate(spans, 1)
    )
    record = RecordingRecord(source, files, (), 1.0, 1, 0, 0, None, gaps)
    return KeptRecording(number, "s", started_at, LATER, record)


RECORDINGS = [
    kept(1, [(0.0, 100.0), (100.0, 160.0)], START, Gap(20.0, 2.0, "encoder", source="room")),
    kept(2, [(0.0, 160.0)], START, source="conference"),
    kept(3, [(175.0, 300.0)], "2026-11-23T14:02:55+07:00", Gap(30.0, 9.0, "ENOSPC", "external")),
    kept(4, [(0.0, 50.0)], LATER),
]
MARKERS = [
    Marker(1.0, "Mở đầu", "step", "2026-11-23T14:00:01+07:00"),
    Marker(40.0, "Công dân", "speaker", "2026-11-23T14:00:40+07:00"),
    Marker(45.0, "Mất tiếng", "incident", "2026-11-23T14:00:45+07:00"),
    Marker(5.0, "Ghi lần hai", "marker", "2026-11-23T16:00:05+07:00"),
]
SEALS = [
    Seal("a", "s", 60.0, 70.0, "r", "p", START, "2026-11-23T14:00:00.250000+07:00"),
    Seal("b", "s", 280.0, None, "r", "p", START, "2026-11-23T14:00:00.250000+07:00"),
]
ALARMS = [("2026-11-23T14:01:00+07:00", "Ổ ngoài đầy"), ("2026-11-23T09:00:00+07:00", "Sáng")]


def test_a_recording_that_went_on_is_one_take_and_a_second_one_another() -> None:
    found = takes(RECORDINGS)
    assert [[kept.id for kept in take.recordings] for take in found] == [[1, 2, 3], [4]]
    assert takes([]) == []


def test_the_strip_tells_what_stands_on_its_timeline() -> None:
    found = takes(RECORDINGS)
    first = course_of(found[0], 2, MARKERS, SEALS, ALARMS)
    assert (first["seconds"], first["takes"]) == (300.0, 2)
    assert [row["text"] for row in first["steps"]] == ["Mở đầu"]
    assert [(row["at_s"], row["text"]) for row in first["marks"]] == [(40.0, "Công dân")]
    assert [(row["at_s"], row["kind"]) for row in first["incidents"]] == [
        *((45.0, "incident"), (59.75, "alarm"))
    ]
    assert first["sealed"] == [[60.0, 70.0], [280.0, 300.0]]
    assert first["gaps"] == [[20.0, 22.0], [160.0, 175.0]]
    second = course_of(found[1], 2, MARKERS, [], ALARMS)
    assert [row["text"] for row in second["marks"]] == ["Ghi lần hai"]
    assert (second["seconds"], second["gaps"], second["incidents"]) == (50.0, [], [])


def test_without_a_recording_the_strip_is_empty() -> None:
    assert course_of(None, 0, MARKERS, SEALS, ALARMS) == {
        **{"seconds": 0.0, "takes": 0, "origin": "", "marks": [], "steps": []},
        **{"incidents": [], "sealed": [], "gaps": []},
    }

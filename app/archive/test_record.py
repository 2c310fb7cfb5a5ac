"""The record of a pre-session test (Biên bản kiểm thử): what was accepted without being met first.

It is an official paper and stays Vietnamese in every language of the program; its words stand in
``resources/documents/test_record.json``. What is not known is left as dots, never made up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from app.archive.document import (
    Cell,
    Code,
    Document,
    Grid,
    Head,
    Heading,
    Line,
    NewPage,
    Part,
    Signatures,
    Title,
)
from app.archive.label_parts import grouped
from app.archive.test_record_facts import RecordFacts
from app.archive.test_record_rows import (
    change_row,
    evidence_rows,
    gallery,
    item_row,
    moment,
    open_row,
    unsettled,
    waiver_row,
)
from app.system.paths import RESOURCES

Words = Mapping[str, str]
CODE_LETTERS = 16
"""So much of a hash tells one thing from another where a person compares it."""
_COUNTS = (
    *("passed", "cautions", "failed", "could_not_test", "waived", "deferred", "stale"),
    *("not_applicable", "open"),
)


def compose(facts: RecordFacts) -> Document:
    """The record as a paper to be laid out."""
    words = record_words()
    subject = words[f"subject_{facts.result['phase']}"]
    parts: list[Part] = [
        Head(
            facts.superior,
            str(facts.session.get("point_name") or ""),
            f"Số: {'.' * 8}/BB-{facts.symbol or '.' * 10}",
            facts.place,
            facts.made_at.date(),
        ),
        Title(words["title"], subject),
        *([Line(words["practice_note"], italic=True, centred=True)] if facts.practice else []),
        _opening(words, facts),
        *_waivers(words, facts),
        *_open(words, facts),
        *_general(words, facts),
        *_comparison(words, facts),
        *_items(words, facts),
        *_seal(words, facts),
        *_signing(words, facts),
        *_annex(words, facts),
    ]
    return Document(
        title=f"{words['title'].capitalize()} {subject[0].lower()}{subject[1:]}",
        author=str(facts.session.get("point_name") or ""),
        parts=tuple(parts),
        watermark=words["practice"] if facts.practice else "",
    )


@cache
def record_words() -> Words:
    """The words of the paper by their keys."""
    path = RESOURCES / "documents" / "test_record.json"
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words


def _opening(words: Words, facts: RecordFacts) -> Line:
    return Line(
        words["opening"].format(
            start=moment(words, str(facts.result["started_at"])),
            end=moment(words, str(facts.summary.get("finished_at") or "")),
            point=facts.session.get("point_name") or "." * 20,
            session=facts.session.get("title") or "",
            starts_at=moment(words, str(facts.session.get("starts_at") or "")),
        )
    )


def _waivers(words: Words, facts: RecordFacts) -> list[Part]:
    waived = [item for item in facts.items if item.get("waived_by")]
    heading = Heading(words["waivers"])
    if not waived:
        return [heading, Line(words["no_waivers"])]
    header = tuple(words[f"column_{name}"] for name in ("id", "item", "reason", "by"))
    rows = tuple(waiver_row(words, item) for item in waived)
    intro = Line(words["waivers_intro"].format(count=len(waived)))
    return [heading, intro, Grid((14, 60, 50, 36), rows, header)]


def _open(words: Words, facts: RecordFacts) -> list[Part]:
    found = unsettled(facts.items)
    lines = [*_timing(words, facts)]
    if facts.summary.get("hasty"):
        lines.append(Line(words["hasty"], bold=True))
    heading = Heading(words["open"])
    if not found:
        return [heading, *(lines or [Line(words["nothing_open"])])]
    header = tuple(words[f"column_{name}"] for name in ("id", "item", "state", "remark"))
    rows = tuple(open_row(words, item) for item in found)
    return [heading, *lines, Grid((14, 60, 30, 56), rows, header)]


def _timing(words: Words, facts: RecordFacts) -> list[Part]:
    """What is to be said of a run outside of its time, with the reason that was given."""
    timing = str(facts.summary.get("timing") or "in_time")
    finished = str(facts.summary.get("finished_at") or "")
    if timing == "in_time" or (facts.window is None and timing != "clock"):
        return []
    begin, end = facts.window or ("", "")
    shown = {
        "begin": moment(words, begin),
        "limit": moment(words, end),
        "start": moment(words, str(facts.result["started_at"])),
        "end": moment(words, finished),
    }
    reason = str(facts.summary.get("late_reason") or "")
    why = words["late_reason"].format(reason=reason) if reason else words["no_late_reason"]
    return [Line(words[timing].format(**shown), bold=True), Line(why)]


def _general(words: Words, facts: RecordFacts) -> list[Part]:
    session, result = facts.session, facts.result
    profile = result.get("profile") or {}
    role = words.get(f"role_{session.get('point_role')}", "")
    code = str(profile.get("sha256") or "")[:CODE_LETTERS]
    start = moment(words, str(result["started_at"]))
    end = moment(words, str(facts.summary.get("finished_at") or ""))
    rows = {
        "row_session": str(session.get("title") or ""),
        "row_session_id": str(session.get("id") or ""),
        "row_starts": moment(words, str(session.get("starts_at") or "")),
        "row_point": ", ".join(t for t in (str(session.get("point_name") or ""), role) if t),
        "row_run": str(result["run_id"]),
        "row_time": f"{start} – {end}",
        "row_person": str(facts.summary.get("finished_by") or words["nobody"]),
        "row_rule": facts.rule,
        "row_profile": words["profile"].format(
            title=profile.get("title"), revision=profile.get("revision"), code=code
        ),
        "row_revision": str(result.get("revision") or "")[:CODE_LETTERS],
        "row_program": facts.program,
        "row_counts": words["counts"].format(
            **{name: facts.summary.get(name) or 0 for name in _COUNTS}
        ),
    }
    cells = tuple((Cell(words[key]), Cell(text)) for key, text in rows.items() if text)
    return [Heading(words["general"]), Grid((48, 112), cells)]


def _comparison(words: Words, facts: RecordFacts) -> list[Part]:
    heading, compared = Heading(words["comparison"]), facts.comparison
    if not compared:
        return [heading, Line(words["no_comparison"])]
    changes = compared.get("changes") or ()
    shown = {
        "run": compared["run_id"],
        "moment": moment(words, str(compared["finished_at"])),
        "count": len(changes),
    }
    if not changes:
        return [heading, Line(words["comparison_same"].format(**shown))]
    header = tuple(words[f"column_{n}"] for n in ("id", "item", "before", "now", "change"))
    rows = tuple(change_row(words, change) for change in changes)
    intro = Line(words["comparison_intro"].format(**shown))
    return [heading, intro, Grid((14, 46, 38, 38, 24), rows, header)]


def _items(words: Words, facts: RecordFacts) -> list[Part]:
    header = tuple(words[f"column_{name}"] for name in ("id", "item", "threshold", "state"))
    rows = tuple(item_row(words, item) for item in facts.items)
    return [Heading(words["items"]), Grid((14, 58, 50, 38), rows, header)]


def _seal(words: Words, facts: RecordFacts) -> list[Part]:
    code = facts.result_sha256
    lines = (
        words["seal_file"].format(file=f"{facts.result['run_id']}/result.json"),
        words["seal_code"],
        *grouped(code, 4),
    )
    parts: list[Part] = [Heading(words["seal"]), Line(words["seal_intro"]), Code(code, lines)]
    if facts.audit_head:
        parts.append(Line(words["audit_head"].format(head=facts.audit_head)))
    return parts


def _signing(words: Words, facts: RecordFacts) -> list[Part]:
    """The technical officer who closed the run is named; the others write their names."""
    done_by = str(facts.summary.get("finished_by") or "")
    names = [done_by] + [""] * len(facts.parties)
    places = tuple((party.upper(), name) for party, name in zip(facts.parties, names, strict=False))
    closing = words["closing"].format(count=f"{len(places):02}")
    return [Signatures(words["sign_how"], places, closing)]


def _annex(words: Words, facts: RecordFacts) -> list[Part]:
    pictures = gallery(words, facts.items, facts.folder)
    rows = tuple(evidence_rows(words, facts.items, facts.folder))
    header = tuple(words[f"column_{name}"] for name in ("file", "caption", "sha256", "check"))
    shown: Part = pictures if pictures.pictures else Line(words["no_pictures"])
    listed: Part = Grid((35, 36, 68, 21), rows, header) if rows else Line(words["no_files"])
    return [
        NewPage(),
        Title(words["annex"], words["annex_subject"]),
        Heading(words["annex_pictures"]),
        shown,
        Heading(words["annex_files"]),
        listed,
    ]

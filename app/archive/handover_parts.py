"""The parts of the handover record, from its title to the places for both signatures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from app.archive.audit_proof import printed_head
from app.archive.handover_facts import HandoverFacts, Party
from app.archive.handover_figures import clock, grouped, moment, size, span
from app.archive.paper import (
    BOLD,
    ITALIC,
    PLAIN_CELLS,
    TEXT_WIDTH,
    WHOLE,
    Blank,
    Rule,
    centred,
    day_in_words,
    escaped,
    filled,
    style,
)
from app.archive.qr_code import CODE_SIZE, beside_code

Words = Mapping[str, str]
_DOTS = "." * 40
_GROUP = 8
_CELL_POINTS = 12


def title_block(words: Words) -> list[Flowable]:
    """Name of the paper, what it is about, and the short line under it."""
    return [
        Spacer(0, 10),
        Paragraph(words["title"], centred(fontName=BOLD, fontSize=14, leading=19)),
        Paragraph(words["subject"], centred(fontName=BOLD, fontSize=14, leading=18)),
        Rule(60 * mm),
    ]


def practice_note(words: Words) -> list[Flowable]:
    """Says on the first page that this was a practice; the watermark says so on each."""
    text = f"<b>{words['practice']}</b> {words['practice_note']}"
    return [Paragraph(text, centred(fontName=ITALIC, spaceAfter=4))]


def opening(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """On which day, where, who met."""
    first = words["opening"].format(day=day_in_words(facts.made_at.date()))
    return [Blank(first), Paragraph(words["opening_end"], style(firstLineIndent=0))]


def parties(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """Giver and receiver."""
    return [
        KeepTogether(_party(words, words["giver"], facts.giver)),
        KeepTogether(_party(words, words["receiver"], facts.receiver)),
    ]


def summary_table(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """What is handed over, row by row."""
    rows = {
        "row_session": facts.session_title,
        "row_session_id": facts.session_id,
        "row_time": span(words, facts.started_at, facts.ended_at),
        "row_point": facts.point_name,
        "row_package": facts.package_name,
        "row_medium": facts.medium_name,
        "row_serial": facts.medium_serial,
        "row_files": grouped(facts.files),
        "row_bytes": size(words, facts.bytes),
    }
    cells = [
        [Paragraph(words[key], _cell()), Paragraph(escaped(text) or _DOTS, _cell())]
        for key, text in rows.items()
    ]
    matched, expected = facts.read_back
    checked = words["checked"] if matched == expected > 0 else words["not_checked"]
    sentence = checked.format(time=moment(words, facts.made_at), matched=matched, expected=expected)
    return [
        KeepTogether([_heading(words["content"]), Paragraph(words["content_intro"], style())]),
        _table(cells, [40 * mm, TEXT_WIDTH - 40 * mm]),
        Spacer(0, 6),
        Paragraph(sentence, style()),
    ]


def seal_block(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """The hash that stands for the whole package: in groups to read aloud, and as a QR code."""
    groups = [facts.seal[i : i + _GROUP] for i in range(0, len(facts.seal), _GROUP)]
    lines = [groups[i : i + 4] for i in range(0, len(groups), 4)]
    printed = Table(
        [[Paragraph(group, _cell(fontName=BOLD, fontSize=13)) for group in line] for line in lines],
        colWidths=[(TEXT_WIDTH - CODE_SIZE - 14 * mm) / 4] * 4,
    )
    printed.setStyle(PLAIN_CELLS)
    both = beside_code(printed, f"{facts.package_name}\nsha256:{facts.seal}")
    return [
        KeepTogether(
            [_heading(words["seal"]), Paragraph(words["seal_intro"], style()), both, Spacer(0, 6)]
        ),
        *_audit_head(words, facts),
    ]


def _audit_head(words: Words, facts: HandoverFacts) -> list[Flowable]:
    if facts.audit_head is None:
        return []
    head = f"<b>{printed_head(*facts.audit_head)}</b>"
    return [Paragraph(words["audit_head"].format(head=head), style())]


def segment_table(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """The recorded files with their place on the session's timeline and their lengths."""
    heading = _heading(words["segments"])
    if not facts.segments:
        return [heading, Paragraph(words["no_segments"], style())]
    middle, right = _cell(alignment=1), _cell(alignment=TA_RIGHT)
    columns = ("number", "file", "start", "length", "bytes")
    bold = _cell(fontName=BOLD, alignment=1)
    cells: list[list[Any]] = [[Paragraph(words[f"column_{name}"], bold) for name in columns]]
    for number, segment in enumerate(facts.segments, 1):
        cells.append(
            [
                Paragraph(str(number), middle),
                Paragraph(escaped(segment.file), _cell()),
                Paragraph(clock(segment.start_s), middle),
                Paragraph(clock(segment.seconds), middle),
                Paragraph(grouped(segment.bytes), right),
            ]
        )
    seconds, size_bytes = (
        sum(segment.seconds for segment in facts.segments),
        sum(segment.bytes for segment in facts.segments),
    )
    cells.append(
        [
            "",
            Paragraph(words["total"], _cell(fontName=BOLD)),
            "",
            Paragraph(clock(seconds), _cell(fontName=BOLD, alignment=1)),
            Paragraph(grouped(size_bytes), _cell(fontName=BOLD, alignment=TA_RIGHT)),
        ]
    )
    widths = [14 * mm, TEXT_WIDTH - 110 * mm, 30 * mm, 30 * mm, 36 * mm]
    table = [_table(cells, widths, repeat=1), Spacer(0, 6)]
    return [CondPageBreak(45 * mm), heading, *table, *_incomplete(words, facts)]


def _incomplete(words: Words, facts: HandoverFacts) -> list[Flowable]:
    if not facts.wanting:
        return []
    files = escaped(", ".join(facts.wanting))
    text = words["incomplete"].format(count=len(facts.wanting), files=files)
    return [Paragraph(text, style(fontName=BOLD))]


def sealed_table(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """The sealed stretches, whether the package holds them, and on whose authority."""
    if not facts.sealed:
        return []
    middle, bold = _cell(alignment=1), _cell(fontName=BOLD, alignment=1)
    given = facts.authority is not None
    contained = words["sealed_yes" if given else "sealed_no"]
    columns = ("number", "start", "end", "contained")
    cells: list[list[Any]] = [[Paragraph(words[f"column_{name}"], bold) for name in columns]]
    for number, (start_s, end_s) in enumerate(facts.sealed, 1):
        end = words["sealed_to_end"] if end_s is None else clock(end_s)
        texts = (str(number), clock(start_s), end, contained)
        cells.append([Paragraph(text, middle) for text in texts])
    if facts.authority is not None:
        sentence = words["sealed_given"].format(
            authority=escaped(facts.authority.text), person=escaped(facts.authority.person)
        )
    else:
        files = ", ".join(facts.withheld)
        sentence = words["sealed_withheld"].format(count=len(facts.withheld), files=escaped(files))
    heading = _heading(words["sealed"])
    widths = [14 * mm, 40 * mm, 40 * mm, TEXT_WIDTH - 94 * mm]
    return [
        CondPageBreak(45 * mm),
        heading,
        _table(cells, widths, repeat=1),
        Spacer(0, 6),
        Paragraph(sentence, style()),
    ]


def receipt_and_signatures(words: Words, facts: HandoverFacts) -> list[Flowable]:
    """Where both sides sign, on one page with what the receiver notes of its own check."""
    return [KeepTogether([*_receipt(words, facts), *_signatures(words, facts)])]


def _receipt(words: Words, facts: HandoverFacts) -> list[Flowable]:
    boxes = Table(
        [[_Box(), words["receipt_good"], _Box(), words["receipt_bad"]]],
        colWidths=[8 * mm, 40 * mm, 8 * mm, TEXT_WIDTH - 66 * mm],
        hAlign="RIGHT",
    )
    boxes.setStyle(
        TableStyle(
            [
                *PLAIN_CELLS,
                ("VALIGN", *WHOLE, "MIDDLE"),
            ]
        )
    )
    return [
        _heading(words["receipt_after_sealed" if facts.sealed else "receipt"]),
        Paragraph(words["receipt_intro"], style()),
        boxes,
        Blank(words["receipt_note"]),
        Blank(""),
    ]


def _signatures(words: Words, facts: HandoverFacts) -> list[Flowable]:
    how = Paragraph(words["sign_how"], centred(fontName=ITALIC))
    sides = [
        [Paragraph(words[key], centred(fontName=BOLD)) for key in ("sign_giver", "sign_receiver")],
        [how, how],
        [Spacer(0, 24 * mm)] * 2,
        [
            Paragraph(escaped(party.person), centred(fontName=BOLD))
            for party in (facts.giver, facts.receiver)
        ],
    ]
    table = Table(sides, colWidths=[TEXT_WIDTH / 2] * 2)
    table.setStyle(TableStyle([*PLAIN_CELLS, ("VALIGN", *WHOLE, "TOP")]))
    return [Spacer(0, 4), Paragraph(words["closing"], style()), Spacer(0, 10), table]


class _Box(Flowable):  # type: ignore[misc]
    """An empty square to tick."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 11, 11

    def draw(self) -> None:
        self.canv.rect(0, 0, 11, 11)


def _party(words: Words, name: str, party: Party) -> list[Flowable]:
    return [
        _heading(name),
        filled(words["organization"], party.organization),
        filled(words["person"], party.person),
        filled(words["position"], party.position),
    ]


def _heading(text: str) -> Paragraph:
    return Paragraph(text, style(fontName=BOLD, spaceBefore=4))


def _cell(**changes: Any) -> Any:
    plain = {"firstLineIndent": 0, "alignment": 0, "spaceAfter": 0}
    sizes = {"fontSize": _CELL_POINTS, "leading": _CELL_POINTS * 1.25}
    return style(**{**plain, **sizes, **changes})


def _table(cells: list[list[Any]], widths: list[float], repeat: int = 0) -> Table:
    table = Table(cells, colWidths=widths, repeatRows=repeat)
    table.setStyle(
        TableStyle(
            [
                *PLAIN_CELLS,
                ("GRID", *WHOLE, 0.5, black),
                ("VALIGN", *WHOLE, "MIDDLE"),
                ("TOPPADDING", *WHOLE, 2),
                ("BOTTOMPADDING", *WHOLE, 4),
            ]
        )
    )
    return table

"""The handover record (Biên bản bàn giao): a paper for both sides to sign, beside the package.

It is an official paper and stays Vietnamese in every language of the program; its words stand in
``resources/documents/handover.json``. What is not known is left as dots, never made up.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from reportlab.platypus import Flowable

from app.archive.handover_facts import HandoverFacts
from app.archive.handover_parts import (
    opening,
    parties,
    practice_note,
    receipt_and_signatures,
    seal_block,
    sealed_table,
    segment_table,
    summary_table,
    title_block,
)
from app.archive.names import HANDOVER_PREFIX, PACKAGE_PREFIX
from app.archive.paper import Heading, HeadingBlock, draw_paper, load_fonts
from app.archive.papers_beside import put_beside
from app.system.paths import RESOURCES

log = logging.getLogger(__name__)

Words = Mapping[str, str]


def write_handover(facts: HandoverFacts, folder: Path) -> Path:
    """Write the record as a PDF into ``folder`` (beside the package) and return its path.

    An existing record is never overwritten: the new one gets ``-2``, ``-3``... Raises
    :class:`~app.model.errors.StorageError` where the folder refuses.
    """
    stem = HANDOVER_PREFIX + facts.package_name.removeprefix(PACKAGE_PREFIX)
    path = put_beside(draw_handover(facts), folder, stem)
    log.info("handover record %s written", path)
    return path


def draw_handover(facts: HandoverFacts) -> bytes:
    """The record as the bytes of a PDF."""
    load_fonts()
    words = handover_words()
    heading = Heading(
        facts.superior,
        facts.issuer,
        f"Số: {facts.number or '........'}/BB-{'.' * 10}",
        facts.place,
        facts.made_at.date(),
    )
    story: list[Flowable] = [
        HeadingBlock(heading),
        *title_block(words),
        *(practice_note(words) if facts.practice else ()),
        *opening(words, facts),
        *parties(words, facts),
        *summary_table(words, facts),
        *seal_block(words, facts),
        *segment_table(words, facts),
        *sealed_table(words, facts),
        *receipt_and_signatures(words, facts),
    ]
    return draw_paper(
        story,
        title=f"{words['title'].capitalize()} {words['subject'].lower()} - {facts.package_name}",
        author=facts.issuer,
        watermark=words["practice"] if facts.practice else "",
    )


@cache
def handover_words() -> Words:
    """The words of the paper by their keys."""
    path = RESOURCES / "documents" / "handover.json"
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words

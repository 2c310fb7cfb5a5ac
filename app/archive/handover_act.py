"""The record of a handover as an act (Biên bản bàn giao): all media that went, for both to sign.

It is an official paper and stays Vietnamese in every language of the program; its words stand in
``resources/documents/handover.json``. What is not known is left as dots, never made up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.archive.document import (
    Blank,
    Cell,
    Code,
    Document,
    Grid,
    Head,
    Heading,
    Line,
    Part,
    Signatures,
    Title,
)
from app.archive.handover import handover_words
from app.archive.handover_figures import moment, size
from app.archive.label_parts import grouped

Words = Mapping[str, str]
Row = Mapping[str, Any]
CODES_SHOWN = 6
"""So many copies have a code of their own on the paper; more are told by the code of the list."""
_DOTS = "." * 20


def compose_act(order: Mapping[str, Any]) -> Document:
    """The record of one act. ``order`` holds ``act`` (:class:`~app.model.handovers.Handover`),
    ``items`` (the list that was kept), ``superior``, ``issuer``, ``symbol``, ``place`` (at the
    head of papers) and ``audit_head``.
    """
    words, act, items = handover_words(), order["act"], list(order["items"])
    at = datetime.fromisoformat(act["given_at"])
    parts: list[Part] = [
        Head(
            str(order["superior"]),
            str(order["issuer"]),
            f"Số: {'.' * 8}/BB-{order['symbol'] or '.' * 10}",
            str(order["place"]),
            at.date(),
        ),
        Title(words["title"], words["subject"]),
        Line(
            words["act_opening"].format(
                moment=moment(words, at),
                place=act["place"] or _DOTS,
            )
        ),
        *_side(words, "giver", act["giver"]),
        *_side(words, "receiver", act["receiver"]),
        *_content(words, act, items),
        *_codes(words, act, items, str(order["audit_head"])),
        *_receipt(words),
        Signatures(
            words["sign_how"],
            (
                (words["sign_giver"], act["giver"]["person"]),
                (words["sign_receiver"], act["receiver"]["person"]),
            ),
            words["closing"],
        ),
    ]
    subject = words["subject"]
    return Document(
        title=f"{words['title'].capitalize()} {subject[0].lower()}{subject[1:]}",
        author=str(order["issuer"]),
        parts=tuple(parts),
    )


def _side(words: Words, name: str, side: Mapping[str, str]) -> list[Part]:
    rows = (("organization", "unit"), ("person", "person"), ("position", "position"))
    return [
        Heading(words[name]),
        *(
            Line(f"{words[label]} {side[key]}") if side[key] else Blank(words[label])
            for label, key in rows
        ),
    ]


def _content(words: Words, act: Row, items: Sequence[Row]) -> list[Part]:
    titles = dict.fromkeys((str(row["session"]), str(row["title"])) for row in items)
    sessions = "; ".join(f"{title} ({session})" for session, title in titles)
    parts: list[Part] = [
        Heading(words["content"]),
        Line(words["act_content"].format(count=f"{len(items):02}", sessions=sessions)),
        Line(words["act_why"].format(why=act["why"].rstrip(" ."))),
    ]
    for key in ("authority", "release"):
        if act[key]:
            decision, person = act[key].rstrip(" ."), act["giver"]["person"]
            text = words[f"act_{key}"].format(decision=decision, person=person)
            parts.append(Line(text))
    header = tuple(
        words[f"column_{name}"] for name in ("number", "medium", "holds", "size", "seal")
    )
    rows: list[tuple[Cell, ...]] = []
    for number, row in enumerate(items, 1):
        rows.append(_row(words, number, row))
        rows += [_disc_row(words, f"{number}.{disc['number']}", disc) for disc in row["discs"]]
    return [*parts, Grid((12, 38, 46, 28, 36), tuple(rows), header)]


def _row(words: Words, number: int, row: Row) -> tuple[Cell, ...]:
    medium = [
        words[f"medium_{row['kind']}"],
        words["medium_label"].format(label=row["label"]) if row["label"] else "",
        words["medium_serial"].format(serial=row["serial"]) if row["serial"] else "",
        str(row["place"]),
    ]
    holds = [
        words[f"form_{row['form']}"],
        str(row["name"]),
        words["act_session"].format(session=row["session"]),
        words["act_verified"].format(time=_moment(words, str(row["verified_at"]))),
    ]
    return (
        Cell(str(number), centred=True),
        Cell(_lines(medium)),
        Cell(_lines(holds)),
        Cell(size(words, int(row["bytes"]))),
        Cell("\n".join(grouped(str(row["seal"]), 2))),
    )


def _disc_row(words: Words, number: str, disc: Row) -> tuple[Cell, ...]:
    told = words["act_disc"].format(number=disc["number"], count=disc["count"])
    return (
        Cell(number, centred=True),
        Cell(_lines([told, str(disc["label"])])),
        Cell(words["act_disc_holds"]),
        Cell(size(words, int(disc["bytes"]))),
        Cell("\n".join(grouped(str(disc["seal"]), 2))),
    )


def _codes(words: Words, act: Row, items: Sequence[Row], audit_head: str) -> list[Part]:
    parts: list[Part] = [Heading(words["act_codes"]), Line(words["act_codes_intro"])]
    if len(items) <= CODES_SHOWN:
        for number, row in enumerate(items, 1):
            told = words["act_code_of"].format(number=number, name=row["name"])
            content = f"{row['name']}\nsha256:{row['seal']}"
            parts.append(Code(content, (told, *grouped(str(row["seal"]), 4))))
    name = words["act_list_name"].format(number=act["id"])
    whole = (words["act_list"], *grouped(str(act["list_sha256"]), 4))
    parts.append(Code(f"{name}\nsha256:{act['list_sha256']}", whole))
    return [*parts, Line(words["act_audit_head"].format(head=audit_head))]


def _receipt(words: Words) -> list[Part]:
    return [
        Heading(words["act_receipt"]),
        Line(words["act_receipt_intro"]),
        Blank(words["act_receipt_result"]),
        Blank(words["receipt_note"]),
    ]


def _lines(parts: Sequence[str]) -> str:
    return "\n".join(part for part in parts if part)


def _moment(words: Words, at: str) -> str:
    return moment(words, datetime.fromisoformat(at)) if at else _DOTS

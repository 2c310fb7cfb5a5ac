"""Entries of the audit log in words of people; what is kept of them stays as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.model.text import Text
from app.system.i18n import render, tr

HASH_LETTERS = 40
"""A word so long without a space or a slash is a code, not for people."""


def what_words(action: str, subject: str) -> str:
    """What was done, and with what; an action that is not known here by its own short name."""
    return " · ".join(word for word in (_actions().get(action, action), subject) if word)


def detail_words(details: Mapping[str, Any]) -> str:
    """What a person wrote and where things lie; codes and figures stand in :func:`whole`."""
    return " · ".join(dict.fromkeys(_told(details)))


def whole(details: Mapping[str, Any]) -> str:
    """All details as they are kept, a line for each."""
    return json.dumps(details, ensure_ascii=False, indent=1) if details else ""


def _told(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if {"context", "source"} <= value.keys():
            yield render(Text.from_json(dict(value)))
            return
        for inner in value.values():
            yield from _told(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _told(inner)
    elif isinstance(value, str) and _for_people(value):
        yield value


def _for_people(value: str) -> bool:
    if any(sign in value for sign in " /\\"):
        return True
    return not value.isascii() and len(value) < HASH_LETTERS


def _actions() -> dict[str, str]:
    return {**_of_sessions(), **_of_copies()}


def _of_sessions() -> dict[str, str]:
    return {
        "session.created": tr("log", "session made"),
        "session.updated": tr("log", "session changed"),
        "session.opened": tr("log", "session opened"),
        "session.state": tr("log", "next stage of the session"),
        "session.archived": tr("log", "session archived"),
        "session.described": tr("log", "description of the file written"),
        "profile.pinned": tr("log", "rules chosen for the session"),
        "profile.site_changed": tr("log", "rules of this place changed"),
        "test.started": tr("log", "test begun"),
        "test.finished": tr("log", "test ended"),
        "test.waived": tr("log", "item of a test waived"),
        "test.deferred": tr("log", "item of a test put off"),
        "recording.started": tr("log", "recording begun"),
        "recording.closed": tr("log", "recording closed"),
        "recording.checked": tr("log", "copies read back"),
        "recording.continued": tr("log", "recording went on"),
        "recording.recovered": tr("log", "recording recovered"),
        "recording.restarted": tr("log", "recording begun again"),
        "recording.imported": tr("log", "recording brought in"),
        "alarm.raised": tr("log", "alarm raised"),
        "alarm.over": tr("log", "alarm over"),
        "alarm.read": tr("log", "alarm read"),
        "step.next": tr("log", "next step"),
        "step.ended": tr("log", "step ended"),
        "audit.anchored": tr("log", "head of the log left on disks"),
        "audit.stamp_address": tr("log", "time stamp server chosen"),
        "archive.checked": tr("log", "archive checked"),
        "archive.check_every": tr("log", "interval of checks set"),
        "package.made": tr("log", "package made"),
        "package.stored": tr("log", "package sent to a store"),
        "package.checked_in_store": tr("log", "package checked in its store"),
        "package.fetched": tr("log", "package fetched from a store"),
        "package.sealed_given": tr("log", "sealed parts handed over"),
        "package.confidential_given": tr("log", "confidential case handed over"),
    }


def _of_copies() -> dict[str, str]:
    return {
        "excerpt.made": tr("log", "excerpt made"),
        "seal.begin": tr("log", "sealing begun"),
        "seal.end": tr("log", "sealing ended"),
        "seal.add": tr("log", "stretch sealed"),
        "seal.lift": tr("log", "seal lifted"),
        "seal.viewed": tr("log", "sealed parts seen"),
        "retention.set": tr("log", "retention set"),
        "disposal.asked": tr("log", "disposal asked for"),
        "disposal.agreed": tr("log", "disposal agreed to"),
        "disposal.done": tr("log", "disposed of"),
        "disposal.withdrawn": tr("log", "disposal withdrawn"),
        "medium.registered": tr("log", "disk entered"),
        "medium.lent": tr("log", "disk lent"),
        "medium.returned": tr("log", "disk returned"),
        "medium.removed": tr("log", "disk let go"),
        "copy.made": tr("log", "copy made"),
        "copy.checked": tr("log", "copy read back"),
        "copy.lost": tr("log", "copies noted as lost"),
        "copy.fetched": tr("log", "copy fetched back"),
        "copy.given": tr("log", "copies handed over"),
        "copy.sealed_given": tr("log", "sealed parts handed over"),
        "copy.returned": tr("log", "copies came back"),
        "handover.recorded": tr("log", "handover record written"),
        "disc.set_planned": tr("log", "discs planned"),
        "disc.burnt": tr("log", "disc burnt"),
        "disc.verified": tr("log", "disc read back"),
        "disc.damaged": tr("log", "disc damaged"),
        "disc.unknown": tr("log", "unknown disc read"),
        "disc.rescued": tr("log", "damaged disc saved"),
        "disc.copied": tr("log", "image made of a damaged disc"),
        "package.reencoded": tr("log", "picture encoded anew for one disc"),
        "store.described": tr("log", "store described"),
        "store.put_out_of_use": tr("log", "store put out of use"),
        "dossier.added": tr("log", "document added"),
        "dossier.saved": tr("log", "case saved"),
        "dossier.attached": tr("log", "case attached"),
        "dossier.detached": tr("log", "case detached"),
        "dossier.withdrawn": tr("log", "document withdrawn"),
        "dossier.seen": tr("log", "confidential case seen"),
        "readiness.received": tr("log", "readiness of a point received"),
        "readiness.exported": tr("log", "readiness sent"),
    }

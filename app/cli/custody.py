"""``custody``: which copies of a session there are and where; given, taken back, noted as lost."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from app.cli.engine_work import engine, finished_job
from app.cli.outcome import DONE, Outcome, say, show
from app.ipc.client import EngineClient
from app.model.errors import BadUsageError
from app.model.text import T
from app.system import figures
from app.system.i18n import told_words, tr

LIST, GIVE, RETURN, PAPER, LOST = "list", "give", "return", "paper", "lost"
_COPY = (
    *("id", "form", "medium", "medium_name", "medium_kind", "serial", "path", "bytes"),
    *("seal", "state", "verified_at", "counts", "sealed"),
)


def summary() -> str:
    """One line for the help."""
    return tr(
        "cli", "copies of a session, where they are; hand them over, take them back, note a loss"
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``custody``."""
    parser.add_argument("action", choices=(LIST, GIVE, RETURN, PAPER, LOST))
    parser.add_argument("session", metavar="SESSION", help=tr("cli", "the session's id"))
    parser.add_argument(
        "--copy",
        dest="copies",
        type=int,
        action="append",
        default=[],
        metavar="N",
        help=tr("cli", "number of a copy that goes, came back or is lost; may be given again"),
    )
    parser.add_argument(
        "--handover",
        type=int,
        metavar="N",
        help=tr("cli", "number of the handover that came back or whose record is written again"),
    )
    texts = {
        "--receiver": tr("cli", "who receives"),
        "--unit": tr("cli", "the unit that receives"),
        "--reason": tr(
            "cli", "what for: it stands in the log and on the record; how a copy was lost"
        ),
        "--person": tr("cli", "who answers for handing them over, taking them back or the loss"),
        "--condition": tr("cli", "in which condition it came back"),
        "--place": tr("cli", "where it is handed over"),
        "--authority": tr("cli", "the decision that allows the sealed parts: number and date"),
        "--release": tr(
            "cli", "the decision that allows a session with a confidential case to be given"
        ),
    }
    for name, words in texts.items():
        parser.add_argument(name, default="", metavar="TEXT", help=words)
    parser.add_argument(
        "--whole-media",
        action="store_true",
        help=tr("cli", "hand over all that lies on the same disks too"),
    )
    parser.add_argument(
        "--fewer",
        action="store_true",
        help=tr("cli", "hand over although fewer than two verified copies stay"),
    )
    parser.add_argument(
        "--last",
        action="store_true",
        help=tr("cli", "note a copy as lost although no other one is left of what it holds"),
    )
    parser.add_argument(
        "--disk-gone",
        action="store_true",
        help=tr("cli", "note a copy as lost with its disk, which is broken or gone for good"),
    )


def run(options: argparse.Namespace) -> Outcome:
    """Ask the engine, so that all of it stands in the log."""
    with engine(options) as client:
        return _ACTIONS[options.action](client, options)


def _list(client: EngineClient, options: argparse.Namespace) -> Outcome:
    told = client.ask("custody.handovers", session=options.session)
    for copy in told["copies"]:
        show(_line(copy))
    if not told["copies"]:
        say(tr("cli", "No copy of this session is known."))
    copies = [
        {
            **{name: copy[name] for name in _COPY},
            "problem": told_words(copy["problem"]) or None,
        }
        for copy in told["copies"]
    ]
    return Outcome(DONE, {"copies": copies, "handovers": told["handovers"]})


def _give(client: EngineClient, options: argparse.Namespace) -> Outcome:
    given = client.ask(
        "custody.give",
        session=options.session,
        copies=options.copies,
        receiver=options.receiver,
        receiver_unit=options.unit,
        why=options.reason,
        person=options.person,
        place=options.place,
        authority=options.authority,
        release=options.release,
        whole_media=options.whole_media,
        fewer=options.fewer,
    )
    facts = {name: given[name] for name in ("handover", "left")}
    return Outcome(DONE, {**facts, **_written(client, given["job"])})


def _take_back(client: EngineClient, options: argparse.Namespace) -> Outcome:
    act = _act(client, options)
    told = client.ask(
        "custody.return",
        handover=act["id"],
        condition=options.condition,
        person=options.person,
        copies=options.copies or None,
    )
    [after] = [one for one in told["handovers"] if one["id"] == act["id"]]
    say(tr("cli", "The return is noted. The copies count once they are read back."))
    to_bring = [told_words(one) for one in told["to_bring"]]
    for line in to_bring:
        say(line)
    facts = {name: after[name] for name in ("copies", "away", "returns")}
    return Outcome(DONE, {"handover": act["id"], **facts, "to_bring": to_bring})


def _lost(client: EngineClient, options: argparse.Namespace) -> Outcome:
    told = client.ask(
        "custody.lost",
        session=options.session,
        copies=options.copies,
        person=options.person,
        reason=options.reason,
        last=options.last,
        disk_gone=options.disk_gone,
    )
    left = told["sessions"][options.session]
    say(tr("cli", "Noted as lost. The copies count no more and are not looked for."))
    words = tr("cli", "{count} verified copies on different media are left.")
    say(words.format(count=left["apart"]))
    return Outcome(DONE, {"copies": told["copies"], **left})


def _paper(client: EngineClient, options: argparse.Namespace) -> Outcome:
    act = _act(client, options)
    job = client.ask("custody.paper", handover=act["id"], person=options.person)["job"]
    return Outcome(DONE, {"handover": act["id"], **_written(client, job)})


def _act(client: EngineClient, options: argparse.Namespace) -> dict[str, Any]:
    """The handover that is meant; raises :class:`BadUsageError` where the session has none such."""
    acts = client.ask("custody.handovers", session=options.session)["handovers"]
    found: list[dict[str, Any]] = [one for one in acts if one["id"] == options.handover]
    if not found:
        known = ", ".join(str(one["id"]) for one in acts)
        none = T("cli", "Nothing of this session was handed over.")
        some = T("cli", "Say which one with --handover; there are: {numbers}")(numbers=known)
        raise BadUsageError(
            T("cli", "This session has no such handover."), action=some if known else none
        )
    return found[0]


def _written(client: EngineClient, job: str) -> dict[str, Any]:
    """The record of a handover once it is written, shown by its path."""
    paper = finished_job(client, job)["result"]
    show(paper["pdf"])
    return {
        "record": paper["pdf"],
        "record_sha256": paper["pdf_sha256"],
        "document": paper["docx"],
    }


def _line(copy: Mapping[str, Any]) -> str:
    problem = told_words(copy["problem"])
    size = figures.size(float(copy["bytes"]))
    told = f"{copy['id']:>5}  {copy['form']:<9}  {size:>9}  {copy['medium_name']}  {copy['path']}"
    return f"{told}  ({problem})" if problem else told


_ACTIONS = {LIST: _list, GIVE: _give, RETURN: _take_back, PAPER: _paper, LOST: _lost}

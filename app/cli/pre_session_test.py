"""``test``: the sensed and measured items of a pre-session test."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.engine_work import (
    borrowed_room,
    engine,
    finished_job,
    open_practice_session,
    show_phase,
)
from app.cli.options import add_devices
from app.cli.outcome import DONE, FAILED, Outcome, show
from app.ipc.client import EngineClient
from app.model.checklist import STATE_WORDS, ItemState
from app.model.text import Text
from app.system.i18n import render, tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "carry out the sensed and measured items of a pre-session test")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of ``test``."""
    parser.add_argument(
        "--phase",
        choices=("1d", "2h"),
        required=True,
        help=tr("cli", "1d: one day before; 2h: two hours before"),
    )
    parser.add_argument("--session", metavar="ID", help=tr("cli", "the session it belongs to"))
    record = tr("cli", "write the record of the test as PDF and DOCX beside its result")
    parser.add_argument("--record", action="store_true", help=record)
    add_devices(parser)


def run(options: argparse.Namespace) -> Outcome:
    """Every item, once; what is sensed here is acknowledged by nobody."""
    with engine(options) as client, borrowed_room(client, options):
        if options.session:
            client.ask("session.open", id=options.session)
            session_id = options.session
        else:
            session_id = open_practice_session(client, tr("cli", "Test of the devices"))
        items = [_item(item) for item in show_phase(client, options.phase)]
        record = _record(client) if options.record else None
    for item in items:
        state = render(STATE_WORDS[ItemState(str(item["state"]))])
        show(f"{item['id']:5} {state:20} {item['value'] or ''}")
    failed = any(item["state"] == "fail" for item in items)
    facts = {"session": session_id, "phase": options.phase, "items": items, "record": record}
    return Outcome(FAILED if failed else DONE, facts)


def _record(client: EngineClient) -> dict[str, Any]:
    run_id = client.topics["test"]["run_id"]
    started = client.ask("test.record", run_id=run_id)
    result = finished_job(client, started["job"])["result"]
    folder = Path(result["folder"])
    show(str(folder / result["pdf"]))
    paths = {kind: str(folder / result[kind]) for kind in ("pdf", "docx")}
    hashes = {name: result[name] for name in ("pdf_sha256", "docx_sha256", "result_sha256")}
    return {"number": result["number"], **paths, **hashes}


def _item(item: dict[str, object]) -> dict[str, object]:
    def words(key: str) -> str | None:
        value = item.get(key)
        return render(Text.from_json(value)) if isinstance(value, dict) else None

    evidence = item.get("evidence")
    assert isinstance(evidence, list)
    return {
        "id": item["id"],
        "state": item["state"],
        "value": words("value"),
        "threshold": words("threshold"),
        "source": item["source"],
        "evidence": [file["file"] for file in evidence],
    }

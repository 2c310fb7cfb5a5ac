"""``test``: the sensed and measured items of a pre-session test."""

from __future__ import annotations

import argparse

from app.cli.engine_work import borrowed_room, engine, open_practice_session, show_phase
from app.cli.options import add_devices
from app.cli.outcome import DONE, FAILED, Outcome, show
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
    for item in items:
        state = render(STATE_WORDS[ItemState(str(item["state"]))])
        show(f"{item['id']:5} {state:20} {item['value'] or ''}")
    failed = any(item["state"] == "fail" for item in items)
    facts = {"session": session_id, "phase": options.phase, "items": items}
    return Outcome(FAILED if failed else DONE, facts)


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

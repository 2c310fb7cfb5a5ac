"""What an interrupted run left on the disk: its measurements, their numbers, perhaps its result."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.checklist.contract import Facts, Item
from app.checklist.evidence import RESULT
from app.checklist.measurement import Take, judge
from app.checklist.summary import RunSummary
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.text import Text
from app.settings.profile import Profile

log = logging.getLogger(__name__)

_OF_A_TAKE = re.compile(r"(?P<item>[^-]+)-(?P<number>\d+)[-.]")


def take_numbers(folder: Path) -> dict[str, int]:
    """The highest number of each item's measurements, those that never became a result too."""
    numbers: dict[str, int] = {}
    for path in folder.glob("*"):
        found = _OF_A_TAKE.match(path.name)
        if found is not None:
            number = int(found["number"])
            numbers[found["item"]] = max(number, numbers.get(found["item"], 0))
    return numbers


def kept_results(
    folder: Path, items: Sequence[Item], results: Mapping[str, ItemResult], profile: Profile
) -> tuple[dict[str, ItemResult], dict[str, Take]]:
    """The results to go on from, one for each item, and the measurements behind them.

    An item whose evidence is gone or was changed is not done any more.
    """
    found: dict[str, ItemResult] = {}
    takes: dict[str, Take] = {}
    for item in items:
        kept = results.get(item.id)
        take = _take_of(folder, item, kept, profile) if kept is not None and kept.evidence else None
        if take is not None:
            takes[item.id] = take
        if kept is None or (kept.evidence and take is None):
            kept = ItemResult(item.id, ItemState.NOT_DONE)
        found[item.id] = kept
    return found, takes


def _take_of(folder: Path, item: Item, result: ItemResult, profile: Profile) -> Take | None:
    """The measurement of a result, from the file of its figures; judged anew, for that is pure.

    None also where the rule of the item asks for other facts than it did then.
    """
    figures = result.evidence[-1]
    try:
        data = (folder / figures.file).read_bytes()
        if hashlib.sha256(data).hexdigest() != figures.sha256:
            log.warning("%s was changed; %s has to be measured again", figures.file, item.id)
            return None
        record = json.loads(data)
        reason = record["not_tested"]
        facts = Facts(
            record["facts"],
            device=record["device"],
            not_tested=Text.from_json(reason) if reason else None,
        )
        return Take(facts, judge(item, facts, {}, profile).state)
    except (OSError, LookupError) as error:
        log.warning("%s has to be measured again: %s", item.id, error)
        return None


def sealed_summary(folder: Path) -> RunSummary | None:
    """The summary of a run whose result was written, but perhaps not noted any more.

    A result that was cut off while it was written is none: it is put aside under another name.
    """
    path = folder / RESULT
    try:
        data = path.read_bytes()
        found = json.loads(data)["summary"]
    except FileNotFoundError:
        return None
    except ValueError:
        log.warning("%s was cut off and is put aside", path)
        path.replace(path.with_suffix(".cut-off"))
        return None
    return RunSummary(
        **{
            **found,
            "phase": Phase(found["phase"]),
            "state": ItemState(found["state"]),
            "result_sha256": hashlib.sha256(data).hexdigest(),
        }
    )

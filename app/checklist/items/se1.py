"""SE1: nobody and nothing is at the computer that does not belong to the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import reduce

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile

_AND = T("checks", "{one}, {other}")
NOT_TOLD = T(
    "checks",
    "The system does not tell of: {things}. The person who answered vouches for it alone.",
)
_UNTOLD = T("checks", "the system does not tell")


class ComputerSafe(Item):
    """Accounts, screen lock, protection and USB devices; a person vouches for what is listed.

    The USB devices of a run that passed are the known ones of the next.
    """

    id = "SE1"
    title = T("checks", "The computer is safe")
    why = T("checks", "Information of citizens must be safe before, during and after the session.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED
    main_figure = "accounts_max"
    question = yes_or_no(
        T(
            "checks",
            "Do all accounts and USB devices listed here belong to the session, does the screen "
            "lock, and is protection against malware on?",
        ),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "Another person is logged in: let them log out."),
        T("checks", "A device is not known: pull it out, or ask whose it is."),
        T("checks", "Protection is off or old: switch it on and let it update."),
        T("checks", "The screen does not lock: set a lock with a password in the settings."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Ask the system; name what was not there at the last good run."""
        seen = await instruments.machine.safety()
        usb = None if seen.usb is None else [asdict(device) for device in seen.usb]
        known = set(seen.known_usb or ())
        values = {
            "accounts": list(seen.accounts),
            "screen_locks": seen.screen_locks,
            "protection": None
            if seen.protection is None
            else [asdict(program) for program in seen.protection],
            "usb": usb,
            "first_time": seen.known_usb is None,
            "new_usb": [_name(row) for row in usb or () if row["id"] not in known],
        }
        return Facts(values, device=seen.computer)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """What is known to be wrong stays so; the rest is settled by a person's yes."""
        findings = Findings()
        programs = facts["protection"]
        if programs and not any(program["on"] for program in programs):
            findings.fail(T("checks", "The protection against malware is switched off."))
        elif programs and any(program["current"] is False for program in programs):
            findings.caution(T("checks", "The protection against malware is out of date."))
        if facts["screen_locks"] is False:
            findings.caution(T("checks", "The screen does not lock by itself."))
        if not answered_yes(facts):
            findings.unknown(_to_look_at(facts, thresholds))
        elif untold := _untold(facts):
            findings.caution(NOT_TOLD(things=untold))
        accounts = len(facts["accounts"]) or _UNTOLD
        if facts["usb"] is None:
            value = T("checks", "accounts: {accounts}; USB devices: {usb}")
            return findings.judgement(value(accounts=accounts, usb=_UNTOLD))
        value = T("checks", "accounts: {accounts}; USB devices: {usb}, {new} of them new")
        return findings.judgement(
            value(accounts=accounts, usb=len(facts["usb"]), new=len(facts["new_usb"]))
        )

    def threshold_text(self, profile: Profile) -> Text:
        """Who may be logged in, and what must be on."""
        count = self.thresholds(profile).number("accounts_max")
        return T(
            "checks",
            "{count} account logged in, the screen locks, protection on, no unknown USB device",
        )(count=round(count))


def _to_look_at(facts: Values, thresholds: Thresholds) -> Text:
    """What a person has to look at, the strange first, then all that is there."""
    return T(
        "checks",
        "{first} Accounts: {accounts}. USB devices: {usb}. Protection: {protection}.",
    )(
        first=_first(facts, thresholds),
        accounts=_listed(facts["accounts"] or None),
        usb=_listed(None if facts["usb"] is None else [_name(row) for row in facts["usb"]]),
        protection=_listed(
            None if facts["protection"] is None else [row["name"] for row in facts["protection"]]
        ),
    )


def _first(facts: Values, thresholds: Thresholds) -> Text:
    if facts["new_usb"] and not facts["first_time"]:
        return T("checks", "New since the last good test: {names}.")(
            names=", ".join(facts["new_usb"])
        )
    if len(facts["accounts"]) > thresholds.number("accounts_max"):
        return T("checks", "Several accounts are logged in.")
    if facts["first_time"]:
        return T("checks", "First test on this computer: look at everything.")
    return T("checks", "A person has to look at it and answer.")


def _untold(facts: Values) -> Text | None:
    """What the system did not tell, so that a person alone vouches for it; None for nothing."""
    things = [
        words
        for words, known in (
            (T("checks", "accounts"), bool(facts["accounts"])),
            (T("checks", "screen lock"), facts["screen_locks"] is not None),
            (T("checks", "protection against malware"), facts["protection"] is not None),
            (T("checks", "USB devices"), facts["usb"] is not None),
        )
        if not known
    ]
    return reduce(lambda one, other: _AND(one=one, other=other), things) if things else None


def _name(device: Values) -> str:
    return str(device["name"] or device["id"])


def _listed(names: Sequence[str] | None) -> Text | str:
    """The names in one line; what the system does not tell is said to be so."""
    if names is None:
        return _UNTOLD
    return ", ".join(names) or "–"

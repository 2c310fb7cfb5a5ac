"""PW1: electricity that outlasts a power cut."""

from __future__ import annotations

from dataclasses import asdict

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class MainsAndBattery(Item):
    """Battery as the system reports it; a supply that cannot be read is asked of a person."""

    id = "PW1"
    title = T("checks", "Mains and UPS")
    why = T("checks", "A power cut must not end the session or the recording.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    main_figure = "battery_min_percent"
    question = yes_or_no(
        T("checks", "Is the UPS connected, charged, and the machine on mains?"),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "The machine runs on its battery: plug in the power cable."),
        T("checks", "There is no UPS: connect machine, screen and network devices to one."),
        T("checks", "The UPS is not charged: leave it on mains until its light is green."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Ask the supply where one is looked after, else the system."""
        ups = await instruments.machine.ups()
        if ups is not None:
            known = {name: value for name, value in asdict(ups).items() if name != "name"}
            return Facts({"has_battery": True, **known}, device=f"{ups.name} {ups.model}".strip())
        seen = await instruments.power()
        return Facts(asdict(seen))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """What is read is judged; what is not read is settled by a person's yes."""
        findings = Findings()
        percent, minutes = facts["battery_percent"], facts["minutes"]
        if not facts["has_battery"]:
            if not answered_yes(facts):
                findings.unknown(T("checks", "The UPS cannot be read; a person has to look at it."))
            return findings.judgement(T("checks", "UPS not readable"))
        if facts["on_mains"] is False:
            findings.fail(T("checks", "The machine is not on mains."))
        if percent is not None and percent < thresholds.number("battery_min_percent"):
            findings.fail(T("checks", "The battery is not charged enough."))
        if minutes is not None and minutes < thresholds.number("minutes_min"):
            findings.fail(T("checks", "The battery would not last long enough."))
        if facts.get("low"):
            findings.fail(T("checks", "The UPS reports that its battery is nearly empty."))
        if facts.get("replace_battery"):
            findings.caution(T("checks", "The UPS asks for a new battery."))
        unread = facts["on_mains"] is None or percent is None or minutes is None
        if unread and not answered_yes(facts):
            findings.unknown(
                T("checks", "The system does not tell all of it (mains, charge, minutes left).")
            )
        if percent is None:
            return findings.judgement(T("checks", "charge not known"))
        return findings.judgement(T("checks", "charge {percent}%")(percent=round(percent)))

    def threshold_text(self, profile: Profile) -> Text:
        """On mains, so much charge, so many minutes."""
        figures = self.thresholds(profile)
        return T("checks", "on mains, charge at least {percent}%, at least {minutes} minutes")(
            percent=int(figures.number("battery_min_percent")),
            minutes=int(figures.number("minutes_min")),
        )

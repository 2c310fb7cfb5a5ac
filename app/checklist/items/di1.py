"""DI1: every display is there, in its right role."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.screens import chair_finding, measured_screens, room_finding
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class Displays(Item):
    """The operator's screen, the room's and the chair's, where they are chosen; a person sees what
    they show.
    """

    id = "DI1"
    title = T("checks", "Displays in their right role")
    why = T("checks", "The room sees the other points; only the operator sees the control room.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED | {Phase.JUST_BEFORE}
    critical = True
    main_figure = "screens_min"
    question = yes_or_no(
        T("checks", "Does each screen show what it should, the room's screen too?"),
        T("checks", "Each one"),
        T("checks", "Not each"),
    )
    causes = (
        T("checks", "A screen is off or its cable is loose: switch it on, check the cable."),
        T("checks", "The screens are duplicated: set the computer to “extend”."),
        T("checks", "The wrong screen is chosen for the room: choose it in the preparation."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read which screens there are, and which role each has."""
        return await measured_screens(instruments)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Lost or wrongly used screens fail; whether a chosen one suffices a person says."""
        findings = Findings()
        count = len(facts["names"])
        if not facts["operator"]:
            findings.unknown(T("checks", "It is not known on which screen the operator works."))
        room_finding(facts, findings)
        chair_finding(facts, findings)
        if not facts["room"]:
            findings.caution(T("checks", "No screen is chosen for the room."))
        if count < thresholds.number("screens_min"):
            findings.caution(T("checks", "Too few screens are connected."))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        value = T("checks", "{count} screens; room: {room}; chair: {chair}")
        none = T("checks", "none")
        room, chair = facts["room_name"] or none, facts["chair_name"] or none
        return findings.judgement(value(count=count, room=room, chair=chair))

    def threshold_text(self, profile: Profile) -> Text:
        """One for each role in use."""
        least = int(self.thresholds(profile).number("screens_min"))
        return T("checks", "one for each role in use, at least {least}")(least=least)

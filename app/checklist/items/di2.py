"""DI2: no dossier on a screen that citizens see, nor in what is shared."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.screens import chair_finding, measured_screens, room_finding
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

SHARED_SCREEN = "screen"
UNPROTECTED = "off"


class DossierKept(Item):
    """The dossier stands on the chair's screen alone: no whole screen is shared, a person looked.

    The program shows it there and in the operator's preview; the room's screen must be neither of
    the two. Where the system can keep the chair's window out of captures, it must do so.
    """

    id = "DI2"
    title = T("checks", "Dossier on no screen of the room, and not shared")
    why = T("checks", "Citizens and other points must not see the dossier of a case.")
    how = How.SENSED_AND_CONFIRMED
    phases = frozenset({Phase.T_MINUS_2H, Phase.JUST_BEFORE, Phase.DURING})
    blocking = phases
    critical = True
    main_figure = "apart"
    question = yes_or_no(
        T("checks", "Is the dossier on no screen that citizens or other points see?"),
        T("checks", "On none"),
        T("checks", "It can be seen"),
    )
    causes = (
        T("checks", "The dossier is open on the room's screen: close it there at once."),
        T("checks", "The screens are duplicated: set the computer to “extend”."),
        T("checks", "A whole screen is shared: stop sharing, share the one document instead."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read the roles of the screens and what is shared."""
        return await measured_screens(instruments)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """What the room or the other points see must be apart from where the operator works."""
        findings = Findings()
        room_finding(facts, findings)
        chair_finding(facts, findings)
        if facts["protection"] == UNPROTECTED:
            findings.fail(
                T("checks", "Windows does not keep the dossier out of captures of the screen.")
            )
        if facts["shared"] == SHARED_SCREEN:
            findings.fail(T("checks", "A whole screen is shared with the other points."))
        if not facts["operator"]:
            findings.unknown(T("checks", "It is not known on which screen the operator works."))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        apart = T("checks", "room's screen “{room}” is apart from the operator's")
        if not facts["room"]:
            return findings.judgement(T("checks", "no screen of the room is driven from here"))
        return findings.judgement(apart(room=facts["room_name"]))

    def threshold_text(self, profile: Profile) -> Text:
        """Apart, and not shared."""
        return T("checks", "on another screen than the room's, never shared")

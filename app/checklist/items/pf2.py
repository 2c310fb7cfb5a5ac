"""PF2: the right room."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class RightRoom(Item):
    """The chosen room against the one of the invitation that was read, and a person's word.

    Where no invitation was read here, the person compares; a room that differs stays a failure
    whatever is answered.
    """

    id = "PF2"
    title = T("checks", "The right room")
    why = T("checks", "In the wrong room nobody is there, or strangers are.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED | {Phase.JUST_BEFORE}
    blocking = phases
    critical = True
    main_figure = "same_room"
    question = yes_or_no(
        T("checks", "Is this the room of the invitation, and did the main point call us by name?"),
        T("checks", "Yes, both"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "An old link was kept: read the newest invitation under “Connect”."),
        T("checks", "The test has a room of its own: ask the main point which one holds."),
        T("checks", "Our name is not readable for the others: change it before joining."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Compare what is chosen with the invitation."""
        room = await instruments.line.invited_room()
        call = await instruments.line.call()
        if not room.chosen:
            return Facts(not_tested=T("checks", "No room of a meeting is chosen yet."))
        values = {
            "invited": room.invited,
            "chosen": room.chosen,
            "same": room.same,
            "display_name": call.display_name,
        }
        return Facts(values)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A room that differs fails; the rest is the person's word."""
        findings = Findings()
        if facts["same"] is False:
            findings.fail(
                T("checks", "Wrong room: the invitation says {invited}, chosen is {chosen}.")(
                    invited=facts["invited"], chosen=facts["chosen"]
                )
            )
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to compare the room and answer."))
        name = facts["display_name"] or "–"
        if facts["same"]:
            value = T("checks", "room {room} as in the invitation; our name: {name}")
        else:
            value = T("checks", "room {room}; our name: {name}")
        return findings.judgement(value(room=facts["chosen"], name=name))

    def threshold_text(self, profile: Profile) -> Text:
        """The same room, and a person who confirms."""
        return T("checks", "exactly the room of the invitation; the main point names us")

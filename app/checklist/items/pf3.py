"""PF3: name and password let us in."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement
from app.model.conference import CallState
from app.model.text import T, Text
from app.settings.profile import Profile


class Joined(Item):
    """The meeting is joined through the same door as in the session; waits for a person to do it.

    The password itself is never among the facts, only that one was given.
    """

    id = "PF3"
    title = T("checks", "Name and password accepted")
    why = T("checks", "A password that is refused shows only at the door; today there is time.")
    how = How.MEASURED
    phases = MANDATED
    blocking = MANDATED
    critical = True
    main_figure = "joined"
    instruction = T("checks", "Join the meeting now under “Connect”, with name and password.")
    causes = (
        T("checks", "Nobody has joined yet: open “Connect”, join, then measure again."),
        T("checks", "Name or password is wrong or expired: ask the main point's administrator."),
        T("checks", "The room waits for its host: call the main point to be let in."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Wait for the call to stand."""
        if not (await instruments.line.call()).platform:
            return Facts(not_tested=T("checks", "No meeting platform is chosen yet."))
        wait_s = self.thresholds(profile).number("wait_s")
        call = await instruments.line.joined(self.id, wait_s)
        values = {
            "state": call.state,
            "joined_at": call.since if call.state == CallState.IN_CALL else "",
            "display_name": call.display_name,
            "has_password": call.has_password,
            "platform": call.platform,
        }
        return Facts(values, device=call.platform)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """In the call, under a name; where nobody tried to join there is nothing to judge."""
        findings = Findings()
        if facts["state"] in {CallState.IDLE, CallState.LEFT}:
            findings.unknown(T("checks", "The meeting is not joined."))
            return findings.judgement(T("checks", "not joined"))
        if facts["state"] != CallState.IN_CALL:
            waiting = facts["state"] == CallState.WAITING
            findings.fail(
                T("checks", "The room has not let us in yet.")
                if waiting
                else T("checks", "Joining the meeting has not worked.")
            )
            return findings.judgement(T("checks", "not joined"))
        if not facts["display_name"]:
            findings.caution(T("checks", "We have no name in the meeting."))
        time = str(facts["joined_at"])[11:19]
        value = (
            T("checks", "joined at {time} as “{name}”, with a password")
            if facts["has_password"]
            else T("checks", "joined at {time} as “{name}”, without a password")
        )
        return findings.judgement(value(time=time, name=facts["display_name"] or "–"))

    def threshold_text(self, profile: Profile) -> Text:
        """Joined."""
        return T("checks", "the meeting is joined under this point's name")

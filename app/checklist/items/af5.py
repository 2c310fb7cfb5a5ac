"""AF5: the meeting room was left, devices are off, passwords are put away."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, done_or_not_yet
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.conference import CallState
from app.model.text import T, Text
from app.settings.profile import Profile

_INSIDE = frozenset(
    {CallState.IN_CALL, CallState.WAITING, CallState.JOINING, CallState.RECONNECTING}
)


class RoomLeft(Item):
    """The call is known; switches and papers in the room are asked of a person."""

    id = "AF5"
    title = T("checks", "The meeting is left, devices off, passwords put away")
    why = T("checks", "Nobody may hear this room any more, nor use its login information.")
    how = How.SENSED_AND_CONFIRMED
    phases = frozenset({Phase.AFTER})
    main_figure = "required"
    question = done_or_not_yet(
        T(
            "checks",
            "Has every device left the meeting, are cameras and microphones switched off, and "
            "are all papers with passwords put away?",
        ),
    )
    causes = (
        T("checks", "The program is still in the meeting: press “Leave the meeting”."),
        T("checks", "Another device of the room is still in it: leave there too."),
        T("checks", "The password is still kept: remove it where the meeting is chosen."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look at the call."""
        meeting = await instruments.machine.topic("conference") or {}
        return Facts(
            {
                "platform": str(meeting.get("platform") or ""),
                "call": str(meeting.get("state") or CallState.IDLE),
                "has_password": bool(meeting.get("has_password")),
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Still in the call fails; a password that is still kept is a caution."""
        findings = Findings()
        inside = facts["call"] in _INSIDE
        if inside:
            findings.fail(T("checks", "The program is still in the meeting."))
        if facts["has_password"]:
            findings.caution(T("checks", "The password of the meeting is still kept."))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        if inside:
            return findings.judgement(T("checks", "in the meeting"))
        word = (
            T("checks", "left") if facts["platform"] else T("checks", "no online meeting is chosen")
        )
        return findings.judgement(word)

    def threshold_text(self, profile: Profile) -> Text:
        """Left, off, put away."""
        return T("checks", "meeting left, microphones and cameras off, no password kept")

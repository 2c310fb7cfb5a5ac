"""RC4: the recording of the meeting platform is permitted, agreed, and pressed."""

from __future__ import annotations

from datetime import datetime

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.moments import wall_clock
from app.model.checklist import How, Judgement, Phase
from app.model.conference import PlatformRecording
from app.model.text import T, Text
from app.settings.profile import Profile

DETAILS = ("place", "presser")
"""What belongs to the answer: where the platform keeps it, and who presses the button."""


class PlatformRecordingAgreed(Item):
    """Asked of a person; whether it was pressed is known from what was told during the call."""

    id = "RC4"
    title = T("checks", "Recording in the meeting room")
    why = T("checks", "The rules have the session saved on the shared platform too.")
    how = How.MANUAL
    phases = frozenset({Phase.T_MINUS_1D, Phase.JUST_BEFORE})
    roles = CENTRAL_ONLY
    blocking = frozenset({Phase.JUST_BEFORE})
    critical = True
    main_figure = "required"
    question = yes_or_no(
        T(
            "checks",
            "Is this account allowed to record there, is it agreed where the recording is kept "
            "and who presses the button?",
        ),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "The account may not record: ask the administrator of the main point."),
        T("checks", "Nobody was named: write down who presses the button, and where it is kept."),
        T("checks", "It is not running yet: press it in the meeting room, then say so here."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """What has been told of it so far, and how long it is until the session."""
        meeting = await instruments.machine.topic("conference") or {}
        session = await instruments.machine.topic("session") or {}
        told = meeting.get("recording") or {}
        return Facts(
            {
                "platform": str(meeting.get("platform") or ""),
                "platform_state": str(told.get("state") or PlatformRecording.NOT_ASKED),
                "since": str(told.get("since") or ""),
                "person": str(told.get("person") or ""),
                "minutes_to_start": _minutes_to(str(session.get("starts_at") or "")),
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A yes with place and name; from the set time on it has to run too."""
        findings = Findings()
        state, minutes = facts["platform_state"], facts["minutes_to_start"]
        running = state == PlatformRecording.RUNNING
        if state == PlatformRecording.NOT_OFFERED:
            findings.caution(T("checks", "This platform offers no recording of its own."))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
            return findings.judgement(T("checks", "not agreed yet"))
        details = facts.get("details") or {}
        if not facts.get("note") and not all(details.get(name) for name in DETAILS):
            findings.caution(T("checks", "Where it is kept and who presses it was not written."))
        due = minutes is not None and minutes <= thresholds.number("pressed_from_min")
        if due and not running:
            findings.caution(T("checks", "Nobody has said yet that it runs."))
        word = T("checks", "agreed, it runs") if running else T("checks", "agreed, not started yet")
        return findings.judgement(word)

    def threshold_text(self, profile: Profile) -> Text:
        """Agreed, and running just before."""
        minutes = self.thresholds(profile).number("pressed_from_min")
        return T("checks", "permitted, place and person agreed; running {minutes} minutes before")(
            minutes=round(minutes)
        )


def _minutes_to(starts_at: str) -> float | None:
    """Minutes until the session begins; None where its time is not known."""
    try:
        begin = datetime.fromisoformat(starts_at)
    except ValueError:
        return None
    if begin.tzinfo is None:
        return None
    return round((begin - wall_clock()).total_seconds() / 60, 1)

"""PE3: people know that they are recorded: it is shown, and it is said."""

from __future__ import annotations

from datetime import datetime

from app.checklist.contract import Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, done_or_not_yet
from app.checklist.instruments import Instruments
from app.checklist.manual import ManualItem
from app.model.checklist import Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class RecordingNotice(ManualItem):
    """The screen tells when it was shown; that it was said, only a person can tell."""

    id = "PE3"
    title = T("checks", "Recording notice shown and spoken")
    why = T("checks", "People must be told that picture and sound are recorded.")
    phases = frozenset({Phase.JUST_BEFORE})
    blocking = frozenset({Phase.JUST_BEFORE})
    main_figure = "required"
    question = done_or_not_yet(
        T("checks", "Is the recording notice to be seen, and was it said to those present?"),
    )
    causes = (
        T("checks", "Not shown: choose the notice for the room's screen, or hang up the paper."),
        T("checks", "Not said: ask the chair or the receiving officer to say it."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """When the room's screen showed it."""
        return Facts({"shown_at": await instruments.course.notice_shown_at()})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A yes passes, with the time of the screen where it showed it."""
        findings = Findings()
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        if not facts["shown_at"]:
            return findings.judgement(T("checks", "not shown on the room's screen"))
        at = datetime.fromisoformat(facts["shown_at"]).strftime("%H:%M")
        return findings.judgement(T("checks", "on the room's screen at {time}")(time=at))

    def threshold_text(self, profile: Profile) -> Text:
        """Before the start."""
        return T("checks", "shown and spoken before the start")

"""LV5: the meeting platform's own recording runs."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.model.checklist import How, ItemState, Judgement, Phase
from app.model.conference import PlatformRecording
from app.model.text import T, Text
from app.settings.profile import Profile

_RUNNING = T("checks", "running, as told by {person} at {time}")


class PlatformRecordingRuns(Item):
    """It cannot be seen by the program: what a person last said of it counts, for a time."""

    id = "LV5"
    title = T("checks", "The meeting room's own recording runs")
    why = T("checks", "The rules have the session saved on the shared platform too.")
    how = How.SENSED_AND_CONFIRMED
    phases = frozenset({Phase.DURING})
    roles = CENTRAL_ONLY
    blocking = phases
    critical = True
    main_figure = "ask_every_s"
    causes = (
        T("checks", "It was not started: press the recording button in the meeting room."),
        T("checks", "Nobody looked: see its mark in the room, then say here that it runs."),
        T("checks", "The account may not record: ask the administrator of the main point."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read what was said of it."""
        meeting = await instruments.machine.topic("conference") or {}
        told = meeting.get("recording") or {}
        return Facts(
            {
                "platform": str(meeting.get("platform") or ""),
                "state": str(told.get("state") or PlatformRecording.NOT_ASKED),
                "since": str(told.get("since") or ""),
                "person": str(told.get("person") or ""),
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Running passes; asked again and not answered is unknown; stopped fails."""
        findings = Findings()
        state = facts["state"]
        if not facts["platform"] and state == PlatformRecording.NOT_ASKED:
            return Judgement(ItemState.NOT_APPLICABLE, T("checks", "no online meeting is chosen"))
        if state == PlatformRecording.RUNNING:
            told = _RUNNING(person=facts["person"] or "–", time=facts["since"][11:16])
            return findings.judgement(told)
        if state == PlatformRecording.STOPPED:
            findings.fail(T("checks", "It was told to be stopped."))
        elif state == PlatformRecording.NOT_OFFERED:
            findings.caution(T("checks", "This platform offers no recording of its own."))
        elif state == PlatformRecording.FETCHED:
            findings.caution(T("checks", "It was fetched already, so it has ended."))
        else:
            findings.unknown(T("checks", "Nobody has said that it runs."))
        return findings.judgement(T("checks", "not running as far as known"))

    def threshold_text(self, profile: Profile) -> Text:
        """It runs, asked again and again."""
        minutes = self.thresholds(profile).number("ask_every_s") / 60
        return T("checks", "it runs; asked every {minutes} minutes")(minutes=round(minutes))

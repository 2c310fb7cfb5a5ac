"""AF3: the meeting platform's own recording was fetched and entered."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.conference import PlatformRecording
from app.model.text import T, Text
from app.settings.profile import Profile


class PlatformRecordingFetched(Item):
    """What was told of it during the session, and the file that was brought in."""

    id = "AF3"
    title = T("checks", "The meeting room's recording is fetched")
    why = T("checks", "The rules have the platform's recording kept too; platforms delete it soon.")
    how = How.MANUAL
    phases = frozenset({Phase.AFTER})
    roles = CENTRAL_ONLY
    main_figure = "same_day"
    question = yes_or_no(
        T("checks", "Is the platform's recording fetched and entered, or was none made there?"),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "It is not ready yet: ask for it again later the same day."),
        T(
            "checks",
            "Its file lies on another computer: bring it here and press “Bring in its file…”.",
        ),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read what was noted, and the day of the recording here."""
        kept = await instruments.machine.kept()
        last = kept.platform[-1] if kept.platform else None
        began = min((one.started_at for one in kept.recordings if one.started_at), default="")
        states = [str(note.state) for note in kept.platform]
        return Facts(
            {
                "state": str(last.state) if last else str(PlatformRecording.NOT_ASKED),
                "ever_ran": str(PlatformRecording.RUNNING) in states,
                "file": last.file if last else "",
                "sha256": last.sha256 if last else "",
                "fetched_day": last.at[:10] if last else "",
                "session_day": began[:10],
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Fetched with its hash; one that ran and was not fetched is a failure."""
        findings = Findings()
        if facts["state"] == PlatformRecording.FETCHED and facts["sha256"]:
            late = facts["session_day"] and facts["fetched_day"] != facts["session_day"]
            if late and thresholds.value("same_day"):
                findings.caution(T("checks", "It was fetched on another day."))
            return findings.judgement(T("checks", "fetched: {file}")(file=facts["file"]))
        if facts["ever_ran"]:
            findings.fail(T("checks", "It ran in the meeting room and was not fetched yet."))
        elif not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        return findings.judgement(T("checks", "not fetched"))

    def threshold_text(self, profile: Profile) -> Text:
        """The same day."""
        return T("checks", "fetched on the same day, with its SHA-256")

"""PF7: what is shared can be read at the far end."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, MANDATED, Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.manual import ManualItem
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile


class SharedContent(ManualItem):
    """A page with text of the set size is shared; a person at the far end reads it out."""

    id = "PF7"
    title = T("checks", "Shared papers can be read")
    why = T("checks", "Papers of the case are shown to the other points, which must read them.")
    how = How.MEASURED
    phases = MANDATED
    roles = CENTRAL_ONLY
    main_figure = "text_pt_min"
    instruction = T("checks", "Share a page of papers; let the far end read a line of it out.")
    question = yes_or_no(
        T("checks", "Did the far end read the text out, and did its picture come back after that?"),
        T("checks", "Yes, both"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "The text is too small: enlarge the page before it is shared."),
        T("checks", "The line of one side is too slow: measure NT2 there."),
        T("checks", "We have no right to share: ask the administrator of the room."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Whether this program shares something just now; other programs do so unseen."""
        call = await instruments.line.call()
        return Facts({"sharing": call.sharing, "state": call.state})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The far end's word."""
        findings = Findings()
        if not answered_yes(facts):
            findings.unknown(T("checks", "The far end has to read it and answer."))
        if facts["sharing"]:
            return findings.judgement(T("checks", "this program shares into the meeting"))
        return findings.judgement(T("checks", "nothing is shared by this program"))

    def threshold_text(self, profile: Profile) -> Text:
        """Readable at the set size."""
        size = int(self.thresholds(profile).number("text_pt_min"))
        return T("checks", "the far end reads text of {size} pt")(size=size)

"""NT6: the backup line takes over."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.meeting import NO_HOST, meeting_place
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class BackupLine(Item):
    """A person changes the line; this machine sees another way out and the host again, or not.

    A router that changes lines by itself leaves this machine's way as it is: then only the person
    can tell.
    """

    id = "NT6"
    title = T("checks", "The backup line")
    why = T("checks", "When the line fails, the session must go on within minutes.")
    how = How.MEASURED
    can_stop = True
    phases = frozenset({Phase.T_MINUS_1D})
    live = Live.NETWORK
    main_figure = "back_s_max"
    instruction = T("checks", "Change to the backup line now: pull the cable, switch 4G/5G on.")
    question = yes_or_no(
        T("checks", "Does the meeting work over the backup line?"),
        T("checks", "Yes, it works"),
        T("checks", "No, or there is none"),
    )
    causes = (
        T("checks", "There is no second line: have a 4G/5G modem or a phone as hot spot ready."),
        T("checks", "The card of the modem has no credit or no signal: try it beforehand."),
        T("checks", "The backup line blocks the meeting: ask the provider."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Wait for the change, then for the host."""
        place = await meeting_place(instruments, profile)
        if not place.host:
            return Facts(not_tested=NO_HOST)
        figures = self.thresholds(profile)
        seen = await instruments.line.switch_over(
            self.id, place, figures.number("wait_s"), figures.number("back_s_max")
        )
        values = {"before": seen.before, "after": seen.after, "back_s": seen.back_s}
        return Facts({**values, "host": place.host}, device=seen.after)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Another way and the host within the time; else a person's word where none was seen."""
        findings = Findings()
        if not facts["after"]:
            if not answered_yes(facts):
                findings.unknown(
                    T("checks", "This machine saw no change of the line; a person has to tell.")
                )
            return findings.judgement(T("checks", "no change seen on this machine"))
        if facts["back_s"] is None or facts["back_s"] > thresholds.number("back_s_max"):
            findings.fail(T("checks", "The meeting's host was not reached over the backup line."))
            return findings.judgement(T("checks", "changed to {after}")(after=facts["after"]))
        return findings.judgement(
            T("checks", "changed to {after}, {host} reached after {seconds} s")(
                after=facts["after"], host=facts["host"], seconds=facts["back_s"]
            )
        )

    def threshold_text(self, profile: Profile) -> Text:
        """Back within the time."""
        limit_s = self.thresholds(profile).shown("back_s_max")
        return T("checks", "the meeting's host reached again within {seconds} s")(seconds=limit_s)

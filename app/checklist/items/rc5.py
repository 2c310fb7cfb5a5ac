"""RC5: the clock of the machine is right."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.devices.clock_check.offset import ClockSource
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class ClockRight(Item):
    """Offset from a time server or by the system's own word; offline it is noted as untested."""

    id = "RC5"
    title = T("checks", "The clock of the machine")
    why = T("checks", "The record must say truly when each thing was said.")
    how = How.SENSED
    phases = frozenset({Phase.T_MINUS_2H})
    main_figure = "offset_max_s"
    causes = (
        T("checks", "The machine is offline: compare the clock with a telephone, then go on."),
        T("checks", "Automatic time is off: switch it on in the system's date and time settings."),
        T("checks", "The time zone is wrong: choose Hà Nội (UTC+7)."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Ask the set server, else the system."""
        seen = await instruments.clock(self.thresholds(profile).value("server"))
        if seen.source is ClockSource.NONE:
            return Facts(
                {"problem": seen.problem},
                device=seen.server,
                not_tested=T("checks", "Noted offline: nothing vouches for the clock just now."),
            )
        values = {
            "source": str(seen.source),
            "offset_s": seen.offset_s,
            "error_bound_s": seen.error_bound_s,
            "problem": seen.problem,
        }
        return Facts(values, device=seen.server)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A known offset is judged; a wide bound of the system's own is a caution."""
        findings = Findings()
        limit_s, offset_s = thresholds.number("offset_max_s"), facts["offset_s"]
        bound_s = facts["error_bound_s"]
        if offset_s is not None and abs(offset_s) > limit_s:
            findings.fail(T("checks", "The clock of the machine is wrong."))
        if offset_s is None and bound_s is None:
            findings.unknown(T("checks", "The offset of the clock is not known."))
        if bound_s is not None and bound_s > limit_s:
            findings.caution(T("checks", "The system keeps the clock, but not closely."))
        if offset_s is None:
            return findings.judgement(T("checks", "kept by the system"))
        value = T("checks", "off by {offset} ms")
        return findings.judgement(value(offset=round(1000 * offset_s)))

    def threshold_text(self, profile: Profile) -> Text:
        """Offset at most so many seconds."""
        limit_s = self.thresholds(profile).number("offset_max_s")
        return T("checks", "off by at most {seconds} s, or noted offline")(seconds=limit_s)

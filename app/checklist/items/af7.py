"""AF7: the package for the archive was read back, and handed over with signatures."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, done_or_not_yet
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

_GB = 1e9


class HandedOver(Item):
    """The packages that were made of the session; the signatures are asked of a person."""

    id = "AF7"
    title = T("checks", "Package read back and handed over")
    why = T("checks", "Only what was read back byte for byte may be handed to the archive.")
    how = How.MEASURED
    phases = frozenset({Phase.AFTER})
    roles = CENTRAL_ONLY
    live = Live.DISK
    main_figure = "read_back_percent"
    question = done_or_not_yet(
        T("checks", "Is the handover record signed by both sides?"),
    )
    causes = (
        T("checks", "No package was made: open the archive and make it."),
        T("checks", "It does not read back: make it again on another disk."),
        T("checks", "The record is not signed: print it and have both sides sign."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read which packages there are."""
        kept = await instruments.machine.kept()
        packages = [
            {
                "path": one.path,
                "sha256": one.sha256,
                "bytes": one.bytes,
                "verified": one.verified,
                "handover_record": one.handover_record,
                "made_at": one.made_at,
            }
            for one in kept.packages
        ]
        return Facts({"packages": packages}, device=kept.packages[-1].path if packages else "")

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """At least one package that was read back; its handover record, signed."""
        findings = Findings()
        packages = facts["packages"]
        if not packages:
            findings.fail(T("checks", "No package was made of this session."))
            return findings.judgement(T("checks", "no package"))
        verified = [package for package in packages if package["verified"]]
        if not verified:
            findings.fail(T("checks", "No package was read back without a difference."))
        elif not any(package["handover_record"] for package in verified):
            findings.caution(T("checks", "The package has no handover record."))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        size = sum(package["bytes"] for package in verified) / _GB
        value = T("checks", "{verified} of {count} packages read back, {size} GB")
        return findings.judgement(
            value(verified=len(verified), count=len(packages), size=round(size, 2))
        )

    def threshold_text(self, profile: Profile) -> Text:
        """All of it is read back."""
        percent = self.thresholds(profile).number("read_back_percent")
        return T("checks", "{percent}% read back and equal, handover record signed")(
            percent=round(percent)
        )

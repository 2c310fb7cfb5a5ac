"""NT3: the speed of the line towards abroad."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.speed import speed_facts, speed_words
from app.model.checklist import How, Judgement, Leaf, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class InternationalSpeed(Item):
    """Against a server abroad, where the regulations ask for it; kept apart from NT2."""

    id = "NT3"
    title = T("checks", "Speed towards abroad")
    why = T("checks", "The leased line of the main point has a share for traffic abroad.")
    how = How.MEASURED
    can_stop = True
    phases = frozenset({Phase.T_MINUS_1D})
    roles = CENTRAL_ONLY
    live = Live.NETWORK
    main_figure = "seconds"
    causes = (
        T("checks", "A cable under the sea is broken: ask the provider how long it will take."),
        T("checks", "The leased line has no share abroad: look into the contract."),
    )

    def thresholds(self, profile: Profile) -> Thresholds:
        """The item's own figures and those of the regulations' section on bandwidth."""
        ruled = {
            "min_mbps": profile.leaf("bandwidth.leased_international"),
            "tolerance": profile.leaf("bandwidth.tolerance"),
        }
        return Thresholds({**profile.section("checks.NT3"), **ruled})

    def main_leaf(self, profile: Profile) -> Leaf:
        """What the regulations state of the leased line."""
        return profile.leaf("bandwidth.leased_international")

    async def applies(self, instruments: Instruments, profile: Profile) -> Text | None:
        """Only where the regulations in force name a speed abroad."""
        if self.thresholds(profile).value("min_mbps") is None:
            return T("checks", "The regulations in force ask for no speed towards abroad.")
        return None

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Both directions, one after the other."""
        return await speed_facts(self.id, instruments, self.thresholds(profile))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The slower direction; below the tolerance is a caution."""
        findings = Findings()
        down, up = float(facts["down_mbps"]), float(facts["up_mbps"])
        stated = thresholds.shown("min_mbps")
        if min(down, up) < stated * thresholds.number("tolerance") / 100:
            findings.caution(
                T("checks", "Slower abroad than the regulations state: {stated} Mbit/s.")(
                    stated=stated
                )
            )
        return findings.judgement(speed_words(down, up, str(facts["server"]), str(facts["method"])))

    def threshold_text(self, profile: Profile) -> Text:
        """The stated figure and what still counts as that."""
        figures = self.thresholds(profile)
        if figures.value("min_mbps") is None:
            return T("checks", "not stated in the regulations")
        return T("checks", "{stated} Mbit/s abroad, {share} % of it counts")(
            stated=figures.shown("min_mbps"), share=figures.shown("tolerance")
        )

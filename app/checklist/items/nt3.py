"""NT3: the speed of the line towards abroad."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.point_rules import HARD_LEAST_ABROAD
from app.checklist.speed import judge_hard_least, speed_facts, speed_words, with_hard_least
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
            "hard_min": profile.leaf(HARD_LEAST_ABROAD),
        }
        return Thresholds({**profile.section("checks.NT3"), **ruled})

    def main_leaf(self, profile: Profile) -> Leaf:
        """What the regulations state of the leased line."""
        return profile.leaf("bandwidth.leased_international")

    def shuts_unknown(self, profile: Profile) -> bool:
        """Where a least is set."""
        return profile.leaf(HARD_LEAST_ABROAD).value is not None

    async def applies(self, instruments: Instruments, profile: Profile) -> Text | None:
        """Only where the regulations in force name a speed abroad, or a least."""
        if self.thresholds(profile).value("min_mbps") is None and not self.shuts_unknown(profile):
            return T("checks", "The regulations in force ask for no speed towards abroad.")
        return None

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Both directions, one after the other."""
        return await speed_facts(self.id, instruments, self.thresholds(profile))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The slower direction; below the tolerance is a caution, below a set least a failure."""
        findings = Findings()
        down, up = float(facts["down_mbps"]), float(facts["up_mbps"])
        judge_hard_least(min(down, up), thresholds, findings)
        stated = thresholds.value("min_mbps")
        if stated is not None and min(down, up) < stated * thresholds.number("tolerance") / 100:
            findings.caution(
                T("checks", "Slower abroad than the regulations state: {stated} Mbit/s.")(
                    stated=thresholds.shown("min_mbps")
                )
            )
        return findings.judgement(speed_words(down, up, str(facts["server"]), str(facts["method"])))

    def threshold_text(self, profile: Profile) -> Text:
        """The stated figure and what still counts as that."""
        figures = self.thresholds(profile)
        if figures.value("min_mbps") is None:
            return with_hard_least(T("checks", "not stated in the regulations")(), figures)
        words = T("checks", "{stated} Mbit/s abroad, {share} % of it counts")
        stated, share = figures.shown("min_mbps"), figures.shown("tolerance")
        return with_hard_least(words(stated=stated, share=share), figures)

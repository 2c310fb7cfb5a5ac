"""NT2: the speed of the line both ways."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.point_rules import HARD_LEAST
from app.checklist.speed import judge_hard_least, speed_facts, speed_words, with_hard_least
from app.model.checklist import How, Judgement, Leaf
from app.model.reception import PointRole
from app.model.text import T, Text
from app.settings.profile import Profile

_BANDWIDTH = ("central", "delegate", "tolerance", "hard_min")


class LineSpeed(Item):
    """The slower direction against the figure of this role, the way out against the pictures too.

    The regulations name no direction and say "about": a share of the figure still keeps it. Below
    it is a caution; what a meeting cannot do with fails. Only a least that the rules in force set
    shuts the gate, also while nobody knows the speed.
    """

    id = "NT2"
    title = T("checks", "Speed of the line")
    why = T("checks", "Picture and sound of all points need a line as fast as the rules ask for.")
    how = How.MEASURED
    can_stop = True
    phases = MANDATED
    live = Live.NETWORK
    main_figure = "floor_mbps"
    instruction = T("checks", "Nobody should use the line until the measurement is done.")
    causes = (
        T("checks", "Somebody downloads or watches films on the same line: ask to stop."),
        T("checks", "The computer is on Wi-Fi: connect the cable."),
        T("checks", "The package of the line is too small: call the provider."),
        T("checks", "The test server itself is slow: measure against another one."),
    )

    def thresholds(self, profile: Profile) -> Thresholds:
        """The item's own figures and those of the regulations' section on bandwidth."""
        ruled = {name: profile.leaf(f"bandwidth.{name}") for name in _BANDWIDTH}
        return Thresholds({**profile.section("checks.NT2"), **ruled})

    def main_leaf(self, profile: Profile) -> Leaf:
        """The regulations' figure where they state one."""
        stated = profile.leaf("bandwidth.central")
        return super().main_leaf(profile) if stated.value is None else stated

    def shuts_unknown(self, profile: Profile) -> bool:
        """Where a least is set."""
        return profile.leaf(HARD_LEAST).value is not None

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Both directions, one after the other."""
        return await speed_facts(self.id, instruments, self.thresholds(profile))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The least first, then the way out, then the stated figure with its tolerance."""
        findings = Findings()
        down, up = float(facts["down_mbps"]), float(facts["up_mbps"])
        slower = min(down, up)
        judge_hard_least(slower, thresholds, findings)
        least = thresholds.shown("floor_mbps")
        if slower < least:
            findings.fail(
                T("checks", "The line is slower than the least for a meeting, {least} Mbit/s.")(
                    least=least
                )
            )
        needed = _needed_up(thresholds)
        if up < needed:
            findings.fail(
                T("checks", "The way from us must carry twice our picture and sound: {least}.")(
                    least=needed
                )
            )
        self._against_rule(findings, slower, facts, thresholds)
        return findings.judgement(speed_words(down, up, str(facts["server"]), str(facts["method"])))

    def _against_rule(
        self, findings: Findings, slower: float, facts: Values, thresholds: Thresholds
    ) -> None:
        role = "central" if facts["role"] == PointRole.CENTRAL else "delegate"
        stated = thresholds.value(role)
        if stated is not None and slower < stated * thresholds.number("tolerance") / 100:
            findings.caution(
                T("checks", "Slower than the regulations state for this point: {stated} Mbit/s.")(
                    stated=stated
                )
            )

    def threshold_text(self, profile: Profile) -> Text:
        """What the regulations state, what still counts as that, and the least."""
        figures = self.thresholds(profile)
        return with_hard_least(self._rule(figures), figures)

    def _rule(self, figures: Thresholds) -> Text:
        least, up = figures.shown("floor_mbps"), _needed_up(figures)
        if figures.value("central") is None:
            words = T("checks", "not stated in the regulations; at least {least}, up {up} Mbit/s")
            return words(least=least, up=up)
        words = T(
            "checks",
            "about {central} (central) or {delegate} (delegate) Mbit/s, {share} % of it counts;"
            " at least {least}, up {up}",
        )
        return words(
            central=figures.shown("central"),
            delegate=figures.value("delegate") or "–",
            share=figures.shown("tolerance"),
            least=least,
            up=up,
        )


def _needed_up(thresholds: Thresholds) -> float:
    """What our own picture and sound need on the way out."""
    return thresholds.shown("media_mbps") * thresholds.shown("uplink_media_factor")

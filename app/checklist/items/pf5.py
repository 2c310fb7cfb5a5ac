"""PF5: not more points than the line and the platform are laid out for."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Leaf, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class WithinCapacity(Item):
    """Points on the list of the session; more than the regulations reckon with is a caution."""

    id = "PF5"
    title = T("checks", "Number of points")
    why = T("checks", "The line of the main point is laid out for a number of points at once.")
    how = How.SENSED
    phases = frozenset({Phase.T_MINUS_1D})
    roles = CENTRAL_ONLY
    main_figure = "counted"
    causes = (
        T("checks", "Too many points are invited: let some look on together in one room."),
        T("checks", "The list has points twice: correct it under “Connect”."),
    )

    def thresholds(self, profile: Profile) -> Thresholds:
        """The regulations' section on capacity."""
        return Thresholds({"points_max": profile.leaf("capacity.points_max")})

    def main_leaf(self, profile: Profile) -> Leaf:
        """The regulations' figure."""
        return profile.leaf("capacity.points_max")

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Count the points on the list."""
        points = await instruments.line.points()
        if not points:
            return Facts(
                not_tested=T("checks", "There is no list of points: write it under “Connect”.")
            )
        joined = sum(point.present for point in points)
        return Facts({"count": len(points), "present": joined})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Within the number, or a caution."""
        findings = Findings()
        most = int(thresholds.number("points_max"))
        if facts["count"] > most:
            findings.caution(
                T("checks", "More points than the regulations reckon with at once: {most}.")(
                    most=most
                )
            )
        value = T("checks", "{count} points on the list, {present} joined")
        return findings.judgement(value(count=facts["count"], present=facts["present"]))

    def threshold_text(self, profile: Profile) -> Text:
        """At most so many."""
        return T("checks", "at most {most} points at once")(
            most=int(self.thresholds(profile).number("points_max"))
        )

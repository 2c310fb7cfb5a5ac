"""LV3: no required point is lost."""

from __future__ import annotations

from datetime import datetime

from app.checklist.contract import CENTRAL_ONLY, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.moments import wall_clock
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class NoPointLost(Item):
    """The list of points of the session, as the meeting's page or the roll call tells it."""

    id = "LV3"
    title = T("checks", "All required points are there")
    why = T("checks", "All points have to take part at the same time.")
    how = How.SENSED_AND_CONFIRMED
    phases = frozenset({Phase.DURING})
    roles = CENTRAL_ONLY
    main_figure = "suspend_s"
    causes = (
        T("checks", "Its line is down: call its technical officer by telephone."),
        T("checks", "It left the room: send it the login information again."),
        T("checks", "It does not come back: propose to the chair to suspend the session."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read the list."""
        points = await instruments.machine.topic("points") or []
        return Facts(
            {
                "required": [
                    {
                        "name": point["name"],
                        "present": point["present"],
                        "away_s": _seconds_since(point["since"]),
                    }
                    for point in points
                    if point["required"]
                ]
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Away for some seconds is a caution, for minutes a failure; not told is unknown."""
        findings = Findings()
        points = facts["required"]
        if not points:
            findings.unknown(T("checks", "The session has no list of required points."))
        for point in points:
            _judge_point(point, thresholds, findings)
        here = sum(point["present"] is True for point in points)
        return findings.judgement(
            T("checks", "{here} of {count} points are there")(here=here, count=len(points))
        )

    def threshold_text(self, profile: Profile) -> Text:
        """When it is told of, and when a suspension is proposed."""
        figures = self.thresholds(profile)
        return T(
            "checks", "away at most {warn} s; a suspension is proposed after {minutes} minutes"
        )(warn=round(figures.number("warn_s")), minutes=round(figures.number("suspend_s") / 60))


def _judge_point(point: Values, thresholds: Thresholds, findings: Findings) -> None:
    name, away_s = point["name"], point["away_s"]
    if point["present"] is None:
        findings.unknown(T("checks", "Whether “{point}” is there is not known.")(point=name))
    elif not point["present"] and (away_s is None or away_s > thresholds.number("suspend_s")):
        findings.fail(T("checks", "“{point}” is not there.")(point=name))
    elif not point["present"] and away_s > thresholds.number("warn_s"):
        findings.caution(
            T("checks", "“{point}” has been away for {seconds} s.")(
                point=name, seconds=round(away_s)
            )
        )


def _seconds_since(moment: str) -> float | None:
    try:
        then = datetime.fromisoformat(moment)
    except (TypeError, ValueError):
        return None
    return max(0.0, round((wall_clock() - then).total_seconds(), 1)) if then.tzinfo else None

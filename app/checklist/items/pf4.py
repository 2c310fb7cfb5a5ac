"""PF4: the roll call; every point hears, sees, is heard and is seen."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY, MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.roll_call import ANSWERS, listed_words, point_words, wanting
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class RollCallMatrix(Item):
    """Answer details: ``{"matrix": {point's id: {"hear", "see", "heard", "seen": bool}}}``.

    Nothing is filled in beforehand. A point that must take part and lacks an answer fails it or
    leaves it untested; of the others a "no" is a caution.
    """

    id = "PF4"
    title = T("checks", "Roll call of all points")
    why = T("checks", "Every point must hear and see, be heard and be seen, all at one time.")
    how = How.MANUAL
    phases = MANDATED | {Phase.JUST_BEFORE}
    roles = CENTRAL_ONLY
    blocking = frozenset({Phase.T_MINUS_2H})
    critical = True
    main_figure = "answers_min"
    question = yes_or_no(
        T("checks", "Call each point and fill in what it answers. Has every point been called?"),
        T("checks", "Yes, all are called"),
        T("checks", "No, it could not be held"),
    )
    causes = (
        T("checks", "A point has not joined: call its technical officer by telephone."),
        T("checks", "A point is muted, or has chosen another microphone: have it look (AU1)."),
        T("checks", "A point's camera is covered or used by another program (VI1)."),
        T("checks", "A point's line is too slow: have it measure NT2 and NT4."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """The points that have to be called."""
        points = await instruments.line.points()
        if not points:
            return Facts(
                not_tested=T("checks", "There is no list of points: write it under “Connect”.")
            )
        listed = [
            {"id": str(p.id), "name": p.name, "required": p.required, "present": p.present}
            for p in points
        ]
        return Facts({"points": listed})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Four of four of each point that must take part."""
        findings = Findings()
        matrix = (facts.get("details") or {}).get("matrix") or {}
        points = facts["points"]
        bad, missing = [], []
        for point in points:
            no, unsaid = wanting(point, matrix)
            if no and point["required"]:
                bad.append(point_words(point["name"], no))
            elif no:
                findings.caution(
                    T("checks", "Not in order: {points}")(points=point_words(point["name"], no))
                )
            if unsaid and point["required"]:
                missing.append(point_words(point["name"], unsaid))
        if bad:
            findings.fail(T("checks", "No to: {points}")(points=listed_words(bad)))
        if not answered_yes(facts):
            findings.unknown(T("checks", "The roll call has not been held yet."))
        elif missing:
            findings.unknown(T("checks", "Not asked: {points}")(points=listed_words(missing)))
        good = sum(not any(wanting(point, matrix)) for point in points)
        value = T("checks", "{good} of {count} points {answers}/{answers}")
        return findings.judgement(value(good=good, count=len(points), answers=len(ANSWERS)))

    def threshold_text(self, profile: Profile) -> Text:
        """Four of four."""
        least = int(self.thresholds(profile).number("answers_min"))
        return T("checks", "every point that must take part {answers}/4")(answers=least)

"""PL2: the invitation is out, with all of its eight items."""

from __future__ import annotations

from app.checklist.contract import Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, done_or_not_yet
from app.checklist.instruments import Instruments
from app.checklist.milestone_item import MilestoneItem, noted_words
from app.model.checklist import Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

ITEM_WORDS = {
    "session": T("checks", "information on the session"),
    "guidance": T("checks", "guidance"),
    "login": T("checks", "login information"),
    "test_time": T("checks", "time of the test"),
    "rehearsal_time": T("checks", "time of the dress rehearsal"),
    "session_time": T("checks", "time of the session"),
    "points": T("checks", "number and list of points"),
    "request": T("checks", "request to set up the room and test"),
}
"""What an invitation must hold, by the names that the reading of invitations uses."""


class InvitationOut(MilestoneItem):
    """The central point sends it, a delegate point confirms that it came."""

    id = "PL2"
    title = T("checks", "Invitation with its eight items")
    why = T("checks", "Every point learns from it when to test, when to come and how to log in.")
    phases = frozenset({Phase.PREPARATION})
    main_figure = "items_min"
    milestones = ("invitation",)
    question = done_or_not_yet(
        T("checks", "Is the invitation out, and does it hold all of its eight items?"),
    )
    causes = (
        T("checks", "Something is missing: send what is missing after it, or ask for it."),
        T("checks", "Not read yet: open the file of the invitation on the page of milestones."),
        T("checks", "Not sent yet: send it at once and give the reason why it is late."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """The milestone, and what was recognised in the invitation."""
        noted = await super().measure(instruments, profile)
        items = await instruments.course.invitation()
        known = None if items is None else {name: bool(items.get(name)) for name in ITEM_WORDS}
        return Facts({**noted.values, "items": known})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Out in time, and complete as far as can be read."""
        findings = Findings()
        self.judge_milestones(facts, findings)
        items = facts["items"]
        if items is None:
            if not answered_yes(facts):
                findings.unknown(T("checks", "The invitation has not been read by the program."))
            return findings.judgement(noted_words(facts["milestones"]))
        there = [name for name, is_there in items.items() if is_there]
        if len(there) < thresholds.number("items_min"):
            wanting = [ITEM_WORDS[name] for name in items if name not in there]
            findings.caution(T("checks", "Not found in it: {items}.")(items=_listed(wanting)))
        words = T("checks", "{count} of 8 items; {noted}")
        return findings.judgement(words(count=len(there), noted=noted_words(facts["milestones"])))

    def threshold_text(self, profile: Profile) -> Text:
        """So many items, so many days before."""
        days = profile.leaf("milestones.invitation.before").value
        count = int(self.thresholds(profile).number("items_min"))
        return T("checks", "{count} items, at least {days} days before")(count=count, days=days)


def _listed(words: list[Text]) -> Text:
    first, *others = words
    for word in others:
        first = Text("", "{first}, {next}", {"first": first, "next": word})
    return first

"""RC1: the main disk has room for the session."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.disk import (
    FOLDER_MISSING,
    free_text,
    judge_space,
    place_facts,
    recording_facts,
    space_rule,
)
from app.checklist.disk_health import health_facts, judge_health, with_health
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.point_rules import AskedWhere
from app.model.checklist import How, Judgement, Phase
from app.model.recording import CopyRole
from app.model.text import T, Text
from app.settings.profile import Profile


class MainDiskSpace(Item):
    """Free bytes against the forecast: measured bit rate times planned time."""

    id = "RC1"
    title = T("checks", "Room on the main disk")
    why = T("checks", "The main disk must hold the whole session, with something to spare.")
    how = How.SENSED
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    asked_where = AskedWhere.RECORDED
    blocking = phases
    critical = True
    live = Live.DISK
    main_figure = "forecast_factor"
    causes = (
        T("checks", "The disk is nearly full: move other files to another disk yourself."),
        T("checks", "A small disk or partition is chosen: choose a folder on a larger one."),
        T("checks", "The disk is disconnected or locked: check its cable and its switch."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look at the volume of the chosen folder, and ask its disk."""
        place = await instruments.storage(CopyRole.PRIMARY)
        if place is None:
            return Facts(not_tested=T("checks", "No folder is chosen for the main disk."))
        values = place_facts(place)
        machine = instruments.machine
        values |= recording_facts(CopyRole.PRIMARY, await machine.topic("recording"))
        if "writing" not in values:  # nobody asks a disk anything while a recording needs it
            values["health"] = health_facts(await machine.disk_health(CopyRole.PRIMARY))
        return Facts(values, device=str(place.path))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Missing, locked or too full fail."""
        findings = Findings()
        if not facts["present"]:
            findings.fail(FOLDER_MISSING(path=facts["path"]))
            return findings.judgement(T("checks", "not there"))
        judge_space(facts, thresholds, findings)
        judge_health(facts, thresholds, findings)
        return findings.judgement(with_health(free_text(facts), facts))

    def threshold_text(self, profile: Profile) -> Text:
        """The space rule."""
        return space_rule(self.thresholds(profile))

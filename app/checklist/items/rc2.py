"""RC2: the external disk is there, writable, quick enough, and a disk of its own."""

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
from app.model.recording import CopyRole, CopyState
from app.model.text import T, Text
from app.settings.profile import Profile


class ExternalDisk(Item):
    """Space as RC1, a measured writing speed, the serial number, and not the main disk again."""

    id = "RC2"
    title = T("checks", "The external disk is ready")
    why = T("checks", "The second copy must stand on a disk of its own that is known by number.")
    how = How.SENSED
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    asked_where = AskedWhere.RECORDED
    blocking = phases
    critical = True
    live = Live.DISK
    main_figure = "forecast_factor"
    causes = (
        T("checks", "The external disk is unplugged or asleep: plug it in again, wait 10 s."),
        T("checks", "It is plugged into a slow port or hub: use a USB 3 port of the machine."),
        T("checks", "It is nearly full, or locked by its switch: use another disk."),
        T("checks", "The chosen folder lies on the main disk: choose one on the external disk."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look at the volume, compare it with the main one, then write a probe file."""
        place = await instruments.storage(CopyRole.EXTERNAL)
        if place is None:
            return Facts(not_tested=T("checks", "No folder is chosen for the external disk."))
        main = await instruments.storage(CopyRole.PRIMARY)
        values = place_facts(place)
        main_volume = main.volume.id if main is not None and main.volume is not None else None
        values["same_volume"] = place.volume is not None and place.volume.id == main_volume
        machine = instruments.machine
        values |= recording_facts(CopyRole.EXTERNAL, await machine.topic("recording"))
        if "writing" not in values:  # nobody asks a disk anything while a recording needs it
            values["health"] = health_facts(await machine.disk_health(CopyRole.EXTERNAL))
        values["write_mb_s"] = None
        size_bytes = int(self.thresholds(profile).number("probe_bytes"))
        # A disk without room for the probe is judged by its room, not left untested.
        has_room = place.volume is not None and place.volume.free_bytes > size_bytes
        if place.volume is not None and place.volume.writable and has_room and _is_free(values):
            speed = await instruments.write_speed(CopyRole.EXTERNAL, size_bytes)
            values["write_mb_s"] = speed.mb_per_s
        return Facts(values, device=f"{place.path} {values.get('serial', '')}".strip())

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Space, speed, own volume, known serial number."""
        findings = Findings()
        if not facts["present"]:
            findings.fail(FOLDER_MISSING(path=facts["path"]))
            return findings.judgement(T("checks", "not there"))
        judge_space(facts, thresholds, findings)
        judge_health(facts, thresholds, findings)
        speed = facts["write_mb_s"]
        if facts["same_volume"]:
            allowed = bool(thresholds.value("same_volume_allowed"))
            (findings.caution if allowed else findings.fail)(
                T("checks", "Both copies would lie on one disk: if it breaks, both are lost.")
            )
        if speed is not None and speed < thresholds.number("write_fail_mb_s"):
            findings.fail(T("checks", "The disk writes too slowly to keep up."))
        elif speed is not None and speed < thresholds.number("write_min_mb_s"):
            findings.caution(T("checks", "The disk writes slowly."))
        if not facts["serial"]:
            findings.caution(T("checks", "The system does not tell the disk's serial number."))
        if speed is None:
            _judge_writing(facts.get("writing"), findings)
            return findings.judgement(with_health(free_text(facts), facts))
        value = T("checks", "{free}, writes {speed} MB/s, serial number {serial}")(
            free=free_text(facts), speed=float(speed), serial=facts["serial"] or "–"
        )
        return findings.judgement(with_health(value, facts))

    def threshold_text(self, profile: Profile) -> Text:
        """The space rule and the speed."""
        figures = self.thresholds(profile)
        return T("checks", "{space}; writes at least {speed} MB/s; serial number known")(
            space=space_rule(figures), speed=figures.number("write_min_mb_s")
        )


def _is_free(values: Values) -> bool:
    """False while a recording writes to the disk: a probe file would only stand in its way."""
    return values.get("writing") is None


def _judge_writing(writing: str | None, findings: Findings) -> None:
    """While a recording runs, it is its writer that shows whether the disk keeps up."""
    if writing is None:
        findings.unknown(T("checks", "The writing speed could not be measured."))
    elif writing in {CopyState.SLOW, CopyState.BEHIND}:
        findings.caution(T("checks", "The disk writes slowly."))
    elif writing != CopyState.WRITING:
        findings.fail(T("checks", "The recording does not reach this disk."))

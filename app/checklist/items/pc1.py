"""PC1: the computer has strength to spare and will not disturb the session by itself."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, done_or_not_yet
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

_GB = 1e9


class ComputerReady(Item):
    """Load, memory and heat are measured; what the system does not tell a person looks at."""

    id = "PC1"
    title = T("checks", "The computer: load, heat, updates, sleep, notifications")
    why = T("checks", "The computer must carry the whole session without a pause of its own.")
    how = How.SENSED_AND_CONFIRMED
    phases = MANDATED | {Phase.JUST_BEFORE}
    main_figure = "cpu_max_percent"
    question = done_or_not_yet(
        T(
            "checks",
            "Are updates held back, sleep and screen saver switched off, and notifications off?",
        ),
    )
    causes = (
        T("checks", "Other programs are running: close all that the session does not need."),
        T(
            "checks",
            "Updates wait for a restart: restart the computer today, not before the start.",
        ),
        T("checks", "The computer falls asleep: set sleep to “never” in its power settings."),
        T("checks", "Messages appear on the screen: switch on “Do not disturb”."),
        T("checks", "It is hot: free its air openings, place it out of the sun."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Watch the load for a moment, then ask the system."""
        seconds = self.thresholds(profile).number("load_s")
        load = await instruments.machine.load(seconds)
        upkeep = await instruments.machine.upkeep()
        return Facts(
            {
                **asdict(load),
                "restart_pending": upkeep.restart_pending,
                "updates": list(upkeep.updates),
                **asdict(upkeep.quiet),
                "kept_awake": upkeep.kept_awake,
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Each part by itself; the worst speaks."""
        findings = Findings()
        _judge_load(facts, thresholds, findings)
        _judge_upkeep(facts, findings)
        untold = _untold(facts)
        if untold and not answered_yes(facts):
            findings.unknown(
                T("checks", "The system does not tell all of it; a person has to look.")
            )
        value = T("checks", "processor {cpu}%, {free} GB of memory free, {heat}")
        return findings.judgement(
            value(
                cpu=round(facts["cpu_percent"]),
                free=round(facts["free_bytes"] / _GB, 1),
                heat=_heat(facts["heat"]),
            )
        )

    def threshold_text(self, profile: Profile) -> Text:
        """The figures."""
        figures = self.thresholds(profile)
        return T(
            "checks",
            "processor under {cpu}%, at least {free} GB of memory free, no restart pending, "
            "no sleep, no notifications",
        )(cpu=round(figures.number("cpu_max_percent")), free=figures.number("free_min_bytes") / _GB)


def _judge_load(facts: Values, thresholds: Thresholds, findings: Findings) -> None:
    cpu = facts["cpu_percent"]
    if cpu >= thresholds.number("cpu_fail_percent"):
        findings.fail(T("checks", "The processor is busy: {cpu}%.")(cpu=round(cpu)))
    elif cpu >= thresholds.number("cpu_max_percent"):
        findings.caution(T("checks", "The processor is busy: {cpu}%.")(cpu=round(cpu)))
    if facts["free_bytes"] < thresholds.number("free_min_bytes"):
        findings.fail(
            T("checks", "Too little memory is free: {free} GB.")(
                free=round(facts["free_bytes"] / _GB, 1)
            )
        )
    heat = facts["heat"]
    if heat is not None and heat["celsius"] >= (heat["limit_c"] or thresholds.number("heat_max_c")):
        findings.caution(
            T("checks", "The computer is hot: {celsius} °C.")(celsius=round(heat["celsius"]))
        )


def _judge_upkeep(facts: Values, findings: Findings) -> None:
    if facts["restart_pending"]:
        findings.fail(T("checks", "The computer waits for a restart after updates."))
    if facts["updates"]:
        findings.caution(
            T("checks", "Updates are being put in just now: {programs}.")(
                programs=", ".join(facts["updates"])
            )
        )
    if facts["stays_awake"] is False and not facts["kept_awake"]:
        findings.caution(T("checks", "The computer may fall asleep by itself."))
    if facts["screen_stays"] is False and not facts["kept_awake"]:
        findings.caution(T("checks", "The screen may be covered by a screen saver."))
    if facts["messages_off"] is False:
        findings.caution(T("checks", "Messages of other programs may appear on the screen."))


def _untold(facts: Values) -> list[str]:
    """What the system did not tell."""
    names = ["restart_pending", "messages_off"]
    if not facts["kept_awake"]:
        names += ["stays_awake", "screen_stays"]
    return [name for name in names if facts[name] is None]


def _heat(heat: dict[str, Any] | None) -> Text:
    if heat is None:
        return T("checks", "temperature not told")
    return T("checks", "{celsius} °C")(celsius=round(heat["celsius"]))

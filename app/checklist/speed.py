"""The speed of a line as two items measure it: towards the country and towards abroad."""

from __future__ import annotations

from app.checklist.contract import EvidenceFile, Facts, Thresholds
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.readings_line import SpeedWish
from app.devices.network.line_jobs import OWN
from app.model.text import T, Text

NO_SERVER = T(
    "checks",
    "No test server is set in the regulations in force: a web address or iperf3 at the main point.",
)
IN_PRACTICE = T("checks", "down {down}, up {up} Mbit/s, within this machine (practice)")
MEASURED = T("checks", "down {down}, up {up} Mbit/s to {server}")


async def speed_facts(item: str, instruments: Instruments, figures: Thresholds) -> Facts:
    """Measure both directions against the address among ``figures``; the series is evidence."""
    address = figures.value("address")
    if not address:
        return Facts(not_tested=NO_SERVER)
    wish = SpeedWish(
        item,
        str(address),
        figures.number("seconds"),
        int(figures.number("connections")),
        str(figures.value("upload_address") or ""),
    )
    found = await instruments.line.speed(wish)
    values = {
        "down_mbps": found.down_mbps,
        "up_mbps": found.up_mbps,
        "server": found.server,
        "method": found.method,
        "role": str(instruments.line.role),
    }
    file = await instruments.line.keep(f"{item}-speed", {**values, "series": dict(found.series)})
    series = EvidenceFile(file, T("checks", "Speed of the line, second by second"))
    return Facts(values, (series,), device=found.server)


def judge_hard_least(slower_mbps: float, figures: Thresholds, findings: Findings) -> None:
    """Below the least that the rules in force set the gate is shut; mostly none is set."""
    if figures.value("hard_min") is not None and slower_mbps < figures.number("hard_min"):
        words = T("checks", "Below the least that these rules let a session start with: {least}.")
        findings.fail(words(least=figures.shown("hard_min")), blocks=True)


def with_hard_least(rule: Text, figures: Thresholds) -> Text:
    """The rule in words, with the least where one is set."""
    if figures.value("hard_min") is None:
        return rule
    words = T("checks", "{rule}; below {least} Mbit/s the session may not start")
    return words(rule=rule, least=figures.shown("hard_min"))


def speed_words(down: float, up: float, server: str, method: str) -> Text:
    """Both figures; a practice says that no line was measured."""
    if method == OWN:
        return IN_PRACTICE(down=down, up=up)
    return MEASURED(down=down, up=up, server=server)

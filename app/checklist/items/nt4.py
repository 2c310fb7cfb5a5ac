"""NT4: delay, jitter and losses to the platform."""

from __future__ import annotations

from dataclasses import asdict

from app.checklist.contract import MANDATED, EvidenceFile, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.meeting import NO_HOST, meeting_place
from app.checklist.readings_line import MeetingPlace, ProbeWish
from app.devices.network.line_jobs import ProbeSeries
from app.devices.network.probe_figures import figures_of
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile

_LENGTH = {Phase.T_MINUS_1D: "1d", Phase.T_MINUS_2H: "2h", Phase.JUST_BEFORE: "jb"}
_HOW = {
    "icmp": T("checks", "echoes (ICMP)"),
    "tls": T("checks", "greetings to its port (TLS)"),
    "connect": T("checks", "connections to its port (TCP)"),
}
_HIGH = {
    "delay": T("checks", "The delay is high: {value} ms."),
    "jitter": T("checks", "The delay changes a lot: {value} ms."),
    "loss": T("checks", "Questions remain without answer: {value} %."),
    "gap": T("checks", "The line was silent for {value} ms at a stretch."),
}


class DelayAndLoss(Item):
    """A question ten times a second to the meeting's host, as long as the phase asks for.

    What is asked is said beside the figures: an echo, or the host's own port where it answers none.
    """

    id = "NT4"
    title = T("checks", "Delay and losses to the meeting")
    why = T("checks", "Delay, jitter and losses make people talk at once and pictures freeze.")
    how = How.SENSED
    can_stop = True
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    live = Live.NETWORK
    main_figure = "delay_max_ms"
    causes = (
        T("checks", "Somebody loads the line: stop downloads and updates (NT5)."),
        T("checks", "The computer is on Wi-Fi: connect the cable."),
        T("checks", "The router is overloaded: switch it off, wait 30 s, switch it on."),
        T("checks", "The provider has a fault: call its contact, try the backup line (NT6)."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Ask, and keep each answer as evidence."""
        place = await meeting_place(instruments, profile)
        if not place.host:
            return Facts(not_tested=NO_HOST)
        figures = self.thresholds(profile)
        phase = _LENGTH.get(instruments.line.phase or Phase.JUST_BEFORE, "during")
        series = await instruments.line.probes(_wish(place, figures, f"seconds_{phase}"))
        values = {
            **asdict(figures_of(series.probes)),
            "method": series.method,
            "host": series.host,
            "address": series.address,
            "port": series.port,
            "own": place.local and place.port is None,
        }
        file = await instruments.line.keep("NT4-series", {**values, "probes": _rows(series)})
        caption = T("checks", "Each question to the meeting's host and its answer")
        return Facts(values, (EvidenceFile(file, caption),), device=series.host)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Each of the four figures against its two limits."""
        findings = Findings()
        if not facts["answered"]:
            findings.fail(T("checks", "The meeting's host answers nothing."))
            return findings.judgement(
                T("checks", "no answer to {sent} questions")(sent=facts["sent"])
            )
        for name, value, unit in (
            ("delay", facts["delay_ms"], "ms"),
            ("jitter", facts["jitter_ms"], "ms"),
            ("loss", facts["loss_percent"], "percent"),
            ("gap", facts["gap_ms"], "ms"),
        ):
            if value is None:
                findings.unknown(T("checks", "Too few answers came to tell."))
            elif value > thresholds.number(f"{name}_caution_{unit}"):
                findings.fail(_HIGH[name](value=value))
            elif value > thresholds.number(f"{name}_max_{unit}"):
                findings.caution(_HIGH[name](value=value))
        return findings.judgement(_words(facts))

    def threshold_text(self, profile: Profile) -> Text:
        """The four limits, and up to where each is only a caution."""
        figures = self.thresholds(profile)
        words = T(
            "checks",
            "delay ≤ {delay} ms, jitter ≤ {jitter} ms, losses ≤ {loss} %, silent ≤ {gap} ms;"
            " caution to {delay2}, {jitter2}, {loss2} %, {gap2}",
        )
        return words(
            delay=figures.shown("delay_max_ms"),
            jitter=figures.shown("jitter_max_ms"),
            loss=figures.shown("loss_max_percent"),
            gap=figures.shown("gap_max_ms"),
            delay2=figures.shown("delay_caution_ms"),
            jitter2=figures.shown("jitter_caution_ms"),
            loss2=figures.shown("loss_caution_percent"),
            gap2=figures.shown("gap_caution_ms"),
        )


def _wish(place: MeetingPlace, figures: Thresholds, length: str) -> ProbeWish:
    return ProbeWish(
        item=DelayAndLoss.id,
        host=place.host,
        port=place.port or int(figures.number("port")),
        secure=place.secure,
        own=place.local and place.port is None,
        seconds=figures.number(length),
        every_s=figures.number("every_ms") / 1000,
        answer_s=figures.number("answer_ms") / 1000,
    )


def _rows(series: ProbeSeries) -> list[list[float | None]]:
    return [[probe.at_s, probe.round_trip_ms] for probe in series.probes]


def _words(facts: Values) -> Text:
    if facts["own"]:
        shown = T("checks", "{delay} ms within this machine (practice), losses {loss} %")
        return shown(delay=facts["delay_ms"], loss=facts["loss_percent"])
    shown = T("checks", "delay {delay} ms, jitter {jitter} ms, losses {loss} %; {host} by {how}")
    return shown(
        delay=facts["delay_ms"],
        jitter=facts["jitter_ms"] if facts["jitter_ms"] is not None else "–",
        loss=facts["loss_percent"],
        host=facts["host"],
        how=_HOW[facts["method"]],
    )

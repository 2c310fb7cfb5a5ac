"""NT5: a wired line, and nobody else on it."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.devices.network.adapter import AdapterKind
from app.model.checklist import How, Judgement, Phase
from app.model.reception import PointRole
from app.model.text import T, Text
from app.settings.profile import Profile

_KINDS = {
    AdapterKind.WIRED: T("checks", "cable"),
    AdapterKind.WIFI: T("checks", "Wi-Fi"),
    AdapterKind.MOBILE: T("checks", "mobile network"),
    AdapterKind.VIRTUAL: T("checks", "virtual adapter"),
    AdapterKind.UNKNOWN: T("checks", "unknown adapter"),
}


class QuietCable(Item):
    """The adapter of the way out, and what it carries beside the call in a quiet moment.

    The share is of the speed that NT2 measured in this run; without one, of the figure that the
    regulations state for this role.
    """

    id = "NT5"
    title = T("checks", "Cable, and no other traffic")
    why = T("checks", "Wi-Fi breaks off; downloads and updates take the line from the meeting.")
    how = How.SENSED
    phases = frozenset({Phase.T_MINUS_2H, Phase.JUST_BEFORE})
    live = Live.NETWORK
    main_figure = "other_share_max"
    instruction = T("checks", "Leave the computer alone for a few seconds.")
    causes = (
        T("checks", "The cable is not plugged in, so that Wi-Fi is used: plug it in."),
        T("checks", "Windows or a program updates itself: let it finish, or put it off."),
        T("checks", "A browser or cloud folder loads files: close it."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Find the adapter, then count for the set time."""
        line, figures = instruments.line, self.thresholds(profile)
        adapter = await line.way_out()
        if adapter is None:
            return Facts(not_tested=T("checks", "There is no way out of this machine (NT1)."))
        traffic = await line.other_traffic(adapter.name, figures.number("sample_s"))
        role = "central" if line.role is PointRole.CENTRAL else "delegate"
        stated = profile.leaf(f"bandwidth.{role}").value
        values = {
            "adapter": adapter.name,
            "kind": str(adapter.kind),
            "link_mbps": adapter.speed_mbps,
            "in_mbps": round(traffic.in_mbps, 3),
            "out_mbps": round(traffic.out_mbps, 3),
            "call_unknown": traffic.call_unknown,
            "line_mbps": line.line_mbps if line.line_mbps is not None else stated,
            "line_measured": line.line_mbps is not None,
        }
        return Facts(values, device=adapter.description or adapter.name)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The kind of adapter, then the share of other traffic."""
        findings = Findings()
        kind = AdapterKind(facts["kind"])
        if kind in {AdapterKind.WIFI, AdapterKind.MOBILE}:
            told = findings.fail if thresholds.value("wired_required") else findings.caution
            told(T("checks", "This machine is not on the cable."))
        elif kind is not AdapterKind.WIRED:
            findings.unknown(T("checks", "The system does not say whether this is a cable."))
        busiest = max(float(facts["in_mbps"]), float(facts["out_mbps"]))
        if facts["call_unknown"]:
            findings.unknown(
                T("checks", "The meeting is under way; its own traffic cannot be told apart.")
            )
        elif not facts["line_mbps"]:
            findings.unknown(
                T("checks", "How fast the line is, is not known: measure NT2 in this test.")
            )
        elif 100 * busiest / facts["line_mbps"] >= thresholds.number("other_share_max"):
            findings.caution(
                T("checks", "Other traffic takes {share} % of the line.")(
                    share=round(100 * busiest / facts["line_mbps"])
                )
            )
        return findings.judgement(
            T("checks", "{adapter} ({kind}), other traffic in {into}, out {out} Mbit/s")(
                adapter=facts["adapter"],
                kind=_KINDS[kind],
                into=facts["in_mbps"],
                out=facts["out_mbps"],
            )
        )

    def threshold_text(self, profile: Profile) -> Text:
        """Wired, and the share that others may take."""
        limit = self.thresholds(profile).shown("other_share_max")
        return T("checks", "cable; other traffic below {limit} % of the line")(limit=limit)

"""NT1: link, default route and name lookup."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Facts, Item, Live, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.meeting import NO_HOST, meeting_place
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class LineUp(Item):
    """Where the platform is this machine (practice), a missing line is untested, not failed.

    The host is that of the chosen meeting; else the profile's (a practice), else a typed one.
    """

    id = "NT1"
    title = T("checks", "The line is up")
    why = T("checks", "Without a link, a route and the platform's address there is no session.")
    how = How.SENSED
    phases = MANDATED | {Phase.JUST_BEFORE, Phase.DURING}
    blocking = phases
    critical = True
    live = Live.NETWORK
    main_figure = "host"
    causes = (
        T("checks", "The network cable is loose: push it in until it clicks, look for its light."),
        T("checks", "The router or modem is off or hangs: switch it off, wait 30 s, switch it on."),
        T("checks", "The provider has a fault: call the contact of the line."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look at links and route, look the platform's host up."""
        figures = self.thresholds(profile)
        host = (await meeting_place(instruments, profile)).host
        seen = await instruments.network(host, figures.number("lookup_s_max"))
        route, lookup = seen.links.route, seen.lookup
        values = {
            "links": list(seen.links.up),
            "route": f"{route.interface} {route.gateway}".strip() if route else "",
            "host": host,
            "local": seen.local,
            "addresses": list(lookup.addresses) if lookup else [],
            "lookup_s": lookup.seconds if lookup else None,
            "lookup_error": lookup.error if lookup else "",
        }
        return Facts(values, device=", ".join(seen.links.up))

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Link, then route, then lookup: the first that is missing explains the rest."""
        findings = Findings()
        missing = findings.unknown if facts["local"] else findings.fail
        if not facts["links"]:
            missing(T("checks", "No network link is up on this machine."))
        elif not facts["route"]:
            missing(T("checks", "There is a link, but no way out of it (no default route)."))
        if not facts["host"]:
            findings.unknown(NO_HOST)
        elif not facts["addresses"]:
            missing(T("checks", "The address of {host} is not found.")(host=facts["host"]))
        if not facts["links"]:
            return findings.judgement(T("checks", "no link"))
        links, route = ", ".join(facts["links"]), facts["route"] or "–"
        if not facts["host"]:
            value = T("checks", "link {links}, route {route}")
            return findings.judgement(value(links=links, route=route))
        value = T("checks", "link {links}, route {route}, {count} addresses of {host}")
        return findings.judgement(
            value(links=links, route=route, count=len(facts["addresses"]), host=facts["host"])
        )

    def threshold_text(self, profile: Profile) -> Text:
        """All three present."""
        limit_s = self.thresholds(profile).number("lookup_s_max")
        return T("checks", "link up, default route, name found within {seconds} s")(seconds=limit_s)

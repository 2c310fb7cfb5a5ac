"""PF1: the meeting's host is allowed and its certificate is good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.checklist.contract import MANDATED, Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.meeting import NO_HOST
from app.model.checklist import How, ItemState, Judgement, Leaf
from app.model.conference import PRACTICE_PLATFORM
from app.model.text import T, Text
from app.settings.profile import Profile


class HostAllowed(Item):
    """A look at the server without joining: its host against the platform, name, TLS, answer.

    Another platform than the regulations name is a caution, a host outside the platform a failure.
    """

    id = "PF1"
    title = T("checks", "The meeting's server")
    why = T("checks", "Name and password may only be given to the right server.")
    how = How.SENSED
    phases = MANDATED
    blocking = MANDATED
    critical = True
    main_figure = "host_allowed"
    causes = (
        T("checks", "The link is wrong or was changed: compare it with the invitation."),
        T("checks", "The clock of this computer is wrong, so that certificates fail: see RC5."),
        T("checks", "The provider let the certificate expire: call its contact."),
        T("checks", "The line is down: look at NT1."),
    )

    def thresholds(self, profile: Profile) -> Thresholds:
        """The item's own leaves and the platforms that the regulations name."""
        names = profile.leaf("platforms.names")
        return Thresholds({**profile.section("checks.PF1"), "names": names})

    def main_leaf(self, profile: Profile) -> Leaf:
        """The platforms that the regulations name, where they do."""
        named = profile.leaf("platforms.names")
        return super().main_leaf(profile) if named.value is None else named

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Look at the chosen meeting's server."""
        place = await instruments.line.place()
        found = await instruments.line.preflight()
        if not found:
            return Facts(not_tested=NO_HOST)
        values = {
            "host": place.host,
            "platform": place.platform,
            "platform_name": place.platform_name,
            "findings": [finding.to_json() for finding in found],
        }
        return Facts(values, device=place.host)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """The worst of what the look brought, and the platform against the regulations."""
        findings = Findings()
        for found in facts["findings"]:
            _take(findings, found)
        names = thresholds.value("names")
        practice = facts["platform"] == PRACTICE_PLATFORM
        if names and not practice and not _named(facts["platform_name"], names):
            findings.caution(
                T("checks", "The regulations name another platform: {names}.")(names=_listed(names))
            )
        value = T("checks", "{platform}: {host}; {certificate}")
        return findings.judgement(
            value(
                platform=facts["platform_name"],
                host=facts["host"],
                certificate=_certificate(facts["findings"]),
            )
        )

    def threshold_text(self, profile: Profile) -> Text:
        """The host is one of the platform's; the platform is the one that is named."""
        names = self.thresholds(profile).value("names")
        if not names:
            return T("checks", "a host of the chosen platform, certificate valid")
        return T("checks", "platform {names}, a host of it, certificate valid")(
            names=_listed(names)
        )


def _take(findings: Findings, found: dict[str, Any]) -> None:
    words = Text.from_json(found["words"])
    state = ItemState(found["state"])
    if state is ItemState.FAIL:
        findings.fail(words)
    elif state is ItemState.CAUTION:
        findings.caution(words)
    elif state is ItemState.COULD_NOT_TEST:
        findings.unknown(words)


def _certificate(found: Sequence[dict[str, Any]]) -> Text:
    """What was said of the certificate; without one (http, built-in room) what was said first."""
    said = next((one for one in found if one["key"] == "tls"), found[0])
    return Text.from_json(said["words"])


def _named(platform: str, names: str | Sequence[str]) -> bool:
    listed = [names] if isinstance(names, str) else names
    return any(platform.casefold() == name.casefold() for name in listed)


def _listed(names: str | Sequence[str]) -> str:
    return names if isinstance(names, str) else ", ".join(names)

"""Look at a room's server before joining: name, connection, certificate, answer. No browser.

Only heads of answers are read and no redirection is followed. A link that would itself let
somebody in (it carries a checksum) is not called: the server's front page is asked in its place.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import getproxies

from app.conference.addresses import PRACTICE_SCHEME, Address, allowed_hosts
from app.conference.findings import failed, not_tested, passed
from app.conference.preflight_answer import Answer, ask, judge_answer
from app.conference.preflight_certificate import days_left, judge_days, judge_refusal
from app.devices.network.link import link_facts
from app.devices.network.lookup import Lookup, is_local, look_up
from app.model.conference import Finding, PlatformProfile
from app.model.text import T
from app.settings.profile import Profile

_MOST_ADDRESSES = 4
_HTTPS = 443


@dataclass(frozen=True, slots=True)
class PreflightLimits:
    """Seconds that one stage may take; days that a certificate must still be good for."""

    stage_s: float
    certificate_days_min: float


def preflight_limits(profile: Profile) -> PreflightLimits:
    """The limits of a regulation profile (section ``preflight``)."""
    return PreflightLimits(
        float(profile.leaf("preflight.stage_s").value),
        float(profile.leaf("preflight.certificate_days_min").value),
    )


@dataclass(frozen=True, slots=True)
class Preflight:
    """One look at one server. ``trust`` replaces the system's certificates (tests, own CA)."""

    address: Address
    platform: PlatformProfile
    limits: PreflightLimits
    log_dir: Path
    trust: ssl.SSLContext | None = None

    async def findings(self) -> tuple[Finding, ...]:
        """All that was found, in the order of the stages; the first that fails ends the look.

        Takes at most about four times ``stage_s``; raises nothing of the network.
        """
        return tuple([finding async for finding in self._stages()])

    async def _stages(self) -> AsyncIterator[Finding]:
        if self.address.scheme == PRACTICE_SCHEME:
            yield passed(
                "lookup", T("preflight", "The practice room is built in: no server is needed.")
            )
            return
        lookup = await asyncio.to_thread(look_up, self.address.host, self.limits.stage_s)
        yield await self._name(lookup)
        if not lookup.addresses:
            return
        opened = await self._connected(lookup)
        if isinstance(opened, Finding):
            yield opened
            return
        reader, writer = opened
        try:
            async for finding in self._answered(reader, writer):
                yield finding
        finally:
            writer.transport.abort()

    async def _name(self, lookup: Lookup) -> Finding:
        host = self.address.host
        if lookup.addresses:
            words = T("preflight", "The name {host} is known.")(host=host)
            return passed("lookup", words)
        if await self._is_offline():
            return _no_network()
        if lookup.timed_out:
            return failed(
                "lookup",
                T("preflight", "The name server does not answer."),
                T("preflight", "Look at the line and its router, then check again."),
            )
        return failed(
            "lookup",
            T("preflight", "The name {host} is not known.")(host=host),
            T("preflight", "Compare every letter of the link with the invitation."),
        )

    async def _is_offline(self) -> bool:
        """True without a way out of this machine; a host of this machine needs none."""
        if is_local(self.address.host):
            return False
        facts = await asyncio.to_thread(link_facts, self.log_dir)
        return facts.route is None

    async def _connected(
        self, lookup: Lookup
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | Finding:
        """An open connection, TLS checked where the scheme has it, or what went wrong."""
        refused: Finding | None = None
        for found in lookup.addresses[:_MOST_ADDRESSES]:
            try:
                return await asyncio.wait_for(self._open(found), self.limits.stage_s)
            except ssl.SSLError as error:
                return judge_refusal(error, self.address.host)
            except TimeoutError:
                refused = self._unreachable(is_silent=True)
            except OSError:
                refused = self._unreachable(is_silent=False)
        if await self._is_offline():
            return _no_network()
        return refused or self._unreachable(is_silent=False)

    async def _open(self, found: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self.address.scheme == "http":
            return await asyncio.open_connection(found, self.address.port)
        context = self.trust or await asyncio.to_thread(ssl.create_default_context)
        return await asyncio.open_connection(
            found,
            self.address.port or _HTTPS,
            ssl=context,
            server_hostname=self.address.host,
            ssl_handshake_timeout=self.limits.stage_s,
        )

    def _unreachable(self, *, is_silent: bool) -> Finding:
        host, port = self.address.host, self.address.port or _HTTPS
        if getproxies() and not is_local(host):
            return not_tested(
                "tcp",
                T(
                    "preflight",
                    "This machine uses a proxy; the server cannot be tried.",
                ),
                T("preflight", "Join the test room to see whether it works."),
            )
        silent = T("preflight", "{host} (port {port}) does not answer.")(host=host, port=port)
        refusing = T("preflight", "{host} (port {port}) refuses the connection.")(
            host=host, port=port
        )
        return failed(
            "tcp",
            silent if is_silent else refusing,
            T("preflight", "Ask the main point whether the server runs; try the backup line."),
        )

    async def _answered(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> AsyncIterator[Finding]:
        words = T("preflight", "{host} answers.")(host=self.address.host)
        yield passed("tcp", words)
        certificate = writer.get_extra_info("peercert")
        if certificate:
            left = days_left(certificate, datetime.now(UTC))
            yield judge_days(left, self.limits.certificate_days_min)
        if not self.address.is_web:
            return
        try:
            answer = await asyncio.wait_for(ask(self.address, reader, writer), self.limits.stage_s)
        except (TimeoutError, OSError, ValueError, EOFError):
            answer = Answer(0)
        yield judge_answer(answer, self.address, allowed_hosts(self.platform, self.address))


def _no_network() -> Finding:
    return not_tested(
        "lookup",
        T("preflight", "This machine has no network at the moment."),
        T("preflight", "Plug the network cable in or connect, then check again."),
    )

"""All that is known of the line at one moment, for the check and for the health column."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.devices.network.link import LinkFacts, link_facts
from app.devices.network.lookup import Lookup, is_local, look_up


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """``lookup`` is None where no platform host is set; ``local`` where it is this machine."""

    links: LinkFacts
    lookup: Lookup | None
    local: bool = False


def network_facts(host: str | None, deadline_s: float, log_dir: Path) -> NetworkFacts:
    """Look at links and route, then look ``host`` up; blocks at most ``deadline_s``, no raise.

    The only traffic is the question of the system's resolver to its name server.
    """
    links = link_facts(log_dir)
    if not host:
        return NetworkFacts(links, None)
    if not links.up and not is_local(host):  # nobody can be asked; waiting would delay the alarm
        return NetworkFacts(links, Lookup(host, error="no link"))
    return NetworkFacts(links, look_up(host, deadline_s), is_local(host))

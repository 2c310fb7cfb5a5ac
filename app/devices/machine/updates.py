"""Whether the system is putting in updates just now, which loads it and may restart it."""

from __future__ import annotations

from collections.abc import Iterable

import psutil

_WORKERS = frozenset(
    {
        *("apt", "apt-get", "dpkg", "unattended-upgr", "unattended-upgrade", "packagekitd"),
        *("dnf", "yum", "zypper", "snap"),
        *(
            "tiworker.exe",
            "trustedinstaller.exe",
            "wusa.exe",
            "usoclient.exe",
            "musnotification.exe",
        ),
    }
)
_IDLE_TOO = frozenset({"packagekitd", "trustedinstaller.exe", "snap"})
"""Services that also wait without doing anything: they alone mean nothing."""


def updates_running() -> list[str]:
    """Names of programs that install updates at the moment; never raises."""
    try:
        return workers_among(str(one.info["name"]) for one in psutil.process_iter(["name"]))
    except (OSError, psutil.Error):
        return []


def workers_among(names: Iterable[str]) -> list[str]:
    """Those of ``names`` that install updates, each once, in order."""
    found = {name.lower() for name in names} & _WORKERS - _IDLE_TOO
    return sorted(found)

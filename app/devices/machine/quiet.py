"""Whether the computer may fall asleep, cover its screen or show messages by itself.

Each answer is None where the system does not tell: then a person has to look.
"""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from app.devices.machine.command import ask_program
from app.devices.machine.registry import Registry, WindowsRegistry

_LOGIN = "org.freedesktop.login1"
_ASK_INHIBITORS = [
    *("busctl", "--system", "--json=short", "call", _LOGIN, "/org/freedesktop/login1"),
    *(f"{_LOGIN}.Manager", "ListInhibitors"),
]
_SLEEP = ("org.gnome.settings-daemon.plugins.power", "sleep-inactive-ac-type")
_IDLE = ("org.gnome.desktop.session", "idle-delay")
_BANNERS = ("org.gnome.desktop.notifications", "show-banners")
_POWERCFG = ["powercfg", "/query", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE"]
_DESKTOP = r"Control Panel\Desktop"
_TOASTS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\PushNotifications"


@dataclass(frozen=True, slots=True)
class QuietFacts:
    """``stays_awake``: it does not sleep by itself; ``screen_stays``: no screen saver comes;
    ``messages_off``: no notifications appear. None: not told.
    """

    stays_awake: bool | None = None
    screen_stays: bool | None = None
    messages_off: bool | None = None


def quiet_facts(log_dir: Path) -> QuietFacts:
    """Ask the system now; blocks briefly, never raises."""
    if sys.platform == "win32":
        said = ask_program("powercfg", _POWERCFG, log_dir=log_dir)
        return from_windows(WindowsRegistry(), said.text if said else "")
    inhibitors = ask_program("busctl", _ASK_INHIBITORS, log_dir=log_dir)
    held = inhibited(inhibitors.text) if inhibitors else frozenset()
    return from_linux(
        held,
        sleep=desktop_setting(_SLEEP, log_dir),
        idle=desktop_setting(_IDLE, log_dir),
        banners=desktop_setting(_BANNERS, log_dir),
    )


def desktop_setting(name: tuple[str, str], log_dir: Path) -> str:
    """A setting of the GNOME desktop as ``gsettings`` prints it; empty where another one runs.

    Its store answers with defaults on every system, which say nothing of another desktop.
    """
    if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
        return ""
    said = ask_program("gsettings", ["gsettings", "get", *name], log_dir=log_dir)
    return said.text.strip() if said is not None and said.status == 0 else ""


def inhibited(text: str) -> frozenset[str]:
    """What is held back by somebody, from the answer of ``ListInhibitors``: ``sleep``, ``idle``.

    Only those that block count; a ``delay`` only asks for a moment.
    """
    try:
        rows = json.loads(text)["data"][0]
        return frozenset(
            word
            for what, _who, _why, mode, *_ in rows
            if mode == "block"
            for word in what.split(":")
        )
    except (ValueError, KeyError, IndexError, TypeError):
        return frozenset()


def from_linux(held: frozenset[str], *, sleep: str, idle: str, banners: str) -> QuietFacts:
    """Put together what is held back and the desktop's settings (empty: no such desktop)."""
    awake = True if {"sleep", "idle"} & held else _unless_empty(sleep, sleep == "'nothing'")
    stays = True if "idle" in held else _unless_empty(idle, idle.rpartition(" ")[2] == "0")
    return QuietFacts(awake, stays, _unless_empty(banners, banners == "false"))


def _unless_empty(text: str, found: bool) -> bool | None:
    return found if text else None


def from_windows(registry: Registry, powercfg: str) -> QuietFacts:
    """Read ``powercfg`` and the registry.

    The labels of ``powercfg`` are in the language of Windows, so values are told by their order:
    its last two hexadecimal numbers are the seconds on mains and on battery; 0 means never.
    """
    seconds = [
        int(found, 16) for found in re.findall(r":\s*0x([0-9a-fA-F]{8})\s*$", powercfg, re.M)
    ]
    saver = registry.value("HKCU", _DESKTOP, "ScreenSaveActive")
    toasts = registry.value("HKCU", _TOASTS, "ToastEnabled")
    return QuietFacts(
        stays_awake=seconds[-2] == 0 if len(seconds) > 1 else None,
        screen_stays=str(saver) == "0" if saver is not None else None,
        messages_off=toasts == 0 if toasts is not None else None,
    )

"""The browser's own folder for our calls: what it may do there, and what it must forget.

Camera and microphone are granted in the browser's settings as if a person had allowed them for
this site, to the platform's origins alone; everybody else is refused without a question. The
format is that of Chromium's ``Preferences``.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.model.conference import PlatformProfile

ALLOW, BLOCK = 1, 2
GRANTED = ("media_stream_camera", "media_stream_mic")
REFUSED = (*GRANTED, "geolocation", "notifications", "midi_sysex", "usb_guard", "serial_guard")
FORGOTTEN = ("Cache", "Code Cache", "Sessions", "Sessions_Encrypted", "Session Storage", "History")
"""What the browser would keep of the link, which may carry a password."""
DEFAULT_PORTS = {"http": 80, "https": 443}


def granted_patterns(profile: PlatformProfile, address: str) -> list[str]:
    """Content-setting patterns: the address's own origin, and the platform's hosts over HTTPS."""
    parts = urlsplit(address)
    patterns = []
    if parts.scheme in DEFAULT_PORTS and parts.hostname:
        port = parts.port or DEFAULT_PORTS[parts.scheme]
        patterns.append(f"{parts.scheme}://{parts.hostname}:{port},*")
    for host in profile.allowed_hosts:
        name = f"[*.]{host[2:]}" if host.startswith("*.") else host
        patterns.append(f"https://{name}:443,*")
    return list(dict.fromkeys(patterns))


def prepare_profile(folder: Path, patterns: Iterable[str]) -> None:
    """Write what the browser may do; its own settings beside that stay as they are.

    Grants of earlier calls are taken back. Nobody else on the computer can read the folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    (folder / "Default").mkdir(exist_ok=True)
    path = folder / "Default" / "Preferences"
    settings = _read(path)
    allowed = {pattern: {"setting": ALLOW} for pattern in patterns}
    profile = settings.setdefault("profile", {})
    exceptions = profile.setdefault("content_settings", {}).setdefault("exceptions", {})
    exceptions.update(dict.fromkeys(GRANTED, allowed))
    defaults = profile.setdefault("default_content_setting_values", {})
    defaults.update(dict.fromkeys(REFUSED, BLOCK))
    profile.update(exit_type="Normal", password_manager_enabled=False)
    settings.setdefault("history", {})["saving_disabled"] = True
    settings["credentials_enable_service"] = False
    settings.setdefault("translate", {})["enabled"] = False
    part = path.with_suffix(".part")
    part.write_text(json.dumps(settings), encoding="utf-8")
    part.replace(path)


def forget_links(folder: Path) -> None:
    """Remove what the browser kept of the addresses; log-ins stay. It must not be running."""
    for name in FORGOTTEN:
        for path in (folder / "Default").glob(f"{name}*"):
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}

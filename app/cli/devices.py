"""``devices``: what is connected, with hardware identities."""

from __future__ import annotations

import argparse
import json
from typing import Any

from app.cli.outcome import DONE, Outcome, show
from app.cli.window import has_display
from app.devices.camera.presence import list_cameras
from app.devices.camera.window_presence import list_window_cameras
from app.devices.sound_presence import sound_presence
from app.devices.storage.volumes import list_volumes
from app.system.i18n import tr


def summary() -> str:
    """One line for the help."""
    return tr("cli", "list cameras, microphones, speakers, displays and disks")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """No options of its own."""


def run(_options: argparse.Namespace) -> Outcome:
    """Ask the system; nothing is opened."""
    sound = sound_presence(monitors=True)
    facts: dict[str, list[dict[str, Any]]] = {
        "cameras": [device.to_json() for device in list_cameras()],
        "microphones": [device.to_json() for device in sound.microphones],
        "speakers": [device.to_json() for device in sound.speakers],
        "displays": displays(),
        "windows": [device.to_json() for device in list_window_cameras()],
        "volumes": [volume.to_json() for volume in list_volumes()],
    }
    names = {
        "cameras": tr("cli", "Cameras"),
        "microphones": tr("cli", "Microphones"),
        "speakers": tr("cli", "Speakers"),
        "displays": tr("cli", "Displays"),
        "windows": tr("cli", "Windows and screens that can be recorded"),
        "volumes": tr("cli", "Disks"),
    }
    for kind, found in facts.items():
        show(names[kind])
        for device in found:
            show(f"  {device['name']}  [{device['id']}]")
        if not found:
            show("  " + tr("cli", "none found"))
    return Outcome(DONE, facts)


def displays() -> list[dict[str, Any]]:
    """The screens as Qt sees them, asked in a process of its own; none without a display."""
    if not has_display():
        return []
    from app.system.processes import answer_of, python_command

    answer = answer_of(python_command("app.ui.displays"), timeout_s=20.0)
    if answer is None:
        return []
    found: list[dict[str, Any]] = json.loads(answer)
    return found

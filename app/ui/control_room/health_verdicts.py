"""What the health column says of each device: state key, value and word; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.model.text import Text
from app.system import figures
from app.system.i18n import render, tr

STILL_S = 2.0
"""A picture that stood still or was black for longer than this is told."""

FULL_RATE_SHARE = 0.95
LOWEST_FPS = 20.0
LOWEST_SHARE = 0.8
"""A camera that is asked for fewer pictures than LOWEST_FPS must give this share of them."""

CLOCK_LIMIT_S = 1.0
VOLUME_LOW_PERCENT = 20.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """State key of the table, its word (``""``: the table's own), and the value before it."""

    state: str
    word: str = ""
    value: str = ""


def device_verdict(status: Mapping[str, Any], chosen: str = "") -> Verdict | None:
    """What the bare state of a device says; None when it is live and more must be looked at.

    ``chosen`` is the room's choice: a device that is off is opened with a session, one that was
    never chosen has to be chosen.
    """
    state = status.get("state", "off")
    if state == "live":
        return None
    if state in {"opening", "present"}:
        return Verdict("running", tr("health", "opening"))
    if state in {"lost", "failed"}:
        word = tr("health", "lost") if state == "lost" else tr("health", "does not open")
        return Verdict("alarm", word)
    return Verdict("not_done", tr("health", "off") if chosen else tr("health", "not chosen"))


def camera_verdict(status: Mapping[str, Any], fps_wanted: float, chosen: str = "") -> Verdict:
    """Verdict on the camera: rate, black picture, picture that stands still."""
    plain = device_verdict(status, chosen)
    if plain is not None:
        return plain
    fps = float(status.get("measured_fps") or 0)
    value = tr("health", "{fps} pictures/s").format(fps=figures.decimal(fps, 0))
    if float(status.get("black_s") or 0) > STILL_S:
        return Verdict("caution", tr("health", "black picture"), value)
    if float(status.get("frozen_s") or 0) > STILL_S:
        return Verdict("caution", tr("health", "picture stands still"), value)
    if fps < min(LOWEST_FPS, LOWEST_SHARE * (fps_wanted or LOWEST_FPS)):
        return Verdict("fail", tr("health", "too slow"), value)
    if fps_wanted and fps < FULL_RATE_SHARE * fps_wanted:
        return Verdict("caution", tr("health", "slow"), value)
    return Verdict("pass", "", value)


def speaker_verdict(status: Mapping[str, Any], chosen: str = "") -> Verdict:
    """Verdict on the speaker: chosen, not muted, loud enough."""
    plain = device_verdict(status, chosen)
    if plain is not None:
        return plain
    volume = status.get("volume_percent")
    value = "" if volume is None else f"{figures.decimal(float(volume), 0)}%"
    if status.get("muted"):
        return Verdict("caution", tr("health", "muted"), value)
    if volume is not None and float(volume) < VOLUME_LOW_PERCENT:
        return Verdict("caution", tr("health", "too quiet"), value)
    return Verdict("pass", "", value)


def power_verdict(power: Mapping[str, Any]) -> Verdict:
    """Verdict on mains and battery; a machine that tells nothing is unknown, never good."""
    on_mains, minutes = power.get("on_mains"), power.get("minutes")
    percent = power.get("battery_percent")
    if on_mains is None:
        return Verdict("could_not_test", tr("health", "not known"))
    parts = [tr("health", "mains") if on_mains else tr("health", "on battery")]
    if minutes is not None:
        parts.append(tr("health", "battery {span}").format(span=figures.span(minutes * 60)))
    elif percent is not None:
        shown = figures.decimal(float(percent), 0)
        parts.append(tr("health", "battery {percent}%").format(percent=shown))
    value = " · ".join(parts)
    return Verdict("pass" if on_mains else "caution", "", value)


def clock_verdict(clock: Mapping[str, Any]) -> Verdict:
    """Verdict on the computer's clock against network time."""
    offset = clock.get("offset_s")
    if offset is None:
        return Verdict("could_not_test", tr("health", "not known"))
    value = tr("health", "off by {seconds} s").format(
        seconds=figures.decimal(abs(float(offset)), 2)
    )
    return Verdict("pass" if abs(float(offset)) <= CLOCK_LIMIT_S else "caution", "", value)


def network_verdict(network: Mapping[str, Any]) -> Verdict:
    """Verdict on the network as the engine gave it; ``state`` is one of the table."""
    value = network.get("value")
    words = render(Text.from_json(value)) if value else str(network.get("address") or "")
    state = str(network.get("state") or "could_not_test")
    return Verdict(state, tr("health", "not known") if state == "could_not_test" else "", words)


def microphone_problem(status: Mapping[str, Any], chosen: str = "") -> str:
    """Why a microphone gives no level; empty while it is live."""
    plain = device_verdict(status, chosen)
    if plain is not None:
        return plain.word
    return tr("health", "muted in the system") if status.get("muted") else ""

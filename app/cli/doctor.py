"""``doctor``: what this machine has and lacks for the program."""

from __future__ import annotations

import argparse
import platform
import re
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from imageio_ffmpeg import get_ffmpeg_exe

from app.cli.devices import displays
from app.cli.doctor_checks import Check
from app.cli.doctor_dossier import dossier_checks
from app.cli.doctor_meeting import meeting_checks
from app.cli.options import data_dir
from app.cli.outcome import DONE, FAILED, Outcome, show
from app.devices.camera.presence import list_cameras
from app.devices.sound_presence import sound_presence
from app.devices.storage.volumes import list_volumes, volume_of
from app.model.errors import AppError
from app.model.media import VideoFormat
from app.recording.encoder_book import EncoderBook
from app.recording.encoder_choice import candidates
from app.system.i18n import render, show_value, tr
from app.system.paths import RESOURCES, DataPaths
from app.system.processes import answer_of

LIBRARIES = (
    "PySide6",
    "opencv-python",
    "sounddevice",
    "ffmpeg-python",
    "imageio-ffmpeg",
    "av",
    "psutil",
    "sqlite-utils",
    "bagit",
    "reportlab",
    "pyvirtualcam",
    "keyring",
)
PICTURES = (VideoFormat(1280, 720, 25), VideoFormat(1920, 1080, 30))
SPACE_BYTES = 20_000_000_000


def summary() -> str:
    """One line for the help."""
    return tr("cli", "say what this machine has and lacks")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """No options of its own."""


def run(options: argparse.Namespace) -> Outcome:
    """Look at everything; a failure of one look hides no other."""
    checks: list[Check] = []
    folder = DataPaths(data_dir(options))
    for look in (
        *(_system, _libraries, lambda: _encoders(folder), _devices, _screens, meeting_checks),
        dossier_checks,
        lambda: _data(folder.root),
    ):
        checks += look()
    for check in checks:
        show(f"{check.state:15} {check.name}: {check.value}")
        if check.hint:
            show(f"{'':15} → {check.hint}")
    failed = any(check.state == "fail" for check in checks)
    return Outcome(FAILED if failed else DONE, {"checks": [asdict(check) for check in checks]})


def _system() -> Iterator[Check]:
    yield Check("system", "pass", f"{platform.system()} {platform.release()}")
    yield Check("python", "pass", platform.python_version())


def _libraries() -> Iterator[Check]:
    for name in LIBRARIES:
        try:
            yield Check(f"library:{name}", "pass", version(name))
        except PackageNotFoundError:
            yield Check(
                f"library:{name}",
                "fail",
                tr("cli", "missing"),
                tr("cli", "Start the program with ./run, which installs it."),
            )


def _encoders(folder: DataPaths) -> Iterator[Check]:
    """The sound encoder by name; those of the picture by what they did in a short trial."""
    known = answer_of([get_ffmpeg_exe(), "-hide_banner", "-encoders"], timeout_s=20.0) or ""
    there = re.search(r"^ A[\w.]{5} aac ", known, re.MULTILINE)
    yield Check(
        "encoder:aac",
        "pass" if there else "fail",
        tr("cli", "available") if there else tr("cli", "missing"),
    )
    book = EncoderBook(folder.encoders, folder.logs)
    chosen = {video: book.measure([video], every=True) for video in PICTURES}
    for candidate in candidates():
        speeds = {video: book.speed(candidate, video) for video in PICTURES}
        works = any(speeds.values())
        value = ", ".join(_speed(video, speed) for video, speed in speeds.items() if speed)
        state = "pass" if works else ("could_not_test" if candidate.hardware else "fail")
        name = f"encoder:{candidate.codec} {candidate.preset}".strip()
        hint = ""
        if works and any(book.provisional(candidate, video) for video in PICTURES):
            hint = tr("cli", "Measured while the computer was busy; ask again in a quiet moment.")
        yield Check(name, state, value or tr("cli", "not usable on this machine"), hint)
    for video, best in chosen.items():
        yield Check(
            f"picture:{video.width}x{video.height}@{video.fps}",
            "pass" if book.holds([video]) else "caution",
            f"{best.codec} {best.preset}".strip(),
            "" if book.holds([video]) else tr("cli", "This machine is too slow for this picture."),
        )


def _speed(video: VideoFormat, speed: float) -> str:
    return tr("cli", "{lines} lines at {times} times the speed needed").format(
        lines=video.height, times=show_value(speed)
    )


def _devices() -> Iterator[Check]:
    cameras = list_cameras()
    yield _present(
        "cameras", len(cameras), tr("cli", "Connect a camera; a practice works without.")
    )
    try:
        sound = sound_presence()
    except AppError as error:
        yield Check("sound", "caution", render(error.what))
        return
    hint = render(sound.reason) if sound.reason else ""
    yield _present("microphones", len(sound.microphones), hint)
    yield _present("speakers", len(sound.speakers), hint)


def _present(name: str, count: int, hint: str) -> Check:
    return Check(name, "pass" if count else "caution", str(count), "" if count else hint)


def _screens() -> Iterator[Check]:
    found = displays()
    hint = tr("cli", "The control room needs a screen; “rehearse” works without.")
    yield _present("displays", len(found), hint)
    fonts = list((RESOURCES / "fonts").glob("*.?tf"))
    yield Check("fonts", "pass" if fonts else "fail", str(len(fonts)))


def _data(folder: Path) -> Iterator[Check]:
    volume = volume_of(folder)
    if volume is None or not volume.writable:
        yield Check("data", "fail", str(folder), tr("cli", "Name another folder with --data."))
        return
    gigabytes = volume.free_bytes / 1e9
    yield Check(
        "data",
        "pass" if volume.free_bytes >= SPACE_BYTES else "caution",
        tr("cli", "{folder}, {free} GB free").format(folder=folder, free=f"{gigabytes:.0f}"),
    )
    for disk in list_volumes():
        yield Check(
            "disk", "pass" if disk.writable else "caution", f"{disk.path} {disk.file_system}"
        )

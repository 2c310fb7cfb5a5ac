"""``doctor``: what this machine has and lacks for the program."""

from __future__ import annotations

import argparse
import platform
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

from app.cli.devices import displays
from app.cli.options import data_dir
from app.cli.outcome import DONE, FAILED, Outcome, show
from app.devices.camera.presence import list_cameras
from app.devices.sound_presence import sound_presence
from app.devices.storage.volumes import list_volumes, volume_of
from app.model.errors import AppError
from app.system.i18n import render, tr
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
)
ENCODERS = ("libx264", "aac")
HARDWARE_ENCODERS = ("h264_nvenc", "h264_qsv", "h264_amf", "h264_vaapi")
SPACE_BYTES = 20_000_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report; ``state`` is one of an item: ``pass``, ``caution``, ``fail``..."""

    name: str
    state: str
    value: str
    hint: str = ""


def summary() -> str:
    """One line for the help."""
    return tr("cli", "say what this machine has and lacks")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """No options of its own."""


def run(options: argparse.Namespace) -> Outcome:
    """Look at everything; a failure of one look hides no other."""
    checks: list[Check] = []
    for look in (_system, _libraries, _encoders, _devices, _screens, lambda: _data(options)):
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


def _encoders() -> Iterator[Check]:
    import imageio_ffmpeg

    listing = answer_of(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-encoders"], timeout_s=20.0
    )
    known = set(re.findall(r"^ [VAS][\w.]{5} (\S+)", listing or "", re.MULTILINE))
    for name in ENCODERS:
        there = name in known
        yield Check(
            f"encoder:{name}",
            "pass" if there else "fail",
            tr("cli", "available") if there else tr("cli", "missing"),
        )
    built_in = ", ".join(name for name in HARDWARE_ENCODERS if name in known)
    yield Check(
        "encoder:hardware",
        "could_not_test",
        built_in or tr("cli", "none"),
        tr("cli", "Recording uses the processor; hardware encoders are not used yet."),
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


def _data(options: argparse.Namespace) -> Iterator[Check]:
    folder = DataPaths(data_dir(options)).root
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

"""What a measurement of encoders depends on: FFmpeg, graphics with their drivers, processor."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_DISPLAY_CLASS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"


def machine_identity() -> dict[str, str]:
    """Facts by name; measured again when one of them changes."""
    import imageio_ffmpeg

    program = Path(imageio_ffmpeg.get_ffmpeg_exe())
    size = program.stat().st_size if program.exists() else 0
    graphics = _windows_graphics() if sys.platform == "win32" else linux_graphics()
    return {
        "ffmpeg": f"{program.name} {size}",
        "graphics": "; ".join(graphics),
        "processor": f"{_processor()} x {os.cpu_count() or 1}",
    }


def linux_graphics(drm: Path = Path("/sys/class/drm"), proc: Path = Path("/proc")) -> list[str]:
    """Vendor, device and driver of every card, and the version of NVIDIA's driver."""
    found = []
    for card in sorted(drm.glob("card[0-9]")) if drm.is_dir() else []:
        device = card / "device"
        with suppress(OSError):
            ids = [(device / name).read_text().strip() for name in ("vendor", "device")]
            driver = (device / "driver").resolve().name
            found.append(f"{':'.join(ids)} {driver} {platform.release()}")
    with suppress(OSError):
        found.append((proc / "driver/nvidia/version").read_text().splitlines()[0].strip())
    return found


def _processor() -> str:
    with suppress(OSError):
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        if model := re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE):
            return model.group(1)
    return platform.processor() or platform.machine()


if sys.platform == "win32":
    import winreg

    def _windows_graphics() -> Iterator[str]:
        """Name and driver version of every display adapter, from the registry."""
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _DISPLAY_CLASS) as adapters:
            for number in range(winreg.QueryInfoKey(adapters)[0]):
                name = winreg.EnumKey(adapters, number)
                with suppress(OSError), winreg.OpenKey(adapters, name) as adapter:
                    values = [
                        str(winreg.QueryValueEx(adapter, value)[0])
                        for value in ("DriverDesc", "DriverVersion")
                    ]
                    yield " ".join(values)

else:

    def _windows_graphics() -> Iterator[str]:
        """Nothing on another system."""
        return iter(())

"""baresip, a real telephone program: one end with a window under our eyes, one far end without.

The far end answers by itself, sends three colour bars (red, green, blue) and a tone of 440 Hz.
"""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODULES = "/usr/lib/baresip/modules"
PARTS = ("g711", "opus", "vp8", "alsa", "ausine", "fakevideo")
TONE_HZ = 440


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def write_settings(folder: Path, user: str, port: int, *, window: bool) -> None:
    """The program's own settings: VP8 and Opus, no sound hardware but PulseAudio."""
    folder.mkdir()
    parts = (*PARTS, "x11", "gtk") if window else PARTS
    lines = [
        f"sip_listen 127.0.0.1:{port}",
        "audio_player alsa,pulse",
        "audio_alert alsa,pulse",
        f"audio_source ausine,{TONE_HZ}",
        "video_source fakevideo,nil",
        f"video_display {'x11' if window else 'fakevideo'},nil",
        "video_size 640x360",
        f"module_path {MODULES}",
        *(f"module {part}.so" for part in parts),
        "module_app account.so",
        "module_app menu.so",
    ]
    (folder / "config").write_text("\n".join(lines) + "\n")
    answers = "manual" if window else "auto"
    (folder / "accounts").write_text(
        f"<sip:{user}@127.0.0.1:{port}>;regint=0;audio_codecs=opus/48000/2;video_codecs=VP8;"
        f"answermode={answers}\n"
    )
    (folder / "contacts").touch()


def command(folder: Path) -> tuple[str, ...]:
    """What a platform's profile holds as its program: ``{link}`` is called at once."""
    write_settings(folder, "room", free_port(), window=True)
    return ("baresip", "-f", str(folder), "-e", "/dial {link}")


@contextmanager
def far_end(folder: Path) -> Iterator[str]:
    """Run the far end; yields its address."""
    port = free_port()
    write_settings(folder, "far", port, window=False)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            ["baresip", "-f", str(folder)],
            env={**os.environ, "PULSE_SINK": "room_spk"},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        yield f"sip:far@127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)

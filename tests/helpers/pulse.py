"""A private PulseAudio for tests and trials: null sinks, and a microphone that carries speech.

Run by hand: ``python tests/helpers/pulse.py`` prints what to export and serves until Ctrl+C.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import wave
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

SINKS = ("room_spk", "conf_out", "speech")
SPEECH_MICROPHONE = "speech_mic"
"""An ordinary source (no monitor) that carries what is played to the sink ``speech``."""
SPEECH = (
    "Kính thưa các đồng chí.",
    "Hôm nay chúng tôi tiếp công dân trực tuyến.",
    "Đề nghị các điểm cầu kiểm tra âm thanh.",
    "Xin mời công dân trình bày.",
)
PAUSE_S = 0.7
START_S = 15.0
SPEECH_S = 120
ROOM_AMPLITUDE = 20


@dataclass
class PulseServer:
    """A running server; ``environment`` is what its clients need."""

    folder: Path
    process: subprocess.Popen[bytes]
    environment: dict[str, str]
    _players: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def control(self, *arguments: str) -> str:
        """Run pactl and return what it prints."""
        done = subprocess.run(
            ["pactl", *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=True,
            timeout=10,
        )
        return done.stdout.strip()

    def load_sink(self, name: str) -> str:
        """Add a null sink; returns the module number that :meth:`unload` takes."""
        return self.control(
            "load-module",
            "module-null-sink",
            f"sink_name={name}",
            f"sink_properties=device.description={name}",
            "format=s16le",
            "rate=48000",
            "channels=2",
        )

    def unload(self, module: str) -> None:
        """Take a module out, as if its device were unplugged."""
        self.control("unload-module", module)

    def play(self, wav: Path, sink: str, *, loop: bool = False) -> subprocess.Popen[bytes]:
        """Play a WAV file into a sink in the background, over and over if asked."""
        once = ["paplay", f"--device={sink}", "--latency-msec=40", str(wav)]
        script = 'while "$@"; do :; done'
        command = ["sh", "-c", script, "play", *once] if loop else once
        player = subprocess.Popen(
            command, env={**os.environ, **self.environment}, start_new_session=True
        )
        self._players.append(player)
        return player

    def play_speech(self) -> None:
        """Speak Vietnamese into the sink ``speech`` without end; waits until it sounds."""
        wav = self.folder / "speech.wav"
        make_speech(wav)
        self.play(wav, "speech", loop=True)
        _wait(lambda: bool(self.control("list", "short", "sink-inputs")), "speech does not play")

    def stop(self) -> None:
        """End players and server, and remove the folder."""
        for player in self._players:
            if player.poll() is None:
                os.killpg(player.pid, signal.SIGTERM)
            player.wait(5)
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)
        shutil.rmtree(self.folder, ignore_errors=True)


def make_speech(wav: Path, phrases: Sequence[str] = SPEECH) -> None:
    """Write at least ``SPEECH_S`` of Vietnamese phrases with pauses, in a quiet room."""
    spoken = array("h")
    rate = 0
    for phrase in phrases:
        subprocess.run(
            ["espeak-ng", "-v", "vi", "-a", "60", "-w", str(wav), phrase], check=True, timeout=30
        )
        with wave.open(str(wav), "rb") as source:
            rate = source.getframerate()
            spoken.frombytes(source.readframes(source.getnframes()))
        spoken.extend([0] * round(PAUSE_S * rate))
    chance = random.Random(1)
    room = array("h", (s + round(chance.gauss(0, ROOM_AMPLITUDE)) for s in spoken))
    with wave.open(str(wav), "wb") as whole:
        whole.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        whole.writeframes(room.tobytes() * (1 + round(SPEECH_S * rate / len(room))))


def _wait(true: Callable[[], bool], failure: str) -> None:
    deadline_s = time.monotonic() + START_S
    pause = threading.Event()
    while not true():
        if time.monotonic() > deadline_s:
            raise TimeoutError(failure)
        pause.wait(0.02)


def start_pulse(sinks: Sequence[str] = SINKS) -> PulseServer:
    """Start the server with its sinks, all kept awake (no idle suspension is loaded)."""
    folder = Path(tempfile.mkdtemp(prefix="diemcau-pulse-"))
    socket = folder / "native"
    script = folder / "test.pa"
    lines = [f"load-module module-native-protocol-unix socket={socket} auth-anonymous=1"]
    lines += [
        f"load-module module-null-sink sink_name={sink} format=s16le rate=48000 channels=2 "
        f"sink_properties=device.description={sink}"
        for sink in sinks
    ]
    if "speech" in sinks:
        lines.append(
            "load-module module-remap-source master=speech.monitor "
            f"source_name={SPEECH_MICROPHONE} source_properties=device.description=Micro"
        )
    script.write_text("\n".join(lines) + "\n")
    environment = {
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_STATE_PATH": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
    }
    with (folder / "pulse.log").open("wb") as output:
        process = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "-F",
                str(script),
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                "--disable-shm=yes",
            ],
            env={**os.environ, **environment, "HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    server = PulseServer(folder, process, environment)

    def answers() -> bool:
        if process.poll() is not None:
            raise RuntimeError((folder / "pulse.log").read_text())
        asked = subprocess.run(
            ["pactl", "list", "short", "sinks"],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
        return asked.returncode == 0 and all(sink in asked.stdout for sink in sinks)

    try:
        _wait(answers, "PulseAudio does not start")
    except BaseException:
        server.stop()
        raise
    return server


@contextmanager
def private_pulse(*, speech: bool = False, sinks: Sequence[str] = SINKS) -> Iterator[PulseServer]:
    """A private server that this process and its children use for the length of a block."""
    server = start_pulse(sinks)
    before = {key: os.environ.get(key) for key in server.environment}
    os.environ.update(server.environment)
    try:
        if speech:
            server.play_speech()
        yield server
    finally:
        for key, value in before.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value
        server.stop()


if __name__ == "__main__":
    with private_pulse(speech=True) as running:
        lines = [f"export {key}={value}" for key, value in running.environment.items()]
        lines.append(f"# microphones: {SPEECH_MICROPHONE}, speech.monitor, room_spk.monitor")
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            running.process.wait()

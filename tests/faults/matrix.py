"""The fault matrix: what can go wrong, how it is made, and what is expected then."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.faults.scene import Scene
from tests.helpers.fault_disk import STALLED, Faults

ALARM_S = 3.0
RETURN_S = 5.0
KILL, STOP = signal.SIGKILL, signal.SIGSTOP
FRAME_S = 0.04

Act = Callable[[Scene], object]


@dataclass(frozen=True)
class Row:
    """One fault.

    ``alarm`` is the key that has to come within ``ALARM_S`` (empty: nothing is lost and nothing is
    said). ``loss_s`` is what each copy may lack in the end, in seconds of pictures that were
    captured; a disk that is not named may lack nothing. ``mend`` undoes the fault ``lasts_s`` after
    it was made; ``normal`` must then hold within ``normal_s`` (None: it does not come back).
    ``begins`` is ``now``, ``stopping`` (as the stop is asked for), or the second after which a
    simulator has its fault by itself. ``journal`` names an entry that has to be in a copy's
    journal; ``verified`` what the closing report has to say of both copies together; ``log`` is
    what a log file has to say beside the alarm; ``around`` what of the machine has to be
    replaceable.
    """

    id: str
    fault: str
    alarm: str
    make: Act | None = None
    disks: Mapping[str, str] = field(default_factory=dict)
    choice: Mapping[str, Any] = field(default_factory=dict)
    lasts_s: float = 0.0
    mend: Act | None = None
    normal: Act | None = Scene.writes_on_both
    normal_s: float = RETURN_S
    loss_s: Mapping[str, float] = field(default_factory=dict)
    begins: str = "now"
    begins_s: float = 0.0
    journal: tuple[str, str] | None = None
    verified: bool = True
    parts: int = 1
    log: str = ""
    around: tuple[str, ...] = ()


def _signal(role: str, number: signal.Signals) -> Act:
    return lambda scene: scene.signal(role, number)


def _faults(role: str, faults: Faults) -> Act:
    return lambda scene: scene.disk(role).set(faults)


def _clear(*roles: str) -> Act:
    def clear(scene: Scene) -> None:
        for role in roles:
            scene.disk(role).clear()

    return clear


def _both(role: float) -> dict[str, float]:
    return {"primary": role, "external": role}


def _processes() -> list[Row]:
    rows = []
    for number, word in ((KILL, "killed"), (STOP, "stopped")):
        hang_s = 0.0 if number is KILL else 3.0
        rows += [
            Row(
                f"encoder-{word}",
                f"encoder {word}",
                "recording.encoder.room",
                _signal("encoder:room", number),
                normal_s=1.0 + hang_s,
                journal=("encoder", ""),
            ),
            *(
                Row(
                    f"writer-{role}-{word}",
                    f"writer of the {role} disk {word}",
                    f"recording.copy.{role}",
                    _signal(f"writer:{role}", number),
                    normal_s=RETURN_S + hang_s,
                    journal=("copy", role),
                )
                for role in ("primary", "external")
            ),
            # A spare takes over from a killed helper at once: less than a second is lost, which
            # stands in the log; a helper that hangs is told of.
            Row(
                f"camera-helper-{word}",
                f"camera helper {word}",
                "camera.lost" if hang_s else "",
                _signal("camera", number),
                normal=Scene.camera_live,
                normal_s=1.0 + hang_s,
                loss_s=_both(1.0 + hang_s),
            ),
            Row(
                f"sound-helper-{word}",
                f"sound helper {word}",
                "microphone.lost.room" if hang_s else "",
                _signal("microphone:room", number),
                normal=Scene.microphone_live,
                normal_s=1.0 + hang_s,
                log="helper microphone:room ended without being asked",
            ),
            Row(
                f"engine-{word}",
                f"engine {word}",
                "recording.restarted",
                _signal("engine", number),
                log="takes its place",
                normal_s=3.0 + hang_s,
                loss_s=_both(4.0 + hang_s),
                parts=2,
                journal=("gap", "engine"),
            ),
            # Logged, and another one is there: nothing that a person would have to know.
            Row(
                f"supervisor-{word}",
                f"supervisor {word}",
                "",
                _signal("supervisor", number),
                log="a new one begins",
            ),
        ]
    return rows


def _disk(role: str) -> list[Row]:
    """What happens to one disk; the other one has to lack nothing."""
    copy, slow, switches = f"recording.copy.{role}", f"recording.slow.{role}", {role: "switches"}

    def row(name: str, fault: str, alarm: str, faults: Faults, **more: Any) -> Row:
        more = {"lasts_s": 4.0, "mend": _clear(role), "journal": ("copy", role)} | more
        return Row(
            f"{name}-{role}", f"{fault}, {role}", alarm, _faults(role, faults), switches, **more
        )

    return [
        row("eio-write", "write error (EIO)", copy, Faults(errors={"write": "EIO"})),
        row("eio-flush", "error on flushing (EIO)", copy, Faults(errors={"fsync": "EIO"})),
        row("read-only", "turned read-only", copy, Faults(read_only=True)),
        row("no-space", "no space (ENOSPC)", copy, Faults(errors={"write": "ENOSPC"})),
        row("gone", "gone and back (ENODEV)", copy, Faults(gone=True)),
        row("stalled", "stands still for 10 s", slow, Faults(stall=STALLED), lasts_s=10.0),
        row("slow", "each write takes 2.5 s", slow, Faults(delay_s=2.5), lasts_s=8.0),
        row(
            "nearly-full",
            "nearly full: closed in order",
            copy,
            Faults(space_bytes=34_000_000),
            mend=None,
            normal=Scene.records,
            loss_s={role: 60.0},
            verified=False,
        ),
        row(
            "fat32",
            "files of 2 MB at most (EFBIG)",
            copy,
            Faults(file_limit_bytes=2_000_000),
            lasts_s=10.0,
            choice={},
        ),
        Row(
            f"pulled-{role}",
            f"pulled out and plugged in (ext4), {role}",
            copy,
            lambda scene: scene.image(role).pull(),
            {role: "ext4"},
            lasts_s=4.0,
            mend=lambda scene: scene.image(role).plug(),
            journal=("copy", role),
        ),
        Row(
            f"deleted-{role}",
            f"file deleted under the writer, {role}",
            copy,
            lambda scene: scene.newest_segment(role).unlink(),
            journal=("copy", role),
        ),
        Row(
            f"eio-finalise-{role}",
            f"write error while the recording is closed, {role}",
            copy,
            _faults(role, Faults(errors={"write": "EIO"})),
            switches,
            begins="stopping",
            normal=None,
            loss_s={role: 1.5},
            verified=False,
        ),
        Row(
            f"pulled-finalise-{role}",
            f"pulled out while the recording is closed (ext4), {role}",
            copy,
            lambda scene: scene.image(role).pull(),
            {role: "ext4"},
            begins="stopping",
            mend=lambda scene: scene.image(role).plug(),
            normal=None,
            loss_s={role: 2.0},
            verified=False,
        ),
    ]


def _both_disks() -> list[Row]:
    def gone(scene: Scene) -> None:
        for role in ("primary", "external"):
            scene.disk(role).set(Faults(gone=True))

    return [
        Row(
            "gone-both",
            "both disks gone for 4 s and back",
            "recording.copy.primary",
            gone,
            {"primary": "switches", "external": "switches"},
            lasts_s=4.0,
            mend=_clear("primary", "external"),
        )
    ]


def _source(name: str, fault: str, alarm: str, **more: Any) -> Row:
    kind, _, at = name.partition(":")
    more = {"begins": "simulator", "begins_s": float(at.partition("@")[2].partition("+")[0])} | more
    return Row(f"{kind}-{at.partition('@')[0]}", fault, alarm, choice={kind: f"sim:{at}"}, **more)


def _sources() -> list[Row]:
    camera = {"normal": Scene.camera_live, "normal_s": 10.0}
    microphone = {"normal": Scene.microphone_live, "normal_s": 10.0}
    return [
        _source("camera:gone@10+4", "camera unplugged for 4 s", "camera.lost", **camera),
        _source("camera:frozen@10", "camera frozen", "camera.frozen", **camera),
        _source("camera:black@10", "camera black", "camera.black", **camera),
        _source("camera:size@10", "camera changes its size", "camera.size", **camera),
        _source(
            "microphone:gone@10+4",
            "microphone unplugged for 4 s",
            "microphone.lost.room",
            **microphone,
        ),
        _source(
            "microphone:silent@10", "microphone gives zeros", "microphone.silent.room", **microphone
        ),
        _source("microphone:hum@10", "microphone hums", "microphone.hum.room", **microphone),
        _source(
            "microphone:hiss@10", "microphone gives noise", "microphone.hum.room", **microphone
        ),
        _source("microphone:clip@10", "microphone clips", "microphone.clip.room", **microphone),
    ]


def _around() -> list[Row]:
    """What happens to the machine, and to the program as a whole."""

    def clock(name: str, fault: str, alarm: str, **figures: float) -> Row:
        def make(scene: Scene) -> None:
            scene.set_clock(**figures)

        return Row(name, fault, alarm, make, around=("clock",))

    return [
        clock("clock-forward", "clock put forward by 1 h", "clock.jump", set_by_s=3600.0),
        clock("clock-back", "clock put back by 1 h", "clock.jump", set_by_s=-3600.0),
        clock("sleep", "clocks tell of a sleep of 30 s", "power.sleep", slept_s=30.0),
        Row(
            "default-sound",
            "another usual sound device",
            "sound.default",
            Scene.change_usual_sound,
            around=("sound",),
        ),
        Row(
            "data-full",
            "no room for the program's own records",
            "store",
            Scene.fill_data,
            {"data": "ext4"},
            lasts_s=4.0,
            mend=Scene.free_data,
        ),
        Row(
            "second-engine",
            "a second engine on the same data",
            "",
            Scene.start_second_engine,
            normal=None,
        ),
        Row("window-killed", "window killed", "", Scene.kill_window, normal=None),
        Row(
            "supervisor-engine-killed",
            "supervisor and engine killed, a window looks on",
            "recording.restarted",
            Scene.kill_supervisor_and_engine,
            normal_s=4.0,
            loss_s=_both(5.0),
            parts=2,
            journal=("gap", "engine"),
        ),
    ]


MATRIX: tuple[Row, ...] = (
    *_processes(),
    *_disk("primary"),
    *_disk("external"),
    *_both_disks(),
    *_sources(),
    *_around(),
)

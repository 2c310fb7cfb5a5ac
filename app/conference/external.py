"""A call in a program outside of ours: begun, watched, begun anew when it dies, ended.

Runs in the engine. The picture is taken by a camera of SPEC :attr:`ExternalCall.camera_spec`, the
sound by a microphone of SPEC :attr:`ExternalCall.sound_spec`; both SPECs stay the same however
often the program is started anew.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import psutil

from app.conference.external_program import (
    BrowserProgram,
    CallOrder,
    CommandProgram,
    ExternalProgram,
    LinkProgram,
)
from app.conference.external_sound import monitor_spec, sound_advice, sound_environment
from app.conference.external_status import ExternalState, ExternalStatus
from app.conference.external_watch import ProgramMeter, Sight, look_at_desktop, window_of
from app.conference.external_words import minimised, no_window, over, restarting, unstarted
from app.conference.native_program import is_by_link
from app.devices.camera.window_choice import NOTE_MARK, write_note
from app.devices.camera.window_list import WindowInfo, show_window
from app.model.clock import NS_PER_S, now_ns, wall_now
from app.model.conference import PlatformKind, PlatformProfile
from app.model.devices import SpecKind, masked
from app.model.errors import AppError, DeviceError
from app.model.text import Text

log = logging.getLogger(__name__)

LOOK_S = 0.5
JOIN_S = 10.0
WINDOW_LATE_S = 20.0
"""A program that shows no window for so long has trouble of its own."""
RESTART_S = 1.0
LONGEST_PAUSE_S = 20.0
QUICK_S, QUICK_LIMIT = 10.0, 5
"""So many lives in a row that were shorter than that, and it is not started any more."""
TITLE_SETTING = "window_title"
"""Key in the profile's ``settings``: words of the title of the call's window."""


class ExternalCall:
    """One call in a browser or a native program.

    ``on_change`` hears every change of status from a thread of the call and must not raise.
    ``speaker`` and ``microphone`` are the SPECs that the program is to use, ``kind`` chooses among
    the ways in; ``home`` keeps the browser's folder and what is known of the process.
    """

    def __init__(
        self,
        profile: PlatformProfile,
        address: str,
        *,
        log_dir: Path,
        speaker: str = "",
        microphone: str = "",
        on_change: Callable[[ExternalStatus], None],
        home: Path | None = None,
        kind: PlatformKind | None = None,
    ) -> None:
        self._home = home or log_dir.parent / "external"
        self._note = self._home / "call.json"
        self._running_note = self._home / "running.json"
        self._call = f"{profile.id} {masked(address)}"
        order = CallOrder(
            profile, address, self._home, log_dir, sound_environment(speaker, microphone)
        )
        self._program = _program(order, kind or profile.kind)
        self._speaker = speaker
        self._title = profile.settings.get(TITLE_SETTING, "")
        self._on_change = on_change
        self._status = ExternalStatus(name=self._program.name)
        self._window: WindowInfo | None = None
        self._ran = False
        self._unbegun = 0
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.camera_spec = f"{SpecKind.WINDOW}:{NOTE_MARK}{self._note}"
        self.sound_spec = monitor_spec(speaker)

    @property
    def status(self) -> ExternalStatus:
        """The latest status."""
        return self._status

    def start(self) -> None:
        """Begin the call, or go on with the one that a dead engine left; returns at once."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="external-call", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the program, politely first; harmless when nothing runs."""
        if self._thread is None:
            return
        self._stopping.set()
        self._thread.join(JOIN_S)
        self._thread = None
        self._program.end(self._window)
        self._window = None
        with suppress(OSError):
            self._running_note.unlink(missing_ok=True)
            write_note(self._note, 0)
        self._set(ExternalStatus(name=self._program.name, since=wall_now()))

    def show_window(self) -> bool:
        """Open its window again where it is minimised; False where it has none. Takes a moment."""
        window = self._window
        if window is None:
            return False
        with suppress(DeviceError, OSError):
            show_window(window)
        return True

    def _run(self) -> None:
        quick = 0
        going = self._adopted()
        while not self._stopping.is_set():
            begun_ns = now_ns()
            try:
                if going or self._begun():
                    self._follow(begun_ns)
                going = False
            except Exception:  # edge: of a thread; without it nobody looks after the call any more
                log.exception("the call's program cannot be looked after")
                going = self._program.running
            if self._stopping.wait(RESTART_S if going else 0.0):
                return
            if going:
                continue
            if self._ran and self._unbegun and self._program.restartable:
                self._ended()  # a call that a person wants is tried for as long as it is wanted
                self._stopping.wait(min(LONGEST_PAUSE_S, RESTART_S * self._unbegun))
                continue
            lived_s = (now_ns() - begun_ns) / NS_PER_S
            quick = quick + 1 if lived_s < QUICK_S else 0
            if quick >= QUICK_LIMIT or not self._program.restartable:
                self._gave_up()
                self._stopping.wait()
            else:
                self._ended()
                self._stopping.wait(RESTART_S * max(1, quick))

    def _begun(self) -> bool:
        try:
            self._program.begin()
        except (AppError, OSError) as error:
            log.warning("the call's program cannot be started: %s", error)
            problem = error.what if isinstance(error, AppError) else unstarted(str(error))
            # One that ran before is tried again; what cannot be begun at all is told at once.
            state = ExternalState.RESTARTING if self._ran else ExternalState.FAILED
            self._unbegun += 1
            self._set(replace(self._status, state=state, problem=problem))
            return False
        self._ran, self._unbegun = True, 0
        name, advice = self._program.name, self._program.advice
        self._set(
            replace(
                self._status,
                state=ExternalState.STARTING,
                name=name,
                advice=advice,
                sound_advice=sound_advice(name, self._speaker),
                since=wall_now(),
                problem=None,
            )
        )
        return True

    def _follow(self, begun_ns: int) -> None:
        """Look after the program until it ends."""
        meter = ProgramMeter(self._speaker)
        known = noted = 0
        while not self._stopping.is_set() and self._program.running:
            sight = look_at_desktop()
            self._program.look(sight.windows)
            pid = self._program.pid
            if pid != known:
                known = pid
                self._remember(pid)
            self._see(sight, meter, (now_ns() - begun_ns) / NS_PER_S)
            if pid != noted and self._status.window_seen:
                with suppress(OSError):  # a full disk: tried again at the next look
                    write_note(self._note, pid, self._title)
                    noted = pid
            self._stopping.wait(LOOK_S)

    def _see(self, sight: Sight, meter: ProgramMeter, age_s: float) -> None:
        pid = self._program.pid
        window = window_of(pid, self._title, sight)
        if window is not None and not self._program.shows_call(window):
            window = None
        self._window = window
        seen = window is not None and window.shown
        figures = meter.measure(pid)
        state = ExternalState.RUNNING if seen or age_s > WINDOW_LATE_S else self._status.state
        if self._status.state is ExternalState.RESTARTING and not seen:
            state = ExternalState.STARTING
        self._set(
            replace(
                self._status,
                state=state,
                pid=pid,
                title=window.title if window else "",
                window_seen=seen,
                minimised=window is not None and not window.shown,
                cpu_percent=figures.cpu_percent,
                traffic=figures.traffic,
                sound=figures.sound,
                problem=self._window_problem(sight, window, state),
            )
        )

    def _window_problem(
        self, sight: Sight, window: WindowInfo | None, state: ExternalState
    ) -> Text | None:
        if sight.problem is not None:
            return sight.problem
        if window is not None:
            return None if window.shown else minimised(window.title)
        return no_window(self._program.name) if state is ExternalState.RUNNING else None

    def _ended(self) -> None:
        self._window = None
        failed = self._status.state is ExternalState.FAILED
        known = failed or self._unbegun > 0
        self._set(
            replace(
                self._without_program(),
                state=self._status.state if failed else ExternalState.RESTARTING,
                restarts=self._status.restarts + (not failed),
                problem=self._status.problem if known else restarting(self._program.name),
            )
        )

    def _gave_up(self) -> None:
        self._window = None
        problem = self._status.problem
        if self._status.state is not ExternalState.FAILED or problem is None:
            problem = over(self._program.name)
        self._set(replace(self._without_program(), state=ExternalState.FAILED, problem=problem))

    def _without_program(self) -> ExternalStatus:
        with suppress(OSError):
            write_note(self._note, 0)
        return replace(
            ExternalStatus(name=self._program.name, since=wall_now()),
            restarts=self._status.restarts,
            advice=self._status.advice,
            sound_advice=self._status.sound_advice,
        )

    def _remember(self, pid: int) -> None:
        with suppress(psutil.Error, OSError):
            known = {"pid": pid, "made": psutil.Process(pid).create_time(), "call": self._call}
            self._running_note.write_text(json.dumps(known), encoding="utf-8")

    def _adopted(self) -> bool:
        """True where the same call's program still runs, from before this engine."""
        try:
            known = json.loads(self._running_note.read_text(encoding="utf-8"))
            self._ran = known["call"] == self._call
            pid, made = int(known["pid"]), psutil.Process(int(known["pid"])).create_time()
        except (OSError, ValueError, KeyError, TypeError, psutil.Error):
            return False
        if not self._ran or known.get("made") != made:
            return False
        self._program.adopt(pid)
        log.info("the call's program %d still runs and is kept", pid)
        started = replace(self._status, state=ExternalState.STARTING, since=wall_now())
        self._set(replace(started, sound_advice=sound_advice(self._program.name, self._speaker)))
        return True

    def _set(self, status: ExternalStatus) -> None:
        if status != self._status:
            self._status = status
            self._on_change(status)


def _program(order: CallOrder, kind: PlatformKind) -> ExternalProgram:
    if kind is PlatformKind.BROWSER:
        return BrowserProgram(order)
    return LinkProgram(order) if is_by_link(order.profile, order.address) else CommandProgram(order)

"""Records a session's sources to two disks; lives in the engine, on threads of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.model.alarms import Alarm
from app.model.clock import Timeline, wall_now
from app.model.errors import RecordingError
from app.model.media import AudioFormat, VideoFormat
from app.model.recording import CopyRole, Marker, RecordingRecord, RecordState, Seal
from app.model.text import T
from app.recording.encoder import EncoderSettings, encoder_command
from app.recording.guard import check_folders
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan
from app.recording.slate import Slates
from app.recording.stand_in import SlateMaker
from app.recording.status import Interruption, RecorderStatus
from app.recording.take import Inputs, Listeners, Take
from app.recording.take_view import take_status


def warm_up() -> None:
    """Load what the first start would otherwise wait for: what writes FFmpeg's command line."""
    encoder_command(VideoFormat(), AudioFormat(), EncoderSettings())


def _no_encoder() -> RecordingError:
    return RecordingError(
        T("recorder", "The encoder cannot be started."),
        meaning=T("recorder", "The recording was not started."),
        action=T("recorder", "Install the program again."),
    )


def _ignore(_value: object) -> None:
    """Nobody listens."""


def _nothing_recorded() -> RecordingError:
    return RecordingError(
        T("recorder", "Nothing is being recorded."),
        action=T("recorder", "Start the recording first, then set the marker."),
    )


class SessionRecorder:
    """Start, stop, mark, interrupt. Callbacks come from the recorder's threads and must be quick.

    ``inputs`` gives a source's camera and microphones by its id; ``slate`` draws what is shown
    while a camera gives nothing. One object records one session at a time, any number one after
    another.
    """

    def __init__(
        self,
        *,
        log_dir: Path,
        inputs: Callable[[str], SourceInputs],
        on_status: Callable[[RecorderStatus], None] = _ignore,
        on_alarm: Callable[[Alarm], None] = _ignore,
        slate: SlateMaker | None = Slates,
    ) -> None:
        self._inputs = Inputs(log_dir, inputs, slate)
        self._listeners = Listeners(self._tell, on_alarm)
        self._on_status = on_status
        self._state = RecordState.IDLE
        self._take: Take | None = None
        self._commands = threading.Lock()

    @property
    def status(self) -> RecorderStatus:
        """The recorder as it stands."""
        return take_status(self._take, self._state) if self._take else RecorderStatus(self._state)

    @property
    def timeline(self) -> Timeline | None:
        """The time axis of the recording under way, else None."""
        begun = self._state not in {RecordState.IDLE, RecordState.STARTING}
        return self._take.timeline if self._take and begun else None

    @property
    def interruption(self) -> Interruption | None:
        """The ordered interruption that is under way now."""
        return self._take.interruption if self._take else None

    @property
    def folders(self) -> dict[CopyRole, Path]:
        """Folders of the copies of the recording under way or the last one."""
        return self._take.folders if self._take else {}

    def start(self, plan: RecordingPlan) -> dict[CopyRole, Path]:
        """Begin; returns the folders of the copies. Blocks until the timeline has its origin.

        Raises :class:`RecordingError` while recording, the errors of
        :func:`~app.recording.guard.check_folders` for folders that will not do.
        """
        with self._commands:
            if self._state is not RecordState.IDLE:
                raise RecordingError(
                    T("recorder", "A recording is already running."),
                    action=T("recorder", "Stop it before starting another one."),
                )
            if plan.continues is None:  # one that goes on does so on whatever disk is there
                check_folders(plan.primary, plan.external)
            self._take = take = Take(plan, self._inputs, self._listeners)
            self._become(RecordState.STARTING)
            try:
                take.start()
            except Exception as error:
                take.abandon()
                self._take = None
                self._become(RecordState.IDLE)
                if isinstance(error, OSError):
                    raise _no_encoder() from error
                raise
            self._become(RecordState.RECORDING)
            return take.folders

    def mark(self, marker: Marker) -> None:
        """Put a marker on the timeline; it is flushed to both disks within a moment."""
        self._running().journal.mark(marker)

    def note_seal(self, seal: Seal) -> None:
        """Note a seal beside the markers, as it is now; flushed to both disks within a moment."""
        self._running().journal.seal(seal)

    def note_call(self, figures: Mapping[str, Any]) -> None:
        """Keep a second of the meeting's figures beside the film; nothing where none runs."""
        take = self._take
        if take is not None and self._state is RecordState.RECORDING:
            take.journal.call(figures)

    def part_before_ended(self, ends: Mapping[str, float]) -> float | None:
        """Where each source of the part before really ended on the timeline, in seconds.

        Puts right the noted gaps before this part; returns the longest of them in seconds, None
        where that is not known or nothing is recorded any more.
        """
        if self._take is None or self._state is not RecordState.RECORDING:
            return None
        return self._take.journal.correct_engine_gaps(ends)

    def interrupt(self, reason: str, person: str) -> Marker:
        """Carry out an ordered interruption: the timeline runs on, with a slate and silence.

        Returns its marker, which is on the disks. Raises :class:`RecordingError` where nothing is
        recorded or it is interrupted already.
        """
        take = self._running()
        if not take.hidden.begin(reason):
            raise RecordingError(T("recorder", "The recording is interrupted already."))
        take.interruption = Interruption(reason, person, wall_now())
        marker = _marker(take, reason, "interruption")
        take.journal.note("interruption", sync=True, reason=reason, person=person)
        return self._put(take, marker)

    def go_on(self, person: str) -> Marker:
        """End an ordered interruption; returns its marker.

        Raises :class:`RecordingError` where there is none.
        """
        take = self._running()
        if not take.hidden.end():
            raise RecordingError(T("recorder", "The recording is not interrupted."))
        take.interruption = None
        marker = _marker(take, person, "continuation")
        take.journal.note("continuation", sync=True, person=person)
        return self._put(take, marker)

    def _put(self, take: Take, marker: Marker) -> Marker:
        take.journal.mark(marker)
        self._tell()
        return marker

    def _running(self) -> Take:
        if self._take is None or self._state is not RecordState.RECORDING:
            raise _nothing_recorded()
        return self._take

    def stop(self) -> list[RecordingRecord]:
        """End, close both copies, write their manifests; returns one record a source."""
        with self._commands:
            if self._take is None or self._state is not RecordState.RECORDING:
                raise RecordingError(T("recorder", "Nothing is being recorded."))
            self._become(RecordState.STOPPING)
            try:
                return self._take.stop()
            finally:
                self._become(RecordState.IDLE)

    def _become(self, state: RecordState) -> None:
        self._state = state
        self._tell()

    def _tell(self) -> None:
        self._on_status(self.status)


def _marker(take: Take, text: str, kind: str) -> Marker:
    return Marker(round(take.timeline.seconds(), 3), text, kind, wall_now())

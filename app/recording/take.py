"""One recording from its start to its manifest."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.model.alarms import Alarm
from app.model.clock import Timeline
from app.model.recording import CopyRole, CopyState, Gap, RecordingRecord
from app.model.text import T, Text
from app.recording.alarms import copy_alarm, copy_problem, encoder_alarm, no_encoder_alarm
from app.recording.boxes import Fragment, InitPart
from app.recording.copies import MANIFEST, Copies
from app.recording.encoder import encoder_command
from app.recording.encoder_run import EncoderRun
from app.recording.feeder import Feeder, SoundSource
from app.recording.journal import FORMAT_VERSION, Journal
from app.recording.media_queue import MediaQueue
from app.recording.plan import RecordingPlan, free_folders
from app.recording.segmenter import Segmenter
from app.recording.take_view import closing_manifest, closing_record
from app.recording.writer_link import CopyStatus, WriterLink

log = logging.getLogger(__name__)

WATCH_S = 0.25
STALLED_S = 5.0
QUICK_DEATH_S = 2.0
RETRY_S = 0.5
FLUSH_ENCODER_S = 60.0
"""The watcher ends an encoder that hangs; one that is only slow gets the time it needs."""
FINISH_COPIES_S = 8.0
FPS_WINDOW_S = 5.0
UNSURE_S = 1.0


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is recorded, and where the children's logs go."""

    log_dir: Path
    ring_path: Callable[[], Path | None]
    sound: SoundSource | None


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told: of any change of state, and of alarms. Called from the take's threads."""

    on_change: Callable[[], None]
    on_alarm: Callable[[Alarm], None]


class Take:
    """One recording from start to manifest."""

    def __init__(self, plan: RecordingPlan, inputs: Inputs, listeners: Listeners) -> None:
        self.plan = plan
        self._log_dir = inputs.log_dir
        self._listeners = listeners
        self.folders = free_folders(plan, datetime.now().astimezone())
        self.queue = MediaQueue()
        self.feeder = Feeder(
            plan.video,
            plan.audio,
            self.queue,
            ring_path=inputs.ring_path,
            sound=inputs.sound,
        )
        self._last_states: dict[CopyRole, CopyState] = {}
        self.copies = Copies(
            tuple(
                WriterLink(role, folder, log_dir=inputs.log_dir, on_change=self._copy_changed)
                for role, folder in self.folders.items()
            )
        )
        self.restarts = 0
        self.encoder_down = False
        self.run: EncoderRun | None = None
        self._ending = threading.Event()
        self.encoded = threading.Event()
        self.problem: Text | None = None
        self.recent: deque[tuple[float, int]] = deque()
        self._watcher = threading.Thread(target=self._watch, name="recorder", daemon=True)
        self.timeline = Timeline.start()
        self.journal = Journal(self.copies)
        self.segmenter = Segmenter(self.copies, self.journal, plan.source, plan.segment_s)

    def start(self) -> None:
        """Start writers and encoder, then the feeder, whose first frame is the origin."""
        plan = self.plan
        self._command = encoder_command(plan.video, plan.audio, plan.encoder)
        self._start_run(0)
        self.copies.start()
        origin_ns = self.feeder.start()
        self.timeline = Timeline.start(origin_ns, plan.ntp_offset_s)
        self.journal.begin(
            self.timeline,
            version=FORMAT_VERSION,
            session=plan.session,
            title=plan.title,
            source=plan.source,
            practice=plan.practice,
            devices=dict(plan.devices),
            settings=plan.settings_json(),
            copies={role: str(folder) for role, folder in self.folders.items()},
        )
        self._watcher.start()

    def _start_run(self, origin_tick: int) -> None:
        plan = self.plan
        self.run = EncoderRun(
            self._command,
            plan.video,
            plan.audio,
            self.queue,
            origin_tick=origin_tick,
            source=plan.source,
            log_dir=self._log_dir,
            on_part=self._part_came,
            on_end=self._run_ended,
        )
        self.run.start()

    def _part_came(self, run: EncoderRun, part: InitPart | Fragment) -> None:
        """Reader's thread: the encoder gave something."""
        if isinstance(part, InitPart):
            origin_s = run.origin_tick / self.plan.video.fps
            before = self.segmenter.end_s
            self.segmenter.begin_part(part, origin_s)
            if before is not None and origin_s > before:
                seconds = round(origin_s - before, 6)
                self.journal.note_gap(Gap(round(before, 6), seconds, "encoder"))
            return
        self.segmenter.take(part)
        self.recent.append((time.monotonic(), self.segmenter.frames))
        while self.recent[-1][0] - self.recent[0][0] > FPS_WINDOW_S:
            self.recent.popleft()
        if self.encoder_down:
            self.encoder_down = False
            self._listeners.on_alarm(encoder_alarm(active=False, count=self.restarts))

    def _run_ended(self, run: EncoderRun, status: int) -> None:
        """Reader's thread: the encoder is gone; unless it was to end, another begins."""
        self.segmenter.end_part()
        if self._ending.is_set() or (self.queue.ended and status == 0):
            self.encoded.set()
            return
        self.restarts += 1
        log.error("encoder ended with status %d", status)
        self.journal.note("encoder", sync=True, event="ended", status=status)
        self.encoder_down = True
        self._listeners.on_alarm(encoder_alarm(active=True, count=self.restarts))
        if time.monotonic() - run.started_at < QUICK_DEATH_S:
            self._ending.wait(RETRY_S)
        if self.queue.ended:
            self._note_lost_end(run)
            self.encoded.set()
            return
        try:
            self._start_run(run.next_tick)
        except OSError:
            log.exception("the encoder cannot be started again")
            self.problem = T("recorder", "The encoder cannot be started.")
            self._listeners.on_alarm(no_encoder_alarm())
            self.encoded.set()

    def _note_lost_end(self, run: EncoderRun) -> None:
        """What the encoder was given and took with it when nothing more followed."""
        before, until = self.segmenter.end_s or 0.0, run.next_tick / self.plan.video.fps
        if until > before:
            self.journal.note_gap(Gap(round(before, 6), round(until - before, 6), "encoder"))

    def _note_lost_copies(self) -> None:
        """What a lost disk lacks: from a second before its last answer to the end."""
        end = self.segmenter.end_s or 0.0
        for status in self.copies.statuses():
            if status.state is CopyState.LOST:
                since = self.timeline.seconds(status.durable_ns) if status.durable_ns else 0.0
                start = round(max(0.0, since - UNSURE_S), 3)
                seconds = round(max(0.0, end - start), 3)
                self.journal.note_gap(Gap(start, seconds, status.cause, str(status.role)))

    def _copy_changed(self, status: CopyStatus) -> None:
        """A link's thread: a disk fares differently; told once a change of state."""
        before = self._last_states.get(status.role)
        if before is status.state:
            return
        self._last_states[status.role] = status.state
        watched = (CopyState.LOST, CopyState.SLOW)
        if status.state in watched or (
            before is CopyState.SLOW and status.state is CopyState.WRITING
        ):
            state, cause = str(status.state), status.cause
            self.journal.note("copy", sync=True, copy=str(status.role), state=state, cause=cause)
            self._tell_of_disk(status)
        if status.state is CopyState.LOST:
            self.problem = copy_problem(status)
        self._listeners.on_change()

    def _tell_of_disk(self, status: CopyStatus) -> None:
        """Raise the alarm of a disk; with no disk left, none speaks of the other."""
        all_lost = self.copies.all_lost
        for told in self.copies.statuses() if all_lost else (status,):
            self._listeners.on_alarm(copy_alarm(told, other_lost=all_lost))

    def _watch(self) -> None:
        while not self._ending.wait(WATCH_S):
            try:
                self._look()
            except Exception:  # the edge of a thread: the watching itself must not end
                log.exception("watching the recording failed")

    def _look(self) -> None:
        self.copies.watch()
        run = self.run
        if run is not None and time.monotonic() - run.fresh_at > STALLED_S:
            log.error("the encoder has given nothing for %.0f s", STALLED_S)
            run.fresh_at = time.monotonic()
            run.kill()
        self._listeners.on_change()

    def abandon(self) -> None:
        """Undo a start that failed: end what was started, write nothing more."""
        self._ending.set()
        self.queue.close()
        if self.run is not None:
            self.run.kill()
        for link in self.copies.links:
            link.abandon()

    def stop(self) -> RecordingRecord:
        """End in order: feeder, encoder, journal, manifest, writers."""
        self.feeder.stop()
        if not self.encoded.wait(FLUSH_ENCODER_S) and self.run is not None:
            self.run.kill()
            self.encoded.wait(FLUSH_ENCODER_S)
        self._ending.set()
        self._watcher.join()
        self._note_lost_copies()
        self.journal.close()
        self.copies.append(MANIFEST, closing_manifest(self), sync=True)
        for link in self.copies.links:
            link.release()
        deadline = time.monotonic() + FINISH_COPIES_S
        whole = {
            link.role: link.finish(max(0.5, deadline - time.monotonic()))
            for link in self.copies.links
        }
        return closing_record(self, whole)

"""One recording from its start to its manifest: any number of sources on two disks."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from app.model.alarms import Alarm
from app.model.clock import NS_PER_S, Timeline, now_ns
from app.model.recording import CopyRole, CopyState, Gap, RecordingRecord
from app.model.text import Text
from app.recording.alarms import copy_alarms, copy_problem, late_end
from app.recording.copies import MANIFEST, Copies
from app.recording.hidden import Hidden
from app.recording.inputs import SourceInputs
from app.recording.journal import ENGINE, FORMAT_VERSION, Journal
from app.recording.plan import RecordingPlan, SourcePlan, free_folders
from app.recording.segmenter import Segmenter
from app.recording.source_take import SourceTake, Surroundings
from app.recording.stand_in import SlateMaker
from app.recording.take_view import closing_manifest, closing_records
from app.recording.writer_link import CopyStatus, WriterLink

log = logging.getLogger(__name__)

WATCH_S = 0.25
FINISH_COPIES_S = 8.0
LONG_S = 2.5
"""An end that takes longer says why."""
UNSURE_S = 1.0
_ENDED = (CopyState.LOST, CopyState.FULL)
_TOLD = (*_ENDED, CopyState.SLOW, CopyState.BEHIND)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is recorded, where the children's logs go, and who draws the slate."""

    log_dir: Path
    of: Callable[[str], SourceInputs]
    slate: SlateMaker | None = None


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told: of any change of state, and of alarms. Called from the take's threads."""

    on_change: Callable[[], None]
    on_alarm: Callable[[Alarm], None]


class Take:
    """One recording from start to manifest."""

    def __init__(self, plan: RecordingPlan, inputs: Inputs, listeners: Listeners) -> None:
        self.plan = plan
        self._inputs = inputs
        self._listeners = listeners
        self.folders = free_folders(plan, datetime.now().astimezone())
        self._last_states: dict[CopyRole, CopyState] = {}
        self.copies = Copies(
            tuple(
                WriterLink(
                    role,
                    folder,
                    log_dir=inputs.log_dir,
                    on_change=self._copy_changed,
                    disk=plan.continues.disks.get(role) if plan.continues else None,
                )
                for role, folder in self.folders.items()
            )
        )
        self.timeline = plan.continues.timeline if plan.continues else Timeline.start()
        self.copies.on_alarm = listeners.on_alarm
        self.copies.on_hole = self._spoil
        self.journal = Journal(self.copies)
        self.hidden = Hidden()
        self.interruption = plan.continues.interruption if plan.continues else None
        if self.interruption is not None:
            self.hidden.begin(self.interruption.reason)
        self._copy_problem: Text | None = None
        self._stopping_at = 0.0
        self.sources = tuple(self._source(source) for source in plan.sources)
        self._ending = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="recorder", daemon=True)

    def _source(self, source: SourcePlan) -> SourceTake:
        around = Surroundings(
            self.journal,
            self.hidden,
            self._inputs.log_dir,
            self._listeners.on_alarm,
            self._others_live,
        )
        plan = self.plan
        segmenter = Segmenter(
            self.copies, self.journal, source.id, plan.segment_s, plan.max_file_bytes
        )
        maker = self._inputs.slate
        slate = maker(source.video, self._inputs.log_dir) if maker else None
        return SourceTake(source, self._inputs.of(source.id), segmenter, around, slate)

    def _spoil(self, file: str) -> None:
        for source in self.sources:
            source.segmenter.spoil(file)

    def _others_live(self, source: str) -> bool:
        return any(one.plan.id != source and not one.encoded.is_set() for one in self.sources)

    @property
    def problem(self) -> Text | None:
        """What is wrong, of a disk or of a source; None while all is well."""
        found = (source.problem for source in self.sources)
        known = next((one for one in found if one is not None), self._copy_problem)
        if self._stopping_at and time.monotonic() - self._stopping_at > LONG_S:
            return late_end(self.copies.statuses()) or known
        return known

    def start(self) -> None:
        """Start writers and encoders, then the feeders; the first one's first frame is the origin.

        A recording that goes on begins at once, on the timeline that it was given.
        """
        onward = self.plan.continues
        begin_ns = now_ns()
        firsts = {
            source.plan.id: self._first_tick(source.plan, begin_ns) for source in self.sources
        }
        for source in self.sources:
            source.start_encoder(firsts[source.plan.id])
        self.copies.start()
        origin_ns = onward.timeline.origin_ns if onward else None
        for source in self.sources:
            origin_ns = source.begin(origin_ns, firsts[source.plan.id])
            source.prepare_slate()
        if onward is None:
            self.timeline = Timeline.start(origin_ns, self.plan.ntp_offset_s)
        self._begin_journal()
        for source in self.sources:
            self._note_engine_gap(source.plan, firsts[source.plan.id])
        if self.interruption is not None:
            self.journal.note("interruption", sync=True, **asdict(self.interruption))
        self._watcher.start()

    def _first_tick(self, source: SourcePlan, begin_ns: int) -> int:
        """The first tick of a source: 0, or the next one of the timeline that goes on."""
        if self.plan.continues is None:
            return 0
        since_ns = max(0, begin_ns - self.plan.continues.timeline.origin_ns)
        return -(-since_ns * source.video.fps // NS_PER_S)

    def _note_engine_gap(self, source: SourcePlan, first_tick: int) -> None:
        onward = self.plan.continues
        if onward is None or source.id not in onward.after:
            return
        start_s = round(onward.after[source.id], 6)
        seconds = round(first_tick / source.video.fps - start_s, 6)
        if seconds > 0:
            self.journal.note_gap(Gap(start_s, seconds, ENGINE, source=source.id))

    def _begin_journal(self) -> None:
        plan = self.plan
        self.journal.begin(
            self.timeline,
            version=FORMAT_VERSION,
            session=plan.session,
            title=plan.title,
            practice=plan.practice,
            part=plan.part,
            sources=[
                {
                    "id": source.id,
                    "name": source.name,
                    "tracks": [{"role": t.role, "name": t.name} for t in source.tracks],
                    "devices": dict(source.devices),
                    "settings": source.settings_json(plan.segment_s),
                }
                for source in plan.sources
            ],
            copies={role: str(folder) for role, folder in self.folders.items()},
        )

    def _note_lost_copies(self) -> None:
        """What a lost disk lacks: from a second before its last answer to the end."""
        end = max((source.segmenter.end_s or 0.0 for source in self.sources), default=0.0)
        for status in self.copies.statuses():
            if status.state in _ENDED:
                since = self.timeline.seconds(status.missing_since_ns)
                start = round(max(0.0, since - UNSURE_S), 3)
                seconds = round(max(0.0, end - start), 3)
                self.journal.note_gap(Gap(start, seconds, status.cause, str(status.role)))

    def _copy_changed(self, status: CopyStatus) -> None:
        """A link's thread: a disk fares differently; told once a change of state."""
        before = self._last_states.get(status.role)
        if before is status.state:
            return
        self._last_states[status.role] = status.state
        mended = before in _TOLD and status.state is CopyState.WRITING
        if status.state in _TOLD or mended:
            state, cause = str(status.state), status.cause
            self.journal.note("copy", sync=True, copy=str(status.role), state=state, cause=cause)
            self._tell_of_disk(status)
        if status.state in _ENDED:
            self._copy_problem = copy_problem(status)
        elif mended and not any(state in _ENDED for state in self._last_states.values()):
            self._copy_problem = None
        self._listeners.on_change()

    def _tell_of_disk(self, status: CopyStatus) -> None:
        """Raise the alarm of a disk; with no disk left, none speaks of the other."""
        all_lost = self.copies.all_lost
        for told in self.copies.statuses() if all_lost else (status,):
            for alarm in copy_alarms(told, other_lost=all_lost):
                self._listeners.on_alarm(alarm)

    def _watch(self) -> None:
        while not self._ending.wait(WATCH_S):
            try:
                self.copies.watch()
                for source in self.sources:
                    source.look()
                self._listeners.on_change()
            except Exception:  # the edge of a thread: the watching itself must not end
                log.exception("watching the recording failed")

    def abandon(self) -> None:
        """Undo a start that failed: end what was started, write nothing more."""
        self._ending.set()
        for source in self.sources:
            source.abandon()
        for link in self.copies.links:
            link.abandon()

    def stop(self) -> list[RecordingRecord]:
        """End in order: feeders, encoders, journal, manifest, writers. All sources end together."""
        stop_ns = now_ns()
        self._stopping_at = time.monotonic()
        late = threading.Timer(LONG_S + WATCH_S, self._listeners.on_change)
        late.start()
        try:
            return self._stop_at(stop_ns)
        finally:
            late.cancel()
            self._stopping_at = 0.0

    def _stop_at(self, stop_ns: int) -> list[RecordingRecord]:
        for source in self.sources:
            source.end_at(stop_ns)
        for source in self.sources:
            source.finish()
        self._ending.set()
        self._watcher.join()
        self.copies.settle(FINISH_COPIES_S)
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
        return closing_records(self, whole)

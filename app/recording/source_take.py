"""One source of a recording: its feeder, its queue, its encoder and its segments.

Nothing of one source waits for another.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.model.alarms import Alarm
from app.model.recording import Gap
from app.model.text import T, Text
from app.recording.boxes import Fragment, InitPart
from app.recording.encoder import EncoderSettings, encoder_command, in_software
from app.recording.encoder_choice import SOFTWARE
from app.recording.encoder_run import EncoderRun
from app.recording.feeder import Feeder
from app.recording.hidden import Hidden
from app.recording.inputs import SourceInputs
from app.recording.journal import Journal
from app.recording.media_queue import MediaQueue
from app.recording.plan import SourcePlan
from app.recording.segmenter import Segmenter
from app.recording.source_alarms import encoder_alarm, no_encoder_alarm
from app.recording.stand_in import Slate

log = logging.getLogger(__name__)

QUICK_DEATH_S = 2.0
QUICK_DEATHS_BORNE = 2
RETRY_S = 0.5
TRYING_S = 10.0
"""So long another encoder is tried for where none can be started."""
FLUSH_ENCODER_S = 60.0
"""After a stop an encoder that is only slow gets so long; one that hangs is found sooner."""
GIVEN_UP_S = 5.0
FPS_WINDOW_S = 5.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a source shares with the others of its take."""

    journal: Journal
    hidden: Hidden
    log_dir: Path
    on_alarm: Callable[[Alarm], None]
    others_live: Callable[[str], bool]


class SourceTake:
    """Records one source from start to end.

    ``encoded`` is set when nothing more will come out of an encoder; ``problem`` says why that
    was before the end. ``encoder`` is what encodes now: the processor where a card gave up.
    """

    def __init__(
        self,
        plan: SourcePlan,
        inputs: SourceInputs,
        segmenter: Segmenter,
        around: Surroundings,
        slate: Slate | None = None,
    ) -> None:
        self.plan = plan
        self.segmenter = segmenter
        self._around = around
        self._slate = slate
        self.queue = MediaQueue(plan.video, plan.audio)
        self.feeder = Feeder(plan, inputs, self.queue, slate=slate, hidden=around.hidden)
        self._command: list[str] = []
        self._ending = threading.Event()
        self._out_tick = 0
        self.run: EncoderRun | None = None
        self._quick_deaths = 0
        self.encoder = plan.encoder
        self.restarts = 0
        self.encoder_down = False
        self.encoded = threading.Event()
        self.problem: Text | None = None
        self.recent: deque[tuple[float, int]] = deque()

    def start_encoder(self, first_tick: int) -> None:
        """Start the encoder, whose first picture will be that of ``first_tick``.

        Raises ``OSError`` where the program is missing.
        """
        self._command = self._command_for(self.encoder)
        self._out_tick = first_tick
        self._start_run(first_tick)

    def _command_for(self, settings: EncoderSettings) -> list[str]:
        names = [track.name for track in self.plan.tracks]
        return encoder_command(self.plan.video, self.plan.audio, settings, names)

    def begin(self, origin_ns: int | None, first_tick: int) -> int:
        """Start the feeder; returns the timeline's origin."""
        return self.feeder.start(origin_ns, first_tick)

    def prepare_slate(self) -> None:
        """Have the slate drawn; returns at once."""
        if self._slate is not None:
            self._slate.prepare()

    def look(self) -> None:
        """End an encoder that hangs; to be called a few times a second."""
        run = self.run
        if run is not None and not self.encoded.is_set() and run.alive and run.hangs:
            log.error("the encoder of %s hangs and is ended", self.plan.id)
            run.kill()

    def end_at(self, stop_ns: int) -> None:
        """Record up to that instant and no further; returns at once."""
        self.feeder.end_at(stop_ns)

    def finish(self) -> None:
        """Wait until all that was to be recorded has come out of the encoder."""
        self.feeder.join()
        if not self.encoded.wait(FLUSH_ENCODER_S):
            log.error("the encoder of %s did not end in time", self.plan.id)
            self._ending.set()
            self._kill()
            self.encoded.wait(GIVEN_UP_S)
        self._ending.set()
        self.segmenter.end_hole(self.segmenter.out_s)

    def abandon(self) -> None:
        """Undo a start that failed."""
        self._ending.set()
        self.feeder.end_at(0)
        self.feeder.join()
        self._kill()

    def _kill(self) -> None:
        if self.run is not None:
            self.run.kill()

    def _start_run(self, origin_tick: int) -> None:
        self.run = EncoderRun(
            self._command,
            self.plan,
            self.queue,
            origin_tick=origin_tick,
            log_dir=self._around.log_dir,
            on_part=self._part_came,
            on_end=self._run_ended,
        )
        self.run.start()

    def _part_came(self, run: EncoderRun, part: InitPart | Fragment) -> None:
        """Reader's thread: the encoder gave something."""
        if isinstance(part, InitPart):
            self._begin_part(run, part)
            return
        self.segmenter.take(part)
        self._quick_deaths = 0
        self._come_out()
        self.recent.append((time.monotonic(), self.segmenter.frames))
        while self.recent[-1][0] - self.recent[0][0] > FPS_WINDOW_S:
            self.recent.popleft()
        if self.encoder_down:
            self.encoder_down = False
            self._around.on_alarm(encoder_alarm(self.plan, active=False, count=self.restarts))

    def _begin_part(self, run: EncoderRun, part: InitPart) -> None:
        origin_s = run.origin_tick / self.plan.video.fps
        before = self.segmenter.out_s
        self.segmenter.begin_part(part, origin_s)
        if before is not None and not self.segmenter.in_hole:
            self._note_gap(before, origin_s)

    def _come_out(self) -> None:
        """Let the queue go of what is in the files now."""
        if self.segmenter.out_s is not None:
            self._out_tick = round(self.segmenter.out_s * self.plan.video.fps)
            self.queue.release(self._out_tick)

    def _note_gap(self, before: float, until: float) -> None:
        if round(until - before, 6) > 0:
            gap = Gap(round(before, 6), round(until - before, 6), "encoder", source=self.plan.id)
            self._around.journal.note_gap(gap)

    def _run_ended(self, run: EncoderRun, status: int) -> None:
        """Reader's thread: the encoder is gone; unless it was to end, another begins."""
        self.segmenter.end_part()
        if run.fed_all and status == 0:
            self.encoded.set()
            return
        if not self._ending.is_set():
            self._tell_of_end(status)
            if time.monotonic() - run.started_at < QUICK_DEATH_S:
                self._died_quickly()
        if self._ending.is_set():
            self._note_lost_end()
            self.encoded.set()
            return
        if not self._started_again():
            self.encoded.set()
            others = self._around.others_live(self.plan.id)
            self._around.on_alarm(no_encoder_alarm(self.plan, alone=not others))

    def _started_again(self) -> bool:
        """Start the next encoder, which a computer short of memory may refuse for a while."""
        until = time.monotonic() + TRYING_S
        while True:
            try:
                self._start_run(self.queue.first_tick(self._out_tick))
            except Exception:  # edge: of a thread; whatever it was, it is tried again and told
                log.exception("the encoder of %s cannot be started again", self.plan.id)
                self._kill()
            else:
                self.problem = None
                return True
            self.problem = T("recorder", "The encoder cannot be started.")
            if self.feeder.stop_ns is not None or time.monotonic() > until:
                return False
            self._ending.wait(RETRY_S)

    def _died_quickly(self) -> None:
        """Wait a moment; after the second time running the processor encodes instead of a card."""
        self._quick_deaths += 1
        if self._quick_deaths >= QUICK_DEATHS_BORNE and self.encoder.codec != SOFTWARE:
            log.error("%s gives up on %s", self.plan.id, self.encoder.codec)
            self.encoder = in_software(self.plan.encoder)
            self._command = self._command_for(self.encoder)
        self._ending.wait(RETRY_S)

    def _tell_of_end(self, status: int) -> None:
        self.restarts += 1
        log.error("encoder of %s ended with status %d", self.plan.id, status)
        self._around.journal.note(
            "encoder", sync=True, source=self.plan.id, event="ended", status=status
        )
        self.encoder_down = True
        self._around.on_alarm(encoder_alarm(self.plan, active=True, count=self.restarts))

    def _note_lost_end(self) -> None:
        """What was to be recorded and never came out of an encoder."""
        if self.queue.next_tick is not None and self.segmenter.frames:
            before = self.segmenter.out_s or 0.0
            self._note_gap(before, self.queue.next_tick / self.plan.video.fps)

"""Holds picture and sound to the session's timeline and puts them into the encoder's queue.

Missing sound becomes silence in time, a picture that is late the last one again, and a camera that
is gone a slate, so that the encoder never stalls and nothing shifts.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from app.ipc.ring import FrameRingReader
from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CONFERENCE
from app.model.devices import AudioBlock
from app.recording.hidden import Hidden
from app.recording.inputs import SourceInputs
from app.recording.media_queue import MediaQueue, Picture, Sound
from app.recording.pacer import DELAY_NS, Emission, Pacer
from app.recording.plan import SourcePlan
from app.recording.sound_track import SoundTrack
from app.recording.stand_in import MEETING_ABSENCE, Slate, StandIn

log = logging.getLogger(__name__)

POLL_S = 0.012
SOON_S = 0.004
"""How often a frame is looked for that is about to come."""
MOST_IDLE_S = 0.1
FIRST_FRAME_S = 0.5
REOPEN_NS = NS_PER_S
BLOCKS_KEPT = 1000


class SoundLine:
    """The blocks that one track's source has given and nobody has taken yet."""

    def __init__(self) -> None:
        self.blocks: deque[AudioBlock] = deque(maxlen=BLOCKS_KEPT)
        self.heard_ns = 0
        self.connected = False
        self.leave: Callable[[], None] | None = None

    def take(self, block: AudioBlock) -> None:
        """A block of the source; called from its thread."""
        self.heard_ns = now_ns()
        self.blocks.append(block)


class Feeder:
    """The thread that serves the encoder's queue from a frame ring and sources of sound."""

    def __init__(
        self,
        plan: SourcePlan,
        inputs: SourceInputs,
        queue: MediaQueue,
        *,
        slate: Slate | None = None,
        hidden: Hidden | None = None,
        delay_ns: int = DELAY_NS,
    ) -> None:
        self._plan = plan
        self._inputs = inputs
        self._queue = queue
        self._hidden = hidden or Hidden()
        self._delay_ns = delay_ns
        absence = MEETING_ABSENCE if plan.id == CONFERENCE else None
        self._stand_in = StandIn(plan.video, plan.name, slate, absence)
        self.lines = tuple(SoundLine() for _ in plan.tracks)
        self._ring: FrameRingReader | None = None
        self._sequence = 0
        self._seen_ns = 0
        self._reopen_at_ns = 0
        self._refused: object = None
        self._stop_ns: int | None = None
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"feeder:{plan.id}", daemon=True)
        self.pacer: Pacer | None = None
        self.tracks: tuple[SoundTrack, ...] = ()
        self.lost_items = 0
        self.overruns = 0

    def start(self, origin_ns: int | None = None, first_tick: int = 0) -> int:
        """Begin at ``first_tick`` of the timeline; returns its origin on the monotonic clock.

        Without ``origin_ns`` the next captured frame is the origin; where none comes within
        ``FIRST_FRAME_S`` the timeline begins now, with the slate. Raises what a source of sound
        raises that cannot be listened to.
        """
        for track, line in zip(self._plan.tracks, self.lines, strict=True):
            source = self._inputs.sounds.get(track.role)
            if source is not None:
                line.leave = source.subscribe(line.take)
                line.connected = True
        if origin_ns is not None:
            self._begin_at(origin_ns, first_tick)
        self._thread.start()
        self._started.wait()
        assert self.pacer is not None
        return self.pacer.origin_ns

    @property
    def stop_ns(self) -> int | None:
        """The monotonic instant at which it was told to end; None before that."""
        return self._stop_ns

    def end_at(self, stop_ns: int) -> None:
        """Go on to the tick that is due then, and close the queue; returns at once."""
        self._stop_ns = stop_ns

    def join(self) -> None:
        """Wait for the end that :meth:`end_at` ordered."""
        if self._thread.ident is not None:
            self._thread.join()
        else:
            self._let_go()

    @property
    def camera_silent_s(self) -> float:
        """Seconds since the camera last gave a frame."""
        return (now_ns() - self._seen_ns) / NS_PER_S if self._seen_ns else 0.0

    def _begin_at(self, origin_ns: int, first_tick: int) -> None:
        video, audio = self._plan.video, self._plan.audio
        first_sample = first_tick * audio.rate // video.fps
        self.tracks = tuple(
            SoundTrack(audio, origin_ns, index=index, first=first_sample)
            for index in range(len(self._plan.tracks))
        )
        self._stand_in.begin(origin_ns)
        self.pacer = Pacer(video.fps, origin_ns, self._delay_ns, tick=first_tick)

    def _run(self) -> None:
        try:
            if self.pacer is None:
                self._begin_at(self._await_origin(), 0)
            assert self.pacer is not None
            self._seen_ns = self._seen_ns or now_ns()
            self._started.set()
            while not self._finished():
                try:
                    self._take_frames()
                    self._show_frames(self.pacer)
                    self._take_sound()
                except Exception:  # the edge of a thread: the last picture and silence go on
                    log.exception("picture or sound cannot be taken")
                    self._start_over()
                time.sleep(self._until_next_s())
            self._end_sound(self.pacer)
        finally:
            self._let_go()
            self._started.set()

    def _until_next_s(self) -> float:
        """How long there is nothing to do: until just before the camera's next frame may come."""
        period_s = min(MOST_IDLE_S, 1 / self._plan.video.fps)
        ahead_s = period_s - (now_ns() - self._seen_ns) / NS_PER_S
        return max(SOON_S if ahead_s > -period_s else POLL_S, ahead_s - SOON_S / 2)

    def _let_go(self) -> None:
        for line in self.lines:
            if line.leave is not None:
                line.leave()
        if self._ring is not None:
            self._ring.close()
        self._queue.close()

    def _await_origin(self) -> int:
        self._open_ring()
        if self._ring is not None:
            self._sequence = self._ring.newest_sequence
        deadline = now_ns() + int(FIRST_FRAME_S * NS_PER_S)
        while now_ns() < deadline and self._stop_ns is None:
            captured = self._ring.captured_ns(self._sequence + 1) if self._ring else None
            if captured is not None:
                return captured
            time.sleep(POLL_S)
            if self._ring is not None:
                self._sequence = max(self._sequence, self._ring.newest_sequence - 1)
            else:
                self._open_ring()
        return now_ns()

    def _finished(self) -> bool:
        assert self.pacer is not None
        return self._stop_ns is not None and self.pacer.target_ns(self.pacer.tick) > self._stop_ns

    def _open_ring(self) -> None:
        path = self._inputs.ring_path()
        if path is None:
            return
        try:
            ring = FrameRingReader.open(path)
        except OSError:
            return
        fresh = self._ring is None or self._ring.path != ring.path
        if self._ring is not None:
            self._ring.close()
            self._ring = None
        size = (ring.video.width, ring.video.height)
        if size != (self._plan.video.width, self._plan.video.height):
            if self._refused != size:
                log.error("the ring holds %s instead of %s", ring.video, self._plan.video)
            self._refused = size
            ring.close()
            return
        self._ring = ring
        if fresh or ring.newest_sequence < self._sequence:
            self._sequence = max(0, ring.newest_sequence - 1)

    def _take_frames(self) -> None:
        """Tell the pacer of new frames; look for a new ring when none come."""
        assert self.pacer is not None
        newest = self._ring.newest_sequence if self._ring is not None else self._sequence
        if newest <= self._sequence:
            if self._ring is None or now_ns() - self._seen_ns > REOPEN_NS:
                self._reopen_sometimes()
            return
        assert self._ring is not None
        self._seen_ns = now_ns()
        for sequence in range(self._sequence + 1, newest + 1):
            captured = self._ring.captured_ns(sequence)
            if captured is None:
                self.pacer.missed(1)
            else:
                self.pacer.arrived(sequence, captured)
        self._sequence = newest

    def _start_over(self) -> None:
        """Let go of a ring that cannot be read; it is opened anew after a moment."""
        if self._ring is not None:
            self._ring.close()
            self._ring = None
        self._reopen_at_ns = now_ns() + REOPEN_NS

    def _reopen_sometimes(self) -> None:
        if now_ns() >= self._reopen_at_ns:
            self._reopen_at_ns = now_ns() + REOPEN_NS
            self._open_ring()

    def _show_frames(self, pacer: Pacer) -> None:
        while not self._finished() and (emission := pacer.due(now_ns())) is not None:
            if not self._queue.put(Picture(emission.tick, self._picture(emission, pacer))):
                self.lost_items += 1

    def _picture(self, emission: Emission, pacer: Pacer) -> bytes:
        at_ns = pacer.target_ns(emission.tick)
        line = self._hidden.line_at(at_ns)
        if line is not None:
            return self._stand_in.interrupted(at_ns, line)
        if emission.sequence is None:
            return self._stand_in.missing(at_ns)
        frame = None
        if self._ring is not None and not self._queue.full:
            frame = self._ring.read(emission.sequence)
        if frame is None:
            self.overruns += 1
            pacer.replaced()
            return self._stand_in.repeated(at_ns)
        return self._stand_in.shown(at_ns, frame.data)

    def _take_sound(self) -> None:
        due_ns = now_ns() - self._delay_ns
        for line, track in zip(self.lines, self.tracks, strict=True):
            while line.blocks:
                self._put_sound(track, track.place(line.blocks.popleft()))
            self._put_sound(track, track.fill(track.sample_at(due_ns)))

    def _end_sound(self, pacer: Pacer) -> None:
        for track in self.tracks:
            end = track.sample_at(pacer.target_ns(pacer.tick))
            self._put_sound(track, track.fill(end))

    def _put_sound(self, track: SoundTrack, pieces: list[Sound]) -> None:
        for piece in pieces:
            hidden = self._hidden.line_at(track.ns_of(piece.start)) is not None
            put = Sound(piece.start, bytes(len(piece.data)), piece.track) if hidden else piece
            if not self._queue.put(put):
                self.lost_items += 1

"""What is known of this machine's encoders, kept until FFmpeg, a driver or the processor changes.

A result that was taken while the machine was busy is provisional: it serves until it is measured
again, at growing distances, so that a busy machine is not kept busy by measuring.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from app.model.media import VideoFormat
from app.recording.encoder_choice import SOFTWARE, Candidate, candidates
from app.recording.encoder_machine import machine_identity
from app.recording.encoder_probe import HaltedError, Probe, never, probe

log = logging.getLogger(__name__)

SHARE = 0.7
"""Part of real time that all encodings together may take when nothing else is done."""
AGAIN_S = 600.0
"""A provisional result is measured again after that, then after twice that and so on."""
LONGEST_AGAIN_S = 86_400.0


class EncoderBook:
    """The results in the file ``path``. For any thread."""

    def __init__(self, path: Path, log_dir: Path) -> None:
        self._path = path
        self._log_dir = log_dir
        self._lock = threading.Lock()
        self._identity = machine_identity()
        self._probes = self._read()

    @property
    def probes(self) -> tuple[Probe, ...]:
        """Everything measured so far."""
        with self._lock:
            return tuple(self._probes)

    def choose(self, formats: Sequence[VideoFormat]) -> Candidate:
        """The best known encoder for these pictures at once, without measuring anything.

        x264 with ``veryfast`` for no picture and as long as nothing was measured; the quickest
        when none holds.
        """
        known = [c for c in candidates() if all(self.speed(c, video) for video in formats)]
        if not known or not formats:
            return Candidate(SOFTWARE, "veryfast")
        holding = [c for c in known if self._load(c, formats) <= SHARE]
        return holding[0] if holding else known[-1]

    def speed(self, candidate: Candidate, video: VideoFormat) -> float:
        """Seconds of picture for a second; 0 where it does not work or was not measured."""
        found = self._known(candidate, video)
        return found.speed if found else 0.0

    def covers(self, formats: Sequence[VideoFormat]) -> bool:
        """True when :meth:`measure` would find nothing to measure now."""
        for candidate in candidates():
            if any(self._due(candidate, video) for video in formats):
                return False
            if self._load(candidate, formats) <= SHARE:
                return True
        return True

    def holds(self, formats: Sequence[VideoFormat]) -> bool | None:
        """Whether some encoder holds these pictures at once; None while that was not measured."""
        if any(self._load(candidate, formats) <= SHARE for candidate in candidates()):
            return True
        every = [(candidate, video) for candidate in candidates() for video in formats]
        return False if all(self._known(*one) for one in every) else None

    def provisional(self, candidate: Candidate, video: VideoFormat) -> bool:
        """True when what is known was measured while the machine was busy."""
        found = self._known(candidate, video)
        return found is not None and found.provisional

    def measure(
        self,
        formats: Sequence[VideoFormat],
        *,
        every: bool = False,
        halt: Callable[[], bool] = never,
    ) -> Candidate:
        """Measure what is not known, best first, until one holds, and choose.

        ``every`` measures all encoders, provisional results too. Takes seconds: for a thread. A
        failed trial is a result like any other; one that ``halt`` ended is none.
        """
        try:
            for candidate in candidates():
                for video in dict.fromkeys(formats):
                    if self._due(candidate, video, at_once=every):
                        self._keep(self._best_of_two(candidate, video, halt))
                if not every and self._load(candidate, formats) <= SHARE:
                    break
        except HaltedError:
            log.info("the measuring of encoders was broken off")
        return self.choose(formats)

    def _known(self, candidate: Candidate, video: VideoFormat) -> Probe | None:
        """The result for this picture; for a card that never worked that of any picture."""
        with self._lock:
            ours = [p for p in self._probes if p.codec == candidate.codec]
        if ours and candidate.hardware and not any(p.works for p in ours):
            return max(ours, key=lambda p: p.at)
        return next((p for p in ours if p.of(candidate, video)), None)

    def _due(self, candidate: Candidate, video: VideoFormat, *, at_once: bool = False) -> bool:
        """True when there is no result yet, or a provisional one has served its time."""
        found = self._known(candidate, video)
        if found is None or not found.provisional:
            return found is None
        wait_s = min(LONGEST_AGAIN_S, AGAIN_S * 2 ** (found.trials - 1))
        return at_once or not 0 <= time.time() - found.at < wait_s

    def _best_of_two(
        self, candidate: Candidate, video: VideoFormat, halt: Callable[[], bool]
    ) -> Probe:
        """A trial, and another where the first was too slow: the first run loads the program."""
        first = probe(candidate, video, self._log_dir, halt=halt)
        if not first.works or 1 / first.speed <= SHARE / 2:
            return first
        second = probe(candidate, video, self._log_dir, halt=halt)
        return max(first, second, key=lambda trial: trial.speed)

    def _load(self, candidate: Candidate, formats: Sequence[VideoFormat]) -> float:
        speeds = [self.speed(candidate, video) for video in formats]
        return sum(1 / speed for speed in speeds) if all(speeds) else float("inf")

    def _keep(self, result: Probe) -> None:
        """Take a result in place of the one before, which only a faster trial may outlive."""
        with self._lock:
            size = (result.codec, result.preset, result.width, result.height, result.fps)
            same = [
                p for p in self._probes if size == (p.codec, p.preset, p.width, p.height, p.fps)
            ]
            for before in same:
                self._probes.remove(before)
                best = before if result.provisional and before.speed > result.speed else result
                result = replace(best, at=result.at, trials=before.trials + 1)
            self._probes.append(result)
            self._write()
        words = (result.codec, result.preset, result.reason or result.speed, result.load)
        log.info("encoder %s %s: %s, others took %s of the machine", *words)

    def _write(self) -> None:
        content = {"machine": self._identity, "probes": [asdict(p) for p in self._probes]}
        draft = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(content, indent=1), encoding="utf-8")
            draft.replace(self._path)
        except OSError as error:
            log.warning("what encoders can do is not kept: %s", error)

    def _read(self) -> list[Probe]:
        try:
            content: Mapping[str, object] = json.loads(self._path.read_text(encoding="utf-8"))
            rows = content["probes"] if content["machine"] == self._identity else []
            assert isinstance(rows, list)
            return [Probe(**row) for row in rows]
        except (OSError, ValueError, KeyError, TypeError, AssertionError):
            return []

"""The figures of a few seconds of a call, put together by direction and medium."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.model.conference import CallFigures, ConnectionFigures, StreamFigures

_CUT = frozenset({"failed", "disconnected"})
_LEAST_PICTURE_BPS = 50_000
_BLIND_WIDTH = 2
"""What cannot be decoded is shown as a black picture of 2x2."""


@dataclass(frozen=True, slots=True)
class StreamWindow:
    """One medium in one direction; None where nothing is known of it.

    ``flows`` is false where a stream exists and nothing runs in it all the time. Freezes as a
    share of the time. ``limitation`` is what held the sender back for most of the time.
    """

    flows: bool | None = None
    loss_percent: float | None = None
    jitter_ms: float | None = None
    fps: float | None = None
    freeze_percent: float = 0.0
    limitation: str = ""


@dataclass(frozen=True, slots=True)
class CallWindow:
    """All media of a call over a few seconds. ``undecoded``: pictures arrive, none is shown.

    ``room_out_bps`` is what the line can carry of ours as the browser estimates it, in bits a
    second, of connections that send a picture: an encoder fits into little without a word of it.
    """

    audio_in: StreamWindow
    audio_out: StreamWindow
    video_in: StreamWindow
    video_out: StreamWindow
    round_trip_ms: float | None
    room_out_bps: float | None
    is_cut: bool
    is_known: bool
    undecoded: bool

    @property
    def nothing_in(self) -> bool:
        """True where streams come from the far end and neither sound nor picture runs in them."""
        return _all_dead(self.audio_in, self.video_in)

    @property
    def nothing_out(self) -> bool:
        """True where nothing of ours goes out, though the far end can be heard or seen."""
        if _all_dead(self.audio_out, self.video_out):
            return True
        none_out = self.audio_out.flows is None and self.video_out.flows is None
        return none_out and (self.audio_in.flows is True or self.video_in.flows is True)


def look_at(seconds: Sequence[CallFigures], silent_bps: float) -> CallWindow:
    """Put the figures of ``seconds`` together; less than ``silent_bps`` is nothing at all."""
    connections = [each for second in seconds for each in second.connections]
    newest = seconds[-1].connections if seconds else ()
    video_in = _streams(connections, "in", "video")
    return CallWindow(
        _window(_streams(connections, "in", "audio"), silent_bps),
        _window(_streams(connections, "out", "audio"), silent_bps),
        _window(video_in, silent_bps),
        _window(_streams(connections, "out", "video"), silent_bps),
        _thousand(_mean(each.round_trip_s for each in connections)),
        _mean(each.available_out for each in connections if _sends_picture(each)),
        is_cut=bool(newest) and all(each.state in _CUT for each in newest),
        is_known=any(_says_anything(each) for each in connections),
        undecoded=_undecoded(video_in),
    )


def _streams(
    connections: Iterable[ConnectionFigures], direction: str, media: str
) -> list[StreamFigures]:
    return [
        stream
        for each in connections
        for stream in each.streams
        if stream.direction == direction and stream.media == media
    ]


def _window(streams: Sequence[StreamFigures], silent_bps: float) -> StreamWindow:
    rates = [stream.bit_rate for stream in streams if stream.bit_rate is not None]
    held_back = Counter(stream.limitation for stream in streams)
    most = held_back.most_common(1)[0] if held_back else ("", 0)
    live = [stream for stream in streams if (stream.bit_rate or 0.0) >= silent_bps]
    return StreamWindow(
        flows=any(rate >= silent_bps for rate in rates) if rates else None,
        loss_percent=_hundred(_mean(stream.loss for stream in streams)),
        jitter_ms=_thousand(_mean(stream.jitter_s for stream in streams)),
        fps=_mean(stream.fps for stream in live),
        freeze_percent=100.0 * sum(s.freezes_s for s in streams) / max(1, len(streams)),
        limitation=most[0] if 2 * most[1] > len(streams) else "",
    )


def _undecoded(streams: Sequence[StreamFigures]) -> bool:
    arriving = [s for s in streams if (s.bit_rate or 0.0) > _LEAST_PICTURE_BPS]
    blind = [s for s in arriving if s.width <= _BLIND_WIDTH or not (s.fps or s.fps is None)]
    return len(arriving) > 1 and len(blind) == len(arriving)


def _all_dead(*streams: StreamWindow) -> bool:
    known = [stream.flows for stream in streams if stream.flows is not None]
    return bool(known) and not any(known)


def _sends_picture(connection: ConnectionFigures) -> bool:
    return any(s.direction == "out" and s.media == "video" for s in connection.streams)


def _says_anything(connection: ConnectionFigures) -> bool:
    return any(stream.bit_rate is not None for stream in connection.streams)


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _thousand(value: float | None) -> float | None:
    return None if value is None else 1000.0 * value


def _hundred(value: float | None) -> float | None:
    return None if value is None else 100.0 * value

"""Reads recorded films packet by packet and writes new ones of the same packets.

Run as ``python -m app.archive.film_child`` (PyAV lives in this process alone). The order comes as
one JSON line on standard input, which then stays open: the child ends when it closes. Answers are
JSON lines on standard output: ``{"done": bytes}`` now and then, the findings as the last one.
Nothing is decoded or encoded: pictures and sound stay as they were recorded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from app.archive.cutting import inside
from app.archive.one_order import answer_one, tell
from app.archive.torn_file import whole_part
from app.archive.track_name import name_track, track_name

TELL_BYTES = 8 * 1024 * 1024
MS = Fraction(1, 1000)


class _Teller:
    """Says now and then how many bytes were gone through."""

    def __init__(self) -> None:
        self._done = 0
        self._told = 0

    def advance(self, count: int) -> None:
        self._done += count
        if self._done - self._told >= TELL_BYTES:
            self._told = self._done
            tell({"done": self._done})


def _opened(file: dict[str, Any]) -> Any:
    return av.open(whole_part(Path(file["path"]), int(file["bytes"])), "r", format="mp4")


def _media(container: Any) -> list[Any]:
    """The tracks of picture and sound in their order; others (chapters, data) are not ours."""
    return [stream for stream in container.streams if stream.type in ("video", "audio")]


def _packets(container: Any, teller: _Teller) -> Iterator[Any]:
    for packet in container.demux(_media(container)):
        if packet.size and packet.pts is not None:
            teller.advance(packet.size)
            yield packet


def scan(file: dict[str, Any], teller: _Teller) -> dict[str, Any]:
    """Groups of pictures of a file: [start, end, pictures, packets, bytes], seconds from its zero.

    A file that breaks off is told as far as it goes, with the ``fault``.
    """
    groups: list[list[Any]] = []
    form, fault = "", ""
    try:
        with _opened(file) as container:
            form = _form(container)
            for packet in _packets(container, teller):
                _count(packet, groups)
    except (OSError, ValueError) as error:
        fault = str(error) or type(error).__name__
    return {"form": form, "groups": groups, "fault": fault}


def _count(packet: Any, groups: list[list[Any]]) -> None:
    start = float(packet.pts * packet.time_base)
    end = start + float((packet.duration or 0) * packet.time_base)
    is_picture = packet.stream.type == "video"
    if is_picture and packet.is_keyframe:
        if groups:
            groups[-1][1] = start
        groups.append([start, end, 0, 0, 0])
    if groups:
        group = groups[-1]
        group[3] += 1
        group[4] += packet.size
        if is_picture:
            group[1], group[2] = max(group[1], end), group[2] + 1


def _form(container: Any) -> str:
    """What must be alike for files to be joined: kinds, sizes and set-up of all tracks."""
    digest = hashlib.sha256()
    for stream in _media(container):
        context = stream.codec_context
        facts = (stream.type, context.name, stream.time_base, context.extradata)
        digest.update(repr(facts).encode())
        size = (context.width, context.height) if stream.type == "video" else (context.rate,)
        digest.update(repr(size).encode())
    return digest.hexdigest()


def write(order: dict[str, Any], teller: _Teller) -> dict[str, Any]:
    """Write one film of the packets that the order keeps, and count what it then holds."""
    counts: list[int] = []
    with av.open(order["path"], "w", format="mp4") as target:
        target.metadata.update(order["metadata"])
        target.set_chapters([_chapter(number, row) for number, row in enumerate(order["chapters"])])
        outputs: list[Any] = []
        last: list[int] = []
        for file in order["files"]:
            with _opened(file) as container:
                if not outputs:
                    outputs = _outputs(target, container, order["titles"])
                    counts, last = [0] * len(outputs), [-(1 << 62)] * len(outputs)
                places = {stream.index: n for n, stream in enumerate(_media(container))}
                for packet in _kept(container, file["start_s"], order, teller):
                    place = places[packet.stream.index]
                    _move(packet, file["start_s"] - order["zero_s"], last, place)
                    packet.stream = outputs[place]
                    target.mux(packet)
                    counts[place] += 1
    found, frames, seconds = _count_film(order["path"], teller)
    if found != counts:
        raise ValueError(f"{found} packets instead of {counts}")
    size = Path(order["path"]).stat().st_size
    return {"packets": counts, "frames": frames, "seconds": seconds, "bytes": size}


def _chapter(number: int, row: list[Any]) -> Any:
    start, end, title = row
    return {
        "id": number,
        "start": round(start * 1000),
        "end": round(end * 1000),
        "time_base": MS,
        "metadata": {"title": title},
    }


def _outputs(target: Any, source: Any, titles: list[str]) -> list[Any]:
    outputs = []
    sounds = 0
    for stream in _media(source):
        made = target.add_stream_from_template(stream)
        title = track_name(stream)
        if stream.type == "audio":
            title = titles[sounds] if sounds < len(titles) else title
            sounds += 1
        name_track(made, title)
        outputs.append(made)
    return outputs


def _kept(container: Any, start_s: float, order: dict[str, Any], teller: _Teller) -> Iterator[Any]:
    """The packets between the order's ends and outside its cuts; a group of pictures is kept
    whole or not at all, a block of sound that reaches into a cut is not kept.
    """
    spans, cuts = [order["span"]], order["cuts"]
    keep_group = False
    for packet in _packets(container, teller):
        at_s = start_s + float(packet.pts * packet.time_base)
        if packet.stream.type == "video":
            if packet.is_keyframe:
                keep_group = inside(at_s, spans) and not inside(at_s, cuts)
            if keep_group:
                yield packet
            continue
        until_s = at_s + float((packet.duration or 0) * packet.time_base)
        if inside(at_s, spans) and not any(a < until_s and at_s < b for a, b in cuts):
            yield packet


def _move(packet: Any, by_s: float, last: list[int], place: int) -> None:
    """Put a packet at its place on the timeline; decode times of a track never step back."""
    ticks = round(by_s / float(packet.time_base))
    decode = (packet.dts if packet.dts is not None else packet.pts) + ticks
    behind = max(0, last[place] + 1 - decode)
    packet.dts = last[place] = decode + behind
    packet.pts = packet.pts + ticks + behind


def _count_film(path: str, teller: _Teller) -> tuple[list[int], int, float]:
    """Packets of each track, pictures and length of a film, read from the film itself."""
    with av.open(path) as container:
        tracks = _media(container)
        places = {stream.index: n for n, stream in enumerate(tracks)}
        counts, end = [0] * len(tracks), 0.0
        frames = 0
        for packet in _packets(container, teller):
            counts[places[packet.stream.index]] += 1
            if packet.stream.type == "video":
                frames += 1
                end = max(end, float((packet.pts + (packet.duration or 0)) * packet.time_base))
    return counts, frames, round(end, 3)


def carry_out(order: Mapping[str, Any]) -> dict[str, Any]:
    """Look at the files of an order, or write its films."""
    teller = _Teller()
    if "scan" in order:
        return {"found": [scan(file, teller) for file in order["scan"]]}
    return {"found": [write(one, teller) for one in order["write"]]}


if __name__ == "__main__":
    answer_one(carry_out)

"""A large file in parts: those that a cut or a kill left in the store are found and kept.

Nothing has to be remembered for that: the store is asked which parts it has, and each is compared
with the bytes on this disk by the checksum that the store gives for it.
"""

from __future__ import annotations

import base64
import hashlib
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.stores.contents import StoredFile, changed
from app.archive.stores.holder import Told
from app.archive.stores.pace import Pace, PacedBody

PART_BYTES = 8 * 1024 * 1024
MOST_PARTS = 9000
AT_ONCE = 3


def part_bytes(size_bytes: int) -> int:
    """Size of a part: the same for the same file, whoever sends it."""
    least = -(-size_bytes // MOST_PARTS)
    return max(PART_BYTES, -(-least // PART_BYTES) * PART_BYTES)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part as it lies on this disk; ``checksum`` is its SHA-256 as it stands in requests."""

    number: int
    data: bytes
    checksum: str


class Multipart:
    """Sends one file. ``target`` is its bucket and key, ``given`` what is said at its beginning."""

    def __init__(
        self, client: Any, target: Mapping[str, str], given: Mapping[str, Any], pace: Pace
    ) -> None:
        self._client = client
        self._target = dict(target)
        self._given = given
        self._pace = pace
        self._counting = threading.Lock()
        self._there_bytes: dict[int, int] = {}

    def send(self, file: StoredFile, source: Path, told: Told) -> None:
        """Send what is missing and have the store put it together.

        Raises :class:`ArchiveError` where the file on the disk is not what was first hashed; the
        store then never joins its parts.
        """
        upload, there = self._found()
        whole = hashlib.sha256()
        sent: list[_Sent] = []
        waiting: deque[Future[_Sent]] = deque()
        with ThreadPoolExecutor(AT_ONCE) as senders:
            try:
                for part in _parts(source, part_bytes(file.bytes)):
                    whole.update(part.data)
                    if len(waiting) == AT_ONCE:
                        sent.append(waiting.popleft().result())
                    known = there.get(part.number)
                    waiting.append(senders.submit(self._part, upload, part, known, told))
                sent += [future.result() for future in waiting]
            except BaseException:
                senders.shutdown(wait=False, cancel_futures=True)
                raise
        if whole.hexdigest() != file.sha256:
            raise changed(file.name)
        self._join(upload, sent)

    def _found(self) -> tuple[str, dict[int, Mapping[str, Any]]]:
        """The newest upload of this file that was begun and not ended, with its parts."""
        asked = {"Bucket": self._target["Bucket"], "Prefix": self._target["Key"]}
        listed = self._client.list_multipart_uploads(**asked).get("Uploads", [])
        ours = [row for row in listed if row["Key"] == self._target["Key"]]
        if not ours:
            begun = self._client.create_multipart_upload(
                **self._target, **self._given, ChecksumAlgorithm="SHA256"
            )
            return str(begun["UploadId"]), {}
        upload = str(max(ours, key=lambda row: row["Initiated"])["UploadId"])
        pages = self._client.get_paginator("list_parts").paginate(**self._target, UploadId=upload)
        rows = [row for page in pages for row in page.get("Parts", [])]
        return upload, {int(row["PartNumber"]): row for row in rows}

    def _part(self, upload: str, part: _Part, there: Mapping[str, Any] | None, told: Told) -> _Sent:
        if there is not None and _same(part, there):
            etag = str(there["ETag"])
        else:
            answer = self._client.upload_part(
                **self._target,
                UploadId=upload,
                PartNumber=part.number,
                Body=PacedBody(
                    memoryview(part.data),
                    self._pace,
                    lambda count: self._tell(part.number, count, told),
                ),
                ContentLength=len(part.data),
                ChecksumAlgorithm="SHA256",
                ChecksumSHA256=part.checksum,
            )
            etag = str(answer["ETag"])
        self._tell(part.number, len(part.data), told)
        return _Sent(part.number, etag, part.checksum)

    def _tell(self, number: int, count: int, told: Told) -> None:
        with self._counting:
            self._there_bytes[number] = count
            told(sum(self._there_bytes.values()))

    def _join(self, upload: str, sent: list[_Sent]) -> None:
        rows = [
            {"PartNumber": one.number, "ETag": one.etag, "ChecksumSHA256": one.checksum}
            for one in sent
        ]
        self._client.complete_multipart_upload(
            **self._target, UploadId=upload, MultipartUpload={"Parts": rows}
        )


@dataclass(frozen=True, slots=True)
class _Sent:
    number: int
    etag: str
    checksum: str


def _parts(source: Path, size_bytes: int) -> Iterator[_Part]:
    with source.open("rb") as file:
        number = 0
        while data := file.read(size_bytes):
            number += 1
            digest = hashlib.sha256(data).digest()
            yield _Part(number, data, base64.b64encode(digest).decode())


def _same(part: _Part, there: Mapping[str, Any]) -> bool:
    """True where the store's own checksum of a part is that of the bytes here."""
    if int(there.get("Size", -1)) != len(part.data):
        return False
    said = there.get("ChecksumSHA256")
    if said:
        return bool(said == part.checksum)
    md5 = hashlib.md5(part.data, usedforsecurity=False).hexdigest()
    return str(there.get("ETag", "")).strip('"') == md5

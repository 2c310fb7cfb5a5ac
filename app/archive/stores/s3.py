"""A store that speaks S3: every byte leaves with its checksum and can be read back.

Botocore is loaded with this module: the transfer child alone imports it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from s3transfer.utils import signal_not_transferring, signal_transferring

from app.archive.stores.contents import StoredFile, changed
from app.archive.stores.holder import Lock, Told
from app.archive.stores.multipart import Multipart
from app.archive.stores.pace import Pace, PacedBody
from app.archive.stores.place import StorePlace
from app.archive.stores.s3_words import code_of, in_words, is_absent
from app.model.errors import StorageError
from app.model.text import T

SINGLE_BYTES = 8 * 1024 * 1024
"""A file up to this size goes in one request."""
CONNECT_S = 10
READ_S = 60
_BLOCK_BYTES = 1024 * 1024
_SHA256 = "sha256"
_NO_LOCK = frozenset(
    ("ObjectLockConfigurationNotFoundError", "NotImplemented", "MethodNotAllowed", "AccessDenied")
)


class S3Holder:
    """One package under ``prefix`` + ``package`` in a bucket; see :class:`Holder`."""

    def __init__(self, place: StorePlace, secret: str, package: str, lock: Lock) -> None:
        self._place = place
        self._pace = Pace(place.limit_bytes_per_s)
        self._lock = lock
        self._root = f"{place.prefix}{package}/"
        self._client = client_of(place, secret)

    def put(self, file: StoredFile, source: Path, told: Told) -> None:
        """Bring a file there in one request or in parts; parts that are there stay."""
        key = self._root + file.name
        with in_words():
            there = self._head(key)
            if there is None or (there["ContentLength"] != file.bytes and _is_ours(there, file)):
                self._send(key, file, source, told)
            elif there["ContentLength"] != file.bytes:
                raise _other_file(file.name)
        told(file.bytes)

    def put_anew(self, file: StoredFile, source: Path, told: Told) -> None:
        """Send it once more; a file that was put there as another one is not touched."""
        key = self._root + file.name
        with in_words():
            there = self._head(key)
            if there is not None and _SHA256 in there["Metadata"] and not _is_ours(there, file):
                raise _other_file(file.name)
            self._send(key, file, source, told)
        told(file.bytes)

    def blocks(self, name: str, start: int) -> Iterator[bytes]:
        """Read from the store, at the pace of the line."""
        asked: dict[str, Any] = {"Bucket": self._place.bucket, "Key": self._root + name}
        if start:
            asked["Range"] = f"bytes={start}-"
        with in_words():
            try:
                body = self._client.get_object(**asked)["Body"]
            except ClientError as error:
                if is_absent(error):
                    raise FileNotFoundError(name) from error
                if start and code_of(error) == "InvalidRange":
                    return
                raise
            with body:
                for block in body.iter_chunks(self._pace.block_bytes(_BLOCK_BYTES)):
                    self._pace.take(len(block))
                    yield block

    def names(self) -> dict[str, int]:
        """All keys below the package."""
        with in_words():
            pages = self._client.get_paginator("list_objects_v2").paginate(
                Bucket=self._place.bucket, Prefix=self._root
            )
            rows = [row for page in pages for row in page.get("Contents", [])]
        return {row["Key"].removeprefix(self._root): int(row["Size"]) for row in rows}

    def finish(self) -> None:
        """The names stand as they were given."""

    def lock_of(self, name: str) -> Lock:
        """Mode and date of the lock of one object."""
        with in_words():
            head = self._client.head_object(Bucket=self._place.bucket, Key=self._root + name)
        until = head.get("ObjectLockRetainUntilDate")
        return Lock(
            str(head.get("ObjectLockMode") or ""), until.isoformat() if until is not None else ""
        )

    def _head(self, key: str) -> dict[str, Any] | None:
        try:
            head: dict[str, Any] = self._client.head_object(Bucket=self._place.bucket, Key=key)
        except ClientError as error:
            if is_absent(error):
                return None
            raise
        return head

    def _send(self, key: str, file: StoredFile, source: Path, told: Told) -> None:
        target = {"Bucket": self._place.bucket, "Key": key}
        given = {"Metadata": {_SHA256: file.sha256}, **lock_fields(self._lock)}
        if file.bytes > SINGLE_BYTES:
            Multipart(self._client, target, given, self._pace).send(file, source, told)
            return
        data = source.read_bytes()
        digest = hashlib.sha256(data).digest()
        if digest.hex() != file.sha256:
            raise changed(file.name)
        self._client.put_object(
            **target,
            **given,
            Body=PacedBody(memoryview(data), self._pace, told),
            ContentLength=len(data),
            ChecksumAlgorithm="SHA256",
            ChecksumSHA256=base64.b64encode(digest).decode(),
        )


def client_of(place: StorePlace, secret: str) -> Any:
    """A client of the store; nothing is asked of it yet."""
    client = boto3.session.Session().client(
        "s3",
        endpoint_url=place.endpoint,
        region_name=place.region or "us-east-1",
        aws_access_key_id=place.access_key,
        aws_secret_access_key=secret,
        verify=place.ca_file or None,
        config=Config(
            signature_version="s3v4",
            s3={"addressing_style": "path"},
            connect_timeout=CONNECT_S,
            read_timeout=READ_S,
            retries={"total_max_attempts": 1, "mode": "standard"},
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        ),
    )
    events = client.meta.events
    events.register_first("request-created.s3", signal_not_transferring)
    events.register_last("request-created.s3", signal_transferring)
    return client


def _is_ours(there: dict[str, Any], file: StoredFile) -> bool:
    """True where the store was told, when it was given this object, that it is this very file."""
    return bool(there["Metadata"].get(_SHA256) == file.sha256)


def lock_fields(lock: Lock) -> dict[str, Any]:
    """What is asked of the store with an upload that has to be kept until a date."""
    if not (lock.mode and lock.until):
        return {}
    return {
        "ObjectLockMode": lock.mode,
        "ObjectLockRetainUntilDate": datetime.fromisoformat(lock.until),
    }


def try_store(place: StorePlace, secret: str) -> dict[str, Any]:
    """Ask whether the bucket answers, takes files and offers locks; leaves nothing there."""
    client, bucket = client_of(place, secret), place.bucket
    with in_words():
        client.list_objects_v2(Bucket=bucket, Prefix=place.prefix, MaxKeys=1)
        key = f"{place.prefix}.thu-ket-noi"
        begun = client.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"]
        client.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=begun)
        return {"reached": True, "locks": _offers_locks(client, bucket)}


def _offers_locks(client: Any, bucket: str) -> bool:
    try:
        found = client.get_object_lock_configuration(Bucket=bucket)
    except ClientError as error:
        if code_of(error) in _NO_LOCK:
            return False
        raise
    return bool(found.get("ObjectLockConfiguration", {}).get("ObjectLockEnabled") == "Enabled")


def _other_file(name: str) -> StorageError:
    return StorageError(
        T("stores", "The store already holds another file named {file}.")(file=name),
        meaning=T("stores", "It was not touched: nothing is ever overwritten."),
        action=T("stores", "Have whoever keeps the store look, or use another folder in it."),
    )

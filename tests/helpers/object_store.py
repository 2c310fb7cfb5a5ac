"""A real server that speaks S3, on loopback, behind a line that a test can cut."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import boto3
from moto.server import ThreadedMotoServer

from app.archive.stores.place import StorePlace
from tests.helpers.tcp_line import TcpLine, Way

BUCKET = "kho-luu-tru"
KEY, SECRET = "chia-khoa", "bi-mat-cua-kho"


@dataclass
class CutLine(TcpLine):
    """``up_bytes`` counts what goes to the server; all is hung up once it passes ``cut_at``."""

    up_bytes: int = 0
    cut_at: list[int] = field(default_factory=list)

    async def _carry(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, way: Way
    ) -> None:
        if way is self.up:
            source = _Counted(source, self)  # type: ignore[assignment]
        await super()._carry(source, target, way)

    def hang_up(self) -> None:
        """Cut every connection now; the next ones are taken."""
        for writer in self._open:
            writer.transport.abort()
        self._open.clear()


class _Counted:
    def __init__(self, source: asyncio.StreamReader, line: CutLine) -> None:
        self._source = source
        self._line = line

    async def read(self, most: int) -> bytes:
        data = await self._source.read(most)
        self._line.up_bytes += len(data)
        if self._line.cut_at and self._line.up_bytes > self._line.cut_at[0]:
            self._line.cut_at.pop(0)
            self._line.hang_up()
            raise ConnectionResetError
        return data


@dataclass
class ObjectStore:
    """The server, the line before it, and a client of the test's own that uses no line."""

    line: CutLine
    client: Any

    def place(self, **more: Any) -> StorePlace:
        """The store as the program knows it."""
        return StorePlace(
            name="Kho thành phố",
            kind="s3",
            endpoint=f"http://127.0.0.1:{self.line.port}",
            bucket=BUCKET,
            prefix="phuong-thach-khoi/",
            access_key=KEY,
            **more,
        )

    def objects(self) -> dict[str, int]:
        """What lies in the bucket: key and size in bytes."""
        rows = self.client.list_objects_v2(Bucket=BUCKET).get("Contents", [])
        return {row["Key"]: row["Size"] for row in rows}

    def read(self, key: str) -> bytes:
        """The bytes of an object, read past the line."""
        data: bytes = self.client.get_object(Bucket=BUCKET, Key=key)["Body"].read()
        return data


@contextmanager
def object_store(*, locks: bool = False) -> Iterator[ObjectStore]:
    """A store with an empty bucket, closed afterwards."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    client = boto3.client(
        "s3",
        endpoint_url=f"http://{host}:{port}",
        region_name="us-east-1",
        aws_access_key_id=KEY,
        aws_secret_access_key=SECRET,
    )
    client.create_bucket(Bucket=BUCKET, ObjectLockEnabledForBucket=locks)
    line = CutLine((host, port))
    try:
        yield ObjectStore(line, client)
    finally:
        line.close()
        client._endpoint.http_session.close()
        _reset()
        server.stop()


def _reset() -> None:
    """Forget what the server holds: it keeps it in this process."""
    from moto.s3.models import s3_backends

    s3_backends.reset()

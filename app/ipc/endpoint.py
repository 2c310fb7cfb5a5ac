"""Where a running engine can be reached: a file that only this user can read."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from app.model.errors import AppError, error_from_json
from app.system.paths import DataPaths


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Port on 127.0.0.1, the token to show there, and the engine's process number."""

    port: int
    token: str
    pid: int
    protocol: int

    def publish(self, paths: DataPaths) -> None:
        """Write the endpoint file, readable by this user alone, in one step."""
        paths.run.mkdir(parents=True, exist_ok=True)
        target = endpoint_file(paths)
        draft = target.with_suffix(".new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(
                {
                    "port": self.port,
                    "token": self.token,
                    "pid": self.pid,
                    "protocol": self.protocol,
                },
                file,
            )
        draft.replace(target)


def endpoint_file(paths: DataPaths) -> Path:
    """Path of the endpoint file."""
    return paths.run / "engine.json"


def failure_file(paths: DataPaths) -> Path:
    """Where an engine leaves the reason why it did not come up, for its starter to read."""
    return paths.run / "engine-failure.json"


def read_failure(paths: DataPaths) -> AppError | None:
    """The reason that the last engine left, or None."""
    try:
        return error_from_json(json.loads(failure_file(paths).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def read_endpoint(paths: DataPaths) -> Endpoint | None:
    """The published endpoint, or None where there is none or the file cannot be read."""
    try:
        data = json.loads(endpoint_file(paths).read_text(encoding="utf-8"))
        return Endpoint(
            int(data["port"]), str(data["token"]), int(data["pid"]), int(data["protocol"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def withdraw(paths: DataPaths, pid: int) -> None:
    """Remove the endpoint file if it is that of process ``pid``."""
    endpoint = read_endpoint(paths)
    if endpoint is not None and endpoint.pid == pid:
        endpoint_file(paths).unlink(missing_ok=True)

"""Passwords of meeting platforms: in the system's own store, or in this process's memory alone.

Windows keeps them in its Credential Locker, a Linux desktop in the Secret Service. Where there is
no such store, or it refuses, a password is held in memory and is gone when the process ends; it is
never written to a file of ours, a log or a message. The store is asked from a thread of its own
with a deadline, since a locked one may wait for a person.
"""

from __future__ import annotations

import hashlib
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

SERVICE = "DiemCau"
DEADLINE_S = 20.0
"""Seconds: loading the store's library takes some on a busy machine, a locked one asks a person."""

log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


class KeptIn(StrEnum):
    """Where a password lies: the window says so beside the field."""

    SYSTEM = "system"
    MEMORY = "memory"
    NOWHERE = "nowhere"


class Backend(Protocol):
    """The part of ``keyring`` that is used; a method may raise anything of the system's store."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password, None for none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget it; raises where there is none."""


def system_backend() -> Backend | None:
    """The system's own store, None where there is none that can be used."""
    import keyring
    from keyring.backends import chainer, fail, null

    found = keyring.get_keyring()
    if isinstance(found, fail.Keyring | null.Keyring):
        return None
    if isinstance(found, chainer.ChainerBackend) and not found.backends:
        return None
    return None if _is_plain(found) else found


def _is_plain(backend: object) -> bool:
    """True for stores that write into files of their own: the password must not lie there."""
    return type(backend).__module__.startswith("keyrings.")


def account(platform: str, room: str, user: str = "") -> str:
    """The name under which a password is kept: the room is hashed, it may be a token itself."""
    digest = hashlib.sha256(room.encode()).hexdigest()[:16]
    return "/".join((platform, digest, user))


@dataclass
class Secrets:
    """Passwords by account. Every method may be called from any thread and never raises.

    ``keep`` false holds a password for this process alone, though there is a store.
    """

    backend: Callable[[], Backend | None] = system_backend
    deadline_s: float = DEADLINE_S
    _memory: dict[str, str] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def put(self, name: str, password: str, *, keep: bool = True) -> KeptIn:
        """Hold a password; returns where it lies. An empty one forgets."""
        if not password:
            self.forget(name)
            return KeptIn.NOWHERE
        with self._lock:
            self._memory[name] = password
        if keep and self._ask(lambda store: _written(store, name, password), default=False):
            return KeptIn.SYSTEM
        return KeptIn.MEMORY

    def get(self, name: str) -> str:
        """The password, from memory first; empty where there is none."""
        with self._lock:
            known = self._memory.get(name, "")
        if known:
            return known
        found = self._ask(lambda store: store.get_password(SERVICE, name), default=None) or ""
        if found:
            with self._lock:
                self._memory[name] = found
        return found

    def has(self, name: str) -> bool:
        """True where a password is held."""
        return bool(self.get(name))

    def forget(self, name: str) -> None:
        """Take a password out of memory and out of the store."""
        with self._lock:
            self._memory.pop(name, None)
        if self._ask(lambda store: store.get_password(SERVICE, name), default=None):
            self._ask(lambda store: store.delete_password(SERVICE, name), default=None)

    def clear_memory(self) -> None:
        """Take all passwords out of memory, after a session; the store keeps what it was given."""
        with self._lock:
            self._memory.clear()

    @property
    def keeps(self) -> bool:
        """True where there is a store that outlives this process."""
        return self._ask(lambda _store: True, default=False)

    def _ask(self, question: Callable[[Backend], _Answer], *, default: _Answer) -> _Answer:
        answers: queue.SimpleQueue[_Answer] = queue.SimpleQueue()

        def work() -> None:
            try:
                store = self.backend()
                answers.put(default if store is None else question(store))
            except Exception as error:  # noqa: BLE001  # edge: the store raises errors of its own
                log.warning("the system's password store refuses: %s", type(error).__name__)
                answers.put(default)

        threading.Thread(target=work, name="secrets", daemon=True).start()
        try:
            return answers.get(timeout=self.deadline_s)
        except queue.Empty:
            log.warning("the system's password store does not answer")
            return default


def _written(store: Backend, name: str, password: str) -> bool:
    store.set_password(SERVICE, name, password)
    return store.get_password(SERVICE, name) == password

"""Passwords: in the system's store or in memory alone, and in no file of ours."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from app.conference.invitation import read_invitation
from app.conference.invitation_reader import read_file
from app.conference.platforms import load_platforms
from app.settings.secrets import SERVICE, KeptIn, Secrets, account, system_backend
from tests.helpers.invitations import LETTER, LINK, PASSWORD

NAME = account("gomeet", "k7Qe2mXw9LpZ4a", "ph.thachkhoi")


class Store:
    """The part of a keyring that is used, in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Locked(Store):
    """A store that refuses."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(password)

    get_password = delete_password = set_password  # type: ignore[assignment]


def test_a_store_of_the_system_outlives_the_process() -> None:
    store = Store()
    first = Secrets(lambda: store)
    assert (first.keeps, first.put(NAME, PASSWORD)) == (True, KeptIn.SYSTEM)
    assert store.held == {(SERVICE, NAME): PASSWORD}
    second = Secrets(lambda: store)
    assert second.get(NAME) == PASSWORD
    second.forget(NAME)
    second.forget(NAME)
    assert (store.held, second.has(NAME)) == ({}, False)
    assert first.put(NAME, "") is KeptIn.NOWHERE
    assert first.get(NAME) == ""


def test_without_a_store_or_by_choice_it_is_held_in_memory_alone() -> None:
    store = Store()
    for secrets in (Secrets(lambda: None), Secrets(lambda: store)):
        assert secrets.put(NAME, PASSWORD, keep=False) is KeptIn.MEMORY
        assert secrets.get(NAME) == PASSWORD
        secrets.clear_memory()
        assert not secrets.has(NAME)
    assert Secrets(lambda: None).put(NAME, PASSWORD) is KeptIn.MEMORY
    assert store.held == {}


@pytest.mark.allow_log("password store refuses: KeyringLocked")
def test_a_store_that_refuses_is_told_in_the_log_without_the_password(
    caplog: pytest.LogCaptureFixture,
) -> None:
    secrets = Secrets(Locked)
    assert secrets.put(NAME, PASSWORD) is KeptIn.MEMORY
    assert secrets.get(NAME) == PASSWORD
    assert "KeyringLocked" in caplog.text
    assert PASSWORD not in caplog.text + repr(secrets)


@pytest.mark.allow_log("password store does not answer")
def test_a_store_that_waits_for_a_person_holds_nothing_up() -> None:
    answered = threading.Event()

    def waiting() -> Store:
        answered.wait(60)
        return Store()

    secrets = Secrets(waiting, deadline_s=0.05)
    assert secrets.put(NAME, PASSWORD) is KeptIn.MEMORY
    assert secrets.get(NAME) == PASSWORD
    answered.set()


def test_the_account_hides_the_room_and_this_machine_says_whether_it_has_a_store() -> None:
    assert "k7Qe2mXw9LpZ4a" not in NAME
    assert account("gomeet", "another", "ph.thachkhoi") != NAME
    assert Secrets().keeps is (system_backend() is not None)


def test_no_file_of_a_data_directory_holds_password_or_token(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger().addHandler(handler := logging.FileHandler(tmp_path / "engine.log"))
    paper = tmp_path / "invitation.txt"
    paper.write_text(LETTER, encoding="utf-8")
    found = read_invitation(read_file(paper, tmp_path / "logs"), load_platforms())
    logging.getLogger().debug("read %r", found)
    Secrets(lambda: None).put(NAME, found.invitation.password)
    paper.unlink()
    handler.close()
    logging.getLogger().removeHandler(handler)
    searched = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in searched} >= {"engine.log", "invitation.log"}
    assert all(PASSWORD.encode() not in path.read_bytes() for path in searched)
    assert found.invitation.address == LINK

"""Before joining: name, connection, certificate and answer of a real server on this machine."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.conference import preflight as module
from app.conference.addresses import read_address
from app.conference.platforms import platform
from app.conference.preflight import Preflight, PreflightLimits, preflight_limits
from app.conference.preflight_answer import Answer, judge_answer
from app.devices.network.link import LinkFacts, Route
from app.devices.network.lookup import Lookup
from app.model.checklist import ItemState
from app.model.conference import Finding
from app.settings.profile import profile_in_force
from tests.helpers.certificates import Authority

LIMITS = PreflightLimits(stage_s=10.0, certificate_days_min=14.0)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.new(tmp_path_factory.mktemp("certificates"))


@dataclass
class Server:
    """Answers every connection with ``answer``; an empty one leaves the caller waiting."""

    answer: bytes
    tls: ssl.SSLContext | None = None
    asked: list[bytes] = field(default_factory=list)
    ended: list[asyncio.Event] = field(default_factory=list)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection; the caller may end it at any moment."""
        self.ended.append(over := asyncio.Event())
        try:
            self.asked.append(await reader.readline())
            writer.write(self.answer)
            await writer.drain()
            if not self.answer:
                await reader.read()
        except OSError:
            self.asked.append(b"")
        finally:
            writer.transport.abort()
            over.set()


def look(
    link: str, folder: Path, server: Server | None = None, **more: object
) -> dict[str, Finding]:
    """The findings by key; ``{port}`` in the link is that of the server."""

    async def work() -> tuple[Finding, ...]:
        async with AsyncExitStack() as stack:
            port = 0
            if server is not None:
                opened = await asyncio.start_server(server.handle, "127.0.0.1", 0, ssl=server.tls)
                stack.callback(opened.close)
                port = opened.sockets[0].getsockname()[1]
            address = read_address(link.format(port=port))
            options: dict[str, object] = {"limits": LIMITS, **more}
            seen = Preflight(address, platform("other_web"), log_dir=folder, **options)  # type: ignore[arg-type]
            found = await seen.findings()
            for connection in server.ended if server is not None else ():
                await connection.wait()
            return found

    return {finding.key: finding for finding in asyncio.run(work())}


def states(found: dict[str, Finding]) -> dict[str, str]:
    """State by key."""
    return {key: str(finding.state) for key, finding in found.items()}


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


def test_a_sound_server_passes_every_stage(tmp_path: Path, authority: Authority) -> None:
    server = Server(OK, authority.server())
    link = "https://localhost:{port}/room?sessionToken=abc#host/1"
    found = look(link, tmp_path, server, trust=authority.trusting())
    assert states(found) == dict.fromkeys(("lookup", "tcp", "tls", "http"), "pass")
    assert found["tls"].words.params == {"days": 90}
    assert server.asked == [b"HEAD /room?sessionToken=abc HTTP/1.1\r\n"]


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ({"first_day": -60, "last_day": -2}, "has expired"),
        ({"first_day": 2}, "not valid yet"),
        ({"host": "other.example"}, "another host"),
        ({"own": True}, "made its certificate out itself"),
    ],
)
def test_a_faulty_certificate_is_named_and_nothing_more_is_asked(
    tmp_path: Path, authority: Authority, certificate: dict[str, object], words: str
) -> None:
    server = Server(OK, authority.server(**certificate))  # type: ignore[arg-type]
    found = look("https://localhost:{port}/", tmp_path, server, trust=authority.trusting())
    assert states(found) == {"lookup": "pass", "tls": "fail"}
    assert words in str(found["tls"].words)
    assert b"HEAD" not in b"".join(server.asked)


def test_a_certificate_that_nobody_vouches_for_or_that_runs_out(
    tmp_path: Path, authority: Authority
) -> None:
    unknown = look("https://localhost:{port}/", tmp_path, Server(OK, authority.server()))
    assert "vouches" in str(unknown["tls"].words)
    soon = Server(OK, authority.server(last_day=5))
    found = look("https://localhost:{port}/", tmp_path, soon, trust=authority.trusting())
    assert (states(found)["tls"], found["tls"].words.params) == ("caution", {"days": 5})


def test_a_server_without_tls_behind_an_https_link(tmp_path: Path) -> None:
    found = look("https://localhost:{port}/", tmp_path, Server(OK))
    assert states(found) == {"lookup": "pass", "tls": "fail"}


@pytest.mark.parametrize(
    ("head", "state", "words"),
    [
        ("HTTP/1.1 404 Not Found", "fail", "no such room"),
        ("HTTP/1.1 503 Busy", "fail", "out of order"),
        ("HTTP/1.1 403 Forbidden", "caution", "signing in"),
        ("HTTP/1.1 405 No", "could_not_test", "does not tell"),
        ("HTTP/1.1 302 Found\r\nLocation: https://evil.example/", "fail", "evil.example"),
        ("HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)", "fail", "sends its visitors on"),
        ("HTTP/1.1 302 Found\r\nLocation: /login", "pass", "is there"),
        ("SSH-2.0-OpenSSH", "fail", "not as a web page"),
        ("HTTP/1.1 200 OK\r\nX: " + "a" * 100_000, "fail", "not as a web page"),
    ],
)
def test_what_the_server_answers(tmp_path: Path, head: str, state: str, words: str) -> None:
    server = Server(f"{head}\r\n\r\n".encode())
    found = look("http://localhost:{port}/bigbluebutton/api/join?checksum=1", tmp_path, server)
    assert states(found) == {"lookup": "pass", "tcp": "pass", "http": state}
    assert words in str(found["http"].words)
    assert server.asked == [b"HEAD / HTTP/1.1\r\n"]


def test_from_https_to_http_is_a_fault() -> None:
    address = read_address("https://a.vn/room")
    found = judge_answer(Answer(301, "http://a.vn/room"), address, ("a.vn",))
    assert found.state is ItemState.FAIL
    assert judge_answer(Answer(301, "https://b.vn/"), address, ("*.vn",)).state is ItemState.PASS


def test_a_server_that_never_answers_is_given_up_in_time(tmp_path: Path) -> None:
    limits = PreflightLimits(0.3, 14)
    found = look("http://localhost:{port}/", tmp_path, Server(b""), limits=limits)
    assert states(found)["http"] == "fail"


@contextmanager
def closed_port() -> Iterator[int]:
    """A port on which nobody listens."""
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def test_a_refused_connection_and_a_name_that_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed_port() as port:
        found = look(f"https://127.0.0.1:{port}/", tmp_path)
    assert states(found) == {"lookup": "pass", "tcp": "fail"}
    assert "refuses" in str(found["tcp"].words)
    monkeypatch.setattr(module, "link_facts", lambda _: LinkFacts(("eth0",), Route("eth0")))
    monkeypatch.setattr(module, "look_up", lambda host, _: Lookup(host, error="unknown"))
    assert states(look("https://phong-hop.example/", tmp_path)) == {"lookup": "fail"}
    monkeypatch.setattr(module, "look_up", lambda host, _: Lookup(host, timed_out=True))
    assert "name server" in str(look("https://x.example/", tmp_path)["lookup"].words)


def test_without_a_network_nothing_is_claimed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "link_facts", lambda _: LinkFacts((), None))
    monkeypatch.setattr(module, "look_up", lambda host, _: Lookup(host, error="no network"))
    assert states(look("https://gomeet.vnpt.vn/", tmp_path)) == {"lookup": "could_not_test"}


def test_behind_a_proxy_a_server_that_cannot_be_reached_is_not_blamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "getproxies", lambda: {"https": "http://proxy.vn:3128"})
    monkeypatch.setattr(module, "link_facts", lambda _: LinkFacts(("eth0",), Route("eth0")))
    with closed_port() as port:
        monkeypatch.setattr(module, "look_up", lambda host, _: Lookup(host, ("127.0.0.1",)))
        found = look(f"https://gomeet.vnpt.vn:{port}/", tmp_path)
    assert states(found) == {"lookup": "pass", "tcp": "could_not_test"}


def test_the_practice_room_needs_no_server_and_limits_come_from_the_profile(
    tmp_path: Path,
) -> None:
    assert states(look("diemcau-room://practice/", tmp_path)) == {"lookup": "pass"}
    assert preflight_limits(profile_in_force(practice=True)) == PreflightLimits(6.0, 14.0)

"""Ask a web server for the head of its answer and judge it; nothing is followed or loaded."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from app.conference.addresses import Address, AddressError, is_allowed, read_address
from app.conference.findings import caution, failed, not_tested, passed
from app.model.conference import Finding
from app.model.text import T

_MOST_LINES = 100
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})\b")
_LETS_IN = re.compile(r"(?i)[?&]checksum=|/api/")
_COMPARE = T("preflight", "Compare every letter of the link with the invitation.")


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` is 0 where no answer came that HTTP knows; ``target`` of a redirection."""

    status: int
    target: str = ""


async def ask(
    address: Address, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> Answer:
    """Send one HEAD request and read the head of the answer.

    Raises ``OSError``, ``EOFError`` or ``ValueError`` where the connection breaks or overflows.
    """
    split = urlsplit(address.whole)
    host = address.origin.partition("://")[2]
    host = host if split.port else host.rpartition(":")[0]
    writer.write(
        f"HEAD {_path(address)} HTTP/1.1\r\nHost: {host}\r\n"
        "User-Agent: Mozilla/5.0\r\nAccept: */*\r\nConnection: close\r\n\r\n".encode("ascii")
    )
    await writer.drain()
    found = _STATUS.match(await reader.readline())
    if found is None:
        return Answer(0)
    target = ""
    for _ in range(_MOST_LINES):
        name, mark, value = (await reader.readline()).decode("latin-1").partition(":")
        if not mark:
            break
        if name.strip().lower() == "location":
            target = urljoin(address.whole, value.strip())
    return Answer(int(found[1]), target)


def _path(address: Address) -> str:
    split = urlsplit(address.whole)
    whole = split.path + (f"?{split.query}" if split.query else "")
    if _LETS_IN.search(whole) or not whole.startswith("/"):
        return "/"
    return quote(whole, safe="/?&=%:@!$'()*+,;~-._")


def judge_answer(answer: Answer, address: Address, allowed: tuple[str, ...]) -> Finding:
    """What the server's answer means for joining; pure."""
    status = answer.status
    if status == 0:
        return failed(
            "http",
            T("preflight", "{host} answers, but not as a web page does.")(host=address.host),
            _COMPARE,
        )
    if 300 <= status < 400 and answer.target:
        return _redirected(answer, address, allowed)
    if status in {404, 410}:
        return failed(
            "http",
            T("preflight", "There is no such room on {host} (answer {status}).")(
                host=address.host, status=status
            ),
            T("preflight", "The link is wrong or expired: ask the main point for a new one."),
        )
    if status >= 500 and status != 501:
        return failed(
            "http",
            T("preflight", "The server {host} is out of order (answer {status}).")(
                host=address.host, status=status
            ),
            T("preflight", "Ask the main point; check again in a few minutes."),
        )
    return _usable(status, address)


def _usable(status: int, address: Address) -> Finding:
    if status in {401, 403, 407, 429}:
        return caution(
            "http",
            T("preflight", "{host} lets nobody in without signing in (answer {status}).")(
                host=address.host, status=status
            ),
            T("preflight", "Keep user name and password at hand; the room will ask for them."),
        )
    if status in {400, 405, 501}:
        return not_tested(
            "http",
            T("preflight", "{host} does not tell whether the room is there (answer {status}).")(
                host=address.host, status=status
            ),
            T("preflight", "Join the room to see whether it works."),
        )
    words = T("preflight", "The page of the room is there.")
    return passed("http", words)


def _redirected(answer: Answer, address: Address, allowed: tuple[str, ...]) -> Finding:
    try:
        target = read_address(answer.target)
    except AddressError:
        target = None
    if target is None or not (target.host == address.host or is_allowed(target.host, allowed)):
        return failed(
            "http",
            T("preflight", "{host} sends its visitors on to {other}.")(
                host=address.host, other=target.host if target else "?"
            ),
            T("preflight", "Ask the main point whether that is right before joining."),
        )
    if address.scheme == "https" and target.scheme == "http":
        return failed(
            "http",
            T("preflight", "{host} leads to a page without protection (http).")(host=address.host),
            T("preflight", "Tell the administrator of the platform."),
        )
    words = T("preflight", "The page of the room is there.")
    return passed("http", words)

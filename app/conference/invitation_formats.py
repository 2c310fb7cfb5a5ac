"""From the bytes of a file to the words of an invitation: mail, page, calendar, Word, PDF, text.

Files come from strangers, so this runs in a process of its own (``invitation_reader``).
"""

from __future__ import annotations

import email
import email.policy
import io
import logging
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import PurePath
from xml.etree import ElementTree

from app.conference.invitation_calendar import calendar_paper
from app.conference.invitation_html import html_paper
from app.conference.invitation_paper import (
    InvitationError,
    Paper,
    PaperLink,
    clean,
    decoded,
    unreadable,
)
from app.model.text import T

MOST_BYTES = 25_000_000
_MOST_UNPACKED = 30_000_000
_MOST_PAGES = 40
_MOST_PARTS = 60
_FOREIGN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What readers of foreign formats stumble over in a damaged file."""
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINK_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def paper_of(data: bytes, name: str) -> Paper:
    """Read a file by its contents and the ending of its name.

    Raises :class:`~app.conference.invitation_paper.InvitationError` with a sentence for what
    cannot be read. Readers of foreign formats may raise errors of their own as well.
    """
    if not data.strip():
        raise unreadable(T("invitation", "The file is empty."))
    if len(data) > MOST_BYTES:
        raise unreadable(T("invitation", "The file is too large for an invitation."))
    return _reader(data, PurePath(name).suffix.lower())(data)


def _reader(data: bytes, ending: str) -> Callable[[bytes], Paper]:
    head = data[:1024].lstrip().lower()
    if data[:1024].find(b"%PDF-") >= 0:
        return _pdf
    if data.startswith(b"PK\x03\x04"):
        return _word
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise unreadable(
            T("invitation", "The file is in the old format of Word or Outlook (.doc, .msg).")
        )
    if b"begin:vcalendar" in head:
        return lambda source: calendar_paper(decoded(source))
    if ending == ".eml" or head.startswith((b"received:", b"return-path:", b"mime-version:")):
        return _mail
    if ending in {".htm", ".html"} or head.startswith((b"<!doctype html", b"<html")):
        return lambda source: html_paper(decoded(source))
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise unreadable(T("invitation", "The file holds no words that can be read."))
    return lambda source: Paper(clean(decoded(source)))


def _mail(data: bytes) -> Paper:
    message = email.message_from_bytes(data, policy=email.policy.default)
    subject = clean(_header(message, "subject"))
    bodies: dict[str, Paper] = {}
    attached: list[Paper] = []
    for part in _leaves(message):
        kind, name = part.get_content_type(), part.get_filename() or ""
        if kind == "text/html" and not name:
            bodies.setdefault("html", html_paper(_text(part)))
        elif kind == "text/plain" and not name:
            bodies.setdefault("plain", Paper(clean(_text(part))))
        elif kind == "text/calendar":
            attached.append(calendar_paper(_text(part)))
        elif name:
            attached.extend(_attachment(part, name))
    found = bodies.get("html") or bodies.get("plain") or Paper("")
    if not found.text.strip() and "plain" in bodies:
        found = bodies["plain"]
    for paper in attached:
        found = found.beside(paper)
    return Paper("", title=subject).beside(found)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    for count, part in enumerate(message.walk()):
        if count >= _MOST_PARTS:
            return
        if isinstance(part, EmailMessage) and not part.is_multipart():
            yield part


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, LookupError, IndexError, AttributeError, TypeError):
        return ""


def _text(part: EmailMessage) -> str:
    """The words of a part: quoted-printable and base64 undone, a wrong charset guessed."""
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    charset = str(part.get_content_charset() or "utf-8")
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError, ValueError):
        return decoded(data)


def _attachment(part: EmailMessage, name: str) -> Iterator[Paper]:
    """A paper that hangs on the mail; a picture or what cannot be read adds nothing."""
    if PurePath(name).suffix.lower() not in {".pdf", ".docx", ".ics", ".html", ".htm", ".txt"}:
        return
    raw = part.get_payload(decode=True)
    if isinstance(raw, bytes) and raw.strip():
        try:
            yield paper_of(raw, name)
        except (InvitationError, *_FOREIGN):
            logging.getLogger(__name__).info("an attachment was not read")


def _word(data: bytes) -> Paper:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _member(archive, "word/document.xml")
            relations = _member(archive, "word/_rels/document.xml.rels", wanted=False)
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, EOFError) as error:
        raise unreadable(T("invitation", "The Word file is damaged or locked.")) from error
    targets = {
        one.get("Id", ""): one.get("Target", "")
        for one in (_tree(relations) if relations else ())
        if one.get("TargetMode") == "External"
    }
    words: list[str] = []
    links: list[PaperLink] = []
    _walk(_tree(body), targets, words, links)
    return Paper(clean("".join(words)), tuple(links))


def _member(archive: zipfile.ZipFile, name: str, *, wanted: bool = True) -> bytes:
    try:
        info = archive.getinfo(name)
    except KeyError as error:
        if wanted:
            raise unreadable(T("invitation", "The file is no Word document.")) from error
        return b""
    if info.file_size > _MOST_UNPACKED:
        raise unreadable(T("invitation", "The file is too large for an invitation."))
    return archive.read(info)


def _tree(source: bytes) -> ElementTree.Element:
    if b"<!DOCTYPE" in source or b"<!ENTITY" in source:
        raise unreadable(T("invitation", "The Word file is damaged or locked."))
    try:
        return ElementTree.fromstring(source)
    except ElementTree.ParseError as error:
        raise unreadable(T("invitation", "The Word file is damaged or locked.")) from error


def _walk(
    node: ElementTree.Element, targets: dict[str, str], words: list[str], links: list[PaperLink]
) -> None:
    """Put the words below ``node`` down: cells of a row behind tabs, paragraphs on lines."""
    for child in node:
        name = child.tag.removeprefix(_WORD)
        if name == "t":
            words.append(child.text or "")
        elif name in {"tab", "br", "cr"}:
            words.append("\t" if name == "tab" else "\n")
        elif name == "tr":
            cells: list[str] = []
            for cell in child.iter(f"{_WORD}tc"):
                inner: list[str] = []
                _walk(cell, targets, inner, links)
                cells.append("".join(inner).strip())
            words.append("\t".join(cells) + "\n")
        elif name == "hyperlink":
            _hyperlink(child, targets, words, links)
        else:
            _walk(child, targets, words, links)
            words.append("\n" if name == "p" else "")


def _hyperlink(
    node: ElementTree.Element, targets: dict[str, str], words: list[str], links: list[PaperLink]
) -> None:
    inner: list[str] = []
    _walk(node, targets, inner, links)
    shown, target = "".join(inner), targets.get(node.get(_LINK_ID, ""), "")
    words.append(shown)
    if "://" in target:
        links.append(PaperLink(shown, target))
        words.append("" if "://" in shown else f" <{target}> ")


def _pdf(data: bytes) -> Paper:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else reader.pages[:_MOST_PAGES]
        text = clean("\n".join(page.extract_text() for page in pages))
        links = tuple(PaperLink("", target) for page in pages for target in _pdf_links(page))
    except (PyPdfError, *_FOREIGN) as error:
        raise unreadable(T("invitation", "The PDF is damaged.")) from error
    if locked:
        raise unreadable(T("invitation", "The PDF is locked with a password."))
    if len(text.split()) < 3:
        raise unreadable(T("invitation", "The PDF is a scan: it holds pictures and no words."))
    return Paper("\n".join([text, *(f"<{link.target}>" for link in links)]), links)


def _pdf_links(page: object) -> Iterator[str]:
    for entry in getattr(page, "annotations", None) or ():
        action = entry.get_object().get("/A") or {}
        target = str(action.get("/URI", ""))
        if "://" in target:
            yield target

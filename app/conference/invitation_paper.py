"""An invitation as plain text with its links, whatever it came as; and what was wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.model.errors import BadUsageError
from app.model.text import T, Text

LONGEST_TEXT = 200_000
"""Characters of an invitation that are read; no invitation is as long as that."""
_LONGEST_LINE = 4_000
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f]")
_SPACES = re.compile("[ \u00a0\u2000-\u200a\u202f\u3000]+")
_QUOTED = re.compile(r"^(?:>[ ]?)+", re.MULTILINE)


class InvitationError(BadUsageError):
    """The invitation cannot be read; the sentences say why and what to do instead."""


@dataclass(frozen=True, slots=True)
class PaperLink:
    """A link of a mail or a document: what is shown and where it leads."""

    shown: str
    target: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The words of an invitation in composed letters (NFC), and its links.

    ``title``, ``starts_at`` and ``address`` are filled where the format itself tells them (a
    calendar entry, the subject of a mail); times are ISO 8601. It may hold the password: it is
    never logged or stored.
    """

    text: str
    links: tuple[PaperLink, ...] = ()
    title: str = ""
    starts_at: str = ""
    address: str = ""

    def __repr__(self) -> str:
        return f"Paper({len(self.text)} characters, {len(self.links)} links)"

    def beside(self, other: Paper) -> Paper:
        """The same paper with what ``other`` (an attachment) adds to it."""
        return replace(
            self,
            text=f"{self.text}\n\n{other.text}"[:LONGEST_TEXT],
            links=self.links + other.links,
            title=self.title or other.title,
            starts_at=self.starts_at or other.starts_at,
            address=self.address or other.address,
        )

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the pipe from the reading process."""
        return {
            "text": self.text,
            "links": [[link.shown, link.target] for link in self.links],
            "title": self.title,
            "starts_at": self.starts_at,
            "address": self.address,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Paper:
        """Rebuild; raises ``KeyError``, ``TypeError`` or ``ValueError`` on a wrong shape."""
        links = tuple(PaperLink(str(shown), str(target)) for shown, target in data["links"])
        more = {key: str(data[key]) for key in ("title", "starts_at", "address")}
        return cls(str(data["text"]), links, **more)


def clean(text: str) -> str:
    """Text with composed letters, plain spaces and line ends, without unseen signs and quoting."""
    composed = unicodedata.normalize("NFC", _UNSEEN.sub("", text[:LONGEST_TEXT]))
    plain = composed.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n")
    plain = _QUOTED.sub("", _SPACES.sub(" ", plain.replace("\x0c", "\n")))
    return "\n".join(line[:_LONGEST_LINE].rstrip() for line in plain.split("\n"))


def decoded(data: bytes) -> str:
    """Text of a file that does not say its encoding: Unicode, or Windows's Vietnamese (1258)."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data.startswith(b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1258", "replace")


def unreadable(reason: Text) -> InvitationError:
    """The error for a paper that cannot be read, with the next best road."""
    return InvitationError(
        reason,
        action=T("invitation", "Open it yourself, mark all of it, copy it and paste it here."),
    )

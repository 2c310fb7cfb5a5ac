"""The words and links of an HTML mail; nothing of it is run, loaded or followed."""

from __future__ import annotations

from html.parser import HTMLParser

from app.conference.invitation_paper import Paper, PaperLink, clean
from app.conference.link_wrappers import unwrapped

_BLOCKS = frozenset(
    {"address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3"}
    | {"h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul"}
)
_CELLS = frozenset({"td", "th"})
_UNREAD = frozenset({"script", "style", "title", "template", "noscript"})
_MOST_LINKS = 500


def html_paper(source: str) -> Paper:
    """Read an HTML text; never raises, however broken the source is."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return Paper(clean("".join(reader.words)), tuple(reader.links[:_MOST_LINKS]))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links: list[PaperLink] = []
        self._target = ""
        self._shown: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self._unread += 1
        elif tag in _BLOCKS:
            self.words.append("\n")
        elif tag in _CELLS:
            self.words.append("\t")
        elif tag == "a":
            self._end_link()
            self._target = (dict(attrs).get("href") or "").strip()

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag in _BLOCKS:
            self.words.append("\n")
        elif tag == "a":
            self._end_link()

    def handle_data(self, data: str) -> None:
        if self._unread:
            return
        words = " ".join(data.split())
        lead = " " if data[:1].isspace() else ""
        text = f"{lead}{words}" + (" " if words and data[-1:].isspace() else "")
        (self._shown if self._target else self.words).append(text)

    def close(self) -> None:
        super().close()
        self._end_link()

    def _end_link(self) -> None:
        """Put the link's words down, and its target behind them where they do not show it."""
        target, shown = unwrapped(self._target), "".join(self._shown).strip()
        self.words.extend(self._shown)
        if target and ":" in target and not target.lower().startswith(("mailto:", "tel:")):
            self.links.append(PaperLink(shown, target))
            if "://" not in shown:
                self.words.append(f" <{target}> ")
        self._target, self._shown = "", []

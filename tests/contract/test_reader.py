"""The reader child, the real one: what every kind of document gives, and what it must not do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psutil
import pytest

from app.dossier.reading import Reading
from app.ipc.document_reader import DocumentReader
from app.ipc.page_ring import MOST_PIXELS, PageHead
from app.ipc.reader_link import ReaderLink
from app.ipc.reader_words import DocumentError, ReaderFault
from app.model.dossier import DocumentKind, DocumentState
from app.ui.reader.confinement import MEMORY_BYTES
from tests.helpers import stranger_documents as documents

RED, GREEN, BLUE, GREY = (255, 0, 0), (0, 255, 0), (0, 0, 255), (128, 128, 128)
WHITE = (255, 255, 255)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentReader]:
    found = DocumentReader(ReaderLink(tmp_path_factory.mktemp("logs"), wish_s=30.0))
    yield found
    found.close()


class Drawn:
    """A page taken out of the ring."""

    def __init__(
        self, reader: DocumentReader, name: str, page: int = 1, box: tuple[int, int] = (400, 600)
    ) -> None:
        reader.render(name, page, box, self._target)
        self.size = (self.head.width, self.head.height)

    def _target(self, head: PageHead) -> memoryview:
        self.head, self.lines = head, bytearray(head.size_bytes)
        return memoryview(self.lines)

    def at(self, across: float, along: float) -> tuple[int, int, int]:
        """Red, green, blue at a place, in shares of the page."""
        x, y = int(across * self.head.width), int(along * self.head.height)
        start = y * self.head.line_bytes + x * 4
        blue, green, red = self.lines[start : start + 3]
        return red, green, blue


def near(found: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(found, wanted, strict=True))


def kept(folder: Path, content: bytes, name: str = "a.pdf") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def refusal(reader: DocumentReader, files: list[Path], kind: str, password: str = "") -> str:
    reader.know("refused", files, kind, password)
    with pytest.raises(DocumentError) as refused:
        reader.open("refused")
    return refused.value.fault


def test_a_pdf_gives_pages_words_and_their_places(reader: DocumentReader, tmp_path: Path) -> None:
    reader.know("pdf", [kept(tmp_path, documents.numbered_pdf(3))], "pdf")
    opening = reader.open("pdf")
    assert opening.pages == 3
    assert [round(side) for side in opening.sizes[0]] == [595, 842]
    drawn = Drawn(reader, "pdf", 2, (1920, 1080))
    assert drawn.size == (764, 1080), "the screen's own pixels, no more and no fewer"
    assert drawn.at(0.01, 0.01) == WHITE
    assert min(drawn.lines[::4]) < 64, "there are letters on it"
    assert f"{documents.PETITION}. Trang số 2" in reader.text("pdf", 2).replace("\r\n", " ")
    left, top, width, height = reader.find("pdf", 2, "khieu nai")[0]
    assert 0 < left < 0.5 > top > 0
    assert 0.05 < width < 0.3
    assert 0.005 < height < 0.05
    with pytest.raises(DocumentError) as refused:
        reader.text("pdf", 4)
    assert refused.value.fault is ReaderFault.NO_PAGE


def test_pictures_are_pages_upright_and_on_white(reader: DocumentReader, tmp_path: Path) -> None:
    files = documents.save_images(tmp_path)
    reader.know("scan", list(files.values()), "images")
    assert reader.open("scan").pages == 8
    for page in range(1, 9):
        drawn = Drawn(reader, "scan", page)
        assert drawn.size == (400, 600)
        corners = [drawn.at(x, y) for y in (0.2, 0.8) for x in (0.2, 0.8)]
        wanted = (RED, GREEN, BLUE, GREY)
        assert all(map(near, corners, wanted)), f"page {page}: {corners}"
    assert Drawn(reader, "scan", 8, (100, 150)).size == (100, 150)
    assert reader.text("scan", 1) == ""


def test_a_locked_pdf_is_opened_with_its_password_alone(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = kept(tmp_path, documents.locked_pdf(documents.numbered_pdf(2)))
    assert refusal(reader, [path], "pdf") == ReaderFault.LOCKED
    assert refusal(reader, [path], "pdf", "sai") == ReaderFault.LOCKED
    reader.know("locked", [path], "pdf", documents.PASSWORD)
    assert reader.open("locked").pages == 2
    assert documents.PASSWORD not in "".join(p.read_text() for p in tmp_path.glob("*.log"))


def test_damaged_and_odd_files_are_refused_in_a_word(
    reader: DocumentReader, tmp_path: Path
) -> None:
    whole = documents.numbered_pdf(2)
    for content in (b"", b"no document", whole[: len(whole) // 3], documents.odd_pdf(pages=0)):
        path = kept(tmp_path, content)
        assert refusal(reader, [path], "pdf") == ReaderFault.UNREADABLE
        assert refusal(reader, [path], "images") == ReaderFault.UNREADABLE
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    assert refusal(reader, [kept(tmp_path, svg, "a.png")], "images") == ReaderFault.UNREADABLE
    assert refusal(reader, [kept(tmp_path, whole, "a.png")], "images") == ReaderFault.UNREADABLE
    assert refusal(reader, [tmp_path / "none.pdf"], "pdf") == ReaderFault.GONE


@pytest.mark.parametrize(("width", "height"), [(14400, 14400), (1_000_000, 3), (1, 50_000)])
def test_pages_of_any_size_are_drawn_within_bounds(
    reader: DocumentReader, tmp_path: Path, width: int, height: int
) -> None:
    path = kept(tmp_path, documents.odd_pdf(width=width, height=height))
    reader.know("odd", [path], "pdf")
    size = Drawn(reader, "odd", 1, (30_000, 30_000)).size
    assert 0 < size[0] * size[1] <= MOST_PIXELS


def test_a_file_that_goes_away_is_told_and_others_are_shown(
    reader: DocumentReader, tmp_path: Path
) -> None:
    files = documents.save_images(tmp_path)
    reader.know("going", [files["jpg"], files["png"]], "images")
    reader.open("going")
    files["jpg"].unlink()
    with pytest.raises(DocumentError) as refused:
        Drawn(reader, "going", 1)
    assert refused.value.fault is ReaderFault.GONE
    assert Drawn(reader, "going", 2).size == (400, 600)


class Asked(BaseHTTPRequestHandler):
    """Notes every request."""

    paths: list[str]

    def do_GET(self) -> None:
        self.paths.append(self.path)
        self.send_response(204)
        self.end_headers()

    do_POST = do_GET  # noqa: N815  (the server's name)

    def log_message(self, *_: object) -> None: ...


def test_scripts_launches_and_links_are_never_followed(
    reader: DocumentReader, tmp_path: Path
) -> None:
    asked: list[str] = []
    handler = type("Here", (Asked,), {"paths": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    left = tmp_path / "launched"
    program = kept(tmp_path, f"#!/bin/sh\ntouch {left}\n".encode(), "program.sh")
    program.chmod(0o755)
    link = f"http://127.0.0.1:{server.server_port}"
    hostile = documents.hostile_pdf(documents.numbered_pdf(1), link, str(program))
    reader.know("hostile", [kept(tmp_path, hostile)], "pdf")
    assert Drawn(reader, "hostile").at(0.01, 0.01) == WHITE
    assert documents.PETITION in reader.text("hostile", 1).replace("\r\n", " ")
    child = psutil.Process(reader.link.pid)
    assert reader.link.confined, "the system itself refuses sockets and programs to the child"
    assert (child.net_connections(), child.children()) == ([], [])
    assert child.rlimit(psutil.RLIMIT_DATA)[0] <= MEMORY_BYTES
    server.shutdown()
    server.server_close()
    assert (asked, left.exists()) == ([], False)


def test_a_child_that_is_killed_is_replaced_and_opens_all_again(
    reader: DocumentReader, tmp_path: Path
) -> None:
    reader.know("again", [kept(tmp_path, documents.numbered_pdf(1))], "pdf")
    reader.open("again")
    assert reader.link.pid is not None
    first = psutil.Process(reader.link.pid)
    first.kill()
    first.wait(10)
    assert Drawn(reader, "again").at(0.01, 0.01) == WHITE
    assert reader.link.pid != first.pid


def test_the_engine_learns_states_words_and_grey_pages(tmp_path: Path) -> None:
    reading = Reading(tmp_path)
    pdf = kept(tmp_path, documents.numbered_pdf(2))
    locked = kept(tmp_path, documents.locked_pdf(documents.numbered_pdf(1)), "b.pdf")
    damaged = kept(tmp_path, b"%PDF-1.7 and no more", "c.pdf")
    found = reading.read([pdf], DocumentKind.PDF)
    assert (found.state, found.pages) == (DocumentState.READY, 2)
    assert reading.read([locked], DocumentKind.PDF).state is DocumentState.LOCKED
    opened = reading.read([locked], DocumentKind.PDF, documents.PASSWORD)
    assert (opened.state, opened.pages) == (DocumentState.READY, 1)
    broken = reading.read([damaged], DocumentKind.PDF)
    assert broken.state is DocumentState.UNREADABLE
    assert "c.pdf" not in broken.message != ""
    texts = dict(reading.texts([pdf], DocumentKind.PDF))
    assert [f"Trang số {page}" in texts[page].replace("\r\n", " ") for page in (1, 2)] == [True] * 2
    grey = reading.grey_page([pdf], DocumentKind.PDF, 1, dpi=150)
    assert grey is not None
    assert (grey.width, grey.height, len(grey.pixels)) == (1240, 1754, 1240 * 1754)
    assert min(grey.pixels) < 64 < max(grey.pixels) == 255
    assert reading.grey_page([damaged], DocumentKind.PDF, 1, dpi=150) is None
    reading.close()

"""Viewing copies: LibreOffice, FFmpeg and Tesseract on documents of strangers, real ones."""

from __future__ import annotations

import subprocess
import threading
import time
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import imageio_ffmpeg
import pytest
from docx import Document

from app.dossier import conversion
from app.dossier.conversion import ConversionError, NoConverterError, is_locked, office_to_pdf
from app.dossier.media_copy import media_to_mp4
from app.dossier.ocr import GreyPage, page_text, usable_tesseract
from app.dossier.stranger import TIMED_OUT, Errand, run_stranger
from app.model.jobs import JobCancelledError, Progress

PETITION = "Đơn khiếu nại của các hộ dân về bồi thường khi thu hồi đất"
FLAT_ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"
 xmlns:ooo="http://openoffice.org/2004/office"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:scripts>
<office:script script:language="ooo:Basic"><ooo:libraries><ooo:library-embedded ooo:name="Standard">
<ooo:module ooo:name="M"><ooo:source-code>Sub Main
  Open "{written}" For Output As #1
  Print #1, "macro"
  Close #1
End Sub</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script>
<office:event-listeners>
<script:event-listener script:language="ooo:script" script:event-name="dom:load"
 xlink:href="vnd.sun.star.script:Standard.M.Main?language=Basic&amp;location=document"/>
</office:event-listeners>
</office:scripts>
<office:body><office:text><text:p>{words}</text:p>
<text:p><draw:frame draw:name="p" svg:width="2cm" svg:height="2cm"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<draw:image xlink:href="http://127.0.0.1:{port}/picture.png" xlink:type="simple"/></draw:frame>
</text:p>
</office:text></office:body></office:document>
"""


@pytest.fixture
def asked() -> Iterator[tuple[int, list[str]]]:
    """A server on this machine, and what was asked of it."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_words: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1], paths
    server.shutdown()
    server.server_close()


def to_pdf(original: Path, limit_s: float = 60.0) -> Path:
    target = original.parent / "view-1.pdf"
    office_to_pdf(original, target, Errand(original.parent, limit_s, Progress()))
    return target


def words_of(pdf: Path) -> str:
    told = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True)
    return told.stdout.decode()


def ffmpeg(*arguments: str) -> None:
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *arguments], check=True)


def test_an_office_document_is_shown_but_runs_nothing_and_asks_nobody(
    tmp_path: Path, asked: tuple[int, list[str]]
) -> None:
    port, paths = asked
    written = tmp_path / "written.txt"
    original = tmp_path / "original-1.fodt"
    original.write_text(FLAT_ODT.format(written=written, words=PETITION, port=port))
    before = original.read_bytes()
    assert PETITION in words_of(to_pdf(original))
    assert not written.exists()
    assert paths == []
    assert original.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "office.log",
        "original-1.fodt",
        "view-1.pdf",
    ]


def test_without_libreoffice_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "installed_program", lambda _names, _folders: None)
    original = tmp_path / "original-1.docx"
    Document().save(str(original))
    with pytest.raises(NoConverterError, match="not installed"):
        to_pdf(original)


@pytest.mark.allow_log("office ended with")
def test_a_converter_that_hangs_is_ended_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = tmp_path / "soffice"
    hangs.write_text("#!/bin/sh\nsleep 600 &\nwait\n")
    hangs.chmod(0o755)
    monkeypatch.setattr(conversion, "installed_program", lambda _names, _folders: hangs)
    original = tmp_path / "original-1.docx"
    Document().save(str(original))
    began = time.monotonic()
    with pytest.raises(ConversionError, match="did not finish"):
        to_pdf(original, limit_s=0.5)
    assert time.monotonic() - began < 20
    assert not list(tmp_path.glob(".work-*"))


def test_a_locked_document_is_known_before_it_is_tried(tmp_path: Path) -> None:
    locked = tmp_path / "original-1.odt"
    with zipfile.ZipFile(locked, "w") as packed:
        packed.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    sealed = tmp_path / "original-2.docx"
    sealed.write_bytes(
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512) + "EncryptedPackage".encode("utf-16-le")
    )
    opened = tmp_path / "original-3.docx"
    Document().save(str(opened))
    assert [is_locked(one) for one in (locked, sealed, opened)] == [True, True, False]


def test_a_film_and_a_sound_get_copies_that_play_everywhere(tmp_path: Path) -> None:
    film, sound = tmp_path / "original-1.avi", tmp_path / "original-2.wav"
    size = "testsrc=size=1999x301:rate=10:duration=2"
    ffmpeg("-f", "lavfi", "-i", size, "-metadata", "title=Nguyễn Thị Hường", str(film))
    ffmpeg("-f", "lavfi", "-i", "sine=duration=3", str(sound))
    lengths = [
        media_to_mp4(one, one.with_suffix(".mp4"), Errand(tmp_path, 60, Progress()))
        for one in (film, sound)
    ]
    assert lengths == [pytest.approx(2, abs=0.2), pytest.approx(3, abs=0.2)]
    copy = film.with_suffix(".mp4").read_bytes()
    assert b"avc1" in copy and "Hường".encode() not in copy
    assert not list(tmp_path.glob(".work-*"))


@pytest.mark.allow_log("dossier-media ended with")
def test_a_list_that_leads_elsewhere_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.wav"
    ffmpeg("-f", "lavfi", "-i", "sine=duration=1", str(secret))
    playlist = tmp_path / "original-1.mp3"
    playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{secret}\n#EXT-X-ENDLIST\n")
    with pytest.raises(ConversionError, match="no sound and no picture"):
        media_to_mp4(playlist, tmp_path / "view-1.mp4", Errand(tmp_path, 60, Progress()))
    assert not (tmp_path / "view-1.mp4").exists()


@pytest.mark.allow_log("test ended with")
def test_a_stranger_is_ended_by_time_and_on_a_word(tmp_path: Path) -> None:
    def run(limit_s: float, progress: Progress) -> int:
        command = ["/bin/sh", "-c", "sleep 600 & echo ready; wait"]
        return run_stranger(
            "test",
            command,
            Errand(tmp_path, limit_s, progress),
            on_line=lambda line: ready.append(line) or (stop.cancel() if limit_s > 1 else None),
        )

    ready: list[bytes] = []
    stop = Progress()
    assert run(0.5, Progress()) == TIMED_OUT
    with pytest.raises(JobCancelledError):
        run(60.0, stop)
    assert len(ready) == 2


def test_a_scanned_page_is_read_with_its_diacritics(tmp_path: Path) -> None:
    tesseract = usable_tesseract()
    assert tesseract is not None
    original = tmp_path / "original-1.docx"
    document = Document()
    document.add_paragraph(PETITION)
    document.save(str(original))
    drawn = ["pdftoppm", "-gray", "-r", "200", str(to_pdf(original)), str(tmp_path / "page")]
    subprocess.run(drawn, check=True)
    head, pixels = next(tmp_path.glob("page*.pgm")).read_bytes().split(b"\n255\n", 1)
    width, height = (int(word) for word in head.split()[1:3])
    page = GreyPage(width, height, pixels)
    read = page_text(tesseract, page, 200, tmp_path, Errand(tmp_path, 60.0, Progress()))
    assert PETITION in " ".join(read.split())
    assert not list(tmp_path.glob(".work-*"))

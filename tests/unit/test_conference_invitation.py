"""Invitations: recognised from every kind of paper, told what is wanting, never trusted."""

from __future__ import annotations

import base64
import io
import quopri
import unicodedata
import zipfile
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.conference.invitation import Reading, read_invitation
from app.conference.invitation_formats import paper_of
from app.conference.invitation_items import InvitationItem
from app.conference.invitation_paper import InvitationError, Paper
from app.conference.invitation_reader import read_file
from app.conference.invitation_times import said_times
from app.conference.platforms import load_platforms
from app.model.checklist import ItemState
from app.model.errors import AppError
from app.system.paths import RESOURCES
from tests.helpers.invitations import BROKEN_LINK, CALENDAR, HTML, LETTER, LINK, PASSWORD, SHORT

TODAY = date(2026, 11, 22)
PLATFORMS = load_platforms()


def reading(given: str | Paper) -> Reading:
    """What is recognised on a fixed day."""
    return read_invitation(given, PLATFORMS, TODAY)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_letter_of_the_usual_kind_is_understood_whole(form: str) -> None:
    found = reading(unicodedata.normalize(form, LETTER))
    invitation = found.invitation
    assert invitation.title == "dự buổi tiếp công dân trực tuyến định kỳ tháng 11/2026"
    assert (invitation.platform, invitation.address) == ("gomeet", LINK)
    assert (invitation.room, invitation.user) == ("k7Qe2mXw9LpZ4a", "ph.thachkhoi")
    assert invitation.password == PASSWORD
    assert invitation.starts_at == "2026-11-25T14:00:00+07:00"
    assert invitation.test_at == "2026-11-24T14:00:00+07:00"
    assert invitation.rehearsal_at == "2026-11-24T16:30:00+07:00"
    assert invitation.expires_at == "2026-11-25T23:59:00+07:00"
    assert invitation.points == (
        "Trụ sở Ban Tiếp công dân thành phố",
        "UBND phường Thạch Khôi",
        "UBND phường Lê Thanh Nghị",
        "UBND xã Đại Sơn",
    )
    assert len(invitation.contacts) == 1
    assert "0912 345 678" in invitation.contacts[0]
    assert [finding.state for finding in found.findings] == [ItemState.PASS]
    assert all(found.items.values())


def test_the_password_shows_in_nothing_but_the_object() -> None:
    found = reading(LETTER)
    told = [repr(found), repr(Paper(LETTER)), str([f.to_json() for f in found.findings])]
    assert all(PASSWORD not in words for words in told)
    assert not any(PASSWORD in contact for contact in found.invitation.contacts)


def test_a_link_that_the_mail_program_broke_is_joined_again() -> None:
    invitation = reading(BROKEN_LINK).invitation
    assert invitation.address.endswith("#vi/host/tck-2511?accessCode=4417")
    assert " " not in invitation.address
    assert invitation.password == "884412"
    assert invitation.starts_at == "2026-11-25T08:30:00+07:00"


def test_a_short_note_with_a_link_without_its_beginning() -> None:
    invitation = reading(SHORT).invitation
    assert invitation.address == "https://gomeet.vnpt.vn/#vi/host/abcd?accessCode=998877"
    assert (invitation.room, invitation.password) == ("abcd", "Hp@123")
    assert invitation.starts_at == "2026-11-26T08:00:00+07:00"
    assert invitation.test_at == "2026-11-24T09:00:00+07:00"
    assert invitation.rehearsal_at == "2026-11-25T15:00:00+07:00"
    assert invitation.points == ("UBND phường A", "UBND phường B")
    assert reading(SHORT.replace("Link", "Ghi")).invitation.address == invitation.address


def test_what_is_wanting_is_named() -> None:
    found = reading("Mời họp GoMeet 14h00 ngày 25/11, sẽ gửi đường dẫn và mật khẩu sau.")
    wanting = {item for item, there in found.items.items() if not there}
    assert wanting == set(InvitationItem) - {InvitationItem.SESSION_TIME}
    assert {finding.key for finding in found.findings} == {"address", "items"}
    assert (found.invitation.platform, found.invitation.password) == ("gomeet", "")


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("14 giờ 00 ngày 25/11/2026", ["2026-11-25T14:00"]),
        ("14h00", []),
        ("lúc 14h ngày 25/11", ["2026-11-25T14:00"]),
        ("08:30 thứ Tư, 25/11/2026", ["2026-11-25T08:30"]),
        ("vào hồi 07 giờ 05 phút, ngày 05 tháng 01 (thứ Ba)", ["2027-01-05T07:05"]),
        ("ngày 25/11/2026, lúc 8g30", ["2026-11-25T08:30"]),
        ("2 giờ chiều ngày 25-11-2026", ["2026-11-25T14:00"]),
        ("từ 08:00 đến 11:30 ngày 25.11.2026", ["2026-11-25T08:00"]),
        ("14h00 ngày 24/11/2026; 16h cùng ngày", ["2026-11-24T14:00", "2026-11-24T16:00"]),
        ("Ngày 25/11/2026:\n- 08h00: thử", ["2026-11-25T08:00"]),
        ("Thời gian: 25 thg 11, 2026 02:00 CH Bangkok", ["2026-11-25T14:00"]),
        ("25 tháng 11 năm 2026, 12:15 SA", ["2026-11-25T00:15"]),
        ("2026-11-25T14:00", ["2026-11-25T14:00"]),
        ("14:00 31/02/2026", []),
        ("điện thoại 0912.345.678, máy 10.0.0.1:8080", []),
        ("25:61 ngày 45/13/2026", []),
    ],
)
def test_times_as_officials_write_them(words: str, times: list[str]) -> None:
    said = [each.moment for each in said_times(words, TODAY) if each.has_time]
    assert [moment.isoformat()[:16] for moment in said] == times
    assert all(moment.utcoffset().total_seconds() == 7 * 3600 for moment in said)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "password"),
    [
        ("Mật khẩu: Abc@123.", "Abc@123"),
        ("MẬT KHẨU PHÒNG HỌP (chữ thường): “abc-1”", "abc-1"),
        ("Tài khoản: ubnd01, mật khẩu: Xy!9;", "Xy!9"),
        ("Tài khoản / Mật khẩu: ubnd01 / Xy/9;", "Xy/9"),
        ("Passcode: 884 412", "884412"),
        ("Mật khẩu:\n  Zx9", "Zx9"),
        ("Mật khẩu\tZx9\tGhi chú", "Zx9"),
        ("Mật khẩu: sẽ gửi sau", ""),
        ("Mật khẩu do quản trị viên cấp", ""),
        ("Quên mật khẩu? Bấm https://x.vn/a", ""),
    ],
)
def test_passwords_as_officials_write_them(words: str, password: str) -> None:
    assert reading(f"Họp https://meet.jit.si/A\n{words}").invitation.password == password


def test_a_page_whose_link_leads_elsewhere_is_told_and_its_target_is_not_taken() -> None:
    found = reading(paper_of(HTML.encode(), "x.html"))
    faults = [finding for finding in found.findings if finding.state is ItemState.FAIL]
    assert [fault.key for fault in faults] == ["link_differs"]
    assert faults[0].words.params["host"] == "gomeet-vnpt.example.net"
    assert found.invitation.address == "https://gomeet.vnpt.vn/room?sessionToken=abc"
    assert (found.invitation.password, found.invitation.starts_at[:16]) == (
        "Abc-123",
        "2026-11-25T14:00",
    )


def test_a_calendar_entry() -> None:
    invitation = reading(paper_of(CALENDAR.encode(), "moi.ics")).invitation
    assert invitation.title == "Tiếp công dân trực tuyến, tháng 11"
    assert (invitation.platform, invitation.room) == ("jitsi", "TiepCongDan-2511")
    assert invitation.starts_at == "2026-11-25T14:00:00+07:00"
    assert invitation.password == "Xy;z9"


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "x-unknown"])
def test_a_mail_in_every_transfer_encoding(encoding: str, charset: str) -> None:
    coded = quopri.encodestring if encoding == "quoted-printable" else base64.encodebytes
    head = (
        "MIME-Version: 1.0\r\nSubject: =?utf-8?Q?Gi=E1=BA=A5y_m=E1=BB=9Di?=\r\n"
        f"Content-Type: text/plain; charset={charset}\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    paper = paper_of(head.encode() + coded(LETTER.encode()), "moi.eml")
    assert paper.title == "Giấy mời"
    assert reading(paper).invitation == reading(LETTER).invitation


def word_file(*paragraphs: str, link: tuple[str, str] | None = None) -> bytes:
    """A Word document with these paragraphs, its last a link (words, target)."""
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    relations = ""
    if link is not None:
        body += f'<w:p><w:hyperlink r:id="r1"><w:r><w:t>{link[0]}</w:t></w:r></w:hyperlink></w:p>'
        relations = f'<Relationship Id="r1" Target="{link[1]}" TargetMode="External"/>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{main}" xmlns:r="{office}"><w:body>{body}</w:body></w:document>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels", f"<Relationships>{relations}</Relationships>"
        )
    return buffer.getvalue()


def pdf_file(text: str) -> bytes:
    """A PDF with these lines in an embedded font."""
    pdfmetrics.registerFont(TTFont("Serif", RESOURCES / "fonts" / "LiberationSerif-Regular.ttf"))
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.setFont("Serif", 10)
    for number, line in enumerate(text.split("\n")):
        canvas.drawString(30, 800 - 14 * number, line)
    canvas.save()
    return buffer.getvalue()


def test_a_mail_with_papers_attached(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Giấy mời"
    mail.set_content("Kính gửi giấy mời kèm theo.")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    mail.add_attachment(b"%PDF-9 broken", maintype="application", subtype="pdf", filename="b.pdf")
    mail.add_attachment(
        word_file("Mật khẩu: Zx9", link=("Vào phòng họp", LINK.replace("&", "&amp;"))),
        maintype="application",
        subtype="octet-stream",
        filename="giấy mời.docx",
    )
    path = tmp_path / "mời.eml"
    path.write_bytes(mail.as_bytes())
    invitation = reading(read_file(path, tmp_path)).invitation
    assert (invitation.address, invitation.password) == (LINK, "Zx9")
    assert "Zx9" not in (tmp_path / "invitation.log").read_text()


def test_a_pdf_and_a_word_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf_file(LETTER))
    from_pdf = reading(read_file(tmp_path / "a.pdf", tmp_path)).invitation
    assert (from_pdf.address, from_pdf.password) == (LINK, PASSWORD)
    assert from_pdf.starts_at == "2026-11-25T14:00:00+07:00"
    lines = [line.replace("&", "&amp;") for line in LETTER.split("\n")]
    from_word = reading(paper_of(word_file(*lines), "a.docx")).invitation
    assert from_word == reading(LETTER).invitation


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.pdf", b"%PDF-1.4 nothing of the kind", "PDF is damaged"),
        ("b.pdf", pdf_file(""), "scan"),
        ("a.docx", b"PK\x03\x04nothing", "damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + bytes(600), "old format"),
        ("a.bin", bytes(range(256)), "no words"),
    ],
)
def test_a_paper_that_cannot_be_read_is_told_in_a_sentence(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(AppError, match=words) as caught:
        read_file(path, tmp_path)
    assert "paste it here" in str(caught.value.action)


def test_a_bomb_and_a_missing_file_are_told(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:p>&a;</w:p>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bomb)
    with pytest.raises(InvitationError, match="damaged"):
        paper_of(buffer.getvalue(), "a.docx")
    with pytest.raises(InvitationError, match=r"mất\.eml"):
        read_file(tmp_path / "mất.eml", tmp_path)


PIECES = st.sampled_from(
    [
        *LETTER.split("\n"),
        *BROKEN_LINK.split("\n"),
        LINK,
        "Mật khẩu:",
        "ngày",
        "14h",
        "://",
        "\t",
        "<",
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES | st.text(max_size=40), max_size=30))
def test_any_mixture_of_words_is_read_or_told(pieces: list[str]) -> None:
    try:
        found = reading("\n".join(pieces))
    except InvitationError as error:
        assert error.action is not None
    else:
        assert len(found.items) == 8
        assert "://" in found.invitation.address or not found.invitation.address


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from([LETTER.encode(), HTML.encode(), CALENDAR.encode(), word_file("a", "b")]),
    st.binary(max_size=60),
    st.integers(0, 2000),
    st.sampled_from(["a.eml", "a.html", "a.ics", "a.docx", "a.txt", "a.pdf"]),
)
def test_a_damaged_file_is_read_or_told(data: bytes, junk: bytes, at: int, name: str) -> None:
    try:
        paper = paper_of(data[:at] + junk + data[at + len(junk) :], name)
    except InvitationError as error:
        assert str(error)
    else:
        assert paper.text == unicodedata.normalize("NFC", paper.text)

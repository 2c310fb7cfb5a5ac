"""Labels and sleeves of a set of discs, to print and cut out: one page of A4 for each disc.

The label is as large as a disc (120 mm, less a margin) with its hole; the sleeve's front is 120 mm
square. Both bear which disc it is of how many and, as a QR code, the disc's check code. Official
papers stay Vietnamese in every language of the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.archive.discs.derived import TITLE_MARK
from app.archive.label_parts import CUT_GREY, PRACTICE, draw_code, fitted_lines, grouped
from app.archive.paper import BOLD, ITALIC, REGULAR, load_fonts

RADIUS, HOLE = 59 * mm, 18 * mm
SIDE = 120 * mm
_LABEL_MIDDLE = (A4[0] / 2, A4[1] - 20 * mm - RADIUS)
_SLEEVE = ((A4[0] - SIDE) / 2, 20 * mm)
_MARGIN = 6 * mm
_QR_LABEL, _QR_SLEEVE = 22 * mm, 34 * mm


def draw_labels(order: Mapping[str, Any]) -> bytes:
    """The pages as the bytes of a PDF. ``order`` holds ``title``, ``package``, ``organization``,
    ``set`` and ``discs`` as the protocol shows them; ``derived_from`` names the original package
    where the picture was encoded anew.
    """
    load_fonts()
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, initialFontName=REGULAR, lang="vi-VN")
    canvas.setTitle(f"Nhãn và bìa đĩa - {order['package']}")
    canvas.setAuthor(str(order["organization"]))
    for disc in order["discs"]:
        _draw_label(canvas, order, disc)
        _draw_sleeve(canvas, order, disc)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_label(canvas: Canvas, order: Mapping[str, Any], disc: Mapping[str, Any]) -> None:
    x, y = _LABEL_MIDDLE
    canvas.setStrokeColor(CUT_GREY)
    canvas.setLineWidth(0.4)
    canvas.circle(x, y, RADIUS)
    canvas.circle(x, y, HOLE)
    canvas.setFillColor(black)
    top = y + RADIUS - 12 * mm
    for line in fitted_lines(str(order["organization"]).upper(), BOLD, 9, 64 * mm, 2):
        canvas.setFont(BOLD, 9)
        canvas.drawCentredString(x, top, line)
        top -= 11
    for line in fitted_lines(str(order["title"]), REGULAR, 10, 82 * mm, 3):
        canvas.setFont(REGULAR, 10)
        canvas.drawCentredString(x, top, line)
        top -= 12
    canvas.setFont(BOLD, 20)
    canvas.drawRightString(x - HOLE - 6 * mm, y + 1 * mm, f"ĐĨA {disc['number']}/{disc['count']}")
    canvas.setFont(REGULAR, 9)
    canvas.drawRightString(x - HOLE - 4 * mm, y - 5 * mm, str(disc["label"]))
    draw_code(canvas, str(disc["seal"]), x + HOLE + 7 * mm, y - _QR_LABEL / 2, _QR_LABEL)
    canvas.setFont(REGULAR, 8)
    canvas.drawCentredString(x, y - HOLE - 7 * mm, str(order["package"]))
    canvas.drawCentredString(x, y - HOLE - 12 * mm, f"Lập ngày {_day(order)}")
    low = y - HOLE - 17 * mm
    for row in grouped(str(disc["seal"]), 4):
        canvas.setFont(REGULAR, 7)
        canvas.drawCentredString(x, low, row)
        low -= 8.5
    low = y - RADIUS + 9 * mm
    for mark in _marks(order):
        canvas.setFont(BOLD, 12 if mark == PRACTICE else 9)
        canvas.drawCentredString(x, low, mark)
        low += 4.5 * mm


def _marks(order: Mapping[str, Any]) -> list[str]:
    """What nobody may take the disc for, the lowest line first."""
    marks = [PRACTICE] if _is_practice(order) else []
    return [*marks, f"{TITLE_MARK}, KHÔNG PHẢI BẢN GỐC"] if order.get("derived_from") else marks


def _draw_sleeve(canvas: Canvas, order: Mapping[str, Any], disc: Mapping[str, Any]) -> None:
    left, bottom = _SLEEVE
    canvas.setStrokeColor(CUT_GREY)
    canvas.rect(left, bottom, SIDE, SIDE)
    inner, x, y = SIDE - 2 * _MARGIN, left + _MARGIN, bottom + SIDE - _MARGIN - 10
    for text, face, size, most in (
        (str(order["organization"]).upper(), BOLD, 10, 2),
        (str(order["title"]), BOLD, 12, 3),
        (f"Đĩa {disc['number']} trên tổng số {disc['count']} đĩa", BOLD, 14, 1),
    ):
        canvas.setFont(face, size)
        for line in fitted_lines(text, face, size, inner, most):
            canvas.drawString(x, y, line)
            y -= size * 1.25
        y -= 2
    canvas.setFont(REGULAR, 9)
    for label, text in _facts(order, disc):
        for line in fitted_lines(f"{label}: {text}", REGULAR, 9, inner, 2):
            canvas.drawString(x, y, line)
            y -= 11.5
    code = bottom + _MARGIN
    draw_code(canvas, str(disc["seal"]), left + SIDE - _MARGIN - _QR_SLEEVE, code, _QR_SLEEVE)
    _draw_seal(canvas, disc, x, code)


def _draw_seal(canvas: Canvas, disc: Mapping[str, Any], x: float, bottom: float) -> None:
    rows = grouped(str(disc["seal"]), 4)
    y = bottom + 12 + 10 * (len(rows) + 1)
    canvas.setFont(BOLD, 9)
    canvas.drawString(x, y, "Mã kiểm chứng của đĩa (SHA-256)")
    for row in rows:
        y -= 10
        canvas.setFont(REGULAR, 8)
        canvas.drawString(x, y, row)
    canvas.setFont(ITALIC, 8)
    canvas.drawString(x, bottom, "Cách kiểm tra: tệp HUONG-DAN-KIEM-TRA.txt trên đĩa")


def _facts(order: Mapping[str, Any], disc: Mapping[str, Any]) -> list[tuple[str, str]]:
    checked = f"đã đọc lại, khớp {disc['matched']}/{disc['expected']} tệp"
    rows = [
        ("Gói", str(order["package"])),
        ("Tên đĩa", str(disc["label"])),
        ("Dung lượng", f"{disc['bytes'] / 1e6:.1f} MB · {disc['files']} tệp".replace(".", ",")),
        ("Lập", f"{_day(order)} · {order['set']['made_by']}"),
        ("Kiểm tra", checked if disc["expected"] else "chưa đọc lại"),
    ]
    percent = int(order["set"]["recovery_percent"])
    if percent:
        rows.append(("Dữ liệu khôi phục", f"{percent}% (thư mục khoi-phuc)"))
    if order.get("derived_from"):
        rows.insert(0, (TITLE_MARK, f"không phải bản gốc; từ gói {order['derived_from']}"))
    if _is_practice(order):
        rows.insert(0, (PRACTICE, "không phải tài liệu chính thức"))
    return rows


def _day(order: Mapping[str, Any]) -> str:
    return datetime.fromisoformat(str(order["set"]["made_at"])).strftime("%d/%m/%Y")


def _is_practice(order: Mapping[str, Any]) -> bool:
    return str(order["title"]).startswith(PRACTICE)

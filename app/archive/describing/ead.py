"""``metadata/descriptive/EAD.xml``: the file as an archive lists it (EAD3)."""

from __future__ import annotations

from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.describing.facts import PackageFacts, backup_rows, in_vietnam, words_of
from app.archive.describing.xml_text import Element, document, element, told

NAMESPACE = "http://ead3.archivists.org/schema/"
LANGUAGES = {"tiếng việt": "vie", "tiếng anh": "eng"}
"""Codes of ISO 639-2b; any other language stands by its name alone."""


def ead(facts: PackageFacts) -> bytes:
    """The description; a field that nobody stated is not there."""
    return document(element("ead", _control(facts), _file(facts), xmlns=NAMESPACE))


def _control(facts: PackageFacts) -> Element:
    made = element(
        "maintenanceevent",
        element("eventtype", value="created"),
        element("eventdatetime", text=in_vietnam(facts.made_at)),
        element("agenttype", value="machine"),
        element("agent", text=SOFTWARE_AGENT),
    )
    return element(
        "control",
        element("recordid", text=facts.object_id),
        element(
            "filedesc",
            element("titlestmt", element("titleproper", text=facts.shown_title)),
        ),
        element("maintenancestatus", value="new"),
        element("maintenanceagency", element("agencyname", text=facts.organization or "?")),
        element("maintenancehistory", made),
    )


def _file(facts: PackageFacts) -> Element:
    stated = facts.description
    return element(
        "archdesc",
        _identity(facts),
        _paragraph("accessrestrict", stated.access),
        _paragraph("appraisal", stated.retention, head="Thời hạn lưu trữ"),
        _paragraph(
            "altformavail", "; ".join(backup_rows(facts)), head="Tình trạng sao lưu dự phòng"
        ),
        _paragraph("scopecontent", _left_out(facts)),
        _paragraph("odd", stated.note),
        _keywords(stated.keywords),
        level="file",
    )


def _identity(facts: PackageFacts) -> Element:
    stated = facts.description
    fonds = " - ".join(text for text in (stated.fonds_code, stated.fonds_name) if text)
    return element(
        "did",
        element("repository", element("corpname", element("part", text=facts.organization)))
        if facts.organization
        else None,
        told("unitid", fonds, label="Phông lưu trữ", localtype="fonds"),
        told("unitid", stated.file_code, label="Mã hồ sơ", localtype="file"),
        element("unitid", text=facts.session_id, label="Mã buổi tiếp", localtype="session"),
        element("unittitle", text=facts.shown_title),
        _dates(facts),
        _language(stated.language),
        told("physdesc", stated.totals, label="Tổng số"),
        element("physdesc", text=_extent(facts), label="Dữ liệu số"),
    )


def _dates(facts: PackageFacts) -> Element | None:
    start, end = in_vietnam(facts.started_at), in_vietnam(facts.ended_at)
    if not start:
        return None
    until = element("todate", text=end or start, standarddate=end or start)
    begun = element("fromdate", text=start, standarddate=start)
    return element("unitdatestructured", element("daterange", begun, until))


def _language(language: str) -> Element | None:
    if not language:
        return None
    code = LANGUAGES.get(language.strip().casefold(), "")
    return element("langmaterial", element("language", text=language, langcode=code))


def _extent(facts: PackageFacts) -> str:
    size = sum(file.bytes for file in facts.files)
    return f"{len(facts.files)} tệp, {size} byte"


def _left_out(facts: PackageFacts) -> str:
    return "Gói không chứa đoạn hạn chế khai thác." if facts.left_out else ""


def _keywords(text: str) -> Element | None:
    subjects = [element("subject", element("part", text=word)) for word in words_of(text)]
    return element("controlaccess", *subjects) if subjects else None


def _paragraph(name: str, text: str, head: str = "") -> Element | None:
    if not text:
        return None
    return element(name, told("head", head), element("p", text=text))

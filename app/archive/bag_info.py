"""What ``bag-info.txt`` of a package says (RFC 8493, 2.2.2)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from app.archive.bag_form import SOFTWARE_AGENT
from app.model.reception import marked_title

if TYPE_CHECKING:
    from app.archive.package_source import PackageSource

_LINE = re.compile(r"([^:]+):\s*(.*)")


def info_fields(text: str) -> dict[str, str]:
    """The fields of a ``bag-info.txt`` by their names, the last where one stands there twice."""
    found = (_LINE.fullmatch(line) for line in text.splitlines())
    return {match[1]: match[2].strip() for match in found if match is not None}


def bag_info(
    source: PackageSource, name: str, size_bytes: int, made_at: datetime
) -> dict[str, str]:
    """Fields of ``bag-info.txt`` (RFC 8493, 2.2.2); empty ones are left out."""
    fields = {
        "Source-Organization": source.organization,
        "Contact-Name": source.contact,
        "External-Description": marked_title(source.title, practice=source.practice),
        "External-Identifier": source.session_id,
        "Internal-Sender-Identifier": name,
        "Bagging-Date": made_at.date().isoformat(),
        "Bag-Size": f"{size_bytes / 1e6:.1f} MB",
        "Bag-Software-Agent": SOFTWARE_AGENT,
    }
    return {key: text for key, text in fields.items() if text}

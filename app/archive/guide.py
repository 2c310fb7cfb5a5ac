"""The paper inside each package that says in plain Vietnamese what it is and how to check it.

It stays Vietnamese in every language of the program: it is read by the archive that receives it.
"""

from __future__ import annotations

from datetime import datetime
from string import Template

from app.archive.names import (
    FACTS_FILE,
    IMPORTED_FOLDER,
    PLATFORM_FOLDER,
    RECORDING_FOLDER,
    TESTS_FOLDER,
)
from app.system.paths import RESOURCES

TEMPLATE = RESOURCES / "documents" / "check-guide.txt"
_PRACTICE = "\n*** CHẠY THỬ - gói này không phải tài liệu chính thức ***\n"


def check_guide(package: str, title: str, practice: bool, made_at: datetime) -> bytes:
    """The guide for a package, UTF-8 with the line ends of Windows."""
    text = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        practice=_PRACTICE if practice else "",
        name=package,
        title=title,
        made_on=f"{made_at:%d/%m/%Y %H:%M}",
        recording=RECORDING_FOLDER,
        tests=TESTS_FOLDER,
        platform=PLATFORM_FOLDER,
        imported=IMPORTED_FOLDER,
        facts=FACTS_FILE,
    )
    return text.replace("\n", "\r\n").encode()

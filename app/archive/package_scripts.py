"""The small programs in each package that check it without this program."""

from __future__ import annotations

from app.archive.bag_form import CHECKER
from app.archive.bag_writer import BagWriter
from app.system.paths import RESOURCES

SCRIPTS = (CHECKER, "kiem-tra.ps1", "kiem-tra.cmd")
"""For Python alone, for PowerShell alone, and what starts the latter by a double click."""

_BOM = b"\xef\xbb\xbf"
"""Without it the PowerShell that comes with Windows reads Vietnamese letters as others."""


def put_scripts(writer: BagWriter) -> None:
    """Write them beside the payload."""
    for name in SCRIPTS:
        writer.write_tag(name, script(name))


def script(name: str) -> bytes:
    """The bytes of one of them as it goes into a package."""
    data = (RESOURCES / "documents" / name).read_bytes()
    if name.endswith(".py"):
        return data
    text = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return _BOM + text if name.endswith(".ps1") else text

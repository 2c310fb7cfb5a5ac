"""Office documents become PDF for viewing, by LibreOffice where it is installed.

Each document is converted in a fresh profile that runs no macros, follows no link and asks no
network, in a folder of its own that is gone afterwards. The original is only read.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from app.dossier.installed import installed_program, program_files
from app.dossier.stranger import NOT_STARTED, TIMED_OUT, Errand, run_stranger
from app.model.errors import AppError
from app.model.text import T

_NAMES = ("soffice.com", "soffice.exe") if sys.platform == "win32" else ("soffice", "libreoffice")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_OOXML = "EncryptedPackage".encode("utf-16-le")
_LARGEST_MANIFEST_BYTES = 4_000_000

_SECURITY = "/org.openoffice.Office.Common/Security/Scripting"
_INTERNET = "/org.openoffice.Inet/Settings"
_NOBODY, _NO_PORT = "127.0.0.1", "9"
SETTINGS: tuple[tuple[str, str, str], ...] = (
    (_SECURITY, "MacroSecurityLevel", "3"),
    (_SECURITY, "DisableMacrosExecution", "true"),
    (_SECURITY, "DisableActiveContent", "true"),
    (_SECURITY, "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),
    ("/org.openoffice.Office.Common/Save/Document", "AutoSave", "false"),
    (_INTERNET, "ooInetProxyType", "2"),
    (_INTERNET, "ooInetHTTPProxyName", _NOBODY),
    (_INTERNET, "ooInetHTTPProxyPort", _NO_PORT),
    (_INTERNET, "ooInetHTTPSProxyName", _NOBODY),
    (_INTERNET, "ooInetHTTPSProxyPort", _NO_PORT),
)
"""What the profile is set to (path, name, value): macros are never run, links never updated, and
what would still be fetched meets a proxy that is not there."""


class ConversionError(AppError):
    """A document cannot be turned into a viewing copy; the original is kept all the same."""


class NoConverterError(ConversionError):
    """LibreOffice is not installed."""


def find_office() -> Path | None:
    """The LibreOffice of this machine; None where there is none."""
    folders = [folder / "LibreOffice" / "program" for folder in program_files()]
    if sys.platform != "win32":
        folders += [Path("/usr/lib/libreoffice/program"), Path("/snap/bin")]
        folders += sorted(Path("/opt").glob("libreoffice*/program"), reverse=True)
    return installed_program(_NAMES, folders)


def office_to_pdf(original: Path, target: Path, errand: Errand) -> None:
    """Write ``target`` as PDF. Blocks; raises :class:`NoConverterError`, else
    :class:`ConversionError` with why it cannot be done, or ``JobCancelledError``.
    """
    office = find_office()
    if office is None:
        raise NoConverterError(
            T("dossier", "LibreOffice is not installed, so this document cannot be shown."),
            action=T("dossier", "Install LibreOffice, or save the document as PDF and add that."),
        )
    if is_locked(original):
        raise ConversionError(
            T("dossier", "The document is protected by a password."),
            action=T("dossier", "Ask for it without a password, or as PDF."),
        )
    with tempfile.TemporaryDirectory(prefix=".work-", dir=target.parent) as folder:
        made = _convert(office, original, Path(folder), errand)
        made.replace(target)


def is_locked(path: Path) -> bool:
    """Whether an office document asks for a password before it shows anything."""
    try:
        with path.open("rb") as file:
            if file.read(len(_OLE)) == _OLE:
                return _ENCRYPTED_OOXML in path.read_bytes()
        with zipfile.ZipFile(path) as packed:
            manifest = packed.getinfo("META-INF/manifest.xml")
            if manifest.file_size > _LARGEST_MANIFEST_BYTES:
                return False
            return b"encryption-data" in packed.read(manifest)
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return False


def _convert(office: Path, original: Path, folder: Path, errand: Errand) -> Path:
    profile, out = folder / "profile", folder / "out"
    _write_profile(profile)
    command = [
        str(office),
        f"-env:UserInstallation={profile.as_uri()}",
        *(
            "--headless",
            "--norestore",
            "--nologo",
            "--nolockcheck",
            "--nodefault",
            "--nofirststartwizard",
        ),
        *("--convert-to", "pdf", "--outdir", str(out), str(original)),
    ]
    status = run_stranger("office", command, errand, environment=_surroundings(folder))
    made = out / f"{original.stem}.pdf"
    if made.is_file() and made.stat().st_size:
        return made
    raise _failed(status, errand.limit_s)


def _write_profile(profile: Path) -> None:
    items = "\n".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{escape(value)}</value></prop></item>"
        for path, name, value in SETTINGS
    )
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n'
        f"{items}\n</oor:items>\n",
        encoding="utf-8",
    )


def _surroundings(folder: Path) -> Mapping[str, str]:
    """A home of its own; nothing that it writes beside the profile outlives the work."""
    if sys.platform == "win32":
        return {"TEMP": str(folder), "TMP": str(folder)}
    return {"HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}


def _failed(status: int, limit_s: float) -> ConversionError:
    if status == NOT_STARTED:
        return NoConverterError(
            T("dossier", "LibreOffice could not be started."),
            action=T("dossier", "Install LibreOffice again, or add the document as PDF."),
        )
    if status == TIMED_OUT:
        return ConversionError(
            T("dossier", "LibreOffice did not finish the document within {seconds} seconds.")(
                seconds=round(limit_s)
            ),
            action=T("dossier", "Ask for the document as PDF."),
        )
    return ConversionError(
        T("dossier", "LibreOffice cannot read the document: it is damaged."),
        action=T("dossier", "Ask for it once more, or as PDF."),
    )

"""Burning on Windows: IMAPI2, driven by PowerShell in a process of its own.

Image and drive go in by the environment, so that no name can become part of a command; the answer
is one line of JSON. Not run on Windows so far (docs/windows.md).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.archive.discs.burner import Blank, BlankState, Drive, sectors
from app.devices.machine.powershell import ask_powershell, rows_of
from app.model.errors import StorageError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from app.model.text import T
from app.system.processes import Child, start_child

KINDS = {
    1: "CD-ROM",
    2: "CD-R",
    3: "CD-RW",
    4: "DVD-ROM",
    5: "DVD-RAM",
    6: "DVD+R",
    7: "DVD+RW",
    8: "DVD+R DL",
    9: "DVD-R",
    10: "DVD-RW",
    11: "DVD-R DL",
    13: "DVD+RW DL",
    17: "BD-ROM",
    18: "BD-R",
    19: "BD-RE",
}
"""IMAPI_MEDIA_PHYSICAL_TYPE of imapi2.h."""
NO_MEDIUM = ("0xC0AA0202", "-1062600190")
"""E_IMAPI_RECORDER_MEDIA_NO_MEDIA, as PowerShell shows an HRESULT."""
_LOOK_S = 0.5
_DRIVES = "Get-CimInstance Win32_CDROMDrive | Select-Object Drive, Name, SerialNumber"
_RECORDER = """
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
try {
  $drive = $env:DIEMCAU_DRIVE.TrimEnd('\\') + '\\'
  $recorder = $null
  foreach ($id in (New-Object -ComObject IMAPI2.MsftDiscMaster2)) {
    $one = New-Object -ComObject IMAPI2.MsftDiscRecorder2
    $one.InitializeDiscRecorder($id)
    if ($one.VolumePathNames -contains $drive) { $recorder = $one }
  }
  if ($null -eq $recorder) { throw 'NO_DRIVE' }
  $format = New-Object -ComObject IMAPI2.MsftDiscFormat2Data
  $format.Recorder = $recorder
  $format.ClientName = 'DiemCau'
"""
_END = """
} catch {
  @{ok = $false; reason = $_.Exception.Message; code = ('0x{0:X8}' -f $_.Exception.HResult)} |
    ConvertTo-Json -Compress
}
"""
PROBE_SCRIPT = (
    _RECORDER
    + """  $row = @{ok = $true; kind = [int]$format.CurrentPhysicalMediaType}
  $row.blank = [bool]$format.MediaHeuristicallyBlank
  $row.free_sectors = [int64]$format.FreeSectorsOnMedia
  $row | ConvertTo-Json -Compress"""
    + _END
)
BURN_SCRIPT = (
    _RECORDER
    + """  Add-Type -TypeDefinition @'
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;
public static class DiscImage {
  [DllImport("shlwapi.dll", CharSet = CharSet.Unicode, PreserveSig = false)]
  static extern void SHCreateStreamOnFileEx(
    string file, uint mode, uint attributes, bool create, IStream template, out IStream stream);
  public static IStream Open(string file) {
    IStream stream;
    SHCreateStreamOnFileEx(file, 0x20, 0, false, null, out stream);
    return stream;
  }
}
'@
  $format.ForceMediaToBeClosed = $true
  $format.Write([DiscImage]::Open($env:DIEMCAU_IMAGE))
  $recorder.EjectMedia()
  @{ok = $true} | ConvertTo-Json -Compress"""
    + _END
)
RELOAD_SCRIPT = (
    _RECORDER
    + """  $recorder.EjectMedia()
  $recorder.CloseTray()
  @{ok = $true} | ConvertTo-Json -Compress"""
    + _END
)


class ImapiBurner:
    """See :class:`~app.archive.discs.burner.Burner`."""

    def __init__(self, log_dir: Path) -> None:
        self._log_dir = log_dir

    def drives(self) -> list[Drive]:
        """The drives that Windows knows."""
        return read_drives(ask_powershell(_DRIVES, self._log_dir) or [])

    def probe(self, device: str) -> Blank:
        """Ask IMAPI2 what lies in the drive."""
        return read_probe(device, self._answer(self._start(PROBE_SCRIPT, device)))

    def burn(
        self, image: Path, device: str, progress: Progress, began: Callable[[int], None]
    ) -> None:
        """Write the image; IMAPI2 tells a script nothing of how far it has come."""
        child = self._start(BURN_SCRIPT, device, image)
        began(child.pid)
        try:
            while child.running:
                progress.advance(0)
                child.ended_within(_LOOK_S)
        except JobLeftOffError:
            raise
        except JobCancelledError:
            child.stop()
            raise
        answer = self._answer(child)
        if not answer.get("ok"):
            raise burn_failed(device, answer)
        progress.advance(image.stat().st_size)

    def reload(self, device: str) -> None:
        """Put the tray out and in; where a drive has none, a person puts the disc in again."""
        self._answer(self._start(RELOAD_SCRIPT, device))

    def _start(self, script: str, device: str, image: Path | None = None) -> Child:
        given = {"DIEMCAU_DRIVE": device, "DIEMCAU_IMAGE": str(image or "")}
        arguments = ["powershell", "-NoProfile", "-NonInteractive", "-Command", script]
        return start_child("burn", arguments, log_dir=self._log_dir, stdout=True, environment=given)

    def _answer(self, child: Child) -> dict[str, Any]:
        with child.stdout as output:
            text = output.read().decode(errors="replace")
        child.process.wait()
        return read_answer(text)


def read_drives(rows: list[dict[str, Any]]) -> list[Drive]:
    """Read the rows of ``Win32_CDROMDrive``."""
    return [
        Drive(
            str(row["Drive"]),
            str(row.get("Name") or ""),
            str(row.get("SerialNumber") or "").strip(),
        )
        for row in rows
        if row.get("Drive")
    ]


def read_answer(text: str) -> dict[str, Any]:
    """Read the one line of JSON that ends what a script wrote; none is no answer."""
    lines = [line for line in text.splitlines() if line.strip()]
    rows = rows_of(lines[-1]) if lines else None
    return rows[0] if rows else {"ok": False, "reason": json.dumps(text[-200:]), "code": ""}


def read_probe(device: str, answer: Mapping[str, Any]) -> Blank:
    """Read what IMAPI2 says of a disc."""
    if not answer.get("ok"):
        if any(code in (answer.get("code"), answer.get("reason")) for code in NO_MEDIUM):
            return Blank(device, BlankState.NONE)
        raise _unusable(device, answer)
    kind = KINDS.get(int(answer.get("kind") or 0), "")
    if not kind:
        return Blank(device, BlankState.UNKNOWN)
    if answer.get("blank") is True:
        return Blank(device, BlankState.BLANK, kind, sectors(int(answer.get("free_sectors") or 0)))
    return Blank(device, BlankState.WRITTEN, kind)


def burn_failed(device: str, answer: Mapping[str, Any]) -> StorageError:
    """The sentence for a burning that failed."""
    return StorageError(
        T("discs", "Burning in the drive {device} failed: {reason}")(
            device=device, reason=_reason(answer)
        ),
        meaning=T("discs", "This disc is spoilt; the others and the package are not touched."),
        action=T(
            "discs",
            "Put in a fresh disc and burn this one again; if it fails again, take"
            " another drive or another make of discs.",
        ),
    )


def _unusable(device: str, answer: Mapping[str, Any]) -> StorageError:
    return StorageError(
        T("discs", "The drive {device} cannot be used: {reason}")(
            device=device, reason=_reason(answer)
        ),
        meaning=T("discs", "Nothing was burnt."),
        action=T("discs", "Check that the drive is connected, then try again."),
    )


def _reason(answer: Mapping[str, Any]) -> str:
    return " ".join(str(answer.get(key) or "") for key in ("code", "reason")).strip() or "?"

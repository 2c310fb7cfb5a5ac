"""Burning on Linux: xorriso, asked and started as a program of its own.

``stdio:PATH`` as a device is a file that stands in for a drive; xorriso treats it as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from app.archive.discs.burner import Blank, BlankState, Drive, sectors
from app.archive.discs.medium import STANDS_IN, medium_path
from app.devices.machine.command import Said, ask_program
from app.model.errors import StorageError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from app.model.text import T
from app.system.processes import Child, start_child

PROGRAM = "xorriso"
PROBE_S = 90.0
"""A drive may take so long to take in a disc and turn it up."""
_LOOK_S = 0.5
_MB = 1024 * 1024
_STATE = re.compile(r"^Media status : (.*)$", re.MULTILINE)
_KIND = re.compile(r"^Media current: (.*)$", re.MULTILINE)
_SERIAL = re.compile(r"^E:ID_SERIAL_SHORT=(.+)$", re.MULTILINE)
_BLOCKS = re.compile(r"^Media blocks : \d+ readable , (\d+) writable", re.MULTILINE)
_WRITTEN = re.compile(r"UPDATE :\s+(\d+) of\s+\d+ MB written")
_FAILED = re.compile(r"^(?:libburn|libisofs|xorriso) : (?:FAILURE|FATAL|SORRY) : (.*)$", re.M)


class XorrisoBurner:
    """See :class:`~app.archive.discs.burner.Burner`."""

    def __init__(self, log_dir: Path, root: Path = Path("/")) -> None:
        self._log_dir = log_dir
        self._root = root

    def drives(self) -> list[Drive]:
        """The drives that the kernel knows; ``root`` is where ``sys`` is found."""
        found = []
        for entry in sorted((self._root / "sys/class/block").glob("sr*")):
            words = [_text(entry / "device" / field) for field in ("vendor", "model")]
            name = " ".join(filter(None, words))
            found.append(Drive(f"/dev/{entry.name}", name, self._serial(_text(entry / "dev"))))
        return found

    def _serial(self, number: str) -> str:
        """What udev keeps of a device, named by its major and minor number."""
        kept = _text(self._root / "run/udev/data" / f"b{number}") if number else ""
        found = _SERIAL.search(kept)
        return found[1].strip() if found else ""

    def probe(self, device: str) -> Blank:
        """Ask the drive; a file that stands in for one and holds anything is not blank."""
        said = self._ask("-outdev", device, "-toc")
        blank = read_toc(device, said.text)
        path = medium_path(device)
        if device.startswith(STANDS_IN) and path.is_file() and path.stat().st_size:
            return Blank(device, BlankState.WRITTEN, blank.kind)
        return blank

    def burn(
        self, image: Path, device: str, progress: Progress, began: Callable[[int], None]
    ) -> None:
        """Write the image as it is, as one closed track."""
        command = [PROGRAM, "-as", "cdrecord", "-v", f"dev={device}", "-sao", "-eject", str(image)]
        if device.startswith(STANDS_IN):
            command.remove("-eject")
        try:
            child = start_child("burn", command, log_dir=self._log_dir)
        except OSError as error:
            raise _no_program() from error
        began(child.pid)
        try:
            self._follow(child, image.stat().st_size, progress)
        except JobLeftOffError:
            raise
        except JobCancelledError:
            child.stop()
            raise
        said = _last_run(child.log_path)
        if child.process.wait() != 0:
            raise burn_failed(device, said)

    def reload(self, device: str) -> None:
        """Put the tray out and in; a file that stands in for a drive has none."""
        if not device.startswith(STANDS_IN):
            self._ask("-outdev", device, "-eject", "all")
            self._ask("-indev", device, "-toc")

    def _follow(self, child: Child, size: int, progress: Progress) -> None:
        told = 0
        while True:
            if child.ended_within(_LOOK_S):
                done = size
            else:
                done = min(written_bytes(_last_run(child.log_path)), size)
            ended = done == size and not child.running
            if not ended or child.process.returncode == 0:
                told, news = max(told, done), max(done - told, 0)
                progress.advance(news)
            if ended:
                return

    def _ask(self, *arguments: str) -> Said:
        command = [PROGRAM, "-pkt_output", "on", *arguments, "-end"]
        said = ask_program("xorriso", command, log_dir=self._log_dir, limit_s=PROBE_S)
        if said is None:
            raise _no_program()
        return Said(re.sub(r"(?m)^[RIM]:\d+: ?", "", said.text), said.status)


def read_toc(device: str, text: str) -> Blank:
    """Read what ``xorriso -outdev DEVICE -toc`` says."""
    states = _STATE.findall(text)
    kinds = _KIND.findall(text)
    room = _BLOCKS.findall(text)
    kind = kinds[-1].strip() if kinds else ""
    if not states:
        reasons = _FAILED.findall(text)
        raise StorageError(
            T("discs", "The drive {device} cannot be used: {reason}")(
                device=device, reason=reasons[0].strip() if reasons else "?"
            ),
            meaning=T("discs", "Nothing was burnt."),
            action=T("discs", "Check that the drive is connected, then try again."),
        )
    state = states[-1]
    if "not present" in state or "not present" in kind:
        return Blank(device, BlankState.NONE)
    if state.startswith("is blank") and room:
        return Blank(device, BlankState.BLANK, kind, sectors(int(room[-1])))
    return Blank(device, BlankState.WRITTEN if "written" in state else BlankState.UNKNOWN, kind)


def written_bytes(text: str) -> int:
    """How far the burning has come, as its messages tell; whole MiB."""
    found = _WRITTEN.findall(text)
    return int(found[-1]) * _MB if found else 0


def burn_failed(device: str, text: str) -> StorageError:
    """The sentence for a burning that failed, with the reason that the drive gave."""
    reasons = [one.strip() for one in _FAILED.findall(text) if "Job could not" not in one]
    return StorageError(
        T("discs", "Burning in the drive {device} failed: {reason}")(
            device=device, reason=reasons[0] if reasons else "?"
        ),
        meaning=T("discs", "This disc is spoilt; the others and the package are not touched."),
        action=T(
            "discs",
            "Put in a fresh disc and burn this one again; if it fails again, take"
            " another drive or another make of discs.",
        ),
    )


def _no_program() -> StorageError:
    return StorageError(
        T("discs", "The burning program xorriso is not installed."),
        meaning=T("discs", "Images can be made, but not burnt here."),
        action=T("discs", "Install the package xorriso, or burn the image on another computer."),
    )


def _last_run(log_path: Path) -> str:
    """What the last start of the program wrote into its log."""
    try:
        text = log_path.read_bytes().decode(errors="replace")
    except OSError:
        return ""
    return text.rpartition("--- ")[2].replace("\r", "\n")


def _text(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""

"""The two burners: xorriso with a file that stands in for a drive, IMAPI2 by recorded answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.archive.discs.burner import Blank, BlankState, need_blank
from app.archive.discs.burner_linux import XorrisoBurner, burn_failed, read_toc, written_bytes
from app.archive.discs.burner_windows import (
    BURN_SCRIPT,
    read_answer,
    read_drives,
    read_probe,
)
from app.archive.discs.disc_check import check_disc
from app.archive.discs.medium import medium_path
from app.model.errors import StorageError
from app.model.jobs import JobCancelledError, Progress
from tests.helpers.discs import images_of

DVD = """Drive current: -outdev '/dev/sr0'
Media current: DVD+R
Media status : is blank
Media blocks : 0 readable , 2295104 writable , 2295104 overall
Media summary: 0 sessions, 0 data blocks, 0 data, 4483m free
"""
CLOSED = DVD.replace("is blank", "is written , is closed").replace("2295104 writable", "0 writable")
EMPTY = """Drive current: -outdev '/dev/sr0'
Media current: is not present
Media status : is not present
"""
NO_DRIVE = """libburn : FAILURE : Cannot access '/dev/sr9' as SG_IO CDROM drive
xorriso : FAILURE : Cannot acquire drive '/dev/sr9'
"""
TOO_LARGE = """xorriso : FAILURE : Image size 150432s exceeds free space on media 10240s
xorriso : FAILURE : -as cdrecord: Job could not be performed properly.
"""
SPOILT = """xorriso : UPDATE :  131 of  293 MB written (fifo  0%) [buf  50%]    4.0x.
libburn : FAILURE : SCSI error on write(2560,16): [3 0C 00] Medium error. Write error.
xorriso : FAILURE : -as cdrecord: Job could not be performed properly.
"""


def test_a_stand_in_is_burnt_reloaded_and_read_back(tmp_path: Path) -> None:
    burnt = images_of(tmp_path)
    burner, device = XorrisoBurner(tmp_path / "logs"), f"stdio:{tmp_path}/đĩa.img"
    blank = burner.probe(device)
    need_blank(blank, burnt.images[0].stat().st_size)
    progress, pids = Progress(), []
    burner.burn(burnt.images[0], device, progress, pids.append)
    assert pids and progress.done == burnt.images[0].stat().st_size
    burner.reload(device)
    image = burnt.images[0].read_bytes()
    assert medium_path(device).read_bytes()[: len(image)] == image
    assert check_disc(medium_path(device), Progress(), seal=burnt.layouts[0].seal).report.verified
    again = burner.probe(device)
    assert again.state is BlankState.WRITTEN
    with pytest.raises(StorageError, match="not blank"):
        need_blank(again, 1)


def test_a_drive_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="sr9"):
        XorrisoBurner(tmp_path).probe("/dev/sr9")
    with pytest.raises(StorageError, match="nowhere"):
        XorrisoBurner(tmp_path).burn(
            tmp_path, f"stdio:{tmp_path}/nowhere/x", Progress(), lambda _pid: None
        )


def test_cancel_ends_the_burning(tmp_path: Path) -> None:
    burnt = images_of(tmp_path)
    progress = Progress()
    progress.cancel()
    pids: list[int] = []
    with pytest.raises(JobCancelledError):
        burner = XorrisoBurner(tmp_path)
        burner.burn(burnt.images[0], f"stdio:{tmp_path}/x.img", progress, pids.append)
    assert not Path(f"/proc/{pids[0]}/exe").exists()


def test_too_small_a_blank_is_told() -> None:
    with pytest.raises(StorageError, match="holds 4700 MB, the disc needs 5001"):
        need_blank(read_toc("d", DVD), 5_000_000_001)
    assert "exceeds" in str(burn_failed("d", TOO_LARGE).what)


def test_xorriso_tells_the_blank() -> None:
    assert read_toc("d", DVD) == Blank("d", BlankState.BLANK, "DVD+R", 4_700_372_992)
    assert read_toc("d", CLOSED).state is BlankState.WRITTEN
    assert read_toc("d", EMPTY).state is BlankState.NONE
    assert read_toc("d", DVD.replace("is blank", "?")).state is BlankState.UNKNOWN
    with pytest.raises(StorageError, match="SG_IO"):
        read_toc("d", NO_DRIVE)
    assert written_bytes(SPOILT) == 131 * 1024**2
    assert "Medium error" in str(burn_failed("d", SPOILT).what)


def test_unknown_is_never_blank() -> None:
    for state in (BlankState.NONE, BlankState.WRITTEN, BlankState.UNKNOWN):
        with pytest.raises(StorageError) as refused:
            need_blank(Blank("E:", state, "", 10**12), 1)
        assert refused.value.action is not None


def test_drives_of_linux(tmp_path: Path) -> None:
    for field, text in (("vendor", "HL-DT-ST\n"), ("model", "DVDRAM GP65NB60 \n")):
        path = tmp_path / "sys/class/block/sr0/device" / field
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "sys/class/block/sr0/dev").write_text("11:0\n")
    kept = tmp_path / "run/udev/data/b11:0"
    kept.parent.mkdir(parents=True)
    kept.write_text("S:cdrom\nE:ID_BUS=usb\nE:ID_SERIAL_SHORT=KL6F3R91042\nE:ID_CDROM=1\n")
    (drive,) = XorrisoBurner(tmp_path, tmp_path).drives()
    name, serial = "HL-DT-ST DVDRAM GP65NB60", "KL6F3R91042"
    assert drive.to_json() == {"device": "/dev/sr0", "name": name, "serial": serial}


def test_imapi_tells_the_blank() -> None:
    answer = read_answer('\r\n{"ok":true,"kind":9,"blank":true,"free_sectors":2298496}\r\n')
    assert read_probe("E:", answer) == Blank("E:", BlankState.BLANK, "DVD-R", 4_707_319_808)
    assert read_probe("E:", {**answer, "blank": False}).state is BlankState.WRITTEN
    assert read_probe("E:", {**answer, "kind": 0}).state is BlankState.UNKNOWN
    none = read_answer('{"ok":false,"reason":"There is no media","code":"0xC0AA0202"}')
    assert read_probe("E:", none).state is BlankState.NONE
    with pytest.raises(StorageError, match="NO_DRIVE"):
        read_probe("E:", {"ok": False, "reason": "NO_DRIVE", "code": "0x80131500"})
    with pytest.raises(StorageError):
        read_probe("E:", read_answer(""))


def test_windows_drives_and_names_stay_out_of_the_script() -> None:
    rows = [{"Drive": "E:", "Name": "PLDS DVD-RW"}, {"Drive": None, "Name": "virtual"}]
    assert [drive.device for drive in read_drives(rows)] == ["E:"]
    assert "$env:DIEMCAU_IMAGE" in BURN_SCRIPT and "ForceMediaToBeClosed" in BURN_SCRIPT

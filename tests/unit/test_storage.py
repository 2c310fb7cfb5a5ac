"""Volumes: the right one for a folder, who a disk is, and how fast it writes."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.storage import speed
from app.devices.storage.identity import DiskIdentity, disk_identity
from app.devices.storage.speed import measure_write_speed
from app.devices.storage.volumes import (
    Mount,
    is_fat32,
    list_volumes,
    listable,
    mount_of,
    nearest_existing,
    volume_id,
    volume_kind,
    volume_of,
)
from app.devices.storage.windows import format_serial, identity_from, kind_of_drive_type
from app.model.devices import VolumeKind
from app.model.errors import StorageError

MOUNTS = [
    Mount("/dev/sda2", "/", "ext4", "rw,relatime"),
    Mount("proc", "/proc", "proc", "rw"),
    Mount("tmpfs", "/dev/shm", "tmpfs", "rw"),
    Mount("/dev/sdb1", "/media/disk", "exfat", "rw"),
    Mount("/dev/sdc1", "/media/disk 2", "vfat", "ro,nosuid"),
    Mount("//server/share", "/mnt/share", "cifs", "rw"),
]


def made_disk(root: Path, *, usb: bool, removable: str, udev: str = "") -> None:
    """A tree like sysfs for /dev/sdb with its partition sdb1."""
    bus = "pci0000:00/usb2/2-1" if usb else "pci0000:00/ata1"
    partition = root / "sys/devices" / bus / "block/sdb/sdb1"
    (root / "sys/class/block").mkdir(parents=True)
    partition.mkdir(parents=True)
    (partition / "partition").write_text("1\n")
    (partition / "dev").write_text("8:17\n")
    (partition.parent / "dev").write_text("8:16\n")
    (partition.parent / "removable").write_text(f"{removable}\n")
    (root / "sys/class/block/sdb1").symlink_to(partition)
    (root / "sys/class/block/sdb").symlink_to(partition.parent)
    data = root / "run/udev/data"
    data.mkdir(parents=True)
    (data / "b8:16").write_text(udev)
    (data / "b8:17").write_text("E:ID_FS_LABEL=GHI_HINH\nE:ID_FS_UUID=64A3-9F01\nG:systemd\n")


def test_usb_disk_is_known_by_its_serial_number(tmp_path: Path) -> None:
    udev = "S:disk/by-id/x\nE:ID_SERIAL=WD_Elements_57583\nE:ID_SERIAL_SHORT=57583\n"
    made_disk(tmp_path, usb=True, removable="0", udev=udev)
    found = disk_identity("/dev/sdb1", tmp_path)
    assert found == DiskIdentity(VolumeKind.REMOVABLE, "57583", "GHI_HINH", "64A3-9F01")


def test_serial_number_is_found_without_udev(tmp_path: Path) -> None:
    made_disk(tmp_path, usb=False, removable="0")
    disk = tmp_path / "sys/devices/pci0000:00/ata1/block/sdb"
    assert disk_identity("/dev/sdb1", tmp_path).serial == ""
    names = tmp_path / "dev/disk/by-id"
    names.mkdir(parents=True)
    (names / "ata-WDC_WD10_WX31A-part1").symlink_to("../../sdb1")
    (names / "ata-WDC_WD10_WX31A").symlink_to("../../sdb")
    assert disk_identity("/dev/sdb1", tmp_path).serial == "WDC_WD10_WX31A"
    (disk / "device").mkdir()
    (disk / "device/wwid").write_text("naa.50014ee2\n")
    assert disk_identity("/dev/sdb1", tmp_path).serial == "naa.50014ee2"
    assert disk_identity("/dev/sdb1", tmp_path).kind is VolumeKind.FIXED


def test_removable_by_its_flag_and_unknown_where_nothing_is_told(tmp_path: Path) -> None:
    made_disk(tmp_path, usb=False, removable="1")
    assert disk_identity("/dev/sdb1", tmp_path).kind is VolumeKind.REMOVABLE
    assert disk_identity("/dev/nothing", tmp_path) == DiskIdentity()


@pytest.mark.parametrize(
    ("path", "device"),
    [
        ("/media/disk", "/dev/sdb1"),
        ("/media/disk/DiemCau/2026", "/dev/sdb1"),
        ("/media/disk 2/x", "/dev/sdc1"),
        ("/media/disk2", "/dev/sda2"),
        ("/home/user", "/dev/sda2"),
        ("/dev/shm/ring", "tmpfs"),
    ],
)
def test_folder_lies_on_the_longest_mount_above_it(path: str, device: str) -> None:
    found = mount_of(Path(path), MOUNTS)
    assert found is not None
    assert found.device == device


def test_later_mount_covers_an_earlier_one_at_the_same_place() -> None:
    over = [*MOUNTS, Mount("/dev/sdd1", "/media/disk", "ext4", "rw")]
    found = mount_of(Path("/media/disk/x"), over)
    assert found is not None
    assert found.device == "/dev/sdd1"


@given(st.lists(st.sampled_from(["media", "disk", "disk 2", "a"]), max_size=5))
def test_every_path_has_a_mount_that_is_above_it(parts: list[str]) -> None:
    path = Path("/", *parts)
    found = mount_of(path, MOUNTS)
    assert found is not None
    assert path.is_relative_to(found.mountpoint)


def test_pseudo_file_systems_and_memory_are_not_offered(tmp_path: Path) -> None:
    places = [mount._replace(mountpoint=str(tmp_path)) for mount in MOUNTS]
    file = tmp_path / "file"
    file.touch()
    places.append(Mount("/dev/sda2", str(file), "ext4", "rw"))
    assert [m.fstype for m in listable(places)] == ["ext4", "exfat", "vfat", "cifs"]


@pytest.mark.parametrize(
    ("mount", "identity", "kind"),
    [
        (MOUNTS[2], DiskIdentity(), VolumeKind.MEMORY),
        (MOUNTS[5], DiskIdentity(), VolumeKind.NETWORK),
        (MOUNTS[0], DiskIdentity(VolumeKind.FIXED), VolumeKind.FIXED),
        (Mount("E:\\", "E:\\", "NTFS", "rw,removable"), DiskIdentity(), VolumeKind.REMOVABLE),
        (Mount("overlay", "/", "overlay", "rw"), DiskIdentity(), VolumeKind.UNKNOWN),
    ],
)
def test_kind(mount: Mount, identity: DiskIdentity, kind: VolumeKind) -> None:
    assert volume_kind(mount, identity) is kind


def test_id_prefers_what_survives_a_restart() -> None:
    assert volume_id(MOUNTS[3], DiskIdentity(uuid="64A3-9F01")) == "uuid:64A3-9F01"
    assert volume_id(MOUNTS[3], DiskIdentity()) == "device:/dev/sdb1"
    assert volume_id(MOUNTS[5], DiskIdentity()) == "device://server/share"
    assert volume_id(MOUNTS[2], DiskIdentity()) == "mount:/dev/shm"
    assert volume_id(Mount("E:\\", "E:\\", "NTFS", ""), DiskIdentity()) == "device:E:\\"


@pytest.mark.parametrize("name", ["vfat", "FAT32", "msdos"])
def test_fat32_is_noticed(name: str) -> None:
    assert is_fat32(name)
    assert not is_fat32("exFAT")


def test_folder_that_is_not_made_yet_has_its_volume(tmp_path: Path) -> None:
    there, later = volume_of(tmp_path), volume_of(tmp_path / "a" / "b")
    assert there is not None
    assert later is not None
    assert there.id == later.id
    assert 0 < there.free_bytes <= there.total_bytes
    assert nearest_existing(tmp_path / "a" / "b") == tmp_path.resolve()


def test_memory_is_seen_as_memory_and_is_not_offered() -> None:
    shared = volume_of(Path("/dev/shm"))
    assert shared is not None
    assert (shared.kind, shared.file_system) == (VolumeKind.MEMORY, "tmpfs")
    assert all(info.kind is not VolumeKind.MEMORY for info in list_volumes())


def test_link_leads_to_the_volume_that_it_points_to(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("/dev/shm")
    behind, shared = volume_of(link), volume_of(Path("/dev/shm"))
    assert behind is not None
    assert shared is not None
    assert behind.id == shared.id


def test_writing_speed_is_measured_and_nothing_is_left(tmp_path: Path) -> None:
    keep = tmp_path / "new" / "keep.txt"
    keep.parent.mkdir()
    keep.write_text("x")
    measured = measure_write_speed(keep.parent, 3_500_000)
    assert measured.bytes == 3_500_000
    assert measured.mb_per_s == pytest.approx(3.5 / measured.seconds)
    assert list(keep.parent.iterdir()) == [keep]


def test_writing_speed_stops_at_its_limit(tmp_path: Path) -> None:
    measured = measure_write_speed(tmp_path, 10**12, limit_s=0.05)
    assert 0 < measured.bytes < 10**12
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_written_is_told_in_words() -> None:
    with pytest.raises(StorageError) as caught:
        measure_write_speed(Path("/proc/diemcau"), 1_000_000)
    assert "/proc/diemcau" in str(caught.value)
    assert caught.value.action is not None


def test_full_disk_is_told_and_the_probe_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(speed.os, "write", full)
    with pytest.raises(StorageError, match="No space"):
        measure_write_speed(tmp_path, 1_000_000)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []


def test_windows_answers_are_read() -> None:
    found = identity_from(3, 0x1A2B3C4D, "DATA")
    assert found == DiskIdentity(VolumeKind.FIXED, "1A2B-3C4D", "DATA", "1A2B-3C4D")
    assert (format_serial(0), format_serial(0x0000_00FF)) == ("", "0000-00FF")
    kinds = [kind_of_drive_type(code) for code in range(7)]
    assert kinds[:2] == [VolumeKind.UNKNOWN] * 2
    assert kinds[2:] == [
        *(VolumeKind.REMOVABLE, VolumeKind.FIXED, VolumeKind.NETWORK),
        *(VolumeKind.REMOVABLE, VolumeKind.MEMORY),
    ]

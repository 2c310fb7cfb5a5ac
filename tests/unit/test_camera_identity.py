"""Cameras keep their identity whatever node they get; trees as Linux and Windows report them."""

from __future__ import annotations

import time
from pathlib import Path

from app.devices.camera.identity import (
    CameraNode,
    find_linux_camera,
    linux_cameras,
    windows_identity,
)
from app.devices.camera.presence import list_cameras

LOGITECH = {"idVendor": "046d", "idProduct": "0825", "serial": "9F7C2B10"}
CHEAP = {"idVendor": "1bcf", "idProduct": "2c99"}
# As sysfs shows them: bus and port, facts of the USB device, name, nodes (number, index).
ROOM = [
    ("usb1/1-1", LOGITECH, "UVC Camera (046d:0825)", [(0, 0), (1, 1)]),
    ("usb1/1-4/1-4.2", CHEAP, "Integrated Camera: Integrated C", [(2, 0), (3, 1)]),
]


def record_tree(
    root: Path, devices: list[tuple[str, dict[str, str], str, list[tuple[int, int]]]]
) -> None:
    """Lay out /sys and /dev as the kernel does for these devices."""
    links = root / "sys/class/video4linux"
    links.mkdir(parents=True)
    (root / "dev").mkdir()
    for place, facts, name, nodes in devices:
        device = root / "sys/devices/pci0000:00/0000:00:14.0" / place
        interface = device / f"{device.name}:1.0"
        for number, index in nodes:
            node = interface / f"video4linux/video{number}"
            node.mkdir(parents=True)
            (node / "name").write_text(f"{name}\n")
            (node / "index").write_text(f"{index}\n")
            (node / "device").symlink_to("../../../" + interface.name)
            (links / f"video{number}").symlink_to(node)
            (root / f"dev/video{number}").touch()
        for key, value in facts.items():
            (device / key).write_text(f"{value}\n")


def cameras(root: Path) -> list[CameraNode]:
    return linux_cameras(root / "sys", root / "dev")


def node_of(root: Path, identity: str) -> str | None:
    found = find_linux_camera(identity, root / "sys", root / "dev")
    return Path(found.node).name if found else None


def test_each_device_is_listed_once_by_what_it_is(tmp_path: Path) -> None:
    record_tree(tmp_path, ROOM)
    found = cameras(tmp_path)
    assert [(camera.id, camera.name) for camera in found] == [
        ("usb:046d:0825:9F7C2B10", "UVC Camera (046d:0825)"),
        ("usb:1bcf:2c99@1-4.2", "Integrated Camera: Integrated C"),
    ]
    assert [Path(camera.node).name for camera in found] == ["video0", "video2"]


def test_the_same_camera_is_found_after_the_nodes_changed_places(tmp_path: Path) -> None:
    record_tree(tmp_path / "before", ROOM)
    swapped = [
        ("usb1/1-4/1-4.2", CHEAP, ROOM[1][2], [(0, 0), (1, 1)]),
        ("usb2/2-3", LOGITECH, ROOM[0][2], [(2, 0), (3, 1)]),
    ]
    record_tree(tmp_path / "after", swapped)
    for identity, before, after in (
        ("usb:046d:0825:9F7C2B10", "video0", "video2"),
        ("usb:1bcf:2c99@1-4.2", "video2", "video0"),
    ):
        assert node_of(tmp_path / "before", identity) == before
        assert node_of(tmp_path / "after", identity) == after


def test_another_camera_never_takes_the_place_of_one_that_is_gone(tmp_path: Path) -> None:
    record_tree(tmp_path, ROOM[1:])
    assert node_of(tmp_path, "usb:046d:0825:9F7C2B10") is None
    assert node_of(tmp_path, "/dev/video2") is None, "a node is no identity"


def test_twins_with_one_serial_number_are_told_apart_by_their_ports(tmp_path: Path) -> None:
    twins = [
        ("usb1/1-1", LOGITECH, "UVC Camera", [(0, 0)]),
        ("usb1/1-2", LOGITECH, "UVC Camera", [(2, 0)]),
    ]
    record_tree(tmp_path, twins)
    assert [camera.id for camera in cameras(tmp_path)] == [
        "usb:046d:0825:9F7C2B10@1-1",
        "usb:046d:0825:9F7C2B10@1-2",
    ]
    assert node_of(tmp_path, "usb:046d:0825:9F7C2B10@1-2") == "video2"


def test_a_twin_is_still_itself_when_the_other_one_is_pulled(tmp_path: Path) -> None:
    record_tree(tmp_path, [("usb1/1-2", LOGITECH, "UVC Camera", [(0, 0)])])
    assert node_of(tmp_path, "usb:046d:0825:9F7C2B10@1-2") == "video0"
    assert node_of(tmp_path, "usb:046d:0825:9F7C2B10@1-1") is None, "that is the other one"


def test_the_same_model_with_another_serial_number_is_not_taken(tmp_path: Path) -> None:
    other = {**LOGITECH, "serial": "00000042"}
    record_tree(tmp_path, [("usb1/1-1", other, ROOM[0][2], [(0, 0), (1, 1)])])
    assert node_of(tmp_path, "usb:046d:0825:9F7C2B10") is None
    before, after = (
        windows_identity(rf"\\?\usb#vid_046d&pid_0825#{serial}#{{e5323777-f976}}\global")
        for serial in ("9F7C2B10", "00000042")
    )
    assert before == "usb:046d:0825:9f7c2b10" != after


def test_a_camera_that_is_not_on_usb_is_known_by_its_name(tmp_path: Path) -> None:
    node = tmp_path / "sys/devices/virtual/video4linux/video9"
    node.mkdir(parents=True)
    (node / "name").write_text("Loopback\n")
    links = tmp_path / "sys/class/video4linux"
    links.mkdir(parents=True)
    (links / "video9").symlink_to(node)
    assert [camera.id for camera in cameras(tmp_path)] == ["v4l:Loopback"]


def test_a_link_by_id_is_an_identity_too(tmp_path: Path) -> None:
    record_tree(tmp_path, ROOM)
    folder = tmp_path / "dev/v4l/by-id"
    folder.mkdir(parents=True)
    (folder / "usb-046d_0825_9F7C2B10-video-index0").symlink_to("../../video0")
    found = find_linux_camera(
        "/dev/v4l/by-id/usb-046d_0825_9F7C2B10-video-index0", tmp_path / "sys", tmp_path / "dev"
    )
    assert found is not None
    assert (Path(found.node).name, found.name) == ("video0", "UVC Camera (046d:0825)")
    assert node_of(tmp_path, "/dev/v4l/by-id/usb-gone-video-index0") is None


def test_windows_paths_and_registry_keys_give_one_identity() -> None:
    path = (
        r"\\?\usb#vid_046d&pid_0825&mi_00#7&1A2B3C4D&0&0000"
        r"#{e5323777-f976-4f5b-9b55-b94699c46e44}\global"
    )
    key = (
        "##?#USB#VID_046D&PID_0825&MI_00#7&1a2b3c4d&0&0000#{e5323777-f976-4f5b-9b55-b94699c46e44}#"
    )
    assert windows_identity(path) == windows_identity(key) == "usb:046d:0825:7&1a2b3c4d&0&0000"
    assert windows_identity(r"\\?\root#IMAGE#0000").startswith("win:")


def test_listing_is_quick_and_works_without_any_camera() -> None:
    list_cameras()
    begun = time.perf_counter()
    found = list_cameras()
    assert time.perf_counter() - begun < 0.02
    assert all(camera.id for camera in found)

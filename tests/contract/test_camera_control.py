"""Every driver that moves a camera keeps the same contract; VISCA ones byte for byte."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from app.devices.camera.control import visca
from app.devices.camera.control.contract import CameraControl, ControlError, make_control
from app.devices.camera.control.uvc import UvcControl
from app.devices.camera.control.uvc_linux import (
    GET_CONTROL,
    PLACES,
    QUERY_CONTROL,
    SET_CONTROL,
    SPEEDS,
    LinuxPort,
    QueryControl,
)
from app.devices.camera.control.uvc_windows import WindowsPort, chosen
from app.devices.camera.control.visca_udp import read_datagram
from app.devices.camera.control.worker import ControlStatus, ControlWorker
from app.model.camera_control import Ability, Motion, Position, parse_control
from app.model.errors import BadUsageError
from tests.helpers.recording_rig import wait_until
from tests.helpers.visca_camera import (
    BUFFER_FULL,
    NOT_EXECUTABLE,
    SerialCamera,
    Served,
    TcpCamera,
    UdpCamera,
    ViscaCamera,
)

LINES = {"visca": UdpCamera, "visca-tcp": TcpCamera, "visca-serial": SerialCamera}
STOP, ZOOM_STOP = b"\x81\x01\x06\x01\x01\x01\x03\x03\xff", b"\x81\x01\x04\x07\x00\xff"


class FakeV4l:
    """The controls of a camera as the kernel answers for them."""

    def __init__(self, *, speeds: bool) -> None:
        self.values = dict.fromkeys(PLACES.values(), 0)
        self.told: list[tuple[int, int]] = []
        self._speeds = speeds

    def __call__(self, handle: int, request: int, control: Any) -> int:
        number = control.id
        if request == QUERY_CONTROL:
            return self._query(control)
        assert number in self.values or number in SPEEDS.values()
        if request == GET_CONTROL:
            control.value = self.values[number]
        else:
            assert request == SET_CONTROL
            self.told.append((number, control.value))
            self.values[number] = control.value
        return 0

    def _query(self, query: QueryControl) -> int:
        if query.id in SPEEDS.values():
            if not self._speeds:
                raise OSError(errno.EINVAL, "no such control")
            query.minimum, query.maximum, query.step = -8, 8, 1
        else:
            query.minimum, query.maximum, query.step = -36000, 36000, 3600
        return 0


class FakeIam:
    """IAMCameraControl as comtypes offers it; no tilt on this camera."""

    def __init__(self) -> None:
        self.values = {0: 0, 3: 100}

    def GetRange(self, number: int) -> tuple[int, int, int, int, int]:  # noqa: N802
        if number not in self.values:
            raise RuntimeError("E_PROP_ID_UNSUPPORTED")
        return -180, 180, 1, 0, 2

    def Get(self, number: int) -> tuple[int, int]:  # noqa: N802
        return self.values[number], 2

    def Set(self, number: int, value: int, flags: int) -> None:  # noqa: N802
        assert flags == 2
        self.values[number] = value


def uvc(port: Any) -> CameraControl:
    return UvcControl(parse_control("uvc"), "usb:046d:085c:1", lambda _camera: port)


@pytest.fixture(params=["sim", *LINES, "uvc-linux-speeds", "uvc-linux", "uvc-windows"])
def control(request: pytest.FixtureRequest) -> Iterator[CameraControl]:
    """A driver, opened, in front of a device that understands it."""
    served: Served | None = None
    if request.param in LINES:
        served = LINES[request.param](ViscaCamera()).start()
        made = make_control(parse_control(served.spec))
    elif request.param == "uvc-windows":
        made = uvc(WindowsPort(FakeIam(), "HD Camera", lambda: None))
    elif request.param.startswith("uvc"):
        made = uvc(LinuxPort(-1, "HD Camera", FakeV4l(speeds=request.param.endswith("speeds"))))
    else:
        made = make_control(parse_control(request.param))
    made.open()
    yield made
    made.close()
    if served is not None:
        served.stop()


def test_the_contract_holds_for_every_driver(control: CameraControl) -> None:
    assert control.name
    assert {Ability.PAN, Ability.ZOOM, Ability.PRESETS} <= control.can
    control.move(Motion(pan=1.0, zoom=-0.5))
    control.advance()
    control.stop()
    assert not control.stepping
    there = control.position()
    assert there.zoom is not None
    control.save(3)
    control.recall(3)
    assert control.position() == there
    control.close()
    control.close()


@pytest.fixture(params=list(LINES))
def line(request: pytest.FixtureRequest) -> Iterator[tuple[CameraControl, Served]]:
    served = LINES[request.param](ViscaCamera()).start()
    control = make_control(parse_control(served.spec))
    control.open()
    yield control, served
    control.close()
    served.stop()


def test_visca_says_what_the_manual_prints(line: tuple[CameraControl, Served]) -> None:
    control, served = line
    begins = b"\x88\x30\x01\xff" if isinstance(served, SerialCamera) else b"\x81\x01\x00\x01\xff"
    assert served.camera.seen[0] == begins, "a serial line has its cameras counted first"
    assert served.camera.seen[-2:] == [STOP, ZOOM_STOP], "a camera that still turned is stopped"
    del served.camera.seen[:]
    control.move(Motion(pan=-1.0, tilt=0.5))
    control.move(Motion(zoom=1.0))
    control.stop()
    control.save(5)
    control.recall(5)
    assert served.camera.seen == [
        b"\x81\x01\x06\x01\x18\x0a\x01\x01\xff",
        STOP,
        b"\x81\x01\x04\x07\x27\xff",
        STOP,
        ZOOM_STOP,
        b"\x81\x01\x04\x3f\x01\x05\xff",
        b"\x81\x01\x04\x3f\x02\x05\xff",
    ]
    assert control.position() == Position(-200, 100, 0x1234)


def test_what_a_camera_refuses_is_told_and_a_full_buffer_is_waited_for(
    line: tuple[CameraControl, Served],
) -> None:
    control, served = line
    served.camera.refuse = [BUFFER_FULL, BUFFER_FULL]
    control.recall(1)
    served.camera.refuse = [NOT_EXECUTABLE]
    with pytest.raises(ControlError, match="cannot do this just now") as refused:
        control.recall(2)
    assert not refused.value.lost
    served.camera.refuse = [NOT_EXECUTABLE]
    with pytest.raises(ControlError):
        control.stop()
    assert served.camera.seen[-2:] == [STOP, ZOOM_STOP], "half a stop is no reason to omit the rest"


def test_a_camera_that_falls_silent_is_lost(line: tuple[CameraControl, Served]) -> None:
    control, served = line
    served.silent = True
    with pytest.raises(ControlError, match="does not answer") as lost:
        control.recall(1)
    assert lost.value.lost


def test_lost_datagrams_are_sent_again_under_their_own_number() -> None:
    served = UdpCamera(ViscaCamera()).start()
    control = make_control(parse_control(served.spec))
    try:
        served.lose = 1
        control.open()
        assert served.resets == 2, "the reset whose answer was lost"
        del served.camera.seen[:], served.datagrams[:]
        served.lose_packets, served.answered = 1, 0
        control.recall(1)
        wait_until(lambda: served.answered == 2)
        served.lose = 2
        control.recall(2)
        assert [packet[5] for packet in served.camera.seen] == [1, 2], "each was obeyed once"
        sent = [read_datagram(data) for data in served.datagrams]
        numbers = [one.number for one in sent if one is not None]
        assert len(numbers) == 4
        assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
        served.silent = True
        del served.datagrams[:]
        with pytest.raises(ControlError):
            control.recall(3)
        assert len(set(served.datagrams)) == 1
        assert len(served.datagrams) == 3
    finally:
        control.close()
        served.stop()


@pytest.mark.parametrize(
    "spec", ["visca-tcp://127.0.0.1:9", "visca-serial:/dev/no-such-line", "visca://no.such.invalid"]
)
def test_what_cannot_be_reached_is_said(spec: str) -> None:
    with pytest.raises(ControlError, match="cannot be reached") as error:
        make_control(parse_control(spec)).open()
    assert error.value.lost
    assert error.value.action is not None


def test_replies_that_are_none_are_passed_over() -> None:
    for noise in (b"", b"\xff", b"\x90\xff", b"\x81\x01\xff", b"\x10\x41\xff", b"\x90\x41"):
        assert visca.read_reply(noise) is None
    assert visca.read_pan_tilt(bytes(7)) is None
    assert visca.read_pan_tilt(b"\x0f\x0f\x0f\x0f\x0e\x00\x00\x00\x01") == (-2, 1)
    assert read_datagram(b"\x01\x11\x00\x05\x00\x00\x00\x01\x90") is None


@pytest.mark.parametrize(
    "spec", ["visca:", "visca://", "visca://a:b@c", "visca-serial:", "http://x", "visca://h/path"]
)
def test_a_spec_that_says_nothing_is_refused(spec: str) -> None:
    with pytest.raises(BadUsageError):
        parse_control(spec)


def test_a_camera_without_speeds_is_led_in_its_own_steps() -> None:
    kernel = FakeV4l(speeds=False)
    control = UvcControl(parse_control("uvc"), "x", lambda _camera: LinuxPort(-1, "Cam", kernel))
    control.open()
    moved = threading.Event()

    def tell(status: ControlStatus) -> None:
        if status.moving:
            moved.set()

    worker = ControlWorker(control, tell)
    worker.start()
    worker.move(Motion(pan=1.0))
    assert moved.wait(10)
    deadline = threading.Event()
    while len(kernel.told) < 2:
        assert not deadline.wait(0.02)
    worker.move(Motion())
    worker.stop()
    assert all(number == PLACES[Ability.PAN] and value % 3600 == 0 for number, value in kernel.told)
    assert [value for _, value in kernel.told] == sorted(value for _, value in kernel.told)


def test_a_camera_is_known_by_identity_and_one_that_cannot_move_says_so() -> None:
    path = r"\\?\usb#vid_046d&pid_085c&mi_00#7&1A2B&0&0000#{65e8773d-8f56-11d0-a3b9-00a0c9223196}"
    assert chosen([("", "OBS", 1), (path, "C922", 2)], "usb:046d:085c:7&1a2b&0&0000") == ("C922", 2)
    assert chosen([(path, "C922", 2)], "usb:1:2") is None

    class Bare(FakeIam):
        def GetRange(self, number: int) -> tuple[int, int, int, int, int]:  # noqa: N802
            raise RuntimeError("E_PROP_ID_UNSUPPORTED")

    with pytest.raises(ControlError, match="cannot be moved"):
        uvc(WindowsPort(Bare(), "Fixed", lambda: None)).open()
    with pytest.raises(ControlError, match="not connected"):
        uvc(None).open()
    with pytest.raises(ControlError, match="cannot be moved"):
        make_control(parse_control("sim:fixed")).open()

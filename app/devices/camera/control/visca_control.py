"""Moves a camera by VISCA, whatever way its packets travel."""

from __future__ import annotations

from app.devices.camera.control import visca
from app.devices.camera.control.contract import CameraControl, ControlError
from app.devices.camera.control.visca import Answer, Reply
from app.devices.camera.control.visca_link import ViscaLink, make_link
from app.devices.camera.control.words import refused, silent
from app.model.camera_control import Ability, ControlKind, ControlSpec, Motion, Position
from app.model.clock import NS_PER_S, now_ns

ANSWER_S = 0.35
"""An answer comes within a few pictures; asked again after this long."""
SLOW_ANSWER_S = 1.0
"""Where nothing can be lost on the way, one longer wait."""
TRIES = 3
_ANSWERED_OTHERWISE = frozenset({visca.IF_CLEAR, visca.ADDRESS_SET})
"""What is answered by a completion or by the packet itself, never by an acknowledgement."""
BUSY_TRIES = 5


class ViscaControl(CameraControl):
    """A camera that understands VISCA. A command counts once it is acknowledged."""

    def __init__(self, spec: ControlSpec, camera: str = "", link: ViscaLink | None = None) -> None:
        super().__init__(spec, camera)
        self._link = link or make_link(spec)
        self._zooming = False
        self._turning = False
        self.name = spec.host or spec.path

    def open(self) -> None:
        """Reach the camera, stop it, ask what it tells of itself."""
        self._link.open()
        hello = [visca.IF_CLEAR]
        if self.spec.kind is ControlKind.VISCA_SERIAL:
            hello.insert(0, visca.ADDRESS_SET)
        faults = [self._try(packet, quiet=True) for packet in hello]
        faults += [self._try(packet) for packet in (visca.pan_tilt(Motion()), visca.zoom(0))]
        lost = next((one for one in faults if one is not None and one.lost), None)
        if lost is not None:
            self.close()
            raise lost
        self.can = frozenset(Ability)

    def move(self, motion: Motion) -> None:
        """Turn and zoom; only what changes is told. A stop is always told in full."""
        turning = bool(motion.pan or motion.tilt)
        faults = []
        if turning or self._turning or motion.still:
            faults.append(self._try(visca.pan_tilt(motion)))
            self._turning = turning
        if motion.zoom or self._zooming or motion.still:
            faults.append(self._try(visca.zoom(motion.zoom)))
            self._zooming = bool(motion.zoom)
        fault = next((one for one in faults if one is not None), None)
        if fault is not None:
            raise fault

    def recall(self, number: int) -> None:
        """Go to a preset; returns once the camera has taken it on."""
        self._command(visca.recall_preset(number))

    def save(self, number: int) -> None:
        """Keep the present view."""
        self._command(visca.save_preset(number))

    def position(self) -> Position:
        """Ask for pan, tilt and zoom; what the camera does not tell stays None."""
        turned = visca.read_pan_tilt(self._inquire(visca.PAN_TILT_POSITION))
        pan, tilt = turned if turned is not None else (None, None)
        return Position(pan, tilt, visca.read_zoom(self._inquire(visca.ZOOM_POSITION)))

    def close(self) -> None:
        """Let go of the way."""
        self._link.close()

    def _try(self, packet: bytes, *, quiet: bool = False) -> ControlError | None:
        """Give a command; one part of a movement that fails must not keep back the other."""
        try:
            self._command(packet, quiet=quiet)
        except ControlError as error:
            return error
        return None

    def _command(self, packet: bytes, *, quiet: bool = False) -> None:
        """Give a command and see it acknowledged; a full buffer is waited for.

        ``quiet``: an answer is not needed, for some cameras give none to this one.
        """
        for _ in range(BUSY_TRIES):
            reply = self._ask(packet, quiet=quiet)
            if reply is None or reply.answer is not Answer.ERROR:
                return
            if reply.error == visca.CANCELLED:
                return
            if reply.error != visca.BUFFER_FULL:
                raise refused(self.name, reply.reason)
            self._drain()
        raise refused(self.name, visca.ERRORS[visca.BUFFER_FULL])

    def _inquire(self, packet: bytes) -> bytes:
        reply = self._ask(packet)
        return reply.data if reply is not None and reply.answer is Answer.DONE else b""

    def _ask(self, packet: bytes, *, quiet: bool = False) -> Reply | None:
        """Send, and again where it may be lost; None: taken, though the answer was lost."""
        tries = TRIES if self._link.repeats else 1
        wait_s = ANSWER_S if self._link.repeats or quiet else SLOW_ANSWER_S
        for attempt in range(1 if quiet else tries):
            if attempt:
                self._link.again()
            else:
                self._link.begin(packet)
            until_ns = now_ns() + round(wait_s * NS_PER_S)
            while (data := self._link.receive(until_ns)) is not None:
                if not data:
                    return None
                reply = visca.read_reply(data)
                if reply is not None and self._belongs(packet, reply):
                    return reply
        if quiet:
            return None
        raise silent(self.name)

    def _belongs(self, packet: bytes, reply: Reply) -> bool:
        """On a bare line the completion of an earlier movement may come in between."""
        if self._link.repeats or reply.answer is Answer.ERROR:
            return not (reply.answer is Answer.ERROR and reply.error == visca.CANCELLED)
        inquiry = packet[1] == 0x09
        if inquiry:
            return reply.answer is Answer.DONE and bool(reply.data)
        return reply.answer is Answer.ACK or packet in _ANSWERED_OTHERWISE

    def _drain(self) -> None:
        """Give a busy camera a moment: the end of an earlier command frees its buffer."""
        until_ns = now_ns() + round(ANSWER_S * NS_PER_S / 2)
        while self._link.receive(until_ns):
            continue

"""What can go wrong on the way into a meeting, each with its sentence and the next best road."""

from __future__ import annotations

from enum import Enum

from app.model.errors import AppError
from app.model.text import T, Text


class CallError(AppError):
    """The embedded view cannot join, or was put out of the call."""


class LoadFault(Enum):
    """Why a page did not come."""

    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    SILENT = "silent"
    REFUSED = "refused"
    MISSING = "missing"
    SERVER = "server"
    CRASHED = "crashed"
    ELSEWHERE = "elsewhere"
    OTHER = "other"

    @property
    def final(self) -> bool:
        """True where trying again by itself leads nowhere: a person must change something."""
        return self in _FINAL


_FINAL = {LoadFault.CERTIFICATE, LoadFault.MISSING, LoadFault.REFUSED, LoadFault.ELSEWHERE}
_OTHER_ROAD = T("conference view", "Try the external browser, or call the platform's contact.")

_SENTENCES: dict[LoadFault, tuple[Text, Text]] = {
    LoadFault.UNREACHABLE: (
        T("conference view", "The meeting server {host} cannot be reached."),
        T(
            "conference view",
            "Look at the network cable and the address of the room; the other points can be"
            " reached by telephone.",
        ),
    ),
    LoadFault.CERTIFICATE: (
        T(
            "conference view",
            "The meeting server {host} cannot prove who it is: its certificate is not valid.",
        ),
        T(
            "conference view",
            "Check date and time of this computer and the address. Go on only after the"
            " platform's support has confirmed the server.",
        ),
    ),
    LoadFault.SILENT: (
        T("conference view", "The meeting page of {host} has not come within {seconds} seconds."),
        _OTHER_ROAD,
    ),
    LoadFault.REFUSED: (
        T("conference view", "The meeting server {host} does not let us in."),
        T("conference view", "Check user name, password and the validity of the invitation."),
    ),
    LoadFault.MISSING: (
        T("conference view", "There is no such room at {host}: the server does not know the page."),
        T(
            "conference view",
            "Compare the address with the invitation, or paste it again.",
        ),
    ),
    LoadFault.SERVER: (
        T("conference view", "The meeting server {host} answers with a fault of its own ({code})."),
        _OTHER_ROAD,
    ),
    LoadFault.ELSEWHERE: (
        T(
            "conference view",
            "The meeting server {host} sends us on to another server, which does not belong to"
            " the platform.",
        ),
        T(
            "conference view",
            "Ask the platform's support. If the other server is right, have it added to the"
            " platform's hosts.",
        ),
    ),
    LoadFault.CRASHED: (
        T("conference view", "The meeting page has crashed."),
        _OTHER_ROAD,
    ),
    LoadFault.OTHER: (
        T("conference view", "The meeting page of {host} could not be loaded."),
        _OTHER_ROAD,
    ),
}
_MEANING = T("conference view", "This point is not in the call. The recording of the room goes on.")


def load_error(fault: LoadFault, host: str, *, code: int = 0, seconds: float = 0) -> CallError:
    """The sentence for a page that did not come; ``host`` without anything secret."""
    what, action = _SENTENCES[fault]
    return CallError(
        what(host=host, code=code, seconds=round(seconds)), meaning=_MEANING, action=action
    )


def line_error() -> CallError:
    """The connection of a call that stood was lost."""
    return CallError(
        T("conference view", "The connection of the call is broken."),
        meaning=T("conference view", "The program tries to get back in by itself."),
        action=T("conference view", "Look at the network; the card “Connection lost” leads on."),
    )


def page_ended() -> CallError:
    """The page itself hung up."""
    return CallError(
        T("conference view", "The meeting page has ended the call."),
        action=T("conference view", "Press the page's button to join again, or leave the call."),
    )


def codec_advice(codecs: list[str]) -> Text:
    """Why the external browser is needed: the room speaks only what this view cannot decode."""
    return T(
        "conference view",
        "The room sends its picture as {codecs} only, which this view cannot decode."
        " The external browser can.",
    )(codecs=", ".join(codecs))


def undecoded_advice() -> Text:
    """Why the external browser is needed: data come, pictures do not."""
    return T(
        "conference view",
        "The call is connected and picture data come, but no picture can be decoded here."
        " The external browser can probably show it.",
    )


def refused_navigation(host: str) -> Text:
    """The page wanted to go elsewhere."""
    return T(
        "conference view",
        "The meeting page wanted to go to {host}, which does not belong to the platform; it was"
        " kept here.",
    )(host=host)


def refused_window(host: str) -> Text:
    """The page wanted another window."""
    return T(
        "conference view",
        "The meeting page wanted to open a window of {host}, which does not belong to the"
        " platform; it was not opened.",
    )(host=host)


def refused_permission(host: str, wish: Text) -> Text:
    """The page, or one within it, asked for something that it does not get."""
    return T("conference view", "The page of {host} asked for {wish}; it was refused.")(
        host=host, wish=wish
    )


def refused_download(name: str) -> Text:
    """The page wanted to save a file."""
    return T(
        "conference view",
        "The meeting page wanted to save the file “{name}”; this view saves nothing. Use the"
        " external browser for files.",
    )(name=name)


def refused_file_choice() -> Text:
    """The page asked for a file of this computer."""
    return T(
        "conference view",
        "The meeting page asked for a file of this computer; it was not given one. Share"
        " documents from the page “Connect”.",
    )

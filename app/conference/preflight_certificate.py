"""What a server's certificate is worth, in words."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from app.conference.findings import caution, failed, passed
from app.model.conference import Finding
from app.model.text import T, Text

_ASK = T("preflight", "Do not type the password there. Tell the administrator of the platform.")
_NOT_YET, _EXPIRED, _OTHER_HOST, _OTHER_IP = 9, 10, 62, 64
_SELF_SIGNED = frozenset({18, 19})


def judge_refusal(error: ssl.SSLError, host: str) -> Finding:
    """Why the protected connection did not come about."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return failed("tls", _untrusted(error.verify_code, host), _ASK)
    return failed(
        "tls",
        T("preflight", "{host} speaks no protected language that this machine knows (TLS).")(
            host=host
        ),
        T("preflight", "Compare the link with the invitation; tell the administrator."),
    )


def _untrusted(code: int, host: str) -> Text:
    if code == _EXPIRED:
        return T("preflight", "The certificate of {host} has expired.")(host=host)
    if code == _NOT_YET:
        return T("preflight", "The certificate of {host} is not valid yet: is this clock right?")(
            host=host
        )
    if code in {_OTHER_HOST, _OTHER_IP}:
        return T("preflight", "The certificate was made out for another host than {host}.")(
            host=host
        )
    if code in _SELF_SIGNED:
        return T("preflight", "{host} made its certificate out itself: nobody vouches for it.")(
            host=host
        )
    return T("preflight", "Nobody that this machine trusts vouches for the certificate of {host}.")(
        host=host
    )


def days_left(certificate: Mapping[str, Any], now: datetime) -> float:
    """Days until the certificate (as ``getpeercert`` gives it) expires."""
    until = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(certificate["notAfter"])), UTC)
    return (until - now).total_seconds() / 86_400


def judge_days(left: float, least: float) -> Finding:
    """A good certificate, or one that will soon be none."""
    if left >= least:
        words = T("preflight", "The certificate is valid for {days} more days.")(days=int(left))
        return passed("tls", words)
    return caution(
        "tls",
        T("preflight", "The certificate expires in {days} days.")(days=max(0, int(left))),
        T("preflight", "Tell the administrator of the platform before the session."),
    )

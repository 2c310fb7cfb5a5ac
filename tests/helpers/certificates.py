"""Certificates with faults, made on the spot by OpenSSL: a small authority and what it signed."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

_CONFIGURATION = """
[ca]
default_ca = small
[small]
new_certs_dir = {folder}
database = {folder}/index.txt
rand_serial = yes
default_md = sha256
policy = any
email_in_dn = no
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
"""
VALID = ("20200101000000Z", "20490101000000Z")
EXPIRED = ("20200101000000Z", "20210101000000Z")


@dataclass(frozen=True, slots=True)
class Certificates:
    """PEM files with key and certificate; ``authority`` is the certificate to trust."""

    authority: Path
    good: Path
    expired: Path
    wrong_host: Path
    self_signed: Path


def make_certificates(folder: Path) -> Certificates:
    """Make an authority and a certificate of each kind for 127.0.0.1 and localhost."""
    (folder / "index.txt").touch()
    (folder / "ca.cnf").write_text(_CONFIGURATION.format(folder=folder))
    ours = "subjectAltName=IP:127.0.0.1,DNS:localhost"
    authority = _self_signed(folder, "authority", "basicConstraints=critical,CA:TRUE")
    return Certificates(
        folder / "authority.crt",
        _signed(folder, authority, "good", ours, VALID),
        _signed(folder, authority, "expired", ours, EXPIRED),
        _signed(folder, authority, "wrong_host", "subjectAltName=DNS:elsewhere.invalid", VALID),
        _self_signed(folder, "self_signed", ours),
    )


def _openssl(*arguments: object) -> None:
    subprocess.run(
        ["openssl", *(str(argument) for argument in arguments)],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )


def _request(folder: Path, name: str, extension: str, *more: str, out: str) -> None:
    _openssl(
        *("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
        *("-subj", f"/CN={name}", "-addext", extension, *more),
        *("-keyout", folder / f"{name}.key", "-out", folder / f"{name}.{out}"),
    )


def _self_signed(folder: Path, name: str, extension: str) -> Path:
    _request(folder, name, extension, "-x509", "-days", "3650", out="crt")
    return _joined(folder, name)


def _signed(
    folder: Path, authority: Path, name: str, extension: str, valid: tuple[str, str]
) -> Path:
    _request(folder, name, extension, out="csr")
    _openssl(
        *("ca", "-batch", "-config", folder / "ca.cnf", "-notext"),
        *("-cert", authority.with_suffix(".crt"), "-keyfile", authority.with_suffix(".key")),
        *("-startdate", valid[0], "-enddate", valid[1]),
        *("-in", folder / f"{name}.csr", "-out", folder / f"{name}.crt"),
    )
    return _joined(folder, name)


def _joined(folder: Path, name: str) -> Path:
    whole = folder / f"{name}.pem"
    whole.write_text(
        "".join((folder / f"{name}.{part}").read_text() for part in ("key", "crt")),
        encoding="ascii",
    )
    return whole

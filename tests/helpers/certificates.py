"""Certificates made up for tests: an authority of our own, and what it or nobody signs."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Authority:
    """Signs certificates for servers; ``folder`` takes the files."""

    folder: Path
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @classmethod
    def new(cls, folder: Path) -> Authority:
        """An authority that nobody knows but :meth:`trusting`."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("Test authority")
        return cls(
            folder, key, _builder(name, name, key, -400, 400, ca=True).sign(key, hashes.SHA256())
        )

    def trusting(self) -> ssl.SSLContext:
        """What a machine uses that trusts this authority."""
        pem = self.certificate.public_bytes(serialization.Encoding.PEM).decode()
        return ssl.create_default_context(cadata=pem)

    def server(
        self,
        host: str = "localhost",
        first_day: int = -30,
        last_day: int = 90,
        *,
        own: bool = False,
    ) -> ssl.SSLContext:
        """What a server of that name uses; ``own`` signs it itself. Days count from today."""
        key = ec.generate_private_key(ec.SECP256R1())
        issuer = _name(host) if own else self.certificate.subject
        unsigned = _builder(_name(host), issuer, key, first_day, last_day, ca=False)
        signed = unsigned.sign(key if own else self.key, hashes.SHA256())
        path = self.folder / f"{host}-{first_day}-{last_day}-{own}.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + signed.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    first_day: int,
    last_day: int,
    *,
    ca: bool,
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    host = str(subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=first_day))
        .not_valid_after(now + timedelta(days=last_day, hours=1))
        .add_extension(x509.BasicConstraints(ca, None), critical=True)
    )
    names = x509.SubjectAlternativeName([x509.DNSName(host)])
    return builder if ca else builder.add_extension(names, critical=False)

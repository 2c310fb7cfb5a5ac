"""A time stamp server on loopback: ``openssl ts`` behind HTTP, with a root of its own."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

CONFIG = """
[tsa]
default_tsa = t
[t]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""
EXTENSIONS = "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n"


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def _certificates(folder: Path) -> None:
    root, key = str(folder / "root.pem"), str(folder / "root.key")
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    _openssl(
        "req", "-x509", *curve, "-keyout", key, "-out", root, "-subj", "/CN=Root", "-days", "9"
    )
    (folder / "tsa.ext").write_text(EXTENSIONS)
    _openssl(
        *("req", *curve, "-keyout", str(folder / "tsa.key"), "-out", str(folder / "tsa.csr")),
        *("-subj", "/CN=TSA"),
    )
    _openssl(
        *("x509", "-req", "-in", str(folder / "tsa.csr"), "-CA", root, "-CAkey", key, "-days", "9"),
        *("-extfile", str(folder / "tsa.ext"), "-out", str(folder / "tsa.pem"), "-set_serial", "7"),
    )
    (folder / "serial").write_text("01\n")
    (folder / "ts.cnf").write_text(CONFIG.format(folder=folder))


@contextmanager
def time_stamp_server(folder: Path) -> Iterator[str]:
    """Yield the address; the root certificate is ``root.pem`` in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    _certificates(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question, answer = folder / "q.tsq", folder / "a.tsr"
            question.write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            _openssl(
                *("ts", "-reply", "-config", str(folder / "ts.cnf"), "-section", "t"),
                *("-queryfile", str(question), "-out", str(answer)),
            )
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(answer.read_bytes())

        def log_message(self, *_args: object) -> None:
            """Keep quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""Which seals this point knows: of packages, copies, excerpts and discs that it made or took in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PureWindowsPath

from app.store.connection import Connection

_QUERIES = (
    "SELECT 'package', session, path, sha256 FROM packages",
    "SELECT 'package', session, path, seal FROM fitted_packages",
    "SELECT form, session, path, seal FROM held_copies",
    "SELECT form, session, path, seal FROM brought_in",
    "SELECT 'recording', r.session, c.path, c.sha256 FROM copies c JOIN recordings r"
    " ON r.id = c.recording",
    "SELECT 'disc', s.session, d.label, d.seal FROM discs d JOIN disc_sets s ON s.id = d.set_id",
)


@dataclass(frozen=True, slots=True)
class KnownSeal:
    """``name`` is that of the folder, of a disc its label; ``form`` is ``package``, ``reencoded``,
    ``recording``, ``excerpt``, ``platform``, ``import`` or ``disc``; ``seal`` a SHA-256.
    """

    form: str
    session: str
    name: str
    seal: str


def known_seals(connection: Connection) -> list[KnownSeal]:
    """All of them; what has no seal yet is left out."""
    rows = [row for query in _QUERIES for row in connection.db.conn.execute(query)]
    found = (KnownSeal(form, one, PureWindowsPath(path).name, s) for form, one, path, s in rows)
    return list(dict.fromkeys(known for known in found if known.seal))

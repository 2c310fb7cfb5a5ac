"""Puts the descriptions into a package that is being written, before its lists are closed."""

from __future__ import annotations

import hashlib

from app.archive.bag_writer import BagWriter
from app.archive.describing.ead import ead
from app.archive.describing.facts import ListedFile, PackageFacts
from app.archive.describing.mets import (
    EAD_FILE,
    PREMIS_FILE,
    REPRESENTATION_FILE,
    package_mets,
    representation_mets,
)
from app.archive.describing.premis import premis
from app.system.paths import RESOURCES

METS_FILE = "METS.xml"
SCHEMAS_FOLDER = "schemas"
SCHEMAS = RESOURCES / "schemas"


def put_descriptions(facts: PackageFacts, writer: BagWriter) -> None:
    """Write METS, EAD, PREMIS and the schemas beside the payload."""
    own = [
        _put(writer, EAD_FILE, ead(facts)),
        _put(writer, PREMIS_FILE, premis(facts)),
        _put(writer, REPRESENTATION_FILE, representation_mets(facts)),
    ]
    schemas = [
        _put(writer, f"{SCHEMAS_FOLDER}/{path.name}", path.read_bytes())
        for path in sorted(SCHEMAS.glob("*.xsd"))
    ]
    writer.write_tag(METS_FILE, package_mets(facts, own, schemas))


def _put(writer: BagWriter, name: str, data: bytes) -> ListedFile:
    writer.write_tag(name, data)
    return ListedFile(name, len(data), {"sha256": hashlib.sha256(data).hexdigest()})

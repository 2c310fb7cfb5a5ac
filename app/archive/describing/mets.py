"""``METS.xml`` of the package and of its one representation: what lies where, with its hash."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.describing.facts import ListedFile, PackageFacts, in_vietnam
from app.archive.describing.xml_text import Element, document, element

NAMESPACE = "http://www.loc.gov/METS/"
XLINK = "http://www.w3.org/1999/xlink"
PROFILE = "https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml"
EAD_FILE = "metadata/descriptive/EAD.xml"
PREMIS_FILE = "metadata/preservation/PREMIS.xml"
REPRESENTATION_FILE = "representations/rep1/METS.xml"
_UP = "../../"
"""From the representation's METS to the root of the package, where the payload lies in data/."""


def package_mets(
    facts: PackageFacts, own: Sequence[ListedFile], schemas: Sequence[ListedFile]
) -> bytes:
    """The METS at the package's root. ``own`` are EAD, PREMIS and the representation's METS."""
    by_name = {file.name: file for file in own}
    described = element("dmdSec", _reference(by_name[EAD_FILE], "EAD"), ID="dmd-1")
    kept = element("digiprovMD", _reference(by_name[PREMIS_FILE], "PREMIS"), ID="digiprov-1")
    files = element(
        "fileSec",
        _group("schemas", schemas, "schema", ""),
        _group("representations", [by_name[REPRESENTATION_FILE]], "rep", ""),
    )
    pointer = element("mptr", LOCTYPE="URL", xlink__type="simple", xlink__href=REPRESENTATION_FILE)
    whole = element(
        "div",
        element("div", LABEL="metadata", DMDID="dmd-1", ADMID="digiprov-1"),
        _pointers("schemas", schemas, "schema"),
        element("div", pointer, LABEL="representations/rep1"),
        LABEL=facts.name,
        TYPE="package",
    )
    sections = (described, element("amdSec", kept), files)
    return _mets(facts, facts.object_id, facts.shown_title, sections, whole)


def representation_mets(facts: PackageFacts) -> bytes:
    """The METS of ``representations/rep1``: all payload files."""
    files = element("fileSec", _group("data", facts.files, "file", _UP))
    whole = element("div", _pointers("data", facts.files, "file"), LABEL="rep1", TYPE="data")
    return _mets(facts, "rep1", facts.shown_title, (files,), whole)


def _mets(
    facts: PackageFacts, identity: str, label: str, sections: Sequence[Element], whole: Element
) -> bytes:
    machine = element(
        "agent",
        element("name", text=SOFTWARE_AGENT),
        ROLE="CREATOR",
        TYPE="OTHER",
        OTHERTYPE="SOFTWARE",
    )
    keeper = (
        element(
            "agent", element("name", text=facts.organization), ROLE="ARCHIVIST", TYPE="ORGANIZATION"
        )
        if facts.organization
        else None
    )
    head = element("metsHdr", machine, keeper, CREATEDATE=in_vietnam(facts.made_at))
    structure = element("structMap", whole, TYPE="PHYSICAL", LABEL="CSIP")
    return document(
        element(
            "mets",
            head,
            *sections,
            structure,
            xmlns=NAMESPACE,
            xmlns__xlink=XLINK,
            OBJID=identity,
            LABEL=label,
            TYPE="Mixed",
            PROFILE=PROFILE,
        )
    )


def _reference(file: ListedFile, kind: str) -> Element:
    return element(
        "mdRef",
        LOCTYPE="URL",
        MDTYPE=kind,
        MIMETYPE=file.kind,
        SIZE=str(file.bytes),
        CHECKSUM=file.digests["sha256"],
        CHECKSUMTYPE="SHA-256",
        xlink__type="simple",
        xlink__href=quote(file.name),
    )


def _group(use: str, files: Sequence[ListedFile], prefix: str, up: str) -> Element | None:
    rows = [
        element(
            "file",
            element(
                "FLocat", LOCTYPE="URL", xlink__type="simple", xlink__href=up + quote(file.name)
            ),
            ID=f"{prefix}-{number}",
            MIMETYPE=file.kind,
            SIZE=str(file.bytes),
            CHECKSUM=file.digests["sha256"],
            CHECKSUMTYPE="SHA-256",
        )
        for number, file in enumerate(files, 1)
    ]
    return element("fileGrp", *rows, USE=use) if rows else None


def _pointers(label: str, files: Sequence[ListedFile], prefix: str) -> Element:
    numbers = range(1, len(files) + 1)
    pointers = [element("fptr", FILEID=f"{prefix}-{number}") for number in numbers]
    return element("div", *pointers, LABEL=label)

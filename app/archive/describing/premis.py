"""``metadata/preservation/PREMIS.xml``: the files, what was done with them, by whom (PREMIS 3)."""

from __future__ import annotations

from collections.abc import Mapping

from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.describing.facts import PackageFacts, in_vietnam
from app.archive.describing.xml_text import Element, document, element, told

NAMESPACE = "http://www.loc.gov/premis/v3"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NAMES = {"sha256": "SHA-256", "sha512": "SHA-512"}


def premis(facts: PackageFacts) -> bytes:
    """Objects, events and agents of the package."""
    return whole_document(
        _whole(facts),
        *(file_object(file.name, file.bytes, file.digests, file.kind) for file in facts.files),
        *_events(facts),
        *_agents(facts),
    )


def whole_document(*parts: Element) -> bytes:
    """A PREMIS file of these parts."""
    names = {"xmlns": NAMESPACE, "xmlns__xsi": _XSI, "version": "3.0"}
    return document(element("premis", *parts, **names))


def file_object(
    name: str, size_bytes: int, digests: Mapping[str, str], kind: str, *more: Element
) -> Element:
    """A file with its hashes by algorithm, its size and kind; ``more`` comes after them."""
    fixity = [
        element(
            "fixity",
            element("messageDigestAlgorithm", text=_NAMES.get(algorithm, algorithm)),
            element("messageDigest", text=digest),
        )
        for algorithm, digest in sorted(digests.items())
    ]
    form = element("format", element("formatDesignation", element("formatName", text=kind)))
    size = element("size", text=str(size_bytes))
    return element(
        "object",
        identifier("object", "path", name),
        element("objectCharacteristics", *fixity, size, form),
        *more,
        xsi__type="file",
    )


def event(kind: str, at: str, detail: str, *links: Element) -> Element:
    """What this program did; ``links`` are the objects concerned."""
    return element(
        "event",
        identifier("event", "local", kind.replace(" ", "-")),
        element("eventType", text=kind),
        element("eventDateTime", text=at),
        element("eventDetailInformation", element("eventDetail", text=detail)),
        identifier("linkingAgent", "local", SOFTWARE_AGENT),
        *links,
    )


def linked(kind: str, value: str, role: str = "") -> Element:
    """An object of an event, with its part in it where it is told."""
    told_role = [element("linkingObjectRole", text=role)] if role else []
    return identifier("linkingObject", kind, value, *told_role)


def agent(identity: str, name: str, kind: str) -> Element:
    """Somebody or some program that took part."""
    return element(
        "agent",
        identifier("agent", "local", identity),
        told("agentName", name),
        element("agentType", text=kind),
    )


def identifier(what: str, kind: str, value: str, *more: Element) -> Element:
    """The identifier of ``what`` (``object``, ``relatedObject``...), in the scheme ``kind``."""
    return element(
        f"{what}Identifier",
        element(f"{what}IdentifierType", text=kind),
        element(f"{what}IdentifierValue", text=value),
        *more,
    )


def _whole(facts: PackageFacts) -> Element:
    return element(
        "object",
        identifier("object", "URN", facts.object_id),
        element("originalName", text=facts.name),
        xsi__type="representation",
    )


def _events(facts: PackageFacts) -> list[Element]:
    made, whole = in_vietnam(facts.made_at), linked("URN", facts.object_id)
    events = []
    if facts.started_at:
        span = "/".join(
            text for text in (in_vietnam(facts.started_at), in_vietnam(facts.ended_at)) if text
        )
        events.append(event("capture", span, "Ghi âm, ghi hình buổi tiếp", whole))
    hashed = "Mã kiểm chứng tính từ byte được ghi, so với mã lần đầu của bản ghi"
    events.append(event("message digest calculation", made, hashed, whole))
    if facts.left_out:
        events.append(event("redaction", made, "Bỏ đoạn hạn chế khai thác", whole))
    events.append(event("information package creation", made, "Lập gói bàn giao", whole))
    return events


def _agents(facts: PackageFacts) -> list[Element]:
    agents = [agent(SOFTWARE_AGENT, SOFTWARE_AGENT, "software")]
    if facts.organization:
        agents.append(agent("organization", facts.organization, "organization"))
    if facts.operator:
        agents.append(agent("operator", facts.operator, "person"))
    return agents

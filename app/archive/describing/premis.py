"""``metadata/preservation/PREMIS.xml``: the files, what was done with them, by whom (PREMIS 3)."""

from __future__ import annotations

from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.describing.facts import ListedFile, PackageFacts, in_vietnam
from app.archive.describing.xml_text import Element, document, element, told

NAMESPACE = "http://www.loc.gov/premis/v3"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NAMES = {"sha256": "SHA-256", "sha512": "SHA-512"}


def premis(facts: PackageFacts) -> bytes:
    """Objects, events and agents of the package."""
    return document(
        element(
            "premis",
            _whole(facts),
            *(_file(file) for file in facts.files),
            *_events(facts),
            *_agents(facts),
            xmlns=NAMESPACE,
            xmlns__xsi=_XSI,
            version="3.0",
        )
    )


def _whole(facts: PackageFacts) -> Element:
    return element(
        "object",
        _identifier("object", "URN", facts.object_id),
        element("originalName", text=facts.name),
        xsi__type="representation",
    )


def _file(file: ListedFile) -> Element:
    fixity = [
        element(
            "fixity",
            element("messageDigestAlgorithm", text=_NAMES.get(algorithm, algorithm)),
            element("messageDigest", text=digest),
        )
        for algorithm, digest in sorted(file.digests.items())
    ]
    form = element("formatDesignation", element("formatName", text=file.kind))
    return element(
        "object",
        _identifier("object", "path", file.name),
        element(
            "objectCharacteristics",
            *fixity,
            element("size", text=str(file.bytes)),
            element("format", form),
        ),
        xsi__type="file",
    )


def _events(facts: PackageFacts) -> list[Element]:
    made = in_vietnam(facts.made_at)
    events = []
    if facts.started_at:
        span = "/".join(
            text for text in (in_vietnam(facts.started_at), in_vietnam(facts.ended_at)) if text
        )
        events.append(_event(facts, "capture", span, "Ghi âm, ghi hình buổi tiếp"))
    hashed = "Mã kiểm chứng tính từ byte được ghi, so với mã lần đầu của bản ghi"
    events.append(_event(facts, "message digest calculation", made, hashed))
    if facts.left_out:
        events.append(_event(facts, "redaction", made, "Bỏ đoạn hạn chế khai thác"))
    events.append(_event(facts, "information package creation", made, "Lập gói bàn giao"))
    return events


def _event(facts: PackageFacts, kind: str, at: str, detail: str) -> Element:
    return element(
        "event",
        _identifier("event", "local", kind.replace(" ", "-")),
        element("eventType", text=kind),
        element("eventDateTime", text=at),
        element("eventDetailInformation", element("eventDetail", text=detail)),
        element(
            "linkingAgentIdentifier",
            element("linkingAgentIdentifierType", text="local"),
            element("linkingAgentIdentifierValue", text=SOFTWARE_AGENT),
        ),
        element(
            "linkingObjectIdentifier",
            element("linkingObjectIdentifierType", text="URN"),
            element("linkingObjectIdentifierValue", text=facts.object_id),
        ),
    )


def _agents(facts: PackageFacts) -> list[Element]:
    agents = [_agent(SOFTWARE_AGENT, SOFTWARE_AGENT, "software")]
    if facts.organization:
        agents.append(_agent("organization", facts.organization, "organization"))
    if facts.operator:
        agents.append(_agent("operator", facts.operator, "person"))
    return agents


def _agent(identity: str, name: str, kind: str) -> Element:
    return element(
        "agent",
        _identifier("agent", "local", identity),
        told("agentName", name),
        element("agentType", text=kind),
    )


def _identifier(what: str, kind: str, value: str) -> Element:
    return element(
        f"{what}Identifier",
        element(f"{what}IdentifierType", text=kind),
        element(f"{what}IdentifierValue", text=value),
    )

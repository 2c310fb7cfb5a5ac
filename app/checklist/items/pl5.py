"""PL5: the dossier is complete, opens, and is that of this case."""

from __future__ import annotations

from app.checklist.contract import MANDATED, EvidenceFile, Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.manual import ManualItem
from app.model.checklist import How, Judgement
from app.model.dossier import DocumentState
from app.model.text import T, Text
from app.settings.profile import Profile


class DossierComplete(ManualItem):
    """The documents of the session's cases are opened one after another and read back; that they
    are of the right case is a person's word. Where no case is attached, the dossier is kept
    elsewhere: then a person opens each paper and writes down the list.
    """

    id = "PL5"
    title = T("checks", "Dossier complete, and every paper opens")
    why = T("checks", "A paper that is missing or does not open stops the session.")
    how = How.MEASURED
    phases = MANDATED
    main_figure = "required"
    instruction = T(
        "checks", "Open each paper of the dossier where it is kept, and write the list below."
    )
    question = yes_or_no(
        T(
            "checks",
            "Are these the papers of this case and of no other, and does each of them open?",
        ),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "A paper is missing: ask the unit that handles the case for it."),
        T("checks", "A paper does not open: ask for it in another form, as PDF."),
        T("checks", "It is of another case: put it away and take the right one."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Open every document of the session's cases and compare it with its first hash."""
        seen = await instruments.course.dossier(profile)
        values = {
            "cases": [*seen.cases],
            "papers": [dict(paper) for paper in seen.papers],
            "missing": [*seen.missing],
        }
        caption = T("checks", "Documents of the dossier with their hashes")
        files = (EvidenceFile(seen.listing, caption),) if seen.listing is not None else ()
        return Facts(values, files)

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """What is missing or does not open fails; the rest is the person's word."""
        if not facts.get("cases"):
            return _by_hand(facts, thresholds)
        findings = Findings()
        papers = facts["papers"]
        if thresholds.value("required"):
            _find(findings, facts)
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to say that it is of the right case."))
        opened = sum(paper["state"] == DocumentState.READY for paper in papers)
        return findings.judgement(
            T("checks", "documents that open: {opened} of {count}; papers missing: {missing}")(
                opened=opened, count=len(papers), missing=len(facts["missing"])
            )
        )

    def threshold_text(self, profile: Profile) -> Text:
        """Every paper opens."""
        return T("checks", "every required paper is there and opens")


def _find(findings: Findings, facts: Values) -> None:
    papers = facts["papers"]
    if facts["missing"]:
        findings.fail(T("checks", "Missing: {papers}.")(papers=", ".join(facts["missing"])))
    changed = [paper["title"] for paper in papers if not paper["unchanged"]]
    if changed:
        findings.fail(
            T("checks", "Not there, or not as it came in: {papers}.")(papers=", ".join(changed))
        )
    waiting = DocumentState.PREPARING
    closed = [p for p in papers if p["state"] not in (DocumentState.READY, waiting)]
    required = [paper["title"] for paper in closed if paper["paper"]]
    if required:
        findings.fail(T("checks", "Does not open: {papers}.")(papers=", ".join(required)))
    others = [paper["title"] for paper in closed if not paper["paper"]]
    if others:
        findings.caution(T("checks", "Does not open: {papers}.")(papers=", ".join(others)))
    if any(paper["state"] == waiting for paper in papers):
        findings.unknown(T("checks", "Documents are still being made ready."))


def _by_hand(facts: Values, thresholds: Thresholds) -> Judgement:
    """A yes passes; the list of papers belongs to it."""
    findings = Findings()
    files = _listed_files(facts)
    if not answered_yes(facts):
        findings.unknown(T("checks", "A person has to look at it and answer."))
    elif thresholds.value("required") and not files and not facts.get("note"):
        findings.caution(T("checks", "The list of papers was not written down."))
    return findings.judgement(T("checks", "papers listed: {count}")(count=len(files)))


def _listed_files(facts: Values) -> list[str]:
    said = str((facts.get("details") or {}).get("files") or "")
    return [one.strip() for one in said.replace(";", "\n").splitlines() if one.strip()]

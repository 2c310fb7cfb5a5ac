"""PL5: the dossier is complete, opens, and is that of this case."""

from __future__ import annotations

from app.checklist.contract import MANDATED, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.manual import ManualItem
from app.model.checklist import How, Judgement
from app.model.text import T, Text
from app.settings.profile import Profile


class DossierComplete(ManualItem):
    """The program shows no dossier yet: a person opens each paper and writes down the list."""

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
        T("checks", "Are all papers of this case there, and does each of them open?"),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "A paper is missing: ask the unit that handles the case for it."),
        T("checks", "A paper does not open: ask for it in another form, as PDF."),
        T("checks", "It is of another case: put it away and take the right one."),
    )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A yes passes; the list of papers belongs to it."""
        findings = Findings()
        files = _listed_files(facts)
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        elif thresholds.value("required") and not files and not facts.get("note"):
            findings.caution(T("checks", "The list of papers was not written down."))
        return findings.judgement(T("checks", "papers listed: {count}")(count=len(files)))

    def threshold_text(self, profile: Profile) -> Text:
        """Every paper opens."""
        return T("checks", "every required paper is there and opens")


def _listed_files(facts: Values) -> list[str]:
    said = str((facts.get("details") or {}).get("files") or "")
    return [one.strip() for one in said.replace(";", "\n").splitlines() if one.strip()]

"""The report of a long run: from its files alone, so that a run that was cut off has one too."""

from __future__ import annotations

import json
import os
import platform
from datetime import datetime
from pathlib import Path
from typing import Any

from app.devices.camera.frame_number import MODULUS
from app.model.clock import NS_PER_S
from bench.soak.contents import problems_of, read_contents
from bench.soak.processes import not_flat, trends
from tests.helpers.copy_reading import sources_of

WRONG_SHARE = 0.005
"""Pictures repeated or left out: under half a percent (the issue's aim)."""
LENGTH_S = 0.5


def machine() -> str:
    """What the figures were taken on, in one line."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return f"{os.cpu_count()} x {model}, {platform.system()} {platform.release()}"


def now() -> str:
    """The time of day, for the report."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def lines_of(path: Path) -> list[dict[str, Any]]:
    """The whole lines of a file of JSON lines."""
    if not path.exists():
        return []
    whole = path.read_text(encoding="utf-8").split("\n")[:-1]
    return [json.loads(line) for line in whole]


def make_report(work: Path) -> dict[str, Any]:
    """Read plan, samples and the copies of a run; write and return the report."""
    plan = json.loads((work / "plan.json").read_text(encoding="utf-8"))
    samples = lines_of(work / "samples.jsonl")
    copies = read_copies(plan, samples)
    problems = [
        problem
        for source, figures in copies.items()
        for problem in problems_of(source, figures, allowed_share=WRONG_SHARE)
    ]
    problems += not_flat(samples)
    end_file = work / "end.json"
    end = json.loads(end_file.read_text(encoding="utf-8")) if end_file.exists() else {}
    problems += _ends(end, copies)
    report = {
        "made_at": now(),
        "machine": plan["machine"],
        "begun_at": plan["begun_at"],
        "choice": plan["choice"],
        "recorded_s": max((f["seconds"] for f in copies.values()), default=0.0),
        "sources": copies,
        "closing_verified": end.get("verified"),
        "stop_s": end.get("stop_s"),
        "alarms": sorted({key for one in samples for key in one["alarms"]}),
        "memory": course(samples, "own_mb"),
        "handles": course(samples, "handles"),
        "samples": len(samples),
        "problems": problems,
    }
    (work / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    (work / "report.txt").write_text(in_words(report), encoding="utf-8")
    return report


def read_copies(plan: dict[str, Any], samples: list[dict[str, Any]]) -> dict[str, Any]:
    """Every source of every part on the main disk, decoded; parts are told by their number."""
    folders = list(dict.fromkeys(folder for one in samples for folder in one["folders"][:1]))
    found = {}
    for number, folder in enumerate(folders, 1):
        for source in sources_of(Path(folder)):
            name = source if number == 1 else f"{source} part {number}"
            fps = plan["fps"].get(source, plan["fps"]["room"])
            found[name] = read_contents(Path(folder), source, fps).figures()
    return found


def _ends(end: dict[str, Any], copies: dict[str, Any]) -> list[str]:
    """What is wrong with how the run ended."""
    if not end:
        return ["the run was cut off: no closing report"]
    found = [] if end["verified"] else ["the closing report does not verify both copies"]
    for source, figures in copies.items():
        if figures["first_number"] is None or "part" in source:
            continue
        ticks = end["stopped_ns"] * figures["fps"] // NS_PER_S - figures["first_number"]
        clock_s = ticks % MODULUS / figures["fps"]
        if abs(figures["seconds"] - clock_s) > LENGTH_S:
            length_s = figures["seconds"]
            found.append(f"{source}: length {length_s} s against {clock_s:.2f} s of the clock")
    return found


def course(samples: list[dict[str, Any]], figure: str) -> dict[str, Any]:
    """First, last, highest and slope of one figure of each process."""
    return {
        role: {
            "first": round(trend.first, 1),
            "last": round(trend.last, 1),
            "highest": round(trend.highest, 1),
            "per_hour": round(trend.per_hour, 2),
        }
        for role, trend in sorted(trends(samples, figure).items())
    }


def in_words(report: dict[str, Any]) -> str:
    """The report as a person reads it."""
    rows = [
        f"Soak of {report['recorded_s'] / 60:.1f} minutes, begun {report['begun_at']}",
        f"on {report['machine']}; choice: {report['choice']}",
        "",
    ]
    for source, one in report["sources"].items():
        rows.append(
            f"{source}: {one['pictures']} pictures in {one['seconds']:.1f} s, {one['repeated']} "
            f"repeated, {one['left_out']} left out ({one['share_wrong']:.3%}), "
            f"{one['against_clock_ms']} ms spread against the clock"
        )
        for number, track in one["tracks"].items():
            rows.append(
                f"  track {number}: {track['beeps']} beeps, longest silence "
                f"{track['longest_silence_s']} s, beep after flash {track.get('start_ms')} -> "
                f"{track.get('end_ms')} ms, drift {track['drift_ms']} ms, "
                f"worst {track.get('worst_ms')} ms"
            )
    for title, figure in (("own memory, MB", "memory"), ("handles", "handles")):
        rows += ["", f"{title:24} {'first':>8} {'last':>8} {'highest':>8} {'per hour':>9}"]
        for role, one in report[figure].items():
            rows.append(
                f"{role:24} {one['first']:8} {one['last']:8} {one['highest']:8} {one['per_hour']:9}"
            )
    rows += [
        "",
        f"stopped within {report['stop_s']} s; closing report verified: "
        f"{report['closing_verified']}; alarms: {', '.join(report['alarms']) or 'none'}",
        "",
        *(["NOT AS IT HAS TO BE:", *report["problems"]] if report["problems"] else ["ALL WELL"]),
    ]
    return "\n".join(rows) + "\n"

"""The team's own checks, which no linter knows; prints one line for each thing found.

    python tools/taste.py

A broad ``except`` is allowed at the edge of a process only, and says why on its own line:
``except Exception:  # edge: an engine that cannot answer one command still serves the others``.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("app", "tests", "tools", "bench")
MAY_START_PROCESSES = ("app/system/processes.py", "tests/", "tools/", "bench/")
PROCESS_STARTERS = ("subprocess", "multiprocessing", "pty")
VAGUE_NAMES = re.compile(r"utils?|helpers?|common|misc")
FILE_LINES = 400
FUNCTION_LINES = 60
REASON = re.compile(r"#\s*(?:the )?edge(?: of a \w+)?: \w+(?: \S+){2,}")
LATER = re.compile(r"#.*\b(?:TODO|FIXME|XXX)\b")
ASSERTING = re.compile(
    r"^(?:assert|check|expect)_|^(?:raises|warns|fail|waitSignals?|waitUntil|wait_until)$"
)
SKIPPING = ("skip", "skipif", "xfail", "importorskip")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Finding = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Module:
    """One source file, read and parsed."""

    name: str
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]
    lines: tuple[str, ...]

    @property
    def in_app(self) -> bool:
        """True for the program itself."""
        return self.name.startswith("app/")

    @property
    def in_tests(self) -> bool:
        """True for tests and what serves them."""
        return self.name.startswith("tests/")

    def functions(self) -> Iterator[Function]:
        """All functions and methods."""
        for node in self.nodes:
            if isinstance(node, Function):
                yield node


def dotted(node: ast.AST) -> str:
    """``a.b.c`` for a name or a chain of attributes, else the empty string."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        start = dotted(node.value)
        return f"{start}.{node.attr}" if start else node.attr
    return ""


def calls(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every call."""
    for node in nodes:
        if isinstance(node, ast.Call):
            yield node.lineno, dotted(node.func)


def imports(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, names taken from a module included."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def no_unexplained_broad_except(module: Module) -> Iterator[Finding]:
    """A broad except cleans up and raises again, or stands at an edge and says why."""
    for node in module.nodes:
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        broad = any(
            kind is None or dotted(kind) in {"Exception", "BaseException"} for kind in caught
        )
        last = node.body[-1]
        if isinstance(last, ast.Raise) and last.exc is None:
            continue
        if broad and not REASON.search(module.lines[node.lineno - 1]):
            yield (
                node.lineno,
                "broad except without '# edge: <the reason>' on its line: catch what you expect",
            )


def has_purpose(module: Module) -> Iterator[Finding]:
    """Each module of the program says at its head what it is for."""
    if module.in_app and not ast.get_docstring(module.tree):
        yield 1, "a line at the head saying what the module is for is missing"


def is_short(module: Module) -> Iterator[Finding]:
    """Files and functions that can be read in one go."""
    if not module.in_app:
        return
    if len(module.lines) > FILE_LINES:
        yield 1, f"{len(module.lines)} lines, {FILE_LINES} are the limit: two ideas, two files"
    for function in module.functions():
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        if length > FUNCTION_LINES:
            yield (
                function.lineno,
                f"{function.name} has {length} lines, {FUNCTION_LINES} are the limit",
            )


def one_place_for_processes(module: Module) -> Iterator[Finding]:
    """Children are started in one module, which knows how to stop them."""
    if module.name.startswith(MAY_START_PROCESSES):
        return
    said = "start children through app.system.processes"
    for line, name in imports(module.nodes):
        if name.split(".")[0] in PROCESS_STARTERS:
            yield line, said
    for line, name in calls(module.nodes):
        if (
            re.match(r"os\.(?:system|popen|spawn|exec|fork|startfile)", name)
            or "create_subprocess" in name
        ):
            yield line, said


def no_sleeping_tests(module: Module) -> Iterator[Finding]:
    """Tests wait for events; what serves them may sleep between two looks or two frames."""
    if not module.in_tests:
        return
    loops = [node for node in module.nodes if isinstance(node, ast.While)]
    paced = {line for loop in loops for line, _ in calls(ast.walk(loop))}
    served = paced if module.name.startswith("tests/helpers/") else set()
    taken = [line for line, name in imports(module.nodes) if name == "time.sleep"]
    called = [line for line, name in calls(module.nodes) if name == "time.sleep"]
    for line in taken + [line for line in called if line not in served]:
        yield line, "tests wait for an event with a deadline, they do not sleep"


def asserts(function: Function) -> bool:
    """True when something in the function can fail on purpose."""
    if any(isinstance(node, ast.Assert) for node in ast.walk(function)):
        return True
    return any(ASSERTING.search(name.rpartition(".")[2]) for _, name in calls(ast.walk(function)))


def tests_assert(module: Module) -> Iterator[Finding]:
    """Every test can fail, and none is skipped."""
    if not module.in_tests:
        return
    if Path(module.name).name.startswith("test_"):
        for function in module.functions():
            if function.name.startswith("test_") and not asserts(function):
                yield function.lineno, f"{function.name} asserts nothing"
    for node in module.nodes:
        if (
            isinstance(node, ast.Attribute)
            and node.attr in SKIPPING
            and dotted(node).startswith("pytest.")
        ):
            yield node.lineno, f"{dotted(node)}: a test runs or does not exist"


def telling_name(module: Module) -> Iterator[Finding]:
    """A file is named after what it holds."""
    if not module.in_app:
        return
    for part in Path(module.name).with_suffix("").parts:
        if VAGUE_NAMES.fullmatch(part):
            yield 1, f"'{part}' says nothing about what it holds"


def nothing_for_later(module: Module) -> Iterator[Finding]:
    """What is left to do stands in an issue."""
    if not LATER.search(module.text):
        return
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.COMMENT and LATER.search(token.string):
            yield token.start[0], "what is left to do belongs into an issue, not into a comment"


RULES: tuple[Callable[[Module], Iterator[Finding]], ...] = (
    no_unexplained_broad_except,
    has_purpose,
    is_short,
    one_place_for_processes,
    no_sleeping_tests,
    tests_assert,
    telling_name,
    nothing_for_later,
)


def judge(name: str, text: str) -> list[str]:
    """All findings in one file; ``name`` is its path from the root, with forward slashes."""
    tree = ast.parse(text, name)
    module = Module(
        name, text, tree, tuple(ast.walk(tree)), tuple(text.removesuffix("\n").split("\n"))
    )
    return [f"{name}:{line}: {said}" for rule in RULES for line, said in rule(module)]


def judge_tree(root: Path) -> list[str]:
    """All findings in the files below ``root``."""
    files = sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py"))
    found = (judge(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in files)
    return [finding for findings in found for finding in findings]


def main(arguments: Sequence[str]) -> int:
    """Judge the repository, or the one whose root is given; returns the exit status."""
    findings = judge_tree(Path(arguments[0]) if arguments else ROOT)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

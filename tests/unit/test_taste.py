"""Each of the team's own checks finds what it is for and lets the right thing pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.taste import FILE_LINES, FUNCTION_LINES, judge, judge_tree, main

LONG_FUNCTION = '"""Purpose."""\n\ndef f():\n' + "    x = 1\n" * FUNCTION_LINES
OFFENCES = [
    ("app/a.py", '"""P."""\ntry:\n    f()\nexcept Exception:\n    g()\n', "broad except"),
    (
        "app/a.py",
        '"""P."""\ntry:\n    f()\nexcept (OSError, BaseException):\n    g()\n',
        "broad except",
    ),
    (
        "app/a.py",
        '"""P."""\ntry:\n    f()\nexcept Exception:  # edge: why\n    g()\n',
        "broad except",
    ),
    ("app/a.py", '"""P."""\ntry:\n    f()\nexcept:\n    g()\n', "broad except"),
    ("app/a.py", "x = 1\n", "what the module is for"),
    ("app/a.py", '"""P."""\n' + "x = 1\n" * FILE_LINES, f"{FILE_LINES} are the limit"),
    ("app/a.py", LONG_FUNCTION, f"{FUNCTION_LINES} are the limit"),
    ("app/a.py", '"""P."""\nimport subprocess\n', "app.system.processes"),
    ("app/a.py", '"""P."""\nfrom multiprocessing import Process\n', "app.system.processes"),
    ("app/a.py", '"""P."""\nimport os\nos.system("ls")\n', "app.system.processes"),
    (
        "app/a.py",
        '"""P."""\nasync def f():\n    await asyncio.create_subprocess_exec("x")\n',
        "app.sys",
    ),
    ("tests/unit/test_a.py", "import time\ntime.sleep(1)\n", "do not sleep"),
    ("tests/helpers/pulse.py", "from time import sleep\n", "do not sleep"),
    ("tests/helpers/pulse.py", "import time\ntime.sleep(1)\n", "do not sleep"),
    ("tests/unit/test_a.py", "import time\nwhile f():\n    time.sleep(1)\n", "do not sleep"),
    ("tests/unit/test_a.py", "def test_a():\n    f()\n", "test_a asserts nothing"),
    (
        "tests/unit/test_a.py",
        "class TestA:\n    async def test_b(self):\n        f()\n",
        "test_b asserts",
    ),
    ("tests/unit/test_a.py", "import pytest\npytest.skip('x')\n", "pytest.skip"),
    (
        "tests/unit/test_a.py",
        "@pytest.mark.xfail\ndef test_a():\n    assert f()\n",
        "pytest.mark.xfail",
    ),
    ("app/common/a.py", '"""P."""\n', "'common' says nothing"),
    ("app/utils.py", '"""P."""\n', "'utils' says nothing"),
    ("app/a.py", '"""P."""\nx = 1  # ' + "TODO: more\n", "belongs into an issue"),
]
GOOD = [
    (
        "app/a.py",
        '"""P."""\ntry:\n    f()\nexcept Exception:  # edge: a job is always settled\n    g()\n',
    ),
    ("app/a.py", '"""P."""\ntry:\n    f()\nexcept BaseException:\n    g()\n    raise\n'),
    ("app/a.py", '"""P."""\ntry:\n    f()\nexcept (OSError, ValueError):\n    g()\n'),
    ("app/system/processes.py", '"""P."""\nimport subprocess\n'),
    ("app/devices/sound_helper.py", '"""P."""\n'),
    ("app/a.py", '"""P."""\nx = "TODO in a text"\n'),
    ("tests/unit/test_a.py", "def test_a():\n    with pytest.raises(ValueError):\n        f()\n"),
    ("tests/unit/test_a.py", "def test_a(qtbot):\n    qtbot.waitUntil(lambda: done)\n"),
    ("tests/unit/test_a.py", "def test_a():\n    assert f()\n"),
    ("tests/helpers/rig.py", "import time\nwhile not f():\n    time.sleep(0.02)\n"),
    ("tests/unit/test_a.py", "def test_a():\n    client.wait_until(f, 20)\n"),
    ("tests/helpers/clips.py", "def test_card():\n    return 1\n"),
    ("tools/a.py", "print('done')\n"),
]


@pytest.mark.parametrize(("name", "text", "said"), OFFENCES)
def test_offence_is_found(name: str, text: str, said: str) -> None:
    findings = judge(name, text)
    assert len(findings) == 1
    assert findings[0].startswith(f"{name}:")
    assert said in findings[0]


@pytest.mark.parametrize(("name", "text"), GOOD)
def test_right_thing_passes(name: str, text: str) -> None:
    assert judge(name, text) == []


def test_finding_names_its_line() -> None:
    text = '"""P."""\n\n\nimport subprocess\n'
    assert judge("app/a.py", text)[0].startswith("app/a.py:4: ")


def test_tree_is_judged_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("app/b.py", "app/a/common.py", "docs/a.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n", encoding="utf-8")
    findings = judge_tree(tmp_path)
    assert [finding.split(":")[0] for finding in findings] == ["app/a/common.py"] * 2 + ["app/b.py"]
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out.splitlines() == findings
    (tmp_path / "app").rename(tmp_path / "elsewhere")
    assert main([str(tmp_path)]) == 0

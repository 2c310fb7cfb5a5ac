"""What ./run and ./test do before the program starts, with stand-ins for Debian's tools."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("bash", "cat", "cp", "dirname", "env", "flock", "mkdir", "sed", "sha256sum", "tail", "tee")
PYTHON = """#!/bin/bash
case "$*" in
  -c*) exit 0 ;;
  *"-m venv"*) mkdir -p "${@: -1}/bin"; cp "$0" "${@: -1}/bin/python" ;;
  *"pip install"*) echo "Collecting segno==1.6.6 (from -r run.txt)"; exit ${PIP_STATUS:-0} ;;
esac
"""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A copy of what prepare.sh reads, and a folder ``bin`` that is all of PATH."""
    for part in ("installer/linux", "requirements"):
        shutil.copytree(ROOT / part, tmp_path / part)
    (tmp_path / "bin").mkdir()
    for name in TOOLS:
        (tmp_path / "bin" / name).symlink_to(shutil.which(name) or name)
    stand_in(tmp_path, "python3.11", PYTHON)
    stand_in(tmp_path, "dpkg-query", '#!/bin/bash\nfor n; do printf "ii %s " "$n"; done\n')
    return tmp_path


def stand_in(machine: Path, name: str, script: str) -> None:
    """Put a script into the machine's PATH."""
    path = machine / "bin" / name
    path.write_text(script, encoding="utf-8")
    path.chmod(0o755)


def call(machine: Path, part: str, root: bool) -> list[str]:
    """The command that sources prepare.sh and calls ``prepare``, as root or not."""
    script = f"""set -euo pipefail
source {machine}/installer/linux/prepare.sh
is_root() {{ {"true" if root else "false"}; }}
prepare {part}; echo started"""
    return ["/bin/bash", "-c", script]


def surroundings(machine: Path) -> dict[str, str]:
    """An environment in which the machine's ``bin`` is all there is."""
    return {"PATH": str(machine / "bin"), "HOME": str(machine), "LANG": "C.UTF-8"}


def prepare(
    machine: Path, part: str = "run", root: bool = True, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Prepare the machine and wait for the end."""
    return subprocess.run(
        call(machine, part, root),
        env=surroundings(machine) | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_first_time_tells_what_it_does_and_the_second_time_is_silent(machine: Path) -> None:
    first = prepare(machine)
    assert first.returncode == 0, first.stderr
    assert first.stdout == "started\n"
    assert [line.split(" (")[0] for line in first.stderr.splitlines()] == [
        "Chuẩn bị lần đầu, xin chờ.",
        "Đang tạo môi trường Python riêng trong .venv...",
        "Đang tải và cài thư viện Python",
        "  - segno",
        "Đã chuẩn bị xong.",
    ]
    second = prepare(machine)
    assert (second.returncode, second.stdout, second.stderr) == (0, "started\n", "")


def test_what_tests_need_includes_what_the_program_needs(machine: Path) -> None:
    assert prepare(machine, "test").returncode == 0
    assert prepare(machine, "run").stderr == ""


def test_program_alone_is_not_enough_for_the_tests(machine: Path) -> None:
    assert prepare(machine, "run").returncode == 0
    assert "Đã chuẩn bị xong." in prepare(machine, "test").stderr


@pytest.mark.parametrize(
    "changed",
    ["requirements/run.txt", "installer/linux/packages-run.txt", "installer/linux/prepare.sh"],
)
def test_changed_pin_or_package_prepares_anew(machine: Path, changed: str) -> None:
    prepare(machine)
    with (machine / changed).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert "Đã chuẩn bị xong." in prepare(machine).stderr


def test_only_missing_packages_are_installed(machine: Path) -> None:
    stand_in(
        machine,
        "dpkg-query",
        "#!/bin/bash\nfor n; do [[ $n == libegl1 ]] || printf 'ii %s ' $n; done\n",
    )
    stand_in(machine, "apt-get", f'#!/bin/bash\necho "$*" >>{machine}/apt.log\n')
    done = prepare(machine)
    assert "Đang cài gói hệ thống: libegl1 (" in done.stderr
    update, install = (machine / "apt.log").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libegl1")


def test_package_that_was_removed_but_left_its_settings_is_missing(machine: Path) -> None:
    stand_in(machine, "dpkg-query", "#!/bin/bash\nfor n; do printf 'rc %s ' $n; done\n")
    stand_in(machine, "apt-get", "#!/bin/bash\n")
    assert "libportaudio2" in prepare(machine).stderr


def test_without_apt_it_says_what_to_install(machine: Path) -> None:
    stand_in(machine, "dpkg-query", "#!/bin/bash\nexit 1\n")
    done = prepare(machine)
    assert done.returncode == 1
    assert "Máy này không có apt-get. Hãy cài các gói sau" in done.stderr
    assert "libportaudio2" in done.stderr
    assert done.stdout == ""
    assert prepare(machine, DIEMCAU_SYSTEM_READY="1").returncode == 0


def test_without_root_and_sudo_it_says_whom_to_ask(machine: Path) -> None:
    stand_in(machine, "dpkg-query", "#!/bin/bash\nexit 1\n")
    stand_in(machine, "apt-get", "#!/bin/bash\nexit 100\n")
    done = prepare(machine, root=False)
    assert done.returncode == 1
    assert "Cần quyền quản trị (root hoặc sudo)" in done.stderr


def test_sudo_is_used_where_there_is_one(machine: Path) -> None:
    stand_in(machine, "dpkg-query", "#!/bin/bash\nexit 1\n")
    stand_in(machine, "apt-get", "#!/bin/bash\n")
    stand_in(machine, "sudo", f'#!/bin/bash\necho sudo >>{machine}/sudo.log\nexec "$@"\n')
    assert prepare(machine, root=False).returncode == 0
    assert (machine / "sudo.log").read_text() == "sudo\nsudo\n"


def test_failed_installation_shows_the_log_and_stops(machine: Path) -> None:
    stand_in(machine, "dpkg-query", "#!/bin/bash\nexit 1\n")
    stand_in(machine, "apt-get", '#!/bin/bash\necho "E: no room left"; exit 100\n')
    done = prepare(machine)
    assert done.returncode == 1
    assert "E: no room left" in done.stderr
    assert "Không cài được gói hệ thống" in done.stderr


def test_failed_pip_stops_and_the_next_call_tries_again(machine: Path) -> None:
    done = prepare(machine, PIP_STATUS="1")
    assert done.returncode == 1
    assert "Không cài được thư viện Python" in done.stderr
    assert prepare(machine).returncode == 0


def test_two_at_once_prepare_once(machine: Path) -> None:
    (machine / ".tools").mkdir()
    with (machine / ".tools" / "prepare.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with subprocess.Popen(
            call(machine, "run", True),
            env=surroundings(machine),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as waiting:
            assert waiting.stderr is not None
            assert waiting.stderr.readline().startswith("Đang chờ một lần chuẩn bị khác xong...")
            fcntl.flock(lock, fcntl.LOCK_UN)
            rest = waiting.stderr.read()
    assert waiting.returncode == 0
    assert rest.splitlines()[-1].startswith("Đã chuẩn bị xong.")


def test_without_python_it_says_which(machine: Path) -> None:
    (machine / "bin" / "python3.11").unlink()
    done = prepare(machine, DIEMCAU_SYSTEM_READY="1")
    assert done.returncode == 1
    assert "Cần Python 3.11 trở lên" in done.stderr


@pytest.mark.parametrize("name", ["run", "test", ".ci/run"])
def test_commands_can_be_called(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)
    done = subprocess.run(["bash", "-n", str(ROOT / name)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_windows_scripts_keep_their_encodings() -> None:
    for name in ("run.cmd", "test.cmd"):
        data = (ROOT / name).read_bytes()
        assert data.isascii()
        assert data.count(b"\n") == data.count(b"\r\n") > 0
    assert (ROOT / "installer/windows/prepare.ps1").read_bytes().startswith(b"\xef\xbb\xbf")

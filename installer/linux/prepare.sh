# Sets up what the program needs on Debian; sourced by ./run and ./test, which then call `prepare`.
# Progress goes to standard error, Vietnamese first. A stamp inside .venv makes later calls quick.

say() { printf '%s (%s)\n' "$1" "$2" >&2; }

stop() {
    say "$@"
    exit 1
}

# Lines of package lists or pins without comments and blank lines.
entries() { sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' "$@"; }

# A Python from 3.11 on that can make virtual environments; prints its command.
find_python() {
    local candidate
    for candidate in python3.11 python3 python3.12 python3.13; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# Those of the named packages that are not installed, on one line.
missing_packages() {
    local installed name
    local -a missing=()
    installed=" $(dpkg-query -W -f='${db:Status-Abbrev}${Package} ' "$@" 2>/dev/null || true)"
    for name in "$@"; do
        [[ "$installed" == *" ii $name "* ]] || missing+=("$name")
    done
    printf '%s' "${missing[*]-}"
}

is_root() { ((EUID == 0)); }

# Runs a command as root: as it is, or through sudo.
as_root() {
    if is_root; then "$@"; else sudo "$@"; fi
}

# Runs a command, keeping what it says in the log; shows the end of the log where it fails.
logged() {
    if ! "$@" >>"$log" 2>&1; then
        tail -n 15 "$log" >&2
        return 1
    fi
}

install_packages() {
    local missing="$1"
    if ! command -v apt-get >/dev/null; then
        stop "Máy này không có apt-get. Hãy cài các gói sau (hoặc gói tương ứng), rồi chạy lại với DIEMCAU_SYSTEM_READY=1: $missing" \
            "there is no apt-get here: install these packages or their like, then run again with DIEMCAU_SYSTEM_READY=1"
    fi
    if ! is_root && ! command -v sudo >/dev/null; then
        stop "Cần quyền quản trị (root hoặc sudo). Hãy nhờ người quản trị chạy: apt-get install --no-install-recommends $missing" \
            "root or sudo is needed: ask an administrator to run the command shown"
    fi
    say "Đang cập nhật danh mục gói hệ thống..." "updating the list of system packages"
    logged as_root apt-get -q -o DPkg::Lock::Timeout=300 update ||
        say "Không cập nhật được danh mục gói; thử cài từ danh mục đang có." "no update; trying the present list"
    say "Đang cài gói hệ thống: $missing" "installing system packages"
    # shellcheck disable=SC2086  # one word for each package is meant
    logged as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends $missing ||
        stop "Không cài được gói hệ thống; phần cuối nhật ký ở trên, toàn bộ trong $log." \
            "system packages could not be installed; the log is above"
}

prepare_system() {
    local part="$1" missing=""
    local -a wanted=()
    if [[ "${DIEMCAU_SYSTEM_READY:-}" != 1 ]]; then
        mapfile -t wanted < <(entries "$linux/packages-run.txt")
        [[ "$part" == run ]] || mapfile -t -O "${#wanted[@]}" wanted < <(entries "$linux/packages-test.txt")
        find_python >/dev/null || wanted+=(python3 python3-venv)
        missing="$(missing_packages "${wanted[@]}")"
        [[ -z "$missing" ]] || install_packages "$missing"
    fi
}

prepare_python() {
    local part="$1" python
    if ! "$root/.venv/bin/python" -m pip --version >/dev/null 2>&1; then
        python="$(find_python)" ||
            stop "Cần Python 3.11 trở lên cùng mô-đun venv (gói python3 và python3-venv)." \
                "Python 3.11 or later with its venv module is needed"
        say "Đang tạo môi trường Python riêng trong .venv..." "making a virtual environment"
        logged "$python" -m venv --clear "$root/.venv" ||
            stop "Không tạo được môi trường Python; xem $log." "the virtual environment could not be made"
    fi
    say "Đang tải và cài thư viện Python (lần đầu khoảng 1,3 GB trên đĩa, vài phút)..." \
        "fetching and installing Python packages"
    if ! "$root/.venv/bin/python" -m pip install --disable-pip-version-check --no-input \
        --requirement "$root/requirements/$part.txt" 2>&1 | tee -a "$log" |
        sed -un 's/^Collecting \([^ ;=<>]*\).*/  - \1/p' >&2; then
        tail -n 15 "$log" >&2
        stop "Không cài được thư viện Python; toàn bộ nhật ký trong $log." \
            "Python packages could not be installed"
    fi
}

# A fingerprint of all that decides what is set up.
wanted_state() {
    cat "$linux"/packages-*.txt "$root"/requirements/*.txt "$linux/prepare.sh" | sha256sum
}

# prepare run|test: bring the machine to the wanted state; what `test` needs includes `run`.
prepare() {
    local part="$1" state
    root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
    linux="$root/installer/linux"
    state="$(wanted_state)"
    is_prepared "$part" "$state" && return
    mkdir -p "$root/.tools"
    log="$root/.tools/prepare.log"
    exec 9>"$root/.tools/prepare.lock"
    if ! flock -n 9; then
        say "Đang chờ một lần chuẩn bị khác xong..." "waiting for another preparation to end"
        flock 9
    fi
    if ! is_prepared "$part" "$state"; then
        say "Chuẩn bị lần đầu, xin chờ." "first-time preparation"
        prepare_system "$part"
        prepare_python "$part"
        printf '%s\n' "$state" >"$root/.venv/prepared-$part"
        [[ "$part" == run ]] || printf '%s\n' "$state" >"$root/.venv/prepared-run"
        say "Đã chuẩn bị xong." "ready"
    fi
    exec 9>&-
}

is_prepared() {
    local stamp="$root/.venv/prepared-$1"
    [[ -x "$root/.venv/bin/python" && -f "$stamp" && "$(<"$stamp")" == "$2" ]]
}

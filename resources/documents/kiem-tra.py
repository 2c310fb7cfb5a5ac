#!/usr/bin/env python3
"""Kiểm tra gói bàn giao này còn nguyên vẹn. Chỉ cần Python 3, không cần chương trình nào khác.

    python3 kiem-tra.py [THƯ MỤC GÓI] [--ma MÃ KIỂM CHỨNG CỦA GÓI]

Đọc lại từng tệp, so với các danh sách mã kiểm chứng trong gói (chuẩn BagIt 1.0, RFC 8493) và nêu
tên mọi tệp sai, thiếu, thừa. Kết quả trả về: 0 nguyên vẹn, 1 có tệp sai, 2 không phải gói.
"""

import argparse
import hashlib
import os
import re
import sys

LINE = re.compile(r"([0-9A-Fa-f]+)[ \t]+\*?([^ \t*].*)")
SEAL_FILE = "tagmanifest-sha256.txt"


def files_of(root):
    """Mọi tệp trong gói: tên viết bằng dấu / -> đường dẫn. Không đi theo liên kết."""
    found = {}
    for folder, folders, names in os.walk(root):
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        for name in names + links:
            path = os.path.join(folder, name)
            found[os.path.relpath(path, root).replace(os.sep, "/")] = path
    return found


def read_list(path, problems):
    """Một danh sách mã: tên -> mã; mọi điều sai khuôn đều được nêu."""
    name = os.path.basename(path)
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"\xef\xbb\xbf"):
        problems.append(name + ": có dấu BOM ở đầu tệp")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        problems.append(name + ": không phải văn bản UTF-8")
        return {}
    listed = {}
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        if not line:
            continue
        match = LINE.fullmatch(line)
        if match is None:
            problems.append("%s: dòng %d sai khuôn" % (name, number))
            continue
        file = re.sub("%0[DdAa]|%25", lambda m: chr(int(m.group()[1:], 16)), match.group(2))
        if file.startswith(("/", "~")) or "\\" in file or ".." in file.split("/"):
            problems.append("%s: dòng %d chỉ ra ngoài gói" % (name, number))
            continue
        file = file[2:] if file.startswith("./") else file
        if file in listed:
            problems.append("%s: dòng %d nêu lại một tệp" % (name, number))
        listed[file] = match.group(1).lower()
    if not listed:
        problems.append(name + ": danh sách trống")
    return listed


def digests_of(path, algorithms):
    """Đọc tệp một lần, tính mọi mã cần thiết."""
    found = {name: hashlib.new(name) for name in algorithms}
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(4 * 1024 * 1024), b""):
            for digest in found.values():
                digest.update(block)
    return {name: digest.hexdigest() for name, digest in found.items()}


def lists_of(root, present, prefix, problems):
    """Các danh sách cùng loại: tên tệp -> {thuật toán: mã}."""
    listed, names = {}, set()
    for name in sorted(present):
        match = re.fullmatch(prefix + r"-([a-z0-9]+)\.txt", name)
        if match is None:
            continue
        algorithm = match.group(1)
        if algorithm not in hashlib.algorithms_available:
            problems.append(name + ": thuật toán không biết")
            continue
        names.add(name)
        for file, digest in read_list(present[name], problems).items():
            listed.setdefault(file, {})[algorithm] = digest
    return listed, names


def check(root, code, say):
    """Kiểm tra cả gói; trả về 0, 1 hoặc 2."""
    problems = []
    present = files_of(root)
    payload, lists = lists_of(root, present, "manifest", problems)
    tags, tag_lists = lists_of(root, present, "tagmanifest", problems)
    if "bagit.txt" not in present or not payload:
        say("Thư mục này không phải một gói bàn giao: " + root)
        return 2
    algorithms = {name.split("-")[1][:-4] for name in lists}
    for file, digests in sorted(payload.items()):
        if not file.startswith("data/"):
            problems.append(file + ": danh sách tệp nêu tệp ngoài thư mục data")
        for missing in sorted(algorithms - set(digests)):
            problems.append("%s: không có trong manifest-%s.txt" % (file, missing))
    expected, matched = dict(tags, **payload), 0
    for number, (file, digests) in enumerate(sorted(expected.items()), 1):
        if file not in present:
            problems.append("THIẾU  " + file)
        elif os.path.islink(present[file]):
            problems.append("SAI    %s (là liên kết, không phải tệp)" % file)
        else:
            try:
                found = digests_of(present[file], digests)
            except OSError as error:
                problems.append("SAI    %s (không đọc được: %s)" % (file, error.strerror))
                continue
            if found == digests:
                matched += 1
                say("khớp   %s (%d/%d)" % (file, number, len(expected)))
            else:
                problems.append("SAI    " + file)
    for algorithm in sorted(algorithms):
        if "tagmanifest-%s.txt" % algorithm not in tag_lists:
            problems.append("THIẾU  tagmanifest-%s.txt" % algorithm)
    known = set(expected) | tag_lists
    problems += ["THỪA   " + file for file in sorted(set(present) - known)]
    seal = digests_of(present[SEAL_FILE], ["sha256"])["sha256"] if SEAL_FILE in present else ""
    if code and code != seal:
        problems.append("SAI    mã kiểm chứng của gói: không phải gói đã bàn giao")
    return conclude(matched, len(expected), seal, code, problems, say)


def conclude(matched, expected, seal, code, problems, say):
    """Nói kết quả."""
    say("")
    for problem in problems:
        say(problem)
    say("%d/%d tệp khớp." % (matched, expected))
    if seal:
        say("Mã kiểm chứng của gói:")
        say(" ".join(seal[at : at + 8] for at in range(0, len(seal), 8)))
    if problems or not matched == expected > 0:
        say("KẾT LUẬN: GÓI KHÔNG CÒN NGUYÊN VẸN. Ngừng dùng ổ hoặc đĩa này, báo cán bộ lưu trữ.")
        return 1
    if code:
        say("KẾT LUẬN: gói còn nguyên vẹn và đúng là gói đã bàn giao.")
    else:
        say("KẾT LUẬN: mọi tệp khớp. Hãy so mã trên với mã in trên biên bản bàn giao hoặc nhãn:")
        say("có trùng thì gói mới đúng là gói đã bàn giao.")
    return 0


def main():
    """Đọc dòng lệnh rồi kiểm tra."""
    parser = argparse.ArgumentParser(description="Kiểm tra gói bàn giao còn nguyên vẹn.")
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("folder", nargs="?", default=here, help="thư mục của gói")
    parser.add_argument("--ma", default="", help="mã kiểm chứng in trên biên bản bàn giao")
    options = parser.parse_args()
    if hasattr(sys.stdout, "reconfigure") and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    code = re.sub("[^0-9a-f]", "", options.ma.lower())
    if options.ma and len(code) != 64:
        print("Mã kiểm chứng phải có 64 chữ số 0-9, a-f.")
        return 2
    return check(options.folder, code, lambda text: print(text, flush=True))


if __name__ == "__main__":
    sys.exit(main())

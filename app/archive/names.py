"""Names of files and folders in a package; Vietnamese without marks, safe on every medium."""

PACKAGE_PREFIX = "GOI-BAN-GIAO-"
WORK_PREFIX = ".dang-ghi-"
RECORDING_FOLDER = "ghi-am-ghi-hinh"
TESTS_FOLDER = "kiem-thu"
FACTS_FILE = "thong-tin-buoi-tiep.json"
GUIDE_FILE = "HUONG-DAN-KIEM-TRA.txt"
HANDOVER_PREFIX = "BIEN-BAN-BAN-GIAO-"


def recording_folder(number: int) -> str:
    """Folder in a package of a session's recording, counted from 1; most sessions have one."""
    return RECORDING_FOLDER if number == 1 else f"{RECORDING_FOLDER}-{number}"

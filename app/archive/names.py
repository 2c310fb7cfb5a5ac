"""Names of files and folders in a package; Vietnamese without marks, safe on every medium."""

PACKAGE_PREFIX = "GOI-BAN-GIAO-"
WORK_PREFIX = ".dang-ghi-"
RECORDING_FOLDER = "ghi-am-ghi-hinh"
TESTS_FOLDER = "kiem-thu"
PLATFORM_FOLDER = "ghi-hinh-nen-tang"
IMPORTED_FOLDER = "ban-ghi-nhap"
"""What was brought in from elsewhere, numbered."""
FACTS_FILE = "thong-tin-buoi-tiep.json"
GUIDE_FILE = "HUONG-DAN-KIEM-TRA.txt"
VIEWING_FOLDER = "xem-lai"
VIEWING_LIST = "danh-sach.json"
EXTRACT_MANIFEST = "manifest-trich-xuat.json"
HANDOVER_PREFIX = "BIEN-BAN-BAN-GIAO-"


def recording_folder(number: int) -> str:
    """Folder in a package of a session's recording, counted from 1; most sessions have one."""
    return RECORDING_FOLDER if number == 1 else f"{RECORDING_FOLDER}-{number}"


def piece_name(file: str, number: int) -> str:
    """Name of the piece of a recorded file that remains before, between or after cuts."""
    return f"{file.removesuffix('.mp4')}-trich-{number}.mp4"


def viewing_name(take: int, source: str, volume: int, volumes: int) -> str:
    """Name of a joined film: of which recording of the session, which source, which volume."""
    first = f"lan-{take}-" if take > 1 else ""
    last = f"-tap-{volume}" if volumes > 1 else ""
    return f"{VIEWING_FOLDER}/{first}{source}{last}.mp4"


def joint_name(take: int) -> str:
    """Name of the film with all pictures and sound: of which recording of the session."""
    return f"{VIEWING_FOLDER}/{f'lan-{take}-' if take > 1 else ''}toan-buoi.mp4"

"""How a package says that its picture was encoded anew, and of which package it was made."""

from __future__ import annotations

DERIVED_FROM = "Derived-From"
DERIVED_SEAL = "Derived-From-Seal"
"""Fields of ``bag-info.txt``: name of the original package, SHA-256 of its tag manifest."""
TITLE_MARK = "BẢN NÉN LẠI HÌNH"
"""How titles, guides and labels call such a package."""
NOTE = (
    "Hình trong các phim ở thư mục nen-lai đã được nén lại cho vừa một đĩa; âm thanh giữ nguyên."
    " Đây không phải bản gốc và không thay cho bản gốc. Mã kiểm chứng của từng phim và của bản"
    " gốc tương ứng nằm trong data/nen-lai/danh-sach.json."
)

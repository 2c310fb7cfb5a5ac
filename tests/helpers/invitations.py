"""Invitations as officials write them; names, rooms and passwords are made up."""

from __future__ import annotations

LINK = "https://gomeet.vnpt.vn/room?sessionToken=k7Qe2mXw9LpZ4a#vi/host/tck-2511?accessCode=4417"
PASSWORD = "Tcd@2511#HP"

LETTER = f"""\
ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG
VĂN PHÒNG
Số: 612/GM-VP                    Hải Phòng, ngày 20 tháng 11 năm 2026

GIẤY MỜI
V/v dự buổi tiếp công dân trực tuyến định kỳ tháng 11/2026

Kính gửi: Chủ tịch UBND các xã, phường, đặc khu

Thực hiện Quyết định số 3549/QĐ-UBND ngày 29/8/2025, Văn phòng kính mời dự buổi tiếp như sau:
1. Thời gian: 14 giờ 00 phút, ngày 25/11/2026 (thứ Tư).
2. Kiểm thử đường truyền: 14h00 ngày 24/11/2026; tổng duyệt: 16 giờ 30 cùng ngày.
3. Điểm cầu trung tâm: Trụ sở Ban Tiếp công dân thành phố.
4. Các điểm cầu đại biểu:
   - UBND phường Thạch Khôi
   - UBND phường Lê Thanh Nghị;
   - UBND xã Đại Sơn.
5. Thông tin đăng nhập nền tảng GoMeet:
   Đường dẫn: {LINK}
   Tài khoản: ph.thachkhoi; Mật khẩu: {PASSWORD}
   (đường dẫn hết hiệu lực lúc 23h59 ngày 25/11/2026)
6. Hướng dẫn kết nối gửi kèm Công văn này.
Đề nghị các đơn vị bố trí phòng họp, thiết bị và kiểm thử theo thời gian nêu trên.
Đầu mối hỗ trợ kỹ thuật: đ/c Trần Văn Hùng, điện thoại 0912 345 678.
"""

BROKEN_LINK = """\
Kính gửi đồng chí, Văn phòng gửi đường dẫn vào phòng họp:
https://gomeetv3.vnptit.vn/room?sessionToken=abcDEF0123456789abcDEF0123456789&
lang=vi&display=UBND-phuong-Thach-Khoi-diem-cau-dai-bieu-2026-11-25#vi/host/
tck-2511?accessCode=4417

Mật khẩu phòng họp là 884 412
Họp lúc 08:30 thứ Tư, 25/11/2026
"""

HTML = """\
<html><head><title>x</title><style>p {color: red}</style></head><body>
<p>K&iacute;nh m&#7901;i d&#7921; bu&#7893;i ti&#7871;p c&ocirc;ng d&acirc;n
l&uacute;c <b>14 gi&#7901; 00</b> ng&agrave;y 25/11/2026.</p>
<table><tr><td>Đường dẫn</td><td><a href="https://gomeet-vnpt.example.net/room?sessionToken=zzz">
https://gomeet.vnpt.vn/room?sessionToken=abc</a></td></tr>
<tr><td>M&#7853;t kh&#7849;u</td><td>Abc-123</td></tr></table>
<script>document.location = "https://evil.example/"</script>
<a href="https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.jit.si%2FTck2511&amp;data=05">
https://meet.jit.si/Tck2511</a>
</body></html>
"""

CALENDAR = """\
BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
SUMMARY:Tiếp công dân trực tuyến\\, tháng 11\r
DTSTART;TZID=SE Asia Standard Time:20261125T140000\r
DTEND;TZID=SE Asia Standard Time:20261125T170000\r
LOCATION:https://meet.jit.si/TiepCongDan-2511\r
DESCRIPTION:Mã phòng: 884 412 019\\nMật khẩu: Xy\\;z9\\nLiên hệ: 0225 3842 \r
 123\r
END:VEVENT\r
END:VCALENDAR\r
"""

SHORT = """\
Ban Tiếp công dân TP gửi thông tin phòng họp:
- Link: gomeet.vnpt.vn/#vi/host/abcd?accessCode=998877
- Pass: Hp@123
- Thời gian test: 09h00 sáng mai 24/11
- Tổng duyệt: 15h00 ngày 25/11
- Thời gian chính thức: 08h00 ngày 26/11
Các điểm cầu tham gia:
1. UBND phường A
2. UBND phường B
Căn cứ Công văn 12/VP.TCD/KT, mọi vướng mắc liên hệ nam@haiphong.gov.vn
"""

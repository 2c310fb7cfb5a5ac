<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>addresses</name>
    <message>
        <source>A link that begins with “{scheme}:” is never opened.</source>
        <translation>Không bao giờ mở đường dẫn bắt đầu bằng “{scheme}:”.</translation>
    </message>
    <message>
        <source>Copy the link anew from the invitation, from its first letter on.</source>
        <translation>Hãy sao chép lại đường dẫn trong giấy mời, từ ký tự đầu tiên.</translation>
    </message>
    <message>
        <source>No link was given.</source>
        <translation>Chưa có đường dẫn.</translation>
    </message>
    <message>
        <source>The link is longer than {most} characters.</source>
        <translation>Đường dẫn dài quá {most} ký tự.</translation>
    </message>
    <message>
        <source>There is a gap or an unreadable sign inside the link.</source>
        <translation>Trong đường dẫn có khoảng trống hoặc ký tự lạ.</translation>
    </message>
    <message>
        <source>“{link}” is not a link.</source>
        <translation>“{link}” không phải là đường dẫn.</translation>
    </message>
</context>
<context>
    <name>alarm</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>How to act</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Needs attention now: {count}</source>
        <translation>Việc cần xử lý: {count}</translation>
    </message>
    <message>
        <source>See it whole</source>
        <translation>Xem đầy đủ</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Xem cách xử lý</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã rõ</translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <translation>Cách xử lý: {action}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} việc khác</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết</translation>
    </message>
    <message>
        <source>over {span} ago</source>
        <translation>đã hết {span} trước</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>từ {time}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} lần</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>A field has at most {count} letters.</source>
        <translation>Mỗi ô có nhiều nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>Check that the disk is there, has space and may be written.</source>
        <translation>Kiểm tra ổ đã nối, còn chỗ trống và cho phép ghi.</translation>
    </message>
    <message>
        <source>Check the disk or choose another one.</source>
        <translation>Hãy kiểm tra ổ đĩa hoặc chọn ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Check the source, then copy again, or use another disk.</source>
        <translation>Kiểm tra bản nguồn rồi sao lại, hoặc dùng ổ khác.</translation>
    </message>
    <message>
        <source>Choose a disk with more free space.</source>
        <translation>Hãy chọn ổ đĩa còn nhiều chỗ trống hơn.</translation>
    </message>
    <message>
        <source>Choose the folder of a session, a recording or a package.</source>
        <translation>Hãy chọn thư mục của buổi tiếp, bản ghi hoặc gói bàn giao.</translation>
    </message>
    <message>
        <source>Close the recording, or use the other copy.</source>
        <translation>Hãy kết thúc việc ghi, hoặc dùng bản lưu còn lại.</translation>
    </message>
    <message>
        <source>Connect a disk with another copy of this session.</source>
        <translation>Nối ổ có bản lưu khác của buổi tiếp này.</translation>
    </message>
    <message>
        <source>Connect the disk or choose another folder.</source>
        <translation>Hãy cắm ổ đĩa hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Connect the disk that holds a copy.</source>
        <translation>Cắm ổ đĩa đang giữ một bản rồi làm lại.</translation>
    </message>
    <message>
        <source>Every copy of this session was handed over, disposed of or lost.</source>
        <translation>Mọi bản của buổi tiếp này đã được giao đi, tiêu hủy hoặc đã mất.</translation>
    </message>
    <message>
        <source>How long the session is kept was set already: {period}.</source>
        <translation>Thời hạn bảo quản của buổi đã được đặt: {period}.</translation>
    </message>
    <message>
        <source>In {part}: {problem}</source>
        <translation>Trong {part}: {problem}</translation>
    </message>
    <message>
        <source>It was not kept. The source itself was not touched.</source>
        <translation>Bản sao này không được giữ lại. Bản nguồn vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Leave the field as it is, or change it under “Retention period”.</source>
        <translation>Giữ nguyên ô này, hoặc đổi ở mục “Thời hạn bảo quản”.</translation>
    </message>
    <message>
        <source>Name the decision that allows it and the person who answers for it.</source>
        <translation>Hãy ghi văn bản cho phép bàn giao và người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>No copy has the list of files that was sealed.</source>
        <translation>Không bản lưu nào còn danh mục tệp đúng như khi niêm phong.</translation>
    </message>
    <message>
        <source>No package was made, so that no damaged file is handed over.</source>
        <translation>Chưa lập gói bàn giao, để không bàn giao tệp hỏng.</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>Gói chưa được lập.</translation>
    </message>
    <message>
        <source>No package was made: it would not be whole.</source>
        <translation>Chưa lập gói bàn giao, vì gói sẽ không đầy đủ.</translation>
    </message>
    <message>
        <source>No package was made; the recording is untouched.</source>
        <translation>Chưa lập gói bàn giao; bản ghi không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>None of the copies of this recording can be reached.</source>
        <translation>Không mở được bản nào của bản ghi này.</translation>
    </message>
    <message>
        <source>Nothing was changed: nobody can tell which bytes are the first.</source>
        <translation>Chưa có gì bị thay đổi: không thể biết đâu là dữ liệu gốc.</translation>
    </message>
    <message>
        <source>Nothing was saved: two papers would say different things.</source>
        <translation>Chưa lưu gì: nếu lưu, hai giấy tờ sẽ ghi hai thời hạn khác nhau.</translation>
    </message>
    <message>
        <source>Package of “{title}”</source>
        <translation>Gói bàn giao của “{title}”</translation>
    </message>
    <message>
        <source>Rename the file and make the package again.</source>
        <translation>Hãy đổi tên tệp rồi lập lại gói bàn giao.</translation>
    </message>
    <message>
        <source>Sealed parts are handed over only on a decision of at least {least} characters and in the name of a person.</source>
        <translation>Chỉ bàn giao đoạn hạn chế khai thác khi ghi rõ văn bản cho phép (ít nhất {least} ký tự) và tên người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>The copy does not match the first hashes: {files}</source>
        <translation>Bản sao không khớp mã kiểm chứng ban đầu: {files}</translation>
    </message>
    <message>
        <source>The copy in {folder} cannot be mended: {reason}</source>
        <translation>Không sửa được bản lưu ở {folder}: {reason}</translation>
    </message>
    <message>
        <source>The disk did not give back what was written: {files}</source>
        <translation>Ổ đĩa không trả lại đúng dữ liệu đã ghi: {files}</translation>
    </message>
    <message>
        <source>The disk may be failing. Use another disk.</source>
        <translation>Ổ đĩa có thể đang hỏng. Hãy dùng ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The file name “{file}” cannot go into a package.</source>
        <translation>Không thể đưa tệp có tên “{file}” vào gói bàn giao.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>Không đọc được tệp {file}: {reason}</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>Thiếu tệp {file}.</translation>
    </message>
    <message>
        <source>The file {file} is not what it was when it was first hashed.</source>
        <translation>Tệp {file} đã thay đổi so với mã kiểm chứng lấy khi ghi.</translation>
    </message>
    <message>
        <source>The film for viewing cannot be written: {reason}</source>
        <translation>Không ghi được phim để xem lại: {reason}</translation>
    </message>
    <message>
        <source>The film {file} grew too large for this disk.</source>
        <translation>Phim {file} quá lớn so với ổ đĩa này.</translation>
    </message>
    <message>
        <source>The film {file} holds {found} pictures instead of {expected}.</source>
        <translation>Phim {file} có {found} hình, đúng ra phải có {expected} hình.</translation>
    </message>
    <message>
        <source>The manifest of the recording cannot be used: {file}: {why}</source>
        <translation>Không dùng được danh sách tệp của bản ghi: {file}: {why}</translation>
    </message>
    <message>
        <source>The package cannot be written to {folder}: {reason}</source>
        <translation>Không ghi được gói bàn giao vào {folder}: {reason}</translation>
    </message>
    <message>
        <source>The package is not a valid BagIt package: {reason}</source>
        <translation>Gói bàn giao không đúng chuẩn BagIt: {reason}</translation>
    </message>
    <message>
        <source>The package itself is complete and verified.</source>
        <translation>Gói bàn giao đã hoàn chỉnh và đã được kiểm tra.</translation>
    </message>
    <message>
        <source>The package was not made.</source>
        <translation>Chưa tạo được gói bàn giao.</translation>
    </message>
    <message>
        <source>The paper {name} cannot be written to {folder}: {reason}</source>
        <translation>Không ghi được văn bản {name} vào {folder}: {reason}</translation>
    </message>
    <message>
        <source>The recorded files could not be joined into one film.</source>
        <translation>Không ghép được các tệp đã ghi thành một phim.</translation>
    </message>
    <message>
        <source>There is no field {field} of a file.</source>
        <translation>Hồ sơ không có trường thông tin {field}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Không có thư mục {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to check or to hand over yet.</source>
        <translation>Chưa có gì để kiểm tra hay bàn giao.</translation>
    </message>
    <message>
        <source>There is nothing to read back here.</source>
        <translation>Ở đây không còn gì để đọc lại.</translation>
    </message>
    <message>
        <source>This session has no closed recording.</source>
        <translation>Buổi tiếp này chưa có bản ghi nào đã kết thúc.</translation>
    </message>
    <message>
        <source>This session heard a confidential case: who speaks is to be seen and heard.</source>
        <translation>Buổi tiếp có vụ việc phải giữ bí mật: trong bản ghi thấy được mặt, nghe được tiếng người trình bày.</translation>
    </message>
    <message>
        <source>Verify the copies of the recording, then make the package again.</source>
        <translation>Hãy kiểm tra lại các bản ghi rồi lập lại gói.</translation>
    </message>
    <message>
        <source>Verify the other copy of the recording and package that one.</source>
        <translation>Hãy kiểm tra bản lưu còn lại và lập gói từ bản đó.</translation>
    </message>
    <message>
        <source>What was damaged is where it was, or was set aside.</source>
        <translation>Tệp hỏng vẫn ở chỗ cũ hoặc đã được để riêng ra.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the recording is whole.</source>
        <translation>Thiếu danh sách này thì không xác định được bản ghi còn nguyên vẹn hay không.</translation>
    </message>
    <message>
        <source>Write the code as the label or the handover record has it: its first {least} digits at least.</source>
        <translation>Gõ mã như trên nhãn hoặc biên bản bàn giao: ít nhất {least} ký tự đầu.</translation>
    </message>
    <message>
        <source>a line about a recorded file is not whole</source>
        <translation>một dòng về tệp đã ghi không đầy đủ</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>có ký tự BOM ở đầu tệp</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>không đọc được: {reason}</translation>
    </message>
    <message>
        <source>it does not declare a version and an encoding</source>
        <translation>tệp không khai báo phiên bản và bảng mã</translation>
    </message>
    <message>
        <source>it does not name {file}</source>
        <translation>không nêu tệp {file}</translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation>là liên kết, không phải tệp</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tệp rỗng</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>it is no list of files of a recording</source>
        <translation>đây không phải danh mục tệp của bản ghi</translation>
    </message>
    <message>
        <source>it is no manifest that is known</source>
        <translation>không phải danh sách mã kiểm chứng hợp lệ</translation>
    </message>
    <message>
        <source>it is not text of the encoding that is declared</source>
        <translation>nội dung không đúng bảng mã đã khai báo</translation>
    </message>
    <message>
        <source>it is not the one that was sealed</source>
        <translation>không phải tệp đã ghi nhận khi lập gói hoặc khi đóng bản ghi</translation>
    </message>
    <message>
        <source>it is not written as this program writes</source>
        <translation>đã bị chương trình khác ghi lại</translation>
    </message>
    <message>
        <source>it is sealed and must not be here</source>
        <translation>tệp có đoạn hạn chế khai thác, không được có ở đây</translation>
    </message>
    <message>
        <source>it leaves out {file}</source>
        <translation>thiếu tệp {file} trong danh sách</translation>
    </message>
    <message>
        <source>it was changed before the cut-off recording was closed</source>
        <translation>tệp đã bị thay đổi trước khi bản ghi dở dang được kết thúc</translation>
    </message>
    <message>
        <source>its code is not the one on the paper</source>
        <translation>mã không khớp với mã trên giấy</translation>
    </message>
    <message>
        <source>its code is not the one that this point knows: it was changed with all its lists, or put in the place of another one</source>
        <translation>mã không khớp với mã mà điểm cầu này đã lưu: gói đã bị sửa cùng mọi danh sách của nó, hoặc bị thay bằng gói khác</translation>
    </message>
    <message>
        <source>its digest of {file} is wrong</source>
        <translation>mã kiểm chứng của {file} ghi trong đó bị sai</translation>
    </message>
    <message>
        <source>its list of files was changed</source>
        <translation>danh mục tệp của gói đã bị thay đổi</translation>
    </message>
    <message>
        <source>line {line} is out of form</source>
        <translation>dòng {line} sai định dạng</translation>
    </message>
    <message>
        <source>line {line} leaves the folder</source>
        <translation>dòng {line} chỉ ra ngoài thư mục</translation>
    </message>
    <message>
        <source>line {line} names a file again</source>
        <translation>dòng {line} nêu lại một tệp đã có</translation>
    </message>
    <message>
        <source>line {number} names no file and its digest</source>
        <translation>dòng {number} không nêu tệp nào kèm mã kiểm chứng</translation>
    </message>
    <message>
        <source>there are films, but neither a list of files nor a journal of the recording</source>
        <translation>có tệp phim nhưng không có danh sách tệp lẫn nhật ký của bản ghi</translation>
    </message>
    <message>
        <source>{file} has no place in it</source>
        <translation>không được phép có {file} trong danh sách</translation>
    </message>
    <message>
        <source>{file} is a link, not a file.</source>
        <translation>{file} là liên kết, không phải tệp.</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>thiếu {file}</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}</source>
        <translation>Không đọc được {folder}: {reason}</translation>
    </message>
    <message>
        <source>{folder} has {free_mb} MB free, the package needs {needed_mb} MB.</source>
        <translation>{folder} còn trống {free_mb} MB, gói bàn giao cần {needed_mb} MB.</translation>
    </message>
    <message>
        <source>{folder} holds no recording and no package.</source>
        <translation>Trong {folder} không có bản ghi hay gói bàn giao nào.</translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation>{folder} đã đầy.</translation>
    </message>
    <message>
        <source>{part}: part {number} of this recording is not here</source>
        <translation>{part}: thiếu phần {number} của bản ghi này</translation>
    </message>
    <message>
        <source>“{text}” is no code of a package.</source>
        <translation>“{text}” không phải là mã của một gói.</translation>
    </message>
</context>
<context>
    <name>archive page</name>
    <message>
        <source>2 copies match</source>
        <translation>2 bản khớp</translation>
    </message>
    <message>
        <source>A copy is damaged</source>
        <translation>Có bản bị hỏng</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Về buổi tiếp</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Check code of the package</source>
        <translation>Mã kiểm chứng của gói</translation>
    </message>
    <message>
        <source>Choose the disk first.</source>
        <translation>Hãy chọn ổ trước.</translation>
    </message>
    <message>
        <source>Choose the disk, then F5 makes the package: recording, tests and facts of the session in one folder. It is read back byte for byte, and the handover record to sign is written beside it.</source>
        <translation>Chọn ổ rồi bấm F5 để tạo gói: bản ghi, kết quả kiểm thử và thông tin buổi tiếp nằm trong một thư mục. Gói được đọc lại từng byte; biên bản bàn giao để ký nằm bên cạnh.</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Code of the fonds</source>
        <translation>Mã phông lưu trữ</translation>
    </message>
    <message>
        <source>Connect the disk, or open it from the file manager.</source>
        <translation>Cắm lại ổ, hoặc mở từ trình quản lý tệp.</translation>
    </message>
    <message>
        <source>Copies and seals</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Bảo quản, giao nhận</translation>
    </message>
    <message>
        <source>Decision that allows handing it over (number, date)</source>
        <translation>Văn bản cho phép bàn giao (số, ngày)</translation>
    </message>
    <message>
        <source>Decision that allows the sealed parts (number, date)</source>
        <translation>Văn bản cho phép (số, ngày)</translation>
    </message>
    <message>
        <source>Description of the file</source>
        <translation>Thông tin hồ sơ lưu trữ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Every point</source>
        <translation>Mọi điểm cầu</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>Export to a disk or disc…</source>
        <translation>Xuất ra ổ hoặc đĩa…</translation>
    </message>
    <message>
        <source>Find by words: title, people, case, note, document, date</source>
        <translation>Tìm: tên buổi, người, vụ việc, ghi chú, tài liệu, ngày</translation>
    </message>
    <message>
        <source>Folder of practice runs</source>
        <translation>Thư mục chạy thử trên máy</translation>
    </message>
    <message>
        <source>Found: {where}</source>
        <translation>Có trong: {where}</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ ngày… đến ngày…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Handover package</source>
        <translation>Gói bàn giao</translation>
    </message>
    <message>
        <source>Keywords, separated by commas</source>
        <translation>Từ khóa, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Loại buổi tiếp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Level of access</source>
        <translation>Mức độ tiếp cận</translation>
    </message>
    <message>
        <source>Make the package now</source>
        <translation>Tạo gói ngay</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mốc</translation>
    </message>
    <message>
        <source>Marks on the timeline</source>
        <translation>Dấu mốc</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Việc khác…</translation>
    </message>
    <message>
        <source>Name of the fonds</source>
        <translation>Tên phông lưu trữ</translation>
    </message>
    <message>
        <source>No case was attached to this session.</source>
        <translation>Buổi tiếp này không gắn hồ sơ vụ việc nào.</translation>
    </message>
    <message>
        <source>No long work has run since the program was started.</source>
        <translation>Chưa có công việc dài nào từ khi mở chương trình.</translation>
    </message>
    <message>
        <source>No session has these words. Fewer words find more.</source>
        <translation>Không buổi tiếp nào có các từ này. Gõ ít từ hơn sẽ tìm được nhiều hơn.</translation>
    </message>
    <message>
        <source>None. A sealed part is left out of packages.</source>
        <translation>Không có. Đoạn hạn chế khai thác không nằm trong gói bàn giao.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Chưa có buổi tiếp nào được ghi.</translation>
    </message>
    <message>
        <source>Nothing is noted of the copies yet.</source>
        <translation>Chưa có ghi chép nào về các bản sao.</translation>
    </message>
    <message>
        <source>Nothing of {parts} is in it: nobody knows at what time of day it began, and a sealed part may lie anywhere in it.</source>
        <translation>Không có gì của {parts} trong gói: không xác định được phần này bắt đầu vào giờ nào, nên đoạn hạn chế khai thác có thể nằm ở bất cứ chỗ nào trong đó.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was tested for this session.</source>
        <translation>Buổi tiếp này chưa có lần kiểm thử nào.</translation>
    </message>
    <message>
        <source>Onto disk</source>
        <translation>Ghi ra ổ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the handover record</source>
        <translation>Mở biên bản</translation>
    </message>
    <message>
        <source>Open the label</source>
        <translation>Mở nhãn</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở biên bản</translation>
    </message>
    <message>
        <source>Package for the handover</source>
        <translation>Gói bàn giao</translation>
    </message>
    <message>
        <source>Package made, but {count} recorded files are wanting</source>
        <translation>Đã lập gói, nhưng thiếu {count} tệp đã ghi</translation>
    </message>
    <message>
        <source>Package made, every byte read back</source>
        <translation>Đã tạo gói bàn giao, đọc lại đủ từng byte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Buổi chạy thử</translation>
    </message>
    <message>
        <source>Real sessions</source>
        <translation>Buổi tiếp thật</translation>
    </message>
    <message>
        <source>Recording, tests and facts go into one package. It is read back byte for byte, and the handover record is written beside it.</source>
        <translation>Bản ghi, kết quả kiểm thử và thông tin buổi tiếp vào một gói. Gói được đọc lại từng byte; biên bản bàn giao nằm bên cạnh.</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Lưu thông tin hồ sơ</translation>
    </message>
    <message>
        <source>Saved. It stands in every package made from now on.</source>
        <translation>Đã lưu. Thông tin này có trong mọi gói lập từ nay về sau.</translation>
    </message>
    <message>
        <source>Seal a part…</source>
        <translation>Hạn chế khai thác một đoạn…</translation>
    </message>
    <message>
        <source>Seal this part</source>
        <translation>Hạn chế khai thác đoạn này</translation>
    </message>
    <message>
        <source>Sealed parts</source>
        <translation>Đoạn hạn chế khai thác</translation>
    </message>
    <message>
        <source>Sealed parts: {count}. They are left out of the package unless a decision allows them.</source>
        <translation>Có {count} đoạn hạn chế khai thác. Các đoạn này không nằm trong gói, trừ khi có văn bản cho phép.</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Xem buổi tiếp</translation>
    </message>
    <message>
        <source>State of the copies</source>
        <translation>Tình trạng bản sao</translation>
    </message>
    <message>
        <source>Taken over from the last file, not saved yet: look it over.</source>
        <translation>Lấy theo hồ sơ gần nhất, chưa lưu: hãy xem lại.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Kiểm thử</translation>
    </message>
    <message>
        <source>The archivist states fonds, code, retention, access, language and keywords of the file here. Start, end, sizes, hashes and the state of the copies are taken from the recording itself.</source>
        <translation>Cán bộ lưu trữ ghi phông, mã hồ sơ, thời hạn lưu trữ, mức độ tiếp cận, ngôn ngữ và từ khóa tại đây. Thời điểm bắt đầu, kết thúc, dung lượng, mã kiểm chứng và tình trạng sao lưu lấy từ chính bản ghi.</translation>
    </message>
    <message>
        <source>The disk may have been pulled out, or no program opens it.</source>
        <translation>Có thể ổ đã rút ra, hoặc máy không có chương trình mở được.</translation>
    </message>
    <message>
        <source>The disk or share it lies on does not answer.</source>
        <translation>Ổ đĩa hoặc thư mục mạng chứa tệp này không trả lời.</translation>
    </message>
    <message>
        <source>The package does not match: make it again on another disk</source>
        <translation>Gói không khớp: hãy tạo lại trên ổ khác</translation>
    </message>
    <message>
        <source>The session in full</source>
        <translation>Chi tiết buổi tiếp</translation>
    </message>
    <message>
        <source>The session’s course in time</source>
        <translation>Diễn biến buổi tiếp theo thời gian</translation>
    </message>
    <message>
        <source>This session heard a confidential case. It is handed over on a decision alone; what the package says of it names nobody.</source>
        <translation>Buổi tiếp có vụ việc phải giữ bí mật. Chỉ bàn giao khi có văn bản cho phép; thông tin kèm gói bàn giao không nêu tên ai.</translation>
    </message>
    <message>
        <source>This stands in the description of every package made from now on. A field that is left empty is left out; the program fills in none of its own.</source>
        <translation>Thông tin này nằm trong phần mô tả của mọi gói lập từ nay về sau. Ô để trống thì không đưa vào; chương trình không tự điền ô nào.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>Tiêu đề hồ sơ</translation>
    </message>
    <message>
        <source>Totals (papers, files)</source>
        <translation>Tổng số (tờ, tệp)</translation>
    </message>
    <message>
        <source>Type to find a session, with or without the marks on the letters: titles, people, cases, notes, documents. Press the course of the session to play from there. “Check the copies now…” reads all copies back and compares every byte. F5 makes what is handed over on a disk or disc.</source>
        <translation>Gõ để tìm buổi tiếp, có dấu hay không dấu đều được: tên buổi, người, vụ việc, ghi chú, tài liệu. Bấm vào dải thời gian để xem từ chỗ đó. “Kiểm tra toàn vẹn ngay…” đọc lại mọi bản sao và so từng byte. F5 tạo gói để giao ra ổ hoặc đĩa.</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Buổi đột xuất</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Whole archive…</source>
        <translation>Toàn kho…</translation>
    </message>
    <message>
        <source>With a complaint</source>
        <translation>Có khiếu nại</translation>
    </message>
    <message>
        <source>With a denunciation</source>
        <translation>Có tố cáo</translation>
    </message>
    <message>
        <source>With a petition</source>
        <translation>Có kiến nghị</translation>
    </message>
    <message>
        <source>With feedback</source>
        <translation>Có phản ánh</translation>
    </message>
    <message>
        <source>Work: none running</source>
        <translation>Công việc: không có việc nào chạy</translation>
    </message>
    <message>
        <source>Work: {count} paused</source>
        <translation>Công việc: {count} tạm dừng</translation>
    </message>
    <message>
        <source>Work: {count} running</source>
        <translation>Công việc: {count} đang chạy</translation>
    </message>
    <message>
        <source>Working… wait until it is done</source>
        <translation>Đang làm, chờ xong…</translation>
    </message>
    <message>
        <source>another file was brought in</source>
        <translation>nhận thêm một tệp</translation>
    </message>
    <message>
        <source>called archived: two verified copies</source>
        <translation>xác nhận đã lưu trữ: hai bản đã kiểm</translation>
    </message>
    <message>
        <source>came back after the handover, to be read back</source>
        <translation>đã nhận lại sau bàn giao, cần đọc lại</translation>
    </message>
    <message>
        <source>came in during the session</source>
        <translation>nhận trong buổi tiếp</translation>
    </message>
    <message>
        <source>case</source>
        <translation>vụ việc</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>giữ bí mật</translation>
    </message>
    <message>
        <source>copy of the recording</source>
        <translation>bản sao bản ghi</translation>
    </message>
    <message>
        <source>damaged disc saved into a folder</source>
        <translation>cứu dữ liệu đĩa hỏng ra thư mục</translation>
    </message>
    <message>
        <source>deleted by the order of two persons</source>
        <translation>đã hủy theo lệnh của hai người</translation>
    </message>
    <message>
        <source>disc burnt</source>
        <translation>đã ghi đĩa</translation>
    </message>
    <message>
        <source>disc found damaged</source>
        <translation>đĩa bị hỏng</translation>
    </message>
    <message>
        <source>disc read back, all of it matches</source>
        <translation>đọc lại đĩa, khớp toàn bộ</translation>
    </message>
    <message>
        <source>disk let go safely</source>
        <translation>đã ngắt ổ an toàn</translation>
    </message>
    <message>
        <source>disposal agreed to by a second person</source>
        <translation>người thứ hai đồng ý hủy</translation>
    </message>
    <message>
        <source>disposal asked for</source>
        <translation>đề nghị hủy</translation>
    </message>
    <message>
        <source>disposal withdrawn</source>
        <translation>rút đề nghị hủy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>empty: the title of the session</source>
        <translation>để trống: lấy tên buổi tiếp</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>đoạn trích</translation>
    </message>
    <message>
        <source>excerpt made</source>
        <translation>đã trích xuất đoạn</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không xong</translation>
    </message>
    <message>
        <source>fetched back from the store</source>
        <translation>lấy về từ kho</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>found damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>from hh:mm:ss</source>
        <translation>từ giờ:phút:giây</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>đã bàn giao</translation>
    </message>
    <message>
        <source>handover record written</source>
        <translation>đã lập biên bản bàn giao</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>sự cố</translation>
    </message>
    <message>
        <source>made and entered</source>
        <translation>đã lập và vào sổ</translation>
    </message>
    <message>
        <source>medium came back</source>
        <translation>đã trả lại</translation>
    </message>
    <message>
        <source>medium lent</source>
        <translation>cho mượn</translation>
    </message>
    <message>
        <source>mended from the other copy</source>
        <translation>đã sửa từ bản kia</translation>
    </message>
    <message>
        <source>more than {count} sessions, the newest are listed</source>
        <translation>hơn {count} buổi tiếp, đang liệt kê các buổi mới nhất</translation>
    </message>
    <message>
        <source>more words narrow it down</source>
        <translation>gõ thêm từ để tìm hẹp hơn</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>đã chuyển chỗ</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>chưa kết thúc</translation>
    </message>
    <message>
        <source>not found where it was</source>
        <translation>không thấy ở chỗ đã ghi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>noted as lost for good</source>
        <translation>đã ghi nhận là mất</translation>
    </message>
    <message>
        <source>package</source>
        <translation>gói bàn giao</translation>
    </message>
    <message>
        <source>package {name} made and read back</source>
        <translation>tạo gói {name}, đã đọc lại đủ</translation>
    </message>
    <message>
        <source>package {name} made, but it does not match</source>
        <translation>tạo gói {name}, nhưng đọc lại không khớp</translation>
    </message>
    <message>
        <source>page of a document</source>
        <translation>trang tài liệu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>picture encoded anew for one disc</source>
        <translation>nén lại hình cho vừa một đĩa</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>chạy thử</translation>
    </message>
    <message>
        <source>re-encoded copy</source>
        <translation>bản nén lại</translation>
    </message>
    <message>
        <source>read back, all of it matches</source>
        <translation>đọc lại, khớp toàn bộ</translation>
    </message>
    <message>
        <source>recording closed, {closed} of {copies} copies with their hashes</source>
        <translation>đóng bản ghi, {closed}/{copies} bản có mã SHA-256</translation>
    </message>
    <message>
        <source>recording from elsewhere</source>
        <translation>bản ghi nhập từ nơi khác</translation>
    </message>
    <message>
        <source>recording from elsewhere taken in</source>
        <translation>nhập bản ghi từ nơi khác</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>seal of {span} lifted</source>
        <translation>bỏ hạn chế khai thác đoạn {span}</translation>
    </message>
    <message>
        <source>sealed parts were opened to be seen</source>
        <translation>đã mở đoạn hạn chế khai thác để xem</translation>
    </message>
    <message>
        <source>sealed {span}: {reason}</source>
        <translation>hạn chế khai thác đoạn {span}: {reason}</translation>
    </message>
    <message>
        <source>sent to the store</source>
        <translation>đã sao lên kho</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>test</source>
        <translation>kiểm thử</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>hết</translation>
    </message>
    <message>
        <source>the platform’s recording</source>
        <translation>bản ghi của nền tảng</translation>
    </message>
    <message>
        <source>the sealed result is not there, or was changed</source>
        <translation>kết quả đã chốt không còn hoặc đã bị sửa</translation>
    </message>
    <message>
        <source>time of keeping set</source>
        <translation>đặt thời hạn bảo quản</translation>
    </message>
    <message>
        <source>to hh:mm:ss</source>
        <translation>đến giờ:phút:giây</translation>
    </message>
    <message>
        <source>turned up again, read back, all of it matches</source>
        <translation>đã tìm lại được, đọc lại khớp toàn bộ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>{copy} read back, only {matched} of {expected} files match SHA-256</source>
        <translation>đọc lại {copy}: chỉ {matched}/{expected} tệp khớp SHA-256</translation>
    </message>
    <message>
        <source>{copy} read back, {matched} of {expected} files match SHA-256</source>
        <translation>đọc lại {copy}: {matched}/{expected} tệp khớp SHA-256</translation>
    </message>
    <message>
        <source>{count} could not be tested</source>
        <translation>{count} không kiểm tra được</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} tài liệu</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} không đạt</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} tệp</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} còn để mở</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} trang</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} đạt</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} điểm cầu</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} buổi tiếp</translation>
    </message>
    <message>
        <source>{count} sessions are not in the index yet</source>
        <translation>{count} buổi chưa vào danh mục tìm kiếm</translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>{count} miễn kiểm tra</translation>
    </message>
    <message>
        <source>{count} with remarks</source>
        <translation>{count} cần chú ý</translation>
    </message>
    <message>
        <source>{matched} of {expected} files match</source>
        <translation>khớp {matched}/{expected} tệp</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>Không mở được {path}.</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} giây</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} đến {end}</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Quay lại</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>The window has no link to the recording service.</source>
        <translation>Cửa sổ đang mất liên lạc với bộ ghi.</translation>
    </message>
    <message>
        <source>Wait until the link is back, then press again.</source>
        <translation>Chờ có liên lạc trở lại rồi bấm lại.</translation>
    </message>
    <message>
        <source>What was asked for was not done.</source>
        <translation>Việc vừa yêu cầu chưa được thực hiện.</translation>
    </message>
</context>
<context>
    <name>button</name>
    <message>
        <source>{words} · hold 1 second</source>
        <translation>{words} · giữ 1 giây</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Add the user to the group “video” and sign in again.</source>
        <translation>Hãy thêm tài khoản vào nhóm “video” rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>Check its cable. When it is plugged in again it goes on by itself.</source>
        <translation>Hãy kiểm tra dây camera. Khi cắm lại, camera sẽ tự hoạt động tiếp.</translation>
    </message>
    <message>
        <source>Check its power and network cable. It is connected again by itself.</source>
        <translation>Hãy kiểm tra nguồn điện và dây mạng của camera. Chương trình sẽ tự kết nối lại.</translation>
    </message>
    <message>
        <source>Check that the camera has power and network, and that address, user name and password are right.</source>
        <translation>Hãy kiểm tra nguồn điện và mạng của camera, và xem địa chỉ, tên đăng nhập, mật khẩu có đúng không.</translation>
    </message>
    <message>
        <source>Check that the camera shows a picture, then try again.</source>
        <translation>Hãy kiểm tra camera có hình chưa, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has free space.</source>
        <translation>Hãy kiểm tra ổ đĩa đã kết nối và còn chỗ trống.</translation>
    </message>
    <message>
        <source>Check the disk that holds it, or choose another camera.</source>
        <translation>Hãy kiểm tra ổ đĩa chứa tệp, hoặc chọn camera khác.</translation>
    </message>
    <message>
        <source>Check the path, or choose another camera.</source>
        <translation>Hãy kiểm tra lại đường dẫn, hoặc chọn camera khác.</translation>
    </message>
    <message>
        <source>Choose an MP4 or MKV file that plays in a video player.</source>
        <translation>Hãy chọn tệp MP4 hoặc MKV phát được bằng trình phát video.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Hãy chọn một trong các tên: {names}.</translation>
    </message>
    <message>
        <source>Choose “sim” for a camera that stays.</source>
        <translation>Hãy chọn “sim” để có camera luôn hoạt động.</translation>
    </message>
    <message>
        <source>Close other programs that show the camera&apos;s picture, or pull its plug and put it back.</source>
        <translation>Hãy đóng các chương trình khác đang dùng camera, hoặc rút camera ra rồi cắm lại.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera. The list of devices shows what is connected.</source>
        <translation>Hãy cắm camera vào máy, hoặc chọn camera khác. Danh sách thiết bị cho biết những gì đang kết nối.</translation>
    </message>
    <message>
        <source>The camera at {address} does not answer.</source>
        <translation>Camera tại địa chỉ {address} không trả lời.</translation>
    </message>
    <message>
        <source>The camera at {address} sends no more pictures.</source>
        <translation>Camera tại địa chỉ {address} không gửi hình nữa.</translation>
    </message>
    <message>
        <source>The camera is connected but sends no picture. Check its cable and power, or wait: it is tried again by itself.</source>
        <translation>Camera đã kết nối nhưng không gửi hình. Hãy kiểm tra dây và nguồn điện, hoặc chờ: chương trình sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The camera “{id}” is not connected.</source>
        <translation>Camera “{id}” chưa được kết nối.</translation>
    </message>
    <message>
        <source>The camera “{name}” is used by another program or does not answer.</source>
        <translation>Camera “{name}” đang bị chương trình khác sử dụng hoặc không trả lời.</translation>
    </message>
    <message>
        <source>The camera “{name}” was lost.</source>
        <translation>Mất kết nối với camera “{name}”.</translation>
    </message>
    <message>
        <source>The camera&apos;s helper program ended. It is being started again.</source>
        <translation>Chương trình phụ trợ của camera đã dừng và đang được khởi động lại.</translation>
    </message>
    <message>
        <source>The camera&apos;s helper program ends again and again. Choose another camera, or send the log file camera.log to support.</source>
        <translation>Chương trình phụ trợ của camera liên tục bị dừng. Hãy chọn camera khác, hoặc gửi tệp nhật ký camera.log cho bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>The file “{path}” is not a video that can be played.</source>
        <translation>Tệp “{path}” không phải là video phát được.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}.</source>
        <translation>Không lưu được hình vào {path}.</translation>
    </message>
    <message>
        <source>The simulated camera has vanished, as it was asked to.</source>
        <translation>Camera mô phỏng đã biến mất, đúng như yêu cầu.</translation>
    </message>
    <message>
        <source>The video file “{path}” can no longer be read.</source>
        <translation>Không còn đọc được tệp video “{path}”.</translation>
    </message>
    <message>
        <source>The video file “{path}” does not exist.</source>
        <translation>Không có tệp video “{path}”.</translation>
    </message>
    <message>
        <source>There is no camera picture to keep.</source>
        <translation>Không có hình camera để lưu.</translation>
    </message>
    <message>
        <source>There is no camera picture to measure.</source>
        <translation>Camera không có hình để đo.</translation>
    </message>
    <message>
        <source>There is no camera simulator named “{name}”.</source>
        <translation>Không có camera mô phỏng tên “{name}”.</translation>
    </message>
    <message>
        <source>This user may not open the camera {node}.</source>
        <translation>Tài khoản đang dùng không có quyền mở camera {node}.</translation>
    </message>
    <message>
        <source>{what} {action}</source>
        <translation>{what} {action}</translation>
    </message>
</context>
<context>
    <name>camera control</name>
    <message>
        <source>A speed lies between -1 and 1.</source>
        <translation>Tốc độ nằm trong khoảng từ -1 đến 1.</translation>
    </message>
    <message>
        <source>Check the camera&apos;s power and its cable; it is tried again by itself.</source>
        <translation>Kiểm tra nguồn và dây của camera; chương trình tự kết nối lại.</translation>
    </message>
    <message>
        <source>Choose the camera first, or enter its network address.</source>
        <translation>Chọn camera trước hoặc nhập địa chỉ mạng của camera.</translation>
    </message>
    <message>
        <source>Enter in the preparation how the camera is moved, or turn it by hand.</source>
        <translation>Nhập cách điều khiển camera ở bước Chuẩn bị hoặc xoay bằng tay.</translation>
    </message>
    <message>
        <source>Move it with the arrows.</source>
        <translation>Dùng các nút mũi tên để xoay.</translation>
    </message>
    <message>
        <source>No camera is set up to be moved from here.</source>
        <translation>Chưa thiết lập điều khiển camera từ chương trình.</translation>
    </message>
    <message>
        <source>The camera at {name} cannot be reached: {reason}.</source>
        <translation>Không kết nối được với camera tại {name}: {reason}.</translation>
    </message>
    <message>
        <source>The camera at {name} does not answer.</source>
        <translation>Camera tại {name} không phản hồi.</translation>
    </message>
    <message>
        <source>The camera at {name} refused: {reason}.</source>
        <translation>Camera tại {name} từ chối: {reason}.</translation>
    </message>
    <message>
        <source>The camera {name} cannot be moved from the computer.</source>
        <translation>Camera {name} không điều khiển được từ máy tính.</translation>
    </message>
    <message>
        <source>The camera {name} keeps no views.</source>
        <translation>Camera {name} không lưu được góc quay.</translation>
    </message>
    <message>
        <source>The picture and the recording go on; the view stays as it is.</source>
        <translation>Hình và việc ghi vẫn tiếp tục; góc quay giữ nguyên.</translation>
    </message>
    <message>
        <source>The room&apos;s camera is not connected to this computer by USB.</source>
        <translation>Camera của phòng không kết nối với máy tính này qua USB.</translation>
    </message>
    <message>
        <source>The view stays as it is.</source>
        <translation>Góc quay giữ nguyên.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Turn it by hand, or use its own remote control.</source>
        <translation>Xoay bằng tay hoặc dùng điều khiển đi kèm camera.</translation>
    </message>
    <message>
        <source>Views are numbered from 0 to {last}.</source>
        <translation>Góc quay được đánh số từ 0 đến {last}.</translation>
    </message>
    <message>
        <source>Write visca://ADDRESS, visca-tcp://ADDRESS, visca-serial:PORT or uvc.</source>
        <translation>Nhập visca://ĐỊA-CHỈ, visca-tcp://ĐỊA-CHỈ, visca-serial:CỔNG hoặc uvc.</translation>
    </message>
    <message>
        <source>it cannot do this just now</source>
        <translation>lúc này camera không thực hiện được</translation>
    </message>
    <message>
        <source>it does not know this command</source>
        <translation>camera không hiểu lệnh này</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>it is still busy with earlier commands</source>
        <translation>camera đang bận thực hiện lệnh trước</translation>
    </message>
    <message>
        <source>nothing of the kind is under way</source>
        <translation>không có chuyển động nào đang thực hiện</translation>
    </message>
    <message>
        <source>the message has the wrong length</source>
        <translation>lệnh sai độ dài</translation>
    </message>
    <message>
        <source>the movement was called off</source>
        <translation>chuyển động đã bị hủy</translation>
    </message>
    <message>
        <source>“{spec}” does not say how the camera is moved.</source>
        <translation>“{spec}” không phải là cách điều khiển camera hợp lệ.</translation>
    </message>
</context>
<context>
    <name>camera hand</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Hold a key to move; letting go stops the camera.</source>
        <translation>Giữ nút để xoay, thả ra camera dừng.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Lưu góc quay</translation>
    </message>
    <message>
        <source>Name of the present view</source>
        <translation>Tên góc quay hiện tại</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>No view has been kept yet.</source>
        <translation>Chưa lưu góc quay nào.</translation>
    </message>
    <message>
        <source>Reaching the camera…</source>
        <translation>Đang kết nối camera…</translation>
    </message>
    <message>
        <source>This camera is turned by hand.</source>
        <translation>Camera này xoay bằng tay.</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Xoay xuống</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Turn up</source>
        <translation>Xoay lên</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>Góc quay {number}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>A name is in the meeting that is not on the list of points.</source>
        <translation>Trong cuộc họp có tên không nằm trong danh sách điểm cầu.</translation>
    </message>
    <message>
        <source>A point is away</source>
        <translation>Một điểm cầu mất kết nối</translation>
    </message>
    <message>
        <source>A required point is not in the meeting.</source>
        <translation>Một điểm cầu bắt buộc không có trong cuộc họp.</translation>
    </message>
    <message>
        <source>A stranger is in the room</source>
        <translation>Có người lạ trong phòng họp</translation>
    </message>
    <message>
        <source>A whistle, or our own voice comes back from the far end.</source>
        <translation>Có tiếng rít, hoặc tiếng của phòng mình vọng lại từ điểm cầu khác.</translation>
    </message>
    <message>
        <source>After the session fetch the file the same day and take it in here.</source>
        <translation>Sau buổi tiếp, lấy bản ghi về ngay trong ngày và nhập vào đây.</translation>
    </message>
    <message>
        <source>After two minutes propose to suspend; the recording goes on until the chair decides.</source>
        <translation>Quá hai phút, đề nghị tạm dừng; bản ghi vẫn chạy đến khi người chủ trì quyết định.</translation>
    </message>
    <message>
        <source>Ask aloud: “Who is … ?” It may be a point under another name.</source>
        <translation>Hỏi to: “… là ai?” Có thể là một điểm cầu vào bằng tên khác.</translation>
    </message>
    <message>
        <source>Ask the far end what it sees; if it is not the room, stop our picture until it is right.</source>
        <translation>Hỏi điểm cầu kia đang thấy gì; nếu không phải phòng họp, hãy ngừng gửi hình cho đến khi sửa xong.</translation>
    </message>
    <message>
        <source>Ask the far end whether its own picture moves.</source>
        <translation>Hỏi điểm cầu khác xem hình bên đó có chuyển động không.</translation>
    </message>
    <message>
        <source>Ask the far end: “Do you hear us clearly?”</source>
        <translation>Hỏi điểm cầu khác: “Có nghe rõ không?”</translation>
    </message>
    <message>
        <source>Check the room&apos;s server</source>
        <translation>Kiểm tra máy chủ phòng họp</translation>
    </message>
    <message>
        <source>Check the room&apos;s server and join by hand if it does not come back.</source>
        <translation>Kiểm tra máy chủ phòng họp; nếu vẫn chưa vào được thì bấm kết nối bằng tay.</translation>
    </message>
    <message>
        <source>Choose the one that moves, in the room&apos;s preparation.</source>
        <translation>Chọn micro có vạch nhảy, ở phần chuẩn bị phòng.</translation>
    </message>
    <message>
        <source>Echo or howling</source>
        <translation>Tiếng vọng hoặc hú</translation>
    </message>
    <message>
        <source>Full picture again</source>
        <translation>Gửi lại hình đầy đủ</translation>
    </message>
    <message>
        <source>If a required point is away for two minutes, propose to the chair to suspend.</source>
        <translation>Nếu điểm cầu bắt buộc mất kết nối hai phút, đề nghị người chủ trì tạm dừng.</translation>
    </message>
    <message>
        <source>If it is frozen or a slate, set the camera for the call to live.</source>
        <translation>Nếu là hình dừng hoặc bảng chữ, chuyển camera của cuộc họp về trực tiếp.</translation>
    </message>
    <message>
        <source>If it is still refused, telephone the administrator of the main point for a new link.</source>
        <translation>Nếu vẫn bị từ chối, gọi người quản trị điểm cầu trung tâm xin đường dẫn mới.</translation>
    </message>
    <message>
        <source>If it lasts a minute, change to the backup line (second network, telephone as modem) and join again.</source>
        <translation>Nếu quá một phút chưa hết, chuyển sang đường truyền dự phòng (mạng thứ hai, điện thoại phát mạng) và kết nối lại.</translation>
    </message>
    <message>
        <source>If it stays away, join the same room in the browser.</source>
        <translation>Nếu vẫn không có, hãy vào chính phòng họp đó bằng trình duyệt.</translation>
    </message>
    <message>
        <source>If the sound still breaks off, turn our picture off; turn it on again when the line is calm.</source>
        <translation>Nếu tiếng vẫn đứt, hãy tắt hình gửi đi; khi đường truyền ổn định thì bật lại.</translation>
    </message>
    <message>
        <source>If there is no window, leave the room and join again; the recording of this room goes on.</source>
        <translation>Nếu không còn cửa sổ nào, hãy rời phòng họp rồi vào lại; việc ghi hình tại phòng vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>In the meeting page open the settings of picture and choose the camera of this program.</source>
        <translation>Trên trang họp, mở phần cài đặt hình ảnh và chọn camera của chương trình này.</translation>
    </message>
    <message>
        <source>In the meeting page see that the microphone is not crossed out.</source>
        <translation>Trong trang họp, xem micro có bị gạch chéo không.</translation>
    </message>
    <message>
        <source>In the meeting page see that the same microphone is chosen there.</source>
        <translation>Trong trang họp, xem đã chọn đúng micro đó chưa.</translation>
    </message>
    <message>
        <source>In the meeting page turn the camera on.</source>
        <translation>Trong trang họp, bật camera.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>Join; the main point calls us by our name.</source>
        <translation>Kết nối; điểm cầu trung tâm gọi đúng tên điểm cầu mình.</translation>
    </message>
    <message>
        <source>Leave that window open; other windows may stand in front of it.</source>
        <translation>Giữ cửa sổ đó luôn mở; cửa sổ khác nằm đè lên trên cũng không sao.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Rời phòng</translation>
    </message>
    <message>
        <source>Leave the room and join again; the recording goes on.</source>
        <translation>Rời phòng rồi kết nối lại; bản ghi vẫn chạy.</translation>
    </message>
    <message>
        <source>Leave the room.</source>
        <translation>Rời phòng.</translation>
    </message>
    <message>
        <source>Let somebody speak into the desk microphone and watch the levels of all microphones.</source>
        <translation>Nhờ một người nói vào micro bàn, nhìn vạch âm lượng của tất cả micro.</translation>
    </message>
    <message>
        <source>Listen: if the sound goes on, wait half a minute.</source>
        <translation>Nghe thử: nếu tiếng vẫn liền, chờ nửa phút.</translation>
    </message>
    <message>
        <source>Live picture into the call</source>
        <translation>Đưa hình trực tiếp vào cuộc họp</translation>
    </message>
    <message>
        <source>Livestreaming is forbidden: if somebody films the screen, tell the chair and note it.</source>
        <translation>Không được phát trực tiếp: nếu có người quay màn hình, báo người chủ trì và ghi nhật ký.</translation>
    </message>
    <message>
        <source>Look at the row of sound: what is named there as not ours is turned on by hand (key on the microphone, mixer).</source>
        <translation>Nhìn hàng các lớp tiếng: lớp nào ghi không thuộc máy này thì bật bằng tay (nút trên micro, bàn trộn).</translation>
    </message>
    <message>
        <source>Look at the small picture of what goes into the call.</source>
        <translation>Xem ô hình nhỏ cho biết hình nào đang được gửi vào cuộc họp.</translation>
    </message>
    <message>
        <source>Look at the small picture of what goes into the call: is it ours and does it move?</source>
        <translation>Nhìn ô hình đang đưa vào cuộc họp: có phải hình phòng mình và có chuyển động không?</translation>
    </message>
    <message>
        <source>Loudspeaker to 40%</source>
        <translation>Giảm loa còn 40%</translation>
    </message>
    <message>
        <source>Loudspeaker to 70%</source>
        <translation>Đặt loa ở 70%</translation>
    </message>
    <message>
        <source>Lower the loudspeaker, and turn microphones away from it.</source>
        <translation>Giảm loa, quay micro ra hướng khác loa.</translation>
    </message>
    <message>
        <source>Microphone on again</source>
        <translation>Bật lại micro</translation>
    </message>
    <message>
        <source>Missing: start it by the steps of this platform, or ask the administrator of the main point to start it.</source>
        <translation>Chưa có: bật ghi theo các bước của nền tảng, hoặc đề nghị người quản trị điểm cầu trung tâm bật.</translation>
    </message>
    <message>
        <source>Mute our microphone in the call</source>
        <translation>Tắt micro phòng trong cuộc họp</translation>
    </message>
    <message>
        <source>Mute our microphone in the call: the howling stops at once if it comes from here.</source>
        <translation>Tắt micro của phòng trong cuộc họp: nếu hú do phòng mình thì hết ngay.</translation>
    </message>
    <message>
        <source>Muted somewhere</source>
        <translation>Tiếng bị tắt ở đâu đó</translation>
    </message>
    <message>
        <source>No new picture has come for some seconds.</source>
        <translation>Nhiều giây chưa có hình mới.</translation>
    </message>
    <message>
        <source>Nobody answers: ask the administrator of the main point to remove that participant and to lock the room.</source>
        <translation>Không ai trả lời: đề nghị người quản trị điểm cầu trung tâm mời ra khỏi phòng và khóa phòng.</translation>
    </message>
    <message>
        <source>Nobody has said that the platform records, and the regulation asks for it (Quy chế 748, Điều 7).</source>
        <translation>Chưa ai xác nhận nền tảng đang ghi, trong khi Quy chế 748, Điều 7 yêu cầu.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>Open the room in Chrome or Edge: it can show forms of picture that this view cannot.</source>
        <translation>Mở phòng họp bằng Chrome hoặc Edge: trình duyệt này hiện được loại hình mà khung họp trong chương trình không hiện được.</translation>
    </message>
    <message>
        <source>Otherwise choose another screen for the room, never that of the operator or of the chair.</source>
        <translation>Nếu không được, chọn màn hình khác cho phòng; không dùng màn hình của người vận hành hay người chủ trì.</translation>
    </message>
    <message>
        <source>Our picture off</source>
        <translation>Tắt hình gửi đi</translation>
    </message>
    <message>
        <source>Pan, tilt or zoom does nothing.</source>
        <translation>Quay, ngẩng hoặc phóng to không có tác dụng.</translation>
    </message>
    <message>
        <source>Paste the invitation anew on the page “Connect”: link, room, time and host are compared.</source>
        <translation>Dán lại giấy mời ở trang “Kết nối”: đường dẫn, phòng, giờ và máy chủ sẽ được đối chiếu.</translation>
    </message>
    <message>
        <source>Press the button below: it turns on every layer that this computer owns.</source>
        <translation>Bấm nút bên dưới: mọi lớp tiếng do máy này quản lý sẽ được bật.</translation>
    </message>
    <message>
        <source>Press “Show the meeting&apos;s window”: it opens again.</source>
        <translation>Bấm “Mở lại cửa sổ họp”: cửa sổ sẽ mở lại.</translation>
    </message>
    <message>
        <source>Push in the HDMI cable and the USB plug of the capture device, and the cable to the line-in; change the USB socket if need be.</source>
        <translation>Cắm chặt lại dây HDMI, đầu USB của thiết bị thu hình và dây vào cổng line-in; nếu cần, đổi sang cổng USB khác.</translation>
    </message>
    <message>
        <source>Say here that it runs; the program asks again after ten minutes.</source>
        <translation>Xác nhận ở đây là đang ghi; mười phút sau chương trình hỏi lại.</translation>
    </message>
    <message>
        <source>See power and cable of that screen. Nothing jumps to another screen by itself.</source>
        <translation>Xem nguồn và cáp của màn hình đó. Không có gì tự nhảy sang màn hình khác.</translation>
    </message>
    <message>
        <source>See that only one device of this room is in the meeting: no second computer or telephone with sound.</source>
        <translation>Bảo đảm trong phòng chỉ một thiết bị vào họp: không có máy tính hay điện thoại thứ hai đang bật tiếng.</translation>
    </message>
    <message>
        <source>See that the endpoint is switched on and its screen shows the meeting.</source>
        <translation>Xem thiết bị đầu cuối có đang bật và màn hình của nó có đang hiện cuộc họp không.</translation>
    </message>
    <message>
        <source>See that the sound does not go to the television by the HDMI cable, if the loudspeakers are elsewhere.</source>
        <translation>Nếu dùng loa riêng, xem tiếng có bị đưa ra ti vi qua cáp HDMI không.</translation>
    </message>
    <message>
        <source>See the light of the network cable and the router; after a minute change to the backup line.</source>
        <translation>Xem đèn cáp mạng và bộ định tuyến; sau một phút thì chuyển sang đường truyền dự phòng.</translation>
    </message>
    <message>
        <source>See the network or serial cable of the camera&apos;s control.</source>
        <translation>Xem cáp mạng hoặc cáp điều khiển của camera.</translation>
    </message>
    <message>
        <source>See the recording mark in the meeting page.</source>
        <translation>Nhìn dấu báo đang ghi trong trang họp.</translation>
    </message>
    <message>
        <source>Show the call there</source>
        <translation>Hiện cuộc họp tại đó</translation>
    </message>
    <message>
        <source>Show the meeting&apos;s window</source>
        <translation>Mở lại cửa sổ họp</translation>
    </message>
    <message>
        <source>Show the slate there</source>
        <translation>Hiện bảng chữ tại đó</translation>
    </message>
    <message>
        <source>Sign in there with the same name; the recording takes that window.</source>
        <translation>Đăng nhập ở đó bằng đúng tên cũ; bản ghi sẽ lấy hình cửa sổ ấy.</translation>
    </message>
    <message>
        <source>Slate in place of our picture</source>
        <translation>Thay hình phòng bằng bảng chữ</translation>
    </message>
    <message>
        <source>Somebody speaks and the level stays flat, or the sound comes from the webcam.</source>
        <translation>Có người nói nhưng vạch âm lượng nằm im, hoặc tiếng lấy từ webcam.</translation>
    </message>
    <message>
        <source>Sound breaks off, the picture falls apart or stands still.</source>
        <translation>Tiếng đứt đoạn, hình vỡ hoặc đứng.</translation>
    </message>
    <message>
        <source>Sound first: lower our picture</source>
        <translation>Ưu tiên tiếng: hạ chất lượng hình</translation>
    </message>
    <message>
        <source>Sound first: lower our picture; the others see a small one of the room. The recording of this room is not touched.</source>
        <translation>Ưu tiên tiếng: hạ chất lượng hình gửi đi; các điểm cầu khác vẫn thấy phòng nhưng hình nhỏ. Bản ghi tại phòng không thay đổi.</translation>
    </message>
    <message>
        <source>Stop other traffic on this line: downloads, updates, other calls, the wireless network.</source>
        <translation>Dừng việc khác trên đường truyền này: tải tệp, cập nhật, cuộc gọi khác, mạng không dây.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dừng chia sẻ</translation>
    </message>
    <message>
        <source>Telephone its operator; the number is on the list of points.</source>
        <translation>Gọi người vận hành điểm cầu đó; số điện thoại có trong danh sách điểm cầu.</translation>
    </message>
    <message>
        <source>Telephone the main point: tell that this point is away.</source>
        <translation>Gọi điện cho điểm cầu trung tâm, báo điểm cầu này đang mất kết nối.</translation>
    </message>
    <message>
        <source>Tell the administrator of the platform, so that VP8 is allowed next time.</source>
        <translation>Báo người quản trị nền tảng để lần sau cho phép dùng VP8.</translation>
    </message>
    <message>
        <source>Tell the chair who is away and since when.</source>
        <translation>Báo người chủ trì điểm cầu nào vắng và vắng từ lúc nào.</translation>
    </message>
    <message>
        <source>The call is lost</source>
        <translation>Mất kết nối cuộc họp</translation>
    </message>
    <message>
        <source>The call uses another camera</source>
        <translation>Cuộc họp dùng camera khác</translation>
    </message>
    <message>
        <source>The camera does not obey</source>
        <translation>Camera không nghe lệnh</translation>
    </message>
    <message>
        <source>The device is opened again by itself; watch the picture of the meeting on this page.</source>
        <translation>Chương trình tự mở lại thiết bị; hãy theo dõi hình ảnh cuộc họp trên trang này.</translation>
    </message>
    <message>
        <source>The far end does not see us</source>
        <translation>Điểm cầu khác không thấy hình phòng mình</translation>
    </message>
    <message>
        <source>The help card {file} cannot be read.</source>
        <translation>Không đọc được thẻ hướng dẫn {file}.</translation>
    </message>
    <message>
        <source>The line is good, and yet one side hears nothing.</source>
        <translation>Đường truyền tốt mà một bên không nghe được tiếng.</translation>
    </message>
    <message>
        <source>The line is unstable</source>
        <translation>Đường truyền không ổn định</translation>
    </message>
    <message>
        <source>The meeting comes from an endpoint or decoder, and its picture or sound no longer arrives.</source>
        <translation>Cuộc họp đi qua thiết bị đầu cuối hoặc bộ giải mã, và hình hoặc tiếng của nó không còn tới máy này.</translation>
    </message>
    <message>
        <source>The meeting runs in another program whose window is minimised, hidden or closed.</source>
        <translation>Cuộc họp chạy trong chương trình khác và cửa sổ của chương trình đó bị thu nhỏ, bị ẩn hoặc đã đóng.</translation>
    </message>
    <message>
        <source>The meeting&apos;s capture device is lost</source>
        <translation>Mất thiết bị thu hình cuộc họp</translation>
    </message>
    <message>
        <source>The meeting&apos;s window cannot be seen</source>
        <translation>Không thấy cửa sổ phòng họp</translation>
    </message>
    <message>
        <source>The page refuses, or nobody we know is in the room.</source>
        <translation>Trang họp từ chối, hoặc trong phòng không có ai quen.</translation>
    </message>
    <message>
        <source>The picture and the recording go on: only the moving fails.</source>
        <translation>Hình và bản ghi vẫn chạy: chỉ phần điều khiển bị lỗi.</translation>
    </message>
    <message>
        <source>The picture of the far end cannot be shown</source>
        <translation>Không hiện được hình của điểm cầu khác</translation>
    </message>
    <message>
        <source>The picture of the far end stands still</source>
        <translation>Hình của điểm cầu khác đứng yên</translation>
    </message>
    <message>
        <source>The picture that goes out does not come from this program.</source>
        <translation>Hình gửi đi không phải do chương trình này đưa vào.</translation>
    </message>
    <message>
        <source>The platform&apos;s recording is not running</source>
        <translation>Nền tảng chưa ghi hình</translation>
    </message>
    <message>
        <source>The program joins again by itself and counts the attempts. The recording of this room goes on.</source>
        <translation>Chương trình tự kết nối lại và đếm số lần thử. Bản ghi của phòng vẫn chạy.</translation>
    </message>
    <message>
        <source>The room display is gone</source>
        <translation>Mất màn hình phòng</translation>
    </message>
    <message>
        <source>The room is closed to us, or the network is gone.</source>
        <translation>Phòng họp đã ngắt với phòng mình, hoặc mất mạng.</translation>
    </message>
    <message>
        <source>The screen for citizens and officials is dark or unplugged.</source>
        <translation>Màn hình cho công dân và đại biểu bị tối hoặc rút cáp.</translation>
    </message>
    <message>
        <source>They hear us and see a black or standing picture.</source>
        <translation>Điểm cầu khác nghe được nhưng thấy hình đen hoặc đứng hình.</translation>
    </message>
    <message>
        <source>This platform offers none</source>
        <translation>Nền tảng không có chức năng ghi</translation>
    </message>
    <message>
        <source>Turn off blurred or changed backgrounds and effects: they make another picture of ours.</source>
        <translation>Tắt làm mờ nền, thay phông nền và hiệu ứng: chúng biến hình của ta thành hình khác.</translation>
    </message>
    <message>
        <source>Turn the microphone on again and let the far end say whether it still hears itself. If it does, all points mute who do not speak.</source>
        <translation>Bật lại micro, hỏi điểm cầu khác còn nghe tiếng vọng không. Nếu còn, đề nghị các điểm cầu không phát biểu tắt micro.</translation>
    </message>
    <message>
        <source>Type the password letter by letter from the invitation: capital and small letters differ.</source>
        <translation>Gõ lại mật khẩu từng ký tự theo giấy mời: chữ hoa và chữ thường khác nhau.</translation>
    </message>
    <message>
        <source>Unmute what is ours</source>
        <translation>Bật các lớp tiếng thuộc phòng mình</translation>
    </message>
    <message>
        <source>Until then nothing secret is said or shown: show a slate in place of our picture.</source>
        <translation>Trong lúc đó không nói, không chiếu nội dung mật: thay hình phòng bằng bảng chữ.</translation>
    </message>
    <message>
        <source>Use the remote control of the camera until then.</source>
        <translation>Tạm dùng điều khiển cầm tay của camera.</translation>
    </message>
    <message>
        <source>We hear the far end; its picture is black.</source>
        <translation>Nghe được điểm cầu khác nhưng hình đen.</translation>
    </message>
    <message>
        <source>When it is back, call the roll: hears, sees, is heard, is seen.</source>
        <translation>Khi điểm cầu trở lại, điểm danh: nghe, thấy, được nghe, được thấy.</translation>
    </message>
    <message>
        <source>When it is back, the same picture appears there again.</source>
        <translation>Khi màn hình trở lại, hình cũ sẽ hiện lại tại đó.</translation>
    </message>
    <message>
        <source>Wrong microphone</source>
        <translation>Nhầm micro</translation>
    </message>
    <message>
        <source>Wrong room, wrong password or expired link</source>
        <translation>Nhầm phòng, sai mật khẩu hoặc đường dẫn hết hạn</translation>
    </message>
</context>
<context>
    <name>case form</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Agencies concerned</source>
        <translation>Cơ quan liên quan</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Quay lại, không lưu</translation>
    </message>
    <message>
        <source>CONFIDENTIAL: names are hidden on lists, in file names and in what is exported.</source>
        <translation>BẢO MẬT: tên người được che trong danh sách, trong tên tệp và khi xuất ra ngoài.</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Sửa vụ việc</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Course of settlement</source>
        <translation>Quá trình giải quyết</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Các quyết định trước đây</translation>
    </message>
    <message>
        <source>For example: minutes of the election</source>
        <translation>Ví dụ: biên bản cử người đại diện</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Tóm tắt vụ việc</translation>
    </message>
    <message>
        <source>Keep names confidential</source>
        <translation>Giữ bí mật tên người</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Thuộc loại vụ việc</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Vụ việc mới</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Paper of the mandate</source>
        <translation>Giấy cử người đại diện</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Representative of the group</source>
        <translation>Người đại diện của đoàn</translation>
    </message>
    <message>
        <source>Several: separated by semicolons</source>
        <translation>Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Số người trong đoàn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên vụ việc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã xảy ra</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Đề xuất hướng giải quyết</translation>
    </message>
    <message>
        <source>What the citizen asks for</source>
        <translation>Công dân đề nghị</translation>
    </message>
    <message>
        <source>Why names need not be hidden</source>
        <translation>Vì sao không cần che tên</translation>
    </message>
    <message>
        <source>Why names need not be hidden, at least {count} characters</source>
        <translation>Vì sao không cần che tên, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>one citizen</source>
        <translation>một công dân</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
</context>
<context>
    <name>chair board</name>
    <message>
        <source>Black</source>
        <translation>Tắt hình</translation>
    </message>
    <message>
        <source>Chair follows you</source>
        <translation>Lật theo tôi</translation>
    </message>
    <message>
        <source>Chair turns alone</source>
        <translation>Chủ trì tự lật</translation>
    </message>
    <message>
        <source>Chair&apos;s screen</source>
        <translation>Màn hình chủ trì</translation>
    </message>
    <message>
        <source>Chair: next page</source>
        <translation>Chủ trì: sang trang</translation>
    </message>
    <message>
        <source>Chair: page before</source>
        <translation>Chủ trì: lùi trang</translation>
    </message>
    <message>
        <source>Choose the chair&apos;s screen, or show the view in a window.</source>
        <translation>Hãy chọn màn hình chủ trì, hoặc xem trong cửa sổ.</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>Che tất cả</translation>
    </message>
    <message>
        <source>Cover all screens</source>
        <translation>Che tất cả màn hình</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>Exchange with the room&apos;s screen</source>
        <translation>Đổi chỗ với màn hình phòng</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Giữ nguyên hình</translation>
    </message>
    <message>
        <source>In a window on this screen</source>
        <translation>Xem trong cửa sổ, ngay trên máy này</translation>
    </message>
    <message>
        <source>No screen for the chair</source>
        <translation>Chưa chọn màn hình chủ trì</translation>
    </message>
    <message>
        <source>Nothing has been taken yet.</source>
        <translation>Chưa đưa trang nào lên.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Hiện lại</translation>
    </message>
    <message>
        <source>The chair asks for a pause</source>
        <translation>Người chủ trì đề nghị tạm dừng</translation>
    </message>
    <message>
        <source>The chair asks you to come</source>
        <translation>Người chủ trì cần hỗ trợ</translation>
    </message>
    <message>
        <source>The chair cannot hear well</source>
        <translation>Người chủ trì nghe không rõ</translation>
    </message>
    <message>
        <source>The chair cannot see the picture well</source>
        <translation>Người chủ trì nhìn hình không rõ</translation>
    </message>
    <message>
        <source>The chair sees</source>
        <translation>Người chủ trì đang thấy</translation>
    </message>
    <message>
        <source>The chair sees the pages that you turn.</source>
        <translation>Người chủ trì thấy đúng trang bạn lật.</translation>
    </message>
    <message>
        <source>The chair turns the pages alone.</source>
        <translation>Người chủ trì tự lật trang.</translation>
    </message>
    <message>
        <source>The chair wants the next document</source>
        <translation>Người chủ trì cần tài liệu tiếp theo</translation>
    </message>
    <message>
        <source>The chair&apos;s screen is black.</source>
        <translation>Màn hình chủ trì đang tối.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen is gone. Check its cable and its power. When it is back it stays black until you take a page again.</source>
        <translation>Màn hình chủ trì đã mất. Kiểm tra dây và nguồn. Khi có lại, màn hình vẫn tối cho tới khi đưa trang lên lần nữa.</translation>
    </message>
    <message>
        <source>The picture stands still; what you do is not seen.</source>
        <translation>Hình đang được giữ nguyên; thao tác của bạn không hiện lên.</translation>
    </message>
    <message>
        <source>The screens show the same. Set them to “extend”.</source>
        <translation>Các màn hình đang hiện giống nhau. Hãy đặt chế độ “mở rộng”.</translation>
    </message>
    <message>
        <source>This is the room&apos;s screen. Choose another one for the chair.</source>
        <translation>Đây là màn hình phòng. Hãy chọn màn hình khác cho người chủ trì.</translation>
    </message>
    <message>
        <source>This screen must not be used for the chair.</source>
        <translation>Không được dùng màn hình này cho người chủ trì.</translation>
    </message>
    <message>
        <source>This window stands on the chair&apos;s screen. Move it away.</source>
        <translation>Cửa sổ này đang nằm trên màn hình chủ trì. Hãy kéo sang màn hình khác.</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} yêu cầu khác</translation>
    </message>
    <message>
        <source>black</source>
        <translation>đang tối</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>đang chuẩn bị</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>mất màn hình</translation>
    </message>
    <message>
        <source>held still</source>
        <translation>giữ nguyên hình</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>must not be used</source>
        <translation>không được dùng</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>nothing taken yet</source>
        <translation>chưa đưa gì lên</translation>
    </message>
    <message>
        <source>showing</source>
        <translation>đang hiện</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (chưa kết nối)</translation>
    </message>
    <message>
        <source>{name} · {width}×{height}</source>
        <translation>{name} · {width}×{height}</translation>
    </message>
    <message>
        <source>{title} · {page}</source>
        <translation>{title} · {page}</translation>
    </message>
    <message>
        <source>{words}, at {time}</source>
        <translation>{words}, lúc {time}</translation>
    </message>
</context>
<context>
    <name>chair screen</name>
    <message>
        <source>Add the case to the session first, then take the document.</source>
        <translation>Hãy đưa vụ việc vào buổi tiếp trước, rồi đưa tài liệu lên.</translation>
    </message>
    <message>
        <source>Another program that shares this screen would show the dossier.</source>
        <translation>Chương trình khác chia sẻ màn hình này có thể làm lộ hồ sơ.</translation>
    </message>
    <message>
        <source>Ask for a pause</source>
        <translation>Xin tạm dừng</translation>
    </message>
    <message>
        <source>Ask the operator</source>
        <translation>Nhờ cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Đánh dấu trang</translation>
    </message>
    <message>
        <source>Call the operator for help</source>
        <translation>Gọi cán bộ kỹ thuật đến hỗ trợ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Chair&apos;s screen</source>
        <translation>Màn hình chủ trì</translation>
    </message>
    <message>
        <source>Chair&apos;s screen (in a window)</source>
        <translation>Màn hình chủ trì (trong cửa sổ)</translation>
    </message>
    <message>
        <source>Check its cable and its power. It comes back black: then take the page again.</source>
        <translation>Hãy kiểm tra cáp và nguồn điện. Khi có lại, màn hình để đen: lúc đó hãy đưa trang lên lại.</translation>
    </message>
    <message>
        <source>Choose another screen for the chair or for the room.</source>
        <translation>Hãy chọn màn hình khác cho người chủ trì hoặc cho phòng.</translation>
    </message>
    <message>
        <source>Choose it, or check its cable; then take again.</source>
        <translation>Hãy chọn màn hình hoặc kiểm tra cáp, rồi đưa lên lại.</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Nội dung giữ bí mật</translation>
    </message>
    <message>
        <source>Course of settlement</source>
        <translation>Quá trình giải quyết</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Theo cán bộ</translation>
    </message>
    <message>
        <source>Follow operator</source>
        <translation>Theo cán bộ lật trang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Gọi cán bộ</translation>
    </message>
    <message>
        <source>Hide names and contents</source>
        <translation>Ẩn họ tên, nội dung</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>In place of the chair&apos;s screen: for the chair&apos;s eyes alone</source>
        <translation>Thay cho màn hình chủ trì: chỉ người chủ trì xem</translation>
    </message>
    <message>
        <source>It is not known who turns the page.</source>
        <translation>Không rõ ai đang lật trang.</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Cỡ chữ lớn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Look at the document&apos;s own line: it says what is missing.</source>
        <translation>Hãy xem dòng của tài liệu: ở đó ghi còn thiếu gì.</translation>
    </message>
    <message>
        <source>Mark recording</source>
        <translation>Đánh dấu bản ghi</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Hãy đo lại.</translation>
    </message>
    <message>
        <source>Move this window to the operator&apos;s own screen.</source>
        <translation>Hãy chuyển cửa sổ này về màn hình của cán bộ điều khiển.</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Tài liệu tiếp theo</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>No document has been put up yet.</source>
        <translation>Chưa có tài liệu nào được đưa lên.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú riêng</translation>
    </message>
    <message>
        <source>Nothing on the chair&apos;s screen has changed.</source>
        <translation>Màn hình chủ trì không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing stands on the chair&apos;s screen.</source>
        <translation>Màn hình chủ trì chưa hiện gì.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Chưa có nội dung để hiển thị.</translation>
    </message>
    <message>
        <source>Nothing was shown, on no other screen either.</source>
        <translation>Chưa hiện gì, cũng không hiện trên màn hình nào khác.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Đang mở trang…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang tài liệu</translation>
    </message>
    <message>
        <source>Pages are numbered from 1.</source>
        <translation>Trang được đánh số từ 1.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Please come and help</source>
        <translation>Đến hỗ trợ</translation>
    </message>
    <message>
        <source>Points: roll call not held yet</source>
        <translation>Chưa điểm danh các điểm cầu</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vị trí đang phát</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Ghi chú riêng</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Hướng xử lý đề xuất</translation>
    </message>
    <message>
        <source>Put pen away</source>
        <translation>Thôi tô sáng</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Bỏ dấu trang</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Xóa phần tô sáng</translation>
    </message>
    <message>
        <source>See to the picture</source>
        <translation>Kiểm tra hình ảnh</translation>
    </message>
    <message>
        <source>See to the sound</source>
        <translation>Kiểm tra âm thanh</translation>
    </message>
    <message>
        <source>Seen by you alone; never part of the record.</source>
        <translation>Chỉ riêng đồng chí xem; không đưa vào hồ sơ buổi tiếp.</translation>
    </message>
    <message>
        <source>Set the screens of the computer to “extend”, not to “duplicate”.</source>
        <translation>Hãy đặt các màn hình của máy tính ở chế độ “mở rộng”, không phải “nhân đôi”.</translation>
    </message>
    <message>
        <source>Share no whole screen from any other program while a dossier is shown.</source>
        <translation>Khi đang hiện hồ sơ, không chia sẻ cả màn hình từ bất kỳ chương trình nào khác.</translation>
    </message>
    <message>
        <source>Show names and contents</source>
        <translation>Hiện họ tên, nội dung</translation>
    </message>
    <message>
        <source>Shown to the chair: {title}, page {page}</source>
        <translation>Đã đưa lên màn hình chủ trì: {title}, trang {page}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Take another document.</source>
        <translation>Hãy đưa tài liệu khác lên.</translation>
    </message>
    <message>
        <source>The answer to the test grab is unreadable.</source>
        <translation>Không đọc được kết quả chụp thử màn hình.</translation>
    </message>
    <message>
        <source>The chair cannot ask for “{kind}”.</source>
        <translation>Người chủ trì không thể yêu cầu “{kind}”.</translation>
    </message>
    <message>
        <source>The chair sees nothing of the dossier; it stands on no other screen either. A recording under way goes on.</source>
        <translation>Người chủ trì không xem được hồ sơ; hồ sơ cũng không hiện trên màn hình nào khác. Nếu đang ghi, việc ghi vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen is not there.</source>
        <translation>Không có màn hình chủ trì.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen shows the dossier again</source>
        <translation>Màn hình chủ trì hiện lại hồ sơ</translation>
    </message>
    <message>
        <source>The chair&apos;s screen was made black</source>
        <translation>Đã tắt hình màn hình chủ trì</translation>
    </message>
    <message>
        <source>The chair&apos;s screen went away</source>
        <translation>Mất màn hình chủ trì</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” is gone.</source>
        <translation>Mất màn hình chủ trì “{name}”.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” shows the same as another screen.</source>
        <translation>Màn hình chủ trì “{name}” đang hiện giống một màn hình khác.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” was chosen for the room too.</source>
        <translation>Màn hình chủ trì “{name}” cũng đang được chọn làm màn hình phòng.</translation>
    </message>
    <message>
        <source>The citizen asks</source>
        <translation>Công dân đề nghị</translation>
    </message>
    <message>
        <source>The control room stands on the chair&apos;s screen “{name}”.</source>
        <translation>Cửa sổ điều khiển đang nằm trên màn hình chủ trì “{name}”.</translation>
    </message>
    <message>
        <source>The document is being prepared.</source>
        <translation>Tài liệu đang được chuẩn bị, sẽ hiện ngay khi xong.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Tài liệu có mật khẩu. Cán bộ kỹ thuật cần mở khóa trước.</translation>
    </message>
    <message>
        <source>The document is no longer in the dossier.</source>
        <translation>Tài liệu này không còn trong hồ sơ vụ việc.</translation>
    </message>
    <message>
        <source>The operator cannot be reached just now.</source>
        <translation>Tạm thời chưa liên lạc được với cán bộ kỹ thuật. Chưa gửi được yêu cầu.</translation>
    </message>
    <message>
        <source>The picture on the chair&apos;s screen was held still</source>
        <translation>Đã giữ nguyên hình trên màn hình chủ trì</translation>
    </message>
    <message>
        <source>The pictures of the test grab could not be searched.</source>
        <translation>Không soi được các hình chụp thử.</translation>
    </message>
    <message>
        <source>The recording is marked at {time}</source>
        <translation>Đã đánh dấu bản ghi tại {time}</translation>
    </message>
    <message>
        <source>The report of the chair&apos;s screen is unreadable.</source>
        <translation>Không đọc được báo cáo của màn hình chủ trì.</translation>
    </message>
    <message>
        <source>This case is confidential. Names and contents are hidden.</source>
        <translation>Vụ việc phải giữ bí mật. Họ tên và nội dung đang được ẩn.</translation>
    </message>
    <message>
        <source>This document cannot be shown yet.</source>
        <translation>Chưa thể hiện tài liệu này.</translation>
    </message>
    <message>
        <source>This document cannot be shown.</source>
        <translation>Không hiển thị được tài liệu này.</translation>
    </message>
    <message>
        <source>This document has been withdrawn.</source>
        <translation>Tài liệu này đã được rút khỏi hồ sơ.</translation>
    </message>
    <message>
        <source>This document is of no case of the open session.</source>
        <translation>Tài liệu này không thuộc vụ việc nào của buổi tiếp đang mở.</translation>
    </message>
    <message>
        <source>This document is shown only with a reason.</source>
        <translation>Chỉ đưa tài liệu này lên khi có lý do.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Đây là trang đầu.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Đây là trang cuối.</translation>
    </message>
    <message>
        <source>This note cannot be read.</source>
        <translation>Không đọc được ghi chú này.</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation>Không phát được tệp này.</translation>
    </message>
    <message>
        <source>Turn alone</source>
        <translation>Tự lật trang</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Cỡ chữ thường</translation>
    </message>
    <message>
        <source>What the chair sees now</source>
        <translation>Người chủ trì đang thấy</translation>
    </message>
    <message>
        <source>Windows does not keep the chair&apos;s screen out of captures.</source>
        <translation>Windows không ngăn được việc chụp lại màn hình chủ trì.</translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation>Viết vào đây…</translation>
    </message>
    <message>
        <source>Write the reason, at least {least} characters.</source>
        <translation>Hãy ghi lý do, ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>trang {page}</translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation>trang {page} / {pages}</translation>
    </message>
    <message>
        <source>{count} earlier</source>
        <translation>… {count} mốc trước đó</translation>
    </message>
    <message>
        <source>{count} later</source>
        <translation>… {count} mốc sau đó</translation>
    </message>
    <message>
        <source>{here}/{all} points present</source>
        <translation>{here}/{all} điểm cầu có mặt</translation>
    </message>
    <message>
        <source>{name}, for a group of {count}</source>
        <translation>{name}, đại diện cho đoàn {count} người</translation>
    </message>
    <message>
        <source>{present} · absent: {name}</source>
        <translation>{present} · vắng: {name}</translation>
    </message>
    <message>
        <source>{present} · {count} absent</source>
        <translation>{present} · vắng {count}</translation>
    </message>
    <message>
        <source>{time} of {planned}</source>
        <translation>{time} / {planned}</translation>
    </message>
    <message>
        <source>{time} · {over} over</source>
        <translation>{time} · quá {over}</translation>
    </message>
    <message>
        <source>“{what}”: sent to the operator at {time}, no answer yet</source>
        <translation>“{what}”: đã gửi lúc {time}, đang chờ cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>“{what}”: the operator has it ({time})</source>
        <translation>“{what}”: cán bộ kỹ thuật đã nhận lúc {time}</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>A check without its evidence does not count.</source>
        <translation>Mục kiểm tra không có bằng chứng thì không được tính.</translation>
    </message>
    <message>
        <source>A recording is running; no test can be begun.</source>
        <translation>Đang ghi âm, ghi hình nên không bắt đầu kiểm thử được.</translation>
    </message>
    <message>
        <source>A test belongs before the session. What was held stays kept.</source>
        <translation>Kiểm thử phải làm trước buổi tiếp. Những lượt đã làm vẫn được lưu.</translation>
    </message>
    <message>
        <source>A waiver needs a reason of at least {count} characters.</source>
        <translation>Lý do chấp nhận phải có ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>All measurements while recording</source>
        <translation>Toàn bộ số đo trong khi ghi</translation>
    </message>
    <message>
        <source>An item is put off only to a later check that asks it.</source>
        <translation>Chỉ để lại được đến lần kiểm tra sau có mục này.</translation>
    </message>
    <message>
        <source>An item is still being measured.</source>
        <translation>Còn một mục đang được đo.</translation>
    </message>
    <message>
        <source>Another test of this session is under way.</source>
        <translation>Đang có một lượt kiểm thử khác của buổi tiếp này.</translation>
    </message>
    <message>
        <source>Begin a new test.</source>
        <translation>Bắt đầu một lượt kiểm thử mới.</translation>
    </message>
    <message>
        <source>Begin the test first.</source>
        <translation>Bắt đầu kiểm thử trước.</translation>
    </message>
    <message>
        <source>Correct the starting time, or make a session for another day.</source>
        <translation>Sửa giờ bắt đầu, hoặc lập buổi tiếp cho ngày khác.</translation>
    </message>
    <message>
        <source>End the recording first, then begin the test.</source>
        <translation>Kết thúc ghi trước, sau đó bắt đầu kiểm thử.</translation>
    </message>
    <message>
        <source>Finish it, or have it handed over to you.</source>
        <translation>Hoàn thành lượt đó, hoặc nhận bàn giao để làm tiếp.</translation>
    </message>
    <message>
        <source>Have a second person give the name.</source>
        <translation>Mời người thứ hai ghi tên.</translation>
    </message>
    <message>
        <source>It concerns the recording, the second disk or the clock.</source>
        <translation>Mục này liên quan đến ghi âm, ghi hình, ổ thứ hai hoặc đồng hồ.</translation>
    </message>
    <message>
        <source>It took too long to measure.</source>
        <translation>Đo quá lâu, chưa có kết quả.</translation>
    </message>
    <message>
        <source>It was muted in the system.</source>
        <translation>Thiết bị đã bị tắt tiếng trong hệ thống.</translation>
    </message>
    <message>
        <source>Look at the item in the window, then confirm it.</source>
        <translation>Xem mục này trên màn hình rồi xác nhận.</translation>
    </message>
    <message>
        <source>Make room on the disk, then measure again.</source>
        <translation>Giải phóng chỗ trên ổ đĩa rồi đo lại.</translation>
    </message>
    <message>
        <source>No session is open to be tested.</source>
        <translation>Chưa mở buổi tiếp nào để kiểm thử.</translation>
    </message>
    <message>
        <source>No test counts as held in time while it shows a time that has been.</source>
        <translation>Khi đồng hồ chỉ thời điểm đã qua, không lượt kiểm thử nào được coi là đúng giờ.</translation>
    </message>
    <message>
        <source>No test is under way.</source>
        <translation>Không có lượt kiểm thử nào đang làm.</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Mở buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Put it right, then check the item again.</source>
        <translation>Khắc phục rồi kiểm tra lại mục này.</translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation>Kết quả của lượt kiểm thử</translation>
    </message>
    <message>
        <source>Set the computer&apos;s time right in its system settings.</source>
        <translation>Chỉnh lại giờ cho đúng trong phần cài đặt của máy tính.</translation>
    </message>
    <message>
        <source>Since this was checked, {device} is another one.</source>
        <translation>Sau khi kiểm tra, {device} đã được thay bằng cái khác.</translation>
    </message>
    <message>
        <source>Since this was checked, {device} is not there any more.</source>
        <translation>Sau khi kiểm tra, không còn thấy {device}.</translation>
    </message>
    <message>
        <source>The acceptance by {name} has ended.</source>
        <translation>Chấp nhận của {name} đã hết hạn.</translation>
    </message>
    <message>
        <source>The answer was “{answer}”.</source>
        <translation>Câu trả lời là “{answer}”.</translation>
    </message>
    <message>
        <source>The camera gives no picture any more.</source>
        <translation>Camera không còn cho hình.</translation>
    </message>
    <message>
        <source>The computer was started anew since this was checked.</source>
        <translation>Máy tính đã khởi động lại sau khi kiểm tra.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back.</source>
        <translation>Đồng hồ máy tính đã bị vặn lùi.</translation>
    </message>
    <message>
        <source>The confirmation does not count any more; the item is open again.</source>
        <translation>Xác nhận trước đó không còn giá trị; mục này phải làm lại.</translation>
    </message>
    <message>
        <source>The disk is not there any more.</source>
        <translation>Không còn thấy ổ đĩa.</translation>
    </message>
    <message>
        <source>The documents of the session&apos;s cases changed since this was checked.</source>
        <translation>Tài liệu của các vụ việc trong buổi tiếp đã thay đổi sau lần kiểm tra này.</translation>
    </message>
    <message>
        <source>The end of the acceptance has passed already.</source>
        <translation>Thời hạn chấp nhận đã qua.</translation>
    </message>
    <message>
        <source>The evidence cannot be written to {folder}: {reason}.</source>
        <translation>Không ghi được bằng chứng vào thư mục {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The item {item} is not part of this test.</source>
        <translation>Mục {item} không thuộc lượt kiểm thử này.</translation>
    </message>
    <message>
        <source>The line has no way to the outside any more.</source>
        <translation>Đường truyền không còn ra được bên ngoài.</translation>
    </message>
    <message>
        <source>The measured figures</source>
        <translation>Số liệu đo được</translation>
    </message>
    <message>
        <source>The measurement was stopped before its end.</source>
        <translation>Phép đo bị dừng giữa chừng.</translation>
    </message>
    <message>
        <source>The microphone gives no sound any more.</source>
        <translation>Micro không còn cho tiếng.</translation>
    </message>
    <message>
        <source>The name of the person is missing.</source>
        <translation>Thiếu tên người thực hiện.</translation>
    </message>
    <message>
        <source>The program was started anew since this was checked.</source>
        <translation>Chương trình đã khởi động lại sau khi kiểm tra.</translation>
    </message>
    <message>
        <source>The recording goes on; a test would use its camera, its sound and the network.</source>
        <translation>Việc ghi vẫn tiếp tục; kiểm thử sẽ dùng chung camera, âm thanh và đường truyền.</translation>
    </message>
    <message>
        <source>The regulations set no figure for this yet ({key}).</source>
        <translation>Văn bản chưa quy định số liệu cho mục này ({key}).</translation>
    </message>
    <message>
        <source>The speaker is not there any more.</source>
        <translation>Không còn thấy loa.</translation>
    </message>
    <message>
        <source>The system refused: {reason}</source>
        <translation>Hệ thống từ chối: {reason}</translation>
    </message>
    <message>
        <source>The time of this session is over; it cannot be tested any more.</source>
        <translation>Buổi tiếp này đã qua giờ; không kiểm thử được nữa.</translation>
    </message>
    <message>
        <source>The value of {item} was not shown yet.</source>
        <translation>Kết quả của {item} chưa được hiển thị.</translation>
    </message>
    <message>
        <source>There is no test named “{phase}”.</source>
        <translation>Không có lượt kiểm thử nào tên “{phase}”.</translation>
    </message>
    <message>
        <source>This test is closed; its result is not changed any more.</source>
        <translation>Lượt kiểm thử này đã kết thúc; kết quả không thay đổi được nữa.</translation>
    </message>
    <message>
        <source>What nobody saw cannot be confirmed.</source>
        <translation>Không thể xác nhận điều chưa ai nhìn thấy.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đã đo</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>chưa đo được</translation>
    </message>
    <message>
        <source>points that are not ready: {points}</source>
        <translation>điểm cầu chưa sẵn sàng: {points}</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>the external disk</source>
        <translation>ổ cứng ngoài</translation>
    </message>
    <message>
        <source>the main disk</source>
        <translation>ổ lưu trữ chính</translation>
    </message>
    <message>
        <source>the meeting platform</source>
        <translation>nền tảng họp trực tuyến</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>the network line</source>
        <translation>đường truyền</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>loa</translation>
    </message>
    <message>
        <source>{item} asks a question that has to be answered first.</source>
        <translation>Mục {item} có câu hỏi phải trả lời trước.</translation>
    </message>
    <message>
        <source>{item} cannot be put off to {gate}.</source>
        <translation>{item} không để lại được đến {gate}.</translation>
    </message>
    <message>
        <source>{item} got worse after it was confirmed: {why}</source>
        <translation>{item} kém đi sau khi đã xác nhận: {why}</translation>
    </message>
    <message>
        <source>{item} has no answer “{answer}”.</source>
        <translation>Mục {item} không có câu trả lời “{answer}”.</translation>
    </message>
    <message>
        <source>{item} has no value yet; it has to be measured first.</source>
        <translation>Mục {item} chưa có giá trị; phải đo trước đã.</translation>
    </message>
    <message>
        <source>{item} has nothing that could be put off.</source>
        <translation>{item} không có gì để lại sau.</translation>
    </message>
    <message>
        <source>{item} has nothing that could be waived.</source>
        <translation>Mục {item} không có gì cần miễn hoặc chấp nhận.</translation>
    </message>
    <message>
        <source>{item} has to be checked again first.</source>
        <translation>{item} cần kiểm tra lại trước đã.</translation>
    </message>
    <message>
        <source>{item} is accepted by two different persons only.</source>
        <translation>{item} phải do hai người khác nhau chấp nhận.</translation>
    </message>
    <message>
        <source>{person} began it; one test is held at a time.</source>
        <translation>{person} đã bắt đầu; mỗi lúc chỉ làm một lượt kiểm thử.</translation>
    </message>
    <message>
        <source>{person} has the test already.</source>
        <translation>{person} đang làm lượt kiểm thử này.</translation>
    </message>
    <message>
        <source>{test} left {count} items open</source>
        <translation>{test} còn {count} mục chưa xong</translation>
    </message>
    <message>
        <source>{test} was not held</source>
        <translation>chưa làm {test}</translation>
    </message>
    <message>
        <source>{test} was out of its time, without a reason</source>
        <translation>{test} làm ngoài khung giờ, chưa ghi lý do</translation>
    </message>
    <message>
        <source>“{text}” is no date and time.</source>
        <translation>“{text}” không phải ngày giờ.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A browser or cloud folder loads files: close it.</source>
        <translation>Trình duyệt hoặc thư mục đám mây đang tải tệp: đóng lại.</translation>
    </message>
    <message>
        <source>A cable is loose: check it at both ends.</source>
        <translation>Dây bị lỏng: kiểm tra cả hai đầu dây.</translation>
    </message>
    <message>
        <source>A cable under the sea is broken: ask the provider how long it will take.</source>
        <translation>Cáp quang biển bị đứt: hỏi nhà mạng bao giờ khắc phục.</translation>
    </message>
    <message>
        <source>A clap was heard but not seen: clap in the middle of the picture.</source>
        <translation>Nghe tiếng vỗ tay nhưng không thấy hình: vỗ tay ở giữa khung hình.</translation>
    </message>
    <message>
        <source>A conclusion has no person or date: ask the chair.</source>
        <translation>Kết luận thiếu người thực hiện hoặc thời hạn: hỏi người chủ trì.</translation>
    </message>
    <message>
        <source>A copy does not play without errors.</source>
        <translation>Có bản phát lại bị lỗi.</translation>
    </message>
    <message>
        <source>A copy has not been read back yet.</source>
        <translation>Có bản chưa được đọc lại.</translation>
    </message>
    <message>
        <source>A copy is damaged or incomplete.</source>
        <translation>Có bản bị hỏng hoặc thiếu.</translation>
    </message>
    <message>
        <source>A copy is damaged or incomplete: {path}</source>
        <translation>Có bản bị hỏng hoặc thiếu: {path}</translation>
    </message>
    <message>
        <source>A copy is shorter than what was recorded.</source>
        <translation>Có bản ngắn hơn thời gian đã ghi.</translation>
    </message>
    <message>
        <source>A copy lacks picture or sound.</source>
        <translation>Có bản thiếu hình hoặc thiếu tiếng.</translation>
    </message>
    <message>
        <source>A copy was not read back: open the archive and press “Check the copies now”.</source>
        <translation>Có bản chưa đọc lại: mở phần lưu trữ, bấm “Kiểm tra toàn vẹn ngay”.</translation>
    </message>
    <message>
        <source>A device is not known: pull it out, or ask whose it is.</source>
        <translation>Có thiết bị lạ: rút ra, hoặc hỏi rõ của ai.</translation>
    </message>
    <message>
        <source>A disk is missing or slow: look at RC1 and RC2 first.</source>
        <translation>Thiếu ổ đĩa hoặc ổ chậm: xem RC1 và RC2 trước.</translation>
    </message>
    <message>
        <source>A disk is slow: use no other program on it until the end.</source>
        <translation>Ổ chậm: không dùng chương trình khác trên ổ đó cho đến hết buổi.</translation>
    </message>
    <message>
        <source>A disk was unplugged or is full: look at its alarm; the other one goes on.</source>
        <translation>Một ổ bị rút hoặc đầy: xem cảnh báo của ổ đó; ổ kia vẫn ghi.</translation>
    </message>
    <message>
        <source>A disk with a copy is not connected.</source>
        <translation>Ổ chứa bản ghi chưa được cắm.</translation>
    </message>
    <message>
        <source>A file is damaged: use the other copy, and note it in the record.</source>
        <translation>Có tệp hỏng: dùng bản còn lại và ghi vào hồ sơ.</translation>
    </message>
    <message>
        <source>A frozen, black or blurred picture is worth nothing as a record.</source>
        <translation>Hình đứng, đen hoặc mờ thì bản ghi không có giá trị.</translation>
    </message>
    <message>
        <source>A group has no representative: ask it to name one, with a paper.</source>
        <translation>Đoàn chưa có người đại diện: đề nghị cử người, có giấy.</translation>
    </message>
    <message>
        <source>A loud hum of the mains is in the sound.</source>
        <translation>Tiếng ù của điện lưới lẫn vào âm thanh rất to.</translation>
    </message>
    <message>
        <source>A microphone has been silent for a while.</source>
        <translation>Có micro không có tiếng một lúc rồi.</translation>
    </message>
    <message>
        <source>A microphone is muted or unplugged: look at its switch and its cable.</source>
        <translation>Micro bị tắt hoặc rút: xem công tắc và dây của micro.</translation>
    </message>
    <message>
        <source>A microphone is off or its cable is loose: check key, battery and cable.</source>
        <translation>Micro đang tắt hoặc lỏng dây: kiểm tra phím, pin và dây.</translation>
    </message>
    <message>
        <source>A name is missing: open the session, press Change, and fill it in.</source>
        <translation>Thiếu tên người: mở buổi tiếp, bấm Sửa và điền vào.</translation>
    </message>
    <message>
        <source>A paper does not open: ask for it in another form, as PDF.</source>
        <translation>Có giấy tờ không mở được: xin lại bản khác, dạng PDF.</translation>
    </message>
    <message>
        <source>A paper is missing: ask the receiving officer how to go on.</source>
        <translation>Thiếu giấy tờ: hỏi người tiếp công dân cách xử lý.</translation>
    </message>
    <message>
        <source>A paper is missing: ask the unit that handles the case for it.</source>
        <translation>Thiếu giấy tờ: hỏi đơn vị thụ lý vụ việc.</translation>
    </message>
    <message>
        <source>A paper that is missing or does not open stops the session.</source>
        <translation>Thiếu giấy tờ hoặc không mở được thì buổi tiếp phải dừng.</translation>
    </message>
    <message>
        <source>A part of the recording has only one closed copy.</source>
        <translation>Có phần bản ghi chỉ còn một bản đã đóng.</translation>
    </message>
    <message>
        <source>A password that is refused shows only at the door; today there is time.</source>
        <translation>Mật khẩu sai chỉ lộ ra khi vào phòng; bây giờ còn kịp xử lý.</translation>
    </message>
    <message>
        <source>A person has to compare the room and answer.</source>
        <translation>Cần người đối chiếu phòng và trả lời.</translation>
    </message>
    <message>
        <source>A person has to look at it and answer.</source>
        <translation>Cần có người xem và trả lời.</translation>
    </message>
    <message>
        <source>A person has to say that each voice had its own seat.</source>
        <translation>Cần người xác nhận tiếng nói đúng với từng chỗ ngồi.</translation>
    </message>
    <message>
        <source>A person has to say that it is of the right case.</source>
        <translation>Cần người xác nhận đúng hồ sơ của vụ việc.</translation>
    </message>
    <message>
        <source>A point has not joined: call its technical officer by telephone.</source>
        <translation>Có điểm cầu chưa vào: gọi điện cho cán bộ kỹ thuật của điểm cầu đó.</translation>
    </message>
    <message>
        <source>A point is muted, or has chosen another microphone: have it look (AU1).</source>
        <translation>Điểm cầu tắt micro hoặc chọn nhầm micro: đề nghị xem lại (AU1).</translation>
    </message>
    <message>
        <source>A point joined under another name: ask who it is, have it renamed.</source>
        <translation>Điểm cầu vào bằng tên khác: hỏi là ai, đề nghị đổi tên.</translation>
    </message>
    <message>
        <source>A point&apos;s camera is covered or used by another program (VI1).</source>
        <translation>Camera của điểm cầu bị che hoặc chương trình khác đang dùng (VI1).</translation>
    </message>
    <message>
        <source>A point&apos;s line is too slow: have it measure NT2 and NT4.</source>
        <translation>Đường truyền của điểm cầu quá chậm: đề nghị đo mục NT2 và NT4.</translation>
    </message>
    <message>
        <source>A power cut must not end the session or the recording.</source>
        <translation>Mất điện không được làm ngừng buổi tiếp hay việc ghi.</translation>
    </message>
    <message>
        <source>A program that grabs the chair&apos;s screen gets the dossier all the same.</source>
        <translation>Phần mềm khác chụp Màn hình chủ trì vẫn lấy được hình hồ sơ.</translation>
    </message>
    <message>
        <source>A recorder that stands still must be seen at once, not at the end.</source>
        <translation>Máy ghi đứng phải thấy ngay, không để đến cuối buổi.</translation>
    </message>
    <message>
        <source>A request has no answer: ask whom it was sent to, and note the answer.</source>
        <translation>Có yêu cầu chưa trả lời: hỏi nơi nhận rồi ghi câu trả lời.</translation>
    </message>
    <message>
        <source>A screen is off or its cable is loose: switch it on, check the cable.</source>
        <translation>Màn hình đang tắt hoặc lỏng dây: bật màn hình, kiểm tra dây.</translation>
    </message>
    <message>
        <source>A signature is missing: print the minutes and have them signed.</source>
        <translation>Thiếu chữ ký: in biên bản và lấy chữ ký.</translation>
    </message>
    <message>
        <source>A small disk or partition is chosen: choose a folder on a larger one.</source>
        <translation>Đang chọn ổ hoặc phân vùng nhỏ: chọn thư mục trên ổ lớn hơn.</translation>
    </message>
    <message>
        <source>A steady tone of {hz} Hz stands in the room: it may begin to howl.</source>
        <translation>Trong phòng có một âm kéo dài ở {hz} Hz: có thể sắp hú.</translation>
    </message>
    <message>
        <source>A whole screen is shared with the other points.</source>
        <translation>Cả một màn hình đang được chia sẻ với các điểm cầu khác.</translation>
    </message>
    <message>
        <source>A whole screen is shared: stop sharing, share the one document instead.</source>
        <translation>Đang chia sẻ cả màn hình: dừng chia sẻ, chỉ chia sẻ đúng văn bản cần trình chiếu.</translation>
    </message>
    <message>
        <source>A window or lamp is behind the people: draw the curtain or turn the camera.</source>
        <translation>Có cửa sổ hoặc đèn sau lưng: kéo rèm hoặc xoay camera.</translation>
    </message>
    <message>
        <source>Air conditioner or fan: turn it down, turn it away from the microphone.</source>
        <translation>Điều hòa hoặc quạt: giảm mức, quay ra xa micro.</translation>
    </message>
    <message>
        <source>All in the picture</source>
        <translation>Đủ trong khung hình</translation>
    </message>
    <message>
        <source>All points have to take part at the same time.</source>
        <translation>Các thành phần phải tham gia đồng thời.</translation>
    </message>
    <message>
        <source>All required points are there</source>
        <translation>Đủ các điểm cầu bắt buộc</translation>
    </message>
    <message>
        <source>All steps are done by speech, without a break.</source>
        <translation>Các bước được thực hiện bằng lời nói, liên tục.</translation>
    </message>
    <message>
        <source>All who take part do so at the same time.</source>
        <translation>Các thành phần phải tham gia cùng lúc.</translation>
    </message>
    <message>
        <source>An incident was not noted: set a mark and write what happened.</source>
        <translation>Có sự cố chưa ghi nhận: đánh dấu và ghi rõ sự việc.</translation>
    </message>
    <message>
        <source>An old link was kept: read the newest invitation under “Connect”.</source>
        <translation>Còn giữ đường dẫn cũ: đọc giấy mời mới nhất ở trang “Kết nối”.</translation>
    </message>
    <message>
        <source>Another camera is meant: choose the right one in the device list.</source>
        <translation>Chọn nhầm camera: chọn đúng camera trong danh sách thiết bị.</translation>
    </message>
    <message>
        <source>Another device of the room is still in it: leave there too.</source>
        <translation>Thiết bị khác của phòng vẫn trong phòng họp: rời cả thiết bị đó.</translation>
    </message>
    <message>
        <source>Another microphone is chosen (such as the camera&apos;s): choose the desk one.</source>
        <translation>Đang chọn micro khác (ví dụ micro của camera): chọn micro trên bàn.</translation>
    </message>
    <message>
        <source>Another person is logged in: let them log out.</source>
        <translation>Có người khác đang đăng nhập: đề nghị họ đăng xuất.</translation>
    </message>
    <message>
        <source>Another program holds the camera: close other meeting or camera programs.</source>
        <translation>Chương trình khác đang chiếm camera: đóng các chương trình họp hoặc chụp hình khác.</translation>
    </message>
    <message>
        <source>Answer of the room to the glide, over time</source>
        <translation>Đáp ứng của phòng theo thời gian</translation>
    </message>
    <message>
        <source>Are all seats and the sign in the picture, before a fit background?</source>
        <translation>Mọi chỗ ngồi và biển tên có trong khung hình, phông nền có phù hợp không?</translation>
    </message>
    <message>
        <source>Are operators and the provider&apos;s contact reachable, and is the technical officer there 60 minutes before?</source>
        <translation>Có liên lạc được với người vận hành, đầu mối nhà cung cấp, và cán bộ kỹ thuật có mặt trước 60 phút không?</translation>
    </message>
    <message>
        <source>Are the citizens known by their papers, does a group have its representative, is an interpreter here where one is needed, and is everybody well?</source>
        <translation>Đã xem giấy tờ của công dân, đoàn đông người có người đại diện, có phiên dịch khi cần, và mọi người đều khỏe chưa?</translation>
    </message>
    <message>
        <source>Are the conclusions written with person and date, the figures for the reports noted, and the incidents summed up?</source>
        <translation>Kết luận đã ghi rõ người thực hiện và thời hạn, số liệu báo cáo đã ghi, sự cố đã tổng hợp chưa?</translation>
    </message>
    <message>
        <source>Are the faces in the picture clear?</source>
        <translation>Các khuôn mặt trong hình có rõ không?</translation>
    </message>
    <message>
        <source>Are the minutes signed, is the row in the register of receptions written, and is every paper that was handed in receipted?</source>
        <translation>Biên bản đã ký, đã ghi sổ tiếp công dân, và mọi giấy tờ nhận đều có giấy biên nhận chưa?</translation>
    </message>
    <message>
        <source>Are the points chosen, and were the citizen and the agencies notified?</source>
        <translation>Đã chọn các điểm cầu và thông báo cho công dân, các cơ quan chưa?</translation>
    </message>
    <message>
        <source>Are these the papers of this case and of no other, and does each of them open?</source>
        <translation>Đây có đúng là giấy tờ của vụ việc này, không lẫn vụ việc khác, và từng tài liệu đều mở được không?</translation>
    </message>
    <message>
        <source>Are updates held back, sleep and screen saver switched off, and notifications off?</source>
        <translation>Đã tạm dừng cập nhật, tắt chế độ ngủ, tắt màn hình chờ và tắt thông báo chưa?</translation>
    </message>
    <message>
        <source>Automatic time is off: switch it on in the system&apos;s date and time settings.</source>
        <translation>Chế độ giờ tự động đang tắt: bật lên trong phần cài đặt ngày giờ của hệ thống.</translation>
    </message>
    <message>
        <source>Below the least that these rules let a session start with: {least}.</source>
        <translation>Dưới mức tối thiểu mà bộ quy định đặt ra để được bắt đầu: {least} Mbit/s.</translation>
    </message>
    <message>
        <source>Both copies lie on one disk: copy one of them to another disk.</source>
        <translation>Cả hai bản nằm trên một ổ: chép một bản sang ổ khác.</translation>
    </message>
    <message>
        <source>Both copies lie on one disk: if it breaks, both are lost.</source>
        <translation>Cả hai bản nằm trên một ổ: ổ hỏng là mất cả hai.</translation>
    </message>
    <message>
        <source>Both copies would lie on one disk: if it breaks, both are lost.</source>
        <translation>Cả hai bản sẽ nằm trên một ổ đĩa: ổ hỏng là mất cả hai.</translation>
    </message>
    <message>
        <source>By the rules in force no citizens sit at this point.</source>
        <translation>Theo quy định đang áp dụng, công dân không ngồi tại điểm cầu này.</translation>
    </message>
    <message>
        <source>By the rules in force this point need not record, and it does not.</source>
        <translation>Theo quy định đang áp dụng, điểm cầu này không phải ghi hình và hiện không ghi.</translation>
    </message>
    <message>
        <source>Cable, and no other traffic</source>
        <translation>Dùng dây mạng, không có lưu lượng khác</translation>
    </message>
    <message>
        <source>Call each point and fill in what it answers. Has every point been called?</source>
        <translation>Gọi từng điểm cầu và điền câu trả lời. Đã gọi đủ các điểm cầu chưa?</translation>
    </message>
    <message>
        <source>Cases that the Government Inspectorate hears online need this consent.</source>
        <translation>Vụ việc do Thanh tra Chính phủ tiếp trực tuyến phải được đồng ý.</translation>
    </message>
    <message>
        <source>Change to the backup line now: pull the cable, switch 4G/5G on.</source>
        <translation>Chuyển sang đường dự phòng ngay bây giờ: rút dây mạng, bật 4G/5G.</translation>
    </message>
    <message>
        <source>Check that the camera shows a picture, then measure again.</source>
        <translation>Kiểm tra xem camera có hình không, rồi đo lại.</translation>
    </message>
    <message>
        <source>Citizens and other points must not see the dossier of a case.</source>
        <translation>Công dân và các điểm cầu khác không được thấy hồ sơ vụ việc.</translation>
    </message>
    <message>
        <source>Citizens: identity, representative, interpreter, health</source>
        <translation>Công dân: giấy tờ, người đại diện, phiên dịch, sức khỏe</translation>
    </message>
    <message>
        <source>Clap three times before the camera, hands wide apart in between.</source>
        <translation>Vỗ tay ba cái trước camera, giữa các lần dang rộng hai tay.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rõ</translation>
    </message>
    <message>
        <source>Clip of the clap, with its sound</source>
        <translation>Đoạn hình và tiếng vỗ tay</translation>
    </message>
    <message>
        <source>Conclusions are followed up, and figures go into the periodic reports.</source>
        <translation>Kết luận được theo dõi thực hiện; số liệu đưa vào báo cáo định kỳ.</translation>
    </message>
    <message>
        <source>Conclusions, figures and incidents</source>
        <translation>Kết luận, số liệu và sự cố</translation>
    </message>
    <message>
        <source>Conference device: picture and sound arrive</source>
        <translation>Thiết bị hội nghị: có hình và tiếng</translation>
    </message>
    <message>
        <source>Consent of the Inspector General to the case</source>
        <translation>Tổng Thanh tra Chính phủ đồng ý vụ việc</translation>
    </message>
    <message>
        <source>Date and number of the paper were not written down.</source>
        <translation>Chưa ghi ngày và số văn bản.</translation>
    </message>
    <message>
        <source>Delay and losses to the meeting</source>
        <translation>Độ trễ và mất gói tới phòng họp</translation>
    </message>
    <message>
        <source>Delay, jitter and losses make people talk at once and pictures freeze.</source>
        <translation>Trễ, rung và mất gói làm người nói chen nhau và hình bị đứng.</translation>
    </message>
    <message>
        <source>Did each microphone play back the voice that was spoken into it?</source>
        <translation>Khi phát lại, micro nào có đúng tiếng đã nói vào micro đó không?</translation>
    </message>
    <message>
        <source>Did the far end read the text out, and did its picture come back after that?</source>
        <translation>Đầu kia có đọc được chữ không, và sau đó hình có trở lại không?</translation>
    </message>
    <message>
        <source>Did you hear the glide clearly from the room&apos;s speaker?</source>
        <translation>Có nghe rõ tiếng thử từ loa phòng không?</translation>
    </message>
    <message>
        <source>Did you hear the tone clearly from the room&apos;s speaker?</source>
        <translation>Có nghe rõ tiếng thử từ loa của phòng không?</translation>
    </message>
    <message>
        <source>Displays in their right role</source>
        <translation>Màn hình đúng vai trò</translation>
    </message>
    <message>
        <source>Do all accounts and USB devices listed here belong to the session, does the screen lock, and is protection against malware on?</source>
        <translation>Các tài khoản và thiết bị USB nêu ở đây có đúng là của buổi tiếp, màn hình có tự khóa, phần mềm diệt mã độc có bật không?</translation>
    </message>
    <message>
        <source>Do those who keep order know of the session, or is it sure that none are needed?</source>
        <translation>Lực lượng giữ trật tự đã biết về buổi tiếp, hoặc chắc chắn không cần chưa?</translation>
    </message>
    <message>
        <source>Documents are still being made ready.</source>
        <translation>Tài liệu đang được chuẩn bị.</translation>
    </message>
    <message>
        <source>Documents of the dossier with their hashes</source>
        <translation>Danh mục tài liệu trong hồ sơ kèm mã kiểm chứng</translation>
    </message>
    <message>
        <source>Does each screen show what it should, the room&apos;s screen too?</source>
        <translation>Màn hình nào cũng hiện đúng nội dung, kể cả màn hình phòng?</translation>
    </message>
    <message>
        <source>Does not open: {papers}.</source>
        <translation>Không mở được: {papers}.</translation>
    </message>
    <message>
        <source>Does the meeting work over the backup line?</source>
        <translation>Cuộc họp có chạy được qua đường truyền dự phòng không?</translation>
    </message>
    <message>
        <source>Done but not noted: note it on the page of milestones.</source>
        <translation>Đã làm nhưng chưa ghi: ghi ở trang mốc thời gian.</translation>
    </message>
    <message>
        <source>Done but not noted: note number and date on the page of milestones.</source>
        <translation>Đã làm nhưng chưa ghi: ghi số và ngày ở trang mốc thời gian.</translation>
    </message>
    <message>
        <source>Doors or windows are open: close them.</source>
        <translation>Cửa đang mở: đóng cửa ra vào và cửa sổ.</translation>
    </message>
    <message>
        <source>Dossier complete, and every paper opens</source>
        <translation>Hồ sơ đầy đủ, giấy tờ nào cũng mở được</translation>
    </message>
    <message>
        <source>Dossier on no screen of the room, and not shared</source>
        <translation>Hồ sơ không hiện trên màn hình phòng và không bị chia sẻ</translation>
    </message>
    <message>
        <source>Dress rehearsal held</source>
        <translation>Đã tổng duyệt</translation>
    </message>
    <message>
        <source>Each one</source>
        <translation>Đúng cả</translation>
    </message>
    <message>
        <source>Each question to the meeting&apos;s host and its answer</source>
        <translation>Từng lần thăm dò máy chủ phòng họp và trả lời</translation>
    </message>
    <message>
        <source>Each seat must be heard, and recorded under its own name.</source>
        <translation>Chỗ ngồi nào cũng phải nghe rõ và được ghi đúng tên.</translation>
    </message>
    <message>
        <source>Echo from the speaker into the microphone</source>
        <translation>Tiếng vọng từ loa vào micro</translation>
    </message>
    <message>
        <source>Every microphone in turn</source>
        <translation>Lần lượt từng micro</translation>
    </message>
    <message>
        <source>Every point learns from it when to test, when to come and how to log in.</source>
        <translation>Nhờ giấy mời, mọi điểm cầu biết lúc kiểm thử, lúc có mặt và cách đăng nhập.</translation>
    </message>
    <message>
        <source>Every point must hear and see, be heard and be seen, all at one time.</source>
        <translation>Mọi điểm cầu phải nghe, nhìn, được nghe và được nhìn, cùng một lúc.</translation>
    </message>
    <message>
        <source>Everybody in the room must hear the other points.</source>
        <translation>Mọi người trong phòng phải nghe được các điểm cầu khác.</translation>
    </message>
    <message>
        <source>Faces and papers must be recognisable, and movement must not jerk.</source>
        <translation>Khuôn mặt và giấy tờ phải nhận ra được, chuyển động không bị giật.</translation>
    </message>
    <message>
        <source>Faces must be clear, neither dark nor glaring.</source>
        <translation>Khuôn mặt phải rõ, không tối, không chói.</translation>
    </message>
    <message>
        <source>Fans, traffic and hum must not cover what is said.</source>
        <translation>Tiếng quạt, tiếng xe và tiếng ù không được át lời nói.</translation>
    </message>
    <message>
        <source>First test on this computer: look at everything.</source>
        <translation>Lần đầu kiểm thử trên máy này: hãy xem đủ từng thứ.</translation>
    </message>
    <message>
        <source>For large or tense cases extra force is asked for in time.</source>
        <translation>Vụ việc đông người, phức tạp thì phải báo trước để tăng cường lực lượng.</translation>
    </message>
    <message>
        <source>Framing of the scene</source>
        <translation>Khung hình toàn cảnh</translation>
    </message>
    <message>
        <source>Has every device left the meeting, are cameras and microphones switched off, and are all papers with passwords put away?</source>
        <translation>Mọi thiết bị đã rời phòng họp, camera và micro đã tắt, giấy có mật khẩu đã cất chưa?</translation>
    </message>
    <message>
        <source>Has the Inspector General given consent, and is its number noted?</source>
        <translation>Tổng Thanh tra Chính phủ đã đồng ý và đã ghi số văn bản chưa?</translation>
    </message>
    <message>
        <source>Heard clearly</source>
        <translation>Nghe rõ</translation>
    </message>
    <message>
        <source>Held without this program: say yes, and note when and with whom.</source>
        <translation>Đã tổng duyệt ngoài chương trình: trả lời có, ghi rõ lúc nào và với ai.</translation>
    </message>
    <message>
        <source>How fast the line is, is not known: measure NT2 in this test.</source>
        <translation>Chưa biết tốc độ đường truyền: đo mục NT2 trong lượt kiểm thử này.</translation>
    </message>
    <message>
        <source>Hum from a cable or power adapter: try another socket or cable.</source>
        <translation>Tiếng ù do dây hoặc bộ nguồn: thử ổ cắm khác hoặc dây khác.</translation>
    </message>
    <message>
        <source>In the wrong room nobody is there, or strangers are.</source>
        <translation>Vào nhầm phòng thì không có ai, hoặc gặp người lạ.</translation>
    </message>
    <message>
        <source>Incidents are not summed up: read the marks of the session.</source>
        <translation>Chưa tổng hợp sự cố: xem lại các dấu của buổi tiếp.</translation>
    </message>
    <message>
        <source>Information of citizens must be safe before, during and after the session.</source>
        <translation>Thông tin của công dân phải an toàn trước, trong và sau buổi tiếp.</translation>
    </message>
    <message>
        <source>Invitation with its eight items</source>
        <translation>Giấy mời đủ tám nội dung</translation>
    </message>
    <message>
        <source>Is every name in the meeting known, and waiting room or lock switched on?</source>
        <translation>Mọi tên trong phòng họp đều đã biết, và đã bật phòng chờ hoặc khóa phòng chưa?</translation>
    </message>
    <message>
        <source>Is everybody here who has to be here?</source>
        <translation>Những người phải có mặt đã có mặt đủ chưa?</translation>
    </message>
    <message>
        <source>Is the UPS connected, charged, and the machine on mains?</source>
        <translation>Bộ lưu điện đã nối, đã sạc đầy và máy đang dùng điện lưới chứ?</translation>
    </message>
    <message>
        <source>Is the dossier on no screen that citizens or other points see?</source>
        <translation>Hồ sơ có nằm ngoài mọi màn hình mà công dân và các điểm cầu khác nhìn thấy không?</translation>
    </message>
    <message>
        <source>Is the handover record signed by both sides?</source>
        <translation>Biên bản bàn giao đã có chữ ký hai bên chưa?</translation>
    </message>
    <message>
        <source>Is the invitation out, and does it hold all of its eight items?</source>
        <translation>Giấy mời đã gửi và có đủ tám nội dung chưa?</translation>
    </message>
    <message>
        <source>Is the picture sharp?</source>
        <translation>Hình có rõ nét không?</translation>
    </message>
    <message>
        <source>Is the platform&apos;s recording fetched and entered, or was none made there?</source>
        <translation>Bản ghi trên nền tảng đã được lấy về và đăng ký, hoặc trên đó không ghi?</translation>
    </message>
    <message>
        <source>Is the recording notice to be seen, and was it said to those present?</source>
        <translation>Đã thấy thông báo ghi âm, ghi hình và đã đọc cho người dự nghe chưa?</translation>
    </message>
    <message>
        <source>Is the room closed to others, does nobody listen or film, and is the rule on telephones posted?</source>
        <translation>Phòng đã kín với người ngoài, không ai nghe lén hay quay phim, nội quy về điện thoại đã niêm yết chưa?</translation>
    </message>
    <message>
        <source>Is this account allowed to record there, is it agreed where the recording is kept and who presses the button?</source>
        <translation>Tài khoản này có quyền ghi, đã thống nhất nơi lưu bản ghi và người bấm ghi, đúng không?</translation>
    </message>
    <message>
        <source>Is this the room of the invitation, and did the main point call us by name?</source>
        <translation>Đây có đúng là phòng trong giấy mời, điểm cầu trung tâm có gọi đúng tên điểm cầu mình không?</translation>
    </message>
    <message>
        <source>It can be seen</source>
        <translation>Có thể nhìn thấy</translation>
    </message>
    <message>
        <source>It does not come back: propose to the chair to suspend the session.</source>
        <translation>Điểm cầu không trở lại: đề nghị người chủ trì tạm dừng.</translation>
    </message>
    <message>
        <source>It does not move</source>
        <translation>Không nhảy</translation>
    </message>
    <message>
        <source>It does not read back: make it again on another disk.</source>
        <translation>Gói đọc lại không khớp: tạo lại trên ổ khác.</translation>
    </message>
    <message>
        <source>It howls at {hz} Hz.</source>
        <translation>Hú ở tần số {hz} Hz.</translation>
    </message>
    <message>
        <source>It howls: turn the speaker down at once, mute the microphone, begin anew.</source>
        <translation>Đang hú: vặn nhỏ loa ngay, tắt micro, rồi đo lại.</translation>
    </message>
    <message>
        <source>It is hot: free its air openings, place it out of the sun.</source>
        <translation>Máy nóng: để thoáng khe gió, tránh nắng.</translation>
    </message>
    <message>
        <source>It is nearly full, or locked by its switch: use another disk.</source>
        <translation>Ổ gần đầy hoặc bị gạt khóa: dùng ổ khác.</translation>
    </message>
    <message>
        <source>It is not clear how many come: ask the receiving officer.</source>
        <translation>Chưa rõ bao nhiêu người đến: hỏi người tiếp công dân.</translation>
    </message>
    <message>
        <source>It is not known how long the camera took to open.</source>
        <translation>Không biết camera mở mất bao lâu.</translation>
    </message>
    <message>
        <source>It is not known on which screen the operator works.</source>
        <translation>Chưa biết người vận hành dùng màn hình nào.</translation>
    </message>
    <message>
        <source>It is not noted on the page of milestones.</source>
        <translation>Chưa ghi nhận ở trang mốc thời gian.</translation>
    </message>
    <message>
        <source>It is not ready yet: ask for it again later the same day.</source>
        <translation>Bản ghi chưa sẵn sàng: lấy lại vào cuối ngày.</translation>
    </message>
    <message>
        <source>It is not running yet: press it in the meeting room, then say so here.</source>
        <translation>Chưa bật ghi: bấm ghi trong phòng họp rồi xác nhận tại đây.</translation>
    </message>
    <message>
        <source>It is of another case: put it away and take the right one.</source>
        <translation>Nhầm vụ việc khác: cất đi và lấy đúng hồ sơ.</translation>
    </message>
    <message>
        <source>It is plugged into a slow port or hub: use a USB 3 port of the machine.</source>
        <translation>Ổ cắm vào cổng hoặc bộ chia chậm: dùng cổng USB 3 trên máy.</translation>
    </message>
    <message>
        <source>It left the room: send it the login information again.</source>
        <translation>Điểm cầu đã rời phòng: gửi lại thông tin đăng nhập.</translation>
    </message>
    <message>
        <source>It moves</source>
        <translation>Có nhảy</translation>
    </message>
    <message>
        <source>It ran in the meeting room and was not fetched yet.</source>
        <translation>Phòng họp đã ghi nhưng chưa lấy bản ghi về.</translation>
    </message>
    <message>
        <source>It was done late: {reason}</source>
        <translation>Thực hiện trễ: {reason}</translation>
    </message>
    <message>
        <source>It was fetched already, so it has ended.</source>
        <translation>Bản ghi đã được lấy về, tức là đã dừng.</translation>
    </message>
    <message>
        <source>It was fetched on another day.</source>
        <translation>Bản ghi được lấy về vào ngày khác.</translation>
    </message>
    <message>
        <source>It was held before the test 01 day before, not after.</source>
        <translation>Đã tổng duyệt trước khi kiểm thử trước 01 ngày, chưa phải sau.</translation>
    </message>
    <message>
        <source>It was not looked at where the light comes from.</source>
        <translation>Chưa xem ánh sáng chiếu từ phía nào.</translation>
    </message>
    <message>
        <source>It was not said what is to be read back.</source>
        <translation>Chưa chọn bản lưu cần đọc lại.</translation>
    </message>
    <message>
        <source>It was not started: press the recording button in the meeting room.</source>
        <translation>Chưa bật: bấm nút ghi trong phòng họp.</translation>
    </message>
    <message>
        <source>It was told to be stopped.</source>
        <translation>Đã có người báo là dừng ghi.</translation>
    </message>
    <message>
        <source>Its file lies on another computer: bring it here and press “Bring in its file…”.</source>
        <translation>Tệp nằm ở máy khác: mang về đây và bấm “Nhập tệp ghi của phòng họp…”.</translation>
    </message>
    <message>
        <source>Its line is down: call its technical officer by telephone.</source>
        <translation>Đường truyền của điểm cầu mất: gọi điện cho cán bộ kỹ thuật điểm cầu đó.</translation>
    </message>
    <message>
        <source>Its time has gone by.</source>
        <translation>Đã quá thời hạn.</translation>
    </message>
    <message>
        <source>Join the meeting now under “Connect”, with name and password.</source>
        <translation>Vào phòng họp ngay ở trang “Kết nối”, bằng tên và mật khẩu.</translation>
    </message>
    <message>
        <source>Joining the meeting has not worked.</source>
        <translation>Chưa vào được phòng họp.</translation>
    </message>
    <message>
        <source>Keep quiet until the measurement is done.</source>
        <translation>Giữ yên lặng cho đến khi đo xong.</translation>
    </message>
    <message>
        <source>Keep quiet: the speaker plays a glide, the microphone listens.</source>
        <translation>Giữ yên lặng: loa phát tiếng thử, micro nghe lại.</translation>
    </message>
    <message>
        <source>Leave the computer alone for a few seconds.</source>
        <translation>Để yên máy tính trong vài giây.</translation>
    </message>
    <message>
        <source>Level of speech</source>
        <translation>Mức tiếng nói</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ánh sáng</translation>
    </message>
    <message>
        <source>Lips and voice must go together, in the record and at the other points.</source>
        <translation>Khẩu hình và tiếng nói phải khớp, trong bản ghi và ở các điểm cầu khác.</translation>
    </message>
    <message>
        <source>Listen: the tone comes from the room&apos;s speaker.</source>
        <translation>Lắng nghe: tiếng thử đang phát ra loa phòng.</translation>
    </message>
    <message>
        <source>Mains and UPS</source>
        <translation>Điện lưới và bộ lưu điện</translation>
    </message>
    <message>
        <source>Mending a copy needs the name of a person and a reason.</source>
        <translation>Muốn sửa bản lưu phải ghi tên người quyết định và lý do.</translation>
    </message>
    <message>
        <source>Mending a damaged copy</source>
        <translation>Sửa bản lưu bị hỏng</translation>
    </message>
    <message>
        <source>Messages appear on the screen: switch on “Do not disturb”.</source>
        <translation>Thông báo hiện lên màn hình: bật chế độ “Không làm phiền”.</translation>
    </message>
    <message>
        <source>Messages of other programs may appear on the screen.</source>
        <translation>Thông báo của chương trình khác có thể hiện lên màn hình.</translation>
    </message>
    <message>
        <source>Minutes, register and papers</source>
        <translation>Biên bản, sổ tiếp công dân và giấy tờ</translation>
    </message>
    <message>
        <source>Missing: {papers}.</source>
        <translation>Còn thiếu: {papers}.</translation>
    </message>
    <message>
        <source>More points than the regulations reckon with at once: {most}.</source>
        <translation>Nhiều hơn số điểm cầu cùng lúc mà quy định dự tính: {most}.</translation>
    </message>
    <message>
        <source>Name and password accepted</source>
        <translation>Vào được bằng tên và mật khẩu</translation>
    </message>
    <message>
        <source>Name and password may only be given to the right server.</source>
        <translation>Chỉ được nhập tên và mật khẩu vào đúng máy chủ.</translation>
    </message>
    <message>
        <source>Name or password is wrong or expired: ask the main point&apos;s administrator.</source>
        <translation>Tên hoặc mật khẩu sai hay hết hạn: hỏi quản trị của điểm cầu trung tâm.</translation>
    </message>
    <message>
        <source>New since the last good test: {names}.</source>
        <translation>Mới xuất hiện so với lần kiểm thử đạt gần nhất: {names}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>No answer yet to: {requests}.</source>
        <translation>Chưa có trả lời: {requests}.</translation>
    </message>
    <message>
        <source>No answer yet: ask the leader&apos;s office.</source>
        <translation>Chưa có ý kiến: hỏi văn phòng lãnh đạo.</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>Chưa chọn camera.</translation>
    </message>
    <message>
        <source>No capture device is chosen for the conference device.</source>
        <translation>Chưa chọn thiết bị thu cho thiết bị hội nghị.</translation>
    </message>
    <message>
        <source>No capture device is chosen for the picture.</source>
        <translation>Chưa chọn bộ thu hình cho thiết bị hội nghị.</translation>
    </message>
    <message>
        <source>No capture device is chosen for the sound.</source>
        <translation>Chưa chọn cổng thu tiếng cho thiết bị hội nghị.</translation>
    </message>
    <message>
        <source>No clap was heard: clap loudly, near the microphone.</source>
        <translation>Không nghe tiếng vỗ tay: vỗ to, gần micro.</translation>
    </message>
    <message>
        <source>No conference device or decoder is used in this room.</source>
        <translation>Phòng này không dùng thiết bị hội nghị hay bộ giải mã.</translation>
    </message>
    <message>
        <source>No consent yet: the case may not be heard online; ask for it first.</source>
        <translation>Chưa đồng ý: chưa được tiếp trực tuyến vụ việc này; hãy xin ý kiến trước.</translation>
    </message>
    <message>
        <source>No folder is chosen for the external disk.</source>
        <translation>Chưa chọn thư mục trên ổ cứng ngoài.</translation>
    </message>
    <message>
        <source>No folder is chosen for the main disk.</source>
        <translation>Chưa chọn thư mục trên ổ lưu trữ chính.</translation>
    </message>
    <message>
        <source>No meeting is chosen: read the invitation or choose the platform under “Connect”.</source>
        <translation>Chưa chọn phòng họp: đọc giấy mời hoặc chọn nền tảng ở trang “Kết nối”.</translation>
    </message>
    <message>
        <source>No meeting platform is chosen yet.</source>
        <translation>Chưa chọn nền tảng họp.</translation>
    </message>
    <message>
        <source>No microphone is chosen.</source>
        <translation>Chưa chọn micro.</translation>
    </message>
    <message>
        <source>No network link is up on this machine.</source>
        <translation>Máy này không có kết nối mạng nào.</translation>
    </message>
    <message>
        <source>No number is known: write the name and the number of the provider below.</source>
        <translation>Chưa có số điện thoại: ghi tên và số của nhà cung cấp bên dưới.</translation>
    </message>
    <message>
        <source>No package was made of this session.</source>
        <translation>Buổi tiếp này chưa có gói bàn giao.</translation>
    </message>
    <message>
        <source>No package was made: open the archive and make it.</source>
        <translation>Chưa có gói bàn giao: mở phần lưu trữ và tạo gói.</translation>
    </message>
    <message>
        <source>No package was read back without a difference.</source>
        <translation>Chưa có gói nào đọc lại khớp hoàn toàn.</translation>
    </message>
    <message>
        <source>No picture arrives at the capture device.</source>
        <translation>Bộ thu hình không nhận được hình.</translation>
    </message>
    <message>
        <source>No room of a meeting is chosen yet.</source>
        <translation>Chưa chọn phòng họp.</translation>
    </message>
    <message>
        <source>No screen is chosen for the room.</source>
        <translation>Chưa chọn màn hình phòng.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Chưa mở buổi tiếp nào.</translation>
    </message>
    <message>
        <source>No sound arrived from the microphone for {seconds} s.</source>
        <translation>Không nhận được tiếng từ micro trong {seconds} giây.</translation>
    </message>
    <message>
        <source>No sound of this room is recorded.</source>
        <translation>Âm thanh của phòng này không được ghi.</translation>
    </message>
    <message>
        <source>No sound on the line-in: check the cable and the device&apos;s audio output.</source>
        <translation>Cổng line-in không có tiếng: kiểm tra dây và ngõ ra âm thanh của thiết bị.</translation>
    </message>
    <message>
        <source>No sound track is known.</source>
        <translation>Không rõ có rãnh âm thanh nào.</translation>
    </message>
    <message>
        <source>No speaker is chosen.</source>
        <translation>Chưa chọn loa.</translation>
    </message>
    <message>
        <source>No speech arrived: ask the other point to speak.</source>
        <translation>Chưa có tiếng nói: đề nghị điểm cầu bên kia nói thử.</translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation>Không nghe thấy tiếng nói.</translation>
    </message>
    <message>
        <source>No step is begun: go on to the next step whenever the chair does.</source>
        <translation>Chưa bắt đầu bước nào: chuyển bước theo người chủ trì.</translation>
    </message>
    <message>
        <source>No step of the script is under way.</source>
        <translation>Không có bước nào của kịch bản đang diễn ra.</translation>
    </message>
    <message>
        <source>No stranger in the meeting</source>
        <translation>Không có người lạ trong phòng họp</translation>
    </message>
    <message>
        <source>No telephone number was written down.</source>
        <translation>Chưa ghi số điện thoại nào.</translation>
    </message>
    <message>
        <source>No test server is set in the regulations in force: a web address or iperf3 at the main point.</source>
        <translation>Bộ quy định đang áp dụng chưa đặt máy chủ đo: địa chỉ web hoặc iperf3 ở điểm cầu trung tâm.</translation>
    </message>
    <message>
        <source>No to: {points}</source>
        <translation>Không đạt: {points}</translation>
    </message>
    <message>
        <source>No window answered, so that no test grab could be made. Measure again.</source>
        <translation>Không cửa sổ nào trả lời nên chưa chụp thử được. Hãy đo lại.</translation>
    </message>
    <message>
        <source>No window of the program is open that could tell of the screens.</source>
        <translation>Chưa mở cửa sổ nào của chương trình nên không biết có những màn hình nào.</translation>
    </message>
    <message>
        <source>No, it could not be held</source>
        <translation>Không điểm danh được</translation>
    </message>
    <message>
        <source>No, or there is none</source>
        <translation>Không, hoặc không có đường dự phòng</translation>
    </message>
    <message>
        <source>No, somebody is unknown</source>
        <translation>Có người không rõ là ai</translation>
    </message>
    <message>
        <source>Nobody answers: ask for another person and note the number.</source>
        <translation>Không ai nghe máy: hỏi người khác và ghi số điện thoại.</translation>
    </message>
    <message>
        <source>Nobody has joined yet: open “Connect”, join, then measure again.</source>
        <translation>Chưa vào phòng: mở trang “Kết nối”, vào phòng rồi đo lại.</translation>
    </message>
    <message>
        <source>Nobody has said that it runs.</source>
        <translation>Chưa ai xác nhận đang ghi.</translation>
    </message>
    <message>
        <source>Nobody has said yet that it runs.</source>
        <translation>Chưa ai xác nhận nền tảng đang ghi.</translation>
    </message>
    <message>
        <source>Nobody looked: see its mark in the room, then say here that it runs.</source>
        <translation>Chưa ai xem: nhìn dấu ghi trong phòng họp rồi xác nhận tại đây.</translation>
    </message>
    <message>
        <source>Nobody may hear this room any more, nor use its login information.</source>
        <translation>Không ai còn nghe được phòng này hoặc dùng thông tin đăng nhập.</translation>
    </message>
    <message>
        <source>Nobody should use the line until the measurement is done.</source>
        <translation>Đề nghị mọi người không dùng mạng cho đến khi đo xong.</translation>
    </message>
    <message>
        <source>Nobody speaks just now: then nothing is wrong.</source>
        <translation>Lúc này không ai nói: như vậy không có lỗi.</translation>
    </message>
    <message>
        <source>Nobody spoke during the sample: speak into the microphone and measure again.</source>
        <translation>Không có ai nói trong lúc đo: nói vào micro rồi đo lại.</translation>
    </message>
    <message>
        <source>Nobody spoke into it when its name was shown: measure again.</source>
        <translation>Chưa ai nói vào micro khi hiện tên: đo lại.</translation>
    </message>
    <message>
        <source>Nobody was named: write down who presses the button, and where it is kept.</source>
        <translation>Chưa phân công: ghi rõ ai bấm ghi và bản ghi lưu ở đâu.</translation>
    </message>
    <message>
        <source>Noise of the room</source>
        <translation>Tiếng ồn trong phòng</translation>
    </message>
    <message>
        <source>Not asked: {points}</source>
        <translation>Chưa hỏi: {points}</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Not each</source>
        <translation>Có chỗ chưa đúng</translation>
    </message>
    <message>
        <source>Not found in it: {items}.</source>
        <translation>Không tìm thấy trong giấy mời: {items}.</translation>
    </message>
    <message>
        <source>Not heard clearly</source>
        <translation>Không nghe rõ</translation>
    </message>
    <message>
        <source>Not held yet: put this item off, finish this test, then hold the rehearsal.</source>
        <translation>Chưa tổng duyệt: để lại mục này, kết thúc lượt kiểm thử, rồi tổng duyệt.</translation>
    </message>
    <message>
        <source>Not in order: {points}</source>
        <translation>Chưa ổn: {points}</translation>
    </message>
    <message>
        <source>Not notified yet: send the notice, then note its number and date.</source>
        <translation>Chưa thông báo: gửi thông báo, sau đó ghi số và ngày.</translation>
    </message>
    <message>
        <source>Not read yet: open the file of the invitation on the page of milestones.</source>
        <translation>Chưa đọc giấy mời: mở tệp giấy mời ở trang mốc thời gian.</translation>
    </message>
    <message>
        <source>Not said: ask the chair or the receiving officer to say it.</source>
        <translation>Chưa đọc: đề nghị người chủ trì hoặc người tiếp công dân đọc.</translation>
    </message>
    <message>
        <source>Not sent yet: send it at once and give the reason why it is late.</source>
        <translation>Chưa gửi: gửi ngay và nêu lý do trễ.</translation>
    </message>
    <message>
        <source>Not sent yet: send the report at once and give the reason why it is late.</source>
        <translation>Chưa gửi: gửi báo cáo ngay và nêu lý do trễ.</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>Không rõ nét</translation>
    </message>
    <message>
        <source>Not shown: choose the notice for the room&apos;s screen, or hang up the paper.</source>
        <translation>Chưa hiện: chọn thông báo cho màn hình phòng, hoặc treo giấy.</translation>
    </message>
    <message>
        <source>Not there, or not as it came in: {papers}.</source>
        <translation>Không còn hoặc đã khác bản nhập vào: {papers}.</translation>
    </message>
    <message>
        <source>Not told yet: call the police of the ward, and note whom you spoke to.</source>
        <translation>Chưa báo: gọi công an phường, ghi tên người đã nói chuyện.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Noted offline: nothing vouches for the clock just now.</source>
        <translation>Ghi nhận không có mạng: lúc này không có gì xác nhận đồng hồ đúng.</translation>
    </message>
    <message>
        <source>Nothing comes from “{track}”.</source>
        <translation>Không có tiếng từ “{track}”.</translation>
    </message>
    <message>
        <source>Nothing has been heard of the other points for a while.</source>
        <translation>Một lúc rồi không nghe thấy các điểm cầu khác.</translation>
    </message>
    <message>
        <source>Nothing in the picture has an edge: covered or blurred.</source>
        <translation>Trong hình không có đường nét nào: bị che hoặc mờ hẳn.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Hiện không ghi.</translation>
    </message>
    <message>
        <source>Nothing is recorded: press “Start recording”.</source>
        <translation>Chưa ghi: bấm “Bắt đầu ghi”.</translation>
    </message>
    <message>
        <source>Nothing is shown on the chair&apos;s screen “{name}”.</source>
        <translation>Màn hình chủ trì “{name}” chưa hiện gì.</translation>
    </message>
    <message>
        <source>Nothing is shown on the room&apos;s screen “{name}”.</source>
        <translation>Màn hình phòng “{name}” chưa hiện gì.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this session.</source>
        <translation>Buổi tiếp này không có bản ghi.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Số điểm cầu</translation>
    </message>
    <message>
        <source>On none</source>
        <translation>Không màn hình nào thấy</translation>
    </message>
    <message>
        <source>On the day nobody has time to look for a name or an answer.</source>
        <translation>Đến ngày tiếp sẽ không còn thời gian để tìm tên hay chờ trả lời.</translation>
    </message>
    <message>
        <source>One disk alone may fail; the rules ask for independent media.</source>
        <translation>Một ổ có thể hỏng; quy định yêu cầu phương tiện độc lập.</translation>
    </message>
    <message>
        <source>One of the two channels is much quieter, or dead.</source>
        <translation>Một trong hai kênh nhỏ hơn nhiều hoặc không có tiếng.</translation>
    </message>
    <message>
        <source>Only a recording that was read back proves that the session will be kept.</source>
        <translation>Chỉ có bản ghi đã được đọc lại mới chứng tỏ buổi tiếp sẽ được lưu giữ.</translation>
    </message>
    <message>
        <source>Only a steady noise was heard: nobody spoke, or it is a dead line.</source>
        <translation>Chỉ nghe thấy tiếng ồn đều: không có ai nói hoặc đường tiếng đã hỏng.</translation>
    </message>
    <message>
        <source>Only one clap was seen and heard: clap three times.</source>
        <translation>Mới thấy và nghe được một lần vỗ tay: hãy vỗ ba cái.</translation>
    </message>
    <message>
        <source>Only what was read back byte for byte may be handed to the archive.</source>
        <translation>Chỉ bàn giao lưu trữ dữ liệu đã đọc lại đủ từng byte.</translation>
    </message>
    <message>
        <source>Only {free} GB are free; this session needs {needed} GB.</source>
        <translation>Chỉ còn trống {free} GB; buổi tiếp này cần {needed} GB.</translation>
    </message>
    <message>
        <source>Open each paper of the dossier where it is kept, and write the list below.</source>
        <translation>Mở từng giấy tờ của hồ sơ tại nơi lưu và ghi danh sách bên dưới.</translation>
    </message>
    <message>
        <source>Open the session in the archive and mend the copy from the other one; if it is gone for good, note that it is lost.</source>
        <translation>Mở buổi tiếp trong Lưu trữ và sửa bản này từ bản còn lại; nếu bản này không còn nữa thì ghi nhận đã mất.</translation>
    </message>
    <message>
        <source>Open “Regular checks” in the archive: it lists what to bring.</source>
        <translation>Mở “Kiểm tra định kỳ” trong kho lưu trữ: ở đó có danh sách đĩa cần đưa vào.</translation>
    </message>
    <message>
        <source>Operators and the provider&apos;s contact are on call</source>
        <translation>Người vận hành và đầu mối nhà cung cấp sẵn sàng</translation>
    </message>
    <message>
        <source>Order and safety</source>
        <translation>An ninh, trật tự</translation>
    </message>
    <message>
        <source>Other programs are running: close all that the session does not need.</source>
        <translation>Có chương trình khác đang chạy: đóng những chương trình buổi tiếp không cần.</translation>
    </message>
    <message>
        <source>Other traffic takes {share} % of the line.</source>
        <translation>Lưu lượng khác chiếm {share}% đường truyền.</translation>
    </message>
    <message>
        <source>Others can listen: close door and windows, ask them to leave.</source>
        <translation>Người ngoài có thể nghe: đóng cửa, đề nghị họ rời đi.</translation>
    </message>
    <message>
        <source>Otherwise the other points hear themselves. The speaker plays a glide.</source>
        <translation>Nếu vọng, các điểm cầu khác nghe lại chính tiếng của mình. Máy phát một tiếng thử ra loa phòng và nghe lại bằng micro.</translation>
    </message>
    <message>
        <source>Our name is not readable for the others: change it before joining.</source>
        <translation>Tên điểm cầu mình không đọc được: sửa trước khi vào.</translation>
    </message>
    <message>
        <source>Package read back and handed over</source>
        <translation>Gói bàn giao đã đọc lại và bàn giao</translation>
    </message>
    <message>
        <source>Papers of the case are shown to the other points, which must read them.</source>
        <translation>Tài liệu vụ việc được chiếu cho các điểm cầu khác, phải đọc được.</translation>
    </message>
    <message>
        <source>Part of the picture glares white.</source>
        <translation>Một phần hình bị lóa trắng.</translation>
    </message>
    <message>
        <source>People fill the whole picture: zoom out or go back.</source>
        <translation>Người choán hết khung hình: thu nhỏ hoặc lùi camera.</translation>
    </message>
    <message>
        <source>People look small in the picture: zoom in or go nearer.</source>
        <translation>Người trong hình quá nhỏ: phóng to hoặc đưa camera lại gần.</translation>
    </message>
    <message>
        <source>People must be told that picture and sound are recorded.</source>
        <translation>Phải báo cho mọi người biết đang ghi âm, ghi hình.</translation>
    </message>
    <message>
        <source>Picture and sound could not be compared.</source>
        <translation>Không so được hình với tiếng.</translation>
    </message>
    <message>
        <source>Picture and sound in step</source>
        <translation>Hình và tiếng khớp nhau</translation>
    </message>
    <message>
        <source>Picture and sound of all points need a line as fast as the rules ask for.</source>
        <translation>Hình ảnh và âm thanh của mọi điểm cầu cần đường truyền đủ nhanh như quy định nêu.</translation>
    </message>
    <message>
        <source>Picture of the camera at the time of the check</source>
        <translation>Hình từ camera tại thời điểm kiểm tra</translation>
    </message>
    <message>
        <source>Picture of the conference device</source>
        <translation>Hình của thiết bị hội nghị</translation>
    </message>
    <message>
        <source>Plan, run of show and dossier reported and answered</source>
        <translation>Kế hoạch, kịch bản, hồ sơ đã báo cáo và có ý kiến</translation>
    </message>
    <message>
        <source>Points chosen, citizen and agencies notified</source>
        <translation>Đã chọn điểm cầu, đã thông báo công dân và cơ quan</translation>
    </message>
    <message>
        <source>Protection is off or old: switch it on and let it update.</source>
        <translation>Phần mềm diệt mã độc tắt hoặc cũ: bật lên và cập nhật.</translation>
    </message>
    <message>
        <source>Questions remain without answer: {value} %.</source>
        <translation>Có gói không được trả lời: {value}%.</translation>
    </message>
    <message>
        <source>Reading back all copies of a session</source>
        <translation>Đọc lại mọi bản lưu của buổi tiếp</translation>
    </message>
    <message>
        <source>Reading back copies</source>
        <translation>Đọc lại bản lưu</translation>
    </message>
    <message>
        <source>Reading back the whole archive</source>
        <translation>Đọc lại toàn bộ kho lưu trữ</translation>
    </message>
    <message>
        <source>Reading back what is due in the archive</source>
        <translation>Đọc lại các bản lưu đến hạn kiểm tra</translation>
    </message>
    <message>
        <source>Recording in the meeting room</source>
        <translation>Ghi trên phòng họp trực tuyến</translation>
    </message>
    <message>
        <source>Recording notice shown and spoken</source>
        <translation>Đã hiện và đọc thông báo ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Required people are present</source>
        <translation>Thành phần bắt buộc có mặt</translation>
    </message>
    <message>
        <source>Roll call of all points</source>
        <translation>Điểm danh các điểm cầu</translation>
    </message>
    <message>
        <source>Room on the main disk</source>
        <translation>Chỗ trống trên ổ lưu trữ chính</translation>
    </message>
    <message>
        <source>Sample of the microphone, {seconds} s</source>
        <translation>Đoạn âm thanh mẫu từ micro, {seconds} giây</translation>
    </message>
    <message>
        <source>Several accounts are logged in.</source>
        <translation>Có nhiều tài khoản đang đăng nhập.</translation>
    </message>
    <message>
        <source>Share a page of papers; let the far end read a line of it out.</source>
        <translation>Chia sẻ một trang tài liệu; đề nghị đầu kia đọc to một dòng.</translation>
    </message>
    <message>
        <source>Shared papers can be read</source>
        <translation>Đọc được tài liệu chia sẻ</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Rõ nét</translation>
    </message>
    <message>
        <source>Sharp, moving and not covered</source>
        <translation>Hình rõ nét, chuyển động, không bị che</translation>
    </message>
    <message>
        <source>Sit where people will sit, and move a little.</source>
        <translation>Ngồi vào chỗ như khi tiếp và cử động nhẹ.</translation>
    </message>
    <message>
        <source>Size and rate of the picture</source>
        <translation>Kích thước và tốc độ hình</translation>
    </message>
    <message>
        <source>Slower abroad than the regulations state: {stated} Mbit/s.</source>
        <translation>Tốc độ quốc tế chậm hơn mức quy định nêu: {stated} Mbit/s.</translation>
    </message>
    <message>
        <source>Slower than the regulations state for this point: {stated} Mbit/s.</source>
        <translation>Chậm hơn mức quy định nêu cho điểm cầu này: {stated} Mbit/s.</translation>
    </message>
    <message>
        <source>Somebody cannot come: the chair decides who stands in; note the name.</source>
        <translation>Có người không đến được: người chủ trì quyết định người thay; ghi tên.</translation>
    </message>
    <message>
        <source>Somebody downloads or watches films on the same line: ask to stop.</source>
        <translation>Có người tải tệp hoặc xem phim trên cùng đường truyền: đề nghị dừng lại.</translation>
    </message>
    <message>
        <source>Somebody is late: call, and tell the chair when they come.</source>
        <translation>Có người đến muộn: gọi điện, báo người chủ trì khi nào họ đến.</translation>
    </message>
    <message>
        <source>Somebody is not well: tell the chair, call medical help.</source>
        <translation>Có người không khỏe: báo người chủ trì, gọi y tế.</translation>
    </message>
    <message>
        <source>Somebody loads the line: stop downloads and updates (NT5).</source>
        <translation>Có người đang chiếm đường truyền: dừng tải tệp và cập nhật (NT5).</translation>
    </message>
    <message>
        <source>Somebody speaks in this room, and somebody at another point.</source>
        <translation>Một người nói tại phòng này, một người nói ở điểm cầu khác.</translation>
    </message>
    <message>
        <source>Something else moved fast: keep still apart from the clapping.</source>
        <translation>Có chuyển động nhanh khác: ngoài vỗ tay, giữ yên.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Something is missing: send what is missing after it, or ask for it.</source>
        <translation>Còn thiếu nội dung: gửi bổ sung, hoặc hỏi điểm cầu trung tâm.</translation>
    </message>
    <message>
        <source>Sound goes to another device (such as a screen): choose the room&apos;s speaker.</source>
        <translation>Tiếng ra thiết bị khác (ví dụ màn hình): chọn đúng loa của phòng.</translation>
    </message>
    <message>
        <source>Sound of the conference device</source>
        <translation>Tiếng của thiết bị hội nghị</translation>
    </message>
    <message>
        <source>Sound runs both ways</source>
        <translation>Âm thanh hai chiều</translation>
    </message>
    <message>
        <source>Speak into each microphone when its name is shown.</source>
        <translation>Nói vào từng micro khi màn hình hiện tên micro đó.</translation>
    </message>
    <message>
        <source>Speak into the microphone as in a session until the measurement is done.</source>
        <translation>Nói vào micro như trong buổi tiếp cho đến khi đo xong.</translation>
    </message>
    <message>
        <source>Speech is much too quiet.</source>
        <translation>Tiếng nói quá nhỏ.</translation>
    </message>
    <message>
        <source>Speech is rather quiet.</source>
        <translation>Tiếng nói hơi nhỏ.</translation>
    </message>
    <message>
        <source>Speech is too loud.</source>
        <translation>Tiếng nói quá to.</translation>
    </message>
    <message>
        <source>Speed of the line</source>
        <translation>Tốc độ đường truyền</translation>
    </message>
    <message>
        <source>Speed of the line, second by second</source>
        <translation>Tốc độ đường truyền theo từng giây</translation>
    </message>
    <message>
        <source>Speed towards abroad</source>
        <translation>Tốc độ đi quốc tế</translation>
    </message>
    <message>
        <source>Steps, speakers and incidents are noted</source>
        <translation>Ghi nhận bước, người phát biểu và sự cố</translation>
    </message>
    <message>
        <source>Tap the microphone on the desk and watch the meter.</source>
        <translation>Gõ nhẹ vào micro trên bàn và nhìn thước đo.</translation>
    </message>
    <message>
        <source>Tap the microphone on the desk: does the meter move?</source>
        <translation>Gõ nhẹ vào micro trên bàn: thước đo có nhảy không?</translation>
    </message>
    <message>
        <source>Technical plan, run of show and roles are complete</source>
        <translation>Đủ phương án kỹ thuật, kịch bản và phân công</translation>
    </message>
    <message>
        <source>Test grab, small: {place}</source>
        <translation>Ảnh chụp thử, thu nhỏ: {place}</translation>
    </message>
    <message>
        <source>The HDMI cable goes to another port: connect it to the capture device.</source>
        <translation>Dây HDMI cắm vào cổng khác: cắm vào bộ thu hình.</translation>
    </message>
    <message>
        <source>The UPS asks for a new battery.</source>
        <translation>Bộ lưu điện báo cần thay pin.</translation>
    </message>
    <message>
        <source>The UPS cannot be read; a person has to look at it.</source>
        <translation>Không đọc được bộ lưu điện; cần một người xem tận nơi.</translation>
    </message>
    <message>
        <source>The UPS is not charged: leave it on mains until its light is green.</source>
        <translation>Bộ lưu điện chưa sạc: để cắm điện lưới cho đến khi đèn xanh.</translation>
    </message>
    <message>
        <source>The UPS reports that its battery is nearly empty.</source>
        <translation>Bộ lưu điện báo sắp hết pin.</translation>
    </message>
    <message>
        <source>The account may not record: ask the administrator of the main point.</source>
        <translation>Tài khoản không có quyền ghi: đề nghị người quản trị điểm cầu trung tâm cấp quyền.</translation>
    </message>
    <message>
        <source>The address of {host} is not found.</source>
        <translation>Không tìm thấy địa chỉ của {host}.</translation>
    </message>
    <message>
        <source>The archive knows of no copy in this folder.</source>
        <translation>Kho lưu trữ không có bản lưu nào ở thư mục này.</translation>
    </message>
    <message>
        <source>The background is not fit: clear it, hang the sign.</source>
        <translation>Phông nền chưa phù hợp: dọn phông, treo biển tên.</translation>
    </message>
    <message>
        <source>The backup line</source>
        <translation>Đường truyền dự phòng</translation>
    </message>
    <message>
        <source>The backup line blocks the meeting: ask the provider.</source>
        <translation>Đường dự phòng chặn phòng họp: hỏi nhà mạng.</translation>
    </message>
    <message>
        <source>The battery is not charged enough.</source>
        <translation>Pin chưa sạc đủ.</translation>
    </message>
    <message>
        <source>The battery would not last long enough.</source>
        <translation>Pin không chạy được đủ lâu.</translation>
    </message>
    <message>
        <source>The brightness of the picture is not known.</source>
        <translation>Không biết độ sáng của hình.</translation>
    </message>
    <message>
        <source>The brightness of the recorded picture is not known.</source>
        <translation>Không biết độ sáng của hình trong bản ghi.</translation>
    </message>
    <message>
        <source>The cable is not plugged in, so that Wi-Fi is used: plug it in.</source>
        <translation>Chưa cắm dây mạng nên máy dùng Wi-Fi: hãy cắm dây.</translation>
    </message>
    <message>
        <source>The call uses the capture device just now.</source>
        <translation>Cuộc họp đang dùng thiết bị thu này.</translation>
    </message>
    <message>
        <source>The camera does not open, or was lost.</source>
        <translation>Camera không mở được hoặc đã mất tín hiệu.</translation>
    </message>
    <message>
        <source>The camera does not tell its nominal rate.</source>
        <translation>Camera không cho biết tốc độ danh định.</translation>
    </message>
    <message>
        <source>The camera gave no picture meanwhile.</source>
        <translation>Trong lúc đo camera không có hình.</translation>
    </message>
    <message>
        <source>The camera gave nothing: look at VI1 and VI4 first.</source>
        <translation>Camera không cho hình: xem VI1 và VI4 trước.</translation>
    </message>
    <message>
        <source>The camera gives fewer pictures than its nominal {nominal} a second.</source>
        <translation>Camera cho ít hình hơn mức danh định {nominal} hình/giây.</translation>
    </message>
    <message>
        <source>The camera gives no picture, so this could not be tested.</source>
        <translation>Camera không cho hình nên không kiểm tra được.</translation>
    </message>
    <message>
        <source>The camera gives too few pictures a second.</source>
        <translation>Camera cho quá ít hình mỗi giây.</translation>
    </message>
    <message>
        <source>The camera hangs on a slow port or hub: plug it into the machine itself.</source>
        <translation>Camera cắm vào cổng hoặc bộ chia chậm: cắm thẳng vào máy.</translation>
    </message>
    <message>
        <source>The camera hangs: unplug it, wait 5 s, plug it in again.</source>
        <translation>Camera bị treo: rút dây, chờ 5 giây, cắm lại.</translation>
    </message>
    <message>
        <source>The camera is set to a small picture: choose 1280×720 or more.</source>
        <translation>Camera đang đặt hình nhỏ: chọn 1280×720 trở lên.</translation>
    </message>
    <message>
        <source>The camera is unplugged or off: plug it in firmly, switch it on, wait 5 s.</source>
        <translation>Camera tuột dây hoặc đang tắt: cắm chặt lại, bật lên, chờ 5 giây.</translation>
    </message>
    <message>
        <source>The camera moves by remote control: choose its stored view or set it anew.</source>
        <translation>Camera điều khiển từ xa: gọi lại góc quay đã lưu hoặc chỉnh lại.</translation>
    </message>
    <message>
        <source>The camera must be the right one and free, and record the whole session.</source>
        <translation>Phải đúng camera, không bị chương trình khác chiếm, và ghi hình toàn bộ buổi tiếp.</translation>
    </message>
    <message>
        <source>The camera of “{source}” gave no picture.</source>
        <translation>Camera của “{source}” không có hình.</translation>
    </message>
    <message>
        <source>The camera points elsewhere: turn it until all seats are in the picture.</source>
        <translation>Camera quay lệch: xoay đến khi thấy đủ các chỗ ngồi.</translation>
    </message>
    <message>
        <source>The camera records the whole course: everybody, the sign, a fit background.</source>
        <translation>Camera ghi toàn bộ diễn biến: đủ người, có biển tên, phông nền phù hợp.</translation>
    </message>
    <message>
        <source>The camera stands too near or too far: move it, or zoom.</source>
        <translation>Camera đặt quá gần hoặc quá xa: dời camera hoặc phóng to, thu nhỏ.</translation>
    </message>
    <message>
        <source>The camera took too long to open.</source>
        <translation>Camera mở quá lâu.</translation>
    </message>
    <message>
        <source>The camera works through a slow line or converter: take a direct cable.</source>
        <translation>Camera đi qua đường truyền hoặc bộ chuyển đổi chậm: dùng dây nối thẳng.</translation>
    </message>
    <message>
        <source>The camera&apos;s exposure is set by hand: set it to automatic.</source>
        <translation>Độ phơi sáng của camera đang chỉnh tay: đặt về tự động.</translation>
    </message>
    <message>
        <source>The card of the modem has no credit or no signal: try it beforehand.</source>
        <translation>Thẻ của bộ phát hết tiền hoặc không có sóng: thử trước.</translation>
    </message>
    <message>
        <source>The chair is a deputy, and this is the head&apos;s own periodic reception.</source>
        <translation>Người chủ trì là cấp phó, trong khi đây là buổi tiếp công dân định kỳ của người đứng đầu.</translation>
    </message>
    <message>
        <source>The chair is not named.</source>
        <translation>Chưa ghi người chủ trì.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” is not connected.</source>
        <translation>Màn hình chủ trì “{name}” chưa được kết nối.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” is the room&apos;s too.</source>
        <translation>Màn hình chủ trì “{name}” cũng là màn hình phòng.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” must not be used.</source>
        <translation>Không được dùng màn hình chủ trì “{name}”.</translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” shows the same as another one.</source>
        <translation>Màn hình chủ trì “{name}” đang hiện giống một màn hình khác.</translation>
    </message>
    <message>
        <source>The chosen camera works</source>
        <translation>Camera đã chọn hoạt động</translation>
    </message>
    <message>
        <source>The chosen folder lies on the main disk: choose one on the external disk.</source>
        <translation>Thư mục đã chọn nằm trên ổ lưu trữ chính: chọn thư mục trên ổ cứng ngoài.</translation>
    </message>
    <message>
        <source>The chosen microphone works</source>
        <translation>Micro đã chọn hoạt động</translation>
    </message>
    <message>
        <source>The claps differ from each other: clap again.</source>
        <translation>Các lần vỗ tay cho kết quả khác nhau: vỗ tay lại.</translation>
    </message>
    <message>
        <source>The clock of the machine</source>
        <translation>Đồng hồ của máy</translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <translation>Đồng hồ của máy sai.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so that certificates fail: see RC5.</source>
        <translation>Đồng hồ máy tính sai nên chứng thư số không hợp lệ: xem mục RC5.</translation>
    </message>
    <message>
        <source>The computer falls asleep: set sleep to “never” in its power settings.</source>
        <translation>Máy tự ngủ: đặt chế độ ngủ là “không bao giờ” trong phần cài đặt nguồn.</translation>
    </message>
    <message>
        <source>The computer is hot: {celsius} °C.</source>
        <translation>Máy nóng: {celsius} °C.</translation>
    </message>
    <message>
        <source>The computer is on Wi-Fi: connect the cable.</source>
        <translation>Máy đang dùng Wi-Fi: hãy cắm dây mạng.</translation>
    </message>
    <message>
        <source>The computer is safe</source>
        <translation>An toàn của máy tính</translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself.</source>
        <translation>Máy có thể tự ngủ.</translation>
    </message>
    <message>
        <source>The computer must carry the whole session without a pause of its own.</source>
        <translation>Máy tính phải chạy suốt buổi tiếp, không tự dừng.</translation>
    </message>
    <message>
        <source>The computer waits for a restart after updates.</source>
        <translation>Máy đang chờ khởi động lại sau khi cập nhật.</translation>
    </message>
    <message>
        <source>The computer: load, heat, updates, sleep, notifications</source>
        <translation>Máy tính: tải, nhiệt độ, cập nhật, chế độ ngủ, thông báo</translation>
    </message>
    <message>
        <source>The copies are still being read back: wait until that is done.</source>
        <translation>Đang đọc lại các bản ghi: chờ xong.</translation>
    </message>
    <message>
        <source>The delay changes a lot: {value} ms.</source>
        <translation>Độ trễ thay đổi nhiều: {value} ms.</translation>
    </message>
    <message>
        <source>The delay is high: {value} ms.</source>
        <translation>Độ trễ cao: {value} ms.</translation>
    </message>
    <message>
        <source>The device is off or asleep: switch it on, wake it with its remote control.</source>
        <translation>Thiết bị đang tắt hoặc ngủ: bật lên, đánh thức bằng điều khiển từ xa.</translation>
    </message>
    <message>
        <source>The device protects its picture (HDCP): switch that off in its settings.</source>
        <translation>Thiết bị khóa hình (HDCP): tắt mục này trong phần cài đặt của thiết bị.</translation>
    </message>
    <message>
        <source>The disk has the file system FAT32, which holds no file over 4 GB.</source>
        <translation>Ổ đĩa dùng hệ tệp FAT32, không chứa được tệp lớn hơn 4 GB.</translation>
    </message>
    <message>
        <source>The disk has {count} damaged or replaced places.</source>
        <translation>Ổ có {count} chỗ hỏng hoặc đã thay thế.</translation>
    </message>
    <message>
        <source>The disk is disconnected or locked: check its cable and its switch.</source>
        <translation>Ổ tuột dây hoặc bị khóa: kiểm tra dây và khóa gạt của ổ.</translation>
    </message>
    <message>
        <source>The disk is hot: {celsius} °C.</source>
        <translation>Ổ nóng: {celsius} °C.</translation>
    </message>
    <message>
        <source>The disk is locked against writing.</source>
        <translation>Ổ đĩa đang bị khóa, không ghi được.</translation>
    </message>
    <message>
        <source>The disk is nearly full: move other files to another disk yourself.</source>
        <translation>Ổ gần đầy: tự chuyển các tệp khác sang ổ khác.</translation>
    </message>
    <message>
        <source>The disk itself reports that it is failing (S.M.A.R.T.).</source>
        <translation>Ổ đĩa tự báo sắp hỏng (S.M.A.R.T.).</translation>
    </message>
    <message>
        <source>The disk of the folder {path} is not there.</source>
        <translation>Không thấy ổ đĩa chứa thư mục {path}.</translation>
    </message>
    <message>
        <source>The disk writes slowly.</source>
        <translation>Ổ đĩa ghi chậm.</translation>
    </message>
    <message>
        <source>The disk writes too slowly to keep up.</source>
        <translation>Ổ đĩa ghi quá chậm, không theo kịp.</translation>
    </message>
    <message>
        <source>The dossier is in the picture of the camera that is recorded.</source>
        <translation>Hồ sơ lọt vào hình camera đang được ghi.</translation>
    </message>
    <message>
        <source>The dossier is in the picture of the meeting that is recorded.</source>
        <translation>Hồ sơ lọt vào hình cuộc họp đang được ghi.</translation>
    </message>
    <message>
        <source>The dossier is in the picture of the second camera.</source>
        <translation>Hồ sơ lọt vào hình camera thứ hai.</translation>
    </message>
    <message>
        <source>The dossier is in what is shared with the other points.</source>
        <translation>Hồ sơ lọt vào nội dung đang chia sẻ cho các điểm cầu khác.</translation>
    </message>
    <message>
        <source>The dossier is open on the room&apos;s screen: close it there at once.</source>
        <translation>Hồ sơ đang mở trên màn hình phòng: đóng ngay.</translation>
    </message>
    <message>
        <source>The dossier is shown in a window on the operator&apos;s screen.</source>
        <translation>Hồ sơ đang hiện trong một cửa sổ trên màn hình của cán bộ điều khiển.</translation>
    </message>
    <message>
        <source>The external disk is ready</source>
        <translation>Ổ cứng ngoài sẵn sàng</translation>
    </message>
    <message>
        <source>The external disk is unplugged or asleep: plug it in again, wait 10 s.</source>
        <translation>Ổ cứng ngoài tuột dây hoặc đang ngủ: cắm lại, chờ 10 giây.</translation>
    </message>
    <message>
        <source>The external disk was pulled out: connect it; it is filled up by itself.</source>
        <translation>Ổ cứng ngoài bị rút: cắm lại, chương trình tự chép bù.</translation>
    </message>
    <message>
        <source>The far end has to read it and answer.</source>
        <translation>Đầu kia cần đọc và trả lời.</translation>
    </message>
    <message>
        <source>The file on the {disk} does not grow.</source>
        <translation>Tệp ghi trên {disk} không tăng.</translation>
    </message>
    <message>
        <source>The first one lies in {folder}; nothing was changed by the program.</source>
        <translation>Bản đầu tiên ở {folder}; chương trình không thay đổi gì.</translation>
    </message>
    <message>
        <source>The focus is wrong: point the camera at a face, switch on automatic focus.</source>
        <translation>Lấy nét sai: hướng camera vào một khuôn mặt, bật lấy nét tự động.</translation>
    </message>
    <message>
        <source>The folder lies in the machine&apos;s memory and is lost when it is off.</source>
        <translation>Thư mục nằm trong bộ nhớ của máy, tắt máy là mất.</translation>
    </message>
    <message>
        <source>The glide as the microphone heard it</source>
        <translation>Tiếng thử micro nghe được</translation>
    </message>
    <message>
        <source>The hands were not seen: clap in the middle of the picture, in good light.</source>
        <translation>Không thấy tay: vỗ tay ở giữa khung hình, chỗ đủ sáng.</translation>
    </message>
    <message>
        <source>The input volume is too high: turn it down, then measure AU2 again.</source>
        <translation>Âm lượng đầu vào quá to: giảm xuống rồi đo lại AU2.</translation>
    </message>
    <message>
        <source>The input volume is wrong: set it until the meter stays in the green.</source>
        <translation>Âm lượng đầu vào chưa đúng: chỉnh đến khi thước đo nằm trong vùng xanh.</translation>
    </message>
    <message>
        <source>The input volume of this microphone is wrong: set it by its meter.</source>
        <translation>Âm lượng thu của micro này chưa đúng: chỉnh theo thang đo.</translation>
    </message>
    <message>
        <source>The invitation has not been read by the program.</source>
        <translation>Chương trình chưa đọc giấy mời.</translation>
    </message>
    <message>
        <source>The law asks for identity and authority, and gives the right to be helped.</source>
        <translation>Luật yêu cầu xác định nhân thân, ủy quyền và bảo đảm quyền được hỗ trợ.</translation>
    </message>
    <message>
        <source>The law asks for signed minutes, a row in the register, and a receipt.</source>
        <translation>Pháp luật yêu cầu biên bản có chữ ký, ghi sổ và giấy biên nhận.</translation>
    </message>
    <message>
        <source>The leader decides on plan, case and content some days before.</source>
        <translation>Lãnh đạo cho ý kiến về kế hoạch, vụ việc, nội dung trước nhiều ngày.</translation>
    </message>
    <message>
        <source>The leased line has no share abroad: look into the contract.</source>
        <translation>Kênh thuê riêng không có băng thông quốc tế: xem lại hợp đồng.</translation>
    </message>
    <message>
        <source>The leased line of the main point has a share for traffic abroad.</source>
        <translation>Kênh thuê riêng của điểm cầu trung tâm có phần băng thông quốc tế.</translation>
    </message>
    <message>
        <source>The lens is capped, covered or dirty: open the cap, wipe the lens.</source>
        <translation>Ống kính bị đậy, bị che hoặc bẩn: mở nắp, lau ống kính.</translation>
    </message>
    <message>
        <source>The level of the recorded sound is not known.</source>
        <translation>Không biết mức tiếng trong bản ghi.</translation>
    </message>
    <message>
        <source>The light comes from behind the people.</source>
        <translation>Ngược sáng: ánh sáng chiếu từ phía sau người ngồi.</translation>
    </message>
    <message>
        <source>The light is poor and the camera slows down: switch on more light.</source>
        <translation>Thiếu sáng nên camera chạy chậm: bật thêm đèn.</translation>
    </message>
    <message>
        <source>The line is down: look at NT1.</source>
        <translation>Mất đường truyền: xem mục NT1.</translation>
    </message>
    <message>
        <source>The line is slower than the least for a meeting, {least} Mbit/s.</source>
        <translation>Đường truyền chậm hơn mức tối thiểu cho một cuộc họp là {least} Mbit/s.</translation>
    </message>
    <message>
        <source>The line is up</source>
        <translation>Đường truyền thông suốt</translation>
    </message>
    <message>
        <source>The line of one side is too slow: measure NT2 there.</source>
        <translation>Đường truyền một bên quá chậm: đo mục NT2 ở đó.</translation>
    </message>
    <message>
        <source>The line of the main point is laid out for a number of points at once.</source>
        <translation>Đường truyền của điểm cầu trung tâm chỉ đáp ứng một số điểm cầu cùng lúc.</translation>
    </message>
    <message>
        <source>The line was silent for {value} ms at a stretch.</source>
        <translation>Đường truyền im lặng liền {value} ms.</translation>
    </message>
    <message>
        <source>The link is wrong or was changed: compare it with the invitation.</source>
        <translation>Đường dẫn sai hoặc đã bị đổi: đối chiếu với giấy mời.</translation>
    </message>
    <message>
        <source>The link went further than it should: let the stranger be removed.</source>
        <translation>Đường dẫn bị chuyển cho người ngoài: đề nghị mời người lạ ra.</translation>
    </message>
    <message>
        <source>The list has points twice: correct it under “Connect”.</source>
        <translation>Danh sách bị trùng điểm cầu: sửa ở trang “Kết nối”.</translation>
    </message>
    <message>
        <source>The list of papers was not written down.</source>
        <translation>Chưa ghi danh sách giấy tờ.</translation>
    </message>
    <message>
        <source>The loudest moments come close to overdriving.</source>
        <translation>Lúc to nhất gần bị vỡ tiếng.</translation>
    </message>
    <message>
        <source>The machine is not on mains.</source>
        <translation>Máy không dùng điện lưới.</translation>
    </message>
    <message>
        <source>The machine is offline: compare the clock with a telephone, then go on.</source>
        <translation>Máy không có mạng: so đồng hồ với điện thoại rồi làm tiếp.</translation>
    </message>
    <message>
        <source>The machine is overloaded: close programs that are not needed.</source>
        <translation>Máy quá tải: đóng các chương trình không cần thiết.</translation>
    </message>
    <message>
        <source>The machine runs on its battery: plug in the power cable.</source>
        <translation>Máy đang chạy bằng pin: cắm dây nguồn.</translation>
    </message>
    <message>
        <source>The main disk must hold the whole session, with something to spare.</source>
        <translation>Ổ lưu trữ chính phải chứa đủ cả buổi tiếp và còn dư.</translation>
    </message>
    <message>
        <source>The meeting gave no new picture to look on.</source>
        <translation>Cuộc họp không cho hình mới để soi.</translation>
    </message>
    <message>
        <source>The meeting is left, devices off, passwords put away</source>
        <translation>Đã rời phòng họp, tắt thiết bị, cất mật khẩu</translation>
    </message>
    <message>
        <source>The meeting is not joined.</source>
        <translation>Chưa vào phòng họp.</translation>
    </message>
    <message>
        <source>The meeting is under way; its own traffic cannot be told apart.</source>
        <translation>Cuộc họp đang diễn ra; không tách được lưu lượng của cuộc họp.</translation>
    </message>
    <message>
        <source>The meeting room&apos;s own recording runs</source>
        <translation>Phòng họp trực tuyến đang ghi</translation>
    </message>
    <message>
        <source>The meeting room&apos;s recording is fetched</source>
        <translation>Đã lấy bản ghi của phòng họp trực tuyến</translation>
    </message>
    <message>
        <source>The meeting&apos;s host answers nothing.</source>
        <translation>Máy chủ phòng họp không trả lời.</translation>
    </message>
    <message>
        <source>The meeting&apos;s host was not reached over the backup line.</source>
        <translation>Không vào được máy chủ phòng họp qua đường dự phòng.</translation>
    </message>
    <message>
        <source>The meeting&apos;s server</source>
        <translation>Máy chủ phòng họp</translation>
    </message>
    <message>
        <source>The microphone did not hear the glide: did a person hear it?</source>
        <translation>Micro không nghe thấy tiếng thử: người trong phòng có nghe không?</translation>
    </message>
    <message>
        <source>The microphone does not open, or was lost.</source>
        <translation>Micro không mở được hoặc đã mất kết nối.</translation>
    </message>
    <message>
        <source>The microphone gave nothing: look at AU1 and AU2 first.</source>
        <translation>Micro không cho tiếng: xem AU1 và AU2 trước.</translation>
    </message>
    <message>
        <source>The microphone gives no sound, so this could not be tested.</source>
        <translation>Micro không cho tiếng nên không kiểm tra được.</translation>
    </message>
    <message>
        <source>The microphone is unplugged or off: check its cable, key and battery.</source>
        <translation>Micro tuột dây hoặc đang tắt: kiểm tra dây, phím và pin.</translation>
    </message>
    <message>
        <source>The microphone is wireless or has a mixer with effects: turn them off.</source>
        <translation>Micro không dây hoặc bàn trộn có hiệu ứng: tắt hiệu ứng.</translation>
    </message>
    <message>
        <source>The microphone on the desk must be the one that is recorded.</source>
        <translation>Micro trên bàn phải đúng là micro được ghi.</translation>
    </message>
    <message>
        <source>The microphone points at the speaker: turn one of them away.</source>
        <translation>Micro hướng vào loa: xoay micro hoặc loa sang hướng khác.</translation>
    </message>
    <message>
        <source>The microphone sends nothing but zeros: it is dead or switched off.</source>
        <translation>Micro chỉ gửi toàn số không: micro hỏng hoặc đang tắt.</translation>
    </message>
    <message>
        <source>The network cable is loose: push it in until it clicks, look for its light.</source>
        <translation>Dây mạng lỏng: ấn vào đến khi nghe tiếng tách, xem đèn ở cổng mạng.</translation>
    </message>
    <message>
        <source>The network camera&apos;s line is bad: check its cable.</source>
        <translation>Đường truyền của camera mạng kém: kiểm tra dây mạng của camera.</translation>
    </message>
    <message>
        <source>The offset of the clock is not known.</source>
        <translation>Không biết đồng hồ lệch bao nhiêu.</translation>
    </message>
    <message>
        <source>The operator is not named.</source>
        <translation>Chưa ghi người vận hành.</translation>
    </message>
    <message>
        <source>The operator works on the chair&apos;s screen “{name}”.</source>
        <translation>Cán bộ điều khiển đang làm việc trên màn hình chủ trì “{name}”.</translation>
    </message>
    <message>
        <source>The operator works on the room&apos;s screen “{name}”.</source>
        <translation>Người vận hành đang dùng chính màn hình phòng “{name}”.</translation>
    </message>
    <message>
        <source>The other points are muted: ask the main point to speak.</source>
        <translation>Các điểm cầu khác đang tắt micro: đề nghị điểm cầu trung tâm nói thử.</translation>
    </message>
    <message>
        <source>The other points are not in it: join the meeting, then repeat it.</source>
        <translation>Bản ghi thử chưa có các điểm cầu khác: hãy kết nối phòng họp rồi ghi thử lại.</translation>
    </message>
    <message>
        <source>The other points hear themselves loudly.</source>
        <translation>Các điểm cầu khác sẽ nghe lại tiếng của mình rất to.</translation>
    </message>
    <message>
        <source>The other points hear themselves.</source>
        <translation>Các điểm cầu khác sẽ nghe lại tiếng của mình.</translation>
    </message>
    <message>
        <source>The package has no handover record.</source>
        <translation>Gói chưa có biên bản bàn giao.</translation>
    </message>
    <message>
        <source>The package of the line is too small: call the provider.</source>
        <translation>Gói cước của đường truyền quá thấp: gọi nhà mạng.</translation>
    </message>
    <message>
        <source>The password is still kept: remove it where the meeting is chosen.</source>
        <translation>Mật khẩu vẫn được giữ: xóa ở nơi chọn phòng họp.</translation>
    </message>
    <message>
        <source>The password of the meeting is still kept.</source>
        <translation>Mật khẩu phòng họp vẫn được giữ.</translation>
    </message>
    <message>
        <source>The pattern was not found on the chair&apos;s own screen, so that not finding it elsewhere proves nothing. Is another window in front of it?</source>
        <translation>Không thấy hình mẫu ngay trên Màn hình chủ trì, nên không thấy ở nơi khác cũng chưa chứng tỏ được gì. Có cửa sổ nào đang che Màn hình chủ trì không?</translation>
    </message>
    <message>
        <source>The picture comes later than the sound.</source>
        <translation>Hình đến sau tiếng.</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast.</source>
        <translation>Hình gần như không có độ tương phản.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Hình đen.</translation>
    </message>
    <message>
        <source>The picture is black: the lens is covered, or it is dark.</source>
        <translation>Hình bị đen: ống kính bị che hoặc phòng tối.</translation>
    </message>
    <message>
        <source>The picture is much less sharp than in this camera&apos;s last good run.</source>
        <translation>Hình kém nét hơn nhiều so với lần kiểm tra tốt gần nhất của camera này.</translation>
    </message>
    <message>
        <source>The picture is smaller than required.</source>
        <translation>Hình nhỏ hơn yêu cầu.</translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation>Hình quá sáng.</translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation>Hình quá tối.</translation>
    </message>
    <message>
        <source>The picture is too small.</source>
        <translation>Hình quá nhỏ.</translation>
    </message>
    <message>
        <source>The picture stood still for {seconds} s of {watched} s.</source>
        <translation>Hình đứng {seconds} giây trong {watched} giây.</translation>
    </message>
    <message>
        <source>The processor is busy: {cpu}%.</source>
        <translation>Bộ xử lý đang bận: {cpu}%.</translation>
    </message>
    <message>
        <source>The program is still in the meeting.</source>
        <translation>Chương trình vẫn trong phòng họp.</translation>
    </message>
    <message>
        <source>The program is still in the meeting: press “Leave the meeting”.</source>
        <translation>Chương trình vẫn trong phòng họp: bấm “Rời phòng họp”.</translation>
    </message>
    <message>
        <source>The protection against malware is out of date.</source>
        <translation>Phần mềm diệt mã độc chưa được cập nhật.</translation>
    </message>
    <message>
        <source>The protection against malware is switched off.</source>
        <translation>Phần mềm diệt mã độc đang tắt.</translation>
    </message>
    <message>
        <source>The provider has a fault: call its contact, try the backup line (NT6).</source>
        <translation>Nhà mạng có sự cố: gọi đầu mối, thử đường truyền dự phòng (NT6).</translation>
    </message>
    <message>
        <source>The provider has a fault: call the contact of the line.</source>
        <translation>Nhà mạng gặp sự cố: gọi đầu mối của đường truyền.</translation>
    </message>
    <message>
        <source>The provider let the certificate expire: call its contact.</source>
        <translation>Nhà cung cấp để chứng thư số hết hạn: gọi đầu mối.</translation>
    </message>
    <message>
        <source>The record has to say what was done, when, and by whom.</source>
        <translation>Hồ sơ phải cho biết đã làm gì, lúc nào, ai làm.</translation>
    </message>
    <message>
        <source>The record is not signed: print it and have both sides sign.</source>
        <translation>Biên bản chưa ký: in ra và lấy chữ ký hai bên.</translation>
    </message>
    <message>
        <source>The record must say truly when each thing was said.</source>
        <translation>Bản ghi phải cho biết đúng thời điểm của từng lời nói.</translation>
    </message>
    <message>
        <source>The recorded picture is black.</source>
        <translation>Hình trong bản ghi bị đen.</translation>
    </message>
    <message>
        <source>The recorded picture of “{source}” is black.</source>
        <translation>Hình ghi được của “{source}” bị đen.</translation>
    </message>
    <message>
        <source>The recorded sound is too quiet: {rms} dBFS.</source>
        <translation>Tiếng trong bản ghi quá nhỏ: {rms} dBFS.</translation>
    </message>
    <message>
        <source>The recording broke off: note from when to when it is missing.</source>
        <translation>Bản ghi bị đứt: ghi rõ thiếu từ lúc nào đến lúc nào.</translation>
    </message>
    <message>
        <source>The recording does not reach the {disk}.</source>
        <translation>Bản ghi không vào được {disk}.</translation>
    </message>
    <message>
        <source>The recording does not reach this disk.</source>
        <translation>Bản ghi không vào được ổ này.</translation>
    </message>
    <message>
        <source>The recording grows on both disks</source>
        <translation>Bản ghi tăng dần trên cả hai ổ</translation>
    </message>
    <message>
        <source>The recording is closed and plays</source>
        <translation>Bản ghi đã đóng và phát được</translation>
    </message>
    <message>
        <source>The recording is {seconds} s off the length of the session.</source>
        <translation>Bản ghi lệch {seconds} giây so với thời lượng buổi tiếp.</translation>
    </message>
    <message>
        <source>The recording of “{source}” is shorter than what was recorded.</source>
        <translation>Bản ghi của “{source}” ngắn hơn thời gian đã ghi.</translation>
    </message>
    <message>
        <source>The recording was not closed.</source>
        <translation>Bản ghi chưa được đóng.</translation>
    </message>
    <message>
        <source>The register has no row yet: write number, name and content.</source>
        <translation>Chưa ghi sổ: ghi số, họ tên và nội dung.</translation>
    </message>
    <message>
        <source>The regulations in force ask for no speed towards abroad.</source>
        <translation>Bộ quy định đang áp dụng không yêu cầu tốc độ quốc tế.</translation>
    </message>
    <message>
        <source>The regulations name another platform: {names}.</source>
        <translation>Quy định nêu nền tảng khác: {names}.</translation>
    </message>
    <message>
        <source>The right room</source>
        <translation>Đúng phòng họp</translation>
    </message>
    <message>
        <source>The roll call has not been held yet.</source>
        <translation>Chưa điểm danh.</translation>
    </message>
    <message>
        <source>The room has not let us in yet.</source>
        <translation>Phòng họp chưa cho vào.</translation>
    </message>
    <message>
        <source>The room is dark: switch on all lamps above and before the seats.</source>
        <translation>Phòng tối: bật tất cả đèn phía trên và phía trước chỗ ngồi.</translation>
    </message>
    <message>
        <source>The room is rather loud.</source>
        <translation>Phòng hơi ồn.</translation>
    </message>
    <message>
        <source>The room is safe</source>
        <translation>An toàn của phòng</translation>
    </message>
    <message>
        <source>The room is too loud to find the glide: keep quiet.</source>
        <translation>Phòng ồn nên không nhận ra tiếng thử: giữ yên lặng rồi đo lại.</translation>
    </message>
    <message>
        <source>The room is too loud.</source>
        <translation>Phòng quá ồn.</translation>
    </message>
    <message>
        <source>The room sees the other points; only the operator sees the control room.</source>
        <translation>Phòng họp thấy các điểm cầu khác; chỉ người vận hành thấy màn hình điều khiển.</translation>
    </message>
    <message>
        <source>The room waits for its host: call the main point to be let in.</source>
        <translation>Phòng đang chờ chủ trì: gọi điểm cầu trung tâm để được vào.</translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” is not connected.</source>
        <translation>Màn hình phòng “{name}” chưa được nối.</translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” must not be used.</source>
        <translation>Không được dùng màn hình phòng “{name}”.</translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” shows the same as another one.</source>
        <translation>Màn hình phòng “{name}” đang hiện giống một màn hình khác.</translation>
    </message>
    <message>
        <source>The router is overloaded: switch it off, wait 30 s, switch it on.</source>
        <translation>Bộ định tuyến quá tải: tắt, chờ 30 giây rồi bật lại.</translation>
    </message>
    <message>
        <source>The router or modem is off or hangs: switch it off, wait 30 s, switch it on.</source>
        <translation>Bộ định tuyến hoặc modem tắt hay treo: tắt đi, chờ 30 giây, bật lại.</translation>
    </message>
    <message>
        <source>The rule is not posted: hang up the rules of the room.</source>
        <translation>Chưa niêm yết: treo nội quy phòng tiếp.</translation>
    </message>
    <message>
        <source>The rules ask for it before any session.</source>
        <translation>Quy chế yêu cầu trước mọi buổi tiếp.</translation>
    </message>
    <message>
        <source>The rules ask for it in other sessions only.</source>
        <translation>Văn bản chỉ yêu cầu với buổi tiếp khác.</translation>
    </message>
    <message>
        <source>The rules have the platform&apos;s recording kept too; platforms delete it soon.</source>
        <translation>Quy định yêu cầu lưu cả bản ghi trên nền tảng; nền tảng thường xóa sớm.</translation>
    </message>
    <message>
        <source>The rules have the session saved on the shared platform too.</source>
        <translation>Quy định yêu cầu lưu buổi tiếp cả trên nền tảng dùng chung.</translation>
    </message>
    <message>
        <source>The run of show is empty.</source>
        <translation>Kịch bản còn trống.</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translation>Màn hình không tự khóa.</translation>
    </message>
    <message>
        <source>The screen does not lock: set a lock with a password in the settings.</source>
        <translation>Màn hình không tự khóa: đặt khóa có mật khẩu trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The screen may be covered by a screen saver.</source>
        <translation>Màn hình chờ có thể che mất hình.</translation>
    </message>
    <message>
        <source>The screens are duplicated: set the computer to “extend”.</source>
        <translation>Các màn hình đang hiện giống nhau: đặt máy tính ở chế độ “mở rộng”.</translation>
    </message>
    <message>
        <source>The second copy must stand on a disk of its own that is known by number.</source>
        <translation>Bản thứ hai phải nằm trên một ổ đĩa riêng, biết rõ số sê-ri.</translation>
    </message>
    <message>
        <source>The session has no list of required points.</source>
        <translation>Buổi tiếp chưa có danh sách điểm cầu bắt buộc.</translation>
    </message>
    <message>
        <source>The session has no script.</source>
        <translation>Buổi tiếp chưa có kịch bản.</translation>
    </message>
    <message>
        <source>The session is kept only if its recording can be seen and heard.</source>
        <translation>Buổi tiếp chỉ được lưu khi bản ghi xem và nghe được.</translation>
    </message>
    <message>
        <source>The sharpness of the picture is not known.</source>
        <translation>Không biết độ nét của hình.</translation>
    </message>
    <message>
        <source>The sound comes later than the picture.</source>
        <translation>Tiếng đến sau hình.</translation>
    </message>
    <message>
        <source>The sound is overdriven (clipped).</source>
        <translation>Tiếng bị vỡ (quá mức).</translation>
    </message>
    <message>
        <source>The sound of the other points is not recorded here.</source>
        <translation>Âm thanh của các điểm cầu khác không được ghi tại đây.</translation>
    </message>
    <message>
        <source>The sound track “{track}” is quiet: {rms} dBFS.</source>
        <translation>Đường tiếng “{track}” nhỏ: {rms} dBFS.</translation>
    </message>
    <message>
        <source>The sound track “{track}” is silent.</source>
        <translation>Đường tiếng “{track}” không có tiếng.</translation>
    </message>
    <message>
        <source>The speaker does not open, or was lost.</source>
        <translation>Loa không mở được hoặc đã mất kết nối.</translation>
    </message>
    <message>
        <source>The speaker is heard</source>
        <translation>Loa nghe được</translation>
    </message>
    <message>
        <source>The speaker is too loud, or stands too near: turn it down, move it away.</source>
        <translation>Loa quá to hoặc đặt quá gần: vặn nhỏ loa, dời loa ra xa micro.</translation>
    </message>
    <message>
        <source>The speaker or amplifier is off: switch it on and turn up its own knob.</source>
        <translation>Loa hoặc âm ly đang tắt: bật lên và vặn to núm âm lượng.</translation>
    </message>
    <message>
        <source>The system does not say whether this is a cable.</source>
        <translation>Hệ thống không cho biết đây có phải dây mạng hay không.</translation>
    </message>
    <message>
        <source>The system does not tell all of it (mains, charge, minutes left).</source>
        <translation>Hệ thống không cho biết đủ (điện lưới, mức sạc, số phút còn lại).</translation>
    </message>
    <message>
        <source>The system does not tell all of it; a person has to look.</source>
        <translation>Hệ thống không cho biết đủ; cần người xem và trả lời.</translation>
    </message>
    <message>
        <source>The system does not tell mute or volume.</source>
        <translation>Hệ thống không cho biết âm lượng hoặc trạng thái tắt tiếng.</translation>
    </message>
    <message>
        <source>The system does not tell of: {things}. The person who answered vouches for it alone.</source>
        <translation>Máy không cho biết: {things}. Chỉ có xác nhận của người trả lời.</translation>
    </message>
    <message>
        <source>The system does not tell the disk&apos;s serial number.</source>
        <translation>Hệ thống không cho biết số sê-ri của ổ đĩa.</translation>
    </message>
    <message>
        <source>The system does not tell whether these are two disks.</source>
        <translation>Hệ thống không cho biết đây có phải hai ổ riêng hay không.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen “{name}”.</source>
        <translation>Hệ thống không cho hình của màn hình “{name}”.</translation>
    </message>
    <message>
        <source>The system has muted the microphone.</source>
        <translation>Hệ thống đã tắt tiếng micro.</translation>
    </message>
    <message>
        <source>The system has muted the microphone: unmute it in the sound settings.</source>
        <translation>Hệ thống đã tắt tiếng micro: bật lại trong phần cài đặt âm thanh.</translation>
    </message>
    <message>
        <source>The system is muted or too quiet: unmute it and set it to about 60%.</source>
        <translation>Hệ thống đang tắt tiếng hoặc quá nhỏ: bật tiếng và đặt khoảng 60%.</translation>
    </message>
    <message>
        <source>The system is muted.</source>
        <translation>Hệ thống đang tắt tiếng.</translation>
    </message>
    <message>
        <source>The system keeps the clock, but not closely.</source>
        <translation>Hệ thống có giữ giờ nhưng chưa sát.</translation>
    </message>
    <message>
        <source>The technical plan is not noted.</source>
        <translation>Chưa ghi phương án kỹ thuật.</translation>
    </message>
    <message>
        <source>The technical plan is not noted: note it on the page of milestones.</source>
        <translation>Chưa ghi phương án kỹ thuật: ghi ở trang mốc thời gian.</translation>
    </message>
    <message>
        <source>The test 01 day before it is not finished yet.</source>
        <translation>Kiểm thử trước 01 ngày, phải xong trước tổng duyệt, chưa kết thúc.</translation>
    </message>
    <message>
        <source>The test has a room of its own: ask the main point which one holds.</source>
        <translation>Buổi kiểm thử có phòng riêng: hỏi điểm cầu trung tâm dùng phòng nào.</translation>
    </message>
    <message>
        <source>The test server itself is slow: measure against another one.</source>
        <translation>Máy chủ đo bị chậm: đo với máy chủ khác.</translation>
    </message>
    <message>
        <source>The text is too small: enlarge the page before it is shared.</source>
        <translation>Chữ quá nhỏ: phóng to trang trước khi chia sẻ.</translation>
    </message>
    <message>
        <source>The time zone is wrong: choose Hà Nội (UTC+7).</source>
        <translation>Sai múi giờ: chọn Hà Nội (UTC+7).</translation>
    </message>
    <message>
        <source>The trial recording did not succeed: {reason}</source>
        <translation>Ghi thử không thành công: {reason}</translation>
    </message>
    <message>
        <source>The trial recording is not on both disks.</source>
        <translation>Bản ghi thử không có trên cả hai ổ đĩa.</translation>
    </message>
    <message>
        <source>The two copies are not the same.</source>
        <translation>Hai bản không giống nhau.</translation>
    </message>
    <message>
        <source>The volume is set too low.</source>
        <translation>Âm lượng đặt quá nhỏ.</translation>
    </message>
    <message>
        <source>The volume is set very high, which invites an echo.</source>
        <translation>Âm lượng đặt rất to, dễ gây tiếng vọng.</translation>
    </message>
    <message>
        <source>The way from us must carry twice our picture and sound: {least}.</source>
        <translation>Chiều gửi đi phải gấp đôi hình ảnh và âm thanh của điểm cầu: {least} Mbit/s.</translation>
    </message>
    <message>
        <source>The writing speed could not be measured.</source>
        <translation>Không đo được tốc độ ghi.</translation>
    </message>
    <message>
        <source>The wrong microphone is chosen, or its key is off: check both.</source>
        <translation>Chọn nhầm micro hoặc micro đang tắt phím: kiểm tra cả hai.</translation>
    </message>
    <message>
        <source>The wrong screen is chosen for the room: choose it in the preparation.</source>
        <translation>Chọn nhầm màn hình phòng: chọn lại ở bước Chuẩn bị.</translation>
    </message>
    <message>
        <source>The {disk} does not give back what was written.</source>
        <translation>Đọc lại trên {disk} không khớp với dữ liệu đã ghi.</translation>
    </message>
    <message>
        <source>The {disk} falls behind.</source>
        <translation>Tốc độ ghi trên {disk} không theo kịp.</translation>
    </message>
    <message>
        <source>There is a hum of the mains in the sound.</source>
        <translation>Trong tiếng có tiếng ù của điện lưới.</translation>
    </message>
    <message>
        <source>There is a link, but no way out of it (no default route).</source>
        <translation>Có kết nối nhưng không có đường ra (thiếu cổng mặc định).</translation>
    </message>
    <message>
        <source>There is no UPS: connect machine, screen and network devices to one.</source>
        <translation>Không có bộ lưu điện: nối máy, màn hình và thiết bị mạng vào bộ lưu điện.</translation>
    </message>
    <message>
        <source>There is no list of points: write it under “Connect”.</source>
        <translation>Chưa có danh sách điểm cầu: nhập ở trang “Kết nối”.</translation>
    </message>
    <message>
        <source>There is no second line: have a 4G/5G modem or a phone as hot spot ready.</source>
        <translation>Không có đường thứ hai: chuẩn bị bộ phát 4G/5G hoặc điện thoại phát mạng.</translation>
    </message>
    <message>
        <source>There is no way out of this machine (NT1).</source>
        <translation>Máy này không có đường ra mạng (NT1).</translation>
    </message>
    <message>
        <source>They are not connected: {disks}. Nothing is known of them.</source>
        <translation>Chưa cắm hoặc chưa cho vào máy: {disks}. Chưa biết chúng còn nguyên vẹn hay không.</translation>
    </message>
    <message>
        <source>This camera has no earlier good run to compare: a person judges.</source>
        <translation>Camera này chưa có lần kiểm tra tốt nào để so sánh: cần một người xem.</translation>
    </message>
    <message>
        <source>This machine is not on the cable.</source>
        <translation>Máy này không dùng dây mạng.</translation>
    </message>
    <message>
        <source>This machine saw no change of the line; a person has to tell.</source>
        <translation>Máy này không thấy đổi đường truyền; cần người xác nhận.</translation>
    </message>
    <message>
        <source>This platform offers no recording of its own.</source>
        <translation>Nền tảng này không có chức năng ghi.</translation>
    </message>
    <message>
        <source>Too far from the microphone: about a hand&apos;s length and a half is right.</source>
        <translation>Ngồi quá xa micro: cách khoảng một gang tay rưỡi là vừa.</translation>
    </message>
    <message>
        <source>Too few answers came to tell.</source>
        <translation>Quá ít trả lời để kết luận.</translation>
    </message>
    <message>
        <source>Too few pictures a second arrive.</source>
        <translation>Số hình mỗi giây quá ít.</translation>
    </message>
    <message>
        <source>Too few screens are connected.</source>
        <translation>Số màn hình đang nối còn thiếu.</translation>
    </message>
    <message>
        <source>Too little memory is free: {free} GB.</source>
        <translation>Bộ nhớ trống quá ít: {free} GB.</translation>
    </message>
    <message>
        <source>Too many points are invited: let some look on together in one room.</source>
        <translation>Mời quá nhiều điểm cầu: ghép một số điểm dự chung một phòng.</translation>
    </message>
    <message>
        <source>Trial recording of {seconds} s</source>
        <translation>Bản ghi thử {seconds} giây</translation>
    </message>
    <message>
        <source>Trial recording to both disks</source>
        <translation>Ghi thử vào cả hai ổ đĩa</translation>
    </message>
    <message>
        <source>Two equal copies on two disks</source>
        <translation>Hai bản giống nhau trên hai ổ</translation>
    </message>
    <message>
        <source>Two microphones are swapped: exchange their cables or their names.</source>
        <translation>Hai micro bị lẫn: đổi lại dây hoặc đổi lại tên.</translation>
    </message>
    <message>
        <source>UPS not readable</source>
        <translation>không đọc được bộ lưu điện</translation>
    </message>
    <message>
        <source>USB devices</source>
        <translation>thiết bị USB</translation>
    </message>
    <message>
        <source>Updates are being put in just now: {programs}.</source>
        <translation>Máy đang cài bản cập nhật: {programs}.</translation>
    </message>
    <message>
        <source>Updates wait for a restart: restart the computer today, not before the start.</source>
        <translation>Bản cập nhật đang chờ khởi động lại: khởi động lại máy ngay hôm nay, đừng để sát giờ.</translation>
    </message>
    <message>
        <source>Voice at “{seat}”</source>
        <translation>Tiếng nói ở “{seat}”</translation>
    </message>
    <message>
        <source>Waiting room or lock is off: have the administrator switch it on.</source>
        <translation>Chưa bật phòng chờ hoặc khóa phòng: đề nghị quản trị bật.</translation>
    </message>
    <message>
        <source>Was the run of show gone through with all points?</source>
        <translation>Đã chạy hết kịch bản với mọi điểm cầu chưa?</translation>
    </message>
    <message>
        <source>We have no name in the meeting.</source>
        <translation>Điểm cầu mình không có tên trong phòng họp.</translation>
    </message>
    <message>
        <source>We have no right to share: ask the administrator of the room.</source>
        <translation>Không có quyền chia sẻ: hỏi quản trị phòng họp.</translation>
    </message>
    <message>
        <source>Were picture and sound there at the start, in the middle and at the end?</source>
        <translation>Đầu, giữa và cuối bản ghi đều có hình và tiếng không?</translation>
    </message>
    <message>
        <source>Were plan, run of show and dossier reported, and has the leader answered?</source>
        <translation>Đã báo cáo kế hoạch, kịch bản, hồ sơ và lãnh đạo đã cho ý kiến chưa?</translation>
    </message>
    <message>
        <source>What citizens say is not for strangers; information safety is a duty.</source>
        <translation>Lời trình bày của công dân không dành cho người lạ; phải bảo đảm an toàn thông tin.</translation>
    </message>
    <message>
        <source>What citizens say must stay in the room and in the record.</source>
        <translation>Điều công dân trình bày chỉ được ở trong phòng và trong hồ sơ.</translation>
    </message>
    <message>
        <source>What goes wrong in the rehearsal does not go wrong in the session.</source>
        <translation>Lỗi đã gặp khi tổng duyệt thì không gặp lại trong buổi tiếp.</translation>
    </message>
    <message>
        <source>What is said must be heard clearly in the record and at the other points.</source>
        <translation>Lời nói phải nghe rõ trong bản ghi và ở các điểm cầu khác.</translation>
    </message>
    <message>
        <source>What is shared gave no picture to look on.</source>
        <translation>Nội dung đang chia sẻ không cho hình để soi.</translation>
    </message>
    <message>
        <source>What stands on the chair&apos;s screen is seen on the room&apos;s “{name}” too.</source>
        <translation>Nội dung trên Màn hình chủ trì hiện cả trên màn hình phòng “{name}”.</translation>
    </message>
    <message>
        <source>What stands on the chair&apos;s screen is seen on the screen “{name}” too.</source>
        <translation>Nội dung trên Màn hình chủ trì hiện cả trên màn hình “{name}”.</translation>
    </message>
    <message>
        <source>What the device shows is recorded only if it reaches this computer.</source>
        <translation>Hình và tiếng của thiết bị phải vào được máy này thì mới ghi lại được.</translation>
    </message>
    <message>
        <source>When something fails, one call must reach the one who can help.</source>
        <translation>Khi có sự cố, gọi một cuộc là gặp được người xử lý.</translation>
    </message>
    <message>
        <source>When the line fails, the session must go on within minutes.</source>
        <translation>Khi đường truyền hỏng, buổi tiếp phải tiếp tục được trong vài phút.</translation>
    </message>
    <message>
        <source>Where it is kept and who presses it was not written.</source>
        <translation>Chưa ghi rõ nơi lưu và người bấm ghi.</translation>
    </message>
    <message>
        <source>Whether “{point}” is there is not known.</source>
        <translation>Không rõ “{point}” có mặt hay không.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi breaks off; downloads and updates take the line from the meeting.</source>
        <translation>Wi-Fi dễ ngắt; tải tệp và cập nhật chiếm đường truyền của cuộc họp.</translation>
    </message>
    <message>
        <source>Windows does not keep the dossier out of captures of the screen.</source>
        <translation>Windows không ngăn được việc chụp lại hồ sơ trên màn hình.</translation>
    </message>
    <message>
        <source>Windows or a program updates itself: let it finish, or put it off.</source>
        <translation>Windows hoặc một chương trình đang cập nhật: chờ xong hoặc hoãn lại.</translation>
    </message>
    <message>
        <source>Without a link, a route and the platform&apos;s address there is no session.</source>
        <translation>Không có kết nối, không có đường ra, không tìm được địa chỉ nền tảng thì không họp được.</translation>
    </message>
    <message>
        <source>Write the reason in at least {letters} letters.</source>
        <translation>Ghi lý do ít nhất {letters} ký tự.</translation>
    </message>
    <message>
        <source>Wrong room: the invitation says {invited}, chosen is {chosen}.</source>
        <translation>Sai phòng họp: giấy mời ghi {invited}, đang chọn {chosen}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Yes, all are called</source>
        <translation>Đã gọi đủ</translation>
    </message>
    <message>
        <source>Yes, all are known</source>
        <translation>Đã biết hết</translation>
    </message>
    <message>
        <source>Yes, both</source>
        <translation>Đúng cả hai</translation>
    </message>
    <message>
        <source>Yes, done</source>
        <translation>Rồi</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Có, chạy được</translation>
    </message>
    <message>
        <source>a host of the chosen platform, certificate valid</source>
        <translation>máy chủ thuộc nền tảng đã chọn, chứng thư số còn hiệu lực</translation>
    </message>
    <message>
        <source>about {central} (central) or {delegate} (delegate) Mbit/s, {share} % of it counts; at least {least}, up {up}</source>
        <translation>khoảng {central} (trung tâm) hoặc {delegate} (đại biểu) Mbit/s, từ {share}% trở lên là đạt; tối thiểu {least}, chiều gửi {up}</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>tài khoản đang đăng nhập</translation>
    </message>
    <message>
        <source>accounts: {accounts}; USB devices: {usb}</source>
        <translation>tài khoản: {accounts}; thiết bị USB: {usb}</translation>
    </message>
    <message>
        <source>accounts: {accounts}; USB devices: {usb}, {new} of them new</source>
        <translation>tài khoản: {accounts}; thiết bị USB: {usb}, mới: {new}</translation>
    </message>
    <message>
        <source>agreed, it runs</source>
        <translation>đã thống nhất, đang ghi</translation>
    </message>
    <message>
        <source>agreed, not started yet</source>
        <translation>đã thống nhất, chưa bật ghi</translation>
    </message>
    <message>
        <source>at least {least} dB quieter than played (caution from {caution} dB), no howling, heard in the room; without the meeting&apos;s echo canceller</source>
        <translation>nhỏ hơn tiếng gốc ít nhất {least} dB (từ {caution} dB: cảnh báo), không hú, trong phòng nghe rõ; đo khi chưa qua bộ khử vọng của phòng họp</translation>
    </message>
    <message>
        <source>at least {width} px wide, {fps} pictures a second; speech {low} to {high} dBFS</source>
        <translation>rộng ít nhất {width} điểm ảnh, {fps} hình/giây; tiếng nói {low} đến {high} dBFS</translation>
    </message>
    <message>
        <source>at least {width}×{height} and {share}% of the nominal rate; below {fps}/s fails</source>
        <translation>ít nhất {width}×{height} và {share}% tốc độ danh định; dưới {fps} hình/giây là không đạt</translation>
    </message>
    <message>
        <source>at most {limit} ms apart</source>
        <translation>lệch nhau nhiều nhất {limit} ms</translation>
    </message>
    <message>
        <source>at most {most} points at once</source>
        <translation>tối đa {most} điểm cầu cùng lúc</translation>
    </message>
    <message>
        <source>away at most {warn} s; a suspension is proposed after {minutes} minutes</source>
        <translation>vắng không quá {warn} giây; sau {minutes} phút đề nghị tạm dừng</translation>
    </message>
    <message>
        <source>below {limit} dBFS; caution to {caution} dBFS; fails above; no hum</source>
        <translation>dưới {limit} dBFS; cảnh báo đến {caution} dBFS; cao hơn là không đạt; không có tiếng ù điện</translation>
    </message>
    <message>
        <source>both files grow, looked at every {seconds} s</source>
        <translation>cả hai tệp tăng dần, xem lại {seconds} giây một lần</translation>
    </message>
    <message>
        <source>brightness {low} to {high} (caution {outer_low} to {outer_high}), not from behind</source>
        <translation>độ sáng {low} đến {high} (cảnh báo {outer_low} đến {outer_high}), không ngược sáng</translation>
    </message>
    <message>
        <source>brightness {luma} of 255</source>
        <translation>độ sáng {luma} trên 255</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>dây mạng</translation>
    </message>
    <message>
        <source>cable; other traffic below {limit} % of the line</source>
        <translation>dây mạng; lưu lượng khác dưới {limit}% đường truyền</translation>
    </message>
    <message>
        <source>changed to {after}</source>
        <translation>đã chuyển sang {after}</translation>
    </message>
    <message>
        <source>changed to {after}, {host} reached after {seconds} s</source>
        <translation>đã chuyển sang {after}, vào lại {host} sau {seconds} giây</translation>
    </message>
    <message>
        <source>charge not known</source>
        <translation>không biết mức sạc</translation>
    </message>
    <message>
        <source>charge {percent}%</source>
        <translation>mức sạc {percent}%</translation>
    </message>
    <message>
        <source>conclusions with person and date, figures, summary of incidents</source>
        <translation>kết luận có người và thời hạn, số liệu, tổng hợp sự cố</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>đã có người xác nhận</translation>
    </message>
    <message>
        <source>connections to its port (TCP)</source>
        <translation>kết nối tới cổng máy chủ (TCP)</translation>
    </message>
    <message>
        <source>consent with number and date</source>
        <translation>có văn bản đồng ý, ghi số và ngày</translation>
    </message>
    <message>
        <source>delay {delay} ms, jitter {jitter} ms, losses {loss} %; {host} by {how}</source>
        <translation>trễ {delay} ms, rung {jitter} ms, mất gói {loss}%; {host}, bằng {how}</translation>
    </message>
    <message>
        <source>delay ≤ {delay} ms, jitter ≤ {jitter} ms, losses ≤ {loss} %, silent ≤ {gap} ms; caution to {delay2}, {jitter2}, {loss2} %, {gap2}</source>
        <translation>trễ ≤ {delay} ms, rung ≤ {jitter} ms, mất gói ≤ {loss}%, đứt quãng ≤ {gap} ms; vượt đến {delay2} ms, {jitter2} ms, {loss2}%, {gap2} ms thì cần chú ý</translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation>thiết bị {name}</translation>
    </message>
    <message>
        <source>documents that open: {opened} of {count}; papers missing: {missing}</source>
        <translation>tài liệu mở được: {opened}/{count}; giấy tờ còn thiếu: {missing}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>xong ngày {day}</translation>
    </message>
    <message>
        <source>done on {day}, paper {number}</source>
        <translation>xong ngày {day}, văn bản số {number}</translation>
    </message>
    <message>
        <source>door closed, no strangers, rule on telephones posted</source>
        <translation>cửa đóng, không có người lạ, đã niêm yết nội quy về điện thoại</translation>
    </message>
    <message>
        <source>down {down}, up {up} Mbit/s to {server}</source>
        <translation>nhận {down}, gửi {up} Mbit/s với {server}</translation>
    </message>
    <message>
        <source>down {down}, up {up} Mbit/s, within this machine (practice)</source>
        <translation>nhận {down}, gửi {up} Mbit/s, trong chính máy này (chạy thử)</translation>
    </message>
    <message>
        <source>each for {seconds} s: speech {low} to {high} dBFS, no other louder by {margin} dB</source>
        <translation>mỗi micro {seconds} giây: tiếng nói {low} đến {high} dBFS, không micro nào khác to hơn quá {margin} dB</translation>
    </message>
    <message>
        <source>echoes (ICMP)</source>
        <translation>gói thăm dò (ICMP)</translation>
    </message>
    <message>
        <source>every point that must take part {answers}/4</source>
        <translation>mọi điểm cầu bắt buộc tham gia đạt {answers}/4</translation>
    </message>
    <message>
        <source>every required paper is there and opens</source>
        <translation>đủ giấy tờ cần thiết và mở được</translation>
    </message>
    <message>
        <source>everybody whom the scenario names for this point</source>
        <translation>đủ thành phần của điểm cầu này theo kịch bản kết nối</translation>
    </message>
    <message>
        <source>exactly the room of the invitation; the main point names us</source>
        <translation>đúng phòng trong giấy mời; điểm cầu trung tâm gọi đúng tên</translation>
    </message>
    <message>
        <source>external disk</source>
        <translation>ổ cứng ngoài</translation>
    </message>
    <message>
        <source>fetched on the same day, with its SHA-256</source>
        <translation>lấy về trong ngày, có mã SHA-256</translation>
    </message>
    <message>
        <source>fetched: {file}</source>
        <translation>đã lấy về: {file}</translation>
    </message>
    <message>
        <source>free: at least {factor} × the forecast of the session + {reserve} GB</source>
        <translation>còn trống: ít nhất {factor} × dung lượng dự kiến của buổi tiếp + {reserve} GB</translation>
    </message>
    <message>
        <source>gives a picture</source>
        <translation>có hình</translation>
    </message>
    <message>
        <source>greetings to its port (TLS)</source>
        <translation>lời chào bảo mật tới cổng máy chủ (TLS)</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>hướng dẫn</translation>
    </message>
    <message>
        <source>held once, after the test 01 day before</source>
        <translation>một lần, sau kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>identity, representative, interpreter and health were asked about</source>
        <translation>đã hỏi đủ: giấy tờ, người đại diện, phiên dịch, sức khỏe</translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation>đang trong phòng họp</translation>
    </message>
    <message>
        <source>information on the session</source>
        <translation>thông tin buổi tiếp</translation>
    </message>
    <message>
        <source>informed, or not needed</source>
        <translation>đã báo, hoặc không cần</translation>
    </message>
    <message>
        <source>it reports a failure</source>
        <translation>ổ báo hỏng (S.M.A.R.T.)</translation>
    </message>
    <message>
        <source>it reports good health</source>
        <translation>ổ báo tình trạng tốt (S.M.A.R.T.)</translation>
    </message>
    <message>
        <source>it runs; asked every {minutes} minutes</source>
        <translation>đang ghi; hỏi lại {minutes} phút một lần</translation>
    </message>
    <message>
        <source>its health cannot be read</source>
        <translation>không đọc được tình trạng ổ (S.M.A.R.T.)</translation>
    </message>
    <message>
        <source>joined at {time} as “{name}”, with a password</source>
        <translation>vào lúc {time} với tên “{name}”, có mật khẩu</translation>
    </message>
    <message>
        <source>joined at {time} as “{name}”, without a password</source>
        <translation>vào lúc {time} với tên “{name}”, không có mật khẩu</translation>
    </message>
    <message>
        <source>judged by a person; people take {low} to {high}% of the height</source>
        <translation>người vận hành đánh giá; người ngồi cao {low} đến {high}% khung hình</translation>
    </message>
    <message>
        <source>kept by the system</source>
        <translation>hệ thống giữ giờ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>đã rời</translation>
    </message>
    <message>
        <source>link up, default route, name found within {seconds} s</source>
        <translation>có kết nối, có đường ra, tìm được tên trong {seconds} giây</translation>
    </message>
    <message>
        <source>link {links}, route {route}</source>
        <translation>kết nối {links}, đường ra {route}</translation>
    </message>
    <message>
        <source>link {links}, route {route}, {count} addresses of {host}</source>
        <translation>kết nối {links}, đường ra {route}, {count} địa chỉ của {host}</translation>
    </message>
    <message>
        <source>login information</source>
        <translation>thông tin đăng nhập</translation>
    </message>
    <message>
        <source>looked on {count} pictures, found on none of them</source>
        <translation>đã soi {count} hình, không thấy ở hình nào</translation>
    </message>
    <message>
        <source>looked on {count} pictures, found on some of them</source>
        <translation>đã soi {count} hình, có hình thấy hồ sơ</translation>
    </message>
    <message>
        <source>main disk</source>
        <translation>ổ lưu trữ chính</translation>
    </message>
    <message>
        <source>meeting left, microphones and cameras off, no password kept</source>
        <translation>đã rời phòng họp, tắt micro và camera, không giữ mật khẩu</translation>
    </message>
    <message>
        <source>minutes signed, register written, papers receipted</source>
        <translation>biên bản đã ký, đã ghi sổ, giấy tờ có biên nhận</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>mạng di động</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>đang tắt tiếng</translation>
    </message>
    <message>
        <source>names and numbers known; technical officer {minutes} minutes before</source>
        <translation>có tên, số điện thoại; cán bộ kỹ thuật có mặt trước {minutes} phút</translation>
    </message>
    <message>
        <source>needed here: {people}</source>
        <translation>cần có: {people}</translation>
    </message>
    <message>
        <source>needed here: {people}; citizens sit here too</source>
        <translation>cần có mặt: {people}; công dân cũng ngồi tại đây</translation>
    </message>
    <message>
        <source>no answer to {sent} questions</source>
        <translation>không có trả lời cho {sent} lần thăm dò</translation>
    </message>
    <message>
        <source>no change seen on this machine</source>
        <translation>máy này không thấy chuyển đường</translation>
    </message>
    <message>
        <source>no clap found</source>
        <translation>không nhận ra tiếng vỗ tay</translation>
    </message>
    <message>
        <source>no empty field</source>
        <translation>không bỏ trống mục nào</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>không có kết nối</translation>
    </message>
    <message>
        <source>no online meeting is chosen</source>
        <translation>không chọn phòng họp trực tuyến</translation>
    </message>
    <message>
        <source>no package</source>
        <translation>chưa có gói</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>không có hình</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>chưa nêu lý do</translation>
    </message>
    <message>
        <source>no screen of the room is driven from here</source>
        <translation>máy này không điều khiển màn hình phòng nào</translation>
    </message>
    <message>
        <source>no silence of more than {seconds} s with people present</source>
        <translation>không có quãng im lặng quá {seconds} giây khi có người</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>không có tiếng</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>không có loa</translation>
    </message>
    <message>
        <source>no speech, peak {peak} dBFS</source>
        <translation>không có tiếng nói, đỉnh {peak} dBFS</translation>
    </message>
    <message>
        <source>no step, {marks} marks</source>
        <translation>chưa có bước, {marks} dấu</translation>
    </message>
    <message>
        <source>nobody moved in the picture</source>
        <translation>không thấy ai chuyển động trong khung hình</translation>
    </message>
    <message>
        <source>noise {noise} dBFS</source>
        <translation>tiếng ồn {noise} dBFS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>chưa thống nhất</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>chưa có người xác nhận</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>chưa lấy về</translation>
    </message>
    <message>
        <source>not heard in the microphone (at least {back} dB quieter)</source>
        <translation>micro không nghe thấy (nhỏ hơn ít nhất {back} dB)</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>chưa kết nối vào phòng họp</translation>
    </message>
    <message>
        <source>not muted, volume {low} to {high}%, the tone is heard</source>
        <translation>không tắt tiếng, âm lượng từ {low} đến {high}%, nghe được tiếng thử</translation>
    </message>
    <message>
        <source>not running as far as known</source>
        <translation>theo thông tin hiện có thì chưa ghi</translation>
    </message>
    <message>
        <source>not shown on the room&apos;s screen</source>
        <translation>chưa hiện trên màn hình phòng</translation>
    </message>
    <message>
        <source>not stated in the regulations</source>
        <translation>văn bản chưa quy định</translation>
    </message>
    <message>
        <source>not stated in the regulations; at least {least}, up {up} Mbit/s</source>
        <translation>văn bản chưa quy định; tối thiểu {least}, chiều gửi {up} Mbit/s</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>noted: {count} of {all}</source>
        <translation>đã ghi nhận {count}/{all}</translation>
    </message>
    <message>
        <source>nothing is shared by this program</source>
        <translation>chương trình này không chia sẻ gì</translation>
    </message>
    <message>
        <source>number and list of points</source>
        <translation>số lượng, danh sách điểm cầu</translation>
    </message>
    <message>
        <source>off by at most {seconds} s, or noted offline</source>
        <translation>lệch không quá {seconds} giây, hoặc ghi nhận là không có mạng</translation>
    </message>
    <message>
        <source>off by {offset} ms</source>
        <translation>lệch {offset} ms</translation>
    </message>
    <message>
        <source>on another screen than the room&apos;s, never shared</source>
        <translation>khác màn hình phòng, không chia sẻ</translation>
    </message>
    <message>
        <source>on mains, charge at least {percent}%, at least {minutes} minutes</source>
        <translation>dùng điện lưới, sạc ít nhất {percent}%, chạy được ít nhất {minutes} phút</translation>
    </message>
    <message>
        <source>on the room&apos;s screen at {time}</source>
        <translation>hiện trên màn hình phòng lúc {time}</translation>
    </message>
    <message>
        <source>one for each role in use, at least {least}</source>
        <translation>mỗi vai trò đang dùng một màn hình, ít nhất {least}</translation>
    </message>
    <message>
        <source>opened in {seconds} s</source>
        <translation>mở trong {seconds} giây</translation>
    </message>
    <message>
        <source>opens in at most {seconds} s</source>
        <translation>mở trong vòng {seconds} giây</translation>
    </message>
    <message>
        <source>papers listed: {count}</source>
        <translation>số giấy tờ đã ghi: {count}</translation>
    </message>
    <message>
        <source>people with a telephone number: {count}</source>
        <translation>số người có điện thoại: {count}</translation>
    </message>
    <message>
        <source>permitted, place and person agreed; running {minutes} minutes before</source>
        <translation>có quyền ghi, thống nhất nơi lưu và người bấm; bật ghi trước {minutes} phút</translation>
    </message>
    <message>
        <source>picture {offset} ms after the sound ({count} claps)</source>
        <translation>hình sau tiếng {offset} ms ({count} lần vỗ tay)</translation>
    </message>
    <message>
        <source>platform {names}, a host of it, certificate valid</source>
        <translation>nền tảng {names}, đúng máy chủ, chứng thư số còn hiệu lực</translation>
    </message>
    <message>
        <source>plays to its end; length of the session ± {seconds} s a break</source>
        <translation>phát được đến hết; đúng thời lượng buổi tiếp ± {seconds} giây mỗi lần gián đoạn</translation>
    </message>
    <message>
        <source>points chosen, citizen and agencies notified</source>
        <translation>đã chọn điểm cầu, đã thông báo công dân và cơ quan</translation>
    </message>
    <message>
        <source>processor under {cpu}%, at least {free} GB of memory free, no restart pending, no sleep, no notifications</source>
        <translation>bộ xử lý dưới {cpu}%, còn trống ít nhất {free} GB bộ nhớ, không chờ khởi động lại, không ngủ, không thông báo</translation>
    </message>
    <message>
        <source>processor {cpu}%, {free} GB of memory free, {heat}</source>
        <translation>bộ xử lý {cpu}%, còn trống {free} GB bộ nhớ, {heat}</translation>
    </message>
    <message>
        <source>protection against malware</source>
        <translation>phần mềm diệt mã độc</translation>
    </message>
    <message>
        <source>reported and answered at least {days} days before</source>
        <translation>báo cáo và có ý kiến trước ít nhất {days} ngày</translation>
    </message>
    <message>
        <source>request to set up the room and test</source>
        <translation>yêu cầu thiết lập phòng họp và kiểm thử</translation>
    </message>
    <message>
        <source>room {room} as in the invitation; our name: {name}</source>
        <translation>phòng {room} đúng như giấy mời; tên điểm cầu: {name}</translation>
    </message>
    <message>
        <source>room {room}; our name: {name}</source>
        <translation>phòng {room}; tên điểm cầu: {name}</translation>
    </message>
    <message>
        <source>room&apos;s screen “{room}” is apart from the operator&apos;s</source>
        <translation>màn hình phòng “{room}” tách khỏi màn hình vận hành</translation>
    </message>
    <message>
        <source>running, as told by {person} at {time}</source>
        <translation>đang ghi, {person} xác nhận lúc {time}</translation>
    </message>
    <message>
        <source>screen lock</source>
        <translation>khóa màn hình</translation>
    </message>
    <message>
        <source>sharpness {sharpness}, still {share}% of the time</source>
        <translation>độ nét {sharpness}, đứng hình {share}% thời gian</translation>
    </message>
    <message>
        <source>shown and spoken before the start</source>
        <translation>hiện và đọc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>sound {offset} ms after the picture ({count} claps)</source>
        <translation>tiếng sau hình {offset} ms ({count} lần vỗ tay)</translation>
    </message>
    <message>
        <source>speech {low} to {high} dBFS (caution to {caution}), peak below {peak}, no clipping</source>
        <translation>tiếng nói từ {low} đến {high} dBFS (đến {caution} là cần chú ý), đỉnh dưới {peak}, không vỡ tiếng</translation>
    </message>
    <message>
        <source>speech {speech} dBFS, peak {peak} dBFS</source>
        <translation>tiếng nói {speech} dBFS, đỉnh {peak} dBFS</translation>
    </message>
    <message>
        <source>step {step} of {count}, {marks} marks</source>
        <translation>bước {step}/{count}, {marks} dấu</translation>
    </message>
    <message>
        <source>still {share}% of the time</source>
        <translation>đứng hình {share}% thời gian</translation>
    </message>
    <message>
        <source>temperature not told</source>
        <translation>máy không báo nhiệt độ</translation>
    </message>
    <message>
        <source>the chosen device, open and not muted</source>
        <translation>đúng thiết bị đã chọn, mở được và không tắt tiếng</translation>
    </message>
    <message>
        <source>the far end reads text of {size} pt</source>
        <translation>đầu kia đọc được chữ cỡ {size} pt</translation>
    </message>
    <message>
        <source>the meeting is joined under this point&apos;s name</source>
        <translation>đã vào phòng họp với tên của điểm cầu này</translation>
    </message>
    <message>
        <source>the meeting&apos;s host reached again within {seconds} s</source>
        <translation>vào lại được máy chủ phòng họp trong {seconds} giây</translation>
    </message>
    <message>
        <source>the present step is set; speakers and incidents are marked</source>
        <translation>bước hiện tại đã đặt; người phát biểu và sự cố được đánh dấu</translation>
    </message>
    <message>
        <source>the rules do not say who is needed here</source>
        <translation>văn bản chưa quy định thành phần ở đây</translation>
    </message>
    <message>
        <source>the system does not tell</source>
        <translation>hệ thống không cho biết</translation>
    </message>
    <message>
        <source>this program shares into the meeting</source>
        <translation>chương trình này đang chia sẻ vào phòng họp</translation>
    </message>
    <message>
        <source>time of the dress rehearsal</source>
        <translation>thời gian tổng duyệt</translation>
    </message>
    <message>
        <source>time of the session</source>
        <translation>thời gian buổi tiếp</translation>
    </message>
    <message>
        <source>time of the test</source>
        <translation>thời gian kiểm thử</translation>
    </message>
    <message>
        <source>unknown adapter</source>
        <translation>bộ nối mạng không rõ loại</translation>
    </message>
    <message>
        <source>virtual adapter</source>
        <translation>bộ nối mạng ảo</translation>
    </message>
    <message>
        <source>volume not known</source>
        <translation>không biết âm lượng</translation>
    </message>
    <message>
        <source>volume {volume}%</source>
        <translation>âm lượng {volume}%</translation>
    </message>
    <message>
        <source>what moved takes {percent}% of the height</source>
        <translation>phần có chuyển động cao {percent}% khung hình</translation>
    </message>
    <message>
        <source>written: {sizes}</source>
        <translation>đã ghi: {sizes}</translation>
    </message>
    <message>
        <source>{adapter} ({kind}), other traffic in {into}, out {out} Mbit/s</source>
        <translation>{adapter} ({kind}), lưu lượng khác: nhận {into}, gửi {out} Mbit/s</translation>
    </message>
    <message>
        <source>{back} dB quieter than played, after {delay} ms</source>
        <translation>nhỏ hơn tiếng gốc {back} dB, sau {delay} ms</translation>
    </message>
    <message>
        <source>{celsius} °C</source>
        <translation>{celsius} °C</translation>
    </message>
    <message>
        <source>{copies} copies of {seconds} s, sound {rms} dBFS</source>
        <translation>{copies} bản, dài {seconds} giây, tiếng {rms} dBFS</translation>
    </message>
    <message>
        <source>{count} account logged in, the screen locks, protection on, no unknown USB device</source>
        <translation>{count} tài khoản đăng nhập, màn hình tự khóa, bật diệt mã độc, không có thiết bị USB lạ</translation>
    </message>
    <message>
        <source>{count} copies in the archive are damaged or gone.</source>
        <translation>Có {count} bản lưu bị hỏng hoặc không còn.</translation>
    </message>
    <message>
        <source>{count} copies with equal SHA-256, on different disks</source>
        <translation>{count} bản cùng mã SHA-256, trên các ổ khác nhau</translation>
    </message>
    <message>
        <source>{count} copies, {minutes} minutes decoded</source>
        <translation>{count} bản, giải mã được {minutes} phút</translation>
    </message>
    <message>
        <source>{count} disks or discs have not been read back for {days} days or more.</source>
        <translation>Có {count} ổ hoặc đĩa chưa được đọc lại trong {days} ngày trở lên.</translation>
    </message>
    <message>
        <source>{count} items, at least {days} days before</source>
        <translation>đủ {count} nội dung, trước ít nhất {days} ngày</translation>
    </message>
    <message>
        <source>{count} of 8 items; {noted}</source>
        <translation>{count}/8 nội dung; {noted}</translation>
    </message>
    <message>
        <source>{count} points on the list, {present} joined</source>
        <translation>{count} điểm cầu trong danh sách, {present} đã vào</translation>
    </message>
    <message>
        <source>{count} screens; room: {room}; chair: {chair}</source>
        <translation>{count} màn hình; phòng: {room}; chủ trì: {chair}</translation>
    </message>
    <message>
        <source>{count} unknown participants; waiting room or lock on</source>
        <translation>{count} người lạ; bật phòng chờ hoặc khóa phòng</translation>
    </message>
    <message>
        <source>{delay} ms within this machine (practice), losses {loss} %</source>
        <translation>{delay} ms trong chính máy này (chạy thử), mất gói {loss}%</translation>
    </message>
    <message>
        <source>{first} Accounts: {accounts}. USB devices: {usb}. Protection: {protection}.</source>
        <translation>{first} Tài khoản: {accounts}. Thiết bị USB: {usb}. Diệt mã độc: {protection}.</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>còn trống {free} GB trên {total} GB</translation>
    </message>
    <message>
        <source>{free}, writes {speed} MB/s, serial number {serial}</source>
        <translation>{free}, ghi {speed} MB/giây, số sê-ri {serial}</translation>
    </message>
    <message>
        <source>{good} of {count} points {answers}/{answers}</source>
        <translation>{good}/{count} điểm cầu đạt {answers}/{answers}</translation>
    </message>
    <message>
        <source>{here} of {count} points are there</source>
        <translation>có mặt {here}/{count} điểm cầu</translation>
    </message>
    <message>
        <source>{levels} dBFS</source>
        <translation>{levels} dBFS</translation>
    </message>
    <message>
        <source>{live} of {count} tracks carry sound</source>
        <translation>{live}/{count} rãnh có âm thanh</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{percent}% read back and equal, handover record signed</source>
        <translation>đọc lại khớp {percent}%, biên bản bàn giao đã ký</translation>
    </message>
    <message>
        <source>{platform}: {host}; {certificate}</source>
        <translation>{platform}: {host}; {certificate}</translation>
    </message>
    <message>
        <source>{rule}; below {least} Mbit/s the session may not start</source>
        <translation>{rule}; dưới {least} Mbit/s không được bắt đầu buổi tiếp</translation>
    </message>
    <message>
        <source>{seconds} s are missing between its parts.</source>
        <translation>Thiếu {seconds} giây giữa các phần.</translation>
    </message>
    <message>
        <source>{seconds} s on both disks, equal, it plays, sound above {rms} dBFS, not black</source>
        <translation>{seconds} giây trên cả hai ổ, giống nhau, phát lại được, tiếng trên {rms} dBFS, hình không đen</translation>
    </message>
    <message>
        <source>{space}; writes at least {speed} MB/s; serial number known</source>
        <translation>{space}; ghi ít nhất {speed} MB/giây; biết số sê-ri</translation>
    </message>
    <message>
        <source>{stated} Mbit/s abroad, {share} % of it counts</source>
        <translation>{stated} Mbit/s đi quốc tế, từ {share}% trở lên là đạt</translation>
    </message>
    <message>
        <source>{steps} steps; open requests: {count}</source>
        <translation>{steps} bước; yêu cầu chưa trả lời: {count}</translation>
    </message>
    <message>
        <source>{value}; {health}</source>
        <translation>{value}; {health}</translation>
    </message>
    <message>
        <source>{verified} of {count} packages read back, {size} GB</source>
        <translation>{verified}/{count} gói đã đọc lại, {size} GB</translation>
    </message>
    <message>
        <source>{verified} of {wanted} copies read back and equal</source>
        <translation>{verified}/{wanted} bản đã đọc lại và khớp</translation>
    </message>
    <message>
        <source>{watch} s: never black, still below {share}%, at least {sharp}% of the last sharpness</source>
        <translation>{watch} giây: không lúc nào đen, đứng hình dưới {share}%, độ nét ít nhất {sharp}% so với lần trước</translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} pictures a second</source>
        <translation>{width} × {height}, {fps} hình/giây</translation>
    </message>
    <message>
        <source>{width}×{height}, {rate} pictures/s</source>
        <translation>{width}×{height}, {rate} hình/giây</translation>
    </message>
    <message>
        <source>“{other}” heard the voice louder than “{seat}”: are they swapped?</source>
        <translation>“{other}” nghe to hơn “{seat}”: có lẫn hai micro không?</translation>
    </message>
    <message>
        <source>“{point}” has been away for {seconds} s.</source>
        <translation>“{point}” vắng {seconds} giây.</translation>
    </message>
    <message>
        <source>“{point}” is not there.</source>
        <translation>“{point}” không có mặt.</translation>
    </message>
    <message>
        <source>“{seat}”: no sound.</source>
        <translation>“{seat}”: không có tiếng.</translation>
    </message>
    <message>
        <source>“{seat}”: no speech was heard.</source>
        <translation>“{seat}”: không nghe thấy tiếng nói.</translation>
    </message>
    <message>
        <source>“{seat}”: speech at {level} dBFS.</source>
        <translation>“{seat}”: tiếng nói {level} dBFS.</translation>
    </message>
    <message>
        <source>“{seat}”: the microphone is not there.</source>
        <translation>“{seat}”: không thấy micro.</translation>
    </message>
    <message>
        <source>“{seat}”: the sound is overdriven.</source>
        <translation>“{seat}”: tiếng bị vỡ.</translation>
    </message>
</context>
<context>
    <name>checks page</name>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Anchors on a disk were gone when entries {numbers} were made.</source>
        <translation>Khi ghi mục {numbers}, mốc đối chiếu trên một ổ đã không còn.</translation>
    </message>
    <message>
        <source>Are all copies whole?</source>
        <translation>Các bản lưu có còn nguyên vẹn không?</translation>
    </message>
    <message>
        <source>Check the copies now…</source>
        <translation>Kiểm tra toàn vẹn ngay…</translation>
    </message>
    <message>
        <source>Check the log now</source>
        <translation>Kiểm tra nhật ký ngay</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Checks so far</source>
        <translation>Các lần kiểm tra</translation>
    </message>
    <message>
        <source>Copy of the recording</source>
        <translation>Bản ghi hình</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Disc {label}</source>
        <translation>Đĩa {label}</translation>
    </message>
    <message>
        <source>Disk not connected</source>
        <translation>Chưa nối ổ</translation>
    </message>
    <message>
        <source>Disk “{label}”</source>
        <translation>Ổ “{label}”</translation>
    </message>
    <message>
        <source>Every entry is bound to the one before by its code. Number and code of the newest stand on the papers that are printed; a log that was changed, cut or written anew no longer agrees with them, with the disks and with the time stamps.</source>
        <translation>Mỗi mục gắn với mục trước bằng một mã. Số và mã của mục mới nhất được in trên giấy tờ; nhật ký bị sửa, bị cắt hoặc bị viết lại sẽ không còn khớp với giấy tờ, với các ổ lưu và với dấu thời gian.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Bản trích xuất</translation>
    </message>
    <message>
        <source>F5 reads every byte of every copy from its disk and compares it with the hash that was taken while it was recorded. A damaged copy is mended from a whole one on your word; one that is gone for good is noted as lost.</source>
        <translation>F5 đọc lại từng byte của mọi bản lưu từ ổ và so với mã được tính khi ghi. Bản hỏng được sửa từ bản nguyên vẹn khi có quyết định của người phụ trách; bản không còn nữa thì ghi nhận đã mất.</translation>
    </message>
    <message>
        <source>For a copy that is gone for good. It stays in the books with your name and reason, counts no more, is not looked for, and no alarm rings for it. Should it turn up, have it read back here.</source>
        <translation>Dùng cho bản không còn tìm lại được. Bản này vẫn nằm trong sổ bảo quản kèm tên và lý do của người ghi nhận, nhưng không còn được tính, không đến hạn kiểm tra và không báo động nữa. Nếu sau này tìm thấy thì đọc lại tại đây.</translation>
    </message>
    <message>
        <source>I know what that means</source>
        <translation>Tôi đã hiểu việc này</translation>
    </message>
    <message>
        <source>It does not hold together from entry {number} on: {reason}.</source>
        <translation>Nhật ký không còn liền mạch từ mục {number}: {reason}.</translation>
    </message>
    <message>
        <source>It is asked again every ten minutes.</source>
        <translation>Cứ mười phút xin lại một lần.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Note it as lost only where that disk is broken or gone for good, not where it is kept elsewhere or lent.</source>
        <translation>Ổ hoặc đĩa của bản này không cắm ở máy. Chỉ ghi nhận đã mất khi ổ, đĩa đó đã hỏng hoặc mất hẳn; đang cất nơi khác hay đang cho mượn thì không ghi.</translation>
    </message>
    <message>
        <source>Keep this interval</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Log of everything that was done</source>
        <translation>Nhật ký mọi việc đã làm</translation>
    </message>
    <message>
        <source>Looked for again {when}: it is not there.</source>
        <translation>Đã tìm lại lúc {when}: không có ở chỗ lưu.</translation>
    </message>
    <message>
        <source>Mend from the other copy…</source>
        <translation>Sửa từ bản kia…</translation>
    </message>
    <message>
        <source>Mend now</source>
        <translation>Sửa ngay</translation>
    </message>
    <message>
        <source>Network share “{label}” does not answer</source>
        <translation>Thư mục mạng “{label}” không trả lời</translation>
    </message>
    <message>
        <source>Newest entry: {number}, code {code}…</source>
        <translation>Mục mới nhất: {number}, mã {code}…</translation>
    </message>
    <message>
        <source>No time stamp server is chosen.</source>
        <translation>Chưa chọn máy chủ dấu thời gian.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Not checked since</source>
        <translation>Chưa kiểm tra lại từ đó</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Không có ở chỗ lưu</translation>
    </message>
    <message>
        <source>Not looked at, their disks are not connected: {folders}.</source>
        <translation>Chưa đối chiếu vì ổ chưa cắm: {folders}.</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>Chưa đọc lại</translation>
    </message>
    <message>
        <source>Note it as lost</source>
        <translation>Ghi nhận đã mất</translation>
    </message>
    <message>
        <source>Note that it is lost…</source>
        <translation>Ghi nhận đã mất…</translation>
    </message>
    <message>
        <source>Noted as lost</source>
        <translation>Đã ghi nhận là mất</translation>
    </message>
    <message>
        <source>Noted as lost {when} by {person}; it counts no more.</source>
        <translation>{person} ghi nhận đã mất lúc {when}; bản này không còn được tính.</translation>
    </message>
    <message>
        <source>Nothing is due; the next one is on {day}.</source>
        <translation>Chưa bản nào đến hạn; lần tới ngày {day}.</translation>
    </message>
    <message>
        <source>Nothing of it lies in the store any more: look there for what became of it, or send the package anew.</source>
        <translation>Kho lưu trữ không còn gói này: hãy xem tại kho vì sao không còn, hoặc gửi lại gói.</translation>
    </message>
    <message>
        <source>Nothing of it lies there any more: the disk may have been exchanged or the folder moved. Connect the right disk and check again, or copy the session anew from the other copy.</source>
        <translation>Không còn gì ở chỗ này: có thể ổ đĩa đã bị thay hoặc thư mục đã bị chuyển đi. Cắm đúng ổ đĩa rồi kiểm tra lại, hoặc sao lại buổi tiếp từ bản kia.</translation>
    </message>
    <message>
        <source>Nothing of this session is kept yet.</source>
        <translation>Buổi tiếp này chưa có bản lưu nào.</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Các mục cũ hơn</translation>
    </message>
    <message>
        <source>Only bytes with their first hash are put in place. The damaged file is set aside, never deleted.</source>
        <translation>Chỉ đưa vào dữ liệu khớp mã ban đầu. Tệp hỏng được để riêng ra, không bao giờ bị xóa.</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>Đĩa quang</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói hồ sơ lưu trữ</translation>
    </message>
    <message>
        <source>Package in a store</source>
        <translation>Gói trong kho lưu trữ</translation>
    </message>
    <message>
        <source>Read back what is due now</source>
        <translation>Đọc lại các bản đến hạn ngay</translation>
    </message>
    <message>
        <source>Read everything back every</source>
        <translation>Đọc lại toàn bộ sau mỗi</translation>
    </message>
    <message>
        <source>Read everything back now</source>
        <translation>Đọc lại toàn bộ ngay</translation>
    </message>
    <message>
        <source>Read it back again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Read the whole archive back now</source>
        <translation>Đọc lại toàn bộ kho ngay</translation>
    </message>
    <message>
        <source>Reading back… wait until it is done</source>
        <translation>Đang đọc lại… xin chờ đến khi xong</translation>
    </message>
    <message>
        <source>Recording from elsewhere</source>
        <translation>Bản ghi nhập từ nơi khác</translation>
    </message>
    <message>
        <source>Regular checks</source>
        <translation>Kiểm tra định kỳ</translation>
    </message>
    <message>
        <source>Regular checks of the archive</source>
        <translation>Kiểm tra định kỳ kho lưu trữ</translation>
    </message>
    <message>
        <source>Search who, what, session…</source>
        <translation>Tìm người, việc, buổi tiếp…</translation>
    </message>
    <message>
        <source>Stamped up to entry {number} on {when}.</source>
        <translation>Đã đóng dấu thời gian đến mục {number}, {when}.</translation>
    </message>
    <message>
        <source>Store “{label}” does not answer</source>
        <translation>Kho “{label}” không trả lời</translation>
    </message>
    <message>
        <source>The clock was set back before entries {numbers}.</source>
        <translation>Đồng hồ đã bị lùi trước các mục {numbers}.</translation>
    </message>
    <message>
        <source>The entries hold together, but what vouches for them does not: {reason}.</source>
        <translation>Các mục khớp với nhau, nhưng mốc đối chiếu để chứng minh thì không còn nguyên: {reason}.</translation>
    </message>
    <message>
        <source>The newest entries wait for their stamp.</source>
        <translation>Các mục mới nhất đang chờ đóng dấu.</translation>
    </message>
    <message>
        <source>The platform’s recording</source>
        <translation>Bản ghi của nền tảng</translation>
    </message>
    <message>
        <source>The program reads every copy back by itself when its time has come and no recording runs. Disks that are not connected are named; nothing is ever taken for whole that was not read.</source>
        <translation>Đến hạn và khi không ghi hình, chương trình tự đọc lại mọi bản lưu. Ổ chưa nối được nêu tên; không bản nào chưa đọc mà được coi là nguyên vẹn.</translation>
    </message>
    <message>
        <source>They are read back only when you ask for it.</source>
        <translation>Chỉ đọc lại khi có yêu cầu.</translation>
    </message>
    <message>
        <source>This is the last copy: no other one that is thought to be whole is left of {parts}. Once it is noted as lost, that recording is lost to the archive.</source>
        <translation>Đây là bản cuối cùng: không còn bản nào khác được coi là nguyên vẹn của {parts}. Ghi nhận mất bản này nghĩa là kho lưu trữ không còn bản ghi đó.</translation>
    </message>
    <message>
        <source>Time stamp server (RFC 3161), empty for none</source>
        <translation>Máy chủ dấu thời gian (RFC 3161), để trống nếu không dùng</translation>
    </message>
    <message>
        <source>To be brought and put in for a check</source>
        <translation>Cần đưa đĩa vào để kiểm</translation>
    </message>
    <message>
        <source>To the session</source>
        <translation>Đến buổi tiếp</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Dùng máy chủ này</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Who orders it</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Nguyên vẹn</translation>
    </message>
    <message>
        <source>Why (at least {letters} letters)</source>
        <translation>Lý do (ít nhất {letters} ký tự)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} tệp nữa</translation>
    </message>
    <message>
        <source>begun {when}, not ended yet</source>
        <translation>bắt đầu {when}, chưa xong</translation>
    </message>
    <message>
        <source>changed: {file}</source>
        <translation>bị thay đổi: {file}</translation>
    </message>
    <message>
        <source>does not belong there: {file}</source>
        <translation>tệp lạ: {file}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>đến hạn {day}</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation>cất tại {place}</translation>
    </message>
    <message>
        <source>lent to {person}</source>
        <translation>đang cho {person} mượn</translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation>thiếu: {file}</translation>
    </message>
    <message>
        <source>nobody has noted where it is kept</source>
        <translation>chưa ghi nơi cất giữ</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>chỉ khi có yêu cầu</translation>
    </message>
    <message>
        <source>read back {when}</source>
        <translation>đọc lại {when}</translation>
    </message>
    <message>
        <source>{count} copies, packages, excerpts and discs, {size}</source>
        <translation>{count} bản sao, gói, bản trích và đĩa, {size}</translation>
    </message>
    <message>
        <source>{count} of them are due to be read back, {size}.</source>
        <translation>Có {count} bản đến hạn đọc lại, {size}.</translation>
    </message>
    <message>
        <source>{entries} entries, nothing was changed; {anchors} anchors and {stamps} time stamps agree.</source>
        <translation>{entries} mục, không có gì bị thay đổi; {anchors} mốc đối chiếu và {stamps} dấu thời gian đều khớp.</translation>
    </message>
    <message>
        <source>{matched} of {expected} files have their first hash</source>
        <translation>{matched}/{expected} tệp khớp mã ban đầu</translation>
    </message>
    <message>
        <source>{when}: {verified} of {holdings} whole, {damaged} damaged, {away} not connected · {size}</source>
        <translation>{when}: {verified}/{holdings} bản nguyên vẹn, {damaged} bản hỏng, {away} bản chưa nối ổ · {size}</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Another folder…</source>
        <translation>Thư mục khác…</translation>
    </message>
    <message>
        <source>Film file…</source>
        <translation>Tệp phim…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>Camera mạng…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation>Camera mô phỏng</translation>
    </message>
    <message>
        <source>Simulated fault: black picture</source>
        <translation>Lỗi mô phỏng: hình đen</translation>
    </message>
    <message>
        <source>Simulated fault: cable pulled out</source>
        <translation>Lỗi mô phỏng: tuột cáp</translation>
    </message>
    <message>
        <source>Simulated fault: far too loud</source>
        <translation>Lỗi mô phỏng: quá to, vỡ tiếng</translation>
    </message>
    <message>
        <source>Simulated fault: hum</source>
        <translation>Lỗi mô phỏng: ù nguồn</translation>
    </message>
    <message>
        <source>Simulated fault: muted</source>
        <translation>Lỗi mô phỏng: tắt tiếng</translation>
    </message>
    <message>
        <source>Simulated fault: no sound</source>
        <translation>Lỗi mô phỏng: không có tiếng</translation>
    </message>
    <message>
        <source>Simulated fault: noise</source>
        <translation>Lỗi mô phỏng: ồn</translation>
    </message>
    <message>
        <source>Simulated fault: out of focus</source>
        <translation>Lỗi mô phỏng: hình nhòe</translation>
    </message>
    <message>
        <source>Simulated fault: picture stands still</source>
        <translation>Lỗi mô phỏng: hình đứng yên</translation>
    </message>
    <message>
        <source>Simulated fault: too dark</source>
        <translation>Lỗi mô phỏng: thiếu sáng</translation>
    </message>
    <message>
        <source>Simulated microphone</source>
        <translation>Micro mô phỏng</translation>
    </message>
    <message>
        <source>Simulated speaker</source>
        <translation>Loa mô phỏng</translation>
    </message>
    <message>
        <source>Sound file…</source>
        <translation>Tệp âm thanh…</translation>
    </message>
    <message>
        <source>The speaker of the room</source>
        <translation>Loa của phòng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đang chọn</translation>
    </message>
    <message>
        <source>external</source>
        <translation>ổ ngoài</translation>
    </message>
    <message>
        <source>path of the file</source>
        <translation>đường dẫn tới tệp</translation>
    </message>
    <message>
        <source>path of the folder</source>
        <translation>đường dẫn tới thư mục</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>rtsp:// address of it</source>
        <translation>địa chỉ rtsp://…</translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <translation>{name} · không thấy</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>còn {size}</translation>
    </message>
    <message>
        <source>{width} × {height} · {fps} pictures/s</source>
        <translation>{width} × {height} · {fps} hình/giây</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--re-encode goes with --iso or --burn: a package keeps its recordings.</source>
        <translation>--re-encode chỉ dùng cùng --iso hoặc --burn: gói luôn giữ nguyên bản ghi.</translation>
    </message>
    <message>
        <source>1d: one day before; 2h: two hours before</source>
        <translation>1d: trước 01 ngày; 2h: trước 02 giờ</translation>
    </message>
    <message>
        <source>A recording is under way; nothing can be tried out beside it.</source>
        <translation>Đang ghi hình; không thể chạy thử cùng lúc.</translation>
    </message>
    <message>
        <source>Both copies were read back and match.</source>
        <translation>Đã đọc lại cả hai bản sao, nội dung khớp nhau.</translation>
    </message>
    <message>
        <source>Bridge point</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Code of the key: {code}</source>
        <translation>Mã của khóa: {code}</translation>
    </message>
    <message>
        <source>Codes that this point knows were not looked up: {reason}</source>
        <translation>Chưa đối chiếu được với mã mà điểm cầu này đã lưu: {reason}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Compared with the code on paper.</source>
        <translation>Đã đối chiếu với mã trên giấy.</translation>
    </message>
    <message>
        <source>Compared with the code that this point knows.</source>
        <translation>Đã đối chiếu với mã mà điểm cầu này đã lưu.</translation>
    </message>
    <message>
        <source>Connect a camera; a practice works without.</source>
        <translation>Hãy cắm camera; chạy thử thì không cần.</translation>
    </message>
    <message>
        <source>Disc {number} of {count} does not match: {problem}</source>
        <translation>Đĩa {number}/{count} không khớp: {problem}</translation>
    </message>
    <message>
        <source>Disc {number} of {count} of the package {package}, {label}.</source>
        <translation>Đĩa {number} trên {count} của gói {package}, {label}.</translation>
    </message>
    <message>
        <source>Disc {number} of {count}: {matched} of {expected} files match.</source>
        <translation>Đĩa {number}/{count}: khớp {matched}/{expected} tệp.</translation>
    </message>
    <message>
        <source>Discs: {count}, of {size} each.</source>
        <translation>Số đĩa: {count}, mỗi đĩa {size}.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Entry {number} tells of anchors on a disk that were found to be gone.</source>
        <translation>Mục {number} cho biết mốc đối chiếu trên một ổ đã bị mất.</translation>
    </message>
    <message>
        <source>Handed over by the command export</source>
        <translation>Chuyển bằng lệnh export</translation>
    </message>
    <message>
        <source>Install Chrome or Edge for rooms that the program&apos;s own view cannot show.</source>
        <translation>Hãy cài Chrome hoặc Edge cho những phòng mà khung của chương trình không hiện được.</translation>
    </message>
    <message>
        <source>Install LibreOffice to show DOCX, DOC, ODT and XLSX; PDF needs nothing.</source>
        <translation>Cài LibreOffice để hiện được DOCX, DOC, ODT và XLSX; PDF thì không cần.</translation>
    </message>
    <message>
        <source>Install Tesseract with Vietnamese data to search in scanned pages.</source>
        <translation>Cài Tesseract kèm dữ liệu tiếng Việt để tìm được chữ trong trang quét.</translation>
    </message>
    <message>
        <source>Install Tesseract&apos;s Vietnamese data (tesseract-ocr-vie).</source>
        <translation>Cài dữ liệu tiếng Việt của Tesseract (tesseract-ocr-vie).</translation>
    </message>
    <message>
        <source>Joining the meeting “{platform}”.</source>
        <translation>Đang kết nối vào hội nghị “{platform}”.</translation>
    </message>
    <message>
        <source>Larger than a disc, so left out: {file}</source>
        <translation>Lớn hơn một đĩa nên bỏ ra: {file}</translation>
    </message>
    <message>
        <source>Making the package and reading it back.</source>
        <translation>Đang đóng gói bàn giao và đọc lại kiểm tra.</translation>
    </message>
    <message>
        <source>Marked at {seconds} s.</source>
        <translation>Đã đánh dấu tại giây {seconds}.</translation>
    </message>
    <message>
        <source>Measured while the computer was busy; ask again in a quiet moment.</source>
        <translation>Đo trong lúc máy đang bận; hãy đo lại khi máy rảnh.</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>More than {count} sessions found.</source>
        <translation>Tìm thấy hơn {count} buổi tiếp.</translation>
    </message>
    <message>
        <source>Name another folder with --data.</source>
        <translation>Hãy chỉ thư mục khác bằng --data.</translation>
    </message>
    <message>
        <source>Name the data folder with --data.</source>
        <translation>Hãy chỉ rõ thư mục dữ liệu bằng --data.</translation>
    </message>
    <message>
        <source>Name the folder of the package itself.</source>
        <translation>Chỉ đúng thư mục của gói cần kiểm tra.</translation>
    </message>
    <message>
        <source>No copy of this session is known.</source>
        <translation>Chưa biết bản nào của buổi tiếp này.</translation>
    </message>
    <message>
        <source>No set of discs of this archive holds this disc.</source>
        <translation>Đĩa lạ: không bộ đĩa nào của kho này có đĩa này.</translation>
    </message>
    <message>
        <source>Not looked at, its disk is not connected: {folder} ({medium})</source>
        <translation>Chưa đối chiếu vì ổ chưa cắm: {folder} ({medium})</translation>
    </message>
    <message>
        <source>Noted as lost. The copies count no more and are not looked for.</source>
        <translation>Đã ghi nhận là mất. Các bản này không còn được tính và không đến hạn kiểm tra.</translation>
    </message>
    <message>
        <source>Nothing of this session was handed over.</source>
        <translation>Chưa bàn giao bản nào của buổi tiếp này.</translation>
    </message>
    <message>
        <source>Nothing of {parts} is in it: nobody knows at what time of day it began, and a sealed part may lie anywhere in it.</source>
        <translation>Không có gì của {parts} trong gói: không xác định được phần này bắt đầu vào giờ nào, nên đoạn hạn chế khai thác có thể nằm ở bất cứ chỗ nào trong đó.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Practice session: making it and opening the devices.</source>
        <translation>Buổi chạy thử: đang tạo và mở thiết bị.</translation>
    </message>
    <message>
        <source>Put in an empty disc, or say how much it holds: --capacity</source>
        <translation>Đặt đĩa trắng vào ổ, hoặc nêu dung lượng: --capacity</translation>
    </message>
    <message>
        <source>Put in blank disc {number} of {count}, then press Enter.</source>
        <translation>Đặt đĩa trắng số {number}/{count} vào ổ rồi bấm Enter.</translation>
    </message>
    <message>
        <source>Re-encoded copy, no original: picture at {rate} kb/s.</source>
        <translation>Bản nén lại, không phải bản gốc: hình {rate} kb/s.</translation>
    </message>
    <message>
        <source>Reading both copies back and decoding them.</source>
        <translation>Đang đọc lại và giải mã cả hai bản sao.</translation>
    </message>
    <message>
        <source>Recording {length}, {frames} pictures</source>
        <translation>Bản ghi {length}, {frames} hình</translation>
    </message>
    <message>
        <source>Recording {seconds} seconds on both disks.</source>
        <translation>Đang ghi {seconds} giây vào cả hai ổ.</translation>
    </message>
    <message>
        <source>Recording; “record stop” ends it.</source>
        <translation>Đang ghi hình; dừng bằng “record stop”.</translation>
    </message>
    <message>
        <source>Rehearsal without a person</source>
        <translation>Chạy thử tự động</translation>
    </message>
    <message>
        <source>Say which one with --handover; there are: {numbers}</source>
        <translation>Ghi rõ lần nào bằng --handover; hiện có: {numbers}</translation>
    </message>
    <message>
        <source>Sealed from {start} to {end}.</source>
        <translation>Đã hạn chế khai thác từ {start} đến {end}.</translation>
    </message>
    <message>
        <source>Sealed from {start} to {end}: {reason} ({person})</source>
        <translation>Hạn chế khai thác từ {start} đến {end}: {reason} ({person})</translation>
    </message>
    <message>
        <source>Sealed parts were left out; {count} files are not in it as recorded.</source>
        <translation>Đã bỏ các đoạn hạn chế khai thác; {count} tệp gốc không có trong gói.</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>See: {command} --help</source>
        <translation>Xem hướng dẫn: {command} --help</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tiếp</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Loa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Start the program with ./run, which installs it.</source>
        <translation>Hãy chạy chương trình bằng ./run, lệnh này sẽ tự cài đặt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Stop it first: record stop</source>
        <translation>Hãy dừng ghi hình trước: record stop</translation>
    </message>
    <message>
        <source>Stopped by you. A recording under way goes on; see “record status”.</source>
        <translation>Đã dừng theo ý bạn. Việc ghi hình nếu đang chạy vẫn tiếp tục; xem “record status”.</translation>
    </message>
    <message>
        <source>Stopped; reading both copies back.</source>
        <translation>Đã dừng; đang đọc lại cả hai bản sao.</translation>
    </message>
    <message>
        <source>Test 01 day before</source>
        <translation>Kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>Test 02 hours before</source>
        <translation>Kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>Test of the devices</source>
        <translation>Kiểm thử thiết bị</translation>
    </message>
    <message>
        <source>The command is not written correctly: {detail}.</source>
        <translation>Lệnh viết chưa đúng: {detail}.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back before these entries: {entries}.</source>
        <translation>Đồng hồ máy đã bị lùi trước các mục: {entries}.</translation>
    </message>
    <message>
        <source>The control room needs a screen; “rehearse” works without.</source>
        <translation>Phòng điều khiển cần màn hình; lệnh “rehearse” thì không.</translation>
    </message>
    <message>
        <source>The control room of a bridge point.</source>
        <translation>Phòng điều khiển của điểm cầu.</translation>
    </message>
    <message>
        <source>The copies do not both verify; see the closing report.</source>
        <translation>Có bản sao không khớp; xem báo cáo đóng bản ghi.</translation>
    </message>
    <message>
        <source>The entries hold together, but what vouches for them does not.</source>
        <translation>Các mục khớp với nhau, nhưng mốc đối chiếu để chứng minh thì không còn nguyên.</translation>
    </message>
    <message>
        <source>The log does not hold together from entry {first_bad} on.</source>
        <translation>Nhật ký không còn toàn vẹn kể từ mục {first_bad}.</translation>
    </message>
    <message>
        <source>The log has no entry yet; there is nothing to prove.</source>
        <translation>Nhật ký chưa có mục nào; chưa có gì để chứng minh.</translation>
    </message>
    <message>
        <source>The meeting could not be joined.</source>
        <translation>Không kết nối được vào hội nghị trực tuyến.</translation>
    </message>
    <message>
        <source>The package is not whole: {count} recorded files are wanting: {files}</source>
        <translation>Gói không đầy đủ: thiếu {count} tệp đã ghi: {files}</translation>
    </message>
    <message>
        <source>The program met a fault of its own; the details are in {file}.</source>
        <translation>Chương trình gặp lỗi nội bộ; chi tiết được ghi trong {file}.</translation>
    </message>
    <message>
        <source>The recording goes on; nothing was changed.</source>
        <translation>Việc ghi hình vẫn tiếp tục; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The rehearsal failed; look at the items and the report above.</source>
        <translation>Chạy thử không đạt; hãy xem các mục và báo cáo ở trên.</translation>
    </message>
    <message>
        <source>The rehearsal is complete; everything was read back and matches.</source>
        <translation>Chạy thử xong; đã đọc lại toàn bộ, nội dung khớp.</translation>
    </message>
    <message>
        <source>The rehearsal stops here; nothing was recorded.</source>
        <translation>Buổi chạy thử dừng ở đây; chưa ghi hình gì.</translation>
    </message>
    <message>
        <source>The return is noted. The copies count once they are read back.</source>
        <translation>Đã ghi việc nhận lại. Các bản được tính lại sau khi đọc lại xong.</translation>
    </message>
    <message>
        <source>The view decodes VP8, VP9 and AV1; a room with H.264 opens in a browser.</source>
        <translation>Khung hội nghị của chương trình giải mã được VP8, VP9 và AV1; phòng dùng H.264 sẽ mở bằng trình duyệt.</translation>
    </message>
    <message>
        <source>There are no sessions yet.</source>
        <translation>Chưa có buổi tiếp nào.</translation>
    </message>
    <message>
        <source>There is no audit log in {folder} yet.</source>
        <translation>Chưa có nhật ký hệ thống trong thư mục {folder}.</translation>
    </message>
    <message>
        <source>There is no blank in the drive {device}.</source>
        <translation>Trong ổ {device} không có đĩa trắng.</translation>
    </message>
    <message>
        <source>There is no screen here, so the control room cannot be opened.</source>
        <translation>Máy này không có màn hình nên không mở được phòng điều khiển.</translation>
    </message>
    <message>
        <source>This machine is too slow for this picture.</source>
        <translation>Máy này không đủ nhanh cho cỡ hình này.</translation>
    </message>
    <message>
        <source>This session has no such handover.</source>
        <translation>Buổi tiếp này không có lần bàn giao đó.</translation>
    </message>
    <message>
        <source>This system keeps no passwords; they are asked for after each start.</source>
        <translation>Máy này không có nơi cất mật khẩu; mỗi lần khởi động phải nhập lại.</translation>
    </message>
    <message>
        <source>To try everything without a screen: ./run rehearse</source>
        <translation>Để chạy thử mọi thứ mà không cần màn hình: ./run rehearse</translation>
    </message>
    <message>
        <source>Try it without the meeting: rehearse --conference none</source>
        <translation>Hãy chạy thử không có hội nghị: rehearse --conference none</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Cách dùng: </translation>
    </message>
    <message>
        <source>What to write after the command</source>
        <translation>Viết sau lệnh</translation>
    </message>
    <message>
        <source>Whole in itself, not compared with the code on paper: {names}</source>
        <translation>Tự khớp, chưa đối chiếu với mã trên giấy: {names}</translation>
    </message>
    <message>
        <source>Windows and screens that can be recorded</source>
        <translation>Cửa sổ và màn hình có thể ghi hình</translation>
    </message>
    <message>
        <source>Write it as the paper has it, such as 1204:8f3a09c2.</source>
        <translation>Ghi đúng như trên giấy, ví dụ 1204:8f3a09c2.</translation>
    </message>
    <message>
        <source>Write the id of the session to show.</source>
        <translation>Hãy viết mã của buổi tiếp cần xem.</translation>
    </message>
    <message>
        <source>Write the marker&apos;s words after “mark”.</source>
        <translation>Hãy viết nội dung đánh dấu sau “mark”.</translation>
    </message>
    <message>
        <source>a further microphone on its own track, such as chair=SPEC; may be repeated</source>
        <translation>thêm một micro với đường tiếng riêng, ví dụ chair=SPEC; có thể lặp lại</translation>
    </message>
    <message>
        <source>a number and code as they stand on a paper; may be given again</source>
        <translation>số và mã như in trên giấy; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>a second camera, recorded beside the first</source>
        <translation>camera thứ hai, ghi song song với camera thứ nhất</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>tài khoản {name}</translation>
    </message>
    <message>
        <source>all pictures side by side in one film, encoded anew</source>
        <translation>các hình cạnh nhau trong một phim, mã hóa lại</translation>
    </message>
    <message>
        <source>available</source>
        <translation>có</translation>
    </message>
    <message>
        <source>burn discs in this drive, such as /dev/sr0 or E:</source>
        <translation>ghi đĩa ở ổ này, ví dụ /dev/sr0 hoặc E:</translation>
    </message>
    <message>
        <source>carry a practice session from the tests to the handover, without a person</source>
        <translation>chạy thử trọn một buổi tiếp, từ kiểm thử đến bàn giao, không cần người thao tác</translation>
    </message>
    <message>
        <source>carry out the sensed and measured items of a pre-session test</source>
        <translation>thực hiện các mục máy tự đo của lượt kiểm thử trước buổi tiếp</translation>
    </message>
    <message>
        <source>changed: {file}</source>
        <translation>bị thay đổi: {file}</translation>
    </message>
    <message>
        <source>channels of the room&apos;s microphone; 2 for left and right</source>
        <translation>số kênh của micro phòng; 2 là trái và phải</translation>
    </message>
    <message>
        <source>check that nothing in the audit log was changed, removed or put in</source>
        <translation>kiểm tra nhật ký hệ thống không bị sửa, bớt hay thêm</translation>
    </message>
    <message>
        <source>copies of a session, where they are; hand them over, take them back, note a loss</source>
        <translation>các bản của một buổi tiếp và nơi giữ; bàn giao, nhận lại, ghi nhận mất</translation>
    </message>
    <message>
        <source>day up to which the store is asked to lock it, as 2036-12-31</source>
        <translation>ngày mà kho được yêu cầu khóa đến hết, ví dụ 2036-12-31</translation>
    </message>
    <message>
        <source>encode the picture anew so that all of it fits onto one disc</source>
        <translation>nén lại hình để tất cả vừa một đĩa</translation>
    </message>
    <message>
        <source>end with one JSON object on the last line</source>
        <translation>in một đối tượng JSON ở dòng cuối cùng</translation>
    </message>
    <message>
        <source>exact to the picture: encoded anew</source>
        <translation>chính xác đến từng hình: mã hóa lại</translation>
    </message>
    <message>
        <source>export: folder that takes the file; the shared one by default</source>
        <translation>export: thư mục ghi tệp; mặc định là thư mục dùng chung</translation>
    </message>
    <message>
        <source>extra: {file}</source>
        <translation>thừa: {file}</translation>
    </message>
    <message>
        <source>find sessions by words, with or without their accents</source>
        <translation>tìm buổi tiếp theo từ ngữ, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>folder on the external disk</source>
        <translation>thư mục trên ổ cứng ngoài</translation>
    </message>
    <message>
        <source>folder on the main disk</source>
        <translation>thư mục trên ổ chính</translation>
    </message>
    <message>
        <source>folder or disk that takes the excerpt</source>
        <translation>thư mục hoặc ổ nhận đoạn trích xuất</translation>
    </message>
    <message>
        <source>folder or disk that takes the package</source>
        <translation>thư mục hoặc ổ đĩa nhận gói bàn giao</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>từ ngày này trở đi</translation>
    </message>
    <message>
        <source>hand over all that lies on the same disks too</source>
        <translation>bàn giao cả các bản khác nằm trên cùng ổ, đĩa</translation>
    </message>
    <message>
        <source>hand over although fewer than two verified copies stay</source>
        <translation>vẫn bàn giao dù còn lại dưới hai bản đã đọc lại</translation>
    </message>
    <message>
        <source>how much a disc holds; with --burn the blank itself is asked</source>
        <translation>dung lượng một đĩa; với --burn thì hỏi chính đĩa trắng trong ổ</translation>
    </message>
    <message>
        <source>import: the file of another point</source>
        <translation>import: tệp của điểm cầu khác</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>chỉ giữ trong bộ nhớ</translation>
    </message>
    <message>
        <source>in which condition it came back</source>
        <translation>tình trạng khi nhận lại</translation>
    </message>
    <message>
        <source>kept by the system</source>
        <translation>do hệ thống cất giữ</translation>
    </message>
    <message>
        <source>length of the recording in seconds</source>
        <translation>thời lượng ghi, tính bằng giây</translation>
    </message>
    <message>
        <source>list cameras, microphones, speakers, displays and disks</source>
        <translation>liệt kê camera, micro, loa, màn hình và ổ đĩa</translation>
    </message>
    <message>
        <source>list the sessions, or show one</source>
        <translation>liệt kê các buổi tiếp hoặc xem một buổi</translation>
    </message>
    <message>
        <source>make an excerpt of a recorded session and read it back</source>
        <translation>trích xuất một đoạn của buổi đã ghi và đọc lại để kiểm tra</translation>
    </message>
    <message>
        <source>make the package of a session for the archive and read it back</source>
        <translation>đóng gói hồ sơ một buổi tiếp để bàn giao lưu trữ và đọc lại kiểm tra</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation>thiếu: {file}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>not as it was: {file}</source>
        <translation>không còn như cũ: {file}</translation>
    </message>
    <message>
        <source>not usable on this machine</source>
        <translation>không dùng được trên máy này</translation>
    </message>
    <message>
        <source>note a copy as lost although no other one is left of what it holds</source>
        <translation>ghi nhận mất dù không còn bản nào khác của phần đó</translation>
    </message>
    <message>
        <source>note a copy as lost with its disk, which is broken or gone for good</source>
        <translation>ghi nhận bản đã mất cùng ổ của nó: ổ đã hỏng hoặc mất hẳn</translation>
    </message>
    <message>
        <source>number of a copy that goes, came back or is lost; may be given again</source>
        <translation>số của bản được bàn giao, đã nhận lại hoặc đã mất; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>number of the handover that came back or whose record is written again</source>
        <translation>số của lần bàn giao đã nhận lại hoặc cần lập lại biên bản</translation>
    </message>
    <message>
        <source>one of these is missing: {names}</source>
        <translation>thiếu một trong các mục: {names}</translation>
    </message>
    <message>
        <source>only this picture, such as room or conference; may be given again</source>
        <translation>chỉ lấy hình này, ví dụ room hoặc conference; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>place in the recording: hours:minutes:seconds</source>
        <translation>vị trí trong bản ghi: giờ:phút:giây</translation>
    </message>
    <message>
        <source>re-read a recording or a package and compare every byte with the first hashes</source>
        <translation>đọc lại bản ghi hoặc gói bàn giao và so từng byte với mã băm ban đầu</translation>
    </message>
    <message>
        <source>recovery data on each disc, in per cent of what it holds</source>
        <translation>dữ liệu khôi phục trên mỗi đĩa, tính bằng phần trăm dung lượng chứa</translation>
    </message>
    <message>
        <source>say what this machine has and lacks</source>
        <translation>cho biết máy này có gì và còn thiếu gì</translation>
    </message>
    <message>
        <source>seal a part of a recorded session; it leaves packages only on authority</source>
        <translation>hạn chế khai thác một đoạn của buổi tiếp đã ghi; đoạn đó chỉ có trong gói khi có văn bản cho phép</translation>
    </message>
    <message>
        <source>sealed, rightly not there: {file}</source>
        <translation>hạn chế khai thác, đúng là không có: {file}</translation>
    </message>
    <message>
        <source>seen when it is used</source>
        <translation>chỉ biết khi dùng</translation>
    </message>
    <message>
        <source>show how the points stand; hand out or take a signed readiness file</source>
        <translation>xem tình trạng các điểm cầu; xuất hoặc nhận tệp sẵn sàng có chữ ký</translation>
    </message>
    <message>
        <source>show so many at most</source>
        <translation>hiện nhiều nhất chừng này buổi</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>hiện phần hướng dẫn này</translation>
    </message>
    <message>
        <source>sim, sim:NAME, file:PATH, rtsp://…, http://… or an id from “devices”</source>
        <translation>sim, sim:TÊN, file:ĐƯỜNG_DẪN, rtsp://…, http://… hoặc mã thiết bị lấy từ lệnh “devices”</translation>
    </message>
    <message>
        <source>start although a gate is closed, and why</source>
        <translation>bắt đầu dù còn điều kiện chưa đạt, kèm lý do</translation>
    </message>
    <message>
        <source>start or stop the recording, show its state, put a marker</source>
        <translation>bắt đầu hoặc dừng ghi hình, xem trạng thái, đánh dấu</translation>
    </message>
    <message>
        <source>store that takes the package, as it is named in the archive</source>
        <translation>kho nhận gói, theo tên đặt trong phần lưu trữ</translation>
    </message>
    <message>
        <source>take in sealed parts, on this authority</source>
        <translation>trích xuất cả phần hạn chế khai thác, theo căn cứ đã nêu</translation>
    </message>
    <message>
        <source>tell which disc of which set it is, and note the check in the custody</source>
        <translation>cho biết đĩa nào của bộ nào và ghi việc kiểm tra vào lịch sử lưu giữ</translation>
    </message>
    <message>
        <source>the code of the package as its label or handover record has it, all of it or its first 16 digits</source>
        <translation>mã của gói như trên nhãn hoặc biên bản bàn giao, đủ cả hoặc 16 ký tự đầu</translation>
    </message>
    <message>
        <source>the decision or request that allows it: number and date</source>
        <translation>căn cứ: quyết định hoặc văn bản đề nghị (số, ngày)</translation>
    </message>
    <message>
        <source>the decision that allows a session with a confidential case to be given</source>
        <translation>văn bản cho phép bàn giao buổi tiếp có vụ việc giữ bí mật</translation>
    </message>
    <message>
        <source>the decision that allows the sealed parts: number and date</source>
        <translation>văn bản cho phép bàn giao đoạn hạn chế khai thác: số, ngày</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>hết bản ghi</translation>
    </message>
    <message>
        <source>the marker&apos;s words (for mark)</source>
        <translation>nội dung đánh dấu (dùng với mark)</translation>
    </message>
    <message>
        <source>the meeting to join: a platform&apos;s id, “none” for no meeting</source>
        <translation>hội nghị sẽ kết nối: mã của nền tảng, “none” là không kết nối</translation>
    </message>
    <message>
        <source>the second person, where recording, disks or clock are not in order</source>
        <translation>người thứ hai, khi việc ghi, ổ đĩa hoặc đồng hồ chưa bảo đảm</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>buổi tiếp cần kiểm thử</translation>
    </message>
    <message>
        <source>the session&apos;s id</source>
        <translation>mã của buổi tiếp</translation>
    </message>
    <message>
        <source>the session&apos;s id (for show)</source>
        <translation>mã của buổi tiếp (dùng với show)</translation>
    </message>
    <message>
        <source>the unit that receives</source>
        <translation>đơn vị nhận</translation>
    </message>
    <message>
        <source>the words to find; none: all sessions</source>
        <translation>các từ cần tìm; bỏ trống: mọi buổi tiếp</translation>
    </message>
    <message>
        <source>trust: the code it read out</source>
        <translation>trust: mã mà điểm cầu đọc</translation>
    </message>
    <message>
        <source>trust: the point that was called</source>
        <translation>trust: điểm cầu đã gọi điện</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>đến hết ngày này</translation>
    </message>
    <message>
        <source>what for, with --store: it stands in the log</source>
        <translation>mục đích, dùng với --store: được ghi vào nhật ký</translation>
    </message>
    <message>
        <source>what for: it stands in the log and on the record; how a copy was lost</source>
        <translation>lý do: được ghi vào nhật ký và biên bản; với bản đã mất thì ghi mất như thế nào</translation>
    </message>
    <message>
        <source>what the excerpt is for: it stands in the log and on its slip</source>
        <translation>mục đích trích xuất: được ghi vào nhật ký và phiếu trích xuất</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>việc cần làm</translation>
    </message>
    <message>
        <source>where it is handed over</source>
        <translation>nơi bàn giao</translation>
    </message>
    <message>
        <source>where settings, database and recordings live</source>
        <translation>nơi lưu cài đặt, cơ sở dữ liệu và bản ghi</translation>
    </message>
    <message>
        <source>which recording of the session, where it was recorded more than once</source>
        <translation>lần ghi nào, nếu buổi được ghi nhiều lần</translation>
    </message>
    <message>
        <source>who answers for handing them over</source>
        <translation>người chịu trách nhiệm bàn giao</translation>
    </message>
    <message>
        <source>who answers for handing them over, taking them back or the loss</source>
        <translation>người chịu trách nhiệm bàn giao, nhận lại hoặc ghi nhận mất</translation>
    </message>
    <message>
        <source>who answers for it; the operator of this machine where nobody is named</source>
        <translation>người chịu trách nhiệm; không ghi thì là người vận hành máy này</translation>
    </message>
    <message>
        <source>who checks it, for the custody</source>
        <translation>người kiểm tra, để ghi vào lịch sử lưu giữ</translation>
    </message>
    <message>
        <source>who does it; trust: who compared the code</source>
        <translation>người thực hiện; với trust: người đã đối chiếu mã</translation>
    </message>
    <message>
        <source>who receives</source>
        <translation>người nhận</translation>
    </message>
    <message>
        <source>who seals it: the chair, an archivist, or while recording the operator</source>
        <translation>người quyết định hạn chế: người chủ trì, cán bộ lưu trữ, hoặc khi đang ghi là người vận hành</translation>
    </message>
    <message>
        <source>why, in at least 10 letters</source>
        <translation>lý do, ít nhất 10 chữ cái</translation>
    </message>
    <message>
        <source>write images of discs; several get -1, -2 and so on before the ending</source>
        <translation>tạo tệp ảnh đĩa; nhiều đĩa thì thêm -1, -2… trước phần đuôi</translation>
    </message>
    <message>
        <source>write the record of the test as PDF and DOCX beside its result</source>
        <translation>lập biên bản kiểm thử dạng PDF và DOCX cạnh tệp kết quả</translation>
    </message>
    <message>
        <source>{count} sessions are still being read; search again later.</source>
        <translation>Còn {count} buổi tiếp đang được đọc vào chỉ mục; hãy tìm lại sau.</translation>
    </message>
    <message>
        <source>{count} sessions found.</source>
        <translation>Tìm thấy {count} buổi tiếp.</translation>
    </message>
    <message>
        <source>{count} verified copies on different media are left.</source>
        <translation>Còn {count} bản đã kiểm tra trên các vật mang tin khác nhau.</translation>
    </message>
    <message>
        <source>{entries} entries; nothing was changed.</source>
        <translation>{entries} mục; không mục nào bị thay đổi.</translation>
    </message>
    <message>
        <source>{film}: from {start}, {seconds} seconds</source>
        <translation>{film}: từ {start}, dài {seconds} giây</translation>
    </message>
    <message>
        <source>{folder} holds several packages; a code belongs to one.</source>
        <translation>{folder} có nhiều gói; mỗi mã chỉ của một gói.</translation>
    </message>
    <message>
        <source>{folder}, {free} GB free</source>
        <translation>{folder}, còn trống {free} GB</translation>
    </message>
    <message>
        <source>{lines} lines at {times} times the speed needed</source>
        <translation>{lines} dòng: nhanh gấp {times} lần mức cần</translation>
    </message>
    <message>
        <source>{matched} of {expected} files were read and match.</source>
        <translation>Đã đọc {matched} trên {expected} tệp, nội dung khớp.</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation>còn thiếu {names}</translation>
    </message>
    <message>
        <source>{names} is not known here</source>
        <translation>không có tùy chọn {names} ở đây</translation>
    </message>
    <message>
        <source>{name} can be {choices}, not {given}</source>
        <translation>{name} chỉ nhận {choices}, không nhận {given}</translation>
    </message>
    <message>
        <source>{name} needs a value after it</source>
        <translation>sau {name} phải có giá trị</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{option} is missing.</source>
        <translation>Thiếu {option}.</translation>
    </message>
    <message>
        <source>“{text}” does not name a role and a device</source>
        <translation>“{text}” không nêu vai trò và thiết bị</translation>
    </message>
    <message>
        <source>“{text}” is no number and code from a paper.</source>
        <translation>“{text}” không phải là số và mã in trên giấy.</translation>
    </message>
    <message>
        <source>“{text}” is no place in a recording (hours:minutes:seconds)</source>
        <translation>“{text}” không phải là vị trí trong bản ghi (giờ:phút:giây)</translation>
    </message>
    <message>
        <source>“{text}” is not a length in seconds</source>
        <translation>“{text}” không phải là số giây</translation>
    </message>
    <message>
        <source>… {percent} %</source>
        <translation>… {percent} %</translation>
    </message>
</context>
<context>
    <name>cli state</name>
    <message>
        <source>FAULT: nothing is being recorded</source>
        <translation>SỰ CỐ: không ghi được gì</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>ĐANG GHI</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>đang ghi bù</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>đang kiểm thử</translation>
    </message>
    <message>
        <source>central point</source>
        <translation>điểm cầu trung tâm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>delegate point</source>
        <translation>điểm cầu đại biểu</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>mất ổ</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>đã lên lịch</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>đang khôi phục</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>ghi chậm</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>đang bắt đầu</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>đang ghi</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>Check the time of day on the computer after the session.</source>
        <translation>Sau buổi tiếp, hãy kiểm tra lại giờ trên máy tính.</translation>
    </message>
    <message>
        <source>Leave the lid open and switch off sleep in the power settings.</source>
        <translation>Hãy để mở nắp máy và tắt chế độ ngủ trong phần cài đặt nguồn.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that time.</source>
        <translation>Trong thời gian đó không ghi được gì.</translation>
    </message>
    <message>
        <source>The computer was asleep for {seconds} s from {time}.</source>
        <translation>Máy tính đã ngủ {seconds} giây từ lúc {time}.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put back by {seconds} s.</source>
        <translation>Đồng hồ máy tính đã bị chỉnh lùi {seconds} giây.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put forward by {seconds} s.</source>
        <translation>Đồng hồ máy tính đã bị chỉnh tới {seconds} giây.</translation>
    </message>
    <message>
        <source>The recording and its times run on evenly; only the time of day differs.</source>
        <translation>Việc ghi và mốc thời gian của bản ghi vẫn chạy đều; chỉ giờ trong ngày bị lệch.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Checking the copies of “{title}”</source>
        <translation>Đang kiểm tra hai bản ghi của “{title}”</translation>
    </message>
    <message>
        <source>Reading back both copies</source>
        <translation>Đang đọc lại cả hai bản</translation>
    </message>
    <message>
        <source>The recording ended without being stopped and was closed later.</source>
        <translation>Bản ghi bị ngắt, không được kết thúc đúng cách; chương trình đã đóng lại sau đó.</translation>
    </message>
</context>
<context>
    <name>closing page</name>
    <message>
        <source>After the recording both copies are read back from their disks, compared with what was written, and decoded to the end. Do not pull out a disk before the verdict stands here. F5 leads to the archive, where the package is made.</source>
        <translation>Sau khi ghi, hai bản được đọc lại từ ổ đĩa, so với dữ liệu lúc ghi và giải mã đến hết. Không rút ổ trước khi có kết luận ở đây. F5 sang trang lưu trữ để tạo gói bàn giao.</translation>
    </message>
    <message>
        <source>Both copies match, every byte was read back</source>
        <translation>Hai bản khớp nhau, đọc lại đủ từng byte</translation>
    </message>
    <message>
        <source>Both disks were lost before the end, so there is nothing to read back yet. What was written until then is still on them: delete nothing, reconnect the disks and start the program again. It then closes what is on them.</source>
        <translation>Cả hai ổ đã mất kết nối trước khi kết thúc nên chưa có gì để đọc lại. Phần đã ghi đến lúc đó vẫn nằm trên ổ: không xóa gì, cắm lại ổ rồi khởi động lại chương trình. Chương trình sẽ đóng phần bản ghi có trên ổ.</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>So với đồng hồ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Đường truyền</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm chứng</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Delete nothing and do not pull out the disks. Check their cables, press “Check again”, and call support if it says the same.</source>
        <translation>Không xóa gì và không rút ổ. Xem lại dây cáp của hai ổ, bấm “Kiểm tra lại”; nếu vẫn báo như vậy thì gọi hỗ trợ kỹ thuật.</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Kết thúc buổi tiếp</translation>
    </message>
    <message>
        <source>Every byte of both copies is being read back from the disks. Leave both disks connected.</source>
        <translation>Đang đọc lại từng byte của hai bản từ ổ đĩa. Giữ nguyên kết nối hai ổ.</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ ngoài</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Số tệp</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Khoảng trống</translation>
    </message>
    <message>
        <source>Go to the recording</source>
        <translation>Sang ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>It is on the {disk}. Make the package on another disk now, so that there are two.</source>
        <translation>Bản này nằm trên {disk}. Hãy tạo ngay gói bàn giao sang ổ khác để có hai bản.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Mất gói</translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation>Ổ chính</translation>
    </message>
    <message>
        <source>Make the package in the archive</source>
        <translation>Sang lưu trữ, tạo gói bàn giao</translation>
    </message>
    <message>
        <source>No copy could be read back whole</source>
        <translation>Không bản nào đọc lại được đầy đủ</translation>
    </message>
    <message>
        <source>No whole copy was closed on either disk</source>
        <translation>Chưa có bản nào được đóng trọn vẹn trên hai ổ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Số hình</translation>
    </message>
    <message>
        <source>Points at the end</source>
        <translation>Điểm cầu lúc kết thúc</translation>
    </message>
    <message>
        <source>Reading both copies back…</source>
        <translation>Đang đọc lại hai bản…</translation>
    </message>
    <message>
        <source>Recorded of it</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Camera thứ hai</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Mức tiếng</translation>
    </message>
    <message>
        <source>The copies have not been read back yet</source>
        <translation>Hai bản chưa được đọc lại</translation>
    </message>
    <message>
        <source>The copy on the {disk} is not whole</source>
        <translation>Bản trên {disk} không đầy đủ</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Cuộc họp trực tuyến</translation>
    </message>
    <message>
        <source>The other copy is whole: nothing of the session is lost. Make the package from it now, keep both disks as they are, and have the {disk} looked at.</source>
        <translation>Bản kia đầy đủ: buổi tiếp không mất gì. Hãy tạo gói bàn giao ngay từ bản đó, giữ nguyên hai ổ và cho kiểm tra {disk}.</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>The session is being recorded. The report comes after its end.</source>
        <translation>Buổi tiếp đang được ghi. Báo cáo có sau khi kết thúc.</translation>
    </message>
    <message>
        <source>There is one copy only, and it is whole</source>
        <translation>Chỉ có một bản, bản này đầy đủ</translation>
    </message>
    <message>
        <source>This session has not been recorded yet.</source>
        <translation>Buổi tiếp này chưa được ghi.</translation>
    </message>
    <message>
        <source>Until they are, nobody knows whether they are whole. Check them now.</source>
        <translation>Chưa đọc lại thì chưa biết bản ghi có đầy đủ không. Hãy kiểm tra ngay.</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>thiếu tệp</translation>
    </message>
    <message>
        <source>a file on the disk did not grow</source>
        <translation>một tệp trên ổ đĩa không được ghi thêm</translation>
    </message>
    <message>
        <source>a file on the disk was empty</source>
        <translation>một tệp trên ổ đĩa bị rỗng</translation>
    </message>
    <message>
        <source>a file on the disk was shortened</source>
        <translation>một tệp trên ổ đĩa bị cắt ngắn</translation>
    </message>
    <message>
        <source>agrees to {seconds} s</source>
        <translation>khớp, lệch {seconds} giây</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} mục nữa</translation>
    </message>
    <message>
        <source>at {time}: {span} missing on {where}, {cause}</source>
        <translation>{time}: thiếu {span} trên {where} ({cause})</translation>
    </message>
    <message>
        <source>bad for {span}</source>
        <translation>xấu {span}</translation>
    </message>
    <message>
        <source>both copies</source>
        <translation>cả hai bản</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>chưa rõ nguyên nhân</translation>
    </message>
    <message>
        <source>changed: {file}</source>
        <translation>tệp bị thay đổi: {file}</translation>
    </message>
    <message>
        <source>checked {moment}</source>
        <translation>kiểm lúc {moment}</translation>
    </message>
    <message>
        <source>differs by {seconds} s, which no gap explains</source>
        <translation>lệch {seconds} giây, không rõ vì sao</translation>
    </message>
    <message>
        <source>does not decode: {file}</source>
        <translation>không giải mã được: {file}</translation>
    </message>
    <message>
        <source>good for {span}</source>
        <translation>tốt {span}</translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation>thiếu tệp {file}</translation>
    </message>
    <message>
        <source>needing attention for {span}</source>
        <translation>cần chú ý {span}</translation>
    </message>
    <message>
        <source>none, nothing was lost</source>
        <translation>không có, không mất đoạn nào</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>chưa đóng</translation>
    </message>
    <message>
        <source>not from this recording: {file}</source>
        <translation>tệp lạ: {file}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>not measurable for {span}</source>
        <translation>không đo được chi tiết trong {span}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>chưa đọc lại</translation>
    </message>
    <message>
        <source>not recorded as a source of its own</source>
        <translation>không ghi riêng</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>không đầy đủ</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>không đọc được gì</translation>
    </message>
    <message>
        <source>read back, matches</source>
        <translation>đã đọc lại, khớp</translation>
    </message>
    <message>
        <source>the disk gave an error</source>
        <translation>ổ báo lỗi</translation>
    </message>
    <message>
        <source>the disk refused to be written</source>
        <translation>ổ không cho ghi</translation>
    </message>
    <message>
        <source>the disk turned read-only</source>
        <translation>ổ chuyển sang chỉ đọc</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>ổ đầy</translation>
    </message>
    <message>
        <source>the disk was lost</source>
        <translation>mất kết nối với ổ</translation>
    </message>
    <message>
        <source>the disk was too slow</source>
        <translation>ổ ghi quá chậm</translation>
    </message>
    <message>
        <source>the encoder was started again</source>
        <translation>bộ mã hóa phải khởi động lại</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>tệp bị xóa</translation>
    </message>
    <message>
        <source>the recorder was started again</source>
        <translation>bộ ghi được khởi động lại</translation>
    </message>
    <message>
        <source>the writing process no longer answered</source>
        <translation>tiến trình ghi không còn phản hồi</translation>
    </message>
    <message>
        <source>the writing process was lost</source>
        <translation>mất liên lạc với tiến trình ghi</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} giây</translation>
    </message>
    <message>
        <source>{decoded} of {frames} pictures decoded, {time}</source>
        <translation>Giải mã {decoded}/{frames} hình, dài {time}</translation>
    </message>
    <message>
        <source>{files} files were read from both disks and compared with what was written; picture and sound decode to the end.</source>
        <translation>Đã đọc {files} tệp từ hai ổ và so với dữ liệu lúc ghi; hình và tiếng giải mã được đến hết.</translation>
    </message>
    <message>
        <source>{frames} · {repeated} repeated, {dropped} left out</source>
        <translation>{frames} · lặp {repeated}, bỏ {dropped}</translation>
    </message>
    <message>
        <source>{level}, hardly any sound: listen before you go on</source>
        <translation>{level}, gần như không có tiếng: hãy nghe lại trước khi bàn giao</translation>
    </message>
    <message>
        <source>{mean} ms on average, {most} ms at most</source>
        <translation>trung bình {mean} ms, cao nhất {most} ms</translation>
    </message>
    <message>
        <source>{mean}% on average, {most}% at most</source>
        <translation>trung bình {mean}%, cao nhất {most}%</translation>
    </message>
    <message>
        <source>{read} of {expected} files read, {matched} match</source>
        <translation>Đọc {read}/{expected} tệp, khớp {matched}</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Add them to the points of the session.</source>
        <translation>Hãy bổ sung vào danh sách điểm cầu của buổi tiếp.</translation>
    </message>
    <message>
        <source>Ask for the https link: others could read the password.</source>
        <translation>Hãy xin đường dẫn https: người khác có thể đọc được mật khẩu.</translation>
    </message>
    <message>
        <source>Ask the main point before joining.</source>
        <translation>Hãy hỏi điểm cầu trung tâm trước khi kết nối.</translation>
    </message>
    <message>
        <source>Ask the main point for a link that lasts longer.</source>
        <translation>Hãy xin điểm cầu trung tâm đường dẫn dùng được lâu hơn.</translation>
    </message>
    <message>
        <source>Ask the main point for a new link.</source>
        <translation>Hãy xin điểm cầu trung tâm đường dẫn mới.</translation>
    </message>
    <message>
        <source>Ask the main point to put it on the list.</source>
        <translation>Hãy đề nghị điểm cầu trung tâm bổ sung vào danh sách.</translation>
    </message>
    <message>
        <source>Ask the main point whether they are invited.</source>
        <translation>Hãy hỏi điểm cầu trung tâm xem các điểm cầu này có được mời không.</translation>
    </message>
    <message>
        <source>Ask the main point; if it is right, choose another platform for it.</source>
        <translation>Hãy hỏi điểm cầu trung tâm; nếu đúng thì chọn nền tảng khác cho đường dẫn này.</translation>
    </message>
    <message>
        <source>Look for the newest invitation.</source>
        <translation>Hãy tìm giấy mời mới nhất.</translation>
    </message>
    <message>
        <source>Not on the list of the invitation: {points}.</source>
        <translation>Không có trong danh sách của giấy mời: {points}.</translation>
    </message>
    <message>
        <source>Not on the list of the session: {points}.</source>
        <translation>Không có trong danh sách của buổi tiếp: {points}.</translation>
    </message>
    <message>
        <source>Our own point {point} is not on the list of the invitation.</source>
        <translation>Điểm cầu của phòng này ({point}) không có trong danh sách của giấy mời.</translation>
    </message>
    <message>
        <source>Settle with the main point which time holds, then correct the session.</source>
        <translation>Hãy thống nhất thời gian với điểm cầu trung tâm rồi sửa buổi tiếp.</translation>
    </message>
    <message>
        <source>Take over the platform of the invitation, or choose it anew.</source>
        <translation>Hãy lấy theo giấy mời, hoặc chọn lại nền tảng.</translation>
    </message>
    <message>
        <source>Take the invitation over, or ask the main point which room holds.</source>
        <translation>Hãy lấy theo giấy mời, hoặc hỏi điểm cầu trung tâm xem phòng nào đúng.</translation>
    </message>
    <message>
        <source>The host {host} is allowed.</source>
        <translation>Máy chủ {host} nằm trong danh sách được phép.</translation>
    </message>
    <message>
        <source>The host {host} is not one of those of {platform}.</source>
        <translation>Máy chủ {host} không thuộc nền tảng {platform}.</translation>
    </message>
    <message>
        <source>The invitation is for another platform than the chosen one.</source>
        <translation>Giấy mời dùng nền tảng khác với nền tảng đang chọn.</translation>
    </message>
    <message>
        <source>The invitation says {invited}, the session {planned}.</source>
        <translation>Giấy mời ghi {invited}, buổi tiếp ghi {planned}.</translation>
    </message>
    <message>
        <source>The link expired at {time}.</source>
        <translation>Đường dẫn đã hết hạn lúc {time}.</translation>
    </message>
    <message>
        <source>The link expires at {time}, before the session is over.</source>
        <translation>Đường dẫn hết hạn lúc {time}, trước khi buổi tiếp kết thúc.</translation>
    </message>
    <message>
        <source>The link is not protected (http instead of https).</source>
        <translation>Đường dẫn không được bảo vệ (http thay vì https).</translation>
    </message>
    <message>
        <source>The link pretends: in truth it leads to {host}.</source>
        <translation>Đường dẫn giả dạng: thật ra nó dẫn tới {host}.</translation>
    </message>
    <message>
        <source>The room is that of the invitation: {room}.</source>
        <translation>Đúng phòng ghi trong giấy mời: {room}.</translation>
    </message>
    <message>
        <source>The session of this invitation was at {time}.</source>
        <translation>Buổi tiếp trong giấy mời này đã diễn ra lúc {time}.</translation>
    </message>
    <message>
        <source>The time is that of the session: {time}.</source>
        <translation>Đúng thời gian của buổi tiếp: {time}.</translation>
    </message>
    <message>
        <source>Wrong room: the invitation says {invited}, chosen is {chosen}.</source>
        <translation>Nhầm phòng: giấy mời ghi {invited}, đang chọn {chosen}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} điểm cầu nữa</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>A call is never “{state}”.</source>
        <translation>Cuộc họp không có trạng thái “{state}”.</translation>
    </message>
    <message>
        <source>Another meeting cannot be chosen in the middle of one.</source>
        <translation>Không thể chọn hội nghị khác khi đang họp.</translation>
    </message>
    <message>
        <source>Another window shows the meeting.</source>
        <translation>Một cửa sổ khác đang hiện hội nghị.</translation>
    </message>
    <message>
        <source>Ask for the meeting again.</source>
        <translation>Hãy mở lại hội nghị.</translation>
    </message>
    <message>
        <source>Ask the main point to speak; look at the row of mutes.</source>
        <translation>Đề nghị điểm cầu trung tâm nói thử; xem hàng báo tắt tiếng.</translation>
    </message>
    <message>
        <source>Ask the main point whether it sees us; else leave and join again.</source>
        <translation>Hỏi điểm cầu trung tâm có thấy ta không; nếu không, hãy rời phòng rồi vào lại.</translation>
    </message>
    <message>
        <source>Ask who it is; let the administrator of the main point remove them.</source>
        <translation>Hãy hỏi đó là ai; đề nghị quản trị của điểm cầu trung tâm mời ra khỏi phòng họp.</translation>
    </message>
    <message>
        <source>Back in the meeting</source>
        <translation>Đã kết nối lại phòng họp</translation>
    </message>
    <message>
        <source>Call its technical officer by telephone.</source>
        <translation>Hãy gọi điện cho cán bộ kỹ thuật của điểm cầu đó.</translation>
    </message>
    <message>
        <source>Central point</source>
        <translation>Điểm cầu trung tâm</translation>
    </message>
    <message>
        <source>Check the HDMI cable and the USB plug of the capture device; it is opened again by itself.</source>
        <translation>Kiểm tra dây HDMI và đầu cắm USB của thiết bị thu hình; chương trình sẽ tự mở lại thiết bị.</translation>
    </message>
    <message>
        <source>Check the cable to the line-in; the device is opened again by itself.</source>
        <translation>Kiểm tra dây cắm vào cổng line-in; chương trình sẽ tự mở lại thiết bị.</translation>
    </message>
    <message>
        <source>Choose a lower quality in the meeting&apos;s own settings.</source>
        <translation>Chọn chất lượng thấp hơn trong phần cài đặt của chính chương trình họp.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Hãy chọn một trong: {known}.</translation>
    </message>
    <message>
        <source>Choose one on the page “Connect” first.</source>
        <translation>Trước hết hãy chọn ở trang “Kết nối”.</translation>
    </message>
    <message>
        <source>Connection to the meeting lost</source>
        <translation>Mất kết nối phòng họp</translation>
    </message>
    <message>
        <source>Correct the list of points.</source>
        <translation>Hãy sửa lại danh sách điểm cầu.</translation>
    </message>
    <message>
        <source>Delegate point</source>
        <translation>Điểm cầu đại biểu</translation>
    </message>
    <message>
        <source>Each point needs a name of its own.</source>
        <translation>Mỗi điểm cầu phải có một tên riêng.</translation>
    </message>
    <message>
        <source>In the meeting page choose the camera “{name}” and turn off backgrounds and effects.</source>
        <translation>Trên trang họp, chọn camera “{name}” và tắt phông nền, hiệu ứng.</translation>
    </message>
    <message>
        <source>In the meeting page choose the room&apos;s microphone, then ask the main point whether it hears the room well.</source>
        <translation>Trên trang họp, chọn micro của phòng, rồi hỏi điểm cầu trung tâm có nghe rõ phòng không.</translation>
    </message>
    <message>
        <source>Leave the meeting and join again.</source>
        <translation>Rời phòng họp rồi vào lại.</translation>
    </message>
    <message>
        <source>Leave the meeting first.</source>
        <translation>Trước hết hãy rời hội nghị.</translation>
    </message>
    <message>
        <source>No invitation with a meeting has been read.</source>
        <translation>Chưa đọc giấy mời nào có phòng họp.</translation>
    </message>
    <message>
        <source>No meeting platform has been chosen.</source>
        <translation>Chưa chọn nền tảng hội nghị trực tuyến.</translation>
    </message>
    <message>
        <source>No session is open, so there is no list of points.</source>
        <translation>Chưa mở buổi tiếp nào nên không có danh sách điểm cầu.</translation>
    </message>
    <message>
        <source>Nothing has been heard from the meeting for a while.</source>
        <translation>Đã một lúc không nghe thấy gì từ hội nghị.</translation>
    </message>
    <message>
        <source>Nothing of the meeting&apos;s picture is recorded meanwhile.</source>
        <translation>Trong lúc này, hình ảnh cuộc họp không được ghi lại.</translation>
    </message>
    <message>
        <source>Open its window, or leave the meeting and join again.</source>
        <translation>Mở lại cửa sổ của chương trình, hoặc rời phòng họp rồi vào lại.</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Trước hết hãy mở buổi tiếp.</translation>
    </message>
    <message>
        <source>Paste the invitation or open its file first.</source>
        <translation>Trước hết hãy dán giấy mời hoặc mở tệp giấy mời.</translation>
    </message>
    <message>
        <source>Paste the invitation, or type the link of the room.</source>
        <translation>Hãy dán giấy mời, hoặc nhập đường dẫn của phòng họp.</translation>
    </message>
    <message>
        <source>Press “Connect” to join again. Call the main point.</source>
        <translation>Bấm “Kết nối” để vào lại. Hãy gọi điện cho điểm cầu trung tâm.</translation>
    </message>
    <message>
        <source>Press “Open in the browser”: the same room opens there.</source>
        <translation>Bấm “Mở bằng trình duyệt”: đúng phòng họp đó sẽ mở ra.</translation>
    </message>
    <message>
        <source>Press “Show the meeting&apos;s window”, and leave it open.</source>
        <translation>Bấm “Mở lại cửa sổ họp” và giữ cửa sổ đó luôn mở.</translation>
    </message>
    <message>
        <source>Propose to the chair to suspend the session until it is back.</source>
        <translation>Đề nghị chủ trì cho tạm dừng buổi tiếp đến khi điểm cầu trở lại.</translation>
    </message>
    <message>
        <source>Somebody is in the meeting who is not on the list: {names}.</source>
        <translation>Có người lạ trong hội nghị, không có trong danh sách: {names}.</translation>
    </message>
    <message>
        <source>Speech may be lost at the other points, or theirs here.</source>
        <translation>Lời nói có thể bị mất ở các điểm cầu khác, hoặc của họ bị mất ở đây.</translation>
    </message>
    <message>
        <source>The call runs outside of this program.</source>
        <translation>Cuộc họp chạy ngoài chương trình này.</translation>
    </message>
    <message>
        <source>The connection to the meeting is lost.</source>
        <translation>Mất kết nối với hội nghị.</translation>
    </message>
    <message>
        <source>The device that brings the meeting&apos;s picture is lost.</source>
        <translation>Mất thiết bị đưa hình ảnh cuộc họp vào máy.</translation>
    </message>
    <message>
        <source>The device that brings the meeting&apos;s sound is lost.</source>
        <translation>Mất thiết bị đưa âm thanh cuộc họp vào máy.</translation>
    </message>
    <message>
        <source>The link of the meeting is missing.</source>
        <translation>Thiếu đường dẫn của hội nghị.</translation>
    </message>
    <message>
        <source>The meeting cannot be begun: {reason}.</source>
        <translation>Không mở được hội nghị: {reason}.</translation>
    </message>
    <message>
        <source>The meeting has no window outside of this program now.</source>
        <translation>Cuộc họp hiện không có cửa sổ nào ngoài chương trình này.</translation>
    </message>
    <message>
        <source>The meeting is sent a picture that does not come from here.</source>
        <translation>Cuộc họp đang nhận hình không phải do chương trình này đưa vào.</translation>
    </message>
    <message>
        <source>The meeting is sent another microphone than the chosen one.</source>
        <translation>Cuộc họp đang dùng micro khác với micro đã chọn.</translation>
    </message>
    <message>
        <source>The meeting is sent sound that the page made or changed.</source>
        <translation>Cuộc họp đang nhận âm thanh do trang họp tạo ra hoặc đã chỉnh sửa.</translation>
    </message>
    <message>
        <source>The meeting under way goes on.</source>
        <translation>Hội nghị đang họp vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>The other points may be muted, or their sound does not reach us.</source>
        <translation>Có thể các điểm cầu khác đang tắt tiếng, hoặc tiếng không đến được phòng này.</translation>
    </message>
    <message>
        <source>The other points neither see nor hear this room; recording goes on.</source>
        <translation>Các điểm cầu khác không thấy và không nghe được phòng này; nếu đang ghi, việc ghi vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>The others are not heard in the record meanwhile.</source>
        <translation>Trong lúc này, bản ghi không có tiếng của các điểm cầu khác.</translation>
    </message>
    <message>
        <source>The others may hear the room badly, or something else.</source>
        <translation>Các điểm cầu khác có thể nghe phòng không rõ, hoặc nghe âm thanh khác.</translation>
    </message>
    <message>
        <source>The others may see another camera than the room&apos;s.</source>
        <translation>Các điểm cầu khác có thể đang thấy camera khác, không phải camera của phòng.</translation>
    </message>
    <message>
        <source>The picture of the meeting stands still.</source>
        <translation>Hình của hội nghị đứng yên.</translation>
    </message>
    <message>
        <source>The picture of this call cannot be lowered from here.</source>
        <translation>Không hạ được chất lượng hình của cuộc họp này từ đây.</translation>
    </message>
    <message>
        <source>The pictures of this meeting cannot be shown here.</source>
        <translation>Ở đây không hiện được hình của hội nghị này.</translation>
    </message>
    <message>
        <source>The program joins again by itself. Call the main point by telephone.</source>
        <translation>Chương trình tự kết nối lại. Hãy gọi điện cho điểm cầu trung tâm.</translation>
    </message>
    <message>
        <source>The record of the meeting shows a slate meanwhile.</source>
        <translation>Trong lúc này, bản ghi cuộc họp chỉ có hình chờ.</translation>
    </message>
    <message>
        <source>The record of the meeting shows a still picture meanwhile.</source>
        <translation>Trong lúc đó bản ghi hội nghị chỉ có hình đứng yên.</translation>
    </message>
    <message>
        <source>The session goes on without a point that must take part.</source>
        <translation>Buổi tiếp đang diễn ra mà thiếu một điểm cầu bắt buộc.</translation>
    </message>
    <message>
        <source>The window of “{program}” is minimised or hidden.</source>
        <translation>Cửa sổ “{program}” đang bị thu nhỏ hoặc bị ẩn.</translation>
    </message>
    <message>
        <source>There is no camera “{name}”.</source>
        <translation>Không có camera “{name}”.</translation>
    </message>
    <message>
        <source>There is no point with this number.</source>
        <translation>Không có điểm cầu mang số này.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>Không có vai trò “{role}”.</translation>
    </message>
    <message>
        <source>There is no such picture: {mode}.</source>
        <translation>Không có kiểu hình này: {mode}.</translation>
    </message>
    <message>
        <source>These figures of a call make no sense: {reason}.</source>
        <translation>Số liệu cuộc họp này không hợp lệ: {reason}.</translation>
    </message>
    <message>
        <source>This point must take part in the session.</source>
        <translation>Điểm cầu này bắt buộc phải tham gia buổi tiếp.</translation>
    </message>
    <message>
        <source>Watch the graphs; change the line if it does not pass.</source>
        <translation>Theo dõi đồ thị; nếu không khá lên, hãy đổi đường truyền.</translation>
    </message>
    <message>
        <source>What is said in the room can be heard by them.</source>
        <translation>Người đó nghe được những gì nói trong phòng.</translation>
    </message>
    <message>
        <source>“{platform}” cannot be joined in this way: {kind}.</source>
        <translation>Không kết nối được “{platform}” theo cách này: {kind}.</translation>
    </message>
    <message>
        <source>“{point}” has been missing for {minutes} minutes.</source>
        <translation>“{point}” đã vắng {minutes} phút.</translation>
    </message>
    <message>
        <source>“{point}” is no longer in the meeting.</source>
        <translation>“{point}” không còn trong hội nghị.</translation>
    </message>
    <message>
        <source>“{program}” runs, but its window is not there.</source>
        <translation>“{program}” đang chạy nhưng không thấy cửa sổ.</translation>
    </message>
</context>
<context>
    <name>conference media</name>
    <message>
        <source>Reception point</source>
        <translation>Điểm cầu tiếp công dân</translation>
    </message>
    <message>
        <source>The picture of the room is missing for the moment</source>
        <translation>Tạm thời chưa có hình từ phòng họp</translation>
    </message>
    <message>
        <source>The picture of the room is paused</source>
        <translation>Hình từ phòng họp đang tạm dừng</translation>
    </message>
    <message>
        <source>Điểm Cầu camera</source>
        <translation>Camera Điểm Cầu</translation>
    </message>
</context>
<context>
    <name>conference view</name>
    <message>
        <source>Ask the platform&apos;s support. If the other server is right, have it added to the platform&apos;s hosts.</source>
        <translation>Hỏi bộ phận hỗ trợ của nền tảng. Nếu máy chủ kia là đúng, đề nghị bổ sung vào danh sách máy chủ của nền tảng.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and the address. Go on only after the platform&apos;s support has confirmed the server.</source>
        <translation>Kiểm tra ngày giờ của máy này và địa chỉ phòng họp. Chỉ kết nối tiếp khi bộ phận hỗ trợ của nền tảng đã xác nhận máy chủ.</translation>
    </message>
    <message>
        <source>Check user name, password and the validity of the invitation.</source>
        <translation>Kiểm tra tên đăng nhập, mật khẩu và thời hạn của giấy mời.</translation>
    </message>
    <message>
        <source>Compare the address with the invitation, or paste it again.</source>
        <translation>Đối chiếu địa chỉ với giấy mời, hoặc dán lại giấy mời.</translation>
    </message>
    <message>
        <source>Fill in user name and password on the page “Connect”.</source>
        <translation>Điền tên đăng nhập và mật khẩu tại trang “Kết nối”.</translation>
    </message>
    <message>
        <source>Keys go to the page of the meeting; F6 leads out of it.</source>
        <translation>Bàn phím đang dùng cho trang hội nghị; bấm F6 để thoát ra.</translation>
    </message>
    <message>
        <source>Look at the network cable and the address of the room; the other points can be reached by telephone.</source>
        <translation>Kiểm tra dây mạng và địa chỉ phòng họp; trong lúc chờ, gọi điện thoại báo cho các điểm cầu khác.</translation>
    </message>
    <message>
        <source>Look at the network; the card “Connection lost” leads on.</source>
        <translation>Kiểm tra mạng; xem thẻ hướng dẫn “Mất kết nối”.</translation>
    </message>
    <message>
        <source>Page of the meeting</source>
        <translation>Trang hội nghị</translation>
    </message>
    <message>
        <source>Press the page&apos;s button to join again, or leave the call.</source>
        <translation>Bấm nút vào lại trên trang hội nghị, hoặc rời hội nghị.</translation>
    </message>
    <message>
        <source>The call is connected and picture data come, but no picture can be decoded here. The external browser can probably show it.</source>
        <translation>Đã vào hội nghị và có dữ liệu hình, nhưng chương trình không giải mã được hình nào. Trình duyệt ngoài có thể xem được.</translation>
    </message>
    <message>
        <source>The connection of the call is broken.</source>
        <translation>Đường truyền của hội nghị bị đứt.</translation>
    </message>
    <message>
        <source>The meeting page asked for a file of this computer; it was not given one. Share documents from the page “Connect”.</source>
        <translation>Trang hội nghị xin một tệp của máy này; chương trình không đưa. Hãy chia sẻ tài liệu từ trang “Kết nối”.</translation>
    </message>
    <message>
        <source>The meeting page has crashed.</source>
        <translation>Trang hội nghị bị lỗi và đã dừng.</translation>
    </message>
    <message>
        <source>The meeting page has ended the call.</source>
        <translation>Trang hội nghị đã kết thúc cuộc họp.</translation>
    </message>
    <message>
        <source>The meeting page of {host} could not be loaded.</source>
        <translation>Không mở được trang hội nghị của {host}.</translation>
    </message>
    <message>
        <source>The meeting page of {host} has not come within {seconds} seconds.</source>
        <translation>Trang hội nghị của {host} chưa mở được sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The meeting page wanted to go to {host}, which does not belong to the platform; it was kept here.</source>
        <translation>Trang hội nghị định chuyển sang {host}, không thuộc nền tảng này; chương trình đã giữ lại.</translation>
    </message>
    <message>
        <source>The meeting page wanted to open a window of {host}, which does not belong to the platform; it was not opened.</source>
        <translation>Trang hội nghị định mở cửa sổ của {host}, không thuộc nền tảng này; chương trình không mở.</translation>
    </message>
    <message>
        <source>The meeting page wanted to save the file “{name}”; this view saves nothing. Use the external browser for files.</source>
        <translation>Trang hội nghị định lưu tệp “{name}”; khung hội nghị không lưu tệp. Hãy dùng trình duyệt ngoài để tải tệp.</translation>
    </message>
    <message>
        <source>The meeting server {host} answers with a fault of its own ({code}).</source>
        <translation>Máy chủ hội nghị {host} đang có lỗi (mã {code}).</translation>
    </message>
    <message>
        <source>The meeting server {host} cannot be reached.</source>
        <translation>Không kết nối được tới máy chủ hội nghị {host}.</translation>
    </message>
    <message>
        <source>The meeting server {host} cannot prove who it is: its certificate is not valid.</source>
        <translation>Máy chủ hội nghị {host} không chứng minh được danh tính: chứng thư số không hợp lệ.</translation>
    </message>
    <message>
        <source>The meeting server {host} does not let us in.</source>
        <translation>Máy chủ hội nghị {host} không cho vào.</translation>
    </message>
    <message>
        <source>The meeting server {host} sends us on to another server, which does not belong to the platform.</source>
        <translation>Máy chủ hội nghị {host} chuyển sang một máy chủ khác không thuộc nền tảng này.</translation>
    </message>
    <message>
        <source>The page of {host} asked for {wish}; it was refused.</source>
        <translation>Trang của {host} xin dùng {wish}; chương trình đã từ chối.</translation>
    </message>
    <message>
        <source>The page of {host} says: “{words}”</source>
        <translation>Trang của {host} thông báo: “{words}”</translation>
    </message>
    <message>
        <source>The program tries to get back in by itself.</source>
        <translation>Chương trình đang tự kết nối lại.</translation>
    </message>
    <message>
        <source>The room sends its picture as {codecs} only, which this view cannot decode. The external browser can.</source>
        <translation>Phòng họp chỉ gửi hình dạng {codecs}, khung hội nghị trong chương trình không giải mã được. Trình duyệt ngoài xem được.</translation>
    </message>
    <message>
        <source>There is no such room at {host}: the server does not know the page.</source>
        <translation>Không có phòng họp này tại {host}: máy chủ không tìm thấy trang.</translation>
    </message>
    <message>
        <source>This point is not in the call. The recording of the room goes on.</source>
        <translation>Điểm cầu này chưa vào hội nghị. Việc ghi hình trong phòng vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Try the external browser, or call the platform&apos;s contact.</source>
        <translation>Hãy thử bằng trình duyệt ngoài, hoặc gọi cho đầu mối hỗ trợ của nền tảng.</translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation>camera và micro</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>quyền gửi thông báo</translation>
    </message>
    <message>
        <source>picture and sound of a screen</source>
        <translation>hình ảnh và âm thanh của màn hình</translation>
    </message>
    <message>
        <source>something unusual</source>
        <translation>một quyền khác thường</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>bộ nhớ tạm</translation>
    </message>
    <message>
        <source>the list of fonts</source>
        <translation>danh sách phông chữ</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>the mouse pointer</source>
        <translation>con trỏ chuột</translation>
    </message>
    <message>
        <source>the picture of a screen</source>
        <translation>hình ảnh màn hình</translation>
    </message>
    <message>
        <source>the place where this computer stands</source>
        <translation>vị trí của máy này</translation>
    </message>
    <message>
        <source>{host} asks for user name and password.</source>
        <translation>{host} yêu cầu tên đăng nhập và mật khẩu.</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>Check the headphones, then listen again.</source>
        <translation>Hãy kiểm tra tai nghe rồi nghe lại.</translation>
    </message>
    <message>
        <source>Do not stop the recording; check the cable of the {disk}.</source>
        <translation>Không dừng ghi; hãy kiểm tra cáp của {disk}.</translation>
    </message>
    <message>
        <source>Listen to the other disk.</source>
        <translation>Hãy nghe lại từ ổ đĩa kia.</translation>
    </message>
    <message>
        <source>Listening has ended; the recording is not touched by it.</source>
        <translation>Đã dừng nghe lại; việc ghi không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Listening to the recording has ended by itself.</source>
        <translation>Việc nghe lại phần đã ghi đã tự dừng.</translation>
    </message>
    <message>
        <source>Nothing new could be read back from the {disk}.</source>
        <translation>Không đọc lại được đoạn ghi mới nào từ {disk}.</translation>
    </message>
    <message>
        <source>Pictures are missing in the newest recording on the {disk}.</source>
        <translation>Đoạn ghi mới nhất trên {disk} bị thiếu hình.</translation>
    </message>
    <message>
        <source>Start the recording first, then listen.</source>
        <translation>Hãy bắt đầu ghi trước, sau đó nghe lại.</translation>
    </message>
    <message>
        <source>The earlier recording file {file} on the {disk} no longer holds what was written.</source>
        <translation>Tệp ghi trước đó {file} trên {disk} không còn đúng với phần đã ghi.</translation>
    </message>
    <message>
        <source>The newest recording on the {disk} cannot be played.</source>
        <translation>Đoạn ghi mới nhất trên {disk} không phát lại được.</translation>
    </message>
    <message>
        <source>The recorded picture on the {disk} is black; the camera&apos;s is not.</source>
        <translation>Hình đã ghi trên {disk} bị đen, trong khi hình từ máy quay không đen.</translation>
    </message>
    <message>
        <source>The recorded picture on the {disk} stands still; the camera&apos;s moves.</source>
        <translation>Hình đã ghi trên {disk} đứng yên, trong khi hình từ máy quay vẫn chuyển động.</translation>
    </message>
    <message>
        <source>The recorded sound cannot be read: {reason}.</source>
        <translation>Không đọc được tiếng đã ghi: {reason}.</translation>
    </message>
    <message>
        <source>The recording file {file} is missing on the {disk}.</source>
        <translation>Thiếu tệp ghi {file} trên {disk}.</translation>
    </message>
    <message>
        <source>The recording file {file} on the {disk} does not hold what was written.</source>
        <translation>Nội dung tệp ghi {file} trên {disk} không đúng với phần đã ghi.</translation>
    </message>
    <message>
        <source>The recording file {file} on the {disk} is shorter than written.</source>
        <translation>Tệp ghi {file} trên {disk} ngắn hơn phần đã ghi.</translation>
    </message>
    <message>
        <source>The sound track “{name}” on the {disk} is silent.</source>
        <translation>Đường tiếng “{name}” trên {disk} không có tiếng.</translation>
    </message>
    <message>
        <source>The {disk} cannot be read ({cause}).</source>
        <translation>Không đọc được {disk} ({cause}).</translation>
    </message>
    <message>
        <source>There is no sound track “{name}”.</source>
        <translation>Không có đường tiếng “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing recorded to listen to.</source>
        <translation>Chưa có phần ghi nào để nghe lại.</translation>
    </message>
    <message>
        <source>This copy may be damaged, and whether the copy on the {disk} is whole is unknown.</source>
        <translation>Bản ghi này có thể bị hỏng, và chưa rõ bản ghi trên {disk} có còn nguyên vẹn hay không.</translation>
    </message>
    <message>
        <source>This copy may be damaged. The copy on the {disk} is in order.</source>
        <translation>Bản ghi này có thể bị hỏng. Bản ghi trên {disk} vẫn tốt.</translation>
    </message>
</context>
<context>
    <name>connect page</name>
    <message>
        <source>5 minutes ago</source>
        <translation>5 phút trước</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Answer what the page asks in the picture above, or wait until the central point lets you in.</source>
        <translation>Trả lời trang họp ngay trên hình, hoặc chờ điểm cầu trung tâm cho vào.</translation>
    </message>
    <message>
        <source>Back to the recording</source>
        <translation>Về trang ghi</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Kiểm tra trước</translation>
    </message>
    <message>
        <source>Checked beforehand</source>
        <translation>Kết quả kiểm tra trước</translation>
    </message>
    <message>
        <source>Choose the platform at the left, or paste the invitation: the platform is then recognised by itself.</source>
        <translation>Chọn nền tảng họp ở bên trái, hoặc dán thư mời: chương trình tự nhận ra nền tảng.</translation>
    </message>
    <message>
        <source>Choose the platform first.</source>
        <translation>Hãy chọn nền tảng họp trước.</translation>
    </message>
    <message>
        <source>Choose the platform, or paste the invitation and use it. “Check first” looks whether address, room and devices are right. F5 joins. Whatever road you take, the room is recorded all the same.</source>
        <translation>Chọn nền tảng họp, hoặc dán thư mời rồi bấm dùng. “Kiểm tra trước” xem địa chỉ, phòng họp và thiết bị có đúng không. F5 để vào phòng họp. Vào bằng cách nào thì phòng tiếp công dân vẫn được ghi đầy đủ.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Go on to the recording</source>
        <translation>Sang ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>How much the delay varies (jitter)</source>
        <translation>Độ trễ lên xuống bao nhiêu (jitter)</translation>
    </message>
    <message>
        <source>If the page asks for something, answer in the picture above.</source>
        <translation>Trang họp hỏi gì thì bấm trả lời ngay trên hình.</translation>
    </message>
    <message>
        <source>In the meeting · measuring the call</source>
        <translation>Đã vào phòng họp · đang đo đường truyền</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>Invitation and room</source>
        <translation>Thư mời, phòng họp</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Join again now</source>
        <translation>Kết nối lại ngay</translation>
    </message>
    <message>
        <source>Join the meeting</source>
        <translation>Kết nối vào phòng họp</translation>
    </message>
    <message>
        <source>Join the meeting room</source>
        <translation>Vào phòng họp</translation>
    </message>
    <message>
        <source>Joining the meeting…</source>
        <translation>Đang vào phòng họp…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Đang vào phòng họp…</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Rời phòng họp</translation>
    </message>
    <message>
        <source>Let the others hear us again</source>
        <translation>Mở tiếng phòng mình</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Mất gói</translation>
    </message>
    <message>
        <source>Mb/s</source>
        <translation>Mb/s</translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation>Nền tảng họp</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>No picture while the connection is lost.</source>
        <translation>Chưa có hình vì đang mất kết nối.</translation>
    </message>
    <message>
        <source>Not in a meeting yet</source>
        <translation>Chưa vào phòng họp</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Open in a browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>Open it in a browser: the call goes on there.</source>
        <translation>Bấm “Mở bằng trình duyệt”: cuộc họp tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>Our name in the room</source>
        <translation>Tên hiển thị</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Paste the invitation here: the whole letter, or only the link</source>
        <translation>Dán thư mời vào đây: cả thư, hoặc chỉ đường dẫn phòng họp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Reconnecting, try {count}</source>
        <translation>Đang kết nối lại lần {count}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Mã phòng</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tiếp</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Silence us in the call</source>
        <translation>Tắt tiếng phòng mình</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Tiếng</translation>
    </message>
    <message>
        <source>The connection to the meeting is lost</source>
        <translation>Mất kết nối với phòng họp</translation>
    </message>
    <message>
        <source>The large picture is the meeting: press in it what the page asks for. The sentence below says how the call fares. The tabs at the right: call the roll, choose what the others see and hear, the meeting&apos;s own recording, the screens. If the connection breaks the program joins again by itself; the recording of the room goes on. To leave, hold its button for one second.</source>
        <translation>Hình lớn là phòng họp: trang họp hỏi gì thì bấm ngay trên hình. Câu bên dưới cho biết cuộc họp đang tốt hay xấu. Các thẻ bên phải: điểm danh, chọn điều các điểm cầu thấy và nghe, bản ghi của phòng họp, màn hình. Mất kết nối thì chương trình tự vào lại; việc ghi phòng vẫn tiếp tục. Muốn rời phòng họp thì giữ nút 1 giây.</translation>
    </message>
    <message>
        <source>The meeting could not be joined</source>
        <translation>Chưa vào được phòng họp</translation>
    </message>
    <message>
        <source>The meeting is open in its own window: {title}</source>
        <translation>Cuộc họp đang mở ở cửa sổ riêng: {title}</translation>
    </message>
    <message>
        <source>The meeting&apos;s picture comes as soon as the room is joined.</source>
        <translation>Vào được phòng họp là có hình.</translation>
    </message>
    <message>
        <source>The next try is in {seconds} s.</source>
        <translation>Thử tiếp sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The others do not hear the room</source>
        <translation>Các điểm cầu không nghe được phòng mình</translation>
    </message>
    <message>
        <source>The others hear the room</source>
        <translation>Các điểm cầu nghe được phòng mình</translation>
    </message>
    <message>
        <source>The recording hears the room all the same.</source>
        <translation>Bản ghi vẫn có đủ tiếng trong phòng.</translation>
    </message>
    <message>
        <source>The recording of the room goes on.</source>
        <translation>Việc ghi phòng vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã rõ</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Vẫn dùng thư mời này</translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation>Dùng thư mời này</translation>
    </message>
    <message>
        <source>Waiting at the meeting&apos;s door</source>
        <translation>Đang chờ ở cửa phòng họp</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Cách vào</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>You are in the meeting on another device. The program records the room; it cannot see the meeting.</source>
        <translation>Cuộc họp đang mở trên máy khác. Chương trình vẫn ghi phòng, nhưng không thấy được cuộc họp.</translation>
    </message>
    <message>
        <source>You have left the meeting</source>
        <translation>Đã rời phòng họp</translation>
    </message>
    <message>
        <source>You have left the meeting at {time}</source>
        <translation>Đã rời phòng họp lúc {time}</translation>
    </message>
    <message>
        <source>conference device plugged into this computer</source>
        <translation>qua thiết bị hội nghị cắm vào máy</translation>
    </message>
    <message>
        <source>given, kept safe</source>
        <translation>có, không hiện ra</translation>
    </message>
    <message>
        <source>in {rate}</source>
        <translation>nhận {rate}</translation>
    </message>
    <message>
        <source>kept, not shown</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>last picture</source>
        <translation>hình cuối cùng</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp</translation>
    </message>
    <message>
        <source>name of the point</source>
        <translation>tên điểm cầu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>opens in a browser beside this program</source>
        <translation>mở bằng trình duyệt bên ngoài</translation>
    </message>
    <message>
        <source>opens inside this program</source>
        <translation>mở ngay trong chương trình</translation>
    </message>
    <message>
        <source>opens the platform&apos;s own program</source>
        <translation>mở bằng phần mềm họp riêng</translation>
    </message>
    <message>
        <source>out {rate}</source>
        <translation>gửi {rate}</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>waiting for the window</source>
        <translation>đang chờ cửa sổ</translation>
    </message>
    <message>
        <source>you join yourself, on another device</source>
        <translation>tự vào bằng máy khác</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>A check is due</source>
        <translation>Đến hạn kiểm tra</translation>
    </message>
    <message>
        <source>A copy is kept by somebody else, or is gone already.</source>
        <translation>Có bản đang do nơi khác giữ hoặc không còn nữa.</translation>
    </message>
    <message>
        <source>A copy on it would not be kept by this office.</source>
        <translation>Bản sao trên ổ đó không phải là bản do cơ quan giữ.</translation>
    </message>
    <message>
        <source>A loss needs the name of the person who notes it.</source>
        <translation>Việc ghi nhận mất cần có họ tên người ghi nhận.</translation>
    </message>
    <message>
        <source>A number of years</source>
        <translation>Có thời hạn</translation>
    </message>
    <message>
        <source>A second copy on one disk is lost together with the first.</source>
        <translation>Hai bản trên cùng một ổ sẽ mất cùng nhau.</translation>
    </message>
    <message>
        <source>A session is archived only with two copies that were read back, on different media. How long it is kept is set by the archivist. Copies are disposed of only after that day, by two persons, and never the last two.</source>
        <translation>Chỉ coi là đã lưu trữ khi có hai bản đã đọc lại, trên hai vật mang tin khác nhau. Thời hạn bảo quản do cán bộ lưu trữ đặt. Chỉ tiêu hủy sau ngày đó, do hai người thực hiện, và luôn giữ lại hai bản cuối.</translation>
    </message>
    <message>
        <source>Agree as the second person</source>
        <translation>Người thứ hai đồng ý</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Đã lưu trữ.</translation>
    </message>
    <message>
        <source>Archived: {count} verified copies lie on different media</source>
        <translation>Đã lưu trữ: {count} bản đã kiểm tra trên các vật mang tin khác nhau</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Cán bộ lưu trữ</translation>
    </message>
    <message>
        <source>Ask to dispose of the chosen copies</source>
        <translation>Đề nghị tiêu hủy các bản đã chọn</translation>
    </message>
    <message>
        <source>Asked for. A second person has to agree.</source>
        <translation>Đã ghi đề nghị. Cần người thứ hai đồng ý.</translation>
    </message>
    <message>
        <source>Besides them there are not two verified copies on different media of: {parts}.</source>
        <translation>Ngoài các bản này, chưa có đủ hai bản đã kiểm tra trên hai vật mang tin khác nhau của: {parts}.</translation>
    </message>
    <message>
        <source>Bring these and check them first, then try again: {copies}.</source>
        <translation>Hãy mang đến và kiểm tra trước các bản sau, rồi thực hiện lại: {copies}.</translation>
    </message>
    <message>
        <source>CD/DVD</source>
        <translation>Đĩa CD/DVD</translation>
    </message>
    <message>
        <source>Call it archived</source>
        <translation>Xác nhận đã lưu trữ</translation>
    </message>
    <message>
        <source>Check the copies first.</source>
        <translation>Hãy kiểm tra các bản trước.</translation>
    </message>
    <message>
        <source>Choose a disk and enter its label first.</source>
        <translation>Chọn ổ và nhập nhãn trước.</translation>
    </message>
    <message>
        <source>Choose the copies that are noted as lost.</source>
        <translation>Chọn các bản được ghi nhận là mất.</translation>
    </message>
    <message>
        <source>Choose the copies that are to be disposed of.</source>
        <translation>Chọn các bản đề nghị tiêu hủy.</translation>
    </message>
    <message>
        <source>Choose the copy on {disk}</source>
        <translation>Chọn bản trên {disk}</translation>
    </message>
    <message>
        <source>Choose the disk and say what for.</source>
        <translation>Chọn ổ và ghi lý do.</translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation>Tình trạng khi trả</translation>
    </message>
    <message>
        <source>Connect another disk and choose it.</source>
        <translation>Kết nối ổ khác rồi chọn ổ đó.</translation>
    </message>
    <message>
        <source>Connect the disk or choose another folder.</source>
        <translation>Kết nối ổ hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Connect the disk, then try again.</source>
        <translation>Kết nối ổ rồi thử lại.</translation>
    </message>
    <message>
        <source>Copied and read back from that disk; all of it matches.</source>
        <translation>Đã sao và đọc lại từ ổ đó: khớp toàn bộ.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Các bản</translation>
    </message>
    <message>
        <source>Copies and retention period</source>
        <translation>Các bản và thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Copy it to another registered disk, or check the copies.</source>
        <translation>Sao sang một ổ khác đã đăng ký, hoặc kiểm tra các bản.</translation>
    </message>
    <message>
        <source>Copy to the disk “{disk}”</source>
        <translation>Sao sang ổ “{disk}”</translation>
    </message>
    <message>
        <source>Copy to this disk</source>
        <translation>Sao sang ổ này</translation>
    </message>
    <message>
        <source>Counted from the end of</source>
        <translation>Tính từ hết năm</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Deleting was begun already: {folder}</source>
        <translation>Việc xóa đã bắt đầu: {folder}</translation>
    </message>
    <message>
        <source>Discs are destroyed by hand, and what lies in a store is deleted by whoever keeps it: the program does neither.</source>
        <translation>Đĩa quang do người trực tiếp tiêu hủy, dữ liệu trên kho lưu trữ do đơn vị giữ kho xóa; chương trình không làm hai việc này.</translation>
    </message>
    <message>
        <source>Disk of this computer</source>
        <translation>Ổ trong máy</translation>
    </message>
    <message>
        <source>Disks and discs</source>
        <translation>Ổ và đĩa</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Tiêu hủy</translation>
    </message>
    <message>
        <source>Document that sets it</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Done and noted.</source>
        <translation>Đã thực hiện và ghi nhật ký.</translation>
    </message>
    <message>
        <source>Each disk goes by the number of its hardware. Stick a label on it and enter what it says. Two copies count only on disks that are certainly different. A disk that came back from a loan is to be read back.</source>
        <translation>Mỗi ổ được nhận ra theo số máy của ổ. Dán nhãn lên ổ rồi nhập chữ trên nhãn. Hai bản chỉ được tính khi chắc chắn nằm trên hai ổ khác nhau. Ổ cho mượn về phải được đọc lại.</translation>
    </message>
    <message>
        <source>Enter the years as numbers.</source>
        <translation>Nhập năm bằng chữ số.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Đoạn trích xuất</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ cứng ngoài</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Vĩnh viễn</translation>
    </message>
    <message>
        <source>Handed over with what lies on it</source>
        <translation>Đã bàn giao cùng các bản trên đó</translation>
    </message>
    <message>
        <source>Have a second person read the order and agree.</source>
        <translation>Mời người thứ hai đọc và đồng ý.</translation>
    </message>
    <message>
        <source>Have it deleted to the end.</source>
        <translation>Hãy cho xóa đến hết.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>It is damaged, but it is there: mend it from another copy.</source>
        <translation>Bản này bị hỏng nhưng vẫn còn: hãy sửa từ bản khác.</translation>
    </message>
    <message>
        <source>It is noted as lost already.</source>
        <translation>Bản này đã được ghi nhận là mất từ trước.</translation>
    </message>
    <message>
        <source>It is there: {place}. Check it again.</source>
        <translation>Bản này vẫn còn ở đó: {place}. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>It should be back by now: ask for it.</source>
        <translation>Đã quá ngày hẹn trả: cần đòi lại.</translation>
    </message>
    <message>
        <source>It waits to be disposed of by the order of two persons.</source>
        <translation>Bản này đang chờ tiêu hủy theo lệnh của hai người.</translation>
    </message>
    <message>
        <source>It was disposed of by the order of two persons.</source>
        <translation>Bản này đã được tiêu hủy theo lệnh của hai người.</translation>
    </message>
    <message>
        <source>It was handed over: note first that it is back.</source>
        <translation>Bản này đã được giao đi: hãy ghi nhận việc nhận lại trước.</translation>
    </message>
    <message>
        <source>Its disk is connected: check the copy first.</source>
        <translation>Ổ của bản này đang cắm: hãy kiểm tra bản đó trước.</translation>
    </message>
    <message>
        <source>Keep label and place</source>
        <translation>Lưu nhãn và nơi cất giữ</translation>
    </message>
    <message>
        <source>Keep the copies, or put right what is missing first.</source>
        <translation>Giữ lại các bản, hoặc bổ sung phần còn thiếu trước.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bảo quản</translation>
    </message>
    <message>
        <source>Kept for ever: {basis} ({person})</source>
        <translation>Bảo quản vĩnh viễn: {basis} ({person})</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Nơi cất giữ</translation>
    </message>
    <message>
        <source>Kept until {day}: {basis} ({person})</source>
        <translation>Bảo quản đến {day}: {basis} ({person})</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Label on it</source>
        <translation>Nhãn trên ổ</translation>
    </message>
    <message>
        <source>Last read back on {day}</source>
        <translation>Đọc lại gần nhất ngày {day}</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>Người cho mượn</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Người mượn</translation>
    </message>
    <message>
        <source>Lent to {borrower} until {day}</source>
        <translation>{borrower} mượn đến {day}</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Cho mượn</translation>
    </message>
    <message>
        <source>Look for it first. If it is really gone, say that the last one is meant.</source>
        <translation>Hãy tìm lại trước. Nếu thật sự không còn, hãy xác nhận rõ đây là bản cuối cùng.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Họ tên người thực hiện</translation>
    </message>
    <message>
        <source>Name the document that sets the period, and who enters it.</source>
        <translation>Ghi văn bản quy định thời hạn và người nhập.</translation>
    </message>
    <message>
        <source>No archivist has set how long this session is kept.</source>
        <translation>Chưa có cán bộ lưu trữ nào đặt thời hạn bảo quản cho buổi tiếp này.</translation>
    </message>
    <message>
        <source>No copy lies on it</source>
        <translation>Chưa có bản nào trên ổ</translation>
    </message>
    <message>
        <source>No copy of this session was read back and matched.</source>
        <translation>Chưa có bản nào của buổi tiếp được đọc lại và khớp.</translation>
    </message>
    <message>
        <source>No disposal was asked for. Choose copies above to ask for one.</source>
        <translation>Chưa có đề nghị tiêu hủy. Chọn các bản ở trên để đề nghị.</translation>
    </message>
    <message>
        <source>No other copy that is thought to be whole is left of: {parts}.</source>
        <translation>Không còn bản nào khác được coi là nguyên vẹn của: {parts}.</translation>
    </message>
    <message>
        <source>No. {serial}</source>
        <translation>Số {serial}</translation>
    </message>
    <message>
        <source>Nobody has found it missing: connect its disk and check it first.</source>
        <translation>Chưa lần kiểm tra nào thấy thiếu bản này: hãy cắm ổ và kiểm tra trước.</translation>
    </message>
    <message>
        <source>Nobody has set a retention period yet.</source>
        <translation>Chưa ai đặt thời hạn bảo quản.</translation>
    </message>
    <message>
        <source>Not all of it was read back yet</source>
        <translation>Chưa đọc lại hết</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Note first that the disk is back, or choose another disk.</source>
        <translation>Hãy ghi nhận đã nhận lại ổ trước, hoặc chọn ổ khác.</translation>
    </message>
    <message>
        <source>Note the loan</source>
        <translation>Ghi cho mượn</translation>
    </message>
    <message>
        <source>Noted. The copies on it are read back once it is connected.</source>
        <translation>Đã ghi nhận. Ổ đang cắm thì các bản trên ổ được đọc lại ngay; kết quả hiện ở dưới.</translation>
    </message>
    <message>
        <source>Nothing is copied that was not verified.</source>
        <translation>Bản chưa kiểm tra thì không sao.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation>Không có gì bị xóa.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was deleted that was not named in the order.</source>
        <translation>Không xóa gì ngoài những bản ghi trong đề nghị.</translation>
    </message>
    <message>
        <source>Nothing was moved or deleted.</source>
        <translation>Chưa có gì bị di chuyển hay bị xóa.</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Kho lưu trữ</translation>
    </message>
    <message>
        <source>Of what was recorded, {parts}, only {count} of {needed} whole, verified copies lie on media of their own.</source>
        <translation>Trong những gì đã ghi, {parts} mới có {count}/{needed} bản trọn vẹn đã kiểm tra, nằm trên các vật mang tin khác nhau.</translation>
    </message>
    <message>
        <source>Once this one is noted as lost, that recording is lost.</source>
        <translation>Ghi nhận mất bản này nghĩa là mất luôn bản ghi đó.</translation>
    </message>
    <message>
        <source>One more copy, on another disk</source>
        <translation>Thêm một bản trên ổ khác</translation>
    </message>
    <message>
        <source>Only one of the two persons of the order can have it done.</source>
        <translation>Chỉ một trong hai người của đề nghị mới được thực hiện.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói bàn giao</translation>
    </message>
    <message>
        <source>Re-encoded copy, no original</source>
        <translation>Bản nén lại, không phải bản gốc</translation>
    </message>
    <message>
        <source>Read back what lies on this disk, and look at it by hand.</source>
        <translation>Hãy đọc kiểm tra lại dữ liệu trên ổ đĩa này và trực tiếp xem lại.</translation>
    </message>
    <message>
        <source>Reading back the copies that stay</source>
        <translation>Đọc lại các bản giữ lại</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Recording from elsewhere</source>
        <translation>Bản ghi nhập từ nơi khác</translation>
    </message>
    <message>
        <source>Remove safely</source>
        <translation>Tháo ổ an toàn</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Retention period…</source>
        <translation>Thời hạn bảo quản…</translation>
    </message>
    <message>
        <source>Set the retention period</source>
        <translation>Đặt thời hạn bảo quản</translation>
    </message>
    <message>
        <source>Share of the network</source>
        <translation>Thư mục mạng</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Người nhận lại</translation>
    </message>
    <message>
        <source>The copies that stay are read back first; it takes a while.</source>
        <translation>Các bản giữ lại được đọc lại trước, cần chờ một lúc.</translation>
    </message>
    <message>
        <source>The copies that stay were not all read back since the last word on this order.</source>
        <translation>Các bản giữ lại chưa được đọc lại đủ kể từ bước trước của đề nghị tiêu hủy này.</translation>
    </message>
    <message>
        <source>The copy is being made; it is read back afterwards.</source>
        <translation>Đang sao; sao xong sẽ đọc lại để kiểm tra.</translation>
    </message>
    <message>
        <source>The copy {name} on “{disk}” cannot be noted as lost.</source>
        <translation>Không thể ghi nhận là mất đối với bản {name} trên “{disk}”.</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Ổ đang chọn</translation>
    </message>
    <message>
        <source>The disk can be pulled out now.</source>
        <translation>Có thể rút ổ ra.</translation>
    </message>
    <message>
        <source>The disk refuses: {reason}</source>
        <translation>Ổ báo lỗi: {reason}</translation>
    </message>
    <message>
        <source>The disk was taken away before the copy was noted.</source>
        <translation>Ổ bị rút trước khi bản sao được ghi nhận.</translation>
    </message>
    <message>
        <source>The folder {folder} is on the disk that the copy is read from.</source>
        <translation>Thư mục {folder} nằm trên chính ổ của bản nguồn.</translation>
    </message>
    <message>
        <source>The last bytes are written out…</source>
        <translation>Đang ghi nốt dữ liệu ra ổ…</translation>
    </message>
    <message>
        <source>The loan is noted.</source>
        <translation>Đã ghi việc cho mượn.</translation>
    </message>
    <message>
        <source>The number of years must be 1 or more.</source>
        <translation>Số năm phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>The order needs the name of the person.</source>
        <translation>Cần ghi họ tên người thực hiện.</translation>
    </message>
    <message>
        <source>The order of {asked} for {count} copies was withdrawn</source>
        <translation>Đã rút đề nghị của {asked} với {count} bản</translation>
    </message>
    <message>
        <source>The person who asked cannot be the one who agrees.</source>
        <translation>Người đề nghị không được là người đồng ý.</translation>
    </message>
    <message>
        <source>The platform’s recording</source>
        <translation>Bản ghi của nền tảng</translation>
    </message>
    <message>
        <source>The reason must have at least {count} characters.</source>
        <translation>Lý do phải có ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>The retention period is set.</source>
        <translation>Đã đặt thời hạn bảo quản.</translation>
    </message>
    <message>
        <source>The retention period needs a document and an archivist.</source>
        <translation>Thời hạn bảo quản cần có văn bản căn cứ và cán bộ lưu trữ.</translation>
    </message>
    <message>
        <source>The session may not be called archived yet.</source>
        <translation>Chưa thể xác nhận buổi tiếp đã lưu trữ.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Không có thư mục {folder}.</translation>
    </message>
    <message>
        <source>This folder does not wait to be disposed of.</source>
        <translation>Thư mục này không thuộc nơi chờ tiêu hủy.</translation>
    </message>
    <message>
        <source>This order cannot take that step now.</source>
        <translation>Đề nghị này chưa thể chuyển sang bước đó.</translation>
    </message>
    <message>
        <source>This session is kept for ever.</source>
        <translation>Buổi tiếp này bảo quản vĩnh viễn.</translation>
    </message>
    <message>
        <source>This session is kept until {day}.</source>
        <translation>Buổi tiếp này còn thời hạn bảo quản đến {day}.</translation>
    </message>
    <message>
        <source>Too few copies of: {parts}</source>
        <translation>Chưa đủ bản của: {parts}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What is left of it is no whole copy any more.</source>
        <translation>Phần còn lại không còn là một bản trọn vẹn.</translation>
    </message>
    <message>
        <source>What lies in {folder} is not certainly the copy that is meant.</source>
        <translation>Không chắc chắn dữ liệu trong {folder} đúng là bản lưu được chỉ định.</translation>
    </message>
    <message>
        <source>What lies on it</source>
        <translation>Các bản trên ổ</translation>
    </message>
    <message>
        <source>Withdraw the order</source>
        <translation>Rút đề nghị</translation>
    </message>
    <message>
        <source>Withdraw the order to its end, then ask anew.</source>
        <translation>Hãy rút đề nghị cho xong, rồi lập đề nghị mới.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Số năm</translation>
    </message>
    <message>
        <source>back overdue</source>
        <translation>quá hạn trả</translation>
    </message>
    <message>
        <source>cabinet, shelf</source>
        <translation>tủ, ngăn</translation>
    </message>
    <message>
        <source>check due</source>
        <translation>đến hạn kiểm tra</translation>
    </message>
    <message>
        <source>check due on {day}</source>
        <translation>hạn kiểm tra {day}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>đang kết nối</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>damaged or missing: {count}</source>
        <translation>hỏng hoặc mất: {count}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>đã tiêu hủy</translation>
    </message>
    <message>
        <source>e.g. Disk 03</source>
        <translation>ví dụ: Ổ 03</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>đã bàn giao</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>đang cho mượn</translation>
    </message>
    <message>
        <source>not found where it was</source>
        <translation>không còn ở chỗ cũ</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>chưa đọc lại</translation>
    </message>
    <message>
        <source>noted as lost</source>
        <translation>đã ghi nhận là mất</translation>
    </message>
    <message>
        <source>read back on {day}, all of it matches</source>
        <translation>đọc lại ngày {day}, khớp toàn bộ</translation>
    </message>
    <message>
        <source>read back on {day}, all of it matches, but does not count: give the disk a label under “Disks and discs”</source>
        <translation>đọc lại ngày {day}, khớp toàn bộ, nhưng chưa được tính là một bản: hãy ghi nhãn cho ổ ở Toàn kho…, Ổ và đĩa</translation>
    </message>
    <message>
        <source>read back on {day}, but it is no whole copy and does not count</source>
        <translation>đã đọc lại ngày {day}, nhưng không phải bản trọn vẹn nên không được tính</translation>
    </message>
    <message>
        <source>waits to be disposed of</source>
        <translation>chờ tiêu hủy</translation>
    </message>
    <message>
        <source>{agreed} agreed: {count} copies wait in {folder}</source>
        <translation>{agreed} đã đồng ý: {count} bản đang chờ tại {folder}</translation>
    </message>
    <message>
        <source>{asked} asks to dispose of {count} copies: {reason}</source>
        <translation>{asked} đề nghị tiêu hủy {count} bản: {reason}</translation>
    </message>
    <message>
        <source>{borrower} has it since {since}, until {day}: {purpose}</source>
        <translation>{borrower} mượn từ {since}, hẹn trả {day}: {purpose}</translation>
    </message>
    <message>
        <source>{count} copies of {sessions} sessions</source>
        <translation>{count} bản của {sessions} buổi tiếp</translation>
    </message>
    <message>
        <source>{count} copies on it are damaged or missing</source>
        <translation>{count} bản trên ổ bị hỏng hoặc mất</translation>
    </message>
    <message>
        <source>{count} copies were deleted by order of {asked} and {agreed}</source>
        <translation>Đã xóa {count} bản theo đề nghị của {asked}, {agreed} đồng ý</translation>
    </message>
    <message>
        <source>{count} verified copies lie on different media</source>
        <translation>{count} bản đã kiểm tra nằm trên các vật mang tin khác nhau</translation>
    </message>
    <message>
        <source>{folder} does not wait to be disposed of any more.</source>
        <translation>{folder} không còn ở nơi chờ tiêu hủy.</translation>
    </message>
    <message>
        <source>{free} of {size} free</source>
        <translation>trống {free}/{size}</translation>
    </message>
    <message>
        <source>“{disk}” was handed over or lent, with what lies on it.</source>
        <translation>“{disk}” đã được bàn giao hoặc cho mượn, cùng những gì nằm trên đó.</translation>
    </message>
</context>
<context>
    <name>details form</name>
    <message>
        <source>Anything about health to be minded</source>
        <translation>Điều cần lưu ý về sức khỏe</translation>
    </message>
    <message>
        <source>Incidents, in one line</source>
        <translation>Sự cố (một dòng)</translation>
    </message>
    <message>
        <source>Interpreter, or that none is needed</source>
        <translation>Người phiên dịch, hoặc không cần</translation>
    </message>
    <message>
        <source>Number of the handover record</source>
        <translation>Số biên bản bàn giao</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Số biên bản</translation>
    </message>
    <message>
        <source>Number of the notice of conclusion</source>
        <translation>Số thông báo kết luận</translation>
    </message>
    <message>
        <source>Numbers of the receipts of documents</source>
        <translation>Số các giấy biên nhận</translation>
    </message>
    <message>
        <source>Operators and their telephone numbers</source>
        <translation>Người vận hành và số điện thoại</translation>
    </message>
    <message>
        <source>Papers of the citizens that were seen</source>
        <translation>Giấy tờ của công dân đã xem</translation>
    </message>
    <message>
        <source>Papers that were opened, with semicolons between</source>
        <translation>Giấy tờ đã mở, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Press Tab to write this, then answer.</source>
        <translation>Bấm Tab để ghi các dòng này, rồi trả lời.</translation>
    </message>
    <message>
        <source>Representative, and the paper that names them</source>
        <translation>Người đại diện và giấy cử đại diện</translation>
    </message>
    <message>
        <source>Row in the register of receptions</source>
        <translation>Số thứ tự trong sổ tiếp công dân</translation>
    </message>
    <message>
        <source>The provider&apos;s contact and telephone number</source>
        <translation>Đầu mối nhà cung cấp và số điện thoại</translation>
    </message>
    <message>
        <source>Where the notice is to be seen</source>
        <translation>Thông báo hiện ở đâu</translation>
    </message>
    <message>
        <source>Where the platform keeps the recording</source>
        <translation>Nơi nền tảng lưu bản ghi</translation>
    </message>
    <message>
        <source>Who has received the package</source>
        <translation>Người nhận gói bàn giao</translation>
    </message>
    <message>
        <source>Who is missing, and who stands in</source>
        <translation>Ai vắng, ai thay</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>Ai có mặt</translation>
    </message>
    <message>
        <source>Who presses the recording button</source>
        <translation>Người bấm ghi</translation>
    </message>
    <message>
        <source>Who said it, and at what time</source>
        <translation>Ai đọc, lúc mấy giờ</translation>
    </message>
    <message>
        <source>Who was told, or why nobody is needed</source>
        <translation>Đã báo ai, hoặc vì sao không cần</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Check the cable and the power, or choose another device.</source>
        <translation>Kiểm tra dây và nguồn điện, hoặc chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>Name one in the list of microphones before the session.</source>
        <translation>Hãy chọn micro thay thế trong danh sách micro trước phiên.</translation>
    </message>
    <message>
        <source>No camera has been chosen.</source>
        <translation>Chưa chọn camera.</translation>
    </message>
    <message>
        <source>No folder has been chosen for this copy.</source>
        <translation>Chưa chọn thư mục cho bản này.</translation>
    </message>
    <message>
        <source>No microphone has been chosen.</source>
        <translation>Chưa chọn micro.</translation>
    </message>
    <message>
        <source>No microphone stands in for “{name}”.</source>
        <translation>Không có micro nào thay thế cho “{name}”.</translation>
    </message>
    <message>
        <source>No speaker has been chosen.</source>
        <translation>Chưa chọn loa.</translation>
    </message>
    <message>
        <source>There is no microphone “{name}”.</source>
        <translation>Không có micro “{name}”.</translation>
    </message>
    <message>
        <source>Without it the session can be neither tested nor recorded.</source>
        <translation>Thiếu thiết bị này thì không kiểm thử, không ghi được buổi tiếp.</translation>
    </message>
    <message>
        <source>Write sim, file:PATH, an rtsp:// address or an id from “devices”.</source>
        <translation>Viết sim, file:ĐƯỜNG-DẪN, địa chỉ rtsp:// hoặc mã thiết bị lấy từ lệnh “devices”.</translation>
    </message>
    <message>
        <source>“{name}” gives no signal.</source>
        <translation>“{name}” không có tín hiệu.</translation>
    </message>
    <message>
        <source>“{spec}” does not name a device.</source>
        <translation>“{spec}” không phải tên của thiết bị nào.</translation>
    </message>
</context>
<context>
    <name>discs</name>
    <message>
        <source>A recorded file is never cut in two, so nothing was burnt.</source>
        <translation>Tệp gốc không bao giờ bị cắt đôi nên chưa ghi đĩa nào.</translation>
    </message>
    <message>
        <source>A recorded film could not be encoded anew, whole.</source>
        <translation>Có phim đã ghi không nén lại được trọn vẹn.</translation>
    </message>
    <message>
        <source>Another disc lies in the drive: {label}, not disc {number} of this set.</source>
        <translation>Trong ổ là đĩa khác: {label}, không phải đĩa {number} của bộ này.</translation>
    </message>
    <message>
        <source>Another work on discs is under way.</source>
        <translation>Đang có một việc khác với đĩa.</translation>
    </message>
    <message>
        <source>Blu-ray (25 GB)</source>
        <translation>Blu-ray (25 GB)</translation>
    </message>
    <message>
        <source>Burn disc {number} of {count}</source>
        <translation>Ghi đĩa {number}/{count}</translation>
    </message>
    <message>
        <source>Burn it</source>
        <translation>Ghi đĩa này</translation>
    </message>
    <message>
        <source>Burn it again</source>
        <translation>Ghi lại đĩa này</translation>
    </message>
    <message>
        <source>Burn the originals instead</source>
        <translation>Ghi bản gốc</translation>
    </message>
    <message>
        <source>Burn the re-encoded copy</source>
        <translation>Ghi bản nén lại</translation>
    </message>
    <message>
        <source>Burn the set as it is planned: its first disc holds the recordings, the films for viewing come after them.</source>
        <translation>Cứ ghi bộ đĩa như đã chia: đĩa đầu chứa bản ghi, phim xem lại nằm ở các đĩa sau.</translation>
    </message>
    <message>
        <source>Burning a disc</source>
        <translation>Ghi đĩa</translation>
    </message>
    <message>
        <source>Burning in the drive {device} failed: {reason}</source>
        <translation>Không ghi được đĩa ở ổ {device}: {reason}</translation>
    </message>
    <message>
        <source>Burnt and read back, {matched} of {expected} files match</source>
        <translation>Đã ghi và đọc lại, khớp {matched}/{expected} tệp</translation>
    </message>
    <message>
        <source>Burnt, not read back yet</source>
        <translation>Đã ghi, chưa đọc lại</translation>
    </message>
    <message>
        <source>CD (700 MB)</source>
        <translation>CD (700 MB)</translation>
    </message>
    <message>
        <source>Check a disc in any drive</source>
        <translation>Kiểm tra đĩa bằng ổ bất kỳ</translation>
    </message>
    <message>
        <source>Check code, disc {number}</source>
        <translation>Mã kiểm chứng, đĩa {number}</translation>
    </message>
    <message>
        <source>Check that the drive is connected, then try again.</source>
        <translation>Kiểm tra ổ đĩa đã được nối chưa rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the package; make it again from the recording.</source>
        <translation>Kiểm tra lại gói; lập lại gói từ bản ghi.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Chọn tên khác.</translation>
    </message>
    <message>
        <source>Choose the drive first.</source>
        <translation>Chọn ổ đĩa trước.</translation>
    </message>
    <message>
        <source>Choose the drive; an empty disc in it says itself how much it holds. The package is divided before the first disc is burnt, and each disc is read back whole. A bad disc is burnt again alone. Labels bear the check code of their disc.</source>
        <translation>Chọn ổ đĩa; đĩa trắng đặt trong ổ tự cho biết dung lượng. Gói được chia xong trước khi ghi đĩa đầu tiên, đĩa nào ghi xong cũng được đọc lại toàn bộ. Đĩa hỏng chỉ cần ghi lại riêng đĩa đó. Nhãn in kèm mã kiểm chứng của từng đĩa.</translation>
    </message>
    <message>
        <source>Choose the kind of disc first.</source>
        <translation>Chọn loại đĩa trước.</translation>
    </message>
    <message>
        <source>Clean the disc and try other drives, or burn this disc again.</source>
        <translation>Hãy lau sạch đĩa và thử bằng ổ khác, hoặc ghi lại đĩa này.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or make the package again.</source>
        <translation>Nối ổ chứa gói, hoặc lập lại gói.</translation>
    </message>
    <message>
        <source>DVD (4.7 GB)</source>
        <translation>DVD (4,7 GB)</translation>
    </message>
    <message>
        <source>DVD, two layers (8.5 GB)</source>
        <translation>DVD hai lớp (8,5 GB)</translation>
    </message>
    <message>
        <source>Disc {number} of {count} · {label} · package {package}.</source>
        <translation>Đĩa {number} trên {count} · {label} · gói {package}.</translation>
    </message>
    <message>
        <source>Disc {number} of {count} · {label} · {size}</source>
        <translation>Đĩa {number}/{count} · {label} · {size}</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>Đĩa</translation>
    </message>
    <message>
        <source>Discs are made of a package that was read back.</source>
        <translation>Đĩa được ghi từ gói đã lập và đã đọc lại.</translation>
    </message>
    <message>
        <source>Discs needed: {count}, for {size}. Each can be read without the others.</source>
        <translation>Cần {count} đĩa cho {size}. Đĩa nào cũng đọc được riêng, không cần các đĩa khác.</translation>
    </message>
    <message>
        <source>Divide among discs</source>
        <translation>Chia ra đĩa</translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation>Không khớp</translation>
    </message>
    <message>
        <source>Does not match: {problem}</source>
        <translation>Không khớp: {problem}</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Encode the picture anew to fit onto one disc</source>
        <translation>Nén lại hình cho vừa một đĩa</translation>
    </message>
    <message>
        <source>Encoding the picture anew to fit onto one disc</source>
        <translation>Nén lại hình cho vừa một đĩa</translation>
    </message>
    <message>
        <source>Films for viewing that are larger than a disc are left out: {files}.</source>
        <translation>Bỏ ra phim xem lại lớn hơn một đĩa: {files}.</translation>
    </message>
    <message>
        <source>Folder for the image</source>
        <translation>Thư mục chứa ảnh đĩa</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation>Thư mục chứa dữ liệu cứu được</translation>
    </message>
    <message>
        <source>Folder of the disc…</source>
        <translation>Thư mục của đĩa…</translation>
    </message>
    <message>
        <source>Image file…</source>
        <translation>Tệp ảnh đĩa…</translation>
    </message>
    <message>
        <source>Image made, with gaps</source>
        <translation>Đã tạo ảnh đĩa, có chỗ thiếu</translation>
    </message>
    <message>
        <source>Image made, without gaps</source>
        <translation>Đã tạo ảnh đĩa, không thiếu chỗ nào</translation>
    </message>
    <message>
        <source>Image written and read back, {matched} of {expected} match</source>
        <translation>Đã tạo tệp ảnh đĩa và đọc lại, khớp {matched}/{expected}</translation>
    </message>
    <message>
        <source>Images can be made, but not burnt here.</source>
        <translation>Vẫn tạo được tệp ảnh đĩa, nhưng không ghi đĩa được trên máy này.</translation>
    </message>
    <message>
        <source>Images into a folder…</source>
        <translation>Tạo tệp ảnh đĩa vào thư mục…</translation>
    </message>
    <message>
        <source>Images of discs</source>
        <translation>Tạo tệp ảnh đĩa</translation>
    </message>
    <message>
        <source>In the drive: empty {kind}, {size}</source>
        <translation>Trong ổ: đĩa trắng {kind}, {size}</translation>
    </message>
    <message>
        <source>Install the package par2, or make the discs without it.</source>
        <translation>Cài gói phần mềm par2, hoặc ghi đĩa không có dữ liệu khôi phục.</translation>
    </message>
    <message>
        <source>Install the package xorriso, or burn the image on another computer.</source>
        <translation>Cài gói phần mềm xorriso, hoặc ghi tệp ảnh đĩa trên máy khác.</translation>
    </message>
    <message>
        <source>It holds the package {package}.</source>
        <translation>Đĩa chứa gói {package}.</translation>
    </message>
    <message>
        <source>It stands for no original and does not count as an archived copy.</source>
        <translation>Bản này không thay cho bản gốc và không được tính là bản lưu trữ.</translation>
    </message>
    <message>
        <source>It was changed or swapped since; nothing was burnt.</source>
        <translation>Gói đã bị sửa hoặc bị tráo từ khi lập; chưa ghi đĩa nào.</translation>
    </message>
    <message>
        <source>It was left as it is; no image was written.</source>
        <translation>Tệp đó được giữ nguyên; chưa tạo tệp ảnh đĩa nào.</translation>
    </message>
    <message>
        <source>It was not read, and nothing was noted of the disc that was meant.</source>
        <translation>Đĩa này chưa được đọc và kết quả kiểm tra của đĩa cần kiểm không thay đổi.</translation>
    </message>
    <message>
        <source>Its label says so; its list of files is not the one that was sealed.</source>
        <translation>Chỉ tên đĩa cho biết vậy; danh mục tệp trên đĩa không phải danh mục đã niêm mã.</translation>
    </message>
    <message>
        <source>Kind of disc</source>
        <translation>Loại đĩa</translation>
    </message>
    <message>
        <source>Labels and sleeves to print</source>
        <translation>In nhãn và bìa đĩa</translation>
    </message>
    <message>
        <source>Make an image of what can be read…</source>
        <translation>Tạo ảnh từ phần đọc được…</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder, or make the discs without recovery data.</source>
        <translation>Dọn chỗ trống trên ổ chứa dữ liệu, hoặc ghi đĩa không có dữ liệu khôi phục.</translation>
    </message>
    <message>
        <source>Make the discs without recovery data.</source>
        <translation>Ghi đĩa không có dữ liệu khôi phục.</translation>
    </message>
    <message>
        <source>Make the images or burn the discs first: the label bears the check code of the disc.</source>
        <translation>Tạo tệp ảnh đĩa hoặc ghi đĩa trước: nhãn in mã kiểm chứng của đĩa.</translation>
    </message>
    <message>
        <source>Make the package first, or connect the disk that holds it.</source>
        <translation>Lập gói trước, hoặc nối ổ chứa gói.</translation>
    </message>
    <message>
        <source>Make the package for discs</source>
        <translation>Lập gói để ghi đĩa</translation>
    </message>
    <message>
        <source>Making an image of a damaged disc</source>
        <translation>Tạo ảnh của đĩa hỏng</translation>
    </message>
    <message>
        <source>No disc in the drive</source>
        <translation>Trong ổ không có đĩa</translation>
    </message>
    <message>
        <source>No drive was named.</source>
        <translation>Chưa chọn ổ đĩa.</translation>
    </message>
    <message>
        <source>No set of discs of this archive holds a disc {label}.</source>
        <translation>Đĩa lạ: không bộ đĩa nào của kho này có đĩa {label}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không ghi dữ liệu khôi phục</translation>
    </message>
    <message>
        <source>Not all was saved</source>
        <translation>Chưa cứu được hết</translation>
    </message>
    <message>
        <source>Not as they were: {files}</source>
        <translation>Không còn như cũ: {files}</translation>
    </message>
    <message>
        <source>Not burnt yet</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Nothing of the disc can be read.</source>
        <translation>Không đọc được phần nào của đĩa.</translation>
    </message>
    <message>
        <source>Nothing on it could be compared.</source>
        <translation>Không đối chiếu được tệp nào trên đĩa.</translation>
    </message>
    <message>
        <source>Nothing was burnt.</source>
        <translation>Chưa ghi đĩa nào.</translation>
    </message>
    <message>
        <source>Nothing was burnt; the recording is untouched.</source>
        <translation>Chưa ghi đĩa nào; bản ghi còn nguyên.</translation>
    </message>
    <message>
        <source>Nothing was encoded anew: faces could not be told apart.</source>
        <translation>Không nén lại: hình sẽ không còn nhận rõ mặt người.</translation>
    </message>
    <message>
        <source>Nothing was encoded anew: it would only lose quality.</source>
        <translation>Không nén lại: nén lại chỉ làm giảm chất lượng.</translation>
    </message>
    <message>
        <source>Nothing was encoded of it, and nothing was burnt.</source>
        <translation>Chưa nén lại tệp này và chưa ghi đĩa nào.</translation>
    </message>
    <message>
        <source>Nothing was read, and nothing is known of any disc.</source>
        <translation>Chưa đọc gì và chưa biết gì về đĩa nào.</translation>
    </message>
    <message>
        <source>Nothing was saved; what lies on other media is not touched.</source>
        <translation>Không cứu được gì; dữ liệu trên vật mang tin khác không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>On one such disc the picture would have {rate} kb/s; the least that is acceptable is {least} kb/s.</source>
        <translation>Để vừa một đĩa loại này, hình chỉ còn {rate} kb/s; mức thấp nhất chấp nhận được là {least} kb/s.</translation>
    </message>
    <message>
        <source>Onto optical discs</source>
        <translation>Ghi ra đĩa quang</translation>
    </message>
    <message>
        <source>Optical discs</source>
        <translation>Đĩa CD, DVD, Blu-ray</translation>
    </message>
    <message>
        <source>Put in a fresh disc and burn this one again; if it fails again, take another drive or another make of discs.</source>
        <translation>Đặt đĩa trắng khác vào rồi ghi lại đĩa này; nếu vẫn hỏng thì đổi ổ ghi hoặc đổi loại đĩa.</translation>
    </message>
    <message>
        <source>Put in an empty disc of the right size, then go on.</source>
        <translation>Đặt đĩa trắng đúng dung lượng vào ổ rồi làm tiếp.</translation>
    </message>
    <message>
        <source>Put the disc in and wait until the drive is quiet, or choose its image file.</source>
        <translation>Cho đĩa vào, đợi ổ quay xong rồi làm lại, hoặc chọn tệp ảnh đĩa.</translation>
    </message>
    <message>
        <source>Put the disc {label} into the drive.</source>
        <translation>Đưa đĩa {label} vào ổ.</translation>
    </message>
    <message>
        <source>Re-encoded copy for one disc: picture at {rate} kb/s, {size}.</source>
        <translation>Bản nén lại cho một đĩa: hình {rate} kb/s, {size}.</translation>
    </message>
    <message>
        <source>Re-encoded copy, no original: it does not count as archived.</source>
        <translation>Bản nén lại hình, không phải bản gốc: không được tính là bản lưu trữ.</translation>
    </message>
    <message>
        <source>Read and check the disc</source>
        <translation>Đọc và kiểm tra đĩa</translation>
    </message>
    <message>
        <source>Read and check this image now as a disc. If its directory cannot be read either, keep image and map ({map}) for a data rescue service.</source>
        <translation>Nay hãy đọc và kiểm tra ảnh này như một đĩa. Nếu mục lục trong ảnh cũng không đọc được thì giữ ảnh và sơ đồ chỗ hỏng ({map}) cho đơn vị cứu dữ liệu.</translation>
    </message>
    <message>
        <source>Read in another drive than the one that burnt it.</source>
        <translation>Đã đọc bằng ổ khác với ổ đã ghi đĩa.</translation>
    </message>
    <message>
        <source>Read in the drive that burnt it; another one tells more.</source>
        <translation>Đã đọc bằng chính ổ đã ghi đĩa; nên đọc thêm bằng ổ khác.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Đọc lại đĩa</translation>
    </message>
    <message>
        <source>Reading a disc back</source>
        <translation>Đọc lại đĩa</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Recovery data may take 0 to {most} per cent.</source>
        <translation>Dữ liệu khôi phục chiếm từ 0 đến {most}%.</translation>
    </message>
    <message>
        <source>Save what can be read into a folder…</source>
        <translation>Cứu dữ liệu ra thư mục…</translation>
    </message>
    <message>
        <source>Saved whole</source>
        <translation>Đã cứu trọn vẹn</translation>
    </message>
    <message>
        <source>Saving a damaged disc</source>
        <translation>Cứu dữ liệu trên đĩa hỏng</translation>
    </message>
    <message>
        <source>Set of {count} discs, {date}</source>
        <translation>Bộ {count} đĩa, lập {date}</translation>
    </message>
    <message>
        <source>Stopped. The unfinished image is {file}; delete it there.</source>
        <translation>Đã dừng. Tệp ảnh đĩa chưa xong là {file}; hãy xóa tại đó.</translation>
    </message>
    <message>
        <source>The blank holds {room_mb} MB, the disc needs {needed_mb} MB.</source>
        <translation>Đĩa trắng chứa được {room_mb} MB, cần {needed_mb} MB.</translation>
    </message>
    <message>
        <source>The burning program xorriso is not installed.</source>
        <translation>Máy chưa cài chương trình ghi đĩa xorriso.</translation>
    </message>
    <message>
        <source>The damage is larger than the recovery data reaches.</source>
        <translation>Phần hỏng lớn hơn khả năng của dữ liệu khôi phục.</translation>
    </message>
    <message>
        <source>The directory of the disc cannot be read: {reason}</source>
        <translation>Không đọc được mục lục của đĩa: {reason}</translation>
    </message>
    <message>
        <source>The disc bears no recovery data.</source>
        <translation>Đĩa không có dữ liệu khôi phục.</translation>
    </message>
    <message>
        <source>The disc bears recovery data, but the program par2 is not installed here. The folder can be repaired on a computer that has it; the guide on the disc says how.</source>
        <translation>Đĩa có dữ liệu khôi phục nhưng máy này chưa cài chương trình par2. Có thể sửa thư mục này trên máy có par2; cách làm có trong tệp hướng dẫn trên đĩa.</translation>
    </message>
    <message>
        <source>The disc calls itself {label}, but it is not the disc of that name that was burnt here. Nothing was noted of that one; look where it is.</source>
        <translation>Đĩa mang nhãn {label} nhưng không phải đĩa cùng nhãn đã ghi tại đây. Kết quả kiểm tra của đĩa kia không thay đổi; cần tìm xem đĩa đó ở đâu.</translation>
    </message>
    <message>
        <source>The disc ends before it should.</source>
        <translation>Đĩa kết thúc sớm hơn mức phải có.</translation>
    </message>
    <message>
        <source>The disc in the drive is not empty</source>
        <translation>Đĩa trong ổ không phải đĩa trắng</translation>
    </message>
    <message>
        <source>The disc in the drive {device} is not blank.</source>
        <translation>Đĩa trong ổ {device} không phải đĩa trắng.</translation>
    </message>
    <message>
        <source>The disc is not the image that was burnt.</source>
        <translation>Đĩa không giống tệp ảnh đã ghi.</translation>
    </message>
    <message>
        <source>The disc {label} would take {size_mb} MB, a blank holds {capacity_mb} MB.</source>
        <translation>Đĩa {label} cần {size_mb} MB, đĩa trắng chứa được {capacity_mb} MB.</translation>
    </message>
    <message>
        <source>The drive does not say what lies in it</source>
        <translation>Ổ không cho biết trong ổ có đĩa gì</translation>
    </message>
    <message>
        <source>The drive {device} cannot be used: {reason}</source>
        <translation>Không dùng được ổ {device}: {reason}</translation>
    </message>
    <message>
        <source>The drive {device} does not say what lies in it.</source>
        <translation>Ổ {device} không cho biết trong ổ có đĩa gì.</translation>
    </message>
    <message>
        <source>The file {file} ({size_mb} MB) is larger than a disc ({room_mb} MB).</source>
        <translation>Tệp {file} ({size_mb} MB) lớn hơn một đĩa ({room_mb} MB).</translation>
    </message>
    <message>
        <source>The file {file} is not what it was when it was first hashed.</source>
        <translation>Tệp {file} không còn như khi lấy mã kiểm chứng lần đầu.</translation>
    </message>
    <message>
        <source>The film cannot be encoded: {reason}</source>
        <translation>Không nén lại được phim: {reason}</translation>
    </message>
    <message>
        <source>The image of the disc does not match the package: {files}</source>
        <translation>Tệp ảnh đĩa không khớp với gói: {files}</translation>
    </message>
    <message>
        <source>The image {file} cannot be written: {reason}</source>
        <translation>Không ghi được tệp ảnh đĩa {file}: {reason}</translation>
    </message>
    <message>
        <source>The lists of the package {folder} cannot be used.</source>
        <translation>Không dùng được danh mục của gói {folder}.</translation>
    </message>
    <message>
        <source>The package is empty: there is nothing to burn.</source>
        <translation>Gói trống: không có gì để ghi ra đĩa.</translation>
    </message>
    <message>
        <source>The package would need {count} discs; a set has 99 at most.</source>
        <translation>Gói cần {count} đĩa; một bộ nhiều nhất 99 đĩa.</translation>
    </message>
    <message>
        <source>The package {folder} is not the one that was sealed.</source>
        <translation>Gói {folder} không phải gói đã lập.</translation>
    </message>
    <message>
        <source>The program par2, which makes recovery data, is not installed.</source>
        <translation>Máy chưa cài chương trình par2 để tạo dữ liệu khôi phục.</translation>
    </message>
    <message>
        <source>The recordings fit onto one such disc as they are.</source>
        <translation>Các tệp ghi âm, ghi hình để nguyên đã vừa một đĩa loại này.</translation>
    </message>
    <message>
        <source>The recovery data could not be made; the details are in the log.</source>
        <translation>Không tạo được dữ liệu khôi phục; chi tiết có trong tệp nhật ký.</translation>
    </message>
    <message>
        <source>The recovery data on the disc made its recordings whole.</source>
        <translation>Dữ liệu khôi phục trên đĩa đã bù đủ phần hỏng của bản ghi.</translation>
    </message>
    <message>
        <source>The session can be put onto one disc with its picture encoded anew. Quality is lost; the sound stays as it is. The originals stay untouched and are not on that disc, which says so.</source>
        <translation>Có thể nén lại hình để cả buổi vừa một đĩa. Hình giảm chất lượng, âm thanh giữ nguyên. Bản gốc không bị đụng tới và không nằm trên đĩa đó; đĩa ghi rõ điều này.</translation>
    </message>
    <message>
        <source>The set has no disc {number}.</source>
        <translation>Bộ đĩa không có đĩa số {number}.</translation>
    </message>
    <message>
        <source>The set has {count} discs: so many files must be named.</source>
        <translation>Bộ có {count} đĩa: phải nêu đủ bấy nhiêu tệp.</translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation>Đã có tệp {file}.</translation>
    </message>
    <message>
        <source>There is no disc in the drive {device}.</source>
        <translation>Trong ổ {device} không có đĩa.</translation>
    </message>
    <message>
        <source>There is no disc in {place}.</source>
        <translation>Không có đĩa trong {place}.</translation>
    </message>
    <message>
        <source>There is no package in {folder}.</source>
        <translation>Trong {folder} không có gói bàn giao.</translation>
    </message>
    <message>
        <source>There is no package of this session at hand.</source>
        <translation>Chưa có gói nào của buổi tiếp này.</translation>
    </message>
    <message>
        <source>There is no such set of discs.</source>
        <translation>Không có bộ đĩa này.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Chưa có gì để in.</translation>
    </message>
    <message>
        <source>This disc is spoilt; the others and the package are not touched.</source>
        <translation>Đĩa này đã hỏng; các đĩa khác và gói không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>This disc was not made yet.</source>
        <translation>Đĩa này chưa được ghi.</translation>
    </message>
    <message>
        <source>Try another drive. If it fails there too, burn this disc again.</source>
        <translation>Thử ở ổ khác. Nếu vẫn không đọc được thì ghi lại đĩa này.</translation>
    </message>
    <message>
        <source>Try another drive. If it fails there too, burn this disc again; if no other copy is left, make an image of what can be read, then check and save that.</source>
        <translation>Hãy thử bằng ổ khác. Nếu vẫn không được thì ghi lại đĩa này; nếu không còn bản nào khác thì tạo ảnh đĩa từ phần đọc được, rồi kiểm tra và cứu dữ liệu từ ảnh đó.</translation>
    </message>
    <message>
        <source>Unknown disc</source>
        <translation>Đĩa lạ</translation>
    </message>
    <message>
        <source>Use a larger disc, or burn the set of several discs as it is planned.</source>
        <translation>Dùng loại đĩa lớn hơn, hoặc ghi thành bộ nhiều đĩa như đã chia.</translation>
    </message>
    <message>
        <source>Use larger discs, or hand the package over on an external disk.</source>
        <translation>Dùng loại đĩa lớn hơn, hoặc bàn giao gói trên ổ cứng ngoài.</translation>
    </message>
    <message>
        <source>Use larger discs.</source>
        <translation>Dùng loại đĩa lớn hơn.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it first.</source>
        <translation>Chờ xong việc đó, hoặc dừng việc đó trước.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Nguyên vẹn</translation>
    </message>
    <message>
        <source>Write the images</source>
        <translation>Tạo tệp ảnh của cả bộ đĩa</translation>
    </message>
    <message>
        <source>Write {kinds}, or a number of bytes, 8388608 at least.</source>
        <translation>Ghi {kinds}, hoặc số byte, ít nhất 8388608.</translation>
    </message>
    <message>
        <source>it cannot be read from the disc</source>
        <translation>không đọc được từ đĩa</translation>
    </message>
    <message>
        <source>path of the image or of the disc’s folder</source>
        <translation>đường dẫn tệp ảnh đĩa hoặc thư mục của đĩa</translation>
    </message>
    <message>
        <source>the directories of the disc do not agree about it</source>
        <translation>các mục lục của đĩa ghi khác nhau về tệp này</translation>
    </message>
    <message>
        <source>{folder} has {free_mb} MB free, the image needs {needed_mb} MB.</source>
        <translation>{folder} còn trống {free_mb} MB, tệp ảnh đĩa cần {needed_mb} MB.</translation>
    </message>
    <message>
        <source>{image}, {size}; {lost} could not be read and is empty there.</source>
        <translation>{image}, {size}; {lost} không đọc được, để trống trong ảnh.</translation>
    </message>
    <message>
        <source>{matched} match, {read} read, {expected} expected.</source>
        <translation>Khớp {matched}, đọc được {read}, phải có {expected} tệp.</translation>
    </message>
    <message>
        <source>{matched} of {expected} files match, in {folder}.</source>
        <translation>Khớp {matched} trên {expected} tệp, nằm trong {folder}.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>“{text}” is no capacity of a disc.</source>
        <translation>“{text}” không phải dung lượng đĩa.</translation>
    </message>
</context>
<context>
    <name>disk</name>
    <message>
        <source>behind by {span}</source>
        <translation>chậm {span}</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>đang ghi</translation>
    </message>
    <message>
        <source>catching up {size}</source>
        <translation>đang ghi bù {size}</translation>
    </message>
    <message>
        <source>checked to {time}</source>
        <translation>đã kiểm tới {time}</translation>
    </message>
    <message>
        <source>disk lost</source>
        <translation>mất ổ</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>chưa rõ dung lượng trống</translation>
    </message>
    <message>
        <source>full at {time}</source>
        <translation>đầy lúc {time}</translation>
    </message>
    <message>
        <source>full, closed in order</source>
        <translation>đầy, đã đóng an toàn</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>sắp đầy</translation>
    </message>
    <message>
        <source>reading back failed</source>
        <translation>đọc lại không đạt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>room for {span}</source>
        <translation>đủ ghi {span}</translation>
    </message>
    <message>
        <source>writes slowly</source>
        <translation>ghi chậm</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>còn {size}</translation>
    </message>
</context>
<context>
    <name>disks</name>
    <message>
        <source>A disk is registered with the label that stands on it.</source>
        <translation>Đăng ký ổ cần có nhãn dán trên ổ.</translation>
    </message>
    <message>
        <source>A disk with the number of “{disk}” is connected, but with another file system: it is another disk of the same number, or it was formatted ({place}).</source>
        <translation>Ổ đang cắm có cùng số sê-ri với “{disk}” nhưng hệ thống tệp khác: đó là một ổ khác trùng số sê-ri, hoặc ổ đã bị định dạng lại ({place}).</translation>
    </message>
    <message>
        <source>A loan needs who borrows it and until which day.</source>
        <translation>Cho mượn cần ghi người mượn và ngày hẹn trả, ví dụ 01/12/2026.</translation>
    </message>
    <message>
        <source>A recording is running; no disk is taken out now.</source>
        <translation>Đang ghi hình; chưa thể tháo ổ.</translation>
    </message>
    <message>
        <source>Bring the disk “{disk}”: at its place “{other}” is connected instead ({place}).</source>
        <translation>Hãy mang ổ đĩa “{disk}” đến: tại vị trí của nó đang cắm ổ đĩa khác là “{other}” ({place}).</translation>
    </message>
    <message>
        <source>Close what uses the disk, then try again.</source>
        <translation>Đóng chương trình đang dùng ổ rồi thử lại.</translation>
    </message>
    <message>
        <source>Connect it, then choose it from the list.</source>
        <translation>Kết nối ổ rồi chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Connect the disk that is named, then try again.</source>
        <translation>Hãy cắm đúng ổ đĩa được nêu tên, rồi thử lại.</translation>
    </message>
    <message>
        <source>It is not known which disk is connected here.</source>
        <translation>Không xác định được ổ đĩa nào đang cắm ở đây.</translation>
    </message>
    <message>
        <source>It is still connected. Do not pull it out.</source>
        <translation>Ổ vẫn đang kết nối. Đừng rút ra.</translation>
    </message>
    <message>
        <source>Note its return first, on the sheet of the handover.</source>
        <translation>Hãy ghi nhận lại trước, ở thẻ Bàn giao.</translation>
    </message>
    <message>
        <source>Nothing on the disk that is connected was touched.</source>
        <translation>Không có gì trên ổ đĩa đang cắm bị thay đổi.</translation>
    </message>
    <message>
        <source>Only external disks can be taken out.</source>
        <translation>Chỉ ổ cứng ngoài mới tháo ra được.</translation>
    </message>
    <message>
        <source>Stick a label on the disk and enter what it says.</source>
        <translation>Dán nhãn lên ổ rồi nhập chữ trên nhãn.</translation>
    </message>
    <message>
        <source>The disk {path} cannot be taken out now: {reason}.</source>
        <translation>Chưa thể tháo ổ {path}: {reason}.</translation>
    </message>
    <message>
        <source>The disk “{disk}” is not connected; bring it.</source>
        <translation>Ổ đĩa “{disk}” chưa được kết nối; hãy mang đến.</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Việc ghi vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>This disk is not known.</source>
        <translation>Chưa biết ổ này.</translation>
    </message>
    <message>
        <source>a program still uses it</source>
        <translation>còn chương trình đang dùng ổ</translation>
    </message>
    <message>
        <source>it has no drive letter</source>
        <translation>ổ không có ký tự ổ đĩa</translation>
    </message>
    <message>
        <source>the system has no udisks2</source>
        <translation>hệ thống chưa có udisks2</translation>
    </message>
    <message>
        <source>{folder} is on no external disk.</source>
        <translation>{folder} không nằm trên ổ cứng ngoài.</translation>
    </message>
    <message>
        <source>“{disk}” is lent already.</source>
        <translation>“{disk}” đang cho mượn.</translation>
    </message>
    <message>
        <source>“{disk}” is not lent.</source>
        <translation>“{disk}” không cho mượn.</translation>
    </message>
    <message>
        <source>“{disk}” was handed over with what lies on it.</source>
        <translation>“{disk}” đã được bàn giao cùng các bản trên đó.</translation>
    </message>
</context>
<context>
    <name>dossier</name>
    <message>
        <source>A case has no field “{name}”.</source>
        <translation>Vụ việc không có mục “{name}”.</translation>
    </message>
    <message>
        <source>A document needs a name of at most {most} letters.</source>
        <translation>Tên tài liệu không được để trống và không quá {most} ký tự.</translation>
    </message>
    <message>
        <source>A field of the case has the wrong form.</source>
        <translation>Có mục của vụ việc ghi không đúng dạng.</translation>
    </message>
    <message>
        <source>A label belongs to no page, or is too long.</source>
        <translation>Nhãn trang không gắn với trang nào hoặc quá dài.</translation>
    </message>
    <message>
        <source>Ask for a shorter extract of it.</source>
        <translation>Hãy xin một đoạn trích ngắn hơn.</translation>
    </message>
    <message>
        <source>Ask for it as MP4 or MP3.</source>
        <translation>Hãy xin tệp dạng MP4 hoặc MP3.</translation>
    </message>
    <message>
        <source>Ask for it once more, or as PDF.</source>
        <translation>Hãy xin lại tài liệu hoặc xin bản PDF.</translation>
    </message>
    <message>
        <source>Ask for it without a password, or as PDF.</source>
        <translation>Hãy xin bản không đặt mật khẩu hoặc bản PDF.</translation>
    </message>
    <message>
        <source>Ask for the document as PDF.</source>
        <translation>Hãy xin tài liệu dạng PDF.</translation>
    </message>
    <message>
        <source>Ask who sent it, and mind capital letters.</source>
        <translation>Hãy hỏi nơi gửi tài liệu; chú ý chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>By the rules in force, denunciations are not heard online.</source>
        <translation>Theo bộ quy định đang áp dụng, không tiếp công dân trực tuyến về tố cáo.</translation>
    </message>
    <message>
        <source>Choose another matter, or refer the citizen elsewhere.</source>
        <translation>Hãy chọn nội dung khác hoặc hướng dẫn công dân đến nơi có thẩm quyền.</translation>
    </message>
    <message>
        <source>Confidential case No. {number}</source>
        <translation>Vụ việc giữ bí mật số {number}</translation>
    </message>
    <message>
        <source>Denunciation No. {number}</source>
        <translation>Vụ việc tố cáo số {number}</translation>
    </message>
    <message>
        <source>Document {place}</source>
        <translation>Tài liệu {place}</translation>
    </message>
    <message>
        <source>Documents are taken into a dossier</source>
        <translation>Nhập tài liệu vào hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Documents of the dossiers are made ready</source>
        <translation>Chuẩn bị tài liệu trong hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown.</source>
        <translation>Không hiện được loại tệp này.</translation>
    </message>
    <message>
        <source>Install LibreOffice again, or add the document as PDF.</source>
        <translation>Hãy cài lại LibreOffice hoặc nhập tài liệu dạng PDF.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the document as PDF and add that.</source>
        <translation>Hãy cài LibreOffice, hoặc lưu tài liệu thành PDF rồi nhập bản PDF.</translation>
    </message>
    <message>
        <source>It would stand on lists, on papers and in what is handed over.</source>
        <translation>Tên đó sẽ hiện trên danh sách, giấy tờ và trong gói bàn giao.</translation>
    </message>
    <message>
        <source>LibreOffice cannot read the document: it is damaged.</source>
        <translation>LibreOffice không đọc được tài liệu: tài liệu bị hỏng.</translation>
    </message>
    <message>
        <source>LibreOffice could not be started.</source>
        <translation>Không mở được LibreOffice.</translation>
    </message>
    <message>
        <source>LibreOffice did not finish the document within {seconds} seconds.</source>
        <translation>LibreOffice không chuyển xong tài liệu trong {seconds} giây.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed, so this document cannot be shown.</source>
        <translation>Máy chưa cài LibreOffice nên không hiện được tài liệu này.</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Chưa chọn tệp nào.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Chưa mở buổi tiếp nào.</translation>
    </message>
    <message>
        <source>Open the session in which the case is heard.</source>
        <translation>Hãy mở buổi tiếp có vụ việc này.</translation>
    </message>
    <message>
        <source>Take the name out of the session first.</source>
        <translation>Trước hết hãy bỏ tên người đó khỏi thông tin buổi tiếp.</translation>
    </message>
    <message>
        <source>The case has no title.</source>
        <translation>Vụ việc chưa có tên.</translation>
    </message>
    <message>
        <source>The document does not open with this password.</source>
        <translation>Mật khẩu này không mở được tài liệu.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Tài liệu có đặt mật khẩu.</translation>
    </message>
    <message>
        <source>The file is too long: it was not ready within {minutes} minutes.</source>
        <translation>Tệp quá dài: chưa chuyển xong trong {minutes} phút.</translation>
    </message>
    <message>
        <source>The list of papers has no “{key}”.</source>
        <translation>Danh mục giấy tờ không có “{key}”.</translation>
    </message>
    <message>
        <source>The session’s title or one of its steps names a person of a confidential case.</source>
        <translation>Tên buổi tiếp hoặc tên một bước trong kịch bản có tên người thuộc vụ việc phải giữ bí mật.</translation>
    </message>
    <message>
        <source>There is no case with the number {id}.</source>
        <translation>Không có vụ việc mang số {id}.</translation>
    </message>
    <message>
        <source>There is no document with the number {id}.</source>
        <translation>Không có tài liệu mang số {id}.</translation>
    </message>
    <message>
        <source>There is no sound and no picture in the file that could be played.</source>
        <translation>Tệp không có âm thanh, hình ảnh nào phát được.</translation>
    </message>
    <message>
        <source>This asks for a person and a reason of at least {least} characters.</source>
        <translation>Việc này cần tên người thực hiện và lý do ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>What was chosen is no file and no folder.</source>
        <translation>Mục đã chọn không phải là tệp hay thư mục.</translation>
    </message>
    <message>
        <source>Write in a few words what the case is about.</source>
        <translation>Hãy ghi ngắn gọn nội dung vụ việc.</translation>
    </message>
    <message>
        <source>[kept confidential]</source>
        <translation>[giữ bí mật]</translation>
    </message>
    <message>
        <source>given, and kept confidential</source>
        <translation>đã nêu, giữ bí mật</translation>
    </message>
    <message>
        <source>{place}. {paper}</source>
        <translation>{place}. {paper}</translation>
    </message>
</context>
<context>
    <name>dossier case</name>
    <message>
        <source>Another case where it is necessary</source>
        <translation>Vụ việc khác khi cần thiết</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ giấy tờ</translation>
    </message>
    <message>
        <source>Denunciation</source>
        <translation>Tố cáo</translation>
    </message>
    <message>
        <source>Directed by a higher level, but stuck</source>
        <translation>Đã được cấp trên chỉ đạo giải quyết nhưng còn khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Feedback report</source>
        <translation>Phản ánh</translation>
    </message>
    <message>
        <source>Large group, complex, prolonged, not settled</source>
        <translation>Đoàn đông người, phức tạp, kéo dài chưa được giải quyết</translation>
    </message>
    <message>
        <source>Many agencies or places, or hard to travel</source>
        <translation>Liên quan đến nhiều cơ quan, nhiều địa phương hoặc đi lại khó khăn</translation>
    </message>
    <message>
        <source>No list of papers</source>
        <translation>Chưa có danh mục giấy tờ</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Settled and in force, but still pursued</source>
        <translation>Đã giải quyết đúng, có hiệu lực pháp luật nhưng vẫn tiếp tục khiếu nại</translation>
    </message>
    <message>
        <source>Settled to the end of authority, opinions needed</source>
        <translation>Đã giải quyết hết thẩm quyền nhưng cần xin ý kiến</translation>
    </message>
    <message>
        <source>group of {count} people</source>
        <translation>đoàn {count} người</translation>
    </message>
    <message>
        <source>no document yet</source>
        <translation>chưa có tài liệu</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} tài liệu</translation>
    </message>
    <message>
        <source>{count} papers missing</source>
        <translation>Còn thiếu {count} giấy tờ</translation>
    </message>
    <message>
        <source>{count} papers missing: {names}</source>
        <translation>Còn thiếu {count} giấy tờ: {names}</translation>
    </message>
</context>
<context>
    <name>dossier document</name>
    <message>
        <source>Asks for a password</source>
        <translation>Có mật khẩu</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Can be shown</source>
        <translation>Xem được</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Cannot be shown here</source>
        <translation>Chưa mở được</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Phim</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Loại khác</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Tiếng</translation>
    </message>
    <message>
        <source>Text or table</source>
        <translation>Văn bản, bảng tính</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>not for this session</source>
        <translation>không dùng cho buổi này</translation>
    </message>
    <message>
        <source>page {page}/{pages}</source>
        <translation>trang {page}/{pages}</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} trang</translation>
    </message>
</context>
<context>
    <name>dossier import</name>
    <message>
        <source>Understood</source>
        <translation>Đã rõ</translation>
    </message>
    <message>
        <source>and {count} more files</source>
        <translation>và {count} tệp khác</translation>
    </message>
    <message>
        <source>{count} documents added</source>
        <translation>Đã thêm {count} tài liệu</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} tệp không nhận</translation>
    </message>
    <message>
        <source>{count} were here already</source>
        <translation>{count} tài liệu đã có sẵn</translation>
    </message>
</context>
<context>
    <name>dossier page</name>
    <message>
        <source>Add a folder or stick…</source>
        <translation>Thêm thư mục, USB…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Thêm tài liệu…</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Giấy tờ khác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Xem lại trang</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>BẢO MẬT</translation>
    </message>
    <message>
        <source>CONFIDENTIAL: names are hidden</source>
        <translation>BẢO MẬT: tên người được che</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Cases belong to a session: open or make one first.</source>
        <translation>Vụ việc thuộc về buổi tiếp: hãy mở hoặc tạo buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Cases of the session</source>
        <translation>Vụ việc của buổi tiếp</translation>
    </message>
    <message>
        <source>Cases that are kept</source>
        <translation>Các vụ việc đã lưu</translation>
    </message>
    <message>
        <source>Chair&apos;s screen</source>
        <translation>Màn hình chủ trì</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Hãy chọn một tài liệu.</translation>
    </message>
    <message>
        <source>Course of settlement</source>
        <translation>Quá trình giải quyết</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Drag files, folders or a ZIP onto this page, or:</source>
        <translation>Kéo thả tệp, thư mục hoặc tệp ZIP vào trang này, hoặc bấm:</translation>
    </message>
    <message>
        <source>Drag files, folders, a ZIP or what is on a stick onto this page. The originals are kept as they came. Alt with an arrow moves a document. What is missing of the list of papers stands below the list.</source>
        <translation>Kéo tệp, thư mục, tệp ZIP hoặc nội dung USB thả vào trang này. Bản gốc được giữ nguyên. Alt và mũi tên chuyển tài liệu lên xuống. Giấy tờ còn thiếu được ghi dưới danh sách.</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Tìm vụ việc</translation>
    </message>
    <message>
        <source>Folder or stick with the documents</source>
        <translation>Thư mục hoặc USB có tài liệu</translation>
    </message>
    <message>
        <source>For example: article 2 of the decision</source>
        <translation>Ví dụ: Điều 2 của quyết định</translation>
    </message>
    <message>
        <source>Label of page {page}</source>
        <translation>Nhãn của trang {page}</translation>
    </message>
    <message>
        <source>Look at the page on the left, then press “Take”: only then the chair sees it. On the right stands a true picture of the chair&apos;s screen. F10 makes it black, F11 holds the picture still, F7 covers the chair&apos;s and the room&apos;s screens; these keys work on every page.</source>
        <translation>Xem trang ở giữa rồi bấm “Đưa lên”: chỉ khi đó người chủ trì mới thấy. Bên phải là hình thật của màn hình chủ trì. F10 tắt hình, F11 giữ nguyên hình, F7 che cả màn hình chủ trì và màn hình phòng; các phím này dùng được ở mọi trang.</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Thêm vụ việc mới</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>MỚI</translation>
    </message>
    <message>
        <source>No other case is kept.</source>
        <translation>Không có vụ việc nào khác đã lưu.</translation>
    </message>
    <message>
        <source>Not for this session: a reason is asked for</source>
        <translation>Không dùng cho buổi này, đưa lên phải ghi lý do</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy.</translation>
    </message>
    <message>
        <source>Open or make a session</source>
        <translation>Mở hoặc tạo buổi tiếp</translation>
    </message>
    <message>
        <source>Page {page} · {title}</source>
        <translation>Trang {page} · {title}</translation>
    </message>
    <message>
        <source>Reason to show it</source>
        <translation>Lý do đưa lên</translation>
    </message>
    <message>
        <source>Reason to show it, at least {count} characters</source>
        <translation>Lý do đưa lên, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Reason to withdraw it</source>
        <translation>Lý do rút</translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation>Lý do, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Lưu vụ việc</translation>
    </message>
    <message>
        <source>Search in the documents</source>
        <translation>Tìm chữ trong tài liệu</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Đưa lên</translation>
    </message>
    <message>
        <source>Take a case that is kept</source>
        <translation>Lấy vụ việc đã lưu</translation>
    </message>
    <message>
        <source>Take a case that is kept…</source>
        <translation>Lấy vụ việc đã lưu…</translation>
    </message>
    <message>
        <source>Take off this session</source>
        <translation>Bỏ khỏi buổi tiếp</translation>
    </message>
    <message>
        <source>Take this case</source>
        <translation>Lấy vụ việc này</translation>
    </message>
    <message>
        <source>The cases of the session, in the order in which they are heard. Alt with an arrow moves a case, Enter opens its documents. A denunciation is confidential: its names are hidden.</source>
        <translation>Các vụ việc của buổi tiếp, theo thứ tự tiếp. Alt và mũi tên chuyển vụ việc lên xuống, Enter mở tài liệu. Tố cáo được giữ bí mật: tên người được che.</translation>
    </message>
    <message>
        <source>The chair sees this page</source>
        <translation>Người chủ trì đang thấy trang này</translation>
    </message>
    <message>
        <source>The chair&apos;s screen is getting ready.</source>
        <translation>Màn hình chủ trì đang chuẩn bị, xin chờ.</translation>
    </message>
    <message>
        <source>The citizen asks</source>
        <translation>Công dân đề nghị</translation>
    </message>
    <message>
        <source>The document was withdrawn: {reason}</source>
        <translation>Tài liệu đã rút: {reason}</translation>
    </message>
    <message>
        <source>This document is not for this session.</source>
        <translation>Tài liệu này không dùng cho buổi này.</translation>
    </message>
    <message>
        <source>This session has no case yet.</source>
        <translation>Buổi tiếp chưa có vụ việc nào.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên tài liệu</translation>
    </message>
    <message>
        <source>Title, labels, withdraw…</source>
        <translation>Sửa tên, nhãn trang, rút…</translation>
    </message>
    <message>
        <source>To the chair&apos;s screen</source>
        <translation>Sang màn hình chủ trì</translation>
    </message>
    <message>
        <source>To the documents</source>
        <translation>Xem tài liệu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Which paper of the list it is</source>
        <translation>Là giấy tờ nào trong danh mục</translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation>Vì sao được đưa lên</translation>
    </message>
    <message>
        <source>Why it may be shown, at least {count} characters</source>
        <translation>Vì sao được đưa lên, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Withdraw from the dossier: it is kept, but not shown any more.</source>
        <translation>Rút khỏi hồ sơ: tài liệu vẫn được giữ nhưng không hiện nữa.</translation>
    </message>
    <message>
        <source>Write the reason first, at least {count} characters.</source>
        <translation>Hãy ghi lý do trước, ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>You alone see this</source>
        <translation>Xem trước, chỉ bạn thấy</translation>
    </message>
    <message>
        <source>{count} pages found</source>
        <translation>Tìm thấy {count} trang</translation>
    </message>
    <message>
        <source>{count} people, represented by {name}</source>
        <translation>Đoàn {count} người, đại diện: {name}</translation>
    </message>
    <message>
        <source>{date} · {title}</source>
        <translation>{date} · {title}</translation>
    </message>
    <message>
        <source>{place}. {title}</source>
        <translation>{place}. {title}</translation>
    </message>
    <message>
        <source>“{title}”: {state}</source>
        <translation>“{title}”: {state}</translation>
    </message>
</context>
<context>
    <name>dossier preview</name>
    <message>
        <source>Back</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Chọn một tài liệu ở bên trái.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here, so this document cannot be turned into pages. Have it installed, or ask for the document as PDF.</source>
        <translation>Máy chưa cài LibreOffice nên không chuyển được tài liệu này thành trang. Hãy nhờ cài đặt, hoặc xin bản PDF.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Mật khẩu của tài liệu</translation>
    </message>
    <message>
        <source>The document asks for a password.</source>
        <translation>Tài liệu có mật khẩu. Nhập mật khẩu ở dưới để mở.</translation>
    </message>
    <message>
        <source>The document is damaged or nothing that can be shown. Ask the sender for it again.</source>
        <translation>Tài liệu bị hỏng hoặc không phải loại xem được. Hãy đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Đang mở trang…</translation>
    </message>
    <message>
        <source>The viewing copy is being made. Please wait.</source>
        <translation>Đang tạo bản để xem, xin chờ.</translation>
    </message>
    <message>
        <source>{kind}, {length}. It plays on the chair&apos;s screen.</source>
        <translation>{kind}, {length}. Tệp được phát trên màn hình chủ trì.</translation>
    </message>
</context>
<context>
    <name>dossier-intake</name>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation>Không đọc được tệp ({reason}).</translation>
    </message>
    <message>
        <source>It is a link or a device, no file.</source>
        <translation>Đây là liên kết hoặc thiết bị, không phải tệp.</translation>
    </message>
    <message>
        <source>It is a picture in the format of newer telephones (HEIC); save it as JPEG.</source>
        <translation>Đây là ảnh định dạng của điện thoại đời mới (HEIC); hãy lưu lại thành JPEG.</translation>
    </message>
    <message>
        <source>It is an archive inside an archive; unpack it and add the files.</source>
        <translation>Đây là tệp nén nằm trong tệp nén khác; hãy giải nén rồi thêm các tệp bên trong.</translation>
    </message>
    <message>
        <source>It is an archive of a kind that is not opened here; unpack it, or pack it as ZIP.</source>
        <translation>Chương trình không mở loại tệp nén này; hãy giải nén hoặc nén lại thành ZIP.</translation>
    </message>
    <message>
        <source>It is larger than it was said to be.</source>
        <translation>Tệp lớn hơn dung lượng đã khai.</translation>
    </message>
    <message>
        <source>It is no PDF, picture, office document, sound or film, whatever its name says.</source>
        <translation>Đây không phải tệp PDF, ảnh, văn bản, âm thanh hay video, dù tên tệp ghi thế nào.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Tệp được nén theo cách mà chương trình không đọc được.</translation>
    </message>
    <message>
        <source>It was changed while it was being read.</source>
        <translation>Tệp bị thay đổi trong lúc đang đọc.</translation>
    </message>
    <message>
        <source>Its name in the archive leads elsewhere.</source>
        <translation>Tên tệp trong tệp nén trỏ ra ngoài tệp nén.</translation>
    </message>
    <message>
        <source>Make room on the disk, or add fewer documents.</source>
        <translation>Giải phóng bớt dung lượng ổ đĩa hoặc thêm ít tài liệu hơn.</translation>
    </message>
    <message>
        <source>Make room on the disk, then add the documents again.</source>
        <translation>Giải phóng bớt dung lượng ổ đĩa rồi thêm lại các tài liệu.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Chưa nhận tài liệu nào.</translation>
    </message>
    <message>
        <source>The archive holds no file that can be taken.</source>
        <translation>Tệp nén không có tệp nào nhận được.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Tệp nén bị hỏng.</translation>
    </message>
    <message>
        <source>The archive is protected by a password; unpack it and add the files.</source>
        <translation>Tệp nén có mật khẩu; hãy giải nén rồi thêm các tệp bên trong.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than a dossier can hold.</source>
        <translation>Tệp nén bung ra lớn hơn mức một hồ sơ có thể chứa.</translation>
    </message>
    <message>
        <source>The disk did not keep it as it was read.</source>
        <translation>Ổ đĩa không lưu đúng nội dung đã đọc.</translation>
    </message>
    <message>
        <source>The disk of the data does not take the documents ({reason}).</source>
        <translation>Ổ đĩa dữ liệu không ghi được tài liệu ({reason}).</translation>
    </message>
    <message>
        <source>The disk of the data has no room for these documents.</source>
        <translation>Ổ đĩa dữ liệu không đủ chỗ cho các tài liệu này.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp rỗng.</translation>
    </message>
    <message>
        <source>The medium was taken away, {count} documents were not taken; add it once more.</source>
        <translation>Thiết bị lưu trữ đã bị rút ra, {count} tài liệu chưa được nhận; hãy cắm lại và thêm lần nữa.</translation>
    </message>
    <message>
        <source>There are more than {count} archives; add them bit by bit.</source>
        <translation>Có hơn {count} tệp nén; hãy thêm từng phần.</translation>
    </message>
    <message>
        <source>There are more than {count} files; choose a smaller folder.</source>
        <translation>Có hơn {count} tệp; hãy chọn thư mục nhỏ hơn.</translation>
    </message>
    <message>
        <source>Too many folders in folders.</source>
        <translation>Quá nhiều tầng thư mục lồng nhau.</translation>
    </message>
    <message>
        <source>{count} documents were not taken.</source>
        <translation>{count} tài liệu chưa được nhận.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
</context>
<context>
    <name>dress rehearsal</name>
    <message>
        <source>Begin the rehearsal</source>
        <translation>Bắt đầu tổng duyệt</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Dừng tổng duyệt</translation>
    </message>
    <message>
        <source>Broken off, not held</source>
        <translation>Dừng giữa chừng, chưa tính</translation>
    </message>
    <message>
        <source>Close the rehearsal</source>
        <translation>Kết thúc tổng duyệt</translation>
    </message>
    <message>
        <source>Closed at {moment} by {person}.</source>
        <translation>Kết thúc lúc {moment}, người thực hiện: {person}.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã tổng duyệt</translation>
    </message>
    <message>
        <source>Hold the rehearsal again</source>
        <translation>Tổng duyệt lại</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>In order, next step</source>
        <translation>Đạt, sang bước sau</translation>
    </message>
    <message>
        <source>It then counts as not held.</source>
        <translation>Khi dừng, lần này không được tính là đã tổng duyệt.</translation>
    </message>
    <message>
        <source>Last rehearsal</source>
        <translation>Lần tổng duyệt gần nhất</translation>
    </message>
    <message>
        <source>No session is open that could be rehearsed.</source>
        <translation>Chưa mở buổi tiếp nào để tổng duyệt.</translation>
    </message>
    <message>
        <source>Not gone through yet</source>
        <translation>Chưa chạy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note as to be mended</source>
        <translation>Ghi là cần khắc phục</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>One name on each line.</source>
        <translation>Mỗi dòng một người.</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Hãy mở buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Người tham gia</translation>
    </message>
    <message>
        <source>Points in the call</source>
        <translation>Các điểm cầu trong phòng họp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Record kept · SHA-256 {code}…</source>
        <translation>Đã lưu biên bản tổng duyệt · mã kiểm chứng SHA-256 {code}…</translation>
    </message>
    <message>
        <source>Say who takes part.</source>
        <translation>Hãy ghi thành phần tham gia.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Bước {number}/{count}</translation>
    </message>
    <message>
        <source>The dress rehearsal cannot take this: {fault}.</source>
        <translation>Không ghi được vào tổng duyệt: {fault}.</translation>
    </message>
    <message>
        <source>The run of show has no steps yet.</source>
        <translation>Kịch bản chưa có bước nào.</translation>
    </message>
    <message>
        <source>The run of show is gone through once with all points: {count} steps. Each is in order, or it is noted what has to be mended, by whom, until when.</source>
        <translation>Chạy hết kịch bản một lượt với mọi điểm cầu: {count} bước. Bước nào đạt thì ghi đạt; chưa đạt thì ghi việc cần khắc phục, ai làm, đến bao giờ.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Cần khắc phục</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation>Cần khắc phục: {count}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Việc cần khắc phục</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Người khắc phục</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Thành phần tham gia</translation>
    </message>
    <message>
        <source>a reason of {count} characters is needed</source>
        <translation>phải nêu lý do, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>a step is in order or has to be mended</source>
        <translation>mỗi bước phải ghi đạt hoặc cần khắc phục</translation>
    </message>
    <message>
        <source>it must be said who takes part</source>
        <translation>phải ghi thành phần tham gia</translation>
    </message>
    <message>
        <source>none is under way</source>
        <translation>không có lần tổng duyệt nào đang diễn ra</translation>
    </message>
    <message>
        <source>not every step was gone through</source>
        <translation>chưa chạy hết các bước</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>đang có một lần tổng duyệt</translation>
    </message>
    <message>
        <source>planned: {time}</source>
        <translation>dự kiến: {time}</translation>
    </message>
    <message>
        <source>say until which day it is mended</source>
        <translation>hãy ghi khắc phục đến ngày nào</translation>
    </message>
    <message>
        <source>say what has to be mended, and who does it</source>
        <translation>hãy ghi việc cần khắc phục và người làm</translation>
    </message>
    <message>
        <source>the run of show has no steps yet</source>
        <translation>kịch bản chưa có bước nào</translation>
    </message>
    <message>
        <source>the session has begun already</source>
        <translation>buổi tiếp đã bắt đầu</translation>
    </message>
    <message>
        <source>there is no step with this number</source>
        <translation>không có bước này</translation>
    </message>
    <message>
        <source>{what} · {who}, until {day}</source>
        <translation>{what} · {who}, đến {day}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A message that cannot be read reached the recording service.</source>
        <translation>Bộ ghi nhận được một thông điệp không đọc được.</translation>
    </message>
    <message>
        <source>A recording under way is not touched.</source>
        <translation>Nếu đang ghi, bản ghi không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>A second one was not started; the first goes on undisturbed.</source>
        <translation>Bộ ghi thứ hai không được mở; bộ ghi đang chạy vẫn tiếp tục bình thường.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Chọn thư mục cho phép ghi.</translation>
    </message>
    <message>
        <source>Finish the session, close all windows and open again.</source>
        <translation>Kết thúc buổi tiếp, đóng mọi cửa sổ rồi mở lại.</translation>
    </message>
    <message>
        <source>Free space on the computer&apos;s own disk, then do the last step again.</source>
        <translation>Giải phóng chỗ trên ổ đĩa của máy, rồi làm lại bước vừa rồi.</translation>
    </message>
    <message>
        <source>Look at the end of the log file {file}.</source>
        <translation>Xem phần cuối của tệp nhật ký {file}.</translation>
    </message>
    <message>
        <source>Look at the state of the recording before going on.</source>
        <translation>Xem trạng thái ghi trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>Name another folder with --data, or free this one for writing.</source>
        <translation>Chỉ thư mục khác bằng --data, hoặc cho phép ghi vào thư mục này.</translation>
    </message>
    <message>
        <source>Nothing can be tested or recorded until it runs.</source>
        <translation>Bộ ghi chưa chạy thì chưa kiểm thử, chưa ghi được.</translation>
    </message>
    <message>
        <source>Nothing can be tested or recorded with it.</source>
        <translation>Với thư mục này thì không kiểm thử, không ghi được.</translation>
    </message>
    <message>
        <source>Nothing is being recorded by this program.</source>
        <translation>Chương trình này hiện không ghi gì.</translation>
    </message>
    <message>
        <source>Open the control room, or start a recording; it starts by itself.</source>
        <translation>Mở phòng điều khiển hoặc bắt đầu ghi; bộ ghi sẽ tự chạy.</translation>
    </message>
    <message>
        <source>The command “{name}” failed inside the program.</source>
        <translation>Lệnh “{name}” gặp lỗi bên trong chương trình.</translation>
    </message>
    <message>
        <source>The command “{name}” was given the wrong details: {detail}.</source>
        <translation>Lệnh “{name}” nhận thông tin không đúng: {detail}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}</source>
        <translation>Không dùng được thư mục dữ liệu {folder}: {reason}</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}.</source>
        <translation>Không ghi được vào thư mục dữ liệu {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The program&apos;s own records cannot be written.</source>
        <translation>Không ghi được dữ liệu riêng của chương trình.</translation>
    </message>
    <message>
        <source>The recording is not touched; test results and notes may be missing.</source>
        <translation>Bản ghi không bị ảnh hưởng; kết quả kiểm thử và ghi chú có thể bị thiếu.</translation>
    </message>
    <message>
        <source>The recording is not touched; the command was not carried out.</source>
        <translation>Bản ghi không bị ảnh hưởng; lệnh đó chưa được thực hiện.</translation>
    </message>
    <message>
        <source>The recording service already runs on the data in {folder}.</source>
        <translation>Bộ ghi đang chạy sẵn với dữ liệu trong {folder}.</translation>
    </message>
    <message>
        <source>The recording service could not be started.</source>
        <translation>Không khởi động được bộ ghi.</translation>
    </message>
    <message>
        <source>The recording service did not answer within {seconds} seconds.</source>
        <translation>Bộ ghi không trả lời trong {seconds} giây.</translation>
    </message>
    <message>
        <source>The recording service in operation is of another version.</source>
        <translation>Bộ ghi đang chạy thuộc phiên bản khác.</translation>
    </message>
    <message>
        <source>The recording service is not running.</source>
        <translation>Bộ ghi chưa chạy.</translation>
    </message>
    <message>
        <source>The recording service refused this program.</source>
        <translation>Bộ ghi từ chối chương trình này.</translation>
    </message>
    <message>
        <source>The recording service that still runs is of an older version and cannot do this until the program has been started again.</source>
        <translation>Bộ ghi đang chạy là phiên bản cũ hơn, chưa làm được việc này; khởi động lại chương trình thì dùng được.</translation>
    </message>
    <message>
        <source>There is no command named “{name}”.</source>
        <translation>Không có lệnh nào tên là “{name}”.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, close the window and open it again.</source>
        <translation>Làm lại; nếu vẫn bị, đóng cửa sổ rồi mở lại.</translation>
    </message>
    <message>
        <source>Try again; the details are in the log.</source>
        <translation>Làm lại; chi tiết nằm trong tệp nhật ký.</translation>
    </message>
    <message>
        <source>Use the open window, or name another folder with --data.</source>
        <translation>Dùng cửa sổ đang mở, hoặc chỉ thư mục khác bằng --data.</translation>
    </message>
    <message>
        <source>What was waited for did not come within {seconds} seconds.</source>
        <translation>Chờ {seconds} giây mà chưa thấy kết quả.</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Understood</source>
        <translation>Đã rõ</translation>
    </message>
</context>
<context>
    <name>external</name>
    <message>
        <source>All of the program&apos;s traffic goes by TCP and is counted.</source>
        <translation>Toàn bộ lưu lượng của chương trình đi qua TCP và đều được đếm.</translation>
    </message>
    <message>
        <source>Ask another point to move before its camera, and look again.</source>
        <translation>Hãy nhờ một điểm cầu khác cử động trước camera rồi xem lại.</translation>
    </message>
    <message>
        <source>Ask another point to speak; raise the endpoint&apos;s output if need be.</source>
        <translation>Hãy nhờ một điểm cầu khác nói thử; nếu cần thì tăng âm lượng đầu ra của thiết bị hội nghị.</translation>
    </message>
    <message>
        <source>Check the HDMI cable from the endpoint and that it is switched on.</source>
        <translation>Hãy kiểm tra dây HDMI từ thiết bị hội nghị và xem thiết bị đã bật chưa.</translation>
    </message>
    <message>
        <source>Check the cable from the endpoint&apos;s sound output to the line-in.</source>
        <translation>Hãy kiểm tra dây từ đầu ra âm thanh của thiết bị hội nghị đến cổng line-in.</translation>
    </message>
    <message>
        <source>Choose the device that the endpoint&apos;s HDMI output leads to.</source>
        <translation>Hãy chọn thiết bị thu mà đầu ra HDMI của thiết bị hội nghị nối vào.</translation>
    </message>
    <message>
        <source>Choose the line-in that the endpoint&apos;s sound output leads to.</source>
        <translation>Hãy chọn cổng line-in mà đầu ra âm thanh của thiết bị hội nghị nối vào.</translation>
    </message>
    <message>
        <source>Choose the output of “{program}” by hand: Settings, System, Sound, Volume mixer, then “{speaker}” as its output device. Windows lets no other program set this.</source>
        <translation>Hãy tự chọn nơi phát tiếng của “{program}”: mở Cài đặt, Hệ thống, Âm thanh, Bộ trộn âm lượng, rồi chọn “{speaker}” làm thiết bị đầu ra. Windows không cho chương trình khác chọn thay.</translation>
    </message>
    <message>
        <source>Chrome, Edge, Cốc Cốc and Chromium can; others are not driven.</source>
        <translation>Dùng được Chrome, Edge, Cốc Cốc và Chromium; trình duyệt khác chưa được hỗ trợ.</translation>
    </message>
    <message>
        <source>Install Chrome or Edge, or join in the program&apos;s own view.</source>
        <translation>Hãy cài Chrome hoặc Edge, hoặc vào họp ngay trong chương trình này.</translation>
    </message>
    <message>
        <source>Install it, or choose another way in: the browser, or by hand.</source>
        <translation>Hãy cài chương trình, hoặc chọn cách vào khác: trình duyệt, hoặc tự vào bằng tay.</translation>
    </message>
    <message>
        <source>Install the meeting&apos;s program, or join in the browser.</source>
        <translation>Hãy cài chương trình họp, hoặc vào họp bằng trình duyệt.</translation>
    </message>
    <message>
        <source>No browser that can join the meeting is installed.</source>
        <translation>Máy chưa cài trình duyệt nào vào họp được.</translation>
    </message>
    <message>
        <source>No capture device is chosen for the meeting&apos;s picture.</source>
        <translation>Chưa chọn thiết bị thu hình cho cuộc họp.</translation>
    </message>
    <message>
        <source>No input is chosen for the meeting&apos;s sound.</source>
        <translation>Chưa chọn cổng thu tiếng cho cuộc họp.</translation>
    </message>
    <message>
        <source>No program on this computer opens links that begin with “{scheme}:”.</source>
        <translation>Máy này không có chương trình nào mở đường dẫn bắt đầu bằng “{scheme}:”.</translation>
    </message>
    <message>
        <source>No virtual camera is installed. An administrator installs the package v4l2loopback-dkms and runs: modprobe v4l2loopback exclusive_caps=1 card_label=DiemCau</source>
        <translation>Máy chưa cài camera ảo. Người quản trị cần cài gói v4l2loopback-dkms rồi chạy: modprobe v4l2loopback exclusive_caps=1 card_label=DiemCau</translation>
    </message>
    <message>
        <source>No virtual camera is installed. Install OBS Studio, open it once and press “Start virtual camera”; the meeting&apos;s program then finds “OBS Virtual Camera”.</source>
        <translation>Máy chưa cài camera ảo. Hãy cài OBS Studio, mở một lần và bấm “Start virtual camera”; sau đó chương trình họp sẽ thấy “OBS Virtual Camera”.</translation>
    </message>
    <message>
        <source>Of the program only TCP is counted; its sound and picture may go by UDP, which stands in the traffic of the whole computer alone.</source>
        <translation>Chỉ đếm được phần TCP của chương trình; hình và tiếng có thể đi qua UDP, phần này chỉ thấy trong lưu lượng của cả máy tính.</translation>
    </message>
    <message>
        <source>The capture device gives no picture.</source>
        <translation>Thiết bị thu hình không có hình.</translation>
    </message>
    <message>
        <source>The line-in gives no sound.</source>
        <translation>Cổng line-in không có tiếng.</translation>
    </message>
    <message>
        <source>The line-in hears nothing at all of the endpoint.</source>
        <translation>Cổng line-in không nhận được chút tiếng nào của thiết bị hội nghị.</translation>
    </message>
    <message>
        <source>The link is handed to the system, so other programs of this computer could read it while the meeting program starts. Use an account that only the operator uses.</source>
        <translation>Đường dẫn được giao cho hệ điều hành mở, nên chương trình khác trên máy có thể đọc được trong lúc chương trình họp khởi động. Hãy dùng tài khoản máy tính chỉ riêng người vận hành sử dụng.</translation>
    </message>
    <message>
        <source>The meeting&apos;s program cannot be started: {reason}.</source>
        <translation>Không mở được chương trình họp: {reason}.</translation>
    </message>
    <message>
        <source>The part of this program that feeds a virtual camera is not installed. Choose the real camera in the meeting&apos;s program, and another one for the recording.</source>
        <translation>Phần cấp hình cho camera ảo của chương trình này chưa được cài. Hãy chọn camera thật trong chương trình họp, và dùng một camera khác để ghi hình.</translation>
    </message>
    <message>
        <source>The picture of the endpoint arrives ({size}) but does not move.</source>
        <translation>Có hình từ thiết bị hội nghị ({size}) nhưng hình đứng yên.</translation>
    </message>
    <message>
        <source>The picture of the endpoint arrives: {size}, {fps} pictures a second.</source>
        <translation>Có hình từ thiết bị hội nghị: {size}, {fps} hình mỗi giây.</translation>
    </message>
    <message>
        <source>The picture of the endpoint is black.</source>
        <translation>Hình từ thiết bị hội nghị toàn màu đen.</translation>
    </message>
    <message>
        <source>The program for “{platform}” is not installed: {program}.</source>
        <translation>Máy chưa cài chương trình dùng cho “{platform}”: {program}.</translation>
    </message>
    <message>
        <source>The sound of the endpoint arrives: {level} dBFS at most.</source>
        <translation>Có tiếng từ thiết bị hội nghị: cao nhất {level} dBFS.</translation>
    </message>
    <message>
        <source>The sound of the endpoint is very quiet: {level} dBFS at most.</source>
        <translation>Tiếng từ thiết bị hội nghị rất nhỏ: cao nhất {level} dBFS.</translation>
    </message>
    <message>
        <source>The window “{title}” is minimised and cannot be recorded. Open it.</source>
        <translation>Cửa sổ “{title}” đang thu nhỏ nên không ghi được hình. Hãy mở lên.</translation>
    </message>
    <message>
        <source>This system does not tell the traffic of a single program.</source>
        <translation>Hệ điều hành này không cho biết lưu lượng của riêng một chương trình.</translation>
    </message>
    <message>
        <source>Wake the endpoint, and choose its HDMI output that shows the meeting.</source>
        <translation>Hãy đánh thức thiết bị hội nghị và chọn đầu ra HDMI có hình cuộc họp.</translation>
    </message>
    <message>
        <source>“{program}” ended. It is being started again.</source>
        <translation>“{program}” đã tắt. Đang mở lại.</translation>
    </message>
    <message>
        <source>“{program}” has ended and is not started again. Press “Connect”.</source>
        <translation>“{program}” đã tắt và không được mở lại nữa. Hãy bấm “Kết nối”.</translation>
    </message>
    <message>
        <source>“{program}” runs but shows no window, so nothing of it is recorded.</source>
        <translation>“{program}” đang chạy nhưng không có cửa sổ nào, nên không ghi được hình.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} giờ</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} giây</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/giây</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>Camera gives a picture</source>
        <translation>Camera có hình</translation>
    </message>
    <message>
        <source>Check just before</source>
        <translation>Kiểm tra ngay trước giờ</translation>
    </message>
    <message>
        <source>Microphone gives sound</source>
        <translation>Micro có tín hiệu</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Buổi tiếp đã mở</translation>
    </message>
    <message>
        <source>Test 1 day before</source>
        <translation>Kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>Test 2 hours before</source>
        <translation>Kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>Two disks chosen</source>
        <translation>Đã chọn đủ hai ổ ghi</translation>
    </message>
    <message>
        <source>the check after the session</source>
        <translation>kiểm tra sau buổi tiếp</translation>
    </message>
    <message>
        <source>the check before the session is closed</source>
        <translation>kiểm tra trước khi kết thúc buổi tiếp</translation>
    </message>
    <message>
        <source>the check just before the start</source>
        <translation>kiểm tra ngay trước giờ bắt đầu</translation>
    </message>
    <message>
        <source>the test 01 day before</source>
        <translation>kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>the test 02 hours before</source>
        <translation>kiểm thử trước 02 giờ</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>A copy holds stretches that are sealed.</source>
        <translation>Trong bản này có đoạn hạn chế khai thác.</translation>
    </message>
    <message>
        <source>A handover needs who gives, who receives, and for which unit.</source>
        <translation>Việc bàn giao cần có người giao, người nhận và đơn vị nhận.</translation>
    </message>
    <message>
        <source>A return needs who takes it back and in which condition it is.</source>
        <translation>Việc nhận lại cần có tên người nhận lại và tình trạng khi nhận.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Hai bên giao, nhận</translation>
    </message>
    <message>
        <source>Choose the copies first.</source>
        <translation>Hãy chọn bản cần bàn giao.</translation>
    </message>
    <message>
        <source>Choose the copies of this session that are handed over.</source>
        <translation>Hãy chọn các bản của buổi tiếp này để bàn giao.</translation>
    </message>
    <message>
        <source>Choose the copies that leave, enter who receives them and why, then F5 notes the handover and writes the record for both sides to sign. A copy that somebody else keeps no longer counts as one of ours. Only what was read back can be handed over.</source>
        <translation>Chọn các bản sẽ giao đi, ghi người nhận và lý do, rồi bấm F5: chương trình ghi việc bàn giao và lập biên bản để hai bên ký. Bản do nơi khác giữ không còn được tính là bản của cơ quan. Chỉ bàn giao được bản đã đọc lại.</translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation>Tình trạng khi nhận lại</translation>
    </message>
    <message>
        <source>Confirm that fewer than two copies stay.</source>
        <translation>Hãy xác nhận còn lại dưới hai bản.</translation>
    </message>
    <message>
        <source>Copies that are handed over</source>
        <translation>Các bản sẽ bàn giao</translation>
    </message>
    <message>
        <source>Decision on the confidential case</source>
        <translation>Văn bản cho phép giao nội dung bí mật</translation>
    </message>
    <message>
        <source>Decision on the sealed parts</source>
        <translation>Văn bản cho phép giao đoạn hạn chế khai thác</translation>
    </message>
    <message>
        <source>Enter both names and the unit of the receiver.</source>
        <translation>Hãy ghi tên hai bên và đơn vị nhận.</translation>
    </message>
    <message>
        <source>Enter receiver, unit and who hands over.</source>
        <translation>Hãy ghi người nhận, đơn vị nhận và người giao.</translation>
    </message>
    <message>
        <source>Enter the decision that allows it (number, date).</source>
        <translation>Hãy ghi văn bản cho phép (số, ngày).</translation>
    </message>
    <message>
        <source>Hand over all that lies on these disks</source>
        <translation>Bàn giao tất cả các bản nằm trên ổ, đĩa đã chọn</translation>
    </message>
    <message>
        <source>Hand over all that lies there, or use another disk.</source>
        <translation>Hãy bàn giao tất cả các bản trên đó, hoặc dùng ổ khác.</translation>
    </message>
    <message>
        <source>Hand over although only {count} verified copies stay with us</source>
        <translation>Vẫn bàn giao dù cơ quan chỉ còn {count} bản đã đọc lại</translation>
    </message>
    <message>
        <source>Hand over the copy on {disk}</source>
        <translation>Bàn giao bản trên {disk}</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Bàn giao…</translation>
    </message>
    <message>
        <source>Hand them over now</source>
        <translation>Bàn giao các bản đã chọn</translation>
    </message>
    <message>
        <source>Handed over and noted. The record is being written.</source>
        <translation>Đã ghi việc bàn giao. Đang lập biên bản.</translation>
    </message>
    <message>
        <source>Handed over to {person}, {unit} · {moment}</source>
        <translation>Đã bàn giao cho {person}, {unit} · {moment}</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>Biên bản bàn giao</translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation>Nhận lại…</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Bản này bị hỏng.</translation>
    </message>
    <message>
        <source>It lies on the disk of this computer. Copy it to another disk or a disc first; a disk that can be taken out is registered with a label.</source>
        <translation>Bản này nằm trên ổ của máy này. Hãy sao sang ổ khác hoặc ghi ra đĩa trước; ổ tháo rời được thì dán nhãn và ghi vào sổ ổ.</translation>
    </message>
    <message>
        <source>It waits to be disposed of.</source>
        <translation>Bản này đang chờ tiêu hủy.</translation>
    </message>
    <message>
        <source>It was disposed of.</source>
        <translation>Bản này đã được tiêu hủy.</translation>
    </message>
    <message>
        <source>It was handed over already.</source>
        <translation>Bản này đã được bàn giao.</translation>
    </message>
    <message>
        <source>It was never read back after it was made; check it first.</source>
        <translation>Bản này chưa được đọc lại lần nào từ khi tạo; hãy kiểm tra trước.</translation>
    </message>
    <message>
        <source>It was not found where it lay.</source>
        <translation>Không tìm thấy bản này ở nơi đã lưu.</translation>
    </message>
    <message>
        <source>It was noted as lost.</source>
        <translation>Bản này đã được ghi nhận là mất.</translation>
    </message>
    <message>
        <source>Make another copy first, or say that this is meant.</source>
        <translation>Hãy sao thêm một bản trước, hoặc xác nhận vẫn bàn giao.</translation>
    </message>
    <message>
        <source>More copies lie on the disk: they would go along.</source>
        <translation>Trên ổ còn bản khác cũng sẽ đi theo.</translation>
    </message>
    <message>
        <source>Name the decision that allows it, or make a package without these stretches.</source>
        <translation>Hãy ghi văn bản cho phép, hoặc tạo gói không có các đoạn đó.</translation>
    </message>
    <message>
        <source>No copy of this session is known yet.</source>
        <translation>Chưa có bản nào của buổi tiếp này.</translation>
    </message>
    <message>
        <source>Note the return</source>
        <translation>Ghi đã nhận lại</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>Chưa bàn giao bản nào.</translation>
    </message>
    <message>
        <source>Only {count} of {needed} verified copies would stay with us.</source>
        <translation>Sau khi bàn giao, cơ quan chỉ còn {count} bản đã đọc lại, cần {needed} bản.</translation>
    </message>
    <message>
        <source>Open it as a document</source>
        <translation>Mở bản DOCX</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở biên bản</translation>
    </message>
    <message>
        <source>Place of the handover</source>
        <translation>Nơi bàn giao</translation>
    </message>
    <message>
        <source>Position of the receiver</source>
        <translation>Chức vụ người nhận</translation>
    </message>
    <message>
        <source>Position of who hands over</source>
        <translation>Chức vụ người giao</translation>
    </message>
    <message>
        <source>Record no. {number}, written {moment} by {person}</source>
        <translation>Biên bản lần {number}, {person} lập {moment}</translation>
    </message>
    <message>
        <source>Say why, in at least {count} letters.</source>
        <translation>Hãy ghi lý do, ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Người nhận lại</translation>
    </message>
    <message>
        <source>The copy on “{name}” cannot be handed over.</source>
        <translation>Không bàn giao được bản trên “{name}”.</translation>
    </message>
    <message>
        <source>The disk has no number; register it with a label first.</source>
        <translation>Ổ không có số sê-ri; hãy dán nhãn và ghi vào sổ ổ trước.</translation>
    </message>
    <message>
        <source>The disk is lent; it has to come back first.</source>
        <translation>Ổ đang cho mượn; phải nhận lại trước.</translation>
    </message>
    <message>
        <source>The file of the record is not the one that was written.</source>
        <translation>Tệp biên bản không còn đúng như khi lập.</translation>
    </message>
    <message>
        <source>The record is written: print it and have both sides sign.</source>
        <translation>Đã lập biên bản: in ra để hai bên ký.</translation>
    </message>
    <message>
        <source>The return is noted. The copies count once they are read back.</source>
        <translation>Đã ghi việc nhận lại. Các bản được tính lại sau khi đọc lại xong.</translation>
    </message>
    <message>
        <source>There is no such handover.</source>
        <translation>Không có lần bàn giao này.</translation>
    </message>
    <message>
        <source>They would leave the house without being noted.</source>
        <translation>Các bản đó sẽ rời cơ quan mà không được ghi lại.</translation>
    </message>
    <message>
        <source>Unit that hands over</source>
        <translation>Đơn vị giao</translation>
    </message>
    <message>
        <source>Unit that receives</source>
        <translation>Đơn vị nhận</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Lý do, mục đích</translation>
    </message>
    <message>
        <source>What somebody else keeps does not count as a copy of ours.</source>
        <translation>Bản do nơi khác giữ không được tính là bản của cơ quan.</translation>
    </message>
    <message>
        <source>What was handed over then is back already.</source>
        <translation>Các bản của lần bàn giao này đã được nhận lại.</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Người giao</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>Lập biên bản</translation>
    </message>
    <message>
        <source>Write the record again</source>
        <translation>Lập lại biên bản</translation>
    </message>
    <message>
        <source>at least 10 letters</source>
        <translation>ít nhất 10 ký tự</translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation>người giao: {person}</translation>
    </message>
    <message>
        <source>holds sealed parts</source>
        <translation>có đoạn hạn chế khai thác</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>không còn tệp</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nguyên vẹn như khi lập</translation>
    </message>
    <message>
        <source>{count} came back</source>
        <translation>đã nhận lại {count} bản</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count} bản</translation>
    </message>
    <message>
        <source>{count} more copies lie on what is handed over: {names}</source>
        <translation>Trên vật mang tin sẽ bàn giao còn {count} bản khác: {names}</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Central point</source>
        <translation>Điểm cầu trung tâm</translation>
    </message>
    <message>
        <source>Choose one, or make one</source>
        <translation>Chọn một buổi tiếp, hoặc lập buổi mới</translation>
    </message>
    <message>
        <source>Delegate point</source>
        <translation>Điểm cầu đại biểu</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Chưa mở buổi tiếp nào</translation>
    </message>
    <message>
        <source>PRACTICE · not a real session</source>
        <translation>CHẠY THỬ · không phải buổi tiếp thật</translation>
    </message>
    <message>
        <source>start time passed {time} ago</source>
        <translation>quá giờ bắt đầu {time}</translation>
    </message>
    <message>
        <source>starts in {time}</source>
        <translation>còn {time}</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ ngoài</translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation>Ổ chính</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Nguồn điện</translation>
    </message>
    <message>
        <source>Room camera</source>
        <translation>Camera phòng</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Camera thứ hai</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa phòng</translation>
    </message>
    <message>
        <source>State of the equipment</source>
        <translation>Tình trạng thiết bị</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>chờ ở cửa</translation>
    </message>
    <message>
        <source>battery {percent}%</source>
        <translation>pin {percent}%</translation>
    </message>
    <message>
        <source>battery {span}</source>
        <translation>pin {span}</translation>
    </message>
    <message>
        <source>black picture</source>
        <translation>hình đen</translation>
    </message>
    <message>
        <source>delay {delay} ms</source>
        <translation>trễ {delay} ms</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>không mở được</translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation>đã vào</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>đang vào</translation>
    </message>
    <message>
        <source>left</source>
        <translation>đã rời</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>mất gói {loss}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>điện lưới</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>đang tắt tiếng</translation>
    </message>
    <message>
        <source>muted in the system</source>
        <translation>đang tắt tiếng trong hệ thống</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>chưa vào</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>off by {seconds} s</source>
        <translation>lệch {seconds} giây</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>đang dùng pin</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>picture stands still</source>
        <translation>hình đứng</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>đang kết nối lại</translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation>thay bằng {name}</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>chậm</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>quá nhỏ</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>quá chậm</translation>
    </message>
    <message>
        <source>{fps} pictures/s</source>
        <translation>{fps} hình/giây</translation>
    </message>
    <message>
        <source>{here}/{count} points</source>
        <translation>{here}/{count} điểm</translation>
    </message>
</context>
<context>
    <name>help cards</name>
    <message>
        <source>All cards</source>
        <translation>Các thẻ khác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Done from here</source>
        <translation>Làm ngay từ đây</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Khi có sự cố</translation>
    </message>
    <message>
        <source>What to do when…</source>
        <translation>Khi gặp sự cố, làm thế nào?</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>A recording can be brought in once the session itself is recorded.</source>
        <translation>Chỉ nhập được bản ghi khi buổi tiếp đã có bản ghi của chính phòng này.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file and its check code again.</source>
        <translation>Đề nghị nơi gửi gửi lại tệp và mã kiểm chứng.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again.</source>
        <translation>Đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>Bringing in a recording of {whom}</source>
        <translation>Đang nhập bản ghi của {whom}</translation>
    </message>
    <message>
        <source>Check that disk, then go on with the work.</source>
        <translation>Kiểm tra ổ đó rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Choose the file or the folder again.</source>
        <translation>Chọn lại tệp hoặc thư mục.</translation>
    </message>
    <message>
        <source>Connect the disk again, then go on with the work.</source>
        <translation>Cắm lại ổ rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>End the recording first, or connect the disks it lies on.</source>
        <translation>Kết thúc ghi trước, hoặc cắm ổ có bản ghi của buổi tiếp.</translation>
    </message>
    <message>
        <source>It has 64 digits and letters from a to f; leave it out if none.</source>
        <translation>Mã gồm 64 ký tự là chữ số và chữ cái từ a đến f; nếu không có thì để trống.</translation>
    </message>
    <message>
        <source>It is kept beside the session’s own copies.</source>
        <translation>Bản nhập được cất bên cạnh các bản ghi của buổi tiếp.</translation>
    </message>
    <message>
        <source>It stands beside the recording as long as it is kept.</source>
        <translation>Thông tin này đi cùng bản ghi trong suốt thời gian lưu giữ.</translation>
    </message>
    <message>
        <source>It was changed on the way, or it is another file.</source>
        <translation>Tệp đã bị thay đổi trên đường chuyển, hoặc là một tệp khác.</translation>
    </message>
    <message>
        <source>Nothing of it is counted as kept; what was there is unchanged.</source>
        <translation>Bản nhập chưa được tính là đã lưu; những gì có từ trước vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Say where the recording comes from, and from whom.</source>
        <translation>Cho biết bản ghi từ đâu đến và do ai giao.</translation>
    </message>
    <message>
        <source>See to the disks, then go on with the work.</source>
        <translation>Kiểm tra các ổ rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>That is no SHA-256 check code.</source>
        <translation>Đây không phải mã kiểm chứng SHA-256.</translation>
    </message>
    <message>
        <source>The check code of {file} is another one than was told.</source>
        <translation>Mã kiểm chứng của {file} khác với mã được báo.</translation>
    </message>
    <message>
        <source>The copy in {folder} reads back otherwise.</source>
        <translation>Bản sao trong {folder} đọc lại không giống bản gốc.</translation>
    </message>
    <message>
        <source>The recording cannot be brought in: {reason}</source>
        <translation>Không nhập được bản ghi: {reason}</translation>
    </message>
    <message>
        <source>There is nothing to be brought in at that place.</source>
        <translation>Không có gì để nhập ở vị trí đó.</translation>
    </message>
    <message>
        <source>What was to be brought in is not there any more.</source>
        <translation>Không còn thấy tệp hoặc thư mục cần nhập.</translation>
    </message>
    <message>
        <source>What was to be brought in is not whole: {what}</source>
        <translation>Bản cần nhập không nguyên vẹn: {what}</translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>A link shows “{shown}” but leads to {host}.</source>
        <translation>Đường dẫn hiện chữ “{shown}” nhưng lại dẫn tới {host}.</translation>
    </message>
    <message>
        <source>All eight items of an invitation are there.</source>
        <translation>Giấy mời có đủ tám nội dung.</translation>
    </message>
    <message>
        <source>Ask the main point for the link, or type it in by hand.</source>
        <translation>Hãy xin đường dẫn ở điểm cầu trung tâm, hoặc gõ bằng tay.</translation>
    </message>
    <message>
        <source>Ask the main point for what is wanting.</source>
        <translation>Hãy hỏi điểm cầu trung tâm phần còn thiếu.</translation>
    </message>
    <message>
        <source>Compare the link with the invitation before joining.</source>
        <translation>Hãy đối chiếu đường dẫn với giấy mời trước khi kết nối.</translation>
    </message>
    <message>
        <source>Do not open it. Ask the sender by telephone which one is right.</source>
        <translation>Đừng mở. Hãy gọi điện hỏi người gửi xem đường dẫn nào đúng.</translation>
    </message>
    <message>
        <source>No link and no room was found in the invitation.</source>
        <translation>Không thấy đường dẫn hay mã phòng trong giấy mời.</translation>
    </message>
    <message>
        <source>Open it yourself, mark all of it, copy it and paste it here.</source>
        <translation>Hãy tự mở giấy mời, chọn toàn bộ nội dung, sao chép rồi dán vào đây.</translation>
    </message>
    <message>
        <source>Read the invitation and type the time in by hand.</source>
        <translation>Hãy đọc giấy mời và gõ thời gian bằng tay.</translation>
    </message>
    <message>
        <source>The PDF is a scan: it holds pictures and no words.</source>
        <translation>Tệp PDF là bản chụp: chỉ có hình, không có chữ.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Tệp PDF bị hỏng.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Tệp PDF bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The Word file is damaged or locked.</source>
        <translation>Tệp Word bị hỏng hoặc bị khóa.</translation>
    </message>
    <message>
        <source>The file cannot be read; it may be damaged.</source>
        <translation>Không đọc được tệp; có thể tệp bị hỏng.</translation>
    </message>
    <message>
        <source>The file holds no words that can be read.</source>
        <translation>Tệp không có chữ đọc được.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>The file is in the old format of Word or Outlook (.doc, .msg).</source>
        <translation>Tệp ở định dạng cũ của Word hoặc Outlook (.doc, .msg).</translation>
    </message>
    <message>
        <source>The file is no Word document.</source>
        <translation>Tệp không phải văn bản Word.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation.</source>
        <translation>Tệp quá lớn so với một giấy mời.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened: {reason}</source>
        <translation>Không mở được tệp {file}: {reason}</translation>
    </message>
    <message>
        <source>The invitation has {count} of 8 items. Wanting: {items}.</source>
        <translation>Giấy mời có {count}/8 nội dung. Còn thiếu: {items}.</translation>
    </message>
    <message>
        <source>The time of the session was not recognised.</source>
        <translation>Không nhận ra thời gian buổi tiếp.</translation>
    </message>
    <message>
        <source>There are no words in the invitation.</source>
        <translation>Giấy mời không có chữ nào.</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>hướng dẫn</translation>
    </message>
    <message>
        <source>information on the session</source>
        <translation>thông tin buổi tiếp</translation>
    </message>
    <message>
        <source>login information</source>
        <translation>thông tin đăng nhập</translation>
    </message>
    <message>
        <source>number and list of points</source>
        <translation>số lượng, danh sách điểm cầu</translation>
    </message>
    <message>
        <source>request to set up the room and test</source>
        <translation>đề nghị bố trí phòng và kiểm thử</translation>
    </message>
    <message>
        <source>time of the dress rehearsal</source>
        <translation>thời gian tổng duyệt</translation>
    </message>
    <message>
        <source>time of the session</source>
        <translation>thời gian buổi tiếp</translation>
    </message>
    <message>
        <source>time of the test</source>
        <translation>thời gian kiểm thử</translation>
    </message>
    <message>
        <source>{count} links may lead to the meeting; the first of them was taken.</source>
        <translation>Có {count} đường dẫn có thể vào cuộc họp; chương trình lấy đường dẫn đầu tiên.</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Beginning… {total} in all</source>
        <translation>Đang bắt đầu… tổng cộng {total}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Dừng việc này</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} trên {total}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>còn {span}</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>It failed inside the program; the details are in the log.</source>
        <translation>Gặp lỗi bên trong chương trình; chi tiết nằm trong tệp nhật ký.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Không thực hiện được.</translation>
    </message>
    <message>
        <source>It was broken off several times at the same place.</source>
        <translation>Đã bị ngắt nhiều lần ở cùng một chỗ.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Đang tạm dừng.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Đã dừng theo yêu cầu.</translation>
    </message>
    <message>
        <source>Stopped. What was left half done lies in {folder}; delete it there.</source>
        <translation>Đã dừng. Phần làm dở nằm ở {folder}; hãy xóa tại đó.</translation>
    </message>
    <message>
        <source>Stopped. {folder} is whole, but stands in no log.</source>
        <translation>Đã dừng. {folder} đã làm xong nhưng chưa được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>There is no work with the number {id}.</source>
        <translation>Không có việc nào mang số {id}.</translation>
    </message>
    <message>
        <source>This work cannot be gone on with.</source>
        <translation>Không thể tiếp tục công việc này.</translation>
    </message>
    <message>
        <source>This work cannot be paused now.</source>
        <translation>Hiện không thể tạm dừng công việc này.</translation>
    </message>
    <message>
        <source>Waits until the recording has ended.</source>
        <translation>Đang chờ ghi hình kết thúc.</translation>
    </message>
    <message>
        <source>{left} {disk}</source>
        <translation>{left} {disk}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The library cannot be filtered by {names}.</source>
        <translation>Không thể lọc danh sách lưu trữ theo {names}.</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as year-month-day.</source>
        <translation>“{text}” không phải là ngày; hãy ghi theo dạng năm-tháng-ngày.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>Asking {host} ten times a second: {share} %</source>
        <translation>Đang thăm dò {host} mười lần mỗi giây: {share}%</translation>
    </message>
    <message>
        <source>Correct the address in the regulation profile or the site&apos;s own.</source>
        <translation>Sửa địa chỉ trong bộ quy định áp dụng hoặc phần riêng của đơn vị.</translation>
    </message>
    <message>
        <source>Have it installed, or set a web address as the test server.</source>
        <translation>Cài đặt iperf3, hoặc đặt địa chỉ web làm máy chủ đo.</translation>
    </message>
    <message>
        <source>Look at the line (NT1), then measure again.</source>
        <translation>Xem lại đường truyền (NT1) rồi đo lại.</translation>
    </message>
    <message>
        <source>Measuring the way from us: {share} %</source>
        <translation>Đang đo chiều gửi: {share}%</translation>
    </message>
    <message>
        <source>Measuring the way to us: {share} %</source>
        <translation>Đang đo chiều nhận: {share}%</translation>
    </message>
    <message>
        <source>The line to {host} could not be measured: {reason}.</source>
        <translation>Không đo được đường truyền tới {host}: {reason}.</translation>
    </message>
    <message>
        <source>The program iperf3 is not installed on this machine.</source>
        <translation>Máy này chưa cài chương trình iperf3.</translation>
    </message>
    <message>
        <source>The system counts no traffic of “{adapter}”.</source>
        <translation>Hệ thống không đếm lưu lượng của “{adapter}”.</translation>
    </message>
    <message>
        <source>Trying to reach the meeting over the backup line: {share} %</source>
        <translation>Đang thử vào phòng họp qua đường dự phòng: {share}%</translation>
    </message>
    <message>
        <source>Waiting for the change to the backup line: {share} %</source>
        <translation>Đang chờ chuyển sang đường dự phòng: {share}%</translation>
    </message>
    <message>
        <source>Waiting until the meeting is joined: {share} %</source>
        <translation>Đang chờ vào phòng họp: {share}%</translation>
    </message>
    <message>
        <source>“{address}” is no address of a test server.</source>
        <translation>“{address}” không phải địa chỉ máy chủ đo.</translation>
    </message>
</context>
<context>
    <name>line view</name>
    <message>
        <source>The course of the measurement is drawn here.</source>
        <translation>Diễn biến của phép đo được vẽ ở đây.</translation>
    </message>
    <message>
        <source>What was measured, over its time</source>
        <translation>Diễn biến đã đo</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Finish the session, close all windows of the program, wait two minutes and open it again.</source>
        <translation>Hãy kết thúc buổi tiếp, đóng tất cả cửa sổ của chương trình, đợi 2 phút rồi mở lại.</translation>
    </message>
    <message>
        <source>No link to the recorder for 5 seconds. What is shown is the last known state; leave both disks connected and keep this window open.</source>
        <translation>Đã 5 giây không nối được với bộ ghi. Màn hình đang hiện trạng thái biết được lần cuối; hãy giữ nguyên cả hai ổ đĩa và không đóng cửa sổ này.</translation>
    </message>
    <message>
        <source>Reconnecting to the recorder…</source>
        <translation>Đang nối lại với bộ ghi…</translation>
    </message>
    <message>
        <source>Recording goes on undisturbed; some new functions do not work yet.</source>
        <translation>Việc ghi vẫn tiếp tục bình thường; một số chức năng mới chưa dùng được.</translation>
    </message>
    <message>
        <source>This control window is newer than the recording service, which still runs as it was before the update.</source>
        <translation>Cửa sổ điều khiển này mới hơn bộ ghi: chương trình đã được cập nhật trong khi bộ ghi vẫn đang chạy bản cũ.</translation>
    </message>
</context>
<context>
    <name>live checks</name>
    <message>
        <source>not in order</source>
        <translation>không bình thường</translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation>{item}: {what}</translation>
    </message>
</context>
<context>
    <name>live line</name>
    <message>
        <source>The program checks by itself</source>
        <translation>Máy tự kiểm tra khi ghi</translation>
    </message>
    <message>
        <source>the first figures are being taken</source>
        <translation>đang lấy số đo đầu tiên</translation>
    </message>
    <message>
        <source>{count} of {count} checks in order</source>
        <translation>{count}/{count} mục đạt</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>alarm over</source>
        <translation>hết cảnh báo</translation>
    </message>
    <message>
        <source>alarm raised</source>
        <translation>có cảnh báo</translation>
    </message>
    <message>
        <source>alarm read</source>
        <translation>đã xem cảnh báo</translation>
    </message>
    <message>
        <source>archive checked</source>
        <translation>kiểm tra kho lưu trữ</translation>
    </message>
    <message>
        <source>case attached</source>
        <translation>gắn vụ việc vào buổi tiếp</translation>
    </message>
    <message>
        <source>case detached</source>
        <translation>gỡ vụ việc khỏi buổi tiếp</translation>
    </message>
    <message>
        <source>case saved</source>
        <translation>lưu vụ việc</translation>
    </message>
    <message>
        <source>confidential case handed over</source>
        <translation>giao hồ sơ mật</translation>
    </message>
    <message>
        <source>confidential case seen</source>
        <translation>xem hồ sơ mật</translation>
    </message>
    <message>
        <source>copies came back</source>
        <translation>nhận lại bản đã bàn giao</translation>
    </message>
    <message>
        <source>copies handed over</source>
        <translation>bàn giao bản sao</translation>
    </message>
    <message>
        <source>copies noted as lost</source>
        <translation>ghi nhận mất bản lưu</translation>
    </message>
    <message>
        <source>copies read back</source>
        <translation>đọc lại các bản</translation>
    </message>
    <message>
        <source>copy fetched back</source>
        <translation>lấy bản từ kho về</translation>
    </message>
    <message>
        <source>copy made</source>
        <translation>thêm một bản</translation>
    </message>
    <message>
        <source>copy read back</source>
        <translation>đọc lại một bản</translation>
    </message>
    <message>
        <source>damaged disc saved</source>
        <translation>cứu dữ liệu đĩa hỏng</translation>
    </message>
    <message>
        <source>description of the file written</source>
        <translation>ghi thông tin hồ sơ lưu trữ</translation>
    </message>
    <message>
        <source>disc burnt</source>
        <translation>ghi đĩa</translation>
    </message>
    <message>
        <source>disc damaged</source>
        <translation>đĩa hỏng</translation>
    </message>
    <message>
        <source>disc read back</source>
        <translation>đọc lại đĩa</translation>
    </message>
    <message>
        <source>discs planned</source>
        <translation>chia ra đĩa</translation>
    </message>
    <message>
        <source>disk entered</source>
        <translation>ghi nhận ổ</translation>
    </message>
    <message>
        <source>disk lent</source>
        <translation>cho mượn ổ</translation>
    </message>
    <message>
        <source>disk let go</source>
        <translation>ngắt ổ an toàn</translation>
    </message>
    <message>
        <source>disk returned</source>
        <translation>nhận lại ổ</translation>
    </message>
    <message>
        <source>disposal agreed to</source>
        <translation>đồng ý hủy</translation>
    </message>
    <message>
        <source>disposal asked for</source>
        <translation>đề nghị hủy</translation>
    </message>
    <message>
        <source>disposal withdrawn</source>
        <translation>rút đề nghị hủy</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>document added</source>
        <translation>thêm tài liệu</translation>
    </message>
    <message>
        <source>document withdrawn</source>
        <translation>rút tài liệu</translation>
    </message>
    <message>
        <source>excerpt made</source>
        <translation>trích xuất đoạn</translation>
    </message>
    <message>
        <source>handover record written</source>
        <translation>lập biên bản bàn giao</translation>
    </message>
    <message>
        <source>head of the log left on disks</source>
        <translation>để mốc nhật ký trên các ổ</translation>
    </message>
    <message>
        <source>image made of a damaged disc</source>
        <translation>tạo ảnh của đĩa hỏng</translation>
    </message>
    <message>
        <source>interval of checks set</source>
        <translation>đặt kỳ kiểm tra</translation>
    </message>
    <message>
        <source>item of a test put off</source>
        <translation>để sau một mục kiểm thử</translation>
    </message>
    <message>
        <source>item of a test waived</source>
        <translation>chấp nhận mục kiểm thử có lý do</translation>
    </message>
    <message>
        <source>next stage of the session</source>
        <translation>chuyển chặng buổi tiếp</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>chuyển bước</translation>
    </message>
    <message>
        <source>package checked in its store</source>
        <translation>kiểm tra gói trên kho</translation>
    </message>
    <message>
        <source>package fetched from a store</source>
        <translation>lấy gói từ kho về</translation>
    </message>
    <message>
        <source>package made</source>
        <translation>tạo gói bàn giao</translation>
    </message>
    <message>
        <source>package sent to a store</source>
        <translation>gửi gói lên kho</translation>
    </message>
    <message>
        <source>picture encoded anew for one disc</source>
        <translation>nén lại hình cho vừa một đĩa</translation>
    </message>
    <message>
        <source>readiness of a point received</source>
        <translation>nhận báo sẵn sàng của điểm cầu</translation>
    </message>
    <message>
        <source>readiness sent</source>
        <translation>xuất báo sẵn sàng</translation>
    </message>
    <message>
        <source>recording begun</source>
        <translation>bắt đầu ghi</translation>
    </message>
    <message>
        <source>recording begun again</source>
        <translation>ghi lại từ đầu</translation>
    </message>
    <message>
        <source>recording brought in</source>
        <translation>nhập bản ghi</translation>
    </message>
    <message>
        <source>recording closed</source>
        <translation>đóng bản ghi</translation>
    </message>
    <message>
        <source>recording recovered</source>
        <translation>cứu bản ghi dở</translation>
    </message>
    <message>
        <source>recording went on</source>
        <translation>ghi tiếp</translation>
    </message>
    <message>
        <source>retention set</source>
        <translation>đặt thời hạn bảo quản</translation>
    </message>
    <message>
        <source>rules chosen for the session</source>
        <translation>chốt bộ quy định cho buổi tiếp</translation>
    </message>
    <message>
        <source>rules of this place changed</source>
        <translation>sửa quy định riêng của điểm cầu</translation>
    </message>
    <message>
        <source>seal lifted</source>
        <translation>bỏ hạn chế khai thác</translation>
    </message>
    <message>
        <source>sealed parts handed over</source>
        <translation>giao đoạn hạn chế khai thác</translation>
    </message>
    <message>
        <source>sealed parts seen</source>
        <translation>xem đoạn hạn chế khai thác</translation>
    </message>
    <message>
        <source>sealing begun</source>
        <translation>bắt đầu hạn chế khai thác</translation>
    </message>
    <message>
        <source>sealing ended</source>
        <translation>hết hạn chế khai thác</translation>
    </message>
    <message>
        <source>session archived</source>
        <translation>đưa vào lưu trữ</translation>
    </message>
    <message>
        <source>session changed</source>
        <translation>sửa buổi tiếp</translation>
    </message>
    <message>
        <source>session made</source>
        <translation>lập buổi tiếp</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>mở buổi tiếp</translation>
    </message>
    <message>
        <source>step ended</source>
        <translation>hết bước</translation>
    </message>
    <message>
        <source>store described</source>
        <translation>khai báo kho</translation>
    </message>
    <message>
        <source>store put out of use</source>
        <translation>ngừng dùng kho</translation>
    </message>
    <message>
        <source>stretch sealed</source>
        <translation>hạn chế khai thác một đoạn</translation>
    </message>
    <message>
        <source>test begun</source>
        <translation>bắt đầu kiểm thử</translation>
    </message>
    <message>
        <source>test ended</source>
        <translation>kết thúc kiểm thử</translation>
    </message>
    <message>
        <source>time stamp server chosen</source>
        <translation>chọn máy chủ dấu thời gian</translation>
    </message>
    <message>
        <source>unknown disc read</source>
        <translation>đọc đĩa lạ</translation>
    </message>
</context>
<context>
    <name>marker</name>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Dấu mốc</translation>
    </message>
    <message>
        <source>What is happening now, in a few words</source>
        <translation>Việc đang diễn ra, ghi vài chữ</translation>
    </message>
    <message>
        <source>Words of the marker</source>
        <translation>Nội dung dấu mốc</translation>
    </message>
</context>
<context>
    <name>meter</name>
    <message>
        <source>distorted {span} ago</source>
        <translation>vỡ tiếng {span} trước</translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation>chưa có số đo</translation>
    </message>
    <message>
        <source>no sound for {span}</source>
        <translation>không có tiếng {span}</translation>
    </message>
    <message>
        <source>sends no signal at all</source>
        <translation>không đưa tín hiệu nào</translation>
    </message>
    <message>
        <source>{level} · sound</source>
        <translation>{level} · có tiếng</translation>
    </message>
    <message>
        <source>{level} · too loud</source>
        <translation>{level} · quá to</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>connected through {link}</source>
        <translation>đã kết nối qua {link}</translation>
    </message>
    <message>
        <source>line up, no way to the outside</source>
        <translation>có đường truyền, chưa ra được bên ngoài</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>không có đường truyền</translation>
    </message>
</context>
<context>
    <name>platform recording</name>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Bring in its file…</source>
        <translation>Nhập tệp ghi của phòng họp…</translation>
    </message>
    <message>
        <source>Bringing in the recording of the meeting room</source>
        <translation>Đang chép bản ghi của phòng họp trực tuyến</translation>
    </message>
    <message>
        <source>Check that disk, then bring the file in again.</source>
        <translation>Kiểm tra ổ đĩa đó rồi chép tệp lại.</translation>
    </message>
    <message>
        <source>Choose the file again, or fetch it anew.</source>
        <translation>Hãy chọn lại tệp, hoặc tải lại từ nền tảng.</translation>
    </message>
    <message>
        <source>Download its file today, then bring it in here.</source>
        <translation>Tải tệp về ngay trong ngày, rồi nhập vào đây.</translation>
    </message>
    <message>
        <source>End the recording of this room first.</source>
        <translation>Trước hết hãy kết thúc ghi hình phòng này.</translation>
    </message>
    <message>
        <source>Fetch the meeting room&apos;s recording</source>
        <translation>Lấy tệp ghi của phòng họp</translation>
    </message>
    <message>
        <source>How to start it there</source>
        <translation>Cách bấm ghi trên phòng họp</translation>
    </message>
    <message>
        <source>Is the meeting room&apos;s own recording on? Asked since {time}.</source>
        <translation>Phòng họp trực tuyến có đang ghi hình không? Hỏi từ {time}.</translation>
    </message>
    <message>
        <source>It has been stopped</source>
        <translation>Phòng họp đã dừng ghi</translation>
    </message>
    <message>
        <source>It is asked for as soon as the session is recorded here.</source>
        <translation>Chương trình sẽ nhắc khi bắt đầu ghi buổi tiếp.</translation>
    </message>
    <message>
        <source>Its file can be brought in once the session is recorded.</source>
        <translation>Chỉ chép tệp này vào khi buổi tiếp đã ghi hình xong.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Chưa mở buổi tiếp nào.</translation>
    </message>
    <message>
        <source>No such recording here</source>
        <translation>Phòng này không ghi được</translation>
    </message>
    <message>
        <source>Nobody can say “{state}” of it.</source>
        <translation>Không thể báo trạng thái “{state}”.</translation>
    </message>
    <message>
        <source>Nothing was changed on the disks.</source>
        <translation>Trên các ổ đĩa không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Trước hết hãy mở buổi tiếp.</translation>
    </message>
    <message>
        <source>Recording is on in the room</source>
        <translation>Đã bấm ghi trên phòng họp</translation>
    </message>
    <message>
        <source>Recording of the meeting room</source>
        <translation>Tệp ghi của phòng họp</translation>
    </message>
    <message>
        <source>Recordings ({kinds})</source>
        <translation>Tệp ghi ({kinds})</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Người báo</translation>
    </message>
    <message>
        <source>See the recording mark in the room, then say that it runs.</source>
        <translation>Nhìn dấu đang ghi trong phòng họp, rồi báo là đang ghi.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Có người</translation>
    </message>
    <message>
        <source>Start the recording of the meeting room now</source>
        <translation>Hãy bấm ghi trên phòng họp ngay</translation>
    </message>
    <message>
        <source>The copy in {folder} reads back otherwise.</source>
        <translation>Bản sao trong {folder} đọc lại không khớp.</translation>
    </message>
    <message>
        <source>The meeting room is being recorded</source>
        <translation>Phòng họp đang được ghi</translation>
    </message>
    <message>
        <source>The meeting room&apos;s own recording</source>
        <translation>Bản ghi của phòng họp</translation>
    </message>
    <message>
        <source>The meeting room&apos;s recording lies with the session</source>
        <translation>Đã có tệp ghi của phòng họp</translation>
    </message>
    <message>
        <source>The rules (Quy chế 748, Điều 7.2) want that recording too.</source>
        <translation>Quy chế 748, Điều 7.2 yêu cầu có cả bản ghi này.</translation>
    </message>
    <message>
        <source>The rules ask for it beside the recording of this room.</source>
        <translation>Quy chế yêu cầu có bản ghi này bên cạnh bản ghi của phòng.</translation>
    </message>
    <message>
        <source>This platform offers no recording of its own</source>
        <translation>Nền tảng này không có chức năng ghi</translation>
    </message>
    <message>
        <source>{person} said so at {time}.</source>
        <translation>{person} báo lúc {time}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be brought in: {reason}.</source>
        <translation>Không chép được “{file}”: {reason}.</translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>1. Ask the administrator of the main point to record in the shared platform; the device of this room need not record. 2. Hear from the main point that the recording runs. 3. Fetch the file the same day.</source>
        <translation>1. Đề nghị người quản trị điểm cầu trung tâm ghi trên nền tảng dùng chung; thiết bị của phòng này không cần ghi. 2. Nghe điểm cầu trung tâm báo bản ghi đang chạy. 3. Lấy bản ghi về ngay trong ngày.</translation>
    </message>
    <message>
        <source>1. Ask the administrator of the main point who starts the platform&apos;s recording. 2. See the recording mark in the room before the session begins. 3. Ask where the file will lie and fetch it the same day.</source>
        <translation>1. Hỏi người quản trị điểm cầu trung tâm xem ai bật ghi trên nền tảng. 2. Nhìn thấy dấu báo đang ghi trong phòng họp trước khi bắt đầu buổi tiếp. 3. Hỏi nơi lưu bản ghi và lấy về ngay trong ngày.</translation>
    </message>
    <message>
        <source>1. Be in the room with the account that the main point issued; without the right to record, ask the administrator of the main point to start it. 2. Open the menu of the room and choose recording. 3. Wait for the recording mark and read it out to a second person. 4. After the session ask where the file lies and fetch it the same day.</source>
        <translation>1. Vào phòng bằng tài khoản do điểm cầu trung tâm cấp; nếu tài khoản không có quyền ghi, đề nghị người quản trị điểm cầu trung tâm bật ghi. 2. Mở bảng chọn của phòng họp, chọn ghi hình. 3. Chờ dấu báo đang ghi hiện lên và đọc to cho người thứ hai cùng biết. 4. Sau buổi tiếp, hỏi nơi lưu bản ghi và lấy về ngay trong ngày.</translation>
    </message>
    <message>
        <source>1. Be moderator of the room. 2. Press the three dots (“More actions”) and choose “Start recording”. 3. Wait for the red mark REC. 4. After the session fetch the file from the place that the server&apos;s administrator named.</source>
        <translation>1. Phải là người điều hành phòng. 2. Bấm nút ba chấm (“Thao tác khác”), chọn “Bắt đầu ghi”. 3. Chờ dấu đỏ REC hiện lên. 4. Sau buổi tiếp, lấy bản ghi ở nơi người quản trị máy chủ đã cho biết.</translation>
    </message>
    <message>
        <source>1. Be moderator of the room; recording must have been allowed when the room was made. 2. Press “Start recording” at the top of the room and confirm. 3. Wait for the red mark with the running time. 4. After the session the server prepares the film, which may take hours: fetch it as soon as it is listed.</source>
        <translation>1. Phải là người điều hành phòng; khi tạo phòng phải cho phép ghi hình. 2. Bấm “Bắt đầu ghi” ở phía trên màn hình phòng họp và xác nhận. 3. Chờ dấu đỏ kèm thời gian đang chạy. 4. Sau buổi tiếp, máy chủ cần có khi vài giờ để dựng bản ghi: lấy về ngay khi thấy trong danh sách.</translation>
    </message>
    <message>
        <source>A program installed on this machine: its window and its sound are recorded. Nothing inside it can be seen by this program.</source>
        <translation>Phần mềm đã cài trên máy này: cửa sổ và âm thanh của nó được ghi lại. Chương trình không nhìn được bên trong phần mềm ấy.</translation>
    </message>
    <message>
        <source>Addresses and menus of GoMeet come from public material and have not been checked against a real room. Compare them with the guide of your provider. If the page shows no picture, open it in Chrome or Edge.</source>
        <translation>Địa chỉ và bảng chọn của GoMeet lấy từ tài liệu công khai, chưa được đối chiếu với phòng họp thật. Hãy so với hướng dẫn của nhà cung cấp. Nếu trang không có hình, hãy mở bằng Chrome hoặc Edge.</translation>
    </message>
    <message>
        <source>Any meeting page: paste the whole link of the invitation. Only the host of that link is let to the camera and the microphone.</source>
        <translation>Trang họp bất kỳ: dán nguyên đường dẫn trong giấy mời. Chỉ máy chủ của đường dẫn đó được dùng camera và micro.</translation>
    </message>
    <message>
        <source>Authorities run Jitsi Meet on servers of their own: add the name of that server to the allowed hosts.</source>
        <translation>Các cơ quan thường chạy Jitsi Meet trên máy chủ riêng: hãy thêm tên máy chủ ấy vào danh sách máy chủ được phép.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Hãy chọn một trong các nền tảng: {known}.</translation>
    </message>
    <message>
        <source>Correct the file or take it away.</source>
        <translation>Hãy sửa tệp này hoặc cất nó đi chỗ khác.</translation>
    </message>
    <message>
        <source>Every authority runs a server of its own: the host of the invitation is the one that is allowed.</source>
        <translation>Mỗi cơ quan chạy một máy chủ riêng: máy chủ ghi trong giấy mời là máy chủ được phép.</translation>
    </message>
    <message>
        <source>For tests: a Janus server with its videoroom plugin and a page that your own web server gives out.</source>
        <translation>Dùng để kiểm thử: máy chủ Janus có phần phòng họp có hình và một trang do máy chủ web của đơn vị cung cấp.</translation>
    </message>
    <message>
        <source>The built-in room: no server, no account and no sound device are needed. A simulated far end answers. Nothing leaves this machine.</source>
        <translation>Phòng có sẵn trong chương trình: không cần máy chủ, tài khoản hay thiết bị âm thanh. Một điểm cầu giả lập sẽ trả lời. Không có gì được gửi ra khỏi máy này.</translation>
    </message>
    <message>
        <source>The conference device joins by itself; its picture comes in through a capture device (HDMI), its sound through line-in. Choose both below.</source>
        <translation>Thiết bị hội nghị tự kết nối; hình vào máy qua bộ thu hình (HDMI), tiếng vào qua cổng line-in. Hãy chọn cả hai ở bên dưới.</translation>
    </message>
    <message>
        <source>The platform&apos;s file {file} cannot be read: {reason}</source>
        <translation>Không đọc được tệp nền tảng {file}: {reason}</translation>
    </message>
    <message>
        <source>The platform&apos;s file {file} is wrong at {field}: {reason}.</source>
        <translation>Tệp nền tảng {file} sai ở mục {field}: {reason}.</translation>
    </message>
    <message>
        <source>There is no meeting platform “{id}”.</source>
        <translation>Không có nền tảng họp nào tên “{id}”.</translation>
    </message>
    <message>
        <source>This test room keeps no recording of its own unless the administrator of the server turns it on.</source>
        <translation>Phòng thử này không tự ghi hình, trừ khi người quản trị máy chủ bật ghi.</translation>
    </message>
    <message>
        <source>You join on another machine or telephone. The program keeps the list of points, the times and the recording of this room; the meeting itself is not recorded unless you choose a source for it.</source>
        <translation>Đồng chí kết nối bằng máy khác hoặc điện thoại. Chương trình giữ danh sách điểm cầu, thời gian và bản ghi của phòng này; hình, tiếng của cuộc họp không được ghi nếu chưa chọn nguồn.</translation>
    </message>
    <message>
        <source>a list of texts is wanted</source>
        <translation>phải là một danh sách các đoạn chữ</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>phải là một đoạn chữ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>not a pattern: {reason}</source>
        <translation>mẫu tìm không hợp lệ: {reason}</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>không phải một bộ các mục</translation>
    </message>
    <message>
        <source>only texts by name are wanted</source>
        <translation>chỉ nhận các đoạn chữ có tên</translation>
    </message>
    <message>
        <source>small letters, figures and _ are wanted</source>
        <translation>phải viết bằng chữ thường không dấu, chữ số và dấu _</translation>
    </message>
    <message>
        <source>the room itself must stand in round brackets</source>
        <translation>phần mã phòng phải đặt trong ngoặc tròn</translation>
    </message>
    <message>
        <source>the usual road ({kind}) is not among them</source>
        <translation>thiếu cách kết nối thường dùng ({kind})</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>chương trình không biết mục này</translation>
    </message>
    <message>
        <source>“{value}” is none of {known}</source>
        <translation>“{value}” không nằm trong số {known}</translation>
    </message>
    <message>
        <source>“{value}” is not a host name</source>
        <translation>“{value}” không phải tên máy chủ</translation>
    </message>
    <message>
        <source>“{value}” is not filled in here</source>
        <translation>ở đây không điền được “{value}”</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>A part of this stretch is sealed.</source>
        <translation>Trong đoạn này có phần hạn chế khai thác.</translation>
    </message>
    <message>
        <source>A reason of at least {least} characters is needed.</source>
        <translation>Cần nêu lý do, ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>As recorded: from key picture to key picture, nothing encoded anew</source>
        <translation>Nguyên dữ liệu đã ghi: đầu và cuối có thể dôi vài giây</translation>
    </message>
    <message>
        <source>Both pictures side by side in one film</source>
        <translation>Hai hình cạnh nhau trong một tệp</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm chứng</translation>
    </message>
    <message>
        <source>Check the disk or choose another one.</source>
        <translation>Kiểm tra ổ đĩa hoặc chọn ổ khác.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Chọn ít nhất một hình.</translation>
    </message>
    <message>
        <source>Choose a stretch beside it, or have a person with the duty take it in.</source>
        <translation>Chọn đoạn khác, hoặc để người có thẩm quyền cho trích xuất cả phần này.</translation>
    </message>
    <message>
        <source>Choose another beginning or end.</source>
        <translation>Chọn lại điểm đầu hoặc điểm cuối.</translation>
    </message>
    <message>
        <source>Choose start and end in the player or type them. Without encoding anew the excerpt is what was recorded, a little longer at both ends. Purpose, authority and person go into the log and onto the slip that is written beside the films.</source>
        <translation>Chọn điểm đầu và điểm cuối khi phát lại, hoặc gõ vào. Nếu không mã hóa lại, đoạn trích đúng là dữ liệu đã ghi, hai đầu dài hơn một chút. Mục đích, căn cứ và người chịu trách nhiệm được ghi vào nhật ký và vào phiếu trích xuất đi kèm các tệp.</translation>
    </message>
    <message>
        <source>Decision or request that allows it (number, date)</source>
        <translation>Căn cứ: quyết định hoặc văn bản đề nghị (số, ngày)</translation>
    </message>
    <message>
        <source>Exact to the picture: encoded anew</source>
        <translation>Chính xác đến từng hình: lâu hơn, hình được tạo lại</translation>
    </message>
    <message>
        <source>Excerpt made, every film read back</source>
        <translation>Đã trích xuất, đã đọc lại đủ các tệp</translation>
    </message>
    <message>
        <source>Excerpt of a stretch…</source>
        <translation>Trích xuất đoạn…</translation>
    </message>
    <message>
        <source>Excerpt of the recording</source>
        <translation>Trích xuất đoạn ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Excerpt of “{title}”</source>
        <translation>Trích xuất đoạn của “{title}”</translation>
    </message>
    <message>
        <source>Excerpt…</source>
        <translation>Trích xuất…</translation>
    </message>
    <message>
        <source>From (hours:minutes:seconds)</source>
        <translation>Từ (giờ:phút:giây)</translation>
    </message>
    <message>
        <source>From key picture to key picture the excerpt would reach into a sealed part.</source>
        <translation>Nếu cắt tại hình khóa, đoạn trích sẽ lấn vào phần hạn chế khai thác.</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>Từ {time}</translation>
    </message>
    <message>
        <source>Have a person with the duty take it in, or have the seal lifted.</source>
        <translation>Đề nghị người có thẩm quyền cho đưa vào, hoặc cho gỡ hạn chế khai thác.</translation>
    </message>
    <message>
        <source>Have it made exact to the picture, or choose another stretch.</source>
        <translation>Chọn cách chính xác đến từng hình, hoặc chọn đoạn khác.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Length: {seconds} seconds</source>
        <translation>Độ dài: {seconds} giây</translation>
    </message>
    <message>
        <source>Make the excerpt now</source>
        <translation>Trích xuất ngay</translation>
    </message>
    <message>
        <source>Mark ›</source>
        <translation>Mốc ›</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Name the person who answers for it.</source>
        <translation>Ghi tên người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>No disk with this recording is connected.</source>
        <translation>Chưa cắm ổ nào có bản ghi này.</translation>
    </message>
    <message>
        <source>No excerpt was made.</source>
        <translation>Chưa trích xuất đoạn nào.</translation>
    </message>
    <message>
        <source>No recording is opened yet.</source>
        <translation>Chưa mở bản ghi nào.</translation>
    </message>
    <message>
        <source>Nobody knows at what time of day this recording began: a sealed part of the session may lie anywhere in it.</source>
        <translation>Không xác định được bản ghi này bắt đầu vào giờ nào: đoạn hạn chế khai thác của buổi tiếp có thể nằm ở bất cứ chỗ nào trong đó.</translation>
    </message>
    <message>
        <source>Nothing was made; the recording is untouched.</source>
        <translation>Chưa tạo gì; bản ghi gốc vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Nothing was recorded here</source>
        <translation>Không có bản ghi ở đoạn này</translation>
    </message>
    <message>
        <source>Nothing was recorded in this stretch.</source>
        <translation>Không có bản ghi trong đoạn này.</translation>
    </message>
    <message>
        <source>Nothing was recorded of this session.</source>
        <translation>Buổi này không có bản ghi.</translation>
    </message>
    <message>
        <source>Nothing was recorded, or it is still being recorded.</source>
        <translation>Chưa ghi gì, hoặc bản ghi vẫn đang được ghi.</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Lùi một hình</translation>
    </message>
    <message>
        <source>One picture back (comma)</source>
        <translation>Lùi một hình (phím dấu phẩy)</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Tới một hình</translation>
    </message>
    <message>
        <source>One picture on (full stop)</source>
        <translation>Tới một hình (phím dấu chấm)</translation>
    </message>
    <message>
        <source>Open and note it</source>
        <translation>Mở và ghi nhật ký</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the sealed parts…</source>
        <translation>Mở đoạn hạn chế khai thác…</translation>
    </message>
    <message>
        <source>Passed over: sealed from {start} to {end}.</source>
        <translation>Đã bỏ qua đoạn hạn chế khai thác từ {start} đến {end}.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Picture ›</source>
        <translation>Tới 1 hình ›</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Play again, or check the copies of this session.</source>
        <translation>Phát lại, hoặc kiểm tra các bản sao của buổi tiếp này.</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Phát hoặc dừng (phím cách)</translation>
    </message>
    <message>
        <source>Played without sound while a session is being recorded.</source>
        <translation>Đang ghi một buổi tiếp nên phát không có tiếng.</translation>
    </message>
    <message>
        <source>Playing broke off: a file may be damaged here.</source>
        <translation>Việc phát bị ngắt: có thể một tệp bị hỏng ở đoạn này.</translation>
    </message>
    <message>
        <source>Purpose of the excerpt</source>
        <translation>Mục đích trích xuất</translation>
    </message>
    <message>
        <source>Recorded several times:</source>
        <translation>Buổi này có nhiều lần ghi:</translation>
    </message>
    <message>
        <source>Recording {number} ({begin} to {end})</source>
        <translation>Lần ghi {number} ({begin}–{end})</translation>
    </message>
    <message>
        <source>Recording {number} ({length})</source>
        <translation>Lần ghi {number} (dài {length})</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng</translation>
    </message>
    <message>
        <source>Room, second camera</source>
        <translation>Phòng, camera thứ hai</translation>
    </message>
    <message>
        <source>Say purpose and authority, at least {least} letters.</source>
        <translation>Nêu mục đích và căn cứ, mỗi mục ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>Set end</source>
        <translation>Cuối đoạn</translation>
    </message>
    <message>
        <source>Set start</source>
        <translation>Đầu đoạn</translation>
    </message>
    <message>
        <source>Set start and end first.</source>
        <translation>Chọn điểm đầu và điểm cuối trước.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Sound away</source>
        <translation>Ẩn âm thanh</translation>
    </message>
    <message>
        <source>Sound picture of a recording</source>
        <translation>Biểu đồ âm thanh của bản ghi</translation>
    </message>
    <message>
        <source>Sound picture of the recording</source>
        <translation>Biểu đồ âm thanh của bản ghi</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ phát</translation>
    </message>
    <message>
        <source>Take in the sealed parts, on this authority</source>
        <translation>Trích xuất cả phần hạn chế khai thác, theo căn cứ đã nêu</translation>
    </message>
    <message>
        <source>The decision or request that allows it is needed, at least {least} letters.</source>
        <translation>Cần nêu căn cứ (quyết định hoặc văn bản đề nghị), ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>The end of the excerpt must lie after its beginning.</source>
        <translation>Điểm cuối phải sau điểm đầu của đoạn trích xuất.</translation>
    </message>
    <message>
        <source>The excerpt begins here (I)</source>
        <translation>Đoạn trích xuất bắt đầu từ đây (phím I)</translation>
    </message>
    <message>
        <source>The excerpt ends here (O)</source>
        <translation>Đoạn trích xuất kết thúc tại đây (phím O)</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation>Không ghi được tệp: {reason}</translation>
    </message>
    <message>
        <source>The name of who answers for the excerpt is needed.</source>
        <translation>Cần ghi tên người chịu trách nhiệm về việc trích xuất.</translation>
    </message>
    <message>
        <source>The purpose of the excerpt is needed, at least {least} letters.</source>
        <translation>Cần nêu mục đích trích xuất, ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>The recorded files could not be read.</source>
        <translation>Không đọc được các tệp đã ghi.</translation>
    </message>
    <message>
        <source>The recording is being opened…</source>
        <translation>Đang mở bản ghi…</translation>
    </message>
    <message>
        <source>The recording itself is untouched.</source>
        <translation>Bản ghi gốc không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>The sealed parts are open; this stands in the log.</source>
        <translation>Các đoạn hạn chế khai thác đang mở; việc này đã ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>The sealed parts stay shut.</source>
        <translation>Các đoạn hạn chế khai thác vẫn đóng.</translation>
    </message>
    <message>
        <source>The sound picture is being made…</source>
        <translation>Đang lập biểu đồ âm thanh…</translation>
    </message>
    <message>
        <source>The sound picture is made later.</source>
        <translation>Biểu đồ âm thanh sẽ được lập sau.</translation>
    </message>
    <message>
        <source>There is no sound picture of this recording.</source>
        <translation>Không có biểu đồ âm thanh của bản ghi này.</translation>
    </message>
    <message>
        <source>This recording has no source “{name}”.</source>
        <translation>Bản ghi này không có nguồn “{name}”.</translation>
    </message>
    <message>
        <source>This session has no recording that can be played.</source>
        <translation>Buổi tiếp này không có bản ghi nào phát được.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>To the mark before (up arrow)</source>
        <translation>Về mốc trước (phím mũi tên lên)</translation>
    </message>
    <message>
        <source>To the next mark (down arrow)</source>
        <translation>Tới mốc sau (phím mũi tên xuống)</translation>
    </message>
    <message>
        <source>To {time}</source>
        <translation>Đến {time}</translation>
    </message>
    <message>
        <source>Verify the copies of the recording, then try again.</source>
        <translation>Kiểm tra tính toàn vẹn các bản sao, rồi thử lại.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Who views it (chair or archivist)</source>
        <translation>Người xem (người chủ trì hoặc cán bộ lưu trữ)</translation>
    </message>
    <message>
        <source>Why it is viewed; this goes into the log</source>
        <translation>Lý do xem; được ghi vào nhật ký</translation>
    </message>
    <message>
        <source>{count} recorded files are not on the disks at hand.</source>
        <translation>{count} tệp đã ghi không có trên các ổ đang kết nối.</translation>
    </message>
    <message>
        <source>{count} sealed parts are passed over.</source>
        <translation>Bỏ qua {count} đoạn hạn chế khai thác.</translation>
    </message>
    <message>
        <source>{film}: from {start}, {seconds} seconds, {size}</source>
        <translation>{film}: từ {start}, dài {seconds} giây, {size}</translation>
    </message>
    <message>
        <source>‹ Mark</source>
        <translation>‹ Mốc</translation>
    </message>
    <message>
        <source>‹ Picture</source>
        <translation>‹ Lùi 1 hình</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Absent</source>
        <translation>Báo vắng</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Sửa danh sách…</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>Tên điểm cầu</translation>
    </message>
    <message>
        <source>No list of points yet</source>
        <translation>Chưa có danh sách điểm cầu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>One point a line. A tick: must be here during the session.</source>
        <translation>Mỗi dòng một điểm cầu. Dấu chọn: bắt buộc có mặt trong buổi tiếp.</translation>
    </message>
    <message>
        <source>Points of this session</source>
        <translation>Các điểm cầu của buổi tiếp</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Press a point when it answers.</source>
        <translation>Điểm cầu nào trả lời thì bấm vào.</translation>
    </message>
    <message>
        <source>absent {span}</source>
        <translation>vắng {span}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>chưa có mặt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>present since {time}</source>
        <translation>có mặt từ {time}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>told by the meeting page</source>
        <translation>trang họp báo</translation>
    </message>
    <message>
        <source>{here} of {count} points are here</source>
        <translation>{here}/{count} điểm cầu có mặt</translation>
    </message>
</context>
<context>
    <name>points board</name>
    <message>
        <source>A file signed with another key came. Call the point on its known number and let it read its code out. Here it reads: {code}</source>
        <translation>Có tệp được ký bằng khóa khác. Gọi điện cho điểm cầu theo số đã biết và đề nghị đọc mã. Ở đây mã là: {code}</translation>
    </message>
    <message>
        <source>Choose the shared folder…</source>
        <translation>Chọn thư mục dùng chung…</translation>
    </message>
    <message>
        <source>Code not compared</source>
        <translation>Chưa đối chiếu mã</translation>
    </message>
    <message>
        <source>Code of this computer, to read out when asked: {code}</source>
        <translation>Mã của máy tính này, để đọc khi được hỏi: {code}</translation>
    </message>
    <message>
        <source>Compared by telephone: the same</source>
        <translation>Đã đối chiếu qua điện thoại: mã khớp</translation>
    </message>
    <message>
        <source>Each point tests its own room and hands over a signed file: on a stick, by mail, or in a folder that all reach. A file that was changed is refused. With the first file of a point, call it on a number that you know and compare the code: only then does its file count.</source>
        <translation>Mỗi điểm cầu tự kiểm thử phòng của mình và gửi một tệp có chữ ký: qua USB, thư điện tử hoặc thư mục dùng chung. Tệp đã bị thay đổi thì không được nhận. Với tệp đầu tiên của một điểm cầu, gọi điện theo số đã biết và đối chiếu mã: sau đó tệp mới được tính.</translation>
    </message>
    <message>
        <source>Files of {point} with the code {code} count from now on.</source>
        <translation>Từ nay tệp của {point} có mã {code} được tính.</translation>
    </message>
    <message>
        <source>First file of this point. Call it on its known number and let it read its code out. Here it reads: {code}</source>
        <translation>Tệp đầu tiên của điểm cầu này. Gọi điện theo số đã biết và đề nghị đọc mã. Ở đây mã là: {code}</translation>
    </message>
    <message>
        <source>Folder that the points share</source>
        <translation>Thư mục dùng chung của các điểm cầu</translation>
    </message>
    <message>
        <source>Go to the tests</source>
        <translation>Đến phần kiểm thử</translation>
    </message>
    <message>
        <source>Hand out this point&apos;s file…</source>
        <translation>Xuất tệp của điểm cầu này…</translation>
    </message>
    <message>
        <source>Key has changed</source>
        <translation>Khóa đã đổi</translation>
    </message>
    <message>
        <source>No shared folder</source>
        <translation>Không dùng thư mục chung</translation>
    </message>
    <message>
        <source>No shared folder: files come on a stick or by mail.</source>
        <translation>Không dùng thư mục chung: tệp gửi qua USB hoặc thư điện tử.</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Chưa sẵn sàng</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Chưa kiểm thử</translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation>Chưa nhận được tệp</translation>
    </message>
    <message>
        <source>Open or make a session</source>
        <translation>Mở hoặc lập buổi tiếp</translation>
    </message>
    <message>
        <source>PRACTICE · {words}</source>
        <translation>CHẠY THỬ · {words}</translation>
    </message>
    <message>
        <source>Points of the session</source>
        <translation>Bảng điểm cầu của buổi tiếp</translation>
    </message>
    <message>
        <source>Put this point&apos;s file into it</source>
        <translation>Đặt tệp của điểm cầu này vào thư mục</translation>
    </message>
    <message>
        <source>Readiness files</source>
        <translation>Tệp sẵn sàng</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Ready, with waivers</source>
        <translation>Sẵn sàng, có nội dung chấp nhận</translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation>Thư mục dùng chung: {folder}</translation>
    </message>
    <message>
        <source>Take a file…</source>
        <translation>Nhận tệp…</translation>
    </message>
    <message>
        <source>Taken: the file of {point}</source>
        <translation>Đã nhận tệp của {point}</translation>
    </message>
    <message>
        <source>Tested too long ago</source>
        <translation>Kiểm thử đã quá lâu</translation>
    </message>
    <message>
        <source>The computer has no store of passwords: after the program ends the code is another one.</source>
        <translation>Máy tính không có kho mật khẩu: sau khi tắt chương trình, mã sẽ khác.</translation>
    </message>
    <message>
        <source>The file of a point</source>
        <translation>Tệp của điểm cầu</translation>
    </message>
    <message>
        <source>The session has no list of points yet.</source>
        <translation>Buổi tiếp chưa có danh sách điểm cầu.</translation>
    </message>
    <message>
        <source>This computer has no code yet: it comes with the first file.</source>
        <translation>Máy tính này chưa có mã: mã có khi xuất tệp đầu tiên.</translation>
    </message>
    <message>
        <source>Where the file is to go</source>
        <translation>Nơi ghi tệp</translation>
    </message>
    <message>
        <source>Written: {file}. Code to read out when asked: {code}</source>
        <translation>Đã ghi: {file}. Mã để đọc khi được hỏi: {code}</translation>
    </message>
    <message>
        <source>accepted by {person}: {reason}</source>
        <translation>{person} chấp nhận: {reason}</translation>
    </message>
    <message>
        <source>and {count} more items</source>
        <translation>và {count} nội dung khác</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không có người xác nhận</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{point} (may take part)</source>
        <translation>{point} (không bắt buộc)</translation>
    </message>
    <message>
        <source>{point} (this point)</source>
        <translation>{point} (điểm cầu này)</translation>
    </message>
    <message>
        <source>{ready} of {required} points that have to take part are ready</source>
        <translation>{ready}/{required} điểm cầu bắt buộc đã sẵn sàng</translation>
    </message>
    <message>
        <source>{test}, finished {moment} by {person}</source>
        <translation>{test}, {person} hoàn thành {moment}</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Ask the main point whether that is right before joining.</source>
        <translation>Hãy hỏi điểm cầu trung tâm như vậy có đúng không trước khi kết nối.</translation>
    </message>
    <message>
        <source>Ask the main point whether the server runs; try the backup line.</source>
        <translation>Hãy hỏi điểm cầu trung tâm xem máy chủ có chạy không; thử đường truyền dự phòng.</translation>
    </message>
    <message>
        <source>Ask the main point; check again in a few minutes.</source>
        <translation>Hãy hỏi điểm cầu trung tâm; vài phút sau kiểm tra lại.</translation>
    </message>
    <message>
        <source>Compare every letter of the link with the invitation.</source>
        <translation>Hãy đối chiếu từng ký tự của đường dẫn với giấy mời.</translation>
    </message>
    <message>
        <source>Compare the link with the invitation; tell the administrator.</source>
        <translation>Hãy đối chiếu đường dẫn với giấy mời; báo người quản trị.</translation>
    </message>
    <message>
        <source>Do not type the password there. Tell the administrator of the platform.</source>
        <translation>Đừng gõ mật khẩu vào đó. Hãy báo người quản trị nền tảng.</translation>
    </message>
    <message>
        <source>Join the room to see whether it works.</source>
        <translation>Hãy vào phòng để biết có kết nối được không.</translation>
    </message>
    <message>
        <source>Join the test room to see whether it works.</source>
        <translation>Hãy vào phòng thử để biết có kết nối được không.</translation>
    </message>
    <message>
        <source>Keep user name and password at hand; the room will ask for them.</source>
        <translation>Hãy chuẩn bị tài khoản và mật khẩu; phòng họp sẽ hỏi.</translation>
    </message>
    <message>
        <source>Look at the line and its router, then check again.</source>
        <translation>Hãy xem đường truyền và bộ định tuyến rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for the certificate of {host}.</source>
        <translation>Chứng thư số của {host} không do nơi máy này tin cậy cấp.</translation>
    </message>
    <message>
        <source>Plug the network cable in or connect, then check again.</source>
        <translation>Hãy cắm cáp mạng hoặc nối mạng rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Tell the administrator of the platform before the session.</source>
        <translation>Hãy báo người quản trị nền tảng trước buổi tiếp.</translation>
    </message>
    <message>
        <source>Tell the administrator of the platform.</source>
        <translation>Hãy báo người quản trị nền tảng.</translation>
    </message>
    <message>
        <source>The certificate expires in {days} days.</source>
        <translation>Chứng thư số sẽ hết hạn sau {days} ngày.</translation>
    </message>
    <message>
        <source>The certificate is valid for {days} more days.</source>
        <translation>Chứng thư số còn hiệu lực {days} ngày.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Chứng thư số của {host} đã hết hạn.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet: is this clock right?</source>
        <translation>Chứng thư số của {host} chưa có hiệu lực: đồng hồ máy này có đúng không?</translation>
    </message>
    <message>
        <source>The certificate was made out for another host than {host}.</source>
        <translation>Chứng thư số được cấp cho máy chủ khác, không phải {host}.</translation>
    </message>
    <message>
        <source>The link is wrong or expired: ask the main point for a new one.</source>
        <translation>Đường dẫn sai hoặc hết hạn: hãy xin điểm cầu trung tâm đường dẫn mới.</translation>
    </message>
    <message>
        <source>The name server does not answer.</source>
        <translation>Máy chủ tên miền không trả lời.</translation>
    </message>
    <message>
        <source>The name {host} is known.</source>
        <translation>Đã tìm được máy chủ {host}.</translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation>Không tìm được máy chủ {host}.</translation>
    </message>
    <message>
        <source>The page of the room is there.</source>
        <translation>Trang của phòng họp hoạt động.</translation>
    </message>
    <message>
        <source>The practice room is built in: no server is needed.</source>
        <translation>Phòng chạy thử có sẵn trong chương trình: không cần máy chủ.</translation>
    </message>
    <message>
        <source>The server {host} is out of order (answer {status}).</source>
        <translation>Máy chủ {host} đang lỗi (mã trả lời {status}).</translation>
    </message>
    <message>
        <source>There is no such room on {host} (answer {status}).</source>
        <translation>Không có phòng này trên {host} (mã trả lời {status}).</translation>
    </message>
    <message>
        <source>This machine has no network at the moment.</source>
        <translation>Máy này đang không có mạng.</translation>
    </message>
    <message>
        <source>This machine uses a proxy; the server cannot be tried.</source>
        <translation>Máy này ra mạng qua máy chủ trung gian (proxy) nên không thử trực tiếp được.</translation>
    </message>
    <message>
        <source>{host} (port {port}) does not answer.</source>
        <translation>{host} (cổng {port}) không trả lời.</translation>
    </message>
    <message>
        <source>{host} (port {port}) refuses the connection.</source>
        <translation>{host} (cổng {port}) từ chối kết nối.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a web page does.</source>
        <translation>{host} có trả lời nhưng không phải trang web.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} có trả lời.</translation>
    </message>
    <message>
        <source>{host} does not tell whether the room is there (answer {status}).</source>
        <translation>{host} không cho biết có phòng hay không (mã trả lời {status}).</translation>
    </message>
    <message>
        <source>{host} leads to a page without protection (http).</source>
        <translation>{host} dẫn tới trang không được bảo vệ (http).</translation>
    </message>
    <message>
        <source>{host} lets nobody in without signing in (answer {status}).</source>
        <translation>{host} yêu cầu đăng nhập mới cho vào (mã trả lời {status}).</translation>
    </message>
    <message>
        <source>{host} made its certificate out itself: nobody vouches for it.</source>
        <translation>{host} tự cấp chứng thư số cho mình: không ai bảo đảm.</translation>
    </message>
    <message>
        <source>{host} sends its visitors on to {other}.</source>
        <translation>{host} chuyển người vào sang máy chủ {other}.</translation>
    </message>
    <message>
        <source>{host} speaks no protected language that this machine knows (TLS).</source>
        <translation>{host} không dùng được kết nối bảo mật (TLS) mà máy này biết.</translation>
    </message>
</context>
<context>
    <name>preparation</name>
    <message>
        <source>A microphone each for</source>
        <translation>Micro riêng cho</translation>
    </message>
    <message>
        <source>Back to the list of sessions; nothing of this one is lost.</source>
        <translation>Về danh sách buổi tiếp; không mất gì của buổi này.</translation>
    </message>
    <message>
        <source>Back to the recording</source>
        <translation>Về trang ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Both folders lie on one disk: if it fails, both copies are lost.</source>
        <translation>Hai thư mục nằm trên cùng một ổ: nếu ổ hỏng thì mất cả hai bản.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>Camera 2</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ ngoài</translation>
    </message>
    <message>
        <source>Fewer devices</source>
        <translation>Ẩn bớt thiết bị</translation>
    </message>
    <message>
        <source>Go on to the recording</source>
        <translation>Sang ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Tai nghe</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Join the meeting</source>
        <translation>Kết nối vào phòng họp</translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation>Sắp hết chỗ</translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation>Ổ chính</translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation>Nền tảng họp</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Không thấy ổ này</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Khuôn hình</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Đóng lại</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng</translation>
    </message>
    <message>
        <source>Room microphone</source>
        <translation>Micro phòng</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Second camera, more microphones…</source>
        <translation>Thêm camera, micro, tai nghe…</translation>
    </message>
    <message>
        <source>See the closing report</source>
        <translation>Xem báo cáo kết thúc</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>Speak: the bar should reach the green mark.</source>
        <translation>Hãy nói thử: thanh mức phải chạm vạch xanh bên dưới.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa</translation>
    </message>
    <message>
        <source>Still to do: {list}.</source>
        <translation>Còn phải làm: {list}.</translation>
    </message>
    <message>
        <source>Test 1 day before</source>
        <translation>Kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>Test 2 hours before</source>
        <translation>Kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Phát thử</translation>
    </message>
    <message>
        <source>The room is ready for the test.</source>
        <translation>Phòng đã sẵn sàng để kiểm thử.</translation>
    </message>
    <message>
        <source>The spare one takes over when the room&apos;s microphone fails.</source>
        <translation>Micro dự phòng tự thay khi micro phòng hỏng.</translation>
    </message>
    <message>
        <source>This session has been recorded.</source>
        <translation>Buổi tiếp này đã ghi xong.</translation>
    </message>
    <message>
        <source>Used when the line is checked.</source>
        <translation>Dùng khi kiểm tra đường truyền.</translation>
    </message>
    <message>
        <source>choose a camera</source>
        <translation>chọn camera</translation>
    </message>
    <message>
        <source>choose a microphone</source>
        <translation>chọn micro</translation>
    </message>
    <message>
        <source>choose a speaker</source>
        <translation>chọn loa</translation>
    </message>
    <message>
        <source>choose the external disk</source>
        <translation>chọn ổ ngoài</translation>
    </message>
    <message>
        <source>choose the main disk</source>
        <translation>chọn ổ chính</translation>
    </message>
    <message>
        <source>name the chair</source>
        <translation>ghi tên người chủ trì</translation>
    </message>
    <message>
        <source>name the operator</source>
        <translation>ghi tên cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>chưa ghi tên</translation>
    </message>
    <message>
        <source>put the copies on two disks</source>
        <translation>để hai bản trên hai ổ khác nhau</translation>
    </message>
    <message>
        <source>see to the camera, it gives no picture</source>
        <translation>xem lại camera (không có hình)</translation>
    </message>
    <message>
        <source>see to the microphone, it gives no sound</source>
        <translation>xem lại micro (không có tiếng)</translation>
    </message>
    <message>
        <source>such as gomeet.vnpt.vn</source>
        <translation>ví dụ gomeet.vnpt.vn</translation>
    </message>
    <message>
        <source>{count} citizens</source>
        <translation>{count} công dân</translation>
    </message>
    <message>
        <source>{count} minutes planned</source>
        <translation>dự kiến {count} phút</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} bước</translation>
    </message>
    <message>
        <source>{free} free of {total} · {system}</source>
        <translation>còn {free} trên {total} · {system}</translation>
    </message>
</context>
<context>
    <name>preparation board</name>
    <message>
        <source>A practice keeps no dates.</source>
        <translation>Chạy thử không tính thời hạn.</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Thêm yêu cầu</translation>
    </message>
    <message>
        <source>Agree on the technical plan; every request has its answer.</source>
        <translation>Thống nhất phương án kỹ thuật; mọi yêu cầu đều được trả lời.</translation>
    </message>
    <message>
        <source>All are answered.</source>
        <translation>Tất cả đã được trả lời.</translation>
    </message>
    <message>
        <source>All eight are there.</source>
        <translation>Đủ cả tám nội dung.</translation>
    </message>
    <message>
        <source>All that has to be done before the session, each with the time by which the rules ask for it. Choose one with the arrow keys and Enter, fill in date, name and number, F5 notes it. What is late needs its reason. Tests and dress rehearsal mark themselves.</source>
        <translation>Những việc phải xong trước buổi tiếp, mỗi việc có thời hạn theo quy định. Chọn một mốc bằng phím mũi tên và Enter, điền ngày, người, số văn bản rồi bấm F5 để ghi nhận. Việc trễ phải nêu lý do. Kiểm thử và tổng duyệt tự được ghi nhận.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Back to the milestones</source>
        <translation>Về các mốc thời gian</translation>
    </message>
    <message>
        <source>By {moment}</source>
        <translation>Hạn: {moment}</translation>
    </message>
    <message>
        <source>Carry out the test on the page Tests and close it.</source>
        <translation>Làm kiểm thử ở trang Kiểm thử rồi kết thúc lượt kiểm thử.</translation>
    </message>
    <message>
        <source>Check just before the start</source>
        <translation>Kiểm tra ngay trước giờ bắt đầu</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Choose the central point and the delegate points.</source>
        <translation>Chọn điểm cầu trung tâm và các điểm cầu đại biểu.</translation>
    </message>
    <message>
        <source>Citizen and agencies notified</source>
        <translation>Thông báo cho công dân và các cơ quan</translation>
    </message>
    <message>
        <source>Closing work of the session</source>
        <translation>Hoàn tất sau buổi tiếp</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Consent of the Inspector General</source>
        <translation>Tổng Thanh tra Chính phủ đồng ý</translation>
    </message>
    <message>
        <source>Copies verified, minutes signed, recording handed over.</source>
        <translation>Kiểm tra bản ghi, ký biên bản, bàn giao dữ liệu ghi.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decision of the leader received</source>
        <translation>Có ý kiến của lãnh đạo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Done at {moment}, noted by {person}.</source>
        <translation>Xong lúc {moment}, người ghi nhận: {person}.</translation>
    </message>
    <message>
        <source>Done at {moment}.</source>
        <translation>Xong lúc {moment}.</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Xong nhưng trễ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Xong lúc</translation>
    </message>
    <message>
        <source>Dress rehearsal</source>
        <translation>Tổng duyệt</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Đến hạn: {title}</translation>
    </message>
    <message>
        <source>Go through the run of show once with all points.</source>
        <translation>Chạy hết kịch bản một lượt với mọi điểm cầu.</translation>
    </message>
    <message>
        <source>Go to the next milestone</source>
        <translation>Sang mốc tiếp theo</translation>
    </message>
    <message>
        <source>Go to the recording</source>
        <translation>Đến phần ghi</translation>
    </message>
    <message>
        <source>Go to the test</source>
        <translation>Đến phần kiểm thử</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Invitation received</source>
        <translation>Nhận giấy mời</translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation>Gửi giấy mời</translation>
    </message>
    <message>
        <source>It cannot be taken back by hand.</source>
        <translation>Không thể bỏ ghi nhận bằng tay.</translation>
    </message>
    <message>
        <source>It was late: give the reason.</source>
        <translation>Việc này trễ hạn: hãy nêu lý do.</translation>
    </message>
    <message>
        <source>Its eight items</source>
        <translation>Tám nội dung của giấy mời</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ hạn</translation>
    </message>
    <message>
        <source>Milestones for the calendar</source>
        <translation>Mốc thời gian để đưa vào lịch</translation>
    </message>
    <message>
        <source>Milestones of the session</source>
        <translation>Mốc thời gian của buổi tiếp</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>No invitation has been read yet.</source>
        <translation>Chưa đọc giấy mời nào.</translation>
    </message>
    <message>
        <source>No session is open whose preparation could be noted.</source>
        <translation>Chưa mở buổi tiếp nào để ghi nhận việc chuẩn bị.</translation>
    </message>
    <message>
        <source>No time is set for it.</source>
        <translation>Văn bản chưa quy định thời hạn.</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Không yêu cầu</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Not found: {items}.</source>
        <translation>Không tìm thấy: {items}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note as done</source>
        <translation>Ghi nhận đã xong</translation>
    </message>
    <message>
        <source>Note the answer: its number, its date, what was decided.</source>
        <translation>Ghi lại ý kiến trả lời: số, ngày và nội dung.</translation>
    </message>
    <message>
        <source>Note the number and the date of the paper that gives consent.</source>
        <translation>Ghi số và ngày của văn bản đồng ý.</translation>
    </message>
    <message>
        <source>Note the reason alone</source>
        <translation>Chỉ ghi lý do trễ</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Ghi chú: {words}</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Người ghi nhận</translation>
    </message>
    <message>
        <source>Nothing has been asked for.</source>
        <translation>Chưa có yêu cầu nào.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Gửi ai</translation>
    </message>
    <message>
        <source>Open a session first; then its milestones stand here.</source>
        <translation>Hãy mở một buổi tiếp; các mốc thời gian sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Open the dress rehearsal</source>
        <translation>Mở tổng duyệt</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Hãy mở buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Paper no.</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Paper no. {words}.</source>
        <translation>Văn bản số {words}.</translation>
    </message>
    <message>
        <source>People, recording notice, line and sound, one last time.</source>
        <translation>Kiểm tra lần cuối: thành phần, thông báo ghi hình, đường truyền và âm thanh.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Plan, run of show and dossier reported</source>
        <translation>Báo cáo kế hoạch, kịch bản, hồ sơ</translation>
    </message>
    <message>
        <source>Points chosen</source>
        <translation>Đã chọn các điểm cầu</translation>
    </message>
    <message>
        <source>Put it right and save again.</source>
        <translation>Hãy sửa lại rồi lưu.</translation>
    </message>
    <message>
        <source>Read the invitation from a file…</source>
        <translation>Đọc giấy mời từ tệp…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation>Lý do, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Lưu vào lịch…</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>Lưu các yêu cầu</translation>
    </message>
    <message>
        <source>Say who notes it.</source>
        <translation>Hãy ghi tên người ghi nhận.</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Send plan, run of show and dossier to the leader for a decision.</source>
        <translation>Trình kế hoạch, kịch bản và hồ sơ để xin ý kiến lãnh đạo.</translation>
    </message>
    <message>
        <source>Send the invitation with all of its eight items to every point.</source>
        <translation>Gửi giấy mời có đủ tám nội dung đến mọi điểm cầu.</translation>
    </message>
    <message>
        <source>Session begun and recorded</source>
        <translation>Bắt đầu buổi tiếp và ghi</translation>
    </message>
    <message>
        <source>Start the recording, then the chair opens the session.</source>
        <translation>Bấm ghi, sau đó người chủ trì bắt đầu buổi tiếp.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ ghi nhận</translation>
    </message>
    <message>
        <source>Technical officer in the room</source>
        <translation>Cán bộ kỹ thuật có mặt</translation>
    </message>
    <message>
        <source>Technical plan and technical requests</source>
        <translation>Phương án và yêu cầu kỹ thuật</translation>
    </message>
    <message>
        <source>Technical request</source>
        <translation>Yêu cầu kỹ thuật</translation>
    </message>
    <message>
        <source>Technical requests</source>
        <translation>Yêu cầu kỹ thuật</translation>
    </message>
    <message>
        <source>Tell the citizen and the agencies time and place.</source>
        <translation>Thông báo thời gian, địa điểm cho công dân và các cơ quan tham gia.</translation>
    </message>
    <message>
        <source>Test 01 day before</source>
        <translation>Kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>Test 02 hours before</source>
        <translation>Kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>The calendar file cannot be written: {reason}</source>
        <translation>Không ghi được tệp lịch: {reason}</translation>
    </message>
    <message>
        <source>The central point does this; here it is only confirmed.</source>
        <translation>Việc này do điểm cầu trung tâm làm; ở đây chỉ xác nhận.</translation>
    </message>
    <message>
        <source>The central point has chosen the points</source>
        <translation>Điểm cầu trung tâm đã chọn các điểm cầu</translation>
    </message>
    <message>
        <source>The central point has notified citizen and agencies</source>
        <translation>Điểm cầu trung tâm đã thông báo cho công dân, cơ quan</translation>
    </message>
    <message>
        <source>The central point has reported plan and dossier</source>
        <translation>Điểm cầu trung tâm đã báo cáo kế hoạch, hồ sơ</translation>
    </message>
    <message>
        <source>The central point has the Inspector General&apos;s consent</source>
        <translation>Điểm cầu trung tâm đã có ý kiến đồng ý của Tổng Thanh tra Chính phủ</translation>
    </message>
    <message>
        <source>The central point has the leader&apos;s decision</source>
        <translation>Điểm cầu trung tâm đã có ý kiến của lãnh đạo</translation>
    </message>
    <message>
        <source>The technical officer is there and stays until the end.</source>
        <translation>Cán bộ phụ trách kỹ thuật có mặt và ở lại đến hết buổi tiếp.</translation>
    </message>
    <message>
        <source>There is no milestone “{id}”.</source>
        <translation>Không có mốc thời gian “{id}”.</translation>
    </message>
    <message>
        <source>This cannot be noted: {fault}.</source>
        <translation>Không ghi nhận được: {fault}.</translation>
    </message>
    <message>
        <source>This moment lies in the future.</source>
        <translation>Thời điểm này chưa đến.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>Lý do trễ</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Lý do bỏ ghi nhận</translation>
    </message>
    <message>
        <source>Why it was wrong, at least {count} characters</source>
        <translation>Lý do bỏ ghi nhận, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>Lý do trễ</translation>
    </message>
    <message>
        <source>Why late: {words}</source>
        <translation>Lý do trễ: {words}</translation>
    </message>
    <message>
        <source>Write the number of the paper, or a note.</source>
        <translation>Hãy ghi số văn bản, hoặc ghi chú.</translation>
    </message>
    <message>
        <source>a request must say what is asked for</source>
        <translation>phải ghi rõ nội dung yêu cầu</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>suy ra từ văn bản</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>áp dụng theo cấp trên</translation>
    </message>
    <message>
        <source>it must be a list of requests</source>
        <translation>phải là danh sách yêu cầu</translation>
    </message>
    <message>
        <source>it needs a date and a time with its time zone</source>
        <translation>cần có ngày, giờ và múi giờ</translation>
    </message>
    <message>
        <source>it was late, so a reason of {count} characters is needed</source>
        <translation>việc này trễ hạn nên phải nêu lý do, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>trễ {time}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>văn bản quy định</translation>
    </message>
    <message>
        <source>the moment lies in the future</source>
        <translation>thời điểm này chưa đến</translation>
    </message>
    <message>
        <source>the number of the paper, or a note, is missing</source>
        <translation>thiếu số văn bản hoặc ghi chú</translation>
    </message>
    <message>
        <source>the program&apos;s default</source>
        <translation>mặc định của chương trình</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} giờ</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} mốc trễ</translation>
    </message>
    <message>
        <source>{count} milestones are due soon</source>
        <translation>{count} mốc sắp đến hạn</translation>
    </message>
    <message>
        <source>{count} milestones need you, {late} of them late</source>
        <translation>{count} mốc cần xử lý, trong đó {late} mốc trễ hạn</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} yêu cầu chưa được trả lời</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>Đã xong {done}/{all}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>còn {time}</translation>
    </message>
    <message>
        <source>“{title}” was marked by what was done, not by a person.</source>
        <translation>“{title}” được ghi nhận từ việc đã làm, không do người đánh dấu.</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>No camera is open</source>
        <translation>Chưa mở camera nào</translation>
    </message>
    <message>
        <source>SIGNAL LOST since {time}, {date}</source>
        <translation>MẤT TÍN HIỆU từ {time}, {date}</translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation>Đang chờ hình từ camera</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>A later layer may make a rule stricter, not looser.</source>
        <translation>Lớp sau chỉ được quy định chặt hơn, không được nới lỏng.</translation>
    </message>
    <message>
        <source>At least one layer of rules has to apply.</source>
        <translation>Phải có ít nhất một lớp quy định được áp dụng.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Hãy kiểm tra ổ đĩa và dung lượng trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose one that the list of layers names.</source>
        <translation>Hãy chọn một lớp có trong danh sách.</translation>
    </message>
    <message>
        <source>Choose the rules of your own authority.</source>
        <translation>Hãy chọn quy định của cơ quan mình.</translation>
    </message>
    <message>
        <source>Give a value that is at least as strict, or leave it out.</source>
        <translation>Hãy nhập giá trị ít nhất chặt bằng mức đó, hoặc bỏ trống.</translation>
    </message>
    <message>
        <source>Name {heir} instead.</source>
        <translation>Hãy dùng {heir} thay thế.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Restore the database from its copy; nothing else was touched.</source>
        <translation>Hãy khôi phục cơ sở dữ liệu từ bản sao; không có gì khác bị động đến.</translation>
    </message>
    <message>
        <source>Restore the profile file or install the program again.</source>
        <translation>Khôi phục tệp bộ quy định hoặc cài lại chương trình.</translation>
    </message>
    <message>
        <source>Sessions held before keep it; new ones cannot use it.</source>
        <translation>Các buổi tiếp trước đó vẫn giữ nguyên; buổi mới không dùng được.</translation>
    </message>
    <message>
        <source>Take this figure out of the layer.</source>
        <translation>Hãy bỏ nội dung này khỏi lớp quy định.</translation>
    </message>
    <message>
        <source>The database was changed outside the program.</source>
        <translation>Cơ sở dữ liệu đã bị thay đổi từ bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>The figures that this session was held by are not what was kept.</source>
        <translation>Các con số mà buổi tiếp này áp dụng không còn đúng như khi đã lưu.</translation>
    </message>
    <message>
        <source>The layer “{layer}” extends itself.</source>
        <translation>Lớp “{layer}” kế thừa chính nó.</translation>
    </message>
    <message>
        <source>The layers are a list of their ids.</source>
        <translation>Các lớp phải là một danh sách mã của chúng.</translation>
    </message>
    <message>
        <source>The recording at the central point is demanded by the rules.</source>
        <translation>Quy định bắt buộc ghi âm, ghi hình tại điểm cầu trung tâm.</translation>
    </message>
    <message>
        <source>The regulation profile is wrong at {key}: {reason}.</source>
        <translation>Bộ quy định áp dụng sai tại {key}: {reason}.</translation>
    </message>
    <message>
        <source>The regulation profile {file} cannot be read: {reason}</source>
        <translation>Không đọc được bộ quy định {file}: {reason}</translation>
    </message>
    <message>
        <source>The regulation profile “{profile}” has no figure {key}.</source>
        <translation>Bộ quy định “{profile}” không có số liệu {key}.</translation>
    </message>
    <message>
        <source>The room&apos;s own figures cannot be written to {path}: {reason}.</source>
        <translation>Không ghi được quy định riêng của điểm cầu vào {path}: {reason}.</translation>
    </message>
    <message>
        <source>The room&apos;s own file is in order; it stays.</source>
        <translation>Tệp riêng của phòng không có lỗi nên được giữ nguyên.</translation>
    </message>
    <message>
        <source>The room&apos;s own file {path} cannot be put aside: {reason}.</source>
        <translation>Không đặt sang bên được tệp riêng của phòng {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no layer of rules named “{layer}”.</source>
        <translation>Không có lớp quy định nào tên là “{layer}”.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>not stated by the rules</source>
        <translation>văn bản chưa quy định</translation>
    </message>
    <message>
        <source>value is below zero</source>
        <translation>giá trị nhỏ hơn không</translation>
    </message>
    <message>
        <source>value is longer than ten years</source>
        <translation>giá trị dài quá mười năm</translation>
    </message>
    <message>
        <source>value is neither a number, a word, words, yes/no nor null</source>
        <translation>giá trị không phải là số, chữ, danh sách chữ hay có/không</translation>
    </message>
    <message>
        <source>value is not a finite number</source>
        <translation>giá trị không phải là một số hữu hạn</translation>
    </message>
    <message>
        <source>value is not a number ({unit})</source>
        <translation>giá trị không phải là một số ({unit})</translation>
    </message>
    <message>
        <source>value is of another kind than the program&apos;s own</source>
        <translation>giá trị khác loại với giá trị của chương trình</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>{key} names the level {level}, which was abolished on {day}.</source>
        <translation>{key} dùng cấp {level}, cấp này không còn từ ngày {day}.</translation>
    </message>
    <message>
        <source>“{layer}” comes into force on {day} only.</source>
        <translation>“{layer}” từ ngày {day} mới có hiệu lực.</translation>
    </message>
    <message>
        <source>“{layer}” is not loaded: until then the rules are pilot rules.</source>
        <translation>“{layer}” chưa được nạp: cho đến khi có, các quy định đang áp dụng là quy định thí điểm.</translation>
    </message>
    <message>
        <source>“{layer}” may not change {key}: every session is recorded.</source>
        <translation>“{layer}” không được thay đổi {key}: mọi buổi tiếp đều phải ghi âm, ghi hình.</translation>
    </message>
    <message>
        <source>“{layer}” may not set {key} to {value}: “{ruling}” demands {demanded}.</source>
        <translation>“{layer}” không được đặt {key} là {value}: “{ruling}” yêu cầu {demanded}.</translation>
    </message>
    <message>
        <source>“{layer}” was in force until {day} only.</source>
        <translation>“{layer}” chỉ có hiệu lực đến ngày {day}.</translation>
    </message>
</context>
<context>
    <name>profile page</name>
    <message>
        <source>All figures</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Đang áp dụng</translation>
    </message>
    <message>
        <source>Before joining</source>
        <translation>Trước khi kết nối</translation>
    </message>
    <message>
        <source>By our own rules: {value} ({source})</source>
        <translation>Theo quy định của địa phương mình: {value} ({source})</translation>
    </message>
    <message>
        <source>Case dossiers</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn chuẩn bị</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Không áp dụng cho buổi này</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Every figure that the program works by stands here with the document, the article and the words it comes from. Where the rules say nothing, that is written; nothing is made up. A session keeps the figures with which its first test or its recording began. Values of this room may be set where the rules leave room for it.</source>
        <translation>Mọi con số chương trình đang dùng đều ở đây, kèm văn bản, điều khoản và câu chữ gốc. Chỗ nào văn bản chưa quy định thì ghi rõ như vậy, không tự đặt ra. Buổi tiếp giữ nguyên các con số có hiệu lực khi bắt đầu kiểm thử lần đầu hoặc bắt đầu ghi. Điểm cầu có thể đặt giá trị riêng ở những chỗ quy định cho phép.</translation>
    </message>
    <message>
        <source>Figures of the rules</source>
        <translation>Các con số của quy định</translation>
    </message>
    <message>
        <source>Find a figure or words of a rule</source>
        <translation>Tìm con số hoặc câu chữ của quy định</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>In force: {title}, revision {revision}, {digits}…</source>
        <translation>Đang áp dụng: {title}, bản {revision}, mã {digits}…</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Layers and missing documents</source>
        <translation>Các lớp và văn bản còn thiếu</translation>
    </message>
    <message>
        <source>Layers of the rules</source>
        <translation>Các lớp quy định</translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation>Các cấp hành chính</translation>
    </message>
    <message>
        <source>Limits of the test items</source>
        <translation>Ngưỡng của các mục kiểm thử</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Đường truyền</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Nội dung tiếp</translation>
    </message>
    <message>
        <source>Missing: {number}, {title}. {why}</source>
        <translation>Chưa có văn bản: {number}, {title}. {why}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Chưa nạp</translation>
    </message>
    <message>
        <source>Not said by the rules</source>
        <translation>Văn bản chưa quy định</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Chưa đặt gì</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Số điểm cầu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Phần mềm, nền tảng</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Trình tự</translation>
    </message>
    <message>
        <source>Put the broken file aside</source>
        <translation>Đặt tệp hỏng sang bên</translation>
    </message>
    <message>
        <source>Quality of the call</source>
        <translation>Chất lượng kết nối</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Readiness of the points</source>
        <translation>Sẵn sàng của các điểm cầu</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Bộ quy định áp dụng</translation>
    </message>
    <message>
        <source>Rules of this room</source>
        <translation>Quy định áp dụng tại đây</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Kịch bản kết nối</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Set for this room</source>
        <translation>Đặt riêng cho điểm cầu</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân lực</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Take the room&apos;s own value back</source>
        <translation>Bỏ giá trị riêng của điểm cầu</translation>
    </message>
    <message>
        <source>Tests and rehearsal</source>
        <translation>Kiểm thử và tổng duyệt</translation>
    </message>
    <message>
        <source>The file is kept under another name; the room goes on by the rules without it.</source>
        <translation>Tệp được giữ lại dưới tên khác; phòng tiếp tục theo quy định chung.</translation>
    </message>
    <message>
        <source>The room&apos;s own value</source>
        <translation>Giá trị riêng của điểm cầu</translation>
    </message>
    <message>
        <source>This figure cannot be changed here.</source>
        <translation>Không thay đổi được con số này tại đây.</translation>
    </message>
    <message>
        <source>This room may set a value of its own; a stated rule only stricter.</source>
        <translation>Điểm cầu có thể đặt giá trị riêng; điều quy định đã nêu thì chỉ được chặt hơn.</translation>
    </message>
    <message>
        <source>This session keeps: {title}, revision {revision}, {digits}…</source>
        <translation>Buổi tiếp này giữ cố định: {title}, bản {revision}, mã {digits}…</translation>
    </message>
    <message>
        <source>Time of the tests</source>
        <translation>Thời điểm kiểm thử</translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation>Hãy nhập giá trị trước.</translation>
    </message>
    <message>
        <source>Watching during the session</source>
        <translation>Theo dõi trong buổi tiếp</translation>
    </message>
    <message>
        <source>Watching the meeting</source>
        <translation>Theo dõi hội nghị</translation>
    </message>
    <message>
        <source>Watching the recording</source>
        <translation>Theo dõi khi ghi</translation>
    </message>
    <message>
        <source>What it overrides</source>
        <translation>Thay cho</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>ngày theo lịch</translation>
    </message>
    <message>
        <source>central level</source>
        <translation>cấp Trung ương</translation>
    </message>
    <message>
        <source>central point</source>
        <translation>điểm cầu trung tâm</translation>
    </message>
    <message>
        <source>commune level</source>
        <translation>cấp xã</translation>
    </message>
    <message>
        <source>delegate point</source>
        <translation>điểm cầu đại biểu</translation>
    </message>
    <message>
        <source>finished before it</source>
        <translation>hoàn thành trước thời điểm đó</translation>
    </message>
    <message>
        <source>for a group</source>
        <translation>đoàn đông người</translation>
    </message>
    <message>
        <source>in every case</source>
        <translation>mọi vụ việc</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>hiệu lực đến {day}</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>suy ra</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>kế thừa</translation>
    </message>
    <message>
        <source>kept confidential</source>
        <translation>giữ bí mật</translation>
    </message>
    <message>
        <source>provincial level</source>
        <translation>cấp tỉnh</translation>
    </message>
    <message>
        <source>replaces {number}</source>
        <translation>thay thế {number}</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation>ký ngày {day}</translation>
    </message>
    <message>
        <source>stated by the rule</source>
        <translation>quy định nêu</translation>
    </message>
    <message>
        <source>the lower of both directions</source>
        <translation>chiều thấp hơn trong hai chiều</translation>
    </message>
    <message>
        <source>the program&apos;s own default</source>
        <translation>mặc định của chương trình</translation>
    </message>
    <message>
        <source>the rules do not say</source>
        <translation>văn bản chưa quy định</translation>
    </message>
    <message>
        <source>where a higher authority gave directions</source>
        <translation>vụ việc đã có chỉ đạo</translation>
    </message>
    <message>
        <source>where it was settled before</source>
        <translation>vụ việc đã được giải quyết</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>{count} figures, revision {revision}</source>
        <translation>{count} nội dung, bản {revision}</translation>
    </message>
    <message>
        <source>{origin} · {layer}</source>
        <translation>{origin} · {layer}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>{value} channels</source>
        <translation>{value} kênh</translation>
    </message>
    <message>
        <source>{value} copies</source>
        <translation>{value} bản</translation>
    </message>
    <message>
        <source>{value} days</source>
        <translation>{value} ngày</translation>
    </message>
    <message>
        <source>{value} hours</source>
        <translation>{value} giờ</translation>
    </message>
    <message>
        <source>{value} minutes</source>
        <translation>{value} phút</translation>
    </message>
    <message>
        <source>{value} of the whole</source>
        <translation>{value} phần của tổng</translation>
    </message>
    <message>
        <source>{value} pictures a second</source>
        <translation>{value} hình/giây</translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation>{value} điểm cầu</translation>
    </message>
    <message>
        <source>{value} seconds</source>
        <translation>{value} giây</translation>
    </message>
    <message>
        <source>{value} sets</source>
        <translation>{value} bộ</translation>
    </message>
    <message>
        <source>{value} times</source>
        <translation>{value} lần</translation>
    </message>
    <message>
        <source>{value} years</source>
        <translation>{value} năm</translation>
    </message>
    <message>
        <source>• {value}: {layer} ({source})</source>
        <translation>• {value}: {layer} ({source})</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>1 day before</source>
        <translation>Trước 01 ngày</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>Trước 02 giờ</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sau buổi tiếp</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Just before</source>
        <translation>Ngay trước giờ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Bộ quy định</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Kiểm thử</translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>A document made to do harm could reach the recording.</source>
        <translation>Tài liệu có mã độc có thể ảnh hưởng đến việc ghi hình.</translation>
    </message>
    <message>
        <source>A picture of the document is too large to be shown.</source>
        <translation>Một ảnh của tài liệu quá lớn, không hiển thị được.</translation>
    </message>
    <message>
        <source>All other documents are shown as before.</source>
        <translation>Các tài liệu khác vẫn hiển thị như trước.</translation>
    </message>
    <message>
        <source>Ask the sender for the file once more, as PDF if possible.</source>
        <translation>Đề nghị nơi gửi gửi lại tệp, nếu được thì gửi dạng PDF.</translation>
    </message>
    <message>
        <source>Close some programs and open the document again.</source>
        <translation>Đóng bớt chương trình khác rồi mở lại tài liệu.</translation>
    </message>
    <message>
        <source>Enter the password that the sender gave.</source>
        <translation>Nhập mật khẩu do nơi gửi cung cấp.</translation>
    </message>
    <message>
        <source>Have it scanned again with 300 dots per inch or fewer.</source>
        <translation>Đề nghị quét lại với độ phân giải 300 dpi trở xuống.</translation>
    </message>
    <message>
        <source>Import the document again.</source>
        <translation>Nhập lại tài liệu này.</translation>
    </message>
    <message>
        <source>No document can be shown: the program that reads documents does not start.</source>
        <translation>Chưa hiển thị được tài liệu: trình đọc tài liệu không khởi động được.</translation>
    </message>
    <message>
        <source>No document is opened: this computer does not confine its reader.</source>
        <translation>Không mở tài liệu nào: máy tính này không giữ được chương trình đọc trong vùng an toàn.</translation>
    </message>
    <message>
        <source>Tell those who look after this computer; the log says when it happened.</source>
        <translation>Báo cho người phụ trách máy tính; thời điểm xảy ra có trong nhật ký chương trình.</translation>
    </message>
    <message>
        <source>The document cannot be read: its file is damaged or not what it says.</source>
        <translation>Không đọc được tài liệu: tệp bị hỏng hoặc không đúng loại như tên tệp.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Tài liệu không có trang này.</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Tài liệu được khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The document&apos;s file is not in its place any more.</source>
        <translation>Tệp của tài liệu không còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>The page cannot be shown: reading it made the reader fail.</source>
        <translation>Không hiển thị được trang này: trình đọc bị lỗi khi đọc trang.</translation>
    </message>
    <message>
        <source>The page cannot be shown: reading it took too long and was stopped.</source>
        <translation>Không hiển thị được trang này: đọc quá lâu nên đã bị dừng.</translation>
    </message>
    <message>
        <source>The password is not the right one.</source>
        <translation>Mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>The reader was started again; all other pages are shown.</source>
        <translation>Trình đọc đã được khởi động lại; các trang khác vẫn hiển thị.</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>A newer file of “{point}” is here already.</source>
        <translation>Đã có tệp mới hơn của “{point}”.</translation>
    </message>
    <message>
        <source>A point cannot be called ready on it.</source>
        <translation>Không thể coi điểm cầu là sẵn sàng theo kết quả này.</translation>
    </message>
    <message>
        <source>Ask the point for its file of this session.</source>
        <translation>Đề nghị điểm cầu gửi tệp của buổi tiếp này.</translation>
    </message>
    <message>
        <source>Ask the point to send its file again, unopened.</source>
        <translation>Đề nghị điểm cầu gửi lại tệp, không mở ra chỉnh sửa.</translation>
    </message>
    <message>
        <source>Call the point; only if it reads out the code {code} itself, confirm the new key.</source>
        <translation>Gọi điện cho điểm cầu; chỉ khi điểm cầu tự đọc đúng mã {code} mới xác nhận khóa mới.</translation>
    </message>
    <message>
        <source>Choose a stick or the folder that the points share.</source>
        <translation>Chọn USB hoặc thư mục dùng chung của các điểm cầu.</translation>
    </message>
    <message>
        <source>Choose another folder, or a stick.</source>
        <translation>Chọn thư mục khác hoặc USB.</translation>
    </message>
    <message>
        <source>Compare the clocks of both computers, then have it sent again.</source>
        <translation>Đối chiếu đồng hồ hai máy tính rồi đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>Have the point read its code out again, digit by digit.</source>
        <translation>Đề nghị điểm cầu đọc lại mã, từng chữ số một.</translation>
    </message>
    <message>
        <source>Hold the test again.</source>
        <translation>Kiểm thử lại.</translation>
    </message>
    <message>
        <source>It is not taken; what stood on the board before stays.</source>
        <translation>Không nhận tệp này; bảng điểm cầu giữ nguyên như trước.</translation>
    </message>
    <message>
        <source>It may come from somebody else. It does not count, the earlier one does.</source>
        <translation>Có thể tệp do người khác gửi. Tệp này không được tính, tệp trước vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Its file is not taken.</source>
        <translation>Không nhận tệp của điểm cầu này.</translation>
    </message>
    <message>
        <source>Look whether the stick or the folder is there.</source>
        <translation>Kiểm tra USB hoặc thư mục có còn kết nối không.</translation>
    </message>
    <message>
        <source>No file of “{point}” has the code {code}.</source>
        <translation>Không có tệp nào của “{point}” có mã {code}.</translation>
    </message>
    <message>
        <source>No folder is chosen for the readiness file.</source>
        <translation>Chưa chọn thư mục để ghi tệp sẵn sàng.</translation>
    </message>
    <message>
        <source>No key was confirmed.</source>
        <translation>Chưa xác nhận khóa nào.</translation>
    </message>
    <message>
        <source>No session is open whose readiness could be exchanged.</source>
        <translation>Chưa mở buổi tiếp nào để trao đổi tệp sẵn sàng.</translation>
    </message>
    <message>
        <source>Nobody confirmed or answered it.</source>
        <translation>Chưa có người xác nhận hoặc trả lời.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the newer one counts.</source>
        <translation>Không cần làm gì; tệp mới hơn có giá trị.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Chưa nhận tệp nào.</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Mở buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Put the point on the list under this name, then take it again.</source>
        <translation>Thêm điểm cầu vào danh sách theo đúng tên này rồi nhận lại.</translation>
    </message>
    <message>
        <source>The file of “{point}” comes from a practice.</source>
        <translation>Tệp của “{point}” là tệp chạy thử.</translation>
    </message>
    <message>
        <source>The file of “{point}” is about another session: {title}, {day}.</source>
        <translation>Tệp của “{point}” là của buổi tiếp khác: {title}, {day}.</translation>
    </message>
    <message>
        <source>The file of “{point}” is signed with another key than before.</source>
        <translation>Tệp của “{point}” được ký bằng khóa khác với lần trước.</translation>
    </message>
    <message>
        <source>The file of “{point}” says that it was made at a time to come.</source>
        <translation>Tệp của “{point}” ghi thời điểm lập ở tương lai.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>Không đọc được tệp {file}: {reason}</translation>
    </message>
    <message>
        <source>The name of the person who compared the code is missing.</source>
        <translation>Thiếu họ tên người đã đối chiếu mã.</translation>
    </message>
    <message>
        <source>The other points do not know yet how this one stands.</source>
        <translation>Các điểm cầu khác chưa biết tình trạng của điểm cầu này.</translation>
    </message>
    <message>
        <source>The readiness file cannot be written to {folder}: {reason}</source>
        <translation>Không ghi được tệp sẵn sàng vào {folder}: {reason}</translation>
    </message>
    <message>
        <source>The readiness file was changed after the point signed it.</source>
        <translation>Tệp sẵn sàng đã bị thay đổi sau khi điểm cầu ký.</translation>
    </message>
    <message>
        <source>The result of the test {run} was changed or is gone.</source>
        <translation>Kết quả kiểm thử {run} đã bị thay đổi hoặc không còn.</translation>
    </message>
    <message>
        <source>This computer&apos;s signing key is not in its store of passwords.</source>
        <translation>Không tìm thấy khóa ký của máy tính này trong kho mật khẩu.</translation>
    </message>
    <message>
        <source>This is no readiness file of a point: {reason}.</source>
        <translation>Đây không phải tệp sẵn sàng của điểm cầu: {reason}.</translation>
    </message>
    <message>
        <source>Unlock the store of passwords and try again; or have a new key made, whose code the central point has to compare again.</source>
        <translation>Mở khóa kho mật khẩu rồi thử lại; hoặc tạo khóa mới, khi đó điểm cầu trung tâm phải đối chiếu lại mã.</translation>
    </message>
    <message>
        <source>Without it the other points cannot know that the file is yours.</source>
        <translation>Không có khóa này, các điểm cầu khác không biết tệp là của đơn vị.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>không đọc được tệp</translation>
    </message>
    <message>
        <source>it comes from a newer version of the program</source>
        <translation>tệp do phiên bản chương trình mới hơn tạo ra</translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <translation>tệp thuộc loại khác</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>tệp quá lớn</translation>
    </message>
    <message>
        <source>its field {field} is missing or wrong</source>
        <translation>trường {field} thiếu hoặc sai</translation>
    </message>
    <message>
        <source>“{point}” is not on this session&apos;s list of points.</source>
        <translation>“{point}” không có trong danh sách điểm cầu của buổi tiếp này.</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A name is needed.</source>
        <translation>Cần nhập tên.</translation>
    </message>
    <message>
        <source>A recording is running; the session cannot be changed now.</source>
        <translation>Đang ghi nên chưa đổi được buổi tiếp.</translation>
    </message>
    <message>
        <source>A session has no “{name}”.</source>
        <translation>Buổi tiếp không có mục “{name}”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Bridge point</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Choose one from the list of sessions.</source>
        <translation>Hãy chọn một buổi tiếp trong danh sách.</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Số công dân</translation>
    </message>
    <message>
        <source>Connection scenario</source>
        <translation>Kịch bản kết nối</translation>
    </message>
    <message>
        <source>End the recording first.</source>
        <translation>Kết thúc ghi trước.</translation>
    </message>
    <message>
        <source>Its folders on the disks carry them.</source>
        <translation>Tên thư mục trên các ổ đã ghi theo các thông tin này.</translation>
    </message>
    <message>
        <source>Its times belong to the record.</source>
        <translation>Các mốc thời gian đã thuộc hồ sơ buổi tiếp.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Chưa mở buổi tiếp nào.</translation>
    </message>
    <message>
        <source>No step of the run of show is left.</source>
        <translation>Kịch bản không còn bước nào.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Open one from the list, or make a new one.</source>
        <translation>Mở một buổi tiếp trong danh sách hoặc lập buổi tiếp mới.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Thời lượng dự kiến</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Chạy thử</translation>
    </message>
    <message>
        <source>Put it right and save again.</source>
        <translation>Hãy sửa lại rồi lưu.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Role of this point</source>
        <translation>Vai trò điểm cầu</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Giờ bắt đầu</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Việc ghi vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>The run of show is under way and can no longer be changed.</source>
        <translation>Kịch bản đang diễn ra, không sửa được nữa.</translation>
    </message>
    <message>
        <source>The session “{title}” cannot take this step now.</source>
        <translation>Buổi tiếp “{title}” chưa thể chuyển sang bước này.</translation>
    </message>
    <message>
        <source>The session “{title}” is in the archive.</source>
        <translation>Buổi tiếp “{title}” đã đưa vào lưu trữ.</translation>
    </message>
    <message>
        <source>The start and the kind of a recorded session stand.</source>
        <translation>Buổi tiếp đã ghi thì không đổi được giờ bắt đầu và loại buổi tiếp.</translation>
    </message>
    <message>
        <source>There is no session “{id}”.</source>
        <translation>Không có buổi tiếp “{id}”.</translation>
    </message>
    <message>
        <source>This bridge point is not in the list of points.</source>
        <translation>Điểm cầu này không có trong danh sách.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Mục này không còn nữa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên buổi tiếp</translation>
    </message>
    <message>
        <source>Unscheduled reception</source>
        <translation>Tiếp công dân đột xuất</translation>
    </message>
    <message>
        <source>What was handed over can no longer be changed.</source>
        <translation>Nội dung đã bàn giao không sửa được nữa.</translation>
    </message>
    <message>
        <source>a step needs a title</source>
        <translation>mỗi bước phải có tên</translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation>có ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>it is longer than {longest} characters</source>
        <translation>dài quá {longest} ký tự</translation>
    </message>
    <message>
        <source>it must be a date and time with its time zone</source>
        <translation>phải là ngày, giờ kèm múi giờ</translation>
    </message>
    <message>
        <source>it must be a list of steps</source>
        <translation>phải là danh sách các bước</translation>
    </message>
    <message>
        <source>it must be a whole number from {minimum} to {maximum}</source>
        <translation>phải là số nguyên từ {minimum} đến {maximum}</translation>
    </message>
    <message>
        <source>it must be one of {options}</source>
        <translation>phải là một trong: {options}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>phải là chữ</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>phải là có hoặc không</translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation>không được để trống</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>chưa ghi tên</translation>
    </message>
    <message>
        <source>“{field}” cannot be taken: {fault}.</source>
        <translation>Mục “{field}” không hợp lệ: {fault}.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Closing the recording</source>
        <translation>Đang đóng bản ghi</translation>
    </message>
    <message>
        <source>FAULT · NOT RECORDING</source>
        <translation>SỰ CỐ · KHÔNG GHI</translation>
    </message>
    <message>
        <source>INTERRUPTED BY ORDER</source>
        <translation>TẠM NGỪNG THEO LỆNH</translation>
    </message>
    <message>
        <source>NO LINK TO THE RECORDER</source>
        <translation>MẤT LIÊN LẠC VỚI BỘ GHI</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>RECORDING INTERRUPTED · recovering</source>
        <translation>GIÁN ĐOẠN · đang khôi phục</translation>
    </message>
    <message>
        <source>RECORDING · SEALED</source>
        <translation>ĐANG GHI · HẠN CHẾ KHAI THÁC</translation>
    </message>
    <message>
        <source>Starting to record</source>
        <translation>Đang bắt đầu ghi</translation>
    </message>
</context>
<context>
    <name>recorder</name>
    <message>
        <source>A marker holds at most {most} letters, these are {given}.</source>
        <translation>Mốc đánh dấu chỉ ghi được tối đa {most} chữ cái, ở đây có {given}.</translation>
    </message>
    <message>
        <source>A recording ended suddenly and has been closed now.</source>
        <translation>Một bản ghi bị ngắt đột ngột và nay đã được đóng lại.</translation>
    </message>
    <message>
        <source>A recording file on the {disk} does not grow.</source>
        <translation>Một tệp ghi hình trên {disk} không tăng dung lượng.</translation>
    </message>
    <message>
        <source>A recording file on the {disk} is empty (0 bytes).</source>
        <translation>Một tệp ghi hình trên {disk} bị rỗng (0 byte).</translation>
    </message>
    <message>
        <source>A recording file on the {disk} was deleted by another program.</source>
        <translation>Một tệp ghi hình trên {disk} đã bị chương trình khác xóa.</translation>
    </message>
    <message>
        <source>A recording file on the {disk} was shortened.</source>
        <translation>Một tệp ghi hình trên {disk} đã bị cắt ngắn.</translation>
    </message>
    <message>
        <source>A recording is already running.</source>
        <translation>Đang ghi hình rồi.</translation>
    </message>
    <message>
        <source>A recording of the same name is already on the {disk}.</source>
        <translation>Trên {disk} đã có bản ghi cùng tên.</translation>
    </message>
    <message>
        <source>A session is recorded to the main disk and to an external one.</source>
        <translation>Buổi tiếp được ghi đồng thời vào ổ lưu trữ chính và ổ cứng ngoài.</translation>
    </message>
    <message>
        <source>An interruption needs its reason and the name of who orders it.</source>
        <translation>Tạm dừng theo lệnh phải có lý do và tên người ra lệnh.</translation>
    </message>
    <message>
        <source>Both copies are whole again.</source>
        <translation>Cả hai bản ghi đã đầy đủ trở lại.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s connection and verify again.</source>
        <translation>Hãy kiểm tra kết nối của ổ rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Check the {disk}; do not stop the recording.</source>
        <translation>Hãy kiểm tra {disk}; không dừng ghi.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk for the second copy.</source>
        <translation>Hãy chọn thư mục trên một ổ khác cho bản ghi thứ hai.</translation>
    </message>
    <message>
        <source>Choose the main storage and the external disk first.</source>
        <translation>Chọn ổ lưu trữ chính và ổ cứng ngoài trước.</translation>
    </message>
    <message>
        <source>Close other programs that use this disk.</source>
        <translation>Hãy đóng các chương trình khác đang dùng ổ này.</translation>
    </message>
    <message>
        <source>Complete them, or start with a reason and the names of two persons.</source>
        <translation>Làm cho đủ, hoặc bắt đầu kèm lý do và tên của hai người.</translation>
    </message>
    <message>
        <source>Complete them, or start with a reason and your name.</source>
        <translation>Làm cho đủ, hoặc bắt đầu kèm lý do và tên người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>Connect one of the two disks again; the recording then goes on.</source>
        <translation>Hãy cắm lại một trong hai ổ đĩa; việc ghi sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>Free some space on the {disk}; do not stop the recording.</source>
        <translation>Hãy giải phóng dung lượng trên {disk}; không dừng ghi.</translation>
    </message>
    <message>
        <source>Free some space or choose a larger disk.</source>
        <translation>Hãy giải phóng dung lượng hoặc chọn ổ lớn hơn.</translation>
    </message>
    <message>
        <source>If the session still goes on, start recording again at once.</source>
        <translation>Nếu buổi tiếp vẫn đang diễn ra, bấm ghi lại ngay.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Hãy cài đặt lại chương trình.</translation>
    </message>
    <message>
        <source>It goes on; nothing was changed.</source>
        <translation>Vẫn đang ghi; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It is not known whether this copy is sound.</source>
        <translation>Chưa rõ bản ghi này có nguyên vẹn không.</translation>
    </message>
    <message>
        <source>Leave both disks connected; do not stop the recording.</source>
        <translation>Hãy giữ nguyên cả hai ổ đĩa; không dừng ghi.</translation>
    </message>
    <message>
        <source>NOTHING is being recorded any more.</source>
        <translation>KHÔNG CÒN GHI HÌNH nữa.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Hiện không ghi hình.</translation>
    </message>
    <message>
        <source>Nothing is lost so far; the recording waits in memory.</source>
        <translation>Chưa mất gì; phần ghi đang chờ trong bộ nhớ.</translation>
    </message>
    <message>
        <source>Nothing is missing: the new encoder begins where the old one ended.</source>
        <translation>Không mất gì: bộ mới ghi tiếp đúng từ chỗ bộ cũ dừng.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Let who speaks repeat the last sentence.</source>
        <translation>Không cần làm gì. Nên mời người phát biểu nhắc lại câu vừa rồi.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>Nothing to do; tell the technical officer if it happens again.</source>
        <translation>Không cần làm gì; nếu lặp lại, hãy báo cán bộ phụ trách kỹ thuật.</translation>
    </message>
    <message>
        <source>One damaged disk would take both copies.</source>
        <translation>Nếu ổ này hỏng, cả hai bản ghi đều mất.</translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation>Hội nghị trực tuyến</translation>
    </message>
    <message>
        <source>Plug the disk in or choose another folder.</source>
        <translation>Hãy cắm ổ hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng họp</translation>
    </message>
    <message>
        <source>Room sound</source>
        <translation>Âm thanh phòng</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Camera thứ hai</translation>
    </message>
    <message>
        <source>Shorten the words and set the marker again.</source>
        <translation>Hãy rút gọn rồi đánh dấu lại.</translation>
    </message>
    <message>
        <source>Start the recording first, then set the marker.</source>
        <translation>Hãy bắt đầu ghi trước, rồi mới đánh dấu.</translation>
    </message>
    <message>
        <source>Starting without them needs a reason of {count} characters and a name.</source>
        <translation>Muốn bắt đầu khi chưa đủ, phải ghi lý do từ {count} ký tự trở lên và tên người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>Starting without them takes two different persons.</source>
        <translation>Bắt đầu khi chưa đủ phải có hai người khác nhau chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>Stop it before starting another one.</source>
        <translation>Hãy dừng lần ghi này trước khi bắt đầu lần khác.</translation>
    </message>
    <message>
        <source>Stop the recording and start a new one.</source>
        <translation>Dừng ghi hình rồi bắt đầu bản ghi mới.</translation>
    </message>
    <message>
        <source>The copy in {path} could not be examined.</source>
        <translation>Không kiểm tra được bản ghi trong {path}.</translation>
    </message>
    <message>
        <source>The disk could become full before the session ends.</source>
        <translation>Ổ có thể hết chỗ trước khi buổi tiếp kết thúc.</translation>
    </message>
    <message>
        <source>The encoder cannot be started.</source>
        <translation>Không khởi động được bộ mã hóa hình ảnh.</translation>
    </message>
    <message>
        <source>The encoder of “{source}” cannot be started.</source>
        <translation>Không khởi động được bộ mã hóa của “{source}”.</translation>
    </message>
    <message>
        <source>The encoder of “{source}” stopped unexpectedly and was started again.</source>
        <translation>Bộ mã hóa của “{source}” ngừng đột ngột và đã được khởi động lại.</translation>
    </message>
    <message>
        <source>The end takes longer: the {disk} is still being filled up.</source>
        <translation>Việc kết thúc lâu hơn thường lệ: {disk} vẫn đang được ghi bù cho đủ.</translation>
    </message>
    <message>
        <source>The end takes longer: what was recorded is still being written.</source>
        <translation>Việc kết thúc lâu hơn thường lệ: phần đã ghi vẫn đang được lưu nốt.</translation>
    </message>
    <message>
        <source>The folder {path} on the {disk} cannot be written to.</source>
        <translation>Không ghi được vào thư mục {path} ({disk}).</translation>
    </message>
    <message>
        <source>The folder {path} on the {disk} does not exist.</source>
        <translation>Không có thư mục {path} ({disk}).</translation>
    </message>
    <message>
        <source>The list of files {path} is missing or cannot be read.</source>
        <translation>Thiếu hoặc không đọc được danh mục tệp {path}.</translation>
    </message>
    <message>
        <source>The other points</source>
        <translation>Các điểm cầu khác</translation>
    </message>
    <message>
        <source>The process that writes to the {disk} ended unexpectedly.</source>
        <translation>Tiến trình ghi vào {disk} đã dừng đột ngột.</translation>
    </message>
    <message>
        <source>The process that writes to the {disk} no longer answered.</source>
        <translation>Tiến trình ghi vào {disk} không còn phản hồi.</translation>
    </message>
    <message>
        <source>The program lost touch with the process that writes to the {disk}.</source>
        <translation>Chương trình mất liên lạc với tiến trình ghi vào {disk}.</translation>
    </message>
    <message>
        <source>The program may not write to the {disk}.</source>
        <translation>Chương trình không được phép ghi vào {disk}.</translation>
    </message>
    <message>
        <source>The recorder had stopped and was started again by itself.</source>
        <translation>Bộ ghi đã ngừng và vừa tự khởi động lại.</translation>
    </message>
    <message>
        <source>The recording goes on as part {part}; about {seconds} s are missing.</source>
        <translation>Việc ghi tiếp tục thành phần {part}; thiếu khoảng {seconds} giây.</translation>
    </message>
    <message>
        <source>The recording goes on, on the other disk only.</source>
        <translation>Vẫn tiếp tục ghi, nhưng chỉ trên ổ còn lại.</translation>
    </message>
    <message>
        <source>The recording is interrupted already.</source>
        <translation>Việc ghi đã đang tạm dừng theo lệnh.</translation>
    </message>
    <message>
        <source>The recording is not interrupted.</source>
        <translation>Việc ghi không ở trạng thái tạm dừng.</translation>
    </message>
    <message>
        <source>The recording was not started.</source>
        <translation>Chưa bắt đầu ghi hình.</translation>
    </message>
    <message>
        <source>The rules ask for these before the session begins.</source>
        <translation>Quy định yêu cầu làm đủ những việc này trước khi bắt đầu buổi tiếp.</translation>
    </message>
    <message>
        <source>The same folder was chosen for both copies: {path}</source>
        <translation>Đã chọn cùng một thư mục cho cả hai bản ghi: {path}</translation>
    </message>
    <message>
        <source>The session may not start yet: {items}.</source>
        <translation>Chưa đủ điều kiện bắt đầu buổi tiếp: {items}.</translation>
    </message>
    <message>
        <source>The two places for the recording have not both been chosen.</source>
        <translation>Chưa chọn đủ hai nơi lưu bản ghi.</translation>
    </message>
    <message>
        <source>The {disk} did not finish writing in time.</source>
        <translation>Việc ghi vào {disk} không xong kịp lúc.</translation>
    </message>
    <message>
        <source>The {disk} has become read-only.</source>
        <translation>Không còn ghi được vào {disk}: ổ đã chuyển sang chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>The {disk} has been too slow for too long.</source>
        <translation>Tốc độ ghi của {disk} quá chậm trong thời gian dài.</translation>
    </message>
    <message>
        <source>The {disk} has room for about {minutes} more minutes.</source>
        <translation>{disk} chỉ còn chỗ cho khoảng {minutes} phút ghi nữa.</translation>
    </message>
    <message>
        <source>The {disk} has {free} GB free, {need} GB are needed.</source>
        <translation>Dung lượng trống của {disk} là {free} GB, cần {need} GB.</translation>
    </message>
    <message>
        <source>The {disk} is being written to again.</source>
        <translation>Đang ghi trở lại vào {disk}.</translation>
    </message>
    <message>
        <source>The {disk} is full.</source>
        <translation>Đã hết chỗ trên {disk}.</translation>
    </message>
    <message>
        <source>The {disk} is writing slowly.</source>
        <translation>Tốc độ ghi của {disk} đang chậm.</translation>
    </message>
    <message>
        <source>The {disk} reports a read or write error.</source>
        <translation>Có lỗi đọc hoặc ghi trên {disk}.</translation>
    </message>
    <message>
        <source>The {disk} was unplugged.</source>
        <translation>Đã mất kết nối với {disk}.</translation>
    </message>
    <message>
        <source>There is no kind of marker named “{kind}”.</source>
        <translation>Không có loại mốc đánh dấu “{kind}”.</translation>
    </message>
    <message>
        <source>This copy cannot be compared with its first hashes.</source>
        <translation>Không so sánh được bản ghi này với mã kiểm chứng ban đầu.</translation>
    </message>
    <message>
        <source>This copy ends in order when the disk is nearly full.</source>
        <translation>Khi ổ đĩa gần đầy, bản ghi này sẽ được đóng đúng quy trình.</translation>
    </message>
    <message>
        <source>This picture is not being recorded any more; the others are.</source>
        <translation>Nguồn hình này không còn được ghi; các nguồn khác vẫn đang ghi.</translation>
    </message>
    <message>
        <source>Unlock the disk or choose another folder.</source>
        <translation>Hãy mở khóa ghi của ổ hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Use the other copy.</source>
        <translation>Hãy dùng bản ghi ở ổ còn lại.</translation>
    </message>
    <message>
        <source>What is open touches recording, the disks or the clock.</source>
        <translation>Phần chưa đạt liên quan đến ghi hình, ổ đĩa hoặc đồng hồ.</translation>
    </message>
    <message>
        <source>What it missed is being filled in from the other copy.</source>
        <translation>Phần còn thiếu đang được chép bù từ bản ghi kia.</translation>
    </message>
    <message>
        <source>Write who speaks.</source>
        <translation>Hãy ghi tên người phát biểu.</translation>
    </message>
    <message>
        <source>Writing to the {disk} failed ({cause}).</source>
        <translation>Không ghi được vào {disk} ({cause}).</translation>
    </message>
    <message>
        <source>both copies lie on one disk</source>
        <translation>cả hai bản nằm trên cùng một ổ đĩa</translation>
    </message>
    <message>
        <source>external disk</source>
        <translation>ổ cứng ngoài</translation>
    </message>
    <message>
        <source>main disk</source>
        <translation>ổ lưu trữ chính</translation>
    </message>
    <message>
        <source>{seconds} s of it are on the disks and can be played.</source>
        <translation>{seconds} giây đã nằm trên các ổ đĩa và phát lại được.</translation>
    </message>
</context>
<context>
    <name>recording page</name>
    <message>
        <source>Close what was recorded</source>
        <translation>Đóng phần đã ghi</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Conference · recording</source>
        <translation>Hội nghị · đang ghi</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Kết thúc buổi tiếp</translation>
    </message>
    <message>
        <source>Go to step {number}: {title}</source>
        <translation>Sang bước {number}: {title}</translation>
    </message>
    <message>
        <source>Nothing is being recorded any more</source>
        <translation>Không còn ghi nữa</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Ready to record</source>
        <translation>Sẵn sàng ghi</translation>
    </message>
    <message>
        <source>Record this session again</source>
        <translation>Ghi tiếp buổi này</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng</translation>
    </message>
    <message>
        <source>Room · interrupted by order</source>
        <translation>Phòng · tạm ngừng theo lệnh</translation>
    </message>
    <message>
        <source>Room · recording</source>
        <translation>Phòng · đang ghi</translation>
    </message>
    <message>
        <source>Room · recording, sealed</source>
        <translation>Phòng · đang ghi, hạn chế khai thác</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Camera thứ hai</translation>
    </message>
    <message>
        <source>See the closing report</source>
        <translation>Xem báo cáo kết thúc</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Bắt đầu ghi</translation>
    </message>
    <message>
        <source>Start recording, with this reason</source>
        <translation>Vẫn bắt đầu ghi, có lý do</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Đang bắt đầu…</translation>
    </message>
    <message>
        <source>The list says what is ready and what is missing. When all is ready, F5 starts the recording. If something is missing you may record all the same: write the reason and choose the person who answers for it.</source>
        <translation>Danh sách cho biết điều kiện nào đã đủ, điều kiện nào còn thiếu. Khi đủ, bấm F5 để bắt đầu ghi. Nếu còn thiếu mà vẫn phải ghi: viết lý do và chọn người chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>The recorder asks for a reason</source>
        <translation>Cần lý do mới được ghi</translation>
    </message>
    <message>
        <source>The recording was cut off: record again now</source>
        <translation>Bản ghi bị đứt: hãy ghi tiếp ngay</translation>
    </message>
    <message>
        <source>The red block at the top shows that the room is being recorded and for how long. F5 goes to the next step of the run of show. F8 places a marker; type a few words first if you like. F9 opens what is needed seldom: who speaks, sealing, an ordered interruption, listening. To end the session hold its button for one second.</source>
        <translation>Ô đỏ phía trên cho biết phòng đang được ghi và đã ghi bao lâu. F5 sang bước tiếp theo của kịch bản. F8 đánh dấu; muốn ghi chú thì gõ vài chữ trước. F9 mở các việc ít dùng: người phát biểu, hạn chế khai thác, tạm ngừng theo lệnh, nghe lại bản ghi. Kết thúc buổi tiếp: giữ nút của nó một giây.</translation>
    </message>
    <message>
        <source>This session has been recorded</source>
        <translation>Buổi tiếp này đã ghi xong</translation>
    </message>
    <message>
        <source>Waiting for the meeting&apos;s picture</source>
        <translation>Đang chờ hình của phòng họp</translation>
    </message>
    <message>
        <source>What comes now goes into a recording of its own; the earlier one stays as it is.</source>
        <translation>Phần ghi tiếp nằm trong một bản ghi riêng; bản ghi trước giữ nguyên.</translation>
    </message>
    <message>
        <source>Without a session: an unscheduled recording</source>
        <translation>Chưa mở buổi tiếp: sẽ ghi đột xuất</translation>
    </message>
    <message>
        <source>{count} conditions are not met</source>
        <translation>Còn {count} điều kiện chưa đạt</translation>
    </message>
</context>
<context>
    <name>roll call</name>
    <message>
        <source>hears us</source>
        <translation>nghe thấy ta</translation>
    </message>
    <message>
        <source>is heard</source>
        <translation>được nghe thấy</translation>
    </message>
    <message>
        <source>is seen</source>
        <translation>được nhìn thấy</translation>
    </message>
    <message>
        <source>sees us</source>
        <translation>nhìn thấy ta</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}; {next}</translation>
    </message>
    <message>
        <source>{point} ({answers})</source>
        <translation>{point} ({answers})</translation>
    </message>
</context>
<context>
    <name>roll call table</name>
    <message>
        <source>Hears us</source>
        <translation>Họ nghe ta</translation>
    </message>
    <message>
        <source>Is heard</source>
        <translation>Ta nghe họ</translation>
    </message>
    <message>
        <source>Is seen</source>
        <translation>Ta thấy họ</translation>
    </message>
    <message>
        <source>No points are on the list.</source>
        <translation>Chưa có điểm cầu nào trong danh sách.</translation>
    </message>
    <message>
        <source>Sees us</source>
        <translation>Họ thấy ta</translation>
    </message>
    <message>
        <source>Space: yes, no, not asked. Shift + Space: yes to all four. Arrows: next cell.</source>
        <translation>Phím cách: có, không, chưa hỏi. Shift + phím cách: có cả bốn. Mũi tên: sang ô khác.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>room display</name>
    <message>
        <source>Begins at {time}, {day}, {date}</source>
        <translation>Bắt đầu lúc {time}, {day}, ngày {date}</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Tắt hình</translation>
    </message>
    <message>
        <source>Bridge point</source>
        <translation>Điểm cầu</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Chaired by: {name}</source>
        <translation>Chủ trì: {name}</translation>
    </message>
    <message>
        <source>Choose the screen that citizens and officials look at.</source>
        <translation>Chọn màn hình để công dân và đại biểu theo dõi.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>No screen for the room</source>
        <translation>Không dùng màn hình phòng</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Chưa hiển thị nội dung.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Online citizen reception</source>
        <translation>Tiếp công dân trực tuyến</translation>
    </message>
    <message>
        <source>Please remain seated and wait a moment.</source>
        <translation>Kính mời công dân và các đại biểu chờ trong giây lát.</translation>
    </message>
    <message>
        <source>Please set telephones to silent and keep order in the room.</source>
        <translation>Đề nghị để điện thoại ở chế độ im lặng và giữ trật tự trong phòng.</translation>
    </message>
    <message>
        <source>Recording notice</source>
        <translation>Thông báo ghi hình</translation>
    </message>
    <message>
        <source>Room display</source>
        <translation>Màn hình phòng</translation>
    </message>
    <message>
        <source>Thank you, citizens and delegates.</source>
        <translation>Trân trọng cảm ơn công dân và các đại biểu.</translation>
    </message>
    <message>
        <source>The line to the other points is interrupted</source>
        <translation>Đường truyền đến các điểm cầu đang bị gián đoạn</translation>
    </message>
    <message>
        <source>The reception has ended</source>
        <translation>Buổi tiếp công dân đã kết thúc</translation>
    </message>
    <message>
        <source>The reception is recorded in sound and picture.</source>
        <translation>Buổi tiếp công dân được ghi âm, ghi hình.</translation>
    </message>
    <message>
        <source>The recording serves the reception of citizens and the settlement of their case, and is kept as the law provides.</source>
        <translation>Bản ghi phục vụ việc tiếp công dân, giải quyết vụ việc và được lưu giữ theo quy định của pháp luật.</translation>
    </message>
    <message>
        <source>The room sees that the line is interrupted.</source>
        <translation>Phòng đang xem thông báo gián đoạn đường truyền.</translation>
    </message>
    <message>
        <source>The room sees the other points.</source>
        <translation>Phòng đang xem hình các điểm cầu.</translation>
    </message>
    <message>
        <source>The room sees the recording notice.</source>
        <translation>Phòng đang xem thông báo ghi âm, ghi hình.</translation>
    </message>
    <message>
        <source>The room sees the waiting slate.</source>
        <translation>Phòng đang xem hình chờ.</translation>
    </message>
    <message>
        <source>The room&apos;s screen</source>
        <translation>Màn hình phòng</translation>
    </message>
    <message>
        <source>The room&apos;s screen is black.</source>
        <translation>Màn hình phòng đang tắt hình.</translation>
    </message>
    <message>
        <source>The screen is gone. Check its cable and its power.</source>
        <translation>Mất kết nối màn hình. Kiểm tra dây tín hiệu và nguồn điện.</translation>
    </message>
    <message>
        <source>The screens show the same. Set them to “extend”.</source>
        <translation>Các màn hình đang nhân đôi hình. Hãy chuyển sang chế độ “Mở rộng” (Extend).</translation>
    </message>
    <message>
        <source>The technical officer is restoring the connection.</source>
        <translation>Cán bộ phụ trách kỹ thuật đang khôi phục kết nối.</translation>
    </message>
    <message>
        <source>This reception is recorded in sound and picture</source>
        <translation>Buổi tiếp công dân được ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>This window stands on the room&apos;s screen. Move it away.</source>
        <translation>Cửa sổ này đang nằm trên màn hình phòng. Hãy chuyển sang màn hình khác.</translation>
    </message>
    <message>
        <source>Waiting slate</source>
        <translation>Hình chờ</translation>
    </message>
    <message>
        <source>Welcome, citizens and delegates</source>
        <translation>Kính chào công dân và các đại biểu</translation>
    </message>
    <message>
        <source>Whoever has a question about it may ask the receiving officer.</source>
        <translation>Nếu có ý kiến về việc ghi âm, ghi hình, đề nghị trao đổi với người tiếp công dân.</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (chưa kết nối)</translation>
    </message>
    <message>
        <source>{name} · {width}×{height}</source>
        <translation>{name} · {width}×{height}</translation>
    </message>
    <message>
        <source>{time}, {day}, {date}</source>
        <translation>{time}, {day}, ngày {date}</translation>
    </message>
</context>
<context>
    <name>run of show</name>
    <message>
        <source>No steps</source>
        <translation>Chưa có bước nào</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Run of show · step {number} of {count}</source>
        <translation>Kịch bản · bước {number}/{count}</translation>
    </message>
    <message>
        <source>The first step has not begun</source>
        <translation>Chưa sang bước đầu tiên</translation>
    </message>
    <message>
        <source>This session has no run of show</source>
        <translation>Buổi tiếp này không có kịch bản</translation>
    </message>
    <message>
        <source>{gone} of a planned {planned}</source>
        <translation>{gone} / dự kiến {planned}</translation>
    </message>
    <message>
        <source>{gone} so far</source>
        <translation>đã qua {gone}</translation>
    </message>
    <message>
        <source>{gone} · {over} over the planned {planned}</source>
        <translation>{gone} · quá {over} so với dự kiến {planned}</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Check its cable and its power; the picture comes back by itself.</source>
        <translation>Kiểm tra dây tín hiệu và nguồn điện; hình sẽ tự trở lại.</translation>
    </message>
    <message>
        <source>Choose a screen for the room and one for the chair.</source>
        <translation>Hãy chọn một màn hình cho phòng và một màn hình cho người chủ trì.</translation>
    </message>
    <message>
        <source>Choose another screen, or free this one first.</source>
        <translation>Hãy chọn màn hình khác, hoặc bỏ chọn màn hình này trước.</translation>
    </message>
    <message>
        <source>Choose another screen, or move this window to another one.</source>
        <translation>Chọn màn hình khác hoặc chuyển cửa sổ này sang màn hình khác.</translation>
    </message>
    <message>
        <source>Citizens and officials see nothing of the other points. The recording goes on.</source>
        <translation>Công dân và đại biểu không thấy hình các điểm cầu. Việc ghi hình vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Citizens would see the dossier of the case.</source>
        <translation>Công dân sẽ nhìn thấy hồ sơ vụ việc.</translation>
    </message>
    <message>
        <source>Connect it, wait until it is listed, then choose it.</source>
        <translation>Kết nối màn hình, chờ đến khi có trong danh sách rồi chọn.</translation>
    </message>
    <message>
        <source>Move this window to the operator&apos;s own screen.</source>
        <translation>Chuyển cửa sổ này về màn hình của người vận hành.</translation>
    </message>
    <message>
        <source>Only two screens that are both chosen can be exchanged.</source>
        <translation>Chỉ đổi chỗ được khi đã chọn cả màn hình phòng và màn hình chủ trì.</translation>
    </message>
    <message>
        <source>Set the screens of the computer to “extend”, not to “duplicate”.</source>
        <translation>Chuyển chế độ màn hình của máy tính sang “Mở rộng” (Extend), không dùng “Nhân đôi” (Duplicate).</translation>
    </message>
    <message>
        <source>Set the screens of the computer to “extend”.</source>
        <translation>Hãy đặt các màn hình của máy tính ở chế độ “mở rộng”.</translation>
    </message>
    <message>
        <source>The control room stands on the room&apos;s screen “{name}”.</source>
        <translation>Phòng điều khiển đang nằm trên màn hình phòng “{name}”.</translation>
    </message>
    <message>
        <source>The list of screens cannot be read.</source>
        <translation>Không đọc được danh sách màn hình.</translation>
    </message>
    <message>
        <source>The operator works on this screen.</source>
        <translation>Đây là màn hình của người vận hành.</translation>
    </message>
    <message>
        <source>The report of the room&apos;s screen cannot be read.</source>
        <translation>Không đọc được trạng thái màn hình phòng.</translation>
    </message>
    <message>
        <source>The room&apos;s screen cannot show “{mode}”.</source>
        <translation>Màn hình phòng không hiển thị được “{mode}”.</translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” is gone.</source>
        <translation>Mất kết nối màn hình phòng “{name}”.</translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” shows the same as another screen.</source>
        <translation>Màn hình phòng “{name}” đang nhân đôi hình của màn hình khác.</translation>
    </message>
    <message>
        <source>The screen “{name}” is not connected.</source>
        <translation>Màn hình “{name}” chưa được kết nối.</translation>
    </message>
    <message>
        <source>This is the chair&apos;s screen.</source>
        <translation>Đây là màn hình chủ trì.</translation>
    </message>
    <message>
        <source>This is the room&apos;s screen.</source>
        <translation>Đây là màn hình phòng.</translation>
    </message>
    <message>
        <source>This screen shows the same as another one.</source>
        <translation>Màn hình này đang hiện giống một màn hình khác.</translation>
    </message>
    <message>
        <source>What is shown on it would be seen on the other one too.</source>
        <translation>Nội dung hiện trên màn hình này cũng sẽ hiện trên màn hình kia.</translation>
    </message>
    <message>
        <source>What is shown there would cover the control room.</source>
        <translation>Nội dung hiện ở đó sẽ che mất cửa sổ điều khiển.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>A part is being sealed already.</source>
        <translation>Đang có một đoạn hạn chế khai thác rồi.</translation>
    </message>
    <message>
        <source>A part of an earlier recording is sealed in the archive.</source>
        <translation>Muốn hạn chế khai thác một đoạn đã ghi từ trước, hãy mở mục lưu trữ.</translation>
    </message>
    <message>
        <source>A reason of {least} to {most} characters is needed.</source>
        <translation>Cần ghi lý do, từ {least} đến {most} ký tự.</translation>
    </message>
    <message>
        <source>A sealed part can be made longer, never shorter.</source>
        <translation>Đoạn hạn chế khai thác chỉ có thể kéo dài thêm, không được rút ngắn.</translation>
    </message>
    <message>
        <source>Choose the right person, or enter the role of this one.</source>
        <translation>Hãy chọn đúng người, hoặc ghi vai trò của người này.</translation>
    </message>
    <message>
        <source>End it first, then seal another one.</source>
        <translation>Hãy kết thúc đoạn đó rồi mới bắt đầu đoạn khác.</translation>
    </message>
    <message>
        <source>No part is being sealed now.</source>
        <translation>Hiện không có đoạn hạn chế khai thác nào.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The end of the sealed part must lie after its start.</source>
        <translation>Đoạn hạn chế khai thác phải kết thúc sau khi bắt đầu.</translation>
    </message>
    <message>
        <source>The name of who seals is needed.</source>
        <translation>Cần ghi tên người quyết định hạn chế khai thác.</translation>
    </message>
    <message>
        <source>This seal cannot be lifted now.</source>
        <translation>Không thể bỏ hạn chế khai thác đoạn này lúc này.</translation>
    </message>
    <message>
        <source>This seal is not known.</source>
        <translation>Không có đoạn hạn chế khai thác này.</translation>
    </message>
    <message>
        <source>{person} may not do this; it takes: {duties}.</source>
        <translation>{person} không được làm việc này; chỉ dành cho: {duties}.</translation>
    </message>
</context>
<context>
    <name>seats</name>
    <message>
        <source>Chair&apos;s microphone</source>
        <translation>Micro chủ trì</translation>
    </message>
    <message>
        <source>Citizen&apos;s microphone</source>
        <translation>Micro công dân</translation>
    </message>
    <message>
        <source>Microphone {seat}</source>
        <translation>Micro {seat}</translation>
    </message>
    <message>
        <source>Room microphone</source>
        <translation>Micro phòng</translation>
    </message>
    <message>
        <source>Secretary&apos;s microphone</source>
        <translation>Micro thư ký</translation>
    </message>
    <message>
        <source>Spare microphone</source>
        <translation>Micro dự phòng</translation>
    </message>
</context>
<context>
    <name>seen</name>
    <message>
        <source>Full picture</source>
        <translation>Hình đầy đủ</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Giữ yên hình</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Hình trực tiếp</translation>
    </message>
    <message>
        <source>Lowered, sound first</source>
        <translation>Hạ hình, ưu tiên tiếng</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Tắt hình</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Bảng thông báo</translation>
    </message>
    <message>
        <source>Room camera</source>
        <translation>Camera phòng</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Camera thứ hai</translation>
    </message>
    <message>
        <source>The others see a held picture</source>
        <translation>Các điểm cầu thấy hình giữ yên</translation>
    </message>
    <message>
        <source>The others see a notice board</source>
        <translation>Các điểm cầu thấy bảng thông báo</translation>
    </message>
    <message>
        <source>The others see a small picture of the room, sound goes first</source>
        <translation>Các điểm cầu khác thấy hình nhỏ của phòng, ưu tiên tiếng</translation>
    </message>
    <message>
        <source>The others see no picture</source>
        <translation>Các điểm cầu không thấy hình</translation>
    </message>
    <message>
        <source>The others see the room</source>
        <translation>Các điểm cầu thấy phòng mình</translation>
    </message>
    <message>
        <source>The recording is not touched by these buttons.</source>
        <translation>Các nút này không làm thay đổi bản ghi.</translation>
    </message>
    <message>
        <source>no picture goes out to the others</source>
        <translation>chưa gửi được hình nào cho các điểm cầu</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>chưa đo được hình gửi đi</translation>
    </message>
    <message>
        <source>sent {width} × {height}, {fps} pictures/s</source>
        <translation>đang gửi {width} × {height}, {fps} hình/giây</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>2 copies match · checked {date}</source>
        <translation>2 bản khớp · kiểm {date}</translation>
    </message>
    <message>
        <source>A copy is damaged · {date}</source>
        <translation>Có bản bị hỏng · {date}</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Cán bộ lưu trữ</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>Đang kiểm thử</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Choose camera, microphone, speaker and both disks. The picture and the meter show at once whether they work. What is still missing stands at the foot. F5 goes on.</source>
        <translation>Chọn camera, micro, loa và hai ổ đĩa. Hình và thanh mức tiếng cho thấy ngay thiết bị có hoạt động không. Những gì còn thiếu ghi ở cuối trang. F5 sang bước tiếp theo.</translation>
    </message>
    <message>
        <source>Copies handed over or disposed of</source>
        <translation>Các bản đã giao đi hoặc tiêu hủy</translation>
    </message>
    <message>
        <source>Copies not checked</source>
        <translation>Hai bản chưa kiểm tra</translation>
    </message>
    <message>
        <source>Copies noted as lost</source>
        <translation>Các bản đã ghi nhận là mất</translation>
    </message>
    <message>
        <source>Fill in what is known; only title, date and time are needed. Insert adds a step to the run of show, Delete removes one, Alt with an arrow moves it. F5 saves.</source>
        <translation>Điền những gì đã biết; bắt buộc chỉ có tên, ngày và giờ. Phím Insert thêm một bước vào kịch bản, Delete xóa bước, Alt và mũi tên để đổi chỗ. F5 để lưu.</translation>
    </message>
    <message>
        <source>Find by title, point, chair or date</source>
        <translation>Tìm theo tên, điểm cầu, người chủ trì, ngày</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Make a session</source>
        <translation>Tạo buổi tiếp</translation>
    </message>
    <message>
        <source>Makes and opens a practice session; nothing of it counts as real.</source>
        <translation>Tạo và mở một buổi chạy thử; mọi kết quả đều không tính là buổi tiếp thật.</translation>
    </message>
    <message>
        <source>No copy was closed</source>
        <translation>Chưa đóng được bản nào</translation>
    </message>
    <message>
        <source>No session matches what was typed.</source>
        <translation>Không có buổi tiếp nào khớp với nội dung vừa gõ.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Chưa kiểm thử</translation>
    </message>
    <message>
        <source>One copy only</source>
        <translation>Chỉ có 1 bản</translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation>Mở buổi tiếp này</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Cán bộ phụ trách kỹ thuật</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>CHẠY THỬ</translation>
    </message>
    <message>
        <source>Practice run</source>
        <translation>Chạy thử</translation>
    </message>
    <message>
        <source>Practice run of {date}, {time}</source>
        <translation>Chạy thử {time} ngày {date}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Đã ghi xong</translation>
    </message>
    <message>
        <source>Save and open the session</source>
        <translation>Lưu và mở buổi tiếp</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Buổi tiếp</translation>
    </message>
    <message>
        <source>The sessions still to come stand first. Type to find one, Enter opens it. F5 makes a new one. A practice run lets you try everything without a real session.</source>
        <translation>Các buổi sắp tới đứng đầu. Gõ để tìm, Enter để mở. F5 tạo buổi mới. Chạy thử cho phép làm thử mọi việc mà không cần buổi tiếp thật.</translation>
    </message>
    <message>
        <source>There is no session yet. Make the first one, or try a practice run.</source>
        <translation>Chưa có buổi tiếp nào. Hãy tạo buổi đầu tiên, hoặc chạy thử.</translation>
    </message>
    <message>
        <source>chaired by {name}</source>
        <translation>chủ trì: {name}</translation>
    </message>
    <message>
        <source>start time passed {time} ago</source>
        <translation>đã quá giờ {time}</translation>
    </message>
    <message>
        <source>{count} days {clock}</source>
        <translation>{count} ngày {clock}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>còn {time}</translation>
    </message>
</context>
<context>
    <name>session form</name>
    <message>
        <source>A deputy chairs the head&apos;s own periodic reception: check whether the law still allows it.</source>
        <translation>Cấp phó chủ trì buổi tiếp công dân định kỳ của người đứng đầu: hãy kiểm tra xem pháp luật còn cho phép không.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Quay lại, không lưu</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Sửa thông tin buổi tiếp</translation>
    </message>
    <message>
        <source>Citizens present</source>
        <translation>Số công dân có mặt</translation>
    </message>
    <message>
        <source>Connection scenario</source>
        <translation>Kịch bản kết nối</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>For example: periodic reception</source>
        <translation>Ví dụ: Tiếp công dân định kỳ tháng 12</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Name of this point</source>
        <translation>Tên điểm cầu này</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Tạo buổi tiếp</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Cán bộ phụ trách kỹ thuật</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Thời lượng dự kiến</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Role of this point</source>
        <translation>Vai trò của điểm cầu này</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Giờ bắt đầu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên buổi tiếp</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>{steps} steps · {minutes} minutes</source>
        <translation>{steps} bước · {minutes} phút</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>2 where left and right come from different places, otherwise 1.</source>
        <translation>Chọn 2 khi kênh trái và kênh phải thu ở hai chỗ khác nhau, còn lại chọn 1.</translation>
    </message>
    <message>
        <source>A recording is kept in files of this length, without a gap.</source>
        <translation>Bản ghi được chia thành các tệp dài chừng này, nối liền không hụt.</translation>
    </message>
    <message>
        <source>A second view of the room, recorded beside the first one.</source>
        <translation>Góc quay thứ hai của phòng, được ghi song song với góc thứ nhất.</translation>
    </message>
    <message>
        <source>Address of the meeting</source>
        <translation>Đường dẫn của phòng họp</translation>
    </message>
    <message>
        <source>Address or serial port through which the camera is moved.</source>
        <translation>Địa chỉ hoặc cổng nối tiếp để xoay camera.</translation>
    </message>
    <message>
        <source>Archives ask for 128 kb/s or more.</source>
        <translation>Lưu trữ yêu cầu từ 128 kb/s trở lên.</translation>
    </message>
    <message>
        <source>Archives ask for 1500 kb/s or more.</source>
        <translation>Lưu trữ yêu cầu từ 1500 kb/s trở lên.</translation>
    </message>
    <message>
        <source>Below it a session is not encoded anew to fit onto one disc.</source>
        <translation>Thấp hơn mức này thì không nén lại buổi tiếp cho vừa một đĩa.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Channels of the room&apos;s microphone</source>
        <translation>Số kênh của micro phòng</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then change it again.</source>
        <translation>Hãy kiểm tra ổ và dung lượng trống rồi đổi lại.</translation>
    </message>
    <message>
        <source>Control of the camera</source>
        <translation>Điều khiển camera</translation>
    </message>
    <message>
        <source>Days between two checks of the archive</source>
        <translation>Số ngày giữa hai lần kiểm tra kho lưu trữ</translation>
    </message>
    <message>
        <source>Each is recorded on a track of its own, or stands in for another.</source>
        <translation>Mỗi micro được ghi vào một đường tiếng riêng, hoặc thay thế cho micro khác.</translation>
    </message>
    <message>
        <source>Empty: level, name and role of this point.</source>
        <translation>Để trống: cấp, tên và vai trò của điểm cầu này.</translation>
    </message>
    <message>
        <source>Empty: the way that the platform usually goes.</source>
        <translation>Để trống: cách thường dùng của nền tảng.</translation>
    </message>
    <message>
        <source>Every copy is read back so often; 0: only when a person asks.</source>
        <translation>Cứ sau chừng ấy ngày, mọi bản lưu được đọc lại một lần; 0: chỉ khi có người yêu cầu.</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ cứng ngoài</translation>
    </message>
    <message>
        <source>Folder shared by the points</source>
        <translation>Thư mục dùng chung của các điểm cầu</translation>
    </message>
    <message>
        <source>Further microphones</source>
        <translation>Các micro khác</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Tai nghe</translation>
    </message>
    <message>
        <source>Height of the recorded picture of the meeting.</source>
        <translation>Chiều cao hình ghi của hội nghị.</translation>
    </message>
    <message>
        <source>Height of the recorded picture.</source>
        <translation>Chiều cao của hình được ghi.</translation>
    </message>
    <message>
        <source>Height of the second recorded picture.</source>
        <translation>Chiều cao của hình thứ hai được ghi.</translation>
    </message>
    <message>
        <source>How many of its pictures a second are recorded.</source>
        <translation>Mỗi giây ghi bao nhiêu hình của camera này.</translation>
    </message>
    <message>
        <source>How many pictures a second are recorded.</source>
        <translation>Số hình được ghi trong mỗi giây.</translation>
    </message>
    <message>
        <source>How many pictures of the meeting are recorded a second.</source>
        <translation>Mỗi giây ghi bao nhiêu hình của hội nghị.</translation>
    </message>
    <message>
        <source>It was kept under another name; defaults stand in for it.</source>
        <translation>Tệp đã được giữ lại dưới tên khác; tạm dùng giá trị mặc định.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Least picture bit rate on a disc</source>
        <translation>Tốc độ bit hình thấp nhất khi nén lại cho đĩa</translation>
    </message>
    <message>
        <source>Length of a recording file</source>
        <translation>Độ dài một tệp ghi</translation>
    </message>
    <message>
        <source>Level of this point</source>
        <translation>Cấp của điểm cầu này</translation>
    </message>
    <message>
        <source>Look through the settings and choose again what is missing.</source>
        <translation>Hãy xem lại phần cài đặt và chọn lại mục còn thiếu.</translation>
    </message>
    <message>
        <source>Look through the settings.</source>
        <translation>Xem lại phần cài đặt.</translation>
    </message>
    <message>
        <source>Main storage</source>
        <translation>Ổ lưu trữ chính</translation>
    </message>
    <message>
        <source>Meeting account</source>
        <translation>Tài khoản hội nghị</translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation>Nền tảng hội nghị</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Phòng họp</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Name in the meeting</source>
        <translation>Tên trong hội nghị</translation>
    </message>
    <message>
        <source>Name or number of the room on the platform.</source>
        <translation>Tên hoặc số phòng trên nền tảng.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Picture bit rate</source>
        <translation>Tốc độ dữ liệu hình</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Chiều cao hình</translation>
    </message>
    <message>
        <source>Picture height of the meeting</source>
        <translation>Chiều cao hình hội nghị</translation>
    </message>
    <message>
        <source>Picture height of the second camera</source>
        <translation>Chiều cao hình của camera thứ hai</translation>
    </message>
    <message>
        <source>Picture of the meeting</source>
        <translation>Hình của hội nghị</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Chiều rộng hình</translation>
    </message>
    <message>
        <source>Picture width of the meeting</source>
        <translation>Chiều rộng hình hội nghị</translation>
    </message>
    <message>
        <source>Picture width of the second camera</source>
        <translation>Chiều rộng hình của camera thứ hai</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Số hình/giây</translation>
    </message>
    <message>
        <source>Pictures a second of the meeting</source>
        <translation>Số hình mỗi giây của hội nghị</translation>
    </message>
    <message>
        <source>Pictures a second of the second camera</source>
        <translation>Số hình mỗi giây của camera thứ hai</translation>
    </message>
    <message>
        <source>Planned length of a session</source>
        <translation>Thời lượng dự kiến của buổi tiếp</translation>
    </message>
    <message>
        <source>Screen of the chair</source>
        <translation>Màn hình chủ trì</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>Màn hình của phòng</translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation>Camera thứ hai</translation>
    </message>
    <message>
        <source>Server of the online meeting</source>
        <translation>Máy chủ họp trực tuyến</translation>
    </message>
    <message>
        <source>Some settings are back at their defaults.</source>
        <translation>Một số cài đặt đã trở về mặc định.</translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation>Tốc độ dữ liệu tiếng</translation>
    </message>
    <message>
        <source>Sound of the meeting</source>
        <translation>Tiếng của hội nghị</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa</translation>
    </message>
    <message>
        <source>Speaker of the meeting</source>
        <translation>Loa của hội nghị</translation>
    </message>
    <message>
        <source>Stamps the log as RFC 3161 says. Empty: no stamps are asked for.</source>
        <translation>Đóng dấu thời gian cho nhật ký theo RFC 3161. Để trống: không xin dấu.</translation>
    </message>
    <message>
        <source>Stands first in the name that the others see.</source>
        <translation>Đứng đầu trong tên mà các điểm cầu khác thấy.</translation>
    </message>
    <message>
        <source>Start the newer version, or move the file elsewhere.</source>
        <translation>Hãy mở phiên bản mới hơn, hoặc chuyển tệp này đi chỗ khác.</translation>
    </message>
    <message>
        <source>The account that this room signs in with, where one is asked for.</source>
        <translation>Tài khoản mà phòng này đăng nhập, nếu nền tảng yêu cầu.</translation>
    </message>
    <message>
        <source>The camera that films the room.</source>
        <translation>Camera quay phòng tiếp.</translation>
    </message>
    <message>
        <source>The capture device or window that shows the other points.</source>
        <translation>Bộ thu hình hoặc cửa sổ hiện các điểm cầu khác.</translation>
    </message>
    <message>
        <source>The change holds only until the program ends.</source>
        <translation>Thay đổi chỉ có hiệu lực đến khi tắt chương trình.</translation>
    </message>
    <message>
        <source>The check of the line looks up the address of this server.</source>
        <translation>Mục kiểm tra đường truyền dùng tên này để tra địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The folder on the external disk that takes the second copy.</source>
        <translation>Thư mục trên ổ cứng ngoài chứa bản sao thứ hai.</translation>
    </message>
    <message>
        <source>The folder on the main disk that recordings are written to.</source>
        <translation>Thư mục trên ổ chính để lưu bản ghi.</translation>
    </message>
    <message>
        <source>The language of windows, messages and papers.</source>
        <translation>Ngôn ngữ của cửa sổ, thông báo và giấy tờ.</translation>
    </message>
    <message>
        <source>The loudspeaker that plays the other points into the room.</source>
        <translation>Loa phát tiếng của các điểm cầu khác trong phòng.</translation>
    </message>
    <message>
        <source>The loudspeaker that the room hears.</source>
        <translation>Loa phát trong phòng tiếp.</translation>
    </message>
    <message>
        <source>The microphone that hears the room.</source>
        <translation>Micro thu tiếng phòng tiếp.</translation>
    </message>
    <message>
        <source>The name that stands in the record beside what is done here.</source>
        <translation>Tên được ghi vào nhật ký cùng các thao tác tại đây.</translation>
    </message>
    <message>
        <source>The name under which this room joins a session.</source>
        <translation>Tên điểm cầu của phòng này khi tham gia buổi tiếp.</translation>
    </message>
    <message>
        <source>The platform on which this room usually meets the other points.</source>
        <translation>Nền tảng mà phòng này thường dùng để họp với các điểm cầu khác.</translation>
    </message>
    <message>
        <source>The screen on which citizens and officials see the other points.</source>
        <translation>Màn hình để công dân và cán bộ nhìn các điểm cầu khác.</translation>
    </message>
    <message>
        <source>The second screen, on which the chair reads the case&apos;s dossier.</source>
        <translation>Màn hình thứ hai, nơi người chủ trì đọc hồ sơ vụ việc.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {reason}.</source>
        <translation>Không ghi được cài đặt vào {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <translation>Không đọc được tệp cài đặt {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} comes from a newer version of the program.</source>
        <translation>Tệp cài đặt {path} thuộc phiên bản mới hơn của chương trình.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged: {reason}.</source>
        <translation>Tệp cài đặt {path} bị hỏng: {reason}.</translation>
    </message>
    <message>
        <source>The whole link of the room, as the invitation gives it.</source>
        <translation>Toàn bộ đường dẫn của phòng, đúng như trong giấy mời.</translation>
    </message>
    <message>
        <source>There is no setting named “{name}”.</source>
        <translation>Không có cài đặt nào tên “{name}”.</translation>
    </message>
    <message>
        <source>This bridge point</source>
        <translation>Điểm cầu này</translation>
    </message>
    <message>
        <source>This version cannot read it and has changed nothing.</source>
        <translation>Phiên bản này không đọc được và chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Time stamp server</source>
        <translation>Máy chủ dấu thời gian</translation>
    </message>
    <message>
        <source>Usual connection scenario</source>
        <translation>Kịch bản kết nối thường dùng</translation>
    </message>
    <message>
        <source>Usual role of this point</source>
        <translation>Vai trò thường dùng của điểm cầu</translation>
    </message>
    <message>
        <source>Way into the meeting</source>
        <translation>Cách vào hội nghị</translation>
    </message>
    <message>
        <source>What a new session starts from.</source>
        <translation>Giá trị có sẵn khi tạo buổi tiếp mới.</translation>
    </message>
    <message>
        <source>What a new session starts from; disk space is judged by it.</source>
        <translation>Giá trị có sẵn khi tạo buổi tiếp mới; dùng để tính dung lượng ổ cần có.</translation>
    </message>
    <message>
        <source>Where the operator listens to what has been recorded.</source>
        <translation>Nơi cán bộ kỹ thuật nghe lại phần đã ghi.</translation>
    </message>
    <message>
        <source>Where the points put their readiness files for each other.</source>
        <translation>Nơi các điểm cầu đặt tệp sẵn sàng cho nhau.</translation>
    </message>
    <message>
        <source>Where the sound of the other points is recorded from.</source>
        <translation>Nơi lấy tiếng của các điểm cầu khác để ghi.</translation>
    </message>
    <message>
        <source>Width of the recorded picture of the meeting.</source>
        <translation>Chiều rộng hình ghi của hội nghị.</translation>
    </message>
    <message>
        <source>Width of the recorded picture.</source>
        <translation>Chiều rộng của hình được ghi.</translation>
    </message>
    <message>
        <source>Width of the second recorded picture.</source>
        <translation>Chiều rộng của hình thứ hai được ghi.</translation>
    </message>
    <message>
        <source>a microphone can stand in only for another one of the list</source>
        <translation>một micro chỉ có thể thay thế cho micro khác trong danh sách</translation>
    </message>
    <message>
        <source>a role is a short word of small letters such as “chair”</source>
        <translation>vai trò là một từ ngắn bằng chữ thường không dấu, ví dụ “chair”</translation>
    </message>
    <message>
        <source>each microphone needs a role and a device</source>
        <translation>mỗi micro cần có vai trò và thiết bị</translation>
    </message>
    <message>
        <source>each role may be taken once, and the room has its microphone</source>
        <translation>mỗi vai trò chỉ được dùng một lần, và micro của phòng đã có sẵn</translation>
    </message>
    <message>
        <source>it does not have the right form</source>
        <translation>tệp không đúng định dạng</translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation>có ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>it is longer than {longest} characters</source>
        <translation>dài quá {longest} ký tự</translation>
    </message>
    <message>
        <source>it is not a link such as https://gomeet.vnpt.vn/room</source>
        <translation>không phải là đường dẫn như https://gomeet.vnpt.vn/room</translation>
    </message>
    <message>
        <source>it is not complete</source>
        <translation>tệp không đầy đủ</translation>
    </message>
    <message>
        <source>it is not the name of a server, such as gomeet.vnpt.vn</source>
        <translation>đây không phải tên máy chủ, ví dụ gomeet.vnpt.vn</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>giá trị phải là một danh sách</translation>
    </message>
    <message>
        <source>it must be a multiple of {step}</source>
        <translation>phải là bội số của {step}</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>phải là số nguyên</translation>
    </message>
    <message>
        <source>it must be a whole path that starts at a disk</source>
        <translation>phải là đường dẫn đầy đủ, bắt đầu từ ổ đĩa</translation>
    </message>
    <message>
        <source>it must be between {minimum} and {maximum}</source>
        <translation>phải trong khoảng từ {minimum} đến {maximum}</translation>
    </message>
    <message>
        <source>it must be one of {options}</source>
        <translation>phải là một trong: {options}</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>phải là chữ</translation>
    </message>
    <message>
        <source>“{value}” cannot be taken for “{title}”: {fault}.</source>
        <translation>Không dùng được “{value}” cho mục “{title}”: {fault}.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Choose a folder on another disk for the second copy.</source>
        <translation>Chọn thư mục trên ổ đĩa khác cho bản thứ hai.</translation>
    </message>
    <message>
        <source>Devices and disks cannot be changed while recording.</source>
        <translation>Đang ghi thì không đổi được thiết bị và ổ đĩa.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Dừng ghi trước.</translation>
    </message>
    <message>
        <source>The recording goes on unchanged.</source>
        <translation>Việc ghi vẫn tiếp tục như cũ.</translation>
    </message>
    <message>
        <source>The same folder was chosen for both copies: {folder}.</source>
        <translation>Hai bản đang chọn cùng một thư mục: {folder}.</translation>
    </message>
    <message>
        <source>There is nothing named “{name}” to choose.</source>
        <translation>Không có mục nào tên “{name}” để chọn.</translation>
    </message>
    <message>
        <source>With it there would be one copy only.</source>
        <translation>Như vậy sẽ chỉ có một bản.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>An order needs the name of who gave it, and a reason.</source>
        <translation>Cần ghi tên người yêu cầu và lý do.</translation>
    </message>
    <message>
        <source>By order…</source>
        <translation>Theo yêu cầu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Choose again what is to be shared.</source>
        <translation>Hãy chọn lại nội dung cần chia sẻ.</translation>
    </message>
    <message>
        <source>Choose another one, or give the reason for which it is ordered.</source>
        <translation>Hãy chọn nội dung khác, hoặc ghi rõ lý do nếu được chỉ đạo chia sẻ.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Document of the dossier…</source>
        <translation>Tài liệu trong hồ sơ…</translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation>Tài liệu ({kinds})</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Nothing is shared, so that the dossier stays in this room.</source>
        <translation>Chưa chia sẻ gì, để hồ sơ vụ việc không lọt ra ngoài phòng này.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Không chia sẻ gì.</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Our own screen or window…</source>
        <translation>Màn hình hoặc cửa sổ của chương trình…</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Press “By order…” and say who ordered it and why.</source>
        <translation>Bấm “Theo yêu cầu…” và ghi ai yêu cầu, lý do gì.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Share a document…</source>
        <translation>Chia sẻ tài liệu…</translation>
    </message>
    <message>
        <source>Share a window or a screen…</source>
        <translation>Chia sẻ cửa sổ, màn hình…</translation>
    </message>
    <message>
        <source>Share by order</source>
        <translation>Chia sẻ theo yêu cầu</translation>
    </message>
    <message>
        <source>Share the one document instead, by order.</source>
        <translation>Hãy chia sẻ riêng tài liệu cần thiết, theo chỉ đạo.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Chia sẻ vào phòng họp</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dừng chia sẻ</translation>
    </message>
    <message>
        <source>The name and the reason are kept in the log of the session.</source>
        <translation>Tên và lý do được lưu vào nhật ký của phiên.</translation>
    </message>
    <message>
        <source>The others see nothing of it.</source>
        <translation>Các điểm cầu khác không nhìn thấy nội dung này.</translation>
    </message>
    <message>
        <source>The others see: {name}</source>
        <translation>Các điểm cầu đang thấy: {name}</translation>
    </message>
    <message>
        <source>The others see: {name}, page {page}</source>
        <translation>Các điểm cầu đang thấy: {name}, trang {page}</translation>
    </message>
    <message>
        <source>This document belongs to the dossier of the session.</source>
        <translation>Tài liệu này thuộc hồ sơ của phiên tiếp công dân.</translation>
    </message>
    <message>
        <source>This is the chair&apos;s screen.</source>
        <translation>Đây là màn hình chủ trì.</translation>
    </message>
    <message>
        <source>What is ordered to be shared</source>
        <translation>Nội dung được yêu cầu chia sẻ</translation>
    </message>
    <message>
        <source>Window or screen</source>
        <translation>Cửa sổ hoặc màn hình</translation>
    </message>
    <message>
        <source>Write down both.</source>
        <translation>Hãy ghi đủ cả hai.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shared: it is not there or cannot be read.</source>
        <translation>Không chia sẻ được “{name}”: không tìm thấy hoặc không đọc được.</translation>
    </message>
    <message>
        <source>“{name}” shows this program&apos;s own windows.</source>
        <translation>“{name}” đang hiển thị cửa sổ của chính chương trình này.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Another program may be holding it, or it is not ready yet.</source>
        <translation>Có thể chương trình khác đang dùng thiết bị, hoặc thiết bị chưa sẵn sàng.</translation>
    </message>
    <message>
        <source>Check its cable and power, then measure again.</source>
        <translation>Hãy kiểm tra dây và nguồn của thiết bị, rồi đo lại.</translation>
    </message>
    <message>
        <source>Check its cable and power; it is opened again by itself.</source>
        <translation>Hãy kiểm tra dây và nguồn của thiết bị; chương trình sẽ tự mở lại.</translation>
    </message>
    <message>
        <source>Choose a WAV, MP3 or MP4 file that has sound.</source>
        <translation>Hãy chọn tệp WAV, MP3 hoặc MP4 có tiếng.</translation>
    </message>
    <message>
        <source>Close other programs that use sound, then unplug it and plug it in.</source>
        <translation>Hãy đóng các chương trình khác đang dùng âm thanh, rồi rút thiết bị ra và cắm lại.</translation>
    </message>
    <message>
        <source>File “{path}” gives no sound: {reason}.</source>
        <translation>Tệp “{path}” không phát được tiếng: {reason}.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start the program again.</source>
        <translation>Hãy cài gói libportaudio2, rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>It is being started again; there is no sound for about a second.</source>
        <translation>Tiến trình đang được khởi động lại; mất tiếng khoảng một giây.</translation>
    </message>
    <message>
        <source>Measure again; if it stays, keep the log for the support staff.</source>
        <translation>Hãy đo lại; nếu vẫn lỗi, hãy giữ nhật ký cho cán bộ kỹ thuật.</translation>
    </message>
    <message>
        <source>No other device is used in its place without you knowing.</source>
        <translation>Chương trình không tự ý dùng thiết bị khác thay thế.</translation>
    </message>
    <message>
        <source>No sound server is running and the computer has no sound card.</source>
        <translation>Máy tính không chạy dịch vụ âm thanh và không có thiết bị âm thanh nào.</translation>
    </message>
    <message>
        <source>Plug the device in, or choose another one in the list of devices.</source>
        <translation>Hãy cắm thiết bị vào, hoặc chọn thiết bị khác trong danh sách thiết bị.</translation>
    </message>
    <message>
        <source>Real microphones and speakers cannot be used.</source>
        <translation>Không dùng được micro và loa thật.</translation>
    </message>
    <message>
        <source>Rename one of them in the sound settings of the computer.</source>
        <translation>Hãy đổi tên một thiết bị trong phần cài đặt âm thanh của máy tính.</translation>
    </message>
    <message>
        <source>Sound device “{id}” cannot be opened: {reason}.</source>
        <translation>Không mở được thiết bị âm thanh “{id}”: {reason}.</translation>
    </message>
    <message>
        <source>Sound device “{id}” is not connected to this computer.</source>
        <translation>Thiết bị âm thanh “{id}” chưa được cắm vào máy tính này.</translation>
    </message>
    <message>
        <source>Sound device “{id}” was not ready within {seconds} s.</source>
        <translation>Thiết bị âm thanh “{id}” chưa sẵn sàng sau {seconds} giây.</translation>
    </message>
    <message>
        <source>Sound device “{name}” has delivered nothing for {seconds} s.</source>
        <translation>Thiết bị âm thanh “{name}” không gửi tín hiệu nào trong {seconds} giây.</translation>
    </message>
    <message>
        <source>Sound device “{name}” was lost.</source>
        <translation>Mất kết nối với thiết bị âm thanh “{name}”.</translation>
    </message>
    <message>
        <source>Sound file “{path}” cannot be measured.</source>
        <translation>Không đo được tệp âm thanh “{path}”.</translation>
    </message>
    <message>
        <source>The echo of the room could not be measured.</source>
        <translation>Không đo được tiếng vọng của phòng.</translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound without a break.</source>
        <translation>Micro không thu được {seconds} giây âm thanh liền mạch.</translation>
    </message>
    <message>
        <source>The process that serves the {device} ended without being asked.</source>
        <translation>Tiến trình phục vụ {device} đã dừng đột ngột.</translation>
    </message>
    <message>
        <source>The program cannot tell which of them is meant.</source>
        <translation>Chương trình không biết phải dùng thiết bị nào.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing.</source>
        <translation>Máy thiếu thư viện âm thanh PortAudio.</translation>
    </message>
    <message>
        <source>The sound server of the computer does not answer: {reason}.</source>
        <translation>Dịch vụ âm thanh của máy tính không trả lời: {reason}.</translation>
    </message>
    <message>
        <source>There is no sound from or to it until it is back.</source>
        <translation>Không có tiếng qua thiết bị này cho đến khi kết nối lại.</translation>
    </message>
    <message>
        <source>There is no sound simulator called “{name}”.</source>
        <translation>Không có thiết bị âm thanh mô phỏng nào tên “{name}”.</translation>
    </message>
    <message>
        <source>Two sound devices are both called “{id}”.</source>
        <translation>Có hai thiết bị âm thanh cùng tên “{id}”.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays, sign out of the computer and in again.</source>
        <translation>Hãy chờ một lát; nếu vẫn vậy, hãy đăng xuất khỏi máy tính rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>Write sim, file:PATH or an id from “devices”.</source>
        <translation>Hãy ghi sim, file:ĐƯỜNG_DẪN hoặc một mã trong kết quả lệnh “devices”.</translation>
    </message>
    <message>
        <source>Write sim, or one of the names in the manual.</source>
        <translation>Hãy ghi sim, hoặc một tên có trong tài liệu hướng dẫn.</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>chương trình khác đang dùng thiết bị</translation>
    </message>
    <message>
        <source>it has no sound track</source>
        <translation>tệp không có tiếng</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>loa</translation>
    </message>
    <message>
        <source>the package libasound2-plugins is missing</source>
        <translation>máy thiếu gói libasound2-plugins</translation>
    </message>
    <message>
        <source>“{spec}” cannot serve as a sound device.</source>
        <translation>“{spec}” không thể dùng làm thiết bị âm thanh.</translation>
    </message>
</context>
<context>
    <name>sound layers</name>
    <message>
        <source>A volume lies between 0 and 100.</source>
        <translation>Âm lượng nằm trong khoảng từ 0 đến 100.</translation>
    </message>
    <message>
        <source>Choose it in the preparation first.</source>
        <translation>Chọn thiết bị ở bước Chuẩn bị trước.</translation>
    </message>
    <message>
        <source>Mute is either on or off.</source>
        <translation>Chỉ có thể bật hoặc tắt tiếng.</translation>
    </message>
    <message>
        <source>No such device is chosen in this room.</source>
        <translation>Phòng chưa chọn thiết bị này.</translation>
    </message>
    <message>
        <source>Nothing is switched off here.</source>
        <translation>Không tắt tiếng ở đây.</translation>
    </message>
    <message>
        <source>Set it on the device itself.</source>
        <translation>Chỉnh trực tiếp trên thiết bị.</translation>
    </message>
    <message>
        <source>Switched off here for the other points; the recording goes on.</source>
        <translation>Đang tắt tiếng gửi tới các điểm cầu; việc ghi vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Switched off in the computer.</source>
        <translation>Đang tắt tiếng trong máy tính.</translation>
    </message>
    <message>
        <source>Switched off in the meeting page: press its loudspeaker sign.</source>
        <translation>Đang tắt trong trang họp: bấm biểu tượng loa trên trang họp.</translation>
    </message>
    <message>
        <source>Switched off in the meeting page: press its microphone sign.</source>
        <translation>Đang tắt trong trang họp: bấm biểu tượng micro trên trang họp.</translation>
    </message>
    <message>
        <source>The computer cannot read the loudspeaker&apos;s own knob: try it by hand.</source>
        <translation>Máy tính không đọc được núm âm lượng của loa: kiểm tra bằng tay.</translation>
    </message>
    <message>
        <source>The computer cannot read the microphone&apos;s own key: look at its light.</source>
        <translation>Máy tính không đọc được nút trên micro: xem đèn báo trên micro.</translation>
    </message>
    <message>
        <source>The computer does not tell of this device.</source>
        <translation>Máy tính không cho biết trạng thái thiết bị này.</translation>
    </message>
    <message>
        <source>The computer has no volume for this device.</source>
        <translation>Máy tính không chỉnh được âm lượng của thiết bị này.</translation>
    </message>
    <message>
        <source>The meeting page does not tell: look at its sign for the sound.</source>
        <translation>Trang họp không cho biết: xem biểu tượng âm thanh trên trang họp.</translation>
    </message>
    <message>
        <source>The microphone gives not the least sound: press its own key, look at its light.</source>
        <translation>Micro không có chút tín hiệu nào: bấm nút trên micro và xem đèn báo.</translation>
    </message>
    <message>
        <source>There is no volume of “{name}”.</source>
        <translation>Không có âm lượng của “{name}”.</translation>
    </message>
    <message>
        <source>Turned down to nothing in the computer.</source>
        <translation>Âm lượng trong máy tính đang vặn về không.</translation>
    </message>
</context>
<context>
    <name>sound row</name>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loa</translation>
    </message>
    <message>
        <source>Meeting page</source>
        <translation>Trang họp</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Đang tắt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Đang bật</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Trên thiết bị</translation>
    </message>
    <message>
        <source>Sound, layer by layer</source>
        <translation>Âm thanh theo từng lớp</translation>
    </message>
    <message>
        <source>Switch all sound on</source>
        <translation>Bật tất cả âm thanh</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>{side} · {layer}: {hint}</source>
        <translation>{side} · {layer}: {hint}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Ask someone to speak into it; see whether it is the right microphone.</source>
        <translation>Nhờ một người nói vào micro; xem có đúng micro cần dùng không.</translation>
    </message>
    <message>
        <source>Ask someone to speak; see whether the microphone is switched off.</source>
        <translation>Nhờ một người nói thử; xem micro có bị tắt không.</translation>
    </message>
    <message>
        <source>Check its cable; the same microphone is taken back by itself.</source>
        <translation>Kiểm tra cáp micro; khi có lại, chương trình tự dùng lại đúng micro này.</translation>
    </message>
    <message>
        <source>Check the camera&apos;s cable; the same camera is taken back by itself.</source>
        <translation>Kiểm tra cáp camera; khi có lại, chương trình tự dùng lại đúng camera này.</translation>
    </message>
    <message>
        <source>If a cable was pulled, plug it in again. Leave other choices for later.</source>
        <translation>Nếu có cáp bị rút, hãy cắm lại. Việc chọn lại thiết bị để sau phiên.</translation>
    </message>
    <message>
        <source>If people are speaking, the recording does not hold their voices.</source>
        <translation>Nếu đang có người nói thì bản ghi không có giọng của họ.</translation>
    </message>
    <message>
        <source>Its track may hold no voice at all.</source>
        <translation>Đường tiếng này có thể không có giọng nói nào.</translation>
    </message>
    <message>
        <source>Keep its cable away from power cables, or change the cable or its socket.</source>
        <translation>Để cáp micro cách xa dây điện, hoặc đổi cáp, đổi ổ cắm.</translation>
    </message>
    <message>
        <source>Left and right of “{name}” carry the same sound.</source>
        <translation>Kênh trái và kênh phải của “{name}” cùng một tiếng.</translation>
    </message>
    <message>
        <source>Nobody has been heard in “{name}” for a while.</source>
        <translation>Đã một lúc không nghe thấy ai nói vào “{name}”.</translation>
    </message>
    <message>
        <source>Nobody has spoken into “{name}” since the recording began.</source>
        <translation>Từ lúc bắt đầu ghi chưa có ai nói vào “{name}”.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If the picture is blurred, check the camera.</source>
        <translation>Không cần làm gì. Nếu hình bị mờ, hãy kiểm tra camera.</translation>
    </message>
    <message>
        <source>Pull the camera&apos;s plug and put it back; it is taken back by itself.</source>
        <translation>Rút cáp camera rồi cắm lại; chương trình tự dùng lại camera này.</translation>
    </message>
    <message>
        <source>See whether both are plugged in and the right ones are chosen.</source>
        <translation>Xem cả hai micro đã cắm chưa và đã chọn đúng chưa.</translation>
    </message>
    <message>
        <source>See whether it is switched on and its cable sits firmly.</source>
        <translation>Xem micro đã bật chưa và cáp đã cắm chặt chưa.</translation>
    </message>
    <message>
        <source>See whether its lens is covered and the light of the room is on.</source>
        <translation>Xem ống kính có bị che không và đèn phòng đã bật chưa.</translation>
    </message>
    <message>
        <source>The camera “{name}” gives no picture.</source>
        <translation>Camera “{name}” không có hình.</translation>
    </message>
    <message>
        <source>The camera “{name}” has changed its picture to {size}.</source>
        <translation>Camera “{name}” đã đổi cỡ hình thành {size}.</translation>
    </message>
    <message>
        <source>The computer&apos;s usual sound device is now “{name}”.</source>
        <translation>Thiết bị âm thanh mặc định của máy tính nay là “{name}”.</translation>
    </message>
    <message>
        <source>The microphone “{name}” gives loud noise and no voice.</source>
        <translation>Micro “{name}” chỉ có tiếng ồn lớn, không có giọng nói.</translation>
    </message>
    <message>
        <source>The microphone “{name}” gives no sound.</source>
        <translation>Micro “{name}” không có tiếng.</translation>
    </message>
    <message>
        <source>The microphone “{name}” hums.</source>
        <translation>Micro “{name}” bị ù.</translation>
    </message>
    <message>
        <source>The microphone “{name}” is dead: it sends nothing but silence.</source>
        <translation>Micro “{name}” bị chết tiếng: chỉ gửi im lặng tuyệt đối.</translation>
    </message>
    <message>
        <source>The picture of the camera “{name}” is black.</source>
        <translation>Hình của camera “{name}” bị đen.</translation>
    </message>
    <message>
        <source>The picture of the camera “{name}” stands still.</source>
        <translation>Hình của camera “{name}” bị đứng.</translation>
    </message>
    <message>
        <source>The recording goes on and shows nothing.</source>
        <translation>Việc ghi vẫn tiếp tục nhưng không thấy gì.</translation>
    </message>
    <message>
        <source>The recording goes on in its own size; the picture is fitted into it.</source>
        <translation>Việc ghi vẫn tiếp tục với cỡ hình cũ; hình mới được co giãn cho vừa.</translation>
    </message>
    <message>
        <source>The recording goes on with a slate in its place, and with sound.</source>
        <translation>Việc ghi vẫn tiếp tục: màn hình báo mất tín hiệu thay cho hình, tiếng vẫn được ghi.</translation>
    </message>
    <message>
        <source>The recording goes on with picture; this track holds silence.</source>
        <translation>Việc ghi vẫn tiếp tục, hình vẫn có; đường tiếng này đang im lặng.</translation>
    </message>
    <message>
        <source>The recording goes on, but holds one and the same picture.</source>
        <translation>Việc ghi vẫn tiếp tục nhưng chỉ có một hình đứng yên.</translation>
    </message>
    <message>
        <source>The recording goes on, but without its sound.</source>
        <translation>Việc ghi vẫn tiếp tục nhưng không có tiếng của micro này.</translation>
    </message>
    <message>
        <source>The recording goes on; the loudest words are distorted.</source>
        <translation>Việc ghi vẫn tiếp tục; những chỗ nói to bị méo tiếng.</translation>
    </message>
    <message>
        <source>The recording goes on; voices are hard to understand.</source>
        <translation>Việc ghi vẫn tiếp tục; giọng nói khó nghe.</translation>
    </message>
    <message>
        <source>The recording keeps its own devices; nothing was changed.</source>
        <translation>Việc ghi vẫn dùng thiết bị đã chọn; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The sound of “{name}” is too loud and is cut off.</source>
        <translation>Tiếng của “{name}” quá lớn và bị vỡ.</translation>
    </message>
    <message>
        <source>Turn its level down, or ask the speaker to keep more distance.</source>
        <translation>Giảm âm lượng micro hoặc đề nghị người nói ngồi xa micro hơn.</translation>
    </message>
    <message>
        <source>What look like two microphones are one; a voice may be missing.</source>
        <translation>Tưởng là hai micro nhưng chỉ là một; có thể thiếu giọng của một người.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” carry the same sound.</source>
        <translation>“{name}” và “{other}” cùng một tiếng.</translation>
    </message>
    <message>
        <source>“{other}” stands in: this track goes on with its sound.</source>
        <translation>“{other}” đang thay thế: đường tiếng này vẫn có tiếng của micro đó.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Confirmed by a person</source>
        <translation>Người xác nhận đạt</translation>
    </message>
    <message>
        <source>Could not test</source>
        <translation>Không kiểm tra được</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>SỰ CỐ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa làm</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Passed, seen</source>
        <translation>Đạt, đã xem</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Để lại sau</translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation>ĐANG GHI</translation>
    </message>
    <message>
        <source>Sensed, not seen yet</source>
        <translation>Máy đo đạt, chưa xem</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Cần kiểm tra lại</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Waived (with reason)</source>
        <translation>Chấp nhận (có lý do)</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>A recording cannot be kept there.</source>
        <translation>Không thể lưu bản ghi ở đó.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, not locked and not full.</source>
        <translation>Kiểm tra ổ đĩa đã cắm, không bị khóa và chưa đầy.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}: {reason}.</source>
        <translation>Không ghi được gì vào thư mục {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Check the disk and its free space, then start again.</source>
        <translation>Hãy kiểm tra ổ và dung lượng trống rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Check the disk of the data folder and its free space.</source>
        <translation>Hãy kiểm tra ổ chứa thư mục dữ liệu và dung lượng trống.</translation>
    </message>
    <message>
        <source>Close the program, keep the damaged file, check the disk, put back the newest copy of the database with the file of anchors beside it, and have the log checked again.</source>
        <translation>Đóng chương trình, giữ lại tệp hỏng, kiểm tra ổ đĩa, đặt lại bản sao mới nhất của cơ sở dữ liệu cùng tệp mốc đối chiếu bên cạnh, rồi kiểm tra lại nhật ký.</translation>
    </message>
    <message>
        <source>Nothing was changed; the file stays where it is.</source>
        <translation>Chưa thay đổi gì; tệp vẫn ở nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Put back a copy of the database, or choose another data folder.</source>
        <translation>Hãy khôi phục bản sao của cơ sở dữ liệu, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Hãy mở phiên bản mới hơn, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>The data is as it was before; nothing was lost.</source>
        <translation>Dữ liệu vẫn như trước, không mất gì.</translation>
    </message>
    <message>
        <source>The database {path} cannot be brought to the present version: {reason}.</source>
        <translation>Không nâng được cơ sở dữ liệu {path} lên phiên bản hiện tại: {reason}.</translation>
    </message>
    <message>
        <source>The database {path} cannot be read: {reason}.</source>
        <translation>Không đọc được cơ sở dữ liệu {path}: {reason}.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {reason}.</source>
        <translation>Không ghi được vào cơ sở dữ liệu {path}: {reason}.</translation>
    </message>
    <message>
        <source>The database {path} comes from a newer version of the program.</source>
        <translation>Cơ sở dữ liệu {path} thuộc phiên bản mới hơn của chương trình.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: {reason}.</source>
        <translation>Cơ sở dữ liệu {path} bị hỏng: {reason}.</translation>
    </message>
    <message>
        <source>The last entry is not kept; recordings on the disks are not touched.</source>
        <translation>Mục vừa nhập chưa được lưu; các bản ghi trên ổ không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>This version cannot read it and has changed nothing.</source>
        <translation>Phiên bản này không đọc được và chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>What the lists and the audit log say can no longer be proved. Nothing was changed; recordings and packages on the disks are not touched.</source>
        <translation>Không còn chứng minh được những gì danh mục và nhật ký ghi. Chương trình không thay đổi gì; bản ghi và gói trên các ổ không bị động đến.</translation>
    </message>
    <message>
        <source>a line of {file} is damaged</source>
        <translation>một dòng trong {file} bị hỏng</translation>
    </message>
    <message>
        <source>a time stamp leads to none of the known certificates</source>
        <translation>dấu thời gian không dẫn về chứng thư gốc nào đã biết</translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation>thiếu một mục</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>tệp thuộc chương trình khác</translation>
    </message>
    <message>
        <source>it does not follow from the entry before</source>
        <translation>mục này không nối tiếp mục trước</translation>
    </message>
    <message>
        <source>it is missing or from an older version</source>
        <translation>tệp không có hoặc thuộc phiên bản cũ hơn</translation>
    </message>
    <message>
        <source>its words were changed</source>
        <translation>nội dung đã bị sửa</translation>
    </message>
    <message>
        <source>the file of anchors is missing</source>
        <translation>thiếu tệp mốc đối chiếu</translation>
    </message>
    <message>
        <source>the log is empty, though a paper has number {number}</source>
        <translation>nhật ký trống dù trên giấy có mục số {number}</translation>
    </message>
    <message>
        <source>the log is empty, though the table {table} is not: all entries are gone</source>
        <translation>nhật ký trống dù bảng {table} vẫn có dữ liệu: mọi mục đã bị xóa</translation>
    </message>
    <message>
        <source>the log is empty, though {file} is there: all entries are gone</source>
        <translation>nhật ký trống dù vẫn còn {file}: mọi mục đã bị xóa</translation>
    </message>
    <message>
        <source>the log was cut: an anchor knows of later entries</source>
        <translation>nhật ký đã bị cắt bớt: mốc đối chiếu có các mục sau đó</translation>
    </message>
    <message>
        <source>the log was written anew: a printed number disagrees</source>
        <translation>nhật ký đã bị viết lại: mã in trên giấy không khớp</translation>
    </message>
    <message>
        <source>the log was written anew: a time stamp disagrees</source>
        <translation>nhật ký đã bị viết lại: dấu thời gian không khớp</translation>
    </message>
    <message>
        <source>the log was written anew: an anchor disagrees</source>
        <translation>nhật ký đã bị ghi lại: không khớp mốc đối chiếu</translation>
    </message>
    <message>
        <source>{file} begins after the log does: it was cut</source>
        <translation>{file} bắt đầu sau nhật ký: tệp đã bị cắt bớt</translation>
    </message>
    <message>
        <source>{file} ends before the log does: it was cut</source>
        <translation>{file} kết thúc trước nhật ký: tệp đã bị cắt bớt</translation>
    </message>
    <message>
        <source>{file} holds {there} anchors where the log knows of {known}</source>
        <translation>{file} chỉ có {there} mốc đối chiếu, trong khi nhật ký biết có {known}</translation>
    </message>
    <message>
        <source>{file} is not there, where closed recordings are: it was taken away</source>
        <translation>không còn {file} bên cạnh các bản ghi đã đóng: tệp đã bị lấy đi</translation>
    </message>
    <message>
        <source>{file} is there, but holds no anchor</source>
        <translation>{file} vẫn có nhưng không còn mốc đối chiếu nào</translation>
    </message>
    <message>
        <source>{file} lacks anchors that were left there: it was cut or changed</source>
        <translation>{file} thiếu mốc đối chiếu đã để ở đó: tệp đã bị cắt bớt hoặc bị sửa</translation>
    </message>
    <message>
        <source>{file} was left there and is gone</source>
        <translation>{file} đã được để ở đó nhưng nay không còn</translation>
    </message>
</context>
<context>
    <name>stores</name>
    <message>
        <source>Ask whoever keeps the store for its certificate and name it there.</source>
        <translation>Đề nghị đơn vị quản lý kho cung cấp chứng thư và khai vào phần kho.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the store for more room, then go on.</source>
        <translation>Đề nghị đơn vị quản lý kho cấp thêm dung lượng rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the store for the right to read and write there.</source>
        <translation>Đề nghị đơn vị quản lý kho cấp quyền đọc và ghi.</translation>
    </message>
    <message>
        <source>Check its address and the line.</source>
        <translation>Kiểm tra địa chỉ kho và đường truyền.</translation>
    </message>
    <message>
        <source>Check the disk and the store, then go on with the work.</source>
        <translation>Kiểm tra ổ đĩa và kho rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Check the line and the store, then go on with the work.</source>
        <translation>Kiểm tra đường truyền và kho rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Checking the package in the store “{store}”</source>
        <translation>Đang kiểm tra gói bàn giao trong kho “{store}”</translation>
    </message>
    <message>
        <source>Choose a kind of lock under “Stores”, and a day that is to come.</source>
        <translation>Chọn kiểu khóa trong phần “Kho lưu trữ” và chọn một ngày chưa đến.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Sửa lại rồi lưu.</translation>
    </message>
    <message>
        <source>Correct the name under “Stores”, or have the bucket made.</source>
        <translation>Sửa tên trong phần “Kho lưu trữ”, hoặc đề nghị tạo bucket.</translation>
    </message>
    <message>
        <source>Describe it first under “Stores”.</source>
        <translation>Khai kho này trong phần “Kho lưu trữ” trước.</translation>
    </message>
    <message>
        <source>Enter both keys again under “Stores”.</source>
        <translation>Nhập lại cả hai khóa trong phần “Kho lưu trữ”.</translation>
    </message>
    <message>
        <source>Enter it again under “Stores”, then go on with the work.</source>
        <translation>Nhập lại trong phần “Kho lưu trữ” rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Fetching the package from the store “{store}”</source>
        <translation>Đang lấy gói bàn giao về từ kho “{store}”</translation>
    </message>
    <message>
        <source>Go on with the work; tell the support where it fails again.</source>
        <translation>Bấm Tiếp tục; nếu vẫn lỗi thì báo bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Have whoever keeps the store look, or use another folder in it.</source>
        <translation>Đề nghị đơn vị quản lý kho xem lại, hoặc dùng thư mục khác trong kho.</translation>
    </message>
    <message>
        <source>Have whoever keeps the store look; then go on, or send it anew.</source>
        <translation>Đề nghị đơn vị quản lý kho xem lại; sau đó bấm Tiếp tục hoặc gửi lại.</translation>
    </message>
    <message>
        <source>It stands in the log and in the history of the package.</source>
        <translation>Nội dung này được ghi vào nhật ký và lịch sử bảo quản, giao nhận của gói.</translation>
    </message>
    <message>
        <source>It was not sent, so that no damaged file is kept.</source>
        <translation>Tệp không được gửi, để không lưu tệp hỏng.</translation>
    </message>
    <message>
        <source>It was not touched: nothing is ever overwritten.</source>
        <translation>Không bị động đến: chương trình không bao giờ ghi đè.</translation>
    </message>
    <message>
        <source>Make the package first, or connect the disk it lies on.</source>
        <translation>Lập gói bàn giao trước, hoặc cắm ổ có gói.</translation>
    </message>
    <message>
        <source>Nothing of it is counted as kept.</source>
        <translation>Chưa tính là đã lưu.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Chưa gửi gì.</translation>
    </message>
    <message>
        <source>Only a package that was read back whole is sent.</source>
        <translation>Chỉ gửi gói đã được đọc lại và khớp toàn bộ.</translation>
    </message>
    <message>
        <source>Package to the store “{store}”</source>
        <translation>Sao gói bàn giao lên kho “{store}”</translation>
    </message>
    <message>
        <source>Say what for, in at least {count} letters.</source>
        <translation>Ghi rõ mục đích, ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>See to room and rights on the share, then go on.</source>
        <translation>Kiểm tra dung lượng và quyền trên thư mục dùng chung rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Set the clock, then go on.</source>
        <translation>Chỉnh lại đồng hồ rồi bấm Tiếp tục.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the store this word; what was sent stays there.</source>
        <translation>Báo từ này cho đơn vị quản lý kho; phần đã gửi vẫn nằm trong kho.</translation>
    </message>
    <message>
        <source>The file {file} is not what it was when the package was made.</source>
        <translation>Tệp {file} không còn như lúc lập gói.</translation>
    </message>
    <message>
        <source>The package is not counted as kept there.</source>
        <translation>Gói chưa được tính là đã lưu trong kho.</translation>
    </message>
    <message>
        <source>The package is not the one that was made: {why}.</source>
        <translation>Gói này không phải gói đã lập: {why}.</translation>
    </message>
    <message>
        <source>The secret key of the store “{store}” is not known any more.</source>
        <translation>Không còn khóa bí mật của kho “{store}”.</translation>
    </message>
    <message>
        <source>The share cannot take the package: {reason}</source>
        <translation>Thư mục dùng chung không nhận được gói: {reason}</translation>
    </message>
    <message>
        <source>The store already holds another file named {file}.</source>
        <translation>Trong kho đã có một tệp khác tên {file}.</translation>
    </message>
    <message>
        <source>The store cannot be asked to lock the package up to that day.</source>
        <translation>Không yêu cầu kho khóa gói đến ngày đó được.</translation>
    </message>
    <message>
        <source>The store cannot be used as described: {why}.</source>
        <translation>Không dùng được kho như đã khai: {why}.</translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation>Kho không trả lời.</translation>
    </message>
    <message>
        <source>The store does not answer; it is tried again.</source>
        <translation>Kho không trả lời; chương trình đang thử lại.</translation>
    </message>
    <message>
        <source>The store does not know this access key, or the secret key is wrong.</source>
        <translation>Kho không nhận khóa truy cập này, hoặc khóa bí mật sai.</translation>
    </message>
    <message>
        <source>The store has no bucket of that name.</source>
        <translation>Kho không có bucket mang tên đó.</translation>
    </message>
    <message>
        <source>The store has no room left.</source>
        <translation>Kho đã hết dung lượng.</translation>
    </message>
    <message>
        <source>The store refuses: this access key has no right to do that.</source>
        <translation>Kho từ chối: khóa truy cập này không có quyền.</translation>
    </message>
    <message>
        <source>The store refuses: this computer’s clock is wrong.</source>
        <translation>Kho từ chối: đồng hồ máy này sai.</translation>
    </message>
    <message>
        <source>The store refuses: {reason}.</source>
        <translation>Kho từ chối: {reason}.</translation>
    </message>
    <message>
        <source>The store’s certificate is not trusted: it may be another machine.</source>
        <translation>Chứng thư của kho không tin cậy: có thể là một máy khác.</translation>
    </message>
    <message>
        <source>The work at the store failed; the details are in the log.</source>
        <translation>Làm việc với kho không thành; chi tiết có trong nhật ký máy.</translation>
    </message>
    <message>
        <source>There is already a folder {folder}.</source>
        <translation>Đã có thư mục {folder}.</translation>
    </message>
    <message>
        <source>There is no store named “{name}”.</source>
        <translation>Không có kho nào tên “{name}”.</translation>
    </message>
    <message>
        <source>There is no verified package of this session at hand.</source>
        <translation>Buổi tiếp này chưa có gói bàn giao nào đã kiểm tra và đang ở trong tầm truy cập.</translation>
    </message>
    <message>
        <source>Verify the package, or make it again.</source>
        <translation>Kiểm tra lại gói, hoặc lập lại gói.</translation>
    </message>
    <message>
        <source>Verify the package, then send it from another copy.</source>
        <translation>Kiểm tra lại gói, rồi gửi từ bản khác.</translation>
    </message>
    <message>
        <source>What was sent stays there; it is not counted as kept.</source>
        <translation>Phần đã gửi vẫn nằm trong kho; chưa tính là đã lưu.</translation>
    </message>
    <message>
        <source>What was sent stays there; the rest waits on this computer.</source>
        <translation>Phần đã gửi vẫn nằm trong kho; phần còn lại chờ trên máy này.</translation>
    </message>
    <message>
        <source>Without it the store gives and takes nothing.</source>
        <translation>Không có khóa thì kho không cho đọc, không cho ghi.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>kho chưa có tên</translation>
    </message>
    <message>
        <source>its address has to begin with https: recordings go over this line</source>
        <translation>địa chỉ phải bắt đầu bằng https, vì bản ghi đi qua đường truyền này</translation>
    </message>
    <message>
        <source>its address is no web address</source>
        <translation>địa chỉ không phải địa chỉ web</translation>
    </message>
    <message>
        <source>its bucket or its access key is missing</source>
        <translation>thiếu bucket hoặc khóa truy cập</translation>
    </message>
    <message>
        <source>its kind is unknown</source>
        <translation>không rõ loại kho</translation>
    </message>
    <message>
        <source>the folder has to be given with its whole path</source>
        <translation>thư mục phải ghi đủ đường dẫn</translation>
    </message>
    <message>
        <source>the folder in it is no plain name</source>
        <translation>thư mục trong kho không phải tên thông thường</translation>
    </message>
    <message>
        <source>the kind of lock is unknown</source>
        <translation>không rõ kiểu khóa</translation>
    </message>
    <message>
        <source>the limit of the line is no number of bytes a second</source>
        <translation>giới hạn đường truyền không phải một con số</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}</source>
        <translation>Không đọc hoặc ghi được {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} in the store is no list of files.</source>
        <translation>{file} trong kho không phải danh mục tệp.</translation>
    </message>
    <message>
        <source>{matched} of {expected} files match in the store; not: {files}</source>
        <translation>{matched}/{expected} tệp trong kho khớp; không khớp: {files}</translation>
    </message>
    <message>
        <source>“{name}” is unknown</source>
        <translation>không rõ mục “{name}”</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>“{text}” không phải ngày.</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Ghi tiếp</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Tạm ngừng: {reason}</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Dấu mốc</translation>
    </message>
    <message>
        <source>Place marker</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Dự kiến kết thúc</translation>
    </message>
    <message>
        <source>Planned end of the session</source>
        <translation>Giờ kết thúc dự kiến</translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation>Dự kiến kết thúc {time}</translation>
    </message>
    <message>
        <source>Planned step</source>
        <translation>Bước dự kiến</translation>
    </message>
    <message>
        <source>Speaking: {name}</source>
        <translation>Phát biểu: {name}</translation>
    </message>
    <message>
        <source>Step of the run of show</source>
        <translation>Bước của kịch bản</translation>
    </message>
    <message>
        <source>The session&apos;s course in time</source>
        <translation>Diễn tiến buổi tiếp theo thời gian</translation>
    </message>
</context>
<context>
    <name>test group</name>
    <message>
        <source>After the session</source>
        <translation>Sau buổi tiếp</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Conference endpoint</source>
        <translation>Thiết bị hội nghị</translation>
    </message>
    <message>
        <source>Conference platform</source>
        <translation>Nền tảng họp</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>During the session</source>
        <translation>Trong buổi tiếp</translation>
    </message>
    <message>
        <source>Network line</source>
        <translation>Đường truyền</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Plan and papers</source>
        <translation>Kế hoạch, hồ sơ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Nguồn điện</translation>
    </message>
    <message>
        <source>Recording and storage</source>
        <translation>Ghi và lưu trữ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>An toàn thông tin</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
</context>
<context>
    <name>test page</name>
    <message>
        <source>A test belongs to a session. Open one first.</source>
        <translation>Kiểm thử luôn gắn với một buổi tiếp. Hãy mở buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Chấp nhận với lý do này</translation>
    </message>
    <message>
        <source>Accept {item}, with a reason</source>
        <translation>Chấp nhận {item}, có lý do</translation>
    </message>
    <message>
        <source>Accept, give a reason…</source>
        <translation>Chấp nhận, ghi lý do…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Chấp nhận có lý do</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>All items are settled. The test can be finished.</source>
        <translation>Đã xong tất cả các mục. Có thể kết thúc kiểm thử.</translation>
    </message>
    <message>
        <source>All items were confirmed within 30 seconds. The record says so; look again whether each value was really seen.</source>
        <translation>Tất cả các mục được xác nhận trong vòng 30 giây, hồ sơ sẽ ghi rõ điều này. Hãy xem lại đã thật sự nhìn từng giá trị chưa.</translation>
    </message>
    <message>
        <source>As soon as the session is over, on the same day</source>
        <translation>Ngay sau khi kết thúc buổi tiếp, trong cùng ngày</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Về kết quả</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>Bắt đầu kiểm tra</translation>
    </message>
    <message>
        <source>Begin the test 01 day before</source>
        <translation>Bắt đầu kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>Begin the test 02 hours before</source>
        <translation>Bắt đầu kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>Begun before its time.</source>
        <translation>Bắt đầu sớm hơn khung giờ.</translation>
    </message>
    <message>
        <source>Begun, but not finished</source>
        <translation>Đã bắt đầu nhưng chưa kết thúc</translation>
    </message>
    <message>
        <source>Being measured; please wait.</source>
        <translation>Máy đang đo, xin chờ.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Đang đo…</translation>
    </message>
    <message>
        <source>Check after the session</source>
        <translation>Kiểm tra sau buổi tiếp</translation>
    </message>
    <message>
        <source>Check before the session is closed</source>
        <translation>Kiểm tra trước khi kết thúc buổi tiếp</translation>
    </message>
    <message>
        <source>Check just before the start</source>
        <translation>Kiểm tra ngay trước giờ bắt đầu</translation>
    </message>
    <message>
        <source>Clap now, three times</source>
        <translation>Vỗ tay ba cái ngay bây giờ</translation>
    </message>
    <message>
        <source>Confirm, go on</source>
        <translation>Xác nhận, sang mục tiếp</translation>
    </message>
    <message>
        <source>Each item is measured by itself as soon as it is shown. Look at the value, then press Enter to confirm it or to give the good answer, K for the bad one. R measures again, P plays the tone, C accepts with a reason what cannot be met, D puts it off to a later check; at the summary B hands the test over. The arrow keys go from item to item. You may leave at any time: the test goes on where it stood.</source>
        <translation>Mỗi mục được tự động đo ngay khi hiện ra. Xem kết quả rồi nhấn Enter để xác nhận hoặc trả lời “đạt”, K để trả lời “không đạt”. R đo lại, P phát lại tiếng thử, C chấp nhận có lý do điều không đạt được, D để lại lần kiểm tra sau; ở trang tổng hợp, B bàn giao cho người khác. Các phím mũi tên chuyển giữa các mục. Có thể rời đi bất cứ lúc nào: lượt kiểm thử tiếp tục từ chỗ đang dở.</translation>
    </message>
    <message>
        <source>Enough spoken: what was recorded is now read back from both disks.</source>
        <translation>Đã nói đủ: máy đang đọc lại bản ghi thử trên cả hai ổ.</translation>
    </message>
    <message>
        <source>Every item is settled. Nothing is open.</source>
        <translation>Tất cả các mục đã xong, không còn mục nào bỏ ngỏ.</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>Bằng chứng đã lưu</translation>
    </message>
    <message>
        <source>Evidence to be kept</source>
        <translation>Bằng chứng sẽ lưu</translation>
    </message>
    <message>
        <source>Finish the test</source>
        <translation>Kết thúc kiểm thử</translation>
    </message>
    <message>
        <source>Finish, leave {count} items open</source>
        <translation>Kết thúc, để lại {count} mục</translation>
    </message>
    <message>
        <source>Finished {moment} by {name}. Check code of the result: {code}</source>
        <translation>Kết thúc {moment}, người kiểm thử: {name}. Mã kiểm chứng kết quả: {code}</translation>
    </message>
    <message>
        <source>Finished, {count} items open</source>
        <translation>Đã kết thúc, còn {count} mục chưa xong</translation>
    </message>
    <message>
        <source>From {begin} to {end} on {day}</source>
        <translation>Từ {begin} đến {end} ngày {day}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sang mục tiếp</translation>
    </message>
    <message>
        <source>Go on to recording</source>
        <translation>Sang bước ghi âm, ghi hình</translation>
    </message>
    <message>
        <source>Go on to the archive</source>
        <translation>Sang lưu trữ</translation>
    </message>
    <message>
        <source>Go on to the check just before the start</source>
        <translation>Sang kiểm tra ngay trước giờ bắt đầu</translation>
    </message>
    <message>
        <source>Go on to the test 02 hours before</source>
        <translation>Sang kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Tiếp tục kiểm thử</translation>
    </message>
    <message>
        <source>Go without testing {item}, with a reason</source>
        <translation>Miễn kiểm tra {item}, có lý do</translation>
    </message>
    <message>
        <source>Go without the test, give a reason…</source>
        <translation>Miễn kiểm tra, ghi lý do…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>Bàn giao cho người khác…</translation>
    </message>
    <message>
        <source>Hand the test over to another person</source>
        <translation>Bàn giao việc kiểm thử cho người khác</translation>
    </message>
    <message>
        <source>Held after its time.</source>
        <translation>Thực hiện muộn hơn khung giờ.</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Lượt trước</translation>
    </message>
    <message>
        <source>Held {moment}</source>
        <translation>Đã làm {moment}</translation>
    </message>
    <message>
        <source>Hold it all the same: the record shows when it was held.</source>
        <translation>Vẫn cần làm: hồ sơ sẽ ghi rõ giờ làm.</translation>
    </message>
    <message>
        <source>In the course of {day}, the day before the session</source>
        <translation>Trong ngày {day}, hôm trước buổi tiếp</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Trong thời hạn</translation>
    </message>
    <message>
        <source>Join the meeting</source>
        <translation>Kết nối vào phòng họp</translation>
    </message>
    <message>
        <source>Keep quiet</source>
        <translation>Giữ yên lặng</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Lưu lý do</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Leave it so, go on</source>
        <translation>Để nguyên, sang mục tiếp</translation>
    </message>
    <message>
        <source>Listen, played back: {title}</source>
        <translation>Nghe phát lại: {title}</translation>
    </message>
    <message>
        <source>Look at the value above, then confirm that you saw it.</source>
        <translation>Xem giá trị ở trên rồi xác nhận.</translation>
    </message>
    <message>
        <source>Look at the value first.</source>
        <translation>Xem giá trị trước đã.</translation>
    </message>
    <message>
        <source>Look for the cause in this order</source>
        <translation>Tìm nguyên nhân theo thứ tự</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Đo lại</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Đo được</translation>
    </message>
    <message>
        <source>Next microphone: {title}</source>
        <translation>Micro tiếp theo: {title}</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Chưa mở buổi tiếp</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Chưa kiểm thử lần nào</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Không thử được</translation>
    </message>
    <message>
        <source>Once finished, the result is not changed any more.</source>
        <translation>Kết thúc rồi thì kết quả không thay đổi được nữa.</translation>
    </message>
    <message>
        <source>One item after the other: the program measures, you look and answer. You may stop at any time; the test goes on where it stood.</source>
        <translation>Làm lần lượt từng mục: máy đo, người kiểm thử xem rồi trả lời. Có thể dừng bất cứ lúc nào, lần sau tiếp tục ở mục đang dở.</translation>
    </message>
    <message>
        <source>Open or make a session</source>
        <translation>Mở hoặc lập buổi tiếp</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Phần {number}/{count}</translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Person who gives the reason</source>
        <translation>Người ghi lý do</translation>
    </message>
    <message>
        <source>Person who goes on</source>
        <translation>Người làm tiếp</translation>
    </message>
    <message>
        <source>Person who puts it off</source>
        <translation>Người quyết định để lại</translation>
    </message>
    <message>
        <source>Person who tests</source>
        <translation>Người kiểm thử</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Phát lại</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Để lại sau</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Để lại sau</translation>
    </message>
    <message>
        <source>Put off to a later check</source>
        <translation>Để lại lần kiểm tra sau</translation>
    </message>
    <message>
        <source>Put off {item} to a later check</source>
        <translation>Để {item} lại lần kiểm tra sau</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Để lại sau…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason and name go into the record and the audit log</source>
        <translation>Lý do và tên được ghi vào hồ sơ và nhật ký</translation>
    </message>
    <message>
        <source>Reason for the time, at least {count} characters</source>
        <translation>Lý do ngoài khung giờ, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation>Lý do, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Reason: “{reason}”</source>
        <translation>Lý do: “{reason}”</translation>
    </message>
    <message>
        <source>Room camera</source>
        <translation>Camera phòng</translation>
    </message>
    <message>
        <source>Room microphone</source>
        <translation>Micro phòng</translation>
    </message>
    <message>
        <source>Say who answers for it</source>
        <translation>Ghi tên người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Say why it is late…</source>
        <translation>Ghi lý do ngoài giờ…</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
    </message>
    <message>
        <source>Second person who answers for it</source>
        <translation>Người thứ hai chịu trách nhiệm</translation>
    </message>
    <message>
        <source>See the item</source>
        <translation>Xem mục này</translation>
    </message>
    <message>
        <source>Session at {moment}</source>
        <translation>Buổi tiếp {moment}</translation>
    </message>
    <message>
        <source>Simulated device: {name}</source>
        <translation>Thiết bị mô phỏng: {name}</translation>
    </message>
    <message>
        <source>Speak into: {title}</source>
        <translation>Nói vào: {title}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa phòng</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Dừng đo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tổng hợp kết quả</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>Cán bộ phụ trách kỹ thuật</translation>
    </message>
    <message>
        <source>Test 01 day before</source>
        <translation>Kiểm thử trước 01 ngày</translation>
    </message>
    <message>
        <source>Test 02 hours before</source>
        <translation>Kiểm thử trước 02 giờ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Kiểm thử lại</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back; no time counts as in time.</source>
        <translation>Đồng hồ máy tính đã bị vặn lùi; không lượt nào được coi là đúng giờ.</translation>
    </message>
    <message>
        <source>The drawing comes with the measurement.</source>
        <translation>Đo xong sẽ có đồ thị.</translation>
    </message>
    <message>
        <source>The gate stays shut until a reason is given.</source>
        <translation>Chưa được coi là xong cho đến khi ghi lý do.</translation>
    </message>
    <message>
        <source>The line just now</source>
        <translation>Đường truyền lúc này</translation>
    </message>
    <message>
        <source>The microphone did not hear the glide.</source>
        <translation>Micro không nghe thấy tiếng thử.</translation>
    </message>
    <message>
        <source>The microphone heard it after {delay} ms.</source>
        <translation>Micro nghe thấy sau {delay} ms.</translation>
    </message>
    <message>
        <source>The program&apos;s own default: what is left to do is gone through once more.</source>
        <translation>Mặc định của chương trình: rà soát lại những việc còn phải làm.</translation>
    </message>
    <message>
        <source>The room microphone hears</source>
        <translation>Micro phòng nghe được</translation>
    </message>
    <message>
        <source>The session has no starting time yet.</source>
        <translation>Buổi tiếp chưa có giờ bắt đầu.</translation>
    </message>
    <message>
        <source>The test can be held now, but it is not the one the rule demands.</source>
        <translation>Vẫn làm được, nhưng lượt này không thay cho lượt kiểm thử theo quy định.</translation>
    </message>
    <message>
        <source>The test is finished</source>
        <translation>Đã kiểm thử xong</translation>
    </message>
    <message>
        <source>The time has passed</source>
        <translation>Đã quá thời hạn</translation>
    </message>
    <message>
        <source>The time of day is the program&apos;s own default.</source>
        <translation>Khung giờ là mặc định của chương trình.</translation>
    </message>
    <message>
        <source>This camera turns by itself: use the camera panel, or a stored view.</source>
        <translation>Camera này điều khiển được: dùng bảng điều khiển camera hoặc góc quay đã lưu.</translation>
    </message>
    <message>
        <source>This item has no value yet.</source>
        <translation>Mục này chưa đo.</translation>
    </message>
    <message>
        <source>This item is settled.</source>
        <translation>Mục này đã xong.</translation>
    </message>
    <message>
        <source>This item takes two different persons: name the second one</source>
        <translation>Mục này cần hai người khác nhau: ghi tên người thứ hai</translation>
    </message>
    <message>
        <source>This name goes into the record with each confirmation.</source>
        <translation>Tên này được ghi vào hồ sơ cùng mỗi lần xác nhận.</translation>
    </message>
    <message>
        <source>Threshold: {rule}</source>
        <translation>Ngưỡng: {rule}</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Chưa đến thời hạn</translation>
    </message>
    <message>
        <source>Until when it holds</source>
        <translation>Có hiệu lực đến khi nào</translation>
    </message>
    <message>
        <source>Volume not known</source>
        <translation>Chưa biết âm lượng</translation>
    </message>
    <message>
        <source>Volume {value}</source>
        <translation>Âm lượng {value}</translation>
    </message>
    <message>
        <source>Way out: {address}</source>
        <translation>Cổng mạng: {address}</translation>
    </message>
    <message>
        <source>What is written and the name go into the record</source>
        <translation>Nội dung và họ tên được ghi vào biên bản</translation>
    </message>
    <message>
        <source>What the other person should know (may be left empty)</source>
        <translation>Điều người nhận cần biết (có thể để trống)</translation>
    </message>
    <message>
        <source>What was measured is kept; the test has to be held again.</source>
        <translation>Số liệu đã đo vẫn được giữ; cần kiểm thử lại từ đầu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Who tests</source>
        <translation>Người kiểm thử</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Why the test is held outside its time</source>
        <translation>Lý do kiểm thử ngoài khung giờ</translation>
    </message>
    <message>
        <source>Why: {rule}</source>
        <translation>Vì sao: {rule}</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Cần biết</translation>
    </message>
    <message>
        <source>Write the name of the person</source>
        <translation>Ghi họ tên người thực hiện</translation>
    </message>
    <message>
        <source>Write who tests first.</source>
        <translation>Ghi tên người kiểm thử trước đã.</translation>
    </message>
    <message>
        <source>Write why the test is outside its time.</source>
        <translation>Ghi lý do kiểm thử ngoài khung giờ.</translation>
    </message>
    <message>
        <source>Write your name to begin; it is asked for this once only.</source>
        <translation>Ghi họ tên để bắt đầu; chỉ hỏi một lần này.</translation>
    </message>
    <message>
        <source>at {time} on {day}</source>
        <translation>lúc {time} ngày {day}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>số liệu đo</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>trong 30 ngày</translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation>trong 7 ngày</translation>
    </message>
    <message>
        <source>heard by the microphone</source>
        <translation>micro nghe lại</translation>
    </message>
    <message>
        <source>heard by the microphone after {delay} ms</source>
        <translation>micro nghe lại sau {delay} ms</translation>
    </message>
    <message>
        <source>inferred from {source}</source>
        <translation>Suy ra từ {source}</translation>
    </message>
    <message>
        <source>last measurement: speech {level}</source>
        <translation>lần đo gần nhất: tiếng nói {level}</translation>
    </message>
    <message>
        <source>measured just now</source>
        <translation>vừa đo xong</translation>
    </message>
    <message>
        <source>measured {span} ago</source>
        <translation>đo cách đây {span}</translation>
    </message>
    <message>
        <source>moved: {percent}% of the height</source>
        <translation>có chuyển động: cao {percent}% khung hình</translation>
    </message>
    <message>
        <source>movement in the picture</source>
        <translation>chuyển động trong hình</translation>
    </message>
    <message>
        <source>must stay below: {level} dB</source>
        <translation>phải thấp hơn: {level} dB</translation>
    </message>
    <message>
        <source>name of the device</source>
        <translation>tên thiết bị</translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation>chưa có người xác nhận</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>không nghe thấy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>out of its time</source>
        <translation>ngoài khung giờ</translation>
    </message>
    <message>
        <source>picture of the camera</source>
        <translation>ảnh từ camera</translation>
    </message>
    <message>
        <source>played by the speaker</source>
        <translation>phát ra loa</translation>
    </message>
    <message>
        <source>sample of the sound</source>
        <translation>đoạn âm thanh</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message>
        <source>speech belongs here</source>
        <translation>vùng tiếng nói</translation>
    </message>
    <message>
        <source>taken over from {source}</source>
        <translation>Kế thừa từ {source}</translation>
    </message>
    <message>
        <source>the program&apos;s own default; the regulations set no figure</source>
        <translation>Mặc định của chương trình; văn bản chưa quy định</translation>
    </message>
    <message>
        <source>the question is not answered</source>
        <translation>chưa trả lời câu hỏi</translation>
    </message>
    <message>
        <source>time</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>lúc {time} hôm nay</translation>
    </message>
    <message>
        <source>until the end of the session&apos;s day</source>
        <translation>đến hết ngày tiếp công dân</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>đến hết hôm nay</translation>
    </message>
    <message>
        <source>until {time} on {day}</source>
        <translation>đến {time} ngày {day}</translation>
    </message>
    <message>
        <source>who confirmed</source>
        <translation>người xác nhận</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>lúc {time} hôm qua</translation>
    </message>
    <message>
        <source>{count} accepted with a reason</source>
        <translation>{count} chấp nhận có lý do</translation>
    </message>
    <message>
        <source>{count} claps seen and heard</source>
        <translation>{count} lần vỗ tay vừa thấy vừa nghe</translation>
    </message>
    <message>
        <source>{count} could not be tested</source>
        <translation>{count} không kiểm tra được</translation>
    </message>
    <message>
        <source>{count} do not apply</source>
        <translation>{count} không áp dụng</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} không đạt</translation>
    </message>
    <message>
        <source>{count} items are open. Deal with them now, or finish all the same: recording then asks for a reason.</source>
        <translation>Còn {count} mục chưa xong. Nên làm nốt bây giờ; nếu vẫn kết thúc thì khi bắt đầu ghi phải nêu lý do.</translation>
    </message>
    <message>
        <source>{count} items open</source>
        <translation>còn {count} mục chưa xong</translation>
    </message>
    <message>
        <source>{count} more characters are needed</source>
        <translation>Cần thêm {count} ký tự</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} cần chú ý</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} đạt</translation>
    </message>
    <message>
        <source>{count} put off</source>
        <translation>{count} mục để lại sau</translation>
    </message>
    <message>
        <source>{count} to be checked again</source>
        <translation>{count} mục cần kiểm tra lại</translation>
    </message>
    <message>
        <source>{group} · item {id} ({number}/{count})</source>
        <translation>{group} · mục {id} ({number}/{count})</translation>
    </message>
    <message>
        <source>{name} accepts it: “{reason}”</source>
        <translation>{name} chấp nhận, lý do: “{reason}”</translation>
    </message>
    <message>
        <source>{name} answered “{answer}” at {time}</source>
        <translation>{name} trả lời “{answer}” lúc {time}</translation>
    </message>
    <message>
        <source>{name} confirmed at {time}</source>
        <translation>{name} xác nhận lúc {time}</translation>
    </message>
    <message>
        <source>{name} put it off to “{gate}”: “{reason}”</source>
        <translation>{name} để lại đến “{gate}”: “{reason}”</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} và {other}</translation>
    </message>
    <message>
        <source>{span} are left to finish it.</source>
        <translation>Còn {span} để làm xong.</translation>
    </message>
    <message>
        <source>{title} ({number}/{of})</source>
        <translation>{title} ({number}/{of})</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
</context>
<context>
    <name>test record</name>
    <message>
        <source>A record says what a finished test found.</source>
        <translation>Biên bản chỉ lập cho lần kiểm thử đã kết thúc.</translation>
    </message>
    <message>
        <source>Checklist on paper</source>
        <translation>Danh mục kiểm tra in ra giấy</translation>
    </message>
    <message>
        <source>Compared with the last good test of this room</source>
        <translation>So với lần kiểm thử đạt gần nhất của phòng này</translation>
    </message>
    <message>
        <source>Finish the test first.</source>
        <translation>Kết thúc kiểm thử trước.</translation>
    </message>
    <message>
        <source>Hold the test again.</source>
        <translation>Kiểm thử lại.</translation>
    </message>
    <message>
        <source>Hold the test again; keep the changed file for inquiry.</source>
        <translation>Kiểm thử lại; giữ nguyên tệp đã bị thay đổi để xác minh.</translation>
    </message>
    <message>
        <source>Make room on the disk, then have it written again.</source>
        <translation>Giải phóng dung lượng ổ đĩa rồi lập lại.</translation>
    </message>
    <message>
        <source>No earlier test of this kind here left nothing open.</source>
        <translation>Phòng này chưa có lần kiểm thử cùng loại nào không còn nội dung mở.</translation>
    </message>
    <message>
        <source>No program opens it, or it is not there any more.</source>
        <translation>Không có chương trình mở tệp này, hoặc tệp không còn.</translation>
    </message>
    <message>
        <source>No record is made from a result that was changed.</source>
        <translation>Không lập biên bản từ kết quả đã bị thay đổi.</translation>
    </message>
    <message>
        <source>No record was made; there is nothing to make it from.</source>
        <translation>Chưa lập được biên bản vì không có kết quả.</translation>
    </message>
    <message>
        <source>No session is open whose test could be recorded.</source>
        <translation>Chưa mở buổi tiếp nào để lập biên bản kiểm thử.</translation>
    </message>
    <message>
        <source>Not written yet: waivers first, to be signed</source>
        <translation>Chưa lập; biên bản nêu các nội dung chấp nhận có lý do trước, có chỗ ký</translation>
    </message>
    <message>
        <source>Nothing got better or worse since {moment}.</source>
        <translation>Không có nội dung nào tốt hơn hoặc kém hơn so với {moment}.</translation>
    </message>
    <message>
        <source>On paper, of the same revision, for when the computer cannot be used</source>
        <translation>Bản giấy cùng phiên bản danh mục, dùng khi không dùng được máy tính</translation>
    </message>
    <message>
        <source>Open it from the file manager.</source>
        <translation>Mở từ trình quản lý tệp.</translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation>Mở buổi tiếp trước.</translation>
    </message>
    <message>
        <source>Open {kind}</source>
        <translation>Mở {kind}</translation>
    </message>
    <message>
        <source>PDF and DOCX, kept unchanged beside the result</source>
        <translation>PDF và DOCX, được khóa ghi cạnh tệp kết quả</translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>In danh mục kiểm tra</translation>
    </message>
    <message>
        <source>Record no. {number}, {moment}, {person}</source>
        <translation>Biên bản lần {number}, {moment}, {person}</translation>
    </message>
    <message>
        <source>Record of the test {run}</source>
        <translation>Biên bản kiểm thử {run}</translation>
    </message>
    <message>
        <source>The paper cannot be written to {folder}: {reason}</source>
        <translation>Không ghi được văn bản vào {folder}: {reason}</translation>
    </message>
    <message>
        <source>The paper could not be made; the details are in the log.</source>
        <translation>Không lập được văn bản; chi tiết ghi trong tệp nhật ký.</translation>
    </message>
    <message>
        <source>The record is being written…</source>
        <translation>Đang lập biên bản…</translation>
    </message>
    <message>
        <source>The result of the test cannot be read: {reason}</source>
        <translation>Không đọc được kết quả kiểm thử: {reason}</translation>
    </message>
    <message>
        <source>The result of the test was changed after the test was finished.</source>
        <translation>Tệp kết quả kiểm thử đã bị thay đổi sau khi kết thúc kiểm thử.</translation>
    </message>
    <message>
        <source>The test {run} is not finished.</source>
        <translation>Lần kiểm thử {run} chưa kết thúc.</translation>
    </message>
    <message>
        <source>There is no test {run} of this session.</source>
        <translation>Buổi tiếp này không có lần kiểm thử {run}.</translation>
    </message>
    <message>
        <source>Try again; tell the support where it fails again.</source>
        <translation>Thử lại; nếu vẫn không được, báo bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>What was done is kept; only the paper is missing.</source>
        <translation>Việc đã làm vẫn được lưu; chỉ thiếu văn bản in.</translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation>Lập biên bản</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>đổi thiết bị</translation>
    </message>
    <message>
        <source>better</source>
        <translation>tốt hơn</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới có</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>không còn</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>kém hơn</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>{count} items differ from {moment}:</source>
        <translation>{count} nội dung khác so với {moment}:</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>Không mở được {path}.</translation>
    </message>
</context>
<context>
    <name>time stamp</name>
    <message>
        <source>Check the network and the address of the server.</source>
        <translation>Kiểm tra mạng và địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The log goes on; the stamp is asked for again by itself.</source>
        <translation>Nhật ký vẫn ghi tiếp; chương trình sẽ tự xin lại dấu.</translation>
    </message>
    <message>
        <source>The time stamp server gave no stamp: {reason}.</source>
        <translation>Máy chủ dấu thời gian không cấp dấu: {reason}.</translation>
    </message>
    <message>
        <source>it did not answer with a time stamp</source>
        <translation>câu trả lời không phải là dấu thời gian</translation>
    </message>
    <message>
        <source>its address begins with neither http nor https</source>
        <translation>địa chỉ không bắt đầu bằng http hoặc https</translation>
    </message>
    <message>
        <source>its answer belongs to another question</source>
        <translation>câu trả lời thuộc về một yêu cầu khác</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>End the seal</source>
        <translation>Kết thúc hạn chế</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ ngoài</translation>
    </message>
    <message>
        <source>From which disk</source>
        <translation>Từ ổ nào</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Tạm ngừng</translation>
    </message>
    <message>
        <source>Interrupt by order</source>
        <translation>Tạm ngừng theo lệnh</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Đang tạm ngừng</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Nghe lại bản ghi</translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation>Ổ chính</translation>
    </message>
    <message>
        <source>Name, or whom the person speaks for</source>
        <translation>Họ tên, hoặc đại diện cho ai</translation>
    </message>
    <message>
        <source>Note the speaker</source>
        <translation>Ghi người phát biểu</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Playing, {seconds} s behind</source>
        <translation>Đang phát, chậm {seconds} giây</translation>
    </message>
    <message>
        <source>Plays what is on the disk, a few seconds later, on headphones.</source>
        <translation>Phát ra tai nghe phần đã nằm trên ổ, chậm vài giây.</translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation>Lý do, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Recorded whole, but left out of copies without authority.</source>
        <translation>Vẫn ghi đủ, nhưng không có trong bản sao.</translation>
    </message>
    <message>
        <source>Seal this part</source>
        <translation>Hạn chế khai thác đoạn này</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Đang hạn chế khai thác</translation>
    </message>
    <message>
        <source>Stands on the timeline and becomes a chapter of the recording.</source>
        <translation>Ghi lên dòng thời gian, thành một mục của bản ghi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The microphones would hear the room&apos;s loudspeaker: choose headphones in Preparation.</source>
        <translation>Loa phòng sẽ lọt vào micro: hãy chọn tai nghe ở Chuẩn bị.</translation>
    </message>
    <message>
        <source>The picture says so, the sound is silent; time and file run on.</source>
        <translation>Hình hiện thông báo, tắt tiếng; thời gian và tệp vẫn chạy.</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Đường tiếng nào</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Người phát biểu</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>từ {time}</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>+ Another store</source>
        <translation>+ Kho khác</translation>
    </message>
    <message>
        <source>A store is an object store that speaks S3, or a folder on a share of the network. The secret key is kept in this computer’s own store of passwords, never in a file. What lies in a store stays there when it is used no more.</source>
        <translation>Kho lưu trữ là kho đối tượng theo chuẩn S3, hoặc một thư mục dùng chung trên mạng. Khóa bí mật được giữ trong kho mật khẩu của máy này, không bao giờ nằm trong tệp. Khi thôi dùng một kho, những gì đã gửi vẫn nằm nguyên trong kho.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Khóa truy cập</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Another bridge point</source>
        <translation>Điểm cầu khác</translation>
    </message>
    <message>
        <source>Another program or device</source>
        <translation>Phần mềm hoặc thiết bị khác</translation>
    </message>
    <message>
        <source>Asked for by nobody</source>
        <translation>Không yêu cầu</translation>
    </message>
    <message>
        <source>Bring in a recording from elsewhere</source>
        <translation>Nhập bản ghi từ nơi khác</translation>
    </message>
    <message>
        <source>Bring in a recording…</source>
        <translation>Nhập bản ghi…</translation>
    </message>
    <message>
        <source>Bring it in now</source>
        <translation>Nhập ngay</translation>
    </message>
    <message>
        <source>Brought in from {whom}, every byte read back</source>
        <translation>Đã nhập từ {whom}, đã đọc lại từng byte</translation>
    </message>
    <message>
        <source>Brought in from {whom}; {count} files do not play to their end</source>
        <translation>Đã nhập từ {whom}; {count} tệp không phát được đến hết</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Ngăn chứa (bucket)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Tệp chứng thư</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Mã kiểm chứng</translation>
    </message>
    <message>
        <source>Check code (SHA-256)</source>
        <translation>Mã kiểm chứng (SHA-256)</translation>
    </message>
    <message>
        <source>Check it again there</source>
        <translation>Kiểm tra lại trong kho</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose a film, a folder or a package of another point. It is copied beside both copies of this session, read back byte for byte, compared with the check codes that came with it, and its films are played to the end. Nothing is overwritten.</source>
        <translation>Chọn một tệp hình, một thư mục hoặc gói bàn giao của điểm cầu khác. Chương trình sao vào bên cạnh cả hai bản ghi của buổi tiếp, đọc lại từng byte, so với mã kiểm chứng kèm theo và phát thử các tệp hình đến hết. Không ghi đè gì.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose it and say from whom it comes.</source>
        <translation>Chọn bản ghi và cho biết do ai giao.</translation>
    </message>
    <message>
        <source>Connect the disk with the package, or make the package again.</source>
        <translation>Hãy cắm ổ có gói này, hoặc tạo lại gói.</translation>
    </message>
    <message>
        <source>Copy to a store</source>
        <translation>Sao lên kho lưu trữ</translation>
    </message>
    <message>
        <source>Copy to a store…</source>
        <translation>Sao lên kho lưu trữ…</translation>
    </message>
    <message>
        <source>Describe a store first, under “Stores”.</source>
        <translation>Khai một kho trong phần “Kho lưu trữ” trước.</translation>
    </message>
    <message>
        <source>Description of the store</source>
        <translation>Thông tin kho lưu trữ</translation>
    </message>
    <message>
        <source>F5 sends the newest package of this session to the store. A cut line or a restart costs nothing: it goes on where it stopped. All of it is read back from the store and compared; only then it counts as a copy.</source>
        <translation>F5 gửi gói bàn giao mới nhất của buổi tiếp lên kho. Đứt đường truyền hay khởi động lại máy không mất gì: chương trình gửi tiếp từ chỗ dừng. Toàn bộ được đọc lại từ kho và so từng byte; khi đó mới tính là một bản sao.</translation>
    </message>
    <message>
        <source>Fetch it back…</source>
        <translation>Lấy về…</translation>
    </message>
    <message>
        <source>Fetched back to this computer</source>
        <translation>Lấy gói về máy này</translation>
    </message>
    <message>
        <source>File, folder or package</source>
        <translation>Tệp, thư mục hoặc gói</translation>
    </message>
    <message>
        <source>Fill in name and place first.</source>
        <translation>Điền tên và nơi đặt kho trước.</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation>Thư mục trong kho</translation>
    </message>
    <message>
        <source>Folder of the share</source>
        <translation>Thư mục dùng chung</translation>
    </message>
    <message>
        <source>Folder that takes the package</source>
        <translation>Thư mục nhận gói</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Do ai giao</translation>
    </message>
    <message>
        <source>In “{store}”, every byte read back from there {when}</source>
        <translation>Trong “{store}”, đã đọc lại từng byte từ kho {when}</translation>
    </message>
    <message>
        <source>In “{store}”: it does not match any more, as seen {when}</source>
        <translation>Trong “{store}”: không còn khớp, phát hiện {when}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Lưu kho này</translation>
    </message>
    <message>
        <source>Kept. Now try the connection.</source>
        <translation>Đã lưu. Bây giờ hãy thử kết nối.</translation>
    </message>
    <message>
        <source>Kept. This computer has no store of passwords: the secret key is known until the program ends.</source>
        <translation>Đã lưu. Máy này không có kho mật khẩu: khóa bí mật chỉ được nhớ đến khi tắt chương trình.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại kho</translation>
    </message>
    <message>
        <source>Lock against deleting</source>
        <translation>Khóa chống xóa</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Khóa đến hết ngày</translation>
    </message>
    <message>
        <source>Make the handover package first.</source>
        <translation>Lập gói bàn giao trước.</translation>
    </message>
    <message>
        <source>Most of the line (kb/s)</source>
        <translation>Giới hạn đường truyền (kb/s)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên kho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Object store (S3)</source>
        <translation>Kho đối tượng (S3)</translation>
    </message>
    <message>
        <source>Package to a store</source>
        <translation>Gói bàn giao lên kho</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng (region)</translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation>Ghi rõ mục đích.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Khóa bí mật</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Share of the network</source>
        <translation>Thư mục dùng chung trên mạng</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Kho lưu trữ</translation>
    </message>
    <message>
        <source>The meeting platform’s own recording</source>
        <translation>Bản ghi của nền tảng họp</translation>
    </message>
    <message>
        <source>The package made {when}, {size}: {folder}</source>
        <translation>Gói lập {when}, {size}: {folder}</translation>
    </message>
    <message>
        <source>The store answers and takes files.</source>
        <translation>Kho trả lời và nhận tệp.</translation>
    </message>
    <message>
        <source>The store answers, takes files and can lock them.</source>
        <translation>Kho trả lời, nhận tệp và khóa chống xóa được.</translation>
    </message>
    <message>
        <source>The store is asked…</source>
        <translation>Đang hỏi kho…</translation>
    </message>
    <message>
        <source>There is no package of this session yet: make it first.</source>
        <translation>Buổi tiếp này chưa có gói bàn giao: hãy lập gói trước.</translation>
    </message>
    <message>
        <source>To the store</source>
        <translation>Lên kho</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Until a day; nobody can lift it</source>
        <translation>Đến một ngày; không ai mở được</translation>
    </message>
    <message>
        <source>Until a day; the store’s keeper can lift it</source>
        <translation>Đến một ngày; đơn vị quản lý kho mở được</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>Thôi dùng kho này</translation>
    </message>
    <message>
        <source>What comes from elsewhere</source>
        <translation>Bản ghi từ nơi khác</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <source>agrees with the check code that came with it</source>
        <translation>khớp mã kiểm chứng kèm theo</translation>
    </message>
    <message>
        <source>and {count} more files</source>
        <translation>và {count} tệp nữa</translation>
    </message>
    <message>
        <source>as it is called here</source>
        <translation>tên gọi tại đơn vị</translation>
    </message>
    <message>
        <source>as the sender told it; leave empty where there is none</source>
        <translation>theo nơi gửi báo; không có thì để trống</translation>
    </message>
    <message>
        <source>at least {count} characters; it stands in the log</source>
        <translation>ít nhất {count} ký tự; được ghi vào nhật ký</translation>
    </message>
    <message>
        <source>day as 2036-12-31; empty: no lock is asked for</source>
        <translation>ví dụ 2036-12-31; để trống: không yêu cầu khóa</translation>
    </message>
    <message>
        <source>does not play to its end: {problem}</source>
        <translation>không phát được đến hết: {problem}</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>để trống: không giới hạn</translation>
    </message>
    <message>
        <source>empty: the one that is known stays</source>
        <translation>để trống: giữ khóa đã có</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>có thể để trống</translation>
    </message>
    <message>
        <source>name of the point, platform or program, and who handed it over</source>
        <translation>tên điểm cầu, nền tảng hoặc phần mềm, và người giao</translation>
    </message>
    <message>
        <source>no check code came with it</source>
        <translation>không có mã kiểm chứng kèm theo</translation>
    </message>
    <message>
        <source>only for a store with a certificate of its own</source>
        <translation>chỉ dùng cho kho có chứng thư riêng</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Ask another point to speak, and look at the row of sound.</source>
        <translation>Nhờ điểm cầu khác nói thử và xem hàng âm thanh.</translation>
    </message>
    <message>
        <source>Ask the far end whether others see it well.</source>
        <translation>Hỏi điểm cầu khác xem nơi khác thấy hình có rõ không.</translation>
    </message>
    <message>
        <source>Ask the main point by telephone whether it sees and hears this room.</source>
        <translation>Gọi điện hỏi điểm cầu trung tâm có thấy và nghe được phòng này không.</translation>
    </message>
    <message>
        <source>Ask the main point by telephone whether others see and hear it.</source>
        <translation>Gọi điện hỏi điểm cầu trung tâm xem nơi khác có nghe, thấy không.</translation>
    </message>
    <message>
        <source>Check its cables: HDMI, USB, line-in.</source>
        <translation>Kiểm tra các dây của thiết bị: HDMI, USB, line-in.</translation>
    </message>
    <message>
        <source>Choose the call&apos;s speaker in the meeting&apos;s program.</source>
        <translation>Trong chương trình họp, chọn đúng loa dành cho cuộc họp.</translation>
    </message>
    <message>
        <source>Close other programs. The recording goes first.</source>
        <translation>Đóng các chương trình khác. Việc ghi hình được ưu tiên.</translation>
    </message>
    <message>
        <source>Details cannot be measured; sound arrives, the picture stands still.</source>
        <translation>Không đo được chi tiết; âm thanh đang tới, hình đứng yên.</translation>
    </message>
    <message>
        <source>Details cannot be measured; the picture moves, nothing is heard.</source>
        <translation>Không đo được chi tiết; hình đang chạy, chưa nghe thấy tiếng.</translation>
    </message>
    <message>
        <source>Details of this call cannot be measured; what is captured of it arrives.</source>
        <translation>Không đo được chi tiết cuộc họp này; hình và âm thanh thu được đang tới.</translation>
    </message>
    <message>
        <source>If it does not pass within a minute, change to the backup line.</source>
        <translation>Nếu quá một phút chưa hết, hãy chuyển sang đường truyền dự phòng.</translation>
    </message>
    <message>
        <source>Leave the room and join again.</source>
        <translation>Rời phòng rồi kết nối lại.</translation>
    </message>
    <message>
        <source>Look at the row of sound: what is muted says so there.</source>
        <translation>Nhìn hàng các lớp tiếng: lớp nào đang tắt sẽ ghi rõ.</translation>
    </message>
    <message>
        <source>Lower the size of our picture, the sound comes first.</source>
        <translation>Giảm cỡ hình của phòng, ưu tiên tiếng.</translation>
    </message>
    <message>
        <source>Nothing arrives of the call, and this computer has no traffic at all.</source>
        <translation>Không có gì của cuộc họp tới máy, và máy này không có lưu lượng mạng nào.</translation>
    </message>
    <message>
        <source>Nothing comes from the far end: neither sound nor picture.</source>
        <translation>Không nhận được gì từ điểm cầu khác: không tiếng, không hình.</translation>
    </message>
    <message>
        <source>Open the room in Chrome or Edge: this view cannot decode the picture.</source>
        <translation>Hãy mở phòng bằng Chrome hoặc Edge: khung họp này không giải mã được hình.</translation>
    </message>
    <message>
        <source>Open the window of the meeting again.</source>
        <translation>Mở lại cửa sổ phòng họp.</translation>
    </message>
    <message>
        <source>Our picture does not go out.</source>
        <translation>Hình của phòng mình không đi ra.</translation>
    </message>
    <message>
        <source>Our picture gets worse: this computer is too slow at the moment.</source>
        <translation>Hình của phòng mình kém đi: máy tính này đang quá tải.</translation>
    </message>
    <message>
        <source>Our sound breaks off at the far end: the uplink loses too much.</source>
        <translation>Tiếng của phòng mình bị đứt ở điểm cầu khác: đường truyền tải lên mất gói nhiều.</translation>
    </message>
    <message>
        <source>Our sound does not go out.</source>
        <translation>Tiếng của phòng mình không đi ra.</translation>
    </message>
    <message>
        <source>Sound and picture are still good, the line is unstable.</source>
        <translation>Tiếng và hình còn tốt, đường truyền chập chờn.</translation>
    </message>
    <message>
        <source>Sound and picture arrive late: the delay of the line is long.</source>
        <translation>Tiếng và hình đến chậm: độ trễ đường truyền lớn.</translation>
    </message>
    <message>
        <source>Sound arrives, the picture cannot be shown here.</source>
        <translation>Có tiếng nhưng không hiện được hình ở đây.</translation>
    </message>
    <message>
        <source>Sound good, our picture breaks: the uplink is weak.</source>
        <translation>Tiếng tốt, hình của phòng mình bị vỡ: đường truyền tải lên yếu.</translation>
    </message>
    <message>
        <source>Sound good, picture good.</source>
        <translation>Tiếng tốt, hình tốt.</translation>
    </message>
    <message>
        <source>Sound good, the picture of the far end breaks or stands still.</source>
        <translation>Tiếng tốt, hình của điểm cầu khác bị vỡ hoặc đứng.</translation>
    </message>
    <message>
        <source>Speak in turn and wait for the answer.</source>
        <translation>Nói lần lượt và chờ trả lời.</translation>
    </message>
    <message>
        <source>Stop other traffic on this line: downloads, updates, other calls.</source>
        <translation>Dừng việc khác trên đường truyền này: tải tệp, cập nhật, cuộc gọi khác.</translation>
    </message>
    <message>
        <source>The call is not measured yet.</source>
        <translation>Chưa đo được cuộc họp.</translation>
    </message>
    <message>
        <source>The call runs on another device: nothing of it can be measured here.</source>
        <translation>Cuộc họp chạy trên thiết bị khác: máy này không đo được gì.</translation>
    </message>
    <message>
        <source>The connection to the room is cut.</source>
        <translation>Mất kết nối với phòng họp.</translation>
    </message>
    <message>
        <source>The device that brings the meeting here is lost.</source>
        <translation>Mất thiết bị đưa cuộc họp vào máy này.</translation>
    </message>
    <message>
        <source>The far end gets nothing from us: neither sound nor picture.</source>
        <translation>Điểm cầu khác không nhận được gì từ phòng mình: không tiếng, không hình.</translation>
    </message>
    <message>
        <source>The picture of the meeting stands still and nothing is heard of it.</source>
        <translation>Hình cuộc họp đứng yên và không nghe thấy tiếng.</translation>
    </message>
    <message>
        <source>The program joins again by itself. Watch the network light.</source>
        <translation>Chương trình tự kết nối lại. Hãy xem đèn mạng.</translation>
    </message>
    <message>
        <source>The sound of the far end breaks off: the line to us loses too much.</source>
        <translation>Tiếng của điểm cầu khác bị đứt: đường truyền tải xuống mất gói nhiều.</translation>
    </message>
    <message>
        <source>The sound of the meeting goes to another speaker and is not recorded.</source>
        <translation>Tiếng cuộc họp phát ra loa khác nên không được ghi lại.</translation>
    </message>
    <message>
        <source>The window of the meeting cannot be seen, so nothing of it is known.</source>
        <translation>Không thấy cửa sổ phòng họp nên không biết cuộc họp ra sao.</translation>
    </message>
    <message>
        <source>Turn camera and microphone on in the room.</source>
        <translation>Bật camera và micro trong phòng họp.</translation>
    </message>
    <message>
        <source>Turn the camera on in the room.</source>
        <translation>Bật camera trong phòng họp.</translation>
    </message>
    <message>
        <source>Watch the network light; change to the backup line if it does not pass.</source>
        <translation>Xem đèn mạng; nếu không hết, hãy chuyển sang đường truyền dự phòng.</translation>
    </message>
</context>
<context>
    <name>waiver</name>
    <message>
        <source>Person who answers for it</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason and name go into the record and the audit log</source>
        <translation>Lý do và tên được ghi vào hồ sơ buổi tiếp và nhật ký</translation>
    </message>
    <message>
        <source>Reason for recording all the same, at least {count} characters</source>
        <translation>Lý do vẫn ghi, ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Recording, disks or clock are not in order: name a second, different person</source>
        <translation>Ghi hình, ổ đĩa hoặc đồng hồ chưa bảo đảm: ghi thêm tên một người khác</translation>
    </message>
    <message>
        <source>Say who answers for it</source>
        <translation>Chọn hoặc ghi tên người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Second person who answers for it</source>
        <translation>Người thứ hai chịu trách nhiệm</translation>
    </message>
    <message>
        <source>{count} more characters are needed</source>
        <translation>Cần thêm {count} ký tự</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>A window of this program stands on the captured screen “{name}”.</source>
        <translation>Có cửa sổ của chương trình này nằm trên màn hình đang lấy hình “{name}”.</translation>
    </message>
    <message>
        <source>Capture the whole screen that it stands on instead.</source>
        <translation>Hãy lấy hình cả màn hình có cửa sổ đó.</translation>
    </message>
    <message>
        <source>Check its cable, or choose another screen.</source>
        <translation>Hãy kiểm tra dây nối, hoặc chọn màn hình khác.</translation>
    </message>
    <message>
        <source>Choose the window of the meeting program.</source>
        <translation>Hãy chọn cửa sổ của chương trình họp.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the window, keep recording</source>
        <translation>Đóng cửa sổ, vẫn ghi tiếp</translation>
    </message>
    <message>
        <source>Closing this window does not stop the recording: it goes on in the background. Open the program again to see it and to end it.</source>
        <translation>Đóng cửa sổ này không làm dừng việc ghi: máy vẫn ghi tiếp ở phía sau. Mở lại chương trình để theo dõi và kết thúc buổi tiếp.</translation>
    </message>
    <message>
        <source>Diem Cau · Control room</source>
        <translation>Điểm Cầu · Phòng điều khiển</translation>
    </message>
    <message>
        <source>F1 help · F5 next step · F8 marker, F9 other actions while recording · F12 help cards · F10 black, F11 hold still the chair&apos;s screen, F7 cover all screens · Tab moves, Enter presses</source>
        <translation>F1 trợ giúp · F5 bước tiếp theo · F8 đánh dấu, F9 thao tác khác khi đang ghi · F12 thẻ xử lý sự cố · F10 tắt hình, F11 giữ nguyên hình màn hình chủ trì, F7 che tất cả màn hình · Tab chuyển ô, Enter bấm</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Trợ giúp cho trang này</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Khi có sự cố</translation>
    </message>
    <message>
        <source>Move it to another screen, or capture the meeting&apos;s window alone.</source>
        <translation>Hãy chuyển cửa sổ đó sang màn hình khác, hoặc chỉ lấy hình riêng cửa sổ cuộc họp.</translation>
    </message>
    <message>
        <source>No window of “{name}” is open.</source>
        <translation>Chưa có cửa sổ nào của “{name}” đang mở.</translation>
    </message>
    <message>
        <source>Open it again; its picture then comes by itself.</source>
        <translation>Hãy mở lại; hình sẽ tự có lại.</translation>
    </message>
    <message>
        <source>Open it from the task bar; other windows may stand in front of it.</source>
        <translation>Hãy mở lại từ thanh tác vụ; cửa sổ khác che lên trên cũng không sao.</translation>
    </message>
    <message>
        <source>Open the program&apos;s window; its picture then comes by itself.</source>
        <translation>Hãy mở cửa sổ của chương trình đó; hình sẽ tự có lại.</translation>
    </message>
    <message>
        <source>Sign in again and choose the session “Xorg”, or join in the program&apos;s own view.</source>
        <translation>Hãy đăng nhập lại và chọn phiên “Xorg”, hoặc vào họp ngay trong chương trình này.</translation>
    </message>
    <message>
        <source>Start the program from the desktop, not from a remote terminal.</source>
        <translation>Hãy mở chương trình ngay trên màn hình của máy, không mở qua cửa sổ lệnh từ xa.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>The session is being recorded</source>
        <translation>Buổi tiếp đang được ghi</translation>
    </message>
    <message>
        <source>The window “{name}” is minimised and shows no picture.</source>
        <translation>Cửa sổ “{name}” đang thu nhỏ nên không có hình.</translation>
    </message>
    <message>
        <source>The window “{name}” was closed.</source>
        <translation>Cửa sổ “{name}” đã bị đóng.</translation>
    </message>
    <message>
        <source>The windows of this computer cannot be seen. {reason}</source>
        <translation>Không thấy được các cửa sổ trên máy tính này. {reason}</translation>
    </message>
    <message>
        <source>There is no screen at “{name}”.</source>
        <translation>Không có màn hình nào ở cổng “{name}”.</translation>
    </message>
    <message>
        <source>This computer gives no picture of the window “{name}”.</source>
        <translation>Máy tính này không cho lấy hình của cửa sổ “{name}”.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let a program see other windows.</source>
        <translation>Giao diện máy tính này (Wayland) không cho chương trình thấy cửa sổ của chương trình khác.</translation>
    </message>
    <message>
        <source>“{name}” is a window of this program and is not captured.</source>
        <translation>“{name}” là cửa sổ của chính chương trình này nên không được ghi lấy hình.</translation>
    </message>
</context>
</TS>

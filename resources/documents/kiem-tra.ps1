# Kiểm tra gói bàn giao này còn nguyên vẹn. Chỉ cần PowerShell có sẵn của Windows (5.1 trở lên).
#   powershell -ExecutionPolicy Bypass -File kiem-tra.ps1 [-ThuMuc GÓI] [-Ma MÃ KIỂM CHỨNG CỦA GÓI]
# Kết quả trả về: 0 nguyên vẹn, 1 có tệp sai, 2 không phải gói.
param([string]$ThuMuc = $PSScriptRoot, [string]$Ma = "")
$ErrorActionPreference = "Stop"
try { [Console]::OutputEncoding = [Text.Encoding]::UTF8 } catch { }

$Goc = (Get-Item -LiteralPath $ThuMuc).FullName.TrimEnd('\', '/')
$Loi = New-Object System.Collections.Generic.List[string]
$DauNoi = [StringComparer]::Ordinal

function Read-List([string]$Tep, [string]$Ten) {
    $Muc = New-Object 'System.Collections.Generic.Dictionary[string,string]' ($DauNoi)
    $Byte = [IO.File]::ReadAllBytes($Tep)
    if ($Byte.Length -ge 3 -and $Byte[0] -eq 0xEF -and $Byte[1] -eq 0xBB -and $Byte[2] -eq 0xBF) {
        $Loi.Add("${Ten}: có dấu BOM ở đầu tệp")
    }
    try { $Chu = (New-Object Text.UTF8Encoding($false, $true)).GetString($Byte) }
    catch { $Loi.Add("${Ten}: không phải văn bản UTF-8"); return , $Muc }
    $So = 0
    foreach ($Dong in ($Chu.TrimStart([char]0xFEFF) -split "`r`n|`r|`n")) {
        $So++
        if ($Dong -eq "") { continue }
        if ($Dong -notmatch '^([0-9A-Fa-f]+)[ \t]+\*?([^ \t*].*)$') {
            $Loi.Add("${Ten}: dòng $So sai khuôn"); continue
        }
        $MaDong = $Matches[1].ToLowerInvariant()
        $TepDong = $Matches[2] -replace '^\./', '' -replace '%0[Dd]', "`r" -replace '%0[Aa]', "`n" -replace '%25', '%'
        if ($TepDong -match '^[/~]' -or $TepDong.Contains('\') -or ($TepDong -split '/') -contains '..') {
            $Loi.Add("${Ten}: dòng $So chỉ ra ngoài gói"); continue
        }
        if ($Muc.ContainsKey($TepDong)) { $Loi.Add("${Ten}: dòng $So nêu lại một tệp") }
        $Muc[$TepDong] = $MaDong
    }
    if ($Muc.Count -eq 0) { $Loi.Add("${Ten}: danh sách trống") }
    return , $Muc
}

# Mọi tệp trong gói, tên viết bằng dấu /.
$Co = New-Object 'System.Collections.Generic.Dictionary[string,object]' ($DauNoi)
foreach ($Muc in Get-ChildItem -LiteralPath $Goc -Recurse -Force) {
    $LaLienKet = [bool]($Muc.Attributes -band [IO.FileAttributes]::ReparsePoint)
    if ($Muc.PSIsContainer -and -not $LaLienKet) { continue }
    $Co[$Muc.FullName.Substring($Goc.Length + 1).Replace('\', '/')] = $Muc
}

# Tên tệp -> thuật toán -> mã.
$Can = New-Object 'System.Collections.Generic.SortedDictionary[string,object]' ($DauNoi)
$DanhSach = @()
$ThuatToanData = @()
foreach ($Ten in @($Co.Keys)) {
    if ($Ten -notmatch '^(tag)?manifest-([a-z0-9]+)\.txt$') { continue }
    $LaNhan = [bool]$Matches[1]
    $ThuatToan = $Matches[2].ToUpperInvariant()
    if (@('MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512') -notcontains $ThuatToan) {
        $Loi.Add("${Ten}: thuật toán không biết"); continue
    }
    if ($LaNhan) { $DanhSach += $Ten } else { $ThuatToanData += $ThuatToan }
    $Muc = Read-List $Co[$Ten].FullName $Ten
    foreach ($Tep in $Muc.Keys) {
        if (-not $LaNhan -and -not $Tep.StartsWith('data/')) {
            $Loi.Add("${Tep}: danh sách tệp nêu tệp ngoài thư mục data")
        }
        if (-not $Can.ContainsKey($Tep)) { $Can[$Tep] = @{} }
        $Can[$Tep][$ThuatToan] = $Muc[$Tep]
    }
}
if (-not $Co.ContainsKey('bagit.txt') -or $ThuatToanData.Count -eq 0) {
    Write-Output "Thư mục này không phải một gói bàn giao: $Goc"
    exit 2
}

$Khop = 0
$Dem = 0
foreach ($Tep in $Can.Keys) {
    $Dem++
    if ($Tep.StartsWith('data/')) {
        foreach ($ThuatToan in $ThuatToanData) {
            if (-not $Can[$Tep].ContainsKey($ThuatToan)) {
                $Loi.Add("${Tep}: không có trong manifest-$($ThuatToan.ToLowerInvariant()).txt")
            }
        }
    }
    if (-not $Co.ContainsKey($Tep)) { $Loi.Add("THIẾU  $Tep"); continue }
    if ($Co[$Tep].Attributes -band [IO.FileAttributes]::ReparsePoint) {
        $Loi.Add("SAI    $Tep (là liên kết, không phải tệp)"); continue
    }
    $Dung = $true
    foreach ($ThuatToan in $Can[$Tep].Keys) {
        try { $Thay = (Get-FileHash -LiteralPath $Co[$Tep].FullName -Algorithm $ThuatToan).Hash }
        catch { $Thay = "" }
        if ($Thay.ToLowerInvariant() -ne $Can[$Tep][$ThuatToan]) { $Dung = $false }
    }
    if ($Dung) { $Khop++; Write-Output "khớp   $Tep ($Dem/$($Can.Count))" } else { $Loi.Add("SAI    $Tep") }
}
foreach ($Tep in @($Co.Keys | Sort-Object)) {
    if (-not $Can.ContainsKey($Tep) -and $DanhSach -cnotcontains $Tep) { $Loi.Add("THỪA   $Tep") }
}

$MaGoi = ""
if ($Co.ContainsKey('tagmanifest-sha256.txt')) {
    $MaGoi = (Get-FileHash -LiteralPath $Co['tagmanifest-sha256.txt'].FullName -Algorithm SHA256).Hash.ToLowerInvariant()
    $MaCho = $Ma.ToLowerInvariant() -replace '[^0-9a-f]', ''
    if ($Ma -ne "" -and $MaCho -ne $MaGoi) {
        $Loi.Add("SAI    mã kiểm chứng của gói: không phải gói đã bàn giao")
    }
}
foreach ($ThuatToan in $ThuatToanData) {
    $Ten = "tagmanifest-$($ThuatToan.ToLowerInvariant()).txt"
    if (-not $Co.ContainsKey($Ten)) { $Loi.Add("THIẾU  $Ten") }
}

Write-Output ""
foreach ($Dong in $Loi) { Write-Output $Dong }
Write-Output "$Khop/$($Can.Count) tệp khớp."
if ($MaGoi -ne "") {
    Write-Output "Mã kiểm chứng của gói:"
    Write-Output (($MaGoi -replace '(.{8})', '$1 ').Trim())
}
if ($Loi.Count -gt 0 -or $Khop -ne $Can.Count -or $Khop -eq 0) {
    Write-Output "KẾT LUẬN: GÓI KHÔNG CÒN NGUYÊN VẸN. Ngừng dùng ổ hoặc đĩa này, báo cán bộ lưu trữ."
    exit 1
}
if ($Ma -ne "") {
    Write-Output "KẾT LUẬN: gói còn nguyên vẹn và đúng là gói đã bàn giao."
} else {
    Write-Output "KẾT LUẬN: mọi tệp khớp. Hãy so mã trên với mã in trên biên bản bàn giao hoặc nhãn:"
    Write-Output "có trùng thì gói mới đúng là gói đã bàn giao."
}
exit 0

# Sets up what the program needs on Windows; called by run.cmd and test.cmd with "run" or "test".
# Progress goes to standard error, Vietnamese first. A stamp inside .venv makes later calls quick.
param([Parameter(Mandatory = $true)][ValidateSet('run', 'test')][string]$Part)

$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8
$Root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$Python = Join-Path $Root '.venv\Scripts\python.exe'
$Log = Join-Path $Root '.tools\prepare.log'

function Say([string]$Vietnamese, [string]$English) {
    [Console]::Error.WriteLine("$Vietnamese ($English)")
}

function Stop-With([string]$Vietnamese, [string]$English) {
    Say $Vietnamese $English
    exit 1
}

# A fingerprint of all that decides what is set up.
function Get-WantedState {
    $files = @(Get-ChildItem (Join-Path $Root 'requirements') -Filter '*.txt' | Sort-Object Name)
    $files += Get-Item $PSCommandPath
    $sha = [System.Security.Cryptography.SHA256]::Create()
    $sums = foreach ($file in $files) {
        [System.BitConverter]::ToString($sha.ComputeHash([System.IO.File]::ReadAllBytes($file.FullName)))
    }
    return $sums -join ' '
}

function Test-Prepared([string]$State) {
    $stamp = Join-Path $Root ".venv\prepared-$Part"
    if (-not ((Test-Path $Python) -and (Test-Path $stamp))) { return $false }
    return [System.IO.File]::ReadAllText($stamp) -eq $State
}

# Runs a program, keeping what it says in the log; true when it ended with 0.
# Standard error of a program must not count as an error of this script.
function Invoke-Logged([string]$Program, [string[]]$Arguments) {
    $ErrorActionPreference = 'Continue'
    & $Program @Arguments 2>&1 | ForEach-Object {
        $line = "$_"
        Add-Content -Path $Log -Value $line -Encoding UTF8
        if ($line -match '^Collecting ([^ ;=<>]+)') { [Console]::Error.WriteLine("  - $($Matches[1])") }
    }
    return $LASTEXITCODE -eq 0
}

# A Python from 3.11 on; returns its path.
function Find-Python {
    $ErrorActionPreference = 'Continue'
    $say = 'import sys; print(sys.executable if sys.version_info >= (3, 11) else "")'
    foreach ($candidate in @(@('py', '-3.11'), @('py', '-3'), @('python'))) {
        if (-not (Get-Command $candidate[0] -ErrorAction SilentlyContinue)) { continue }
        $more = @($candidate | Select-Object -Skip 1)
        $found = & $candidate[0] @more -c $say 2>$null
        if ($LASTEXITCODE -eq 0 -and $found) { return "$found".Trim() }
    }
    return $null
}

$State = Get-WantedState
if (Test-Prepared $State) { exit 0 }

Say 'Chuẩn bị lần đầu, xin chờ.' 'first-time preparation'
New-Item -ItemType Directory -Force (Join-Path $Root '.tools') | Out-Null
if (-not (Test-Path $Python)) {
    $base = Find-Python
    if (-not $base) {
        Stop-With 'Cần Python 3.11 trở lên. Hãy cài Python (chọn "Add to PATH"), rồi chạy lại.' `
            'Python 3.11 or later is needed'
    }
    Say 'Đang tạo môi trường Python riêng trong .venv...' 'making a virtual environment'
    if (-not (Invoke-Logged $base @('-m', 'venv', (Join-Path $Root '.venv')))) {
        Stop-With "Không tạo được môi trường Python; xem $Log." 'the virtual environment could not be made'
    }
}
Say 'Đang tải và cài thư viện Python (lần đầu khoảng 1,3 GB trên đĩa, vài phút)...' `
    'fetching and installing Python packages'
$pins = Join-Path $Root "requirements\$Part.txt"
$install = @('-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--requirement', $pins)
if (-not (Invoke-Logged $Python $install)) {
    Get-Content $Log -Tail 15 | ForEach-Object { [Console]::Error.WriteLine($_) }
    Stop-With "Không cài được thư viện Python; toàn bộ nhật ký trong $Log." 'Python packages could not be installed'
}
$stamps = @($Part)
if ($Part -eq 'test') { $stamps += 'run' }
foreach ($stamp in $stamps) {
    [System.IO.File]::WriteAllText((Join-Path $Root ".venv\prepared-$stamp"), $State)
}
Say 'Đã chuẩn bị xong.' 'ready'

@echo off
rem Opens the control room, or runs one of the commands: run --help
setlocal
chcp 65001 >nul
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0installer\windows\prepare.ps1" run
if errorlevel 1 exit /b 1
rem The program is found here wherever it is called from, and nothing else in that folder is.
set "PYTHONPATH=%~dp0"
set "PYTHONSAFEPATH=1"
set "PYTHONUTF8=1"
"%~dp0.venv\Scripts\python.exe" -m app %*
exit /b %errorlevel%

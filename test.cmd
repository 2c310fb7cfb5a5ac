@echo off
rem Runs every check and every test, or some of them: test --help
setlocal
chcp 65001 >nul
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0installer\windows\prepare.ps1" test
if errorlevel 1 exit /b 1
set "PYTHONUTF8=1"
"%~dp0.venv\Scripts\python.exe" "%~dp0tools\checks.py" %*
exit /b %errorlevel%

@echo off
rem The command line of Leadlight, beside the app: put this folder on your path.
rem It runs the program of the app, which opens no window for it. Chromium reads nothing after --.
"%~dp0..\..\Leadlight.exe" --cli -- %*
exit /b %ERRORLEVEL%

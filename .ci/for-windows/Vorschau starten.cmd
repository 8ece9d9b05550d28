@echo off
rem Zeigt den Auftritt im Ordner "content" neben dieser Datei. Das Fenster schliessen beendet die Vorschau.
rem pushd gibt einem Ordner im Netz (\\server\freigabe) einen Laufwerksbuchstaben; cd kann dort nicht hin.
chcp 65001 >nul
pushd "%~dp0"
if not exist "%~nx0" (
    echo Der Ordner dieser Datei laesst sich nicht oeffnen. Kopieren Sie ihn auf diesen Rechner.
    pause
    exit /b 2
)
if not exist "content\*" (
    echo Neben dieser Datei fehlt der Ordner "content" mit den Texten.
    echo Legen Sie "schwerpunkt.exe" und diese Datei in den Ordner, in dem "content" liegt.
    pause
    exit /b 2
)
if not exist "schwerpunkt.exe" (
    echo Neben dieser Datei fehlt das Programm "schwerpunkt.exe".
    echo Legen Sie es in diesen Ordner; es kommt in derselben ZIP-Datei.
    pause
    exit /b 2
)
rem Was hinter dem Namen dieser Datei steht, bekommt das Programm, etwa --port 5081 in einer Verknuepfung.
schwerpunkt.exe preview --open %*
set code=%errorlevel%
pause
popd
exit /b %code%

@echo off
rem Zeigt den Auftritt im Ordner "content" neben dieser Datei. Das Fenster schliessen beendet die Vorschau.
chcp 65001 >nul
cd /d "%~dp0"
if not exist "content\site.yml" (
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
start "" /b cmd /c "ping -n 4 127.0.0.1 >nul & start http://127.0.0.1:5080/"
schwerpunkt.exe preview
pause

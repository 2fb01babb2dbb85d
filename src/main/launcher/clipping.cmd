@echo off
rem Starts clipping on Windows; see the script beside it for what the options are for.
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=2 delims==" %%v in ('""%java%" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version ="" 2^>nul') do set "version=%%v"
if not defined version goto none
set "version=%version: =%"
if "%version:~0,2%"=="1." goto none
if %version% LSS 17 goto none
"%java%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData -XX:+UseSerialGC %CLIPPING_JAVA_OPTS% -cp "%lib%\clipping.jar;%lib%\*" clipping.cli.Main %*
exit /b %ERRORLEVEL%
:none
echo clipping: needs Java 17 or newer; set JAVA_HOME or the PATH to one 1>&2
exit /b 3

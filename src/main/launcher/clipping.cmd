@echo off
rem Starts clipping on Windows; see the script beside it for what the options are for.
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined java for %%p in (java.exe) do set "java=%%~$PATH:p"
if not defined java goto none
if not exist "%java%" goto none

rem The version, from the file that stands in every JDK; else Java is asked: openjdk version "17.0.1" 2021-10-19
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if not defined version for /f "tokens=2,3" %%k in ('call "%java%" -version 2^>^&1') do if "%%k"=="version" set "version=%%~l"
if not defined version goto none
for /f "tokens=1 delims=.-+_" %%v in ("%version%") do set "major=%%v"
if %major% LSS 17 goto none

rem A collector that the user names goes before ours.
set "collector=-XX:+UseSerialGC"
set "named= "
if defined CLIPPING_JAVA_OPTS set "named=%CLIPPING_JAVA_OPTS:"=%"
if not "%named:+Use=%"=="%named%" if not "%named:GC=%"=="%named%" set "collector="
set "options=-Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:+SuppressFatalErrorMessage -XX:-UsePerfData %collector%"

rem A JVM that cannot start ends with 1, as does a page without an article: with options of the user's it is tried first.
if not defined CLIPPING_JAVA_OPTS goto start
"%java%" %options% %CLIPPING_JAVA_OPTS% -version >nul 2>&1
if errorlevel 1 goto broken
:start
"%java%" %options% %CLIPPING_JAVA_OPTS% -cp "%lib%\clipping.jar;%lib%\*" clipping.cli.Main %*
exit /b %ERRORLEVEL%

:broken
echo clipping: Java does not start with CLIPPING_JAVA_OPTS=%CLIPPING_JAVA_OPTS% 1>&2
exit /b 3
:none
echo clipping: needs Java 17 or newer; set JAVA_HOME or the PATH to one 1>&2
exit /b 3

@echo off
rem Starts Verbatelier: the workbench without arguments, otherwise one command of its command line.
rem JAVA_HOME names the Java to use (21 or later); VERBATELIER_JAVA_OPTS adds options for it.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo verbatelier: no Java found: install Java 21 or later, or set JAVA_HOME 1>&2
  exit /b 4
)
set "CP="
for %%J in ("%HERE%plugins\org.verbatelier.launch_*.jar") do set "CP=%%~fJ"
for %%J in ("%HERE%plugins\org.eclipse.osgi_*.jar") do call set "CP=%%CP%%;%%~fJ"
"%JAVA%" -XX:MaxRAMPercentage=45 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  --enable-native-access=ALL-UNNAMED %VERBATELIER_JAVA_OPTS% ^
  -cp "%CP%" org.verbatelier.launch.Launcher %*
exit /b %ERRORLEVEL%

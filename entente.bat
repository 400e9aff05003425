@echo off
rem Starts Entente: finds Java, builds first when there is nothing built, hands over arguments and exit code.
setlocal
set "ENTENTE_ROOT=%~dp0"
set "ENTENTE_ROOT=%ENTENTE_ROOT:~0,-1%"
set "ENTENTE_LIB=%ENTENTE_ROOT%\lib"
set "ENTENTE_JAVA=java"
if defined JAVA_HOME set "ENTENTE_JAVA=%JAVA_HOME%\bin\java"
if not exist "%ENTENTE_ROOT%\pom.xml" goto run
set "ENTENTE_LIB=%ENTENTE_ROOT%\app\target\lib"
if exist "%ENTENTE_LIB%\entente-app-*.jar" if exist "%ENTENTE_ROOT%\lib\models\it\italian.info" goto run
echo entente: building, please wait ... 1>&2
pushd "%ENTENTE_ROOT%"
call mvn -B -q -Dstyle.color=never -Pfast -DskipTests -pl app -am package 1>&2
if errorlevel 1 (popd & echo entente: the build failed 1>&2 & exit /b 1)
popd
:run
"%ENTENTE_JAVA%" -Xmx1200m -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 "-Dentente.home=%ENTENTE_ROOT%" %ENTENTE_JAVA_OPTS% -cp "%ENTENTE_LIB%\*" org.entente.serve.Main %*
exit /b %ERRORLEVEL%

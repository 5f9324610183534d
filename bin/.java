# Finds a JDK 25 or newer: in JAVA_HOME, on the PATH, in the usual folders. Sourced by mvnw and the scripts of bin/.
trede_is_25() {
  [ -x "$1/bin/javac" ] || return 1
  trede_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$trede_version" ] && [ "$trede_version" -ge 25 ]
}
trede_find_java() {
  if [ -n "${JAVA_HOME:-}" ] && trede_is_25 "$JAVA_HOME"; then return 0; fi
  trede_on_path=$(command -v javac 2>/dev/null) && trede_on_path=$(readlink -f "$trede_on_path" 2>/dev/null)
  for trede_folder in "${trede_on_path%/bin/javac}" \
      /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if trede_is_25 "$trede_folder"; then
      JAVA_HOME=$trede_folder
      export JAVA_HOME
      return 0
    fi
  done
  echo "Trede needs a JDK 25 or newer and found none in JAVA_HOME, on the PATH or in the usual folders." >&2
  echo "Install one, for example Eclipse Temurin 25 (Debian, Ubuntu: package temurin-25-jdk; SDKMAN: sdk install java 25-tem)," >&2
  echo "or set JAVA_HOME to where it is." >&2
  return 2
}
trede_find_java || exit 2

#!/bin/sh
# Runs the kill drill with the test classpath: ./kaijuan drill [--kills N] [--beats N] [--data DIR]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath \
  -Dspotless.check.skip=true </dev/null
exec "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" kaijuan.drill.Drill "$@"

#!/bin/sh
# Runs the benches with the test classpath: ./kaijuan bench [beats|pages|tariff|recount|roster|export|dashboard|simulation|ranks|publish|memory|...]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath \
  -Dspotless.check.skip=true </dev/null
exec "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED \
  -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" kaijuan.bench.Bench "$@"

#!/bin/sh
# Bundles styles and scripts into the folder given; installs packages only when the lock file is newer.
set -eu
out=$1
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-progress --loglevel=error
fi
node build.mjs "$out"

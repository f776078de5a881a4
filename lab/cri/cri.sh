#!/bin/sh
# `cri` in the recordings. NODE and LAB are set by lab/world/world.ts.
exec "$NODE" --import "$LAB/../node_modules/tsx/dist/esm/index.mjs" "$LAB/cri/cri.ts" "$@"

import process from 'node:process'
import { runPackage } from './lib/run.ts'

process.exitCode = (await runPackage('vue-tsc/bin/vue-tsc.js', ['--noEmit', ...process.argv.slice(2)])).code

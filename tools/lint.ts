import process from 'node:process'
import { runPackage } from './lib/run.ts'

process.exitCode = (await runPackage('eslint/bin/eslint.js', ['.', ...process.argv.slice(2)])).code

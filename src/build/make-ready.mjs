import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Makes a clone ready to run: installs what package-lock.json says and builds what is out of date. Plain JavaScript, since
// on a fresh clone there is nothing yet that could run TypeScript. When all is up to date it takes a few milliseconds.

const root = fileURLToPath(new URL('../..', import.meta.url))
const inputs = ['content', 'templates', 'src', 'package-lock.json']
/** What is built, in this order. `make-ready.mjs generated` stops after the first. */
const stages = [
  {
    name: 'generated',
    stamp: 'src/generated/built-from',
    makes: ['src/generated/packed.bin', 'src/generated/reading.bin', 'src/generated/questions.js'],
  },
  {
    name: 'bundles',
    stamp: 'dist/built-from',
    makes: ['dist/node.mjs', 'dist/worker/worker.mjs', 'dist/worker/packed.bin'],
  },
]

// Not `npm ci`: it refuses a lock file without the packages of every platform, and not every registry has all of those.
if (!isInstalled())
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
const state = stateOfInputs()
for (const stage of stages) {
  if (!isBuilt(stage)) {
    run(process.execPath, ['--import', 'tsx', 'src/build/build-cli.ts', stage.name])
    writeFileSync(`${root}/${stage.stamp}`, state)
  }
  if (stage.name === process.argv[2]) break
}

/** npm writes node_modules/.package-lock.json last, so it is there and new only after a whole install. */
function isInstalled() {
  const installed = `${root}/node_modules/.package-lock.json`
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs
  )
}

function isBuilt({ stamp, makes }) {
  const isThere = [stamp, ...makes].every((file) => existsSync(`${root}/${file}`))
  return isThere && readFileSync(`${root}/${stamp}`, 'utf8') === state
}

/** A hash over the names, sizes and times of everything that is built from. */
function stateOfInputs() {
  const hash = createHash('sha256')
  for (const input of inputs) for (const file of filesOf(input)) hash.update(`${file}\n`)
  return hash.digest('hex')
}

/** @param {string} path */
function filesOf(path) {
  const found = statSync(`${root}/${path}`)
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`]
  return readdirSync(`${root}/${path}`)
    .filter((name) => name !== 'generated')
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}

/** Runs a command with its output on standard error, so that standard output stays the service's own; ends with its exit code where that is not 0. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (error) process.stderr.write(`${command}: ${error.message}\n`)
  if (status !== 0) process.exit(status ?? 1)
}

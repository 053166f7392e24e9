import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type RuntimePackage, runtimePackages } from './runtime-packages.ts'

const isLicence = /^(?:licen[cs]e|notice)(?:[.-]|$)/i

/** Writes the licence texts of all run-time packages to one file: they must go along with the bundles, which hold their code. */
export function writeNotices(root: string, file: string): void {
  const notices = runtimePackages(root)
    .filter(({ folder }) => existsSync(`${root}/${folder}`))
    .map((one) => noticeOf(root, one))
  writeFileSync(file, notices.join(`\n\n${'-'.repeat(72)}\n\n`))
}

function noticeOf(root: string, { name, version, licence, folder }: RuntimePackage): string {
  const texts = readdirSync(`${root}/${folder}`)
    .filter((entry) => isLicence.test(entry))
    .map((entry) => readFileSync(`${root}/${folder}/${entry}`, 'utf8').trim())
  return [`${name} ${version} (${licence})`, ...texts].join('\n\n')
}

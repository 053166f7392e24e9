import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, CI: 'true', NO_COLOR: '1' } })
const isThere = (command: string, ask: string) => run(command, ask).status === 0

/** A code block of the README, by its language and how it begins. */
function block(start: string): string {
  const from = readme.indexOf(start)
  if (from === -1) throw new Error(`README.md: no ${start}`)
  return readme.slice(from, readme.indexOf('\n```', from) + 1)
}

describe('what the README says to deploy with', () => {
  it('wrangler takes wrangler.toml, and the bundle fits', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = run(
      'node_modules/.bin/wrangler',
      'deploy',
      '--dry-run',
      '--outdir',
      join(folder, 'worker'),
    )
    expect(status, stderr).toBe(0)
    expect(stderr).not.toMatch(/warning/i)
    expect(stdout).toMatch(/env\.RATE_LIMITER \(300 requests\/60s\)/)
    // The smallest plan of Cloudflare takes 3 MiB; ours is to stay far below.
    expect(Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1])).toBeLessThan(1024)
  })

  it.skipIf(!isThere('systemd-analyze', '--version'))('systemd takes the unit', () => {
    const unit = block('# /etc/systemd/system/infopunt.service').replace(
      '/usr/bin/node',
      process.execPath,
    )
    const file = join(folder, 'infopunt.service')
    writeFileSync(file, unit)
    const { status, stderr } = run('systemd-analyze', 'verify', file)
    expect([status, stderr]).toEqual([0, ''])
  })

  it.skipIf(!isThere('nginx', '-v') || !isThere('openssl', 'version'))(
    'nginx takes its lines',
    () => {
      const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
      const subject = ['-subj', '/CN=infopunt.voorbeeld.be', '-days', '1', '-nodes']
      run(
        'openssl',
        'req',
        '-x509',
        ...subject,
        '-newkey',
        'rsa:2048',
        '-keyout',
        key,
        '-out',
        certificate,
      )
      const site = block('server {\n  listen 443 ssl;').replace(
        /# ssl_certificate.*/,
        `ssl_certificate ${certificate}; ssl_certificate_key ${key};`,
      )
      mkdirSync(join(folder, 'temp'))
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`)
        .join('\n')
      const file = join(folder, 'nginx.conf')
      writeFileSync(
        file,
        `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${temporary}\n${site}}\n`,
      )
      const { status, stderr } = run('nginx', '-t', '-q', '-c', file)
      expect([status, stderr]).toEqual([0, ''])
    },
  )
})

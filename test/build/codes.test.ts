import { describe, expect, test } from 'vitest'
import { codes } from '../../src/build/check/codes.ts'
import { formatDiagnostic } from '../../src/build/diagnostic.ts'
import { faultsOfToy, toyFile } from './toy-content.ts'

test('the toy content is right', () => {
  expect(faultsOfToy().map(formatDiagnostic)).toEqual([])
})

test('a code is used once', () => {
  const names = codes.map(({ code }) => code)
  expect(new Set(names).size).toBe(names.length)
})

/** The toy content holds every right example, so that the test before says of each that it is right. */
describe('the wrong example of every code has its fault', () => {
  test.each(codes.map((code) => [code.code, code] as const))('%s', (_, { code, example }) => {
    const text = toyFile(example.file)
    expect(text).toContain(example.right)
    const wrong =
      example.wrong === null ? null : text.replace(example.right, () => example.wrong ?? '')
    const faults = faultsOfToy({ file: example.file, text: wrong })
    expect(faults.map((fault) => fault.code)).toContain(code)
    const own = faults.find((fault) => fault.code === code)
    expect(own?.line).toBeGreaterThan(0)
    expect(own?.remedy).not.toBe('')
  })
})

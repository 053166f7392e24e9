import type * as z from 'zod/mini'
import type { Fault } from './problem.ts'

/** A fault that zod found, in Dutch. */
export function dutchIssue(issue: z.core.$ZodIssue): Fault {
  return { path: issue.path.map(String).join('.'), message: message(issue) }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  object: 'een object',
  array: 'een lijst',
  record: 'een object',
  boolean: 'true of false',
}

function message(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${typeNames[issue.expected] ?? issue.expected}.`
    case 'too_big':
      return `Dit is te lang: ten hoogste ${issue.maximum}.`
    case 'too_small':
      return `Dit is te kort: minstens ${issue.minimum}.`
    case 'unrecognized_keys':
      return `Dit veld bestaat niet: ${issue.keys
        .slice(0, 5)
        .map((key) => key.slice(0, 40))
        .join(', ')}.`
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`
    case 'invalid_union':
      return 'Dit heeft niet een van de vormen die kunnen. Zie /api/v1/openapi.json.'
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Hier hoort een datum als 2026-11-21.'
        : 'Dit heeft niet de juiste vorm.'
    default:
      return 'Dit klopt niet.'
  }
}

import { expect, test } from 'vitest'
import { stem } from '../../src/language/stem.ts'

/** Forms that must come together. */
const families = [
  ['klas', 'klassen', 'klasje'],
  ['school', 'scholen', 'schooltje'],
  ['aangemeld', 'aanmelden', 'aanmelding', 'aanmeldingen'],
  ['ondersteuner', 'ondersteuning', 'ondersteunen', 'ondersteunt', 'ondersteund'],
  ['leren', 'leert', 'leer', 'geleerd'],
  ['verslag', 'verslagen'],
  ['gestopt', 'stopt', 'stoppen', 'stop'],
  ['brief', 'brieven'],
  ['weigeren', 'geweigerd', 'weigert', 'weigering'],
  ['leerling', 'leerlingen'],
  ['type', 'types'],
  ['horen', 'gehoord', 'hoort'],
]

test.each(families)('%s has one stem in all its forms', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1)
})

/** Words that must stay apart. */
test.each([
  ['klas', 'klacht'],
  ['leraar', 'leren'],
  ['school', 'schaal'],
  ['verslag', 'verslaan'],
  ['centrum', 'cent'],
])('%s is not %s', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test.each(['gc', 'iac', 'ov4', 'hbo5', '2de'])('%s stays as it is', (word) => {
  expect(stem(word)).toBe(word)
})

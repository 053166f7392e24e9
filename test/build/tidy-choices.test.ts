import { describe, expect, it } from 'vitest'
import { tidyChoices } from '../../src/build/tidy-choices.ts'
import { patternStems } from '../../src/language/pattern.ts'

const names = ['de', 'het', 'school', 'zorg']
const read = (pattern: string) => patternStems(pattern, (text) => text.split(' ').filter(Boolean))
const tidy = (pattern: string): string =>
  tidyChoices(read(pattern), (name) => names.indexOf(name)).join(' ')

describe('tidying the choices of a pattern', () => {
  it('keeps each alternative once, by the numbers of its parts, those of one part first', () => {
    expect(tidy('in {zorg | het school | zorg | de school} *')).toBe(
      'in { zorg | de school | het school } *',
    )
    expect(tidy('[zorg | de] {het | de} [het zorg | de zorg]')).toBe(
      '[ de zorg } { de het } [ | de zorg | het zorg }',
    )
  })

  it('leaves all else as it is', () => {
    expect(tidy('^ school # zorg $')).toBe('^ school # zorg $')
  })

  it('gives what was tidied once the same again', () => {
    const tidied = tidyChoices(read('{zorg | de school} [het | de]'), (name) => names.indexOf(name))
    expect(tidyChoices(tidied, (name) => names.indexOf(name))).toEqual(tidied)
  })
})

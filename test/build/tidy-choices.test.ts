import { describe, expect, it } from 'vitest'
import { tidyChoices } from '../../src/build/tidy-choices.ts'

const names = ['de', 'het', 'school', 'zorg']
const tidy = (pattern: string): string =>
  tidyChoices(pattern.split(' '), (name) => names.indexOf(name)).join(' ')

describe('tidying the choices of a pattern', () => {
  it('keeps each alternative once, by the numbers of its parts', () => {
    expect(tidy('in { zorg | het school | zorg | de school } *')).toBe(
      'in { de school | het school | zorg } *',
    )
    expect(tidy('[ zorg | de ] { het | de }')).toBe('[ de | zorg ] { de | het }')
  })

  it('leaves all else as it is', () => {
    expect(tidy('^ school # zorg $')).toBe('^ school # zorg $')
  })
})

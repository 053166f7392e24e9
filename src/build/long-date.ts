const format = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' })

/** "2026-11-21" as "21 november 2026". */
export const longDate = (day: string): string => format.format(new Date(`${day}T00:00:00Z`))

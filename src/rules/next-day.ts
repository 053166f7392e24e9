const dayLong = 24 * 60 * 60 * 1000

/** The day after a day, both as YYYY-MM-DD. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayLong).toISOString().slice(0, 10)
}

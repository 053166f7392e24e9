const taken = new Set<string>()

/** The first of "name", "name 2", "name 3" … that nothing else on this page has, until `signal` gives it free. */
export function takeName(name: string, signal: AbortSignal): string {
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name} ${count}`
  taken.add(free)
  signal.addEventListener('abort', () => taken.delete(free))
  return free
}

/**
 * The address of the service: what the page says in `api`, otherwise where this script came from.
 * `stack` is that of an error made while the script runs: the only trace of a module script or an `import()`.
 * Without a trailing slash.
 */
export function apiOrigin(
  script: string | undefined,
  stack: string | undefined,
  page: string,
): string {
  const own = script || stack?.match(/https?:\/\/[^\s)]+/)?.[0] || page
  return new URL(own).origin
}

/** Whom an address stands for: one household or school has a whole /64 of IPv6, so that is one client. */
export function householdOf(address: string): string {
  if (!address.includes(':')) return address
  const [bare = ''] = address.split('%')
  const [front = [], back = []] = bare.split('::').map((half) => half.split(':'))
  const left = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('')
  return [...front, ...left, ...back]
    .slice(0, 4)
    .map((part) => Number.parseInt(part || '0', 16).toString(16))
    .join(':')
}

/**
 * The place of a number in a row of rising numbers; -1 where it is none of them.
 * @param start where to look from
 * @param end the place after the last one to look at
 */
export function placeIn(
  rising: Uint16Array | Float64Array,
  number: number,
  start = 0,
  end = rising.length,
): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low < end && rising[low] === number ? low : -1
}

/** No Dutch word is longer; what is, only costs time. */
const longestWord = 60
const longestText = 1000
/** Looking for letters of any alphabet takes longer than looking whether anything is as long. */
const long = /\S{61}/
/** What has no signs but these is in one form already. */
const isPlain = /^[\n -~]*$/
const endless = /[\p{L}\p{M}\p{N}]{61,}/gu

/**
 * A text that costs no more to read than it looks: one sign that stands for eighteen is written out before the length is
 * taken, and words without end are cut.
 */
export function boundText(text: string): string {
  const bounded = (isPlain.test(text) ? text : text.normalize('NFKC')).slice(0, longestText)
  return long.test(bounded)
    ? bounded.replace(endless, (word) => word.slice(0, longestWord))
    : bounded
}

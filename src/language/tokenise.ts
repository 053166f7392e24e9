const token = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/** The words of a normalised text, with the apostrophes inside them; everything else that is no letter or digit parts. */
export function tokenise(normalised: string): string[] {
  return normalised.match(token) ?? []
}

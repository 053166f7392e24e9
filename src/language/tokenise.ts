const token = /[\p{L}\p{N}]+/gu

/** The words of a normalised text. Apostrophes join ("foto's" is "fotos"); everything else that is no letter or digit parts. */
export function tokenise(normalised: string): string[] {
  return normalised.replaceAll("'", '').match(token) ?? []
}

/** A fact that only says which centres a school may have: by where it is, or by its net. */
export const isPlaced = ({ strength }: { readonly strength: string }): boolean =>
  strength === 'place' || strength === 'net'

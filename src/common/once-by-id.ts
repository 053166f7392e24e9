/** One item for each id, in the order in which the ids first come. */
export const onceById = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** Who reads other words than those that are written, which are for a parent. A school's are for a CLB too. */
export const ownReaders = ['pupil', 'school'] as const

export type OwnReader = (typeof ownReaders)[number]

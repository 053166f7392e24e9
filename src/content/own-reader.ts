/**
 * Who reads other words than those that are written. These are for a parent, and for anybody of whom it is not known who
 * reads: a parent alone is not told what is for others. A school's are for a CLB too.
 */
export const ownReaders = ['parent', 'pupil', 'school'] as const

export type OwnReader = (typeof ownReaders)[number]

/**
 * A set of combinations that is a product: per axis, in the order of the axes, the mask of its values.
 *
 * Masks are bigints because a fact may have more than 32 values (there are more than 40 centres in Flanders).
 */
export type Box = readonly bigint[]

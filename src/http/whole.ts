import type { Context } from 'hono'

declare module 'hono' {
  interface ContextVariableMap {
    isWhole: true
  }
}

/** Says that the answer has all its headers: no middleware need look at it. */
export const markWhole = (c: Context): void => c.set('isWhole', true)

export const isWhole = (c: Context): boolean => c.get('isWhole') ?? false

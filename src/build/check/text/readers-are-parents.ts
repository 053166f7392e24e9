import type { Article } from '../../../content/article.ts'

/** Do parents read it? Yes when it is for everybody, or for them. */
export function readersAreParents({ voor }: Pick<Article, 'voor'>): boolean {
  return voor.length === 0 || voor.includes('ouder')
}

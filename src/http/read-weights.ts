/** One of the things that a client can read, in small letters, and how much it likes that: 0 is not at all. */
interface Weighted {
  readonly type: string
  readonly weight: number
}

/** What an Accept or Accept-Encoding header names, in its order. */
export const readWeights = (header = ''): readonly Weighted[] =>
  header.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';')
    const weight = parameters
      .map((parameter) => /^\s*q=([\d.]+)/i.exec(parameter)?.[1])
      .find(Boolean)
    return { type: type.trim().toLowerCase(), weight: Number(weight ?? 1) }
  })

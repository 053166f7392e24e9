/** The stems of a phrase as src/build read it: between spaces. */
export const stemsIn = (phrase: string): readonly string[] => phrase.split(' ')

/** The pages of the service: one path of each kind. */
export const pagePaths: readonly string[] = [
  '/',
  '/venster',
  '/artikels',
  '/artikels?q=autisme',
  '/artikels/gc-verslag',
  '/demo',
  '/insluiten',
  '/afspraken',
  '/privacy',
  '/toegankelijkheid',
]

/** Per reader a case from the first page to the checklist; what its facts leave open is answered with "weet ik niet". */
export const cases = {
  ouder: {
    rol: 'ouder',
    niveau: 'lager',
    verslag: 'gc',
    type: '9',
    moment: 'nieuw',
    centrum: 'vrij-limburg',
  },
  school: {
    rol: 'school',
    niveau: 'lager',
    verslag: 'iac',
    type: '7-stos',
    moment: 'nieuw',
    centrum: 'noord-brabant',
  },
  leerling: {
    rol: 'leerling',
    niveau: 'secundair',
    verslag: 'gc',
    type: 'ba',
    moment: 'lager-secundair',
    centrum: 'kasterlinden',
  },
  clb: {
    rol: 'clb',
    niveau: 'secundair',
    verslag: 'ov4',
    type: '3',
    moment: 'andere-school',
    centrum: 'wan-team',
  },
} as const

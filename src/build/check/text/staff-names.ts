/**
 * The people whom the sources name. The names are public there, yet they are no part of what the infopunt says: it names
 * functions. This list is only what the check looks for.
 */
export const staffNames: readonly string[] = [
  ...[
    'Dominique Dauwen',
    'Dorien Timmermans',
    'Elke Van Cutsem',
    'Evelien Verschueren',
    'Kaatje Van den Steene',
  ],
  ...[
    'Karin Samson',
    'Klaar Vermeylen',
    'Lotte Kerremans',
    'Mieke Quirijnen',
    'Nele Pattou',
    'Niels De Boeck',
  ],
  ...['Peter Bauwens', 'Sam Leys', 'Sofie Verhaegen'],
]

/** The folders of content/artikels/ in the order in which they are shown. */
const titles: Readonly<Record<string, string>> = {
  begrippen: 'Wat is leersteun?',
  verslag: 'Het verslag van het CLB',
  types: 'De types',
  verloop: 'Van aanmelding tot einde',
  praktijk: 'Leersteun in de klas',
  overgang: 'Een andere klas, school of plek',
  organisatie: 'De leersteuncentra',
  school: 'Afspraken op school',
  rechten: 'Rechten en niet akkoord',
  hulp: 'Hulp en goede raad',
}

export const subjects: readonly string[] = Object.keys(titles)

/** What a subject is called. A folder that is new here bears its own name. */
export function subjectTitle(id: string): string {
  return titles[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}

import './define.ts'

export type { InfopuntEvents } from './events.ts'
export type { LeersteunInfopunt } from './leersteun-infopunt.ts'

/** The statements of a count store in SQLite: the same on Node and in D1. Rows travel as one JSON text, so that one statement adds all of them or none. */
export const countSql = {
  create:
    'CREATE TABLE IF NOT EXISTS counts (day TEXT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (day, kind, what)) WITHOUT ROWID',
  add: `INSERT INTO counts (day, kind, what, amount)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
    ON CONFLICT (day, kind, what) DO UPDATE SET amount = amount + excluded.amount`,
  read: `SELECT max(day) AS day, kind, what, sum(amount) AS amount FROM counts WHERE day >= ?
    GROUP BY kind, what, iif(kind = 'turn', day, '') ORDER BY 1, 2, 3`,
} as const

import { kept } from './kept.ts'

/** Makes a value for each object once. It is kept for as long as the object itself. */
export function onceEach<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => kept(made, key, () => make(key))
}

/**
 * Finds fields that nobody asks for: the keys of an object, and of all below
 * it, that a function never reads. A validator reads the fields that its schema
 * names, and all keys of a map, so what is left is a field that does not exist.
 *
 * @param object plain data
 * @param read looks at what it is given, which answers as the object does
 * @returns paths such as `spec.ports.0.targetport`
 */
export function unreadFields(object: object, read: (watched: object) => void): string[] {
  const asked = new Map<object, Set<PropertyKey>>()
  function watch<T>(value: T): T {
    if (typeof value !== 'object' || value === null)
      return value
    const keys = asked.get(value) ?? new Set()
    asked.set(value, keys)
    return new Proxy(value, {
      get(target, key) {
        keys.add(key)
        return watch(Reflect.get(target, key))
      },
    })
  }
  read(watch(object))

  const unread = (value: unknown, path: string[]): string[] => typeof value !== 'object' || value === null || !asked.has(value)
    ? []
    : Object.entries(value).flatMap(([key, item]) => asked.get(value)!.has(key) ? unread(item, [...path, key]) : [[...path, key].join('.')])
  return unread(object, [])
}

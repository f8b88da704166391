/**
 * The query of an address as plain text: `?hide=is_a,uses&agent=agent/beren-millidge`. The router’s own way
 * would write JSON and escape slashes; here every value is read as text, and each reader says what it means. Pure.
 */
export type SearchText = Readonly<Record<string, string>>;

// What a query may hold as it is, so that ids and lists stay readable.
const READABLE: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
  '%40': '@',
  '%20': '+',
};

const escaped = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll(/%(?:2C|2F|3A|40|20)/g, (code) => READABLE[code] ?? code)
    .replaceAll("'", '%27');

/** Reads a query, with or without its `?`; of a name that comes twice the first counts. Never throws. */
export const readSearchText = (query: string): SearchText => {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (name !== '__proto__' && !values.has(name)) values.set(name, value);
  }
  return Object.fromEntries(values);
};

/** Writes a query with its `?`, in the order given; what is undefined or null is left out. */
export const writeSearchText = (search: Readonly<Record<string, unknown>>): string => {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [`${escaped(name)}=${escaped(String(value))}`]
      : [],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

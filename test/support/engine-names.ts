export const ENGINE_NAMES = ['embedded', 'neo4j'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** The engines that this run is for: `ATLAS_TEST_ENGINES=embedded,neo4j`, both if it is not set. */
export const enginesWanted = (): readonly EngineName[] => {
  const wanted = (process.env['ATLAS_TEST_ENGINES'] ?? ENGINE_NAMES.join(','))
    .split(',')
    .map((name) => name.trim());
  const unknown = wanted.filter((name) => !ENGINE_NAMES.some((known) => known === name));
  if (unknown.length > 0) throw new RangeError(`ATLAS_TEST_ENGINES names no engine: ${unknown.join(', ')}`);
  return ENGINE_NAMES.filter((name) => wanted.includes(name));
};

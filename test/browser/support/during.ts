/** One visit, from the first page to the last, about which nothing may be complained. */
import { expect } from 'vitest';
import type { Visit, VisitOptions, World } from './world.ts';

export type Work = (visit: Visit) => Promise<void>;

/** Opens `start`, does the work, and expects no complaint: no message in the console, no fault, nothing from elsewhere. */
export const duringVisit = async (
  world: World,
  start: string,
  options: VisitOptions,
  work: Work,
): Promise<void> => {
  const visit = await world.visit(start, options);
  await work(visit);
  expect(visit.complaints).toEqual([]);
  await visit.close();
};

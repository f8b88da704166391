/** Where cursors were left, by step of the history and what stood in the middle, so that Back finds them there. */

const places = new Map<number, Map<string, string>>();

/** The cursor stands at `at` in the view that this step of the history shows. */
export const leaveAt = (step: number, home: string, at: string): void => {
  const known = places.get(step) ?? new Map<string, string>();
  known.set(home, at);
  places.set(step, known);
};

/** Where it was left; `home` where it was not moved. */
export const leftAt = (step: number, home: string): string => places.get(step)?.get(home) ?? home;

/** What is opened from a step comes instead of all that came after it. */
export const forgetAfter = (step: number): void => {
  for (const one of places.keys()) if (one > step) places.delete(one);
};

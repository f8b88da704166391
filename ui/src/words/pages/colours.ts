/** Words of the choice between light and dark. */
export const COLOURS_WORDS = {
  legend: 'Colours',
  system: 'as the system',
  light: 'light',
  dark: 'dark',
} as const;

/** Words of divisions, as they stand in its components. */
export const DIVISION_TEXT = {
  by: ', by',
  classifyASystem: 'Classify a system',
  toSeeWhereIt: 'to see where it falls here and in the other divisions.',
  whatItRestsOn: 'What it rests on,',
  by2: 'By:',
  toldApartBy: '. Told apart by:',
  howItIsDivided: 'How it is divided, and by whom,',
  where: 'Where',
  isOneOfThe: 'is one of the parts,',
} as const;

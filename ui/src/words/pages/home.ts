/** Words of the first page and its lists, as they stand in its components. */
export const HOME_TEXT = {
  bySome: ', by some',
  orRead: 'Or read',
  theQuestionsPeopleDisagree: 'the questions people disagree on',
  see: ', see',
  howEachSchoolWould: 'how each school would classify a system',
  orLookAt: ', or look at',
  whatIsStillUnsourced: 'what is still unsourced or unchecked',
} as const;

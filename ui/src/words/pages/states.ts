/** Words for what is not there, not yet there, or went wrong. */
import { MISSING_TITLE } from '../../../../schema/view/title.ts';

export const STATE_WORDS = {
  missing: MISSING_TITLE,
  missingId: ['Nothing in the atlas has the id ', '. It may be mistyped, or never have been there.'],
  nearest: 'The nearest names',
  wayOn: ['Press ', ' to search, or go to the ', ' or the '],
  index: 'index of concepts',
  comments: 'comments',
  noAnswer: 'The server does not answer.',
  listFault: 'The list could not be read.',
  emptyAnswer: 'The answer was empty.',
} as const;

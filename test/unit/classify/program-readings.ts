/** How the question of the eighth comment is answered, by hand, in each of its readings. */
import { ANSWERING, ENUMERATION, MANY, REFINED, SOLVERS } from './expected.ts';
import type { Expected } from './expected.ts';

const ONCE = ['solver-construction', 'one-off-detour'];

/** “Write a program to solve the problem for you”, in its readings. */
export const PROGRAM_READINGS: Readonly<Record<string, Expected>> = {
  'written in one go, kept': {
    row: 'none single map no solver none before partial learned many',
    verdicts: ANSWERING,
    flags: MANY,
    why: 'Amortized in solver space, and it amortizes for later.',
  },
  'written in one go, run once': {
    row: 'none single map no solver none before partial learned one',
    verdicts: ANSWERING,
    flags: ONCE,
    why: 'The writing is amortized; the original problem is not.',
  },
  'found by search, kept': {
    row: 'explicit many none yes solver free query input designed many',
    verdicts: ENUMERATION,
    flags: MANY,
    why: 'Direct in solver space, amortizing for later.',
  },
  'proposed by a model and tested, kept': {
    row: 'explicit many map yes solver free both input mixed many',
    verdicts: SOLVERS,
    flags: MANY,
    why: 'Hybrid in solver space.',
  },
  'found by search, run once': {
    row: 'explicit many none yes solver free query input designed one',
    verdicts: ENUMERATION,
    flags: ONCE,
    why: 'A way round to one answer.',
  },
  'designed and debugged by a person, kept': {
    row: 'learned refine map bounded solver free both input mixed many',
    verdicts: REFINED,
    flags: MANY,
    why: 'Hybrid in solver space.',
  },
};
